import { afterEach, describe, expect, it } from 'vitest';
import { latestDate, localDate } from '../../server/src/host/today.ts';

const ownZone = process.env.TZ;

afterEach(() => {
  if (ownZone === undefined) delete process.env.TZ;
  else process.env.TZ = ownZone;
});

describe('the date of today', () => {
  it.each([
    ['in Tokyo in the morning', 'Asia/Tokyo', '2026-03-14T22:30:00Z', '2026-03-15', '2026-03-15'],
    ['in Los Angeles in the evening', 'America/Los_Angeles', '2026-03-15T02:30:00Z', '2026-03-14', '2026-03-15'],
    ['where clocks show UTC', 'UTC', '2026-03-15T23:59:00Z', '2026-03-15', '2026-03-15'],
    ['in India, half an hour off', 'Asia/Kolkata', '2026-03-14T18:30:00Z', '2026-03-15', '2026-03-15'],
  ])('%s', (_, zone, now, local, latest) => {
    process.env.TZ = zone;
    expect([localDate(new Date(now)), latestDate(new Date(now))]).toEqual([local, latest]);
  });
});
