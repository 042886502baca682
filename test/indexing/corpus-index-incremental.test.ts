import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseCorpus } from '../../server/src/corpus/parse.ts';
import { reparseCorpus } from '../../server/src/corpus/reparse.ts';
import { CorpusIndex } from '../../server/src/indexing/corpus-index.ts';

const today = '2026-05-01';
const corpora = ['north', 'south'];
const uris = ['file:///a.corpus', 'file:///b.corpus', 'file:///c.corpus'];

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

type Step = (files: Map<string, { text: string; corpus: string }>, index: CorpusIndex) => void;

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
        index.setFile(reparseCorpus(file, { start, end, text: inserted }, { today }), { ...before, urgent: true });
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

const look: Step = (_, index) => void index.takeChange();

const step = fc.oneof(write, edit, edit, remove, rename, work, fc.constant(look));

/** Everything that an index tells, as plain data. */
function tell(index: CorpusIndex) {
  return {
    counts: index.counts(),
    files: index.files().map(({ uri, text, placed }) => ({ uri, text, placed, faults: index.faults(uri) })),
    claims: [...index.allClaims()],
    questions: index.questions(),
    findings: index.findings(),
    findingsOfFiles: uris.map((uri) => index.findingsOfFile(uri).map(({ id }) => id)),
    answers: [...index.allClaims()].map((claim) => [
      index.questionsOf(claim).map(({ id }) => id),
      index.findingsOf(claim).map(({ id }) => id),
    ]),
  };
}

it('equals an index built at once, after any edits, additions, removals and renames', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 14 }), (steps) => {
      const index = new CorpusIndex();
      const files = new Map<string, { text: string; corpus: string }>();
      for (const each of steps) each(files, index);
      index.work();

      const rebuilt = new CorpusIndex();
      for (const [uri, { text, corpus }] of files) rebuilt.setFile(parseCorpus(uri, text, { today }), { corpus });
      rebuilt.work();

      expect(tell(index)).toEqual(tell(rebuilt));
    }),
    { numRuns: 300 },
  );
});

it('names every finding and file that reads differently, and no finding that does not', () => {
  fc.assert(
    fc.property(
      fc.array(step, { minLength: 1, maxLength: 8 }),
      fc.array(step, { minLength: 1, maxLength: 4 }),
      (first, then) => {
        const index = new CorpusIndex();
        const files = new Map<string, { text: string; corpus: string }>();
        for (const each of first) each(files, index);
        index.work();
        index.takeChange();
        const before = new Map(index.findings().map((finding) => [finding.id, finding]));
        const reading = (uri: string) => {
          const findings = index.findingsOfFile(uri);
          const claims = findings.flatMap(({ positions }) => positions.flatMap((position) => position.claims));
          const places = claims.map(({ sourceId, claim }) => index.locate(sourceId, claim.figure));
          return JSON.stringify([findings, places, index.faults(uri)]);
        };
        const readBefore = uris.map(reading);

        for (const each of then) if (each !== look) each(files, index);
        index.work();
        const change = index.takeChange();

        const after = new Map(index.findings().map((finding) => [finding.id, finding]));
        expect([...change.added].sort()).toEqual([...after.keys()].filter((id) => !before.has(id)).sort());
        expect([...change.removed].sort()).toEqual([...before.keys()].filter((id) => !after.has(id)).sort());
        for (const [id, finding] of after) {
          const told = change.added.has(id) || change.changed.has(id);
          if (!told) expect(finding).toEqual(before.get(id));
        }
        uris.forEach((uri, at) => {
          if (!change.uris.has(uri)) expect(reading(uri)).toBe(readBefore[at]);
        });
      },
    ),
    { numRuns: 200 },
  );
});
