import { Parser } from 'htmlparser2';

export interface ElementCount {
  readonly elements: number;
  /** How many elements are open at a time, at most. */
  readonly depth: number;
  /** Whether the first element is the page's root, and has a body. */
  readonly isWhole: boolean;
}

/** Counts the elements of a page before a tree is made of them; in time that grows with the page alone. */
export function countElements(html: string): ElementCount {
  let [elements, open, depth] = [0, 0, 0];
  let first = '';
  let hasBody = false;
  const parser = new Parser({
    onopentagname(name) {
      first ||= name;
      hasBody ||= name === 'body' || name === 'frameset';
      elements++;
      open++;
      depth = Math.max(depth, open);
    },
    onclosetag() {
      open--;
    },
  });
  parser.end(html);
  return { elements, depth, isWhole: first === 'html' && hasBody };
}
