import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../server/src/figures/read-figures.ts';

const POINTS: ReadonlySet<string> = new Set(['date', 'time', 'ordinal', 'identifier']);

function quantitiesOf(sentence: string): string[] {
  return readFigures(sentence)
    .filter(({ kind }) => !POINTS.has(kind))
    .map(({ text }) => text);
}

describe('numbers that are no quantities', () => {
  const none: readonly [reason: string, sentence: string][] = [
    ['a year', 'It opened in 1987.'],
    ['a year with a name behind it', 'The 2019 Harbour Cup was cancelled.'],
    ['a year at the end of a name', 'Expo 2020 was held late.'],
    ['a decade', 'It was common in the 1970s.'],
    ['a year before what is done each year', 'They have 2005 revenues there.'],
    ['a year that is called one', 'It was planned for the 2005 year.'],
    ['the year of a feast', 'Christmas 2004 was wet.'],
    ['two days of a month', 'It sails on 8/9 January.'],
    ['a part of a league', 'They met League One sides there.'],
    ['a top ten', 'She is in the top 10 of the rowers there.'],
    ['a model', 'The 737-800 has wings.'],
    ['a name with a unit', 'The singer 40 Cent has said so.'],
    ['a film with a unit', 'She saw 9 Mile there.'],
    ['a road with a unit', 'It burned near 9 Mile Road.'],
    ['a year without its apostrophe', 'She was 2018s best rower.'],
    ['an old year', 'The abbey burned in 1536.'],
    ['a year of the Middle Ages', 'The castle was built in 1158 by monks.'],
    ['a year of a chronicle', 'The town is first named in 1066.'],
    ['a house number', 'He lived at 12 Mill Street.'],
    ['the votes for a bill', 'The bill passed 52-48 after the debate.'],
    ['the year of a letter', 'The museum paid for a letter of 1794.'],
    ['the year of a map', 'A map of 1602 was stolen.'],
    ['a number plate', 'The bomb lay in a car with the number plate 15242.'],
    ['a time told again in another zone', 'The hospital confirmed it at 1545 (2145 GMT).'],
    ['minutes past an hour in words', 'The first shots fell at twelve minutes past six.'],
    ['minutes past an hour without their noun', 'The gunman was down at two past seven.'],
    ['minutes before an hour', 'It resumed at 25 to eleven.'],
    ['minutes behind an hour', 'The bell rang three minutes after ten.'],
    ['minutes before the hour', 'The wall fell at five minutes before eight.'],
    ['a block', 'It happened in the 2600 block of Mill Street.'],
    ['a place in a slide show', 'He drowned 1 / 5 Back to the pictures'],
    ['the bore of a gun', 'He held a .22 revolver.'],
    ['the bore of a gun with its unit', 'He held a .36-caliber pistol.'],
    ['the bore of a rifle', 'They found 6.8 mm-calibre cartridges.'],
    ['the bore of a gun alone', 'He was killed with a .45.'],
    ['the bore of a gun behind an owner', 'He found his mother’s .38, police said.'],
    ['the bore of a gun with its hyphen', 'He held a .357-magnum revolver.'],
    ['the bore of a gun in short', 'He held a .40 cal. pistol.'],
    ['a freeway with a capital', 'He drove to the southbound 55 Freeway.'],
    ['a firm', 'She sold 19 Management last year.'],
    ['a station for music', 'It can be heard on 6 Music.'],
    ['a series of a maker', 'They launched a new 3-Series saloon.'],
    ['a version behind a preposition', 'The release of Otter 1.0 in May was loud.'],
    ['a version before a noun', 'They use Otter 2.0 connections.'],
    ['a letter written as its number', 'They met in the caf&#233;.'],
    ['a decade of music', 'It mixes rock with 80s pop.'],
    ['"the one" before a name', 'It is like the one Moss had.'],
    ['"the same one" before a name', 'It is the same one Moss allegedly used.'],
    ['the gauge of a shotgun', 'He held a 16-gauge shotgun.'],
    ['the number of a venue at the head of a line', 'Cellar 9 fire mourned.'],
    ['the number of a venue before what happened there', 'The blast at Club 9 killed the owner.'],
    ['an extension', 'Ask for Mira Dahl (6112).'],
    ['the number of a file', 'The order (508812) was sealed.'],
    ['a gate with its letter', 'They met at 2-B and at 4-A.'],
    ['a gate whose letter is a unit elsewhere', 'They left Gate 12A.'],
    ['a room likewise', 'They met in room 30C.'],
    ['a launch complex', 'It rose from Launch Complex 39A.'],
    ['a pad', 'It rose from pad 4B at dawn.'],
    ['a section', 'It is told in Section 8C of it.'],
    ['who belongs to several', 'He was one of them.'],
    ['who is named as one of several', 'She is known as one of those.'],
    ['who became one of them', 'They became one of those.'],
    ['what belongs to several now', 'It is now one of these.'],
    ['a judgement', 'It is one of the most modern boats.'],
    ['a judgement of reasons', 'Fog is one of the main reasons.'],
    ['a judgement at the head', 'One of the key questions is open.'],
    ['a judgement behind a preposition', 'In one of the most violent storms they swam.'],
    ['a judgement of weight', 'He is one of the leading sailors.'],
    ['somebody who belongs to several', 'Dahl, one of the sailors of Moss, swam.'],
    ['a kind of day', 'It was one of those grey days.'],
    ['a kind of moment', 'One of those moments came.'],
    ['a block without its street', 'It broke out in the 6500 block.'],
    ['a milepost', 'It broke down near milepost 12.'],
    ['a station whose report is told', 'Near by, KMOS 4 reports that it sank.'],
    ['a game before a verb', 'Rowing Star 2 sweeps the awards.'],
    ['a program with its version', 'The browser Otter 8.0, due in May, is free.'],
    ['a house without its street', 'It broke out at 4235 Otter Meadows about dawn.'],
    ['a road with a blank behind its hyphen', 'He was lost on I- 55.'],
    ['a sum', 'The board read 2+2.'],
    ['a title with a unit', 'She sang the ballad One Night on Friday.'],
    ['a station in words', 'It will be shown on Radio Five in March.'],
    ['a name in words alone', 'The joy of Six will last.'],
    ['"one-off"', 'It was a one-off.'],
    ['"one-on-one"', 'They met one-on-one.'],
    ['"at one point"', 'At one point it rained.'],
    ['"no-one"', 'He saw no-one present.'],
    ['the year of a copyright', 'Copyright 2016 Moss Press Inc.'],
    ['a film', 'They saw the thriller 24 at noon.'],
    ['"scores" as a verb', 'Rowing club scores big time.'],
    ['scores of games', 'Tap here for late scores'],
    ['a house before an initial', 'He lives at 1300 N. 25th Street.'],
    ['a number grown onto page furniture', 'photo_next|gallery-58|0 photo'],
    ['a station before a noun', 'KBC Two controller Ida Moss left.'],
    ['"zero tolerance"', 'They want zero tolerance.'],
    ['a freeway', 'He was lost on the 805 freeway.'],
    ['a bus by its number', 'He was lost on the 12 bus.'],
    ['a year before a noun', 'The 1728 composition was found.'],
    ['a decade of degrees', 'It dipped into the lower 40s.'],
    ['a phone number that ends in a long word', 'Call 480-WITNESS now.'],
    ['a programme', 'It was on Cooper 360 that they heard it.'],
    ['an emergency call', 'A caller dialled 911 at dawn.'],
    ['an emergency caller', 'The 999 caller was calm.'],
    ['a number to send messages to', 'Text BOATS to 51414 now.'],
    ['a number that tips are texted to', 'Text a tip to police at 514140 now.'],
    ['a number behind its verb', 'Send it by texting 514140 (BOATS) now.'],
    ['an area code with a hyphen behind its bracket', 'Call (252)-555-0100 now.'],
    ['a phone number that ends in a word', 'Call the line at 574-TIPS now.'],
    ['a phone number with a word apart', 'Call 305-574- TIPS now.'],
    ['a free phone number that ends in words', 'Call 1-800-Speak-Up now.'],
    ['odds that rise', 'The odds were 6-9 then.'],
    ['a sequel', 'Halo 2 won the best game category.'],
    ['a level with one', 'It is a level 1 felony.'],
    ['a list with a capital', 'The Top 500 list officially charts them.'],
    ['"one of their own"', 'They mourn one of their own.'],
    ['a decade in short', 'It was common in the 90s.'],
    ['a decade with an apostrophe', "It was common in the '90s."],
    ['a year with an apostrophe', "It was common in the summer of '98."],
    ['a year before our era', 'It sank in 44 BC.'],
    ['a year of our era', 'It sank in AD 79.'],
    ['an old year', 'It was built before 1750.'],
    ['years of a life', 'Moss (1950-2012) was loved.'],
    ['years in a row', 'The 2012 and 2013 races were lost.'],
    ['a house with a letter', 'He lived at 221B Mill Street.'],
    ['a house on an avenue', 'He lived at 1600 Harbour Avenue.'],
    ['a flat', 'He lived in Apartment 5.'],
    ['a box', 'Write to PO Box 123.'],
    ['an international phone number', 'Call +44 20 7946 0958 now.'],
    ['a phone number in groups', 'Call 0800 555 111 now.'],
    ['a phone number with its area in front', 'Call (020) 7946 0958 now.'],
    ['a flight with its airline', 'Flight MH 370 was lost.'],
    ['a motorway', 'Junction 12 of the M25 was closed.'],
    ['an interstate', 'Interstate 95 was closed.'],
    ['a bus', 'The No 12 bus was late.'],
    ['a variant of an aircraft', 'A Boeing 737-800 landed.'],
    ['an aircraft by its number alone', 'A 737 was lost.'],
    ['a version of a program', 'Then iOS 17.1 came out.'],
    ['a system', 'Windows 11 came out.'],
    ['dust', 'PM2.5 harms lungs.'],
    ['sections', 'Sections 12 and 13 were struck.'],
    ['chapters in a range', 'Chapters 5 to 10 were lost.'],
    ['a section sign', 'Under § 12 it is banned.'],
    ['a part of a section', 'Section 12(b) was struck.'],
    ['a case', 'It is Case No. 12-345 there.'],
    ['a law report', 'In Moss v. Halden, 410 U.S. 113 (1973), they lost.'],
    ['a resolution', 'UN Resolution 1701 was passed.'],
    ['a page', 'It stands on p. 5 there.'],
    ['a note', 'Nobody knew it [5].'],
    ['a category', 'A category four storm blew.'],
    ['a level', 'A level 5 alert was given.'],
    ['a school year', 'The Year 6 pupils left.'],
    ['odds', 'The odds were 5/1.'],
    ['around the clock', 'Care is given 24/7.'],
    ['a day that has a name', 'It changed on 9/11.'],
    ['a fair chance', 'It is a 50-50 chance.'],
    ['a verse', 'Genesis 1:1 was read.'],
    ['scores of sets', 'Moss won 6-4, 6-3.'],
    ['a large vote', 'They voted 215-205 for it.'],
    ['a score above them', 'Moss led 3–1 on aggregate.'],
    ['an address on a network', 'It is at 192.168.0.1 there.'],
    ['a book number', 'It is ISBN 978-3-16-148410-0 there.'],
    ['a phone number', 'Call 252-555-1411 now.'],
    ['a phone number without its area', 'Call 555-1411 now.'],
    ['a long phone number', 'Call 1-800-555-0100 now.'],
    ['a flight', 'Flight 370 was lost.'],
    ['a road', 'Highway 30 was closed.'],
    ['an aircraft', 'A Boeing 737 landed.'],
    ['aircraft', 'New Boeing 737 jets landed.'],
    ['a model', 'The iPhone 11 was new.'],
    ['a model with letters before it', 'The X6 and the S23 were new.'],
    ['a network', 'The 5G network failed.'],
    ['a section of a law', 'Section 12 applies.'],
    ['an article', 'Article 5 was invoked.'],
    ['a room', 'They met in Room 101.'],
    ['a number sign', 'He is No. 3 in the queue.'],
    ['a hash sign', 'He wore #23 again.'],
    ['an index', 'The S&P 500 fell.'],
    ['an index with a noun behind it', 'FTSE 100 firms fell.'],
    ['a score', 'Halden beat Moss 3-1 at home.'],
    ['a score with a rising number', 'Halden lost 1-3 at home.'],
    ['a score of somebody behind', 'She was 0-2 down then.'],
    ['a vote', 'The court ruled 5-4 for them.'],
    ['a version', 'They use version 1.2.3 now.'],
    ['an address on the web', 'See http://example.org/2014/13334346/x3 now.'],
    ['a phone number with its area in brackets', 'Call (252) 555-1411 now.'],
    ['a phone number with letters', 'Call 1-800-SAILORS now.'],
    ['an address with words', 'See www.example.org/four-people-in-2-boats for more.'],
    ['a date in digits', 'It is dated 28/07/2014.'],
    ['a date', 'On 9 July the dam broke.'],
    ['"no one"', 'No one came.'],
    ['"one another"', 'They helped one another.'],
    ['"the one"', 'She is the one who stayed.'],
    ['"one by one"', 'One by one they left.'],
    ['"this one"', 'This one sank.'],
    ['"one thing"', 'It is one thing to say so.'],
    ['"number one"', 'The number one boat sank.'],
    ['"the first one"', 'The first one sank at dawn.'],
    ['a shop with a number word', 'He was at a 7-Eleven then.'],
    ['an extension', 'Call the office, ext. 221, now.'],
    ['a model with an E', 'The 7E7 was new.'],
    ['a house on a county road', 'He lives at 231 CR 201 there.'],
    ['"one day" of a pronoun', 'One must not swim here.'],
    ['half of a match', 'They scored in the first half.'],
    ['half-time', 'It was level at half-time.'],
    ['a half-brother', 'His half-brother stayed.'],
    ['a quarter of a year', 'Sales fell in the third quarter.'],
    ['the last places', 'They are in the bottom three.'],
    ['a disease', 'COVID-19 spread.'],
    ['a negative number of things', 'COVID -19 tests ran out.'],
  ];
  it.each(none)('%s', (_reason, sentence) => {
    expect(quantitiesOf(sentence)).toEqual([]);
  });
});

describe('numbers that look like names or years and are quantities', () => {
  const some: readonly [sentence: string, text: string][] = [
    ['The town has 1987 boats.', '1987'],
    ['It cost 1500 dollars.', '1500'],
    ['In Halden 38 sailors drowned.', '38'],
    ['One of the boats sank.', 'One'],
    ['Only one sailor survived.', 'one'],
    ['Only one was hurt.', 'one'],
    ['At least one drowned.', 'one'],
    ['More than one drowned.', 'one'],
    ['One was killed there.', 'One'],
    ['One has been arrested.', 'One'],
    ['One more boat sank.', 'One'],
    ['Over 2000 people fled.', '2000'],
    ['Under 40 people fled.', '40'],
    ['The first 16 won.', '16'],
    ['He is under 40.', '40'],
    ['Half of the crew voted.', 'Half'],
    ['It was cut by a half-point.', 'half'],
    ['Storm hits Moss County Two sailors drowned there.', 'Two'],
    ['Half the boats sank.', 'Half'],
    ['The other two boats sank.', 'two'],
    ['The top three seeds lost.', 'three'],
    ['Police arrested 12.', '12'],
    ['They sold 15-20 boats.', '15-20'],
  ];
  it.each([
    ['Between 1000 and 1800 died.', '1000 and 1800'],
    ['Of the fighters in the bus 32 died.', '32'],
    ['Of those in the tunnel 12 drowned.', '12'],
    ['Her crew numbers 50 by now.', '50'],
    ['The community, which numbers 400, met there.', '400'],
    ['Holm, whose team numbers 15, spoke.', '15'],
    ['In the province 100 died, and in Halden 327, among them 126 children.', '327'],
    ['In Moss 40 were hurt, in Halden 12, of them six children.', '12'],
  ])('%s: %s', (sentence, text) => {
    expect(quantitiesOf(sentence)).toContain(text);
  });

  it.each(['The houses have numbers 12 and 13.', 'A man left bus 32.', 'The guards of Camp Halden 14 fled.'])(
    'not in “%s”',
    (sentence) => {
      expect(quantitiesOf(sentence).filter((text) => /^(?:12|13|14|32)$/.test(text))).toEqual([]);
    },
  );

  it.each(some)('%s', (sentence, text) => {
    expect(quantitiesOf(sentence)).toEqual([text]);
  });
});

describe('what they are instead', () => {
  it.each([
    ['It opened in 1987.', 'date', '1987'],
    ['© Moss Sun-Herald 2016', 'date', '2016'],
    ['It broke on 9 July 2024.', 'date', '2024-07-09'],
    ['It broke in July 2024.', 'date', '2024-07'],
    ['It was the 11th month.', 'ordinal', 11],
    ['It was the twenty-first boat.', 'ordinal', 21],
    ['Flight 370 was lost.', 'identifier', '370'],
    ['They won 3-1.', 'identifier', '3-1'],
    ['Call 252-555-1411 now.', 'identifier', '252-555-1411'],
  ] as const)('%s', (sentence, kind, value) => {
    expect(readFigures(sentence).map((figure) => [figure.kind, figure.value])).toEqual([[kind, value]]);
  });

  it.each([
    ['The dam broke on 9 July.', '9 July', '--07-09'],
    ['The dam broke on July 9.', 'July 9', '--07-09'],
    ['The dam broke on Oct. 31.', 'Oct. 31', '--10-31'],
    ['It broke on oct. 31 again.', 'oct. 31', '--10-31'],
    ['It broke on 1 may.', '1 may', '--05-01'],
    ['The dam broke on 29 February.', '29 February', '--02-29'],
    ['HALDEN, 29 AUG 89 (MOSS) -- The dam broke.', '29 AUG 89', '1989-08-29'],
    ['2018 March 18', '2018 March 18', '2018-03-18'],
    ['It was built in the late 1980s.', '1980s', '1980s'],
    ['It sank in the May 14 storm.', 'May 14', '--05-14'],
    ['In May 14 storms, it sank.', 'May 14', '--05-14'],
  ])('tells as much of a date as is written: %s', (sentence, text, value) => {
    expect(readFigures(sentence)).toMatchObject([{ kind: 'date', text, value }]);
  });

  it.each([
    ['In May 14 boats were lost.', 14, 'boat'],
    ['In May 9 barns burned.', 9, 'barn'],
    ['In June 20 people died.', 20, 'person'],
    ['Since January 12 ships have sunk.', 12, 'ship'],
    ['In March 12 were killed.', 12, 'person'],
    ['Calm returned, but in August 9 ferries sank.', 9, 'ferry'],
  ])('counts what follows a month, and reads no day: %s', (sentence, value, unit) => {
    expect(readFigures(sentence)).toMatchObject([{ kind: 'count', value, unit }]);
  });

  it.each(['It broke in July.', 'It may 3 times.', 'The dam broke on Friday.'])('reads no date: %s', (sentence) => {
    expect(readFigures(sentence).filter(({ kind }) => kind === 'date')).toEqual([]);
  });
});

describe('number words in names', () => {
  it.each(['They watched the Fantastic Four there.', 'England lost the Six Nations again.', 'Halo 2 was out.'])(
    '%s',
    (sentence) => {
      expect(quantitiesOf(sentence)).toEqual([]);
    },
  );

  it('headlines write all words with capitals', () => {
    expect(quantitiesOf('Storm Leaves Six Sailors Wounded')).toEqual(['Six']);
  });

  it('"one day" is a day where it measures time', () => {
    expect(quantitiesOf('One day after the storm it sank.')).toEqual(['One']);
    expect(quantitiesOf('One day, it sank.')).toEqual([]);
    expect(quantitiesOf('It will one day sink.')).toEqual([]);
    expect(quantitiesOf('He hopes that one day it can swim.')).toEqual([]);
    expect(quantitiesOf('She wants to one day be free and dreamed of one day sailing.')).toEqual([]);
  });
});

describe('titles, versions and lists of names', () => {
  it.each([
    ['The film 12 Sad Boats was shown.', '12 Sad Boats'],
    ['She sang the song 99 Red Balloons there.', '99 Red Balloons'],
    ['He wrote the novel 1984 there.', '1984'],
    ['They read the magazine 20 Minutes there.', '20 Minutes'],
    ['The comedy 40 Cats opens on Sunday.', '40 Cats'],
    ['It runs on Windows 95, 98 and NT.', '95, 98'],
    ['They fly the Boeing 737, 757 and 767.', '737, 757 and 767'],
    ['It affects versions 4.7 and earlier.', '4.7'],
    ['It has Halden HD 5000 graphics.', '5000'],
    ['They sell 802.11g networks.', '802.11g'],
    ['He lives in flat 3b there.', '3b'],
    ['They began phase 3 trials there.', '3'],
    ['Stage 4 cancers are rare.', '4'],
    ['Doctors treat type 2 patients there.', '2'],
    ['They fear category 5 hurricanes.', '5'],
    ['Police issued level 3 alerts.', '3'],
    ['Call Crime Stoppers at 866-7LOCKUP.', '866-7LOCKUP'],
    ['She works in room 12k there.', '12k'],
  ])('%s', (sentence, text) => {
    expect(readFigures(sentence)).toMatchObject([{ kind: 'identifier', text }]);
  });

  it.each([
    ['The film 12 sad sailors made was shown.', '12'],
    ['They own an Xbox 360 and 20 games.', '20'],
    ['It sold 12 versions of it.', '12'],
    ['By 2100 boats were lost.', '2100'],
    ['In this phase 3 trials were lost.', '3'],
    ['On stage 12 actors sang.', '12'],
    ['At that level 40 boats sank.', '40'],
    ['In Halden 12 were killed.', '12'],
    ['In Halden 31 Norwegians died.', '31'],
    ['The screen has 1,280 x 800 of them.', '1,280'],
    ['Near Port Torrel 40 were missing.', '40'],
    ['The ferry sank off Halden Dozens of people drowned.', 'Dozens'],
  ])('counts: %s', (sentence, text) => {
    expect(readFigures(sentence).filter((figure) => figure.text === text)).toMatchObject([{ kind: 'count' }]);
  });
});

describe('texts in capitals', () => {
  it.each([
    ['TODAY A TRUCK CARRYING ALMOST 200 KG OF FISH BURNED.', '200', { kind: 'measure', unit: 'kilogram' }],
    ['THE PORT IS 12 KM FROM THE TOWN.', '12', { kind: 'measure', unit: 'kilometer' }],
    ['THERE WERE 86 HURT, INCLUDING 6 WHO WERE IN A WARD.', '6', { kind: 'count', unit: 'person' }],
    ['IN HALDEN 12 WERE KILLED.', '12', { kind: 'count', unit: 'person' }],
    ['THE 12 ALSO TOLD OF IT.', '12', { kind: 'count', unit: null }],
    ['THE FLEET LOST 12 LARGE FERRIES IN THE STORM.', '12', { kind: 'count', unit: 'ferry' }],
    ['(RADIO TELEVISION CADENA 2) THE FLEET WAS LOST.', '2', { kind: 'identifier' }],
    ['IT BEGAN AT APPROXIMATELY 2100 ON 18 MAY.', '2100', { kind: 'time', value: '21:00' }],
    ['MONDAY, JUNE 11TH, 2012', 'MONDAY, JUNE 11TH, 2012', { kind: 'date', value: '2012-06-11' }],
  ])('%s', (sentence, text, expected) => {
    expect(readFigures(sentence).filter((figure) => figure.text === text)).toMatchObject([expected]);
  });
});

describe('years of events, decades with an apostrophe, and one that counts nothing', () => {
  it.each([
    ['They told of the great fire of 1666.', '1666'],
    ['The film is about the mutiny of 1857.', '1857'],
    ['It was signed after the treaty of 1648.', '1648'],
    ['The famine of 1845 drove them out.', '1845'],
    ['It fell in the earthquake of 1755.', '1755'],
    ['The sea may rise by 2100.', '2100'],
    ['It will be gone in 2080.', '2080'],
    ['They hope for it before 2095, too.', '2095'],
  ])('dates: %s', (sentence, text) => {
    expect(readFigures(sentence)).toMatchObject([{ kind: 'date', text }]);
  });

  it.each([
    "They spoke of Moss in the 30's.",
    "It was built in the late 20's.",
    'The choice was a costly one due to storms.',
    'It was a good one.',
    'It was the only new one there.',
    'The mood was one of sorrow in Halden.',
    'The tone is one of hope.',
  ])('nothing is counted: %s', (sentence) => {
    expect(quantitiesOf(sentence)).toEqual([]);
  });

  it.each([
    ['They bought a fleet of 1666.', '1666'],
    ['It is a single one day event.', 'one'],
    ['When they met Dahl, one of the sailors nodded.', 'one'],
    ['Beside Dahl, one of the sailors is hurt.', 'one'],
    ['It is one of several boats.', 'one'],
  ])('counts: %s', (sentence, text) => {
    expect(quantitiesOf(sentence)).toEqual([text]);
  });
});
