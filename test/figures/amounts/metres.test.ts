import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../server/src/figures/read-figures.ts';
import { figureIn, quantityIn } from '../only.ts';

describe('an m that says metres', () => {
  it.each([
    ['The world 100m champion Ida Moss won.', 100],
    ['The fastest 800m runners came.', 800],
    ['She took the 60m Youths title.', 60],
    ['He jumped 8.10m for Halden.', 8.1],
    ['He is ranked number one over 3000m.', 3000],
    ['The tower is 400m tall.', 400],
  ] as const)('%s', (sentence, value) => {
    expect(quantityIn(sentence)).toMatchObject({ value, unit: 'meter', kind: 'measure' });
  });
});

describe('a K that says kilometres', () => {
  it.each([
    ['She won the 5K final.', 5],
    ['They ran a 10k road race.', 10],
  ] as const)('%s', (sentence, value) => {
    expect(quantityIn(sentence)).toMatchObject({ value, unit: 'kilometer' });
  });

  it('says thousands elsewhere', () => {
    expect(quantityIn('Some 5k runners-up came.').value).toBe(5000);
    expect(quantityIn('It cost £10k.').value).toBe(10_000);
  });
});

describe('an m that says millions', () => {
  it.each([
    ['The finale was seen by 14m.', '14m', 14e6],
    ['Net users now number 100m.', '100m', 100e6],
    ['He has a 20m contract.', '20m', 20e6],
    ['Profit was 77m euros, up from 38m in May.', '38m', 38e6],
    ['Stocks fell by 1m barrels to 294.3m.', '294.3m', 294.3e6],
    ['The film took a total of 204.3m (£109m).', '204.3m', 204.3e6],
    ['A game costs $10-25m to make.', '10-25m', 17.5e6],
  ] as const)('%s', (sentence, text, value) => {
    expect(figureIn(sentence, text).value).toBe(value);
  });

  it('counts no contracts by what one is worth', () => {
    expect(quantityIn('He has a 20m contract.').unit).toBeNull();
    expect(quantityIn('They signed 2m contracts.').unit).toBe('contract');
  });
});

describe('the legs of a relay', () => {
  it.each([
    ['They won the 4x100m relay.', 100],
    ['He swam in the 4x200m freestyle relay.', 200],
    ['She ran the 4×400m relay in Moss.', 400],
    ['Halden took the 4 x 100m medley.', 100],
    ['In the 4x50m medley relay they came last.', 50],
  ])('%s', (sentence, metres) => {
    const found = readFigures(sentence);
    expect(found).toMatchObject([
      { text: '4', kind: 'count', value: 4, unit: null },
      { kind: 'measure', value: metres, unit: 'meter' },
    ]);
  });

  it.each(['They sold 4x100m panels.', 'He drove a 4x4 there.', 'Take 2x500mg of it.'])('no relay: %s', (sentence) => {
    expect(readFigures(sentence)).toMatchObject([{ kind: 'identifier' }]);
  });
});
