import { describe, expect, it } from 'vitest';
import type { Range } from 'vscode-languageserver-types';
import { listTokens } from '../../../server/src/features/marks/semantic-tokens.ts';
import { tokenModifiers, tokenTypes } from '../../../server/src/features/protocol/protocol.ts';
import { FIRE, indexOf, rangeOf, source, URI, wordsIn } from '../fixture.ts';

/** The tokens as an editor reads them: `words type.modifier`. Fails on tokens that overlap or run backwards. */
function read(text: string, range?: Range): readonly string[] {
  const { data } = listTokens(indexOf({ [URI]: text }), URI, range);
  const tokens: string[] = [];
  let [line, character, end] = [0, 0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [lines, characters, length, type, modifiers] = data.slice(at, at + 5) as [
      number,
      number,
      number,
      number,
      number,
    ];
    line += lines;
    character = lines === 0 ? character + characters : characters;
    if (lines === 0) expect(character).toBeGreaterThanOrEqual(end);
    end = character + length;
    const words = wordsIn(text, { start: { line, character }, end: { line, character: end } });
    const names = tokenModifiers.filter((_, bit) => modifiers & (1 << bit));
    tokens.push([`${words} ${tokenTypes[type]}`, ...names].join('.'));
  }
  return tokens;
}

describe('tokens', () => {
  it('show figures, qualifiers, units, speakers and quotations, and what is contradicted', () => {
    const morning = FIRE.slice(0, FIRE.indexOf('<<<FILE>>> evening'));
    expect(read(morning)).toEqual([
      'Three figure',
      'people unit',
      'police attribution',
      '"We heard  quotation',
      'at least qualifier',
      '  quotation',
      '20 figure',
      '  quotation',
      'shouts unit',
      '," quotation',
      'a guest attribution',
    ]);
    expect(read(FIRE)).toEqual(
      expect.arrayContaining(['Three figure.contradicted', '4 figure.contradicted', '3 figure.contradicted']),
    );
  });

  it('leave dates and ordinals alone', () => {
    expect(read(source('a', {}, 'On 3 March 2026 it was the third fire.'))).toEqual([]);
  });

  it('show a time on which sources differ', () => {
    const text =
      source('a', { published: '2026-03-02' }, 'The dam above Karsova broke at 4:20 a.m. on Monday.') +
      source('b', { published: '2026-03-02' }, 'The dam above Karsova broke at 5:40 a.m. on Monday.');
    expect(read(text)).toEqual(['4:20 a.m. figure.contradicted', '5:40 a.m. figure.contradicted']);
  });

  it('are split at line ends', () => {
    const text = source(
      'a',
      {},
      '"We saw the roof\r\ncome down and ran," she said.\r\nPolice say 7 people were killed.',
    );
    const tokens = read(text);
    expect(tokens.filter((token) => token.endsWith('quotation'))).toHaveLength(2);
    expect(tokens).toContain('7 figure');
  });

  it('in a range are those of the range', () => {
    const first = rangeOf(FIRE, 'Three people were wounded');
    expect(read(FIRE, first)).toEqual(['Three figure.contradicted', 'people unit']);
  });

  it('carry the verdict on the figure', () => {
    const text =
      source('a', { published: '2026-03-02' }, 'Police say 5 people were killed.') +
      source('b', { published: '2026-03-05' }, 'Police say 9 people were killed.');
    expect(read(text).filter((token) => token.includes('figure'))).toEqual(['5 figure.superseded', '9 figure']);
  });

  it('are none in a file that is not indexed', () => {
    expect(listTokens(indexOf({}), URI)).toEqual({ data: [] });
  });
});
