import type { Span } from '../../../corpus/span.ts';
import { anyRule, type Rule } from '../../../language/rules.ts';
import { supersenseOf } from '../../../language/senses.ts';
import type { Token } from '../../../language/tokens.ts';
import { isAmong } from '../../../language/word-table.ts';
import { type Word, withoutPossessive } from '../../../language/words.ts';
import {
  HYPHENATED_LINES,
  LETTERS_OF_OTHERS,
  MAKERS,
  MODEL_LEADS,
  MODEL_LINES,
  MODEL_WORDS,
  MODELLED_THINGS,
  NO_LEADS,
  NO_MODELS,
  NO_THINGS,
  SERIES_OF_MATCHES,
  VARIANTS,
  YEARLY,
} from '../../lexicon/models.ts';

/**
 * One of several things of a line that are told apart by a number: of "boeing" the "737", of "f" the "16", of what is sold
 * by the "inch" the "17".
 */
export interface Model {
  readonly line: string;
  readonly name: string;
}

/** A model where a text names it. */
export interface ModelMention extends Model, Span {}

/** What may be a model: a word with a number in it or behind it, with the words around. */
interface MayBeModel {
  readonly words: readonly Word[];
  /** Of the word with the letters, or of the number where it has none before it. */
  readonly at: number;
  /** The letters before the number, in the same word or the one before, lower case; none before a year. */
  readonly line: string;
  readonly number: string;
  /** The letters and the number are joined by a hyphen. */
  readonly hyphen: boolean;
  /** The word behind it all. */
  readonly behind: Word | undefined;
}

type ModelRule = Rule<[MayBeModel]>;

/** In which ways the number of a word, or one between two words, is that of a model. */
export const NUMBERED_MODELS: readonly ModelRule[] = [
  {
    name: 'number-behind-line',
    example: 'The Boeing 737 carries 180 people.',
    counterexample: 'The Terminal 737 carries 180 people.',
    test: ({ words, at, line }) => words[at]!.text !== words[at]!.lower && MODEL_LINES.has(line),
  },
  {
    name: 'number-behind-word-for-models',
    example: 'The Corvane Mark II weighs 30 tonnes.',
    counterexample: 'The Corvane Part II weighs 30 tonnes.',
    test: ({ words, at, line }) =>
      words[at]!.capital && MODEL_WORDS.has(line) && !isAmong(words[at - 1], SERIES_OF_MATCHES),
  },
];

/** In which ways a word behind a name is that of a model. */
export const WORDED_MODELS: readonly ModelRule[] = [
  {
    name: 'word-of-variant',
    example: 'The Corvane Pro costs $900.',
    counterexample: 'The Harbour Pro costs $900.',
    test: ({ words, at, line }) =>
      words[at]!.text !== words[at]!.lower && (MODEL_LINES.has(line) || isOfNoDictionary(words[at]!)),
  },
];

/** In which ways letters with a number are those of a model. */
export const CODED_MODELS: readonly ModelRule[] = [
  {
    name: 'code-before-what-is-made',
    example: 'The KR190 camera costs $900.',
    counterexample: 'The KR190 road costs $900.',
    test: ({ behind }) => isAmong(behind, MODELLED_THINGS),
  },
  {
    name: 'code-behind-maker',
    example: 'The Airbus A320 carries 180 people.',
    counterexample: 'The British A320 carries 180 people.',
    test: ({ words, at }) => words[at - 1]?.capital === true && isMaker(words[at - 1]!),
  },
  {
    // No road and no group of states is called so, and nothing else that many know.
    name: 'code-of-nothing-else',
    example: 'The X200 costs $900.',
    counterexample: 'The M200 costs $900.',
    test: ({ line, number, hyphen }) =>
      number.length > 1 &&
      (hyphen && HYPHENATED_LINES.has(line) ? true : line.length === 1 && !LETTERS_OF_OTHERS.has(line.toUpperCase())),
  },
];

/** In which ways a year is that of a model. */
export const YEARS_OF_MODELS: readonly ModelRule[] = [
  {
    name: 'year-before-model',
    example: 'The 2019 model costs $20,000.',
    counterexample: 'The 2019 fair costs $20,000.',
    test: ({ behind }) => isAmong(behind, YEARLY),
  },
  {
    name: 'year-before-maker',
    example: 'The 2019 Honda costs $20,000.',
    counterexample: 'The 2019 harvest costs $20,000.',
    test: ({ behind }) => behind?.capital === true && isMaker(behind),
  },
];

function isMaker({ lower }: Token): boolean {
  return MAKERS.has(lower) || MODEL_LINES.has(lower);
}

/** "X200", "F-16s", "A320neo", "MiG-29": letters, the number, and what tells versions of one model apart. */
const CODE = /^(\p{Lu}\p{L}{0,2})(-?)(\d{1,4})(?:-\d{1,4}|\p{L}{1,4})?$/u;
/** "737", "737-800", "5s", "3.1", "650M". */
const NUMBER = /^(\d{1,4})(?:-\d{1,4}|\.\d{1,2}|[a-z]{1,2}|[A-Z])?$/;
const LETTERS = /^[A-Z]{1,3}$/;
const ROMAN = /^[IVX]{1,4}$/;
const YEAR = /^(?:19|20)\d\d$/;
/** As many letters has the longest name of a line. */
const LONGEST = 20;

/** What a year tells apart. */
const YEARS = 'year';

/**
 * The models that the words of a sentence or a title name, in their order.
 * @param known lines of which the source is known to name models: their letters tell enough
 */
export function modelsIn(words: readonly Word[], known: readonly Model[]): readonly ModelMention[] {
  const models: ModelMention[] = [];
  for (let at = 0; at < words.length; at++) {
    const model =
      codedModel(words, at, known) ?? numberedModel(words, at) ?? wordedModel(words, at) ?? modelOfYear(words, at);
    if (model !== null) models.push(model);
  }
  return models;
}

function codedModel(words: readonly Word[], at: number, known: readonly Model[]): ModelMention | null {
  const { text, start, end } = words[at]!;
  if (text.length < 2 || text.length > LONGEST || !HAS_DIGIT.test(text)) return null;
  const [, letters, hyphen, number] = CODE.exec(withoutOwner(text)) ?? [];
  if (letters === undefined || number === undefined) return null;
  const line = letters.toLowerCase();
  const behind = words[at + 1];
  if (NO_MODELS.has(`${line}${number}`) || isAmong(behind, NO_THINGS) || isAmong(words[at - 1], NO_LEADS)) return null;
  const code = { words, at, line, number, hyphen: hyphen === '-', behind };
  const isOne = known.some((model) => model.line === line) || anyRule(CODED_MODELS, code);
  if (!isOne) return null;
  const before = words[at - 1];
  // "Galaxy S4", "Geforce GT650M": of a line that has a name it is one of that.
  return before !== undefined && MODEL_LINES.has(before.lower) && !MAKERS.has(before.lower)
    ? { line: before.lower, name: `${line}${number}`, start, end }
    : { line, name: number, start, end };
}

function numberedModel(words: readonly Word[], at: number): ModelMention | null {
  const word = words[at]!;
  // Asked of every word, of which few are such: before all that takes longer.
  if (!MODEL_LINES.has(word.lower) && !MODEL_WORDS.has(word.lower)) return null;
  // "Geforce GT 650M": letters may stand between the line and the number.
  const between = words[at + 1]?.text ?? '';
  const letters = LETTERS.test(between) && !ROMAN.test(between) && NUMBER.test(words[at + 2]?.text ?? '') ? 1 : 0;
  const next = words[at + 1 + letters];
  if (next === undefined || word.kind !== 'word') return null;
  const written = withoutOwner(next.text);
  const number = NUMBER.exec(written)?.[1] ?? (ROMAN.test(written) ? fromRoman(written) : null);
  if (number === null) return null;
  const behind = words[at + 2 + letters];
  if (behind !== undefined && !behind.spaced && CLINGING.has(behind.text)) return null;
  const numbered = { words, at, line: word.lower, number, hyphen: false, behind };
  if (!anyRule(NUMBERED_MODELS, numbered)) return null;
  const name = letters === 0 ? number : `${words[at + 1]!.lower}${number}`;
  return { line: word.lower, name, start: word.start, end: next.end };
}

function wordedModel(words: readonly Word[], at: number): ModelMention | null {
  const [word, next] = [words[at]!, words[at + 1]];
  const variant = next === undefined ? undefined : VARIANTS.get(withoutOwner(next.lower));
  if (next === undefined || variant === undefined || word.kind !== 'word') return null;
  const worded = { words, at, line: word.lower, number: variant, hyphen: false, behind: words[at + 2] };
  return anyRule(WORDED_MODELS, worded) ? { line: word.lower, name: variant, start: word.start, end: next.end } : null;
}

/** Whether a word is a name of which no dictionary knows anything. */
export function isOfNoDictionary({ lower, capital, known }: Token): boolean {
  return (
    capital && known?.closed == null && supersenseOf(lower, 'noun') === null && supersenseOf(lower, 'verb') === null
  );
}

function modelOfYear(words: readonly Word[], at: number): ModelMention | null {
  const { text, start, end } = words[at]!;
  if (!YEAR.test(text) || !isAmong(words[at - 1], MODEL_LEADS)) return null;
  const year = { words, at, line: '', number: text, hyphen: false, behind: words[at + 1] };
  return anyRule(YEARS_OF_MODELS, year) ? { line: YEARS, name: text, start, end } : null;
}

const HAS_DIGIT = /\d/;

/** Behind a number these make it another: "Boeing 737%", "Mark 4:12". */
const CLINGING: ReadonlySet<string> = new Set(['%', ':']);

/** "F-16's", "F-16s": the number of a model is the same in the plural, and where something is its own. */
function withoutOwner(text: string): string {
  return withoutPossessive(text.replace('’', "'"));
}

const ROMAN_VALUES: ReadonlyMap<string, number> = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
]);

function fromRoman(text: string): string {
  const values = [...text].map((letter) => ROMAN_VALUES.get(letter)!);
  return String(values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0));
}

/** Whether two are one model. */
export function areOneModel(one: Model, other: Model): boolean {
  return one.line === other.line && one.name === other.name;
}

/** Whether two lists tell of two models of one line, and of none of it that both have. */
export function areOtherModels(ones: readonly Model[], others: readonly Model[]): boolean {
  return ones.some(({ line }) => {
    const [here, there] = [ones, others].map((models) => models.filter((model) => model.line === line));
    return there!.length > 0 && !here!.some((one) => there!.some((other) => areOneModel(one, other)));
  });
}
