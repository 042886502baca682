import fc from 'fast-check';
import { expect, it } from 'vitest';
import { describeTarget } from '../../server/src/annotations/anchoring.ts';
import {
  type AnnotationsFile,
  annotationsOf,
  EMPTY_FILE,
  readAnnotationsFile,
  withAnnotation,
  writeAnnotationsFile,
} from '../../server/src/annotations/annotations-file.ts';
import { withNewNames } from '../../server/src/annotations/renamed-sources.ts';
import { packCorpus, unpackCorpus } from '../../server/src/corpus/files/pack.ts';
import { type CorpusFile, parseCorpus, parseSourceFile } from '../../server/src/corpus/parse.ts';
import { CorpusIndex } from '../../server/src/indexing/corpus-index.ts';

/** A source, known by a number whatever it is called. */
interface Kept {
  readonly number: number;
  readonly name: string;
  readonly body: string;
}

/** Where annotated words are by now; a null span once an edit went through them. */
interface Mark {
  readonly id: string;
  readonly number: number;
  readonly words: string;
  /** All that its source said when they were annotated. */
  readonly body: string;
  readonly span: { readonly start: number; readonly end: number } | null;
}

interface State {
  readonly sources: readonly Kept[];
  readonly marks: readonly Mark[];
  readonly file: AnnotationsFile;
  /** Makes each new name and each new source another one. */
  readonly next: number;
}

type Step = (state: State) => State;

const NAMES = ['courier.txt', 'deep/er/herald.txt', '../radio.txt', 'CON', 'two words.md', 'ü😀.txt'];
const WORDS = ['river', '12', '12', 'people', 'were', 'hurt', '😀', 'the', 'dam', '3.5', 'km', 'Dreva', '\\<<<FILE>>>'];
const today = '2026-05-01';

const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 12 })
  .map((chosen) => `${chosen.join(' ')}.`);
const body = fc
  .array(fc.tuple(sentence, fc.constantFrom(' ', '\n', '\r\n')), { minLength: 1, maxLength: 10 })
  .map((parts) => parts.map((part) => part.join('')).join(''));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const pick = <T>(items: readonly T[], at: number): T =>
  items[Math.min(items.length - 1, Math.floor(at * items.length))]!;

/** What is written into a text differs from what is there, or nobody could tell which of two equal sentences is meant. */
const news = sentence.map((words) => `Then ${words}`);

const splice = fc
  .record({ which: share, at: share, removed: fc.nat(30), inserted: fc.oneof(fc.constant(''), news) })
  .map(
    ({ which, at, removed, inserted }): Step =>
      (state) => {
        const { number, body } = pick(state.sources, which);
        const start = Math.floor(at * body.length);
        const end = Math.min(body.length, start + removed);
        const by = inserted.length - (end - start);
        return change(state, number, body.slice(0, start) + inserted + body.slice(end), (span) =>
          end <= span.start ? { start: span.start + by, end: span.end + by } : start >= span.end ? span : null,
        );
      },
  );

/** The text of a source is another now; `move` says where words of the old one stand in it. */
function change(state: State, number: number, body: string, move: (span: Span) => Span | null): State {
  return {
    ...state,
    sources: state.sources.map((source) => (source.number === number ? { ...source, body } : source)),
    marks: state.marks.map((mark) => (mark.number === number ? { ...mark, span: mark.span && move(mark.span) } : mark)),
  };
}

type Span = NonNullable<Mark['span']>;

/** Line breaks of another kind in all sources, as an editor or Git makes them. */
const otherBreaks = fc.constantFrom('\n', '\r\n').map(
  (lineBreak): Step =>
    (state) => {
      const even = (text: string) => text.replace(/\r?\n/g, lineBreak);
      return state.sources.reduce(
        (changed, { number, body }) =>
          change(changed, number, even(body), ({ start, end }) => ({
            start: even(body.slice(0, start)).length,
            end: even(body.slice(0, end)).length,
          })),
        state,
      );
    },
);

const rename = share.map(
  (which): Step =>
    ({ sources, next, ...state }) => {
      const { number } = pick(sources, which);
      const renamed = (source: Kept) =>
        source.number === number ? { ...source, name: `renamed-${next}.txt` } : source;
      return { ...state, sources: sources.map(renamed), next: next + 1 };
    },
);

const reorder = share.map(
  (at): Step =>
    ({ sources, ...state }) => {
      const middle = Math.floor(at * sources.length);
      return { ...state, sources: [...sources.slice(middle), ...sources.slice(0, middle)].reverse() };
    },
);

/** A new source, or a copy of one to the letter. */
const add = fc.tuple(share, fc.option(body)).map(
  ([at, text]): Step =>
    ({ sources, next, ...state }) => {
      const added = { number: next, name: `added-${next}.txt`, body: text ?? pick(sources, at).body };
      return { ...state, sources: [...sources, added], next: next + 1 };
    },
);

const remove = share.map(
  (which): Step =>
    (state) => {
      const { number } = pick(state.sources, which);
      return state.sources.length === 1
        ? state
        : { ...state, sources: state.sources.filter((each) => each.number !== number) };
    },
);

/** What `unpack` makes of a corpus and its annotations, and `pack` makes one corpus of again. */
const unpackAndPack = fc.constant<Step>((state) => {
  const text = packed(state.sources);
  const { placed } = parseCorpus('file:///x.corpus', text, { today });
  const { files } = unpackCorpus(text);
  const paths = new Map(placed.map(({ source }, index) => [source, files[index]!.path]));
  const sources = state.sources.map((source, index) => ({ ...source, name: files[index]!.path }));
  return { ...state, sources, file: withNewNames(state.file, [...paths.keys()], (source) => paths.get(source)!) };
});

function packed(sources: readonly Kept[]): string {
  const result = packCorpus(sources.map(({ name, body }) => ({ name, text: body })));
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.problems));
  return result.text;
}

/** One corpus file, or a folder with a file a source. */
function filesOf(sources: readonly Kept[], isFolder: boolean): readonly CorpusFile[] {
  if (!isFolder) return [parseCorpus('file:///x.corpus', packed(sources), { today })];
  return sources.map(({ name, body }) => parseSourceFile(`file:///x/${encodeURI(name)}`, name, body, { today }));
}

function annotate(bodies: readonly string[], places: readonly (readonly [number, number, number])[]): State {
  const sources = bodies.map((body, number) => ({ number, name: NAMES[number]!, body }));
  const { placed } = parseCorpus('file:///x.corpus', packed(sources), { today });
  const marks: Mark[] = [];
  let file = EMPTY_FILE;
  for (const [which, at, length] of places) {
    const { number, body } = pick(sources, which);
    const start = Math.floor(at * (body.length - 1));
    const end = Math.min(body.length, start + length);
    // An editor selects whole characters and whole line breaks.
    if (!isBoundary(body, start) || !isBoundary(body, end)) continue;
    const id = `urn:x:${marks.length}`;
    const target = describeTarget(placed[number]!.source, { start, end });
    const common = { id, targets: [target], body: 'A note.', creator: 'Ada Brook', created: '', modified: '' };
    file = withAnnotation(file, { ...common, kind: 'note', resolved: false });
    marks.push({ id, number, words: even(body.slice(start, end)), body: even(body), span: { start, end } });
  }
  return { sources, marks, file, next: bodies.length };
}

function isBoundary(text: string, at: number): boolean {
  return !/[\udc00-\udfff]/.test(text[at] ?? '') && !(text[at - 1] === '\r' && text[at] === '\n');
}

function even(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

function reread(file: AnnotationsFile): AnnotationsFile {
  const read = readAnnotationsFile(writeAnnotationsFile(file));
  if (!read.ok) throw new Error(read.fault.message);
  return read.file;
}

it('annotations are on the same words of the same source or orphans, whatever becomes of the corpus; none is lost', () => {
  let placed = 0;
  fc.assert(
    fc.property(
      fc.array(body, { minLength: 1, maxLength: NAMES.length }),
      fc.array(fc.tuple(share, share, fc.integer({ min: 1, max: 14 })), { minLength: 1, maxLength: 5 }),
      fc.array(fc.oneof(splice, splice, otherBreaks, rename, reorder, add, remove, unpackAndPack), { maxLength: 6 }),
      fc.boolean(),
      (bodies, places, steps, isFolder) => {
        const start = annotate(bodies, places);
        const { sources, marks, file } = steps.reduce((state, step) => step(state), start);
        const index = new CorpusIndex({ compare: null });
        const files = filesOf(sources, isFolder);
        for (const each of files) index.setFile(each);
        const [beside] = [...new Set(files.map(({ uri }) => index.annotationsUri(uri)!))];
        index.setAnnotations(beside!, annotationsOf(reread(file)));
        const shown = index.annotations(beside!);
        expect(shown.map(({ annotation }) => annotation.id).sort()).toEqual(marks.map(({ id }) => id).sort());
        for (const { annotation, anchors } of shown) {
          const mark = marks.find(({ id }) => id === annotation.id)!;
          const [found] = anchors;
          if (steps.length === 0) expect(found).not.toBeNull();
          if (!found) continue;
          placed++;
          const { source, span } = found;
          // A text that is the same to the letter under another name is the source renamed, as far as anybody can tell.
          const isSame = even(source.body) === mark.body;
          const isOwn = sources.some(({ name, number }) => name === source.name && number === mark.number);
          expect(isOwn || isSame).toBe(true);
          expect(even(source.body.slice(span.start, span.end))).toBe(mark.words);
          if (!isSame && mark.span !== null) expect(span).toEqual(mark.span);
        }
      },
    ),
    { numRuns: 400 },
  );
  expect(placed).toBeGreaterThan(100);
});
