import type fc from 'fast-check';
import { readAnnotationsFile, writeAnnotationsFile } from '../../server/src/annotations/annotations-file.ts';
import { importAnnotations } from '../../server/src/annotations/exchange/import.ts';
import { readClaims } from '../../server/src/claims/read-claims.ts';
import { parseCorpus, parseSourceFile } from '../../server/src/corpus/parse.ts';
import { reparseCorpus } from '../../server/src/corpus/reparse.ts';
import type { Source } from '../../server/src/corpus/source.ts';
import type { Span } from '../../server/src/corpus/span.ts';
import { readFigures } from '../../server/src/figures/read-figures.ts';
import { decodeText } from '../../server/src/host/command-line/reading/decode-text.ts';
import { importFile } from '../../server/src/importing/importer.ts';
import { readDates } from '../../server/src/language/calendar/dates.ts';
import { readQuotations } from '../../server/src/language/quotations.ts';
import { findSentences } from '../../server/src/language/sentences.ts';
import { readTokens } from '../../server/src/language/tokens.ts';
import { annotationTexts } from './annotation-texts.ts';
import { askFeatures } from './features.ts';
import { holds, isInside, TODAY, URI } from './holds.ts';
import { printReports } from './reports.ts';

/** A part of the program that takes a text. */
export interface Target {
  readonly name: string;
  /** How much longer than a plain reading it takes: how seldom it gets its turn. */
  readonly cost: number;
  /** What it takes, where that is no text of a corpus. */
  readonly input?: fc.Arbitrary<string>;
  /** Throws where the part fails, or gives what it must not. */
  readonly check: (text: string) => void | Promise<void>;
}

export const TARGETS: readonly Target[] = [
  { name: 'corpus', cost: 0.4, check: checkCorpus },
  { name: 'language', cost: 0.4, check: checkLanguage },
  { name: 'figures', cost: 0.4, check: checkFigures },
  { name: 'claims', cost: 3, check: checkClaims },
  { name: 'encodings', cost: 0.4, check: checkEncodings },
  { name: 'web pages', cost: 3, check: (text) => checkImport('a.html', text) },
  { name: 'annotations', cost: 0.6, input: annotationTexts, check: checkAnnotations },
  { name: 'features', cost: 12, check: askFeatures },
  { name: 'reports', cost: 12, check: printReports },
];

/** Every character belongs to something, and an edit gives what the edited text would. */
function checkCorpus(text: string): void {
  const file = parseCorpus(URI, text, { today: TODAY });
  for (const { delimiter, nameSpan, bodySpan } of file.placed) {
    holds(isInside(delimiter, text.length) && isInside(bodySpan, text.length), 'a source lies outside its file');
    holds(isInside(nameSpan, text.length), 'a name lies outside its file');
  }
  parseSourceFile(URI, 'fuzz.txt', text, { today: TODAY });
  const at = Math.floor(text.length / 2);
  const edit = { start: at, end: Math.min(text.length, at + 3), text: text.slice(0, 9) };
  const after = reparseCorpus(file, edit, { today: TODAY });
  const anew = parseCorpus(URI, file.text.slice(0, edit.start) + edit.text + file.text.slice(edit.end), {
    today: TODAY,
  });
  holds(JSON.stringify(after.placed) === JSON.stringify(anew.placed), 'an edit gives other sources than its text');
  holds(JSON.stringify(after.faults) === JSON.stringify(anew.faults), 'an edit gives other faults than its text');
}

function checkLanguage(text: string): void {
  const sentences = findSentences(text);
  areInOrder(sentences, text.length, 'sentences');
  for (const sentence of sentences) {
    const tokens = readTokens(text, sentence);
    areInOrder(tokens, sentence.end, 'tokens');
    for (const token of tokens) holds(token.text === text.slice(token.start, token.end), 'a token is not its words');
    areInOrder(readDates(text, sentence), sentence.end, 'dates');
  }
  areInOrder(readQuotations(text), text.length, 'quotations');
}

function checkFigures(text: string): void {
  const figures = readFigures(text);
  areInOrder(figures, text.length, 'figures');
  for (const { start, end, text: words, value, low, high, kind, sentence } of figures) {
    holds(words === text.slice(start, end), 'a figure is not its words');
    holds(sentence.start <= start && end <= sentence.end, `«${words}» lies outside its sentence`);
    if (typeof value !== 'number' || typeof low !== 'number' || typeof high !== 'number') continue;
    holds(Number.isFinite(value) && low <= high, `«${words}» (${kind}) is ${value}, from ${low} to ${high}`);
  }
}

function checkClaims(text: string): void {
  const source = sourceOf(text);
  const { claims, quotations } = readClaims(source);
  for (const { figure, attribution } of claims) {
    holds(isInside(figure, text.length), 'a claim lies outside its source');
    if (attribution) holds(isInside(attribution.speaker, text.length), 'a speaker lies outside the source');
  }
  areInOrder(quotations, text.length, 'quotations');
}

function checkEncodings(text: string): void {
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);
  for (const each of [bytes, new TextEncoder().encode(text), Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'))])
    decodeText(each);
}

async function checkImport(name: string, text: string): Promise<void> {
  const options = { today: TODAY, map: new Map<string, string>(), series: null, tell: () => {} };
  for await (const { name: source, text: imported } of importFile(
    { name, bytes: new TextEncoder().encode(text) },
    options,
  ))
    parseSourceFile(URI, source, imported, { today: TODAY });
}

/** What is read is written so that it is read alike; what others wrote is taken over or refused in words. */
function checkAnnotations(text: string): void {
  const read = readAnnotationsFile(text);
  if (read.ok) {
    const written = writeAnnotationsFile(read.file);
    const again = readAnnotationsFile(written);
    holds(again.ok && writeAnnotationsFile(again.file) === written, 'annotations are written otherwise than read');
  }
  importAnnotations(text, [sourceOf('Police said 12 people were killed.\n\nNo, 13 were killed, she said.')]);
}

function sourceOf(body: string): Source {
  return { id: '#', uri: URI, name: 'a.txt', header: { known: {}, unknown: {} }, body };
}

function areInOrder(spans: readonly Span[], length: number, what: string): void {
  let end = 0;
  for (const span of spans) {
    holds(span.start >= end && isInside(span, length), `${what} overlap or lie outside: ${span.start} to ${span.end}`);
    end = span.end;
  }
}
