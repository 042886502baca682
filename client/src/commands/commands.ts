import { commands, Disposable } from 'vscode';
import type { CommandContext } from '../editor/command-context.ts';

/** The commands of the manifest, and those that only links call, but for those of a view or a thread, which register their own. */
const COMMANDS = [
  'crosscheck.nextContradiction',
  'crosscheck.previousContradiction',
  'crosscheck.nextContradictingClaim',
  'crosscheck.previousContradictingClaim',
  'crosscheck.nextContradictionInSource',
  'crosscheck.goToConflictingClaim',
  'crosscheck.nextPosition',
  'crosscheck.decide',
  'crosscheck.reopen',
  'crosscheck.undoAnnotation',
  'crosscheck.importAnnotations',
  'crosscheck.exportClaims',
  'crosscheck.openClaim',
  'crosscheck.openWalkthrough',
  'crosscheck.openSample',
  'crosscheck.newCorpus',
  'crosscheck.newCorpusFromClipboard',
  'crosscheck.pasteAsNewSource',
  'crosscheck.addSources',
  'crosscheck.packFolder',
  'crosscheck.unpackCorpus',
  'crosscheck.peekPositions',
  'crosscheck.whyCompared',
  'crosscheck.checkAsDraft',
  'crosscheck.sameThing',
  'crosscheck.notSameThing',
  'crosscheck.reportWrongFinding',
  'crosscheck.treatFolderAsCorpus',
  'crosscheck.restartServer',
  'crosscheck.showOutput',
  'crosscheck.noFigure',
  'crosscheck.correctValue',
  'crosscheck.correctUnit',
  'crosscheck.correctKind',
  'crosscheck.correctQualifier',
  'crosscheck.correctSpeaker',
  'crosscheck.sameQuestion',
  'crosscheck.otherQuestion',
  'crosscheck.addClaim',
  'crosscheck.undoCorrection',
  'crosscheck.correct',
] as const;

/** What each command does, given what menus, links and other extensions call it with. */
export type CommandHandlers = Readonly<Record<(typeof COMMANDS)[number], (...given: never[]) => unknown>>;

/** Reads the code of the commands, of which most windows never run one. */
export type LoadHandlers = () => Promise<{ readonly handlersOf: (context: CommandContext) => CommandHandlers }>;

/** Registers the commands; what they do is read with the first that is run. */
export function registerCommands(context: CommandContext, load: LoadHandlers): Disposable {
  let loaded: Promise<CommandHandlers> | undefined;
  const run = async (id: keyof CommandHandlers, given: readonly unknown[]): Promise<unknown> => {
    loaded ??= load().then(({ handlersOf }) => handlersOf(context));
    const handlers = await loaded;
    return handlers[id](...(given as never[]));
  };
  return Disposable.from(
    ...COMMANDS.map((id) => commands.registerCommand(id, (...given: readonly unknown[]) => run(id, given))),
  );
}
