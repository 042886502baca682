import { describe, expect, it } from 'vitest';
import {
  areVerbsApart,
  contrastsIn,
  isOrder,
  mayTellOrder,
  wordsApart,
} from '../../../server/src/collation/frames/contrasts.ts';
import { sentencesOf } from '../../../server/src/language/sentence.ts';

function contrasts(text: string) {
  return contrastsIn(sentencesOf(text).at({ start: 0, end: text.length }).words);
}

describe('words of two sentences that name two things of one kind', () => {
  it.each([
    ['Inflation was 3.1 per cent.', 'Unemployment was 5.4 per cent.', ['inflation', 'unemployment']],
    ['Among women 61 per cent agree.', 'Among men 44 per cent agree.', ['woman', 'man']],
    ['In the north 61 per cent agree.', 'In southern towns 44 per cent agree.', ['north', 'southern']],
    ['The first phase has 12 stations.', 'The second phase has 18 stations.', ['phase', 'phase']],
    ['The new model costs 900 euros.', 'The previous model cost 700 euros.', ['model', 'model']],
    ['In the first round 38 per cent agree.', 'In the run-off 56 per cent agree.', ['round', 'run-off']],
    ['In the second round 38 per cent agree.', 'In the run-off 56 per cent agree.', null],
    ['Its third-quarter sales rose.', 'Its fourth-quarter sales fell.', ['third-quarter', 'fourth-quarter']],
    ['Its third-quarter sales rose.', 'In the fourth quarter its sales fell.', ['third-quarter', 'quarter']],
    ['Its third-quarter sales rose.', 'In the third quarter its sales fell.', null],
    ['Its second-half sales rose.', 'Its third-quarter sales fell.', ['second-half', 'third-quarter']],
    ['Its well-known ships sold.', 'Its third-rate ships sold.', null],
    ['Line 1 has 12 stations.', 'Line 2 has 18 stations.', ['line', 'line']],
    ['Electric cars rose by 31 per cent.', 'Diesel cars fell by 12 per cent.', ['car', 'car']],
    ['In January it made 900 cars.', 'In June it made 1,400 cars.', ['anywhere', 'anywhere']],
    ['In January it made 900 cars.', 'In June it made 1,400 cars, after 900 in January.', null],
    ['It may have made 900 cars.', 'In June it made 1,400 cars.', null],
    // The same, or another word for it.
    ['Revenue rose to 2 billion.', 'Turnover rose to 3 billion.', null],
    ['The old model costs 900 euros.', 'The previous model cost 700 euros.', null],
    ['Line 1 has 12 stations.', 'Line 1 has 18 stations.', null],
    ['Phase II has 12 stations.', 'Phase 2 has 18 stations.', null],
    ['The town is building 12 homes.', 'The town is building 15 homes.', null],
    ['It cost 3 million, he said on 31 May.', 'It cost 5 million, he said on 1 June.', null],
    // Of two things in one sentence either may be meant.
    ['Among women 61 per cent agree, among men 44.', 'Among men 44 per cent agree.', null],
    // Adjectives of two nouns.
    ['The first phase has 12 stations.', 'The second line has 18 stations.', null],
    ['The bridge is 412 metres long.', 'The bridge spans 390 metres.', null],
  ])('%s | %s', (a, b, expected) => {
    const first = (one: string, other: string) =>
      wordsApart(contrasts(one), contrasts(other))[0]?.map(([word]) => word);
    expect(first(a, b) ?? null).toEqual(expected);
    expect(first(b, a) ?? null).toEqual(expected?.toReversed() ?? null);
  });

  it.each([
    ['cancel', 'delay', true],
    ['buy', 'sell', true],
    ['buy', 'purchase', false],
    ['buy', 'delay', false],
    ['buy', null, false],
  ])('verbs %s and %s', (one, other, expected) => {
    expect(areVerbsApart(one, other, true)).toBe(expected);
    expect(areVerbsApart(other, one, true)).toBe(expected);
  });

  it('who buys pays what who sells gets', () => {
    expect(areVerbsApart('buy', 'sell', false)).toBe(false);
    expect(areVerbsApart('earn', 'spend', false)).toBe(true);
  });
});

describe('whether a sentence may tell a place in a row', () => {
  it.each([
    'The first bus leaves at 6.10.',
    'The last bus leaves at 11.40 p.m.',
    'The final whistle blew at 10 p.m.',
    'The run-off was held on 3 May.',
    'The third phase ended in 2019.',
  ])('%s', (text) => {
    const { words } = sentencesOf(text).at({ start: 0, end: text.length });
    expect([...contrasts(text).keys()].some(isOrder)).toBe(true);
    expect(mayTellOrder(words)).toBe(true);
  });

  it('is asked of no other contrast', () => {
    const text = 'The old bus left the northern depot at 6.10.';
    const { words } = sentencesOf(text).at({ start: 0, end: text.length });
    expect(contrasts(text).size).toBeGreaterThan(0);
    expect(mayTellOrder(words)).toBe(false);
  });
});
