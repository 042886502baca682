import type { Finding, Position, Question, RelatedPositions, SourcedClaim } from '../collation/finding.ts';
import type { IndexChange, LineMove } from './index-change.ts';
import { claimsOf } from './reading-order.ts';

type Reported = Pick<Finding, 'positions' | 'independent'>;

function sameClaim(a: SourcedClaim, b: SourcedClaim): boolean {
  return a.sourceId === b.sourceId && a.claim === b.claim;
}

function samePosition(a: Position, b: Position): boolean {
  return (
    a.text === b.text &&
    a.origins === b.origins &&
    a.claims.length === b.claims.length &&
    a.claims.every((claim, at) => sameClaim(claim, b.claims[at]!))
  );
}

function samePositions(a: Reported, b: Reported): boolean {
  return (
    a.independent === b.independent &&
    a.positions.length === b.positions.length &&
    a.positions.every((position, at) => samePosition(position, b.positions[at]!))
  );
}

function sameFinding(a: Finding, b: Finding): boolean {
  return (
    a.code === b.code &&
    a.severity === b.severity &&
    a.confidence === b.confidence &&
    a.questionId === b.questionId &&
    a.question === b.question &&
    a.explanation === b.explanation &&
    samePositions(a, b)
  );
}

/** The positions are those of the questions, which are told apart before. */
function samePair(a: RelatedPositions, b: RelatedPositions): boolean {
  return a.verdict === b.verdict && a.confidence === b.confidence && a.a.text === b.a.text && a.b.text === b.b.text;
}

function sameQuestion(a: Question, b: Question): boolean {
  return (
    a.phrase === b.phrase &&
    a.verdict === b.verdict &&
    a.storyId === b.storyId &&
    samePositions(a, b) &&
    a.pairs.length === b.pairs.length &&
    a.pairs.every((pair, at) => samePair(pair, b.pairs[at]!))
  );
}

/** Remembers how each touched thing was at first, so that going and coming back between two looks is no change. */
class Before<T> {
  readonly #first = new Map<string, T | null>();

  note(id: string, before: T | null): void {
    if (!this.#first.has(id)) this.#first.set(id, before);
  }

  *changes(now: (id: string) => T | null, same: (a: T, b: T) => boolean) {
    for (const [id, before] of this.#first) {
      const after = now(id);
      if (before === null && after === null) continue;
      if (before !== null && after !== null && same(before, after)) continue;
      yield { id, before, after };
    }
    this.#first.clear();
  }
}

/** Collects what happens to an index between two looks at it, and boils it down to what differs. */
export class ChangeRecorder {
  readonly #findings = new Before<Finding>();
  readonly #questions = new Before<Question>();
  #decided = new Set<string>();
  #uris = new Set<string>();
  #sources = new Map<string, Set<string>>();
  #layouts = new Set<string>();
  #moves = new Map<string, LineMove[]>();
  #figures = false;

  /** A finding is about to be replaced, or to appear (`before` null). */
  noteFinding(id: string, before: Finding | null): void {
    this.#findings.note(id, before);
  }

  noteQuestion(id: string, before: Question | null): void {
    this.#questions.note(id, before);
  }

  /** A finding was decided, or is open again. */
  noteDecision(findingId: string): void {
    this.#decided.add(findingId);
  }

  /** A source has other figures than before. */
  noteFigures(): void {
    this.#figures = true;
  }

  /** What is shown in this file must be worked out again. */
  noteFile(uri: string): void {
    this.#uris.add(uri);
  }

  /** What is shown of this source must be worked out again. */
  noteSource(sourceId: string, uri: string): void {
    this.#uris.add(uri);
    const own = this.#sources.get(uri);
    if (own) own.add(sourceId);
    else this.#sources.set(uri, new Set([sourceId]));
  }

  /** What is shown of any source of this file must be. */
  noteLayout(uri: string): void {
    this.#uris.add(uri);
    this.#layouts.add(uri);
  }

  /** An edit moved lines of this file. */
  noteMove(uri: string, move: LineMove): void {
    this.#uris.add(uri);
    const moves = this.#moves.get(uri);
    if (moves) moves.push(move);
    else this.#moves.set(uri, [move]);
  }

  /** What differs since the last call. `uriOf` names the file of a source, also of one that has just left. */
  take(
    finding: (id: string) => Finding | null,
    question: (id: string) => Question | null,
    uriOf: (sourceId: string) => string,
  ): IndexChange {
    const noteClaims = (item: Finding) => {
      for (const { sourceId } of claimsOf(item)) this.noteSource(sourceId, uriOf(sourceId));
    };
    const added = new Set<string>();
    const removed = new Set<string>();
    const changed = new Set<string>();
    for (const { id, before, after } of this.#findings.changes(finding, sameFinding)) {
      if (before === null) added.add(id);
      else if (after === null) removed.add(id);
      else changed.add(id);
      for (const side of [before, after]) if (side) noteClaims(side);
    }
    const questions = new Set<string>();
    for (const id of this.#decided) {
      const decided = finding(id);
      if (!decided) continue;
      if (!added.has(id)) changed.add(id);
      questions.add(decided.questionId);
      noteClaims(decided);
    }
    this.#decided = new Set();
    for (const { id } of this.#questions.changes(question, sameQuestion)) questions.add(id);
    const [uris, sources, layouts, moves] = [this.#uris, this.#sources, this.#layouts, this.#moves];
    this.#uris = new Set();
    this.#sources = new Map();
    this.#layouts = new Set();
    this.#moves = new Map();
    const figures = this.#figures;
    this.#figures = false;
    return { added, removed, changed, questions, uris, sources, layouts, moves, figures };
  }
}
