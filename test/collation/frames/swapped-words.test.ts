import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../../server/src/collation/candidates/candidate.ts';
import { swappedWord } from '../../../server/src/collation/frames/swapped-words.ts';
import { sourcesOf } from '../told.ts';

/** The words around the last figure of a text that is no day, in their order. */
function inOrder(text: string) {
  const candidates = candidatesOf(sourcesOf([['2024-05-01', text]])[0]!);
  return candidates.findLast(({ sort }) => sort !== 'date')!.frame.inOrder;
}

describe('a word in whose place another stands in a sentence that is told alike', () => {
  it.each([
    ['Milk yields at the dairy fell 8 percent.', 'Milk prices at the dairy fell 18 percent.', 'thing'],
    ['The strike halted 60 trains on Monday.', 'The strike halted 85 trains on Tuesday.', 'thing'],
    ['The poll put Halden at 17 percent.', 'The poll put Corvane at 21 percent.', 'thing'],
    ['Rangers saw 57 cranes in the park.', 'Rangers saw 75 cranes in the whole country.', 'thing'],
    // Another verb may tell it as well.
    ['The orchard lost 400 pear trees to the frost.', 'The orchard planted 650 pear trees after the frost.', 'deed'],
    // Words that mean the same, and what is no word for a word.
    ['Milk yields at the dairy fell 8 percent.', 'Milk yields at the dairy dropped 18 percent.', null],
    ['The walk lasted 40 minutes.', 'The walk went on for 60 minutes.', null],
    ['Milk yields at the dairy fell 8 percent.', 'Milk yields fell 18 percent.', null],
    ['Milk yields at the dairy fell 8 percent.', 'Prices fell 18 percent this spring, with milk in the lead.', null],
    // Who says it, and by what name, is not what is counted.
    ['The mayor said the storm sank 12 boats.', 'Officials said the storm sank 19 boats.', null],
    ['The storm sank 12 boats, Ida Holm said.', 'The storm sank 19 boats, Karl Roy said.', null],
    ['Twelve boats were sunk by the company.', 'Nineteen boats were sunk by the firm.', null],
    ['The storm sank 12 boats.', 'The storm sank 19 vessels.', null],
    // The figures stand in two places.
    ['The storm sank 12 boats and 30 cars.', 'The storm sank 12 boats.', null],
  ])('%s | %s: %s', (a, b, expected) => {
    expect(swappedWord(inOrder(a), inOrder(b))).toBe(expected);
    expect(swappedWord(inOrder(b), inOrder(a))).toBe(expected);
  });
});
