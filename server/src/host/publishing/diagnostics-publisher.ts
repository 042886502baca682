import type { Diagnostic } from 'vscode-languageserver';
import { changesBetween, movedProblem } from '../../features/problems/problem-edits.ts';
import type { MovedLines, ProblemsEdit } from '../../features/protocol/problem-protocol.ts';
import { WaitingList } from '../../indexing/waiting-list.ts';
import { sameJson } from './same-json.ts';

/** A problem in the list of a file: the same object as long as nothing of it changed but the lines that it is on. */
export interface PublishedProblem {
  readonly diagnostic: () => Diagnostic;
}

/** Sends the problems of a file, replacing those it had, or what is different in them. */
export type SendDiagnostics = (uri: string, diagnostics: Diagnostic[], edit: ProblemsEdit) => void;

/** What the client has of a file: its problems, and what is shown of each. */
interface Published {
  readonly problems: readonly PublishedProblem[];
  readonly shown: readonly Diagnostic[];
}

const NOTHING: Published = { problems: [], shown: [] };

/**
 * The one place from which problems are published. Files are named as stale when something about them changed; `publish`
 * lists the problems of the stale ones, words those that are new, and sends only what differs from what the client has,
 * related information included.
 */
export class DiagnosticsPublisher {
  readonly #list: (uri: string) => readonly PublishedProblem[];
  readonly #send: SendDiagnostics;
  readonly #stale = new WaitingList();
  /** By file, how its lines moved since it was published. */
  readonly #moves = new Map<string, MovedLines[]>();
  /** What the client has; files without problems are not in it. */
  readonly #published = new Map<string, Published>();

  constructor(list: (uri: string) => readonly PublishedProblem[], send: SendDiagnostics) {
    this.#list = list;
    this.#send = send;
  }

  /** These files may read differently now. */
  markStale(uris: Iterable<string>): void {
    for (const uri of uris) this.#stale.add(uri);
  }

  /** The lines of a file moved, and with them all that it is said to have there. */
  move(uri: string, moves: readonly MovedLines[]): void {
    if (!this.#published.has(uri)) return;
    this.#moves.set(uri, [...(this.#moves.get(uri) ?? []), ...moves]);
  }

  /** Sends once more what the client has of a file: some forget what they were told of it before it was opened. */
  sendAgain(uri: string): void {
    const known = this.#published.get(uri);
    if (known === undefined) return;
    const shown = [...known.shown];
    this.#send(uri, shown, { uri, moves: [], changes: [{ at: 0, removed: shown.length, added: shown }] });
  }

  /**
   * Publishes stale files, one after the other, until none is left or `isOver` says so; at least one. Gives whether none is
   * left.
   *
   * @param isDue which of them cannot wait; the others stay stale
   */
  publish(isOver: () => boolean = () => false, isDue: (uri: string) => boolean = () => true): boolean {
    const later: string[] = [];
    for (let hasTime = true; hasTime; ) {
      const uri = this.#stale.take();
      if (uri === undefined) break;
      if (isDue(uri)) {
        this.#sendChanged(uri, this.#list(uri));
        hasTime = !isOver();
      } else {
        later.push(uri);
      }
    }
    const isDone = this.#stale.size === 0;
    for (const uri of later) this.#stale.add(uri);
    return isDone;
  }

  #sendChanged(uri: string, problems: readonly PublishedProblem[]): void {
    const published = this.#published.get(uri) ?? NOTHING;
    const moves = this.#moves.get(uri) ?? [];
    this.#moves.delete(uri);
    const before =
      moves.length === 0
        ? published
        : { ...published, shown: published.shown.map((each) => movedProblem(each, uri, moves)) };
    const shown = shownOf(problems, before);
    if (shown.length === 0) this.#published.delete(uri);
    else this.#published.set(uri, { problems, shown });
    const changes = changesBetween(before.shown, shown);
    const isMoved = before !== published && before.shown.some((each, at) => each !== published.shown[at]);
    if (changes.length > 0 || isMoved) this.#send(uri, [...shown], { uri, moves: isMoved ? moves : [], changes });
  }
}

/** What is shown of problems: of one that is the same, or says the same, what the client has. */
function shownOf(problems: readonly PublishedProblem[], before: Published): readonly Diagnostic[] {
  const known = new Map(before.problems.map((problem, at) => [problem, before.shown[at]!]));
  const stay = problems.map((problem) => known.get(problem));
  const staying = new Set(stay);
  const going = new Map<string, Diagnostic[]>();
  for (const each of before.shown) if (!staying.has(each)) push(going, placeOf(each), each);
  return problems.map((problem, at) => {
    const same = stay[at];
    if (same) return same;
    const diagnostic = problem.diagnostic();
    const alike = going.get(placeOf(diagnostic));
    const found = alike?.findIndex((each) => sameJson(each, diagnostic)) ?? -1;
    return found === -1 ? diagnostic : alike!.splice(found, 1)[0]!;
  });
}

function placeOf({ range: { start }, code }: Diagnostic): string {
  return `${start.line}:${start.character}:${code}`;
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
