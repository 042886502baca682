import type { Claim } from '../../claims/claim.ts';
import { CONVERTING } from '../lexicon/converting.ts';

/** Letters alone: "5.2bn" and "$" have no say. */
const WORD = /(?<![\w.,$£€])[A-Za-z]+/g;

/** In UTF-16 code units: of a bracket before its last amount, and of an amount before the bracket. */
const LONGEST_BRACKET = 40;
const LONGEST_AMOUNT = 24;

/** An amount that ends a text: a number with what may stand behind it ("4bn euros", "75 million pounds", "1.2m"). */
const ENDS_IN_AMOUNT = /\d[\d.,]{0,15} ?(?:[a-z]{1,8} ?){0,2}$/i;

/**
 * Whether an amount of money is another one said in a second currency ("4bn euros ($5.2bn; £2.8bn)"): at which rate
 * depends on the day and the desk, so that it is no second answer to what the first one answers.
 */
export function isConversion({ figure }: Claim, body: string): boolean {
  if (figure.kind !== 'money') return false;
  const before = body.slice(Math.max(0, figure.start - LONGEST_BRACKET), figure.start);
  const bracket = before.lastIndexOf('(');
  if (bracket < 0 || before.includes(')', bracket)) return false;
  const inside = before.slice(bracket + 1);
  const words = inside.match(WORD) ?? [];
  if (inside.includes(':') || !words.every((word) => CONVERTING.has(word.toLowerCase()))) return false;
  const open = figure.start - before.length + bracket;
  return ENDS_IN_AMOUNT.test(body.slice(Math.max(0, open - LONGEST_AMOUNT), open));
}
