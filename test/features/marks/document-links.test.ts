import { describe, expect, it } from 'vitest';
import { listLinks } from '../../../server/src/features/marks/document-links.ts';
import { indexOf, source, URI, wordsIn } from '../fixture.ts';

function links(url: string) {
  const text = source('a', { url }, 'See https://elsewhere.example for more.');
  return listLinks(indexOf({ [URI]: text }), URI).map(({ target, range }) => [target, wordsIn(text, range)]);
}

describe('links', () => {
  it.each([
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['http://example.org', 'http://example.org'],
    ['"https://example.org/quoted"', 'https://example.org/quoted'],
  ])('lead from %s', (written, target) => {
    expect(links(written)).toEqual([[target, expect.stringContaining(target)]]);
  });

  it.each([
    'command:workbench.action.quit',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'vscode://settings',
    'https://example.org/a b',
    '"https://example.org/\\u202e"',
    'example.org',
    '//example.org',
  ])('do not lead from %s', (written) => {
    expect(links(written)).toEqual([]);
  });
});
