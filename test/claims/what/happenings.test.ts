import { describe, expect, it } from 'vitest';
import { happeningFamily, happeningPhrase, mayBeOneHappening } from '../../../server/src/claims/what/happenings.ts';
import { partOf } from '../described.ts';

const happening = partOf('predicate');

describe('what happened at a time', () => {
  it.each([
    ['The shooting happened about ‹4 a.m.› on Sunday.', 'shooting'],
    ['At ‹4:15 a.m.› somebody opened fire on the crowd.', 'shooting'],
    ['Police were called to the harbour at ‹3:37 a.m.›', 'call'],
    ['Crews responded at ‹3:37 a.m.›', 'response'],
    ['The bodies were found around ‹2 p.m.›', 'found'],
    ['The dam broke at ‹5:40 a.m.›', 'collapse'],
    ['The robber was arrested at ‹5:40 a.m.›', 'arrest'],
    ['The siege ended at ‹5:40 a.m.›', 'end'],
    ['The boiler exploded at ‹5:40 a.m.›', 'explosion'],
    ['The train derailed at ‹5:40 a.m.›', 'crash'],
    ['The earthquake struck at ‹5:40 a.m.›', 'quake'],
    ['The fire broke out at ‹5:40 a.m.›', 'fire'],
    [
      'A few minutes after ‹midnight›, a crowd of guests was waiting for the last bus home when two men opened fire.',
      'shooting',
    ],
    // No happening of the lexicon: what the clause tells, by its noun or its verb.
    ['The shooting ended the fair, but the gates opened again and were cleared at ‹2 p.m.›', 'verb:cleared'],
    ['The ferry departed from Halden at ‹2:10 p.m.›', 'verb:departed'],
    ['The ferry sank off Tarn island at ‹2:10 p.m.›', 'verb:sunk'],
    ['The flood happened at ‹8 p.m.›', 'verb:struck'],
    ['It happened at ‹8 p.m.›', 'incident'],
    ['The choir rested from noon to ‹8 p.m.›', null],
    // How somebody is found is not what happened then.
    ['They found a man shot in a car at ‹8:30 p.m.›', 'found'],
    ['They found both with gun shot wounds at ‹8:30 p.m.›', 'found'],
    ['They found that a man had been shot at ‹8:30 p.m.›', 'shooting'],
    ['They received a call about a woman being shot around ‹9:30 p.m.›', 'call'],
    ['They received a report of a shooting at ‹9:30 p.m.›', 'call'],
    // Each person dies at a time of their own.
    ['Holm was pronounced dead at ‹1:56 a.m.›', 'death'],
    // Not when it happened.
    ['Four remained in hospital after the shooting as of ‹3:45 p.m.›', null],
    ['At ‹1:37 p.m.›, hours before the shooting, he went home.', null],
    ['Posted ‹10:11 a.m.›: shooting at the harbour', null],
    ['‹9:15 p.m.› update: the shooting victim is stable.', null],
    ['The shooting happened between 2:30 a.m. and ‹2:45 a.m.›', null],
    // One of several, of which the story is another.
    ['The second shooting happened at ‹7 p.m.› on Lake Road.', null],
    ['In another incident at ‹7 p.m.›, a man was shot.', null],
    ['Police also investigated a report that a man was shot at ‹7 p.m.›', null],
    // Somebody's telephone.
    ['His mother called him at ‹10:30 p.m.› and cried.', null],
    ['A neighbour called the police at ‹10:30 p.m.›', 'call'],
    ['Police called a negotiator at ‹10:30 p.m.›', null],
    ['Police closed the street at ‹10:30 p.m.› and called a negotiator.', 'verb:closed'],
    // The length of a video is no time of day.
    ['Video of the shooting ‹02:18›', null],
  ])('%s', (marked, expected) => {
    expect(happening(marked)).toBe(expected);
  });
});

it('happenings read behind “time of”, and those of one alarm are a family', () => {
  expect(happeningPhrase('call')).toBe('the call to the police');
  expect(happeningPhrase('picnic')).toBeNull();
  expect((['shooting', 'call', 'response', 'found'] as const).map(happeningFamily)).toEqual([
    'shooting',
    'shooting',
    'shooting',
    'found',
  ]);
});

it('an incident and an attack may be whatever the story is about', () => {
  expect(mayBeOneHappening('incident', 'explosion')).toBe(true);
  expect(mayBeOneHappening('verb:attacked', 'call')).toBe(true);
  expect(mayBeOneHappening('incident', 'verb:attacked')).toBe(true);
  expect(mayBeOneHappening('incident', 'arrest')).toBe(false);
  expect(mayBeOneHappening('explosion', 'crash')).toBe(false);
});
