import { describe, expect, it } from 'vitest';
import { isToldOfPast, PAST_RULES } from '../../../../server/src/features/drafts/judging/told-of-past.ts';
import { sourcesOf } from '../../../collation/told.ts';

/** Whether the first figure of a text is told as one of its time. */
function isPast(text: string): boolean {
  const [{ source, analysis }] = sourcesOf([[null, text]]) as [ReturnType<typeof sourcesOf>[number]];
  return isToldOfPast(analysis.claims[0]!, source.body);
}

describe.each(PAST_RULES)('$name', ({ example, counterexample }) => {
  it('holds in its example', () => expect(isPast(example)).toBe(true));
  it('holds not in its counterexample', () => expect(isPast(counterexample)).toBe(false));
});

it.each([
  ['Overnight on the 29th more than 100 people died.', true],
  ['The army has lost 42 men, up from 27.', true],
  ['By the evening the governor spoke of 12 dead.', true],
  ['By nightfall 40 people were hurt.', true],
  ['By Sunday it had killed 27 people.', true],
  ['By early afternoon 300 homes were empty.', true],
  ['By this evening 31 people are dead.', false],
  ['At the start it was 12 dead.', true],
  ['There were 40 hurt in the first frantic hours.', true],
  ['There were 12 dead on the first evening.', true],
  ['When the day began 40 people were hurt.', true],
  ['The flood killed 31 people in the first house.', false],
  ['The flood killed 31 people.', false],
])('%s', (text, expected) => {
  expect(isPast(text)).toBe(expected);
});
