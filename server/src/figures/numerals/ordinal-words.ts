import { MONTHS } from '../../language/lexicon/calendar.ts';
import { COORDINATORS, PARTITIVES, SINGLE } from '../../language/lexicon/function-words.ts';
import { ORDINALS } from '../../language/lexicon/number-words.ts';
import { isPlural } from '../../language/plurals.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import type { Token } from '../../language/tokens.ts';
import { isAmong } from '../../language/word-table.ts';
import { NUMBERED_NOUNS } from '../lexicon/numbered-nouns.ts';
import { SECOND } from '../lexicon/numerals.ts';
import {
  LAST,
  NUMBERED_IN_COMPOUNDS,
  ORDINAL_IDIOMS,
  ORDINAL_LEADS,
  PLACE_NOUNS,
  RANKING_VERBS,
  UNIT_LEADS,
} from '../lexicon/ordinal-words.ts';
import type { Numeral } from '../shapes/numeral.ts';
import { finished, isTightHyphen } from './numeral.ts';

const ORDINAL: ReadonlyMap<string, number> = ORDINALS;
const LEADS: ReadonlySet<string> = new Set<string>(ORDINAL_LEADS);
const MONTH: ReadonlySet<string> = new Set(MONTHS.keys());
const RANKING: ReadonlySet<string> = new Set<string>(RANKING_VERBS);
const IDIOMS: ReadonlySet<string> = new Set<string>(ORDINAL_IDIOMS);
const NUMBERED: ReadonlySet<string> = new Set(NUMBERED_NOUNS);

/** "first-degree", "third-largest": what a hyphen ties to an ordinal is one word with it; the value of each. */
const COMPOUNDS: ReadonlyMap<string, number> = new Map(
  [...ORDINAL].flatMap(([word, value]) =>
    NUMBERED_IN_COMPOUNDS.map((noun): [string, number] => [`${word}-${noun}`, value]),
  ),
);

/** Words with a hyphen, in lower case, that tell a place in a row. */
export const ORDINAL_COMPOUNDS: ReadonlySet<string> = new Set(COMPOUNDS.keys());

/** Words, in lower case, that an ordinal may begin with. */
export const ORDINAL_BEGINNINGS: readonly string[] = [...ORDINAL.keys()];

/**
 * The ordinal in a word at token `at` that tells a place in a row: "the fourth quarter", "a third victim", "came second",
 * "first-degree". Null for an adverb ("first appeared"), a unit ("per second"), a part ("a third of") and a part of a name.
 */
export function readOrdinalWord(tokens: readonly Token[], at: number): Numeral | null {
  const token = tokens[at];
  const tied = COMPOUNDS.get(token?.lower ?? '');
  const value = tied ?? ORDINAL.get(token?.lower ?? '');
  if (token === undefined || value === undefined) return null;
  if (tied === undefined && !ruleHolds(ORDINAL_OF_PLACE, tokens, at)) return null;
  return finished({ from: at, to: at + 1, value, precision: 1, form: 'words', kind: 'ordinal' });
}

const ORDINAL_OF_PLACE: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'ordinal-of-place',
  example: 'She came in fifth place.',
  counterexample: 'She fifth had a boat.',
  test: (tokens, at) => {
    const [before, token, next] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
    if (before?.kind === 'number' || before?.known?.closed === 'number' || ruleHolds(ORDINAL_IN_NAME, tokens, at))
      return false;
    const lead = before?.lower ?? '';
    if (RANKING.has(lead)) return next === undefined || next.kind === 'mark' || next.known?.closed !== null;
    const tied = isTightHyphen(tokens, at + 1);
    const noun = tokens[tied ? at + 2 : at + 1];
    if (!tied && ruleHolds(ORDINALS_JOINED, tokens, at + 1)) return ruleHolds(ORDINAL_OF_PLACE, tokens, at + 2); // "the second and third boats"
    if (!tied && ruleHolds(LAST_IN_ROW, tokens, at + 1)) return true;
    if (!tied && ruleHolds(ORDINAL_BEFORE_ADJECTIVE, tokens, at)) return true;
    if (noun?.kind !== 'word' || IDIOMS.has(noun.lower)) return false;
    if (tied) return !noun.spaced && before?.text !== '-';
    if (isAmong(token, SECOND) && UNIT_LEADS.has(lead) && !isNoun(noun)) return false;
    if (isAmong(noun, PARTITIVES)) return LEADS.has(lead) && lead !== 'a' && !MONTH.has(tokens[at + 2]?.lower ?? '');
    if (LEADS.has(lead) || before?.kind === 'clitic') return noun.known?.closed !== 'auxiliary';
    // "in fifth place": a word that may be a verb is none behind a preposition.
    return (
      isNoun(noun) ||
      PLACE_NOUNS.has(noun.lower) ||
      (before?.known?.closed === 'preposition' && noun.known?.form === 'verb') ||
      ruleHolds(PARTICIPLE_BEFORE_NUMBERED, tokens, at + 1)
    );
  },
};

/** Another ordinal goes on behind a conjunction or a comma at token `at`. */
const ORDINALS_JOINED: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'ordinals-joined',
  example: 'They closed the second and third piers.',
  counterexample: 'They closed the second and largest piers.',
  test: (tokens, at) =>
    (isAmong(tokens[at], COORDINATORS) || tokens[at]?.text === ',') && ORDINAL.has(tokens[at + 1]?.lower ?? ''),
};

/** The ordinal tells at the same time that there are no more. */
const LAST_IN_ROW: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'last-in-row',
  example: 'The fifth and final boat sank.',
  counterexample: 'The boat came fifth and finally sank.',
  test: (tokens, at) => isAmong(tokens[at], COORDINATORS) && LAST.has(tokens[at + 1]?.lower ?? ''),
};

/** "a third, unidentified victim": a comma parts the ordinal from an adjective, and its noun follows. */
const ORDINAL_BEFORE_ADJECTIVE: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'ordinal-before-adjective',
  example: 'A third, smaller boat sank.',
  counterexample: 'In the third, smaller boats sank.',
  test: (tokens, at) => {
    const [adjective, noun] = [tokens[at + 2], tokens[at + 3]];
    if (!isAmong(tokens[at - 1], SINGLE) || tokens[at + 1]?.text !== ',' || adjective?.kind !== 'word') return false;
    const isAdjective = adjective.known?.closed == null && !isAmong(adjective, PARTITIVES);
    return isAdjective && noun?.kind === 'word' && isNoun(noun) && !isPlural(noun.lower);
  },
};

/** "second confirmed patient": a participle with a noun in small letters behind it. */
const PARTICIPLE_BEFORE_NUMBERED: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'participle-before-numbered',
  example: 'Doctors saw second confirmed patient of theirs.',
  counterexample: 'Doctors had second confirmed it.',
  test: (tokens, at) => {
    const [participle, noun] = [tokens[at], tokens[at + 1]];
    const isLed = participle?.known?.form === 'participle' && noun?.kind === 'word';
    return isLed && noun.text === noun.lower && isNoun(noun);
  },
};

/** A word that may be what an ordinal numbers: no function word, and no verb that it would be an adverb of. */
function isNoun({ known, lower }: Token): boolean {
  return (
    known === null ||
    NUMBERED.has(lower) ||
    (known.closed === null && (known.adjective || known.form === null || known.form === 'gerund'))
  );
}

/** "the First World War", "Fourth Street": a capital inside a sentence, with another behind it. */
const ORDINAL_IN_NAME: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'ordinal-in-name',
  example: 'The Fifth Amendment was read.',
  counterexample: 'The fifth amendment was read.',
  test: (tokens, at) => {
    const [token, next] = [tokens[at] as Token, tokens[at + 1]];
    const isCapital = at > 0 && token.text[0] !== token.lower[0] && token.text !== token.text.toUpperCase();
    return isCapital && next?.kind === 'word' && next.text[0] !== next.lower[0];
  },
};

/** The rules of this file that stand by themselves. */
export const ORDINAL_WORDS_RULES: readonly NamedRule[] = [
  ORDINAL_OF_PLACE,
  ORDINALS_JOINED,
  LAST_IN_ROW,
  ORDINAL_BEFORE_ADJECTIVE,
  PARTICIPLE_BEFORE_NUMBERED,
  ORDINAL_IN_NAME,
];
