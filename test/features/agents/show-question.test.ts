import { expect, it } from 'vitest';
import type { Question } from '../../../server/src/collation/finding.ts';
import { tokensOf } from '../../../server/src/features/agents/budget.ts';
import { showQuestion } from '../../../server/src/features/agents/show-question.ts';
import { decideFirst } from '../arranged.ts';
import { FIRE, indexOf, URI } from '../fixture.ts';

const BUDGET = 3000;

it('shows a question of thousands of claims within the budget, all of them page by page', () => {
  const index = indexOf({ [URI]: FIRE });
  const [question] = index.questions().filter(({ verdict }) => verdict === 'contradiction');
  const positions = question!.positions.map((each) => ({ ...each, claims: Array(1500).fill(each.claims[0]!) }));
  const large: Question = { ...question!, positions };
  index.question = (id) => (id === large.id ? large : null);
  let cursor: string | null = '0';
  let seen = 0;
  let pages = 0;
  while (cursor !== null) {
    const page: ReturnType<typeof showQuestion> = showQuestion(index, large.id, {
      cursor: Number(cursor),
      budget: BUDGET,
    });
    expect(tokensOf(page)).toBeLessThanOrEqual(BUDGET);
    expect(page!.claimsInAll).toBe(3000);
    seen += page!.claims.length;
    expect(page!.claimsLeftOut).toBe(3000 - page!.claims.length);
    cursor = page!.nextCursor;
    pages++;
  }
  expect(seen).toBe(3000);
  expect(pages).toBeGreaterThan(10);
});

it('tells of a finding how it was decided', () => {
  const index = indexOf({ [URI]: FIRE });
  decideFirst(index, URI);
  const [finding] = index.findings();
  const shown = showQuestion(index, finding!.id, { cursor: 0, budget: BUDGET });
  expect(shown!.findings[0]!.decision).toMatchObject({ decision: 'explained', by: 'Ada' });
});

it('is null for what there is not', () => {
  expect(showQuestion(indexOf({ [URI]: FIRE }), 'constructor', { cursor: 0, budget: BUDGET })).toBeNull();
});
