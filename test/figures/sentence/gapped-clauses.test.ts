import { expect, it } from 'vitest';
import { figureIn } from '../only.ts';

it.each([
  ['The Otters have 48 seats, the Holms 22.', 'seat', ['holms']],
  ['The Otters have 48 seats, the Moss Holms 22, the Dahls 12.', 'seat', ['moss', 'holms']],
  ['The Otters won 48 seats and the Holms 22.', 'seat', ['holms']],
])('counts what the clause before counts, of whom is named beside it: %s', (sentence, unit, concept) => {
  expect(figureIn(sentence, '22')).toMatchObject({ kind: 'count', unit, concept });
});

it.each([
  'They sold 48 boats - the Otter 22.',
  'They have 48 boats in the Holm 22.',
  'They sank the Otter, the Holm 22.',
])('names one: %s', (sentence) => {
  expect(figureIn(sentence, '22')?.kind).toBe('identifier');
});
