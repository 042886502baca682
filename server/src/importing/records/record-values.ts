/** A value of JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** So many values of lists are put together. */
const MOST = 100;

/** The value of a record's own key, whatever it is called; undefined where there is none. */
export function property(value: Json | undefined, key: string): Json | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, key))
    return undefined;
  return new Map(Object.entries(value)).get(key);
}

/**
 * What stands at a path of keys ("date.original"); in a list, all that its members have there, or the first alone ("bodies.0").
 * "body_*" is the first key that begins so. Words alone are kept.
 */
export function textsAt(value: Json | undefined, path: string): readonly string[] {
  // A key may hold a full stop itself.
  const whole = path.endsWith('*') ? firstNamed(value, path.slice(0, -1)) : property(value, path);
  const [key = '', ...rest] = path.split('.');
  if (key === '0') return Array.isArray(value) ? textsAt(value[0], rest.join('.')) : [];
  if (whole !== undefined || rest.length === 0) return words(whole);
  const inner = property(value, key);
  if (rest[0] === '0') return textsAt(inner, rest.join('.'));
  const members = Array.isArray(inner) ? inner.slice(0, MOST) : [inner];
  return members.flatMap((member) => textsAt(member, rest.join('.')));
}

/** The value of the first key that begins so and holds words. */
function firstNamed(value: Json | undefined, start: string): Json | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.entries(value).find(([key, each]) => key.startsWith(start) && words(each).length > 0)?.[1];
}

function words(value: Json | undefined): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.slice(0, MOST).flatMap((each) => words(named(each)));
  // What is null, true or false says nothing in words.
  return typeof value === 'object' && value !== null ? words(named(value)) : [];
}

/** An object stands for its name, or its text. */
function named(value: Json): Json | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return property(value, 'name') ?? property(value, 'text') ?? property(value, 'value');
}

/** The text of a message in pieces, some of which are links or bold: Telegram's "text". */
export function piecedText(value: Json | undefined): string | null {
  if (!Array.isArray(value)) return null;
  const pieces = value.map((piece) => (typeof piece === 'string' ? piece : (property(piece as Json, 'text') ?? '')));
  return pieces.every((piece) => typeof piece === 'string') ? pieces.join('') : null;
}
