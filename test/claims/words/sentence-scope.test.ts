import { describe, expect, it } from 'vitest';
import { readWords } from '../../../server/src/claims/words/clause.ts';
import { readSentenceScope } from '../../../server/src/claims/words/sentence-scope.ts';

const scopeOf = (text: string) => readSentenceScope(readWords(text, { start: 0, end: text.length }));

describe('what a sentence says of all its figures', () => {
  it.each([
    ['Nine people died in two crashes.', true, []],
    ['Nine people drowned within 20 hours on Monday and Tuesday.', false, ['monday', 'tuesday']],
    ['Nine people drowned tonight.', false, ['today']],
  ])('%s', (text, severalHappenings, days) => {
    expect(scopeOf(text)).toMatchObject({ severalHappenings, days });
  });

  it('a headline whose words have capitals is a title', () => {
    expect(scopeOf('Nine People Drown When Ferry Sinks Near Halden').isTitle).toBe(true);
    expect(scopeOf('Nine people drown when a ferry sinks near Halden').isTitle).toBe(false);
  });
});
