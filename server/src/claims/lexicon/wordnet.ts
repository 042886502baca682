/*!
 * Words distilled from WordNet 3.1 by scripts/wordnet-lexicons.mjs; do not edit by hand.
 *
 * WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. Permission to use, copy, modify and distribute
 * this software and database and its documentation for any purpose and without fee or royalty is hereby granted, provided
 * that you agree to comply with the following copyright notice and statements, including the disclaimer, and that the same
 * appear on ALL copies of the software, database and documentation, including modifications that you make for internal use
 * or for distribution. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR
 * WARRANTIES, EXPRESS OR IMPLIED. BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR
 * WARRANTIES OF MERCHANTABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE OF THE LICENSED SOFTWARE, DATABASE OR
 * DOCUMENTATION WILL NOT INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR OTHER RIGHTS. The name of Princeton
 * University or Princeton may not be used in advertising or publicity pertaining to distribution of the software and/or
 * database. Title to copyright in this software, database and any associated documentation shall at all times remain with
 * Princeton University and LICENSEE agrees to preserve same.
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

/**
 * Nouns, singular, that in most of their uses name an act, an event, a state, a quantity, a time or a quality, and none
 * who could speak: not people, groups, places, buildings, vessels or writings.
 */
export const UNSPEAKING_NOUNS: readonly string[] = `
abandon abandonment abasement aberration abjection ablation abnormality abolition abortion abreaction
abruptness abscess absence absenteeism absorbency absorption abstention abstruseness abundance abuse
academicianship acceleration accenting accident accomplishment accreditation accretion acculturation accuracy
acetonemia ache achievement acidity acquisition acre acreage acrobatics acting action activity actuality
adenoma adequacy adherence adjournment adjudication adjustment admiration admission ado adolescence adoption
adulthood advance advantage advent adventure adversity advisability advocacy aegis aeration aerial aerosol
affect affection affiliation affinity affluence affront aftereffect afternoon aftershock age agglutination
aggression aggressiveness agitation agony agriculture ague ailment aimlessness airflow airs airspeed alerting
alienation aliquot allegiance aloneness aloofness alteration altitude altruism amazement amber ambiance
ambition ambuscade ambush americanism amity amp amplification amplitude amusement anaesthesia analogue
analyticity anaplasmosis anarchy anemia anger anglophilia angst anguish animosity annihilation anniversary
annoyance anomie anonymity anorexia anticoagulation antipathy antiquity antiredeposition antithesis anxiety
aplomb apogee appalling appearance appetite applicability apprenticeship approach approval april arc ardor
arena aridity armful aroma arousal arrest arrogance arteriolosclerosis arthritis artifice ascendancy
aspiration assault assertiveness asset assiduity assigning assist assistance astonishment asymmetry asynchrony
athleticism athletics atm atrophy attack attainment attempt attendance audacity aug august austerity
authenticity authorship autofluorescence automation autonomy autopsy autumn avail availability avarice avenue
aversion avoidance awakening awarding awe awfulness backbend bad badness balance balkiness bandwidth bang
banging bankruptcy barnful baseball baseline bash basketball bathing batting battle beating beauty bedtime
beginning behalf behavior belch belching benediction bereavement berth bestowal betrayal better betterment
bilharziasis billion binding birefringence birth birthday birthright bishopry bit bitterness black blackening
blackness blackout blandness blare blaring blast blatancy blaze bleach bleat blemish blend blending blessing
blight blindness blizzard bloat blockade bloodshed blooming blot blotch blow blowing blunder boarding boating
boatload bodybuilding boiling boldness bombing bonfire booking boom boon boost bootlegging boredom borrowing
bounce bouncing bout boyhood bravery brazenness breach break breakaway breakdown breaking breakup breathing
breeding breeze bricklaying brightness brilliance brilliancy bringing broadening bronchiolitis brooding brown
brucellosis bruise brushing brutality build buildup bulk bunt burglary burial burn burning bursitis burst
bushel bustle buying buzz bygone calamity calcification caliber calibration calibre callousness calm calmness
calving camaraderie campfire camping cancellation cancer candidacy candour canter capability capacitance
capacity captivity capture cardiomegaly cards care career careerism carelessness caress carnival carpentry
carry carton case catastrophe catch catching catharsis celebration celerity censorship census cent centennial
centimeter centralization centrifugation century ceremony chagrin championship chance change chaos charisma
chase chastisement chastity chattering checkout checkup cheerfulness childhood childishness chill chivalry
cholelithiasis chomp chopper chore choreography christening christmas chromatography cinch circumference
circumstance circumstances clamor clang clangor clangoring clannishness clap claret clarity clash clatter
claustrophobia clean cleaning cleansing clearance clearness clerking click climate clinch clocking close
closing closure cloudburst clowning clubfoot cluck clutch clutches coaching coalescence coccidioidomycosis
coccidiosis coefficient coexistence cohesion cohesiveness coincidence cold collaboration collapse collision
color combat combustion comfort coming commerce commercialism commercialization commiseration commitment
commotion commutation commuting companionship comparison compassion competence competition compiling
complaisance completeness completion complexion complexity compliance complication complicity comportment
composing composition composure compounding compulsion compulsivity compunction computation concentration
conceptualization concussion condescension conditioner conduct conduction conductivity confidentiality
confinement confines conflict conformity congestion connection conquest conscience conscription consensus
consequence conservation consistence consistency consolation consolidation constancy consternation consumption
contact contamination contempt contest continence contingency continuance continuation continuity continuum
contraception contraction contrary contrast contrition control contusion convection convenience conversion
convexity cooking cooling coolness cooperation coral corona corporeality corpulence correctness correlation
corruption cosecant counterattack counteroffensive countershot counting coup courage courtesy covetousness
cowardice coyness cps cracking crackle cramp crash crassness crawl creaking crescendo crime criminality
crimson crisis crispness crossing crouch crucifixion crudity cruelty crunch crusade culmination cultivation
current curtness custody cutting cyst dab damage damn dancing danger dash dawn dawning day daybreak daylight
days daytime deadline deadlock dealing dealings death deathbed debacle debauch debility debunking debut dec
decade decay deceit deceleration december decency decimeter decline decorativeness decorum decrease decrement
dedication deepening default defeat defect defection deference deficiency deficit defining deflection
deformation degeneration degradation dejection delay delight delirium deliverance delivery deluge demeanor
demineralization demolition demonstration demoralization denouement densitometry density dent departure
dependence dependency depletion depravity depredation depth dereliction descent desecration desertion desire
desolation desorption despair desperation despondency despotism destruction desynchronizing detachment
detecting detergency deterioration determination development devilment devotion diabetes diagnosing diagnosis
dialysis diam diameter diarrhea diarrhoea difference diffraction diffusion digitalization dignity diligence
diminution din dinnertime directionality directivity disability disadvantage disagreement disappearance
disappointment disarmament disassembly disaster discharge discomfort discontent discontinuance discontinuity
discount discredit discrepancy disdain disease disenfranchisement disengagement disgrace disguise disgust
dishonor disintegration dislocation disloyalty dismay dismissal disobedience disorder dispensation dispersal
dispersion displacement displeasure disposal disposition dispossession disrepair disrepute disruption
dissatisfaction disservice dissociation dissolution distaste distension distillation distinctness distortion
distress disturbance divergence diversification diversion diversity diving divorce dodging dominance
domination dominion doom dosage double doubleheader doweling downfall downpour dozen dozens drafting drag
drain drainage dramatics dread drift drinking drizzle droplet drought drowsiness drugging drunkenness dryness
ducking due duel durability duration dusk dustpanful duty dyeing dying dysentery eagerness earnestness
earthquake ease easter eating ebbing ebony eccentricity ecclesiasticism echo eclipse ecstasy edema effect
effectiveness efficacy effort ego egotism ejection elaboration elasticity elation election electricity
electrolysis electromyography electrophoresis electroshock elegance elevation elimination elution
embarrassment embrace embracing emergence emergency emigration eminence emission emotion emotionalism
emotionality emphasis emphysema employ employment emptiness enactment enchantment encounter encroachment
endeavor endurance energy enervation enforcement enjoyment enlargement enormity enough enrichment enrollment
enterotoxemia entertainment enthalpy enthusiasm entirety environment envy epidemic epiphany epoch equality
equanimity equilibrium equipping equivalence era erosion errand error eruption escalation escapade escape
espionage esteem estrangement eternity ethics ethos euphoria evacuation evaporation evening evensong evil
evolution exacerbation exasperation excavation excellence excess excitement exclusion exclusiveness excretion
excursion execution exemption exercise exercising exertion exhaustion exhumation exigency existence exodus
expanse expansion expansiveness expiration exploit exploitation exploration explosion expressiveness expulsion
expurgation extension extent extraneousness extravaganza exultation eyestrain factor fadeout failure fair
fairness fall falloff faltering fame fantods farming fasciculation fascination fashion fast fastball fatigue
fault favor fawn fear feasibility feat feb february feebleness feeding feelings felicity femininity ferment
fermentation ferocity fervor festival festivity fever fibrosis fidelity fielding fierceness fifteen fifth
fifties fifty fight fighting fill filming finance financing fineness fingering fingerprinting finish finishing
fire firelight firepower firewall firing firmness first fishing fistfight fit fitness five fix fixing flame
flash flashing flatness flatus flaw flexibility flick flip flocculation flood floodhead flow flowering flowing
flu fluorescence flurry flush flutter flux fog foible folly fondness foolishness football footing footstep
foraging foreboding foresight forte forties fortitude forwarding founding four fourteen fourth fractionation
fragmentation frambesia framing franc fraternisation freedom freezing frenzy frequency freshness friction
friday friendliness friendship fright frolic frontage frostbite fruitfulness frustration fulfillment fullness
fumble function funeral furlong furlough fury fusion fuss futility future gaiety gain gait gal gallantry
gallon gallop galvanism gambling game gamut gardening gasp gassing gauss gavotte gaze gee gegenschein
generosity genesis giddiness give givenness giving glamor glance glanders glare glaucoma gleam gleaming glee
glibness glimmer glimpse glint glitter gloom glory glow going goitre golf golfing good goodness gout grace
gradient grading graduation graining gram grandeur grappling grassfire gratification gratitude gravity
greatness greed greenness grief grip grounder growing growl growth grudge grumble grunt guilt gulp gulping
gunfire gunplay gunshot gust gusto guts gymnastics gyration hackwork hail half halftime hallmark halloween
hallucination halo halt hamming handful handicap handling hands handstand hangover hanukkah happening
happiness hardship harm harshness haste hatching hate hatred haul havoc hazard haze headstand healing health
heartbeat heat heating heaviness heaving hedonism height helplessness hemorrhage hemorrhoid hepatitis heredity
heroics heroism hesitancy heyday hiding high hike hilarity hissing hit hitch hobby hold holding holdup holiday
hollowness holocaust homer homicide homogeneity honesty honeymoon hop hopscotch hornpipe hostility hotness
hour hours housebreaking housekeeping housework hubbub hubris hue hugging humanity humidity humiliation
humility humming hundred hunger hunting hurricane hurry hurt husbandry hush hyalinization hypercellularity
hyperemia hyperplasia hypertrophy hypervelocity hypoadrenocorticism hypocellularity hypothyroidism hysteria
idealization idiosyncrasy idleness illegitimacy illness illumination imbalance immediacy immensity immigration
imminence immobility immortality immunity immunoelectrophoresis impact impairment impasse impatience impetus
impinging implementation importance importation imposition impotence impotency imprisonment impropriety
improvement impulse impunity inaccuracy inaction inadequacy inauguration incentive inception inch incidence
incident incipience incipiency incompatibility incompetence inconvenience incorporation incorruptibility
increase incubation inculcation incursion indefinity independence indexing indifference indigestion
indignation indignity indirection individualism individuality indolence inducement induction industrialization
inequality inertia inevitability inevitable infancy infatuation infection inferiority infidelity infiltration
infirmity inflation infliction inflow influence influx infrared ingratitude inhalation inheritance inhibition
initiation initiative injection injury injustice inning innocence inoculation inquest inroad insanity
inscrutability insignificance insolence insouciance inspection instability instance instancy instant
instillation insubordination insularity insulation insurrection intake integer integrating integration
integrity intensification intensity intentness interaction interconnectedness interdependence interim
interlude intermarriage intermission interplay interposition interrelation interrelationship interruption
intervention intimacy intimidation intolerance intransigence intrusion inundation invasion inversion
investigating involvement invulnerability iodination irregularity irreproducibility irresponsibility
irrigation irritability irritation irruption isolation issuance jab jabbing jan january jealousy jeopardy
jerking job jolt journey journeying joust joy july jumble juncture june justness juxtaposition keeping ketosis
kick kickoff kill killing kilometer kinship kiss kissing knocking knuckleball lack lag lamplight landscaping
landslide languor lapse lashing last launching laundering laxness laying layoff leakage leap leapfrog leaping
leaving lecturing legation legibility legitimacy leisure lending length lengthening leprosy lesion lessening
letdown lethality lethargy level leyte liability liberation liberty licking lifetime lift lightning likelihood
likeness liking lilt limbo limit liner liquidation liter literalness litigation little liveliness lobularity
localization lockdown logging logistics loneliness longevity longing look looking lookup lots lousiness love
loveliness loyalty lucidity luck lull luminescence luminosity lunation lunge lurch lure lust luster lustre
luxury madness magnetism magnification magnificence magnitude maintenance majesty makeready making malady
malaise malaria maleness malevolency malignancy malingering maneuver maneuverability manfulness manhood mania
manipulation manner manners manufacture manufacturing manumission marathon marbleizing marbles march marching
marginality marketing marvel masculinity masking massage materialism mating matrimony matsyendra maturation
maturity maximum may meaningfulness meanness means measurement measuring mechanism meddling mediocrity meet
megalomania megaton melancholy melee melioration melting menace menarche meq merchandising mercy merger
merging merit merriment merrymaking mesh mess meter micron microphoning microscopy microsecond microwave
midday midnight midsummer midwatch mien might migration mile mileage milieu millennium milliampere millidegree
milligram milliliter millimeter million mimicry mingling minimum mining ministration mint minuet minute
miracle misbehavior miscalculation miscegenation mischief misdeed misdemeanor misery misfortune mismanagement
mist misuse mite mitigation mixing mobility mobilization mode moderation modernity modernization modesty
moisture molding moment momentum monday moneymaking monitoring monopolization monopoly monotony monsoon month
mood moonlight morale morality morals morning morrow mortality mortification mouthful move movement mph much
muddle mudslide multiplication multiplicity multitude murder murmuring mutilation mutiny muttering mutuality
myelofibrosis myriad mystique nadir nakedness narrowing narrowness naturalness naught nausea navigation
nearness necropsy necrosis negligence neighborliness nerves nervousness neurosis neutrality neutralization
nicety night nightfall nighttime nine nineteen nineties ninth nirvana noise nomination nonequivalence
nonoccurrence noon norm nostalgia nothing notification nov november novitiate now nowhere number numbness
nursing obedience objectification objectivity obligation obliteration oblivion obscenity obscurity observance
observation obtrusiveness occasion occlusion occupancy occupation occurrence ocher oct octave october odds
odor odyssey offence offense offensive olympics omen omission oneness onrush onset onslaught opener
opportunism opportunity oppression optimism optimum ordeal orderliness organification orgy orthodoxy
oscillation ossification osteoporosis ounce outbreak outcome outflow outing outlay outrage outreach outset
overachievement overcast overeating overflow overprotection oversimplification overthrow overtime oxidation
pace pachinko pacification pacing packaging pageant pain pains pallor pang panic panting pantomime paperwork
par paradigm parallelism pardon parenthood parimutuel parking paroxysm participation parting passing passion
passivity past pastel pastime pathogenesis pathos patience patriotism patronage paucity pause payday peace
peal pealing pelting penalty penance penetration percent percentage percussion perfection perfectionism
perfusion peril period periodicity permanence permian perpetration perpetuation persecution persistence
persistency pertinence perturbation pervaporation pessimism petting petulance pfennig phase photography
phrasing physicalness physique picnic piety piezoelectricity pilgrimage pimple pinball pink pinpoint pitching
pity placement planning planting plasticity playacting playback playing pleasure plenitude plenty plight
plodding plowing pluck plumpness plunge plunker pneumonia pocketful poignancy poise polarity polarization
polio polish politeness politics pollution polymerization polymyositis pompousness popping popularity porosity
portion pose posture potency potential potshot pound pounding poverty powerfulness practice prank precaution
precedence prechlorination precision predicament predominance predomination preexistence preferment prelude
premonition preseason present presentment presentness preservation preserve pressing pressure prestige
pretence pretense pretension prettiness prevalence prevention price pride primacy prime priming primping
priority privacy privilege prizefight probability procedure proceeding proceedings process processing
procrastination procreation procurement productivity professorship proficiency profitability profusion
programming progress project proliferation prolongation prominence proportion proportionality propriety
prosperity prostitution proteolysis provocation proximity prudence psi publishing pull pulling pulsation pulse
punch punctuality punishment purchase purgatory purging purification purity purple push pushing pushup putout
quackery quadrupling quake qualification quality qualm quart quaver quickening quickie quiet quietness quirk
quiver quota racing racket radiance radiation rage raid rain rainfall raise raising rallying ramification
rancor randomization rapidity rapport rapture ratio rationing rattle rattling ravage ray rbi reaction
readiness readjustment ready realism realm reappearance rearing reassurance rebellion rebuff rebuilding
recession recklessness reclassification reclining reconstruction recourse recovery recreation recruitment
rectitude recuperation recurrence redemption redeposition redevelopment rediscovery reducing reduction
reelection referendum refinement reflectance reflex refocusing reform refrigeration refueling regimentation
registration regret regularity rehabilitation rehearing rehearsal reign reinforcement rejection rejoicing
relatedness relations relationship relay relentlessness relevance relevancy reliability religiousness relish
remainder remission remnant remorse removal renaissance renewal renovation repair repayment repeal repeat
repentance repetition replacing replenishment replication repose repression reprieve reprisal reproducibility
reproduction repugnance repulsion reputation repute resemblance resentment resilience resistance resolve
resonance resourcefulness respiration respite responsibility rest restlessness restoration restraint
resumption retail retailing retaliation retardation retention retirement retraining retreat revel revelry
revenge reverberation reversal reversibility revival revolt revolution revulsion rheumatism rhinotracheitis
richness ride righteousness rightness rigor riot ripening ripple rise risk rite ritual roaring robbery
robustness rodeo role roleplaying roller romance romanticism romp roomful rooting rot rotation rotundity
roughness roundup rpm rudeness ruling rumble rumpus run runaway running runoff rush rushing rustle rustling
ruthlessness sabbath sabotage sacrament sacrifice sacrilege sadism sadness safeguard sailing sake sale
salvation salvo sameness sampling sanctity sanitation sanity satiety satisfaction saturation saturday
savageness saving scale scamper scan scar scarcity schism schooldays schooling sciatica scoop scope scores
scouring scours scouting scramble scrape scratchiness screeching scrimmage scrubbing scrutiny scuffle sealing
seaquake search season sec second secrecy secretion sedimentation seduction seepage seizure selfishness
selling semblance sending seniority sensuality sentimentality separation sepia septation september
sequestration serenity seriousness services setback seven severalty severing severity sewing shading shaking
shallowness shame shape shaping shaving shear shelling shenanigan shift shining shipbuilding shipping shirking
shirtsleeves shiver shivering shock shoeful shoes shooting shopping shortage shortness showcase shred shucks
shuffling shutdown sickness siege sightseeing silence similarity similitude simplicity simulation sin
sincerity sinfulness singing single singularity sinking sinning sip sitting situation six sixties size skeet
skimming skirmish skit skulking slaughter slavery sleep slick slight slinging slip slippage slovenliness
slowing slumber slump smallness smallpox smash smoke smoking smoothness snap sniveling snoring snowfall
soaking sobriety sociability sociality softening softness sojourn solace solemnity solicitude solidarity
solidity solitude solo somersault somersaulting sonority sore sorption sorrow sovereignty spacing spaciousness
span spark sparkle spasm spatiality spatter specialization specialty specificity speck spectroscopy spectrum
speechlessness speed spell spending spinnability spite splash splatter splendor splenomegaly split splutter
sponsorship spontaneity spoonful sport spotlight sprawling spraying spread spree spring springtime sprinkling
sprue sputtering squat squatting squeak squeal squeeze stability stabilization staginess stagnation stain
staining stampede stance standing standstill stardom stare starlight start starting startup starvation
statesmanship stature status stay stead stealing stealth step steprelationship stewing stiffening stiffness
stillness sting stirring stoop stop storage storm straining strangeness strangulation stratagem stratification
strength stretching stride strife strike striving stroke stroll struggle strut stubbornness stumping stunt
stylemark stylization subjugation subpart substitution success succor suck suction suddenness suffering
suffocation suffrage suicide suitability summer sunday sundown sunlight sunray sunshine superficiality
superiority supervision suppleness supply support supporting supremacy surf surge surplus surprise
surveillance surveying survival susceptibility swash sway sweep sweeping swelling swerve swig swimming swing
switching symmetry synchronism synchrony synergism systematization tact taint takeoff takeover tampering tan
tango tantrum tap tapestry tapping task taunt teaching tears teasing teaspoonful technology teens temerity
temper temperament temperature tempest tempo ten tenacity tenancy tenderness tending tennis tension tentacle
tenth tenting tenure termination terror testing texture thankfulness thanksgiving thaw thawing then therapy
thermometry thickness thieving thinness third thirst thirteen thirties thirty thoroughness thousand three
threshing thrill throbbing throe thrombosis thrombus throw thrust thud thuggee thumping thunder thursday
thwack tide tightening tilth timbre time timeliness times timidity timing tinkle tint titer titration today
tolerance tomorrow ton tonight tons topography torment tornado torpor torrent torture toss totality touchdown
toughness tour tournament tow tracing trading traditionalism tragedy training trait trampling trance
tranquility transaction transfer transformation transfusion transgression transience transition translucence
transmitting transmutation transpiration transvestitism travel treachery tread treason trembling tremor
trepidation trick trimming trip triple triumph triviality trot trucking truculence truthfulness try tsunami
tuberculosis tuesday tug tularemia tumble tumbling tumor tumour tumult tuning turbulence turmoil turning
turnover twelve twenties twentieth twenty twilight twinge twinkling twisting two typhoid typhus ugliness ulcer
ulceration ultracentrifugation ultraviolet unambiguity unbalance unconcern underachievement undertaking
undoing uneasiness unemployment unfolding unhappiness unification uniformity uniqueness unity universality
unloading unpredictability unreality unreason unrest unselfishness unwillingness upheaval upkeep uplifting
uppercut uprising uproar upset upshot uptake urge urgency usage use usefulness uselessness utilization utmost
vacancy vacation vacationing vaccinating vaccination vacuolization vacuum vagueness validation validity valor
vandalism vanity vaporization variability variant variation vehemence velocity vending vengeance ventilation
veracity verdict verisimilitude vertigo verve veto vexation viability vibrancy vibration vice victory
vigilantism vigor vindication violation violence virginity virtue virulence viscosity visibility vitality
vividness vocation volley volleyball voltage volume vomiting vote voting voyage vulnerability wads wager wages
wailing wait waiting wake walk walkout walkover waning want war warehousing warfare washing washup watching
waterproofing watt wave wavelength waxing way weakening weakness wealth weaning weariness weather wedding
wednesday week weekday weekend weeping weight weighting weightlessness welcome welfare welter wet wetness
wetting wheeze whiff while whim whipping whir whirl whirring whistling whit whiteness wickedness widowhood
width wildfire wildness wile willing willingness willpower win wind wings wink winning winter wintertime wise
wishing withholding woe wonderfulness woodgrain woodgraining workout workweek worriment worse worship worst
worth worthlessness wound wrath wreck wrestling wretchedness wrong wrongdoing yardage yawn yaws year yearning
years yellow yelp yelping yen yesterday yesteryear zeal zero zest zloty zoning
`
  .trim()
  .split(/\s+/);
