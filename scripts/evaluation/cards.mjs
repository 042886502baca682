// `npm run eval -- cards CORPUS…`: of the relations that cards tell of two values how many are others than those found.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { loadEngine } from './engine.mjs';

/** Prints a row for each corpus and each relation told otherwise; whether there is none. */
export async function measureCards(corpora) {
  const engine = await loadEngine();
  const rows = {};
  const otherwise = [];
  for (const path of corpora) {
    const index = new engine.CorpusIndex();
    index.setFile(engine.parseCorpus(`file://${path}`, readFileSync(path, 'utf8'), { today: '2026-01-01' }));
    index.work();
    const read = engine.readCardRelations(index);
    const told = [...read.told].map(([relation, count]) => [relation ?? 'nothing made of it', count]);
    rows[basename(path)] = { cards: read.cards, ...Object.fromEntries(told), 'told otherwise': read.otherwise.length };
    otherwise.push(...read.otherwise);
  }
  console.table(rows);
  for (const each of otherwise) console.log(each);
  return otherwise.length === 0;
}
