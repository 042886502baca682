import type { Location, Position, Range } from 'vscode-languageserver-types';
import { parseCorpus } from '../../server/src/corpus/parse.ts';
import { CorpusIndex } from '../../server/src/indexing/corpus-index.ts';

const TODAY = '2026-03-31';

/** The file of a corpus that a test gives as one text. */
export const URI = 'file:///corpora/fire.corpus';

/** An index of some files, everything analysed and collated. */
export function indexOf(files: Readonly<Record<string, string>>): CorpusIndex {
  const index = new CorpusIndex();
  for (const [uri, text] of Object.entries(files)) index.setFile(parseCorpus(uri, text, { today: TODAY }));
  index.work();
  return index;
}

/** A source of the story that all tests tell. */
export function source(name: string, header: Readonly<Record<string, string>>, body: string): string {
  const fields = Object.entries({ story: 'fire', ...header }).map(([key, value]) => `${key}: ${value}\n`);
  return `<<<FILE>>> ${name}\n---\n${fields.join('')}---\n${body}\n`;
}

/** Three reports on one fire: two count three wounded, one four; all else that they say agrees or stands alone. */
export const FIRE = [
  source(
    'morning.txt',
    { publisher: 'Morning Post', published: '2026-03-02' },
    'Three people were wounded in the fire at the motel, police said. "We heard at least 20 shouts," said a guest.',
  ),
  source(
    'evening.txt',
    { publisher: 'Evening Star', published: '2026-03-02' },
    'At the motel 🔥 4 people were wounded, the fire brigade said.\nThe repairs will cost about $1.2 million.',
  ),
  source(
    'radio.txt',
    { published: '2026-03-02', url: 'https://radio.example/fire' },
    'Police said that 3 people were wounded in the fire.\nThe fire brigade has 70 members.',
  ),
].join('');

/** Where the first (or nth) `words` of a text stand, as an editor counts; a byte-order mark is not seen. */
export function rangeOf(text: string, words: string, nth = 1): Range {
  const seen = text.replace(/^\ufeff/, '');
  let start = -1;
  for (let count = 0; count < nth; count++) start = seen.indexOf(words, start + 1);
  if (start === -1) throw new Error(`“${words}” does not stand ${nth} times in the text`);
  return { start: positionOf(seen, start), end: positionOf(seen, start + words.length) };
}

/** The start of the first (or nth) `words`. */
export function at(text: string, words: string, nth = 1): Position {
  return rangeOf(text, words, nth).start;
}

/** The words in a range of a text. */
export function wordsIn(text: string, { start, end }: Range): string {
  const lines = text.replace(/^\ufeff/, '').split(/(?<=\r\n|\n|\r(?!\n))/);
  const offset = ({ line, character }: Position) => lines.slice(0, line).join('').length + character;
  return lines.join('').slice(offset(start), offset(end));
}

/** The words at some places, the file's name before those of other files than `URI`. */
export function wordsAt(files: Readonly<Record<string, string>>, locations: readonly Location[]): readonly string[] {
  return locations.map(({ uri, range }) => (uri === URI ? '' : `${uri} `) + wordsIn(files[uri] ?? '', range));
}

function positionOf(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length - 1, character: lines.at(-1)!.length };
}
