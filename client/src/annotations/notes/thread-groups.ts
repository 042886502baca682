import type { ShownAnnotation } from 'crosscheck-server/annotation-protocol';
import type { Range } from 'vscode-languageclient';

/** The annotations of one range of a file, the oldest first: one thread. */
export interface ThreadGroup {
  readonly uri: string;
  readonly range: Range;
  readonly annotations: readonly ShownAnnotation[];
}

/** Puts annotations on the same words of a file together, in the order of the text. What has no place is left out. */
export function groupByPlace(annotations: readonly ShownAnnotation[]): readonly ThreadGroup[] {
  const groups = new Map<string, { uri: string; range: Range; annotations: ShownAnnotation[] }>();
  for (const annotation of annotations) {
    const { uri, range } = annotation;
    if (range === null) continue;
    const key = JSON.stringify([uri, range.start.line, range.start.character, range.end.line, range.end.character]);
    const group = groups.get(key) ?? { uri, range, annotations: [] };
    groups.set(key, group);
    group.annotations.push(annotation);
  }
  for (const group of groups.values()) {
    group.annotations.sort((a, b) => compare(a.created, b.created) || compare(a.id, b.id));
  }
  return [...groups.values()].sort(
    (a, b) =>
      compare(a.uri, b.uri) ||
      a.range.start.line - b.range.start.line ||
      a.range.start.character - b.range.start.character,
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The words that menus tell a thread's state by (`commentThread` in `when` clauses). */
export function stateOf(annotations: readonly ShownAnnotation[]): string {
  const notes = annotations.filter(({ kind }) => kind === 'note');
  const words = [
    notes.length === 0 ? [] : [notes.every(({ resolved }) => resolved) ? 'resolved' : 'active'],
    annotations.some(({ hasOpen }) => hasOpen) ? ['findingOpen'] : [],
    annotations.some(({ hasDecided }) => hasDecided) ? ['findingDecided'] : [],
  ];
  return words.flat().join(' ');
}

/** How a thread stands to whoever looks for what is left to do; null where nobody noted or decided anything. */
export type Standing = 'active' | 'resolved' | 'decided' | 'reopened';

/** An open note outweighs a decision, and one that no longer holds outweighs both. */
export function standingOf(annotations: readonly ShownAnnotation[]): Standing | null {
  if (annotations.some(({ reopened }) => reopened !== null)) return 'reopened';
  if (annotations.some(({ kind, resolved }) => kind === 'note' && !resolved)) return 'active';
  if (annotations.some(({ kind }) => kind === 'decision')) return 'decided';
  return annotations.some(({ kind }) => kind === 'note') ? 'resolved' : null;
}
