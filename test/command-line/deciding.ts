import { annotationsOf, EMPTY_FILE, writeAnnotationsFile } from '../../server/src/annotations/annotations-file.ts';
import { parseCorpus } from '../../server/src/corpus/parse.ts';
import { planEdit } from '../../server/src/features/annotating/annotate.ts';
import { CorpusIndex } from '../../server/src/indexing/corpus-index.ts';

/** The text of a file of annotations in which every contradiction of a corpus is dismissed, with this reason. */
export function dismissAll(corpus: string, reason: string): string {
  const index = new CorpusIndex();
  index.setFile(parseCorpus('file:///mill.corpus', corpus, { today: '2026-05-01' }));
  index.work();
  let file = EMPTY_FILE;
  for (const { id, code } of index.findings()) {
    if (code !== 'contradiction') continue;
    const signed = { creator: 'Ada Brook', created: '2026-04-03T10:00:00Z' };
    const plan = planEdit(index, { ...signed, action: 'decide', findingId: id, decision: 'dismissed', reason });
    if (!plan.ok) throw new Error(plan.message);
    file = plan.change(file) ?? file;
  }
  if (annotationsOf(file).length === 0) throw new Error('There is nothing to dismiss.');
  return writeAnnotationsFile(file);
}
