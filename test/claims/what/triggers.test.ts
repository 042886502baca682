import { describe, expect, it } from 'vitest';
import {
  NOUNS_AS_WELL,
  PREDICATE_CLASSES,
  type PredicateClass,
} from '../../../server/src/claims/lexicon/predicates.ts';
import { described, partOf } from '../described.ts';

const predicate = partOf('predicate');

describe('the wordings of what befell those who are counted', () => {
  it.each([
    // Deaths in disasters.
    ['‹Twelve› people drowned in the storm.', 'killed'],
    ['‹Twelve› people froze to death.', 'killed'],
    ['‹Twelve› people were crushed to death.', 'killed'],
    ['The attack claimed the lives of ‹12› people.', 'killed'],
    ['The death toll in Dalvik stood at ‹12› on Friday.', 'killed'],
    ['The flood left ‹12› people confirmed dead.', 'killed'],
    ['‹Twelve› people were swept away.', 'lost'],
    // Harm.
    ['Bomb wounds ‹40› in Dalvik', 'injured'],
    ['It crashed, killing seven people and injuring ‹40› others.', 'injured'],
    ['It crashed, killing seven people and wounding ‹40›.', 'injured'],
    // Who was there.
    ['There were ‹163› people aboard the ferry.', 'aboard'],
    ['The plane was carrying ‹163› people.', 'aboard'],
    ['All ‹163› people on board were killed.', 'killed'],
    ['The march drew ‹55,000› people.', 'attended'],
    ['A crowd of ‹55,000› filled the square.', 'attended'],
    ['The attendance was ‹55,000›.', 'attended'],
    ['‹55,000› people marched through Dalvik.', 'attended'],
    // What came over them.
    ['The storm knocked out power to ‹20,000› homes.', 'without-power'],
    ['‹56› people tested positive.', 'infected'],
  ])('%s', (marked, expected) => {
    expect(predicate(marked)).toBe(expected);
  });

  it.each([
    ['The storm claimed ‹12› lives.', 'killed'],
    ['The club claimed ‹12› titles.', 'verb:claimed'],
    ['‹Twelve› lives were lost.', 'killed'],
    ['Rescuers recovered ‹12› bodies.', 'killed'],
    ['The bodies of ‹12› people were found.', 'killed'],
    ['Divers found ‹12› people.', 'found'],
    ['‹Twelve› victims were buried on Friday.', 'killed'],
    ['The mill cut ‹1,200› jobs.', 'laid-off'],
    ['The mill cut ‹1,200› trees.', 'verb:cut'],
    ['The party won ‹112› seats.', 'won'],
    ['The party won ‹112› of the 300 seats.', 'won'],
    ['The club won ‹12› games.', 'verb:won'],
  ])('a verb that tells it of certain nouns alone: %s', (marked, expected) => {
    expect(predicate(marked)).toBe(expected);
  });

  it('the dead are people, whatever they died of', () => {
    expect(described('Dalvik mourns ‹12› storm dead')).toMatchObject({ predicate: 'killed', subject: 'person' });
    expect(described('The fire left ‹12› horses dead.').subject).toBe('horse');
  });

  it('a share of seats is all that was won', () => {
    expect(described('The party won ‹112› of the 300 seats.').extent).toBe('whole');
    expect(described('The fire killed ‹12› of the 300 horses.').extent).toBe('part');
  });

  it.each([
    ['Police will arrest ‹20› men.', 'arrested'],
    ['Crews rescue ‹20› hikers.', 'rescued'],
    ['Officials plan to evacuate ‹20› hikers.', 'evacuated'],
    ['Smoke suffocates ‹20› hens.', 'killed'],
    ['Rebels abduct ‹20› nurses.', 'taken-hostage'],
    ['Rebels abduct ‹20›', 'taken-hostage'],
    ['The gang holds ‹20› captives.', 'held'],
    ['Prosecutors charge ‹20› men.', 'charged'],
    ['Air defence intercepts ‹20› drones.', 'downed'],
    ['The bank will scrap ‹20› posts.', 'laid-off'],
    ['Labour captures ‹20› seats.', 'won'],
    ['‹20› people flee their homes.', 'displaced'],
    ['‹20› bakers protest against fees.', 'attended'],
    ['‹20› attend the funeral.', 'attended'],
    ['‹20› women burn to death.', 'killed'],
    ['Fire levels ‹20› homes.', 'destroyed'],
    ['The rescue of ‹20› hikers took a day.', 'rescued'],
    ['Guards will free ‹20› men.', 'released'],
  ])('a verb in whatever form: %s', (marked, expected) => {
    expect(predicate(marked)).toBe(expected);
  });

  it.each([
    ['After the arrest ‹six› men left.', null],
    ['After the rescue ‹20› hikers were in hospital.', 'hospitalised'],
    ['In two strikes ‹40› people were killed.', 'killed'],
    ['The nurse helped ‹40› rescue workers.', 'verb:helped'],
    ['The number of rescue flights rose to ‹40›.', null],
    ['‹Forty› people in the march were hurt.', 'injured'],
    ['He is in charge of ‹40› men.', null],
    ['The hall holds ‹40› people.', null],
    ['He wants ‹40› people to come.', null],
    ['Whoever pays gets free ‹40› trams.', null],
  ])('a noun in its place: %s', (marked, expected) => {
    expect(predicate(marked)).toBe(expected);
  });

  it('what is listed as a noun as well is a verb of a class', () => {
    const verbs = new Set(
      PREDICATE_CLASSES.flatMap(({ transitive, intransitive }: PredicateClass) => [
        ...(transitive ?? []),
        ...(intransitive ?? []),
      ]),
    );
    expect([...NOUNS_AS_WELL].filter((verb) => !verbs.has(verb))).toEqual([]);
  });
});
