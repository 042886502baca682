import { describe, expect, it } from 'vitest';
import { draftPattern, saysDraft } from '../../../server/src/host/drafts/draft-files.ts';

describe('a pattern of drafts', () => {
  it.each([
    ['drafts/**', 'file:///work/drafts/a/b.md', true],
    ['drafts/**', 'file:///work/other/b.md', false],
    ['*.draft.md', 'file:///work/deep/my%20story.draft.md', true],
    ['/work/x.md', 'file:///work/x.md', true],
    ['**/x.{md,txt}', 'vscode-vfs://github/a/x.txt', true],
    ['x.md', 'untitled:x.md', true],
    ['[', 'file:///work/x.md', false],
  ])('%s, %s: %s', (pattern, uri, fits) => {
    expect(draftPattern([pattern])(uri)).toBe(fits);
  });

  it('is needed', () => {
    expect(draftPattern([])('file:///work/x.md')).toBe(false);
  });
});

describe('front matter', () => {
  it.each([
    ['---\ncrosscheck: draft\n---\nText', true],
    ['\ufeff---\r\ntitle: A\r\ncrosscheck: "Draft"\r\n---\r\nText', true],
    ['---\ncrosscheck: source\n---\nText', false],
    ['---\ntitle: draft\n---\nText', false],
    ['crosscheck: draft\n\nText', false],
    ['', false],
  ])('%j says that a text is a draft: %s', (text, says) => {
    expect(saysDraft('file:///a.md', 'markdown', () => text)).toBe(says);
  });

  it('of a corpus says nothing of the kind', () => {
    expect(saysDraft('file:///a.corpus', 'crosscheck-corpus', () => '---\ncrosscheck: draft\n---\n')).toBe(false);
  });
});
