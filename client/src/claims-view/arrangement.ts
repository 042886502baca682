import {
  DEFAULT_ARRANGEMENT,
  type Grouping,
  groupings,
  type Sorting,
  sortings,
  type TreeArrangement,
} from 'crosscheck-server/protocol';
import { type Disposable, EventEmitter, type Memento } from 'vscode';
import { setContextKey } from '../editor/context-key.ts';

/** Under this key the workspace remembers how the view was left. */
const REMEMBERED = 'crosscheck.claimsView.arrangement';

/**
 * How the Claims view is grouped, sorted and narrowed. Remembered for the workspace but for the filter and what is news,
 * which are of the moment. Keeps the context keys `crosscheck.claimsView.grouping`, `.sorting`, `.openOnly`, `.news`,
 * `.filtered` and `.narrowed`.
 */
export class ClaimsArrangement implements Disposable {
  readonly #memento: Memento;
  readonly #changed = new EventEmitter<TreeArrangement>();
  #current: TreeArrangement;

  readonly onDidChange = this.#changed.event;

  constructor(memento: Memento) {
    this.#memento = memento;
    this.#current = readRemembered(memento.get(REMEMBERED));
    this.#setContext();
  }

  get current(): TreeArrangement {
    return this.#current;
  }

  /** Changes some of it; what stays the same is no change. */
  set(part: Partial<TreeArrangement>): void {
    const next = { ...this.#current, ...part };
    if (JSON.stringify(next) === JSON.stringify(this.#current)) {
      return;
    }
    this.#current = next;
    this.#memento.update(REMEMBERED, { ...next, filter: '', news: 'any' });
    this.#setContext();
    this.#changed.fire(next);
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #setContext(): void {
    const { grouping, sorting, openOnly, filter, news } = this.#current;
    const filtered = filter.trim() !== '';
    const narrowed = isNarrowed(this.#current);
    const keys = { grouping, sorting, openOnly, news, filtered, narrowed };
    for (const [key, value] of Object.entries(keys)) {
      setContextKey(`crosscheck.claimsView.${key}`, value);
    }
  }
}

/** What another version of this extension remembered may be anything. */
function readRemembered(value: unknown): TreeArrangement {
  const { grouping, sorting, openOnly } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return {
    grouping: groupings.find((each: Grouping) => each === grouping) ?? DEFAULT_ARRANGEMENT.grouping,
    sorting: sortings.find((each: Sorting) => each === sorting) ?? DEFAULT_ARRANGEMENT.sorting,
    openOnly: openOnly === true,
    filter: '',
    news: 'any',
  };
}

/** Whether an arrangement leaves any question out. */
export function isNarrowed({ filter, openOnly, news }: TreeArrangement): boolean {
  return filter.trim() !== '' || openOnly || news !== 'any';
}
