const SPEAKERS = ['Mayor', 'Doctor', 'Captain', 'Professor', 'Colonel', 'Minister'] as const;
const NAMES = ['Adler', 'Brandt', 'Castell', 'Dorin', 'Egger', 'Falk', 'Gerlach', 'Hollis', 'Immer', 'Jansen'] as const;
/** Sentences with one figure each, on which reports of one event may differ. */
const SENTENCES = [
  (count: number) => `${count} people were killed`,
  (count: number) => `${10 * count} people were injured`,
  (count: number) => `${count + 7} people were arrested`,
  (count: number) => `${100 * count} residents were displaced`,
] as const;

const SOURCES_OF_STORY = 4;
const CLAIMS_OF_STORY = SOURCES_OF_STORY * SENTENCES.length;

/** A report, without its delimiter. */
export interface GeneratedSource {
  readonly name: string;
  readonly text: string;
}

/** A corpus of reports on unrelated events, four on each, with at least so many figures that answer a question in common. */
export function generateCorpus(claims: number): string {
  const sources = generateSources(SOURCES_OF_STORY * Math.ceil(claims / CLAIMS_OF_STORY));
  return sources.map(({ name, text }) => `<<<FILE>>> ${name}\n${text}\n`).join('');
}

/** So many reports on unrelated events, four on each. */
export function generateSources(count: number): readonly GeneratedSource[] {
  return Array.from({ length: count }, (_, at) =>
    writeSource(Math.floor(at / SOURCES_OF_STORY), at % SOURCES_OF_STORY),
  );
}

function writeSource(story: number, source: number): GeneratedSource {
  const day = String(1 + (story % 28)).padStart(2, '0');
  const header = `---\nstory: event ${story}\npublished: 2026-01-${day}\n---`;
  const sentences = SENTENCES.map((write, at) => {
    const speaker = `${SPEAKERS[(story + at) % SPEAKERS.length]} ${NAMES[(story + 3 * at) % NAMES.length]}`;
    // One question of a story is disputed, another differs by a little; the rest agree.
    const differs = at === story % SENTENCES.length ? source % 2 : 0;
    return `${speaker} said ${write(20 + (story % 70) + 9 * differs)}.`;
  });
  return { name: `report-${story}-${source}`, text: `${header}\n${sentences.join(' ')}\n` };
}
