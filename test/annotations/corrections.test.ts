import { describe, expect, it } from 'vitest';
import type { Correction } from '../../server/src/annotations/annotation.ts';
import { annotationsOf, EMPTY_FILE, withAnnotation } from '../../server/src/annotations/annotations-file.ts';
import { rulingInWords } from '../../server/src/annotations/summary.ts';
import type { SourcedClaim } from '../../server/src/collation/finding.ts';
import { parseCorpus } from '../../server/src/corpus/parse.ts';
import { planEdit } from '../../server/src/features/annotating/annotate.ts';
import { rangeOf } from '../../server/src/features/answers/places.ts';
import type { UndoableEdit } from '../../server/src/features/protocol/annotation-protocol.ts';
import { CorpusIndex } from '../../server/src/indexing/corpus-index.ts';

const uri = 'file:///mill.corpus';
const signed = { creator: 'Ada Brook', created: '2026-04-03T10:00:00Z' };

function source(name: string, body: string): string {
  return `<<<FILE>>> ${name}\n---\npublished: 2026-04-02\nstory: mill\n---\n${body}\n`;
}

const SEVEN = source(
  'courier.txt',
  '😀 Seven workers were injured in the fire at the paper mill. Most of the roof fell.',
);
const NINE = source('herald.txt', 'Nine workers were injured in the fire at the paper mill.');
const NAMES = source('radio.txt', 'Nine workers were injured in the fire at the paper mill, the fire brigade said.');

function indexOf(text: string): CorpusIndex {
  const index = new CorpusIndex();
  index.setFile(parseCorpus(uri, text, { today: '2026-05-01' }));
  index.work();
  return index;
}

/** Does an edit as the host does; gives the message where it is refused. */
function edit(index: CorpusIndex, given: UndoableEdit): string | null {
  const plan = planEdit(index, given);
  if (!plan.ok) return plan.message;
  const before = index.annotations(plan.uri).map(({ annotation }) => annotation);
  const after = plan.change(before.reduce(withAnnotation, EMPTY_FILE));
  index.setAnnotations(plan.uri, after ? annotationsOf(after) : before);
  index.work();
  return null;
}

function place(index: CorpusIndex, words: string) {
  const start = index.file(uri)!.text.indexOf(words);
  return { uri, range: rangeOf(index, uri, { start, end: start + words.length })! };
}

function claimOf(index: CorpusIndex, words: string) {
  const isWritten = ({ sourceId, claim: { figure } }: SourcedClaim) =>
    index.placed(sourceId)!.source.body.slice(figure.start, figure.end) === words;
  return [...index.allClaims()].find(isWritten)?.claim;
}

describe('a correction', () => {
  it.each<[string, Correction, object]>([
    ['the value', { value: 9 }, { figure: { text: '9', value: 9, low: 9, high: 9 } }],
    ['both ends', { low: 7, high: 9 }, { figure: { text: '7–9', value: 8, low: 7, high: 9, range: true } }],
    ['a time', { value: '22:40', kind: 'time' }, { figure: { text: '22:40', value: '22:40', kind: 'time' } }],
    ['the unit', { unit: 'horse' }, { figure: { value: 7, unit: 'horse' }, subject: 'horse' }],
    ['a unit that is none', { unit: null }, { figure: { unit: null } }],
    ['the kind', { kind: 'ordinal' }, { figure: { kind: 'ordinal' } }],
    ['the qualifier', { qualifier: '>=' }, { figure: { qualifier: '>=', value: 7 } }],
    ['the speaker', { speaker: 'Mara Olt' }, { attribution: { name: 'Mara Olt', quoted: false } }],
    ['a speaker who is none', { speaker: null }, { attribution: null }],
  ])('outranks the reading: %s', (_, correction, expected) => {
    const index = indexOf(SEVEN + NINE);
    expect(edit(index, { ...signed, ...place(index, 'Seven'), action: 'correct', correction })).toBeNull();
    const claim = claimOf(index, 'Seven')!;
    expect(claim).toMatchObject(expected);
    expect(rulingInWords(claim)).toMatch(/corrected by Ada Brook$/);
  });

  it('that it is no figure takes it out of every question, until it is deleted', () => {
    const index = indexOf(SEVEN + NINE);
    expect(index.findings()).toHaveLength(1);
    edit(index, { ...signed, ...place(index, 'Seven'), action: 'correct', correction: { noFigure: true } });
    expect([claimOf(index, 'Seven'), index.findings()]).toEqual([undefined, []]);
    const id = index.annotations('file:///mill.annotations.jsonld')[0]!.annotation.id;
    edit(index, { ...signed, action: 'delete', id });
    expect(index.findings()).toHaveLength(1);
  });

  it('is refused where no figure is', () => {
    const index = indexOf(SEVEN);
    const given = { ...signed, ...place(index, 'paper mill'), action: 'correct', correction: { value: 1 } } as const;
    expect(edit(index, given)).toBe('There is no figure here. Add a claim by hand instead.');
  });
});

describe('a question', () => {
  it('is joined with a figure that nothing was compared with, also a lone one', () => {
    const index = indexOf(SEVEN + source('radio.txt', 'Some 30 families lost the roof over their heads.'));
    expect(index.questions()).toEqual([]);
    const claims = [place(index, 'Seven'), place(index, '30')];
    expect(edit(index, { ...signed, action: 'joinQuestions', questionIds: [], claims })).toBeNull();
    expect(index.questions().map(({ verdict }) => verdict)).toEqual(['contradiction']);
    expect(rulingInWords(claimOf(index, '30')!)).toBe('put to this question by Ada Brook');
  });

  it('is not joined with what reports on another event say', () => {
    const other = NINE.replace('story: mill', 'story: dam');
    const index = indexOf(SEVEN + other);
    const claims = [place(index, 'Seven'), place(index, 'Nine')];
    const refusal = edit(index, { ...signed, action: 'joinQuestions', questionIds: [], claims });
    expect(refusal).toContain('belong to different stories');
  });

  it('loses the claims that a person takes off it', () => {
    const index = indexOf(SEVEN + NINE);
    const [question] = index.questions();
    const claims = [place(index, 'Seven')];
    edit(index, { ...signed, action: 'splitQuestion', questionId: question!.id, claims });
    expect([index.questions(), index.findings()]).toEqual([[], []]);
    index.setFile(parseCorpus(uri, NAMES + SEVEN + NINE, { today: '2026-05-01' }));
    index.work();
    expect(index.questions().map(({ positions }) => positions.map(({ text }) => text))).toEqual([['Nine']]);
  });

  it('takes a claim by hand with both ends of a range', () => {
    const index = indexOf('<<<FILE>>> a.txt\nA good many boats went down.\n');
    const range = { value: 15, low: 10, high: 20 };
    edit(index, { ...signed, ...place(index, 'A good many'), action: 'addClaim', ...range });
    expect(claimOf(index, 'A good many')!.figure).toMatchObject({ ...range, range: true });
  });

  it('takes a claim by hand, also without a number', () => {
    const index = indexOf(SEVEN + NINE);
    const [question] = index.questions();
    const given = {
      ...signed,
      ...place(index, 'Most of the roof'),
      action: 'addClaim',
      questionId: question!.id,
    } as const;
    expect(edit(index, given)).toBeNull();
    const [now] = index.questions();
    expect(now!.positions.map(({ text }) => text).sort()).toEqual(['Most of the roof', 'Nine', 'Seven']);
    expect(rulingInWords(claimOf(index, 'Most of the roof')!)).toBe('added by hand by Ada Brook');
  });
});
