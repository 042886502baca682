import type { Quotation } from '../../../claims/claim.ts';
import { SpeakerNames } from '../../../claims/who/speaker-names.ts';
import type { CollatedSource } from '../../../collation/collated-source.ts';
import type { LaidOutStory } from '../../../collation/drafts/hold-against.ts';
import type { SourcedClaim } from '../../../collation/finding.ts';
import { comparedWords } from '../../../collation/quotations/compared-words.ts';
import { differencesInWords, quotedClaim } from '../../../collation/quotations/quote-variants.ts';
import { commonInOrder, innerDifferences } from '../../../collation/quotations/word-alignment.ts';
import type { CorpusIndex } from '../../../indexing/corpus-index.ts';
import { isSamePerson, memberName, personName } from '../../../language/names.ts';
import { singularOf } from '../../../language/plurals.ts';
import { isKindOf } from '../../../language/senses.ts';
import { dateOf } from '../../answers/answers.ts';
import { DOCUMENTS } from '../../lexicon/drafts.ts';
import { speakerOfAll } from '../../wording/claim-wording.ts';
import { readable } from '../../wording/readable-text.ts';
import { type CheckedPassage, type Draft, type DraftEvidence, inDraft } from '../draft.ts';
import { supportInWords } from '../draft-wording.ts';
import {
  areTwoPersons,
  isCalledSo,
  isRoleInCapitals,
  namesInside,
  PRONOUN_REACH,
  speakerWords,
  speaksForState,
} from './speakers.ts';
import { withTellers } from './tellers.ts';
import { besideSpeaker, type Found, titledSo, wordsWithoutMarks } from './unmarked-words.ts';

/** A quotation of fewer words is a term or a title; it is checked where a source has it, too. */
const FEWEST_WORDS = 3;
/** Of whom a text names for them, two words are looked for without marks as well. */
const FEWEST_OF_SPEAKER = 2;
/** A shorter one a speaker may well say twice in other words. */
const FEWEST_TOLD = 6;
/** How many words two wordings of one utterance share at least, and what share of the draft's. */
const LEAST_SHARED = 4;
const LEAST_SHARE = 0.65;
const NEARLY_WHOLE = 0.9;
/** Two quotations so near to each other, in UTF-16 units, are one that its source interrupts: “…,” she said, “…”. */
const INTERRUPTION = 120;
/** A wording may be so much longer than the draft's to stand in its place. */
const LONGER = 1.3;
const LONGEST_NAME = 80;
const LONGEST_SUGGESTION = 2000;

/** How the quotations of a draft stand to what the sources of a corpus quote. */
export function checkQuotations(
  index: CorpusIndex,
  draft: Draft,
  storiesNear: (quotation: Quotation) => readonly LaidOutStory[],
): readonly CheckedPassage[] {
  const quoted = new Map<LaidOutStory, readonly Found[]>();
  return withTellers(draft.analysis.quotations, draft.placed.source.body).map((quotation) => {
    const stories = storiesNear(quotation);
    const found = stories.flatMap((story) => {
      const known = quoted.get(story) ?? story.sources.flatMap((source) => quotedIn(source, story));
      quoted.set(story, known);
      return known;
    });
    return checkQuotation(index, draft, quotation, found, stories);
  });
}

/** The quotations of a source, and each two that only its own words part. */
function quotedIn({ source, analysis }: CollatedSource, story: LaidOutStory): readonly Found[] {
  const quotations = withTellers(withSpeakersBefore(analysis.quotations, source.body), source.body);
  return quotations.flatMap((quotation, at): readonly Found[] => {
    const before = quotations[at - 1];
    const joined =
      before === undefined || !areOneInterrupted(before, quotation, source.body)
        ? []
        : [
            {
              ...quotation,
              start: before.start,
              text: `${before.text} ${quotation.text}`,
              ...speakerOf(before, quotation),
            },
          ];
    return [quotation, ...joined].flatMap((each) =>
      wordingsOf(each.text).map((words) => ({
        claim: quotedClaim({ sourceId: source.id, quotation: each }),
        words,
        text: each.text.trim(),
        speaker: speakerIn(source.body, each),
        name: isPronoun(each) ? null : each.speakerName,
        story,
      })),
    );
  });
}

/** Whether what a source says between two quotations only interrupts one: no other speaker is named for the second, nor a sentence begun. */
function areOneInterrupted(one: Quotation, other: Quotation, body: string): boolean {
  if (other.start - one.end > INTERRUPTION) return false;
  const isNamedTwice = [one, other].every((each) => each.speaker !== null && !isPronoun(each));
  if (!isNamedTwice) return !NEXT_SENTENCE.test(body.slice(one.end, other.start));
  return isSame(wordsFor(body, one), wordsFor(body, other));
}

/** What an editor put into somebody's words to say of whom they are: "those people (the owners) must pay". */
const PUT_IN = /[([][^()[\]]{1,80}[)\]]/g;

/** The words as they are quoted, and, where an editor put some in, without those. */
function wordingsOf(text: string): readonly (readonly string[])[] {
  const spoken = text.replace(PUT_IN, ' ');
  return spoken === text ? [comparedWords(text)] : [comparedWords(text), comparedWords(spoken)];
}

/** What the speaker of a source's quotation is called; whom its "he" means is guessed, and may be anybody told of before. */
function speakerIn(body: string, quotation: Quotation): ReadonlySet<string> | null {
  const words = wordsFor(body, quotation);
  if (words === null || isDocument(quotation)) return null;
  if (!isPronoun(quotation)) return words;
  const isGuessed = !SpeakerNames.isPronoun(quotation.speakerName ?? '');
  return withWordsBefore(body, quotation, words, isGuessed ? reachOfGuess(body, quotation) : REACH_OF_NOBODY);
}

/**
 * How far before words those stand whom their "he" may mean: no farther than the sentence that names the person for whom it
 * was taken last. "Brekke opened the gate. Holm closed it. “…,” he said" may be of Holm, or of whom his sentence names as well.
 */
function reachOfGuess(body: string, { start, speakerName }: Quotation): number {
  const family = personName(speakerName ?? '')
    ?.split(' ')
    .at(-1);
  if (family === undefined) return PRONOUN_REACH;
  const before = body.slice(Math.max(0, start - PRONOUN_REACH), start);
  const named = before.lastIndexOf(family);
  if (named === -1) return PRONOUN_REACH;
  const ended = [...before.slice(0, named).matchAll(SENTENCE_END)].at(-1);
  return ended === undefined ? PRONOUN_REACH : before.length - ended.index - ended[0].length;
}

/** "…,” the statement said: whose it is stands elsewhere. */
function isDocument({ speaker }: Quotation): boolean {
  const words = speaker?.text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return words.length > 0 && words.every((word) => word === 'the' || DOCUMENTS.has(word));
}

/** So far before words stands who "she" is where no name is near them, in UTF-16 units. */
const REACH_OF_NOBODY = 2000;

/** A sentence of the source's own ends, and another begins. */
const NEXT_SENTENCE = /[.!?]["”’]?\s+\p{L}/u;

/**
 * “…,” she said. “…”: what directly follows words and their speaker, and names none, is said by the same; not where the
 * source begins to tell of something else.
 */
function withSpeakersBefore(quotations: readonly Quotation[], body: string): readonly Quotation[] {
  return quotations.map((quotation, at) => {
    const before = quotations[at - 1];
    const isBetween =
      quotation.speaker === null &&
      before !== undefined &&
      before.speaker !== null &&
      before.speaker.start >= before.end &&
      before.speaker.end <= quotation.start &&
      quotation.start - before.end <= INTERRUPTION &&
      !NEXT_SENTENCE.test(body.slice(before.speaker.end, quotation.start));
    return isBetween ? { ...quotation, ...speakerOf(before, quotation) } : quotation;
  });
}

function speakerOf(one: Quotation, other: Quotation): Pick<Quotation, 'speaker' | 'speakerName'> {
  const { speaker, speakerName } = one.speaker === null ? other : one;
  return { speaker, speakerName };
}

function checkQuotation(
  index: CorpusIndex,
  draft: Draft,
  quotation: Quotation,
  found: readonly Found[],
  stories: readonly LaidOutStory[],
): CheckedPassage {
  const judged = judgeQuotation(index, draft.placed.source.body, quotation, found, stories);
  const whose = quotation.speakerName ?? quotation.speaker?.text ?? 'somebody not named';
  return {
    kind: 'quotation',
    span: wordsOf(draft, quotation),
    text: quotation.text.trim(),
    question: judged.evidence.length === 0 ? '' : `words of ${readable(whose, LONGEST_NAME)}`,
    independent: judged.evidence[0]?.independent ?? 0,
    ...judged,
  };
}

type JudgedQuotation = Pick<CheckedPassage, 'status' | 'evidence' | 'explanation' | 'suggestion'>;

function judgeQuotation(
  index: CorpusIndex,
  body: string,
  quotation: Quotation,
  found: readonly Found[],
  stories: readonly LaidOutStory[],
): JudgedQuotation {
  const words = comparedWords(quotation.text);
  const named = wordsFor(body, quotation);
  // "He" may be anybody of whom the draft has just told.
  const meant = named !== null && isPronoun(quotation) ? meantByPronoun(body, quotation, named) : named;
  const isBySame = ({ speaker, name, claim }: Found) =>
    isSame(meant, speaker) || isNamedBeside(index, quotation, claim, name);
  const quoted = found.filter((each) => holds(each.words, words) || holdsBehindArticle(index, each, words));
  const verbatim = quoted.length > 0 ? quoted : besideSpeaker(quotation, named, stories);
  const variants = found.filter(
    (each) =>
      !holds(each.words, words) && (isVariant(words, each) || isOneWordOff(quotation, words, each)) && isBySame(each),
  );
  if (verbatim.length === 0) {
    const told = judgeUnmarked(index, body, quotation, words, stories);
    if (told !== null) return told;
    const others = found.filter((each) => isNearlyWhole(words, each) && each.speaker !== null && !isBySame(each));
    return variants.length === 0 && others.length > 0
      ? judgeOthersWords(index, others)
      : judgeWithout(index, quotation, words, variants, stories);
  }
  const person = isPronoun(quotation) ? null : quotation.speakerName;
  // Where one source names somebody else for the very words, another one that names nobody bears out nothing.
  const isOfAnother = verbatim.some((each) => areTwoPersons(person, each.name) && !isBySame(each));
  const bySpeaker = verbatim.filter(
    (each) =>
      (isBySame(each) ||
        isByRole(index, quotation, each.claim, each.name) ||
        speaksForState(quotation.speaker?.text ?? '', each.name ?? '')) &&
      !areTwoPersons(person, each.name) &&
      (each.speaker !== null || (isToldNear(index, meant, each.claim) && !isOfAnother)),
  );
  const passedOn = bySpeaker.length > 0 ? [] : verbatim.filter(({ text }) => isPassedOn(quotation, text));
  if (passedOn.length > 0) {
    const evidence = evidenceOf(index, passedOn, 'same');
    const explanation = `Quoted so in ${inWords(index, evidence)}, by somebody else.`;
    return { status: 'supported', evidence, explanation, suggestion: null };
  }
  const told = bySpeaker.length > 0 ? null : judgeUnmarked(index, body, quotation, words, stories);
  if (told !== null) return told;
  if (bySpeaker.length === 0 && verbatim.every(({ speaker }) => speaker === null)) {
    const names = inWords(index, evidenceOf(index, verbatim, 'open'));
    const explanation = `No source says whose words these are (${names}).`;
    return { status: 'unsupported', evidence: [], explanation, suggestion: null };
  }
  if (bySpeaker.length === 0) return judgeOthersWords(index, verbatim);
  const evidence = evidenceOf(index, bySpeaker, 'same');
  // Of few words that are all that both sources quote, one that is another makes two wordings of one utterance.
  const isWhole = bySpeaker.some((each) => each.words.length === words.length);
  const otherwise = variants.filter(
    (each) =>
      isToldOtherwise(quotation, each, verbatim) &&
      (words.length >= FEWEST_TOLD || (isWhole && isOneWordOff(quotation, words, each))),
  );
  if (otherwise.length === 0) {
    return {
      status: 'supported',
      evidence,
      explanation: `Quoted so in ${inWords(index, evidence)}.`,
      suggestion: null,
    };
  }
  const others = evidenceOf(index, otherwise, 'other');
  const difference = differencesInWords(quotation.text, otherwise[0]!.text);
  const explanation = `Sources have it differently: ${difference} (${inWords(index, others)}).`;
  return { status: 'contested', evidence: [...evidence, ...others], explanation, suggestion: null };
}

/** How words stand that no source quotes of whom the draft names, and one has without marks; null where none does. */
function judgeUnmarked(
  index: CorpusIndex,
  body: string,
  quotation: Quotation,
  words: readonly string[],
  stories: readonly LaidOutStory[],
): JudgedQuotation | null {
  const fewest = quotation.speaker === null ? FEWEST_WORDS : FEWEST_OF_SPEAKER;
  const unmarked = words.length < fewest ? null : wordsWithoutMarks(body, quotation, stories);
  if (unmarked === null) return null;
  const evidence = evidenceOf(index, unmarked.found, 'same');
  const names = inWords(index, evidence);
  const explanation =
    unmarked.as === 'told'
      ? `Told in these words, without quotation marks, in ${names}.`
      : `Words of the source itself: ${names}.`;
  return { status: 'supported', evidence, explanation, suggestion: null };
}

/** How words stand that others than whom the draft names are quoted with. */
function judgeOthersWords(index: CorpusIndex, found: readonly Found[]): JudgedQuotation {
  const evidence = evidenceOf(index, found, 'same');
  const speaker = speakerOfAll(found.map(({ claim }) => claim)) ?? 'others';
  const explanation = `These are words of ${speaker} (${inWords(index, evidence)}).`;
  return { status: 'misattributed', evidence, explanation, suggestion: null };
}

/** “Mr. Holm said, ‘I just fell,’” said the chief: whose words they are stands in the quotation itself, before them. */
function isPassedOn({ speakerName, text: words }: Quotation, text: string): boolean {
  const name = speakerName === null ? null : personName(speakerName);
  const [first] = words.trim().split(/\s+/, 1);
  const at = first === undefined ? -1 : text.indexOf(first);
  if (at <= 0) return false;
  const before = text.slice(0, at).toLowerCase();
  // "The gunman" may be whom the chief quotes by his name.
  return name === null ? PASSES_ON.test(before) : before.includes(name.split(' ').at(-1)!.toLowerCase());
}

/** Somebody else's words begin here: "Mr. Holm said, ‘". */
const PASSES_ON = /\b(?:said|says|told \p{L}+|shouted|asked|replied|wrote)[,:]?\s?['‘’]$/u;

/** A source's sentence around words may name their speaker so far before and behind them, in UTF-16 units. */
const SENTENCE_BEFORE = 320;
const SENTENCE_BEHIND = 100;
const SENTENCE_END = /[.!?]["”’]?\s|[\n\r]/g;

/**
 * Whether a source names the person to whom a draft gives words in their sentence or right before them, and their speaker was
 * read as a body or a role: "Ida Holm reacted to comments from the White House: “…”", "“…,” Ida Holm, the head of a union said".
 * Which of the two it means is then no matter for a warning. In capitals alone a noun for persons tells a role from a name.
 */
function isNamedBeside(index: CorpusIndex, quotation: Quotation, found: SourcedClaim, speaker: string | null): boolean {
  const person = personName(quotation.speakerName ?? '');
  if (person === null || speaker === null) return false;
  if (memberName(speaker) !== null && !isRoleInCapitals(speaker)) return false;
  const { start, end } = found.claim.figure;
  const body = index.placed(found.sourceId)?.source.body ?? '';
  const before = body.slice(Math.max(0, start - SENTENCE_BEFORE), start);
  const ended = [...before.matchAll(SENTENCE_END)].at(-1);
  const ofSentence = ended === undefined ? 0 : ended.index + ended[0].length;
  const near = before.slice(Math.min(ofSentence, Math.max(0, before.length - INTERRUPTION)));
  const [behind] = body.slice(end, end + SENTENCE_BEHIND).split(SENTENCE_END, 1);
  const family = person.split(' ').at(-1)!.toLowerCase();
  return [near, behind ?? ''].some((text) => text.toLowerCase().includes(family));
}

/** Whether a draft names no person, but what a source calls the speaker elsewhere: "Holm's father" for Jan Brekke. */
function isByRole(index: CorpusIndex, quotation: Quotation, { sourceId }: SourcedClaim, name: string | null): boolean {
  const whose = quotation.speakerName ?? quotation.speaker?.text ?? null;
  if (whose === null || name === null || personName(whose) !== null) return false;
  return isCalledSo(index.placed(sourceId)?.source.body ?? '', name, whose);
}

/** So far before and behind words that are nobody's, in UTF-16 units, their source may name whose they are. */
const NEAR_BEFORE = 400;
const NEAR_BEHIND = 150;

/** Whether a source that names nobody for words names near them whom the draft does: farther off it tells of him otherwise. */
function isToldNear(index: CorpusIndex, meant: ReadonlySet<string> | null, { sourceId, claim }: SourcedClaim): boolean {
  if (meant === null) return true;
  const { start, end } = claim.figure;
  const body = index.placed(sourceId)?.source.body ?? '';
  // Who spoke last before them stands between them and all who are named before that.
  const spoke = (index.analysis(sourceId)?.quotations ?? [])
    .flatMap(({ speaker }) => (speaker === null || SpeakerNames.isPronoun(speaker.text) ? [] : speaker.start))
    .filter((at) => at < start);
  const from = Math.max(0, start - NEAR_BEFORE, ...spoke);
  // What another line tells behind words is of something else.
  const [behind] = body.slice(end, end + NEAR_BEHIND).split(/[\n\r]/, 1);
  const near = new Set(longWordsOf(`${body.slice(from, start)} ${behind}`));
  return [...meant].some((word) => near.has(word));
}

/** How a quotation stands that no source has to the word. */
function judgeWithout(
  index: CorpusIndex,
  quotation: Quotation,
  words: readonly string[],
  variants: readonly Found[],
  stories: readonly LaidOutStory[],
): JudgedQuotation {
  const none = { evidence: [], suggestion: null } as const;
  if (words.length < FEWEST_WORDS) {
    return { ...none, status: 'unchecked', explanation: 'A term or a title rather than somebody’s words.' };
  }
  const [nearest] = [...variants].sort((a, b) => commonInOrder(b.words, words) - commonInOrder(a.words, words));
  if (nearest !== undefined) {
    const evidence = evidenceOf(index, variants, 'other');
    const difference = differenceOf(quotation, words, nearest);
    const fits = nearest.words.length <= LONGER * words.length;
    return {
      status: 'contested',
      evidence,
      explanation: `No source quotes it so: ${difference} (${inWords(index, evidence)}).`,
      suggestion: fits ? readable(nearest.text, LONGEST_SUGGESTION) : null,
    };
  }
  const titled = titledSo(words, stories);
  if (titled !== null) {
    return { ...none, status: 'unchecked', explanation: `The title of ${readable(titled, LONGEST_NAME)}.` };
  }
  const sources = stories.flatMap((story) => story.sources);
  const inText = sources.find(({ source }) => holds(comparedWords(source.body), words));
  const explanation =
    inText === undefined
      ? 'No source quotes it.'
      : `${readable(inText.source.name, LONGEST_NAME)} has these words, but quotes nobody with them.`;
  return { ...none, status: 'unsupported', explanation };
}

/** The words at an end of a list without which another one holds it; null where it does not even then. */
function outerWords(words: readonly string[], inner: readonly string[]): readonly string[] | null {
  for (let count = 1; count < words.length; count++) {
    if (holds(inner, words.slice(count))) return words.slice(0, count);
    if (holds(inner, words.slice(0, -count))) return words.slice(-count);
  }
  return null;
}

/** How a quotation differs from the words of a source. */
function differenceOf(quotation: Quotation, words: readonly string[], nearest: Found): string {
  const inside = differencesInWords(quotation.text, nearest.text);
  if (inside !== '') return inside;
  const outer = outerWords(words, nearest.words);
  return outer === null ? 'it is cut otherwise' : `“${readable(outer.join(' '), LONGEST_NAME)}” is not in it there`;
}

/** The words alone, without their marks. */
function wordsOf(draft: Draft, quotation: Quotation) {
  const text = quotation.text.trim();
  const body = draft.placed.source.body;
  const start = Math.max(quotation.start, body.indexOf(text, quotation.start));
  return inDraft(draft, { start, end: Math.min(quotation.end, start + text.length) });
}

/** Whether one list of words holds another without a gap. */
function holds(all: readonly string[], part: readonly string[]): boolean {
  if (part.length === 0) return false;
  for (let at = all.indexOf(part[0]!); at !== -1; at = all.indexOf(part[0]!, at + 1)) {
    if (part.every((word, next) => all[at + next] === word)) return true;
  }
  return false;
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);
const ARTICLE_BEFORE = /\b(an?|the)\s["“”'‘„«]?$/i;
const LONGEST_ARTICLE = 'the “'.length + 1;

/** Whether a source quotes all but the article that a writer took into the marks: an "ugly night" quoted as "an ugly night". */
function holdsBehindArticle(index: CorpusIndex, { words: all, claim }: Found, words: readonly string[]): boolean {
  const [article, ...rest] = words;
  if (rest.length < FEWEST_WORDS - 1 || !ARTICLES.has(article!) || !rest.every((word, at) => all[at] === word))
    return false;
  const { start } = claim.claim.figure;
  const body = index.placed(claim.sourceId)?.source.body ?? '';
  return ARTICLE_BEFORE.exec(body.slice(Math.max(0, start - LONGEST_ARTICLE), start))?.[1]?.toLowerCase() === article;
}

function isVariant(words: readonly string[], { words: other }: Found): boolean {
  const shared = commonInOrder(words, other);
  return shared >= LEAST_SHARED && shared >= LEAST_SHARE * words.length;
}

/** Of so many words that nearly all stand in a source, and in their order, no two speakers are the authors. */
function isNearlyWhole(words: readonly string[], { words: other }: Found): boolean {
  return words.length >= FEWEST_TOLD && commonInOrder(words, other) >= NEARLY_WHOLE * words.length;
}

/** "Without all doubt" for "without doubt", "a small wonder" for "a little wonder": few words, of which one is another. */
function isOneWordOff({ speakerName }: Quotation, words: readonly string[], { words: other, name }: Found): boolean {
  const longest = Math.max(words.length, other.length);
  if (words.length < FEWEST_WORDS || commonInOrder(words, other) < longest - 1) return false;
  if (longest > FEWEST_WORDS) return true;
  const a = speakerName === null ? null : personName(speakerName);
  const b = name === null ? null : personName(name);
  return a !== null && b !== null && isSamePerson(a, b);
}

/** Another wording in a source that does not have the draft's. */
function isToldOtherwise(quotation: Quotation, { claim, text }: Found, verbatim: readonly Found[]): boolean {
  if (verbatim.some((each) => each.claim.sourceId === claim.sourceId)) return false;
  return innerDifferences(quotation.text, text).length > 0;
}

/** Whether two speakers may be one: they share a word of their names, or one is not named. */
function isSame(one: ReadonlySet<string> | null, other: ReadonlySet<string> | null): boolean {
  if (one === null || other === null) return true;
  return [...other].some((word) => one.has(word));
}

function isPronoun({ speaker }: Quotation): boolean {
  return speaker !== null && SpeakerNames.isPronoun(speaker.text);
}

function withWordsBefore(
  body: string,
  { start }: Quotation,
  named: ReadonlySet<string>,
  reach = PRONOUN_REACH,
): ReadonlySet<string> {
  return new Set([...named, ...longWordsOf(body.slice(Math.max(0, start - reach), start))]);
}

/** The words of three letters and more, in lower case. */
function longWordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
}

/** Whom "he" may mean of all whom a draft has just told of; null where it has told of nobody. */
function meantByPronoun(body: string, quotation: Quotation, named: ReadonlySet<string>): ReadonlySet<string> | null {
  const before = body.slice(Math.max(0, quotation.start - PRONOUN_REACH), quotation.start);
  const tellsOfSomebody =
    namesInside(before).length > 0 || longWordsOf(before).some((word) => isKindOf(singularOf(word), 'person'));
  return tellsOfSomebody ? withWordsBefore(body, quotation, named) : null;
}

function wordsFor(body: string, { speaker, speakerName }: Quotation): ReadonlySet<string> | null {
  // "Said one", "says another": somebody whom the text does not name.
  if (speaker === null || NOBODY_NAMED.test(speaker.text)) return null;
  return speakerWords(body, speaker, speakerName ?? '');
}

const NOBODY_NAMED = /^(?:one|another|others|some|many|somebody|someone|a third)$/i;

/** One piece of evidence for each wording. */
function evidenceOf(
  index: CorpusIndex,
  found: readonly Found[],
  support: DraftEvidence['support'],
): readonly DraftEvidence[] {
  const groups = new Map<string, Found[]>();
  const seen = new Set<string>();
  for (const each of found) {
    // Two interrupted parts and both together are one.
    const key = each.words.join(' ');
    const of = `${each.claim.sourceId} ${support === 'same' ? '' : key}`;
    if (seen.has(of)) continue;
    seen.add(of);
    const group = support === 'same' ? '' : key;
    groups.set(group, [...(groups.get(group) ?? []), each]);
  }
  return [...groups.values()].map((group): DraftEvidence => {
    const claims = group.map(({ claim }) => claim);
    const dates = claims.map((claim) => dateOf(index, claim)).filter((date) => date !== null);
    return {
      text: `“${group[0]!.text}”`,
      support,
      claims,
      independent: group[0]!.story.origins.count(claims),
      date: dates.sort().at(-1) ?? null,
    };
  });
}

function inWords(index: CorpusIndex, evidence: readonly DraftEvidence[]): string {
  const claims = evidence.flatMap((each) => each.claims);
  return supportInWords(index, claims, Math.max(1, ...evidence.map(({ independent }) => independent)));
}
