import type { Line } from './page-lines.ts';

/** So many lines at the top and at the bottom of a page may be the same on others. */
const DEEPEST = 3;
/** On so many pages a line has to stand to be no text of each. */
const FEWEST_PAGES = 3;

/**
 * The pages of a document without what stands at the top or bottom of many: its title, and the number of the page. The
 * first of such lines stays, for it may say something; numbers of pages go.
 */
export function withoutRunningHeads(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const counts = new Map<string, number>();
  for (const lines of pages)
    for (const key of new Set(edges(lines).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const seen = new Set<string>();
  const isRepeated = (key: string) => pages.length >= FEWEST_PAGES && (counts.get(key) ?? 0) >= FEWEST_PAGES;
  return pages.map((lines, page) => {
    const outer = new Set(edges(lines));
    return lines.filter((line, at) => {
      if (!outer.has(line)) return true;
      const key = keyOf(line);
      const isOutermost = at === 0 || at === lines.length - 1;
      // Where another number stands beside it, they are figures of the page.
      const isAlone = ![lines[at - 1], lines[at + 1]].some((each) => /^\d+$/.test(each?.text ?? ''));
      const isNumber = isAlone && isPageNumber(line.text, page + 1, pages.length);
      if (isNumber && (isOutermost || isRepeated(key))) return false;
      if (!isRepeated(key)) return true;
      const isFirst = !seen.has(key);
      seen.add(key);
      return isFirst;
    });
  });
}

function edges(lines: readonly Line[]): readonly Line[] {
  return lines.length <= 2 * DEEPEST ? lines : [...lines.slice(0, DEEPEST), ...lines.slice(-DEEPEST)];
}

/** A line with its last number apart, which is that of the page; and where it stands, to the nearest ten points. */
function keyOf({ text, y }: Line): string {
  return `${Math.round(y / 10)} ${text.replace(/^\d{1,4}\b|\b\d{1,4}$/g, '#')}`;
}

/** "4", "– 4 –", "Page 4 of 12", "4/12": the number of the page, printed on it, or one that differs from its place by the cover. */
function isPageNumber(text: string, page: number, pages: number): boolean {
  const match = /^[–—-]?\s?(?:page\s)?(\d{1,4})\s?[–—-]?(?:\s?(?:of|\/)\s?(\d{1,4}))?$/i.exec(text);
  if (!match) return false;
  const [, number, last] = match;
  return last !== undefined ? Number(last) <= pages + 8 : Math.abs(Number(number) - page) <= 8;
}
