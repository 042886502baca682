import { isObject, type JsonObject, listOf } from '../json/json.ts';
import { wordsOfMarkup } from './words-of-markup.ts';

/**
 * What an annotation says: the words of its bodies, in paragraphs; a tag behind “#”, a thing that is linked to by its address.
 * Of bodies to choose from it is the first. Empty where there is none.
 */
export function bodyOf(raw: JsonObject): string {
  if (typeof raw.bodyValue === 'string') return raw.bodyValue;
  return listOf(raw.body)
    .map((body) => wordsOf(body, 0))
    .filter((words) => words !== '')
    .join('\n\n');
}

/** How deep bodies are looked for in each other. */
const DEEPEST = 3;

function wordsOf(body: unknown, depth: number): string {
  if (typeof body === 'string') return body;
  if (!isObject(body) || depth > DEEPEST) return '';
  const parts = listOf(body.items).map((item) => wordsOf(item, depth + 1));
  if (body.type === 'Choice') return parts.find((words) => words !== '') ?? '';
  if (parts.length > 0) return parts.filter((words) => words !== '').join('\n\n');
  const words = statedIn(body);
  if (isTag(body)) return words === '' ? '' : `#${words}`;
  // A body without words of its own is the thing that it names.
  return words || addressOf(body);
}

/** Whether a body is a tag, a class or the like: what somebody sorts by, rather than says. */
export function isTag(body: JsonObject): boolean {
  return listOf(body.purpose).some((purpose) => purpose === 'tagging' || purpose === 'classifying');
}

function statedIn({ value, 'rdf:value': old, format, chars }: JsonObject): string {
  const given = [value, old, chars].find((each) => each !== undefined && each !== null);
  if (typeof given === 'string') return isMarkup(format) ? wordsOfMarkup(given) : given;
  // A term of a vocabulary: what it is called.
  if (isObject(given)) return [given.label, given.name].find((name) => typeof name === 'string') ?? '';
  return typeof given === 'number' ? String(given) : '';
}

function addressOf({ source, id }: JsonObject): string {
  const address = isObject(source) ? source.id : (source ?? id);
  return typeof address === 'string' && /^https?:/.test(address) ? address : '';
}

function isMarkup(format: unknown): boolean {
  return listOf(format).some((each) => typeof each === 'string' && each.includes('html'));
}
