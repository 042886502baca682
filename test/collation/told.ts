import { readClaims } from '../../server/src/claims/read-claims.ts';
import { collate } from '../../server/src/collation/collate.ts';
import type { CollatedSource, Collation } from '../../server/src/collation/collated-source.ts';
import type { Source } from '../../server/src/corpus/source.ts';

/** A source as a test tells it: when it was published (null for unknown) or all of its header, and its text. */
export type Told = readonly [published: string | null | Source['header']['known'], body: string];

/** Sources named a, b, c … in the order in which they are told. */
export function sourcesOf(told: readonly Told[]): readonly CollatedSource[] {
  return told.map(([published, body], index) => {
    const name = String.fromCharCode(97 + index);
    const known = typeof published === 'string' ? { published } : (published ?? {});
    const source: Source = {
      id: `file:///told#${name}`,
      uri: 'file:///told',
      name,
      header: { known, unknown: {} },
      body,
    };
    return { source, analysis: readClaims(source) };
  });
}

/** What comparing the told sources as one story gives. */
export function compared(...told: readonly Told[]): Collation {
  return collate({ id: 'story', sources: sourcesOf(told) });
}

/** The findings in short: code, question, and the positions in the order of the text of their figures. */
export function found(...told: readonly Told[]): readonly string[] {
  return compared(...told).findings.map(
    ({ code, question, positions }) =>
      `${code}: ${question}: ${positions
        .map(({ text }) => text)
        .sort()
        .join(' / ')}`,
  );
}
