import { describe, expect, it } from 'vitest';
import { imported } from '../imported.ts';

const message = (inner: string, kind = 'default clearfix') =>
  `<div class="message ${kind}" id="message1"><div class="body">${inner}</div></div>`;
const at = (stamp: string) => `<div class="pull_right date details" title="${stamp}">08:15</div>`;
const from = (name: string) => `<div class="from_name">${name} </div>`;
const text = (words: string) => `<div class="text">${words}</div>`;

/** A chat as Telegram's desktop program writes it. */
const CHAT = `<!DOCTYPE html><html><head><meta charset="utf-8"/><title>Exported Data</title></head><body><div class="page_wrap">
<div class="page_header"><div class="content"><div class="text bold"> Marn Rescue </div></div></div>
<div class="page_body chat_page"><div class="history">
${message('<div class="body details">9 July 2026</div>', 'service')}
${message(at('09.07.2026 08:15:02 UTC+03:00') + from('Ida Dahl') + text('The mayor says <strong>12 people</strong> died.<br>40 houses are gone.'))}
${message(at('09.07.2026 09:20:00 UTC+03:00') + text('Now it is 14.'), 'default clearfix joined')}
${message(`${at('09.07.2026 09:21:00 UTC+03:00')}${from('Per Aas')}<div class="media_wrap"></div>`)}
${message(
  at('10.07.2026 07:00:00') +
    from('Per Aas') +
    `<div class="forwarded body">${from('Marn Courier <span class="date details" title="08.07.2026 22:00:00"> 08.07.2026</span>')}${text('Flood kills 9.')}</div>`,
)}
</div></div></div></body></html>`;

describe('a chat that was exported as a page', () => {
  it('has a source for each message, at its time, by whom its words are from', async () => {
    const { sources, faults } = await imported('messages.html', CHAT);
    expect(faults).toEqual([]);
    expect(sources.map(({ name }) => name)).toEqual(['messages/0001.txt', 'messages/0002.txt', 'messages/0004.txt']);
    const [first, second, passedOn] = sources.map((source) => source.text);
    expect(first).toBe(
      '---\npublisher: Marn Rescue\nauthor: Ida Dahl\npublished: "2026-07-09T08:15:02+03:00"\ndated-by: its record\noriginal: messages.html\n---\nThe mayor says 12 people died.\n40 houses are gone.\n',
    );
    expect(second).toContain('author: Ida Dahl\npublished: "2026-07-09T09:20:00+03:00"');
    expect(passedOn).toContain('author: Marn Courier\npublished: 2026-07-10\n');
    expect(passedOn).toMatch(/\nFlood kills 9\.\n$/);
  });

  it('is a page like any other without messages of that kind', async () => {
    const page = '<html><body><h1>Chats</h1><p>In Marn 12 people died.</p></body></html>';
    const { sources } = await imported('messages.html', page);
    expect(sources.map(({ name }) => name)).toEqual(['messages.html.txt']);
  });
});
