/**
 * What is done to a thing or a person once, as verbs in their participles and names of happenings: a house is built once
 * and a firm founded once, while people win, meet and attack in many years.
 */
// biome-ignore format: words read better in rows than one to a line
export const DONE_ONCE: ReadonlySet<string> = new Set([
  'abolished', 'acquired', 'acquitted', 'adopted', 'appointed', 'bankrupted', 'baptised', 'baptized', 'become independent', 'begun',
  'born', 'bought', 'built', 'buried', 'canonised', 'canonized', 'collapse', 'come out', 'commissioned', 'completed',
  'composed', 'consecrated', 'constructed', 'convicted', 'created', 'crowned', 'death', 'decommissioned',
  'demolished', 'designed', 'disappeared', 'discovered', 'dismissed', 'dissolved', 'divorced', 'elected', 'enacted',
  'erected', 'established', 'executed', 'extradited', 'fitted', 'formed', 'founded', 'graduated', 'granted', 'hired',
  'inaugurated', 'incorporated', 'installed', 'introduced', 'invented', 'joined', 'kidnapped', 'knighted', 'launched', 'married',
  'merged', 'nationalised', 'nationalized', 'opened', 'ordained', 'paroled', 'patented', 'pleaded', 'premiered',
  'privatised', 'privatized', 'published', 'purchased', 'ratified', 'released', 'resigned', 'retired', 'run aground',
  'sacked', 'sentenced', 'set a record', 'shut down', 'sold', 'started', 'stepped down', 'stolen', 'sunk',
  'switched off', 'sworn in', 'taken effect', 'taken over', 'unveiled', 'walked out', 'wrecked',
]);

/** From and to when an office is held: each holder has one such year of a term. */
export const OFFICE_BOUNDS: ReadonlySet<string> = new Set(['held since', 'held from', 'held until']);

/**
 * What people do again and again, in the same form: a minister meets somebody on every day of the week, so that who and
 * where alone make no two days of it one.
 */
// biome-ignore format: words read better in rows than one to a line
export const DONE_OFTEN: ReadonlySet<string> = new Set([
  'appeared', 'arrived', 'attacked', 'attended', 'bombed', 'called', 'come', 'departed', 'driven', 'fired', 'flown',
  'fought', 'gone', 'interviewed', 'left', 'met', 'played', 'protested', 'raided', 'returned', 'sent', 'shelled',
  'spoken', 'struck', 'taken', 'talked', 'testified', 'travelled', 'visited', 'worked',
]);
