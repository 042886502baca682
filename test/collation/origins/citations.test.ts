import { expect, it } from 'vitest';
import { readClaims } from '../../../server/src/claims/read-claims.ts';
import { collate } from '../../../server/src/collation/collate.ts';
import { alteredCitation, checkCitation } from '../../../server/src/collation/origins/citations.ts';
import type { Source } from '../../../server/src/corpus/source.ts';

type Header = Source['header']['known'];

const POST: Header = { publisher: 'The Halden Post', published: '2026-03-02' };
const STAR: Header = { publisher: 'Evening Star', published: '2026-03-03' };

function sourceOf(id: string, known: Header, body: string) {
  const source: Source = { id, uri: '', name: id, header: { known, unknown: {} }, body };
  return { source, analysis: readClaims(source) };
}

function check(post: string, star: string, postHeader = POST, starHeader = STAR) {
  const sources = [sourceOf('post', postHeader, post), sourceOf('star', starHeader, star)];
  const claimsOf = (at: number) =>
    sources[at]!.analysis.claims.map((claim) => ({ sourceId: sources[at]!.source.id, claim }));
  const citation = checkCitation(
    claimsOf(1)[0]!,
    [...claimsOf(1), ...claimsOf(0)],
    (id) => sources.find(({ source }) => source.id === id) ?? null,
  );
  return citation && `${citation.faith}: ${citation.original.claim.figure.text}`;
}

it.each([
  ['the same value', 'The fire killed 41 people.', 'The fire killed 41 people, the Halden Post reported.', 'kept: 41'],
  [
    'another value',
    'The fire killed 41 people.',
    'The fire killed 14 people, the Halden Post reported.',
    'altered: 41',
  ],
  [
    'a rounded one',
    'The fire cut off 1,236 homes.',
    'The fire cut off 1,200 homes, the Halden Post reported.',
    'rounded: 1,236',
  ],
  [
    'a lost bound',
    'The fire killed at least 41 people.',
    'The fire killed 41 people, the Halden Post reported.',
    'unqualified: 41',
  ],
  [
    'through whom a speaker was heard',
    'The fire killed 41 people.',
    'Police told the Halden Post that 14 people were killed.',
    'altered: 41',
  ],
  [
    'the closest of several',
    'The fire killed 9. By night 41 people were dead.',
    'The fire killed 41 people, the Halden Post reported.',
    'kept: 41',
  ],
])('finds %s', (_, post, star, words) => {
  expect(check(post, star)).toBe(words);
});

it.each([
  ['a fall', '2026-03-03', '39', /fallen.* 39 is credited to the Halden Post, which itself has 41\.$/],
  ['a rise', '2026-03-03', '45', /replaces.* 45 is credited to the Halden Post, which itself has 41\.$/],
  [
    'another value of one day',
    '2026-03-02',
    '45',
    /both be true\. 45 is credited to the Halden Post, which itself has 41\.$/,
  ],
])('an altered citation is said where it is reported: %s', (_, published, value, words) => {
  const sources = [
    sourceOf('post', POST, 'The fire killed 41 people.'),
    sourceOf('star', { ...STAR, published }, `The fire killed ${value} people, the Halden Post reported.`),
  ];
  const { findings } = collate({ id: 'fire', sources });
  expect(findings.map(({ explanation }) => explanation)).toEqual([expect.stringMatching(words)]);
});

it('nothing is said of a citation that was kept beside a third value', () => {
  const sources = [
    sourceOf('post', POST, 'The fire killed 41 people.'),
    sourceOf('star', STAR, 'The fire killed 41 people, the Halden Post reported.'),
    sourceOf('radio', { published: '2026-03-02' }, 'The fire killed 38 people.'),
  ];
  const { findings } = collate({ id: 'fire', sources });
  expect(findings).toHaveLength(1);
  expect(findings[0]!.explanation).not.toContain('credited');
});

it('checks nothing where another outlet, or nobody, is credited', () => {
  expect(check('The fire killed 41 people.', 'The fire killed 14 people, the Valley Herald reported.')).toBeNull();
  expect(check('The fire killed 41 people.', 'The fire killed 14 people.')).toBeNull();
});

it('does not hold a figure against what was published after it', () => {
  const later: Header = { ...POST, published: '2026-03-05' };
  expect(check('The fire killed 41 people.', 'The fire killed 14 people, the Halden Post reported.', later)).toBeNull();
});

it('takes an agency of the header for no citation', () => {
  const wire: Header = { ...POST, agency: 'Northline' };
  const copy: Header = { ...STAR, agency: 'Northline' };
  expect(check('The fire killed 41 people.', 'Police said 14 people were killed.', wire, copy)).toBeNull();
});

const OUTLETS = ['Courier', 'Herald', 'Tribune', 'Monitor', 'Gazette'];

/** So many reports of one toll, each of which credits another outlet. */
function reports(count: number) {
  return Array.from({ length: count }, (_, at) => {
    const publisher = `Karsova ${OUTLETS[at % OUTLETS.length]}`;
    const credited = `Karsova ${OUTLETS[(at + 2) % OUTLETS.length]}`;
    const header = { publisher, published: '2026-03-14' };
    return sourceOf(String(at), header, `At least 20 people were killed, the ${credited} reported.`);
  });
}

/** How often sources are looked up while the citations among the claims of so many are checked. */
function lookups(count: number): number {
  const sources = new Map(reports(count).map((each) => [each.source.id, each]));
  const claims = [...sources].flatMap(([sourceId, { analysis }]) =>
    analysis.claims.map((claim) => ({ sourceId, claim })),
  );
  let looked = 0;
  alteredCitation(claims, (sourceId) => {
    looked++;
    return sources.get(sourceId) ?? null;
  });
  return looked;
}

it('a citation is held against the claims of its outlet, not against those of all', () => {
  const [few, many] = [lookups(40), lookups(160)];
  expect(few).toBeGreaterThan(0);
  expect(many).toBeLessThan(6 * few);
});
