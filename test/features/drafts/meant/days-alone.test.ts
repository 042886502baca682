import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../../server/src/features/drafts/check-draft.ts';
import { readDraft } from '../../../../server/src/features/drafts/draft.ts';
import { daysAlone, NO_DAY_ALONE } from '../../../../server/src/features/drafts/meant/days-alone.ts';
import { readDates } from '../../../../server/src/language/calendar/dates.ts';
import { ruleHolds } from '../../../../server/src/language/rules.ts';
import { indexOf, source, URI } from '../../fixture.ts';

const draft = (text: string) => readDraft('file:///draft.md', 'draft.md', text, { today: '2024-06-03' });

describe('weekdays and months of a draft that stand alone', () => {
  it.each([
    ['The bridge of Karsova collapsed on Thursday evening.', ['-W-4']],
    ['In September the bridge of Karsova was closed.', ['--09']],
    ['The bridge of Karsova was closed until Friday.', []],
    ['The bridge of Karsova will be opened on Friday.', []],
    ['The bridge of Karsova collapsed on 3 May 2024.', []],
    ['March past the bridge of Karsova, if you may.', []],
  ])('%s %j', (text, values) => {
    expect(daysAlone(draft(text)).map(({ figure }) => figure.value)).toEqual(values);
  });

  it.each(NO_DAY_ALONE)('$name has an example and a counterexample', (rule) => {
    const holds = (text: string) => ruleHolds(rule, readDates(text, { start: 0, end: text.length })[0]!);
    expect([rule.example, rule.counterexample].map(holds)).toEqual([true, false]);
  });
});

describe('how they stand', () => {
  const corpus = [
    source(
      'bridge.txt',
      { published: '2024-05-10' },
      'The old bridge of Karsova collapsed on Thursday evening, and a lorry fell into the river Dreva.',
    ),
    source(
      'talks.txt',
      { published: '2024-05-11' },
      'Governor Ilena Marsk met the engineers of the bridge in Moss on Saturday. She had sacked the inspector in April.',
    ),
  ].join('');
  const statuses = (text: string) =>
    checkDraft(indexOf({ [URI]: corpus }), draft(text)).map((each) => `${each.text} ${each.status}`);

  it.each([
    ['The old bridge of Karsova collapsed on Thursday.', ['Thursday supported']],
    ['The old bridge of Karsova collapsed on Wednesday evening.', ['Wednesday evening contested']],
    ['Governor Ilena Marsk sacked the inspector in April.', ['April supported']],
    ['Governor Ilena Marsk met the engineers in Moss on Saturday.', ['Saturday supported']],
    // What no source dates is not called wrong.
    ['A choir sang in Halden on Tuesday.', []],
  ])('%s %j', (text, expected) => {
    expect(statuses(text)).toEqual(expected);
  });
});
