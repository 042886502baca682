import type { Answer } from '../answers/answers.ts';
import type { AnsweredPosition } from '../answers/positions.ts';
import type { QuestionKey } from '../answers/question-key.ts';
import type { CollatedSource } from '../collated-source.ts';
import { tellsOfDeadDoer, tellsOfLaterDeath } from './dead-doers.ts';
import { remarkOnDoer, remarkOnLaterDeath } from './explanations.ts';

/** Why two counts of one story that differ by one may both be right: what its reports tell that one counts and one does not. */
export class WaysOfCounting {
  readonly #sources: ReadonlyMap<string, CollatedSource>;
  #doerDied: boolean | null = null;

  constructor(sources: readonly CollatedSource[]) {
    this.#sources = new Map(sources.map((each) => [each.source.id, each]));
  }

  /** In one sentence why both positions may be right; null where nothing tells. Texts are searched only where it may be. */
  remarkOn(a: AnsweredPosition, b: AnsweredPosition, { kind, predicate, subject, scope }: QuestionKey): string | null {
    if (kind !== 'count' || subject !== 'person') return null;
    const [fewer, more] = Number(a.position.value) < Number(b.position.value) ? [a, b] : [b, a];
    if (Number(more.position.value) - Number(fewer.position.value) !== 1) return null;
    // "Six people, including the gunman": they say themselves whom they count.
    if (predicate === 'killed' && scope.doer === null && this.#hasDeadDoer())
      return remarkOnDoer(fewer.position, more.position);
    const dying = predicate === 'injured' && more.answers.every((answer) => this.#diedLater(answer));
    return dying ? remarkOnLaterDeath(fewer.position, more.position) : null;
  }

  #hasDeadDoer(): boolean {
    this.#doerDied ??= [...this.#sources.values()].some(({ source }) => tellsOfDeadDoer(source.body));
    return this.#doerDied;
  }

  /** Whether one of the wounded whom a claim counts died later; "one killed, four hurt" counts the dead apart. */
  #diedLater({ sourceId, claim }: Answer): boolean {
    const { source, analysis } = this.#sources.get(sourceId)!;
    const { start } = claim.figure.sentence;
    const apart = analysis.claims.some(
      ({ predicate, figure }) => predicate === 'killed' && figure.sentence.start === start,
    );
    return !apart && tellsOfLaterDeath(source.body);
  }
}
