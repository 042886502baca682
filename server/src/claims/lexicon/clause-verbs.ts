/**
 * Words distilled from WordNet 3.1 by scripts/clause-verbs.mjs; not to be changed by hand.
 * WordNet's licence is in NOTICE at the top of the project.
 */

/** Verbs of communication in their base form that take a clause with "that", by WordNet's sentence frames. */
export const CLAUSE_VERBS_OF_SAYING: readonly string[] = `
accentuate acknowledge add admit advertise advise advocate affirm agree allege animadvert announce answer
apologize apprise apprize argue ask assert asseverate assure attest aver avow ballyhoo bark bellyache blurt
bluster boast brag bulletin cable cackle claim comment complain concede concur connote contend contest counter
crow cry declare deliberate demand deny depone describe disclose disregard dissemble divulge dogmatise
dogmatize echo ejaculate emphasise emphasize enjoin exclaim explain explicate expostulate extrapolate forebode
forecast gasconade generalize gloat gripe groan grumble grunt guarantee guesstimate heliograph hint holler
imply indicate ingeminate instruct interject intimate iterate kvetch lilt moan moot mumble murmur mussitate
mutter note notify object opine oppugn order overemphasise overemphasize overstress parrot particularise
particularize petition plead pledge point postulate pray preach predestine predict proclaim profess
prognosticate promise promulgate prophesy protest publicize question quetch quip reaffirm reason reassert
recommend reconfirm reiterate remark repeat reply report repugn request restate retort reveal rumor rumour say
shout shriek shrill siss sizz snap snarl snivel specify speculate state stipulate stress suppose surmise
suspect swear teach telegraph tell thunder underline underscore vaticinate vaunt venture volunteer vow warn
whine whisper write
`
  .trim()
  .split(/\s+/);

/** The same of verbs of cognition. */
export const CLAUSE_VERBS_OF_THOUGHT: readonly string[] = `
agnise agnize anticipate apprehend assume believe calculate cognise cognize comprehend conclude confirm
confute conjecture corroborate decide deduce deem demonstrate derive discover disprove doubt establish
estimate expect fathom feel foreknow foreordain foresee gauge grasp grok guess hypothesise hypothesize infer
intuit judge know learn perceive predestinate predetermine preordain presume presuppose prove realize recall
reckon recognize recollect reconstruct reject remember rule shew show substantiate theorise theorize think
understand verify
`
  .trim()
  .split(/\s+/);

/** Those of both that are nouns as well. */
export const NOUNS_LIKE_CLAUSE_VERBS: readonly string[] = `
add advocate answer ballyhoo bark bellyache bluster boast brag bulletin cable cackle claim comment conjecture
contest counter crow cry demand disregard doubt echo ejaculate estimate fathom feel forecast gasconade gauge
gloat grasp gripe groan grumble grunt guarantee guess guesstimate heliograph hint holler intimate judge know
kvetch lilt moan moot mumble murmur mutter note object order parrot petition pledge point postulate promise
protest question quip reason recall reject remark repeat reply report request retort rule rumor rumour say
shout show shriek snap snarl snivel state stress surmise suspect teach telegraph tell think thunder underline
underscore vaunt venture volunteer vow whine whisper
`
  .trim()
  .split(/\s+/);

/** Nouns derived from either, singular: "the mayor's acknowledgement that …". */
export const NOUNS_OF_SAYING: readonly string[] = `
advisement affirmation allegement annotation apology apprisal argumentation assertion asseveration assumption
averment avouchment avowal awareness ballyhoo belief bellow boast boo brag braggadocio bravado bulletin cable
cablegram calculation certificate chatter cognisance cognizance comeback comment commentary comprehension
computation conclusion concurrence concurrency confession confirmation confutation conjecture contention
contestation controversy corroboration credence cry decision declaration decree deliberation demand denotation
didactics disaffirmation disceptation discernment disclosure discovery divulgement divulgence dogma doubt
doubtfulness dubiety dubiousness ecphonesis ejaculation epigram estimate estimation evidence exaction
exclamation expectation explanation explication expose expostulation fiat forecast foreordination gag
gasconade generalization gripe groan guarantee guess guesstimate guesswork guestimate gumption hearsay hint
holla holler hollo holloa hoopla hypothesis illation importunity impression incertitude inference injunction
innuendo insinuation interjection interposition intimation jactitation jape jest joke knowingness lodgement
lodgment moan mumble narration narrative objection opinion orison outcry particularisation particularization
petition posit postulate postulation prayer precondition predetermination predication prediction premise
premiss preordination presumption presupposition pretend pretense proffer prognosis promise promulgation
prophecy prospicience protest protestation quip rasp razz reaffirmation realization reassertion reassurance
recollection recommendation reiteration rejoinder remark remembrance remonstrance remonstration reply report
request restatement retort revelation rhodomontade riposte rodomontade rumor rumour scream shout shriek
sibilant sigh snarl snivel speculation statement substantiation supposal supposition surmisal surmise
suspicion suspiration telegram tenet testimonial testimony theorisation theorization validation vaticination
vaunt verification vociferation vow warranty whimper whine whisper wisecrack yack yak yell yowl
`
  .trim()
  .split(/\s+/);
