import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../../server/src/features/drafts/check-draft.ts';
import { readDraft } from '../../../../server/src/features/drafts/draft.ts';
import { indexOf, source, URI } from '../../fixture.ts';

const CORPUS = [
  source('post.txt', {}, '"The smoke was over the roof before anybody rang the bell," said the porter, Jan Holm.'),
  source(
    'star.txt',
    {},
    '"We counted every guest twice," said Eva Brandt, "and then we counted them again." The motel by the river burnt down.',
  ),
].join('');

function quoted(text: string, corpus = CORPUS) {
  const index = indexOf({ [URI]: corpus });
  const draft = readDraft('file:///draft.md', 'draft.md', text, { today: '2026-03-31' });
  return checkDraft(index, draft).filter(({ kind }) => kind === 'quotation');
}

describe('a quotation of a draft', () => {
  it.each([
    ['"Winding up the creamery has taken four years," Jan Holm, an assistant state attorney general said on Monday.'],
    [
      'JAN HOLM, LEADER OF THE CREAMERY UNION OF ORLOW, WHICH HAS MANY MEMBERS, SAID THAT "WINDING UP THE CREAMERY HAS TAKEN FOUR YEARS."',
    ],
  ])('is of whom its source names in the sentence, whatever role it gives: %s', (text) => {
    const corpus = source('post.txt', {}, text);
    const of = (draft: string) => quoted(draft, corpus).map(({ status }) => status);
    expect(of('"Winding up the creamery has taken four years," said Jan Holm.')).toEqual(['supported']);
    expect(of('"Winding up the creamery has taken five years," said Jan Holm.')).toEqual(['contested']);
    expect(of('"Winding up the creamery has taken four years," said Eva Brandt.')).toEqual(['misattributed']);
  });

  it.each([
    ['"The smoke was over the roof before anybody rang the bell," said Jan Holm.', 'supported'],
    ['“…the smoke was over the roof before anybody rang,” said the porter.', 'supported'],
    ['"We counted every guest twice, and then we counted them again," said Eva Brandt.', 'supported'],
    ['"The smoke was over the roof before anybody rang the bell," said Eva Brandt.', 'misattributed'],
    ['"The smoke was over the roof long before they rang a bell," said Jan Holm.', 'contested'],
    ['"Nobody will ever build a motel by the water again," said Jan Holm.', 'unsupported'],
    ['They called it the "big bell" there.', 'unchecked'],
  ])('%s %s', (text, status) => {
    expect(quoted(text).map((each) => each.status)).toEqual([status]);
  });

  it('is of nobody in particular where neither text names one', () => {
    const corpus = source(
      'post.txt',
      {},
      '"It will be difficult, and everybody will do the sane thing," says one who was there.',
    );
    expect(quoted('"It will be difficult, and everybody will do the sane thing," says another.', corpus)).toMatchObject(
      [{ status: 'supported' }],
    );
  });

  it('is of a role that its source gives the speaker before the name', () => {
    const corpus = source(
      'post.txt',
      {},
      'UNESCO Director Ida Holm saw the school. "This is a loss for every child of it," Holm said.',
    );
    const of = (who: string) =>
      quoted(`"This is a loss for every child of it," said ${who}.`, corpus).map(({ status }) => status);
    expect(of('the director of UNESCO')).toEqual(['supported']);
    expect(of('the treasurer of UNESCO')).toEqual(['misattributed']);
  });

  it('is of nobody else whose sentence tells of the same thing behind its verb', () => {
    const corpus = source('post.txt', {}, 'The rowers said on Monday that the fire "calls into question" the ferry.');
    const of = (who: string) => quoted(`${who} said the fire "calls into question" the ferry.`, corpus)[0]!.status;
    expect(of('The rowers')).toBe('supported');
    expect(of("Orlow's harbour ministry")).toBe('misattributed');
  });

  it('is found in a page that lost its line breaks', () => {
    const glued = source(
      'glued.txt',
      {},
      'The wall fell.Jan Holm ran."I literally heard the stones past my face," Holm said. He ran on.',
    );
    expect(quoted('"I literally heard the stones past my face," said Jan Holm.', glued)).toMatchObject([
      { status: 'supported', explanation: 'Quoted so in 1 source: glued.' },
    ]);
    expect(quoted('"I literally heard the stones past my face," said Eva Brandt.', glued)).toMatchObject([
      { status: 'unsupported', explanation: 'glued.txt has these words, but quotes nobody with them.' },
    ]);
  });

  it('goes on in its source, glued to what stands before', () => {
    const glued = source(
      'glued.txt',
      {},
      'The wall fell."I literally heard the stones past my face, and the river was already in the yard when I ran up the stairs," Jan Holm said. He ran on.',
    );
    expect(quoted('"I literally heard the stones past my face," said Jan Holm.', glued)).toMatchObject([
      { status: 'supported' },
    ]);
  });

  it.each([
    ['"Those people should pay for every boat," said Jan Holm.'],
    ['"Those people (the owners) should pay for every boat," said Jan Holm.'],
  ])('has what an editor put into the words, or has it not: %s', (text) => {
    const edited = source('edited.txt', {}, '"Those people (the owners) should pay for every boat," said Jan Holm.');
    expect(quoted(text, edited).map((each) => each.status)).toEqual(['supported']);
  });

  it('is in a source that writes a dash as a hyphen', () => {
    const dashed = source(
      'dashed.txt',
      {},
      '"It was the rain-it was in that night that we ran from the river," said Jan Holm.',
    );
    expect(quoted('"It was the rain," said Jan Holm.', dashed).map((each) => each.status)).toEqual(['supported']);
  });

  it('is in a source that writes a dash as a hyphen before a short form', () => {
    const dashed = source('dashed.txt', {}, '"He will go-it\'s a matter of weeks, not months," Jan Holm says.');
    const statusOf = (speaker: string) =>
      quoted(`"It's a matter of weeks, not months," said ${speaker}.`, dashed).map(({ status }) => status);
    expect(statusOf('Jan Holm')).toEqual(['supported']);
    expect(statusOf('Ida Berg')).toEqual(['misattributed']);
  });

  it('is of whom the one quotes that a source names, called otherwise', () => {
    const passed = source('passed.txt', {}, `"Mr. Holm said, 'I do not want to hurt you,'" said Sven Lund, the chief.`);
    const statusOf = (text: string) => quoted(text, passed).map(({ status }) => status);
    expect(statusOf('The gunman told a driver: "I do not want to hurt you."')).toEqual(['supported']);
    expect(statusOf('"I do not want to hurt you," said Ida Berg.')).toEqual(['misattributed']);
  });

  it('is of another person, though both are of the police', () => {
    const police = source(
      'police.txt',
      {},
      '"He was basically executed," Orlow Police Cpl. Anton Berg said in a statement.',
    );
    const statusOf = (speaker: string) =>
      quoted(`"He was basically executed," said ${speaker}.`, police).map(({ status }) => status);
    expect(statusOf('Halden Police Chief Sven Lund')).toEqual(['misattributed']);
    expect(statusOf('Orlow Police Corporal Anton Berg')).toEqual(['supported']);
  });

  it('says which words stand outside of the quotation in the source', () => {
    const [smoke] = quoted('"On Monday the smoke was over the roof before anybody rang the bell," said Jan Holm.');
    expect(smoke).toMatchObject({
      status: 'contested',
      explanation: 'No source quotes it so: “on monday” is not in it there (1 source: post).',
    });
  });

  it('says what the sources have in its place', () => {
    const [smoke] = quoted('"The smoke was above the roof before anybody rang the bell," said Jan Holm.');
    expect(smoke).toMatchObject({
      explanation: 'No source quotes it so: “above” – “over” (1 source: post).',
      suggestion: 'The smoke was over the roof before anybody rang the bell,',
    });
  });

  it('is contested where another source words it otherwise', () => {
    const other = source(
      'sun.txt',
      {},
      '"The smoke was over the roof long before anybody rang the bell," said Jan Holm.',
    );
    const [smoke] = quoted(
      '"The smoke was over the roof before anybody rang the bell," said Jan Holm.',
      CORPUS + other,
    );
    expect(smoke!.status).toBe('contested');
    expect(smoke!.evidence.map(({ support }) => support)).toEqual(['same', 'other']);
  });

  it('is no quotation of a source that has the words without their marks', () => {
    const [river] = quoted('"The motel by the river burnt down," said Jan Holm.');
    expect(river!.explanation).toBe('star.txt has these words, but quotes nobody with them.');
  });

  it('is its words, without their marks', () => {
    const text = 'He said: "The smoke was over the roof before anybody rang the bell," and left.';
    const [smoke] = quoted(text);
    expect(text.slice(smoke!.span.start, smoke!.span.end)).toBe(
      'The smoke was over the roof before anybody rang the bell,',
    );
  });

  it('that directly follows another one and names nobody is of the same speaker', () => {
    const two = source('two.txt', {}, '"It was very late," said Eva Brandt, who watched. "The bell rang for an hour."');
    expect(quoted('"The bell rang for an hour," said Jan Holm.', two)).toMatchObject([{ status: 'misattributed' }]);
    expect(quoted('"The bell rang for an hour," said Eva Brandt.', two)).toMatchObject([{ status: 'supported' }]);
  });

  it('is of whom the quotation itself names before the words', () => {
    const chief = source(
      'chief.txt',
      {},
      '"Mr. Holm said, \'I do not want to hurt you, give me your keys,\'" said the chief, Eva Brandt.',
    );
    const by = (name: string) =>
      quoted(`“I do not want to hurt you, give me your keys”, said ${name}.`, chief).map(({ status }) => status);
    expect([by('Jan Holm'), by('Eva Brandt'), by('Ole Dahl')]).toEqual([
      ['supported'],
      ['supported'],
      ['misattributed'],
    ]);
  });

  it('is borne out for nobody of whom its source does not tell', () => {
    const nobody = source('nobody.txt', {}, 'One note was left: "The bell rang for an hour in the fog."');
    expect(quoted('"The bell rang for an hour in the fog," said Jan Holm.', nobody)).toMatchObject([
      { status: 'unsupported', explanation: 'No source says whose words these are (1 source: nobody).' },
    ]);
  });

  it.each([
    ['“Our guests will not be put off by a fire”, said Eva Brandt of the Rowing Club.', 'supported'],
    ['“Our guests will not be put off by a fire”, said Ida Holm of the Rowing Club.', 'misattributed'],
    ['“Our guests will not be put off by a fire”, Ida Holm from the Rowing Club said.', 'misattributed'],
    ['“Our guests will not be put off by a fire”, a spokesman for the Rowing Club said.', 'supported'],
    ['Eva Brandt told the town: “We had no bell to ring that night.”', 'supported'],
  ])('is of one member of a body, and of no other: %s %s', (text, status) => {
    const guild = source(
      'guild.txt',
      {},
      '"Our guests will not be put off by a fire," Rowing Club president Eva Brandt said. "We had no bell to ring that night," she added.',
    );
    expect(quoted(text, guild).map((each) => each.status)).toEqual([status]);
  });

  const FAR = `Eva Brandt runs the motel. ${'The river rose, and the mill stood in it. '.repeat(12)}`;
  it.each([
    // Whoever is named in the lines before may have said it.
    ['Eva Brandt stood at the pier. One note was left: "The bell rang for an hour in the fog."', 'supported'],
    ['One note was left: "The bell rang for an hour in the fog." It was that of Eva Brandt.', 'supported'],
    [`${FAR}One note was left: "The bell rang for an hour in the fog."`, 'unsupported'],
    ['One note was left: "The bell rang for an hour in the fog."\n\nEva Brandt runs the motel.', 'unsupported'],
    [
      'Eva Brandt ran. The note: "The bell rang for an hour in the fog."\n\n"The bell rang for an hour in the fog," said Jan Holm.',
      'misattributed',
    ],
  ])('is of whom a source names near it that names nobody for it: %s %s', (text, status) => {
    const nobody = source('nobody.txt', {}, text);
    const [each] = quoted('"The bell rang for an hour in the fog," said Eva Brandt.', nobody);
    expect(each!.status).toBe(status);
  });

  it.each([
    ['President Holm has “declared war on the whole town”, said Karl Moss.', 'supported'],
    ['President Holm said the rebels had “declared war on the whole town”.', 'misattributed'],
    ['The rebels had “declared war on the whole town”, Holm said.', 'misattributed'],
  ])('in capitals is of who says it, and not of whom that is told: %s %s', (text, status) => {
    const wire = source(
      'wire.txt',
      {},
      'MOSS SAID HOLM HAS GIVEN NO SIGN THAT HE WANTS PEACE; QUITE THE CONTRARY, HE HAS "DECLARED WAR ON THE WHOLE TOWN."',
    );
    expect(quoted(text, wire).map((each) => each.status)).toEqual([status]);
  });

  it('of which one word is another is contested', () => {
    const doubt = source('doubt.txt', {}, 'They were gone "beyond reasonable doubt", the porter told families.');
    expect(quoted('They were gone “beyond all reasonable doubt”, he told families.', doubt)).toMatchObject([
      { status: 'contested' },
    ]);
    expect(quoted('They were gone “beyond the old harbour”, he told families.', doubt)).toMatchObject([
      { status: 'unsupported' },
    ]);
  });

  it('is no longer of the speaker before it where its source tells of somebody else', () => {
    const two = source(
      'two.txt',
      {},
      '"It was very late," Eva Brandt said. The Water Board also spoke, calling it "a night that nobody can forget."',
    );
    expect(quoted('It was “a night that nobody can forgive”, the Water Board said.', two)).toMatchObject([
      { status: 'contested' },
    ]);
  });

  it('of a “he” is of whoever was told of before', () => {
    const he = source(
      'he.txt',
      {},
      'Clerk Karl Brekke is asked about the plans of Jan Holm. He says, "I doubt that it was the last."',
    );
    expect(quoted('Eva Brandt said: “I doubt that it was the last.”', he)).toMatchObject([{ status: 'misattributed' }]);
    expect(quoted('Karl Brekke said: “I doubt that it was the last.”', he)).toMatchObject([{ status: 'supported' }]);
  });

  it('is of whom its source calls so elsewhere', () => {
    const court = source(
      'court.txt',
      {},
      'During the hearing, Holm’s father, Karl Brekke, wept. Brekke added, "We thank you for not putting us through any more." The clerk wept, too.',
    );
    const by = (name: string) =>
      quoted(`"We thank you for not putting us through any more," said ${name}.`, court).map(({ status }) => status);
    expect(by('Holm’s father')).toEqual(['supported']);
    expect(by('the clerk')).toEqual(['misattributed']);
    expect(by('the mother of Holm')).toEqual(['misattributed']);
    expect(by('Holm two years later')).toEqual(['misattributed']);
  });

  it('of a “she” of whom nobody is near is of whoever was told of before', () => {
    const filler =
      'The harbour was quiet, and the boats lay at the wall as they did on all other days of that year. '.repeat(6);
    const post = source(
      'post.txt',
      {},
      `Eva Brandt kept the bell. ${filler}"None of this ever got any easier," she wrote.`,
    );
    const by = (name: string) =>
      quoted(`"None of this ever got any easier," wrote ${name}.`, post).map(({ status }) => status);
    expect(by('Eva Brandt')).toEqual(['supported']);
    expect(by('Karl Brekke')).toEqual(['misattributed']);
  });

  it('with words left out is of whoever said the rest', () => {
    const clerk = source(
      'clerk.txt',
      {},
      '"Because of this man, because of the way he lived, we have four boats less," said Clerk Karl Brekke.',
    );
    const by = (name: string) =>
      quoted(`"Because of this man we have four boats less," said ${name}.`, clerk).map(({ status }) => status);
    expect(by('Eva Brandt')).toEqual(['misattributed']);
    expect(by('Karl Brekke')).toEqual(['contested']);
    expect(quoted('"Because of this man, we have no boats," said Eva Brandt.', clerk)).toMatchObject([
      { status: 'unsupported' },
    ]);
  });

  it('is of nobody else because both are told of by one verb', () => {
    const added = source('added.txt', {}, 'Clerk Karl Brekke added: "I doubt that it was the last of them."');
    const by = (text: string) => quoted(text, added).map(({ status }) => status);
    expect(by('“Nobody slept,” said Eva Brandt. “I doubt that it was the last of them,” she added.').at(-1)).toBe(
      'misattributed',
    );
    expect(by('“Nobody slept,” said Karl Brekke. “I doubt that it was the last of them,” he added.').at(-1)).toBe(
      'supported',
    );
  });

  it('is of one person, whether the office is told with the name or not', () => {
    const prime = source('prime.txt', {}, 'Western PM Ida Holm told parliament of "new and certain knowledge".');
    expect(quoted('Prime Minister Ida Holm spoke of “new and certain knowledge”.', prime)).toMatchObject([
      { status: 'supported' },
    ]);
  });

  it('is not taken from a person whom its source names right before it', () => {
    const house = source(
      'house.txt',
      {},
      'Mayor Ida Holm reacted to comments from the Water Board: "They should have rung the bell at noon."',
    );
    expect(quoted('"They should have rung the bell at noon," said Ida Holm.', house)).toMatchObject([
      { status: 'supported' },
    ]);
    expect(quoted('"They should have rung the bell at noon," said Karl Brekke.', house)).toMatchObject([
      { status: 'misattributed' },
    ]);
  });

  it('may take into its marks the article that stands before those of its source', () => {
    const shot = source('shot.txt', {}, 'The appeal is a "bold wild guess," said the professor, Jan Holm.');
    expect(quoted('The appeal is “a bold wild guess”, said Jan Holm.', shot)).toMatchObject([{ status: 'supported' }]);
    expect(quoted('The appeal is “the bold wild guess”, said Jan Holm.', shot)).toMatchObject([
      { status: 'contested' },
    ]);
  });

  it('of a state is one of its minister', () => {
    const state = source('state.txt', {}, 'Norway called the strike "a crime against all fishermen of the north".');
    const by = (who: string) =>
      quoted(`The strike was “a crime against all fishermen of the north”, ${who} said.`, state).map(
        (each) => each.status,
      );
    expect([by('the Norwegian minister'), by('the Swedish minister')]).toEqual([['supported'], ['misattributed']]);
  });

  it('of few words is contested where another source quotes one word otherwise, and no more', () => {
    const one = source('one.txt', {}, 'Before the judge Jan Holm said "I am peace," and no more.');
    const other = source('other.txt', {}, 'Before the judge Jan Holm said "I am at peace," and sat down.');
    const longer = source('longer.txt', {}, '"I am at peace with all who came to the mill," Jan Holm said.');
    const of = (corpus: string) =>
      quoted('Before the judge Jan Holm said “I am peace”.', corpus).map((each) => each.status);
    expect([of(one), of(one + other), of(one + longer)]).toEqual([['supported'], ['contested'], ['supported']]);
  });

  it('of a statement is whose the statement is', () => {
    const kin = source(
      'kin.txt',
      {},
      'In a statement from the family, Holm was called a skipper. "He carried himself with great care and calm," the statement said.',
    );
    const by = (text: string) => quoted(text, kin).map(({ status }) => status);
    expect(by('Holm, his family said, “carried himself with great care and calm”.')).toEqual(['supported']);
    expect(by('Holm, his family said, “carried himself with great care and courage”.')).toEqual(['contested']);
  });

  it('is of whom the draft says that he is quoted with it', () => {
    expect(
      quoted('Police chief Eva Brandt is quoted with “the smoke was over the roof before anybody rang the bell”.'),
    ).toMatchObject([{ status: 'misattributed' }]);
  });

  it('after that of somebody else is no part of it', () => {
    const two = source(
      'two.txt',
      {},
      '"I carry that cross until he is found," Jan Holm said.\n\n"Nobody has told us the whole truth," said Eva Brandt, a nurse.',
    );
    const by = (who: string) => quoted(`“Nobody has told us the whole truth,” ${who} said.`, two)[0]!.status;
    expect(['Jan Holm', 'Eva Brandt'].map(by)).toEqual(['misattributed', 'supported']);
  });

  it('that "he" said is of whom the sentence before names, and of nobody who was told of before that', () => {
    const told = source(
      'told.txt',
      {},
      'Rolf Lund rang the bell of the motel.\n\nJan Holm told reporters that nothing woke him.\n\n"It is always loud in this part of the town," he said.',
    );
    const by = (who: string) => quoted(`“It is always loud in this part of the town,” ${who} said.`, told)[0]!.status;
    expect(['Rolf Lund', 'Jan Holm'].map(by)).toEqual(['misattributed', 'supported']);
  });

  it('of which its source names no speaker is of nobody who was named before another one spoke', () => {
    const told = source(
      'told.txt',
      {},
      'Rolf Lund rang the bell of the motel. “The roof has burnt,” Eva Brandt said.\n\nOn the wall stood: "All who leave are to shut the gate."',
    );
    const by = (who: string) => quoted(`“All who leave are to shut the gate,” ${who} said.`, told)[0]!.status;
    expect(by('Rolf Lund')).not.toBe('supported');
  });
});
