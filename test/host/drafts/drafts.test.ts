import { expect, it } from 'vitest';
import { Drafts } from '../../../server/src/host/drafts/drafts.ts';
import { LineMap } from '../../../server/src/indexing/line-map.ts';
import { FIRE, indexOf, URI } from '../../features/fixture.ts';

const DRAFT = 'file:///draft.md';

it('that no source tells something is said once all are read', () => {
  const drafts = new Drafts(indexOf({ [URI]: FIRE }), () => '2026-03-31');
  drafts.set(DRAFT, LineMap.of('At the motel 80 guests slept. Three people were wounded in the fire at the motel.\n'));
  const statuses = () => drafts.check(DRAFT)!.passages.map(({ text, status }) => `${text} ${status}`);
  expect(statuses()).toEqual(['Three contested']);
  expect(drafts.allRead()).toBe(true);
  expect(statuses()).toEqual(['80 unsupported', 'Three contested']);
  expect(drafts.allRead()).toBe(false);
});
