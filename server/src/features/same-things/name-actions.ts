import { type CodeAction, type CodeActionContext, CodeActionKind, type Range } from 'vscode-languageserver-types';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { questionOf } from '../answers/answers.ts';
import { claimAt } from '../answers/places.ts';
import { type CheckedDraft, passagesIn, rangeInDraft } from '../drafts/checked-draft.ts';
import { type CheckedPassage, inDraft } from '../drafts/draft.ts';
import { codeOf } from '../drafts/draft-problems.ts';
import { type NamesPlace, sameThingCommands } from '../protocol/same-thing-protocol.ts';
import { readable } from '../wording/readable-text.ts';
import { isName, nounOf, usedNames } from './names.ts';

const LONGEST_TITLE = 40;

/**
 * What can be said of names at a range: that what is selected, or what a lone figure counts, is the same thing as
 * something else; that whom a draft names is who said it; or that a name no longer stands for another.
 */
export function offerNames(
  index: CorpusIndex,
  draft: CheckedDraft | null,
  { uri, range }: { readonly uri: string; readonly range: Range },
  context: CodeActionContext,
): CodeAction[] {
  const wanted = context.only?.some((kind) => kind === '' || kind === CodeActionKind.QuickFix) ?? true;
  if (!wanted) return [];
  const place: NamesPlace = { uri, position: range.start, end: range.end };
  const taken = usedNames(index, draft, place).map(({ group, name }) => {
    const title = `${quoted(name)} is not the same thing as ${quoted(group[0]!)}`;
    return action(title, sameThingCommands.notSameThing, { ...place, name });
  });
  return [
    ...(draft === null ? [] : offerSpeakers(draft, range, place, context)),
    ...(taken.length > 0 ? [] : offerName(index, draft, range, place)),
    ...taken,
  ];
}

/** "“The Blue House” is the same as “Orsa's health ministry”". */
function offerSpeakers(
  checked: CheckedDraft,
  range: Range,
  place: NamesPlace,
  context: CodeActionContext,
): CodeAction[] {
  return passagesIn(checked, range).flatMap((passage) => {
    const name = passage.status === 'misattributed' ? speakerIn(checked, passage) : null;
    const standard = passage.evidence[0]?.claims[0]?.claim.attribution?.speaker.text ?? null;
    if (name === null || standard === null || !isName(name) || !isName(standard)) return [];
    const { start } = rangeInDraft(checked, passage.span);
    const diagnostics = context.diagnostics.filter(
      ({ code, range: at }) =>
        code === codeOf(passage.status) && at.start.line === start.line && at.start.character === start.character,
    );
    const title = `${quoted(name)} is the same as ${quoted(standard)}`;
    return [{ ...action(title, sameThingCommands.sameThing, { ...place, name, standard }), diagnostics }];
  });
}

function speakerIn({ draft }: CheckedDraft, { kind, span }: CheckedPassage): string | null {
  if (kind === 'quotation') {
    const quotation = draft.analysis.quotations.find((each) => inDraft(draft, each).start === span.start);
    return quotation?.speaker?.text ?? null;
  }
  const claim = draft.analysis.claims.find(({ figure }) => inDraft(draft, figure).start === span.start);
  return claim?.attribution?.speaker.text ?? null;
}

function offerName(index: CorpusIndex, draft: CheckedDraft | null, range: Range, place: NamesPlace): CodeAction[] {
  const isEmpty = range.start.line === range.end.line && range.start.character === range.end.character;
  if (!isEmpty) {
    if (range.start.line !== range.end.line) return [];
    return [action('Same thing as…', sameThingCommands.sameThing, place)];
  }
  const claim = draft === null ? claimAt(index, place.uri, place.position) : null;
  const name = claim === null || questionOf(index, claim) !== null ? null : nounOf(claim);
  if (name === null || !isName(name)) return [];
  return [action(`${quoted(name)} is the same thing as…`, sameThingCommands.sameThing, { ...place, name })];
}

function action(title: string, command: string, place: NamesPlace): CodeAction {
  return { title, kind: CodeActionKind.QuickFix, command: { title, command, arguments: [place] } };
}

function quoted(name: string): string {
  return `“${readable(name, LONGEST_TITLE)}”`;
}
