import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver';
import { parseCorpus } from '../../../server/src/corpus/parse.ts';
import { reparseCorpus } from '../../../server/src/corpus/reparse.ts';
import { listProblems } from '../../../server/src/features/problems/diagnostics.ts';
import { DiagnosticsPublisher } from '../../../server/src/host/publishing/diagnostics-publisher.ts';
import { ListedProblems } from '../../../server/src/host/publishing/listed-problems.ts';
import { CorpusIndex } from '../../../server/src/indexing/corpus-index.ts';
import { indexOf, source, URI } from '../../features/fixture.ts';
import { editedProblems } from '../../features/problems/edited-problems.ts';
import { type Added, analyse, look, step, stepsOf, uris } from '../../indexing/index-steps.ts';

const SETTINGS = { severities: {} };

/** What clients hold of the problems of an index: one that is told all of them, and one that is told edits. */
function clientsOf(index: CorpusIndex) {
  const listed = new ListedProblems(index, () => SETTINGS);
  const whole = new Map<string, readonly Diagnostic[]>();
  const edited = new Map<string, readonly Diagnostic[]>();
  const added: Diagnostic[][] = [];
  const publisher = new DiagnosticsPublisher(
    (uri) => listed.list(uri),
    (uri, diagnostics, edit) => {
      whole.set(uri, diagnostics);
      edited.set(uri, editedProblems(edited.get(uri) ?? [], structuredClone(edit)));
      added.push(edit.changes.flatMap((change) => change.added));
    },
  );
  const show = () => {
    const change = index.takeChange();
    listed.note(change);
    for (const [uri, moves] of change.moves) publisher.move(uri, moves);
    publisher.markStale(change.uris);
    publisher.publish();
  };
  return { show, whole, edited, added };
}

it('are those of the files as they stand, after any edits, additions, removals, renames and annotations', () => {
  fc.assert(
    fc.property(stepsOf(10), fc.array(step, { maxLength: 8 }), (first, then) => {
      const index = new CorpusIndex({ analyse });
      const clients = clientsOf(index);
      const files = new Map<string, { text: string; corpus: string }>();
      const added: Added = new Map();
      for (const each of [...first, ...then]) {
        if (each === look) clients.show();
        else each(files, index, added);
      }
      index.work();
      clients.show();
      for (const uri of uris) {
        const now = listProblems(index, uri, SETTINGS);
        expect(clients.whole.get(uri) ?? []).toEqual(now);
        expect(clients.edited.get(uri) ?? []).toEqual(now);
      }
    }),
    { numRuns: 300 },
  );
});

it('that an edit elsewhere leaves as they are, or only moves, are not told again', () => {
  const undated = source('notes.txt', {}, 'The ferry carried 12 cars.');
  const mill =
    source('a.txt', { story: 'mill', published: '2026-03-02' }, 'Three workers were wounded.') +
    source('b.txt', { story: 'mill', published: '2026-03-02' }, 'Four workers were wounded.');
  const road = source('c.txt', { story: 'road', published: '2026-03-02' }, 'The road is 15 km long.');
  const index = indexOf({ [URI]: undated + mill + road });
  const { show, edited, added } = clientsOf(index);
  show();
  expect(edited.get(URI)?.map(({ code }) => code)).toEqual(['undated-source', 'contradiction', 'contradiction']);
  const insert = (at: number, text: string) => {
    const before = index.file(URI)!;
    const lines = index.lines(URI)!.after({ start: at, end: at, text });
    const options = { today: before.reading.today };
    index.setFile(reparseCorpus(before, { start: at, end: at, text }, options), { lines });
    index.work();
    show();
  };
  insert((undated + mill + road).indexOf(' km'), '1');
  expect(added).toHaveLength(1);
  insert(undated.indexOf('ferry'), '\n');
  expect(added.slice(1)).toEqual([[]]);
  expect(edited.get(URI)).toEqual(listProblems(index, URI, SETTINGS));
});

it('are listed anew where a file has its sources in another order', () => {
  const [one, other] = [source('a.txt', {}, 'One.'), source('b.txt', {}, 'Two.')];
  const index = indexOf({ [URI]: one + other });
  const { show, edited } = clientsOf(index);
  show();
  index.setFile(parseCorpus(URI, `\n${other}${one}`, { today: '2026-05-01' }));
  index.work();
  show();
  expect(edited.get(URI)).toEqual(listProblems(index, URI, SETTINGS));
});

it.each([
  ['before the first', '<<<FILE>>> a.txt\n', '<<<FILE>>> c.txt\nThree.\n<<<FILE>>> a.txt\n'],
  ['in the first', 'One.', 'One.\nMore.'],
  ['between the two', 'Two.', 'Two.\nMore.'],
  ['before the name of the first', '<<<FILE>>> a.txt\n', '\n<<<FILE>>> a.txt\n'],
])('point to the first source of a name where that stands by now, when lines came %s', (_, old, now) => {
  const text = '<<<FILE>>> a.txt\nOne.\n<<<FILE>>> b.txt\nTwo.\n<<<FILE>>> a.txt\nThree.\n';
  const index = indexOf({ [URI]: text });
  const { show, edited } = clientsOf(index);
  show();
  const before = index.file(URI)!;
  const edit = { start: text.indexOf(old), end: text.indexOf(old) + old.length, text: now };
  const lines = index.lines(URI)!.after(edit);
  index.setFile(reparseCorpus(before, edit, { today: before.reading.today }), { lines });
  index.work();
  show();
  expect(edited.get(URI)).toEqual(listProblems(index, URI, SETTINGS));
});
