import { describeTarget } from '../../../../annotations/anchoring.ts';
import type { Annotation, Target } from '../../../../annotations/annotation.ts';
import { CONTEXT } from '../../../../annotations/annotations-file.ts';
import { contentId } from '../../../../annotations/identifiers.ts';
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
  const target = describeTarget(source, claim.figure);
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

/** A target with the full address of its source: the file, and where that holds many sources, which one. */
function addressed({ quote, position }: Target, source: Source) {
  const isAlone = source.uri.endsWith(`/${source.name.split('/').map(encoded).join('/')}`);
  return {
    type: 'SpecificResource',
    source: isAlone ? source.uri : `${source.uri}#${encoded(source.name)}`,
    ...(quote === null || position === null
      ? {}
      : {
          selector: [
            { type: 'TextQuoteSelector', ...quote },
            { type: 'TextPositionSelector', ...position },
          ],
        }),
  };
}

function withAddresses(annotation: Annotation, sources: ReadonlyMap<string, Source>) {
  const targets = annotation.targets.flatMap((target) => {
    const source = sources.get(target.source);
    return source ? [addressed(target, source)] : [];
  });
  const written = writeAnnotation(annotation);
  return targets.length === annotation.targets.length ? { ...written, target: targets } : written;
}

/** A name in an address, in which half a surrogate pair has no place. */
function encoded(name: string): string {
  return encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd'));
}
