import { describe, expect, it } from 'vitest';
import { partOf } from '../described.ts';

const predicate = partOf('predicate');

describe('the predicate of a count', () => {
  it.each([
    // The object of a transitive verb.
    ['The flood killed ‹six› people.', 'killed'],
    ['The blast wrecked the hall, wounding at least ‹nine› workers.', 'injured'],
    ['The storm killed a farmer and ‹three› children.', 'killed'],
    ['The shooting of ‹five› miners shocked the town.', 'shot'],
    // Passives, intransitives, states.
    ['‹Six› people were killed on the bridge.', 'killed'],
    ['‹Six› people, including two divers, were injured.', 'injured'],
    ['‹Nine› sailors who had been rescued were flown home.', 'rescued'],
    ['‹Seven› hikers died in the snow.', 'killed'],
    ['Of the falls ‹seven› proved fatal.', 'killed'],
    ['‹2› dead after barn fire', 'killed'],
    ['The fire left ‹two› people dead.', 'killed'],
    ['‹Forty› villagers are missing.', 'missing'],
    ['‹Forty› villagers remain missing.', 'missing'],
    ['‹Forty› villagers are missing and presumed dead.', 'missing'],
    ['‹Forty› sailors were missing and presumed drowned.', 'missing'],
    ['In Halden ‹40› are missing and feared dead.', 'missing'],
    ['‹Forty› villagers are missing and believed dead.', 'missing'],
    ['‹Forty› are missing or dead.', 'lost'],
    ['Nine are missing and ‹40› are presumed dead.', 'killed'],
    ['‹Forty› villagers remained in hospital on Friday.', 'hospitalised'],
    ['‹Forty› villagers still remain in the bunker.', 'held'],
    ['‹Forty› villagers were swept away.', 'lost'],
    ['‹Forty› sheds were washed away.', 'verb:washed'],
    ['‹Forty› villagers lost their homes.', 'displaced'],
    ['‹Forty› weavers lost their jobs.', 'laid-off'],
    ['‹Forty› weavers will lose their jobs.', 'laid-off'],
    ['‹Forty› weavers face the sack.', 'laid-off'],
    ['The mill made ‹forty› weavers redundant.', 'laid-off'],
    ['‹Forty› jobs are to go.', 'laid-off'],
    ['‹Forty› jobs are expected to be axed.', 'laid-off'],
    ['‹Forty› roles are likely to leave the mill.', 'laid-off'],
    ['‹Forty› boats are likely to leave the mill.', null],
    ['The closures will put ‹forty› weavers out of work.', 'laid-off'],
    ['‹Forty› weavers are out of work.', null],
    ['The mill laid ‹forty› weavers off.', 'laid-off'],
    ['The mill sacked ‹forty› workers.', 'laid-off'],
    ['The mill dismissed ‹forty› complaints.', 'verb:dismissed'],
    ['The man responsible for firing ‹forty› shots fled.', 'fired'],
    ['Police took ‹forty› weavers into custody.', 'arrested'],
    ['The mob beat ‹four› weavers to death.', 'killed'],
    ['They took ‹forty› barges into the port.', 'verb:taken'],
    ['‹Forty› barges are expected to be sold.', 'verb:sold'],
    ['‹Forty› weavers were wrongly convicted.', 'verb:convicted'],
    ['‹Forty› weavers respectively during the fair.', null],
    ['‹Forty› jobs went to weavers.', null],
    ['The mill told of the loss of ‹forty› jobs.', 'laid-off'],
    ['The mill told of ‹forty› redundancies.', 'laid-off'],
    ['The flood led to the loss of ‹forty› lives.', 'killed'],
    ['The flood led to the loss of ‹forty› barges.', null],
    ['‹Forty› weavers are in intensive care.', 'critical'],
    ['A wave hurt 60 weavers, ‹forty› of them critically.', 'critical'],
    ['A wave hurt 60 weavers, ‹forty› of whom have since died.', 'killed'],
    ['‹Forty› weavers hurt by the wave are in critical condition.', 'critical'],
    ['‹Forty› weavers who were hurt by the wave were taken to hospital.', 'hospitalised'],
    ['‹Forty› weavers hurt by the wave are old.', null],
    ['‹Forty› weavers hurt by the wave, and the sails were destroyed.', 'injured'],
    ['‹Forty› weavers will be rescued.', 'rescued'],
    ['‹Forty› weavers suffered smoke inhalation.', 'injured'],
    ['‹Three› people were badly hurt.', 'serious'],
    ['In the morning ‹ten› rockets fell on the town.', null],
    ['In the evening ‹two› doors stood open.', null],
    ['Crews rescued ‹12› out of a burning house.', 'rescued'],
    ['‹Nine› people were pulled out alive.', 'rescued'],
    ['By noon ‹seven› had come out alive.', 'rescued'],
    ['‹Nine› patients were brought to the ward.', 'hospitalised'],
    ['‹Thirty› people survived.', 'survived'],
    ['There were ‹30› survivors.', 'survived'],
    ['‹Two› people are known to have died.', 'killed'],
    ['‹Two› people are known to have sung.', null],
    ['Nuns have counted ‹112› bodies.', 'killed'],
    ['Nuns have counted ‹112› candles.', 'verb:counted'],
    ['Divers have recovered the bodies of ‹nine› people.', 'killed'],
    ['Divers have recovered the purses of ‹nine› people.', null],
    ['‹Four› sailors were severely injured.', 'serious'],
    ['Police have ‹three› men in custody.', 'arrested'],
    ['‹Two› men were in police custody on suspicion of murder.', 'arrested'],
    ['‹Three› men in the town of Halden are in police custody.', 'arrested'],
    ['‹Four› people are still in federal custody.', 'arrested'],
    // Nouns that hold it.
    ['The town mourned ‹six› deaths.', 'killed'],
    ['The police made ‹12› arrests overnight.', 'arrested'],
    ['Doctors treated ‹four› gunshot victims.', 'shot'],
    // Of whom others took care is told how many they took care of.
    ['Crews transported ‹six› people suffering from gunshot wounds.', 'hospitalised'],
    ['Medics treated ‹four› people injured in the crash.', 'hospitalised'],
    // The one who does it is not the one it is done to.
    ['‹Two› men shot a clerk.', null],
    // What something leads to was not led.
    ['The quarrel led to ‹40› workers furloughed.', 'verb:furloughed'],
    ['The quarrel led to ‹40› new jobs.', null],
    ['The guide led ‹40› hikers to the pass.', 'verb:led'],
    // Who stops working is not hurt, and who is struck is not shot.
    ['‹380› bakers struck for higher pay.', null],
    ['‹380› bakers downed tools.', null],
    ['‹Three› bakers were struck by a tram.', 'hit'],
    // What holds of people found is how many were found, unless they were dead.
    ['Officers found ‹four› victims suffering from gunshot wounds.', 'found'],
    ['Officers found ‹three› people dead.', 'killed'],
    ['Troops shoot dead at least ‹17› protesters.', 'killed'],
    // All of them, or what a blast left, whatever more is said of them.
    ['The ‹four› wounded were taken to a clinic.', 'injured'],
    ['The ‹two› officers who were shot were taken to a clinic.', 'shot'],
    ['A blast that left two men dead and ‹three› others wounded is looked into.', 'injured'],
    ['The blast that left ‹three› people wounded was heard far away.', 'injured'],
    ['‹Three› people shot there were taken to a clinic.', null],
    // Headlines without their commas.
    ['‹Three› people killed five others injured in a blast', 'killed'],
    ['Over ‹3› killed 40 injured in a blast', 'killed'],
    ['‹Ten› people mostly pupils killed in a blast', 'killed'],
    ['‹Six› people under fire were killed.', 'killed'],
    ['‹Six› people between the houses were killed.', 'killed'],
    // How many it is made for.
    ['The ferry can take ‹600› passengers.', 'capacity'],
    ['The ferry, licensed for ‹550› passengers, was empty.', 'capacity'],
    ['The hall was designed for ‹900› people.', 'capacity'],
    ['The hall was designed to seat ‹900› people.', 'capacity'],
    ['The ferry was licensed to carry ‹600› people.', 'capacity'],
    ['The lifts are certified to hold ‹12› people.', 'capacity'],
    ['The hall has room for ‹900›.', 'capacity'],
    ['The ferry took ‹600› passengers home.', 'verb:taken'],
    // Hostages are taken, not killed.
    ['The raid ended with ‹30› hostages taken.', 'taken-hostage'],
    ['The group kidnapped others, taking ‹30› hostages.', 'taken-hostage'],
    // Shots and hits.
    ['She was struck ‹eight› times.', 'hit'],
    ['He kept hitting her ‹six› times.', 'hit'],
    ['The guard fired ‹14› rounds.', 'fired'],
    // What storms and floods do, and who takes part.
    ['The storm destroyed ‹90› homes.', 'destroyed'],
    ['‹9,000› homes are without power.', 'without-power'],
    ['‹Twelve› countries took part.', 'involved'],
    ['‹Nine› guards returned fire.', 'involved'],
    // Numbers that share a noun, and numbered ones.
    ['The ministry knows of ‹27› possible and one probable case.', 'cases'],
    ['Norway confirms its ‹4th› case of flu.', 'cases'],
    // Any other verb, by its stem.
    ['The river flooded ‹1,200› homes.', 'verb:flooded'],
    ['‹1,200› homes were flooded.', 'verb:flooded'],
    ['Flooding ‹1,200› homes, it fell.', 'verb:flooded'],
    ['Buses took ‹1,240› residents to schools.', 'verb:taken'],
    ['The river will flood ‹1,200› homes.', 'verb:flooded'],
    ['The town plans to sell ‹1,200› boats.', 'verb:sold'],
    ['There were ‹12› candles on the cake.', null],
  ])('%s', (marked, expected) => {
    expect(predicate(marked)).toBe(expected);
  });
});

it.each([
  ['12 people (3 children) were killed.'],
  ['12 people — 3 of them children — were killed.'],
  ['12 people – three of them children – were killed.'],
  ['12 people, 3 of them children, were killed.'],
  ['12 people, three of them children, were killed.'],
  ['12 people [3 children] were killed.'],
  ['Killed: 12'],
  ['Fatalities = 12'],
  ['Off Halden. Killed: 12.'],
  ['Casualties: 12 dead, 30 injured.'],
  ['Casualties: 12 killed.'],
])('passes over an insertion, and takes a label for what it says: %s', (sentence) => {
  expect(predicate(sentence.replace('12', '‹12›'))).toBe('killed');
});

it('a label of all whom something befell is that of a number alone', () => {
  expect(predicate('Casualties: ‹12›, of whom five died.')).toBe('casualties');
});
