import { readClaims } from '../../../claims/read-claims.ts';
import { storyFeatures } from '../../../collation/stories/stories.ts';
import type { Source } from '../../../corpus/source.ts';
import type { Prepared } from '../../analysing/analyse-all.ts';
import { latestDate } from '../../today.ts';
import { print, tell, tellDefect } from '../output.ts';
import { InputError, UNUSABLE } from '../reading/input-error.ts';
import { readInputs } from '../reading/inputs.ts';
import { type AnalysisOptions, openThreads, prepareAnalyses, programName } from '../reading/prepare-analyses.ts';
import { readLines, SOURCE_FIELDS } from './read-lines.ts';
import { type SourceLine, sourceLinesOf, sourceOf, writeClaims } from './source-lines.ts';

/** How `claims` reads its paths. */
export interface ClaimsOptions extends AnalysisOptions {
  /** The paths hold a source a line, as `sources` prints them. */
  readonly lines: boolean;
}

/**
 * Prints each source with its claims as a line of JSON, for `collate`. A pure map: a line depends on its source alone, and
 * of lines that come in none is kept. Gives the exit status.
 */
export async function claims(paths: readonly string[], { lines, ...analysing }: ClaimsOptions): Promise<number> {
  if (!lines) return await mapFiles(paths, analysing);
  // Lines are read one at a time, as they come: there is nothing to share out, and nothing to find again.
  if (analysing.cache !== undefined) throw new InputError('--cache is for files: leave it out with --lines.');
  return await mapLines(paths);
}

async function mapFiles(paths: readonly string[], analysing: AnalysisOptions): Promise<number> {
  let isWhole = true;
  const options = { today: latestDate(new Date()), map: new Map(), series: null };
  const files = await readInputs(paths, options, (fault) => {
    isWhole = false;
    tell(fault);
  });
  const threads = openThreads(analysing);
  try {
    for (const file of files) {
      const sources = file.placed.map(({ source }) => source);
      const prepared = await prepareAnalyses(sources, threads, analysing, true);
      const written = Array.from(sourceLinesOf(file), ({ line, source }) => {
        const text = mapSource(line, source, prepared);
        isWhole &&= text.isWhole;
        return text.written;
      });
      await print(written);
    }
  } finally {
    await threads.end();
  }
  return isWhole ? 0 : UNUSABLE;
}

async function mapLines(paths: readonly string[]): Promise<number> {
  const today = latestDate(new Date());
  let isWhole = true;
  for (const path of paths) {
    for await (const read of readLines<SourceLine>(path, SOURCE_FIELDS)) {
      const source = read.kind === 'line' ? sourceOf(read.line, today) : null;
      if (read.kind === 'broken' || source === null) {
        isWhole = false;
        tell(`${read.where}: is cut off, or no source; it is left out`);
        continue;
      }
      const text = mapSource(read.line, source, { analyse: readClaims, features: storyFeatures });
      isWhole &&= text.isWhole;
      await print([text.written]);
    }
  }
  return isWhole ? 0 : UNUSABLE;
}

function mapSource(line: SourceLine, source: Source, { analyse, features }: Prepared) {
  try {
    const analysis = analyse(source);
    const keys = features(source, analysis).features;
    return { written: writeClaims(line, analysis, keys, programName()), isWhole: true };
  } catch (error) {
    tell(`${line.name}: not read, for a defect of this program`);
    tellDefect(error);
    return { written: writeClaims(line, null, [], programName()), isWhole: false };
  }
}
