import type { Kind } from '../../language/senses.ts';

/** What things of many sorts are called together. */
export interface GeneralNouns {
  /** The general words, in the singular. */
  readonly general: readonly string[];
  /** Of what all are a kind that are called so; left out where `nouns` lists them. */
  readonly kind?: Kind;
  readonly nouns?: readonly string[];
}

/** "The animals" of a report are its wolves, "the guns" its rifles. */
export const GENERAL_NOUNS: readonly GeneralNouns[] = [
  { general: ['animal', 'beast', 'creature'], kind: 'animal' },
  { general: ['vehicle'], kind: 'vehicle' },
  { general: ['building', 'structure', 'property'], kind: 'building' },
  {
    general: ['gun', 'firearm', 'weapon'],
    nouns: ['rifle', 'pistol', 'handgun', 'shotgun', 'revolver', 'carbine', 'gun', 'firearm'],
  },
  // What a court convicts of, and what aircraft fly, goes by two words that mean much else besides.
  { general: ['charge', 'count'], nouns: [] },
  { general: ['raid', 'strike', 'airstrike'], nouns: [] },
];

/** What people of many sorts are called: "rescuers" and "rescue workers", "fishermen" and "members". */
// biome-ignore format: words read better in rows than one to a line
export const ANY_PEOPLE: ReadonlySet<string> = new Set([
  'worker', 'employee', 'member', 'staff', 'crew', 'survivor', 'resident', 'candidate', 'participant', 'visitor',
  'customer',
]);

/** Of these none is called a resident, a visitor or a customer of the place where they are at work. */
// biome-ignore format: words read better in rows than one to a line
export const ON_DUTY: ReadonlySet<string> = new Set([
  'firefighter', 'officer', 'policeman', 'soldier', 'guard', 'paramedic', 'rescuer', 'medic', 'nurse', 'doctor',
]);

/** Who belongs to a house, a body or a show: none of these is a guest, a visitor or a customer of it. */
// biome-ignore format: words read better in rows than one to a line
export const OF_THE_HOUSE: ReadonlySet<string> = new Set([
  ...ON_DUTY, 'worker', 'employee', 'member', 'staff', 'crew', 'exhibitor', 'organiser', 'organizer', 'performer', 'host',
  'volunteer', 'musician', 'actor', 'waiter', 'cook', 'steward',
]);

/** Who comes from elsewhere: "400 members and 900 guests". */
// biome-ignore format: words read better in rows than one to a line
export const COMING: ReadonlySet<string> = new Set([
  'guest', 'visitor', 'customer', 'tourist', 'passenger', 'spectator', 'patient', 'shopper', 'diner', 'client', 'pilgrim',
  'holidaymaker', 'fan', 'onlooker', 'viewer',
]);

/** Who lives in a place, comes to it or buys there. */
export const STAYING: ReadonlySet<string> = new Set(['resident', 'visitor', 'customer']);

/** Whoever comes together is called so, whatever else they are: "400 nurses marched", "900 protesters marched". */
// biome-ignore format: words read better in rows than one to a line
export const GATHERED: ReadonlySet<string> = new Set([
  'protester', 'protestor', 'demonstrator', 'marcher', 'attendee', 'spectator', 'listener', 'mourner', 'worshipper',
]);
