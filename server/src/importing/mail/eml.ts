import type { Reader } from '../sources/imported-source.ts';
import { readMail } from './mail.ts';

/** Single mails (RFC 5322). */
export const mails: Reader = {
  recognises: ({ name }) => /\.(?:eml|emlx)$/i.test(name),
  read: ({ bytes }, options) => readMail(withoutLength(bytes), () => null, options),
};

/** Apple's Mail puts the number of bytes into a line before the mail. */
function withoutLength(bytes: Uint8Array): Uint8Array {
  const top = String.fromCharCode(...bytes.subarray(0, 24));
  const length = /^(\d{1,12}) *\r?\n/.exec(top);
  return length ? bytes.subarray(length[0].length, length[0].length + Number(length[1])) : bytes;
}
