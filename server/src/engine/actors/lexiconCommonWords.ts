import { words } from './wordList.ts';

/**
 * Words that are no names when a sentence or a headline gives them a capital. They are the base forms that English news writes
 * small at least eight times in a million words, counted over openly described corpora; inflected forms are recognised by their
 * endings (see `isCommonWord`).
 */
export const COMMON_WORDS: ReadonlySet<string> = words(`
aa abandon abiding ability able aboard abolished abortion about above abroad abruptly absence absent absentee absolute absurd abundant
abuse abusive academic academy accelerate accent accept acceptable acceptance access accessible accident accommodate accommodation
accompanied accompanying accomplish accomplishment accord accordance account accountability accountable accumulated accuracy accurate
accusation accuse accustomed achieve achievement acknowledge acquainted acquire acquisition acquitted acre across act action activated
active activism activist activity actor actress actual acute ad adamant adapt adaptation add addicted addiction addition additional
address adequate adhere adherence adjacent adjustments administered administration administrative administrator admiral admiration
admire admission admit adopt adoptees adoption ads adult advance advancement advantage adventure adversaries adverse advertisers
advertising advice advise advisor advisory advocacy advocate aesthetic affair affect affection affidavit affiliate affiliation affirm
affirmative affluent afford affordable afloat aforementioned afraid afrol after aftermath afternoon afterward again against age agency
agenda agent aggravated aggression aggressive ago agree agreement agricultural agriculture ahead aid aide aim air airborne aircraft
airline airplane airport airstrikes airwaves alarm albeit album alcohol alert alienate align alike alive all allegation alleged alleges
allegiance alleging alliance allocated allow allowance ally almost alone along alongside already alright also alt alternative although
altogether always am amassed amateur amazed amazing ambassador ambition ambitious amended amendment amenities amid amidst ammunition
amnesty among amongst amount ample an analyses analysis analyst analyzed ancestors ancestral anchor ancient and anger angry animal
animated anniversary announce announcement annual anomaly anonymity anonymous another answer ant anthem anti antiabortion anticipated
anticipating anxiety anxious any anybody anymore anyone anything anytime anyway anywhere apart apartment apologize apology app apparent
appeal appear appearance appetite applaud applause apple applicant application appoint appointment appreciate appreciation approach
appropriate approval approve approximately arbitrary archaeological archaeology archipelago architect architectural architecture
archives ardent are area arena arguably argue argument arid arise arm army around arranged arrangement array arrest arrival arrive
arrogance arrogant arsenal art article articulate artificial artillery artist artistic artwork as ashamed aside ask asleep aspect
aspirations assassination assault assembled assembly assert assertion assess assessment asset assign assignments assist assistance
assistant associate association assuage assume assumption assurances assure asylum at ate athlete athletic atmosphere atop atrocities
attached attack attackers attempt attend attendance attendees attention attitude attorney attract attraction attractive attributed
auction audience audio audit authentic authenticity author authoritarian authority authorization authorized autism auto automatic
automatically autonomous autonomy autopsy avail availability available avenues average avian aviation avoid await awake award aware
awareness away awesome awful awkward axis az baby back backdrop background backlash backup backward bad bag baggage baht bail bailout
baking balance ball ballet ballistic balloons ballot ban banana band bank bankruptcy bar bare bargain barn barrel barrier base baseball
basic basically basil basis basketball batch bathroom battery batting battle battleground bbc be beach beans bear beat beaten beautiful
beauty became because become bed bedroom beef been beer bees before began begin begun behalf behavior behaviour behind being belief
believe bell belly belong below belt bench benchmark beneficial beneficiary benefit bent beside best bet betrayal betrayed between
beyond bias bid big biggest bigotry bike bilateral bill billion billionaire binding bio biodiversity biography biological bipartisan
bird birth birthday bisexual bishop bit bite bizarre black blah blame blank blanket blast blatant bleak bleeding blessed blessing blind
blink bloc block blockchain blog blood bloody blow blown blue blunt board boasted boasts boat body bodyboarding boiled bold bolster bomb
bond bone bonuses booed book boom boon boos boost boot border boring born borrow borrowers boss both bottle bottom bought bound boundary
boutique bow bowl box boy boycott boyfriend brain branch brand brash brave breach bread break breakfast breakthrough breath breathe
breeding bribe bribery brick bridge brief bright brightness brilliant bring broad broadcast broaden broke broken bronze brother brought
brown bruising brutal brutality bubble buck budget build built bulb bulk bull bullet bully bump bunch burden bureau bureaucracy
bureaucratic burger buried burn burst bus business businessman businessmen busy but button buy by bye ca cabinet cable cadets cafeteria
calculate calculation calendar call calm came camel camera camp campaign campus can cancel cancer candid candidacy candidate cane
cannabis cannot cap capability capable capacity capita capital capitalism capitalist capitalize captain captive capture car carbon card
care careful careless caretaker cargo carpet carrier carry cartel carve case cash casino cast caste cat catalog catastrophic catch
category cattle caucus caucusgoers caught cause caution cautious cave cb cease ceiling celebrate celebration celebrity cell cement
cemetery census cent central centre centrist century ceremony certain certainty certificate certification certified chain chair chairman
chairperson chairwoman challenge chamber champion championship chance change channel chanted chanting chants chaos chaotic chapter
character characteristic characterized charge charitable charity charm chart chat cheap cheapest check cheer cheese chef chemical
chemistry chest chicken chief child childhood children chill chip chocolate choice choose chorus chose chosen chronic chunk church chute
cigarette circle circuit circulated circulating circumstances circus cite citizen citizenship city civic civil civilian claim
clarification clarify clarity clash class classic classical classification classified classroom clause clean clear clearance click
client cliff climate climb clinch clinic clinical clip clock close closest closure clothes clothing cloud clout club co coach coal
coalition coast coastal coastline cobalt cocktail cocoa coconut code coffee cognition cognitive coin coincidence cold collaboration
collaborative collapse collar colleague collect collectibles collection collective college colonial colony color colorful colour column
columnist com combat combination combine come comeback comedian comedy comfort comfortable comic command commemorate commence commended
comment commentary commentator commerce commercial commission commit commitment committee commodity common communal communicate
communication communist community compact companion company comparable compare comparison compassion compelled compelling compensate
compensation compete competent competition competitive competitor compiled complain complaint complementary complete completion complex
complexity compliance complicate comply component composed composer composition compound comprehensive comprise compromise compulsive
computer computing conceded concentrated concentration concept conceptual concern concert concession conclude conclusion concrete
condemn condition conditional condolences conduct conference confidence confident confidential confidentiality confined confinement
confirm confirmation confiscated conflict confront confrontation confused confusing confusion congestion conglomerate congratulate
congratulations congressional congressman conjunction connect connection connectivity conscience conscious consciousness consecutive
consensus consent consequence consequential conservation conservatism conservative consider considerable considerably consideration
consistent consists consolidate consolidation conspiracy constant constituency constitute constitution constitutional constraints
constructed construction constructive consult consultant consultation consumer consumption contact contain containment contemplating
contemporary contender content contention contentious contest context continent continental continually continuation continue continuous
contract contractor contradict contrary contrast contribute contribution contributor control controversial controversy convened
convenience convenient convention conventional convergence conversation conversational convert convey convicted conviction convince cook
cool cooperate cooperation coordinate coordination coordinator cope copper copy copyright cordial core corn coronavirus corporate
corporation correct correctness correlation correspondence correspondent corresponding corridor corrupt corruption cost could council
counsel count counterpart counterterrorism countless country countryside county coup couple courage course court courtesy courthouse
courtroom cousin cover coverage coveted cow crack crackdown craft crash crazy cream create creation creative creativity credentials
credibility credible credit creditors crew crime criminal crises crisis criteria critic critical criticised criticism criticize critique
crop crore cross crowd crucial crude cruel cruise crumbling crush cry crypto cryptocurrencies crystal ctor cuisine culinary cultivated
cultural culture cup cupcake curb cure curious currency current custodian custody custom cut cute cutoff cyber cycle cynical dad daily
dam damage damn dance danger dangerous dared dark darkness dash data database date datetime daughter daunting dawn day daylight db dead
deadline deadlock deal dealt dean dear death debate debt debut decade deceased decent decide decision decisive deck declaration declare
decline decrease decried dedicated dedication deeds deemed deep deepen deepest defamation default defeat defence defend defendant
defense defensive defiant deficit defied define definitely definition definitive deforestation defunct degree del delay delegate
delegation deleted deliberate delicious deliver delivery demand demeanor demise democracy demographic demonstrate demonstration
demonstrators denial denounce deny depart departments departure depend dependence dependent deploy deployment deport deportation
deposits depot depression depth deputy derived descendants descended descent describe description desert deserve design designated
desire desk desperate desperation despite destination destiny destroy destruction destructive detail detained detainees detect detection
detention deter determination determine detractors detrimental devastating develop development device devoted diabetes diagnosed
diagnosis dial dialogue diaspora dictator dictatorship did didn’t die diesel diet differ difference different difficult difficulty dig
digit digital dignity dilemma dimension diminished diners dining dinner dioxide diplomacy diplomat diplomatic dipped dire direct
direction directives director dirt dirty disability disabled disagree disagreement disappear disappearance disappointed disappointing
disappointment disapproval disaster disastrous disavow disciplinary discipline disclose disclosure discomfort discount discourage
discourse discover discovery discriminated discrimination discriminatory discuss discussion disease disgrace dish dishonest dislike
dismal dismantle dismiss dismissal disobedience disorder dispatched displaced displacement display disproportionate dispute disqualified
disregard disrespect disrupt disruptions disruptive dissent dissidents dissolution dissolve distance distant distinct distinction
distinctive distinguish distortion distraction distribute distribution district disturbed disturbing diverse diversify diversity
diverted divide dividends divine division divisive divorce do doc doctor doctrine document documentary does dog doing dollar domain
domestic domestically dominance dominant dominate don donate donation done donor don’t doom door dos double doubt down download downtown
downturn dozen draft drag drama dramatic dramatically drank drastically draw drawn dream dredging dress drew drink drive driven drone
drop drought drove drowned drowning drug drum dry dual dubbed dubious duck due duel dumping duo duration during dust duty dying dynamic
dynasty each eager ear earlier earliest earn earners earth earthquake ease easier easiest easily east eastern easy eat eaten echo
economic economically economist economy ecosystem edge edible edited edition editor editorial educate education educational educators ef
effect effective effectiveness efficiency efficient effort egg eight eighteen eighth either elaborate elder eldest elect election
elective electoral electorate electric electrical electricity electronic element elementary elephant elevate elevator eleven eligibility
eligible eliminate elimination elite else elsewhere em email embarked embarrassing embarrassment embassy emblematic embrace emerge
emergency eminent emission emotion emotional empathy emphasis emphasize empire employed employee employer employment employs empower
empowerment empty en enable enacted encompasses encompassing encounter encourage encouragement encryption end endangered endeavor
endless endorse endorsement endured enduring enemy energetic energized energy enforce enforcement engage engagement engine enhance
enjambment enjoy enormous enough enrollment ensure enter enterprise entertainment enthusiasm enthusiastic enthusiastically enthusiasts
entire entitled entity entrance entrepreneur entrepreneurial entry environment environmental envisioned envoy epic epidemic episode
equal equality equation equipment equipped equity equivalence equivalent era eradicate erosion error erupted es escalated escalating
escalation escape escorted especially essay essence essential establish establishment estate estimate et etc ethanol ethical ethics
ethnic ethnicity evacuation evaluate evaluation evangelical eve even event eventual every everybody everyday everyone everything
everywhere evidence evident evil evolution evolutionary evolved evolving ex exacerbated exact exaggerated exam examination examine
example exceed excellence excellent except exception exceptional excess excessive exchange excited excitement exciting excluded
exclusive excuse execute execution executive exercise exhausted exhibited exhibition exile exist existence existential exit expand
expansion expatriates expect expectancy expectation expedition expelled expenditure expense expensive experience experiment experimental
expert expertise expired explain explanation explicitly exploit exploitation exploration explore explosion explosive export expose
exposure express expression extend extension extensive extent external extinction extortion extra extract extraction extradition
extrajudicial extraordinarily extraordinary extreme extremism extremist eye eyebrows ez fabric face facilitate facility fact faction
facto factor factory faculty faded fading fail failure fair fairness faith faithful fake fall fallen fallout false fame familiar family
famous fan fantastic fantasy far fare farewell farm fascist fashion fast fastest fat fatal fatalities fate father fault favor
favorability favorable favorably favorite favour favourite fear feat feature federal federation fee feedback feel feet fell fellow felt
female feminist femur fence ferry fertiliser fertilizer festival fetus feud fever few fiction fidx field fierce fifteen fifth fifty
fight figure file filibuster fill film filter final finalised finance financial find fine finest finger finish fintech fire firearm
firewall fireworks firm first firsthand fiscal fish fishermen fit fitness five fix flag flash flat flavor flawed fled fledged flee fleet
flesh flew flexibility flexible flight flip float flood floor flour flourish flow flown fluid flurry fly focus fodder folks follow
followers food fool foot footage football footsteps for force forceful forecast forefront foreign foremost forensic forest forever forge
forget forgive forgiven forgot forgotten fork form formal format formation formidable formula forth fortunate fortune forty forum
forward fossil fought foul found foundation four fourth fracking fraction fractured fragile frame framework frankly frass fraud
fraudulent fraught free freedom freeze freight frequency frequent fresh fried friend friendship fringe from front frontier frontrunner
frozen fruit frustrated frustration fuel fulfill full fully fun function functional fund fundamental fundraiser fundraising funeral
funny furious furniture further fury future gain gala gallery gallon gambling game gang gap garbage garden garnered gas gasoline gate
gather gauge gave gay gear gel gender general generate generation generators generous genocide gentle gentlemen genuine geographic
geographical geography geometry geopolitical gesture get giant gift girl girlfriend give given glad glass glimpse global globalization
globe gloves glow gmail go goal goat goers goes going gold golden golf gone gonna good gosh got gotta gotten govern governance
government governmental governor grab grace grade gradual graduate graduation grain grammar grand grandchildren grandfather grandmother
grandson grant graphic grappling grasp grass grassroots grateful gratitude grave gravity great greatest greed green greenhouse greeted
grew grid grief grim grip grit grocery gross ground groundbreaking group grow grown growth guarantee guard gubernatorial guess guest
guidance guide guidelines guilt guilty guitar gun gunfire guy gym habit hack hackers had hailed hailing hair half halfway hall halt
hammered hand handful handle hanging hap happen happily happiness happy harassment hard hardest hardship harm harmful harmony harness
harsh harvest has hashtag hat hate hateful hatred haul have haven hawkish he head headaches headline headquarters heal health healthcare
healthy hear heard heart heartland heat heaven heavily heavy heavyweight hectares hedge heed heels height heightened heir held
helicopter hell helm help helpful hence her herd here heritage hero heroin herself hesitate hey hi hid hidden hide hierarchy high
highest highlight highway hike hills him himself hints hip hire his historian historic historical history hit hockey hold holders hole
holiday homage home homegrown homeland homeowners homepage hometown homicides homosexuality homosexuals honest honesty honey honor
honour hop hope hopeful horizon horrible horrific horror horse hospital hospitality host hostage hostile hostility hot hotel hour house
household how however hr htm html http hub huge huh human humanitarian humanity humble humiliating humility humor hundred hung hungry
hunt hurdle hurt husband hydrogen hypothetical ice icon iconic id idea ideal identical identification identify identity ideological
ideology if ignited ignorance ignorant ignore ill illegal illicit illness illustrated illustrates image imagination imagine immediate
immense immigrant immigration immune immunity impact impartial impeachment imperative implement implementation implications imply import
importance important impose imposition impossible impressed impression impressive imprisoned imprisonment improbable impromptu improper
improve improvement in inability inaccurate inaction inadequate inappropriate inaugurated inauguration incendiary incentive inch
incident incites inciting inclination inclined include inclusion inclusive income incorporate incorrect increase incredible incredibly
incremental incumbent indeed indefinite independence independent index indicate indication indicators indicted indictment indigenous
indirectly individual industrial industry ineffective ineligible inequality inequities inevitable inevitably inexpensive infamous
infected infection infectious inflammatory inflation influence influencers influential info inform informal information infrastructure
ingredients inhabitants inherent inherited inhumane initial initiate initiative inject injured injury injustice ink inland inmates
innocent innovation innovative input inquiry inroads insects insecure insecurity inserted inside insight insist insistence inspector
inspiration inspire instability installation installed instance instant instead instinct institutes institution institutional instructed
instructions instructor instrument insufficient insult insurance insurers insurgent insurmountable integrate integration integrity
intellectual intelligence intelligent intend intense intensify intensity intensive intent intention inter interact interaction
interactive interest interface interfere interference interim interior internal international internet internment interpretation
interpreted interrogation interrupted intersection interstellar intervene intervention interview intimidation into intra introduce
introduction invasion invented inversions invest investigate investigation investigative investigators investment investor invisible
invitation invite invoked involve involvement ire iron irregular irregularities irrelevant irresponsible irrigation is island isolated
isolation issue it item its itself iwi jab jackpot jail jam jazz jeopardy jet jewelry jihad jihadist job join joint joke journalism
journalist journals journey joy judge judgement judgment judicial judiciary juice jump jungle junior junta jurisdiction jury just
justice justification justify ka keen keep kept key keynote kg kick kid kidnapped kill kilometers kilometres kind kinda kings kitchen
knee knew knife knock know knowledge knowledgeable known koreaherald lab label labor laboratory labour lack lady lagging laid lakes lakh
lame lamented land landmark landscape landslide lane language large largest larvae laser last late latest latter laugh launch laundering
law lawmaker lawsuit lawyer lay layoffs lead leadership league leak lean learn least leave lectures led left leftist leg legacy legal
legality legalizing legend legendary legislation legislative legislator legislature legitimacy legitimate lemon len lenders lending
length lengthy lent lesbian less lesson let level leverage lexical lez liability liar liberal liberation libertarian liberty library
license lie life lifelong lifestyle lifetime lift light lightning likable like likelihood likened limb limit limitations line lingering
linguistic link lion lipstick liquid liquor list listen listeners lit literally literary literature lithium litigation little live
livelihood livestock ll load loan lobby lobbyist local locate location lock lockdown locomotive lodged logic logical logistical
logistics lone long longest longstanding longtime look looming loop loophole loose lopsided lose loss lost lot loud love lovers low
lowest loyal loyalty luck lucky lucrative lunch lure luxury lvarez lying lyrics macadamia machine machinery mad made magazine magic
magnate magnificent magnitude mail main mainland mainstream maintain maintenance major majority make makeup male malicious mall
malnutrition mammoth man mana manage management mandate mandatory manipulated manipulation mansion manual manufactured manufacturer
manufacturing many map marathon marble marched marches marching margin marginalized marijuana marine maritime mark market marriage marry
mask mass massacre massive master match matchup mate material maternal math mathematical mathematician mathematics matter mature maximum
may maybe mayor mayoral me meal mean meaningful meant meantime meanwhile measure meat mechanism medal media median medical medication
medicine medium meet mega megawatts meltdown member membership memo memoir memorable memorandum memorial memory men mental mention menu
mercury mere merged merger merit mess message met metal method metre metric metro metropolitan mez mi microphone microscope mid middle
midnight midst might migrant migrate migration mild mile milestone militant military militia milk million mills min mind mine mineral
miners mini minimal minimum minister ministerial ministry minor minority minus minute mired mirror misconduct mishandling misinformation
misleading mismanagement misogynist miss missile mission mistake mistrust misunderstanding mitigate mix mixture ml mobile mobilise
mobilize mock mode model moderate moderator modern modest modified mogul moisture mold mom moment momentous momentum monastery monetary
money monitor monkeypox monks monopoly monsoon month mood moon moose moral morality moratorium more morning mortgage mosque most mother
motion motivated motivation motive mount mountain mouth move movement movie much multi multilateral multinational multiple multiply
municipal municipality murder muscle museum mushroom music musical must mutation mutual my myself mystery myth na naked name narrative
narrow nasty nation national nationalism nationalist nationality nationwide native natural nature nau naval navigate nd ndez near nearby
nearest necessarily necessary necessity neck need needle needy negative neglected negligence negotiable negotiate negotiation negotiator
neighbor neighborhood neighbourhood neighbouring neighbours neither neologism nephew nervous net network neurosurgeon neutral neutrality
never nevertheless new newest newspaper next nez nguez nice nickel nickname night nightclub nine ninety ninth no noble nobody nod noise
nominate nomination nominee non none nonetheless nonprofit nonsense nonwhite noon nor norm normal normalization north northeast
northeastern northern northwest nose not notable notably note nothing notice notified notion notorious novel now nowhere np nt nuclear
number numerous nurse nutrients nutrition nutritional oath object objections objective obligation observation observe observers obstacle
obtain obvious occasion occasional occupation occupy occur ocean odd of off offence offended offender offense offensive office official
offset offshore often oh oil ois ok okay old oldest on once one ongoing onions online only onslaught onstage onto op open opera operate
operation operational operative operator opinion opioid opponent opportunity oppose opposite opposition opt optimism optimistic option
or oral orange order ordinary org organic organisation organised organisers organization organizational organize organs ori orientation
oriented origin original originated os other otherwise ought our ourselves ouster out outbound outbreak outcome outdoor outfit outgoing
outlet outlined outlining outlook output outrage outrageous outreach outright outset outside outspoken outstanding oven over overall
overcome overflow overhaul overlooked overnight overseas oversee overshadowed oversight overtake overthrow overtime overturn overwhelmed
overwhelming owe own ownership pace pack package pact page paid pain painful paint pair palace palm pan pandemic panel panic pants paper
paperwork parade parallel parameters paramount parent parental park parliament parliamentary part partial participant participate
participation particles particular partisan partisanship partner partnership party pass passage passenger passion passionate passport
past pastor path pathway patience patient patriotic patriots patron pattern pause paved pay payment payroll pdf peace peaceful peak peer
pen penalty pending pension people pepper per perceived percent percentage perception perfect perform performance perhaps period
permanent permission permit peroxide persecution persistent person persona personal personality personnel perspective persuade peso pet
petition petroleum pez pgtype pharmaceutical phase phenomenon philosophical philosophy phone phony photo photograph photography php
phrase physical physician piano pic pick picture piece pigs pile pilgrims pillars pills pilot pin pinch pink pipeline pitch pivot
pivotal pizza place plagiarism plain plaintiffs plan plane planet plant plastic plate platform play plea pleaded pleasant please
pleasure pledge plenty plight plot plummeted plunged plurality plus pocket podcast poem poet poetry point poised polar polarization
polarized polarizing poles police policy polio polite political politician politicized politics poll pollster pollution pool poor
poorest pop pope popular popularity populated population populism populist populous pork port portfolio portion portrait portray pose
position positive possess possession possibility possible possibly post postponed posture pot potato potent potential pound poured
pouring poverty powder power powerful practical practice pragmatic praise pray pre precedent precinct precious precise predatory
predecessor predict predictable prediction predominantly prefer preference pregnancy pregnant preliminary premier premises premium prep
preparation prepare preparedness presence present presentation preservation preserve presided presidency president presidential press
pressure prestigious presumably presumed presumptive pretty prevail prevalent prevent prevention preview previous price pride priest
primarily primary prime principal principle print prior prioritize priority prison privacy private privileged privileges prize pro
probability probably probation probe problem problematic procedure proceed proceedings process proclaimed procurement produce product
production productive productivity profession professional professionalism professor profile profit profitable profound program
programme progress progressive prohibit project projections prolonged prominence prominent promise promote promotion promotional prompt
prone pronounced proof propaganda propel proper property proponent proportion proposal propose proposition prosecute prosecution
prosecutor prospect prospective prosperity prosperous protect protection protective protein protest protestors protocols protracted
proud prove proven provide province provincial provision provisional provocative provoke psychological psychology public publication
publicity publish pull punch pundits punish punishment punitive pupils purchase pure purpose pursue pursuit push put px qualifications
qualify quality quantity quarantine quarter quartile quest question questionable queue quick quiet quinoa quit quite quo quota quote
race racial racism racist radar radical radio radius raid rail railroad railway rain rainbow rainfall rainforest rainy raise rally
rampant ran random range rank rant rape rapid rapists rare rate rather ratified ratio ration rational rationale rattled raucous raw
razor rd re reach react reaction reactor read readily readiness ready reaffirmed real realised realism realistic realists reality
realization realize reason reasonable reasonably rebel rebellion rebound rebuffed rebuild recall receive recent reception receptive
recession recipe recipient reckless reclaim recognise recognition recognize recommend recommendation reconcile reconciliation reconsider
record recount recourse recover recovery recruit recruitment red redacted reduce reduction reef reelection refer referee reference
referenda referendum reflect reflection reflective reform refrain refuge refugee refusal refuse regain regard regardless regime region
regional register registration regret regular regulate regulation regulator regulatory rehabilitation rein reinforced reiterated reject
rejection relate relation relationship relative relax release relentless relevance relevant reliable reliably reliance reliant relief
religion religious relocate reluctance reluctant rely remain remainder remark remarkable remarkably remember remind reminiscent remote
removal remove renamed render renew renewable renovated renovation renowned rent rental reo reopened reopening repair repatriation repay
repeal repeat replace replacement replicate replication reply report represent representation representative repression repressive
reproductive reputation request require requirement rescue research resentment reservations reserve resettlement reshuffle reside
residence residency resident residential resign resignation resilience resilient resist resistance resolution resolve resonate resort
resource respect respectful respective respond respondents responders response responsibility responsible responsive rest restaurant
restoration restore restraint restrict restrictions restrictive result resume resurgence retail retain retention retired retirees
retirement retiring retreat retroactively return retweeted reveal revelation revenge revenue reversal reverse review revised revival
revive revoked revolt revolution revolutionary reward rez rhetoric rhetorical rice rich richest rid rida ride ridiculous rift rigged
right rightwing rigorous ring riot rip rise risen risk risky ritual rival rivalry river road robberies robust rock rocket rocky role
roll romantic roof room root rose roster rotation rotten rough round route routine row royalties rubber rubble rude rugby ruins rule rum
rumors run runoff runway rupees rural rush sacked sacred sacrifice sad safe safeguard safest safety said sailors sake salary sale
salinity salon salt salute same sample sanctioned sanctions sanctuary sand sang sanitation sank sat satellite satisfaction satisfy save
saw say scale scam scandal scarce scare scary scathing scenario scene schedule scheme scholar scholarship school science scientific
scientist scope score scramble scrap scratch screaming screen screw script scrutiny sea seal search season seat sec second secondary
secrecy secret secretary section sector secular secure security see seek seekers seem seen segment segregation seize seizure seldom
select selection selective self sell sellers semantic semester semi seminar senator send senior sensation sense sensitive sensitivity
sent sentence sentiment separate separation serial series serious seriousness servant serve service session set setback settle
settlement settlers setup seven seventh several severe sex sexism sexual sexuality shade shadow shake shall shallow shame shameful shape
share shareholder shark sharp she sheep sheet shekels shelf shell shelter shield shift ship shirt shit shock shoes shook shoot shop
shore short shortage shortfall shot should shouted shouting show showcase showdown showers shown shrinking shut shutdown shuttle shy
siblings sick side sidelines siege sight sign signal signature significance significant silence silent silver similar similarities
simple simply simulation simultaneously sin since sincere sing single sink sister sit site situated situation six sixth sizable size
skateboarding skating skeptical skepticism sketch skill skin skip sky skyline slam slate slaughter slave slavery sleep slice slight slip
slogan slot slow small smallest smallholder smart smartphone smell smile smoke smooth smugglers smuggling snap snitch snow so soap
soaring soccer social socialism socialist society socio socks soda soft software soil solar sold soldier sole solid solidarity solo
solution solve some somebody somehow someone something sometime somewhat somewhere son song soon sophisticated sore sorry sort sought
soul sound soup sour source southbound southeast southern southwest sovereign sovereignty sowing soy space spacetime span spark speak
special specialist specialized specializes species specific specifically spectacular spectrum speculation speech speechwriter speed
spend spent sphere spin spiral spirit spiritual spite split spoke spoken spokesman spokesperson spokeswoman sponsor spontaneous sport
spot spotlight spouse sprawling spread spree spring spur spy spyware squad square st stability stable stacked stadium staff stage
stagnant stake stakeholders stall stamina stamp stance stand standard staple star stark start state statehood statement statewide
station statistics statue stature status statute statutory staunch stay steadily steady steal steam steel steep steer stem step stick
stiff still stimulate stimulus stir stock stole stolen stone stood stool stop storage store storm story straight straightforward strain
strange strangers strategic strategist strategy straw streak stream street strength strengthen stress stretch strict strike string strip
strive stroke strong strongest strongholds struck structural structure struggle stuck student studio study stuff stump stunning stupid
style sub subdued subject submarine submission submit subsequent subsidiary subsidized subsidy substance substantial substantive subtle
suburb suburban succeed success successful succession successor such sudden sue suffer sufficient sugar suggest suggestion suicide suit
suitable suite sum summary summit summoned sun sunny super superb superdelegate superintendent superior superiority supermarket
supervised supervision supplement suppliers supply support supportive suppose sure surface surfing surge surgery surnamed surpassed
surprise surrender surrogate surrounded surrounding surveillance survey survival survive survivor suspect suspend suspension suspicion
suspicious sustain sustainability sustainable swap sway sweeping sweet swept swiftly swimming swing switch sworn symbol sympathetic
sympathy symptoms syntactic system systematic systemic ta table taboo tackle tactic tactical tail take taken takeover tale talent talk
tall tally tank tap tape target tariffs task taste tasty tattoos taught tax taxi taxpayer tea teach team tear tech technical technique
technological technology teen teenage teeth telecommunications telephone televised television tell temperament temperature temple
temporarily temporary ten tend tendency tennis tense tension tent tenure term terminal terminated termites terrain terrible terrific
territorial territory terror terrorism terrorist test testament testified testimony text textbook textile th than thank that the theater
theatre theft their them theme themselves then theoretical theory therapy there thereafter thereby therefore these theseoultimes thesis
they thick thin think third thirty this thorough those though thought thousand thread threat threaten three threshold threw thrilled
thriller throat through throughout throw thrown thumbs thus thwart ticked ticket ticking tide tie tight tighten till time timestamp tiny
tip tired tissue title to tobacco today together token told tolerance tolerant tolerate toll tomatoes tomorrow ton tone tongue tonight
tonnes too took tool top topic torn torpedo torture tossed total touch tough toughest tour tourism tourist tournament touted touting
toward tower town toxic toys trace track traction trade tradition traditional traffic trafficking tragedy tragic trail train trajectory
transaction transcripts transfer transform transformation transformative transgender transit transition translate translation translator
transmedia transmission transmitted transparency transparent transport transportation trap trash trauma travel treason treat treatment
treaty tree tremendous trend trial tribal tribunal tribute trigger trillion trio trip triple triumph troops trophy tropical trouble
trounced trove truck true truly trust trustworthy truth truthful try tsunami tuition tune tunnel turmoil turn turnaround turnout tweet
twelve twenty twice twin twist two tx tycoon tying type typical ud ugly uh uk ultimate ultra um unable unacceptable unanimous
unauthorized unaware uncertain uncertainty unchanged unclassified uncle unclear uncomfortable uncommon unconstitutional uncovered
undecided undeclared under undercut underdog underestimated undergo underground underlined underlying undermine underneath underscore
understand understood undertaken underwater underway undisclosed undo undocumented undoubtedly unearthed unemployed unemployment
unexpected unfair unfavorable unfinished unfit unfold unfortunate unhappy unheard unidentified uniform unify unilateral union unique
unit unite unity universal universe universities unknown unleashed unless unlike unlock unmanned unnecessary unnoticed unofficial
unpopular unpopularity unprecedented unpredictable unqualified unrelated unresolved unrest unsafe unsecured unstable unsuccessful unsure
unsustainable until untrue unusual unveiled unwanted unwillingness up upazila upcoming update upgrade upheaval uphold upon uprising ups
upset upside upstate urban urge urgency urgent url us use useful useless usual utility vacation vaccinated vaccination vaccine vacuum
vague valid valley valuable value variant variation variety various vary vast ve vegetable vehicle vendors venture venue verbal verdict
verge verification verify version versus very vessel vet veteran via viability viable vice victim victory video view viewers viewpoint
vigilant vigorously village villagers vinegar vintage violate violation violence violent viral virtual virtue virus visa visible vision
visit visitor visual vital vlog vocal vodka voice volatile volatility volume voluntary volunteer vote vow vs vulnerability vulnerable
vying wage wai wait wake walk wall wallet wanna want war ward warehouse warfare warm warn warrant warship wartime wary was wash waste
watch watchdog water waterboarding watermelon wave way we weak weaken weakness wealth wealthiest wealthy weaner weapon wear weather web
website wedding week weekend weigh weight weird welcome welfare well went were west western wet wh whale what whatever whatsoever wheat
wheelchairs when whenever whenua where whereabouts whereas wherever whether which while whilst white who whoever whole wholly whom whose
why wide widening widespread widow wife wild wildlife will willingness win wind window wine wing wink winter wiped wireless wisdom wise
wish witch with withdraw withdrawal withdrew withheld withholding within without witness wives wo woes woman women won wonder wonderful
wood wooden word wore work workforce workplace workshop world worldwide worn worry worse worsened worst worth worthwhile worthy would
wound wow wrap write written wrong wrongdoing wrote www xenophobe xenophobic yard yeah year yelled yellow yen yes yesterday yet yield
yoga you young youngest your yourself youth yuan zeal zero zone
`);
