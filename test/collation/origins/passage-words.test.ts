import { describe, expect, it } from 'vitest';
import { NO_WORD, readWords } from '../../../server/src/collation/origins/passage-words.ts';

/** The words of a text as it writes them; those of standing text in brackets. */
function words(text: string): readonly string[] {
  const read = readWords(text);
  return Array.from(read.words, (word, at) => {
    const written = text.slice(read.starts[at], read.ends[at]);
    return word === NO_WORD ? `[${written}]` : written;
  });
}

describe('the words that are compared', () => {
  it.each([
    ['Boats — 31 of them — came.', ['Boats', '31', 'of', 'them', 'came']],
    ['“Où?” 🌊 Über\r\n38,193', ['Où', 'Über', '38', '193']],
    ['', []],
  ])('of %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('are the same in small letters and capitals', () => {
    expect(readWords('FLOOD Warning').words).toEqual(readWords('flood warning').words);
  });

  it('leave out what stands under many texts', () => {
    expect(words('It rains. Sign up for alerts. It pours.\nAll rights reserved')).toEqual([
      ...['It', 'rains', '[Sign]', '[up]', '[for]', '[alerts]', 'It', 'pours', '[All]', '[rights]', '[reserved]'],
    ]);
  });
});
