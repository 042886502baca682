import { parseHTML } from 'linkedom';
import { checkElements } from './check-elements.ts';

/** What is used of the nodes of a page; what the parser gives has more. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  textContent: string | null;
  readonly parentNode: PageNode | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly children: Iterable<PageElement>;
  readonly parentElement: PageElement | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  closest(selector: string): PageElement | null;
  readonly nextElementSibling: PageElement | null;
  prepend(...elements: readonly PageElement[]): void;
  remove(): void;
  removeChild(child: PageNode): void;
  replaceWith(other: PageElement): void;
}

export interface Page extends PageElement {
  readonly documentElement: PageElement;
  readonly body: PageElement;
  createElement(name: string): PageElement;
}

export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;
export const COMMENT_NODE = 8;

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT_NODE;
}

/**
 * A page as a tree. Nothing in it is run or asked for: it is parsed, and no more.
 *
 * @throws ImportError where its elements are more, or nest deeper, than a page's do
 */
export function parsePage(html: string): Page {
  const isWhole = checkElements(html);
  // The parser takes the first element for the root, whatever it is.
  const { document } = parseHTML(isWhole ? html : `<!doctype html><html><body>${html}</body></html>`);
  const page = document as unknown as Page;
  bringIntoBody(page);
  // No browser shows them, but this parser counts what is in them as text of the page: "12<template>00</template>" as 1200.
  if (mayHold(html, 'template')) for (const template of [...page.querySelectorAll('template')]) template.remove();
  return page;
}

/** Whether a page may have elements of a name: most have none of most, and a tree takes much longer to search than a text. */
export function mayHold(html: string, name: string): boolean {
  return new RegExp(`<${name}`, 'i').test(html);
}

/** What stands between head and body is of the body (HTML, 13.2.6.4.6); this parser would make an empty body of its own there. */
function bringIntoBody(page: Page): void {
  const body = page.querySelector('body');
  const head = page.querySelector('head');
  if (body === null || head === null || body.parentNode !== head.parentNode) return;
  const between: PageElement[] = [];
  for (let next = head.nextElementSibling; next !== null && next !== body; next = next.nextElementSibling)
    between.push(next);
  body.prepend(...between);
}

/** The texts of all elements that a selector finds. */
export function textsOf(page: Page, selector: string): readonly string[] {
  return [...page.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
}
