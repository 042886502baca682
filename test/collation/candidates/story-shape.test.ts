import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../../server/src/collation/candidates/candidate.ts';
import { StoryShape } from '../../../server/src/collation/candidates/story-shape.ts';
import { sourcesOf, type Told } from '../told.ts';

function kinship(...told: readonly Told[]): number {
  const sources = sourcesOf(told);
  const [one, other] = sources.map(({ source }) => source.id);
  return new StoryShape(sources.flatMap(candidatesOf)).kinshipOf(one!, other!);
}

const ONE = 'The ferry Mara Joy hit the Skarv reef off Havsund with 212 passengers. Rescuers in Havsund sent 3 boats.';
const OTHER = 'With 231 passengers aboard the Mara Joy struck the Skarv reef. Rescuers of Havsund used 5 boats.';

describe('how plainly two reports tell of one happening', () => {
  it('is much where they name and say the same, and less where they do one of both', () => {
    expect(kinship([null, ONE], [null, OTHER])).toBeGreaterThan(0.8);
    const named = 'The Mara Joy, built in Havsund near the Skarv reef, is 74 metres long and has 12 cabins.';
    expect(kinship([null, ONE], [null, named])).toBeLessThan(0.75);
    const alike = 'The ferry Old Tessara hit a reef off Corvane with 90 passengers. Rescuers in Moss sent 2 boats.';
    expect(kinship([null, ONE], [null, alike])).toBeLessThan(0.5);
  });

  it('is hardly less where further reports of the story name the same', () => {
    const reports = ['Ida Brekke of Corvane', 'Tomas Reyl of Moss', 'Karl Roy of Halden', 'Anna Dunn of Tessara'].map(
      (witness, at): Told => [null, `The Mara Joy hit the Skarv reef with ${at + 40} passengers, said ${witness}.`],
    );
    const alone = kinship(...reports.slice(0, 2));
    expect(kinship(...reports)).toBeGreaterThan(0.9 * alone);
    expect(alone).toBeGreaterThan(0.7);
  });

  it('is little where what they tell of comes back each month', () => {
    const [march, april] = ['March', 'April'].map(
      (month) => `Sales of Halden Timber rose 4 percent in ${month}. Halden Timber sold 40 boats in ${month}.`,
    );
    expect(kinship([null, march!], [null, april!])).toBeLessThan(0.4);
    expect(kinship([null, march!], [null, march!])).toBe(1);
  });

  it('is little where weeks lie between them', () => {
    const late = kinship([{ published: '2026-03-01' }, ONE], [{ published: '2026-05-01' }, OTHER]);
    const soon = kinship([{ published: '2026-03-01' }, ONE], [{ published: '2026-03-02' }, OTHER]);
    expect(late).toBeLessThan(soon / 2);
  });

  it('is told by the words alone where neither names anything', () => {
    const strike = 'Nurses walked out of the hospitals, and 1,300 operations were put off.';
    const again = 'In the strike of nurses 1,900 operations at hospitals were put off.';
    expect(kinship([null, strike], [null, again])).toBeGreaterThan(0.8);
  });
});
