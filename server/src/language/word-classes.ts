import { lemmaOf } from './lemmas.ts';
import { ADJECTIVE_ENDINGS, NOUNS_LIKE_ADJECTIVES } from './lexicon/adjectives.ts';
import { COMPLEMENTIZERS, ONES, PARTITIVES } from './lexicon/function-words.ts';
import { NOUN_GERUNDS as NOUNS_IN_ING } from './lexicon/gerunds.ts';
import { NEVER_NOUN } from './lexicon/verbs.ts';
import {
  ACRONYMS,
  BEFORE_CAPITAL,
  CLASS_ENDINGS,
  MODALS,
  MONEY_SIGNS,
  NOUN_PARTICIPLES,
  PERSONS,
  TAKES_CLAUSE,
} from './lexicon/word-classes.ts';
import { NET, ROUND, WORTH } from './lexicon/words.ts';
import { isPlural } from './plurals.ts';
import { knownLemma } from './senses.ts';
import { otherwise, type Token } from './tokens.ts';
import { PAST_AS_BASE, PAST_ONLY, PURE_VERB } from './verb-forms.ts';
import type { ListedClass } from './vocabulary.ts';
import { isAmong } from './word-table.ts';

/**
 * What a word does in its sentence, as far as reading figures needs it. `participle` is a past participle or a past
 * tense that may be one; `gerund` ends in -ing; `name` is a capitalised word that no list knows as another class.
 */
export type WordClass =
  | ListedClass
  | 'noun'
  | 'name'
  | 'verb'
  | 'participle'
  | 'gerund'
  | 'adjective'
  | 'clitic'
  | 'mark';

const NOUN: ReadonlySet<string> = new Set<string>(NOUNS_LIKE_ADJECTIVES);
const NOUN_GERUNDS: ReadonlySet<string> = new Set<string>(NOUNS_IN_ING);

/** The class of each token, by what it is and where it stands: two passes, neither looks further than one word away. */
export function classify(tokens: readonly Token[]): readonly WordClass[] {
  const classes: WordClass[] = [];
  const loud = isLoud(tokens);
  for (let at = 0; at < tokens.length; at++) classes.push(classOf(tokens, at, classes, loud));
  for (let at = 1; at < classes.length; at++) {
    if (classes[at] === 'adjective' && isAdjectiveAsNoun(tokens, classes, at)) classes[at] = 'noun';
  }
  return classes;
}

/** Shorter words may be abbreviations, which are written in capitals everywhere. */
const SHORTEST = 3;
/** Fewer words in capitals are a name. */
const FEWEST_LOUD = 3;
/** With so many words in small letters a sentence is none in capitals, as most are known by their first words. */
const MOST_SMALL = 3;

/** Whether all words are in capitals, as in wires and headlines, so that a capital tells no name. */
export function isLoud(tokens: readonly Token[]): boolean {
  let loud = 0;
  let small = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || token.text.length < SHORTEST) continue;
    if (token.text !== token.lower && isLoudWord(token)) loud++;
    else if (++small >= MOST_SMALL) return false;
  }
  return loud >= FEWEST_LOUD && loud > small * MOST_SMALL;
}

/** Whether a word of two letters and more is written without small letters: its second letter tells it of most. */
export function isLoudWord({ text }: Token): boolean {
  const second = text.charCodeAt(1);
  return !(second >= SMALL_A && second <= SMALL_Z) && text === text.toUpperCase();
}

const SMALL_A = 97;
const SMALL_Z = 122;

/**
 * The tokens of a sentence with the capitals that it would have if it were not set in capitals: in a wire or a headline
 * that is, only words that no lexicon knows begin with one, as names do. Any other sentence comes back as it is.
 */
export function withRestoredCase(tokens: readonly Token[]): readonly Token[] {
  if (!isLoud(tokens)) return tokens;
  // Gathered one by one, as all tokens are: of another sort of array all that reads tokens is compiled anew.
  const restored: Token[] = [];
  for (const token of tokens) {
    restored.push(token.capital && isCommonWord(token) ? otherwise(token, { capital: false }) : token);
  }
  return restored;
}

function isCommonWord({ known, lower }: Token): boolean {
  return known !== null || knownLemma(lower) !== null || knownLemma(lemmaOf(lower)) !== null || isAdverb(lower);
}

/** "Slightly", "happily", "possibly": of a word that is known. */
function isAdverb(lower: string): boolean {
  if (!lower.endsWith('ly')) return false;
  const stem = lower.slice(0, -'ly'.length);
  return [stem, `${stem}e`, `${stem}le`, stem.replace(/i$/, 'y')].some((each) => knownLemma(each) !== null);
}

// biome-ignore format: words read better in rows than one to a line
const LEADS_NOUN: ReadonlySet<WordClass | undefined> = new Set<WordClass | undefined>([
  'determiner', 'possessive', 'adjective', 'clitic', 'noun',
]);

/** "an official on the team", "the wounded were": an adjective that a determiner leads and no noun follows. */
function isAdjectiveAsNoun(tokens: readonly Token[], classes: readonly WordClass[], at: number): boolean {
  const before = classes[at - 1];
  const isCounted = isOne(tokens, classes, at - 1) || (before === 'adjective' && isOne(tokens, classes, at - 2));
  if (isCounted && PERSONS.has((tokens[at] as Token).lower)) {
    const next = tokens[at + 1]?.text === ',' ? classes[at + 2] : classes[at + 1]; // "four adult, male victims"
    return classes[at + 1] !== 'noun' && next !== 'adjective';
  }
  if (before === 'number' || isAmong(tokens[at - 1], ONES)) return false;
  if (!LEADS_NOUN.has(before)) return false;
  if (before === 'noun') return classes[at + 1] === 'auxiliary' && NOUN.has((tokens[at] as Token).lower);
  const next = classes[at + 1];
  if (next === 'conjunction' || next === 'mark')
    return before !== 'adjective' && tokens[at + 1]?.text !== ',' && next === 'mark';
  return (
    next === undefined || next === 'preposition' || next === 'auxiliary' || next === 'verb' || next === 'infinitive'
  );
}

function isOne(tokens: readonly Token[], classes: readonly WordClass[], at: number): boolean {
  return classes[at] === 'number' || isAmong(tokens[at], ONES);
}

function classOf(tokens: readonly Token[], at: number, before: readonly WordClass[], loud: boolean): WordClass {
  const token = tokens[at] as Token;
  if (token.kind !== 'word') return token.kind;
  const { known } = token;
  // Before the first there is nothing: asked for place -1, the engine looks for a property of that name.
  const lead = at === 0 ? undefined : before[at - 1];
  const closed = known === null ? null : known.closed;
  if (closed !== null) {
    const isName =
      (!loud && ACRONYMS.has(token.text)) || isNetWorth(tokens, at) || (token.text === 'A' && lead === 'name');
    if (isName) return 'name';
    return isAmong(token, ROUND) && isRoundCounted(tokens, at, before) ? 'noun' : closed;
  }
  const capital = loud ? token.capital : token.text !== token.lower && isCapital(token);
  if (capital && at > 0 && !isCapitalOfSentence(tokens, at)) return 'name';
  if (known !== null && (known.form !== null || known.adjective)) {
    const { form, adjective } = known;
    if (form === null || (adjective && !isVerbPlace(lead))) return 'adjective';
    const counted = isTight(tokens, at) || isAttributive(tokens, at, before);
    return verbOrNoun(tokens, at, form, counted ? 'number' : lead, before);
  }
  return isUnknownVerb(tokens, at, before) ? 'verb' : openClass(token.lower, capital);
}

/** "fired one round", "the first round", "a round": a preposition elsewhere. */
function isRoundCounted(tokens: readonly Token[], at: number, before: readonly WordClass[]): boolean {
  const lead = before[at - 1];
  if (tokens[at + 1]?.known?.closed === 'determiner') return false; // "one round the corner"
  return lead === 'determiner' || lead === 'adjective' || lead === 'number' || isAmong(tokens[at - 1], ONES);
}

/** A word of no list in the place of a verb: "will verbify", "the plan envisages a". */
function isUnknownVerb(tokens: readonly Token[], at: number, before: readonly WordClass[]): boolean {
  const lead = before[at - 1];
  const { lower } = tokens[at] as Token;
  const previous = tokens[at - 1]?.lower ?? '';
  if (lead === 'auxiliary') return MODALS.has(previous);
  if (lead === 'infinitive') return /(?:ate|ify|[iy][sz]e|en)$/.test(lower) && lower.length > 4;
  if ((lead !== 'noun' && lead !== 'name') || !lower.endsWith('s') || lower.endsWith('ss')) return false;
  const next = tokens[at + 1]?.known?.closed;
  const leadsNoun = (next === 'determiner' || next === 'possessive') && !isAmong(tokens[at + 1], COMPLEMENTIZERS);
  return leadsNoun && lower.length > 1 && !isPlural(previous);
}

function isNetWorth(tokens: readonly Token[], at: number): boolean {
  return isAmong(tokens[at], WORTH) && isAmong(tokens[at - 1], NET);
}

/** Behind "to", an auxiliary or a pronoun stands a verb ("to lower", "they live"). */
function isVerbPlace(before: WordClass | undefined): boolean {
  return before === 'infinitive' || before === 'auxiliary' || before === 'pronoun';
}

/** "a 30 Mbps plan", "a 25% tax": behind a determiner, a number and its unit stands a noun. */
function isAttributive(tokens: readonly Token[], at: number, before: readonly WordClass[]): boolean {
  if (at < 2) return false;
  let i = at - 1;
  if (before[i] === 'noun' || before[i] === 'name' || tokens[i]?.text === '%') i--;
  if (tokens[i]?.text === '-') i--;
  if (before[i] !== 'number' || i === at - 1) return false;
  while (before[i] === 'number' || tokens[i]?.text === '$' || tokens[i]?.text === '£' || tokens[i]?.text === '€') i--;
  return before[i] === 'determiner' || before[i] === 'possessive' || before[i] === 'adjective';
}

/** Whether a hyphen ties the word to a number: "three-point". */
function isTight(tokens: readonly Token[], at: number): boolean {
  return at > 0 && tokens[at - 1]?.text === '-' && tokens[at]?.spaced === false && tokens[at - 1]?.spaced === false;
}

/** A capital that the begin of a sentence or of a quotation gives, which tells nothing about the word. */
function isCapitalOfSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || (before.kind === 'mark' && BEFORE_CAPITAL.has(before.text));
}

function isCapital(token: Token): boolean {
  const first = token.text[0] as string;
  return first !== token.lower[0] && first.toLowerCase() === token.lower[0];
}

/** Words that may be verb or noun are verbs behind a subject or "to", nouns behind whatever leads a noun. */
function verbOrNoun(
  tokens: readonly Token[],
  at: number,
  form: WordClass,
  before: WordClass | undefined,
  classes: readonly WordClass[],
): WordClass {
  const { lower } = tokens[at] as Token;
  if (form === 'gerund')
    return NOUN_GERUNDS.has(lower) && before !== 'auxiliary' && before !== undefined ? 'noun' : form;
  if (form === 'participle')
    return NOUN_PARTICIPLES.has(lower) && (before === 'determiner' || isAmong(tokens[at - 1], ONES)) ? 'noun' : form;
  if (PURE_VERB.has(lower) && before !== 'determiner' && before !== 'possessive' && before !== 'adjective') return form;
  if (before === 'determiner' || before === 'possessive' || before === 'clitic') return 'noun';
  if (before === 'gerund' || before === 'participle') return PAST_ONLY.has(lower) ? 'verb' : 'noun';
  if (before === 'number' && NEVER_NOUN.has(lower)) return 'verb';
  if (before === 'adjective' || before === 'number' || before === 'preposition')
    return PAST_ONLY.has(lower) ? 'verb' : 'noun';
  if (before === undefined) return PAST_ONLY.has(lower) ? 'verb' : 'noun';
  if (isAmong(tokens[at - 1], ONES)) return agreesWithOne(lower) ? 'verb' : 'noun';
  if (before === 'infinitive' || before === 'auxiliary' || before === 'pronoun' || before === 'adverb') return 'verb';
  if (before === 'noun' || before === 'name') {
    return isNounBehindNoun(tokens, at) || isInObject(tokens, at, classes) ? 'noun' : 'verb';
  }
  return isPlural(lower) && !leadsObject(tokens[at + 1]) ? 'noun' : 'verb';
}

/** "one says", "one saw": in its base form the word is what is counted ("one count", "one suspect"). */
function agreesWithOne(lower: string): boolean {
  return isPlural(lower) || PAST_ONLY.has(lower) || PAST_AS_BASE.has(lower) || NEVER_NOUN.has(lower);
}

/**
 * Whether a word that may be a verb is a noun behind another noun ("sales report", "price tag"): a verb would agree with
 * a noun in number, so the base form behind a singular and the s-form behind a plural are nouns; else what follows decides.
 */
function isNounBehindNoun(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] as Token;
  if (PAST_ONLY.has(lower) || PAST_AS_BASE.has(lower) || NEVER_NOUN.has(lower)) return false;
  const manyBefore = isPlural(tokens[at - 1]?.lower ?? '');
  const sForm = isPlural(lower);
  if (manyBefore === sForm) return true;
  const next = tokens[at + 1];
  if (next === undefined || next.kind !== 'word')
    return next === undefined || (next.kind === 'mark' && !MONEY_SIGNS.has(next.text));
  const closed = next.known?.closed;
  const verb = next.known?.form;
  return (
    closed === 'auxiliary' ||
    isAmong(next, PARTITIVES) ||
    closed === 'conjunction' ||
    verb === 'verb' ||
    verb === 'participle'
  );
}

/** Whether a token begins an object: "…, employs 40 cooks". */
function leadsObject(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const closed = token.known?.closed;
  return token.kind === 'number' || closed === 'determiner' || closed === 'possessive';
}

/** "kept interest rates on hold": a noun directly behind a verb is its object, so that what follows it goes on with a noun. */
function isInObject(tokens: readonly Token[], at: number, classes: readonly WordClass[]): boolean {
  const lead = at < 2 ? undefined : classes[at - 2];
  if (PAST_ONLY.has(tokens[at]?.lower ?? '') || PAST_AS_BASE.has(tokens[at]?.lower ?? '')) return false;
  if (lead === 'preposition') return true;
  return (lead === 'verb' || lead === 'participle') && !TAKES_CLAUSE.has(tokens[at - 2]?.lower ?? '');
}

/** The endings of adjectives by their last letter, so that most words are compared with none. */
const ENDINGS_BY_LAST: ReadonlyMap<string, readonly string[]> = new Map(
  ADJECTIVE_ENDINGS.map((ending) => lastLetter(ending)).map((last) => [
    last,
    ADJECTIVE_ENDINGS.filter((ending) => lastLetter(ending) === last),
  ]),
);

function lastLetter(word: string): string {
  return word.charAt(word.length - 1);
}

/** The endings that tell a class by their last letter, for the same reason. */
const CLASS_BY_LAST = new Map(
  CLASS_ENDINGS.map((row) => [lastLetter(row.ending), { ...row, nouns: new Set(row.nouns) }] as const),
);

/** What an open word in lower case is by its ending alone; `capital`: whether it was written with one. */
export function openClass(lower: string, capital: boolean): WordClass {
  const last = lastLetter(lower);
  const told = CLASS_BY_LAST.get(last);
  if (told !== undefined && lower.length > told.moreThan && lower.endsWith(told.ending)) {
    if (told.unless === null || !lower.endsWith(told.unless)) return told.nouns.has(lower) ? 'noun' : told.wordClass;
  }
  if (NOUN.has(lower) || isPlural(lower)) return 'noun';
  if (lower.includes('-')) return 'adjective';
  for (const ending of ENDINGS_BY_LAST.get(last) ?? []) {
    if (lower.length > ending.length + 2 && lower.endsWith(ending) && !lower.endsWith('ment')) return 'adjective';
  }
  return capital && lower.length === 1 ? 'name' : 'noun';
}
