import { words } from './wordList.ts';

/** Capitalised at the end of a name, or before `of` and `for`, these make it an organisation: `Ministry of Trade`, `Drina Bank`. */
export const ORG_HEADS: ReadonlySet<string> = words(`
ministry department office agency bureau administration authority commission committee subcommittee council board panel parliament assembly congress senate
cabinet government court tribunal police army navy guard guards force forces corps brigade battalion regiment division command militia marines
party union alliance coalition front movement league federation confederation bloc association society organization organisation foundation
institute institution university college school academy faculty center centre hospital clinic laboratory laboratories museum gallery library
bank banks fund trust group holding holdings company corporation corp corp. inc inc. ltd ltd. limited llc llp plc gmbh ag sa nv co co. industries enterprises partners
airlines airways motors systems technologies technology software electronics pharmaceuticals energy petroleum oil gas telecom media entertainment studios pictures records
times post journal tribune herald gazette chronicle guardian observer telegraph mail express mirror globe star news press agency radio television broadcasting
magazine review weekly daily newspaper network channel reporter monitor examiner inquirer dispatch register
church diocese archdiocese synod brotherhood order mission missions secretariat directorate service services chamber registry inspectorate prosecution treasury
club fc united rovers wanderers athletic sporting team teams orchestra philharmonic choir ballet band
exchange market markets initiative programme program project forum summit conference network watch international
secretariat presidency chancellery delegation taskforce nations states customs intelligence
youth workers teachers students caucus convention syndicate consortium cooperative observatory resistance
networks ventures solutions lab labs digital studio futures lines healthcare mining strategies resources fuels symposium enquirer financial robotics biotech procuratorate cafe
capital securities insurance consulting associates brothers sons stores foods retail logistics railways railway shipping steel mills
bahn bahnen verlag werke samiti sabha sangh parishad morcha shimbun
grupo consejo comision comite centro fundacion instituto asociacion banco universidad partido frente sindicato ministerio colegio federacion movimiento
conseil fondation institut universite parti ministere societe mouvement syndicat
`);

/** Heads of organisations that open a name: `Ministry of Trade`, `Bank of Vardar`. Written small they are no part of one. */
export const ORG_OPENERS: ReadonlySet<string> = words(`
ministry department office agency bureau administration authority commission committee council board court parliament house assembly
government embassy consulate delegation presidency
party union alliance coalition front movement league federation confederation association society organization organisation foundation
institute university college school academy faculty center centre bank fund group church order mission directorate service chamber
institution panel programme program trust conference procuratorate
congress senate secretariat friends campaign citizens mothers women students doctors scientists army network corps club museum library brotherhood company knights sons daughters
`);

/** A single capitalised word that is a body by itself where a state owns it or stands before: `Cabinet`, `Parliament`. */
export const STATE_BODIES: ReadonlySet<string> = words(`
cabinet parliament government senate congress assembly police army navy presidency constitutional supreme
`);

/** The forms of companies that follow their names behind a comma: `Vasker Holdings, Inc.` */
export const LEGAL_FORMS: ReadonlySet<string> = words(
  `inc inc. ltd ltd. llc llp plc corp corp. gmbh limited`,
);

/** Capitalised at the end of a name, these make it an event, a law, a date or a product, which are no actors. */
export const THING_HEADS: ReadonlySet<string> = words(`
war wars treaty accord accords agreement agreements pact act bill law code convention constitution declaration charter protocol resolution amendment plan doctrine clause
cup championship championships olympics games open tournament marathon grand prix festival awards award prize medal oscar oscars grammys emmy carnival fair expo bowl series
day week month year eve christmas easter ramadan passover hanukkah thanksgiving halloween anniversary season spring summer autumn winter century
revolution uprising rebellion massacre genocide holocaust crisis battle siege operation attack attacks offensive campaign election elections referendum primary
bible quran koran torah report index survey poll study book album song movie film show virus disease syndrome hurricane storm typhoon cyclone earthquake
flu fever coronavirus covid covid-19 ebola zika aids hiv language languages model scale theorem effect deal talks dialogue debate speech address memorandum communique
dream factor age era ages renaissance depression recession
`);

/** Capitalised behind a name, or before `of`, these make it a place: `Drina River`, `Mount Durmitor`. */
export const PLACE_HEADS: ReadonlySet<string> = words(`
lake river mount mountain mountains hill hills valley island islands isle isles sea ocean gulf bay strait straits channel canal harbor harbour
peninsula cape coast beach desert forest canyon creek falls plateau plain plains basin delta glacier volcano reef archipelago pass heights narrows
street avenue road boulevard lane square plaza drive highway bridge tunnel route parkway interstate way
city town village district province county region municipality territory territories prefecture governorate oblast canton borough parish suburb state township
airport airfield station stadium arena palace castle fortress tower gate cathedral mosque monastery temple shrine basilica abbey chapel
park gardens garden zoo reserve monument cemetery prison jail camp dam plant mine port pier dock terminal embassy consulate barracks reservoir refinery
hotel mall building house hall estate headquarters ranch farm checkpoint crossing zone strip
north south east west central coast ridge range springs crater wetlands marsh pyramid theatre theater opera
`);

/** Heads of places that are written small as well and take part in the name all the same: `Vrbas hydropower plant`. */
export const FACILITY_HEADS: ReadonlySet<string> = words(`
plant airport dam bridge stadium prison refinery monastery
`);

/** Heads that are an organisation by themselves and a place behind `in`, `into`, `at`, `outside`. */
export const EITHER_HEADS: ReadonlySet<string> = words(`
center centre hospital museum gallery theatre theater clinic library hotel church house opera mosque restaurant hall
`);

/** Words that come before a place's name and belong to it: `Mount Durmitor`, `Lake Ohrid`, `Fort Worth`. */
export const PLACE_OPENERS: ReadonlySet<string> = words(`
mount mt mt. lake fort cape port camp saint st st. san santa são sao los las el la new north south east west northern southern eastern western upper lower
great old central greater mid north-east south-east north-west south-west northeast southeast northwest southwest río rio puerto villa monte isla ciudad
parque presa hacienda cerro laguna bahia playa lago wadi jebel jabal deir kafr kfar beit bandar klong khlong nakhon koh gunung pulau kampung kampong sungai bukit tanjung kota kuala
`);
