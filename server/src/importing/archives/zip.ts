import { unzipSync } from 'fflate';
import { ImportError } from '../sources/imported-source.ts';
import { inMegabytes, LIMITS } from '../sources/limits.ts';

/** A ZIP file, of which one entry after the other is unpacked. */
export interface Zip {
  /** The names of all entries, in their order. */
  readonly names: readonly string[];
  /** The bytes of an entry; null where there is none of that name. @throws ImportError where it is too large, or broken */
  read(name: string): Uint8Array | null;
}

/** The first bytes of a ZIP file. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2]! <= 8;
}

/** Whether the first entry of a ZIP file is encrypted (APPNOTE, 4.4.4: bit 0 of its flags): programs that do so encrypt all. */
function isEncrypted(bytes: Uint8Array): boolean {
  return isZip(bytes) && (bytes[6]! & 1) === 1;
}

/**
 * Opens a ZIP file. An entry is never unpacked to more than it says it holds, and never to more than a document may hold,
 * however small it is packed.
 *
 * @param largest how many bytes an entry may hold
 * @param whole how many bytes all entries that are read may hold
 * @throws ImportError where it is none, is cut off, or is encrypted
 */
export function openZip(bytes: Uint8Array, largest: number = LIMITS.document, whole: number = LIMITS.archive): Zip {
  if (isEncrypted(bytes)) throw new ImportError('is protected by a password');
  const names: string[] = [];
  let unpacked = 0;
  unpack(bytes, ({ name }) => {
    if (names.length === LIMITS.parts) throw new ImportError(`holds more than ${LIMITS.parts} files`);
    names.push(name);
    return false;
  });
  return {
    names,
    read(name) {
      const found = unpack(bytes, (entry) => {
        if (entry.name !== name) return false;
        if (entry.originalSize > largest)
          throw new ImportError(`holds “${name}”, which is larger than ${inMegabytes(largest)}`);
        unpacked += entry.originalSize;
        if (unpacked > whole)
          throw new ImportError(`“${name}” is left out: unpacked it holds more than ${inMegabytes(whole)}`);
        return true;
      });
      return new Map(Object.entries(found)).get(name) ?? null;
    },
  };
}

function unpack(bytes: Uint8Array, filter: (entry: { name: string; originalSize: number }) => boolean) {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError(
      `is a ZIP file that is broken or cut off (${error instanceof Error ? error.message : error})`,
    );
  }
}
