import { DRAFT_STATUSES, type DraftStatus } from '../../../../features/protocol/draft-protocol.ts';
import type { CorpusIndex } from '../../../../indexing/corpus-index.ts';
import { excerptOf } from '../check/excerpt.ts';
import { shownPath } from '../paths.ts';
import { plainText, withoutWorkflowCommands } from '../plain-text.ts';
import { colors } from '../terminal-colors.ts';
import { counted } from '../wording.ts';
import { claimsIn, type DraftReport, type ReportedPassage } from './draft-report.ts';

/** A sign before a status, so that nothing depends on colour. */
const SIGNS = {
  supported: '✓',
  rounded: '≈',
  outdated: '→',
  contested: '≠',
  misattributed: '!',
  unsupported: '?',
  unchecked: '·',
} as const satisfies Record<DraftStatus, string>;

const PAINT = {
  supported: colors.green,
  rounded: colors.cyan,
  outdated: colors.yellow,
  contested: colors.yellow,
  misattributed: colors.yellow,
  unsupported: colors.cyan,
  unchecked: colors.dim,
} as const satisfies Record<DraftStatus, (text: string) => string>;

/** So many places of sources are named for each passage. */
const MOST_PLACES = 4;

/** For people: each figure and quotation in the order of the draft, with its evidence; a summary line at the end. */
export function* reportPretty(index: CorpusIndex, report: DraftReport): Generator<string> {
  for (const passage of report.passages) yield withoutWorkflowCommands(showPassage(index, report, passage));
  yield summary(report);
}

function showPassage(index: CorpusIndex, { draft, lines }: DraftReport, { passage, place }: ReportedPassage): string {
  const { status, explanation, suggestion, evidence } = passage;
  const address = `${plainText(shownPath(draft.uri))}:${place.line}:${place.column}`;
  const head = `${PAINT[status](`${SIGNS[status]} ${status}`)}  ${colors.dim(address)}\n`;
  const excerpt = excerptOf(draft.text, lines, passage.span);
  const shown = `  ${excerpt.text}\n  ${colors.bold(excerpt.carets)}\n`;
  if (status === 'unchecked' && evidence.length === 0) return `${head}${shown}\n`;
  const claims = evidence.flatMap((each) => claimsIn(index, each));
  const places = claims
    .slice(0, MOST_PLACES)
    .map(
      ({ source, place: at }) =>
        `  ${plainText(shownPath(at.uri))}:${at.line}:${at.column}  ${plainText(source.source.name)}\n`,
    );
  const rest = claims.length > MOST_PLACES ? `  and ${claims.length - MOST_PLACES} more\n` : '';
  const advice = suggestion === null ? '' : `  Write: ${colors.bold(plainText(suggestion))}\n`;
  return `${head}${shown}  ${plainText(explanation)}\n${advice}${colors.dim([...places, rest].join(''))}\n`;
}

function summary({ passages }: DraftReport): string {
  const figures = passages.filter(({ passage }) => passage.kind === 'figure').length;
  const parts = DRAFT_STATUSES.flatMap((status) => {
    const count = passages.filter(({ passage }) => passage.status === status).length;
    return count === 0 ? [] : [`${count} ${status}`];
  });
  const what = `${counted(figures, 'figure')}, ${counted(passages.length - figures, 'quotation')}`;
  return `${what}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}\n`;
}
