import { describe, expect, it } from 'vitest';
import { PREDICATE_CLASSES } from '../../server/src/claims/lexicon/predicates.ts';
import { found } from '../collation/told.ts';
import { partOf } from './described.ts';

const predicate = partOf('predicate');
const MAY = '2024-05-01';
const LATER = '2024-05-20';

type Verdict = 'contradiction' | 'superseded' | 'differs';

/**
 * Every class, a sentence that states it with the figure marked, and what is made of a report that gives one and a half
 * times as many instead: on the same day, and three weeks later. It merely differs where reports tell
 * of parts of such things as often as of the whole.
 */
const CLASSES: readonly (readonly [name: string, sentence: string, sameDay: Verdict, later: Verdict])[] = [
  // What happens to people. Tolls only grow.
  ['killed', 'The flood killed ‹20› people.', 'contradiction', 'superseded'],
  ['injured', '‹20› people were injured.', 'contradiction', 'superseded'],
  ['survived', '‹20› people survived.', 'contradiction', 'superseded'],
  ['shot', '‹20› people were shot.', 'contradiction', 'contradiction'],
  ['casualties', '‹20› people were killed or injured.', 'differs', 'superseded'],
  ['lost', '‹20› people are dead or missing.', 'contradiction', 'superseded'],
  ['hospitalised', '‹20› people were hospitalised.', 'differs', 'superseded'],
  ['critical', '‹20› people are in critical condition.', 'differs', 'superseded'],
  ['serious', '‹20› people are in serious condition.', 'differs', 'superseded'],
  ['stable', '‹20› people are in stable condition.', 'differs', 'superseded'],
  ['missing', '‹20› people are missing.', 'contradiction', 'superseded'],
  ['trapped', 'The collapse trapped ‹20› people.', 'contradiction', 'superseded'],
  ['aboard', 'The ferry had ‹20› people on board.', 'contradiction', 'contradiction'],
  ['rescued', 'Crews rescued ‹20› people.', 'contradiction', 'superseded'],
  ['displaced', '‹20› people fled their homes.', 'differs', 'superseded'],
  ['infected', 'The virus infected ‹20› people.', 'contradiction', 'superseded'],
  ['evacuated', 'Officials evacuated ‹20› people.', 'differs', 'superseded'],
  ['affected', 'The flood affected ‹20› homes.', 'differs', 'superseded'],
  ['without-power', '‹20› homes are without power.', 'differs', 'superseded'],
  ['cases', 'Norway has ‹20› suspected cases.', 'differs', 'superseded'],
  // What is done with people.
  ['taken-hostage', 'The group took ‹20› hostages.', 'contradiction', 'contradiction'],
  ['held', '‹20› people are in captivity.', 'differs', 'superseded'],
  ['alive', '‹20› people are believed alive.', 'contradiction', 'superseded'],
  ['released', 'The group freed ‹20› people.', 'differs', 'superseded'],
  ['arrested', 'Police arrested ‹20› men.', 'contradiction', 'superseded'],
  ['charged', 'Prosecutors charged ‹20› men.', 'contradiction', 'superseded'],
  ['sought', 'Police are looking for ‹20› men.', 'differs', 'superseded'],
  ['questioned', 'Police questioned ‹20› men.', 'differs', 'superseded'],
  ['found', 'Divers found ‹20› statues.', 'differs', 'differs'],
  // What people do.
  ['fired', 'The guard fired ‹20› shots.', 'contradiction', 'contradiction'],
  ['heard', 'The neighbours heard ‹20› shots.', 'differs', 'differs'],
  ['recovered', 'Police recovered ‹20› pistols.', 'differs', 'superseded'],
  ['responded', '‹20› officers rushed to the scene.', 'differs', 'differs'],
  ['attended', '‹20› people attended.', 'differs', 'differs'],
  ['capacity', 'The ferry can take ‹20› passengers.', 'contradiction', 'contradiction'],
  ['involved', '‹20› divers took part.', 'differs', 'superseded'],
  ['destroyed', 'The storm destroyed ‹20› homes.', 'differs', 'superseded'],
  ['downed', 'The army shot down ‹20› drones.', 'differs', 'superseded'],
  ['laid-off', 'The mill cut ‹20› jobs.', 'contradiction', 'superseded'],
  ['won', 'The party won ‹20› seats.', 'contradiction', 'superseded'],
  ['hit', 'She was struck ‹20› times.', 'contradiction', 'differs'],
];

describe('the classes of what is said of those counted', () => {
  it.each(CLASSES)('%s: %s', (name, sentence) => {
    expect(predicate(sentence)).toBe(name);
  });

  it.each(CLASSES)(
    '%s: %s With half as many again, it is on the same day %s, later %s',
    (_, sentence, sameDay, later) => {
      const [told, other] = ['20', '30'].map((count) => sentence.replace('‹20›', count)) as [string, string];
      const codes = (date: string) => found([MAY, told], [date, other]).map((each) => each.split(':')[0]);
      expect([codes(MAY), codes(LATER)]).toEqual([[sameDay], [later]]);
    },
  );

  it('has a row here for each of them', () => {
    const names = PREDICATE_CLASSES.map(({ name }) => name);
    expect([...names].sort(), 'a class stands in the table once').toEqual([...new Set(names)].sort());
    expect(CLASSES.map(([name]) => name).sort()).toEqual([...names].sort());
  });
});
