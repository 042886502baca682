import { expect, it } from 'vitest';
import { documentDate } from '../../../server/src/importing/documents/document-date.ts';

it.each([
  ['a line of its own', 'Flood in Marn\n\n4 May 2026\n\nThe river rose.', '2026-05-04'],
  [
    'a line that says as of when it holds',
    'Data as reported by the districts by 10 a.m. 4 May 2026[1]\n\nFlood',
    '2026-05-04',
  ],
  ['a label', 'SITUATION REPORT NO. 3 – 4 MAY 2026\n\nThe river rose.', '2026-05-04'],
  ['two lines that say two days', '4 May 2026\n\nAs of 5 May 2026\n\nThe river rose.', null],
  ['a sentence', 'The river has risen ever since it began to rain upon the hills above Marn on 4 May 2026', null],
  ['a line on which a period ends', 'Accounts of the harbour\n\nYears ended March 31, 2026 and 2025', null],
  ['no day', 'Data as reported by the districts', null],
])('the day of a document in %s', (_, body, day) => {
  expect(documentDate(body, '2026-11-29')).toBe(day);
});
