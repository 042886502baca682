import { expect, it } from 'vitest';
import { plural, readingMessage } from '../../client/src/editor/wording.ts';

const status = { state: 'reading', filesRead: 3, filesFound: 12, sources: 0, figures: 0, contradictions: 0 } as const;

it.each([
  [0, '0 sources'],
  [1, '1 source'],
  [1200, '1,200 sources'],
])('counts %d', (count, expected) => {
  expect(plural(count, 'source')).toBe(expected);
});

it('says how many files are read, and what was in them as soon as something was', () => {
  expect(readingMessage(status)).toBe('reading 3 of 12 files');
  expect(readingMessage({ ...status, filesFound: 1, filesRead: 0, sources: 480, figures: 2114 })).toBe(
    'reading 0 of 1 file: 480 sources, 2,114 figures so far',
  );
});
