import { WEEKDAYS } from '../../language/lexicon/calendar.ts';
import { CLOSED_CLASSES } from '../../language/lexicon/closed-classes.ts';
import {
  AGENTS,
  CLAUSE_JOINERS,
  COMPLEMENTIZERS,
  INFINITIVE_MARKERS,
  ROLE_LEADS,
} from '../../language/lexicon/function-words.ts';
import { MAGNITUDES, TENS, UNITS } from '../../language/lexicon/number-words.ts';
import { TITLES } from '../../language/lexicon/titles.ts';
import { singularOf } from '../../language/plurals.ts';
import { anyRule, firstRule, type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import { isKindOf, knownLemma, supersenseOf } from '../../language/senses.ts';
import { isCapitalised } from '../../language/tokens.ts';
import { PAST_ONLY, VERB_FORMS } from '../../language/verb-forms.ts';
import { knownWord } from '../../language/vocabulary.ts';
import { isAmong } from '../../language/word-table.ts';
import {
  ADVERBIAL_OPENERS,
  AUXILIARIES,
  BE_FORMS,
  COORDINATORS,
  DETERMINERS,
  DETERMINERS_ALONE,
  HAVE_FORMS,
  PLURAL_SUBJECTS,
  SUBORDINATORS,
} from '../lexicon/reporting.ts';
import { DOCUMENTS, HEADLINE_SPEAKERS, RESPONDENTS, SPEAKING_PRONOUNS } from '../lexicon/speakers.ts';
import {
  ASKED_PERSONS,
  BACK_IN_TIME,
  BEFORE_PARENTHETICAL,
  BEFORE_PARTICIPLE,
  CHARGES,
  COMPANY_LEADS,
  FRONTING,
  PARENTHETICAL_ENDS,
  PUT_FORWARD,
  RESPONSES,
  SAID_POSSESSIVES,
  SAID_RELATIVES,
  SINGULAR_DETERMINERS,
  SUBJECT_PRONOUNS,
} from '../lexicon/speech.ts';
import { RESTATING_VERBS } from '../lexicon/speech-nouns.ts';
import { type Complement, WITHOUT_OBJECT } from '../lexicon/speech-verbs.ts';
import { MONEY_WORDS, REPORTED_STATES, UNSAID } from '../lexicon/unspeaking.ts';
import { canSpeak, headOf, onlyHas } from './can-speak.ts';
import { type FrameToken, isInside } from './frames.ts';
import { handleAt } from './led-quotations.ts';
import {
  clauseStart,
  contentAfter,
  isOfDate,
  PREPOSITION_OF_NUMBER,
  resumedContent,
  SUBJECT_OF_MANY,
} from './said-content.ts';
import { isDay, leadingName, nounPhraseEndingAt, nounPhraseStartingAt, type Phrase } from './speaker-phrases.ts';
import type { CueReading } from './speech-event.ts';
import { type SpeechForm, speechForms } from './speech-forms.ts';
import { leadingSubject, mainSubject, subjectBefore } from './verb-subjects.ts';

/** A verb in its frame: what every reading of it needs. */
interface VerbCue {
  readonly tokens: readonly FrameToken[];
  readonly cue: Phrase;
  readonly form: SpeechForm;
  /** Who spoke last in the frame before this verb. */
  readonly earlier: Phrase | null;
}

/** How far before a participle its "be" may stand, in tokens. */
const BE_GAP = 2;
const ADVERBS: ReadonlySet<string> = new Set(CLOSED_CLASSES.adverb);
/** A quotation that ends in a comma or a question waits for its speaker. */
const QUOTE_GOES_ON = /[,?!—–-]\s?[”"’'»]{0,3}$/;
/** How many tokens may stand before a participle that begins its sentence. */
const FRONTED_PARTICIPLE = 3;
/** The longest phrase of time or place that a clause begins with, in tokens. */
const LONGEST_FRONTED = 24;
const BESIDE_CLAUSES: ReadonlySet<Complement> = new Set<Complement>(['clause', 'that', 'quote', 'object']);
/**
 * The verb of saying that stands at `at`, with its subject and what it governs; null where the word is none, or is
 * a noun, passive or without a subject there.
 *
 * @param earlier who spoke last in the frame before, whom "adding that …" carries on
 */
export function readVerbCue(tokens: readonly FrameToken[], at: number, earlier: Phrase | null): CueReading | null {
  for (const form of speechForms(tokens[at]!.lower)) {
    // A capital inside a sentence is a name ("States") or a headline's, where only plain verbs are trusted.
    if (
      at > 0 &&
      form.verb.noun === true &&
      isCapitalised(tokens[at]!) &&
      !ruleHolds(VERB_OF_HEADLINE, tokens, at, form)
    )
      continue;
    const cue = cuePhrase(tokens, at, form);
    const reading = cue === null ? null : readVerb({ tokens, cue, form, earlier });
    if (reading !== null) return reading;
  }
  return null;
}

/** "Mayor Ida Holm Pledges 12 Homes": behind two capitals at the start of a line in which all words have one. */
const VERB_OF_HEADLINE: Rule<[tokens: readonly FrameToken[], at: number, speechForm: SpeechForm]> = {
  name: 'verb-of-headline',
  example: 'Mayor Ida Holm Pledges 12 Homes',
  counterexample: 'Mayor Ida Holm pledges 12 homes.',
  test: (tokens, at, { tense }) => {
    if (tense !== 'third' || at < 2 || !tokens.slice(0, at).every(isCapitalised)) return false;
    const words = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3);
    return words.every(isCapitalised);
  },
};

/** When a form that a verb of saying has is another word at place `at`. */
export const NO_CUE_RULES: readonly Rule<[tokens: readonly FrameToken[], at: number, form: SpeechForm]>[] = [
  {
    name: 'noun-of-saying',
    example: 'The mayors of 12 claims that 12 boats were lost.',
    counterexample: 'The mayor claims that 12 boats were lost.',
    test: (tokens, at, form) => {
      const before = tokens[at - 1];
      return before !== undefined && mayBeNoun(tokens, at, form) && isBeforeNoun(before);
    },
  },
  {
    // Another verb follows, so this one is a noun.
    name: 'noun-before-verb',
    example: 'The mayors report has that 12 boats were lost.',
    counterexample: 'The mayors report that 12 boats were lost.',
    test: (tokens, at, form) => {
      const next = tokens[at + 1]?.lower ?? '';
      return (
        form.tense === 'base' && mayBeNoun(tokens, at, form) && (RESTATING_VERBS.has(next) || AUXILIARIES.has(next))
      );
    },
  },
  {
    name: 'counted-participle',
    example: 'Ida Holm of two said that 12 boats were lost.',
    counterexample: 'Ida Holm said that 12 boats were lost.',
    test: (tokens, at, { tense }) =>
      tense === 'past' && (tokens[at - 1]?.kind === 'number' || UNITS.has(tokens[at - 1]?.lower ?? '')),
  },
  {
    name: 'behind-article',
    example: 'Some claims 12 boats were lost.',
    counterexample: 'They said 12 boats were lost.',
    test: (tokens, at, form) => {
      const before = tokens[at - 1]?.lower ?? '';
      if (form.tense === 'gerund' || !DETERMINERS.has(before)) return false;
      return mayBeNoun(tokens, at, form) || !DETERMINERS_ALONE.has(before);
    },
  },
  {
    name: 'particle-missing',
    example: 'The mayor pointed that 12 boats were lost.',
    counterexample: 'The mayor pointed out that 12 boats were lost.',
    test: (tokens, at, { verb }) => verb.particle !== undefined && tokens[at + 1]?.lower !== verb.particle,
  },
  {
    name: 'particle-without-noun',
    example: 'The mayor pointed to lose 12 boats.',
    counterexample: 'The mayor pointed to the 12 boats.',
    test: (tokens, at, { verb }) => verb.particle === 'to' && !opensNoun(tokens[at + 2]),
  },
];

/** The verb with its particle; null where the particle is missing or the form is a noun in this place. */
function cuePhrase(tokens: readonly FrameToken[], at: number, form: SpeechForm): Phrase | null {
  if (anyRule(NO_CUE_RULES, tokens, at, form)) return null;
  return { from: at, to: form.verb.particle === undefined ? at + 1 : at + 2 };
}

function mayBeNoun(tokens: readonly FrameToken[], at: number, { verb, tense }: SpeechForm): boolean {
  return verb.noun === true && (tense === 'base' || tense === 'third' || tokens[at]!.lower === verb.past);
}

/** What "points to" governs: "the 12 errors", "errors", "losing 12 boats", not "earn 12 points". */
function opensNoun(token: FrameToken | undefined): boolean {
  if (token === undefined) return false;
  return (
    token.kind === 'number' || DETERMINERS.has(token.lower) || isCapitalised(token) || /(?:s|ing)$/.test(token.lower)
  );
}

/** Whether a word makes what follows a noun: a possessive, a number, a preposition ("the city's claims", "two suspects"). */
function isBeforeNoun({ kind, lower }: FrameToken): boolean {
  if (kind === 'clitic' || kind === 'number' || UNITS.has(lower) || TENS.has(lower)) return true;
  return ADVERBIAL_OPENERS.has(lower) && !COORDINATORS.has(lower) && !ADVERBS.has(lower);
}

/** When a verb of saying names nobody who says it. */
export const SPEAKERLESS_RULES: readonly Rule<[VerbCue]>[] = [
  {
    name: 'passive',
    example: 'The mayor was told that 12 boats were lost.',
    counterexample: 'The mayor told us that 12 boats were lost.',
    test: ({ tokens, cue, form: { tense, verb } }) => {
      const mayBeParticiple = tense === 'participle' || (tense === 'past' && verb.participle === undefined);
      return mayBeParticiple && isBehindBe(tokens, cue.from);
    },
  },
  {
    // "The log written by hand": a participle that is no past tense, without "have".
    name: 'bare-participle',
    example: 'The mayor written that 12 boats were lost.',
    counterexample: 'The mayor has written that 12 boats were lost.',
    test: ({ tokens, cue, form: { tense } }) => {
      if (tense !== 'participle') return false;
      for (let back = cue.from - 1; back >= 0 && cue.from - back <= BE_GAP + 1; back--) {
        const { lower } = tokens[back]!;
        if (HAVE_FORMS.has(lower)) return false;
        if (!lower.endsWith('ly') && !ADVERBS.has(lower)) return true;
      }
      return true;
    },
  },
  {
    // "The deaths reported by the ministry": a participle behind its noun.
    name: 'reduced-passive',
    example: 'The crew found by 9 that 12 boats had sunk.',
    counterexample: 'The crew found at 9 that 12 boats had sunk.',
    test: ({ tokens, cue, form: { tense, verb } }) =>
      tense === 'past' && verb.takes.includes('object') && isAmong(tokens[cue.to], AGENTS) && verb.past !== 'said',
  },
];

/** When the subject of a verb of saying states no figure with it. */
export const SILENT_SUBJECT_RULES: readonly Rule<[verb: VerbCue, subject: Phrase]>[] = [
  {
    // Those who answered a poll state no figure of their own.
    name: 'share-of-respondents',
    example: 'Respondents said that 12 boats were lost.',
    counterexample: 'Officials said that 12 boats were lost.',
    test: ({ tokens }, { from, to }) => tokens.slice(from, to).some(({ lower }) => RESPONDENTS.has(lower)),
  },
  {
    // A base form needs a plural subject or an auxiliary ("officials say", "he will say"); else it is a noun ("his home state").
    name: 'base-form-of-one',
    example: 'The mayor say that 12 boats were lost.',
    counterexample: 'The mayors say that 12 boats were lost.',
    test: ({ tokens, cue, form }, subject) =>
      form.tense === 'base' &&
      !ruleHolds(SUBJECT_OF_MANY, tokens, subject) &&
      !tokens.slice(subject.to, cue.from).some(({ lower }) => AUXILIARIES.has(lower)),
  },
  {
    name: 'subject-cannot-speak',
    example: 'The explosion said that 12 boats were lost.',
    counterexample: 'The mayor said that 12 boats were lost.',
    test: ({ tokens }, subject) => !canSpeak(tokens, subject),
  },
  {
    // "Two unidentified suspects", "numerous calls": an adjective before a form makes it a noun.
    name: 'adjective-before-noun',
    example: 'Police in Halden with numerous reports that 12 boats were lost.',
    counterexample: 'Police in Halden report that 12 boats were lost.',
    test: ({ tokens, cue, form }, { from, to }) =>
      mayBeNoun(tokens, cue.from, form) && to === cue.from && to - from > 2 && isOnlyAdjective(tokens[to - 1]!),
  },
  {
    // "Police seek suspects", "they identify suspected killers": the clause has its verb before the form.
    name: 'verb-before-form',
    example: 'Police identify suspected owners of 12 boats.',
    counterexample: 'Police suspected the owners of 12 boats.',
    test: ({ tokens }, { from, to }) => {
      const { lower } = tokens[to - 1]!;
      return to - from > 1 && VERB_FORMS.get(lower) === 'verb' && supersenseOf(singularOf(lower), 'noun') === null;
    },
  },
  {
    // "The plan announced on Monday would cost": its own verb follows, and a plan announces nothing.
    name: 'announced-thing',
    example: 'The plan announced on Monday would cost 12 boats.',
    counterexample: 'The mayor announced on Monday that he would sell 12 boats.',
    test: ({ tokens, cue, form }, subject) =>
      form.tense === 'past' && PUT_FORWARD.has(form.lemma) && isPutForward(tokens, subject) && isWhen(tokens[cue.to]),
  },
  {
    name: 'participle-behind-noun',
    example: 'The men reported was 12.',
    counterexample: 'The men reported 12 losses.',
    test: (verb) => isReducedRelative(verb),
  },
  {
    // A field of a table, with its number behind the verb.
    name: 'label-of-tally',
    example: 'New boats confirmed 318',
    counterexample: 'The port confirmed 318',
    test: (verb, subject) => isTallyLabel(verb, subject),
  },
  {
    name: 'plural-noun-of-saying',
    example: 'Lund and mayors states that 12 boats were lost.',
    counterexample: 'Ida Lund states that 12 boats were lost.',
    test: ({ tokens, form }, subject) =>
      form.tense === 'third' && form.verb.noun === true && !isSingular(tokens, subject),
  },
];

/** Supersenses of what is put forward. */
const SENSES_PUT_FORWARD: ReadonlySet<string> = new Set([
  ...['noun.cognition', 'noun.communication', 'noun.act', 'noun.possession', 'noun.event', 'noun.artifact'],
]);

/** Whether a subject is a thing that somebody puts forward: "the plan", "contracts", "cuts". */
function isPutForward(tokens: readonly FrameToken[], subject: Phrase): boolean {
  const head = tokens[headOf(tokens, subject)]!;
  return !isCapitalised(head) && SENSES_PUT_FORWARD.has(supersenseOf(singularOf(head.lower), 'noun') ?? '');
}

/** "On", "in", "last", "late", "yesterday": a time or a place follows, and no object. */
function isWhen(token: FrameToken | undefined): boolean {
  return token !== undefined && (ADVERBIAL_OPENERS.has(token.lower) || FRONTING.has(token.lower) || isDay(token.lower));
}

/** "Numerous", "unidentified", "more": words that stand before nouns alone. */
function isOnlyAdjective({ lower, kind }: FrameToken): boolean {
  if (kind !== 'word' || supersenseOf(lower, 'noun') !== null) return false;
  const known = knownWord(lower);
  return known?.adjective === true || known?.closed === 'determiner' || ADJECTIVE_ENDING.test(lower);
}

/** "Numerous", "frantic", "unidentified": endings that make adjectives, of words that are no nouns. */
const ADJECTIVE_ENDING = /^un[a-z]{3,}ed$|[a-z]{3}(?:ous|ful|ive|able|ible|less|ish|ic|ical)$/;

function readVerb(verb: VerbCue): CueReading | null {
  const { tokens, cue, form } = verb;
  const before = tokens[cue.from - 1];
  if (anyRule(SPEAKERLESS_RULES, verb)) return null;
  if (form.tense === 'gerund' && !isBehindBe(tokens, cue.from)) return readParticiple(verb);
  if (form.tense === 'base' && isAmong(before, INFINITIVE_MARKERS)) return readInfinitive(verb);
  const inverted = readInverted(verb);
  const own = subjectBefore(tokens, cue.from);
  const subject = own ?? sharedSubject(verb);
  if (subject === null || (inverted !== null && before?.kind === 'quote')) return inverted;
  const isAside = own !== null && isParenthetical(verb, own.from);
  const governed = isAside ? null : contentAfter(tokens, cue.to, form, subject);
  // Most verbs of saying govern no clause: whether their subject can speak need not be asked.
  if (!isAside && governed === null && inverted === null) return null;
  if (anyRule(SILENT_SUBJECT_RULES, verb, subject)) return null;
  if (isAside) {
    const from = ruleHolds(SAID_OF_ONE_CLAUSE, tokens, subject.from)
      ? subject.from - 2
      : clauseStart(tokens, subject.from);
    const said = { from, to: subject.from };
    return { speaker: subject, cue, form, content: [said, resumedContent(tokens, subject.from, cue.to)] };
  }
  const content = withinClause(tokens, governed, tokens[subject.from - 1]?.lower ?? '');
  if (content !== null && onlyHas(tokens, subject, content, form)) return null;
  return content === null ? inverted : { speaker: subject, cue, form, content: [content] };
}

/** What is governed in a clause that a word leads: of "asked who they thought had won, 12 named Lund" no more than its own. */
function withinClause(tokens: readonly FrameToken[], content: Phrase | null, lead: string): Phrase | null {
  if (SUBORDINATORS.has(lead)) return clauseOnly(tokens, content);
  return content !== null && ASKED_PERSONS.has(lead)
    ? { from: content.from, to: endBeforeComma(tokens, content) }
    : content;
}

function endBeforeComma(tokens: readonly FrameToken[], { from, to }: Phrase): number {
  const comma = tokens.findIndex(({ lower }, at) => at > from && lower === ',');
  return comma === -1 ? to : Math.min(comma, to);
}

/**
 * "before he announced his bid" only mentions a saying; "when he said that 12 had died, …" says what was said, up to where
 * the clause that it stands in ends.
 */
function clauseOnly(tokens: readonly FrameToken[], content: Phrase | null): Phrase | null {
  if (content === null) return null;
  const to = endBeforeComma(tokens, content);
  const isClause = isAmong(tokens[content.from], COMPLEMENTIZERS) || tokens[content.from]!.kind === 'quote';
  const hasVerb = tokens.slice(content.from, to).some(({ lower }) => AUXILIARIES.has(lower));
  return isClause || hasVerb ? { from: content.from, to } : null;
}

/** "People reported missing: 14", "the homes confirmed destroyed", "the tonnage declared came to 12": no verb of its clause. */
function isReducedRelative({ tokens, cue, form: { tense, verb } }: VerbCue): boolean {
  if (tense !== 'past' || verb.plain || !verb.takes.includes('object')) return false;
  const next = tokens[cue.to];
  if (next === undefined || next.kind !== 'word') return false;
  const isAuxiliary = AUXILIARIES.has(next.lower) && !isCapitalised(next) && !next.lower.endsWith('ing');
  if (PAST_ONLY.has(next.lower) || isAuxiliary) return true;
  const behind = tokens[cue.to + 1];
  if (behind?.lower === ':') return true;
  const isState = REPORTED_STATES.has(next.lower) || isParticiple(next.lower);
  if (!isState || behind === undefined || behind.kind !== 'word') return isState;
  return AUXILIARIES.has(behind.lower) || UNITS.has(behind.lower) || isParticiple(behind.lower);
}

function isParticiple(lower: string): boolean {
  return lower.length > 4 && lower.endsWith('ed');
}

/** "New cholera cases reported 318", "Deaths confirmed 12": a label with its number, of a plural without article. */
function isTallyLabel({ tokens, cue, form: { tense, verb } }: VerbCue, subject: Phrase): boolean {
  if (tense !== 'past' || !verb.takes.includes('object')) return false;
  const end = tokens.findIndex(
    ({ kind, lower }, at) => at >= cue.to && kind === 'mark' && lower !== '$' && lower !== '%',
  );
  const [number, ...rest] = tokens.slice(cue.to, end === -1 ? tokens.length : end);
  if (number?.kind !== 'number' || !rest.every(({ lower }) => MAGNITUDES.has(lower) || MONEY_WORDS.has(lower)))
    return false;
  const head = tokens[headOf(tokens, subject)]!;
  const isBegin = subject.from === 0 || tokens[subject.from - 1]!.kind === 'mark';
  return (
    isBegin &&
    !DETERMINERS.has(tokens[subject.from]!.lower) &&
    !HEADLINE_SPEAKERS.has(head.lower) &&
    head.lower.endsWith('s')
  );
}

/** "He resigned on Monday and said …": the verb behind "and" or "but" has the subject that came before. */
function sharedSubject({ tokens, cue, form: { tense, verb }, earlier }: VerbCue): Phrase | null {
  if (tense !== 'past' && (tense !== 'third' || verb.noun === true)) return null;
  if (!COORDINATORS.has(tokens[cue.from - 1]?.lower ?? '')) return null;
  const comma = tokens.findIndex(({ lower }) => lower === ',');
  return earlier ?? leadingName(tokens, 0) ?? leadingName(tokens, comma + 1) ?? mainSubject(tokens, cue.from);
}

/** Whether a form of "be" stands before `at`, at most an adverb between. */
function isBehindBe(tokens: readonly FrameToken[], at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back <= BE_GAP; back--) {
    const { lower } = tokens[back]!;
    if (BE_FORMS.has(lower)) return true;
    if (!lower.endsWith('ly') && !ADVERBS.has(lower)) return false;
  }
  return false;
}

/** "…, adding that 12": said by whoever spoke before in the frame, or by its first noun phrase. */
function readParticiple(verb: VerbCue): CueReading | null {
  const { tokens, cue, form, earlier } = verb;
  const before = tokens[cue.from - 1];
  const own = nounPhraseEndingAt(tokens, cue.from);
  if (own !== null && isAmong(tokens[own.from - 1], COMPANY_LEADS)) return readAbsolute(verb, own);
  if (before !== undefined && before.kind !== 'quote' && !BEFORE_PARTICIPLE.has(before.lower)) return null;
  const fronted = cue.from <= FRONTED_PARTICIPLE ? subjectBehindComma(tokens, cue.to) : null;
  const speaker = fronted?.subject ?? earlier ?? mainSubject(tokens, cue.from) ?? openingPhrase(tokens, cue.from);
  const governed = speaker === null ? null : contentAfter(tokens, cue.to, form, speaker);
  if (speaker === null || governed === null) return null;
  const content = fronted === null ? governed : { from: governed.from, to: Math.min(governed.to, fronted.comma) };
  return content.from < content.to ? { speaker, cue, form, content: [content] } : null;
}

/** "After saying that 12 boats sank, the port closed": the subject of a participle that begins its sentence stands behind it. */
function subjectBehindComma(
  tokens: readonly FrameToken[],
  after: number,
): { readonly subject: Phrase; readonly comma: number } | null {
  const comma = tokens.findIndex(({ lower }, at) => at >= after && lower === ',');
  const subject = comma === -1 ? null : leadingSubject(tokens, comma + 1);
  return subject === null ? null : { subject, comma };
}

/** "Lund used the speech to announce that 12 boats had sunk", "is quick to point out that …": whoever the main verb is said of. */
function readInfinitive({ tokens, cue, form, earlier }: VerbCue): CueReading | null {
  const first = tokens[cue.to];
  const isPlain =
    first !== undefined &&
    (isAmong(first, COMPLEMENTIZERS) || first.kind === 'quote' || first.lower === ':' || first.lower === ',');
  if (!isPlain || form.verb.sense === 'intention' || isMeant(tokens, cue.from)) return null;
  const speaker = mainSubject(tokens, cue.from) ?? earlier;
  const content = speaker === null ? null : contentAfter(tokens, cue.to, form, speaker);
  return speaker === null || content === null || !canSpeak(tokens, speaker)
    ? null
    : { speaker, cue, form, content: [content] };
}

/** "refused to say that 12 had died", "is expected to say", "has yet to say": it was not said. */
function isMeant(tokens: readonly FrameToken[], verb: number): boolean {
  return tokens.slice(Math.max(0, verb - 4), verb - 1).some(({ lower }) => UNSAID.has(lower));
}

function openingPhrase(tokens: readonly FrameToken[], before: number): Phrase | null {
  const clause = mainClauseStart(tokens, before);
  const opening = COORDINATORS.has(tokens[clause]?.lower ?? '') ? clause + 1 : clause;
  return leadingName(tokens, opening) ?? nounPhraseStartingAt(tokens, opening);
}

/** "…, with Lund noting that 12 boats sank": the participle has a subject of its own. */
function readAbsolute({ tokens, cue, form }: VerbCue, speaker: Phrase): CueReading | null {
  const content = contentAfter(tokens, cue.to, form, speaker);
  return content === null ? null : { speaker, cue, form, content: [content] };
}

/** Documents and verbs that need somebody told do not invert: “…,” told the mayor. */
const VERB_THAT_INVERTS: Rule<[speechForm: SpeechForm]> = {
  name: 'verb-that-inverts',
  example: '“Twelve people were killed,” said the mayor.',
  counterexample: '“Twelve people were killed,” showed the study.',
  test: ({ verb }) =>
    verb.sense !== 'evidence' &&
    verb.sense !== 'provision' &&
    (verb.addressee !== true || verb.takes.includes('quote')),
};

/** Back to where the clause around a participle begins: behind the last ", but" and its like, or at the frame's start. */
function mainClauseStart(tokens: readonly FrameToken[], at: number): number {
  for (let back = at - 2; back > 0; back--) {
    if (tokens[back - 1]!.lower === ',' && CLAUSE_JOINERS.has(tokens[back]!.lower)) return back + 1;
  }
  return 0;
}

/** “…,” said the mayor. */
function readInverted({ tokens, cue, form }: VerbCue): CueReading | null {
  if ((form.tense !== 'past' && form.tense !== 'third') || !ruleHolds(VERB_THAT_INVERTS, form)) return null;
  const before = tokens[cue.from - 1];
  const next = tokens[cue.to];
  if (next === undefined || isAmong(next, COMPLEMENTIZERS) || next.kind === 'number') return null;
  const speaker = nounPhraseStartingAt(tokens, cue.to) ?? (before?.kind === 'quote' ? handleAt(tokens, cue.to) : null);
  if (speaker === null) return null;
  if (before === undefined) return readInvertedStart(tokens, cue, form, speaker);
  if (before.kind !== 'quote' && !ruleHolds(LOOKS_LIKE_SPEAKER, next)) return null;
  if (before.kind !== 'quote' && (before.lower !== ',' || cue.from < 2 || !form.verb.takes.includes('clause')))
    return null;
  const said = { from: clauseStart(tokens, cue.from), to: cue.from };
  return { speaker, cue, form, content: [said, resumedContent(tokens, cue.from, speaker.to, true)] };
}

/** "It cost $11 million and, records show, has 12 seats": what stands between commas behind "and" or "which" is said of what follows. */
const SAID_OF_ONE_CLAUSE: Rule<[tokens: readonly FrameToken[], subject: number]> = {
  name: 'said-of-one-clause',
  example: 'The storm sank 12 boats and, the mayor said, killed nobody.',
  counterexample: 'The storm sank 12 boats, the mayor said, and killed nobody.',
  test: (tokens, subject) => {
    const [before, comma] = [tokens[subject - 2], tokens[subject - 1]];
    if (before === undefined || comma?.lower !== ',') return false;
    return COORDINATORS.has(before.lower) || SAID_RELATIVES.has(before.lower);
  },
};

/** Whether a noun phrase that begins with this word can stand behind "…, said": a name, an article, a plural or a role. */
const LOOKS_LIKE_SPEAKER: Rule<[token: FrameToken]> = {
  name: 'looks-like-speaker',
  example: 'Twelve people were killed, said the mayor.',
  counterexample: 'Twelve people were killed, said often.',
  test: (token) => {
    const { lower } = token;
    if (isCapitalised(token) || DETERMINERS.has(lower) || SPEAKING_PRONOUNS.has(lower)) return true;
    if (PLURAL_SUBJECTS.has(lower) || TITLES.has(lower) || HEADLINE_SPEAKERS.has(lower)) return true;
    const noun = singularOf(lower);
    return noun !== lower && (isKindOf(noun, 'person') || isKindOf(noun, 'group') || knownLemma(noun) === null);
  },
};

/** Added Kim: “…” */
function readInvertedStart(
  tokens: readonly FrameToken[],
  cue: Phrase,
  form: SpeechForm,
  speaker: Phrase,
): CueReading | null {
  const mark = tokens[speaker.to]?.lower;
  if (mark !== ':' && mark !== ',') return null;
  const quote = tokens.findIndex(({ kind }) => kind === 'quote');
  return quote > speaker.to ? { speaker, cue, form, content: [{ from: quote, to: tokens.length }] } : null;
}

/** An auxiliary or a form of a verb, where no capital makes it a name. */
function isVerbal(token: FrameToken): boolean {
  return (
    token.kind === 'word' && !isCapitalised(token) && (AUXILIARIES.has(token.lower) || VERB_FORMS.has(token.lower))
  );
}

/** How many words tell who the second of a subject is to the first: "her younger brother". */
const LONGEST_KIN = 4;

/** Whether "X said", with its subject at a place, stands beside what is said instead of before it: "…, police said on Monday." */
interface ParentheticalRule extends Rule<[verb: VerbCue, subject: number]> {
  readonly isBeside: boolean;
}

/** Tried in turn; where none holds, what stands behind the verb decides. */
export const PARENTHETICAL_RULES: readonly ParentheticalRule[] = [
  {
    name: 'quotation-goes-on',
    isBeside: true,
    example: '“We lost 12 boats,” the mayor told a crowd that wept.',
    counterexample: '“We lost 12 boats.” The mayor told a crowd that wept.',
    test: ({ tokens }, subject) => {
      const { kind, text } = tokens[subject - 1]!;
      return kind === 'quote' && QUOTE_GOES_ON.test(text);
    },
  },
  {
    // Where a form may be a noun, "as" may lead it as one: "as well as many figures".
    name: 'as-before-noun',
    isBeside: false,
    example: 'The storm sank 12 boats as crews claim.',
    counterexample: 'The storm sank 12 boats, as the crews claim.',
    test: ({ tokens, form }, subject) =>
      isAs(tokens, subject) &&
      form.verb.noun === true &&
      form.tense !== 'past' &&
      !ruleHolds(SUBJECT_THAT_SHOWS, tokens, subject),
  },
  {
    name: 'nothing-parts-from-clause',
    isBeside: false,
    example: 'The storm sank 12 boats in Moss the mayor said on Monday.',
    counterexample: 'The storm sank 12 boats in Moss, the mayor said on Monday.',
    test: ({ tokens }, subject) => {
      const { kind, lower } = tokens[subject - 1]!;
      return kind !== 'quote' && !isAs(tokens, subject) && (subject < 2 || !BEFORE_PARENTHETICAL.has(lower));
    },
  },
  {
    // "As he mentioned raising fees", "as they recalled the night": a time.
    name: 'as-clause-of-time',
    isBeside: false,
    example: 'The town lost 12 boats as he mentioned raising fees.',
    counterexample: 'The town lost 12 boats, as he mentioned.',
    test: ({ tokens, cue, form }, subject) => isAs(tokens, subject) && !closesAsClause(tokens[cue.to], form),
  },
  {
    // A short phrase of time or place before the subject is no content of its own.
    name: 'fronted-time',
    isBeside: false,
    example: 'In 2008, he complained of the 12 boats.',
    counterexample: 'In 2008, 12 boats were lost, he complained.',
    test: ({ tokens, cue, form }, subject) =>
      isFrontedTime(tokens, subject) && (isMereTime(tokens, subject) || !isClosed(tokens, cue.to, form)),
  },
  {
    // "Known for his 12 novels, Lund wrote until 1999": what is told of the subject is no content.
    name: 'fronted-participle',
    isBeside: false,
    example: 'Asked about the 12 boats, he wrote until noon.',
    counterexample: 'Armed men sank 12 boats, he wrote.',
    test: ({ tokens }, subject) => isFrontedParticiple(tokens, subject),
  },
  {
    name: 'evidence-without-document',
    isBeside: false,
    example: 'Of the boats 12 were lost, the crews showed.',
    counterexample: 'Of the boats 12 were lost, the reports showed.',
    test: ({ tokens, cue, form }, subject) =>
      (form.verb.sense === 'evidence' || form.verb.sense === 'provision') && !isDocumentary(tokens, subject, cue),
  },
  {
    // "As the inquiry continued" is no "as the ministry noted".
    name: 'as-without-object',
    isBeside: false,
    example: 'The town lost 12 boats as the inquiry continued.',
    counterexample: 'The town lost 12 boats, as the mayor noted.',
    test: ({ tokens, form }, subject) => isAs(tokens, subject) && WITHOUT_OBJECT.has(form.lemma),
  },
  {
    // Two are the subject, and the second is named: what stands before is no clause.
    name: 'second-of-subject',
    isBeside: false,
    example: 'Ida Holm, 25, and her brother, Jon Holm, 27, pleaded for help.',
    counterexample: 'The town lost 12 boats, and Jon Holm wept, Ida Holm recalled in tears.',
    test: ({ tokens }, subject) => {
      if (tokens[subject - 1]?.lower !== ',') return false;
      for (let at = subject - 2; at > subject - 2 - LONGEST_KIN; at--) {
        if (!SAID_POSSESSIVES.has(tokens[at]?.lower ?? '')) continue;
        if (!COORDINATORS.has(tokens[at - 1]?.lower ?? '')) return false;
        return !tokens.slice(clauseStart(tokens, subject), at).some(isVerbal);
      }
      return false;
    },
  },
  {
    // Who comes to a call or a place answers nobody.
    name: 'response-to-thing',
    isBeside: false,
    example: 'At the mill, where 12 boats lay, officers responded to the alarm.',
    counterexample: 'The town lost 12 boats, officers responded.',
    test: ({ tokens, cue, form }, subject) =>
      RESPONSES.has(form.lemma) && isAmong(tokens[cue.to], INFINITIVE_MARKERS) && tokens[subject - 1]?.kind !== 'quote',
  },
  {
    // Only a bare noun says so in a headline: it is the one who was charged.
    name: 'charged-in-headline',
    isBeside: false,
    example: 'Shots hit 12 boats, father charged',
    counterexample: 'Shots hit 12 boats, prosecutors charged',
    test: ({ tokens, cue, form }, subject) =>
      CHARGES.has(form.lemma) && form.tense === 'past' && cue.from === subject + 1 && isBareSingular(tokens[subject]!),
  },
  {
    name: 'before-quotation',
    isBeside: false,
    example: 'The town lost 12 boats, police said, “and we weep.”',
    counterexample: 'The town lost 12 boats, police said, and we weep.',
    test: ({ tokens, cue }, subject) =>
      tokens[cue.to]?.kind === 'mark' && tokens[cue.to + 1]?.kind === 'quote' && tokens[subject - 1]!.kind !== 'quote',
  },
];

/** A common noun for one, without an article: "father", "suspect". */
function isBareSingular(token: FrameToken): boolean {
  return token.kind === 'word' && !isCapitalised(token) && singularOf(token.lower) === token.lower;
}

function isParenthetical(verb: VerbCue, subject: number): boolean {
  if (subject === 0 || !ruleHolds(VERB_BESIDE_CLAUSE, verb.tokens, verb.cue, verb.form)) return false;
  return firstRule(PARENTHETICAL_RULES, verb, subject)?.isBeside ?? ruleHolds(SAYS_BESIDE_CLAUSE, verb, subject);
}

function isAs(tokens: readonly FrameToken[], subject: number): boolean {
  return isAmong(tokens[subject - 1], ROLE_LEADS);
}

/** Whether nothing behind "X said" is what was said: a day, an adverb, those who were told, up to the end of the clause. */
const SAYS_BESIDE_CLAUSE: Rule<[verbCue: VerbCue, subject: number]> = {
  name: 'says-beside-clause',
  example: 'Twelve people were killed, police said Monday.',
  counterexample: 'Police said Monday that twelve people were killed.',
  test: ({ tokens, cue, form }, subject) => {
    for (let at = cue.to; at < tokens.length; at++) {
      const token = tokens[at]!;
      if (token.kind === 'quote' || isAmong(token, COMPLEMENTIZERS)) return false;
      if (isAmong(token, INFINITIVE_MARKERS) && form.verb.takes.includes('infinitive')) return false;
      if (PARENTHETICAL_ENDS.has(token.lower) && !isInside(tokens, at)) return token.lower !== ':';
      if (token.kind === 'mark') continue;
      const isFirst = at === cue.to;
      if (isFirst && ruleHolds(PREPOSITION_OF_NUMBER, tokens, at)) return false;
      const isOpen =
        form.verb.addressee || isAs(tokens, subject) || ruleHolds(ADVERBIAL_BEHIND_VERB, token) || isAgo(tokens, at);
      if (isFirst && !isOpen) return false;
      if (!isFirst && AUXILIARIES.has(token.lower) && !isCapitalised(token)) return false;
      // "Told reporters she had won": a clause with its subject.
      if (!isFirst && SUBJECT_PRONOUNS.has(token.lower)) return false;
    }
    return true;
  },
};

/** What may follow "as police noted": nothing, an adverb, "in a letter", those who were told. */
function closesAsClause(next: FrameToken | undefined, { verb }: SpeechForm): boolean {
  if (next === undefined || next.kind === 'mark' || ruleHolds(ADVERBIAL_BEHIND_VERB, next)) return true;
  return verb.addressee === true || isDay(next.lower);
}

/** "In 2008, he complained …": a short phrase of time or place before the subject is no content of its own. */
function isFrontedTime(tokens: readonly FrameToken[], subject: number): boolean {
  const from = clauseStart(tokens, subject);
  if (tokens[subject - 1]?.lower !== ',' || subject - from > LONGEST_FRONTED) return false;
  const first = tokens[from];
  if (first === undefined || !FRONTING.has(first.lower)) return false;
  return !tokens.slice(from, subject).some(isFiniteOrParticiple);
}

/** "May" with a capital is the month. */
function isFiniteOrParticiple({ lower, text }: FrameToken): boolean {
  return (AUXILIARIES.has(lower) && text !== 'May') || PAST_ONLY.has(lower) || isParticiple(lower);
}

function isFrontedParticiple(tokens: readonly FrameToken[], subject: number): boolean {
  const from = clauseStart(tokens, subject);
  if (tokens[subject - 1]?.lower !== ',' || subject - from < 3) return false;
  const [first, second] = tokens.slice(from, from + 2);
  const isOpening = isParticiple(first!.lower) || VERB_FORMS.get(first!.lower) === 'participle';
  if (!isOpening || !ADVERBIAL_OPENERS.has(second!.lower)) return false;
  return !tokens.slice(from + 1, subject).some(isFiniteOrParticiple);
}

/** "On 3 May 2016": no word but those of a date. */
function isMereTime(tokens: readonly FrameToken[], subject: number): boolean {
  return tokens.slice(clauseStart(tokens, subject), subject - 1).every(isOfDate);
}

/** Whether nothing but an adverb or a day stands behind a verb before its clause ends; "warned of floods" has its own content. */
function isClosed(tokens: readonly FrameToken[], at: number, { verb }: SpeechForm): boolean {
  if (verb.particle !== undefined && verb.takes.includes('object') && tokens[at]?.kind === 'word') return false;
  const end = tokens.slice(at).findIndex(({ kind, lower }) => kind === 'mark' && PARENTHETICAL_ENDS.has(lower));
  return end !== -1 ? end <= 2 : tokens.length - at <= 2;
}

function isDocumentary(tokens: readonly FrameToken[], from: number, { from: to }: Phrase): boolean {
  return tokens.slice(from, to).some(({ lower }) => DOCUMENTS.has(lower));
}

/** Verbs that never govern a clause, and those that govern an infinitive here ("continues to trail"), do not stand beside one. */
const VERB_BESIDE_CLAUSE: Rule<[tokens: readonly FrameToken[], phrase: Phrase, speechForm: SpeechForm]> = {
  name: 'verb-beside-clause',
  example: 'Twelve people were killed, police said.',
  counterexample: 'Police said twelve people were killed.',
  test: (tokens, { to }, { verb }) => {
    if (verb.takes.every((taken) => !BESIDE_CLAUSES.has(taken))) return false;
    const next = tokens[to + 1];
    if (!isAmong(tokens[to], INFINITIVE_MARKERS) || next === undefined) return true;
    return DETERMINERS.has(next.lower) || isCapitalised(next) || next.lower.endsWith('s');
  },
};

/** Where a form may be a noun, its subject must show: "the ministry notes", not "as well as many figures". */
const SUBJECT_THAT_SHOWS: Rule<[tokens: readonly FrameToken[], subject: number]> = {
  name: 'subject-that-shows',
  example: 'Twelve people were killed, the ministry notes.',
  counterexample: 'Twelve people were killed, as notes.',
  test: (tokens, subject) => {
    const first = tokens[subject]!;
    return isCapitalised(first) || DETERMINERS.has(first.lower) || SPEAKING_PRONOUNS.has(first.lower);
  },
};

/** Where "-s" may be that of a plural noun, its subject must show and be one: not "many other political figures". */
function isSingular(tokens: readonly FrameToken[], subject: Phrase): boolean {
  const isAlone = subject.to - subject.from === 1;
  const first = tokens[subject.from]!.lower;
  const mayBePlural = DETERMINERS_ALONE.has(first) && !SINGULAR_DETERMINERS.has(first);
  return ruleHolds(SUBJECT_THAT_SHOWS, tokens, subject.from) && (isAlone || !mayBePlural);
}

/** What may directly follow "police said" without being what they said: a day, an adverb, "in a statement". */
const ADVERBIAL_BEHIND_VERB: Rule<[token: FrameToken]> = {
  name: 'adverbial-behind-verb',
  example: 'Nine people were wounded, the mayor said Friday.',
  counterexample: 'Twelve people were killed, police said.',
  test: ({ lower }) => WEEKDAYS.has(lower) || ADVERBIAL_OPENERS.has(lower) || lower.endsWith('ly'),
};

/** "police said [two days ago]". */
function isAgo(tokens: readonly FrameToken[], at: number): boolean {
  return tokens.slice(at + 1, at + 3).some(({ lower }) => BACK_IN_TIME.has(lower));
}

/** The rules of this file that stand by themselves. */
export const VERB_CUES_RULES: readonly NamedRule[] = [
  VERB_THAT_INVERTS,
  LOOKS_LIKE_SPEAKER,
  SAYS_BESIDE_CLAUSE,
  VERB_BESIDE_CLAUSE,
  SUBJECT_THAT_SHOWS,
  ADVERBIAL_BEHIND_VERB,
  VERB_OF_HEADLINE,
  SAID_OF_ONE_CLAUSE,
];
