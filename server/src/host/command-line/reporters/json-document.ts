/**
 * One JSON document, given out piece by piece: fixed fields, then lists whose items are made one at a time.
 *
 * @param fields What stands first.
 * @param lists Each list by its name; an item a line.
 */
export function* jsonDocument(
  fields: Readonly<Record<string, unknown>>,
  lists: Readonly<Record<string, Iterable<unknown>>>,
): Generator<string> {
  let separator = '{';
  for (const [name, value] of Object.entries(fields)) {
    yield `${separator}${JSON.stringify(name)}:${JSON.stringify(value)}`;
    separator = ',';
  }
  for (const [name, items] of Object.entries(lists)) {
    yield `${separator}\n${JSON.stringify(name)}:[`;
    separator = ',';
    let before = '\n';
    for (const item of items) {
      yield `${before}${JSON.stringify(item)}`;
      before = ',\n';
    }
    yield ']';
  }
  yield '}\n';
}
