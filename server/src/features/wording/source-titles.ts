import type { Source } from '../../corpus/source.ts';
import { readable } from './readable-text.ts';

const LONGEST_TITLE = 160;

/** How a sentence ends; a headline does not. */
const END_OF_SENTENCE = /[.!…:;]["”’»]?$/;

/** What a source is called: as its header says, else its headline, a first line that is no sentence. Null where it has none. */
export function titleOf({ header, body }: Source): string | null {
  const { title } = header.known;
  if (title !== undefined) return readable(title, LONGEST_TITLE);
  const line = body
    .trimStart()
    .split(/[\r\n]/, 1)[0]!
    .trim();
  return line === '' || line.length > LONGEST_TITLE || END_OF_SENTENCE.test(line)
    ? null
    : readable(line, LONGEST_TITLE);
}

/** Nothing that could end an address where one is written into a text or a page. */
const WEB_ADDRESS = /^https?:\/\/[^\s<>"'`{}|\\^\p{Cc}\p{Cf}]{1,2000}$/iu;

/** Where a source stands on the web, as its header says; null for what is no address of the web. */
export function addressOf({ header }: Source): string | null {
  const url = header.known.url?.trim() ?? '';
  return WEB_ADDRESS.test(url) ? url : null;
}
