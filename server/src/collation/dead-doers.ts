import type { CollatedSource } from './collate.ts';
import { DEEDS, DOERS, FATES, INCLUDING, SUICIDES } from './lexicon/doers.ts';
import type { AnsweredPosition } from './positions.ts';
import type { QuestionKey } from './question-key.ts';

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

/** What the reports of a story tell of the death of the one who did the deed; they are searched once, when first asked. */
export class DeadDoers {
  readonly #sources: readonly CollatedSource[];
  #told: boolean | null = null;

  constructor(sources: readonly CollatedSource[]) {
    this.#sources = sources;
  }

  /**
   * Whether two counts of the dead may differ by the doer alone: one more, in a story that tells that he died. One
   * counts him with his victims then, the other does not, and both are right.
   */
  mayExplain(a: AnsweredPosition, b: AnsweredPosition, { kind, predicate, subject, scope }: QuestionKey): boolean {
    if (kind !== 'count' || predicate !== 'killed' || subject !== 'person') return false;
    // "Six people, including the gunman": they say themselves whom they count.
    if (scope.some((part) => part.endsWith('the attacker'))) return false;
    if (Math.abs(Number(a.position.value) - Number(b.position.value)) !== 1) return false;
    this.#told ??= this.#sources.some(({ source }) => tellsOfDeadDoer(source.body));
    return this.#told;
  }
}
