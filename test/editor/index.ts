/** The entry that VS Code loads into an extension host: the same file, and the same tests, in every kind of host. */
import { mocha } from './mocha.ts';
import './activation.test.ts';
import './language.test.ts';
import './problems.test.ts';
import './hover.test.ts';
import './contradictions.test.ts';
import './claims-view.test.ts';
import './sources-view.test.ts';
import './quick-fixes.test.ts';
import './files.test.ts';
import './folder-corpus.test.ts';
import './virtual-files.test.ts';
import './reading-aids.test.ts';
import './hostile-text.test.ts';
import './sample.test.ts';
import './walkthrough.test.ts';
import './code-lenses.test.ts';
import './inlay-hints.test.ts';
import './verdict-decorations.test.ts';
import './source-names.test.ts';
import './making-corpora.test.ts';
import './peek.test.ts';
import './wrong-finding.test.ts';
import './what-counts.test.ts';
import './timeline.test.ts';
import './deciding.test.ts';
import './notes.test.ts';
import './corrections.test.ts';
import './orphans.test.ts';
import './author.test.ts';
import './broken-annotations.test.ts';
import './settings.test.ts';
import './restricted-mode.test.ts';

export function run(): Promise<void> {
  return new Promise((resolve, reject) => {
    mocha.run((failures) => (failures === 0 ? resolve() : reject(new Error(`${failures} tests failed.`))));
  });
}
