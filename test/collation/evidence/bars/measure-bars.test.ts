import { describe, expect, it } from 'vitest';
import { barsBetween } from './bars-between.ts';

describe('what of a thing is measured, and how much there is', () => {
  it.each([
    ['She spent two more days in Velm.', 'She spent three days in Velm.', 'more-and-all'],
    ['She spent two more days in Velm.', 'She spent three more days in Velm.', null],
    ['The kiln has a daily output of 35 tonnes.', 'The kiln turns out 47 tonnes a day.', null],
    ['The kiln has a weekly output of 35 tonnes.', 'The kiln turns out 47 tonnes a day.', 'other-rates'],
    ['Rowers get a weekly wage of $740.', 'Rowers are paid $690 a week.', null],
    ['Rowers get a weekly wage of $740.', 'Rowers are paid $2,900 a month.', 'other-rates'],
    ['Rowers get a wage of $740.', 'Rowers are paid $2,900 a month.', 'other-rates'],
    ['The largest pike ever caught weighed 30 kg.', 'He caught a pike that weighed 24 kg.', 'record-and-this'],
    ['He caught a pike that weighed 26 kg.', 'He caught a pike that weighed 24 kg.', null],
    ['The pit is 480 metres deep.', 'He crawled 300 metres.', 'other-dimensions'],
    ['The pit lies 480 metres below the sea.', 'He crawled 300 metres.', 'other-dimensions'],
    ['The trail is 48 kilometres long.', 'He walked 30 kilometres.', null],
    ['The bridge is 412 metres long.', 'The bridge is 38 metres wide.', 'other-dimensions'],
    ['The dam is 94 metres high.', 'The dam has a length of 340 metres.', 'other-dimensions'],
    ['3 kilograms is what the 17-inch Corvane weighs.', 'The 13-inch Corvane weighs 2 kilograms.', 'other-sizes'],
    ['3 kilograms is what the 17-inch Corvane weighs.', 'The 17-inch Corvane weighs 2 kilograms.', null],
    ['Corvane makes 42-inch screens.', 'Corvane makes 55-inch screens.', 'sizes-of-several'],
    ['The harbour bought a 12-tonne crane.', 'The harbour bought a 7-tonne crane.', null],
    ['The dam is 94 metres high.', 'The dam has a height of about 104 metres.', null],
    ['The crater is 30 metres across.', 'The crater is 40 metres in diameter.', null],
    ['The bridge is 412 metres long.', 'The bridge spans 390 metres.', null],
    ['Police found 340 kg of cocaine.', 'Police found 25 kg of heroin.', 'other-stuff'],
    ['Police found 340 kg of cocaine.', 'Police found 430 kg of drugs.', null],
    ['The farm sold 340 kg of beef.', 'The farm sold 430 kg of pork.', 'other-stuff'],
    ['The farm sold 340 kg of beef.', 'The farm sold 430 kg of meat.', null],
    ['Police found 340 kg of pure cocaine.', 'Police found 430 kg of cocaine.', null],
  ])('%s | %s: %s', (a, b, expected) => {
    expect(barsBetween(a, b)).toEqual([expected, expected]);
  });
});
