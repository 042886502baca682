/**
 * What reports give a length of time, a sum, a share or a measure of, as lists of words that speak of it whatever the
 * sentence is built like: "was jailed for nine years", "sentenced to nine years", "a nine-year term". FrameNet's frames
 * are the model (Sentencing, Imprisonment, Commerce_buy), cut down to the dimension that is measured. Base forms.
 */
export interface Attribute {
  /** What it is called as a property: "length of the sentence". */
  readonly name: string;
  /** Of what sort of claims it is told (`Sort`), "" for any length of time or space. */
  readonly sort: string;
  readonly words: readonly string[];
}

// biome-ignore format: words read better in rows than one to a line
export const ATTRIBUTES: readonly Attribute[] = [
  // Lengths of time.
  { name: 'length of the sentence', sort: 'duration', words: ['jail', 'imprison', 'sentence', 'prison', 'imprisonment', 'incarcerate', 'bar'] },
  { name: 'probation', sort: 'duration', words: ['probation'] },
  { name: 'time before parole', sort: 'duration', words: ['parole', 'eligible'] },
  { name: 'length of the trial', sort: 'duration', words: ['trial', 'testimony'] },
  { name: 'length of the deliberations', sort: 'duration', words: ['deliberate', 'deliberation', 'jury', 'juror', 'verdict'] },
  { name: 'length of the contract', sort: 'duration', words: ['contract', 'deal', 'extension', 'sign'] },
  { name: 'time until the rescue', sort: 'duration', words: ['trap', 'rubble', 'bury', 'rescue', 'pull', 'debris', 'ruin', 'rescuer'] },
  { name: 'length of the closure', sort: 'duration', words: ['close', 'shut', 'closure', 'reopen', 'shutdown'] },
  { name: 'battery life', sort: 'duration', words: ['battery'] },
  { name: 'charging time', sort: 'duration', words: ['charge', 'recharge'] },
  { name: 'length of the delay', sort: 'duration', words: ['delay', 'late', 'postpone', 'behind'] },
  { name: 'length of the journey', sort: 'duration', words: ['flight', 'fly', 'journey', 'trip', 'voyage', 'crossing', 'ride', 'drive', 'travel'] },
  { name: 'length of the strike', sort: 'duration', words: ['strike', 'walkout', 'stoppage'] },
  { name: 'length of the outage', sort: 'duration', words: ['outage', 'blackout', 'power', 'electricity'] },
  { name: 'length of the standoff', sort: 'duration', words: ['standoff', 'siege', 'hostage', 'barricade'] },
  { name: 'length of the rampage', sort: 'duration', words: ['rampage', 'spree', 'shootout', 'gunfight'] },
  { name: 'length of the fighting', sort: 'duration', words: ['war', 'fight', 'fighting', 'battle', 'clash', 'conflict'] },
  { name: 'length of the truce', sort: 'duration', words: ['ceasefire', 'truce', 'cease-fire'] },
  { name: 'time in office', sort: 'duration', words: ['rule', 'reign', 'tenure', 'office', 'govern', 'mayor', 'president'] },
  { name: 'length of the marriage', sort: 'duration', words: ['marry', 'marriage'] },
  { name: 'length of the ban', sort: 'duration', words: ['ban', 'suspend', 'suspension', 'licence', 'license', 'disqualify', 'disqualification'] },
  { name: 'time out injured', sort: 'duration', words: ['sideline', 'injury', 'recover', 'recovery'] },
  { name: 'running time', sort: 'duration', words: ['film', 'movie', 'runtime'] },
  { name: 'waiting time', sort: 'duration', words: ['wait', 'queue'] },
  { name: 'length of the fire', sort: 'duration', words: ['burn', 'blaze', 'firefighter', 'extinguish', 'flame'] },
  { name: 'length of the surgery', sort: 'duration', words: ['surgery', 'operation', 'operate'] },
  { name: 'time in hospital', sort: 'duration', words: ['hospital', 'coma', 'treatment'] },
  { name: 'time of service', sort: 'duration', words: ['veteran', 'career', 'work', 'serve', 'service', 'experience'] },
  { name: 'length of the search', sort: 'duration', words: ['search', 'hunt', 'manhunt'] },
  { name: 'length of the investigation', sort: 'duration', words: ['investigation', 'investigate', 'inquiry', 'probe'] },
  // Lengths in space.
  { name: 'distance fallen', sort: 'length', words: ['fall', 'plunge', 'drop', 'plummet', 'tumble'] },
  { name: 'depth', sort: 'length', words: ['depth', 'deep', 'below', 'beneath'] },
  { name: 'height', sort: 'length', words: ['height', 'high', 'tall', 'altitude', 'elevation', 'tower'] },
  { name: 'width', sort: 'length', words: ['wide', 'width', 'broad', 'across', 'diameter'] },
  { name: 'thickness', sort: 'length', words: ['thick', 'thin', 'thickness', 'slim'] },
  { name: 'length', sort: 'length', words: ['long', 'length', 'stretch'] },
  { name: 'size of the screen', sort: 'length', words: ['screen', 'display', 'diagonal'] },
  { name: 'rainfall', sort: 'length', words: ['rain', 'rainfall', 'precipitation', 'downpour'] },
  { name: 'snowfall', sort: 'length', words: ['snow', 'snowfall'] },
  { name: 'level of the water', sort: 'length', words: ['river', 'crest', 'floodwater', 'tide'] },
  { name: 'distance run', sort: 'length', words: ['run', 'race', 'walk', 'swim', 'march', 'cycle'] },
  // Other measures.
  { name: 'speed of the wind', sort: 'length/duration', words: ['wind', 'gust', 'hurricane', 'storm'] },
  { name: 'speed of the processor', sort: 'frequency', words: ['processor', 'chip', 'cpu'] },
  { name: 'size of the drive', sort: 'data', words: ['drive', 'ssd', 'disk', 'storage', 'hdd'] },
  { name: 'size of the memory', sort: 'data', words: ['memory', 'ram'] },
  { name: 'resolution of the camera', sort: 'pixels', words: ['camera', 'sensor'] },
  { name: 'weight', sort: 'mass', words: ['weigh', 'weight', 'heavy'] },
  { name: 'amount seized', sort: 'mass', words: ['seize', 'cocaine', 'heroin', 'cannabis', 'drug', 'smuggle', 'seizure'] },
  { name: 'area burned', sort: 'area', words: ['burn', 'scorch', 'char', 'wildfire', 'blaze'] },
  { name: 'amount spilled', sort: 'volume', words: ['spill', 'leak', 'gush'] },
  // Sums of money.
  { name: 'fee', sort: 'money', words: ['fee', 'transfer', 'move', 'sign', 'signing'] },
  { name: 'cost', sort: 'money', words: ['cost'] },
  { name: 'price', sort: 'money', words: ['price', 'cost', 'sell', 'retail', 'buy', 'purchase'] },
  { name: 'profit', sort: 'money', words: ['profit', 'earning'] },
  { name: 'loss', sort: 'money', words: ['loss', 'lose', 'deficit'] },
  { name: 'sales', sort: 'money', words: ['revenue', 'sale', 'turnover'] },
  { name: 'damage', sort: 'money', words: ['damage', 'insured'] },
  { name: 'fine', sort: 'money', words: ['fine', 'penalty'] },
  { name: 'bail', sort: 'money', words: ['bail', 'bond'] },
  { name: 'reward', sort: 'money', words: ['reward'] },
  { name: 'aid', sort: 'money', words: ['aid', 'relief', 'donate', 'donation', 'pledge', 'promise', 'grant', 'rebuild', 'rebuilding', 'reconstruction'] },
  { name: 'amount stolen', sort: 'money', words: ['steal', 'theft', 'embezzle', 'rob', 'robbery', 'defraud', 'fraud', 'loot', 'launder'] },
  { name: 'debt', sort: 'money', words: ['debt', 'owe', 'loan', 'borrow'] },
  { name: 'investment', sort: 'money', words: ['invest', 'investment'] },
  { name: 'prize', sort: 'money', words: ['prize', 'jackpot', 'lottery', 'award', 'winner'] },
  { name: 'settlement', sort: 'money', words: ['settlement', 'settle', 'compensation', 'compensate', 'damages'] },
  { name: 'ransom', sort: 'money', words: ['ransom', 'kidnapper', 'abductor', 'hostage'] },
  { name: 'repayment', sort: 'money', words: ['repay', 'repayment', 'refund', 'reimburse'] },
  { name: 'toll', sort: 'money', words: ['toll', 'fare'] },
  { name: 'value', sort: 'money', words: ['worth', 'value'] },
  { name: 'value of the deal', sort: 'money', words: ['deal', 'takeover', 'acquisition', 'acquire', 'merger', 'buyout', 'contract', 'worth'] },
  { name: 'takings', sort: 'money', words: ['gross', 'box', 'box-office', 'ticket'] },
  { name: 'budget', sort: 'money', words: ['budget', 'spend', 'spending'] },
  { name: 'wage', sort: 'money', words: ['wage', 'salary', 'earn', 'pay', 'contract'] },
  { name: 'rent', sort: 'money', words: ['rent', 'lease'] },
  { name: 'tax', sort: 'money', words: ['tax'] },
  // Shares.
  { name: 'turnout', sort: 'percentage', words: ['turnout', 'voter', 'electorate'] },
  { name: 'unemployment', sort: 'percentage', words: ['unemployment', 'jobless'] },
  { name: 'inflation', sort: 'percentage', words: ['inflation'] },
  { name: 'share of the vote', sort: 'percentage', words: ['vote', 'election', 'candidate', 'win'] },
  { name: 'approval', sort: 'percentage', words: ['approve', 'approval'] },
  { name: 'containment', sort: 'percentage', words: ['contain', 'containment'] },
];
