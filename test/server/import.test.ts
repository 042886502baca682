import { expect, it } from 'vitest';
import { corpusRequests } from '../../server/src/features/protocol/corpus-protocol.ts';
import { lines, pdf } from '../importing/made-files.ts';
import { startClientOfProcess } from './client.ts';

it('files that are no texts are read by the server: their sources, and what cannot be read', async () => {
  const { client } = await startClientOfProcess({});
  await client.ready();
  const ask = (name: string, bytes: Uint8Array) =>
    client.connection.sendRequest(corpusRequests.importFile, { name, bytes: Buffer.from(bytes).toString('base64') });
  const report = pdf([lines(['Seven workers were injured.']), lines(['Rain fell.'])]);
  expect(await ask('in/report.pdf', report)).toEqual({
    isAvailable: true,
    sources: [
      {
        name: 'in/report.pdf.txt',
        text: '---\noriginal: "in/report.pdf"\n---\nSeven workers were injured.\n\n\fRain fell.\n',
      },
    ],
    faults: [],
  });
  expect(await ask('broken.pdf', report.subarray(0, 20))).toMatchObject({
    isAvailable: true,
    sources: [],
    faults: [expect.stringContaining('is no PDF')],
  });
  expect(client.errors).toEqual([]);
});

it('tables are read once somebody says what they answer, and nobody is told of options that the editor has not', async () => {
  const { client } = await startClientOfProcess({});
  await client.ready();
  const bytes = Buffer.from('Day,Deaths\n2026-05-04,12\n2026-05-05,14\n').toString('base64');
  const ask = (series?: string) =>
    client.connection.sendRequest(corpusRequests.importFile, { name: 'toll.csv', bytes, ...(series && { series }) });
  expect(await ask()).toMatchObject({ sources: [], faults: ['is a table, and nobody says what its values answer'] });
  expect(await ask('people killed by the flood')).toMatchObject({
    sources: [{ text: expect.stringContaining('As of 5 May 2026: 14 people killed by the flood.') }],
    faults: [],
  });
});
