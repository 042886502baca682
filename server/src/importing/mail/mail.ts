import PostalMime, { type Address, type Email } from 'postal-mime';
import { isoDate } from '../metadata/dates.ts';
import { ImportError, type ImportedSource, type ReadingOptions, type SourceFacts } from '../sources/imported-source.ts';
import { LIMITS } from '../sources/limits.ts';
import { textOfHtml } from '../web-pages/page-text.ts';

/**
 * A mail and the documents that are attached to it, each a source of its own.
 *
 * @param part what the mail is called among others of its file; null where it is alone
 */
export async function* readMail(
  bytes: Uint8Array,
  part: (title: string | undefined) => string | null,
  options: ReadingOptions,
): AsyncGenerator<ImportedSource> {
  const mail = await parseMail(bytes);
  const facts = factsOf(mail, options);
  const name = part(facts.title);
  const body = bodyOf(mail);
  if (body.trim() !== '') yield { part: name, facts, body };
  const inPart = name === null ? '' : `${name}-`;
  for (const [at, attachment] of mail.attachments.entries()) {
    const { filename, content, mimeType } = attachment;
    if (typeof content === 'string') continue;
    const attached = filename ?? (mimeType === 'message/rfc822' ? `${at + 1}.eml` : `${at + 1}`);
    for await (const source of options.readInside({ name: attached, bytes: new Uint8Array(content) })) {
      const { published, dated } = source.facts;
      const dates =
        published === undefined
          ? { published: facts.published, dated: 'the mail that it is attached to' }
          : { published, dated };
      yield { ...source, part: `${inPart}${source.part ?? attached}`, facts: { ...source.facts, ...dates } };
    }
  }
}

/** @throws ImportError where the bytes are no mail */
export async function parseMail(bytes: Uint8Array): Promise<Email> {
  const mail = await PostalMime.parse(bytes, {
    maxNestingDepth: LIMITS.mailDepth,
    attachmentEncoding: 'arraybuffer',
    forceRfc822Attachments: true,
  });
  // A text of any kind would pass for the body of a mail without a header.
  if (!mail.headers.some(({ key }) => KNOWN_HEADERS.has(key)))
    throw new ImportError('is no mail: it has no header of one');
  return mail;
}

const KNOWN_HEADERS: ReadonlySet<string> = new Set([
  'from',
  'subject',
  'date',
  'to',
  'mime-version',
  'content-type',
  'message-id',
]);

/** The value of a header as it is written; null where there is none. */
export function headerOf(mail: Email, key: string): string | null {
  return mail.headers.find((header) => header.key === key)?.value ?? null;
}

function factsOf(mail: Email, { today }: ReadingOptions): SourceFacts {
  const date = isoDate(headerOf(mail, 'date') ?? '', { today });
  return {
    title: mail.subject,
    author: nameOf(mail.from),
    published: date ?? undefined,
    dated: date === null ? undefined : 'the mail’s header',
    language: headerOf(mail, 'content-language') ?? undefined,
  };
}

function nameOf(address: Address | undefined): string | undefined {
  if (!address) return undefined;
  return address.name || address.address;
}

/** What a mail says in plain text; where that is but a hint at its page, what the page says. */
function bodyOf({ text = '', html = '' }: Email): string {
  const page = html === '' ? '' : textOfHtml(html);
  const plain = text.trim();
  return plain.length * 2 >= page.length ? text : page;
}
