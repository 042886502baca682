import { expect, it } from 'vitest';
import { toldWithoutFigures } from '../../../server/src/collation/drafts/days-of-reports.ts';
import { sourcesOf } from '../told.ts';

it.each([
  ['2024-05-07', 'The brewery of Orlow shuts its gates. It had 40 barrels left.', ['2024-05-07']],
  ['2024-05-07', 'The brewery of Orlow shut its gates yesterday. It had 40 barrels left.', []],
  [null, 'The brewery of Orlow shuts its gates. It had 40 barrels left.', []],
  ['2024-05-07', 'The brewery of Orlow shuts its gates.', []],
])('[%s] %s tells of %j', (published, text, expected) => {
  const [source] = sourcesOf([[published, text]]);
  expect(toldWithoutFigures(source!).map(({ value, isOfSource }) => isOfSource && value)).toEqual(expected);
});
