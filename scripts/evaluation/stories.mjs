// `npm run eval -- stories FOLDER… [--errors]`: of the pairs of sources of one labelled story how many the engine puts into one
// story, and of the pairs that it puts into one how many are of one labelled story.
import { basename } from 'node:path';
import { loadEngine } from './engine.mjs';
import { readLabelledStories } from './labelled-stories.mjs';

/** Prints a row for each folder; where `isTold` every pair that is torn apart and every two stories that are mixed. */
export async function measureStories(folders, isTold) {
  const engine = await loadEngine();
  const rows = {};
  const errors = [];
  for (const folder of folders) {
    const measured = storiesOfFolder(engine, folder);
    rows[basename(folder)] = measured.row;
    errors.push(...measured.errors);
  }
  console.table(rows);
  if (isTold) for (const error of errors) console.log(error);
}

/** Counts pairs of sources, not of claims. Two stories of one series (a war) may tell of one happening, so their pairs count apart. */
function storiesOfFolder(engine, folder) {
  const { corpus, series } = readLabelledStories(folder);
  const index = new engine.CorpusIndex();
  index.setFile(engine.parseCorpus('labelled.corpus', corpus, { today: '2026-01-01' }));
  index.work();
  const sources = index.files().flatMap(({ placed }) => placed.map(({ source }) => source));
  const told = sources.map(({ id, name }) => ({ name, labelled: name.split('/')[0], story: index.storyOf(id) }));
  const errors = [];
  const mixed = new Map();
  const count = { ofOne: 0, kept: 0, ofSeries: 0, ofOthers: 0 };
  told.forEach((one, at) => {
    for (const other of told.slice(at + 1)) {
      const isJoined = one.story === other.story;
      if (one.labelled === other.labelled) {
        count.ofOne++;
        if (isJoined) count.kept++;
        else errors.push(`apart: ${one.name} | ${other.name}`);
      } else if (isJoined) {
        const isSeries = series.get(one.labelled) === series.get(other.labelled);
        if (isSeries) count.ofSeries++;
        else count.ofOthers++;
        const key = `${isSeries ? 'mixed in a series' : 'mixed'}: ${one.labelled} | ${other.labelled}`;
        mixed.set(key, (mixed.get(key) ?? 0) + 1);
      }
    }
  });
  for (const [key, pairs] of mixed) errors.push(`${key}: ${pairs} pairs`);
  return { row: { ...wholeOf(told), ...rowOf(count), 'stories mixed': mixed.size }, errors };
}

/** How many labelled stories there are, and how many of them are in one piece. */
function wholeOf(told) {
  const pieces = new Map();
  for (const { labelled, story } of told) pieces.set(labelled, new Set(pieces.get(labelled)).add(story));
  return { stories: pieces.size, 'in one piece': [...pieces.values()].filter(({ size }) => size === 1).length };
}

function rowOf({ ofOne, kept, ofSeries, ofOthers }) {
  return {
    'pairs of one story': ofOne,
    recall: percentage(kept, ofOne),
    'pairs joined': kept + ofSeries + ofOthers,
    precision: percentage(kept, kept + ofOthers),
    'precision, series told apart': percentage(kept, kept + ofOthers + ofSeries),
  };
}

function percentage(part, all) {
  return all === 0 ? '–' : Math.round((1000 * part) / all) / 10;
}
