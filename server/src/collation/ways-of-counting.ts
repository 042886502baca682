import type { CollatedSource } from './collate.ts';
import { tellsOfDeadDoer, tellsOfLaterDeath } from './dead-doers.ts';
import { remarkOnDoer, remarkOnLaterDeath } from './explanations.ts';
import type { AnsweredPosition } from './positions.ts';
import type { QuestionKey } from './question-key.ts';

/** Why two counts of one story that differ by one may both be right: what its reports tell that one counts and one does not. */
export class WaysOfCounting {
  readonly #bodies: ReadonlyMap<string, string>;
  #doerDied: boolean | null = null;

  constructor(sources: readonly CollatedSource[]) {
    this.#bodies = new Map(sources.map(({ source }) => [source.id, source.body]));
  }

  /** In one sentence why both positions may be right; null where nothing tells. Texts are searched only where it may be. */
  remarkOn(a: AnsweredPosition, b: AnsweredPosition, { kind, predicate, subject, scope }: QuestionKey): string | null {
    if (kind !== 'count' || subject !== 'person') return null;
    const [fewer, more] = Number(a.position.value) < Number(b.position.value) ? [a, b] : [b, a];
    if (Number(more.position.value) - Number(fewer.position.value) !== 1) return null;
    // "Six people, including the gunman": they say themselves whom they count.
    if (predicate === 'killed' && !scope.some((part) => part.endsWith('the attacker')) && this.#hasDeadDoer())
      return remarkOnDoer(fewer.position, more.position);
    const dying = predicate === 'injured' && more.answers.every(({ sourceId }) => this.#tellsOfLaterDeath(sourceId));
    return dying ? remarkOnLaterDeath(fewer.position, more.position) : null;
  }

  #hasDeadDoer(): boolean {
    this.#doerDied ??= [...this.#bodies.values()].some(tellsOfDeadDoer);
    return this.#doerDied;
  }

  #tellsOfLaterDeath(sourceId: string): boolean {
    return tellsOfLaterDeath(this.#bodies.get(sourceId) ?? '');
  }
}
