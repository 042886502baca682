import { expect, it } from 'vitest';
import { readClaims } from '../../../server/src/claims/read-claims.ts';
import { type Frame, FrameReader } from '../../../server/src/collation/frames/frame.ts';
import { sourcesOf } from '../told.ts';

/** The frames of the figures of a text, in their order. */
function framesOf(text: string): readonly Frame[] {
  return sourcesOf([[null, text]]).flatMap(({ source }) => {
    const analysis = readClaims(source);
    const reader = new FrameReader({ source, analysis });
    return analysis.claims.map((claim) => reader.read(claim));
  });
}

it('lays out what stands around a figure in its sentence, and names of the one before', () => {
  const frame = framesOf('Ida Holm spoke. Her brother, 31, was hit in the arm. The storm sank 12 boats of Moss.');
  const [age, boats] = [frame[0]!, frame.at(-1)!];
  expect([...age.namesBefore]).toEqual(['ida', 'holm']);
  expect([age.sex, [...age.wounds]]).toEqual(['male', ['arm']]);
  expect([boats.verb, [...boats.head], [...boats.names.keys()]]).toEqual(['sink', ['boat'], ['moss']]);
  expect([boats.isStamp, boats.isPast, boats.isPresent, boats.isOfSubject]).toEqual([false, true, false, false]);
  expect(framesOf('The skull is 23 cm long.')[0]!.isOfSubject).toBe(true);
  expect(framesOf('Posted at 3:39 PM')[0]!.isStamp).toBe(true);
});

it('figures of one sentence share what is read of it once', () => {
  const [one, other] = framesOf('The storm sank 12 boats and 14 rafts of Moss.');
  expect(other!.pairs).toBe(one!.pairs);
  expect(other!.contrasts).toBe(one!.contrasts);
  expect(one!.words.get('sink')).toBeGreaterThan(other!.words.get('sink')!);
});
