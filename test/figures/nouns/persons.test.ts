import { describe, expect, it } from 'vitest';
import { figureIn } from '../only.ts';

describe('people whom no noun names', () => {
  const cases: readonly [sentence: string, text: string, unit: string | null][] = [
    ['Three were killed in Moss.', 'Three', 'person'],
    ['Three have been arrested.', 'Three', 'person'],
    ['All eight died in the ferry.', 'eight', 'person'],
    ['Ferry fire kills 12, injures at least 40', '12', 'person'],
    ['Ferry fire kills 12, injures at least 40', '40', 'person'],
    ['A family of five drowned.', 'five', 'person'],
    ['He told an audience of two million.', 'two million', 'person'],
    ['It led to the deaths of six.', 'six', 'person'],
    ['She is a mother of six.', 'six', 'child'],
    ['Two of those rescued left at dawn.', 'Two', 'person'],
    ['One of those who swam was Ann Moss.', 'One', 'person'],
    ['He was 1 of 7 injured in the ferry fire.', '1', 'person'],
    ['He is one of several arrested over it.', 'one', 'person'],
    ['All three of the accused lived in Moss.', 'three', 'person'],
    ['One of those in the harbour leaked.', 'One', null],
    ['Moss Ferry Report One Injured in Fire on the old pier', 'One', 'person'],
    ['Six received serious injuries.', 'Six', 'person'],
    ['Moss Ferry Fires Wound 6, Police Say', '6', 'person'],
    ['1 Dies, 4 Hurt in Ferry Fire', '1', 'person'],
    ['Police: two found dead in Moss', 'two', 'person'],
    ['Five in custody after ferry fire', 'Five', 'person'],
    ['Ferry fire sends seven to hospital', 'seven', 'person'],
    ['Four were taken to a local hospital.', 'Four', 'person'],
    ['3 dead, 1 critical after ferry fire', '1', 'person'],
    ['The other three were in stable condition.', 'three', 'person'],
    ['One remains in critical condition.', 'One', 'person'],
    ['Hundreds gathered at the pier.', 'Hundreds', 'person'],
    ['Moss is a town of about 5,500.', '5,500', 'person'],
    ['They held a man accused of shooting 5 at the pier.', '5', 'person'],
    ['Four boys swam; one is in critical condition.', 'one', 'boy'],
    ['The fire left two men dead and four other injured at sea.', 'four', 'person'],
    ['5 People Shot, 1 Fatally, Outside Moss Home', '1', 'person'],
    // other things
    ['It was a single shot 223.', '223', null],
    ['The ferry has one critical fault.', 'one', 'fault'],
    ['Six received boats.', 'Six', 'boat'],
    ['They killed 40 gulls.', '40', 'gull'],
    ['Ann Moss lost by a margin of six.', 'six', null],
    ['The index reached 40.', '40', null],
  ];
  it.each(cases)('%s', (sentence, text, unit) => {
    expect(figureIn(sentence, text).unit).toBe(unit);
  });
});

describe('people of whom something is told', () => {
  it.each([
    ['They met the sailors, five of whom swam.', 'five', 'person'],
    ['THE PRIESTS, FIVE OF WHOM WERE OLD, WERE LOST.', 'FIVE', 'person'],
    ['Seven [number as heard] other people were killed.', 'Seven', 'person'],
    ['They saw 12 [sic] boats.', '12', 'boat'],
    ['The number of Norwegians dead or missing in the storm has reached 440.', '440', 'norwegian'],
    ['The number of people killed and wounded rose to 40.', '40', 'person'],
    ['About three million would be better off.', 'three million', 'person'],
    ['Some 40,000 will be left worse off.', '40,000', 'person'],
    ['With 200 being better off, few mind.', '200', 'person'],
    ['Two were better off at sea.', 'Two', 'person'],
    ['Of them 12 are worse off now.', '12', 'person'],
    ['About three million would be better spent.', 'three million', null],
    ['They met the boats, five of which sank.', 'five', null],
    ['They saw 12 [3 red] boats.', '12', null],
  ])('%s', (sentence, text, unit) => {
    expect(figureIn(sentence, text).unit).toBe(unit);
  });
});
