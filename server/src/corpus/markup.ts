/** Elements of HTML that stand inside or around text, by their names. */
const ELEMENTS = [
  'a|abbr|article|aside|b|blockquote|br|center|cite|code|dd|del|div|dl|dt|em|figcaption|figure|font|footer|h[1-6]|header',
  'hr|i|img|ins|kbd|li|main|mark|nav|ol|p|pre|q|ref|s|samp|section|small|span|strong|sub|sup|table|tbody|td|tfoot|th',
  'thead|time|tr|tt|u|ul|var|wbr',
].join('|');

/** What a text without any markup has none of. */
const ANY = /[*_`~<>[#]|''|==/;

/**
 * The marks of Markdown, wiki text and HTML, each with the parts that are text and stay. What is not bounded by the end of
 * its line is bounded by a number of characters, so that each place costs no more than that.
 */
const MARKS: readonly (readonly [has: RegExp, mark: RegExp])[] = [
  // '''text''', ''text'', in wiki text alone: elsewhere two single marks are a quotation's
  [/\[\[|\{\{|'''[^'\n]{1,200}'''|^={2,6}[^=\n]{1,120}={2,6}[ \t]*$/m, /'{2,5}/g],
  // <s>text</s>, <del>text</del>: what is struck out is withdrawn
  [/<(?:s|del|strike)>/, /<(?:s|del|strike)>[^<\n]{1,400}<\/(?:s|del|strike)>/gi],
  // <b>, </p>, <a href="…">, <!-- … -->
  [/</, new RegExp(`</?(?:${ELEMENTS})(?:\\s[^<>]{0,400})?/?>|<!--[^]{0,1000}?-->`, 'gi')],
  // [text](address "title"), ![text](address)
  [/\]\(/, /!?(\[)[^\][\n]{1,300}(\]\([^()\s]{1,600}(?:\s"[^"\n]{0,200}")?\))/g],
  // [[page|text]], [[page]]
  [/\[\[/, /(\[\[(?:[^\][|\n]{1,200}\|)?)[^\][|\n]{1,200}(\]\])/g],
  // 12 people[1], killed[citation needed]
  [/\[/, /(?<=[^\s[(])\[(?:\^?\d{1,3}|(?:note|nb|citation|ref|who|when|better)[^\][\n]{0,40})\]/g],
  // [struck out: 12], as the import of web pages writes what a page strikes out
  [/\[struck out: /, /\[struck out: [^\][\n]{1,400}\]/g],
  // **text**, *text*, ***text***
  [/\*/, /(?<![\w*])(\*{1,3})(?=[^\s*])[^*\n]{1,400}(?<=[^\s*])(\1)(?![\w*])/g],
  // __text__, _text_
  [/_/, /(?<![\w_])(_{1,3})(?=[^\s_])[^_\n]{1,400}(?<=[^\s_])(\1)(?![\w_])/g],
  // ~~text~~, likewise
  [/~~/, /~~(?=\S)[^~\n]{1,400}(?<=\S)~~/g],
  // ==text==, what somebody highlighted, or a page has inserted
  [/==/, /(?<!=)(==)(?=[^\s=])[^=\n]{1,400}(?<=[^\s=])(\1)(?!=)/g],
  // `text`
  [/`/, /(`)(?=\S)[^`\n]{1,400}(?<=\S)(\1)/g],
  // # heading, > quotation, == heading ==
  [/^[ \t]{0,3}[#>=]/m, /^[ \t]{0,3}(?:#{1,6}(?=[ \t])|(?:>[ \t]?){1,6}|={2,6}(?=[ \t]?\w))|(?<=\w[ \t]?)={2,6}$/gm],
];

/**
 * A text with its markup blanked: what Markdown, wiki text and HTML write around words is replaced by as many blanks, so
 * that every offset holds and "**12** people", "<b>12 people</b>" and "[12 people](https://…)" read as the words do.
 * A text without markup is given back as it is.
 */
export function withoutMarkup(text: string): string {
  if (!ANY.test(text)) return text;
  let plain = text;
  for (const [has, mark] of MARKS) if (has.test(plain)) plain = plain.replace(mark, blanked);
  return plain;
}

/** Blanks a match, or the groups of it where it has some. */
function blanked(match: string, ...rest: readonly unknown[]): string {
  const groups = rest.slice(
    0,
    rest.findIndex((each) => typeof each === 'number'),
  ) as (string | undefined)[];
  const [open, close] = groups;
  if (open === undefined || close === undefined) return blank(match);
  const lead = match.startsWith('!') ? 1 : 0;
  const inner = match.slice(lead + open.length, match.length - close.length);
  return blank(match.slice(0, lead + open.length)) + inner + blank(close);
}

function blank(text: string): string {
  return text.replace(/[^\n\r]/g, ' ');
}
