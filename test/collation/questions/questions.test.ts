import { expect, it } from 'vitest';
import { compared, type Told } from '../told.ts';

const asked = (...told: readonly Told[]) =>
  compared(...told).questions.map(({ phrase, verdict, positions }) => [
    phrase,
    verdict,
    positions.map(({ text }) => text),
  ]);

it('values of whose relation nothing is made are no answers to one question, as if they agreed', () => {
  const [one, other] = ['A man, 51, was hurt in the crash.', 'The driver, 53, lost control of the car.'];
  expect(asked([null, one], [null, other])).toEqual([]);
  expect(asked([null, one], [null, other], [null, `${one} It rained.`])).toEqual([
    ['age of somebody not named', 'agreement', ['51']],
  ]);
});

it('values that are related stay together, each as often as it is given', () => {
  expect(
    asked(
      ['2024-05-01', 'The flood killed six people.'],
      ['2024-05-01', 'Six people were killed by the flood.'],
      ['2024-05-01', 'The flood killed nine people.'],
    ),
  ).toEqual([['people killed', 'contradiction', ['six', 'nine']]]);
});

it('a question is one however many answer it: of very many claims each is weighed against its neighbours alone', () => {
  const many = Array.from(
    { length: 300 },
    (_, at): Told => ['2024-05-01', `${at % 2 ? 'Nine' : 'Six'} people were killed by the flood at the mill.`],
  );
  const { questions } = compared(...many);
  expect(questions.map(({ positions }) => positions.map(({ claims }) => claims.length))).toEqual([[150, 150]]);
});
