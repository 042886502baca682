// Where the time of a whole check goes, by the parts of the product, from a sampled profile.
// Arguments: path of the corpus, size in MB. Prints one line of JSON: the share of each part.
import { readFileSync } from 'node:fs';
import type { Profiler } from 'node:inspector';
import { Session } from 'node:inspector/promises';
import { fileURLToPath } from 'node:url';
import { checkCorpus } from './contenders.ts';
import { cutCorpus } from './corpus-cut.ts';

/** The parts of a check by the files they lie in; the first that fits counts. What `language` costs is its caller's. */
const PARTS = [
  { name: 'format', files: /\/corpus\// },
  { name: 'figures', files: /\/figures\// },
  { name: 'claims', files: /\/claims\// },
  { name: 'stories', files: /\/collation\/(?:stories|story-)/ },
  {
    name: 'text reuse and origins',
    files: /\/collation\/(?:origins|copies|passage|filled-in|standing-text|shared-|descent|groups|authorities|relays)/,
  },
  { name: 'questions and verdicts', files: /\/collation\// },
  { name: 'index', files: /\/indexing\// },
] as const;

/** By part, its share of the time (0 to 1); `other` is the runtime's own. */
export type Shares = Readonly<Record<string, number>>;

const [path, megabytes] = process.argv.slice(2) as [string, string];
const cut = cutCorpus(readFileSync(path, 'utf8'), Number(megabytes));
checkCorpus(cutCorpus(cut, 1));
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.setSamplingInterval', { interval: 500 });
await session.post('Profiler.start');
checkCorpus(cut);
const { profile } = await session.post('Profiler.stop');
console.log(JSON.stringify(sharesOf(profile)));

function sharesOf(profile: Profiler.Profile): Shares {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(profile.nodes.flatMap(({ id, children }) => (children ?? []).map((child) => [child, id])));
  const moduleAt = readModules();
  const partOf = (id: number | undefined): string => {
    if (id === undefined) return 'other';
    const { url, lineNumber } = nodes.get(id)!.callFrame;
    const module = url === import.meta.url ? moduleAt(lineNumber) : '';
    return PARTS.find(({ files }) => files.test(module))?.name ?? partOf(parents.get(id));
  };
  const times = new Map<string, number>();
  let total = 0;
  profile.samples?.forEach((id, index) => {
    const time = profile.timeDeltas?.[index] ?? 0;
    const part = partOf(id);
    times.set(part, (times.get(part) ?? 0) + time);
    total += time;
  });
  return Object.fromEntries(
    [...PARTS.map(({ name }) => name), 'other'].map((name) => [name, (times.get(name) ?? 0) / total]),
  );
}

/** Tells the source file of a line of this bundle, which names each above its code. */
function readModules(): (line: number) => string {
  const modules: string[] = [];
  let current = '';
  for (const line of readFileSync(fileURLToPath(import.meta.url), 'utf8').split('\n')) {
    current = /^\/\/ (\S+\.[a-z]+)$/.exec(line)?.[1] ?? current;
    modules.push(current);
  }
  return (line) => modules[line] ?? '';
}
