import { expect, it } from 'vitest';
import type { IndexStatus } from '../../../server/src/features/protocol/protocol.ts';
import { WorkDoneReport } from '../../../server/src/host/publishing/work-done-report.ts';

/** A report on a clock of the test's own, and what a client was told. */
function reportOf({ refused = false } = {}) {
  const told: string[] = [];
  const clock = { now: 0 };
  const reporter = {
    begin: (title: string) => void told.push(`begin ${title}`),
    report: (message: unknown) => void told.push(String(message)),
    done: () => void told.push('done'),
    token: new AbortController().signal as never,
  };
  const report = new WorkDoneReport(
    async () => {
      if (refused) throw new Error('no progress here');
      return reporter;
    },
    () => clock.now,
  );
  const update = async (state: IndexStatus['state'], filesRead: number) => {
    report.update({ state, filesRead, filesFound: 9, sources: filesRead, figures: 0, contradictions: 0 });
    await new Promise((settled) => setImmediate(settled));
  };
  return { clock, told, update };
}

it('says nothing of a quick reading', async () => {
  const { clock, told, update } = reportOf();
  await update('reading', 1);
  clock.now = 500;
  await update('reading', 8);
  await update('ready', 9);
  clock.now = 5000;
  await update('reading', 9);
  expect(told).toEqual([]);
});

it('tells of a long one until it ends', async () => {
  const { clock, told, update } = reportOf();
  await update('reading', 1);
  clock.now = 1500;
  await update('reading', 5);
  await update('reading', 7);
  await update('ready', 9);
  await update('ready', 9);
  expect(told).toEqual(['begin Crosscheck: reading', '5 of 9 files, 5 sources', '7 of 9 files, 7 sources', 'done']);
});

it('reads on in silence where the client refuses to be told', async () => {
  const { clock, told, update } = reportOf({ refused: true });
  await update('reading', 1);
  clock.now = 1500;
  await update('reading', 5);
  await update('ready', 9);
  expect(told).toEqual([]);
});
