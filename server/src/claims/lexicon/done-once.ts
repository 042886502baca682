/**
 * What is done to a thing or a person once, as verbs in their participles: a house is built once and a firm founded once,
 * while people win, meet and attack in many years.
 */
// biome-ignore format: words read better in rows than one to a line
export const DONE_ONCE: ReadonlySet<string> = new Set([
  'abolished', 'acquired', 'acquitted', 'adopted', 'appointed', 'baptised', 'baptized', 'born', 'bought', 'built', 'buried',
  'canonised', 'canonized', 'commissioned', 'completed', 'composed', 'consecrated', 'constructed', 'convicted', 'created',
  'demolished', 'designed', 'discovered', 'divorced', 'elected', 'enacted', 'erected', 'established', 'executed', 'formed',
  'founded', 'graduated', 'hired', 'inaugurated', 'incorporated', 'introduced', 'invented', 'joined', 'launched', 'married',
  'merged', 'nationalised', 'nationalized', 'opened', 'ordained', 'patented', 'paroled', 'pleaded', 'premiered',
  'privatised', 'privatized', 'published', 'purchased', 'ratified', 'released', 'resigned', 'retired', 'sentenced', 'sold',
  'sunk', 'unveiled',
]);
