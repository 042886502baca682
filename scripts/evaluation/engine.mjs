// The comparing engine from its sources, bundled for Node: what evaluations measure from inside.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { editorFolder, root } from '../project.mjs';

/** What evaluations need, by the module that exports it. */
const EXPORTS = {
  'server/src/corpus/parse.ts': ['parseCorpus'],
  'server/src/indexing/corpus-index.ts': ['CorpusIndex'],
  'server/src/collation/candidates/candidate.ts': ['candidatesOf'],
  'server/src/collation/evidence/bars.ts': ['barBetween'],
  'server/src/collation/evidence/confidence.ts': ['confidenceOf'],
  'server/src/collation/evidence/evidence.ts': ['StoryEvidence'],
  'server/src/collation/evidence/counted-terms.ts': ['sortTerm'],
  'server/src/collation/evidence/partners.ts': ['PartnerTable'],
  'server/src/collation/evidence/terms.ts': ['TERMS'],
  'server/src/collation/evidence/weights.ts': ['LITTLE', 'THOUGHT'],
  'server/src/collation/values/agreement.ts': ['areRounded', 'valuesAgree'],
  'server/src/collation/verdicts/verdicts.ts': ['LIKELY'],
  'test/features/card/card-relations.ts': ['readCardRelations'],
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
          .map(([path, names]) => `export { ${names.join(', ')} } from './${path}';`)
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
