import { agentName } from '../bodies/agents.ts';
import { bodyOf, isTag } from '../bodies/bodies.ts';
import { contentId } from '../identifiers.ts';
import { isObject, type JsonObject, listOf } from '../json/json.ts';

/** An item of a foreign file as the data model has it. */
export interface ForeignItem {
  /** With an absolute id, a type and its words in bodies. */
  readonly raw: JsonObject & { readonly id: string };
  /** The id of the annotation that it answers; null for none. */
  readonly answers: string | null;
}

/**
 * The items of a foreign file as the data model has them: those of Hypothesis with their fields named otherwise, ids made
 * absolute, and of one annotation in which several people speak, what each says by itself, the later ones as answers.
 */
export function itemsOf(foreign: readonly unknown[]): readonly ForeignItem[] {
  return foreign.filter(isObject).flatMap((raw) => {
    const even = isOfHypothesis(raw) ? ofHypothesis(raw) : { raw: withId(raw), answers: null };
    return [...speakers(even)];
  });
}

const UUID = /^#?(?:urn:uuid:)?([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i;
const ABSOLUTE = /^[a-z][a-z\d+.-]*:/i;

/** The absolute id that stands for one of a file, also where an annotation names another by it. */
export function absoluteId(given: string): string | null {
  const uuid = UUID.exec(given)?.[1];
  if (uuid !== undefined) return `urn:uuid:${uuid.toLowerCase()}`;
  return ABSOLUTE.test(given) ? given : null;
}

function withId(raw: JsonObject): ForeignItem['raw'] {
  const given = typeof raw.id === 'string' ? raw.id : '';
  const types = listOf(raw.type);
  return {
    ...raw,
    id: absoluteId(given) ?? idOfContent(given, raw),
    type: types.length === 0 ? 'Annotation' : raw.type,
  };
}

/** One id for what a program knows as one, also once its words are others. */
function idOfContent(given: string, raw: JsonObject): string {
  const place = written(raw.target);
  if (given !== '') return contentId(['imported', given, place]);
  return contentId(['imported', ...(raw.created === undefined ? [written(raw)] : [place, written(raw.created)])]);
}

/** Whatever stands in a foreign file in words: a text as it is, nothing as nothing. */
function written(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

/** Hypothesis names the author `user` and the words `text`, on its server and in the files that its client and others write. */
function isOfHypothesis({ body, bodies, text, uri, user }: JsonObject): boolean {
  return (
    body === undefined &&
    bodies === undefined &&
    (typeof text === 'string' || (typeof uri === 'string' && typeof user === 'string'))
  );
}

/** Where its server shows an annotation: the id that it gives it in its own linked data. */
const HYPOTHESIS = 'https://hypothes.is/a/';

function ofHypothesis(raw: JsonObject): ForeignItem {
  const { id, text, tags, user, user_info: info, created, updated, uri, target, references } = raw;
  const targets = listOf(target).length > 0 ? target : typeof uri === 'string' ? [{ source: uri }] : undefined;
  const words =
    typeof text === 'string' && text.trim() !== ''
      ? [{ type: 'TextualBody', value: text, format: 'text/markdown' }]
      : [];
  const tagged = listOf(tags)
    .filter((tag) => typeof tag === 'string')
    .map((tag) => ({ type: 'TextualBody', purpose: 'tagging', value: tag }));
  const account = typeof user === 'string' && user !== '' ? user : null;
  const shown = isObject(info) && typeof info.display_name === 'string' ? info.display_name : '';
  const answered = listOf(references).findLast((each) => typeof each === 'string');
  const answers = typeof answered === 'string' ? HYPOTHESIS + answered : null;
  const isMarked = words.length + tagged.length === 0 && answers === null;
  return {
    raw: {
      id: typeof id === 'string' && id !== '' ? HYPOTHESIS + id : idOfContent('', { ...raw, target: targets }),
      type: 'Annotation',
      motivation: answers !== null ? 'replying' : isMarked ? 'highlighting' : 'commenting',
      ...(account === null
        ? {}
        : {
            creator: { type: 'Person', id: account, name: shown || agentName(account), nickname: agentName(account) },
          }),
      created,
      modified: updated,
      body: [...words, ...tagged],
      target: targets,
    },
    answers,
  };
}

/** The parts of an annotation in which each body may be by somebody else, at another time (Recogito, Annotorious). */
function* speakers({ raw, answers }: ForeignItem): Generator<ForeignItem> {
  const { bodies, ...rest } = raw;
  const all = listOf(raw.body ?? bodies);
  const said = all.filter((body) => !isObject(body) || !isTag(body));
  const [first] = said;
  const later = said.slice(1).filter((body): body is JsonObject => isObject(body) && isAnswer(body, first));
  const own = all.filter((body) => !later.includes(body as JsonObject));
  const signed = { ...rest, body: raw.body === undefined && bodies === undefined ? undefined : own };
  yield { raw: withSignature(signed, isObject(first) ? first : {}, own.filter(isObject)), answers };
  for (const [index, body] of later.entries()) {
    const given = typeof body.id === 'string' ? absoluteId(body.id) : null;
    const { created, creator, modified, ...words } = body;
    yield {
      raw: {
        id: given ?? contentId(['answer', raw.id, written(created ?? index)]),
        type: 'Annotation',
        motivation: 'replying',
        creator: creator ?? raw.creator,
        created: created ?? raw.created,
        modified,
        body: [{ ...words, type: words.type ?? 'TextualBody' }],
        target: raw.target,
      },
      answers: raw.id,
    };
  }
}

/** Whether a body was said by somebody, at a time, of its own. */
function isAnswer(body: JsonObject, first: unknown): boolean {
  if (listOf(body.purpose).includes('replying')) return true;
  if (!isObject(first) || bodyOf({ body }) === '') return false;
  const differs = (own: unknown, other: unknown) => own !== undefined && JSON.stringify(own) !== JSON.stringify(other);
  return differs(body.creator, first.creator) || differs(body.created, first.created);
}

/** What its bodies tell of who wrote an annotation and when, where it does not say so itself. */
function withSignature(raw: ForeignItem['raw'], first: JsonObject, bodies: readonly JsonObject[]): ForeignItem['raw'] {
  const times = bodies
    .flatMap(({ created, modified }) => [created, modified])
    .filter((time) => typeof time === 'string');
  const latest = times.sort().at(-1);
  const own = raw.modified ?? raw.created;
  const isChanged = typeof latest === 'string' && (typeof own !== 'string' || latest > own);
  const isMarked = raw.motivation === undefined && raw.bodyValue === undefined && bodyOf(raw) === '';
  return {
    ...raw,
    ...(isMarked ? { motivation: 'highlighting' } : {}),
    creator: raw.creator ?? first.creator,
    created: raw.created ?? first.created ?? times[0],
    modified: isChanged ? latest : raw.modified,
  };
}
