import { collateTogether } from '../../collation/collate.ts';
import type { Collation, Story } from '../../collation/collated-source.ts';
import type { ComparingTask } from './analysis-messages.ts';
import type { AnalysisThreads } from './analysis-threads.ts';
import { type PackedCollation, packCollation, unpackCollation } from './packed-collation.ts';
import { sizedTasks } from './sized-tasks.ts';

/**
 * What comparing each of some stories gives, by its id, worked out in several threads. Left out are those on which the
 * comparing failed: whoever compares them fails again, and tells.
 */
export async function compareAll(stories: readonly Story[], threads: AnalysisThreads): Promise<Map<string, Collation>> {
  const known = new Map<string, Collation>();
  // The largest first, so that no thread is left with one at the end.
  const sorted = stories.filter(canBeSent).sort((a, b) => charactersOf(b) - charactersOf(a));
  const tasks = sizedTasks(sorted, charactersOf, (some): ComparingTask => ({ step: 'compare', stories: some }));
  await threads.share<ComparingTask, Collation | PackedCollation>(tasks, {
    here: (task) => collateTogether(task.stories),
    keep(task, results) {
      for (const [at, story] of task.stories.entries()) {
        const result = results[at] ?? null;
        if (result !== null) known.set(story.id, 'isPacked' in result ? unpackCollation(story, result) : result);
      }
    },
  });
  return known;
}

/** Compares stories, and packs what that gives for another thread; null for each on which this program fails. */
export function comparePacked(stories: readonly Story[]): readonly (PackedCollation | null)[] {
  return collateTogether(stories).map((collation, at) => collation && packCollation(stories[at]!, collation));
}

function charactersOf({ sources }: Story): number {
  return sources.reduce((sum, { source }) => sum + source.body.length, 0);
}

/** The names that people said stand for one thing are no plain data. */
function canBeSent({ sources }: Story): boolean {
  return sources.every(({ analysis }) => analysis.sameThings === undefined);
}
