import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../server/src/claims/read-claims.ts';
import { collate } from '../../../server/src/collation/collate.ts';
import type { Story } from '../../../server/src/collation/collated-source.ts';
import type { Source } from '../../../server/src/corpus/source.ts';
import { packCollation, unpackCollation } from '../../../server/src/host/analysing/packed-collation.ts';

function storyOf(bodies: Readonly<Record<string, { readonly published?: string; readonly body: string }>>): Story {
  const sources = Object.entries(bodies).map(([name, { published, body }]) => {
    const known = published === undefined ? {} : { published };
    const source: Source = { id: `file:///a#${name}`, uri: 'file:///a', name, header: { known, unknown: {} }, body };
    return { source, analysis: readClaims(source) };
  });
  return { id: 'story', sources };
}

/** What comparing a story gives in another thread, as it arrives in this one. */
function fromThread(story: Story) {
  const there = structuredClone(story);
  return unpackCollation(story, structuredClone(packCollation(there, collate(there))));
}

const SINKING = storyOf({
  a: { published: '2019-07-10', body: 'The ferry sank on Tuesday. Twelve sailors drowned, the coast guard said.' },
  b: { published: '2019-07-10', body: 'The ferry sank on Tuesday. Fourteen sailors drowned, the coast guard said.' },
});

describe('a collation that was packed', () => {
  it('is what comparing gives here', () => {
    const here = collate(SINKING);
    expect(here.findings.map(({ code }) => code)).toContain('contradiction');
    expect(fromThread(SINKING)).toEqual(here);
  });

  it('holds the very claims of its sources', () => {
    const own = new Set(SINKING.sources.flatMap(({ analysis }) => [...analysis.claims, ...analysis.days]));
    const { questions, findings } = fromThread(SINKING);
    const positions = [...questions, ...findings].flatMap((each) => each.positions);
    const claims = positions.flatMap((position) => position.claims.map(({ claim }) => claim));
    expect(claims.length).toBeGreaterThan(0);
    expect(claims.every((claim) => own.has(claim))).toBe(true);
  });

  it('holds each position once', () => {
    const question = fromThread(SINKING).questions.find(({ verdict }) => verdict === 'contradiction');
    expect(question!.pairs.length).toBeGreaterThan(0);
    expect(question!.pairs.every(({ a, b }) => [a, b].every((each) => question!.positions.includes(each)))).toBe(true);
  });

  it('holds quotations, which are no claims of their sources', () => {
    const quoted = (words: string) => ({
      published: '2019-07-10',
      body: `“${words},” Captain Ada Moss said on Tuesday.`,
    });
    const story = storyOf({
      a: quoted('We had been working on that old ferry for nearly nine years before she went down'),
      b: quoted('We had worked on that old ferry for nearly nine years before she went down'),
    });
    const here = collate(story);
    expect(here.findings.map(({ code }) => code)).toContain('quote-variant');
    expect(fromThread(story)).toEqual(here);
  });

  it('holds the claims of sources that the others date', () => {
    const story = storyOf({
      a: { published: '2026-03-02', body: 'Twelve boats sank in the harbour of Halden.' },
      b: {
        body: 'Yesterday, the harbour office confirmed that 14 boats sank in the harbour of Halden, as reported by Northline on March 3.',
      },
    });
    const here = collate(story);
    expect(here.dated).toHaveLength(1);
    const there = fromThread(story);
    expect(there).toEqual(here);
    const [dated] = there.dated;
    expect(dated!.source).toBe(story.sources[1]!.source);
    const claims = there.questions.flatMap(({ positions }) => positions.flatMap((position) => position.claims));
    const own = claims.filter(({ sourceId }) => sourceId === dated!.source.id).map(({ claim }) => claim);
    expect(own.length).toBeGreaterThan(0);
    expect(own.every((claim) => dated!.analysis.claims.includes(claim))).toBe(true);
  });
});
