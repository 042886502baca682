import { describe, expect, it } from 'vitest';
import { barsBetween } from './bars-between.ts';

describe('whom or what two claims count', () => {
  it.each([
    ['The storm killed 12 people.', 'The storm killed 19 people.', null],
    ['The storm killed 12 people.', 'The storm injured 19 people.', 'other-fates'],
    ['The storm killed 12 people.', 'There were no casualties in the storm.', null],
    ['The storm killed 12 people.', 'There were 14 casualties in the storm.', 'other-fates'],
    ['Police arrested 12 people.', 'There were no casualties in the storm.', 'other-fates'],
    ['The storm killed 12 people.', 'The storm left 19 people dead or missing.', 'other-fates'],
    ['The gunman shot 12 people.', 'The gunman wounded 19 people.', null],
    ['The storm sank 12 boats.', 'The storm damaged 19 homes.', 'other-noun'],
    ['The storm sank 12 boats.', 'The storm sank 19 vessels.', null],
    ['The probe sent 38 pictures.', 'The probe sent 52 images.', null],
    ['The army fired 12 rockets.', 'The army fired 15 missiles.', null],
    ['The storm sank 12 trawlers.', 'The storm sank 19 vessels.', null],
    ['The storm sank 12 vessels.', 'The storm sank 19 trawlers.', null],
    ['The storm sank 12 ferries.', 'The storm sank 19 yachts.', 'other-noun'],
    ['The bakery sells 700 cakes a week.', 'The bakery sells 900 loaves a week.', 'other-noun'],
    ['The maker will cut 1,200 jobs.', 'The maker will lay off 1,500 workers.', null],
    ['The maker will cut 1,200 jobs.', 'The maker will shut 15 plants.', 'other-noun'],
    ['The maker will put 1,200 staff out of work.', '1,500 roles are expected to leave.', null],
    ['The maker told of 12 closures.', 'The maker will shut 15 plants.', null],
    ['The maker told of 12 road closures.', 'The maker will shut 15 plants.', 'other-noun'],
    ['The clinic has room for 80 patients.', 'The clinic has 60 beds.', null],
    ['The clinic has treated 80 patients.', 'The clinic has 60 beds.', 'other-noun'],
    ['The storm killed 12 people.', 'Among the dead are five women.', 'part-of-those'],
    ['The storm killed 12 people.', 'Among the dead were a guard and two boys.', 'part-of-those'],
    ['The storm injured 12 people.', 'Among the injured were three children.', 'part-of-those'],
    [
      'Halden have lost eight of their last 13 matches.',
      'Halden have lost nine of their last 14 matches.',
      'other-runs',
    ],
    ['Nine pro-government fighters were killed.', '23 rebel fighters were killed.', 'other-sides'],
    ['Nine members of the pro-government forces were killed.', '23 rebels were killed.', 'other-sides'],
    ['Nine pro-government fighters were killed.', '23 fighters were killed.', null],
    ['Nine rebel fighters were killed.', 'The army killed 23 militants.', null],
    // What is counted together.
    [
      'Checks were made on 175,000 boats at Moss and 10,000 at Lund.',
      'Checks were made on 185,000 boats.',
      'come-to-the-other',
    ],
    ['Checks were made on 175,000 boats at Moss and 10,000 at Lund.', 'Checks were made on 186,000 boats.', null],
    ['The ferry carried 53 passengers and 12 crew.', 'The ferry carried 65 people.', 'come-to-the-other'],
    ['The ferry carried 53 passengers and 12 crew.', 'The ferry carried 68 people.', null],
    ['Halden have lost eight matches.', 'Halden have lost nine matches.', null],
  ])('%s | %s: %s', (a, b, expected) => {
    expect(barsBetween(a, b)).toEqual([expected, expected]);
  });
});
