import type { CorpusIndex } from '../../../../indexing/corpus-index.ts';
import { workflowAnnotation } from '../check/check-github.ts';
import { type DraftReport, SEVERITY_OF } from './draft-report.ts';

/** Annotations for GitHub Actions: one on each passage of the draft that no source bears out as it is. */
export function* reportGithub(_index: CorpusIndex, { passages }: DraftReport): Generator<string> {
  for (const { passage, place } of passages) {
    const { status, question, text, explanation, suggestion } = passage;
    if (status === 'supported' || status === 'unchecked') continue;
    const title = question === '' ? status : `${status}: ${question}`;
    const advice = suggestion === null ? '' : ` Write: ${suggestion}`;
    yield workflowAnnotation(SEVERITY_OF[status], place, title, `${text}: ${explanation}${advice}`);
  }
}
