// `npm run ablate -- FOLDER… [--corpus FILE] [--rules NAME,…] [--evidence]`: what each rule with a name is worth, with
// --evidence what is weighed, what bars and what else decides when claims are held against each other. FOLDERs hold labelled texts with their
// scorer, CORPUS is any corpus, on which only is counted how often rules hold and matter.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CLAIM_RULES } from '../../server/src/claims/rules.ts';
import { BARS } from '../../server/src/collation/evidence/bars.ts';
import { TERMS } from '../../server/src/collation/evidence/terms.ts';
import { COLLATION_RULES } from '../../server/src/collation/rules.ts';
import { FIGURE_RULES } from '../../server/src/figures/rules.ts';
import type { Named } from '../../server/src/language/rules.ts';
import { type LabelledSet, labelledSetsIn, type Scores, score } from './labelled-sets.ts';
import { RereadCorpus } from './read-corpus.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { corpus: { type: 'string' }, rules: { type: 'string' }, evidence: { type: 'boolean' } },
});

/** A labelled set that was read with all rules. */
interface Measured {
  readonly set: LabelledSet;
  readonly read: RereadCorpus;
  readonly scores: Scores;
}

const named = values.rules?.split(',');
const read: readonly Named[] = [...FIGURE_RULES, ...CLAIM_RULES].flatMap(({ rules }) => rules);
const weighed: readonly Named[] = [...BARS, ...TERMS, ...COLLATION_RULES.flatMap((table) => table.rules)];
const rules = (values.evidence ? weighed : read).filter(({ name }) => named === undefined || named.includes(name));
const sets = positionals.flatMap(labelledSetsOf).map(measure);
const corpus =
  values.corpus === undefined ? null : new RereadCorpus(readFileSync(values.corpus, 'utf8'), values.evidence === true);
corpus?.report(new Set());

for (const { set, scores } of sets) console.log(`${set.name}: ${inWords(scores)}`);
console.log(
  `\n${'rule'.padEnd(32)}${'texts'.padStart(7)}${'corpus'.padStart(8)}${'changed'.padStart(9)}   what it is worth`,
);
const idle: Named[] = [];
for (const rule of rules) {
  const worth = sets.flatMap((measured) => worthOf(measured, new Set([rule])));
  const texts = sets.reduce((sum, { read }) => sum + read.textsOf(rule), 0);
  const changed = values.evidence ? storiesChanged(rule) : '';
  const cells =
    corpus === null
      ? ['', changed]
      : [corpus.textsOf(rule), values.evidence ? corpus.storiesChanged(rule) : corpus.figuresChanged(rule)];
  if (worth.length === 0) idle.push(rule);
  console.log(
    `${rule.name.padEnd(32)}${String(texts).padStart(7)}${String(cells[0]).padStart(8)}${String(cells[1]).padStart(9)}   ${worth.join(', ')}`,
  );
}
const together = sets.flatMap((measured) => worthOf(measured, new Set(idle)));
console.log(
  `\n${idle.length} of ${rules.length} rules change no score alone; together: ${together.join(', ') || 'none'}`,
);

/** Those of a folder; where it holds none, the run ends, since every rule would look idle. */
function labelledSetsOf(folder: string): readonly LabelledSet[] {
  const found = labelledSetsIn(resolve(folder));
  if (found.length > 0) return found;
  console.error(`${folder}: no labelled texts with their scorer (score.mjs) here or in its folders.`);
  process.exit(2);
}

/** In how many stories of the labelled sets other findings come out without something that is weighed. */
function storiesChanged(rule: Named): number {
  return sets.reduce((sum, { read }) => sum + read.storiesChanged(rule), 0);
}

function measure(set: LabelledSet): Measured {
  const read = new RereadCorpus(set.corpus, set.command === 'check');
  return { set, read, scores: score(set, read.report(new Set())!) };
}

/** By how many points each score is higher with some rules than without them, where it is another. */
function worthOf({ set, read, scores }: Measured, off: ReadonlySet<Named>): readonly string[] {
  const reading = read.report(off);
  if (reading === null) return [];
  const without = score(set, reading);
  return [...scores].flatMap(([what, value]) => {
    const worth = value - (without.get(what) ?? 0);
    return Math.abs(worth) < 0.05 ? [] : [`${set.name} ${what} ${worth > 0 ? '+' : ''}${worth.toFixed(1)}`];
  });
}

function inWords(scores: Scores): string {
  return [...scores].map(([what, value]) => `${what} ${value}`).join(', ');
}
