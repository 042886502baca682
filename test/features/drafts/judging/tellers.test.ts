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
    ['Ida Holm left the hall, where Jan Lund called it "a night to forget".', 'Jan Lund'],
    ['Ida Holm sat below a banner with "a night to forget".', null],
    ['Ida Holm called it "ugly".', null],
    ['The opposition said on Tuesday that the fire "calls into question" the whole plan.', 'The opposition'],
    ['Moss\'s water ministry said the fire would be a long "night to forget".', "Moss's water ministry"],
    ['Neighbours described him as "a quiet man".', 'Neighbours'],
    ['The rowers of Halden spoke of a "black day".', 'The rowers of Halden'],
    ['The pier of Halden stood beside a "black day" sign.', null],
    ['Ida Holm left the hall. Behind her stood the "black day" sign.', null],
    ['In the evening she called it "a night to forget".', null],
    ['Karl Moss said Holm had left the union; on the contrary, he had "sold the port for a song".', 'Karl Moss'],
    ['KARL MOSS SAID HOLM HAD LEFT THE UNION; HE HAD "SOLD THE PORT FOR A SONG".', 'KARL MOSS'],
    ['Karl Moss said Holm had left; Ida Lund called it "a night to forget now".', 'Ida Lund'],
    ['Holm left the union; on the wall stood "a night to forget now".', null],
    ['Karl Moss said Holm had left. On the wall stood "a night to forget now".', null],
  ])('%s %s', (body, teller) => {
    expect(tellers(body)).toEqual([teller]);
  });
});
