import { describe, expect, it } from 'vitest';
import { mayBeOneName, partsOf } from '../../../server/src/collation/persons/names.ts';

describe('whether two names may be those of one person', () => {
  it.each([
    ['ida holm', 'ida holm', true],
    ['ida m holm', 'ida holm', true],
    ['holm', 'ida holm', true],
    ['ida', 'ida holm', false],
    ['kate brekke', 'katherine brekke', true],
    ['rob brekke', 'robert brekke', true],
    ['bob brekke', 'robert brekke', true],
    ['peggy brekke', 'margaret brekke', true],
    ['ted brekke', 'robert brekke', false],
    ['karl roy-jr', 'karl roy', true],
    ['karl roy-jr', 'karl roy-sr', false],
    ['ida holm', 'eva holm', false],
    // A second surname may be left out; a middle name in common is none.
    ['ana ruiz soto', 'ana ruiz', true],
    ['ana ruiz soto', 'ana soto', true],
    ['karl jonas brekke', 'karl jonas weil', false],
  ])('%s | %s: %s', (one, other, expected) => {
    expect(mayBeOneName(partsOf(one), partsOf(other))).toBe(expected);
    expect(mayBeOneName(partsOf(other), partsOf(one))).toBe(expected);
  });
});
