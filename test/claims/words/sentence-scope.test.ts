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
    expect(scopeIn(text)).toMatchObject({ severalHappenings, days });
  });

  it('a headline whose words have capitals is a title', () => {
    expect(scopeIn('Nine People Drown When Ferry Sinks Near Halden').isTitle).toBe(true);
    expect(scopeIn('Nine people drown when a ferry sinks near Halden').isTitle).toBe(false);
  });
});
