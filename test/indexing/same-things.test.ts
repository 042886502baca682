import { describe, expect, it } from 'vitest';
import { SameThings } from '../../server/src/claims/same-things/same-things.ts';
import { checkDraft } from '../../server/src/features/drafts/check-draft.ts';
import { readDraft } from '../../server/src/features/drafts/draft.ts';
import type { CorpusIndex } from '../../server/src/indexing/corpus-index.ts';
import { indexOf, source, URI } from '../features/fixture.ts';

const HEADER = { published: '2026-03-02' };

function reports(...bodies: readonly string[]): CorpusIndex {
  return indexOf({ [URI]: bodies.map((body, at) => source(`${at}.txt`, HEADER, body)).join('') });
}

function say(index: CorpusIndex, ...groups: readonly (readonly string[])[]): void {
  index.setSameThings(new SameThings(groups));
  index.work();
}

function told(index: CorpusIndex): readonly string[] {
  return index.findings().map(({ code, question, positions }) => {
    return `${code}: ${question}: ${positions.map(({ text }) => text).join(', ')}`;
  });
}

function statuses(index: CorpusIndex, text: string): readonly string[] {
  const draft = readDraft('file:///draft.md', 'draft.md', text, { today: '2026-03-31' });
  return checkDraft(index, draft).map(({ status }) => status);
}

describe('names of one thing', () => {
  it.each([
    {
      of: 'what is counted',
      bodies: [
        'The storm sank 12 ketches in the harbour of Lunde.',
        'In the harbour of Lunde 15 boats were sunk by the storm.',
      ],
      names: ['boat', 'ketch'],
      found: 'contradiction: boats: 12, 15',
    },
    {
      of: 'a person',
      bodies: ['Tilly Roe, 31, was rescued from the roof.', 'Ottilie Roe, 34, was rescued from the roof of the mill.'],
      names: ['Ottilie', 'Tilly'],
      found: 'contradiction: age of Ottilie Roe: 31, 34',
    },
  ])('put figures of $of to one question, and no longer once they are taken back', ({ bodies, names, found }) => {
    const index = reports(...bodies);
    expect(told(index)).toEqual([]);
    say(index, names);
    expect(told(index)).toEqual([found]);
    say(index);
    expect(told(index)).toEqual([]);
  });

  it('make two speakers one origin', () => {
    const index = reports(
      "Orsa's health ministry said that 12 people were killed in the fire.",
      'The fire killed 12 people, the Blue House said.',
    );
    expect(index.questions().map(({ independent }) => independent)).toEqual([2]);
    say(index, ["Orsa's health ministry", 'Blue House']);
    expect(index.questions().map(({ independent }) => independent)).toEqual([1]);
  });

  it('hold of drafts: whom a draft names, and what it counts', () => {
    const index = reports("Orsa's health ministry said that 12 people were killed in the fire.");
    const draft = 'The fire killed 12 people, the Blue House said.';
    expect(statuses(index, draft)).toEqual(['misattributed']);
    say(index, ["Orsa's health ministry", 'the Blue House']);
    expect(statuses(index, draft)).toEqual(['supported']);
    const boats = reports('The storm sank 12 ketches in the harbour of Lunde.', 'A fair was held in Lunde.');
    const count = 'The storm sank 15 boats in the harbour of Lunde.';
    expect(statuses(boats, count)).toEqual(['unsupported']);
    say(boats, ['boat', 'ketch']);
    expect(statuses(boats, count)).toEqual(['contested']);
  });

  it('hold of sources that come, and change, later', () => {
    const index = reports('The storm sank 12 ketches in the harbour of Lunde.');
    say(index, ['boat', 'ketch']);
    const later = reports(
      'The storm sank 12 ketches in the harbour of Lunde.',
      'In the harbour of Lunde 15 boats were sunk by the storm.',
    ).file(URI)!;
    index.setFile(later);
    index.work();
    expect(told(index)).toEqual(['contradiction: boats: 12, 15']);
  });

  it('leave spans, and what the text itself writes, as they are', () => {
    const index = reports('The storm sank 12 ketches in the harbour of Lunde, the Blue House said.');
    const [before] = [...index.allClaims()];
    say(index, ['boat', 'ketch'], ['ministry', 'Blue House']);
    const [after] = [...index.allClaims()];
    expect(after!.claim.figure).toEqual(before!.claim.figure);
    expect(after!.claim.attribution?.speaker).toEqual(before!.claim.attribution?.speaker);
    expect([after!.claim.subject, after!.claim.attribution?.called]).toEqual(['boat', 'ministry']);
  });
});
