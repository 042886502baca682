import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { originsOf } from '../../../server/src/collation/origins/origins.ts';
import { compared, sourcesOf, type Told } from '../told.ts';

const WIRE =
  'The water came over the wall of the old harbour before dawn, and by seven o’clock the lower town was cut off. ' +
  'Boats brought the sick from the hospital to the school on the hill, where volunteers had laid out blankets. ' +
  'The flood killed 31 people, and divers went on searching the cellars through the night.';

const independent = (...told: readonly Told[]) =>
  compared(...told).questions.find(({ phrase }) => phrase.startsWith('people killed'))?.independent;

describe('how many independent origins stand behind a figure', () => {
  it('counts a text and its copy once, also when the copy is lightly edited', () => {
    const edited = WIRE.replace('before dawn', 'early in the morning').replace('blankets', 'beds and blankets');
    expect(independent(['2024-05-01', WIRE], ['2024-05-01', `HALDEN. ${edited} More follows.`])).toBe(1);
  });

  it('counts claims that credit one authority once, whatever its name in full', () => {
    expect(
      independent(
        ['2024-05-01', 'The flood killed 31 people, the Halden rescue service said.'],
        ['2024-05-01', 'Thirty-one people were killed, according to the rescue service of Halden.'],
      ),
    ).toBe(1);
  });

  it('counts texts of their own separately', () => {
    expect(independent(['2024-05-01', WIRE], ['2024-05-01', 'Our reporter counted: 31 people were killed.'])).toBe(2);
  });

  it('counts one source once, however often it repeats a figure', () => {
    expect(independent(['2024-05-01', 'The flood killed 31 people. So 31 people were killed.'])).toBe(1);
  });

  it('counts a paragraph that was copied into a longer text once with the text it is from', () => {
    const [first, second] = [
      `Rain had fallen on the valley for a week before anybody in the town hall thought of the wall. ${WIRE}`,
      `The council met on Friday, heard three engineers, and could not agree on who should pay. ${WIRE.slice(111)}`,
    ];
    expect(independent(['2024-05-01', first], ['2024-05-02', second])).toBe(1);
  });

  it('counts what bystanders say separately, and what the police say once', () => {
    const told = (speaker: string): Told => ['2024-05-01', `The flood killed 31 people, ${speaker} said.`];
    expect(independent(told('residents'), told('residents'))).toBe(2);
    expect(independent(told('police'), told('the police'))).toBe(1);
    expect(independent(told('police'), told('residents'), told('the police'))).toBe(2);
  });
});

describe('a chain of reports goes back to one origin', () => {
  const [post, star, radio] = ['Halden Post', 'Evening Star', 'Radio Halden'];
  it.each<[string, string, string, string, number]>([
    [
      'each link credits the one before',
      'The flood killed 31 people.',
      'The flood killed 31 people, the Halden Post reported.',
      'The flood killed 31 people, according to the Evening Star.',
      1,
    ],
    [
      'one link is a copied text',
      WIRE,
      `The wall had been built in haste. ${WIRE}`,
      'The flood killed 31 people, according to the Evening Star.',
      1,
    ],
    [
      'all were told the same outlet',
      'The flood killed 31 people.',
      'The flood killed 31 people, witnesses told the Halden Post.',
      'The flood killed 31 people, the Halden Post reported.',
      1,
    ],
    [
      'but not where the end is its own witness',
      'The flood killed 31 people.',
      'The flood killed 31 people, the Halden Post reported.',
      'Our reporter counted 31 people killed in the flood.',
      2,
    ],
  ])('%s', (_, a, b, c, origins) => {
    const told: readonly Told[] = [
      [{ published: '2026-05-01', publisher: post }, a],
      [{ published: '2026-05-02', publisher: star }, b],
      [{ published: '2026-05-02', publisher: radio }, c],
    ];
    expect(independent(...told)).toBe(origins);
  });
});

describe('origins', () => {
  const body = fc.constantFrom(
    WIRE,
    `${WIRE} More follows.`,
    'The flood killed 31 people.',
    'The flood killed 31 people, police said.',
    'The flood killed 31 people, Ida Holm told Reuters.',
    'According to Reuters, the flood killed 31 people.',
    'The flood killed 31 people, Halden police said.',
    'The flood killed 31 people, witnesses said.',
  );
  const stories = fc.array(body, { minLength: 1, maxLength: 8 }).map((bodies) => {
    return sourcesOf(bodies.map((text) => ['2024-05-01', text]));
  });
  const claimsOf = (sources: ReturnType<typeof sourcesOf>) =>
    sources.map(({ source, analysis }) => ({ sourceId: source.id, claim: analysis.claims[0]! }));

  it('are as many as the groups that shared origins join, in any order of sources and claims', () => {
    fc.assert(
      fc.property(stories, (sources) => {
        const origins = originsOf(sources);
        const claims = claimsOf(sources);
        const groups: (typeof claims)[] = [];
        for (const claim of claims) {
          const met = groups.filter((group) => group.some((other) => origins.shared(other, claim)));
          for (const group of met) groups.splice(groups.indexOf(group), 1);
          groups.push([claim, ...met.flat()]);
        }
        expect(origins.count(claims)).toBe(groups.length);
        expect(originsOf([...sources].reverse()).count([...claims].reverse())).toBe(groups.length);
      }),
    );
  });

  it('are shared either way round', () => {
    fc.assert(
      fc.property(stories, (sources) => {
        const origins = originsOf(sources);
        for (const a of claimsOf(sources)) {
          for (const b of claimsOf(sources)) {
            expect(origins.shared(a, b)).toBe(origins.shared(b, a));
            expect(origins.sameText(a.sourceId, b.sourceId)).toBe(origins.sameText(b.sourceId, a.sourceId));
          }
        }
      }),
    );
  });

  it('are not known of a source that is not there', () => {
    const [source] = sourcesOf([['2024-05-01', WIRE]]);
    const claim = { sourceId: 'elsewhere', claim: source!.analysis.claims[0]! };
    expect(originsOf([]).count([claim, { ...claim, sourceId: 'nowhere' }])).toBe(2);
    expect(originsOf([]).count([])).toBe(0);
  });
});
