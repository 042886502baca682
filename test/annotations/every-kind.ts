import { describeTarget } from '../../server/src/annotations/anchoring.ts';
import type { Annotation, DecisionStep } from '../../server/src/annotations/annotation.ts';
import { contentId } from '../../server/src/annotations/identifiers.ts';

/** What every source says. */
export const BODY = '😀 Seven workers were injured in the fire at the paper mill.';

function targetIn(name: string) {
  const source = { id: `x#${name}`, uri: 'x', name, header: { known: {}, unknown: {} }, body: BODY };
  return describeTarget(source, { start: 3, end: 8 });
}

function common(source: string, body: string, modified = '2026-04-03T10:00:00Z') {
  const targets = [targetIn(source)];
  return {
    id: contentId([source, body]),
    targets,
    body,
    creator: 'Ada Brook',
    created: '2026-04-03T10:00:00Z',
    modified,
  };
}

/** A note on a word of a source. */
export function note(source: string, body: string): Annotation {
  return { ...common(source, body), kind: 'note', resolved: false };
}

const STEP: DecisionStep = {
  decision: 'explained',
  ground: 'date',
  position: null,
  reason: 'A day apart.',
  creator: 'Ada Brook',
  created: '2026-04-01T10:00:00Z',
};

/** An annotation of every kind, with all that it may hold. */
export const ALL: readonly Annotation[] = [
  { ...note('a b/ü.txt', 'A *note*.'), resolved: true } as Annotation,
  {
    ...common('b.txt', 'They counted.', '2026-04-05T10:00:00Z'),
    targets: [{ ...targetIn('b.txt'), claimFingerprint: '0123456789abcdef' }, targetIn('c.txt')],
    kind: 'decision',
    decision: 'settled',
    ground: 'scope',
    position: '≥ 7',
    code: 'contradiction',
    history: [STEP, { ...STEP, decision: 'reopened', ground: null, reason: '', creator: 'Ben Hale' }],
  },
  {
    ...common('h.txt', '', '2026-04-06T10:00:00Z'),
    kind: 'decision',
    decision: 'reopened',
    ground: null,
    position: null,
    code: 'undated',
    history: [STEP],
  },
  { ...common('c.txt', ''), kind: 'correction', correction: { value: 9, unit: null, speaker: null, qualifier: '>=' } },
  { ...common('d.txt', ''), kind: 'correction', correction: { noFigure: true } },
  { ...common('e.txt', ''), kind: 'question', relation: 'apart' },
  { ...common('f.txt', 'By hand.'), kind: 'claim', value: null, unit: 'worker' },
  { ...common('g.txt', 'A range by hand.'), kind: 'claim', value: 15, low: 10, high: 20, unit: null },
];
