import { describe, expect, it } from 'vitest';
import { LARGEST_FILE } from '../../server/src/importing/file-kinds.ts';
import { imported } from './imported.ts';
import { zip } from './made-files.ts';
import { REPORTS, type Report } from './one-event.ts';

const KINDS: readonly Report[] = [
  ...REPORTS,
  {
    file: 'report-wacz.wacz',
    bytes: zip({ 'archive/data.warc.gz': REPORTS.find(({ file }) => file.endsWith('warc.gz'))!.bytes }),
    text: '',
  },
];

/** What no machine of these files writes, and the same each time. */
const NOISE = Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919 + ((at * at) % 251)) % 256);

describe.each(KINDS)('$file', ({ file, bytes }) => {
  it('is told in a line where it is empty, or larger than files may be', async () => {
    expect(await imported(file, new Uint8Array())).toEqual({ sources: [], faults: ['is empty'] });
    const giant = Object.defineProperty(new Uint8Array(1), 'length', { value: LARGEST_FILE + 1 });
    expect(await imported(file, giant)).toEqual({ sources: [], faults: ['is larger than 512 MB'] });
  });

  it.each([0.1, 0.5, 0.9, 0.99])('gives what there is, or a line, where it is cut off at %d', async (share) => {
    const { sources, faults } = await imported(file, bytes.subarray(0, Math.floor(bytes.length * share)));
    expect(faults.length).toBeLessThanOrEqual(1);
    expect(sources.length + faults.length).toBeGreaterThan(0);
    for (const fault of faults) expect(fault).toMatch(/^[^\n]{5,250}$/);
  });

  it('is told in a line where it is noise', async () => {
    const { sources, faults } = await imported(file, NOISE);
    expect([sources, faults.length]).toEqual([[], 1]);
  });
});

it('tells of a file of no kind that is known in a line, and of none in a mail', async () => {
  const faults = ['is of no kind that is read'];
  expect(await imported('site.xml', '<urlset><url>12</url></urlset>')).toEqual({ sources: [], faults });
  expect(await imported('noise.xml', NOISE)).toEqual({ sources: [], faults });
  const mail =
    'Subject: Ferry\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n12 people were hurt.\n' +
    '--b\nContent-Type: text/css\nContent-Disposition: attachment; filename=a.css\n\np {}\n--b--\n';
  expect((await imported('a.eml', mail)).faults).toEqual([]);
});
