import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseCorpus } from '../../server/src/corpus/parse.ts';
import { CorpusIndex } from '../../server/src/indexing/corpus-index.ts';
import { type Added, analyse, look, step, stepsOf, today, uris } from './index-steps.ts';

/** Everything that an index tells, as plain data. */
function tell(index: CorpusIndex) {
  return {
    counts: index.counts(),
    files: index.files().map(({ uri, text, placed }) => ({ uri, text, placed, faults: index.faults(uri) })),
    claims: [...index.allClaims()],
    questions: index.questions(),
    findings: index.findings(),
    decisions: index.findings().map(({ id }) => [id, index.decision(id)]),
    annotations: index.annotationsUris().map((uri) => index.annotations(uri)),
    findingsOfFiles: uris.map((uri) => index.findingsOfFile(uri).map(({ id }) => id)),
    answers: [...index.allClaims()].map((claim) => [
      index.questionsOf(claim).map(({ id }) => id),
      index.findingsOf(claim).map(({ id }) => id),
    ]),
  };
}

it('equals an index built at once, after any edits, additions, removals, renames and annotations', () => {
  fc.assert(
    fc.property(stepsOf(14), (steps) => {
      const index = new CorpusIndex({ analyse });
      const files = new Map<string, { text: string; corpus: string }>();
      const added: Added = new Map();
      for (const each of steps) each(files, index, added);
      index.work();

      const rebuilt = new CorpusIndex({ analyse });
      for (const [uri, { text, corpus }] of files) rebuilt.setFile(parseCorpus(uri, text, { today }), { corpus });
      for (const [uri, annotations] of added) rebuilt.setAnnotations(uri, annotations);
      rebuilt.work();

      expect(tell(index)).toEqual(tell(rebuilt));
    }),
    { numRuns: 300 },
  );
});

it('names every finding and file that reads differently, and no finding that does not', () => {
  fc.assert(
    fc.property(stepsOf(8), fc.array(step, { minLength: 1, maxLength: 4 }), (first, then) => {
      const index = new CorpusIndex({ analyse });
      const files = new Map<string, { text: string; corpus: string }>();
      const added: Added = new Map();
      for (const each of first) each(files, index, added);
      index.work();
      index.takeChange();
      const before = new Map(index.findings().map((finding) => [finding.id, [finding, index.decision(finding.id)]]));
      const reading = (uri: string) => {
        const findings = index.findingsOfFile(uri);
        const claims = findings.flatMap(({ positions }) => positions.flatMap((position) => position.claims));
        const places = claims.map(({ sourceId, claim }) => index.locate(sourceId, claim.figure));
        const decisions = findings.map(({ id }) => index.decision(id));
        return JSON.stringify([findings, decisions, places, index.faults(uri)]);
      };
      const readBefore = uris.map(reading);

      for (const each of then) if (each !== look) each(files, index, added);
      index.work();
      const change = index.takeChange();

      const after = new Map(index.findings().map((finding) => [finding.id, [finding, index.decision(finding.id)]]));
      expect([...change.added].sort()).toEqual([...after.keys()].filter((id) => !before.has(id)).sort());
      expect([...change.removed].sort()).toEqual([...before.keys()].filter((id) => !after.has(id)).sort());
      for (const [id, finding] of after) {
        const told = change.added.has(id) || change.changed.has(id);
        if (!told) expect(finding).toEqual(before.get(id));
      }
      uris.forEach((uri, at) => {
        if (!change.uris.has(uri)) expect(reading(uri)).toBe(readBefore[at]);
      });
    }),
    { numRuns: 200 },
  );
});
