// What people's work costs those who go on working: quick fixes and keystrokes on a corpus of which thousands of findings
// are decided, and a file of very many annotations. In milliseconds of processor time. Arguments: how many findings, how
// many annotations. Prints lines of JSON, one for each thing that is done.
import type { DecisionAnnotation, Note } from '../../server/src/annotations/annotation.ts';
import {
  type AnnotationsFile,
  annotationsOf,
  EMPTY_FILE,
  readAnnotationsFile,
  withAnnotation,
  withImported,
  writeAnnotationsFile,
} from '../../server/src/annotations/annotations-file.ts';
import { parseCorpus } from '../../server/src/corpus/parse.ts';
import { reparseCorpus } from '../../server/src/corpus/reparse.ts';
import { planEdit } from '../../server/src/features/annotating/annotate.ts';
import { findQuickFixes } from '../../server/src/features/problems/code-actions.ts';
import { listProblems } from '../../server/src/features/problems/diagnostics.ts';
import type { DecideFinding } from '../../server/src/features/protocol/annotation-protocol.ts';
import { CorpusIndex } from '../../server/src/indexing/corpus-index.ts';
import { generateCorpus } from './generated-corpus.ts';
import { processorSeconds } from './processor-time.ts';

/** One thing that somebody does, done several times. */
export interface DecisionCost {
  readonly what: string;
  readonly milliseconds: readonly number[];
}

const RUNS = 30;
const EDITS = 5;
const URI = 'file:///bench.corpus';
const TODAY = '2100-01-01';
/** Of a story of the generated corpus, and how many claims that has. */
const CLAIMS_OF_FINDING = 16;

const [findings, annotations] = process.argv.slice(2).map(Number) as [number, number];
const index = new CorpusIndex();
let file = parseCorpus(URI, generateCorpus(CLAIMS_OF_FINDING * (findings + RUNS)), { today: TODAY });
index.setFile(file);
index.work();
const problems = listProblems(index, URI, { severities: {} }).filter(({ code }) => code === 'contradiction');
const open = problems.slice(-RUNS);

reportQuickFixes('a quick fix, nothing decided');
reportEdits('a keystroke, nothing decided');
const decided = decideAll(index.findings().slice(0, findings));
report(`the work behind ${decided.length} decisions`, [
  () => {
    index.setAnnotations(index.annotationsUri(URI)!, decided);
    index.work();
  },
]);
reportQuickFixes(`a quick fix, ${decided.length} decided`);
reportEdits(`a keystroke, ${decided.length} decided`);

const many = withImported(EMPTY_FILE, notesLike(decided[0]!, annotations));
const text = writeAnnotationsFile(many);
let read: AnnotationsFile = EMPTY_FILE;
report(`reading ${annotations} annotations`, [
  () => {
    const result = readAnnotationsFile(text);
    if (result.ok) read = result.file;
    annotationsOf(read);
  },
]);
report(`one more, written beside ${annotations}`, [
  () => writeAnnotationsFile(withAnnotation(read, notesLike(decided[0]!, 1)[0]!)),
]);

/** The problems of the last stories, which nobody decides, as somebody asks for their fixes. */
function reportQuickFixes(what: string): void {
  report(
    what,
    open.map(
      (diagnostic) => () =>
        findQuickFixes(index, URI, diagnostic.range, { diagnostics: [diagnostic] }, { commands: true }),
    ),
  );
}

/** A digit more in a figure of the last story, and away again. */
function reportEdits(what: string): void {
  const at = file.text.lastIndexOf(' people');
  report(
    what,
    Array.from({ length: EDITS }, (_, turn) => () => {
      const edit = turn % 2 === 0 ? { start: at, end: at, text: '1' } : { start: at, end: at + 1, text: '' };
      file = reparseCorpus(file, edit, { today: TODAY });
      index.setFile(file, { urgent: true });
      index.work();
    }),
  );
  if (EDITS % 2 === 1) file = reparseCorpus(file, { start: at, end: at + 1, text: '' }, { today: TODAY });
  index.setFile(file);
  index.work();
}

function decideAll(chosen: ReturnType<CorpusIndex['findings']>): readonly DecisionAnnotation[] {
  return chosen.flatMap(({ id }) => {
    const edit: DecideFinding = {
      action: 'decide',
      findingId: id,
      decision: 'dismissed',
      reason: 'Counted on different days.',
      creator: 'Ada Brook',
      created: '2026-02-01T10:00:00Z',
    };
    const plan = planEdit(index, edit);
    const [made] = plan.ok ? annotationsOf(plan.change(EMPTY_FILE) ?? EMPTY_FILE) : [];
    return made?.kind === 'decision' ? [made] : [];
  });
}

/** So many notes on the words that a decision judged first. */
function notesLike({ targets, creator, created, modified }: DecisionAnnotation, count: number): readonly Note[] {
  return Array.from({ length: count }, (_, at) => ({
    kind: 'note',
    id: `#${at}`,
    targets: targets.slice(0, 1),
    body: 'Checked with the office.',
    resolved: false,
    creator,
    created,
    modified,
  }));
}

function report(what: string, runs: readonly (() => unknown)[]): void {
  const milliseconds = runs.map((run) => 1000 * processorSeconds(run));
  console.log(JSON.stringify({ what, milliseconds } satisfies DecisionCost));
}
