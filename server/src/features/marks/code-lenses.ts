import type { CodeLens, Command, Range } from 'vscode-languageserver-types';
import type { PlacedSource } from '../../corpus/source.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { countContradictions } from '../answers/contradiction-counts.ts';
import { countComparable } from '../answers/coverage.ts';
import { locationIn, locationOfSource } from '../answers/places.ts';
import type { SharedText } from '../answers/shared-texts.ts';
import { type ClaimParams, cardCommands, lensCommands } from '../protocol/protocol.ts';
import { sourceLabel } from '../wording/claim-wording.ts';
import { countOf, VERDICT_MARKS } from '../wording/wording.ts';

/** From this share of a source's words on, a passage is as good as all of it. */
const WHOLE_TEXT = 0.8;
const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

/**
 * What stands above each source of a file: how many figures it has, in how many open contradictions it takes part, and
 * with whom it shares its longest passage. Each leads there. A source that says none of this has no lens.
 *
 * @param copied the longest passage that a source shares; null where it shares none, or where that is not known yet
 */
export function listLenses(
  index: CorpusIndex,
  uri: string,
  copied: (source: PlacedSource['source']) => SharedText | null,
): CodeLens[] {
  const file = index.file(uri);
  if (!file) return [];
  const contradictions = countContradictions(index);
  return file.placed.flatMap(({ source }) => {
    const location = locationOfSource(index, source.id);
    if (!location) return [];
    const place: ClaimParams = { uri, position: location.range.start };
    const count = contradictions.get(source.id) ?? 0;
    return [
      ...lens(location.range, leadToClaims(index, source.id, place)),
      ...lens(location.range, count === 0 ? null : leadToContradiction(count, place)),
      ...lens(location.range, leadToCopy(index, source, copied(source))),
    ];
  });
}

function lens(range: Range, command: Command | null): CodeLens[] {
  return command === null ? [] : [{ range, command }];
}

function leadToClaims(index: CorpusIndex, sourceId: string, place: ClaimParams): Command | null {
  const figures = countComparable(index, sourceId);
  if (figures === 0) return null;
  return { title: countOf(figures, 'figure'), command: lensCommands.showClaimsOfSource, arguments: [place] };
}

function leadToContradiction(count: number, place: ClaimParams): Command {
  const title = `${VERDICT_MARKS.contradiction} ${countOf(count, 'contradiction')}`;
  return { title, command: lensCommands.nextContradictionInSource, arguments: [place] };
}

function leadToCopy(index: CorpusIndex, source: PlacedSource['source'], shared: SharedText | null): Command | null {
  const there = shared && locationIn(index, shared.other.id, shared.passage.b);
  if (!there) return null;
  const { other, passage } = shared;
  const words = source.body.match(WORD)?.length ?? 0;
  // An editor would take `$(name)` for one of its icons.
  const name = sourceLabel(index, other.id).replaceAll('$(', '$ (');
  const title =
    passage.words >= words * WHOLE_TEXT ? `same text as ${name}` : `${countOf(passage.words, 'word')} as in ${name}`;
  return { title, command: cardCommands.openClaim, arguments: [there] };
}
