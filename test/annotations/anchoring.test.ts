import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchor, describeTarget } from '../../server/src/annotations/anchoring.ts';
import type { Target } from '../../server/src/annotations/annotation.ts';
import { packCorpus } from '../../server/src/corpus/files/pack.ts';
import { parseCorpus, parseSourceFile } from '../../server/src/corpus/parse.ts';
import type { Source } from '../../server/src/corpus/source.ts';

const today = '2026-05-01';

function sourceOf(name: string, body: string): Source {
  return { id: `file:///a.corpus#${name}`, uri: 'file:///a.corpus', name, header: { known: {}, unknown: {} }, body };
}

/** Where a target made in one body is found in another, as its words with what follows; null for an orphan. */
function foundIn(target: Target, body: string, name = 'a.txt'): string | null {
  const found = anchor(target, [sourceOf(name, body)]);
  return found && body.slice(found.span.start, found.span.end + 12);
}

const BODY =
  'The dam broke at dawn on Saturday, and by noon the water stood in the market.\n' +
  'At least 12 people were killed in Karsova, the governor said, and 40 were hurt.\n' +
  'In Dreva, further down the valley, 12 people were taken to hospital on Sunday.\n';
const AT = BODY.indexOf('12 people were killed');
const TWELVE = describeTarget(sourceOf('a.txt', BODY), { start: AT, end: AT + 2 });

describe('an annotated figure', () => {
  it.each([
    ['nothing else changed', BODY, '12 people were'],
    ['text came before', `A new first line.\n${BODY}`, '12 people were'],
    ['the line breaks are others', BODY.replaceAll('\n', '\r\n'), '12 people were'],
    ['a word before it changed', BODY.replace('At least 12', 'Some 12'), '12 people were'],
    ['a word behind it changed', BODY.replace('were killed', 'were drowned'), '12 people were'],
    ['the other twelve is gone', BODY.replace('12 people were taken', 'many were taken'), '12 people were'],
    ['emoji stand before it', `😀🌊 ${BODY}`, '12 people were'],
    ['it is but a part of a number now', BODY.replace('12 people were killed', '120 people were killed'), null],
    ['it reads differently', BODY.replace('12 people were killed', '13 people were killed'), null],
    ['its sentence is gone', BODY.replace(/At least[^\n]*\n/, ''), null],
    ['what stood between two equal figures is gone', BODY.replace(/12 people were killed[\s\S]*?(?=12)/, ''), null],
    ['its paragraph stands there twice', BODY + BODY, null],
  ])('is found or an orphan where %s', (_, body, expected) => {
    expect(foundIn(TWELVE, body)).toBe(expected);
  });

  it('is found in a renamed source, if that is the same to the letter', () => {
    expect(foundIn(TWELVE, BODY, 'b.txt')).toBe('12 people were');
    expect(foundIn(TWELVE, `${BODY}\n`, 'b.txt')).toBeNull();
  });

  it('is not looked for in other sources while there is one of its name, whatever they hold', () => {
    const copy = sourceOf('copy.txt', BODY);
    expect(anchor(TWELVE, [sourceOf('a.txt', 'All is well.\n'), copy])).toBeNull();
    expect(anchor(TWELVE, [copy])?.source).toBe(copy);
    expect(anchor(TWELVE, [copy, sourceOf('again.txt', BODY)])).toBeNull();
  });
});

const words = ['river', 'mill', 'nine', '12', '40', 'people', 'were', 'hurt', '😀', 'the', 'killed', 'market', 'Dreva'];
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 3, maxLength: 12 })
  .map((chosen) => `${chosen.join(' ')}.`);
const body = fc
  .array(fc.tuple(sentence, fc.constantFrom(' ', '\n', '\r\n')), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.map((part) => part.join('')).join(''));
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** A body in which each annotated character is known by a mark, so that it can be followed through any edit. */
interface Marked {
  readonly body: string;
  /** The annotated words' offsets; null once an edit went through them. */
  readonly span: { readonly start: number; readonly end: number } | null;
}

type Edit = (marked: Marked) => Marked;

const splice = fc
  .record({ at: share, removed: fc.nat(30), inserted: fc.oneof(fc.constant(''), sentence, fc.constantFrom(...words)) })
  .map(
    ({ at, removed, inserted }): Edit =>
      ({ body, span }) => {
        const start = Math.floor(at * body.length);
        const end = Math.min(body.length, start + removed);
        const edited = body.slice(0, start) + inserted + body.slice(end);
        if (span === null) return { body: edited, span };
        const by = inserted.length - (end - start);
        if (end <= span.start) return { body: edited, span: { start: span.start + by, end: span.end + by } };
        return { body: edited, span: start >= span.end ? span : null };
      },
  );

const carriageReturns: Edit = ({ body, span }) => {
  const even = (offset: number) => {
    const before = body.slice(0, offset);
    return before.replace(/\r?\n/g, '\r\n').length;
  };
  return { body: body.replace(/\r?\n/g, '\r\n'), span: span && { start: even(span.start), end: even(span.end) } };
};

it('stays on the same words after any edits, or becomes an orphan; it never moves to others', () => {
  let placed = 0;
  fc.assert(
    fc.property(
      body,
      share,
      fc.integer({ min: 1, max: 14 }),
      fc.array(fc.oneof(splice, splice, splice, fc.constant(carriageReturns)), { maxLength: 4 }),
      fc.array(body, { maxLength: 2 }),
      (text, at, length, edits, others) => {
        const start = Math.floor(at * (text.length - 1));
        const end = Math.min(text.length, start + length);
        // An editor selects whole characters and whole line breaks, and who annotates a figure whole words.
        fc.pre(isBoundary(text, start) && isBoundary(text, end) && isOfWholeWords(text, start, end));
        const target = describeTarget(sourceOf('a.txt', text), { start, end });
        const after = edits.reduce<Marked>((marked, edit) => edit(marked), { body: text, span: { start, end } });
        const sources = [
          ...others.map((other, index) => sourceOf(`other-${index}.txt`, other)),
          sourceOf('a.txt', after.body),
        ];
        const found = anchor(target, sources);
        if (edits.length === 0) expect(found).not.toBeNull();
        if (found === null || found.source.name !== 'a.txt') {
          expect(found).toBeNull();
          return;
        }
        placed++;
        const now = after.body.slice(found.span.start, found.span.end).replaceAll('\r\n', '\n');
        expect(now).toBe(text.slice(start, end).replaceAll('\r\n', '\n'));
        if (after.span !== null) expect(found.span).toEqual(after.span);
      },
    ),
    { numRuns: 3000 },
  );
  expect(placed).toBeGreaterThan(500);
});

function isOfWholeWords(text: string, start: number, end: number): boolean {
  return !/\w\w/.test(text.slice(Math.max(0, start - 1), start + 1)) && !/\w\w/.test(text.slice(end - 1, end + 1));
}

function isBoundary(text: string, at: number): boolean {
  return !/[\udc00-\udfff]/.test(text[at] ?? '') && !(text[at - 1] === '\r' && text[at] === '\n');
}

it('survives a corpus that is unpacked into a folder, reordered, and packed again', () => {
  fc.assert(
    fc.property(fc.array(body, { minLength: 1, maxLength: 4 }), share, (bodies, at) => {
      const names = bodies.map((_, index) => `part/source-${index}.txt`);
      const packed = (order: readonly number[]) => {
        const result = packCorpus(order.map((index) => ({ name: names[index]!, text: bodies[index]! })));
        if (result.kind === 'refused') throw new Error('refused');
        return parseCorpus('file:///x.corpus', result.text, { today }).placed.map(({ source }) => source);
      };
      const unpacked = bodies.map((text, index) => {
        return parseSourceFile(`file:///x/${names[index]}`, names[index]!, text, { today }).placed[0]!.source;
      });
      const forth = packed(bodies.map((_, index) => index));
      const back = packed(bodies.map((_, index) => bodies.length - 1 - index));
      for (const source of forth) {
        const start = Math.floor(at * (source.body.length - 1));
        fc.pre(isBoundary(source.body, start) && isBoundary(source.body, start + 1));
        const target = describeTarget(source, { start, end: start + 1 });
        for (const now of [unpacked, back]) {
          expect(anchor(target, now)).toMatchObject({ source: { name: source.name }, span: { start, end: start + 1 } });
        }
      }
    }),
    { numRuns: 200 },
  );
});
