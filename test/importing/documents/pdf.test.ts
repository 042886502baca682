import { describe, expect, it } from 'vitest';
import { bodyOf, headerOf, imported } from '../imported.ts';
import { lines, pdf } from '../made-files.ts';

describe('the text of a PDF', () => {
  it('has its paragraphs, and a form feed where a page ends', async () => {
    const body = await bodyOf(
      'a.pdf',
      pdf([
        lines(['The dam broke at night.', 'At least 12 people', 'were killed.', '', '', 'Rescue went on.']),
        lines(['On Monday 40 people were hurt.']),
      ]),
    );
    expect(body).toBe(
      'The dam broke at night. At least 12 people were killed.\n\nRescue went on.\n\n\fOn Monday 40 people were hurt.',
    );
  });

  it('goes on over the end of a page in the same sentence', async () => {
    const body = await bodyOf('a.pdf', pdf([lines(['The flood drove']), lines(['12,000 people from their houses.'])]));
    expect(body).toBe('The flood drove\n\f12,000 people from their houses.');
  });

  it('has marks of notes in brackets, powers raised, and ordinals as they are', async () => {
    const raised = (text: string, x: number) => ({ text, x, y: 724, size: 6 });
    const body = await bodyOf(
      'a.pdf',
      pdf([
        [
          { text: 'About 12', x: 72, y: 720 },
          raised('3', 116),
          { text: 'people on 7 km', x: 125, y: 720 },
          raised('2', 201),
        ],
      ]),
    );
    expect(body).toBe('About 12[3] people on 7 km²');
    const ordinal = await bodyOf('a.pdf', pdf([[{ text: 'the 19', x: 72, y: 720 }, raised('th', 103)]]));
    expect(ordinal).toBe('the 19th');
    const higher = [
      { text: 'on the 5', x: 72, y: 720 },
      { text: 'th', x: 112, y: 725.2, size: 7 },
      { text: 'day', x: 122, y: 720 },
    ];
    expect(await bodyOf('a.pdf', pdf([higher]))).toBe('on the 5th day');
  });

  it('has the mark of a note before the note in brackets, too', async () => {
    const note = [
      { text: '1', x: 72, y: 724, size: 6 },
      { text: '2,600 people were asked.', x: 76, y: 720 },
    ];
    expect(await bodyOf('a.pdf', pdf([note]))).toBe('[1] 2,600 people were asked.');
  });

  it('leaves out the number of a page, and no figures that stand at its edge', async () => {
    expect(await bodyOf('a.pdf', pdf([lines(['In Marn 12 died.', '', '1'])]))).toBe('In Marn 12 died.');
    expect(await bodyOf('a.pdf', pdf([lines(['004', '46', '5', '006'])]))).toBe('004 46 5 006');
    const power = [
      { text: 'E = mc', x: 72, y: 700 },
      { text: '2', x: 108, y: 710, size: 5 },
      { text: 'is what it says.', x: 114, y: 700 },
    ];
    expect(await bodyOf('a.pdf', pdf([power]))).toContain('2');
  });

  it('joins words that end in a hyphen at the end of a line, and keeps hyphens that belong there', async () => {
    const body = await bodyOf(
      'a.pdf',
      pdf([
        lines(['Officials of the go-', 'vernment saw a 20-', 'year-old and a co-', 'operative that is co-operative.']),
      ]),
    );
    expect(body).toBe('Officials of the government saw a 20-year-old and a co-operative that is co-operative.');
  });

  it('has once what is drawn twice in one place, and whole what was written over a part of it', async () => {
    const bold = [
      { text: 'Killed: 15', x: 72, y: 720 },
      { text: 'Killed: 15', x: 72.3, y: 720 },
      { text: '15', x: 107.6, y: 719.8 },
      { text: 'M y 3', x: 72, y: 700 },
      { text: 'May 30', x: 72, y: 700 },
      { text: 'In all 15', x: 72, y: 680 },
      { text: 'and 5 more', x: 122, y: 680 },
    ];
    expect(await bodyOf('a.pdf', pdf([bold]))).toBe('Killed: 15 May 30 In all 15 and 5 more');
  });

  it('has what somebody filled into a form behind its label, or below it', async () => {
    const labels = [
      { text: 'Dead', x: 72, y: 720 },
      { text: 'Houses flooded', x: 72, y: 690 },
      { text: 'Signed', x: 72, y: 600 },
    ];
    const fields = [
      { text: '1,123', x: 200, y: 720 },
      { text: '12,000', x: 74, y: 670 },
    ];
    expect(await bodyOf('a.pdf', pdf([labels], { fields }))).toBe('Dead | 1,123\n\nHouses flooded 12,000\n\nSigned');
  });

  it('has figures of old style as figures', async () => {
    expect(await bodyOf('a.pdf', pdf([[{ text: 'about 21 people', x: 72, y: 720, font: 'F4' }]]))).toBe(
      'about 21 people',
    );
  });

  it('has a list of contents line by line', async () => {
    const body = await bodyOf(
      'a.pdf',
      pdf([lines(['1.1 Deaths . . . . . . . . . 2', '1.2 Damage . . . . . . . . . 14'])]),
    );
    expect(body).toBe('1.1 Deaths . . . . . . . . . 2\n1.2 Damage . . . . . . . . . 14');
  });

  it('tells lines that go on from paragraphs by the gaps of letters of their size', async () => {
    const table = Array.from({ length: 12 }, (_, at) => ({ text: `Row ${at} of it`, x: 72, y: 700 - at * 9, size: 8 }));
    const prose = ['The flood left', '43 people dead and', '12 missing by', 'the evening.'].map((text, at) => ({
      text,
      x: 72,
      y: 560 - at * 15,
      size: 10,
    }));
    expect(await bodyOf('a.pdf', pdf([[...table, ...prose]]))).toMatch(
      /\n\nThe flood left 43 people dead and 12 missing by the evening\.$/,
    );
    const minutes = [
      'Opened',
      'at 4 p.m.',
      '',
      'Adopted',
      'as it stands.',
      '',
      'Questions: 2',
      '',
      'Closed',
      '',
      'Signed',
    ];
    expect(await bodyOf('a.pdf', pdf([lines(minutes)]))).toBe(
      'Opened at 4 p.m.\n\nAdopted as it stands.\n\nQuestions: 2\n\nClosed\n\nSigned',
    );
  });

  it('reads columns one after the other, also where they were written line by line', async () => {
    const left = Array.from({ length: 9 }, (_, at) => `left words of line ${at + 1}`);
    const right = Array.from({ length: 9 }, (_, at) => `right words of row ${at + 1}`);
    const rows = left.flatMap((text, at) => [
      { text, x: 72, y: 720 - at * 14 },
      { text: right[at]!, x: 320, y: 720 - at * 14 },
    ]);
    expect(await bodyOf('a.pdf', pdf([rows]))).toBe(`${left.join(' ')} ${right.join(' ')}`);
    expect(await bodyOf('a.pdf', pdf([[...lines(left), ...lines(right, 320)]]))).toBe(
      `${left.join(' ')} ${right.join(' ')}`,
    );
  });

  it('has a row of a table in a line', async () => {
    const rows = [
      ['Village', 'Dead'],
      ['Karsova', '12'],
      ['Marn', '3'],
    ].flatMap(([name, dead], at) => [
      { text: name!, x: 72, y: 720 - at * 14 },
      { text: dead!, x: 200, y: 720 - at * 14 },
    ]);
    expect(await bodyOf('a.pdf', pdf([rows]))).toBe('Village | Dead\nKarsova | 12\nMarn | 3');
  });

  it('has figures of a row that were written by themselves in their gap of it', async () => {
    const rows = [
      { text: 'Karsova', x: 72, y: 720 },
      { text: 'Governor', x: 350, y: 720 },
      { text: 'Marn', x: 72, y: 700 },
      { text: 'Mayor', x: 350, y: 700 },
      { text: 'Town', x: 72, y: 660 },
      { text: '40.5', x: 250, y: 700.3 },
      { text: '12.5', x: 150, y: 720 },
      { text: '7.25', x: 150, y: 700 },
    ];
    expect(await bodyOf('a.pdf', pdf([rows]))).toBe('Karsova | 12.5 | Governor\nMarn | 7.25 | 40.5 | Mayor\n\nTown');
  });

  it('has figures with groups of a row apart though a blank alone parts them, and marks of a list before their text', async () => {
    const rows = [
      { text: 'Karsova', x: 72, y: 720 },
      { text: '2,753,438 2,799,250 (0.4)', x: 200, y: 720 },
      { text: 'Marn', x: 72, y: 706 },
      { text: '12 000 13 000', x: 200, y: 706 },
      { text: '6.1', x: 72, y: 660 },
      { text: 'Size of the dam', x: 110, y: 660 },
      { text: '3', x: 72, y: 620 },
      { text: 'Alder', x: 110, y: 620 },
    ];
    expect(await bodyOf('a.pdf', pdf([rows]))).toBe(
      'Karsova | 2,753,438 | 2,799,250 | (0.4)\nMarn | 12 000 13 000\n\n6.1 Size of the dam\n\n3 | Alder',
    );
  });

  it('has a row of a table that was written from right to left in a line, and figures side by side apart', async () => {
    const rows = [
      ['Village', 'Dead', 'Hurt'],
      ['Karsova', '104', '235'],
      ['Marn', '3', '17'],
    ].flatMap(([name, dead, hurt], at) => [
      { text: hurt!, x: 231, y: 720 - at * 14 },
      { text: dead!, x: 200, y: 720 - at * 14 },
      { text: name!, x: 72, y: 720 - at * 14 },
    ]);
    expect(await bodyOf('a.pdf', pdf([rows]))).toBe('Village | Dead Hurt\nKarsova | 104 | 235\nMarn | 3 | 17');
    const grouped = [
      { text: '104', x: 72, y: 720 },
      { text: '235 people', x: 94, y: 720 },
    ];
    expect(await bodyOf('a.pdf', pdf([grouped]))).toBe('104 235 people');
  });

  it('has rows of tables that were written column by column, and no rows of columns of text', async () => {
    const column = (texts: readonly string[], x: number, top = 700) => lines(texts, x, top);
    const table = [
      ...lines(['What the offices of the districts counted by the evening of the second day:'], 72, 728),
      ...column(['District', 'Karsova and the villages above the dam', 'Marn', 'Dreva'], 72),
      ...column(['Dead', '12', '3', '–'], 320),
      ...column(['Counted by', 'the police', 'the hospital', 'the mayor'], 400),
      ...lines(['The police went on counting on Sunday, when 5 boats came back.'], 72, 630),
    ];
    expect(await bodyOf('a.pdf', pdf([table]))).toBe(
      'What the offices of the districts counted by the evening of the second day:\n\n' +
        'District | Dead | Counted by\nKarsova and the villages above the dam | 12 | the police\n' +
        'Marn | 3 | the hospital\nDreva | – | the mayor\n\n' +
        'The police went on counting on Sunday, when 5 boats came back.',
    );
    const names = [
      ...column(['Ilse Torv', 'Jon Ode', 'Mara Velk'], 72),
      ...column(['Ida Holm', 'Per Lund', 'Ulf Dahl'], 320),
    ];
    expect(await bodyOf('a.pdf', pdf([names]))).not.toContain('|');
  });

  it('has what stands at the top of every page once, and no numbers of pages', async () => {
    const page = (number: number) => [
      { text: 'Dam report 2026', x: 72, y: 760 },
      { text: `Text ${['one', 'two', 'three', 'four'][number - 1]}, with ${number * 11} words.`, x: 72, y: 400 },
      { text: String(number), x: 300, y: 30 },
    ];
    const body = await bodyOf('a.pdf', pdf([1, 2, 3, 4].map(page)));
    expect(body).toBe(
      'Dam report 2026\n\nText one, with 11 words.\n\n\fText two, with 22 words.\n\n\fText three, with 33 words.\n\n\fText four, with 44 words.',
    );
  });
});

describe('the header of a PDF', () => {
  const info = "/Title (The dam at Karsova) /Author (Mara Velk) /CreationDate (D:20260504073000+02'00')";

  it('is what its properties say', async () => {
    expect(await headerOf('a.pdf', pdf([lines(['12 people'])], { info }))).toEqual({
      title: 'The dam at Karsova',
      author: 'Mara Velk',
      published: '2026-05-04T07:30+02:00',
      'dated-by': 'the PDF’s properties',
      original: 'a.pdf',
    });
  });

  it('has the day that stands at its top', async () => {
    const header = await headerOf('a.pdf', pdf([lines(['Karsova, 2 May 2026', '', '', '12 people'])], { info }));
    expect([header.published, header['dated-by']]).toEqual(['2026-05-02', 'a date written on the first page']);
    const later = await headerOf('a.pdf', pdf([lines(['12 people']), lines(['Karsova, 2 May 2026'])], { info }));
    expect(later['dated-by']).toBe('the PDF’s properties');
  });
});

describe('a PDF that cannot be read', () => {
  const whole = pdf([lines(['12 people were killed.'])]);

  it.each([
    [
      'one with a password',
      pdf([lines(['12'])], {
        trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (${'o'.repeat(32)}) /U (${'u'.repeat(32)}) >> /ID [(a) (b)]`,
      }),
      'is protected by a password',
    ],
    [
      'one that is none',
      new TextEncoder().encode('no PDF at all'),
      'is no PDF that can be read (Invalid PDF structure)',
    ],
    ['one of pictures', pdf([[], []]), 'holds no text, as pictures of pages do: recognise their text (OCR) first'],
    ['an empty one', new Uint8Array(), 'is empty'],
  ])('is told in a line: %s', async (_, bytes, fault) => {
    expect(await imported('a.pdf', bytes)).toEqual({ sources: [], faults: [fault] });
  });

  it('tells which pages have letters that nobody but a reader can tell, and leaves these out', async () => {
    const coded = { text: '\u0001\u0002 7 \u0003\u0004 -.45 \u0005', x: 72, y: 700, font: 'F2' } as const;
    const { sources, faults } = await imported(
      'a.pdf',
      pdf([lines(['12 people were killed.']), [...lines(['3 boats']), coded]]),
    );
    expect(sources[0]!.text).toMatch(/12 people were killed\.\n\n\f3 boats\n$/);
    expect(faults).toEqual([
      'letters have codes that the PDF does not explain on page 2: recognise their text (OCR) first',
    ]);
    expect((await imported('a.pdf', pdf([[coded]]))).sources).toEqual([]);
    const blanks = { ...coded, text: '40\u0002people\u0002were\u0002hurt.' };
    expect(await bodyOf('a.pdf', pdf([[blanks]]))).toBe('40 people were hurt.');
  });

  it('is read as far as it goes where it is cut off, and tells which pages have no text', async () => {
    expect(await bodyOf('a.pdf', whole.subarray(0, whole.length - 10))).toBe('12 people were killed.');
    const { sources, faults } = await imported('a.pdf', pdf([lines(['12 people']), [], lines(['3 boats'])]));
    expect(sources[0]!.text).toContain('12 people\n\n\f\n\n\f3 boats');
    expect(faults).toEqual(['no text on page 2: a picture, or nothing']);
  });
});
