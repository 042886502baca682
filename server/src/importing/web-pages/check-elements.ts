import { Parser } from 'htmlparser2';
import { ImportError } from '../sources/imported-source.ts';
import { LIMITS } from '../sources/limits.ts';

/**
 * Looks through the elements of a page before a tree is made of them, and no further than it must: open elements are kept in
 * a list that takes longer the more there are.
 *
 * @returns whether the first element is the page's root, and has a body
 * @throws ImportError where its elements are more, or nest deeper, than a page's do
 */
export function checkElements(html: string): boolean {
  let elements = 0;
  let open = 0;
  let first = '';
  let hasBody = false;
  const parser = new Parser({
    onopentagname(name) {
      first ||= name;
      hasBody ||= name === 'body' || name === 'frameset';
      elements++;
      open++;
      if (elements > LIMITS.elements) throw new ImportError(`has more than ${LIMITS.elements} elements`);
      if (open > LIMITS.depth) throw new ImportError(`its elements nest more than ${LIMITS.depth} deep`);
    },
    onclosetag() {
      open--;
    },
  });
  parser.end(html);
  return first === 'html' && hasBody;
}
