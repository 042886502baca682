/**
 * Verbs that tell one event of news in other words, as their participles, and classes of what happened by their names: a
 * plan that parliament voted for is the one that it passed. What WordNet holds for synonyms stands there; here stands what
 * it keeps apart, because elsewhere the two are not the same: a door is opened and a door is not begun, a trial is.
 */
const SAME_EVENTS: readonly (readonly string[])[] = [
  // Beginnings and ends.
  ['begun', 'opened', 'started', 'commenced', 'kicked off', 'launched', 'got under way', 'tried'],
  ['begun', 'walked out'],
  ['ended', 'end', 'finished', 'concluded', 'wound up', 'called off'],
  ['founded', 'established', 'started', 'set up', 'created', 'formed', 'launched', 'begun', 'opened'],
  ['built', 'completed', 'constructed', 'erected', 'opened', 'finished', 'put up'],
  ['opened', 'inaugurated', 'unveiled', 'launched'],
  ['installed', 'fitted'],
  ['closed', 'shut', 'shut down', 'closed down', 'switched off', 'sealed off'],
  ['shut down', 'switched off', 'turned off', 'taken off', 'stopped', 'halted', 'suspended'],
  ['called off', 'cancelled', 'scrapped', 'abandoned', 'postponed', 'put off', 'suspended'],
  ['stopped', 'halted', 'suspended', 'frozen', 'paused'],
  ['resumed', 'restarted', 'reopened'],
  ['taken effect', 'begun', 'started'],
  // Decisions.
  [
    'approved',
    'passed',
    'backed',
    'voted',
    'adopted',
    'endorsed',
    'ratified',
    'cleared',
    'agreed',
    'accepted',
    'enacted',
    'issued',
    'finalised',
    'finalized',
  ],
  ['rejected', 'turned down', 'voted down', 'refused', 'blocked', 'vetoed', 'thrown out', 'dismissed', 'declined'],
  ['voted', 'elected'],
  ['unveiled', 'announced', 'proposed', 'presented', 'introduced', 'revealed', 'outlined', 'tabled'],
  ['ruled', 'decided', 'found', 'judged'],
  ['banned', 'outlawed', 'prohibited', 'forbidden'],
  ['lifted', 'ended', 'dropped', 'scrapped', 'repealed', 'revoked'],
  // A deal is closed months after it is signed.
  ['signed', 'agreed', 'sealed', 'concluded', 'struck', 'reached', 'clinched'],
  ['closed', 'completed', 'sealed', 'concluded'],
  ['bought', 'acquired', 'obtained', 'taken over', 'purchased', 'snapped up'],
  // Of a thing that is made to be sold.
  ['launched', 'released', 'shipped', 'come out', 'gone on sale'],
  ['filed', 'lodged', 'submitted', 'sued', 'brought'],
  ['appealed', 'lodged', 'filed', 'challenged'],
  ['cut', 'lowered', 'reduced', 'slashed', 'trimmed', 'decreased'],
  ['raised', 'increased', 'lifted', 'put up', 'hiked'],
  // Offices and posts.
  ['appointed', 'named', 'hired', 'chosen', 'picked', 'nominated', 'elected'],
  ['resigned', 'stepped down', 'quit', 'stood down', 'left', 'retired', 'stepped aside'],
  ['fired', 'sacked', 'dismissed', 'ousted', 'removed', 'axed', 'laid off'],
  ['sworn in', 'inaugurated', 'taken office'],
  ['overthrown', 'toppled', 'ousted', 'deposed', 'brought down'],
  [
    'signed',
    're-signed',
    'signed up',
    'picked up',
    'brought in',
    'recruited',
    'joined',
    'bought',
    'acquired',
    'obtained',
    'traded',
    'moved',
    'transferred',
  ],
  // Courts and police.
  ['arrest', 'arrested', 'detained', 'seized', 'held', 'caught', 'picked up'],
  ['charged', 'indicted', 'accused'],
  ['convicted', 'found guilty'],
  ['acquitted', 'cleared', 'found not guilty'],
  ['sentenced', 'jailed', 'imprisoned'],
  ['freed', 'released', 'rescued', 'let go', 'let out', 'set free'],
  ['executed', 'put to death', 'hanged'],
  ['escaped', 'fled', 'broken out', 'got away', 'run away'],
  ['searched', 'raided'],
  // War and violence.
  [
    'captured',
    'seized',
    'taken',
    'taken over',
    'overrun',
    'fallen',
    'occupied',
    'recaptured',
    'conquered',
    'liberated',
  ],
  ['attacked', 'bombed', 'shelled', 'struck', 'hit', 'raided', 'targeted', 'bombarded', 'stormed', 'ambushed'],
  ['blown up', 'bombed', 'destroyed', 'explosion'],
  ['taken', 'seized', 'kidnapped', 'abducted', 'snatched'],
  ['shot down', 'downed', 'brought down'],
  ['withdrawn', 'pulled out', 'retreated', 'left'],
  ['killed', 'death', 'murdered', 'slain', 'assassinated', 'shot dead'],
  ['stolen', 'robbed', 'taken', 'looted'],
  // Accidents and disasters.
  ['sunk', 'gone down', 'foundered', 'capsized', 'lost'],
  ['run aground', 'stranded', 'grounded', 'stuck'],
  ['struck', 'flooded', 'hit', 'swept', 'buried', 'landed', 'torn', 'incident'],
  ['collapse', 'fallen', 'gone down', 'given way', 'caved in', 'crumbled'],
  ['collapse', 'bankrupted'],
  ['toppled', 'pulled down', 'torn down', 'knocked down', 'brought down', 'demolished', 'taken down', 'razed'],
  [
    'burned',
    'burnt',
    'burnt down',
    'burned down',
    'destroyed',
    'gutted',
    'set on fire',
    'set alight',
    'torched',
    'fire',
  ],
  ['evacuated', 'cleared', 'left'],
  ['disappeared', 'vanished', 'lost'],
  ['found', 'discovered', 'recovered', 'spotted', 'located', 'uncovered', 'unearthed', 'dug up'],
  ['recorded', 'confirmed', 'reported', 'diagnosed', 'detected', 'identified'],
  // Journeys.
  ['launched', 'sent up', 'lifted off', 'blasted off', 'taken off'],
  ['taken off', 'left', 'departed', 'set off', 'set out', 'sailed'],
  ['landed', 'arrived', 'touched down', 'docked', 'reached', 'come', 'gone'],
  ['moved', 'relocated', 'settled', 'emigrated'],
  // Lives, works and matches.
  ['born', 'birth'],
  ['married', 'wed'],
  ['divorced', 'separated', 'split up', 'broken up'],
  ['won', 'beaten', 'defeated', 'triumphed', 'awarded', 'given', 'received', 'gone'],
  ['published', 'released', 'issued', 'brought out', 'come out'],
  ['premiered', 'shown', 'opened', 'performed', 'staged'],
  ['talked', 'met', 'spoken'],
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
