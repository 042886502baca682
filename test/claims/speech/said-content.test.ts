import { describe, expect, it } from 'vitest';
import { speakerIn } from '../attributed.ts';

describe('what the writer adds to a saying', () => {
  it.each([
    'Holm vowed to sell the fleet — ‹12› boats in all — by May.',
    'Holm vowed to sell the fleet, which has ‹12› boats.',
    'The council declared war on weeds, leading to ‹12› sprayings.',
    'Dues will rise, said Holm, a skipper who owns ‹12› boats.',
    'Dues will rise, the port declared on Monday, ‹two› days after the vote.',
    'In ‹2008›, he complained bitterly about the dues.',
    'The port called the plan to buy ‹12› cranes a “waste”.',
    'Some left by the ‹30›-minute mark as he mentioned raising the dues.',
    'In the debate Holm said “harbour” ‹five› times.',
    'The chairman shouted “Order!” ‹12› times, and left.',
    'Holm repeated “never” some ‹40› times, to cheers.',
    'They called it “safe” ‹three› times in a day.',
    'She has written “sorry” ‹100› times.',
    'Ida Holm, ‹25›, and her brother, Jon Holm, 27, pleaded for help.',
    'Jon Lund, ‹44›, and his old friend, Ole Moss, 45, recalled in tears.',
    'Ole Moss, ‹61›, and their neighbour, Mette Lund, 27, complained about it.',
    'Ida Holm, ‹25›, and her husband, Jon Dahl, 30, argued for weeks.',
    'The two, ‹25› and 26, and their skipper, Ole Moss, 60, declared in court.',
  ])('%s', (text) => {
    expect(speakerIn(text)).toBeNull();
  });

  it.each([
    ['Holm vowed to sell ‹12› boats by May.', 'Holm'],
    ['The storm drowned ‹six› sailors and her brother, officers said.', 'officers'],
    [
      'It had sunk with ‹12› men and their skipper, Halden Coastguard officer Ida Holm said.',
      'Halden Coastguard officer Ida Holm',
    ],
    ['The port plans to buy 52 cranes at 570 crowns (£45; $60) apiece, ‹12› of them this year.', 'The port'],
    ['Holm wanted to spend $10 million (£8 million) on ‹12› boats.', 'Holm'],
    ['The ministry reported ‹12› deaths, including three children.', 'The ministry'],
    ['The ministry reported nine deaths, including ‹three› children.', 'The ministry'],
    ['Some ‹12› cars, the fire service said, burned overnight.', 'the fire service'],
    ['At least ‹12› people died, the port said on Monday.', 'the port'],
    ['In all ‹12› boats sank, the port said.', 'the port'],
    ['The port called the ‹12› cranes “a waste of ‹12› years”.'.replace('the ‹12› cranes', 'the cranes'), 'The port'],
    ['Nine boats leaked and, the port said, ‹12› sank.', 'the port'],
    ['When the port said that ‹12› boats had sunk, few believed it.', 'the port'],
    ['Some skippers now worry that ‹12› boats are lost.', 'Some skippers'],
    ['Holm and Lund emphasise that ‹12› boats are lost.', 'Holm and Lund'],
    ['The port said about half of the ‹12› boats leaked.', 'The port'],
    ['Ida Holm (L-Moss), chair of the harbour board, said that ‹12› boats sank.', 'Ida Holm'],
  ])('%s', (text, speaker) => {
    expect(speakerIn(text)).toBe(speaker);
  });
});

describe('what others think, as somebody tells it', () => {
  it.each([
    ['Holm claimed that the port wanted to buy ‹12› cranes.', 'Holm'],
    ['Skippers said the port feared ‹12› losses.', 'Skippers'],
    ['The port wanted to buy ‹12› cranes.', 'The port'],
    ['Holm said divers reported ‹12› leaks.', 'divers'],
  ])('%s', (text, speaker) => {
    expect(speakerIn(text)).toBe(speaker);
  });
});
