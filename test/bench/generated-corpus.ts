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

/** A corpus of reports on unrelated events, four on each, with at least so many figures that answer a question in common. */
export function generateCorpus(claims: number): string {
  const stories = Array.from({ length: Math.ceil(claims / CLAIMS_OF_STORY) }, (_, story) =>
    Array.from({ length: SOURCES_OF_STORY }, (__, source) => writeSource(story, source)).join(''),
  );
  return stories.join('');
}

function writeSource(story: number, source: number): string {
  const day = String(1 + (story % 28)).padStart(2, '0');
  const header = `---\nstory: event ${story}\npublished: 2026-01-${day}\n---`;
  const sentences = SENTENCES.map((write, at) => {
    const speaker = `${SPEAKERS[(story + at) % SPEAKERS.length]} ${NAMES[(story + 3 * at) % NAMES.length]}`;
    // One question of a story is disputed, another differs by a little; the rest agree.
    const differs = at === story % SENTENCES.length ? source % 2 : 0;
    return `${speaker} said ${write(20 + (story % 70) + 9 * differs)}.`;
  });
  return `<<<FILE>>> report-${story}-${source}\n${header}\n${sentences.join(' ')}\n\n`;
}
