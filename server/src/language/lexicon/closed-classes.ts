/** The words of English whose class is closed: they can be listed, all others are known by form and place. Lower case. */
// biome-ignore format: words read better in rows than one to a line
export const CLOSED_CLASSES = {
  determiner: [
    'the', 'a', 'an', 'this', 'that', 'these', 'those', 'each', 'every', 'either', 'neither', 'another', 'any', 'no',
    'all', 'both', 'some', 'several', 'many', 'few', 'fewer', 'much', 'more', 'most', 'less', 'enough', 'such',
    'other', 'whichever', 'whatever',
  ],
  possessive: ['my', 'your', 'his', 'her', 'its', 'our', 'their', 'whose'],
  pronoun: [
    'i', 'me', 'you', 'he', 'him', 'she', 'it', 'we', 'us', 'they', 'them', 'one', 'ones', 'others', 'who', 'whom',
    'which', 'what', 'myself', 'yourself', 'himself', 'herself', 'itself', 'ourselves', 'themselves', 'mine', 'yours',
    'hers', 'ours', 'theirs', 'anyone', 'anybody', 'anything', 'everyone', 'everybody', 'everything', 'someone',
    'somebody', 'something', 'nobody', 'nothing', "i'm", "i've", "i'll", "i'd", "he'll", "he'd", "she'll", "she'd",
    "it'll", "it'd", "we're", "we've", "we'll", "we'd", "they're", "they've", "they'll", "they'd", "you're", "you've",
    "you'll", "you'd",
    // as they are written without their apostrophes
    'ive', 'weve', 'theyve', 'youve', 'theyre', 'youre', 'im', 'hes', 'shes',
  ],
  preposition: [
    'of', 'in', 'on', 'at', 'by', 'for', 'from', 'with', 'without', 'within', 'into', 'onto', 'upon', 'about',
    'above', 'across', 'after', 'against', 'along', 'alongside', 'amid', 'amidst', 'among', 'amongst', 'around', 'as',
    'before', 'behind', 'below', 'beneath', 'beside', 'besides', 'between', 'beyond', 'concerning', 'despite', 'down',
    'during', 'except', 'excluding', 'following', 'including', 'inside', 'like', 'minus', 'near', 'off', 'opposite',
    'out', 'outside', 'over', 'past', 'per', 'plus', 'regarding', 'round', 'since', 'than', 'through', 'throughout',
    'till', 'toward', 'towards', 'under', 'underneath', 'unlike', 'until', 'up', 'versus', 'via', 'worth',
    'amounting', 'according',
  ],
  infinitive: ['to'],
  conjunction: [
    'and', 'or', 'but', 'nor', 'yet', 'so', 'if', 'unless', 'because', 'although', 'though', 'while', 'whilst',
    'whereas', 'when', 'whenever', 'where', 'wherever', 'whether', 'once', 'lest', 'how', 'why', '&',
  ],
  auxiliary: [
    'be', 'am', 'is', 'are', 'was', 'were', 'been', 'being', 'has', 'have', 'had', 'having', 'do', 'does', 'did',
    'will', 'would', 'shall', 'should', 'can', 'could', 'may', 'might', 'must', 'ought', 'cannot', "isn't", "aren't",
    "wasn't", "weren't", "hasn't", "haven't", "hadn't", "don't", "doesn't", "didn't", "won't", "wouldn't", "can't",
    "couldn't", "shouldn't", "mustn't", "mightn't", "needn't",
  ],
  adverb: [
    'not', 'also', 'too', 'very', 'just', 'only', 'even', 'still', 'already', 'again', 'ever', 'never', 'always',
    'often', 'sometimes', 'now', 'then', 'here', 'there', 'today', 'yesterday', 'tomorrow', 'tonight', 'ago', 'away',
    'back', 'soon', 'later', 'earlier', 'together', 'almost', 'quite', 'rather', 'perhaps', 'maybe', 'instead',
    'however', 'meanwhile', 'moreover', 'furthermore', 'therefore', 'thus', 'hence', 'else', 'elsewhere', 'abroad',
    'ahead', 'aside', 'apart', 'forward', 'indeed', 'anyway', 'somewhat', 'nearby', 'far', 'well', 'twice', 'thrice',
    'overnight', 'alone', 'otherwise', 'nonetheless', 'nevertheless', 'afterwards', 'beforehand', 'halfway',
    'altogether', 'online', 'worldwide', 'nationwide', 'statewide', 'thereafter', 'apiece', 'further', 'afterward', 'roughly', 'per',
  ],
} as const satisfies Record<string, readonly string[]>;

/** The prepositions among them, to be looked up. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(CLOSED_CLASSES.preposition);
