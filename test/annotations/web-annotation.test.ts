import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import jsonld, { type JsonLdDocument, type NodeObject } from 'jsonld';
import { describe, expect, it } from 'vitest';
// The package has no other way to the context as the W3C publishes it.
import { WEB_ANNOTATION_CONTEXT_DOCUMENT as CONTEXT } from '../../node_modules/@dokieli/web-annotation/dist/contexts/anno.js';
import { EMPTY_FILE, withAnnotation, writeAnnotationsFile } from '../../server/src/annotations/annotations-file.ts';
import { parseCorpus } from '../../server/src/corpus/parse.ts';
import { exportJsonld } from '../../server/src/host/command-line/reporters/export/export-jsonld.ts';
import { CorpusIndex } from '../../server/src/indexing/corpus-index.ts';
import { ALL, BODY } from './every-kind.ts';

const CONTEXT_URL = 'http://www.w3.org/ns/anno.jsonld';
const OA = 'http://www.w3.org/ns/oa#';
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';

/** How every reader of linked data takes a file at this address; whatever it could not make sense of is an error. */
const READING = {
  base: 'file:///flood.annotations.jsonld',
  safe: true,
  compactToRelative: false,
  documentLoader: async (url: string) => {
    if (url !== CONTEXT_URL) throw new Error(`Nothing is loaded from ${url}.`);
    return { documentUrl: url, document: CONTEXT };
  },
};

const beside = JSON.parse(writeAnnotationsFile(ALL.reduce(withAnnotation, EMPTY_FILE))) as JsonLdDocument;

/** All that is known of a corpus in which every source is annotated, as `export` gives it. */
function exported(): JsonLdDocument {
  const index = new CorpusIndex();
  const names = new Set(ALL.flatMap(({ targets }) => targets.map(({ source }) => source)));
  const text = [...names].map((name) => `<<<FILE>>> ${name}\n${BODY}\n`).join('');
  index.setFile(parseCorpus('file:///flood.corpus', text, { today: '2026-05-01' }));
  index.setAnnotations('file:///flood.annotations.jsonld', ALL);
  index.work();
  return JSON.parse([...exportJsonld(index)].join(''));
}

const require = createRequire(import.meta.url);

/** The annotations of a document, as linked data has them under these terms. */
async function itemsOf(document: JsonLdDocument, context: unknown): Promise<readonly NodeObject[]> {
  const read = await jsonld.compact(await jsonld.expand(document, READING), context as never, READING);
  const { first, items } = read as { first?: { items: readonly NodeObject[] }; items?: readonly NodeObject[] };
  return first?.items ?? items ?? [];
}

describe.each([
  ['beside a corpus', beside],
  ['that is exported', exported()],
])('a file of annotations %s is linked data', (_, file) => {
  it('of which nothing is lost when it is read with the published context', async () => {
    const items = await itemsOf(file, file['@context' as never]);
    expect(items.length).toBeGreaterThanOrEqual(ALL.length);
    expect(new Set(items.map(({ type }) => type))).toEqual(new Set(['Annotation']));
    for (const source of items.flatMap(({ target }) => [target as NodeObject].flat().map(({ source }) => source))) {
      expect(source).toMatch(/^file:\/\/\//);
    }
  });

  it('that uses the terms of the Web Annotation ontology as that defines them', async () => {
    const triples = triplesOf((await jsonld.toRDF(file, { ...READING, format: 'application/n-quads' })) as string);
    const ontology = triplesOf(readFileSync(require.resolve('@vocabulary/oa/oa.nq'), 'utf8'));
    const objects = (subject: string, predicate: string) =>
      ontology.filter((each) => each.subject === subject && each.predicate === predicate).map(({ object }) => object);
    const typesOf = (node: string) => {
      const own = triples.filter(({ subject, predicate }) => subject === node && predicate === RDF_TYPE);
      return own.flatMap(({ object }) => [object, ...objects(object, `${RDFS}subClassOf`)]);
    };
    const used = triples.filter(({ predicate }) => predicate.startsWith(OA));
    expect(used.length).toBeGreaterThan(50);
    for (const { subject, predicate, object } of used) {
      expect(objects(predicate, RDF_TYPE), predicate).not.toEqual([]);
      // Selections have no class of their own in the data model: a specific resource stands for them.
      const domains = objects(predicate, `${RDFS}domain`).filter((domain) => domain !== `${OA}ResourceSelection`);
      expect(typesOf(subject), predicate).toEqual(expect.arrayContaining(domains));
      for (const range of objects(predicate, `${RDFS}range`).filter((each) => each.startsWith(OA))) {
        const isNamed = object.startsWith(OA) && objects(object, RDF_TYPE).includes(range);
        expect(isNamed || typesOf(object).includes(range), `${predicate} ${object}`).toBe(true);
      }
    }
  });

  it('with annotations of the shape that a JSON Schema of the data model describes', async () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats(ajv);
    const { definitions } = require('@kba/anno-schema/data-model.json') as { readonly definitions: object };
    ajv.addSchema({ $id: 'model', definitions });
    const expectValid = (shape: string, value: unknown) => {
      const validate = ajv.getSchema(`model#/definitions/${shape}`)!;
      validate(value);
      expect(validate.errors ?? []).toEqual([]);
    };
    for (const { creator, ...annotation } of await itemsOf(file, { '@context': CONTEXT_URL })) {
      // The schema asks for an address of every creator; the data model leaves it to whoever has one.
      expect(creator).toMatchObject({ type: expect.stringMatching(/^(?:Person|Software)$/), name: expect.any(String) });
      expectValid('Annotation', annotation);
      // That leaves open what is in a list of selectors.
      for (const target of [annotation.target].flat()) {
        const { selector, ...resource } = target as NodeObject;
        expectValid('SpecificResource', resource);
        for (const each of [selector].flat()) expectValid('Selector', each);
      }
    }
  });
});

interface Triple {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
}

/** The triples of a text in N-Quads. Literals keep their quotation marks. */
function triplesOf(text: string): readonly Triple[] {
  return [...text.matchAll(/^(\S+) <(\S+)> ("(?:[^"\\]|\\.)*"\S*|\S+) /gm)].map(([, subject, predicate, object]) => ({
    subject: bare(subject!),
    predicate: predicate!,
    object: bare(object!),
  }));
}

function bare(term: string): string {
  return term.replace(/^<(.*)>$/, '$1');
}
