import type { Claim } from '../../../claims/claim.ts';
import { anyRule, type Rule } from '../../../language/rules.ts';

/** "Its previous record of 22 seconds", "the old world record was 8.9 metres". */
const FORMER =
  /\b(?:previous|former|old|existing|standing)\s(?:\w{2,20}\s){0,2}(?:record|best|high|low|mark)\b[^.,;:()]*$/i;
/** "Down 39% from its peak of 14,164", "short of the record of 8.9 metres": what it was at its most, and not what it is. */
const PEAK =
  /\b(?:from|off|short\sof|below|under|above|over|beyond|than|since)\s(?:its|their|his|her|an?|the)\s(?:[\w’'-]{2,20}\s){0,3}(?:peak|high|low|record|best|maximum|minimum)\sof\s[^\p{L}]{0,4}$/iu;
/** "The largest pike ever caught weighed 25 kilograms", at the beginning of a clause: of all there are, and not of the one that is told of. */
const EVER =
  /(?:^|[.,;:–—-]\s|\b(?:where|while|and|but|that)\s)the\s(?:\w{2,20}\s){0,2}(?:\w{2,20}est|most\s\w{2,20})\s(?:[\w’'-]{2,30}\s){1,4}(?:ever|on\srecord|recorded|in\shistory)\b[^.,;:()]*$/i;
/** Either ends within so many UTF-16 code units before the figure. */
const REACH = 120;

/** By what words before a figure it is that of a record with which a report likens what it tells of. */
export const RECORDS: readonly Rule<[lead: string]>[] = [
  {
    name: 'former-record',
    example: 'The carp weighed 23 kilograms. The old record was 21 kilograms.',
    counterexample: 'The carp weighed 23 kilograms. The old pike was 21 kilograms.',
    test: (lead) => FORMER.test(lead),
  },
  {
    name: 'peak-it-is-likened-with',
    example: 'The lake is at 12 metres, down from its peak of 21 metres.',
    counterexample: 'The lake has a depth of 21 metres.',
    test: (lead) => PEAK.test(lead),
  },
  {
    name: 'most-there-ever-was',
    example: 'The largest carp ever caught in Halden weighed 23 kilograms.',
    counterexample: 'The largest carp caught in Halden weighed 23 kilograms.',
    test: (lead) => EVER.test(lead),
  },
];

/** Whether a figure is that of a record with which a report likens what it tells of. */
export function isOfRecord({ figure: { start, sentence } }: Claim, body: string): boolean {
  return anyRule(RECORDS, body.slice(Math.max(sentence.start, start - REACH), start));
}
