import { describe, expect, it } from 'vitest';
import { lemmaOf } from '../../server/src/language/lemmas.ts';
import { CLOSED_CLASSES } from '../../server/src/language/lexicon/closed-classes.ts';
import { NEAR_SYNONYMS } from '../../server/src/language/lexicon/near-synonyms.ts';
import { areSynonyms, isKindOf, rarityOf, sensesOf, supersenseOf } from '../../server/src/language/senses.ts';

/** Both words of each pair in a list. */
function pairs(rows: string): readonly (readonly [string, string])[] {
  return rows
    .trim()
    .split(/[,\n]/)
    .map((pair) => pair.trim().split('/') as [string, string]);
}

describe('senses', () => {
  it.each(
    pairs(`
    blaze/fire, quake/earthquake, temblor/earthquake, tremor/quake, injure/wound, injure/hurt, shop/store, kill/slay
    start/begin, begin/commence, physician/doctor, plane/aircraft, airplane/plane, explosion/explode, arrival/arrive
    death/die, injury/injure, sale/sell, break out/start, blast/explosion, collision/crash, typhoon/hurricane
    murder/homicide, kidnap/abduct, shooting/shoot, arrest/detain, jail/prison, prisoner/inmate, evacuation/evacuate
    protest/demonstration, protester/demonstrator, truce/ceasefire, lawyer/attorney, fireman/firefighter
    worker/employee, kid/child, teenager/adolescent, ship/vessel, car/automobile, truck/lorry, company/firm
    movie/film, purchase/buy, acquire/acquisition, donate/donation, employ/hire, rise/increase, fall/decline
    reduce/reduction, election/elect, win/victory, agree/agreement, resign/resignation, investigation/investigate
    marry/marriage, ban/prohibit, postpone/put off, cancel/call off, discover/discovery, confiscate/seize
    recruit/hire, destroy/destruction, choose/pick, announcement/announce, bombing/bomb, theft/steal, seize/seizure
    payment/pay, infect/infection, award/honor, answer/reply, organise/organize, rescue/save`),
  )('%s may tell what %s tells', (one, other) => {
    expect(sensesOf(one).filter((sense) => sensesOf(other).includes(sense))).not.toEqual([]);
    expect(areSynonyms(one, other)).toBe(true);
  });

  it.each(
    pairs(`
    fire/flood, earthquake/storm, injure/kill, shop/school, store/hospital, start/end, doctor/nurse, doctor/patient
    plane/train, explosion/crash, arrive/leave, death/injury, birth/death, sell/buy, arrest/release, prison/court
    prisoner/guard, driver/drive, driver/passenger, killer/kill, player/play, employer/employ, employee/employer
    building/build, protest/police, soldier/civilian, lawyer/judge, worker/job, child/adult, boy/girl, man/woman
    mother/father, teenager/pensioner, ship/port, car/bus, truck/train, company/government, movie/book, rise/fall
    win/lose, export/import, day/week, mile/kilometre, dollar/euro, north/south, city/village, house/street
    election/party, agree/reject, accept/refuse, gun/knife, bomb/bullet, hostage/prisoner, teacher/pupil
    minister/mayor, cat/dog, river/lake, snow/rain, open/close, increase/decrease, raise/lower, vaccine/virus
    goal/match, head/hand, profit/loss, wound/die`),
  )('%s tells something else than %s', (one, other) => {
    expect(sensesOf(one).filter((sense) => sensesOf(other).includes(sense))).toEqual([]);
    expect(areSynonyms(one, other)).toBe(false);
  });

  it.each([
    ...'be have do get make take go come give put thing people one two ten hundred million monday may march june'.split(
      ' ',
    ),
    'xyzzy',
    '',
    'constructor',
  ])('%s has no senses', (word) => {
    expect(sensesOf(word)).toEqual([]);
  });

  it('has its added synonyms as base forms, so that they are found, and none of them among the words of grammar', () => {
    const grammar = new Set<string>(Object.values(CLOSED_CLASSES).flat());
    for (const word of NEAR_SYNONYMS.flat()) {
      if (!word.includes(' ')) expect(lemmaOf(word)).toBe(word);
      expect(grammar.has(word)).toBe(false);
    }
  });

  it.each([
    ['doctor', 'noun.person'],
    ['shop', 'noun.artifact'],
    ['town', 'noun.location'],
    ['announcement', 'noun.communication'],
    ['say', 'verb.communication'],
    ['arrive', 'verb.motion'],
    ['xyzzy', null],
  ])('the supersense of %s is %s', (word, supersense) => {
    expect(supersenseOf(word)).toBe(supersense);
  });

  it('tells the supersense of a part of speech', () => {
    expect(supersenseOf('report', 'verb')).toBe('verb.communication');
    expect(supersenseOf('report', 'noun')).toBe('noun.communication');
    expect(supersenseOf('arrive', 'noun')).toBeNull();
  });

  it.each([
    [
      'person',
      'doctor driver nurse gunman firefighter refugee mayor child woman victim survivor',
      'shop dog army bomb',
    ],
    ['group', 'company army ministry police team party', 'doctor town bus'],
    ['location', 'town country street lake village region', 'doctor dog profit'],
    ['vehicle', 'bus car lorry ship helicopter aircraft bicycle train', 'road driver house'],
    ['building', 'hospital house hotel shop', 'driver car tree'],
    ['animal', 'dog horse cow shark', 'farmer meat'],
    ['weapon', 'gun rifle missile knife bomb', 'soldier fork'],
    ['event', 'explosion election fire arrival storm earthquake', 'hotel doctor'],
  ] as const)('knows what is a kind of %s', (kind, yes, no) => {
    expect(yes.split(' ').filter((word) => !isKindOf(word, kind))).toEqual([]);
    expect(no.split(' ').filter((word) => isKindOf(word, kind))).toEqual([]);
  });

  it.each(pairs('cheetah/animal, tanker/ship, reef/water, turbine/machine, ferry/boat, nurse/person'))(
    'English has %s more seldom than %s',
    (rare, ordinary) => {
      expect(rarityOf(rare)).toBeGreaterThan(rarityOf(ordinary));
    },
  );

  it('nothing is known of how rare an unknown word is', () => {
    expect(rarityOf('xyzzy')).toBe(0);
  });
});
