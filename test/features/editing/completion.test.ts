import { describe, expect, it } from 'vitest';
import { KNOWN_HEADER_KEYS } from '../../../server/src/corpus/source.ts';
import { completeHeader } from '../../../server/src/features/editing/completion.ts';
import { at, indexOf, source, URI } from '../fixture.ts';

const CORPUS = [
  source('a', { publisher: 'Morning Post', published: '2026-03-02', language: 'id' }, 'One.'),
  source('b', { publisher: 'Morning Post', published: '2026-03-03' }, 'Two.'),
  source('c', { publisher: '"Evening: Late Edition"' }, 'Three.'),
].join('');

/** What is suggested where `|` stands in a last source, and what the document becomes with the first suggestion. */
function complete(header: string) {
  const marked = `${CORPUS}<<<FILE>>> d\n${header}`;
  const text = marked.replace('|', '');
  const items = completeHeader(indexOf({ [URI]: text }), URI, at(marked, '|'), { today: '2026-03-31' });
  return { labels: items.map(({ label }) => label), edits: items.map(({ textEdit }) => textEdit?.newText) };
}

describe('keys of a header', () => {
  it('are all keys but those that it has', () => {
    const rest = KNOWN_HEADER_KEYS.filter((key) => key !== 'publisher');
    expect(complete('---\npublisher: X\n|\n---\ntext').labels).toEqual(rest);
  });

  it('come while the header is still open', () => {
    expect(complete('---\npub|').edits).toContain('published: ');
  });

  it('replace the key that is being changed', () => {
    const marked = `${CORPUS}<<<FILE>>> d\n---\nlan|guage: en\n---\n`;
    const items = completeHeader(indexOf({ [URI]: marked.replace('|', '') }), URI, at(marked, '|'), {
      today: '2026-03-31',
    });
    const language = items.find(({ label }) => label === 'language');
    const line = at(marked, 'lan|').line;
    expect(language?.textEdit).toEqual({
      newText: 'language: ',
      range: { start: { line, character: 0 }, end: { line, character: 'language: '.length } },
    });
  });

  it('come in the header of a preamble', () => {
    const text = 'a comment\n---\n\n---\n<<<FILE>>> a\nOne.';
    const items = completeHeader(indexOf({ [URI]: text }), URI, { line: 2, character: 0 }, { today: '2026-03-31' });
    expect(items.map(({ label }) => label)).toEqual([...KNOWN_HEADER_KEYS]);
  });
});

describe('values of a header', () => {
  it.each([
    ['dates: today, then those of the corpus', 'published: |', ['2026-03-31', '2026-03-02', '2026-03-03']],
    ['publishers, the most frequent first', 'publisher: |', ['Morning Post', 'Evening: Late Edition']],
    ['values of keys of your own', 'story: |', ['fire']],
  ])('are %s', (_, field, labels) => {
    expect(complete(`---\n${field}\n---\n`).labels).toEqual(labels);
  });

  it('are quoted where YAML would read them otherwise', () => {
    expect(complete('---\npublisher: |\n---\n').edits).toEqual(['Morning Post', '"Evening: Late Edition"']);
  });

  it('begin with the languages of the corpus', () => {
    expect(complete('---\nlanguage: |\n---\n').labels.slice(0, 2)).toEqual(['id', 'en']);
  });

  it('are the time zones that exist', () => {
    expect(complete('---\ntimezone: |\n---\n').labels).toContain('Asia/Jakarta');
  });
});

describe('nothing is completed', () => {
  it.each([
    ['in the text of a source', '---\npublisher: X\n---\n|'],
    ['in a source without header', 'pub|'],
    ['on a rule', '---|\npublisher: X\n---\n'],
    ['in a nested value', '---\nmine:\n  - |\n---\n'],
    ['for a headline', '---\ntitle: |\n---\n'],
  ])('%s', (_, header) => {
    expect(complete(header).labels).toEqual([]);
  });
});
