import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { writeCard } from '../../server/src/features/card.ts';
import { claimAt } from '../../server/src/features/places.ts';
import { cardCommands } from '../../server/src/features/protocol.ts';
import { at, FIRE, indexOf, source, URI } from './fixture.ts';

const PLAIN = { markdown: false, commands: false };
const VSCODE = { markdown: true, commands: true };

/** The lines of the card of the figure where some words stand. What a finding says of itself reads `[code]`. */
function card(text: string, words: string, support = PLAIN): readonly string[] {
  const index = indexOf({ [URI]: text });
  const claim = claimAt(index, URI, at(text, words));
  if (!claim) throw new Error(`There is no figure at “${words}”`);
  let { value } = writeCard(index, claim, support);
  for (const { code, explanation } of index.findings()) value = value.replace(explanation, `[${code}]`);
  return value.split('\n');
}

describe('the card of', () => {
  it('a lone figure', () => {
    expect(card(FIRE, '20 shouts')).toEqual([
      '≥ 20 shouts · heard',
      'Said by a guest · published 2 March 2026 · Morning Post · morning, line 7',
      '────',
      'No other figure of the corpus answers the same question',
    ]);
  });

  it('a figure that another source contradicts', () => {
    expect(card(FIRE, 'Three')).toEqual([
      '3 people wounded · ⚠ contradiction: 3 sources, 2 origins',
      'Said by police · published 2 March 2026 · Morning Post · morning, line 7',
      '────',
      '= also radio · 2 sources, 1 origin',
      '≠ 4 · evening · the fire brigade · 2 March 2026',
      '↳ same authority as radio (police)',
    ]);
  });

  it('a toll that another source gives with the dead attacker, and why that is no contradiction', () => {
    const text =
      source('morning', { published: '2026-03-02' }, 'The attack killed 14 people. The gunman was shot dead.') +
      source('evening', { published: '2026-03-02' }, 'Fifteen people were killed in the attack.');
    expect(card(text, '14').slice(0, 2)).toEqual([
      '14 people killed · ✓ agreement: 2 sources, 2 origins',
      'Fifteen may count the attacker, who died as well, and 14 the others alone.',
    ]);
  });

  it('a figure among five positions, each with its age', () => {
    const text = [
      source(
        'monday',
        { published: '2026-03-02' },
        'At least 12 people were killed in the fire, the mayor said on Sunday.',
      ),
      source('tuesday', { published: '2026-03-03' }, 'The death toll rose to 15, police told Northline.'),
      source('thursday', { published: '2026-03-05' }, 'Firefighters said 19 people were killed.'),
      source('leaflet', {}, 'The fire killed 21 people, according to the hospital.'),
      source('friday', { published: '2026-03-05' }, 'Twenty-four people were killed, the fire brigade said.'),
    ].join('');
    expect(card(text, '15').slice(3)).toEqual([
      '────',
      '← ≥ 12 · monday · the mayor · 1 March 2026, 2 days earlier',
      '→ 19 · thursday · Firefighters · 5 March 2026, 2 days later',
      '? 21 · leaflet · the hospital · undated',
      '→ 24 · friday · the fire brigade · 5 March 2026, 2 days later',
    ]);
  });

  it('a figure that twelve sources of two origins state, folded', () => {
    const wire =
      'Smoke stood over the harbour all night while crews fought the flames from three sides, the agency wrote. ';
    const text = Array.from({ length: 12 }, (_, nth) =>
      nth < 8
        ? source(
            `paper-${nth}.txt`,
            { published: '2026-03-02', agency: 'Northline' },
            `${wire}Police say 3 people were wounded.`,
          )
        : source(
            `paper-${nth}.txt`,
            { published: '2026-03-02', agency: 'Eastwire' },
            'The hospital says 4 people were wounded.',
          ),
    ).join('');
    expect(card(text, '3 people')).toEqual([
      '3 people wounded · ⚠ contradiction: 12 sources, 2 origins',
      'Said by Police, via Northline · published 2 March 2026 · paper-0, line 7',
      '────',
      '= also paper-1, paper-2 and 5 more · 8 sources, 1 origin',
      expect.stringMatching(
        /^≠ 4 · paper-\d+, paper-\d+ and 2 more · the hospital · 2 March 2026 · 4 sources, 1 origin$/,
      ),
      '↳ same text as paper-1, paper-2 and 5 more (“Smoke stood over the harbour all …”, 24 words), same authority (Police)',
    ]);
  });

  it('a vague figure, with its bounds', () => {
    expect(card(source('a', {}, 'Dozens of people were wounded.'), 'Dozens')[0]).toMatch(/^dozens \(\d+–\d+\) people/);
  });

  it('a clock time, without asking for others', () => {
    const lines = card(source('a', {}, 'The fire broke out at 4:20 p.m. behind the stage.'), '4:20');
    expect(lines.join('\n')).not.toContain('No other figure');
  });

  it('a figure with more positions than fit', () => {
    const text = Array.from({ length: 9 }, (_, nth) =>
      source(`source-${nth}`, { published: '2026-03-02' }, `Police say ${nth + 31} people were wounded.`),
    ).join('');
    const lines = card(text, '31');
    expect(lines.length).toBeLessThanOrEqual(12);
    expect(lines.slice(-2)).toEqual([
      'and 3 more values',
      '↳ same authority as source-1, source-2 and 6 more (Police)',
    ]);
  });
});

describe('the card in Markdown', () => {
  it('leads to each claim, and on from the figure', () => {
    const lines = card(FIRE, 'Three', VSCODE);
    const open = 'command:crosscheck\\.openClaim\\?\\S+';
    expect(lines.join('\n')).toMatch(new RegExp(`≠ \\*\\*4\\*\\* · \\[evening\\]\\(${open}\\)`));
    expect(lines.join('\n')).toMatch(
      new RegExp(`same authority as \\[radio\\]\\(${open}\\) \\\\\\(\\[police\\]\\(${open}\\)\\\\\\)`),
    );
    expect(lines.at(-1)).toMatch(
      /^\[Next position\]\(command:crosscheck\.nextPosition\?\S+\) · \[Go to conflicting claim\]\(command:crosscheck\.goToConflictingClaim\?\S+\) · \[Next contradiction\]\(command:crosscheck\.nextContradiction\?\S+\) · \[Decide\]\(command:crosscheck\.decide\?\S+\) · \[Correct\]\(command:crosscheck\.correct\?\S+\)$/,
    );
  });

  it('has no commands where the client runs none', () => {
    const lines = card(FIRE, 'Three', { markdown: true, commands: false });
    expect(lines.join('\n')).not.toContain('](');
    expect(lines.map((line) => line.trim())).toContain('≠ **4** · evening · the fire brigade · 2 March 2026');
  });

  const reader = new MarkdownIt({ html: true, linkify: true });
  const trap = fc.constantFrom(
    '[x](command:workbench.action.quit)',
    '![x](https://evil.example/x.png)',
    '<img src=x>',
    'https://evil.example',
    'www.evil.example',
    '`code`',
    '**bold**',
    '# heading',
    '\u202e',
    '&lt;',
    '\\',
  );

  it('shows names, speakers and publishers of any wording as text alone', () => {
    fc.assert(
      fc.property(fc.array(trap, { minLength: 1, maxLength: 3 }), (traps) => {
        const evil = traps.join(' ');
        const text =
          source(
            `a ${evil}`,
            { publisher: JSON.stringify(evil) },
            `The ${evil} spokesman said 3 people were wounded ${evil}.`,
          ) + source(`b ${evil}`, { agency: JSON.stringify(evil) }, `"4 people were wounded," said Ann ${evil} Smith.`);
        const value = card(text, '3 people', VSCODE).join('\n');
        const tokens = reader.parse(value, {}).flatMap((token) => token.children ?? [token]);
        const types = new Set(tokens.map(({ type }) => type));
        for (const type of ['image', 'html_inline', 'html_block', 'code_inline', 'fence', 'heading_open', 'em_open']) {
          expect(types).not.toContain(type);
        }
        const ours = Object.values(cardCommands).map((command) => `command:${command}?`);
        for (const token of tokens.filter(({ type }) => type === 'link_open')) {
          expect(ours.some((start) => String(token.attrGet('href')).startsWith(start))).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});
