import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../server/src/claims/read-claims.ts';
import { sharedOrigins, type ToldClaim } from '../../../server/src/collation/origins/shared-origins.ts';
import type { Header } from '../../../server/src/corpus/source.ts';

const SCENE =
  'Smoke stood over the harbour all night while crews fought the flames from every side, and the ferries waited out on ' +
  'the roads until the wind had turned. ';

/** The first claim of a source. */
function told(name: string, body: string, known: Header['known'] = {}): ToldClaim {
  const source = { header: { known, unknown: {} }, body, id: name, uri: name, name };
  const analysis = readClaims(source);
  return { source, analysis, claim: analysis.claims[0]! };
}

/** The reasons in short, with the words of each source that show it. */
function reasons(a: ToldClaim, b: ToldClaim): readonly unknown[] {
  const words = ({ source }: ToldClaim, span: { start: number; end: number } | null) =>
    span && source.body.slice(span.start, span.end);
  return sharedOrigins(a, b).map((reason) => {
    if (reason.kind === 'text')
      return ['text', reason.passage.words, words(a, reason.passage.a), words(b, reason.passage.b)];
    return [reason.kind, words(a, reason.a), words(b, reason.b)];
  });
}

describe('two claims share an origin by', () => {
  it('their text and their authority, each at its place', () => {
    const a = told('a', `${SCENE}Three people died, the Halden police said.`);
    const b = told('b', `Three people died, Halden police say. ${SCENE}`);
    expect(reasons(a, b)).toEqual([
      ['text', 28, SCENE.slice(0, -2), SCENE.slice(0, -2)],
      ['authority', 'the Halden police', 'Halden police'],
    ]);
  });

  it('an agency that the text of one names, and the header of the other', () => {
    const a = told('a', 'Three people died, Ida Holm told Reuters.');
    const b = told('b', 'Three people died.', { agency: 'Reuters' });
    expect(reasons(a, b)).toEqual([['outlet', 'Reuters', null]]);
    expect(reasons(b, a)).toEqual([['outlet', null, 'Reuters']]);
  });

  it('an outlet that both credit, said once', () => {
    const claims = ['a', 'b'].map((name) => told(name, 'According to Reuters, three people died.'));
    expect(reasons(claims[0]!, claims[1]!)).toEqual([['authority', 'Reuters', 'Reuters']]);
  });
});

it('independent claims share none, nor does a source with itself', () => {
  const [a, b] = [told('a', 'Three people died.'), told('b', `${SCENE}Three people died.`)];
  expect(reasons(a, b)).toEqual([]);
  expect(reasons(b, b)).toEqual([]);
});
