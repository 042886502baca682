import { describe, expect, it } from 'vitest';
import type { CollatedSource } from '../../../server/src/collation/collated-source.ts';
import { StoryFinder } from '../../../server/src/collation/drafts/story-finder.ts';
import { sourcesOf } from '../told.ts';

const TOLD = sourcesOf([
  [null, 'The storm over Karsova killed 12 people, and its bridge fell into the Dreva.'],
  [null, 'A fire in the mill of Halden hurt seven workers.'],
  [null, 'The council of Orlow bought 40 lamps for its new market.'],
]);
const finder = new StoryFinder(TOLD.map((each) => ({ ...each, storyId: each.source.name })));

function near(passage: string, draft = passage, story?: string): readonly string[] {
  const read = (body: string): CollatedSource => sourcesOf([[story === undefined ? null : { story }, body]])[0]!;
  return finder.near({ passage: read(passage), draft: read(draft) });
}

describe('the stories that a passage may be about', () => {
  it('are those whose names and words it shares', () => {
    expect(near('In Karsova the storm killed 14 people.')).toEqual(['a']);
    expect(near('Seven workers were hurt when the mill burnt.')).toEqual(['b']);
  });

  it('are also those of a late report that shares less', () => {
    const late = new StoryFinder(
      sourcesOf([
        [
          null,
          'The storm over Karsova killed 12 people, and its bridge fell into the Dreva. Officers searched Karsova.',
        ],
        [null, 'The officers in Karsova worked for 30 hours, records show.'],
        [null, 'A fire in the mill of Halden hurt seven workers.'],
      ]).map((each) => ({ ...each, storyId: each.source.name })),
    );
    const [draft] = sourcesOf([[null, 'The storm over Karsova killed 12 people; officers worked for 30 hours.']]);
    expect(late.near({ passage: draft!, draft: draft! })).toEqual(['a', 'b']);
  });

  it('are those that give a rare figure of it, or the words that it quotes', () => {
    const late = new StoryFinder(
      sourcesOf([
        [
          null,
          'The storm over Karsova killed 12 people, and its bridge fell into the Dreva. Ida Holm searched Karsova.',
        ],
        [null, 'Karsova will pay 4.37 million euros.'],
        [null, 'Karsova is calm. "Nobody ever saw the river rise like this," said a farmer.'],
      ]).map((each) => ({ ...each, storyId: each.source.name })),
    );
    const nearOne = (text: string) => {
      const [draft] = sourcesOf([[null, text]]);
      return late.near({ passage: draft!, draft: draft! });
    };
    const toll =
      'The storm over Karsova killed 12 people, its bridge fell into the Dreva, and Ida Holm searched Karsova';
    expect(nearOne(`${toll}.`)).toEqual(['a']);
    expect(nearOne(`${toll}; it costs 4.37 million euros.`)).toEqual(['a', 'b']);
    expect(nearOne('"Nobody ever saw the river rise like this," said Jan Brandt.')[0]).toBe('c');
  });

  it('are told by all of the draft where the passage names nothing', () => {
    expect(near('It cost 300.', 'The council of Orlow met. It cost 300.')).toEqual(['c']);
  });

  it('are all of a few where nothing is shared at all', () => {
    expect(near('It cost 300.')).toEqual(['a', 'b', 'c']);
  });

  it('is the one that the draft names, or none', () => {
    const named = new StoryFinder(TOLD.map((each) => ({ ...each, storyId: 'story:storm' })));
    const [passage] = sourcesOf([[{ story: 'storm' }, 'It cost 300.']]);
    expect(named.near({ passage: passage!, draft: passage! })).toEqual(['story:storm']);
    expect(near('In Karsova the storm killed 14 people.', undefined, 'ball')).toEqual([]);
  });

  it('knows words that every object has', () => {
    expect(near('The constructor of Halden hurt seven workers with __proto__.')).toEqual(['b']);
  });
});
