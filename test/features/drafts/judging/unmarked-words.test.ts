import { describe, expect, it } from 'vitest';
import { source } from '../../fixture.ts';
import { judged } from './checked.ts';

const PLAIN = source(
  'plain.txt',
  { publisher: 'Hill Herald', title: 'What the night left behind' },
  'Minister Ida Holm called the fire at the mill of Karsa a crime against the whole town. Most of the guests have gone home. Neighbours described it as the ugliest night of all.\n\nBRANDT: We ran to the river. Nobody rang the bell.',
);

describe('words that a source has without marks', () => {
  it.each([
    ['The fire at the mill of Karsa was “a crime against the whole town”, said Ida Holm.', 'supported'],
    ['The fire at the mill of Karsa was “a crime against the whole town”, the minister said.', 'supported'],
    ['The fire at the mill of Karsa was “a crime against the whole town”, said Jan Lund.', 'unsupported'],
    ['For the minister, Ida Holm, the fire at the mill of Karsa was “a crime against the whole town”.', 'supported'],
    ['For the mayor, Jan Lund, the fire at the mill of Karsa was “a crime against the whole town”.', 'unsupported'],
    ['Ida Holm said of the fire at the mill of Karsa that it was a crime against the “whole town”.', 'supported'],
    ['Jan Lund said of the fire at the mill of Karsa that it was a crime against the “whole town”.', 'unchecked'],
    ['In Karsa, at the mill, neighbours spoke of “the ugliest night of all”.', 'supported'],
    ['In Karsa, at the mill, rowers spoke of “the ugliest night of all”.', 'unsupported'],
    ['At the mill of Karsa “nobody rang the bell”, said Eva Brandt.', 'supported'],
    ['After the fire in Karsa “most of the guests have gone home”, the Hill Herald writes.', 'supported'],
    ['After the fire in Karsa “most of the guests have gone home”, the mayor of Hill said.', 'unsupported'],
    ['The fire at the mill of Karsa is told of in “What the night left behind”.', 'unchecked'],
  ])('%s %s', (text, status) => {
    expect(judged(PLAIN, text).at(-1)).toMatch(new RegExp(` ${status}$`));
  });

  it('are of nobody who is asked with them', () => {
    const trial = source(
      'trial.txt',
      {},
      'Prosecutor Jan Lund asked Eva Brandt at the mill: "Are you sure that nobody rang the bell?" he said to Brandt.',
    );
    const of = (name: string) => judged(trial, `“Are you sure that nobody rang the bell?”, said ${name}.`).at(-1);
    expect([of('Jan Lund'), of('Eva Brandt')]).toEqual([
      'Are you sure that nobody rang the bell? supported',
      'Are you sure that nobody rang the bell? misattributed',
    ]);
  });
});
