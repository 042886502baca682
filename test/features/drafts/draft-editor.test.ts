import { describe, expect, it } from 'vitest';
import type { CodeAction, TextEdit } from 'vscode-languageserver-types';
import { checkDraft } from '../../../server/src/features/drafts/check-draft.ts';
import { type CheckedDraft, passageAt } from '../../../server/src/features/drafts/checked-draft.ts';
import { readDraft } from '../../../server/src/features/drafts/draft.ts';
import { findDraftEvidence, showDraftCard } from '../../../server/src/features/drafts/draft-card.ts';
import { offerDraftFixes } from '../../../server/src/features/drafts/draft-fixes.ts';
import { listDraftMarks, listDraftProblems } from '../../../server/src/features/drafts/draft-problems.ts';
import { listDraftSymbols } from '../../../server/src/features/drafts/draft-symbols.ts';
import { LineMap } from '../../../server/src/indexing/line-map.ts';
import { at, indexOf, rangeOf, source, URI, wordsIn } from '../fixture.ts';

const CORPUS = [
  source(
    'post.txt',
    { published: '2026-03-14', url: 'https://post.example/a' },
    'The fire in Orlow hurt 12 people, Mayor Ida Holm said. At least 68 homes burnt down in Orlow.',
  ),
  source(
    'star.txt',
    { published: '2026-03-15' },
    '[The fire in Orlow](https://evil.example) hurt 27 people, Mayor Ida Holm said.',
  ),
].join('');
const DRAFT = 'The fire in Orlow hurt 12 people. In Orlow, 68 homes burnt down.\nThe fire in Orlow hurt 27 people.\n';
const DRAFT_URI = 'file:///draft.md';
const index = indexOf({ [URI]: CORPUS });

function checked(text = DRAFT): CheckedDraft {
  const draft = readDraft(DRAFT_URI, 'draft.md', text, { today: '2026-03-31' });
  return { draft, lines: LineMap.of(text), passages: checkDraft(index, draft) };
}

function fixesAt(words: string, text = DRAFT, only?: string[]): readonly CodeAction[] {
  const context = { diagnostics: listDraftProblems(index, checked(text)), ...(only ? { only } : {}) };
  return offerDraftFixes(index, checked(text), rangeOf(text, words), context);
}

function applied(text: string, { edit }: CodeAction): string {
  const lines = LineMap.of(text);
  const edits: readonly TextEdit[] = edit!.changes![DRAFT_URI]!;
  return [...edits]
    .map(({ range, newText }) => ({ start: lines.offsetAt(range.start), end: lines.offsetAt(range.end), newText }))
    .sort((a, b) => b.start - a.start)
    .reduce((all, { start, end, newText }) => all.slice(0, start) + newText + all.slice(end), text);
}

describe('a draft in an editor', () => {
  it('has a problem on what is wrong, linked to the claims that say so', () => {
    const problems = listDraftProblems(index, checked());
    expect(problems.map(({ code, range }) => `${code} ${wordsIn(DRAFT, range)}`)).toEqual([
      'draft-outdated 12',
      'draft-rounded 68',
    ]);
    expect(problems[0]!.relatedInformation!.map(({ location }) => wordsIn(CORPUS, location.range))).toEqual([
      '12',
      '27',
    ]);
  });

  it('has marks on all that could be checked', () => {
    const marks = listDraftMarks(checked());
    expect(marks.map(({ verdict, range }) => `${wordsIn(DRAFT, range)} ${verdict}`)).toEqual([
      '12 superseded',
      '68 rounding',
      '27 agreement',
    ]);
  });

  it('has an outline by status, what is wrong first', () => {
    const outline = listDraftSymbols(checked());
    expect(outline.map(({ name, children }) => [name, children!.map((child) => child.name)])).toEqual([
      ['→ outdated', ['12']],
      ['≈ rounded', ['68']],
      ['✓ supported', ['27']],
    ]);
  });

  it('shows the evidence of a figure, with links to the claims, as data', () => {
    const { contents, range } = showDraftCard(index, checked(), at(DRAFT, '12'), { markdown: true, commands: true })!;
    const { value } = contents as { value: string };
    expect(wordsIn(DRAFT, range!)).toBe('12');
    expect(value).toContain('**→ outdated** · people wounded');
    expect(value).toContain('Write: **27**');
    expect(value).toMatch(/\[star\]\(command:crosscheck\.openClaim\?/);
    expect(value).not.toContain('](https://');
    expect(showDraftCard(index, checked(), at(DRAFT, 'fire'), { markdown: true, commands: true })).toBeNull();
  });

  it('says why a figure stands so where no problem above the card does', () => {
    const card = (words: string, commands: boolean) =>
      (showDraftCard(index, checked(), at(DRAFT, words), { markdown: true, commands })!.contents as { value: string })
        .value;
    const replaced = '27, as of 15 March 2026';
    expect(card('12', true)).not.toContain(replaced);
    expect(card('12', false)).toContain(replaced);
    expect(card('27', true)).toContain(replaced);
  });

  it('leads from a figure to what bears it out, or to all that was held against it', () => {
    const of = (which: 'first' | 'all') =>
      findDraftEvidence(index, checked(), at(DRAFT, '12'), which)!.map(({ range }) => wordsIn(CORPUS, range));
    expect(of('first')).toEqual(['12']);
    expect(of('all')).toEqual(['12', '27']);
  });

  it('has its places counted as an editor does, behind a byte-order mark', () => {
    const text = `\ufeff${DRAFT}`;
    expect(passageAt(checked(text), at(text, '12'))!.text).toBe('12');
    expect(wordsIn(text, listDraftProblems(index, checked(text))[0]!.range)).toBe('12');
  });
});

describe('quick fixes of a draft', () => {
  it('write the value that holds now, and who says it', () => {
    const [update] = fixesAt('12', DRAFT, ['quickfix']);
    expect(update!.title).toBe('Update to 27 (Mayor Ida Holm)');
    expect(update!.diagnostics!.map(({ code }) => code)).toEqual(['draft-outdated']);
    expect(applied(DRAFT, update!)).toBe(DRAFT.replace('12', '27'));
  });

  it('say a bound', () => {
    const [bound] = fixesAt('68', DRAFT, ['quickfix']);
    expect(bound!.title).toBe('Say “at least”');
    expect(applied(DRAFT, bound!)).toBe(DRAFT.replace('68', 'at least 68'));
  });

  it('insert citations as a footnote with a number of its own, a link, or plain', () => {
    const text = `${DRAFT}\n[^4]: A note.\n`;
    const citations = fixesAt('68', text, ['refactor']);
    expect(citations.map(({ title }) => title)).toEqual([
      'Insert Citation of post.txt (footnote)',
      'Insert Citation of post.txt (link)',
      'Insert Citation of post.txt (plain)',
    ]);
    const [footnote, link, plain] = citations.map((each) => applied(text, each));
    expect(footnote).toMatch(/68\[\^5\] homes[\s\S]*\n\[\^5\]: “At least 68 homes burnt down in Orlow\\\.” .*\n$/);
    expect(link).toContain('In Orlow, [68](<https://post.example/a>) homes');
    expect(plain).toContain('In Orlow, 68 (post.txt, 2026-03-14) homes');
  });

  it('cite nothing where the source gives no address, and nothing unsupported', () => {
    expect(fixesAt('27', DRAFT, ['refactor']).map(({ title }) => title)).toEqual([
      'Insert Citation of star.txt (footnote)',
      'Insert Citation of star.txt (plain)',
    ]);
    const text = 'The fire in Orlow made 900 candles melt.\n';
    expect(fixesAt('900', text)).toEqual([]);
  });
});
