// What the views cost on a generated corpus: in milliseconds of processor time.
// Argument: how many claims. Prints lines of JSON, one for each thing that is done.
import { parseCorpus } from '../../server/src/corpus/parse.ts';
import {
  DEFAULT_ARRANGEMENT,
  groupings,
  sortings,
  type TreeNode,
} from '../../server/src/features/protocol/protocol.ts';
import { ShownSources } from '../../server/src/host/publishing/shown-sources.ts';
import { ShownTree } from '../../server/src/host/publishing/shown-tree.ts';
import { CorpusIndex } from '../../server/src/indexing/corpus-index.ts';
import { generateCorpus } from './generated-corpus.ts';
import { processorSeconds } from './processor-time.ts';

/** One thing that somebody does, done several times. */
export interface TreeCost {
  readonly what: string;
  readonly milliseconds: readonly number[];
}

/** What is typed into the filter, one after the other, as letters come. */
const TYPED = ['k', 'ki', 'kil', 'kill', 'killed', 'killed 4', 'killed 42', 'adler', 'captain egger', '1,2', 'nobody'];
const OPENED = 40;
const EDITS = 5;
/** In milliseconds: what the server gives such work at a time, while nobody waits. */
const SLICE = 12;

const index = new CorpusIndex();
index.setFile(parseCorpus('file:///bench.corpus', generateCorpus(Number(process.argv[2])), { today: '2100-01-01' }));
index.work();
const claims = index
  .questions()
  .reduce((sum, { positions }) => sum + positions.flatMap((each) => each.claims).length, 0);
console.log(JSON.stringify({ claims, questions: index.questions().length }));

const tree = new ShownTree(index);
report('the first roots', [() => tree.children(null)]);
reportSlices('a slice of what makes ready for filters', (isOver) => tree.prepare(isOver));
report('how many there are', [() => tree.count(DEFAULT_ARRANGEMENT)]);
report('the first letter of a filter', [() => filter('p')]);
report(
  'every further filter',
  TYPED.map((words) => () => filter(words)),
);
for (const sorting of sortings) report(`sorting by ${sorting}`, [() => arrange({ sorting })]);
for (const grouping of groupings) {
  report(`grouping by ${grouping}`, [() => arrange({ grouping })]);
  report(
    `a filter, grouped by ${grouping}`,
    TYPED.map((words) => () => arrange({ grouping, filter: words })),
  );
}
const questions = tree.children(null).slice(0, OPENED);
report('opening a question', questions.map(opening));
const positions = questions.flatMap(({ id }) => tree.children(id)).filter(({ kind }) => kind === 'position');
report('opening a position', positions.slice(0, OPENED).map(opening));
report(
  'opening a later page',
  tree
    .children(null)
    .filter(({ kind }) => kind === 'more')
    .map(opening),
);
report(
  'a card',
  positions.slice(0, OPENED).map(
    ({ id }) =>
      () =>
        tree.card(id, undefined, { markdown: true, commands: true }),
  ),
);
report(
  'all again after an edit',
  Array.from({ length: EDITS }, () => () => tree.refresh()),
);

const sources = new ShownSources(index);
report('the first sources', [() => sources.children(null)]);
reportSlices('a slice of what makes ready to open a source', (isOver) => sources.prepare(isOver));
const [first, ...others] = sources.children(null).slice(0, OPENED);
report('opening the first source', [() => sources.children(first!.id)]);
report(
  'opening a further source',
  others.map(
    ({ id }) =>
      () =>
        sources.children(id),
  ),
);

function filter(words: string): readonly TreeNode[] {
  return arrange({ filter: words });
}

function arrange(part: Partial<typeof DEFAULT_ARRANGEMENT>): readonly TreeNode[] {
  return tree.children(null, { ...DEFAULT_ARRANGEMENT, ...part });
}

function opening({ id }: TreeNode) {
  return () => tree.children(id);
}

/** Work that is done in the background, slice by slice: what a request waits for at most. */
function reportSlices(what: string, prepare: (isOver: () => boolean) => boolean): void {
  const runs: number[] = [];
  let isDone = false;
  while (!isDone) {
    const seconds = processorSeconds(() => {
      const end = performance.now() + SLICE;
      isDone = prepare(() => performance.now() >= end);
    });
    runs.push(1000 * seconds);
  }
  console.log(JSON.stringify({ what: `${what} (${runs.length})`, milliseconds: runs } satisfies TreeCost));
}

function report(what: string, runs: readonly (() => unknown)[]): void {
  const milliseconds = runs.map((run) => 1000 * processorSeconds(run));
  console.log(JSON.stringify({ what, milliseconds } satisfies TreeCost));
}
