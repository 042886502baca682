import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AttributionReader } from '../../../server/src/claims/who/attribution.ts';
import { readFigures } from '../../../server/src/figures/read-figures.ts';
import { readQuotations } from '../../../server/src/language/quotations.ts';
import { attributionIn } from '../attributed.ts';

describe('the speaker of a figure', () => {
  it.each([
    // Before what is said.
    ['Police said ‹12› cars had burned.', 'Police'],
    ['The mayor of Halden told reporters that ‹12› cars had burned.', 'The mayor of Halden'],
    ['On Tuesday, the harbour office announced ‹12› new berths.', 'the harbour office'],
    ['Ida Holm, a nurse at the clinic, said ‹12› beds were free.', 'Ida Holm'],
    ['The unions — all but one — insist that ‹12› jobs are at risk.', 'The unions'],
    ['Holm, who runs the shelter, believes ‹40› families will come.', 'Holm'],
    [
      'A spokesman for the rail company has also confirmed that ‹3› trains were cancelled.',
      'A spokesman for the rail company',
    ],
    ['The insurer is now estimating that ‹900› roofs were lost.', 'The insurer'],
    ['The Times’ Ida Holm said ‹12› boats were missing.', 'The Times’ Ida Holm'],
    ['Lund arrived late and said ‹12› boats were missing.', 'Lund'],
    ['“It was bad,” Eva Lund, from the harbour office, told the paper. “We lost ‹12› boats.”', 'Eva Lund'],
    // Behind it, or in the middle.
    ['At least ‹12› cars burned, police said on Monday.', 'police'],
    ['At least ‹12› cars burned, said a fire officer who asked not to be named.', 'a fire officer'],
    ['Some ‹12› cars, the fire service said, burned overnight.', 'the fire service'],
    ['The storm tore off ‹900› roofs, as the insurer noted in a letter.', 'the insurer'],
    // By a phrase instead of a verb.
    ['According to the port authority, ‹12› ships were waiting.', 'the port authority'],
    ['In all ‹12› ships were waiting, according to port records.', 'port records'],
    ['In 2019, according to the port authority, ‹12› ships were waiting.', 'the port authority'],
    ['In a survey by the university, ‹62› percent named the rent.', 'a survey by the university'.slice(0, 8)],
    // Documents and counts.
    ['The report found that ‹12› wells were dry.', 'The report'],
    ['Figures from the ministry show ‹12› wells were dry.', 'Figures from the ministry'],
    ['Ida Holm, 31, of Moss said ‹12› boats were lost.', 'Ida Holm'],
    ['The candidate said on 3 May that ‹12› boats were lost.', 'The candidate'],
    ['Police said the ferry, which was old, had ‹12› leaks.', 'Police'],
    ['Holm denied that ‹12› boats were lost.', 'Holm'],
    ['Prosecutors accused the owner of sinking ‹12› boats.', 'Prosecutors'],
    ['Asked what she feared, Lund responded that ‹12› boats were lost.', 'Lund'],
    ['The ministry raised the toll to ‹12›.', 'The ministry'],
    // Who counts, warns, blames, asks.
    ['The police counted ‹12› marchers.', 'The police'],
    ['Lund warned of ‹12› closures.', 'Lund'],
    ['Lund criticised the port for losing ‹12› boats.', 'Lund'],
    ['The port was criticised by the union for losing ‹12› boats.', 'the union'],
    ['Lund described it as a ‹12›-boat disaster.', 'Lund'],
    ['Lund asked how ‹12› boats could sink in a day.', 'Lund'],
    ['Lund urged the port to buy ‹12› boats.', 'Lund'],
    ['The skipper pleaded guilty to sinking ‹12› boats.', 'The skipper'],
    ['The gang claimed to have sunk ‹12› boats.', 'The gang'],
    ['The wreck is in Moss, where divers reported at least ‹12› leaks in a hull that broke.', 'divers'],
    ['The port closed, with Lund noting that ‹12› boats were lost.', 'Lund'],
    // A noun for it.
    ['Lund defended her call to buy ‹12› boats.', 'Lund'],
    ['Lund is on tour, with plans to buy ‹12› boats.', 'Lund'],
    ['The port’s answer was that ‹12› boats were old.', 'The port'],
    // Headlines.
    ['Storm sinks ‹12› boats in fjord: officials', 'officials'],
    ['Storm sinks ‹12› boats in fjord: local officials say', 'local officials'],
    ['Storm sinks ‹12› boats in fjord – police', 'police'],
    ['Storm sinks ‹12› boats in fjord: harbour ministry', 'harbour ministry'],
    ['Eva Lund Promises ‹12› New Boats', 'Eva Lund'],
    ['Harbour ministry: ‹12› boats sunk by storm', 'Harbour ministry'],
    ['Mayor Lund: ‹12› bridges need repair this year', 'Mayor Lund'],
    ['At least ‹12› bridges need repair this year: Mayor Lund', 'Mayor Lund'],
    // Nested: the innermost speaker.
    ['The daily wrote that the ministry had reported ‹12› deaths.', 'the ministry'],
    // Carried on by a participle.
    ['Lund said the road was open, adding that ‹12› cars had passed.', 'Lund'],
    ['Holm resigned on Friday, saying ‹12› complaints were enough.', 'Holm'],
  ])('%s', (text, speaker) => {
    expect(attributionIn(text)?.speaker.text).toContain(speaker);
  });
});

describe('plain narration', () => {
  it.each([
    // Who comes to a call answers nobody.
    'Around ‹5› p.m., harbour officers responded to the mill.',
    'The station responded to ‹40› calls for help.',
    // Nouns like verbs of saying.
    'Holm is charged with four counts of theft and ‹2› counts of fraud.',
    'Between 5:30 and ‹5:55› a.m., police received numerous calls from the harbour.',
    'Divers are searching for two unidentified suspects, aged ‹17› and 22.',
    'Police identify suspected thief of ‹12› boats',
    'Storm sinks ‹12› boats, owner charged',
    // Participles, and relative clauses whose “that” is no conjunction.
    'A man accused in a fire that killed ‹3› people entered the hall.',
    'Several children had played with a flare that they found in a shed before ‹8› p.m.',
    'The plan announced on Monday would cost ‹12› million euros.',
    'Known for her ‹12› novels, Lund wrote until noon.',
    // What is done, won or refused.
    'The central bank raised its key rate to ‹2› percent.',
    'Lund claimed the title with ‹12› wins.',
    'Lund claimed ‹41› percent of the vote.',
    'The judge denied bail for a skipper who sank ‹12› boats.',
    'The board rejected an offer worth ‹12› million euros.',
    // When it was said, and not what.
    'On ‹3 May›, Lund told reporters.',
    'Lund said in ‹2012› she would stand.',
    'Lund told the Courier in ‹May 2012› she would stand.',
    // What the writer adds.
    'Police said the ferry, which was built in ‹1986›, had sunk.',
    'Asked whom they thought the best skipper, ‹55› percent named Lund.',
    'Lund thought she had won. Another goal came after ‹70› minutes.',
    'Pictured: the ‹12› boats that the storm sank',
    'Warning issued and in effect until ‹9› p.m. for: Halden',
    'The fire destroyed ‹12› cars.',
    // A passive names nobody.
    'At least ‹12› cars were reported stolen.',
    'The bridge is expected to cost ‹12› million euros.',
    // Nouns that look like verbs of saying.
    'The list names mayors as well as many other political figures of the ‹12› towns.',
    'The port has ‹12› pledged berths, a third of all.',
    'Both houses want a delay of ‹12› months — a blow to all insurance plans — by June.',
    // An infinitive beside a comma, and those who are told.
    'Still, Lund continues to trail Berg by ‹12› votes.',
    'Lund told ‹12› guests in Moss the season was over.',
    // A label or a place, not a speaker.
    'HALDEN: ‹12› boats sunk by storm',
    'Boats sank.\nDate: 12 May\nLosses: ‹12› boats\n',
    // No saying.
    'The sun rose as the search for ‹12› boats continued.',
    'Lund won two points to earn ‹12› break points.',
    'A boat was sunk by rocks in Moss View, and ‹12› people swam.',
    'Live updates: ‹12› boats sunk by storm',
    'The report of ‹12› pages lay on the table.',
    'His claims for ‹12› days of leave were paid.',
    'In five of the ‹12› states, voters stayed away.',
    // Finding things is no statement unless a document does it.
    'Divers found ‹12› crates in the wreck.',
    'About ‹12› couples a year went to court to resolve access disputes.',
    // Only mentioned in passing.
    'Two days before he announced his departure, ‹12› crates arrived.',
    // Those who answer a poll state nothing about each other.
    'Half of tenants say they worry, while ‹12› percent do not.',
    // The writer's own words beside a quotation.
    'Holm called the bridge “a disaster” in his ‹1969› book.',
    'Holm called it “the end of an era” in ‹12› letters.',
    // Said of what follows “and”, not of what stands before it.
    'The boat cost $‹11› million and, records show, was never used.',
    'The storm sank ‹12› boats but, the mayor said, killed nobody.',
    'Lund runs ‹12› shelters and, she said, sleeps in none of them.',
    '“It was loud,” said Holm, who has lived there for ‹12› years.',
  ])('%s', (text) => {
    expect(attributionIn(text)).toBeNull();
  });
});

describe('a sentence that counts on', () => {
  it.each([
    ['Seven boats sank, police said. At least ‹12› more drifted ashore.', 'police'],
    ['Seven boats sank, police said. An additional ‹12› boats drifted ashore.', 'police'],
    ['Seven people died, police said. Among the injured are ‹four› children.', 'police'],
    ['Seven people died, police said. Of the injured, ‹four› are children.', 'police'],
    ['Seven people died, police said. The victims include ‹two› children.', 'police'],
    ['Seven people died, police said. They include ‹two› children.', 'police'],
    ['Seven people died, police said. Four of the injured are stable. Another ‹two› went home.', 'police'],
    ['Seven boats sank, police said Monday. ‹Two› others drifted ashore.', 'police'],
    ['Seven boats sank, police said Monday. Another ‹two› drifted ashore.', 'police'],
    ['Seven boats sank, police said Monday. The other ‹two› drifted ashore. ', 'police'],
    // Plain narration ends it, and so do a new paragraph and a new speaker.
    ['Seven boats sank, police said Monday. The harbour has ‹two› piers.', null],
    ['Seven boats sank, police said Monday.\n\n‹Two› others drifted ashore.', null],
    ['Seven boats sank, police said. ‹Two› others drifted ashore, Lund said.', 'Lund'],
  ])('%s', (text, speaker) => {
    expect(attributionIn(text)?.speaker.text ?? null).toBe(speaker);
  });
});

describe('figures inside quotation marks', () => {
  it.each([
    ['“We lost ‹12› boats,” said harbour master Eva Lund.', 'harbour master Eva Lund'],
    ['“We lost ‹12› boats,” Lund said on Monday.', 'Lund'],
    ['“We lost ‹12› boats!” Lund said.', 'Lund'],
    ['Lund said: “It was bad. We lost ‹12› boats.”', 'Lund'],
    ['“It was bad,” Lund said. “We lost ‹12› boats.”', 'Lund'],
    ['Added Lund: “We lost ‹12› boats.”', 'Lund'],
    ['“It was bad,” Lund said.\n\n“We lost ‹12› boats.”', 'Lund'],
    ['Lund: “We lost ‹12› boats.”', 'Lund'],
    ['To make its point, the Daily Herald counts the dead: “We lost ‹12› boats.”', 'the Daily Herald'],
    ['“It was bad.\n\nWe lost ‹12› boats,” Lund said.', 'Lund'],
    ['Lund shook her head: “We lost ‹12› boats.”', 'Lund'],
    ['Lund was in tears. “We lost ‹12› boats.”', 'Lund'],
    ['Lund said it was bad. Adding, “We lost ‹12› boats.”', 'Lund'],
    ['Lund sent this answer:\n\n“It was bad.\n\n“We lost ‹12› boats.”', 'Lund'],
  ])('%s', (text, speaker) => {
    const attribution = attributionIn(text);
    expect(attribution?.speaker.text).toBe(speaker);
    expect(attribution?.quoted).toBe(true);
  });
});

/** What somebody else has said before, told behind the story. */
const BACKGROUND = [
  'Minister Ida Holm has continued to insist that it broke.',
  'Minister Ida Holm has long said that it broke.',
  'Minister Ida Holm had warned on Monday that it would break.',
  'Minister Ida Holm has been saying that it broke. The port is closed.',
  'Ida Holm, who leads the port, has denied that it held.',
];

describe('the name behind a mention', () => {
  it.each([
    ['Harbour master Eva Lund was tired. Lund said ‹12› boats sank.', 'Eva Lund'],
    ['Harbour master Eva Lund was tired. She said ‹12› boats sank.', 'Eva Lund'],
    ['Eva Lund said it was bad. In the morning she added that ‹12› boats sank.', 'Eva Lund'],
    ['The health ministry said ‹12› wards were closed.', 'health ministry'],
    ['Police arrived at noon. They said ‹12› boats sank.', 'Police'],
    ['Officials from Moss came. They said ‹12› boats sank.', 'Officials from Moss'],
    ['The company closed. It said ‹12› jobs would go.', 'company'],
    ['Port spokeswoman Eva Lund came. The Halden port authority spokeswoman said ‹12› boats sank.', 'Eva Lund'],
    ['Secretary of State Eva Lund came. The secretary of state said ‹12› boats sank.', 'Eva Lund'],
    ['Lund said ‹12› boats sank. President Eva Lund was tired.', 'Eva Lund'],
    ['President Lund said ‹12› boats sank. Ida Lund was tired.', 'Lund'],
    ['Residents told of chaos. They said ‹12› boats sank.', 'Residents'],
    ['Eva Lund says she expects ‹12› boats.', 'Eva Lund'],
    ['Norway’s Eva Lund was tired. Lund said ‹12› boats sank.', 'Eva Lund'],
    ['It rained on Friday. NATO said ‹12› boats sank.', 'NATO'],
    ['Eva Lund is calm. But he is firm, insisting: “We need ‹12› boats.”', 'Eva Lund'],
    ['“It was bad,” Eva Lund said.\n\nThe sea was calm.\n\n“We lost ‹12› boats,” she said.', 'Eva Lund'],
    ...BACKGROUND.map((told) => [
      `Mayor Eva Lund said it held.\n\n${told}\n\n“We lost ‹12› boats,” she said.`,
      'Eva Lund',
    ]),
    ['It rained.\n\nIda Holm has insisted that it held.\n\n“We lost ‹12› boats,” she said.', 'Ida Holm'],
    ['Eva Lund said it held.\n\nIda Holm insisted that it broke.\n\n“We lost ‹12› boats,” she said.', 'Ida Holm'],
    ['Eva Lund said it held. Ida Holm has insisted that it broke. “We lost ‹12› boats,” she said.', 'Ida Holm'],
  ])('%s', (text, name) => {
    expect(attributionIn(text)?.name).toBe(name);
  });
});

describe('through whom a speaker is heard', () => {
  it.each([
    ['Lund told Reuters that ‹12› boats sank.', 'Reuters'],
    ['Lund told the Halden Times on Monday that ‹12› boats sank.', 'the Halden Times'],
    ['Lund told reporters that ‹12› boats sank.', null],
    ['Officials confirmed that ‹12› boats sank, quoted from ANSA.', 'ANSA'],
    ['“We lost ‹12› boats,” Lund said, as reported by Kyodo on May 3.', 'Kyodo'],
    ['In an interview with Radio Halden, Lund said ‹12› boats sank.', 'Radio Halden'],
  ])('%s', (text, via) => {
    expect(attributionIn(text)?.via?.text ?? null).toBe(via);
  });
});

it('gives a figure to whom an outlet cites, heard through the outlet', () => {
  const attribution = attributionIn('The Halden Times reported that ‹12› boats sank, citing the coast guard.');
  expect(attribution?.speaker.text).toBe('the coast guard');
  expect(attribution?.via?.text).toBe('The Halden Times');
});

it('never throws on any mixture of speech and marks', () => {
  const piece = fc.constantFrom(
    'said',
    'Lund',
    ',',
    '“',
    '”',
    '"',
    '12',
    'that',
    '.',
    ':',
    ' according to ',
    'the',
    ' — ',
    '\n\n',
    ';',
    '🌊',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join(' ');
      const reader = new AttributionReader(text, readQuotations(text));
      for (const figure of readFigures(text)) {
        const speaker = reader.ofFigure(figure)?.speaker;
        if (speaker) expect(text.slice(speaker.start, speaker.end)).toBe(speaker.text);
      }
    }),
  );
});
