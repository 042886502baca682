import { describe, expect, it } from 'vitest';
import { rememberQuestions } from '../../client/src/claims-view/known-questions.ts';

describe('what a workspace knows of questions', () => {
  it('is nothing before the first day, and on that the questions alone', () => {
    expect(rememberQuestions(undefined, '2026-03-14', ['a'])).toEqual({
      day: '2026-03-14',
      before: null,
      latest: ['a'],
    });
  });

  it('is, as of the day before, what there was at its end', () => {
    const first = rememberQuestions(undefined, '2026-03-14', ['a']);
    const evening = rememberQuestions(first, '2026-03-14', ['a', 'b']);
    expect(evening.before).toBeNull();
    const morning = rememberQuestions(evening, '2026-03-16', ['a', 'b', 'c']);
    expect(morning.before).toEqual(['a', 'b']);
    const later = rememberQuestions(morning, '2026-03-16', ['c']);
    expect(later).toEqual({ day: '2026-03-16', before: ['a', 'b'], latest: ['c'] });
  });
});
