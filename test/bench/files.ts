import { generateSources } from './generated-corpus.ts';
import { Served } from './served.ts';
import { short, table } from './table.ts';

const FILES = 10_000;
const FOLDER = 'file:///reports';

/** Says how long a folder of ten thousand files takes until it is read and compared, and how often problems are sent. */
export async function reportFiles(): Promise<string> {
  const files = new Map(generateSources(FILES).map(({ name, text }) => [`${FOLDER}/${name}.txt`, text]));
  const begun = performance.now();
  const served = await Served.start({ files, settings: { folders: [FOLDER] } });
  try {
    await served.ready();
    const seconds = (performance.now() - begun) / 1000;
    const row = [short(seconds), short(served.processorSeconds()), short(served.published / FILES)];
    const size = `${FILES.toLocaleString('en')} files`;
    return table(
      [size, 's until ready', 'CPU s', 'publishes a file', 'MB'],
      [['', ...row, served.memory().toFixed(0)]],
    );
  } finally {
    served.end();
  }
}
