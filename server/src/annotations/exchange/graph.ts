import { isObject, type JsonObject, listOf } from '../json/json.ts';

/** How deep nodes are put into each other; a body, its creator and what that is made of go no deeper. */
const DEEPEST = 6;

/** What else the keys of linked data are called in the data model. */
const PLAIN_KEYS: ReadonlyMap<string, string> = new Map([
  ['@id', 'id'],
  ['@type', 'type'],
  ['@value', 'value'],
]);

/**
 * The annotations of a graph (`@graph`), in which bodies, targets and selectors may be nodes of their own that are named by
 * their ids: each node that an annotation names stands in its place.
 */
export function itemsOfGraph(nodes: readonly unknown[]): readonly unknown[] {
  const plain = nodes.filter(isObject).map(withPlainKeys);
  const byId = new Map(plain.flatMap((node) => (typeof node.id === 'string' ? [[node.id, node] as const] : [])));
  const isAnnotation = (node: JsonObject) =>
    listOf(node.type).some((type) => /(?:^|[:#/])Annotation$/.test(typeof type === 'string' ? type : ''));
  return plain.filter(isAnnotation).map((node) => {
    const type = listOf(node.type).map((each) => (typeof each === 'string' ? each : '').replace(/^.*[:#/]/, ''));
    return { ...withNodes(node, byId, isAnnotation, 0), type: type.length === 1 ? type[0] : type };
  });
}

function withPlainKeys(node: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      PLAIN_KEYS.get(key) ?? key,
      Array.isArray(value)
        ? value.map((each) => (isObject(each) ? withPlainKeys(each) : each))
        : isObject(value)
          ? withPlainKeys(value)
          : value,
    ]),
  );
}

function withNodes(
  node: JsonObject,
  byId: ReadonlyMap<string, JsonObject>,
  isAnnotation: (node: JsonObject) => boolean,
  depth: number,
): JsonObject {
  if (depth === DEEPEST) return node;
  const placed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(placed);
    const id = typeof value === 'string' ? value : isObject(value) && isReference(value) ? value.id : undefined;
    const named = typeof id === 'string' ? byId.get(id) : undefined;
    // One annotation names another by its id: a reply.
    if (named !== undefined && named !== node && !isAnnotation(named))
      return withNodes(named, byId, isAnnotation, depth + 1);
    return isObject(value) && !isReference(value) ? withNodes(value, byId, isAnnotation, depth + 1) : value;
  };
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, key === 'id' || key === 'type' ? value : placed(value)]),
  );
}

function isReference(value: JsonObject): boolean {
  return Object.keys(value).length === 1 && typeof value.id === 'string';
}
