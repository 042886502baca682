import { corpusOf } from './documents.ts';

const harbour = 'A ferry capsized off Harrow Point on Monday.';

/** A small corpus with one contradiction (12 and 17 killed) and one agreement (40 rescued). */
export const ferry = corpusOf(
  {
    name: 'gazette.txt',
    published: '2026-05-04',
    text: `${harbour} The coast guard said that 12 people were killed. Boats rescued 40 passengers, the harbour office said.`,
  },
  {
    name: 'herald.txt',
    published: '2026-05-04',
    text: `${harbour} The coast guard said that 17 people were killed. Boats rescued 40 passengers, the harbour office said.`,
  },
);

/** A third report, which takes a third position. */
export const ferryThreefold = `${ferry}\n${corpusOf({
  name: 'observer.txt',
  published: '2026-05-04',
  text: `${harbour} The coast guard said that 26 people were killed.`,
})}`;
