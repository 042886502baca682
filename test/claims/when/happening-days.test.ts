import { describe, expect, it } from 'vitest';
import { scopeInWords } from '../../../server/src/claims/scope.ts';
import { readHappeningDays } from '../../../server/src/claims/when/happening-days.ts';

const TUESDAY = { date: '2024-05-07', why: 'its header', inferred: false };

function days(body: string, published: typeof TUESDAY | null = TUESDAY) {
  return readHappeningDays(body, published).map(({ figure, predicate, scope, modality }) => [
    body.slice(figure.start, figure.end),
    figure.value,
    predicate,
    ...scopeInWords(scope),
    ...(modality === 'asserted' ? [] : [modality]),
  ]);
}

describe('the days of what happened, by the day of the source', () => {
  it.each([
    ['Six were hurt in a shooting Monday.', [['Monday', '2024-05-06', 'shooting']]],
    ['The explosion on Saturday killed two.', [['Saturday', '2024-05-04', 'explosion']]],
    ['The train crashed in Moss on May 3.', [['May 3', '2024-05-03', 'crash']]],
    // As far as it is told.
    ['The barn was built in the 1930s.', [['1930s', '1930s', 'verb:built']]],
    ['The barn was built in the mid-1930s.', [['1930s', '1930s', 'verb:built']]],
    ['The barn was built around 1935.', [['1935', '1935', 'verb:built']]],
    // A night belongs to two days.
    ['The shooting happened late Monday night.', [['Monday night', '2024-05-06', 'shooting', 'at night']]],
    ['It happened early Tuesday morning.', [['Tuesday morning', '2024-05-07', 'incident', 'in the morning']]],
    // Where it stands, behind emoji too.
    ['🚒 The dam collapsed on Sunday.', [['Sunday', '2024-05-05', 'collapse']]],
    // What its verb or its noun tells.
    ['Gales on Sunday sank the ferry.', [['Sunday', '2024-05-05', 'verb:sunk']]],
    ['Rebels on Sunday launched a large offensive.', [['Sunday', '2024-05-05', 'verb:attacked']]],
    // A line that tells who sent the report.
    ['Storm closes bridge AFP Sunday 5 May 2024 The bridge was closed.', []],
    ['Rebels launched an offensive in Dalvik on Sunday.', [['Sunday', '2024-05-05', 'verb:attacked']]],
    ['The club signed Mara Dunn on Friday.', [['Friday', '2024-05-03', 'verb:signed']]],
    ['The thief was arrested in Moss, Karsa, on Friday.', [['Friday', '2024-05-03', 'arrest']]],
    ['Police arrested him on Monday.', [['Monday', '2024-05-06', 'arrest']]],
    ['Twelve people drowned off Dalvik on Thursday.', [['Thursday', '2024-05-02', 'killed']]],
    ['The bombing took place on Saturday.', [['Saturday', '2024-05-04', 'explosion']]],
    ["Friday's attack in Dalvik wounded nine.", [['Friday', '2024-05-03', 'verb:attacked']]],
    ['He told of the May 2 deal with Norvane.', [['May 2', '2024-05-02', 'verb:signed']]],
    ['On Friday, gunmen attacked a bus in Dalvik.', [['Friday', '2024-05-03', 'verb:attacked']]],
    ['On the night of 3 May thieves robbed the bank.', [['3 May', '2024-05-03', 'verb:robbed', 'at night']]],
    // Months, years, and what is still to come.
    ['Police found Karl Roy, 28, unconscious in Moss on Friday.', [['Friday', '2024-05-03', 'found']]],
    ['Karl Roy was found lying on the floor on Friday.', [['Friday', '2024-05-03', 'found']]],
    ['It was not until late April that police arrested him.', [['April', '2024-04', 'arrest']]],
    ['The lamp will be available on Friday.', [['Friday', '2024-05-10', 'verb:gone on sale', 'planned']]],
    ['The barn dates back to 1931.', [['1931', '1931', 'verb:built']]],
    ['Karsa won its independence from Norvane in 1974.', [['1974', '1974', 'verb:become independent']]],
    ['Karsa became independent six months ago.', [['six months ago', '2023-11', 'verb:become independent']]],
    ['The clinic was founded in 1990.', [['1990', '1990', 'verb:founded']]],
    ['In 1990 she founded the clinic.', [['1990', '1990', 'verb:founded']]],
    ['They sold the mill for $30 million in 1957.', [['1957', '1957', 'verb:sold']]],
    // For what somebody was engaged is not what happened.
    ['The club signed Mara Dunn to lead the team on Friday.', [['Friday', '2024-05-03', 'verb:signed']]],
    ['In March 2007 the court acquitted him.', [['March 2007', '2007-03', 'verb:acquitted']]],
    ['The phone will be released on Friday.', [['Friday', '2024-05-10', 'released', 'planned']]],
    ['The ministers will meet on Friday.', [['Friday', '2024-05-10', 'verb:met', 'planned']]],
    ['The phone should have been released on Friday.', [['Friday', '2024-05-03', 'released', 'planned']]],
    ['The family will sell the mill on Friday.', [['Friday', '2024-05-10', 'verb:sold', 'planned']]],
    ['The launch is slated for Friday.', [['Friday', '2024-05-10', 'verb:launched', 'planned']]],
    [
      'Boy shot Sunday dies Monday',
      [
        ['Sunday', '2024-05-05', 'shooting'],
        ['Monday', '2024-05-06', 'death'],
      ],
    ],
    // From the day on which it was made, or closed.
    ['The mill dates from 1913.', [['1913', '1913', 'verb:built']]],
    ['No train has run since Friday, when the bridge was closed.', [['Friday', '2024-05-03', 'verb:closed']]],
    ['No train has run since Friday, and the bridge is closed.', []],
    ["They dug through the night after Sunday's landslide.", [['Sunday', '2024-05-05', 'verb:struck']]],
    ['Rebels attacked the dam again on Sunday.', []],
    // A page is filed on a day, and an appeal.
    ['Her lawyer filed the appeal on Monday.', [['Monday', '2024-05-06', 'verb:filed']]],
    ['Filed Monday, appeal.', []],
  ])('%s', (body, expected) => {
    expect(days(body)).toEqual(expected);
  });
});

describe('the days of an undated source', () => {
  it.each([
    ['The bombing took place on Saturday.', [['Saturday', '-W-6', 'explosion']]],
    ['The church burned down on Friday night.', [['Friday night', '-W-5', 'destroyed', 'at night']]],
    ['The train crashed in Moss on May 3.', [['May 3', '--05-03', 'crash']]],
    ['The rules were proposed in August.', [['August', '--08', 'verb:proposed']]],
    ['He was convicted on 20 March 2007.', [['20 March 2007', '2007-03-20', 'verb:convicted']]],
    ['He was convicted of arson on 20 March 2007.', [['20 March 2007', '2007-03-20', 'verb:convicted']]],
    ['In March 2007 he was found guilty of murder.', [['March 2007', '2007-03', 'verb:convicted']]],
    ['He was found guilty of murder in March 2007.', [['March 2007', '2007-03', 'verb:convicted']]],
    ['The jury found him guilty of the shooting on Friday.', [['Friday', '-W-5', 'verb:convicted']]],
    ['He pleaded guilty to second-degree murder on Friday.', [['Friday', '-W-5', 'verb:pleaded']]],
    ['The mill was destroyed by arson on Friday.', [['Friday', '-W-5', 'fire']]],
    ['THE GUERRILLAS ATTACKED DALVIK ON 11 NOVEMBER.', [['11 NOVEMBER', '--11-11', 'verb:attacked']]],
  ])('%s', (body, expected) => {
    expect(days(body, null)).toEqual(expected);
  });
});

describe('no day of what happened', () => {
  it.each([
    'The mayor spoke of the shooting, police said Monday.',
    'On Monday, police said that nobody was shot.',
    'One of those shot was stable on Monday.',
    'A man held after the shooting was in court Monday.',
    'Another shooting happened on Monday.',
    'Several people were shot between early Saturday and late Sunday.',
    'The bridge was closed until Friday.',
    'The bridge was closed on Friday and Saturday.',
    'The deal was signed at the end of May.',
    'The bridge has been closed since Monday.',
    'Posted Friday after the shooting',
    'The shooting happened this week.',
    'The shooting happened yesterday.',
    'Moss Chronicle, Friday',
  ])('%s', (body) => {
    expect(days(body)).toEqual([]);
  });

  it('further down than anybody tells of the story', () => {
    expect(days(`${'It went on and on for a while. '.repeat(140)}The shooting happened on Monday.`)).toEqual([]);
  });
});
