import { expect, it } from 'vitest';
import { supportOf } from '../../../server/src/collation/drafts/support.ts';
import { sourcesOf } from '../told.ts';

/** How the first claim of a source bears out the first of a draft. */
function support(draft: string, source: string): string {
  const [one, other] = sourcesOf([
    [null, draft],
    [null, source],
  ]).map(({ analysis }) => analysis.claims[0]!);
  return supportOf(one!, other!);
}

it.each([
  ['Three in five sailors agree.', 'Of the sailors 60 percent agree.', 'same'],
  ['Four fifths of the boats burned.', '80% of the boats burned.', 'same'],
  ['Almost four fifths of the boats burned.', '79% of the boats burned.', 'rounder'],
  ['A quarter of the boats burned.', '25 percent of the boats burned.', 'same'],
  ['60 percent of the sailors agree.', 'Three in five sailors agree.', 'same'],
  ['She sees it at 72.', 'She sees it at 72 euros.', 'same'],
  ['It shrank by two.', 'It fell by 2 percent.', 'same'],
  ['They were married for 17.', 'They were married for 17 years.', 'same'],
  ['She sees it at 72.', 'She sees it at 61 euros.', 'other'],
  ['Four fifths of the boats burned.', '81% of the boats burned.', 'rounder'],
  ['They cost 85 pounds apiece.', 'They cost £85 each.', 'same'],
  ['They add €8 million.', 'They add 8 million.', 'same'],
  ['33 percent of the boats burned.', 'A third of the boats burned.', 'rounder'],
  ['36 percent of the boats burned.', 'A third of the boats burned.', 'other'],
  ['Half of the boats burned.', '80% of the boats burned.', 'other'],
  ['They are 5.6 points behind.', 'They are 5.6 percent behind.', 'same'],
  ['They are 5.6 points behind.', 'They are 6.5 percent behind.', 'other'],
  ['The port may need 7 billion.', 'The port may need $7 billion.', 'same'],
  ['The port may need 8 billion.', 'The port may need $7 billion.', 'other'],
  ['The index fell from 14,164.', 'The index fell from 14,164.53.', 'rounder'],
  ['The index fell from 14,163.', 'The index fell from 14,164.53.', 'other'],
])('%s %s: %s', (draft, source, expected) => {
  expect(support(draft, source)).toBe(expected);
});
