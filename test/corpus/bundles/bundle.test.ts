import { describe, expect, it } from 'vitest';
import { readBundle } from '../../../server/src/corpus/bundles/bundle.ts';

const FERRY = 'Ferry sinks off Dalvik\n\nOn Friday 12 people were killed, the coastguard said.';
const HERALD =
  '---\npublished: 2026-03-14\n---\n# Ferry sinks\n\nThe toll was 19 & rising.\n\n```\n<b>a table</b>\n```';
const QUOTED = 'She wrote:\n\n<file path="x">\nno file\n</file>\n\nand left.';

const FILES = { 'news/ferry.txt': FERRY, 'news/herald.md': HERALD, 'my notes.txt': QUOTED };

const PREFACE =
  'This file is a merged representation of the entire codebase, combined into a single document by Repomix.\n\n';

function numbered(text: string): string {
  const lines = text.split('\n');
  const width = String(lines.length).length;
  return lines.map((line, at) => `${String(at + 1).padStart(width)}: ${line}`).join('\n');
}

function each(
  write: (name: string, text: string) => string,
  change: (text: string) => string = (text) => text,
): string {
  return Object.entries(FILES)
    .map(([name, text]) => write(name, change(text)))
    .join('');
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const rule = '='.repeat(16);
const wide = '='.repeat(64);
const gitingest = '='.repeat(48);

/** The forms in which programs write files, each as it does. */
const FORMS: readonly (readonly [string, string, string])[] = [
  [
    'repomix: XML',
    'repomix',
    `${PREFACE}<file_summary>\n- File path as an attribute\n</file_summary>\n\n<directory_structure>\nnews/\n  ferry.txt\n</directory_structure>\n\n<files>\nThis section contains the contents of the repository's files.\n\n${each((name, text) => `<file path="${name}">\n${text}\n</file>\n\n`)}</files>\n`,
  ],
  [
    'repomix: XML with line numbers',
    'repomix',
    `<files>\n\n${each((name, text) => `<file path="${name}">\n${text}\n</file>\n\n`, numbered)}</files>`,
  ],
  [
    'repomix: XML that is XML',
    'repomix',
    `<repomix><file_summary>Summary &amp; all</file_summary><files>These:${each((name, text) => `<file path="${name}">${text}</file>`, escaped)}</files></repomix>`,
  ],
  [
    'repomix: Markdown',
    'repomix',
    `${PREFACE}# File Summary\n\n## Purpose\nA header (## File: path/to/file)\n\n# Directory Structure\n\`\`\`\`\nnews/\n\`\`\`\`\n\n# Files\n\n${each((name, text) => `## File: ${name}\n\`\`\`\`markdown\n${text}\n\`\`\`\`\n\n`)}`,
  ],
  [
    'repomix: Markdown with line numbers',
    'repomix',
    `# Files\n\n${each((name, text) => `## File: ${name}\n\`\`\`\`\n${text}\n\`\`\`\`\n\n`, numbered)}`,
  ],
  [
    'repomix: plain',
    'repomix',
    `${PREFACE}${wide}\nDirectory Structure\n${wide}\nnews/\n\n${wide}\nFiles\n${wide}\n\n${each((name, text) => `${rule}\nFile: ${name}\n${rule}\n${text}\n\n`)}\n\n\n${wide}\nEnd of Codebase\n${wide}\n`,
  ],
  [
    'repomix: JSON',
    'repomix',
    JSON.stringify({ fileSummary: { notes: 'x' }, directoryStructure: 'news/', files: FILES }),
  ],
  [
    'gitingest',
    'gitingest',
    `Directory structure:\n└── news/\n    └── ferry.txt\n\n${each((name, text) => `${gitingest}\nFILE: ${name}\n${gitingest}\n${text}\n\n\n`)}`,
  ],
  [
    'gitingest of before, with small letters',
    'gitingest',
    each((name, text) => `${gitingest}\nFile: ${name}\n${gitingest}\n${text}\n\n`),
  ],
  ['names inside rules', 'files below their names', each((name, text) => `===== FILE: ${name} =====\n${text}\n\n`)],
  [
    'ai-digest',
    'ai-digest',
    `${each((name, text) => `# ${name}\n\n\`\`\`${name.split('.').pop()}\n${text.replaceAll('```', '\\`\\`\\`')}\n\n\`\`\`\n\n`)}# logo.png\n\nThis is a binary file of the type: PNG\n\n`,
  ],
  [
    'files-to-prompt',
    'files-to-prompt',
    `<documents>\n${each((name, text) => `<document index="1">\n<source>${name}</source>\n<document_content>\n${text}\n</document_content>\n</document>\n`)}</documents>\n`,
  ],
];

describe('a bundle of files', () => {
  it.each(FORMS)('is read to the letter: %s', (_, form, text) => {
    expect(readBundle(text)).toEqual({
      form,
      files: Object.entries(FILES).map(([name, text]) => ({ name, text })),
    });
  });

  it.each(FORMS)('is read with lines of another system and a byte-order mark: %s', (_, form, text) => {
    const bundle = readBundle(`\ufeff${text.replaceAll('\n', '\r\n')}`);
    expect([bundle?.form, bundle?.files.map(({ name }) => name)]).toEqual([form, Object.keys(FILES)]);
  });

  it.each([
    [
      'cut off in the middle',
      `<files>\n<file path="a.txt">\nOne.\n</file>\n\n<file path="b.txt">\nTwo`,
      ['One.', 'Two'],
    ],
    [
      'an empty file',
      `<files>\n<file path="a.txt">\n</file>\n\n<file path="b.txt">\nTwo.\n</file>\n</files>`,
      ['', 'Two.'],
    ],
    ['an empty fence', '## File: a.txt\n````\n````\n\n## File: b.txt\n````\nTwo.\n````\n', ['', 'Two.']],
    [
      'one name twice',
      `${gitingest}\nFILE: a\n${gitingest}\nOne.\n\n${gitingest}\nFILE: a\n${gitingest}\nTwo.\n`,
      ['One.'],
    ],
    [
      'a link',
      `${gitingest}\nSYMLINK: a -> b\n${gitingest}\n\n\n${gitingest}\nFILE: b\n${gitingest}\nTwo.\n`,
      ['', 'Two.'],
    ],
  ])('is read where there is %s', (_, text, bodies) => {
    expect(readBundle(text)?.files.map(({ text: body }) => body)).toEqual(bodies);
  });

  const corpus = `<<<FILE>>> a.txt\n${FERRY}\n<<<FILE>>> b.txt\nNine.`;
  it.each([
    ['in elements', `<files>\n<file path="all.corpus">\n${corpus}\n</file>\n</files>`],
    ['in fences', `## File: all.corpus\n\`\`\`\`\n${corpus}\n\`\`\`\`\n`],
    ['in fences below titles', `# all.corpus\n\n\`\`\`\n${corpus}\n\n\`\`\`\n`],
    ['between rules', `${gitingest}\nFILE: all.corpus\n${gitingest}\n${corpus}\n`],
    [
      'in documents',
      `<documents>\n<document index="1">\n<source>all.corpus</source>\n<document_content>\n${corpus}\n</document_content>\n</document>\n</documents>\n`,
    ],
  ])('may hold a corpus: %s', (_, text) => {
    expect(readBundle(text)?.files).toEqual([{ name: 'all.corpus', text: corpus }]);
  });

  it.each<readonly [string, string]>([
    ['a report', FERRY],
    ['a report with a header and a fence', HERALD],
    ['a report that tells of elements', QUOTED],
    ['a report in Markdown', '# Ferry sinks\n\n```\n12 | 19\n```\n\nThe toll rose.\n'],
    ['a heading of rules', `${rule}\nFerry sinks\n${rule}\nTwelve people died.\n`],
    ['a corpus', `<<<FILE>>> a.txt\n${FERRY}\n`],
    ...FORMS.map(
      ([name, , text]) => [`a corpus whose source is a bundle, ${name}`, `<<<FILE>>> a.txt\n${text}`] as const,
    ),
    ['a corpus behind words', `Reports of May\n\n<<<FILE>>> a.txt\n${gitingest}\nFILE: a\n${gitingest}\nTwelve.\n`],
    ['a page', '<html><body><p>Twelve people died.</p></body></html>'],
    ['records', '{"files": [{"text": "Twelve people died."}]}'],
    ['broken JSON', '{"files": {'],
    ['nothing', ''],
  ])('is nothing that %s is taken for', (_, text) => {
    expect(readBundle(text)).toBeNull();
  });
});
