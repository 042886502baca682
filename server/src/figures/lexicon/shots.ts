/** Words around "one shot" that tell a bullet's from a person who was shot. Lower case. */

/** Verbs whose object is a shot. */
// biome-ignore format: words read better in rows than one to a line
export const FIRING = [
  'fire', 'fires', 'fired', 'firing', 'hear', 'hears', 'heard', 'hearing', 'discharge', 'discharged', 'squeezed',
  'unleashed', 'got', 'took', 'takes', 'taking', 'return', 'returned',
] as const satisfies readonly string[];

/** What a shot does, and what is done to no person who was shot. */
// biome-ignore format: words read better in rows than one to a line
export const WHAT_SHOTS_DO = [
  'struck', 'strikes', 'striking', 'hit', 'hits', 'hitting', 'went', 'goes', 'traveled', 'travelled', 'entered', 'pierced', 'missed', 'rang',
  'grazed', 'killed', 'came', 'penetrated', 'heard', 'fired', 'being', 'shattered', 'ricocheted', 'passed', 'tore',
] as const satisfies readonly string[];

/** Words between a verb of firing and its shot: "fired at least one shot". */
export const BETWEEN: ReadonlySet<string> = new Set([
  'one',
  'at',
  'least',
  'just',
  'only',
  'the',
  'about',
  'another',
  'off',
  'or',
]);
