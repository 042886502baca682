// The comparing engine from its sources, bundled for Node: what evaluations measure from inside.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { editorFolder, root } from '../project.mjs';

/** What an evaluation needs of the server, by the module that exports it. */
const EXPORTS = {
  'corpus/parse.ts': ['parseCorpus'],
  'indexing/corpus-index.ts': ['CorpusIndex'],
  'collation/candidates/candidate.ts': ['candidatesOf'],
  'collation/evidence/bars.ts': ['barBetween'],
  'collation/evidence/confidence.ts': ['confidenceOf'],
  'collation/evidence/evidence.ts': ['StoryEvidence'],
  'collation/evidence/counted-terms.ts': ['sortTerm'],
  'collation/evidence/partners.ts': ['PartnerTable'],
  'collation/evidence/terms.ts': ['TERMS'],
  'collation/evidence/weights.ts': ['LITTLE', 'THOUGHT'],
  'collation/values/agreement.ts': ['areRounded', 'valuesAgree'],
  'collation/verdicts/verdicts.ts': ['LIKELY'],
};

/** The modules of the engine as one, from the sources as they are now. */
export async function loadEngine() {
  await mkdir(editorFolder, { recursive: true });
  const folder = await mkdtemp(join(editorFolder, 'engine-'));
  try {
    const outfile = join(folder, 'engine.cjs');
    await build({
      stdin: {
        contents: Object.entries(EXPORTS)
          .map(([path, names]) => `export { ${names.join(', ')} } from './server/src/${path}';`)
          .join('\n'),
        resolveDir: root,
      },
      outfile,
      bundle: true,
      format: 'cjs',
      platform: 'node',
      logLevel: 'warning',
    });
    return (await import(pathToFileURL(outfile).href)).default;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
