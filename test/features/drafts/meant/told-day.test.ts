import { expect, it } from 'vitest';
import { readDraft } from '../../../../server/src/features/drafts/draft.ts';
import { dayToldOf } from '../../../../server/src/features/drafts/meant/told-day.ts';

it.each([
  ['On 30 July 2014 the count was 56.', '2014-07-30'],
  ['On 30 July the count was 56.', '--07-30'],
  ['The storm came on 20 July 2014. Orlow spoke that day of 56.', '2014-07-20'],
  ['The storm came on 20 July 2014. Orlow counted 56 within 24 hours.', '2014-07-20'],
  ['The storm came on 20 July 2014. Orlow counted 56.', null],
  ['The storm came on 20 July 2014.\nOrlow spoke that day of 56.', null],
  ['From 20 July 2014 to 30 July 2014 it was 56.', null],
  ['In July 2014 the count was 56.', null],
])('%s', (text, day) => {
  const draft = readDraft('file:///draft.md', 'draft.md', text, { today: '2026-03-31' });
  const claim = draft.analysis.claims.find(({ figure }) => figure.text === '56')!;
  expect(dayToldOf(draft, claim)).toBe(day);
});
