import { describe, expect, it } from 'vitest';
import { parseCorpus } from '../../server/src/corpus/parse.ts';
import { describeStatus } from '../../server/src/features/status.ts';
import { CorpusIndex } from '../../server/src/indexing/corpus-index.ts';
import { FIRE, indexOf, URI } from './fixture.ts';

describe('the status', () => {
  it('is idle while there is nothing', () => {
    expect(describeStatus(indexOf({}), { filesRead: 0, filesFound: 0 })).toEqual({
      state: 'idle',
      filesRead: 0,
      filesFound: 0,
      sources: 0,
      figures: 0,
      contradictions: 0,
    });
  });

  it('says what was found when all is read', () => {
    const status = describeStatus(indexOf({ [URI]: FIRE }), { filesRead: 1, filesFound: 1 });
    expect(status).toMatchObject({ state: 'ready', sources: 3, contradictions: 1 });
    expect(status.figures).toBeGreaterThan(3);
  });

  it('is reading while files are left', () => {
    expect(describeStatus(indexOf({ [URI]: FIRE }), { filesRead: 1, filesFound: 2 }).state).toBe('reading');
  });

  it('is reading while sources wait for their analysis', () => {
    const index = new CorpusIndex();
    index.setFile(parseCorpus(URI, FIRE, { today: '2026-03-31' }));
    expect(describeStatus(index, { filesRead: 1, filesFound: 1 })).toMatchObject({ state: 'reading', figures: 0 });
  });
});
