import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../../server/src/collation/candidates/candidate.ts';
import { sourcesOf } from '../told.ts';

describe('an amount that is said once more in another currency', () => {
  it.each([
    ['The deal is worth 4bn euros ($5.2bn; £2.8bn).', ['4bn']],
    ['Karo bought the mill for $6.75bn (£3.6bn) in May.', ['6.75bn']],
    ['Karo paid 75 million pounds (about $100 million) for it.', ['75 million']],
    ['Karo paid £75m, or $100m, for it.', ['75m', '100m']],
    ['Karo bought the mill (for $6.75bn) in May.', ['6.75bn']],
    ['Karo paid £75m for the mill (and $3m for its name).', ['75m', '3m']],
    ['Karo lost £75m (2024: £60m).', ['75m', '60m']],
    ['Karo lost £75m (down from £60m).', ['75m', '60m']],
    ['Karo lost £75m (US$100m) last year.', ['75m']],
  ])('is no second answer: %s', (text, compared) => {
    const [source] = sourcesOf([['2026-05-04', text]]);
    expect(candidatesOf(source!).map(({ claim }) => claim.figure.text)).toEqual(compared);
  });
});
