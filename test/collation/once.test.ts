import { expect, it, vi } from 'vitest';
import { once } from '../../server/src/collation/once.ts';

it('works nothing out before it is asked, and nothing twice', () => {
  const work = vi.fn(() => null);
  const read = once(work);
  expect(work).not.toHaveBeenCalled();
  expect([read(), read()]).toEqual([null, null]);
  expect(work).toHaveBeenCalledTimes(1);
});
