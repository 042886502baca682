/**
 * What is done to a thing or a person once, as verbs in their participles and names of happenings: a house is built once
 * and a firm founded once, while people win, meet and attack in many years.
 */
// biome-ignore format: words read better in rows than one to a line
export const DONE_ONCE: ReadonlySet<string> = new Set([
  'abolished', 'acquired', 'acquitted', 'adopted', 'appointed', 'bankrupted', 'baptised', 'baptized', 'begun', 'born',
  'bought', 'built', 'buried', 'canonised', 'canonized', 'collapse', 'commissioned', 'completed', 'composed',
  'consecrated', 'constructed', 'convicted', 'created', 'death', 'demolished', 'designed', 'disappeared',
  'discovered', 'dismissed', 'divorced', 'elected', 'enacted', 'erected', 'established', 'executed', 'formed',
  'founded', 'graduated', 'hired', 'inaugurated', 'incorporated', 'introduced', 'invented', 'joined', 'launched',
  'married', 'merged', 'nationalised', 'nationalized', 'opened', 'ordained', 'paroled', 'patented', 'pleaded',
  'premiered', 'privatised', 'privatized', 'published', 'purchased', 'ratified', 'released', 'resigned', 'retired',
  'run aground', 'sacked', 'sentenced', 'set a record', 'shut down', 'sold', 'started', 'stepped down', 'sunk',
  'switched off', 'sworn in', 'taken effect', 'unveiled', 'walked out',
]);

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
