import { describe, expect, it } from 'vitest';
import type { TreeArrangement } from '../../../server/src/features/protocol/protocol.ts';
import { growClaimsTree } from '../../../server/src/features/tree/claims-tree.ts';
import { QuestionList } from '../../../server/src/features/tree/question-list.ts';
import { arranged, decideFirst, outline } from '../arranged.ts';
import { indexOf, source, URI } from '../fixture.ts';

const dated = (name: string, published: string, body: string) => source(name, { published }, body);

/** Two reports of one fire, and two of a flood. */
const TEXT = [
  dated('tribune', '2026-03-02', 'Mayor Lena Ode said 31 people were arrested. Two children are missing.'),
  dated('courier', '2026-03-02', 'Mayor Lena Ode said 42 people were arrested. Two children are missing.'),
  source('ledger', { story: 'flood', published: '2026-03-09' }, 'The coast guard said 1,200 residents were displaced.'),
  source('mirror', { story: 'flood', published: '2026-03-09' }, 'The coast guard said 1,219 residents were displaced.'),
].join('');

const index = indexOf({ [URI]: TEXT });
const seen = (part: Partial<TreeArrangement>) => outline(growClaimsTree(index, arranged(part)));

const [ARRESTED, DISPLACED, MISSING] = ['People arrested', 'Residents displaced', 'Children missing'];

describe('the questions in order', () => {
  it.each([
    ['weight', [ARRESTED, DISPLACED, MISSING]],
    ['name', [MISSING, ARRESTED, DISPLACED]],
    ['place', [ARRESTED, MISSING, DISPLACED]],
    ['newest', [DISPLACED, ARRESTED, MISSING]],
  ] as const)('of %s', (sorting, questions) => {
    expect(seen({ sorting })).toEqual(questions);
  });
});

describe('the questions in groups', () => {
  it.each([
    [
      'source',
      ...[
        ['tribune', ARRESTED, MISSING],
        ['courier', ARRESTED, MISSING],
        ['ledger', DISPLACED],
        ['mirror', DISPLACED],
      ],
    ],
    ['speaker', ['Lena Ode', ARRESTED], ['Coast guard', DISPLACED], ['No speaker named', MISSING]],
    ['verdict', ['Contradictions', ARRESTED], ['Rounded', DISPLACED], ['Agreement', MISSING]],
    ['story', ['Fire', ARRESTED, MISSING], ['Flood', DISPLACED]],
  ] as const)('of a %s', (grouping, ...groups) => {
    const lines = groups.flatMap(([label, ...questions]) => [label, ...questions.map((each) => `  ${each}`)]);
    expect(seen({ grouping })).toEqual(lines);
  });

  it('have a group for each source by name', () => {
    const labels = seen({ grouping: 'source', sorting: 'name' }).filter((line) => !line.startsWith(' '));
    expect(labels).toEqual(['courier', 'ledger', 'mirror', 'tribune']);
  });
});

describe('a filter', () => {
  it.each([
    ['arrest', [ARRESTED]],
    ['ARREST people', [ARRESTED]],
    ['  ', [ARRESTED, DISPLACED, MISSING]],
    ['31', [ARRESTED]],
    ['1219', [DISPLACED]],
    ['1,', [DISPLACED]],
    ['1,2', [DISPLACED]],
    ['219', []],
    ['lena', [ARRESTED]],
    ['coast displaced', [DISPLACED]],
    ['coast arrested', []],
    ['mirror', [DISPLACED]],
    ['two', [MISSING]],
    ['(.*)+', []],
  ])('for “%s” leaves %j', (filter, questions) => {
    expect(seen({ filter })).toEqual(questions);
  });

  it('leaves beneath a source what is its own', () => {
    expect(seen({ grouping: 'source', filter: 'courier' })).toEqual(['courier', `  ${ARRESTED}`, `  ${MISSING}`]);
  });

  it('leaves beneath a speaker what that speaker answers', () => {
    expect(seen({ grouping: 'speaker', filter: 'lena' })).toEqual(['Lena Ode', `  ${ARRESTED}`]);
  });

  it('is counted', () => {
    const list = new QuestionList(index);
    expect(list.count(arranged({ filter: 'arrested' }))).toEqual({ shown: 1, total: 3 });
    expect(list.count(arranged({ grouping: 'source', filter: 'arrested' }))).toEqual({ shown: 1, total: 3 });
  });
});

describe('only open contradictions', () => {
  it('are left', () => {
    expect(seen({ openOnly: true })).toEqual([ARRESTED]);
    expect(seen({ openOnly: true, grouping: 'story' })).toEqual(['Fire', `  ${ARRESTED}`]);
  });
});

describe('news', () => {
  it('are what the newest source answers', () => {
    const late = dated('late', '2026-03-12', 'Mayor Lena Ode said 42 people were arrested. Two children are missing.');
    const grown = growClaimsTree(indexOf({ [URI]: TEXT + late }), arranged({ news: 'newestSource' }));
    expect(outline(grown)).toEqual([ARRESTED, MISSING]);
  });

  it('are the questions that there were not before today, all where nobody knows', () => {
    const all = new QuestionList(index);
    const arrangement = arranged({ news: 'sinceYesterday' });
    expect(all.count(arrangement)).toEqual({ shown: 3, total: 3 });
    const before = new Set(all.ids().slice(1));
    const list = new QuestionList(index, new WeakMap(), 0, before);
    expect(list.questions(arrangement).map(({ question }) => question.id)).toEqual(all.ids().slice(0, 1));
    expect(list.loneFigures(arrangement)).toEqual([]);
  });
});

describe('a question that somebody decided', () => {
  const decided = indexOf({ [URI]: TEXT });
  decideFirst(decided, URI);
  const seenAfter = (part: Partial<TreeArrangement>) => outline(growClaimsTree(decided, arranged(part)));

  it.each(['weight', 'name', 'place', 'newest'] as const)('comes last in the order of %s', (sorting) => {
    expect(seenAfter({ sorting }).at(-1)).toBe(ARRESTED);
  });

  it('is no open contradiction, and says so', () => {
    expect(seenAfter({ openOnly: true })).toEqual([]);
    expect(
      growClaimsTree(decided)
        .children(null)
        .map(({ state }) => state),
    ).toEqual(['open', 'open', 'decided']);
  });

  it('has a group of its own', () => {
    expect(seenAfter({ grouping: 'verdict' })).toEqual([
      'Rounded',
      `  ${DISPLACED}`,
      'Agreement',
      `  ${MISSING}`,
      'Decided',
      `  ${ARRESTED}`,
    ]);
  });
});
