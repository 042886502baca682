import { describe, expect, it } from 'vitest';
import { attributionIn, speakerIn } from '../attributed.ts';

describe('who signs a quotation', () => {
  it.each([
    ['“We lost ‹14› boats in one night.” -Commissioner Mara Dunn', 'Commissioner Mara Dunn'],
    ['“We lost ‹14› boats in one night.” — Mara Dunn, mayor', 'Mara Dunn'],
    ['“We lost ‹14› boats in one night.”\n— Mara Dunn', 'Mara Dunn'],
    ['"We lost ‹14› boats in one night."\n\n- Mara Dunn, mayor of Dalvik', 'Mara Dunn'],
    ['> “We lost ‹14› boats in one night.”\n> -- Mara Dunn', 'Mara Dunn'],
    ['“We lost ‹14› boats in one night.” (Mara Dunn)', 'Mara Dunn'],
    ['“We lost ‹14› boats.” — @maradunn', '@maradunn'],
  ])('%s', (text, speaker) => {
    expect(speakerIn(text)).toBe(speaker);
  });

  it.each([
    '“We lost ‹14› boats in one night.” - a first for the town',
    '“We lost ‹14› boats in one night.” - The worst night since the war',
    '“We lost ‹14› boats in one night.” (Photo: Holm)',
  ])('%s: nobody', (text) => {
    expect(speakerIn(text)).toBeNull();
  });
});

describe('who is named before a quotation', () => {
  it.each([
    ['And from Chairwoman Dunn:\n\n“We lost ‹14› boats in one night.”', 'Chairwoman Dunn'],
    ['And this from the harbour union:\n\n“We lost ‹14› boats in one night.”', 'the harbour union'],
    ['More from Dunn: “We lost ‹14› boats in one night.”', 'Dunn'],
    ['A statement by Mayor Mara Dunn:\n\n“We lost ‹14› boats in one night.”', 'Mayor Mara Dunn'],
    ['Prices rise - Mara Dunn: “We lost ‹14› boats.”', 'Mara Dunn'],
    ['HARBOUR DUES RISE AS FLEET SHRINKS — Mara Dunn: “We lost ‹14› boats.”', 'Mara Dunn'],
    ['Skippers agree - Mara Dunn: “We lost ‹14› boats, and divers said 3 sank.”', 'Mara Dunn'],
  ])('%s', (text, speaker) => {
    expect(speakerIn(text)).toBe(speaker);
  });
});

describe('a name that labels what its bearer says', () => {
  it.each([
    ['MARA DUNN: We lost ‹14› boats.', 'MARA DUNN'],
    ['MAYOR DUNN: We lost ‹14› boats.', 'MAYOR DUNN'],
    ['DUNN: I think we lost ‹14› boats.', 'DUNN'],
    ['@maradunn: We lost ‹14› boats.', '@maradunn'],
    ['Mara Dunn (@maradunn): We lost ‹14› boats.', 'Mara Dunn'],
    ['**Mara Dunn:** We lost ‹14› boats.', 'Mara Dunn'],
    ['The debate began.\n\nMara Dunn: We lost boats. The storm took ‹14› of them.', 'Mara Dunn'],
    ['Mara Dunn: We lost boats. Then it rained. The storm took ‹14› of them.', 'Mara Dunn'],
  ])('%s', (text, speaker) => {
    expect(attributionIn(text)).toMatchObject({ speaker: { text: speaker }, quoted: true });
  });

  it.each([
    'HALDEN: ‹12› boats sunk by storm',
    'PORT TORREL: ‹12› boats sunk by storm',
    'Note: ‹12› boats were sunk.',
    'Q: How many?\nA: We lost ‹12› boats.',
    'Incidence: ‹54› cases per 100,000.',
    'Attendance: ‹4,000› in all that day',
    'Growth: ‹3› per cent a year on average',
    'Distance: ‹40› kilometres by the old road',
    'Damage: ‹40› million crowns or more, so far',
    'The vote.\nMara Dunn: ‹1,769›.',
    'Mara Dunn: We lost boats.\n\nThe storm took ‹14› of them.',
  ])('%s: nobody', (text) => {
    expect(speakerIn(text)).toBeNull();
  });
});

describe('any verb behind a quotation that waits for one', () => {
  it.each([
    ['"‹14› boats are gone," sighed Mara Dunn.', 'Mara Dunn'],
    ['"‹14› boats are gone," Mara Dunn sighed.', 'Mara Dunn'],
    ['"‹14› boats are gone," shrugged the mayor.', 'the mayor'],
    ['"‹14› boats are gone," Dunn smiled, "and they won\'t be back."', 'Dunn'],
    ['"‹14› boats are gone!" thundered the mayor of Dalvik.', 'the mayor of Dalvik'],
    ['"‹14› boats are gone?" she laughed.', 'she'],
    ['“‹14› boats are gone,” tweeted @maradunn.', '@maradunn'],
    ['“‹14› boats are gone,” wrote @maradunn on Friday.', '@maradunn'],
  ])('%s', (text, speaker) => {
    expect(speakerIn(text)).toBe(speaker);
  });

  it.each(['Under the sign “‹14› boats” walked the mayor.', '“‹14› boats” remained in the harbour.'])(
    '%s: nobody',
    (text) => {
      expect(speakerIn(text)).toBeNull();
    },
  );
});
