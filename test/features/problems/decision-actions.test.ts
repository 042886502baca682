import { describe, expect, it } from 'vitest';
import { offerDecisions } from '../../../server/src/features/problems/decision-actions.ts';
import { listProblems } from '../../../server/src/features/problems/diagnostics.ts';
import { decideFirst } from '../arranged.ts';
import { FIRE, indexOf, rangeOf, source, URI } from '../fixture.ts';

/** What is offered on the problems at some words. */
function offersAt(text: string, words: string, isDecided = false) {
  const index = indexOf({ [URI]: text });
  const range = rangeOf(text, words);
  const problems = listProblems(index, URI, { severities: {} });
  const here = problems.filter(
    (problem) =>
      problem.range.start.line === range.start.line && problem.range.start.character === range.start.character,
  );
  if (isDecided) decideFirst(index, URI);
  return { here, actions: offerDecisions(index, URI, here, 50) };
}

describe('the decisions offered on a problem', () => {
  it('are to settle for each position, to explain and to dismiss; or what is read can be corrected', () => {
    const { here, actions } = offersAt(FIRE, '4 people');
    expect(actions.map(({ title }) => title)).toEqual([
      'Settle for 3 (morning and 1 more)…',
      'Settle for 4 (evening)…',
      'Explain…',
      'Dismiss…',
      'Correct what is read…',
    ]);
    expect(actions[1]).toMatchObject({
      kind: 'quickfix',
      diagnostics: here,
      command: {
        command: 'crosscheck.decide',
        arguments: [
          { uri: URI, position: here[0]!.range.start, findingId: here[0]!.data.finding },
          { decision: 'settled', position: '4' },
        ],
      },
    });
    expect(actions[2]!.command!.arguments![1]).toEqual({ decision: 'explained' });
  });

  it('name the question where a figure has several findings', () => {
    const text = [
      source('a', { published: '2026-03-02' }, 'Police say 12 people were killed.'),
      source('b', { published: '2026-03-05' }, 'Police say 19 people were killed.'),
      source('c', { published: '2026-03-05' }, 'Firefighters say 24 people were killed.'),
      source('d', {}, 'The hospital says 30 people were killed.'),
    ].join('');
    const titles = offersAt(text, '19').actions.map(({ title }) => title);
    expect(titles.filter((title) => title.startsWith('Dismiss'))).toEqual([
      'Dismiss (people killed: contradiction)…',
      'Dismiss (people killed: undated)…',
    ]);
  });

  it('show the words of sources without what could deceive', () => {
    const hostile = FIRE.replace('evening.txt', '\u202Eevil\u200B.txt');
    expect(offersAt(hostile, '4 people').actions.map(({ title }) => title)).toContain('Settle for 4 (⟦U+202E⟧evil)…');
  });

  it('are none once it is decided', () => {
    expect(offersAt(FIRE, '4 people', true)).toMatchObject({ here: [{ code: 'contradiction' }], actions: [] });
  });

  it('are none on faults and on problems of others', () => {
    const index = indexOf({ [URI]: FIRE });
    const range = rangeOf(FIRE, '4 people');
    const foreign = [undefined, null, { finding: null }, { finding: 'gone' }].map((data) => ({
      range,
      message: '',
      data,
    }));
    expect(offerDecisions(index, URI, foreign, 50)).toEqual([]);
  });
});
