import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type Range,
  type TextEdit,
} from 'vscode-languageserver-types';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { type Citation, citationOf } from '../citing/citation.ts';
import { CITATION_WRITERS } from '../citing/citation-styles.ts';
import { sourceLabel, speakerOfAll } from '../wording/claim-wording.ts';
import { escapeMarkdown } from '../wording/markdown.ts';
import { readable } from '../wording/readable-text.ts';
import { type CheckedDraft, passagesIn, rangeInDraft } from './checked-draft.ts';
import type { CheckedPassage, DraftStatus } from './draft.ts';
import { codeOf } from './draft-problems.ts';

const LONGEST_TITLE = 60;
/** A value that begins with a bound is said in other words, not updated. */
const BOUND = /^(?:about|at least|at most|less than|more than) /;
/** What a source bears out can be cited. */
const CITED: ReadonlySet<DraftStatus> = new Set(['supported', 'rounded', 'contested', 'outdated']);

/** What can be done about the passages that a range touches: writing what sources bear out, and citing them. */
export function offerDraftFixes(
  index: CorpusIndex,
  checked: CheckedDraft,
  range: Range,
  context: CodeActionContext,
): CodeAction[] {
  const wants = (kind: string) => context.only?.some((only) => only === '' || kind.startsWith(only)) ?? true;
  return passagesIn(checked, range).flatMap((passage) => [
    ...(wants(CodeActionKind.QuickFix) ? offerSuggestion(index, checked, passage, context) : []),
    ...(wants(CodeActionKind.RefactorRewrite) ? offerCitations(index, checked, passage) : []),
  ]);
}

/** "Update to 57,418 (Health Ministry)", "Say “at least 68”". */
function offerSuggestion(
  index: CorpusIndex,
  checked: CheckedDraft,
  passage: CheckedPassage,
  context: CodeActionContext,
): CodeAction[] {
  const { suggestion, status, evidence, text } = passage;
  if (suggestion === null) return [];
  const range = rangeInDraft(checked, passage.span);
  const backing = evidence.find(({ claims }) => claims.some(({ claim }) => suggestion.endsWith(claim.figure.text)));
  const [claim] = backing?.claims ?? [];
  const who = claim && (speakerOfAll([claim]) ?? sourceLabel(index, claim.sourceId));
  const said = readable(suggestion, LONGEST_TITLE);
  const bound = BOUND.exec(suggestion)?.[0].trim();
  const title =
    bound !== undefined && suggestion.endsWith(` ${text}`)
      ? `Say “${bound}”`
      : `Update to ${said}${who ? ` (${readable(who, LONGEST_TITLE)})` : ''}`;
  const diagnostics = context.diagnostics.filter(
    ({ code, range: at }) =>
      code === codeOf(status) && at.start.line === range.start.line && at.start.character === range.start.character,
  );
  const edit = { changes: { [checked.draft.uri]: [{ range, newText: suggestion }] } };
  return [{ title, kind: CodeActionKind.QuickFix, diagnostics, isPreferred: status !== 'rounded', edit }];
}

function offerCitations(index: CorpusIndex, checked: CheckedDraft, passage: CheckedPassage): CodeAction[] {
  const [claim] = passage.evidence[0]?.claims ?? [];
  const citation = CITED.has(passage.status) && claim ? citationOf(index, claim) : null;
  if (citation === null) return [];
  const source = readable(citation.source, LONGEST_TITLE);
  const offer = (form: string, edits: readonly TextEdit[]): CodeAction => ({
    title: `Insert Citation of ${source} (${form})`,
    kind: CodeActionKind.RefactorRewrite,
    edit: { changes: { [checked.draft.uri]: [...edits] } },
  });
  return [
    offer('footnote', footnote(checked, passage, citation)),
    ...(citation.address === null ? [] : [offer('link', link(checked, passage, citation.address))]),
    offer('plain', plain(checked, passage, citation)),
  ];
}

/** A footnote of Markdown: its mark behind the passage, its words at the end of the draft. */
function footnote(checked: CheckedDraft, passage: CheckedPassage, citation: Citation): readonly TextEdit[] {
  const { text } = checked.lines;
  const numbers = [...text.matchAll(/\[\^(\d{1,6})\]/g)].map(([, number]) => Number(number));
  const number = Math.max(0, ...numbers) + 1;
  const end = rangeInDraft(checked, { start: text.length, end: text.length });
  const note = escapeMarkdown(CITATION_WRITERS.chicago.claim(citation, 0));
  const gap = text.endsWith('\n') ? '\n' : '\n\n';
  return [insertBehind(checked, passage, `[^${number}]`), { range: end, newText: `${gap}[^${number}]: ${note}\n` }];
}

function link(checked: CheckedDraft, passage: CheckedPassage, address: string): readonly TextEdit[] {
  const written = checked.lines.text.slice(passage.span.start, passage.span.end);
  return [{ range: rangeInDraft(checked, passage.span), newText: `[${written}](<${address}>)` }];
}

/** In brackets behind the passage: who says it, in what, when. */
function plain(checked: CheckedDraft, passage: CheckedPassage, citation: Citation): readonly TextEdit[] {
  const { speaker, title, publisher, published, source } = citation;
  const parts = [speaker, publisher ?? title ?? source, published?.slice(0, 'YYYY-MM-DD'.length) ?? null];
  return [insertBehind(checked, passage, ` (${parts.filter((part) => part !== null).join(', ')})`)];
}

/** Behind a passage; behind the marks of a quotation. */
function insertBehind(checked: CheckedDraft, { span, kind }: CheckedPassage, newText: string): TextEdit {
  const marks = kind === 'quotation' ? (/^["”’»'“]*/.exec(checked.lines.text.slice(span.end)) ?? [''])[0].length : 0;
  const at = span.end + marks;
  return { range: rangeInDraft(checked, { start: at, end: at }), newText };
}
