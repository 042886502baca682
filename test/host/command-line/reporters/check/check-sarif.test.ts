import { expect, it } from 'vitest';
import { parseCorpus } from '../../../../../server/src/corpus/parse.ts';
import { reportSarif } from '../../../../../server/src/host/command-line/reporters/check/check-sarif.ts';
import { CorpusIndex } from '../../../../../server/src/indexing/corpus-index.ts';

function runOf(uri: string) {
  const index = new CorpusIndex();
  const told = (name: string, dead: number) =>
    `<<<FILE>>> ${name}\n---\npublished: 2026-03-14\nstory: x\n---\nIn all ${dead} people were killed.\n`;
  index.setFile(parseCorpus(uri, told('a', 12) + told('b', 19), { today: '2026-05-01' }));
  index.work();
  return JSON.parse([...reportSarif(index, { all: false, known: new Set() })].join('')).runs[0];
}

/** What the rule kinds “Sarif”, “Ghas” and “Ado” of Microsoft's SARIF Multitool ask of a log. */
it('is what the services of GitHub and Azure DevOps ask for', () => {
  const { tool, automationDetails, results } = runOf('file:///w/x.corpus');
  expect(tool.driver.fullName).toMatch(/^Crosscheck \d/);
  expect(tool.driver.informationUri).toMatch(/^https:/);
  expect(automationDetails.id).toBe('crosscheck/check/');
  for (const { id, name, shortDescription, fullDescription, help, helpUri, defaultConfiguration } of tool.driver
    .rules) {
    expect(name).toMatch(/^(?:[A-Z][a-z]+)+$/);
    expect(name.toLowerCase()).not.toBe(id);
    for (const { text } of [shortDescription, fullDescription, help]) expect(text).toMatch(/\.$/);
    expect(fullDescription.text).toContain(help.text);
    expect(helpUri).toMatch(/^https:/);
    expect(defaultConfiguration.level).toMatch(/^(?:error|warning|note)$/);
  }
  expect(results).toHaveLength(1);
});

it('tells of standard input as of a file, since services take no other addresses', () => {
  const { results } = runOf('untitled:standard-input.corpus');
  const places = [...results[0].locations, ...results[0].relatedLocations];
  expect(new Set(places.map(({ physicalLocation }) => physicalLocation.artifactLocation.uri))).toEqual(
    new Set(['standard-input.corpus']),
  );
});
