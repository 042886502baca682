import { describe, expect, it } from 'vitest';
import { oddsByNouns, weighNouns } from '../../../server/src/collation/stories/story-nouns.ts';

/** What the nouns of two texts add to the odds. */
const odds = (one: string, other: string) => oddsByNouns(weighNouns(one.split(' ')), weighNouns(other.split(' ')));

describe('what common nouns add', () => {
  it('is more for those that English has seldom', () => {
    expect(odds('cheetah enclosure fence', 'cheetah enclosure lock')).toBeGreaterThan(0);
    expect(odds('group room fence', 'group room lock')).toBe(0);
  });

  it('is nothing for a single one', () => {
    expect(odds('cheetah fence', 'cheetah lock')).toBe(0);
  });

  it('is nothing for a few of all reports of a sort, and of all pages', () => {
    expect(odds('gunman paramedic coroner fence', 'gunman paramedic coroner lock')).toBe(0);
    expect(odds('newsletter subscription cookie fence', 'newsletter subscription cookie lock')).toBe(0);
  });

  it('is something for many ordinary ones, and less where they are of all reports of a sort', () => {
    const ordinary = odds('group room water work table', 'group room water work lamp');
    const ofSort = odds('victim police street vehicle table', 'victim police street vehicle lamp');
    expect(ordinary).toBeGreaterThan(ofSort);
    expect(ofSort).toBeGreaterThan(0);
  });

  it('is the same whichever comes first, and in whatever order they come', () => {
    expect(odds('enclosure zoo cheetah', 'cheetah zoo fence')).toBe(odds('zoo fence cheetah', 'cheetah enclosure zoo'));
  });
});
