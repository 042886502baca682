import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSentences, sentenceAround } from '../../server/src/language/sentences.ts';

function sentencesOf(text: string): string[] {
  return findSentences(text).map(({ start, end }) => text.slice(start, end));
}

describe('findSentences', () => {
  const whole: readonly [reason: string, text: string][] = [
    ['a title before a name', 'The mayor thanked Dr. Amara Osei for her work.'],
    ['a rank before a name', 'The order came from Gen. Petrov on Tuesday.'],
    ['initials of a person', 'A portrait of J. R. Hollis hung there.'],
    ['initials of a country before a name', 'The U.S. Navy sent two ships.'],
    ['a month before a day', 'The bridge opened on Sept. 4 after repairs.'],
    ['a decimal', 'Prices rose 3.5 per cent in a year.'],
    ['a number sign', 'He lives at No. 12 now.'],
    ['an estimate', 'It sank c. 1840 off Moss.'],
    ['a page', 'See p. 12 there.'],
    ['a company', 'Harbour Foods Inc. will close the plant.'],
    ['a time before a day', 'Doors open at 9 p.m. Friday.'],
    ['a question that is quoted inside', '“Who pays for it?” asked the councillor.'],
    ['an ellipsis that goes on', 'We waited ... and waited.'],
    ['an address on the web', 'See www.example.org/a.b?c=1.2 for more.'],
    ['a line broken at a fixed width', 'The ferry turned back\nbecause of the storm.'],
    ['a comma at the end of a line', 'They came from Oslo,\nBergen and Tromso.'],
  ];
  it.each(whole)('keeps %s inside its sentence', (_reason, text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });

  const split: readonly [reason: string, text: string, sentences: string[]][] = [
    ['full stops', 'It rained. It stopped.', ['It rained.', 'It stopped.']],
    ['closing quotes', '“It is over.” She left.', ['“It is over.”', 'She left.']],
    ['closing brackets', '(All were found.) Rescuers left.', ['(All were found.)', 'Rescuers left.']],
    ['marks in a row', 'Really?! Yes.', ['Really?!', 'Yes.']],
    ['an abbreviation before a starter', 'She moved to the U.S. He stayed.', ['She moved to the U.S.', 'He stayed.']],
    ['a headline', 'Flood kills nine\n\nNine people died.', ['Flood kills nine', 'Nine people died.']],
    [
      'a headline with a single break',
      'Flood kills nine\nNine people died.',
      ['Flood kills nine', 'Nine people died.'],
    ],
    ['a blank line before lower case', 'one\n\ntwo', ['one', 'two']],
    ['CRLF', 'First.\r\n\r\nSecond.', ['First.', 'Second.']],
    ['a lost blank', 'The dam held.The town was safe.', ['The dam held.', 'The town was safe.']],
    ['an ellipsis before a capital', 'We waited… Nobody came.', ['We waited…', 'Nobody came.']],
    ['a number at the end', 'It cost 1.5. Nobody paid.', ['It cost 1.5.', 'Nobody paid.']],
    ['emoji', '🎉 Done. 🎉 Again.', ['🎉 Done.', '🎉 Again.']],
  ];
  it.each(split)('splits at %s', (_reason, text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it('gives nothing for a text of white space', () => {
    expect(findSentences(' \n\r\n\t')).toEqual([]);
  });
});

const pieces = fc.array(
  fc.constantFrom(
    'Rain',
    ' ',
    '. ',
    '.',
    '…',
    '! ',
    '?',
    '”',
    '"',
    ')',
    '\n',
    '\r\n',
    '\n\n',
    '3',
    '.5',
    'Mr.',
    'U.S.',
    'the',
    'The',
    '😀',
    '\ufeff',
    ', ',
  ),
  { maxLength: 40 },
);

describe('properties', () => {
  it('every visible character belongs to exactly one sentence', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        let at = 0;
        let between = '';
        for (const { start, end } of findSentences(text)) {
          between += text.slice(at, start);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect((between + text.slice(at)).trim()).toBe('');
      }),
    );
  });

  it('the sentence around an offset is the one that all sentences hold there', () => {
    fc.assert(
      fc.property(pieces, fc.nat(200), (parts, seed) => {
        const text = parts.join('');
        const offset = text === '' ? 0 : seed % text.length;
        const holding = findSentences(text).find(({ start, end }) => start <= offset && offset < end);
        if (holding !== undefined) expect(sentenceAround(text, offset)).toEqual(holding);
      }),
    );
  });
});
