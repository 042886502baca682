import { expect, it } from 'vitest';
import { eventPhraseAt, particleVerbAt } from '../../../server/src/claims/what/event-phrases.ts';
import { sentencesOf } from '../../../server/src/language/sentence.ts';

/** The words of a text, and the place of one of them. */
function at(text: string, word: string) {
  const { words } = sentencesOf(text).at({ start: 0, end: text.length });
  return [words, words.findIndex(({ lower }) => lower === word)] as const;
}

it.each([
  ['The law took effect at once.', 'effect', 'verb:taken effect'],
  ['The mill dates from 1913.', 'from', 'verb:built'],
  ['The poet took his own life.', 'life', 'death'],
  ['The council took its own decision.', 'took', null],
  ['She set a new record.', 'set', 'verb:set a record'],
  ['She set out for the record shop.', 'set', null],
  ['He lost his job.', 'lost', 'verb:dismissed'],
  ['He lost his way after the job.', 'lost', null],
  // Who strikes.
  ["The teachers' strike began.", 'strike', 'verb:walked out'],
  ['The union called the strike off.', 'strike', 'verb:walked out'],
  ['The European Union condemned the strike.', 'strike', null],
  ['The strike killed three doctors.', 'strike', null],
  // What is released.
  ['The video was released at noon.', 'released', 'verb:published'],
  ['A video released at noon shows him.', 'released', 'verb:published'],
  ['The port released its annual figures.', 'released', 'verb:published'],
  ['The hostage was released at noon.', 'released', null],
  ['They released the hostage.', 'released', null],
  // What a court gave.
  ['He got three years in prison.', 'prison', 'verb:sentenced'],
  ['He spent three years in prison.', 'prison', null],
  ['He was jailed for life.', 'life', 'verb:sentenced'],
])('what the words that end there say happened: %s (%s)', (text, word, expected) => {
  expect(eventPhraseAt(...at(text, word))).toBe(expected);
});

it.each([
  ['She stepped down on Friday.', 'stepped', 'verb:stepped down'],
  ['They blew up the bridge.', 'blew', 'verb:blown up'],
  ['They shut down the mill.', 'shut', 'verb:shut down'],
  ['She walked home on Friday.', 'walked', null],
  ['The house down the road burned.', 'house', null],
])('a verb with its particle: %s', (text, word, expected) => {
  expect(particleVerbAt(...at(text, word))).toBe(expected);
});
