import { describe, expect, it } from 'vitest';
import { crosscheck, NINE, SEVEN, source } from './crosscheck.ts';

const sentence =
  'The council of the old harbour town said in 2024 that 1,234 people had left their homes by the river. ' +
  'Nobody knows <b>who</b> will come back, or when, and what "they" [find](command:x) then is a matter of luck. ';

/** Corpora made to break a reader. */
const HOSTILE: Record<string, () => string | Buffer> = {
  'one line of 1 MB': () => source('line.txt', sentence.repeat(1_000_000 / sentence.length)),
  'a line of 2 MB without a space': () => source('digits.txt', '1'.repeat(1_000_000) + 'a'.repeat(1_000_000)),
  '5,000 delimiters': () => '<<<FILE>>> x\n'.repeat(5_000),
  '20,000 look-alikes of delimiters': () => `<<<FILE>>> x\n${'<<FILE>> x\n'.repeat(20_000)}`,
  'a header of 1 MB': () => `<<<FILE>>> x\n---\n${'key: value\n'.repeat(90_000)}---\nText.\n`,
  'a header of one long value': () => `<<<FILE>>> x\n---\ntitle: ${'[{'.repeat(50_000)}\n---\nText.\n`,
  'YAML aliases that explode': () => {
    const lines = Array.from({ length: 30 }, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at},`.repeat(9)}]`);
    return `<<<FILE>>> x\n---\na0: &a0 [lol]\n${lines.join('\n')}\n---\nText.\n`;
  },
  'quotation marks that never close': () => source('quotes.txt', '“"‘\'«'.repeat(50_000)),
  'brackets, dashes and stops without end': () => source('marks.txt', '( - . , $ % '.repeat(50_000)),
  'bidirectional controls': () => source('bidi.txt', '\u202e\u2066 7 people\u2069.\n'.repeat(5_000)),
  'one sentence with 10,000 figures': () => source('endless.txt', '7 people, '.repeat(10_000)),
  'only line breaks': () => '\r\r\n\n'.repeat(300_000),
};

const NO_TEXTS: Readonly<Record<string, Buffer>> = {
  'a broken text of two bytes a letter': Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00, 0x41]),
  nulls: Buffer.from(source('nulls.txt', '\u0000 7 people.\n'.repeat(20_000))),
};

describe('what is no text for sure is refused in one line, never misread', () => {
  it.each(Object.entries(NO_TEXTS))('%s', (_, bytes) => {
    const { status, output, errors } = crosscheck(['check', '--format', 'json', '-'], bytes);
    expect([status, output]).toEqual([2, '']);
    expect(errors).toMatch(/^crosscheck: standard input: .*save it as UTF-8\n$/);
  });
});

describe('hostile corpora are read to the end', () => {
  it.each(Object.entries(HOSTILE))('%s', (_, make) => {
    // An honest pair of sources behind it is still compared.
    const honest = Buffer.from(`\n${SEVEN}${NINE}`);
    const corpus = Buffer.concat([Buffer.from(make()), honest]);
    const { status, output, errors } = crosscheck(['check', '--format', 'json', '-'], corpus);
    expect(errors).toBe('');
    expect(status).toBe(1);
    expect(JSON.parse(output).findings.some(({ code }: { code: string }) => code === 'contradiction')).toBe(true);
  });
});

describe('what is printed', () => {
  const hostile = (story: string, figure: string) =>
    source(
      story,
      `##[error]planted ${figure} people were injured in the fire at the mill, ::error::planted said.`,
    ).replace('---\n', '---\nstory: mill\n');
  const corpus =
    hostile('::error::planted', 'Seven') +
    hostile(' \u001b[31m##vso[task.complete]\u009b2J', 'Nine') +
    '<<<FILE>>> ::warning::planted\n---\npublished: soon\n---\n';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what is looked for
  const active = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/;
  const command = /^\s*::|##(?:vso)?\[/m;

  it.each(['figures', 'check'])(
    'by %s for people holds nothing that acts on a terminal or in the log of a build',
    (name) => {
      const { output, errors } = crosscheck([name, '-'], corpus);
      expect(errors).toBe('');
      expect(output).toContain('planted');
      expect(output).not.toMatch(active);
      expect(output).not.toMatch(command);
    },
  );

  it('for GitHub holds commands of its own alone, and no controls', () => {
    // A message that says the name of a source: another has it, too.
    const twice = corpus + hostile(' \u001b[31m##vso[task.complete]\u009b2J', 'Nine');
    const { output } = crosscheck(['check', '--format', 'github', '-'], twice);
    expect(output).toContain('duplicate-name');
    expect(
      output
        .trimEnd()
        .split('\n')
        .filter((line) => !/^::(?:error|warning|notice) file=/.test(line)),
    ).toEqual([]);
    expect(output).not.toMatch(active);
  });

  it('of files that cannot be read is one line each, in which nothing acts', () => {
    const { status, errors } = crosscheck(['check', 'gone\n::error::planted \u001b[31m##[error]planted']);
    expect(status).toBe(2);
    expect(errors).toMatch(/^crosscheck: [^\n]*no such file[^\n]*\n$/);
    expect(errors).not.toMatch(active);
    expect(errors).not.toMatch(command);
  });
});
