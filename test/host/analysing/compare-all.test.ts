import { expect, it, vi } from 'vitest';
import type { Claim } from '../../../server/src/claims/claim.ts';
import { readClaims } from '../../../server/src/claims/read-claims.ts';
import { SameThings } from '../../../server/src/claims/same-things/same-things.ts';
import { collate } from '../../../server/src/collation/collate.ts';
import type { Story } from '../../../server/src/collation/collated-source.ts';
import type { Source } from '../../../server/src/corpus/source.ts';
import { AnalysisThreads } from '../../../server/src/host/analysing/analysis-threads.ts';
import { compareAll, comparePacked } from '../../../server/src/host/analysing/compare-all.ts';

/** Two sources of a sinking that differ in how many drowned. */
function storyOf(id: string, [one, other]: readonly [string, string]): Story {
  const sources = [one, other].map((drowned, at) => {
    const name = `${id}-${at}`;
    const header = { known: { published: '2019-07-10' }, unknown: {} };
    const body = `The ferry ${id} sank on Tuesday. ${drowned} sailors drowned, the coast guard said.`;
    const source: Source = { id: `file:///a#${name}`, uri: 'file:///a', name, header, body };
    return { source, analysis: readClaims(source) };
  });
  return { id, sources };
}

const STORIES = [storyOf('Aurora', ['Twelve', 'Fourteen']), storyOf('Borealis', ['Nine', 'Seventy'])];
const here = new AnalysisThreads(1, new URL('file:///none.mjs'));

it('gives what comparing each story gives', async () => {
  const compared = await compareAll(STORIES, here);
  expect([...compared].sort(([a], [b]) => (a < b ? -1 : 1))).toEqual(
    STORIES.map((story) => [story.id, collate(story)]),
  );
});

it('takes what another thread gives, with the claims of these sources', async () => {
  const threads = new AnalysisThreads(2, new URL('file:///none.mjs'));
  vi.spyOn(threads, 'share').mockImplementation(async (tasks, { keep }) => {
    for (const { task } of tasks) {
      if (task.step === 'compare') keep(task, structuredClone(comparePacked(structuredClone(task.stories))) as never);
    }
  });
  const compared = await compareAll(STORIES, threads);
  expect(compared.get('Borealis')).toEqual(collate(STORIES[1]!));
  const [position] = compared.get('Borealis')!.questions[0]!.positions;
  const { sourceId, claim } = position!.claims[0]!;
  const source = STORIES[1]!.sources.find((each) => each.source.id === sourceId);
  expect([...source!.analysis.claims, ...source!.analysis.days]).toContain(claim);
});

it('leaves out what fails, and the rest goes on', async () => {
  const [one, other] = STORIES as [Story, Story];
  // A claim without a figure is nothing that was ever read.
  const broken = one.sources.map((each) => ({ ...each, analysis: { ...each.analysis, claims: [{} as Claim] } }));
  const stories = [{ ...one, sources: broken }, other];
  expect([...(await compareAll(stories, here)).keys()]).toEqual(['Borealis']);
  expect(comparePacked(stories).map((packed) => packed !== null)).toEqual([false, true]);
});

it('leaves out stories in which people said what names stand for one thing', async () => {
  const [one, other] = STORIES as [Story, Story];
  const said = { ...one, sources: one.sources.map((each) => withNames(each)) };
  expect([...(await compareAll([said, other], here)).keys()]).toEqual(['Borealis']);
});

function withNames({ source, analysis }: Story['sources'][number]): Story['sources'][number] {
  return { source, analysis: { ...analysis, sameThings: SameThings.NONE } };
}
