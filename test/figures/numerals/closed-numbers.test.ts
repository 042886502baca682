import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../server/src/figures/read-figures.ts';

function countsIn(sentence: string): readonly unknown[] {
  return readFigures(sentence).map(({ text, value, unit }) => [text, value, unit]);
}

describe('words of the closed classes count where something befell people', () => {
  it.each([
    ['Nobody was killed in the fire.', 'Nobody', 0, 'person'],
    ['No one was seriously hurt, the mayor said.', 'No one', 0, 'person'],
    ['No-one has died.', 'No-one', 0, 'person'],
    ['No one hurt in ferry fire', 'No one', 0, 'person'],
    ['The blast killed no one.', 'no one', 0, 'person'],
    ['None of the crew was hurt.', 'None', 0, 'crew'],
    ['Neither man was hurt.', 'Neither', 0, 'man'],
    ['There were no casualties.', 'no', 0, 'casualty'],
    ['The storm caused no deaths.', 'no', 0, 'death'],
    ['No passengers were hurt.', 'No', 0, 'passenger'],
    ['No crew members were killed.', 'No', 0, 'member'],
    ['Both men were killed.', 'Both', 2, 'man'],
    ['Both were killed.', 'Both', 2, 'person'],
    ['Both of the pilots died.', 'Both', 2, 'pilot'],
    ['Both young sailors are missing.', 'Both', 2, 'sailor'],
  ])('%s', (sentence, text, value, unit) => {
    expect(countsIn(sentence)).toEqual([[text, value, unit]]);
  });
});

describe('none of so many', () => {
  it.each([
    ['None of the 31 sailors was hurt.', ['None', 0, 'sailor'], ['31', 31, 'sailor']],
    ['Neither of the 2 pilots died.', ['Neither', 0, 'pilot'], ['2', 2, 'pilot']],
  ])('%s', (sentence, ...expected) => {
    expect(countsIn(sentence)).toEqual(expected);
  });

  it.each(['None of the 31 sailors came.', 'None of the 31 was hurt.', 'Nobody in the 40 huts was hurt.'])(
    'no count: %s',
    (sentence) => {
      expect(countsIn(sentence)[0]).not.toContain(0);
    },
  );
});

describe('and nowhere else', () => {
  it.each([
    'Nobody came.',
    'Nobody killed him.',
    'No one else was hurt.',
    'No other injuries are known.',
    'No injuries were reported.',
    'No deaths have been confirmed.',
    'No one was reported killed.',
    'There are no immediate reports of deaths.',
    'No one was arrested.',
    'Both here and there it rained.',
    'Both sides blamed each other.',
    'None of that is known.',
    'There is no doubt that no boat sank.',
  ])('%s', (sentence) => {
    expect(countsIn(sentence)).toEqual([]);
  });
});
