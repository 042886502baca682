import { undoAnnotation } from '../annotations/annotate.ts';
import { correctorsOf } from '../annotations/corrections.ts';
import { decide, reopen } from '../annotations/decide.ts';
import { importAnnotations } from '../annotations/import-annotations.ts';
import type { CommandContext } from '../editor/command-context.ts';
import { goToConflictingClaim } from '../going-to/go-to-conflicting-claim.ts';
import { goToContradiction, goToContradictionInSource } from '../going-to/go-to-contradiction.ts';
import { nextPosition } from '../going-to/next-position.ts';
import { openClaim } from '../going-to/open-claim.ts';
import { peekPositions } from '../going-to/peek-positions.ts';
import { addSources } from '../making-corpora/add-sources.ts';
import { newCorpusFromClipboard, pasteAsNewSource } from '../making-corpora/clipboard-sources.ts';
import { newCorpus } from '../making-corpora/new-corpus.ts';
import { openSample } from '../making-corpora/open-sample.ts';
import { packFolder } from '../making-corpora/pack-folder.ts';
import { treatFolderAsCorpus } from '../making-corpora/treat-folder-as-corpus.ts';
import { unpackCorpus } from '../making-corpora/unpack-corpus.ts';
import { notSameThing, sameThing } from '../same-things/same-thing.ts';
import { whyCompared } from '../why/why-compared.ts';
import { checkAsDraft } from './check-as-draft.ts';
import type { CommandHandlers } from './commands.ts';
import { exportClaims } from './export-claims.ts';
import { openWalkthrough } from './open-walkthrough.ts';
import { reportWrongFinding } from './report-wrong-finding.ts';
import { restartServer } from './restart-server.ts';

/** What the commands do that are read once the first of them is run. */
export function handlersOf(context: CommandContext): CommandHandlers {
  return {
    'crosscheck.nextContradiction': goToContradiction(context, { direction: 'next', by: 'finding' }),
    'crosscheck.previousContradiction': goToContradiction(context, { direction: 'previous', by: 'finding' }),
    'crosscheck.nextContradictingClaim': goToContradiction(context, { direction: 'next', by: 'claim' }),
    'crosscheck.previousContradictingClaim': goToContradiction(context, { direction: 'previous', by: 'claim' }),
    'crosscheck.nextContradictionInSource': goToContradictionInSource(context),
    'crosscheck.goToConflictingClaim': goToConflictingClaim(context),
    'crosscheck.nextPosition': nextPosition(context),
    'crosscheck.decide': decide(context),
    'crosscheck.reopen': reopen(context),
    'crosscheck.undoAnnotation': () => undoAnnotation(context),
    'crosscheck.importAnnotations': importAnnotations(context),
    'crosscheck.exportClaims': exportClaims(context),
    'crosscheck.openClaim': openClaim,
    'crosscheck.openWalkthrough': openWalkthrough,
    'crosscheck.openSample': openSample(context),
    'crosscheck.newCorpus': newCorpus,
    'crosscheck.newCorpusFromClipboard': newCorpusFromClipboard(context),
    'crosscheck.pasteAsNewSource': pasteAsNewSource(context),
    'crosscheck.addSources': addSources(context),
    'crosscheck.packFolder': packFolder(context),
    'crosscheck.unpackCorpus': unpackCorpus(context),
    'crosscheck.peekPositions': peekPositions(context),
    'crosscheck.whyCompared': whyCompared(context),
    'crosscheck.checkAsDraft': checkAsDraft(context),
    'crosscheck.sameThing': sameThing(context),
    'crosscheck.notSameThing': notSameThing(context),
    'crosscheck.reportWrongFinding': reportWrongFinding(context),
    'crosscheck.treatFolderAsCorpus': treatFolderAsCorpus,
    'crosscheck.restartServer': restartServer(context),
    'crosscheck.showOutput': () => context.log.channel.show(),
    ...correctorsOf(context),
  };
}
