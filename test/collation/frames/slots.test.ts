import { describe, expect, it } from 'vitest';
import { namesAtOneNoun, slotsOf } from '../../../server/src/collation/frames/slots.ts';
import { sentencesOf } from '../../../server/src/language/sentence.ts';

function slots(text: string) {
  return slotsOf(sentencesOf(text).at({ start: 0, end: text.length }).words);
}

describe('the names that say which of its kind a noun is', () => {
  it.each([
    ['The school in Velm has 310 pupils.', { 'school in': ['velm'] }],
    ["Karsa's school has 310 pupils.", { 'school of': ['karsa'] }],
    ['The choir of the Old Church in Moss sang.', { 'choir of': ['old', 'church'] }],
    ['Homes around Karsa were dark.', { 'home near': ['karsa'] }],
    ['The journey from Ardle to Moss takes an hour.', { 'journey from': ['ardle'], 'journey from to': ['moss'] }],
    // No noun, and no name.
    ['He sailed to Moss.', {}],
    ['The school in town has 310 pupils.', {}],
  ])('%s', (text, expected) => {
    expect(Object.fromEntries([...slots(text)].map(([key, names]) => [key, [...names]]))).toEqual(expected);
  });

  it.each([
    ['The school in Velm has 310 pupils.', 'The school in Moss has 360 pupils.', true],
    ['The school in Velm has 310 pupils.', "Moss's school has 360 pupils.", false],
    ['The school in Velm has 310 pupils.', 'The clinic in Moss has 36 beds.', false],
    ['The school in Velm has 310 pupils.', 'The school in Velm, near the mill in Moss, has 360 pupils.', false],
    ['The journey from Ardle to Moss takes 35 minutes.', 'The journey from Ardle to Lund takes 50 minutes.', true],
    ['The journey from Ardle to Moss takes 35 minutes.', 'The journey from Ardle to Moss takes 50 minutes.', false],
    ["The choir of St Olave's has 45 singers.", "The choir of St Mary's has 54 singers.", true],
    ['The fine for Halden Timber is high.', 'The fine for Corvane Timber is high.', true],
    ['The fine for Halden Timber is high.', 'The fine for Halden is high.', false],
  ])('two names at one noun: %s | %s: %s', (a, b, expected) => {
    expect(namesAtOneNoun(slots(a), slots(b)).length > 0).toBe(expected);
    expect(namesAtOneNoun(slots(b), slots(a)).length > 0).toBe(expected);
  });
});
