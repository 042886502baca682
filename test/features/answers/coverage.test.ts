import { describe, expect, it } from 'vitest';
import { parseCorpus } from '../../../server/src/corpus/parse.ts';
import { coverageInWords, coverageOf, listAlone } from '../../../server/src/features/answers/coverage.ts';
import { FIRE, indexOf, source, URI } from '../fixture.ts';

describe('what is compared', () => {
  it('is counted so that every figure is in one place', () => {
    const index = indexOf({ [URI]: FIRE + source('late', {}, 'It was the second fire of 2025.') });
    const { figures, compared, questions, alone, notComparable } = coverageOf(index);
    expect(compared + alone + notComparable).toBe(figures);
    expect(figures).toBe(index.counts().figures);
    expect(questions).toBe(index.questions().length);
    expect(listAlone(index)).toHaveLength(alone);
  });

  it('is counted anew where an edit has a story compared anew, as from scratch', () => {
    const index = indexOf({ [URI]: FIRE });
    const before = coverageOf(index);
    const late =
      FIRE + source('late', { published: '2026-03-09' }, 'Nine people were wounded in the fire at the mill.');
    for (const text of [late, FIRE, late.replace('Nine', 'Five'), FIRE]) {
      index.setFile(parseCorpus(URI, text, { today: '2026-12-31' }));
      index.work();
      expect(coverageOf(index)).toEqual(coverageOf(indexOf({ [URI]: text })));
    }
    expect(coverageOf(index)).toEqual(before);
  });

  it('is counted of the files that are asked for', () => {
    expect(coverageOf(indexOf({ [URI]: FIRE }), () => false).figures).toBe(0);
  });

  it('is told in one line, without what there is none of', () => {
    const counts = { figures: 1105, compared: 61, questions: 24, alone: 1031, notComparable: 13 };
    expect(coverageInWords(counts)).toBe('1,105 figures: 61 in 24 questions, 1,031 alone, 13 not comparable');
    expect(coverageInWords({ figures: 1, compared: 0, questions: 0, alone: 1, notComparable: 0 })).toBe(
      '1 figure: 1 alone',
    );
    expect(coverageInWords({ figures: 0, compared: 0, questions: 0, alone: 0, notComparable: 0 })).toBe('0 figures');
  });
});
