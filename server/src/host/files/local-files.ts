import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { PlatformFiles } from '../annotations/annotation-access.ts';
import { updateFile } from './update-file.ts';

/** The files of this machine's disk. */
export const LOCAL_FILES: PlatformFiles = {
  reaches: (uri) => uri.startsWith('file:'),
  async read(uri) {
    try {
      return await readFile(fileURLToPath(uri), 'utf8');
    } catch {
      return null;
    }
  },
  update: (uri, change) => updateFile(fileURLToPath(uri), change),
};
