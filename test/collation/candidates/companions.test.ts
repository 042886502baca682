import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../../server/src/collation/candidates/candidate.ts';
import { Companions } from '../../../server/src/collation/candidates/companions.ts';
import { sourcesOf } from '../told.ts';

/** The written figures that stand beside the first claim of a text. */
function besideFirst(text: string): readonly string[] {
  const candidates = sourcesOf([[null, text]]).flatMap(candidatesOf);
  return new Companions(candidates).of(candidates[0]!).map(({ claim }) => claim.figure.text);
}

describe('the figures beside a claim', () => {
  it('are those near it in its sentence, on either side', () => {
    expect(besideFirst('The storm killed 12 people and sank 43 boats. It tore off 90 roofs.')).toEqual(['43']);
  });

  it('are none where the other one stands far off', () => {
    const far =
      'in the harbours of the north and along the outer islands, where the wind had blown hard since the morning,';
    expect(besideFirst(`The storm killed 12 people ${far} and sank 43 boats.`)).toEqual([]);
  });

  it('are none where it stands alone', () => {
    expect(besideFirst('The storm killed 12 people.')).toEqual([]);
  });
});
