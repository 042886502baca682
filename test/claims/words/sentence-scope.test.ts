import { describe, expect, it } from 'vitest';
import { EMPTY_SCOPE, scopeInWords } from '../../../server/src/claims/scope.ts';
import { readWords } from '../../../server/src/claims/words/clause.ts';
import { readSentenceScope } from '../../../server/src/claims/words/sentence-scope.ts';

const scopeOf = (text: string) => readSentenceScope(readWords(text, { start: 0, end: text.length }));

describe('what a sentence says of all its figures', () => {
  it.each([
    ['Nine people died in two crashes.', ['over several attacks']],
    ['Nine people drowned on 3 May 2011.', []],
    ['In 2011 nine people drowned.', ['in the year 2011']],
    ['Nine people drowned there last year.', ['over a period']],
    ['Nine people died of cholera last year.', []],
    ['Nine people drowned within 20 hours on Monday and Tuesday.', ['over a period', 'on monday', 'on tuesday']],
    ['Nine people have drowned since the storm, six since May 3.', ['since may 3']],
    ['Nine people drowned tonight.', ['today']],
  ] as const)('%s', (text, words) => {
    const { span, days, since } = scopeOf(text);
    expect(scopeInWords({ ...EMPTY_SCOPE, ...span, days, since })).toEqual(words);
  });

  it('a headline whose words have capitals is a title', () => {
    expect(scopeOf('Nine People Drown When Ferry Sinks Near Halden').isTitle).toBe(true);
    expect(scopeOf('Nine people drown when a ferry sinks near Halden').isTitle).toBe(false);
  });
});
