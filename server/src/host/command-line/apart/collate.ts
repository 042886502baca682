import { fileURLToPath } from 'node:url';
import { readClaims } from '../../../claims/read-claims.ts';
import { CorpusIndex } from '../../../indexing/corpus-index.ts';
import { latestDate } from '../../today.ts';
import { enterAnnotations } from '../annotations.ts';
import { type ReportOptions, report } from '../check.ts';
import { tell } from '../output.ts';
import { workWithProgress } from '../progress.ts';
import { InputError } from '../reading/input-error.ts';
import { programName } from '../reading/prepare-analyses.ts';
import { type ReadCorpus, tellFailures } from '../reading/read-corpus.ts';
import { readSameThings, type SameThingsOptions } from '../reading/same-things.ts';
import { readLines, SOURCE_FIELDS } from './read-lines.ts';
import { type ClaimsLine, filesOf, reviveAnalysis } from './source-lines.ts';

/** So many sources are named where some are missing. */
const MOST_NAMED = 3;

/**
 * Compares sources of which `claims` read the claims, in any number of shards and any order, and reports as `check` does on
 * the files that they came from. What stands in two shards counts once, and a line that is cut off is nothing where it
 * stands whole elsewhere.
 *
 * @throws InputError where a shard cannot be read or is another program's, or sources of a file are missing
 */
export function collateClaims(paths: readonly string[], options: ReportOptions & SameThingsOptions): Promise<number> {
  return report(() => readShards(paths, options.sameThings ?? null), options);
}

async function readShards(paths: readonly string[], sameThings: string | null): Promise<ReadCorpus> {
  const today = latestDate(new Date());
  const lines = new Map<string, ClaimsLine>();
  const broken: { readonly where: string; readonly text: string }[] = [];
  for (const path of paths) {
    for await (const read of readLines<ClaimsLine>(path, [...SOURCE_FIELDS, 'program', 'analysis'])) {
      if (read.kind === 'broken') {
        broken.push(read);
        continue;
      }
      const { line, where } = read;
      if (line.program !== programName()) {
        throw new InputError(`${where}: was read by another version of this program; run “crosscheck claims” again`);
      }
      const key = `${line.at} ${line.uri}`;
      const known = lines.get(key);
      if (known === undefined) lines.set(key, line);
      else if (known.text !== line.text || known.preamble !== line.preamble) {
        throw new InputError(`${where}: ${line.name} stands in another shard with another text`);
      }
    }
  }
  refuseGaps(lines.values());
  const lost = broken.filter(({ text }) => !isBeginning(text, lines.values()));
  for (const { where } of lost) tell(`${where}: is cut off; it is left out`);
  const files = filesOf(lines.values(), today);
  const analyses = new Map(
    files.flatMap(({ uri, placed }) =>
      placed.map(({ source }, at) => [source.id, lines.get(`${at} ${uri}`)!.analysis] as const),
    ),
  );
  const index = new CorpusIndex({
    analyse: (source) => {
      const analysis = analyses.get(source.id) ?? null;
      return analysis === null ? readClaims(source) : reviveAnalysis(analysis);
    },
    waitsForAll: true,
  });
  for (const file of files) index.setFile(file);
  const local = files.flatMap(({ uri }) => (uri.startsWith('file:') ? [fileURLToPath(uri)] : []));
  index.setSameThings(readSameThings(local, sameThings));
  enterAnnotations(index);
  workWithProgress(index);
  tellFailures(index);
  return { index, isWhole: lost.length === 0 && !index.hasFailures };
}

/** Whether a line that was cut off stands whole elsewhere: whoever was ended within it was begun again. */
function isBeginning(text: string, lines: Iterable<ClaimsLine>): boolean {
  for (const line of lines) if (JSON.stringify(line).startsWith(text)) return true;
  return false;
}

/** Of half a file nobody knows what the other half would have said. */
function refuseGaps(lines: Iterable<ClaimsLine>): void {
  const places = new Map<string, { readonly of: number; readonly at: Set<number> }>();
  for (const { uri, of, at } of lines) {
    const known = places.get(uri) ?? { of, at: new Set() };
    places.set(uri, known);
    known.at.add(at);
  }
  const faults = [...places].flatMap(([uri, { of, at }]) => {
    const missing = Array.from({ length: of }, (_, place) => place).filter((place) => !at.has(place));
    if (missing.length === 0) return [];
    const named = missing.slice(0, MOST_NAMED).map((place) => place + 1);
    return [
      `${uri}: ${missing.length} of its ${of} sources are missing (number ${named.join(', ')}${missing.length > MOST_NAMED ? ' …' : ''})`,
    ];
  });
  if (faults.length > 0) throw new InputError(...faults);
}
