import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linesOfHeader } from '../../../server/src/corpus/headers/header-recovery.ts';

it('parts a header into fields with what is indented below them, and lines of none', () => {
  const yaml = 'title: A: b\nplace:\n  - Oslo\n\n# a comment\nwords\nlast word : x\r\n';
  const { fields, stray } = linesOfHeader(yaml);
  expect(
    fields.map(({ start, end, key, value }) => [
      yaml.slice(start, end),
      yaml.slice(key.start, key.end),
      yaml.slice(value.start, value.end),
    ]),
  ).toEqual([
    ['title: A: b\n', 'title', 'A: b'],
    ['place:\n  - Oslo\n\n# a comment\n', 'place', ''],
    ['last word : x\r\n', 'last word', 'x'],
  ]);
  expect(stray.map(({ start, end }) => yaml.slice(start, end))).toEqual(['words']);
});

it('covers no character twice, whatever stands there', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ':', ' ', '\n', '-', '#', '"', '\r') }), (yaml) => {
      const { fields, stray } = linesOfHeader(yaml);
      let last = 0;
      for (const { start, end } of [...fields, ...stray].sort((a, b) => a.start - b.start)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeLessThanOrEqual(yaml.length);
        last = end;
      }
    }),
  );
});
