import { expect, it } from 'vitest';
import { readClaims } from '../../../server/src/claims/read-claims.ts';

const quotationsOf = (body: string) =>
  readClaims({ id: '#', uri: '', name: '', header: { known: {}, unknown: {} }, body }).quotations;

it('gives the words between the marks and who speaks them', () => {
  const body = '🌊 “We will rebuild the harbour,” Eva Lund said. “It may take years.”';
  const quotations = quotationsOf(body);
  expect(quotations.map(({ text, speakerName }) => [text, speakerName])).toEqual([
    ['We will rebuild the harbour,', 'Eva Lund'],
    ['It may take years.', 'Eva Lund'],
  ]);
  for (const { start, end, text } of quotations) expect(body.slice(start + 1, end - 1)).toBe(text);
});

it('gives words to whoever warns behind them', () => {
  const [warned] = quotationsOf(
    '“It is an observation, not a proof,” warns the statistician Eva Lund of the institute.',
  );
  expect(warned!.speaker!.text).toContain('Eva Lund');
});

it('looks for no speaker of a mere phrase in quotation marks', () => {
  expect(quotationsOf('Lund said the “old harbour” was closed.')).toMatchObject([{ speaker: null, speakerName: null }]);
});

it('leaves the speaker open where the text does not say', () => {
  expect(quotationsOf('A sign read nothing at all. “Keep off the new pier, all of you.”')).toMatchObject([
    { speaker: null },
  ]);
});

it.each([
  ['Lund said: "We ran out of the hall." The army accused the rebels of "a failed raid on the hall".', null],
  ['Lund said: "We ran out of the hall." On the wall stood "a failed raid on the hall".', null],
  ['Lund said, "We ran out of the hall." The army accused the rebels of "a failed raid on the hall".', null],
  ['"We ran out of the hall." Lund said it was "a failed raid on the hall".', 'Lund'],
  ['Moss said: "We ran out of the hall." Lund warned of "a failed raid on the hall".', 'Lund'],
  ['Lund said: "We ran out of the hall." "We saw a failed raid on the hall."', 'Lund'],
])('credits words to nobody who speaks before them, where their sentence is another one: %s', (body, speaker) => {
  expect(quotationsOf(body).at(-1)!.speakerName).toBe(speaker);
});
