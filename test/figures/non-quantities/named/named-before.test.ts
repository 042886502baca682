import { describe, expect, it } from 'vitest';
import { figureIn } from '../../only.ts';

describe('a number by which something is called', () => {
  it.each([
    ['She left a meeting of the Group of 20 in Moss.', '20'],
    ['The Group of Seven summit began.', 'Seven'],
    ['Group of 20 finance ministers met in Moss.', '20'],
    ['Group of Seven: what is known', 'Seven'],
    ['Leaders of the Group of 77 wrote.', '77'],
    ['A 747 jet stood on the runway.', '747'],
    ['The 767 airliner turned back.', '767'],
    ['The 747 jets are old.', '747'],
    ['An old 737 plane is shown.', '737'],
    ['They leased a 777 freighter.', '777'],
  ])('counts nothing: %s', (sentence, text) => {
    expect(figureIn(sentence, text).kind).toBe('identifier');
  });

  it.each([
    ['She left a group of 20 in Moss.', '20'],
    ['A group of seven swam.', 'seven'],
    ['Group of 20 tourists saved at Moss', '20'],
    ['They count 31 of the boats.', '31'],
    ['Police count 31 dead.', '31'],
    ['The judge dropped 3 counts of the indictment.', '3'],
    ['The count of 31 was wrong.', '31'],
    ['They own 747 jets.', '747'],
    ['They own 31 jets.', '31'],
    ['A line of 757 boats was seen.', '757'],
  ])('counts: %s', (sentence, text) => {
    expect(figureIn(sentence, text).kind).toBe('count');
  });
});
