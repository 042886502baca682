import { ImportError, type ImportedSource, type Reader, type ReadingOptions } from '../sources/imported-source.ts';
import { LIMITS } from '../sources/limits.ts';
import { partName } from '../sources/part-name.ts';
import { readMail } from './mail.ts';

const [LF, CR, GREATER] = [0x0a, 0x0d, 0x3e];
const FROM = [...'From '].map((character) => character.charCodeAt(0));

/** Mailboxes (RFC 4155): mails behind lines that begin with "From ". */
export const mailboxes: Reader = {
  recognises: ({ name, bytes }) => /\.(?:mbox|mbx)$/i.test(name) || (/(?:^|\/)mbox$/i.test(name) && isFrom(bytes, 0)),
  read: ({ bytes }, options) => readMailbox(bytes, options),
};

async function* readMailbox(bytes: Uint8Array, options: ReadingOptions): AsyncGenerator<ImportedSource> {
  if (!isFrom(bytes, 0)) throw new ImportError('is no mailbox: its first line does not begin with “From ”');
  let number = 0;
  for (const mail of mailsOf(bytes)) {
    number++;
    if (number > LIMITS.parts) throw new ImportError(`holds more than ${LIMITS.parts} mails`);
    try {
      yield* readMail(mail, (title) => partName(number, title), options);
    } catch (error) {
      options.tell(`mail ${number}: ${error instanceof Error ? error.message : error}`);
    }
  }
}

function isFrom(bytes: Uint8Array, at: number): boolean {
  return FROM.every((byte, index) => bytes[at + index] === byte);
}

/** How a mail begins behind the line before it; a sentence that begins with "From " has none. */
const HEADER = /^(?:>?From |[!-9;-~]{1,76}:)/;
const LONGEST_HEADER = 80;

/** The beginning of a line, byte by byte. */
function lineAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + LONGEST_HEADER));
}

/** The bytes of each mail, without the line before it and with one ">" less before each "From " that was quoted. */
function* mailsOf(bytes: Uint8Array): Generator<Uint8Array> {
  let start = -1;
  let isBehindBlank = true;
  for (let at = 0; at < bytes.length; ) {
    const feed = bytes.indexOf(LF, at);
    const next = feed === -1 ? bytes.length : feed + 1;
    if (isBehindBlank && isFrom(bytes, at) && (start === -1 || HEADER.test(lineAt(bytes, next)))) {
      if (start !== -1) yield unquoted(bytes.subarray(start, at));
      start = next;
    }
    isBehindBlank = next - at === 1 || (next - at === 2 && bytes[at] === CR);
    at = next;
  }
  if (start !== -1) yield unquoted(bytes.subarray(start));
}

function unquoted(mail: Uint8Array): Uint8Array {
  const kept = new Uint8Array(mail.length);
  let length = 0;
  let from = 0;
  for (let at = 0; at < mail.length; at++) {
    if (mail[at] !== GREATER || (at > 0 && mail[at - 1] !== LF)) continue;
    let behind = at;
    while (mail[behind] === GREATER) behind++;
    if (!isFrom(mail, behind)) continue;
    kept.set(mail.subarray(from, at), length);
    length += at - from;
    from = at + 1;
  }
  if (from === 0) return mail;
  kept.set(mail.subarray(from), length);
  return kept.subarray(0, length + mail.length - from);
}
