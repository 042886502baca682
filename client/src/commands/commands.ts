import { commands, Disposable } from 'vscode';
import { decide, reopen } from '../annotations/decide.ts';
import { importAnnotations } from '../annotations/import-annotations.ts';
import { newCorpusFromClipboard, pasteAsNewSource } from './clipboard-sources.ts';
import type { CommandContext } from './command-context.ts';
import { exportClaims } from './export-claims.ts';
import { goToConflictingClaim } from './go-to-conflicting-claim.ts';
import { goToContradiction, goToContradictionInSource } from './go-to-contradiction.ts';
import { newCorpus } from './new-corpus.ts';
import { nextPosition } from './next-position.ts';
import { openClaim } from './open-claim.ts';
import { openSample } from './open-sample.ts';
import { openWalkthrough } from './open-walkthrough.ts';
import { packFolder } from './pack-folder.ts';
import { peekPositions } from './peek-positions.ts';
import { reportWrongFinding } from './report-wrong-finding.ts';
import { restartServer } from './restart-server.ts';
import { treatFolderAsCorpus } from './treat-folder-as-corpus.ts';
import { unpackCorpus } from './unpack-corpus.ts';

/** Registers every command of the manifest, and those that only links call. */
export function registerCommands(context: CommandContext): Disposable {
  const handlers = {
    'crosscheck.nextContradiction': goToContradiction(context, 'next'),
    'crosscheck.previousContradiction': goToContradiction(context, 'previous'),
    'crosscheck.nextContradictionInSource': goToContradictionInSource(context),
    'crosscheck.goToConflictingClaim': goToConflictingClaim(context),
    'crosscheck.nextPosition': nextPosition(context),
    'crosscheck.decide': decide(context),
    'crosscheck.reopen': reopen(context),
    'crosscheck.importAnnotations': importAnnotations(context),
    'crosscheck.exportClaims': exportClaims(context),
    'crosscheck.openClaim': openClaim,
    'crosscheck.openWalkthrough': openWalkthrough,
    'crosscheck.openSample': openSample(context),
    'crosscheck.newCorpus': newCorpus,
    'crosscheck.newCorpusFromClipboard': newCorpusFromClipboard(context),
    'crosscheck.pasteAsNewSource': pasteAsNewSource(context),
    'crosscheck.packFolder': packFolder(context),
    'crosscheck.unpackCorpus': unpackCorpus(context),
    'crosscheck.peekPositions': peekPositions(context),
    'crosscheck.reportWrongFinding': reportWrongFinding(context),
    'crosscheck.treatFolderAsCorpus': treatFolderAsCorpus,
    'crosscheck.restartServer': restartServer(context),
    'crosscheck.showOutput': () => context.log.channel.show(),
  };
  return Disposable.from(...Object.entries(handlers).map(([id, handler]) => commands.registerCommand(id, handler)));
}
