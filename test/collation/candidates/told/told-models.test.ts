import { expect, it } from 'vitest';
import { candidatesOf } from '../../../../server/src/collation/candidates/candidate.ts';
import { sourcesOf, type Told } from '../../told.ts';

/** Of which models the sums of money of a text are, with what says so: their own sentence or all of their source. */
function modelsOfSums(body: string, header: Told[0] = null): readonly string[] {
  return sourcesOf([[header, body]])
    .flatMap(candidatesOf)
    .filter(({ claim }) => claim.figure.kind === 'money')
    .map(({ told: { ofModels } }) =>
      [ofModels.own ? 'own' : 'all', ...ofModels.models.map(({ line, name }) => `${line} ${name}`)].join(', '),
    );
}

it.each([
  // What its sentence names, else what its source is about.
  ['The X200 costs $900.', ['own, x 200']],
  ['The X200 is new. It costs $900.', ['all, x 200']],
  ['The X200 and the X210 are new. It costs $900.', ['all, x 200, x 210']],
  ['The camera is new. It costs $900. With 3 lenses it is like the X200.', ['all']],
  ['The camera is new. It costs $900. The X200 has 3 lenses. The X200 weighs 2 kg.', ['all, x 200']],
  ['The X200 is new. The X210 costs $900.', ['own, x 210']],
  // With its line known by its maker, its letters tell enough.
  ['The Airbus A320 is new. The A380 costs $90m.', ['own, a 380']],
  ['The A320 is new. The A380 costs $90m.', ['all']],
  // Of what happened two reports may tell with two models.
  ['A Boeing 737 crashed. It cost $90m.', ['all, boeing 737']],
  ['A Boeing 737 crashed, killing 12 people. It cost $90m.', ['all']],
  // One after the other.
  ['The X200 costs $900, the X210 costs $1,100.', ['own, x 200', 'own, x 210']],
  ['They ask $900 for the X200 and $1,100 for the X210.', ['own, x 200', 'own, x 210']],
  ['The X200 and the X210 cost $900 and $1,100 respectively.', ['own, x 200', 'own, x 210']],
  ['The X200 and the X210 cost $900 and $1,100.', ['own, x 200, x 210', 'own, x 200, x 210']],
  ['Unlike the X200, the X210 costs $900.', ['own, x 200, x 210']],
  // By their sizes.
  ['The 17-inch Corvane costs $900.', ['own, inch 17']],
  ['The 17in Corvane costs $900.', ['own, inch 17']],
  ['The 17" Corvane costs $900.', ['own, inch 17']],
  ['The 15.4-inch Corvane costs $900.', ['own, inch 15']],
  ['The 13- and 15-inch models cost $900.', ['own, inch 13, inch 15']],
  ['It costs $900 with a 64-gigabyte disk and a 13-inch screen.', ['own, gigabyte 64, inch 13']],
  ['The 17-inch Corvane is new. It costs $900.', ['all, inch 17']],
  ['The Corvane 17-inch is new. It costs $900.', ['all, inch 17']],
  ['The Corvane is 17 inches wide and costs $900.', ['all']],
  ['A half-inch thinner Corvane costs $900.', ['all']],
  ['A two-inch thick door costs $900.', ['all']],
  ['A 12-inch snowfall shut the road. It cost $900.', ['all']],
])('%s', (text, expected) => {
  expect(modelsOfSums(text)).toEqual(expected);
});

it('are those of the title', () => {
  expect(modelsOfSums('It costs $900.', { title: 'X200 on sale' })).toEqual(['all, x 200']);
  expect(modelsOfSums('It costs $900.', { title: 'New 17-inch screen on sale' })).toEqual(['all, inch 17']);
  expect(modelsOfSums('The X210 is old. It costs $900.', { title: 'X200 on sale' })).toEqual(['all, x 200, x 210']);
});

it('looks at the models nearby alone, however long their sentence is', () => {
  const text = `The X200 is here${' and here'.repeat(60)}, it costs $900.`;
  expect(modelsOfSums(text)).toEqual(['all, x 200']);
  const row = `The X200 costs $900 and the X210 costs $1,100, ${'and it costs $800 '.repeat(400)}`;
  expect(modelsOfSums(row).at(-1)).toBe('all, x 200, x 210');
});

it('has none of a catalogue', () => {
  const rows = Array.from({ length: 40 }, (_, at) => `The X${at + 100} weighs ${at + 2} kg.`).join(' ');
  expect(modelsOfSums(`The list is new. ${rows} It costs $900.`)).toEqual(['all']);
});
