import { isPlural } from '../../language/plurals.ts';
import type { Token } from '../../language/tokens.ts';
import type { WordClass } from '../../language/word-classes.ts';
import { CLOSING_QUOTES, OPENING_QUOTES } from '../lexicon/nouns.ts';

/** What may be listed before a noun: "old and worn boats". */
const MODIFYING: ReadonlySet<WordClass | undefined> = new Set<WordClass | undefined>([
  'adjective',
  'gerund',
  'participle',
]);

/** A hyphen inside a word, a comma or "and" between two adjectives or two names ("Kia and Hyundai vehicles", "Berg & Dahl ferries"). */
export function isJoiner(tokens: readonly Token[], classes: readonly WordClass[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.text === '-' && !token.spaced && tokens[at + 1]?.spaced === false) return true;
  if (token.text === '&') return classes[at - 1] === 'name' && classes[at + 1] === 'name';
  if (token.text !== ',' && token.lower !== 'and' && token.lower !== 'or') return false;
  const next = classes[tokens[at + 1]?.lower === 'most' ? at + 2 : at + 1];
  const isListed = classes[at - 1] === next && MODIFYING.has(next);
  if (isListed || (token.lower === 'and' && MODIFYING.has(classes[at - 1]) && MODIFYING.has(next))) return true;
  const behind = tokens[at + 2];
  return (
    classes[at - 1] === 'name' &&
    classes[at + 1] === 'name' &&
    classes[at + 2] === 'noun' &&
    behind !== undefined &&
    isPlural(behind.lower)
  );
}

/** 'eight "joint" centres', "millions of “circles”": the marks around words of the phrase. */
export function isQuoteInside(tokens: readonly Token[], from: number, at: number): boolean {
  const [mark, next] = [tokens[at] as Token, tokens[at + 1]];
  if (mark.kind !== 'mark') return false;
  if (at === from) return OPENING_QUOTES.has(mark.text) && mark.spaced && next?.kind === 'word' && !next.spaced;
  return CLOSING_QUOTES.has(mark.text) && !mark.spaced && OPENING_QUOTES.has(tokens[from]?.text ?? '');
}

/** "six Elvis' songs": the apostrophe of an owner whose name ends in s. */
export function isOwner(tokens: readonly Token[], classes: readonly WordClass[], at: number): boolean {
  const mark = tokens[at];
  if (mark === undefined || mark.spaced || !(mark.text === "'" || mark.text === '’')) return false;
  return classes[at - 1] === 'name' && classes[at + 1] === 'noun' && tokens[at - 1]?.lower.endsWith('s') === true;
}

/** "one of the sailor's who swam": an apostrophe before the s of a plural, since nothing that could be owned follows. */
export function isPluralMisspelled(classes: readonly WordClass[], clitic: number): boolean {
  if (classes[clitic - 1] !== 'noun') return false;
  const next = classes[clitic + 1];
  const isVerbal = (next === 'gerund' || next === 'participle') && classes[clitic + 2] !== 'noun'; // not "the world's leading banks"
  return isVerbal || NEVER_OWNED.has(next);
}

/** A noun phrase that is owned begins with none of these. */
const NEVER_OWNED: ReadonlySet<WordClass | undefined> = new Set<WordClass | undefined>([
  'preposition',
  'auxiliary',
  'pronoun',
  'conjunction',
]);
