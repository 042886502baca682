import { isoDate } from '../metadata/dates.ts';
import type { ImportedSource } from '../sources/imported-source.ts';
import { partName } from '../sources/part-name.ts';
import type { Page, PageElement } from './page.ts';
import { pageText } from './page-text.ts';

/** "09.07.2026 08:15:02 UTC+03:00": the day before the month in every language; older programs write no zone. */
const STAMP = /(\d{2})\.(\d{2})\.(\d{4}) (\d{2}:\d{2}:\d{2})(?: UTC([+-]\d{2}:\d{2}))?/;

/** Whether a page is one of those as which Telegram's desktop program exports a chat. */
export function isChatPage(html: string): boolean {
  return /<div class="page_body chat_page">/.test(html) && /<div class="message /.test(html);
}

/**
 * The messages of an exported chat: each a source of the chat, by whom its words are from, at its time. Those without a text,
 * and what the program tells of the chat itself, are none.
 *
 * @param today ISO 8601 date; later days are not believed
 */
export function* chatMessages(page: Page, today: string): Generator<ImportedSource> {
  const publisher = textIn(page, '.page_header .text');
  let sender: string | undefined;
  let number = 0;
  for (const message of page.querySelectorAll('.history > .message.default')) {
    const body = message.querySelector('.body');
    if (body === null) continue;
    // Of several messages in a row the first alone says from whom they are.
    sender = nameOf([...body.children].find((each) => classesOf(each).has('from_name'))) ?? sender;
    const passedOn = message.querySelector('.forwarded.body');
    const text = message.querySelector('.text');
    const words = text === null ? '' : pageText(text).trim();
    number++;
    if (words === '') continue;
    const date = message.querySelector('.date.details')?.getAttribute('title') ?? '';
    const [, day, month, year, time, zone] = STAMP.exec(date) ?? [];
    const published =
      day === undefined ? null : isoDate(`${year}-${month}-${day}${zone ? `T${time}${zone}` : ''}`, { today });
    yield {
      part: partName(number, undefined),
      facts: {
        publisher,
        author: nameOf(passedOn?.querySelector('.from_name') ?? undefined) ?? sender,
        published: published ?? undefined,
        dated: published === null ? undefined : 'its record',
      },
      body: words,
    };
  }
}

function classesOf(element: PageElement): ReadonlySet<string> {
  return new Set((element.getAttribute('class') ?? '').split(/\s+/));
}

/** The name in an element, without the day that stands beside it there. */
function nameOf(element: PageElement | undefined): string | undefined {
  if (element === undefined) return undefined;
  const date = element.querySelector('.date')?.textContent ?? '';
  return oneLine((element.textContent ?? '').replace(date, '')) || undefined;
}

function textIn(page: Page, selector: string): string | undefined {
  return oneLine(page.querySelector(selector)?.textContent ?? '') || undefined;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
