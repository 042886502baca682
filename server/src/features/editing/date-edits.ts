import { undatedFault } from '../../corpus/faults.ts';
import type { PlacedSource } from '../../corpus/source.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { rangeOf } from '../answers/places.ts';
import type { DateEdit } from '../protocol/protocol.ts';

/** What the fix of an undated source writes before its date. */
const FIELD = 'published: ';

/** The edit that dates a source; null where its header has the field already, which is then to be mended by hand. */
export function dateEditOf(index: CorpusIndex, placed: PlacedSource): DateEdit | null {
  const { uri } = placed.source;
  const edit = undatedFault(placed).fixes[0]?.edits[0];
  const range = edit && rangeOf(index, uri, edit.span);
  const at = edit?.text.indexOf(FIELD) ?? -1;
  if (!edit || !range || at === -1) return null;
  const end = at + FIELD.length;
  return { uri, range, before: edit.text.slice(0, end), behind: edit.text.slice(end) };
}
