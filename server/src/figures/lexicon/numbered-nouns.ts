/** Nouns that reports number one by one, so that "a third victim" counts as well as "three victims" does. */
// biome-ignore format: words read better in rows than one to a line
export const NUMBERED_NOUNS: readonly string[] = [
  // Persons by what befell them.
  'victim', 'fatality', 'death', 'casualty', 'patient', 'hostage', 'suspect', 'detainee', 'arrest', 'body',
  // Persons by what they are.
  'person', 'man', 'woman', 'boy', 'girl', 'child', 'teenager', 'teen', 'resident', 'student', 'pupil', 'passenger',
  'worker', 'soldier', 'officer', 'firefighter', 'migrant', 'protester', 'journalist',
  'miner', 'sailor', 'climber', 'hiker', 'skier', 'swimmer', 'diver', 'driver', 'pilot', 'tourist', 'visitor', 'villager',
  'farmer', 'fisherman', 'nurse', 'doctor', 'teacher', 'guard', 'rescuer', 'bystander', 'survivor', 'inmate', 'prisoner',
  'employee', 'customer', 'neighbour', 'neighbor', 'civilian', 'policeman', 'trooper', 'deputy', 'peacekeeper', 'crewman',
  'gunman', 'attacker', 'bomber', 'assailant', 'shooter', 'refugee', 'infant', 'baby', 'toddler', 'adult',
  // Instances of what spreads.
  'case', 'infection',
];
