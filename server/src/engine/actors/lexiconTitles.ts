import { phrases, words } from './wordList.ts';

/** Forms of address; whoever follows is a person. Where one says the sex, the lists below hold it too. */
export const HONORIFICS: ReadonlySet<string> = words(`
mr mr. mrs mrs. ms ms. miss mister madam madame dr dr. prof prof. professor doctor sir dame lord lady baron baroness count countess duke duchess
prince princess king queen emperor empress tsar tsarina czar sultan sheikh sheik shaikh emir shah pope patriarch archbishop bishop cardinal father sister brother reverend rev rev.
fr fr. rabbi imam ayatollah mullah pastor saint monsignor msgr msgr. metropolitan dalai
gen gen. lt lt. col col. sgt sgt. capt capt. cmdr cmdr. maj maj. cpl cpl. pvt pvt. adm adm. general lieutenant colonel sergeant captain commander major corporal private admiral
marshal brigadier sen sen. rep rep. gov gov. hon hon. señor señora herr frau monsieur comrade
`);

/** Offices and callings that stand before a name, small or with a capital; several words in this order, parted by a space. */
export const TITLES: readonly string[] = phrases(`
president; vice president; vice-president; first vice president; prime minister; deputy prime minister; minister; deputy minister; foreign minister; deputy foreign minister
interior minister; defence minister; defense minister; finance minister; justice minister; health minister; education minister; economy minister; environment minister
trade minister; energy minister; agriculture minister; transport minister; labour minister; labor minister; culture minister; sports minister; information minister; first minister
prime ministers; presidents; ministers; foreign ministers; chancellors; senators; vice chancellor; chancellor; premier; vice premier; taoiseach; first lady; head of state; head of government
secretary of state; secretary general; secretary-general; general secretary; deputy secretary general; undersecretary; under secretary; assistant secretary; deputy assistant secretary; state secretary; secretary
defense secretary; defence secretary; foreign secretary; home secretary; press secretary; treasury secretary; health secretary; education secretary; interior secretary; energy secretary
high representative; foreign policy chief; commissioner; enlargement commissioner; high commissioner; envoy; special envoy; ambassador; special representative; representative; diplomat; consul
governor; lieutenant governor; mayor; deputy mayor; senator; congressman; congresswoman; representative; assemblyman; alderman; councillor; councilor; councilman; councilwoman; delegate
speaker; deputy speaker; house speaker; majority leader; minority leader; senate majority leader; house majority leader; majority whip; lawmaker; deputy; deputies; parliamentarian; member
attorney general; solicitor general; surgeon general; attorney; prosecutor; chief prosecutor; state prosecutor; district attorney; judge; justice; chief justice; magistrate; lawyer; barrister; sheriff; detective; officer; inspector; constable
police chief; army chief; chief; chief of staff; chief executive; chief executive officer; ceo; cfo; coo; cto; chairman; chairwoman; chairperson; chair; vice chairman; deputy chairman; board chairman; managing director; director; executive director; deputy director; director general; director-general
manager; general manager; editor; editor in chief; editor-in-chief; managing editor; publisher; founder; co-founder; cofounder; owner; co-owner; partner; president-elect; spokesman; spokeswoman; spokesperson; spokespersons; press officer; adviser; advisor; national security adviser; national security advisor; senior adviser
leader; party leader; opposition leader; rebel leader; co-leader; deputy leader; warlord; commander; supreme leader; commander in chief; commander-in-chief; chief negotiator; negotiator; mediator; head; deputy head; head coach; coach; captain; trainer; goalkeeper; striker; midfielder; defender; forward; pitcher; quarterback; player; teammate; driver; champion
candidate; presidential candidate; nominee; presidential nominee; presidential hopeful; incumbent; challenger; politician; activist; human rights activist; campaigner; dissident; analyst; political analyst; political scientist; scientist; historian; economist; sociologist; researcher; expert; scholar; academic; lecturer; principal; teacher; dean; rector
journalist; reporter; correspondent; columnist; commentator; anchor; host; presenter; photographer; blogger; author; writer; novelist; poet; playwright; critic; composer; conductor; singer; musician; rapper; actor; actress; comedian; filmmaker; film director; producer; artist; painter; sculptor; architect; designer; model
engineer; pilot; astronaut; nurse; surgeon; physician; psychologist; psychiatrist; farmer; shopkeeper; businessman; businesswoman; tycoon; billionaire; entrepreneur; investor; banker; trader; strategist; pollster; consultant; lobbyist; whistleblower; hacker
resident; witness; survivor; victim; suspect; defendant; gunman; terrorist; mastermind; militant; dictator; strongman; autocrat; tyrant; exile; refugee; volunteer; coordinator; organizer; organiser; secretary-treasurer; treasurer; counselor; counsel; legal counsel; special counsel; investigator; counterpart; predecessor; successor
harbour master; harbor master; headmaster; headmistress; keeper; ranger; clerk; town clerk; developer; lifeguard; skipper; fisherman; baker; cook; chef; carpenter; pensioner; student; retiree; colleague; friend; brother; sister; father; mother; son; daughter; wife; husband; widow; uncle; aunt; nephew; niece; cousin; grandfather; grandmother; grandson; boyfriend; girlfriend; fiancee; stepson; twin
monk; nun; priest; theologian; preacher; chaplain; deacon; abbot; cleric; philosopher; saint; prophet; grand mufti; mufti; warden; superintendent; comptroller; auditor; ombudsman; curator; librarian; registrar; chief economist; chief strategist; chief scientist; vice admiral; rear admiral; lieutenant general; major general; brigadier general; lieutenant colonel; staff sergeant; first lieutenant; second lieutenant
mp; mps; mep; meps; mla; pm; fm; dpp; deputy pm; his highness; her highness; his excellency; her excellency; his majesty; her majesty; vice presidential nominee; vice presidential candidate; running mate; crown prince; crown princess; pope emeritus; grand ayatollah; dalai lama; assistant professor; associate professor; senior fellow; fellow; senior lecturer; senior researcher; program director; programme director; country director; regional director; political director; party chief; party president; party secretary; party chairman
`);

/** Words before a title that belong to it: `former`, `acting`. */
export const TITLE_MODIFIERS: ReadonlySet<string> = words(`
former previous ex then-prime acting deputy vice assistant senior chief interim outgoing incoming late then current first second third co junior associate honorary retired incumbent newly-elected longtime
`);

/** Offices of a woman and of a man by the word itself, family and address included. Women bear `Sheikh` as well, as a part of their names. */
export const FEMALE_WORDS: ReadonlySet<string> = words(`
mrs mrs. ms ms. miss madam madame dame lady baroness countess duchess princess queen empress tsarina sister señora frau
spokeswoman chairwoman congresswoman councilwoman businesswoman actress mother daughter wife widow aunt niece grandmother girlfriend stepmother nun lady herself
`);
export const MALE_WORDS: ReadonlySet<string> = words(`
mr mr. mister sir lord baron count duke prince king emperor tsar czar sultan pope patriarch cardinal father brother herr monsieur señor imam ayatollah mullah
spokesman chairman congressman councilman businessman actor son husband uncle nephew grandfather grandson boyfriend monk priest gunman strongman himself
`);

/** Verbs whose subject is a person more often than not, past and present. */
export const PERSON_VERBS: ReadonlySet<string> = words(`
said says told tells added adds asked asks replied answered noted notes stated states argued argues insisted insists explained explains recalled recalls wrote writes
tweeted joked quipped smiled laughed cried nodded shrugged thinks thought believes believed hopes hoped wants wanted vowed vows pledged denied denies admitted admits conceded concedes
acknowledged testified resigned married died arrived stressed stresses emphasized emphasised reiterated claimed claims concluded concludes declared warned warns urged urges
remarked commented observed spoke speaks met shook walked sat stood born retired
`);

/** Particles that are written small inside a person's name. */
export const NAME_PARTICLES: ReadonlySet<string> = words(`
al el ul ad an as at bin bint ibn ben abu abd abdel umm van der den de von und zu zum zur vom ter ten te la le du des da do dos das di del della dello degli della lo y e i af av st san santa mac ap ab
`);

/** What may follow a person's name and belongs to it. */
export const NAME_SUFFIXES: ReadonlySet<string> = words(`jr jr. sr sr. ii iii iv`);
