/**
 * What all reports of one sort of happening tell, whichever it was: who was hurt and how, who came, who said it. Two
 * reports that share these are of one sort, not of one happening. Base forms; what happened itself stands in
 * `event-classes.ts`.
 */
// biome-ignore format: words read better in rows than one to a line
const REPORT_NOUNS: readonly (readonly string[])[] = [
  // Harm, and by what.
  ['victim', 'casualty', 'fatality', 'survivor', 'wound', 'injury', 'trauma', 'death', 'toll', 'body', 'corpse', 'remains'],
  ['killing', 'killer', 'murder', 'homicide', 'manslaughter', 'assault', 'attack', 'attacker', 'violence', 'harm', 'decease'],
  ['weapon', 'gun', 'firearm', 'handgun', 'shotgun', 'rifle', 'pistol', 'ammunition', 'bullet', 'casing', 'shell', 'shot'],
  ['incident', 'disaster', 'tragedy', 'condition', 'emergency', 'damage'],
  // Who looks into it, and where.
  ['police', 'officer', 'detective', 'deputy', 'sheriff', 'constable', 'trooper', 'patrol', 'investigator', 'investigation'],
  ['suspect', 'custody', 'arrest', 'motive', 'witness', 'evidence', 'crime', 'felony', 'felon', 'warrant', 'charge'],
  ['dispatch', 'dispatcher', 'caller', 'surveillance', 'footage', 'camera', 'altercation', 'argument', 'dispute', 'fight'],
  ['scene', 'neighborhood', 'neighbourhood', 'neighbor', 'neighbour', 'intersection', 'alley', 'block', 'street', 'vehicle'],
  // What becomes of it in court.
  ['court', 'courtroom', 'courthouse', 'trial', 'judge', 'jury', 'juror', 'prosecutor', 'prosecution', 'lawyer', 'attorney'],
  ['defendant', 'indictment', 'testimony', 'verdict', 'sentence', 'plea', 'conviction', 'hearing', 'appeal', 'bail', 'bond'],
  ['jail', 'prison', 'inmate', 'probation'],
  // Who helps.
  ['ambulance', 'paramedic', 'medic', 'hospital', 'doctor', 'surgery', 'examiner', 'coroner', 'autopsy', 'transport'],
  ['firefighter', 'rescuer', 'rescue', 'crew', 'evacuation', 'alarm', 'smoke', 'flame', 'debris', 'rubble'],
  ['magnitude', 'epicenter', 'epicentre'],
  // Who tells it.
  ['spokesman', 'spokeswoman', 'spokesperson', 'official', 'authority', 'agency', 'department', 'director', 'executive'],
  ['reporter', 'journalist', 'newspaper', 'source', 'report', 'statement', 'interview', 'conference', 'briefing', 'affiliate'],
  ['news', 'press', 'release', 'detail', 'information'],
  // Whom it befell.
  ['person', 'people', 'man', 'woman', 'boy', 'girl', 'child', 'teenager', 'adult', 'resident', 'family', 'relative', 'friend'],
  ['mother', 'father', 'son', 'daughter', 'brother', 'sister', 'wife', 'husband', 'girlfriend', 'boyfriend'],
  ['grandmother', 'grandfather', 'cousin', 'uncle', 'aunt'],
  // What stands around it on the pages of outlets.
  ['page', 'website', 'site', 'link', 'click', 'button', 'email', 'message', 'profile', 'account', 'password', 'app', 'code'],
  ['registration', 'register', 'subscription', 'subscriber', 'newsletter', 'notification', 'confirmation', 'convenience'],
  ['headline', 'article', 'caption', 'comment', 'browser', 'cookie', 'advertisement', 'copyright', 'photo', 'video', 'update'],
];

/** Nouns that tell of which sort a happening is. */
export const OF_ONE_SORT: ReadonlySet<string> = new Set(REPORT_NOUNS.flat());
