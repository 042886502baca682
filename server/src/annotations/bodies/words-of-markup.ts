/** What the elements of HTML that begin or end a line leave in a text; all others leave nothing. */
const LINE_BREAK = /<(?:br|hr)(?:\s[^<>]*)?\/?>|<\/(?:p|div|li|h[1-6]|blockquote|pre|tr)\s*>/gi;
const ITEM = /<li(?:\s[^<>]*)?>/gi;
const ELEMENT = /<\/?[a-z][^<>]{0,2000}>|<!--[^>]{0,2000}-->/gi;

const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);

/** The words of a comment that an editor wrote as HTML: lines for its paragraphs and items, no element. */
export function wordsOfMarkup(html: string): string {
  return html
    .replace(LINE_BREAK, '\n')
    .replace(ITEM, '- ')
    .replace(ELEMENT, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal, hexadecimal, name) => {
      const code = decimal ? Number(decimal) : hexadecimal ? Number.parseInt(hexadecimal, 16) : null;
      if (code === null) return CHARACTERS.get(String(name).toLowerCase()) ?? whole;
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
