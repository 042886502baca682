import type { Claim } from '../../../claims/claim.ts';
import { singularOf } from '../../../language/plurals.ts';
import { firstRule, type Rule } from '../../../language/rules.ts';
import { PERIODS_OF_SEVERAL } from '../../lexicon/lasting.ts';

/**
 * How a figure stands to the years, seasons or games of which its source tells: it is that of each or of the average of
 * `several`; it may be that of each as `usual`, as a word of its sentence tells; null for what is told of once.
 */
export type OfSeveral = 'several' | 'usual' | null;

/** "In his six seasons with Halden", "over the past four years", within so many UTF-16 code units behind the figure. */
const REACH = 90;
const NUMBER = '(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many)';
const SEVERAL = `(?:(?:the|his|her|its|their|all|these|those)\\s){0,2}(?:(?:past|last|previous|first|latest|recent)\\s)?${NUMBER}\\s(?:[a-z-]{2,20}\\s){0,2}(?:${PERIODS_OF_SEVERAL.join('|')})\\b`;
const AVERAGED = /\b(?:averag(?:e|ed|es|ing)|on average)\b[^.;:()]*$/i;
const IN_SEVERAL = new RegExp(`^[^.;:()]{0,60}\\b(?:in|over|across|during|through)\\s${SEVERAL}`, 'i');
const IN_EACH = new RegExp(`^[^.;:()]{0,60}\\bin\\s(?:each|every\\sone)\\sof\\s${SEVERAL}`, 'i');
/** "The fifth straight 30-goal season". */
const STRAIGHT =
  /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}th)\s(?:straight|consecutive|successive)\s[^.;:()]*$/i;
const OF_ONE = new RegExp(`^[-\\s][^.;:()]{0,24}\\b(?:${PERIODS_OF_SEVERAL.map(singularOf).join('|')})\\b`, 'i');
/** An "average" with nothing behind it may be another figure of the same sentence: "12 wins and an 81 average". */
const USUAL =
  /\b(?:averag(?:ed|es|ing)|on average|average\s[a-z]+|usual(?:ly)?|typical(?:ly)?|normal(?:ly)?|mean|each|every|per|annual(?:ly)?|yearly)\b/i;

/** What is told before a figure and behind it in its sentence. */
type Around = readonly [lead: string, behind: string];

/** By what words a figure is that of each of several years, or of their average. */
export const OVER_SEVERAL: readonly Rule<Around>[] = [
  {
    name: 'average-of-several',
    example: 'The striker averaged 31 goals over six seasons.',
    counterexample: 'The striker scored 31 goals over six seasons.',
    test: (lead, behind) => AVERAGED.test(lead) && IN_SEVERAL.test(behind),
  },
  {
    name: 'in-each-of-several',
    example: 'The striker scored 31 goals in each of the past five seasons.',
    counterexample: 'The striker scored 31 goals in one of the past five seasons.',
    test: (_, behind) => IN_EACH.test(behind),
  },
  {
    name: 'mark-reached-again',
    example: 'It was the fifth straight 30-goal season of the striker.',
    counterexample: 'It was the fifth strange 30-goal season of the striker.',
    test: (lead, behind) => STRAIGHT.test(lead) && OF_ONE.test(behind),
  },
];

/** Whether a figure is that of each of several years, seasons or games, or that of their average. */
export function ofSeveral({ figure: { start, end, sentence } }: Claim, body: string): OfSeveral {
  const lead = body.slice(Math.max(sentence.start, start - REACH), start);
  const behind = body.slice(end, Math.min(sentence.end, end + REACH));
  if (firstRule(OVER_SEVERAL, lead, behind) !== null) return 'several';
  return USUAL.test(lead) || USUAL.test(behind) ? 'usual' : null;
}
