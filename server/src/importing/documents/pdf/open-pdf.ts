import { ImportError } from '../../sources/imported-source.ts';
import type { Annotation } from './filled-fields.ts';

/** What is used of a document of pdf.js. */
export interface Pdf {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  getMetadata(): Promise<{ readonly info: object }>;
}

/** A page as pdf.js gives it, as far as its text is read. */
export interface PdfPage {
  getTextContent(options?: { readonly includeMarkedContent: boolean }): Promise<{ readonly items: readonly object[] }>;
  getAnnotations(options: { readonly intent: 'display' }): Promise<readonly Annotation[]>;
  cleanup(): boolean;
}

type PdfJs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

let loading: Promise<PdfJs> | null = null;

/** pdf.js, which is larger than all other readers together: loaded with the first PDF, and run in this thread. */
function load(): Promise<PdfJs> {
  loading ??= (async () => {
    const place = globalThis as { DOMMatrix?: unknown };
    // Made at once when the module is loaded, and used by nothing but drawing.
    place.DOMMatrix ??= class {};
    // @ts-expect-error It comes without types, and is loaded for what it does: it sets itself up as the worker.
    await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
    return import('pdfjs-dist/legacy/build/pdf.mjs');
  })();
  return loading;
}

/**
 * Calls `use` with a PDF that is open for as long. Its scripts are never run, and nothing that it names is asked for.
 *
 * @throws ImportError where it is protected, or no PDF
 */
export async function* withPdf<T>(bytes: Uint8Array, use: (pdf: Pdf) => AsyncIterable<T>): AsyncGenerator<T> {
  const { getDocument } = await load();
  const task = getDocument({
    // Taken over by pdf.js, which would leave the caller an empty array.
    data: bytes.slice(),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    stopAtErrors: false,
  });
  try {
    yield* use((await task.promise.catch(refuse)) as unknown as Pdf);
  } finally {
    await task.destroy();
  }
}

function refuse(error: unknown): never {
  const { name = '', message = '' } = error instanceof Error ? error : {};
  if (name === 'PasswordException') throw new ImportError('is protected by a password');
  throw new ImportError(`is no PDF that can be read (${message.replace(/\.$/, '')})`);
}
