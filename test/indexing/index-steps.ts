import fc from 'fast-check';
import type { Annotation, Correction } from '../../server/src/annotations/annotation.ts';
import { annotationsOf, EMPTY_FILE, withAnnotation } from '../../server/src/annotations/annotations-file.ts';
import { readClaims } from '../../server/src/claims/read-claims.ts';
import { parseCorpus } from '../../server/src/corpus/parse.ts';
import { reparseCorpus } from '../../server/src/corpus/reparse.ts';
import type { Source } from '../../server/src/corpus/source.ts';
import { planEdit } from '../../server/src/features/annotating/annotate.ts';
import { locationOf } from '../../server/src/features/answers/places.ts';
import type { UndoableEdit } from '../../server/src/features/protocol/annotation-protocol.ts';
import type { CorpusIndex } from '../../server/src/indexing/corpus-index.ts';

export const today = '2026-05-01';
const corpora = ['north', 'south'];
export const uris = ['file:///a.corpus', 'file:///b.corpus', 'file:///c.corpus'];

const openings = [
  '<<<FILE>>> courier.txt\n---\npublished: 2026-03-14\n---\n',
  '<<<FILE>>> herald.txt\n---\npublished: 2026-03-16\npublisher: Herald\n---\n',
  '<<<FILE>>> radio.txt\n---\nstory: flood\n---\n',
  '<<<FILE>>> gazette.txt\n---\nstory: flood\npublished: 2026-03-14\n---\n',
  '<<<FILE>>>\n',
];

/** Two events, with figures that agree, differ, and grow. */
const sentences = [
  'The dam above Karsova broke on Saturday and 12 people were killed, Governor Ilena Marsk said.\n',
  'The flood at Karsova killed 31 people after the dam broke, Governor Ilena Marsk told reporters.\n',
  'A fire at the Brennick paper mill injured seven workers, the fire brigade of Oldhaven said.\n',
  'Nine workers were injured in the fire at the Brennick paper mill in Oldhaven.\n',
  '😀 About 1,200 people lost their homes in Karsova.\r\n',
  'In Karsova 1,236 people lost their homes.\r\n',
  '\n',
];

const source = fc
  .record({ opening: fc.constantFrom(...openings), body: fc.array(fc.constantFrom(...sentences), { maxLength: 3 }) })
  .map(({ opening, body }) => opening + body.join(''));
const text = fc.array(source, { maxLength: 4 }).map((sources) => sources.join(''));
const uri = fc.constantFrom(...uris);
const corpus = fc.constantFrom(...corpora);

/** What was read of each header and body, for all indexes: these tests are about when sources are read, not how. */
const readOnce = new Map<string, ReturnType<typeof readClaims>>();
export function analyse(source: Source): ReturnType<typeof readClaims> {
  const key = JSON.stringify([source.header, source.body]);
  const known = readOnce.get(key);
  if (known) return known;
  const analysis = readClaims(source);
  readOnce.set(key, analysis);
  return analysis;
}

export type Step = (files: Map<string, { text: string; corpus: string }>, index: CorpusIndex, added: Added) => void;

const write = fc.record({ uri, text, corpus }).map(
  ({ uri, text, corpus }): Step =>
    (files, index) => {
      files.set(uri, { text, corpus });
      index.setFile(parseCorpus(uri, text, { today }), { corpus });
    },
);

const edit = fc
  .record({
    uri,
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    removed: fc.nat(60),
    inserted: fc.constantFrom('', '9', ...openings, ...sentences),
  })
  .map(
    ({ uri, at, removed, inserted }): Step =>
      (files, index) => {
        const file = index.file(uri);
        const before = files.get(uri);
        if (!file || !before) return;
        const start = Math.floor(at * before.text.length);
        const end = Math.min(before.text.length, start + removed);
        files.set(uri, { ...before, text: before.text.slice(0, start) + inserted + before.text.slice(end) });
        const by = { start, end, text: inserted };
        const lines = index.lines(uri)!.after(by);
        index.setFile(reparseCorpus(file, by, { today }), { corpus: before.corpus, lines, urgent: true });
      },
  );

const remove = uri.map(
  (uri): Step =>
    (files, index) => {
      files.delete(uri);
      index.removeFile(uri);
    },
);

const rename = fc.record({ from: uri, to: uri }).map(
  ({ from, to }): Step =>
    (files, index) => {
      const moved = files.get(from);
      if (!moved || from === to) return;
      files.delete(from);
      index.removeFile(from);
      files.set(to, moved);
      index.setFile(parseCorpus(to, moved.text, { today }), moved);
    },
);

const work = fc.nat(6).map(
  (steps): Step =>
    (_, index) => {
      let left = steps;
      index.work(() => --left < 0);
    },
);

const signed = { creator: 'Ada Brook', created: '2026-04-03T10:00:00Z' };

/** Ways to rule on what the index holds at that moment; `pick` chooses among the findings, questions and figures. */
const rulings: readonly ((index: CorpusIndex, pick: number) => UndoableEdit | null)[] = [
  (index, pick) => {
    const finding = index.findings()[pick % Math.max(1, index.findings().length)];
    return finding
      ? { ...signed, action: 'decide', findingId: finding.id, decision: 'dismissed', reason: `No. ${pick}` }
      : null;
  },
  (index, pick) => correct(index, pick, { noFigure: true }),
  (index, pick) => correct(index, pick, { value: 12 }),
  (index, pick) => correct(index, pick, { speaker: 'Ada Brook', unit: 'person' }),
  (index, pick) => {
    const questions = index.questions();
    const [one, other] = [
      questions[pick % Math.max(1, questions.length)],
      questions[(pick + 1) % Math.max(1, questions.length)],
    ];
    return one && other ? { ...signed, action: 'joinQuestions', questionIds: [one.id, other.id] } : null;
  },
  (index, pick) => {
    const question = index.questions()[pick % Math.max(1, index.questions().length)];
    const claim = question?.positions.at(-1)?.claims[0];
    const place = claim && locationOf(index, claim);
    return question && place ? { ...signed, action: 'splitQuestion', questionId: question.id, claims: [place] } : null;
  },
  (index, pick) => {
    const place = placeOf(index, pick);
    const question = index.questions()[pick % Math.max(1, index.questions().length)];
    return place && question ? { ...signed, ...place, action: 'addClaim', questionId: question.id, value: pick } : null;
  },
];

function placeOf(index: CorpusIndex, pick: number) {
  const claims = [...index.allClaims()];
  const claim = claims[pick % Math.max(1, claims.length)];
  return claim ? locationOf(index, claim) : null;
}

function correct(index: CorpusIndex, pick: number, correction: Correction): UndoableEdit | null {
  const place = placeOf(index, pick);
  return place && { ...signed, ...place, action: 'correct', correction };
}

/** What people add to each file of annotations, over all steps of one run. */
export type Added = Map<string, readonly Annotation[]>;

const annotate = fc.record({ ruling: fc.constantFrom(...rulings), pick: fc.nat(30), settled: fc.boolean() }).map(
  ({ ruling, pick, settled }): Step =>
    (_, index, added) => {
      if (settled) index.work();
      const edit = ruling(index, pick);
      const plan = edit && planEdit(index, edit);
      if (!plan?.ok) return;
      const file = (added.get(plan.uri) ?? []).reduce(withAnnotation, EMPTY_FILE);
      const annotations = annotationsOf(plan.change(file) ?? file);
      added.set(plan.uri, annotations);
      index.setAnnotations(plan.uri, annotations);
    },
);

const forget = uri.map(
  (uri): Step =>
    (_, index, added) => {
      const annotationsUri = uri.replace('.corpus', '.annotations.jsonld');
      added.delete(annotationsUri);
      index.setAnnotations(annotationsUri, []);
    },
);

export const look: Step = (_, index) => void index.takeChange();

export const step = fc.oneof(write, edit, edit, remove, rename, work, annotate, annotate, forget, fc.constant(look));

/** Begins with a corpus in which there is much to rule on, as often as with none. */
const begin: Step = (files, index) => {
  const text = openings.map((opening, at) => opening + sentences.slice(at, at + 3).join('')).join('');
  files.set(uris[0]!, { text, corpus: 'north' });
  index.setFile(parseCorpus(uris[0]!, text, { today }), { corpus: 'north' });
  index.work();
};

export function stepsOf(maxLength: number) {
  const steps = fc.array(step, { minLength: 1, maxLength });
  return fc.tuple(fc.boolean(), steps).map(([full, each]) => (full ? [begin, ...each] : each));
}
