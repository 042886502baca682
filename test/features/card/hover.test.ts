import { describe, expect, it } from 'vitest';
import { showHover } from '../../../server/src/features/card/hover.ts';
import type { ProblemSettings } from '../../../server/src/features/problems/diagnostics.ts';
import { at, FIRE, indexOf, source, URI, wordsIn } from '../fixture.ts';

const index = indexOf({ [URI]: FIRE });
const support = { markdown: false, commands: false };

describe('hovering', () => {
  it.each([
    ['a figure', '20 shouts', 'at least 20 shouts'],
    ['its qualifier', 'least 20', 'at least 20 shouts'],
    ['its unit', 'shouts', 'at least 20 shouts'],
    ['a figure behind an emoji', '4 people', '4 people'],
    ['money', '1.2 million', 'about $1.2 million'],
  ])('%s shows a card on the whole of it', (_, words, whole) => {
    const hover = showHover(index, URI, at(FIRE, words), support, { severities: {} });
    expect(hover?.range && wordsIn(FIRE, hover.range)).toBe(whole);
    expect(hover?.contents).toMatchObject({ kind: 'plaintext' });
  });

  it.each([
    ['words beside figures', 'motel'],
    ['a delimiter', '<<<FILE>>>'],
    ['a header', 'published'],
  ])('%s shows nothing', (_, words) => {
    expect(showHover(index, URI, at(FIRE, words), support, { severities: {} })).toBeNull();
  });

  it.each(['4 March', 'third', '4:20'])('%s, which answers no question, shows nothing', (words) => {
    const text = source('a', {}, 'On 4 March, at 4:20 p.m., a third alarm rang at 12 Elm Street.');
    expect(showHover(indexOf({ [URI]: text }), URI, at(text, words), support, { severities: {} })).toBeNull();
  });

  it('names the rules that decided the figure where that is asked for', () => {
    const text = source('a', {}, 'They lost one boat.');
    const shown = (settings: ProblemSettings & { rulesOnCards?: boolean }) =>
      showHover(indexOf({ [URI]: text }), URI, at(text, 'one boat'), support, settings)?.contents;
    expect(shown({ severities: {}, rulesOnCards: true })).toMatchObject({
      value: expect.stringMatching(/\nrules: .*one-counts/),
    });
    expect(shown({ severities: {} })).not.toMatchObject({ value: expect.stringContaining('rules:') });
  });

  it('a time that sources differ on shows its card', () => {
    const text =
      source('a', { published: '2026-03-02' }, 'The dam collapsed at 4:20 a.m. on Monday.') +
      source('b', { published: '2026-03-02' }, 'The dam collapsed at 5:40 a.m. on Monday.');
    const hover = showHover(indexOf({ [URI]: text }), URI, at(text, '4:20'), support, { severities: {} });
    expect(hover?.contents).toMatchObject({ value: expect.stringContaining('≠ 5:40 a.m. · b') });
  });

  it('says how it came out once: in the problem above, or where that is switched off on the card', () => {
    const cardWith = (severities: ProblemSettings['severities']) =>
      showHover(index, URI, at(FIRE, 'Three'), support, { severities })?.contents;
    expect(cardWith({})).toMatchObject({ value: expect.not.stringMatching(/contradiction|the fire brigade ·/) });
    expect(cardWith({})).toMatchObject({ value: expect.stringContaining('≠ 4 · evening · 2 March 2026') });
    expect(cardWith({ contradiction: 'off' })).toMatchObject({ value: expect.stringContaining('⚠ contradiction: ') });
  });

  it('says it on the card where the editor shows no problem above: on words around, and behind the mark of a hint', () => {
    const text =
      source('a', { published: '2026-03-02' }, 'There 1,240 people were wounded in the fire of Halden.') +
      source('b', { published: '2026-03-02' }, 'In the fire of Halden 1,420 people were wounded.') +
      source('c', { published: '2026-03-02' }, 'In the fire of Halden 1,240 people were wounded.');
    const wounded = indexOf({ [URI]: text });
    const told = (words: string, commands: boolean, behind = 0) => {
      const { line, character } = at(text, words);
      const place = { line, character: character + behind };
      const { contents } = showHover(wounded, URI, place, { markdown: false, commands }, { severities: {} })!;
      return (contents as { readonly value: string }).value.includes('⚠ contradiction: ');
    };
    // The value that one source gives leads; the other is a hint to our own client.
    expect([told('1,420', true), told('1,420', true, 5), told('people', true)]).toEqual([false, false, true]);
    expect([told('1,240', true), told('1,240', true, 2), told('1,240', true, 3)]).toEqual([false, false, true]);
    expect(told('1,240', false, 5)).toBe(false);
  });

  it('has its ways on in a line of their own, before what may be longer than an editor shows', () => {
    const commands = { markdown: true, commands: true };
    const hover = showHover(index, URI, at(FIRE, 'Three'), commands, { severities: {} });
    const { value } = hover!.contents as { readonly value: string };
    const lines = value.split('\n').map((line) => line.trim());
    const ways = lines.findIndex((line) => line.startsWith('[Next position]'));
    expect(ways).toBe(2);
    expect(lines[ways]).toMatch(/\[Correct\]\([^)]*\)$/);
    expect(lines.findIndex((line) => line.startsWith('≠'))).toBeGreaterThan(ways);
  });

  it('gives Markdown to those who read it', () => {
    const hover = showHover(index, URI, at(FIRE, 'Three'), { markdown: true, commands: false }, { severities: {} });
    expect(hover?.contents).toMatchObject({ kind: 'markdown', value: expect.stringContaining('**3** people') });
  });
});
