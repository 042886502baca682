import { afterAll, beforeAll, expect, it, vi } from 'vitest';

const TOKENS = '../server/src/language/tokens.ts';

/** The analysis with a cutter of tokens that is watched. */
async function watched() {
  const tokens = await vi.importActual<typeof import('../server/src/language/tokens.ts')>(TOKENS);
  const readTokens = vi.fn(tokens.readTokens);
  vi.doMock(TOKENS, () => ({ ...tokens, readTokens }));
  return { readTokens, ...(await import('../server/src/index.ts')) };
}

beforeAll(() => {
  vi.resetModules();
});

afterAll(() => {
  vi.doUnmock(TOKENS);
  vi.resetModules();
});

const FERRY = [
  'HALDEN — 14 people were killed when a ferry sank off Halden on Tuesday, the coast guard said.',
  '“We pulled 31 passengers from the water. Nobody saw the 12 m wave,” Captain Ida Holm told reporters.',
  'Of the 45 on board, 14 died and 31 were saved.',
].join('\n\n');
const AGAIN = [
  'HALDEN — Nine people were killed when a ferry sank off Halden on Tuesday, police said.',
  'The coast guard pulled 31 passengers from the water.',
].join('\n\n');

it('each sentence is cut into tokens once on its way to the findings', async () => {
  const { compareSources, parseSourceFile, readTokens } = await watched();
  const sources = [FERRY, AGAIN].map((body, at) => {
    const { source } = parseSourceFile(`file:///${at}`, `${at}`, body, { today: '2026-03-09' }).placed[0]!;
    return { ...source, header: { ...source.header, known: { story: 'ferry', published: '2026-03-04' } } };
  });
  const { findings } = compareSources(sources);
  expect(findings.length).toBeGreaterThan(0);
  for (const body of [FERRY, AGAIN]) {
    const cut = new Uint8Array(body.length);
    const spans = readTokens.mock.calls.flatMap(([text, span]) => (text === body ? [span] : []));
    for (const { start, end } of spans) for (let at = start; at < end; at++) cut[at]!++;
    expect([...cut].map((times, at) => (/\s/.test(body[at]!) ? 1 : times))).toEqual(Array(body.length).fill(1));
  }
});
