import type { Quotation } from '../../../claims/claim.ts';
import { CALLING_VERBS } from '../../../claims/lexicon/viewpoints.ts';
import { isSpeechForm } from '../../../claims/speech/speech-forms.ts';
import { countryName, isCountry } from '../../../claims/what/places.ts';
import { SpeakerNames } from '../../../claims/who/speaker-names.ts';
import type { CollatedSource } from '../../../collation/collated-source.ts';
import type { LaidOutStory } from '../../../collation/drafts/hold-against.ts';
import type { SourcedClaim } from '../../../collation/finding.ts';
import { comparedWords, comparedWordsIn } from '../../../collation/quotations/compared-words.ts';
import { quotedClaim } from '../../../collation/quotations/quote-variants.ts';
import type { Span } from '../../../corpus/span.ts';
import { memberName, personName } from '../../../language/names.ts';
import { isKindOf } from '../../../language/senses.ts';
import { sentencesOf } from '../../../language/sentence.ts';
import { OUTLET_NOUNS } from '../../lexicon/drafts.ts';
import { isRoleInCapitals, namesInside } from './speakers.ts';
import { tellerOf, withTellers } from './tellers.ts';

/** Words that a source quotes, or tells as somebody's, with their speaker. */
export interface Found {
  readonly claim: SourcedClaim;
  readonly words: readonly string[];
  readonly text: string;
  /** All that its speaker is called; null where nobody is named. */
  readonly speaker: ReadonlySet<string> | null;
  /** The speaker's name as the source gives it in full; null where nobody is named. */
  readonly name: string | null;
  readonly story: LaidOutStory;
}

/** What no source quotes, and one has all the same. */
export interface Unmarked {
  readonly found: readonly Found[];
  /** As whose words, or in whose, a source has them. */
  readonly as: 'told' | 'own';
}

/** So many places of one source that have the words are looked at. */
const MOST_PLACES = 8;

/**
 * Words that a source has without quotation marks, and which may be quoted from it: what it tells of whom the draft names in
 * his words ("Holm called it a crime against the town", "HOLM: We ran"), and what it says itself, where the draft quotes the paper or the
 * report. Null where there is nothing of the kind.
 *
 * @param body the text of the draft
 */
export function wordsWithoutMarks(
  body: string,
  quotation: Quotation,
  stories: readonly LaidOutStory[],
): Unmarked | null {
  const words = comparedWords(quotation.text);
  const places = stories.flatMap((story) =>
    story.sources.flatMap((source) => placesOf(source, words).map((span) => ({ source, span, story }))),
  );
  const found = (all: typeof places) =>
    all.map(({ source, span, story }) => foundAt(source, span, quotation, words, story));
  const told = places.filter(
    ({ source, span }) =>
      !isQuotedOfAnother(source, span, quotation) &&
      (tellsOf(source.source.body, span, quotation) || tellsOfNamed(source, span, quotation, body)),
  );
  if (told.length > 0) return { found: found(told), as: 'told' };
  const own = places.filter(
    ({ source, span }) => isOutlet(source, outletIn(body, quotation)) && !isQuoted(source, span),
  );
  return own.length > 0 ? { found: found(own), as: 'own' } : null;
}

function foundAt(
  { source: { id, body } }: CollatedSource,
  { start, end }: Span,
  { speaker, speakerName }: Quotation,
  words: readonly string[],
  story: LaidOutStory,
): Found {
  const text = body.slice(start, end);
  const quotation = { start, end, text, speaker, speakerName };
  return { claim: quotedClaim({ sourceId: id, quotation }), words, text, speaker: null, name: speakerName, story };
}

/** Where a source has words one after the other. */
function placesOf({ source: { body } }: CollatedSource, words: readonly string[]): readonly Span[] {
  const all = comparedWordsIn(body);
  const places: Span[] = [];
  for (let at = 0; at + words.length <= all.length && places.length < MOST_PLACES; at++) {
    if (!words.every((word, next) => all[at + next]!.word === word)) continue;
    places.push({ start: all[at]!.start, end: all[at + words.length - 1]!.end });
  }
  return places;
}

const WORD = /\p{L}{3,}/gu;
/** The name at the beginning of a line behind which a colon stands: whose words follow. What is a sentence and a part of one names nobody. */
const LABEL = /(?:^|[\n\r])(?![^:\n\r]{0,60}\p{Ll}{3}[.!?]\s)([\p{Lu}][^:\n\r]{1,60}):\s[^\n\r]*$/u;

/** Whether a source tells words as those of whom a draft names for them: in a sentence of speech that names him, or behind his name and a colon. */
function tellsOf(body: string, { start, end }: Span, { speaker, speakerName }: Quotation): boolean {
  if (speaker === null) return false;
  const sentence = sentencesOf(body).around(start);
  const around = `${body.slice(sentence.start, start)} ${body.slice(end, Math.max(end, sentence.end))}`;
  const near = around.toLowerCase().match(WORD) ?? [];
  if (near.some((word) => isSpeechForm(word) || CALLING_VERBS.has(word)) && names(near, speaker.text, speakerName))
    return true;
  if (near.some(isSpeechForm) && PERSONAL.test(around) && isNamedBefore(body, sentence.start, speakerName)) return true;
  const [, label] = LABEL.exec(body.slice(Math.max(0, start - LONGEST_SPEECH), start)) ?? [];
  return label !== undefined && names(label.toLowerCase().match(WORD) ?? [], speaker.text, speakerName);
}

/** In letters: a shorter word with a capital is an initial, or “I”. */
const SHORTEST_NAME = 3;

/**
 * Whether a source puts words down to somebody whom the draft names in their sentence, though not as who says them: "for
 * the minister, Ida Holm, it was “…”".
 */
function tellsOfNamed(
  { source: { body }, analysis: { quotations } }: CollatedSource,
  span: Span,
  { speaker, start, end }: Quotation,
  draft: string,
): boolean {
  if (speaker !== null && !SpeakerNames.isPronoun(speaker.text)) return false;
  const own = sentencesOf(draft).around(start);
  const beside = `${draft.slice(own.start, start)} ${draft.slice(end, Math.max(end, own.end))}`;
  const named = new Set(namesInside(beside).filter(({ length }) => length >= SHORTEST_NAME));
  if (named.size === 0) return false;
  const teller = tellerOf(span, quotations, body);
  return (teller?.text.match(WORD) ?? []).some((word) => named.has(word));
}

/** Whether the sentence before names the person to whom "he" or "she" in a sentence of speech points back. */
function isNamedBefore(body: string, start: number, name: string | null): boolean {
  const family = personName(name ?? '')
    ?.split(' ')
    .at(-1)
    ?.toLowerCase();
  if (family === undefined) return false;
  const before = sentencesOf(body).around(Math.max(0, start - 2));
  return before.start < start && body.slice(before.start, start).toLowerCase().includes(family);
}

const PERSONAL = /\bs?he\b/i;

/** So far before words the name of their speaker stands at the beginning of their line, in UTF-16 units. */
const LONGEST_SPEECH = 1500;

/** Whether words name a speaker: a person by the family name, anybody else by at least half of what he is called. */
function names(words: readonly string[], speaker: string, name: string | null): boolean {
  const told = new Set(words.map(countryOfWord));
  const person = name === null ? null : personName(name);
  if (person !== null) return told.has(person.split(' ').at(-1)!.toLowerCase());
  const called = (speaker.toLowerCase().match(WORD) ?? []).filter((word) => word !== 'the').map(countryOfWord);
  return called.length > 0 && 2 * called.filter((word) => told.has(word)).length >= called.length;
}

/** "Turkish" and "Turkeys" (of a text that lost its apostrophes) are of Turkey. */
function countryOfWord(word: string): string {
  const country = countryName(word);
  if (country !== word || !word.endsWith('s')) return country;
  const owner = word.slice(0, -1);
  return isCountry(owner) ? owner : countryName(owner) === owner ? word : countryName(owner);
}

/** So far before a quotation the draft may name from where it quotes, in UTF-16 units. */
const OUTLET_REACH = 80;

/** What a draft calls the text from which it quotes: whom it names for the words, else what stands before them in its sentence. */
function outletIn(body: string, { start, speaker }: Quotation): string {
  if (speaker !== null) return speaker.text;
  const sentence = sentencesOf(body).around(start);
  return body.slice(Math.max(sentence.start, start - OUTLET_REACH), start);
}

/** Whether a text is called so: by a noun for what is published, or by nothing but a name, and by a word of its publisher, its title or its file. */
function isOutlet({ source: { header, name } }: CollatedSource, called: string): boolean {
  const all = (called.match(WORD) ?? []).filter((word) => word !== 'the');
  const words = all.map((word) => word.toLowerCase());
  const plain = all.filter((word) => !/^\p{Lu}/u.test(word));
  if (plain.length > 0 && !words.some((word) => OUTLET_NOUNS.has(word))) return false;
  // "The herald of the mill" is somebody, and the Hill Herald is none.
  if (plain.some((word) => !OUTLET_NOUNS.has(word) && isKindOf(word, 'person'))) return false;
  const own = new Set(`${header.known.publisher ?? ''} ${header.known.title ?? ''} ${name}`.toLowerCase().match(WORD));
  return words.some((word) => word.length >= LEAST_OF_NAME && own.has(word));
}

const LEAST_OF_NAME = 4;

/** Whether words stand in a quotation of their source, which are somebody else's. */
function isQuoted({ analysis: { quotations } }: CollatedSource, { start, end }: Span): boolean {
  return quotations.some((each) => each.start <= start && end <= each.end);
}

/** Whether words stand in a quotation of another person: who asks whom, or says what of whom, is told in one sentence. */
function isQuotedOfAnother(
  { source: { body }, analysis: { quotations } }: CollatedSource,
  { start, end }: Span,
  { speaker, speakerName }: Quotation,
): boolean {
  const own = memberName(speakerName ?? '');
  if (own === null || speaker === null || SpeakerNames.isPronoun(speaker.text)) return false;
  const around = quotations.filter((each) => each.start <= start && end <= each.end);
  return withTellers(around, body).some(({ speakerName: said }) => {
    const name = said === null || isRoleInCapitals(said) ? null : memberName(said);
    const words = new Set(name?.toLowerCase().split(' '));
    return (
      name !== null &&
      !own
        .toLowerCase()
        .split(' ')
        .some((word) => words.has(word))
    );
  });
}

/** The title of a source that words are; null where they are none. */
export function titledSo(words: readonly string[], stories: readonly LaidOutStory[]): string | null {
  const all = words.join(' ');
  for (const { sources } of stories) {
    for (const { source } of sources) {
      const { title } = source.header.known;
      if (title !== undefined && comparedWords(title).join(' ') === all) return source.name;
    }
  }
  return null;
}

/** Of fewer words nobody can tell whether somebody's are meant. */
const FEWEST_BESIDE = 6;
/** A name stands so near to words that it is said to have said, in UTF-16 units. */
const NEAR_SPEAKER = 60;
const DOUBLE_MARK = /["“”«»]/;
const MARK = /["“”„«»‘’']/;

/**
 * The words in sources whose quotation marks nothing sets off (`the wall."We ran," Holm said`, from a page that lost its
 * line breaks): behind or before a mark, with a word of the speaker's name beside them.
 */
export function besideSpeaker(
  quotation: Quotation,
  named: ReadonlySet<string> | null,
  stories: readonly LaidOutStory[],
): readonly Found[] {
  const text = quotation.text.trim().replace(/[,.!?]$/, '');
  const words = comparedWords(text);
  if (named === null || words.length < FEWEST_BESIDE) return [];
  return stories.flatMap((story) =>
    story.sources.flatMap(({ source: { id, body } }): readonly Found[] => {
      const start = body.indexOf(text);
      const end = start + text.length;
      const isMarked = start !== -1 && (MARK.test(body[start - 1] ?? '') || MARK.test(body.slice(end, end + 2)));
      const closed = closingMark(body, end);
      const around = `${body.slice(Math.max(0, start - NEAR_SPEAKER), start)} ${body.slice(closed, closed + NEAR_SPEAKER)}`;
      const beside = around.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
      if (!isMarked || !beside.some((word) => named.has(word))) return [];
      const found = { start, end, text, speaker: quotation.speaker, speakerName: quotation.speakerName };
      return [
        {
          claim: quotedClaim({ sourceId: id, quotation: found }),
          words,
          text,
          speaker: named,
          name: quotation.speakerName,
          story,
        },
      ];
    }),
  );
}

/** So long what somebody said may go on behind what a draft quotes of it, in UTF-16 units. */
const REST_OF_QUOTATION = 300;

/** Where the quotation ends of which a part ends at an offset: at the next mark, if that is near. */
function closingMark(body: string, end: number): number {
  const at = body.slice(end, end + REST_OF_QUOTATION).search(DOUBLE_MARK);
  return at === -1 ? end : end + at;
}
