import type { Connection } from 'vscode-languageserver';
import { annotationClientRequests, type WriteFileParams } from '../../features/protocol/annotation-protocol.ts';
import { clientRequests } from '../../features/protocol/protocol.ts';
import type { AnnotationAccess } from './annotation-store.ts';

/** Files that the platform reaches by itself; every other one is the client's. */
export interface PlatformFiles extends AnnotationAccess {
  reaches(uri: string): boolean;
}

/** Reads and writes files of annotations: by the platform where it can, else through the client, one after the other. */
export function accessAnnotations(connection: Connection, platform: PlatformFiles | undefined): AnnotationAccess {
  const read = (uri: string) => connection.sendRequest<string | null>(clientRequests.readFile, { uri });
  let last: Promise<unknown> = Promise.resolve();
  async function update(uri: string, change: (text: string) => string | null): Promise<string> {
    const before = (await read(uri)) ?? '';
    const after = change(before);
    if (after === null || after === before) return before;
    const params: WriteFileParams = { uri, text: after };
    if (!(await connection.sendRequest<boolean>(annotationClientRequests.writeFile, params))) {
      throw new Error('the editor could not write it');
    }
    return after;
  }
  return {
    read: (uri) => (platform?.reaches(uri) ? platform.read(uri) : read(uri)),
    update(uri, change) {
      const run = () => (platform?.reaches(uri) ? platform.update(uri, change) : update(uri, change));
      const next = last.then(run, run);
      last = next.catch(() => {});
      return next;
    },
  };
}
