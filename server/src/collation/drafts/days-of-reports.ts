import { claimOf } from '../../claims/claim.ts';
import type { Span } from '../../corpus/span.ts';
import type { Figure } from '../../figures/figure.ts';
import { isWholeDay } from '../../language/calendar/days.ts';
import { MONTH_WORDS, WEEKDAY_WORDS } from '../../language/lexicon/calendar.ts';
import { sentencesOf } from '../../language/sentence.ts';
import type { CollatedSource } from '../collated-source.ts';
import { FrameReader } from '../frames/frame.ts';
import type { ToldValue } from './held-values.ts';

/** What names another time than that of its source. */
const TIME_WORDS: readonly string[] = [
  ...['yesterday', 'tomorrow', 'ago', 'last', 'earlier', 'later', 'previous', 'previously'],
  ...WEEKDAY_WORDS,
  ...MONTH_WORDS,
];
const OTHER_TIME = new RegExp(`\\b(?:${TIME_WORDS.join('|')})\\b`, 'i');

/** Of a sentence so much is shown, in UTF-16 units. */
const SHOWN = 80;
/** A word that is cut off. */
const CUT_WORD = /\s\S*$/;
const SENTENCE_END = /[.!?\s]{1,4}$/;
const NO_FIGURE = {
  kind: 'identifier',
  unit: null,
  unitText: null,
  unitSpan: null,
  qualifier: '=',
  isNearly: false,
  qualifierSpan: null,
  low: Number.NaN,
  high: Number.NaN,
  range: false,
  vague: false,
  trend: null,
  precision: 0,
} as const;
const NOTHING_SAID = { predicate: null, subject: null, attribution: null, extent: 'whole', revises: null } as const;

/**
 * What a report of a day tells in sentences that give no figure, and name no other time: "The mill of Orlow files for
 * bankruptcy." It happened on the day of the report.
 */
export function toldWithoutFigures({ source, analysis }: CollatedSource): readonly ToldValue[] {
  const day = analysis.published?.date ?? '';
  const [known] = [...analysis.claims, ...analysis.days];
  if (!isWholeDay(day) || known === undefined) return [];
  const { body } = source;
  const frames = new FrameReader({ source, analysis });
  const withFigures = new Set(analysis.claims.map(({ figure }) => figure.sentence.start));
  return sentencesIn(body).flatMap((sentence): ToldValue | readonly [] => {
    if (withFigures.has(sentence.start) || OTHER_TIME.test(body.slice(sentence.start, sentence.end))) return [];
    const { start } = sentence;
    const none: Figure = { ...known.figure, ...NO_FIGURE, start, end: start, text: '', value: '', sentence };
    const frame = frames.read(claimOf({ ...known, ...NOTHING_SAID, figure: none }));
    // What is shown of it is its beginning.
    const text = body
      .slice(start, Math.min(sentence.end, start + SHOWN))
      .replace(sentence.end > start + SHOWN ? CUT_WORD : SENTENCE_END, '');
    const figure: Figure = { ...none, end: start + text.length, text, value: text };
    return {
      sourceId: source.id,
      claim: claimOf({ ...known, ...NOTHING_SAID, figure }),
      frame,
      value: day,
      isOfSource: true,
    };
  });
}

function sentencesIn(body: string): readonly Span[] {
  const sentences = sentencesOf(body);
  const spans: Span[] = [];
  for (let at = 0; at < body.length; at = Math.max(at + 1, spans.at(-1)!.end)) spans.push(sentences.around(at));
  return spans;
}
