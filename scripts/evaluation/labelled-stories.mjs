// Labelled stories of a folder: `packets/STORY.json` hold the sources, `labels/STORY.json` the questions on which they differ.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ source: string, start: number, end: number, value: string }} Mention UTF-16 offsets in the body of a source
 * @typedef {{ relation: string, question: string, story: string, a: readonly Mention[], b: readonly Mention[] }} LabelledPair
 * two values of one question, each with all of its mentions
 */

/**
 * The stories of a folder as one corpus without marks of stories, and what people said of the values in them. `series`: by
 * the name of a story that of its series (a war), its own where it belongs to none.
 */
export function readLabelledStories(folder) {
  const read = (...path) => JSON.parse(readFileSync(join(folder, ...path), 'utf8'));
  const files = readdirSync(join(folder, 'labels'))
    .filter((name) => name.endsWith('.json'))
    .sort();
  let corpus = '';
  const pairs = [];
  const questions = [];
  const series = new Map();
  for (const file of files) {
    const packet = read('packets', file);
    series.set(packet.story, packet.series ?? packet.story);
    const texts = new Map(packet.docs.map(({ id, text }) => [id, text]));
    for (const document of packet.docs) corpus += asSource(packet, document);
    for (const question of read('labels', file).questions) {
      const mentions = question.mentions.map((mention) => locate(packet.story, texts, mention));
      questions.push({ story: packet.story, question: question.question, mentions, relations: question.relations });
      pairs.push(...pairsOf(packet.story, question, mentions));
    }
  }
  return { corpus, pairs, questions, series };
}

function asSource({ story, language }, { id, date, publisher, url, text }) {
  const header = [
    ...(date ? [`published: ${date}`] : []),
    ...(publisher ? [`publisher: ${JSON.stringify(publisher)}`] : []),
    ...(url ? [`url: ${JSON.stringify(url)}`] : []),
    ...(language ? [`language: ${language}`] : []),
  ].map((line) => `${line}\n`);
  return `<<<FILE>>> ${story}/${id}\n${header.length > 0 ? `---\n${header.join('')}---\n` : ''}${text}\n`;
}

function locate(story, texts, { m, doc, snippet, figure, value }) {
  const start = texts.get(doc).indexOf(snippet) + snippet.indexOf(figure);
  return { id: m, source: `${story}/${doc}`, start, end: start + figure.length, value: String(value).toLowerCase() };
}

/** Each two values of a question that were related, with all mentions of either. */
function pairsOf(story, { question, relations }, mentions) {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const found = new Map();
  for (const { a, b, relation } of relations) {
    const values = [byId.get(a).value, byId.get(b).value].sort();
    const having = (value) => mentions.filter((mention) => mention.value === value);
    found.set(values.join(' | '), { story, question, relation, a: having(values[0]), b: having(values[1]) });
  }
  return [...found.values()].filter(({ a, b }) => a[0].value !== b[0].value);
}

/** Whether a claim stands at a mention. */
export function isMentioned(sourceName, figure, { source, start, end }) {
  return sourceName === source && figure.start < end && start < figure.end;
}
