import { afterAll, beforeAll, expect, it, vi } from 'vitest';

const TOKENS = '../server/src/language/tokens.ts';

/** The analysis and what an editor shows of it, with a cutter of tokens that is watched. */
async function watched() {
  const tokens = await vi.importActual<typeof import('../server/src/language/tokens.ts')>(TOKENS);
  const readTokens = vi.fn(tokens.readTokens);
  vi.doMock(TOKENS, () => ({ ...tokens, readTokens }));
  return {
    readTokens,
    ...(await import('../server/src/corpus/parse.ts')),
    ...(await import('../server/src/indexing/corpus-index.ts')),
    ...(await import('../server/src/features/card/hover.ts')),
    ...(await import('../server/src/features/marks/inlay-hints.ts')),
    ...(await import('../server/src/features/problems/diagnostics.ts')),
    ...(await import('../server/src/features/tree/claims-tree.ts')),
    ...(await import('../server/src/features/why/comparison.ts')),
    ...(await import('./features/arranged.ts')),
  };
}

beforeAll(() => {
  vi.resetModules();
});

afterAll(() => {
  vi.doUnmock(TOKENS);
  vi.resetModules();
});

const URI = 'file:///ferry.corpus';
const FERRY = [
  'HALDEN — 14 people were killed when a ferry sank off Halden on Tuesday, the coast guard said.',
  '“We pulled 31 passengers from the water. Nobody saw the 12 m wave,” Captain Ida Holm told reporters.',
  'Of the 45 on board, 14 died and 31 were saved.',
].join('\n\n');
const AGAIN = [
  'HALDEN — Nine people were killed when a ferry sank off Halden on Tuesday, police said.',
  'The coast guard pulled 31 passengers from the water.',
].join('\n\n');
const TEXT = [FERRY, AGAIN]
  .map((body, at) => `<<<FILE>>> ${at}\n---\npublished: 2026-03-04\nstory: ferry\n---\n${body}\n`)
  .join('');

it('each sentence is cut into tokens once on its way from the bytes to the card', async () => {
  const product = await watched();
  const index = new product.CorpusIndex();
  index.setFile(product.parseCorpus(URI, TEXT, { today: '2026-03-09' }));
  index.work();
  expect(index.findings().length).toBeGreaterThan(0);
  const bodies = index.file(URI)!.placed.map(({ source }) => source.body);
  const figures = index.file(URI)!.placed.flatMap(({ source }) =>
    index.claims(source.id).map(({ figure }) => {
      const { start } = index.locate(source.id, figure)!;
      return { uri: URI, position: index.lines(URI)!.positionAt(start) };
    }),
  );
  const cards = figures.map(({ uri, position }) =>
    product.showHover(index, uri, position, { markdown: true, commands: true }, { severities: {} }),
  );
  expect(cards.filter((card) => card !== null).length).toBeGreaterThan(5);
  const [first] = figures;
  for (const other of figures.slice(1)) product.describeWhy(index, { a: first!, b: other });
  const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  product.listHints(index, URI, whole, { dateHints: true, valueHints: true, otherValueHints: true });
  expect(product.listProblems(index, URI, { severities: {} })).not.toEqual([]);
  expect(product.outline(product.growClaimsTree(index))).not.toEqual([]);

  for (const body of bodies) {
    const cut = new Uint8Array(body.length);
    const spans = product.readTokens.mock.calls.flatMap(([text, span]) => (text === body ? [span] : []));
    for (const { start, end } of spans) for (let at = start; at < end; at++) cut[at]!++;
    expect([...cut].map((times, at) => (/\s/.test(body[at]!) ? 1 : times))).toEqual(Array(body.length).fill(1));
  }
  // Nor is a sentence cut as a text of its own.
  const sentences = bodies.flatMap((body) => body.split(/(?<=[.”])\s+/)).filter((sentence) => sentence.length > 20);
  const others = product.readTokens.mock.calls.map(([text]) => text).filter((text) => !bodies.includes(text));
  expect(others.filter((text) => sentences.some((sentence) => text.includes(sentence.slice(0, 20))))).toEqual([]);
});
