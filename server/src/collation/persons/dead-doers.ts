import { DEEDS, DOERS, FATES, INCLUDING, SUICIDES } from '../lexicon/doers.ts';

const any = (phrases: readonly string[]): string => `(?:${phrases.join('|')})`;

/** Every way to tell that the doer died. Each begins with a fixed phrase and repeats nothing, so the search is linear. */
const SIGNS: readonly RegExp[] = [
  new RegExp(`\\b${any(SUICIDES)}\\b`),
  new RegExp(`\\b${any(INCLUDING)} (?:the |a )?(?:\\w+ )?${any(DOERS)}\\b`),
  new RegExp(`\\b${any(DOERS)}(?: \\w+)? (?:is|was|were|had been|has been|lay|being) ${any(FATES)}\\b`),
  new RegExp(`\\b${any(DOERS)} (?:died|dead)\\b`),
  new RegExp(`\\b${any(DEEDS)} (?:the |a |an )?(?:\\w+ )?${any(DOERS)}\\b`),
];

/** Whether a text tells that the one who killed others died as well. */
export function tellsOfDeadDoer(text: string): boolean {
  const lower = text.toLowerCase();
  return SIGNS.some((sign) => sign.test(lower));
}
