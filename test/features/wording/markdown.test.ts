import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { linkToClaim } from '../../../server/src/features/wording/command-links.ts';
import { escapeMarkdown, MarkupBuilder } from '../../../server/src/features/wording/markdown.ts';
import { readable } from '../../../server/src/features/wording/readable-text.ts';
import { ANY_CHARACTER } from '../../any-character.ts';

const vscode = { markdown: true, commands: true };

/** A reader of Markdown that grants everything: HTML, tables, strike-through, bare links. */
const reader = new MarkdownIt({ html: true, linkify: true });

/** What a piece of Markdown becomes: its elements but for paragraphs, its text, and where its links lead. */
function render(markdown: string) {
  const tokens = reader.parse(markdown, {}).flatMap((token) => token.children ?? [token]);
  return {
    elements: [...new Set(tokens.map((token) => token.type))].filter(
      (type) => !['paragraph_open', 'paragraph_close', 'inline', 'text'].includes(type),
    ),
    text: tokens.map((token) => token.content).join(''),
    links: tokens.filter((token) => token.type === 'link_open').map((token) => token.attrGet('href')),
  };
}

const hostile = fc.oneof(
  fc.constantFrom(
    '[click](https://evil.example)',
    '![x](https://evil.example/x.png)',
    '<img src=x onerror=alert(1)>',
    '<https://evil.example>',
    'https://evil.example/a_b_c?d=e&f=g',
    'www.evil.example',
    'evil.example',
    'mail someone@evil.example now',
    '[run](command:workbench.action.quit)',
    'command:workbench.action.quit',
    '`code`',
    '```\nfence\n```',
    '~~~',
    '# heading',
    '- item',
    '1. item',
    '1) item',
    '    indented',
    '\tindented',
    '> quoted',
    '===',
    '---',
    '| a | b |\n|---|---|',
    '[ref]: https://evil.example',
    '[ref]',
    '&lt;b&gt;',
    '&#91;',
    '**bold** _it_ ~~gone~~',
    'ends with a backslash \\',
    '$(trash)',
    '\u202e14\u202c',
    'a\u2028b',
    '\u0000',
    '\ud800',
    '</p><script>alert(1)</script>',
    '\u05d0\u05d1',
  ),
  fc.string({ unit: ANY_CHARACTER, maxLength: 20 }),
  fc.string({ unit: fc.constantFrom(...'[](){}<>!#*_`~|\\&:/.@-+=^$"\'\n\t 1a'), maxLength: 20 }),
);

describe('escaped text', () => {
  it('renders as itself and nothing else', () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 4 }), (parts) => {
        const words = readable(parts.join(''), 10_000);
        const rendered = render(`start ${escapeMarkdown(words)} end`);
        expect(rendered.elements).toEqual([]);
        expect(rendered.text.replaceAll(' ', '')).toBe(`start${words}end`.replaceAll(' ', ''));
      }),
      { numRuns: 500 },
    );
  });

  it('makes no block where it stands first on a line', () => {
    fc.assert(
      fc.property(hostile, hostile, (first, second) => {
        const built = new MarkupBuilder(vscode).text(first).endLine().text(second).build();
        expect(render(built.value).elements.filter((type) => type !== 'hardbreak' && type !== 'softbreak')).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a card with links of ours', () => {
  it('has these links alone, whatever words and places it was given', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (words, label, uri) => {
        const link = linkToClaim({
          uri,
          range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
        });
        const built = new MarkupBuilder(vscode).text(words).text(' ').link(label, link).text(words).build();
        const { links } = render(built.value);
        expect(links).toEqual(readable(label).trim() === '' ? [] : [link.href]);
      }),
      { numRuns: 500 },
    );
  });

  it('has plain words in their place where commands do not run', () => {
    const link = linkToClaim({
      uri: 'file:///a',
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
    });
    const built = new MarkupBuilder({ markdown: true, commands: false }).link('here', link).build();
    expect(built).toEqual({ kind: 'markdown', value: 'here' });
  });
});

describe('a builder', () => {
  const build = (markdown: boolean) =>
    new MarkupBuilder({ markdown, commands: false })
      .strong('3 [sic]')
      .text(' people')
      .endLine()
      .text('police')
      .endLine()
      .endLine()
      .rule()
      .text('4')
      .build();

  it('writes hard breaks and rules in Markdown', () => {
    expect(build(true)).toEqual({
      kind: 'markdown',
      value: '**3 \\[sic\\]** people  \npolice\n\n---\n\n4',
    });
  });

  it('writes lines in plain text, with nothing escaped', () => {
    expect(build(false)).toEqual({ kind: 'plaintext', value: '3 [sic] people\npolice\n────\n4' });
  });
});
