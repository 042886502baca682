import { expect, it } from 'vitest';
import { parseCorpus } from '../../../server/src/corpus/parse.ts';
import { claimAt } from '../../../server/src/features/answers/places.ts';
import { writeCard } from '../../../server/src/features/card/card.ts';
import { listProblems } from '../../../server/src/features/problems/diagnostics.ts';
import type { CorpusIndex } from '../../../server/src/indexing/corpus-index.ts';
import { decideFirst } from '../arranged.ts';
import { at, FIRE, indexOf, source, URI } from '../fixture.ts';

function cardOf(index: CorpusIndex, text: string, support = { markdown: false, commands: false }): string {
  return writeCard(index, claimAt(index, URI, at(text, '4 people'))!, support).value;
}

it('the card of a decided figure says how, why and by whom', () => {
  const index = indexOf({ [URI]: FIRE });
  expect(cardOf(index, FIRE)).toContain('⚠ contradiction');
  decideFirst(index, URI);
  expect(cardOf(index, FIRE)).toContain(' · ✓ decided: ');
  expect(cardOf(index, FIRE)).not.toContain('⚠ contradiction');
  expect(cardOf(index, FIRE).split('\n')).toContain(
    '✓ Explained by different dates by Ada, 30 March 2026: Counted on different days.',
  );
});

it('that of a decision that no longer holds says why', () => {
  const index = indexOf({ [URI]: FIRE });
  decideFirst(index, URI);
  const more = FIRE + source('late.txt', { published: '2026-03-02' }, 'Police said 9 people were wounded in the fire.');
  index.setFile(parseCorpus(URI, more, { today: '2026-03-31' }));
  index.work();
  expect(cardOf(index, more).split('\n')).toEqual(
    expect.arrayContaining([
      '○ Explained by different dates by Ada, 30 March 2026: Counted on different days.',
      'Open again: A new position came: 9 (late.txt).',
    ]),
  );
});

it('that of a finding somebody opened again says who, and what had been decided', () => {
  const index = indexOf({ [URI]: FIRE });
  const step = { decision: 'dismissed', ground: null, position: null, reason: 'A slip.', creator: 'Ada' } as const;
  decideFirst(index, URI, {
    body: '',
    creator: 'Ben',
    decision: 'reopened',
    history: [
      { ...step, created: '2026-03-27T10:00:00Z' },
      { ...step, decision: 'settled', position: '4', reason: 'Counted.', created: '2026-03-28T10:00:00Z' },
    ],
  });
  expect(index.isOpen(index.findings()[0]!.id)).toBe(true);
  const [problem] = listProblems(index, URI, { severities: {} });
  expect(problem!.message).toMatch(/[^:] Reopened by Ben\.$/);
  const lines = cardOf(index, FIRE).split('\n');
  const at = lines.indexOf('○ Settled for 4 by Ada, 28 March 2026: Counted.');
  expect(lines.slice(at + 1, at + 3)).toEqual([
    '↺ Reopened by Ben, 30 March 2026',
    '← Dismissed by Ada, 27 March 2026: A slip.',
  ]);
});

it('cards lead to deciding what is open and to reopening what is decided', () => {
  const index = indexOf({ [URI]: FIRE });
  const support = { markdown: true, commands: true };
  expect(cardOf(index, FIRE, support)).toMatch(/\[Decide\]\(command:crosscheck\.decide\?/);
  decideFirst(index, URI);
  expect(cardOf(index, FIRE, support)).toMatch(/\[Reopen\]\(command:crosscheck\.reopen\?/);
  expect(cardOf(index, FIRE, support)).not.toContain('[Decide]');
});
