import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../../server/src/features/answers/answers.ts';
import { claimAt } from '../../../server/src/features/answers/places.ts';
import { writeCard } from '../../../server/src/features/card/card.ts';
import { writeQuotationCard } from '../../../server/src/features/card/quotation-card.ts';
import { problemsOn } from '../../../server/src/features/problems/diagnostics.ts';
import { cardCommands } from '../../../server/src/features/protocol/protocol.ts';
import { nearestOnCard } from '../../../server/src/features/why/nearest.ts';
import type { CorpusIndex } from '../../../server/src/indexing/corpus-index.ts';
import { ANY_CHARACTER } from '../../any-character.ts';
import { decideFirst } from '../arranged.ts';
import { at, FIRE, indexOf, source, URI } from '../fixture.ts';

const claimsIn = (index: CorpusIndex, sourceId: string) => index.claims(sourceId).map((claim) => ({ sourceId, claim }));

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
      'No figure that is surely on the same question',
    ]);
  });

  it('a figure that may have a partner names the likeliest others, and a way to say that they are of one question', () => {
    const text =
      source('a', { published: '2026-03-02' }, 'Repairs to the mill will cost 12 million euros.') +
      source(
        'b',
        { published: '2026-03-02' },
        'The owner puts the damage to the roof of the hall at 31 million euros.',
      );
    const index = indexOf({ [URI]: text });
    const claim = claimAt(index, URI, at(text, '12 million'))!;
    const near = nearestOnCard(index, claim);
    for (const { confidence } of near) expect(confidence).toBeGreaterThan(0.05);
    expect(near.length).toBeLessThanOrEqual(3);
    const lines = writeCard(index, claim, { markdown: true, commands: true }).value;
    const isAlone = index.questionsOf(claim).length === 0;
    expect(lines.includes('No figure that is surely on the same question')).toBe(isAlone);
    expect(lines.match(/crosscheck\.sameQuestion/g)?.length ?? 0).toBe(isAlone ? near.length : 0);
  });

  it('a figure that another source contradicts', () => {
    expect(card(FIRE, 'Three')).toEqual([
      '3 people wounded · ⚠ contradiction: 3 sources, 2 origins',
      'Said by police · published 2 March 2026 · Morning Post · morning, line 7',
      '────',
      '= also radio · 2 sources, 1 origin: same authority (police)',
      '≠ 4 · evening · the fire brigade · 2 March 2026',
    ]);
  });

  it('a toll that another source may give with the dead attacker as one that may differ, not as a contradiction', () => {
    const text =
      source('morning', { published: '2026-03-02' }, 'The attack killed 14 people. The gunman was shot dead.') +
      source('evening', { published: '2026-03-02' }, 'Fifteen people were killed in the attack.');
    expect(card(text, '14')[0]).toBe('14 people killed · ≠? may differ: 2 sources, 2 origins');
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
      '= also paper-1, paper-2 and 5 more · 8 sources, 1 origin: same text (“Smoke stood over the harbour all …”, 24 words), same authority (Police)',
      expect.stringMatching(
        /^≠ 4 · paper-\d+, paper-\d+ and 2 more · the hospital · 2 March 2026 · 4 sources, 1 origin$/,
      ),
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
    expect(lines[0]).toMatch(/9 sources, 1 origin, same authority \(Police\)$/);
    expect(lines.at(-1)).toMatch(/^and \d more values$/);
  });
});

describe('the card in Markdown', () => {
  it('leads to each claim, and on from the figure', () => {
    const lines = card(FIRE, 'Three', VSCODE);
    const open = 'command:crosscheck\\.openClaim\\?\\S+';
    expect(lines.join('\n')).toMatch(new RegExp(`≠ \\*\\*4\\*\\* · \\[evening\\]\\(${open}\\)`));
    expect(lines.join('\n')).toMatch(
      new RegExp(`also \\[radio\\]\\(${open}\\).*: same authority \\\\\\(\\[police\\]\\(${open}\\)\\\\\\)`),
    );
    // Before what may be longer than an editor shows.
    expect(lines[2]).toMatch(
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

  /** Whether Markdown shows words, emphasis, rules and links to this extension's commands, and nothing else. */
  const isHarmless = (markdown: string) => {
    const tokens = reader.parse(markdown, {}).flatMap((token) => token.children ?? [token]);
    const ours = Object.values(cardCommands).map((command) => `command:${command}?`);
    return tokens.every(
      ({ type, attrs }) =>
        HARMLESS.has(type) &&
        (attrs ?? []).every(
          ([name, value]) => name === 'href' && ours.some((start) => String(value).startsWith(start)),
        ),
    );
  };

  it('shows whatever a header or a text says, in any of its parts, as text alone', () => {
    const words = fc
      .array(fc.oneof(trap, fc.string({ unit: ANY_CHARACTER, maxLength: 6 })), { minLength: 1, maxLength: 3 })
      .map((parts) => parts.join(' ').replace(/[\r\n\u0085\u2028\u2029]/g, ' '));
    const keys = ['publisher', 'agency', 'author', 'title', 'place', 'url', 'timezone', 'language', 'own key'];
    const header = fc
      .dictionary(
        fc.constantFrom(...keys),
        words.map((value) => JSON.stringify(value)),
      )
      .map((fields) => ({ ...fields, published: '2026-03-02' }));
    fc.assert(
      fc.property(header, header, words, (one, other, evil) => {
        const shared = `Smoke stood over the harbour all night while crews fought ${evil} from three sides, and the ferries waited on the roads.`;
        const text = [
          source(`a ${evil}`, one, `The ${evil} spokesman told ${evil} News 3 people were wounded ${evil}. ${shared}`),
          source(`b ${evil}`, other, `"4 people were wounded," said Ann ${evil} Smith, as reported by ${evil}.`),
          source(`c ${evil}`, one, `Three people were wounded at ${evil}, Ann Smith of ${evil} said. ${shared}`),
          source(`d ${evil}`, other, `Ann Smith said: "We searched every room of ${evil} twice before dawn came."`),
          source(
            `f ${evil}`,
            {},
            `"5 people were wounded," ${evil} Kim, Jr., told ${evil}. It cost ${evil} $7 ${evil}.`,
          ),
          source(`e ${evil}`, one, `"We searched each room of ${evil} twice before dawn came," Ann Smith said.`),
        ].join('');
        const index = indexOf({ [URI]: text });
        if (index.findings().length > 0) decideFirst(index, URI, { body: evil, creator: evil });
        for (const claim of index
          .files()
          .flatMap(({ placed }) => placed.flatMap((each) => claimsIn(index, each.source.id)))) {
          const problems = problemsOn(index, claim, { severities: {} });
          for (const commands of [true, false]) {
            const support = { markdown: true, commands };
            expect(writeCard(index, claim, support).value).toSatisfy(isHarmless);
            expect(writeCard(index, claim, support, { problems }).value).toSatisfy(isHarmless);
          }
        }
        for (const finding of index.findings().filter(({ code }) => code === 'quote-variant')) {
          for (const claim of claimsOf(finding)) {
            const problems = problemsOn(index, claim, { severities: {} });
            expect(writeQuotationCard(index, claim, finding, VSCODE, problems).value).toSatisfy(isHarmless);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is read by a judge that knows what is harmful', () => {
    const harmful = [
      '[x](command:workbench.action.quit)',
      '![x](a.png)',
      '<b>',
      'https://evil.example',
      '`code`',
      '# x',
    ];
    expect(harmful.filter(isHarmless)).toEqual([]);
    expect(card(FIRE, 'Three', VSCODE).join('\n')).toSatisfy(isHarmless);
  });
});

/** What a card's Markdown is made of. */
const HARMLESS: ReadonlySet<string> = new Set([
  ...['text', 'text_special', 'softbreak', 'hardbreak', 'hr', 'paragraph_open', 'paragraph_close', 'inline'],
  ...['strong_open', 'strong_close', 'link_open', 'link_close'],
]);
