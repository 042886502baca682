import { headerOf, parseMail } from '../mail/mail.ts';
import { isoDate } from '../metadata/dates.ts';
import { ImportError, type Reader } from '../sources/imported-source.ts';
import { readPage } from './web-page.ts';

/** Pages that browsers save with all their parts in one file (MHTML, RFC 2557). */
export const savedArchives: Reader = {
  recognises: ({ name }) => /\.mht(?:ml)?$/i.test(name),
  async *read({ bytes }, { today }) {
    const mail = await parseMail(bytes);
    if (!mail.html) throw new ImportError('holds no page');
    const page = readPage(mail.html, today);
    const address = headerOf(mail, 'snapshot-content-location');
    const captured = isoDate(headerOf(mail, 'date') ?? '', { today });
    yield {
      ...page,
      facts: { ...page.facts, url: page.facts.url ?? address ?? undefined, captured: captured ?? page.facts.captured },
    };
  },
};
