/**
 * Words that tell one thing in the news and that WordNet keeps apart, as kinds of one another or as senses
 * that its older texts have seldom: each row is a cluster more. Base forms, lower case; phrasal verbs with a blank.
 */
// biome-ignore format: words read better in rows than one to a line
export const NEAR_SYNONYMS = [
  // disasters
  ['fire', 'blaze', 'inferno', 'wildfire'], ['earthquake', 'quake', 'temblor', 'tremor'],
  ['explosion', 'blast', 'explode', 'detonate', 'detonation', 'blow up', 'go off'], ['crash', 'collision', 'collide', 'smash'],
  ['burn', 'scorch', 'char', 'blacken', 'torch'], ['storm', 'tempest'], ['hurricane', 'typhoon', 'cyclone'], ['flood', 'inundate', 'deluge'],
  ['landslide', 'mudslide', 'landslip'], ['tornado', 'twister'], ['break out', 'start', 'begin', 'erupt'],
  ['aftershock', 'foreshock'], ['epidemic', 'outbreak'],
  // harm
  ['kill', 'slay', 'killing'], ['murder', 'homicide'], ['injure', 'wound', 'hurt', 'injury'], ['injury', 'wound'],
  ['die', 'death', 'perish', 'fatality', 'decease', 'demise', 'succumb'], ['casualty', 'victim'],
  ['shooting', 'shoot', 'gunfire'], ['stab', 'stabbing'], ['abduct', 'kidnap', 'abduction', 'kidnapping'],
  ['rob', 'robbery', 'heist', 'holdup', 'burglary'], ['steal', 'theft'], ['attack', 'assault', 'raid'],
  ['bomb', 'bombing'], ['massacre', 'slaughter'], ['gunman', 'shooter', 'attacker', 'assailant'],
  ['arrest', 'detain', 'apprehend', 'detention', 'nab'], ['jail', 'prison', 'imprison', 'gaol'], ['inmate', 'prisoner', 'detainee'],
  ['corpse', 'body'], ['evacuate', 'evacuation', 'evacuee'], ['rescue', 'save'],
  ['damage', 'destroy', 'destruction', 'wreck', 'ruin'], ['protest', 'demonstration', 'demonstrate', 'rally'],
  ['protester', 'demonstrator', 'protestor'], ['riot', 'unrest'], ['ceasefire', 'truce', 'armistice', 'cease-fire'],
  // people
  ['doctor', 'physician', 'medic'], ['lawyer', 'attorney', 'solicitor', 'barrister'], ['policeman', 'policewoman', 'cop', 'officer'],
  ['firefighter', 'fireman'], ['soldier', 'troop', 'serviceman', 'trooper'], ['worker', 'employee', 'staff', 'staffer', 'workforce'],
  ['child', 'kid', 'youngster', 'minor'], ['teenager', 'teen', 'adolescent', 'youth'], ['pupil', 'student', 'schoolchild'],
  ['boss', 'head', 'chief'], ['passenger', 'traveller', 'traveler'], ['resident', 'inhabitant', 'dweller'], ['civilian', 'citizen'],
  ['migrant', 'refugee', 'immigrant'], ['militant', 'insurgent', 'rebel', 'guerrilla'], ['spectator', 'attendee', 'onlooker'],
  ['shopper', 'customer'], ['customer', 'subscriber', 'client', 'user'], ['sailor', 'seaman', 'mariner', 'crewman'],
  ['thief', 'burglar', 'robber', 'raider'], ['participant', 'entrant', 'competitor'], ['voter', 'elector'],
  ['mp', 'lawmaker', 'legislator', 'parliamentarian'],
  // things
  ['aircraft', 'plane', 'airplane', 'aeroplane', 'jet', 'airliner', 'jetliner'], ['helicopter', 'chopper'],
  ['ship', 'vessel', 'boat'], ['locomotive', 'engine'], ['hospital', 'clinic'], ['game', 'match'], ['prize', 'award'],
  ['painting', 'picture', 'canvas'], ['car', 'automobile', 'vehicle'], ['truck', 'lorry'], ['motorcycle', 'motorbike'],
  ['shop', 'store', 'outlet'], ['house', 'home'], ['apartment', 'flat'], ['firm', 'company', 'business', 'corporation'],
  ['image', 'picture', 'photo', 'photograph'], ['missile', 'rocket'], ['drone', 'uav'],
  ['gun', 'firearm', 'weapon'], ['film', 'movie'], ['factory', 'plant', 'mill'],
  ['street', 'road'], ['border', 'frontier'], ['petrol', 'gasoline'], ['football', 'soccer'],
  // money, work and rule
  ['job', 'post', 'position'], ['buy', 'purchase', 'acquire', 'acquisition', 'takeover', 'snap up'], ['sell', 'sale'],
  ['offer', 'offering'], ['profit', 'earning'], ['pay', 'payment'], ['pay', 'wage', 'salary'], ['spend', 'spending', 'expenditure'],
  ['fine', 'penalty', 'penalise', 'penalize'], ['donate', 'donation', 'contribute', 'contribution'], ['cost', 'price'],
  ['revenue', 'turnover'], ['layoff', 'redundancy', 'lay off', 'dismiss', 'fire', 'sack'], ['hire', 'recruit', 'employ'],
  ['rise', 'increase', 'climb', 'grow', 'growth', 'go up', 'jump', 'surge', 'soar'],
  ['fall', 'drop', 'decline', 'decrease', 'go down', 'slump', 'plunge', 'tumble'], ['cut', 'reduce', 'reduction', 'slash'],
  ['build', 'construct', 'construction'], ['close', 'shut', 'closure', 'shut down'], ['open', 'inaugurate'],
  ['end', 'finish', 'conclude', 'conclusion'], ['election', 'poll', 'vote', 'ballot'], ['elect', 'election'],
  ['win', 'victory', 'triumph'], ['lose', 'loss'], ['loss', 'defeat'], ['agree', 'agreement', 'deal', 'accord', 'pact', 'treaty'],
  ['resign', 'resignation', 'step down', 'quit'], ['charge', 'indict', 'indictment'],
  ['probe', 'investigation', 'investigate', 'inquiry', 'enquiry'], ['launch', 'debut', 'unveil'],
  ['test', 'trial'], ['arrive', 'arrival', 'reach'], ['leave', 'depart', 'departure'],
  ['marry', 'marriage', 'wed', 'wedding'], ['birth', 'bear'], ['ban', 'prohibit', 'prohibition', 'outlaw'],
  ['call off', 'cancel', 'cancellation', 'scrap'], ['put off', 'postpone', 'delay', 'postponement'],
  ['send', 'dispatch'], ['carry out', 'conduct', 'perform'], ['pass away', 'die', 'death'], ['set up', 'establish', 'establishment'],
  ['find', 'discover', 'discovery'], ['vaccinate', 'vaccination', 'inoculate', 'immunise', 'immunize', 'jab'],
  ['infection', 'infect', 'case'], ['hit', 'strike'], ['announce', 'announcement'], ['choose', 'pick', 'select', 'selection', 'choice'], ['seize', 'seizure', 'confiscate', 'impound'],
] as const satisfies readonly (readonly string[])[];
