const ZERO_WIDTH_NON_JOINER = 0x200c;
const ZERO_WIDTH_JOINER = 0x200d;

/** Every run of white space, line and paragraph separators included, is shown as one space. */
const WHITE_SPACE = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;

/**
 * Characters that are not seen, or that change how others are seen: Unicode's controls, format characters
 * (bidirectional ones, tags, zero-width ones), lone surrogates and private use; fillers that look like nothing; and
 * the variation selectors that no emoji uses.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0]|[\u{E0100}-\u{E01EF}]/gu;

/** More marks on one letter than any script needs; such piles run over the lines above and below. */
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu;

/** Strong right-to-left characters, by the blocks of the scripts that run that way (Unicode Annex 9, classes R and AL). */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** What is shown as it stands: letters, digits and marks of plain English, as nearly all that is told is written. */
const PLAIN = /^[ -~‘’“”–—…≈≠]*$/;

const ISOLATE = '\u2068';
const END_OF_ISOLATE = '\u2069';

/** Embeddings, overrides and isolates; the mere marks (LRM, RLM, ALM) are dropped like other invisible characters. */
function isBidirectionalControl(point: number): boolean {
  return (point >= 0x202a && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069);
}

/** How an unseen character is shown: joiners as they are, what can deceive by its picture or number, the rest not at all. */
function showUnseen(character: string): string {
  const point = character.codePointAt(0)!;
  if (point === ZERO_WIDTH_JOINER || point === ZERO_WIDTH_NON_JOINER) return character;
  if (point < 0x20) return String.fromCodePoint(0x2400 + point);
  if (point === 0x7f) return '\u2421';
  if (isBidirectionalControl(point)) return `\u27e6U+${point.toString(16).toUpperCase()}\u27e7`;
  return /[\p{Cs}\p{Co}]/u.test(character) ? '\ufffd' : '';
}

/** At most `limit` code points, cut at the last space where one is near the end, with an ellipsis. */
function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const points = [...text.slice(0, 2 * limit + 2)];
  if (points.length <= limit) return text;
  const kept = points.slice(0, limit - 1).join('');
  const space = kept.lastIndexOf(' ');
  return `${(space > 0.7 * kept.length ? kept.slice(0, space) : kept).trimEnd()}…`;
}

/**
 * The text of a corpus as one line of visible characters, at most `limit` code points long: white space folded, controls
 * shown as their pictures, bidirectional controls by their number, invisible characters dropped. Right-to-left words
 * are isolated, so that they cannot reorder what stands around them. Any input is fine, of any length.
 */
export function readable(text: string, limit = 200): string {
  if (text.length <= limit && PLAIN.test(text) && !text.includes('  ')) return text;
  const start = text.length > 4 * limit ? text.slice(0, 4 * limit) : text;
  const folded = start.replace(WHITE_SPACE, ' ').replace(UNSEEN, showUnseen).replace(PILED_MARKS, '$1');
  const clipped = clip(start === text ? folded : `${folded}…`, limit);
  return RIGHT_TO_LEFT.test(clipped) ? `${ISOLATE}${clipped}${END_OF_ISOLATE}` : clipped;
}
