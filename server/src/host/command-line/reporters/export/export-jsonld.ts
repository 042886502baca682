import { describeTarget } from '../../../../annotations/anchoring.ts';
import type { Annotation, QuoteSelector, Target } from '../../../../annotations/annotation.ts';
import { CONTEXT } from '../../../../annotations/annotations-file.ts';
import { contentId } from '../../../../annotations/identifiers.ts';
import { listOf } from '../../../../annotations/json/json.ts';
import { writeAnnotation } from '../../../../annotations/web-annotation.ts';
import type { Source } from '../../../../corpus/source.ts';
import type { CorpusIndex } from '../../../../indexing/corpus-index.ts';
import { jsonDocument } from '../json-document.ts';
import { collectDossier, type DossierClaim, type DossierQuestion } from './dossier.ts';

/**
 * A page of Web Annotations (W3C): every claim on a question, and all that people added, with the addresses of the files
 * in full, so that it can be read anywhere.
 */
export function* exportJsonld(index: CorpusIndex, isAsked: (uri: string) => boolean = () => true): Generator<string> {
  const asked = index.files().filter(({ uri }) => isAsked(uri));
  const annotationsUris = new Set(asked.map(({ uri }) => index.annotationsUri(uri)!));
  const items = function* () {
    for (const question of collectDossier(index, isAsked)) {
      for (const { text, claims } of question.positions) {
        for (const claim of claims) yield describeClaim(question, text, claim);
      }
    }
    for (const uri of [...annotationsUris].sort()) {
      const byName = new Map(index.annotatedSources(uri).map((source) => [source.name, source]));
      for (const { annotation } of index.annotations(uri)) yield withAddresses(annotation, byName);
    }
  };
  yield* jsonDocument({ '@context': CONTEXT, type: 'AnnotationPage' }, { items: items() });
}

function describeClaim({ phrase, verdict }: DossierQuestion, position: string, { source, claim }: DossierClaim) {
  const target = { ...describeTarget(source, claim.figure), bodyFingerprint: null };
  return {
    id: contentId(['exported', source.uri, JSON.stringify(target), phrase]),
    type: 'Annotation',
    motivation: 'describing',
    creator: { type: 'Software', name: 'Crosscheck' },
    body: {
      type: 'TextualBody',
      value: `${phrase}: ${position} (${verdict})`,
      format: 'text/plain',
      purpose: 'describing',
    },
    target: addressed(target, source),
  };
}

/** So many characters around words others look for them by: some of their programs take no more. */
const SURROUNDINGS = 32;

/** A target with the full address of its source: the file, and where that holds many sources, which one. */
function addressed({ quote, position, bodyFingerprint, claimFingerprint }: Target, source: Source) {
  const isAlone = source.uri.endsWith(`/${source.name.split('/').map(encoded).join('/')}`);
  const selector = [
    ...(quote === null ? [] : [{ type: 'TextQuoteSelector', ...inOneParagraph(quote) }]),
    ...(position === null ? [] : [{ type: 'TextPositionSelector', ...position }]),
  ];
  return {
    type: 'SpecificResource',
    source: isAlone ? source.uri : `${source.uri}#${encoded(source.name)}`,
    ...(source.header.known.url === undefined ? {} : { scope: source.header.known.url }),
    ...(selector.length === 0 ? {} : { selector }),
    ...(bodyFingerprint === null ? {} : { 'crosscheck:text': bodyFingerprint }),
    ...(claimFingerprint === null ? {} : { 'crosscheck:says': claimFingerprint }),
  };
}

/** A quotation with as much around it as stands in the same line: in a page the next one is another element. */
function inOneParagraph({ exact, prefix, suffix }: QuoteSelector): QuoteSelector {
  const before = prefix
    .slice(-SURROUNDINGS)
    .replace(/^.*\n/s, '')
    .replace(/^[\udc00-\udfff]/, '');
  const after = suffix
    .slice(0, SURROUNDINGS)
    .replace(/\n.*$/s, '')
    .replace(/[\ud800-\udbff]$/, '');
  return { exact, prefix: before, suffix: after };
}

/** What somebody added, each target with its full address as far as its source is there. */
function withAddresses(annotation: Annotation, sources: ReadonlyMap<string, Source>) {
  const written = writeAnnotation(annotation);
  const own = listOf(written.target);
  const target = annotation.targets.map((each, index) => {
    const source = sources.get(each.source);
    return source ? addressed(each, source) : own[index];
  });
  return { ...written, target };
}

/** A name in an address, in which half a surrogate pair has no place. */
function encoded(name: string): string {
  return encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd'));
}
