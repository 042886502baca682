import { isElement, type PageElement, type PageNode, TEXT_NODE } from './page.ts';

const NUMERAL = /^\d{1,3}$/;
/** The slash of a fraction, with the denominator where that is not set lower. */
const SLASH = /^\s{0,2}[/⁄]\s{0,2}(?=$|\d)/;

/**
 * Whether a raised number is the numerator of a fraction that is set with markup (`5<sup>1</sup>⁄<sub>2</sub>`): behind it
 * stands a slash, and behind that a number, on the line or lowered.
 */
export function isNumerator(raised: PageElement): boolean {
  if (!NUMERAL.test((raised.textContent ?? '').trim()) || raised.querySelector('a') !== null) return false;
  const [slash, below] = nodesBehind(raised);
  const words = slash?.nodeType === TEXT_NODE ? (slash.nodeValue ?? '') : '';
  if (!SLASH.test(words)) return false;
  if (/\d/.test(words)) return true;
  return (
    below !== undefined &&
    isElement(below) &&
    below.localName === 'sub' &&
    NUMERAL.test((below.textContent ?? '').trim())
  );
}

/** The two nodes behind an element, as far as there are two. */
function nodesBehind(element: PageElement): readonly PageNode[] {
  const siblings = [...(element.parentNode?.childNodes ?? [])];
  const at = siblings.indexOf(element);
  return siblings.slice(at + 1, at + 3);
}
