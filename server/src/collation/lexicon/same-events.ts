/**
 * Verbs that tell one event of news in other words, as their participles, and classes of what happened by their names: a
 * plan that parliament voted for is the one that it passed. What WordNet holds for synonyms stands there; here stands what
 * it keeps apart, because elsewhere the two are not the same: a door is opened and a door is not begun, a trial is.
 */
const SAME_EVENTS: readonly (readonly string[])[] = [
  ['begun', 'opened', 'started', 'commenced', 'kicked off', 'launched', 'gotten under way', 'tried'],
  ['begun', 'walked out'],
  ['approved', 'passed', 'backed', 'voted', 'adopted', 'endorsed', 'ratified', 'cleared', 'agreed'],
  ['voted', 'elected'],
  ['unveiled', 'announced', 'proposed', 'presented', 'introduced', 'revealed', 'outlined'],
  ['filed', 'lodged', 'submitted'],
  ['sentenced', 'jailed', 'imprisoned'],
  ['captured', 'seized', 'taken', 'taken over', 'overrun', 'fallen', 'occupied'],
  ['won', 'beaten', 'defeated'],
  ['signed', 'joined', 'bought'],
  ['signed', 'agreed', 'closed', 'completed', 'sealed'],
  ['freed', 'released', 'rescued', 'let go'],
  ['taken', 'seized', 'kidnapped', 'abducted'],
  ['death', 'killed'],
  ['sunk', 'gone down', 'foundered', 'capsized'],
  ['founded', 'established', 'started', 'set up', 'created', 'formed', 'launched', 'begun', 'opened'],
  ['built', 'completed', 'constructed', 'erected', 'opened', 'finished'],
  ['launched', 'sent up', 'lifted off', 'blasted off', 'taken off'],
  ['taken off', 'left', 'departed'],
  ['landed', 'arrived', 'touched down'],
  ['appointed', 'named', 'hired', 'chosen', 'picked'],
  ['found', 'discovered', 'recovered', 'spotted', 'located'],
  ['attacked', 'bombed', 'shelled', 'struck', 'hit', 'raided', 'targeted', 'bombarded'],
  ['blown up', 'bombed', 'destroyed', 'explosion'],
  ['convicted', 'found guilty'],
  ['ruled', 'decided'],
  ['called off', 'cancelled', 'scrapped', 'abandoned'],
  ['closed', 'shut', 'shut down', 'closed down'],
  ['struck', 'flooded', 'hit'],
  ['resigned', 'stepped down', 'quit', 'stood down'],
  ['fired', 'sacked', 'dismissed'],
  ['born', 'birth'],
  ['moved', 'relocated', 'settled', 'emigrated'],
  ['talked', 'met', 'spoken'],
  ['published', 'released', 'issued'],
];

const ROWS_OF: ReadonlyMap<string, readonly number[]> = rowsOf();

function rowsOf(): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (const [at, row] of SAME_EVENTS.entries()) {
    for (const name of row) rows.set(name, [...(rows.get(name) ?? []), at]);
  }
  return rows;
}

/** Whether a row has both of two verbs (participles), or of the names of what happened. */
export function tellOneEvent(one: string, other: string): boolean {
  const rows = ROWS_OF.get(one);
  const others = rows === undefined ? undefined : ROWS_OF.get(other);
  return rows !== undefined && others !== undefined && rows.some((row) => others.includes(row));
}
