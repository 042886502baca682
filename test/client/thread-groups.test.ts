import type { ShownAnnotation } from 'crosscheck-server/annotation-protocol';
import { describe, expect, it } from 'vitest';
import { groupByPlace, standingOf, stateOf } from '../../client/src/annotations/notes/thread-groups.ts';

function shown(id: string, at: number | null, part: Partial<ShownAnnotation> = {}): ShownAnnotation {
  return {
    id,
    kind: 'note',
    uri: 'file:///a.corpus',
    range: at === null ? null : { start: { line: 4, character: at }, end: { line: 4, character: at + 5 } },
    quote: 'Seven',
    source: 'a',
    body: '',
    creator: 'Ada Brook',
    created: '2026-04-02T10:00:00Z',
    modified: '2026-04-02T10:00:00Z',
    resolved: false,
    summary: '',
    findingId: null,
    reopened: null,
    hasOpen: false,
    hasDecided: false,
    ...part,
  };
}

describe('threads', () => {
  it('hold what is about the same words, the oldest first, in the order of the text', () => {
    const groups = groupByPlace([
      shown('far', 20),
      shown('answer', 3, { created: '2026-04-03T08:00:00Z' }),
      shown('orphan', null),
      shown('first', 3),
      shown('elsewhere', 3, { uri: 'file:///0.corpus' }),
    ]);
    expect(groups.map(({ annotations }) => annotations.map(({ id }) => id))).toEqual([
      ['elsewhere'],
      ['first', 'answer'],
      ['far'],
    ]);
  });

  it.each<[string, Partial<ShownAnnotation>[], string]>([
    ['one open note among resolved ones', [{ resolved: true }, {}], 'active'],
    ['all notes resolved', [{ resolved: true }, { kind: 'decision', hasDecided: true }], 'resolved findingDecided'],
    ['a note on a figure with a finding', [{ hasOpen: true }], 'active findingOpen'],
    ['a correction alone', [{ kind: 'correction' }], ''],
  ])('with %s are told by their state', (_, parts, state) => {
    expect(stateOf(parts.map((part, at) => shown(String(at), 3, part)))).toBe(state);
  });

  it.each<[string, Partial<ShownAnnotation>[], string | null]>([
    ['an open note beside a decision', [{}, { kind: 'decision' }], 'active'],
    ['resolved notes', [{ resolved: true }, { resolved: true }], 'resolved'],
    ['a decision and resolved notes', [{ resolved: true }, { kind: 'decision' }], 'decided'],
    ['a decision that no longer holds', [{}, { kind: 'decision', reopened: 'A new position came.' }], 'reopened'],
    ['corrections alone', [{ kind: 'correction' }], null],
  ])('with %s stand as such', (_, parts, standing) => {
    expect(standingOf(parts.map((part, at) => shown(String(at), 3, part)))).toBe(standing);
  });
});
