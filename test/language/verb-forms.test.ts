import { describe, expect, it } from 'vitest';
import { VERB_FORMS } from '../../server/src/language/verb-forms.ts';

describe('VERB_FORMS', () => {
  it.each([
    ['sink', 'verb'],
    ['sinks', 'verb'],
    ['sank', 'verb'],
    ['sunk', 'participle'],
    ['sinking', 'gerund'],
    ['carries', 'verb'],
    ['carried', 'participle'],
    ['dropped', 'participle'],
    ['dropping', 'gerund'],
    ['fired', 'participle'],
    ['dying', 'gerund'],
    ['agreed', 'participle'],
    ['agreeing', 'gerund'],
    ['applies', 'verb'],
    ['reaches', 'verb'],
    ['gotten', 'participle'],
  ] as const)('%s is a %s', (word, form) => {
    expect(VERB_FORMS.get(word)).toBe(form);
  });

  it('knows no nouns', () => {
    expect(VERB_FORMS.get('harbour')).toBeUndefined();
  });
});
