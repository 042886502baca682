import { describe, expect, it } from 'vitest';
import { barsBetween } from './bars-between.ts';

describe('when what happened', () => {
  it.each([
    ['The fire began at 7:30 p.m.', 'The fire began at 8:30 p.m. ET.', 'other-clocks'],
    ['The fire began at 7:30 p.m.', 'The fire began at 8:10 p.m. ET.', null],
    ['The lights failed at 8 p.m.', 'The lights failed between 7 p.m. and 9 p.m.', 'moment-of-stretch'],
    ['The lights failed at 6 p.m.', 'The lights failed between 7 p.m. and 9 p.m.', 'moment-of-stretch'],
    ['The lights failed at 10 p.m.', 'The lights failed between 7 p.m. and 9 p.m.', null],
    ['The lights failed at 9 p.m.', 'The lights failed from 7 p.m. to 9 p.m.', 'moment-of-stretch'],
    ['The lights failed from 7 p.m. to 9 p.m.', 'The lights failed between 7 p.m. and 8 p.m.', 'other-ends'],
    ['The fire began at 3:45 this afternoon.', 'The fire began at 4:30 p.m. on Monday.', 'other-days'],
    ['Ida Holm was pronounced dead at 3:45 a.m.', 'Karl Roy was pronounced dead at 3:47 a.m.', 'other-moments-of-life'],
    ['Ida Holm was pronounced dead at 3:45 a.m.', 'Ida Holm was declared dead at 3:55 a.m.', null],
    ['Ida Holm was pronounced dead at 3:45 a.m.', 'The shooting happened at 3:47 a.m.', 'other-moments-of-life'],
    ['He was towed at 10:30 p.m.', 'He bought it at 10 p.m.', 'other-happenings'],
    ['He was jailed at 10:30 p.m.', 'He was imprisoned at 10 p.m.', null],
    ['The bombing took place on Saturday.', 'A bomb exploded on Friday night.', null],
    ['The bombing took place on Saturday.', 'The train crashed on Friday.', 'other-events'],
    ['The ferry Halden was sold in Moss on Friday.', 'The ferry Halden sank off Moss on Saturday.', 'other-events'],
    ['The bombing took place on Monday.', 'A bomb exploded on Friday night.', 'weekdays-apart'],
    ['The bombing took place on April 22.', 'A bomb exploded on Friday night.', null],
    ['The club signed Mara Dunn on Saturday.', 'The club signed Karl Holm on Friday.', 'other-parties'],
    ['The Sarn funicular was built in 1906.', 'The Sarn funicular opened in 1911.', 'opened-after-built'],
    ['The Sarn funicular was built in 1906.', 'The Sarn funicular opened in 1901.', null],
    ['The Sarn funicular dates from 1906.', 'The Sarn funicular opened in 1911.', null],
    ['The Sarn funicular was built in 1906.', 'The Sarn funicular dates from 1911.', null],
    ['The organ of the chapel was installed in 1871.', 'The organ of the chapel was fitted in 1874.', null],
  ])('%s | %s: %s', (a, b, expected) => {
    expect(barsBetween(a, b)).toEqual([expected, expected]);
  });
});
