import { checkDraft } from '../../../features/drafts/check-draft.ts';
import { readDraft } from '../../../features/drafts/draft.ts';
import { wordTable } from '../../../language/word-table.ts';
import { latestDate } from '../../today.ts';
import { readBaseline } from '../baseline.ts';
import { print } from '../output.ts';
import { InputError, UNUSABLE } from '../reading/input-error.ts';
import { readDraftText } from '../reading/inputs.ts';
import { readCorpus } from '../reading/read-corpus.ts';
import type { SameThingsOptions } from '../reading/same-things.ts';
import { STANDARD_INPUT } from '../reading/standard-input.ts';
import { reportGithub } from '../reporters/draft/draft-github.ts';
import { reportJson } from '../reporters/draft/draft-json.ts';
import { reportPretty } from '../reporters/draft/draft-pretty.ts';
import { type DraftReporter, isWrong, reportDraft } from '../reporters/draft/draft-report.ts';
import { reportSarif } from '../reporters/draft/draft-sarif.ts';
import type { DRAFT_FORMATS, ForEach } from '../reporters/formats.ts';

const REPORTERS = wordTable<DraftReporter>({
  pretty: reportPretty,
  json: reportJson,
  sarif: reportSarif,
  github: reportGithub,
} satisfies ForEach<typeof DRAFT_FORMATS, DraftReporter>);

export interface DraftOptions extends SameThingsOptions {
  /** The corpus: what a path names is read as by `check`. */
  readonly against: readonly string[];
  readonly format: string;
  /** What no source tells counts as wrong, too. */
  readonly strict: boolean;
  /** The path of a former report: what it knew is not reported. */
  readonly baseline: string | null;
}

/**
 * Checks the figures and quotations of a draft against a corpus. Gives the exit status: 1 where one is outdated, contested
 * or misattributed (if asked for also where no source tells it) and the baseline does not know it; 2 where a source could
 * not be read, or this program failed on one.
 */
export async function draft(
  path: string,
  { against, format, strict, baseline, ...reading }: DraftOptions,
): Promise<number> {
  if (path === STANDARD_INPUT && against.includes(STANDARD_INPUT)) {
    throw new InputError('standard input: is the draft or the corpus, not both');
  }
  const known = baseline === null ? new Set<string>() : readBaseline(baseline);
  const { uri, name, text } = readDraftText(path);
  const { index, isWhole } = await readCorpus(against, { compares: true, without: uri, ...reading });
  const read = readDraft(uri, name, text, { today: latestDate(new Date()) });
  const report = reportDraft(read, checkDraft(index, read), known);
  await print(REPORTERS.get(format)!(index, report));
  if (!isWhole) return UNUSABLE;
  return report.passages.some(({ passage }) => isWrong(passage, strict)) ? 1 : 0;
}
