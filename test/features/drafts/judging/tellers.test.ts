import { describe, expect, it } from 'vitest';
import { withTellers } from '../../../../server/src/features/drafts/judging/tellers.ts';
import { quotedWords, readQuotations } from '../../../../server/src/language/quotations.ts';

function tellers(body: string): readonly (string | null)[] {
  const quotations = readQuotations(body).map((span) => ({
    ...span,
    text: quotedWords(body, span),
    speaker: null,
    speakerName: null,
  }));
  return withTellers(quotations, body).map(({ speakerName }) => speakerName);
}

describe('who tells words of which nobody is named', () => {
  it.each([
    [
      'The Water Board also blamed the town saying the night was "ugly and cannot be ignored by anyone."',
      'The Water Board',
    ],
    ['Ida Holm left the hall and called it "a night to forget".', 'Ida Holm'],
    ['On Monday he said it was "a night to forget".', null],
    ['Ida Holm left the hall, where Jan Lund called it "a night to forget".', null],
    ['Ida Holm sat below a banner with "a night to forget".', null],
    ['Ida Holm called it "ugly".', null],
  ])('%s %s', (body, teller) => {
    expect(tellers(body)).toEqual([teller]);
  });
});
