import { describe, expect, it } from 'vitest';
import type { CodeAction } from 'vscode-languageserver-types';
import { SameThings } from '../../../server/src/claims/same-things/same-things.ts';
import { checkDraft } from '../../../server/src/features/drafts/check-draft.ts';
import type { CheckedDraft } from '../../../server/src/features/drafts/checked-draft.ts';
import { readDraft } from '../../../server/src/features/drafts/draft.ts';
import { offerNames } from '../../../server/src/features/same-things/name-actions.ts';
import type { CorpusIndex } from '../../../server/src/indexing/corpus-index.ts';
import { LineMap } from '../../../server/src/indexing/line-map.ts';
import { indexOf, rangeOf, source, URI } from '../fixture.ts';

const TEXT =
  source('a.txt', { published: '2026-03-02' }, 'The storm sank 12 ketches in the harbour of Lunde.') +
  source('b.txt', { published: '2026-03-02' }, "In the fire 4 people were wounded, Orsa's health ministry said.") +
  source('c.txt', { published: '2026-03-02' }, "In the fire 4 people were wounded, Orsa's health ministry said.");

const DRAFT = 'file:///draft.md';

function offered(index: CorpusIndex, words: string, isSelected: boolean): readonly string[] {
  const range = rangeOf(TEXT, words);
  const asked = isSelected ? range : { start: range.start, end: range.start };
  return titles(offerNames(index, null, { uri: URI, range: asked }, { diagnostics: [] }));
}

function titles(actions: readonly CodeAction[]): readonly string[] {
  return actions.map(({ title }) => title);
}

function checked(index: CorpusIndex, text: string): CheckedDraft {
  const draft = readDraft(DRAFT, 'draft.md', text, { today: '2026-03-31' });
  return { draft, lines: LineMap.of(text), passages: checkDraft(index, draft) };
}

describe('what can be said of names', () => {
  it('is offered on words that are selected, and on what a lone figure counts', () => {
    const index = indexOf({ [URI]: TEXT });
    expect(offered(index, 'ketches', true)).toEqual(['Same thing as…']);
    expect(offered(index, '12', false)).toEqual(['“ketch” is the same thing as…']);
    expect(offered(index, '4', false)).toEqual([]);
    expect(offered(index, 'harbour', false)).toEqual([]);
  });

  it('is taken back where another name is used', () => {
    const index = indexOf({ [URI]: TEXT });
    index.setSameThings(new SameThings([['boat', 'ketch']]));
    index.work();
    expect(offered(index, 'ketches', false)).toEqual(['“ketch” is not the same thing as “boat”']);
    expect(offered(index, 'harbour', false)).toEqual([]);
  });

  it('is that whom a draft names is who said it', () => {
    const index = indexOf({ [URI]: TEXT });
    const text = 'Four people were wounded in the fire, the Blue House said.\n';
    const draft = checked(index, text);
    expect(draft.passages.map(({ status }) => status)).toEqual(['misattributed']);
    const { start } = rangeOf(text, 'Four');
    const actions = offerNames(index, draft, { uri: DRAFT, range: { start, end: start } }, { diagnostics: [] });
    expect(titles(actions)).toEqual(["“the Blue House” is the same as “Orsa's health ministry”"]);
    expect(actions[0]!.command!.arguments![0]).toMatchObject({
      name: 'the Blue House',
      standard: "Orsa's health ministry",
    });
  });

  it('is nothing where a client asks for other kinds', () => {
    const index = indexOf({ [URI]: TEXT });
    const range = rangeOf(TEXT, 'ketches');
    expect(offerNames(index, null, { uri: URI, range }, { diagnostics: [], only: ['refactor'] })).toEqual([]);
  });
});
