import type { Span } from '../../corpus/span.ts';
import { STANDING_WORDS } from '../lexicon/standing-text.ts';

const STANDING = new RegExp(STANDING_WORDS.join('|'), 'gi');
/** Where a sentence of standing text begins or ends at the latest, in code units from the words that give it away. */
const REACH = 300;

/**
 * What stands in every text of a publisher whatever it tells, ascending by where it starts, in UTF-16 code units: the
 * sentences that some words give away, and lists of videos. Spans may overlap. Takes any text.
 */
export function findStandingText(text: string): readonly Span[] {
  const sentences = Array.from(text.matchAll(STANDING), ({ index, 0: words }) => ({
    start: sentenceStart(text, index),
    end: sentenceEnd(text, index + words.length),
  }));
  const lists = findVideoLists(text);
  return lists.length === 0 ? sentences : [...sentences, ...lists].sort((a, b) => a.start - b.start);
}

function sentenceStart(text: string, from: number): number {
  const least = Math.max(0, from - REACH);
  let at = from;
  while (at > least && !endsSentence(text, at - 1)) at--;
  return at;
}

function sentenceEnd(text: string, from: number): number {
  const most = Math.min(text.length, from + REACH);
  let at = from;
  while (at < most && !endsSentence(text, at)) at++;
  return at;
}

/** Whether a sentence ends with this code unit: a line break, or a stop before a blank. */
function endsSentence(text: string, at: number): boolean {
  const mark = text[at];
  return mark === '\n' || ((mark === '.' || mark === '!' || mark === '?') && /\s/.test(text[at + 1] ?? ' '));
}

/** A video on a line of its own: how long it is, in minutes and seconds, and its title. */
const VIDEO = /^(\d{1,2}):(\d\d) ['"‘“]?\p{Lu}.*$/gmu;
/** So many videos in a row are a list. */
const VIDEOS = 3;

/** The lists of videos: lines that begin with a length, in a row but for blank lines. */
function findVideoLists(text: string): readonly Span[] {
  const lists: { readonly start: number; end: number; readonly lengths: number[] }[] = [];
  for (const { index, 0: line, 1: minutes, 2: seconds } of text.matchAll(VIDEO)) {
    const length = Number(minutes) * 60 + Number(seconds);
    const last = lists.at(-1);
    if (last === undefined || text.slice(last.end, index).trim() !== '') {
      lists.push({ start: index, end: index + line.length, lengths: [length] });
    } else {
      last.end = index + line.length;
      last.lengths.push(length);
    }
  }
  return lists.filter(({ lengths }) => lengths.length >= VIDEOS && !isInOrder(lengths));
}

/** Whether numbers only rise or only fall: then they are times of day, of an account that goes on by the clock. */
function isInOrder(numbers: readonly number[]): boolean {
  const rises = numbers.slice(1).map((number, at) => number >= numbers[at]!);
  return rises.every((rise) => rise === rises[0]);
}
