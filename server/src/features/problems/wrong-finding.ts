import type { Finding, SourcedClaim } from '../../collation/finding.ts';
import { packCorpus } from '../../corpus/files/pack.ts';
import { fieldLine } from '../../corpus/headers/header-fields.ts';
import { parseCorpus } from '../../corpus/parse.ts';
import type { Source } from '../../corpus/source.ts';
import { CorpusIndex } from '../../indexing/corpus-index.ts';
import { findSentences } from '../../language/sentences.ts';
import { takes } from '../answers/answers.ts';
import { claimAt } from '../answers/places.ts';
import type { WrongFinding, WrongFindingParams } from '../protocol/corpus-protocol.ts';
import { positionInWords, valueInWords } from '../wording/claim-wording.ts';
import { readable } from '../wording/readable-text.ts';
import { RELATION_SIGNS } from '../wording/wording.ts';

/** Besides the figure's own position. */
const MOST_OTHERS = 3;
const LONGEST_LINE = 400;
/** No date of a header is judged here. */
const ANY_DAY = '9999-12-31';

/** What of a source's body goes into an example, the least first. */
const EXTENTS = ['sentences', 'sentences and first', 'all'] as const;
type Extent = (typeof EXTENTS)[number];

/**
 * The smallest corpus that still shows what is found on the figure at a place, for somebody who thinks that it is wrong:
 * the sentences of both sides with their headers, as much of the sources as it takes, and before them what was found by
 * which versions. Where nothing is found, the sentence alone. Null where there is no figure.
 */
export function reportFinding(
  index: CorpusIndex,
  { uri, position, versions }: WrongFindingParams,
): WrongFinding | null {
  const claim = claimAt(index, uri, position);
  if (!claim) return null;
  const finding = index.findingsOf(claim)[0] ?? null;
  const claims = finding ? bothSides(finding, claim) : [claim];
  const examples = EXTENTS.map((extent) => writeExample(index, claims, extent));
  const smallest = finding ? examples.find((example) => shows(example, finding)) : examples[0];
  const found = finding ? describeFinding(index, finding) : `nothing on “${valueInWords(index, claim)}”`;
  const lines = [
    'A finding of Crosscheck that seems wrong. Say what you expected; nothing was sent anywhere.',
    '',
    `Versions: ${readable(versions, LONGEST_LINE)}`,
    `Found: ${readable(found, LONGEST_LINE)}`,
    ...(smallest === undefined ? ['The sources below alone do not show it: it takes others of the corpus.'] : []),
    'Expected: ',
    '',
    '',
  ];
  return { text: lines.join('\n') + (smallest ?? examples.at(-1)!) };
}

function describeFinding(index: CorpusIndex, { code, question, positions, explanation }: Finding): string {
  const sign = RELATION_SIGNS[code];
  const values = positions.map((each) => positionInWords(index, each)).join(` ${sign} `);
  return `${code} on “${question}”: ${values}. ${explanation}`;
}

/** The claim and the first one of each other position, a few of them. */
function bothSides({ positions }: Finding, claim: SourcedClaim): readonly SourcedClaim[] {
  const others = positions.filter((each) => !takes(each, claim)).slice(0, MOST_OTHERS);
  return [claim, ...others.flatMap(({ claims }) => claims.slice(0, 1))];
}

function writeExample(index: CorpusIndex, claims: readonly SourcedClaim[], extent: Extent): string {
  const ids = [...new Set(claims.map(({ sourceId }) => sourceId))];
  const entries = ids.flatMap((id) => {
    const source = index.placed(id)?.source;
    const own = claims.filter(({ sourceId }) => sourceId === id);
    return source ? [{ name: source.name, text: headerOf(source) + bodyOf(source, own, extent) }] : [];
  });
  const packed = packCorpus(entries.map(({ name, text }, nth) => ({ name: `${nth + 1}_${name}`, text })));
  return packed.kind === 'packed' ? packed.text : '';
}

/** What a header says that bears on findings, the file's defaults included; own keys of the reporter's are left out. */
function headerOf({ header }: Source): string {
  const lines = Object.entries(header.known).map(([key, text]) => `${fieldLine({ key, text, ...PLAIN })}\n`);
  return lines.length === 0 ? '' : `---\n${lines.join('')}---\n`;
}

const PLAIN = { nested: false, keySpan: { start: 0, end: 0 }, valueSpan: { start: 0, end: 0 } };

function bodyOf({ body }: Source, claims: readonly SourcedClaim[], extent: Extent): string {
  if (extent === 'all') return `${body.trim()}\n`;
  const [first] = extent === 'sentences' ? [] : findSentences(body);
  const spans = [...(first ? [first] : []), ...claims.map(({ claim }) => claim.figure.sentence)];
  const sentences = spans.sort((a, b) => a.start - b.start).map(({ start, end }) => body.slice(start, end).trim());
  return `${[...new Set(sentences)].join('\n\n')}\n`;
}

/** Whether an example by itself leads to a finding of that kind on as many values. */
function shows(example: string, { code, positions }: Finding): boolean {
  const index = new CorpusIndex();
  index.setFile(parseCorpus('crosscheck:example.corpus', example, { today: ANY_DAY }));
  index.work();
  const values = new Set(positions.map(({ value }) => value));
  return index
    .findings()
    .some((found) => found.code === code && found.positions.every(({ value }) => values.has(value)));
}
