import { expect, it } from 'vitest';
import { holdCalibres, holdJubilees, holdScores } from '../../../server/src/collation/drafts/lone-values.ts';
import { sourcesOf } from '../told.ts';

it('holds scores, whichever side is named first', () => {
  const [story, draft] = sourcesOf([
    [null, 'At home Orlow beat Halden 3-1. Call 0800-555. Away, Karsova lost 0-2 to Dreva Town.'],
    [null, 'Away, Halden lost against Orlow 1-3.'],
  ]);
  const [[, scores] = [null, []]] = holdScores([story!], draft!);
  expect(scores.map(({ claim, isSame }) => `${claim.claim.figure.text} ${isSame}`).sort()).toEqual([
    '0-2 false',
    '3-1 true',
  ]);
});

it('holds calibres, however they are written', () => {
  const [story, draft] = sourcesOf([
    [null, 'Holm had a .40-caliber pistol and a 12-gauge shotgun from Orlow.'],
    [null, 'The pistol of Holm was a 40 calibre.'],
  ]);
  const [[, guns] = [null, []]] = holdCalibres([story!], draft!);
  expect(guns.map(({ claim, isSame }) => `${claim.claim.figure.text} ${isSame}`).sort()).toEqual([
    '.40-caliber true',
    '12-gauge false',
  ]);
});

it('holds anniversaries and birthdays, and no other ordinals', () => {
  const [story, draft] = sourcesOf([
    [null, 'Orlow kept its 160th anniversary. The 3rd boat sank in Orlow.'],
    [null, 'It was the 150th anniversary of Orlow. It was the 3rd boat of Orlow.'],
  ]);
  const held = [...holdJubilees([story!], draft!)];
  expect(held.map(([{ figure }, found]) => [figure.text, ...found.map(({ value }) => value)])).toEqual([
    ['150th', '160'],
  ]);
});
