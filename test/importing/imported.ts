import { importFile, type SourceEntry } from '../../server/src/importing/importer.ts';

/** What importing a file gives: its sources, and what was told of parts that cannot be read. */
export interface Outcome {
  readonly sources: readonly SourceEntry[];
  readonly faults: readonly string[];
}

/** Imports a file of these bytes (a text as UTF-8) under a name. */
export async function imported(
  name: string,
  content: string | Uint8Array,
  {
    map = {},
    series = null,
  }: { readonly map?: Readonly<Record<string, string>>; readonly series?: string | null } = {},
): Promise<Outcome> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const faults: string[] = [];
  const sources: SourceEntry[] = [];
  const options = {
    today: '2026-11-29',
    map: new Map(Object.entries(map)),
    series,
    tell: (fault: string) => void faults.push(fault),
  };
  for await (const source of importFile({ name, bytes }, options)) sources.push(source);
  return { sources, faults };
}

/** The body of the only source of a file, without its header. */
export async function bodyOf(...given: Parameters<typeof imported>): Promise<string> {
  return (await onlyText(...given)).replace(/^---\n[\s\S]*?\n---\n/, '').trimEnd();
}

/** The header of the only source of a file, its lines by their keys. */
export async function headerOf(...given: Parameters<typeof imported>): Promise<Readonly<Record<string, string>>> {
  const lines = /^---\n([\s\S]*?)\n---\n/.exec(await onlyText(...given))![1]!.split('\n');
  return Object.fromEntries(
    lines.map((line) => {
      const [key = '', ...value] = line.split(': ');
      const written = value.join(': ');
      return [key, written.startsWith('"') ? (JSON.parse(written) as string) : written];
    }),
  );
}

async function onlyText(...given: Parameters<typeof imported>): Promise<string> {
  const { sources, faults } = await imported(...given);
  if (sources.length !== 1) throw new Error(`${sources.length} sources; ${faults.join('; ')}`);
  return sources[0]!.text;
}
