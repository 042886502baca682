import { describe, expect, it } from 'vitest';
import { scopeOf } from '../../../server/src/claims/words/sentence-scope.ts';
import { Sentence } from '../../../server/src/language/sentence.ts';

const scopeIn = (text: string) => scopeOf(new Sentence(text));

describe('what a sentence says of all its figures', () => {
  it.each([
    ['Nine people died in two crashes.', true, []],
    ['Nine people drowned within 20 hours on Monday and Tuesday.', false, ['monday', 'tuesday']],
    ['Nine people drowned tonight.', false, ['today']],
  ])('%s', (text, severalHappenings, days) => {
    const scope = scopeIn(text);
    expect(scope.severalHappenings).toBe(severalHappenings);
    expect(scope.days.map(({ day }) => day)).toEqual(days);
  });

  it.each([
    ['Nine People Drown When a Ferry Sinks Near Halden', 8, 8],
    ['Nine people drown when a ferry sinks near Halden', 8, 2],
    ['Nine of 12 are in.', 1, 1],
  ])('of the long words of “%s” so many have capitals', (text, longWords, capitals) => {
    expect(scopeIn(text)).toMatchObject({ longWords, capitals });
  });
});
