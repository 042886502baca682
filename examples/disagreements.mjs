// Prints what the sources of a corpus disagree on, a line for each value with who says it. After `npm run build`:
//   node examples/disagreements.mjs samples/flood.corpus
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { compareSources, parseCorpus } from '../dist/library.mjs';

const [path] = process.argv.slice(2);
const today = new Date().toISOString().slice(0, 10);
const corpus = parseCorpus(pathToFileURL(path).href, readFileSync(path, 'utf8'), { today });
const sources = corpus.placed.map(({ source }) => source);
const names = new Map(sources.map(({ id, name }) => [id, name]));

for (const { code, question, positions } of compareSources(sources).findings) {
  if (code !== 'contradiction') continue;
  console.log(`${question}:`);
  for (const { text, claims } of positions) {
    const said = claims.map(({ sourceId, claim }) => {
      const speaker = claim.attribution?.name;
      return speaker === undefined ? names.get(sourceId) : `${speaker} in ${names.get(sourceId)}`;
    });
    console.log(`  ${text}: ${said.join(', ')}`);
  }
}
