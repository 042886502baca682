// `npm run eval -- leave-one-out FOLDER… [--write]`: weights set on all kinds of material but one, measured on that one, in
// turn. With `--write` the weights that all of them together give are written into the engine.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../project.mjs';
import { loadEngine } from './engine.mjs';
import { readLabelledPairs } from './labelled-pairs.mjs';
import { fitWeights, oddsOf } from './logistic-regression.mjs';

/** How strongly weights are pulled towards what was thought of them, in labelled pairs. */
const OWN_STRENGTH = 12;
const PARTNER_STRENGTH = 5;
/** The recall at which precision is told. */
const RECALLS = [0.2, 0.35, 0.5];

/** What other claims of the two sources tell, and what is known of it before anything is measured. */
const PARTNER_TERMS = new Map([
  ['own', { prior: 1, sign: 1 }],
  ['mutual', { prior: 0.5, sign: 1 }],
  ['rivalry', { prior: -0.2, sign: -1 }],
  ['rivals', { prior: -0.3, sign: -1 }],
  ['explained', { prior: -0.5, sign: -1 }],
]);

/** Prints a row for each folder: weights from the others, and from all of them, by precision at some recalls. */
export async function leaveOneOut(folders, isWritten) {
  const engine = await loadEngine();
  const pairs = folders.flatMap((folder) => readLabelledPairs(engine, folder));
  const rows = {};
  const all = fitBoth(engine, pairs);
  for (const kind of folders.map((folder) => basename(folder))) {
    const own = pairs.filter((pair) => pair.kind === kind);
    const others = fitBoth(
      engine,
      pairs.filter((pair) => pair.kind !== kind),
    );
    rows[`${kind}, left out`] = precisionsOf(engine, others, own);
    rows[`${kind}, seen`] = precisionsOf(engine, all, own);
  }
  console.table(rows);
  if (isWritten) writeWeights(all);
}

/** Weights of what two claims tell, then of what the other claims of their sources add. */
function fitBoth(engine, pairs) {
  const own = fitWeights(pairs.filter(isAsked), ownTerms(engine, pairs), OWN_STRENGTH);
  const partners = fitWeights(withPartners(engine, own, pairs).filter(isAsked), partnerTerms(pairs), PARTNER_STRENGTH);
  return { own, partners };
}

/** Only of two values that differ do labels say whether they answer one question. */
function isAsked({ label, agree }) {
  return label !== 'same' && !agree;
}

function ownTerms({ TERMS, THOUGHT, LITTLE }, pairs) {
  const terms = TERMS.map(({ name, speaks }) => {
    const sign = speaks === 'for' ? 1 : -1;
    return [name, { prior: THOUGHT.get(name) ?? sign * LITTLE, sign }];
  });
  return new Map([...terms, ...sortsOf(pairs)]);
}

function partnerTerms(pairs) {
  return new Map([...PARTNER_TERMS, ...sortsOf(pairs)]);
}

function sortsOf(pairs) {
  return [...new Set(pairs.map(({ sort }) => sort))].sort().map((sort) => [sort, { prior: 0, sign: 0 }]);
}

/** The pairs laid out by what the other claims of their sources tell, given what they themselves do. */
function withPartners({ PartnerTable }, own, pairs) {
  const groups = new Map();
  for (const pair of pairs) {
    const { a, b } = pair.compared;
    const weighed = { a, b, odds: oddsOf(own, pair), doubt: 'none', agree: pair.agree, round: pair.round };
    groups.set(pair.group, [...(groups.get(pair.group) ?? []), { pair, weighed }]);
  }
  return [...groups.values()].flatMap((group) => {
    const table = new PartnerTable(group.map(({ weighed }) => weighed));
    return group.map(({ pair, weighed }) => {
      const { isMutual, rivalry, rivals, explained } = table.of(weighed);
      const terms = new Map([
        ['own', weighed.odds],
        ['mutual', isMutual ? 1 : 0],
        ['rivalry', rivalry],
        ['rivals', Math.log1p(rivals)],
        ['explained', explained],
        [pair.sort, 1],
      ]);
      return { ...pair, terms };
    });
  });
}

/** How many in a hundred of the likeliest pairs people put to one question, where so many of those they did are among them. */
function precisionsOf(engine, { own, partners }, pairs) {
  const weighed = withPartners(engine, own, pairs)
    .filter(isAsked)
    .map((pair) => ({ odds: oddsOf(partners, pair), isOne: pair.isOne }))
    .sort((one, other) => other.odds - one.odds);
  const asked = weighed.filter(({ isOne }) => isOne).length;
  const row = { pairs: weighed.length, 'of one question': asked };
  let right = 0;
  let sum = 0;
  weighed.forEach(({ isOne }, at) => {
    if (!isOne) return;
    right++;
    sum += right / (at + 1);
    for (const recall of RECALLS) {
      row[`at recall ${recall * 100}`] ??= right >= recall * asked ? Math.round((100 * right) / (at + 1)) : undefined;
    }
  });
  row['average precision'] = Math.round((1000 * sum) / (asked || 1)) / 10;
  return row;
}

/** Puts measured weights in the place of those in the engine's table. */
function writeWeights({ own, partners }) {
  const path = join(root, 'server', 'src', 'collation', 'evidence', 'weights.ts');
  const round = (weight) => String(Number(weight.toFixed(2)) + 0);
  const key = (name) => (name.includes('-') ? `'${name}'` : name);
  const terms = [...own.weights].filter(([name]) => !name.startsWith('sort-')).sort(byName);
  const sorts = [...own.weights].filter(([name]) => name.startsWith('sort-')).sort(byName);
  const tables = {
    BIAS: round(own.bias),
    OWN_EVIDENCE: round(partners.weights.get('own')),
    PARTNER_BIAS: round(partners.bias),
    SORT_WEIGHTS: sorts
      .map(
        ([name, weight]) =>
          `  ${key(name)}: { own: ${round(weight)}, partners: ${round(partners.weights.get(name) ?? 0)} },\n`,
      )
      .join(''),
    WEIGHTS: terms.map(([name, weight]) => `  ${key(name)}: ${round(weight)},\n`).join(''),
    PARTNER_WEIGHTS: ['mutual', 'rivalry', 'rivals', 'explained']
      .map((name) => `  ${name}: ${round(partners.weights.get(name))},\n`)
      .join(''),
  };
  let text = readFileSync(path, 'utf8');
  for (const [name, value] of Object.entries(tables)) {
    const isTable = value.includes('\n');
    const pattern = isTable
      ? new RegExp(`(export const ${name}\\b[^=]*= (?:wordTable\\()?\\{\\n)(?:(?!\\}).*\\n)*?(\\}\\)?(?: as const)?;)`)
      : new RegExp(`(export const ${name} = )-?[\\d.]+(;)`);
    text = text.replace(pattern, (_, before, after) => `${before}${value}${after}`);
  }
  writeFileSync(path, text);
}

function byName([one], [other]) {
  return one < other ? -1 : 1;
}
