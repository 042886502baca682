import { describe, expect, it } from 'vitest';
import { type HintSettings, listHints } from '../../../server/src/features/marks/inlay-hints.ts';
import { indexOf, source, URI } from '../fixture.ts';

const ALL: HintSettings = { dateHints: true, valueHints: true, otherValueHints: true };

/** The text of a file with its hints in brackets, where the editor shows them. */
function hinted(text: string, settings = ALL, lines: readonly [number, number] = [0, 1000]): string {
  const range = { start: { line: lines[0], character: 0 }, end: { line: lines[1], character: 0 } };
  const shown = text.replace(/^\ufeff/, '').split('\n');
  const hints = listHints(indexOf({ [URI]: text }), URI, range, settings);
  for (const { position, label } of [...hints].reverse()) {
    const line = shown[position.line]!;
    const words = typeof label === 'string' ? label : label.map(({ value }) => value).join('');
    shown[position.line] = `${line.slice(0, position.character)}[${words}]${line.slice(position.character)}`;
  }
  return shown.join('\n');
}

/** One sentence of a source that was published on Saturday, 14 March 2026. */
const told = (body: string, settings = ALL) =>
  hinted(source('a', { published: '2026-03-14' }, body), settings)
    .split('---\n')[2]!
    .trimEnd();

describe('hints of dates', () => {
  it.each([
    ['Yesterday[13 Mar 2026] the dam broke.'],
    ['Police said on Monday[9 Mar 2026] that 12 people had died.'],
    ['They will meet on Monday[16 Mar 2026].'],
    ['It rained last week[from 2 Mar 2026] and two months ago[Jan 2026].'],
    ['The mill burnt last year[2025].'],
    // What says itself which day it is needs no hint.
    ['It broke on 13 March 2026, a Friday[13 Mar 2026] as black as any.'],
    ['On Tuesday, March 10, it rained. In 2024 it did not.'],
  ])('%s', (line) => {
    expect(told(line.replaceAll(/\[.*?\]/g, ''))).toBe(line);
  });

  it('tell a date once in a line, and again in the next', () => {
    expect(told('Yesterday it rained, and yesterday it froze.\n\nYesterday nobody came.')).toBe(
      'Yesterday[13 Mar 2026] it rained, and yesterday it froze.\n\nYesterday[13 Mar 2026] nobody came.',
    );
  });

  it('are none where nothing tells when it was written', () => {
    expect(hinted(source('a', {}, 'Yesterday the dam broke.'))).not.toContain('[');
  });
});

describe('hints of values', () => {
  it.each([
    ['Dozens[≥ 12] of people fled.'],
    ['Hundreds of thousands[≥ 100,000] of people fled.'],
    ['Half a million[500,000] people fled, more than two and a half million[2,500,000] in all.'],
    ['Nearly a dozen[12] boats sank, and half a dozen[6] cars.'],
    // What can be read as it stands.
    ['Twelve people, 1.2 million birds and a third of the sheep fled; two million dogs stayed.'],
    ['A man in his thirties waited two and a half hours.'],
  ])('%s', (line) => {
    expect(told(line.replaceAll(/\[.*?\]/g, ''))).toBe(line);
  });
});

describe('hints', () => {
  const line = 'Yesterday dozens of people fled.';

  it('are each switched off', () => {
    expect(told(line, { dateHints: false, valueHints: true, otherValueHints: true })).toBe(
      'Yesterday dozens[≥ 12] of people fled.',
    );
    expect(told(line, { dateHints: true, valueHints: false, otherValueHints: true })).toBe(
      'Yesterday[13 Mar 2026] dozens of people fled.',
    );
  });

  it('stand right behind emoji, CRLF, a byte-order mark and escaped lines', () => {
    const text = source('a', { published: '2026-03-14' }, `😀 First.\n\\<<<FILE>>> b\n😀 ${line}`);
    expect(hinted(`\ufeff${text.replaceAll('\n', '\r\n')}`)).toContain(
      '\n😀 Yesterday[13 Mar 2026] dozens[≥ 12] of people fled.\r\n',
    );
  });

  it('are made for the lines that are seen', () => {
    const text = source('a', { published: '2026-03-14' }, `${line}\n${line}\n${line}`);
    expect(
      hinted(text, ALL, [6, 6])
        .split('\n')
        .map((each) => each.includes('[')),
    ).toEqual([...[false, false, false, false, false], ...[false, true, false, false]]);
  });

  it('say in words where they come from', () => {
    const text = source('a', { published: '2026-03-14' }, line);
    const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const tips = listHints(indexOf({ [URI]: text }), URI, range, ALL).map(({ tooltip }) => tooltip);
    expect(tips).toEqual(['“Yesterday”, told from 14 March 2026 (the header says so)', '“dozens” is compared as ≥ 12']);
  });

  it('are none in a file that is not indexed', () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    expect(listHints(indexOf({}), URI, range, ALL)).toEqual([]);
  });
});

describe('hints of what contradicts', () => {
  const dated = (name: string, body: string) => source(name, { published: '2026-03-14' }, body);
  const lineOf = (text: string, words: string, settings = ALL) =>
    hinted(text, settings)
      .split('\n')
      .find((line) => line.includes(words));
  const DAM = 'The dam above Karsova broke at';

  it('stand at the end of the line, with the number of the source', () => {
    const text =
      dated('01_post', `${DAM} 4:20 a.m. on Monday. It was dark.`) + dated('02_radio', `${DAM} 5:40 a.m. on Monday.`);
    const only = { dateHints: false, valueHints: false, otherValueHints: true };
    expect(lineOf(text, '4:20', only)).toBe(`${DAM} 4:20 a.m. on Monday. It was dark.[≠ 5:40 a.m. (02)]`);
    expect(lineOf(text, 'at 5:40', only)).toBe(`${DAM} 5:40 a.m. on Monday.[≠ 4:20 a.m. (01)]`);
    expect(lineOf(text, '4:20', { ...only, otherValueHints: false })).not.toContain('≠');
  });

  it('count the sources that do not fit', () => {
    const text = ['01_a', '02_b', '03_c', '04_d']
      .map((name) => dated(name, `${DAM} ${name === '04_d' ? '5:40' : '4:20'} a.m. on Monday.`))
      .join('');
    expect(lineOf(text, 'at 5:40')).toContain('≠ 4:20 a.m. (01, 02 +1)');
  });

  it('name the figures where a line has several', () => {
    const text =
      dated('post', 'Police say 7 people are missing and 3 people were hurt in the fire.') +
      dated('radio', 'Police say 9 people are missing and 5 people were hurt in the fire.');
    expect(lineOf(text, '7 people')).toMatch(/\[7 ≠ 9 \(radio\) · 3 ≠ 5 \(radio\)\]$/);
  });

  it('leave out the names of sources behind a paragraph, where they would need a line of their own', () => {
    const rest =
      ' The wind blew all night and the streets were full of smoke, as those who live on the hill above it said.';
    const text =
      dated('post', `Police say 7 people are missing and 3 people were hurt in the fire.${rest}`) +
      dated('radio', `Police say 9 people are missing and 5 people were hurt in the fire.${rest}`);
    expect(lineOf(text, '7 people')).toMatch(/\[7 ≠ 9 · 3 ≠ 5\]$/);
  });

  it.each([
    ['values without their sources', ['4:20', '4:50', '5:40'], '≠ 4:50 a.m. and 5:40 a.m.'],
    ['the first of them', ['4:20', '4:50', '5:40', '6:10'], '≠ 4:50 a.m. and 2 more'],
  ])('say of many no more than an editor shows of a line whole: %s', (_, times, wanted) => {
    const text = times.map((time, at) => dated(`${at + 1}_post`, `${DAM} ${time} a.m. on Saturday.`)).join('');
    expect(lineOf(text, 'at 4:20')).toBe(`${DAM} 4:20 a.m. on Saturday[14 Mar 2026].[${wanted}]`);
  });

  it('name of several figures in a full line what contradicts them alone', () => {
    const text =
      dated('1_post', `${DAM} 4:20 a.m. on Saturday. Police say 1,240 people are missing.`) +
      dated('2_radio', `${DAM} 5:40 a.m. on Saturday. Police say 1,420 people are missing.`);
    expect(lineOf(text, 'at 4:20')).toMatch(/\[≠ 5:40 a\.m\. · ≠ 1,420\]$/);
  });

  it('lead to the other figure', () => {
    const text = dated('post', 'Police say 7 people are missing.') + dated('radio', 'Police say 9 people are missing.');
    const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const [hint] = listHints(indexOf({ [URI]: text }), URI, whole, ALL);
    const [part] = hint!.label as readonly { location?: { range: { start: { line: number } } } }[];
    expect(part!.location!.range.start.line).toBe(text.split('\n').findIndex((line) => line.includes('9 people')));
  });
});

describe('hints of pages', () => {
  it('tell which page of the original begins, whatever else is wanted', () => {
    const none = { dateHints: false, valueHints: false, otherValueHints: false };
    const body = 'It rained.\n\n\fSix boats sank.\n\n\fNobody came.';
    expect(told(body, none)).toBe('It rained.\n\n[p. 2]\fSix boats sank.\n\n[p. 3]\fNobody came.');
    expect(told('It rained.', none)).toBe('It rained.');
  });
});
