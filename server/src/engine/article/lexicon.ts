/*
 * Word lists for the shape of articles, compiled by hand from how newsrooms of many countries lay out their pages.
 * Everything is lower case and is asked for in lower case.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s*,\s*/));

/** An alternation of month names and their usual abbreviations, for use inside a regular expression with the flag `i`. */
export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** The same for the days of the week. */
export const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?';

/** News agencies, wire services and broadcasters that stand in datelines and credits. */
export const AGENCIES: ReadonlySet<string> = words(`
  ap, the associated press, associated press, reuters, thomson reuters, thomson reuters foundation, afp, agence france-presse, upi,
  united press international, dpa, dpa international, deutsche presse-agentur, ansa, efe, tass, itar-tass, interfax, ria novosti, ria,
  sputnik, xinhua, kyodo, kyodo news, jiji, jiji press, yonhap, bernama, antara, pti, ani, ians, uni, app, aap, cp, the canadian press,
  canadian press, pa, pa media, press association, belga, anp, tt, ntb, ritzau, stt, apa, apa-ots, sda, keystone-sda, ats, lusa, pap, ctk, čtk,
  tasr, sita, mti, agerpres, mediafax, bta, novinite, hina, sta, tanjug, beta, fonet, mina, mia, ata, fena, srna, kosovapress, anadolu,
  anadolu agency, aa, dha, iha, irna, isna, mehr, fars, tasnim, sana, mena, wafa, petra, spa, wam, kuna, qna, bna, ina, maan, nna, map, aps,
  tap, lana, nan, gna, sapa, ips, inter press service, panapress, pana, apo, allafrica, rfe/rl, rferl, voa, bbc, cnn, cnn business, cnn español, al jazeera, dw,
  bloomberg, bloomberg news, dow jones, marketwatch, the sports xchange, field level media, prnewswire, pr newswire, business wire,
  globe newswire, globenewswire, accesswire, ukrinform, unian, belta, kazinform, trend, azertac, armenpress, interpress, ips news, tmx,
  tns, tribune news service, states newsroom, the center square, kff health news, propublica, the conversation, euractiv, euronews, politico,
  the new york times, the washington post, los angeles times, the guardian, metro, dpa-afx, afxnews, nhk, cna, rappler, novosti, cnbc, nbc news, abc news, cbs news, fox news, sky news, stratfor,
  merit times, birn, afrol news
`);

/** Cities that stand in datelines without a country (AP and Reuters style), and capitals beside them. */
export const CITIES: ReadonlySet<string> = words(`
  abidjan, abu dhabi, abuja, accra, addis ababa, algiers, almaty, amman, amsterdam, ankara, antananarivo, asmara, astana, asunción, athens,
  atlanta, auckland, baghdad, baku, baltimore, bamako, bangalore, bangkok, bangui, banja luka, barcelona, beijing, beirut, belfast,
  belgrade, berlin, bern, bishkek, bogota, bogotá, bonn, boston, brasilia, bratislava, brazzaville, brussels, bucharest, budapest, buenos aires,
  cairo, calcutta, canberra, cape town, caracas, chennai, chicago, chisinau, cincinnati, cleveland, colombo, conakry, copenhagen, dakar,
  dallas, damascus, dar es salaam, davos, delhi, denver, detroit, dhaka, djakarta, doha, dubai, dublin, dushanbe, edinburgh, frankfurt, freetown,
  geneva, glasgow, guatemala city, hamburg, hanoi, harare, havana, helsinki, hong kong, honolulu, houston, hyderabad, indianapolis,
  islamabad, istanbul, izmir, jakarta, jerusalem, johannesburg, juba, kabul, kampala, karachi, kathmandu, kharkiv, khartoum, kiev, kigali,
  kingston, kinshasa, kolkata, kuala lumpur, kuwait city, kyiv, la paz, lagos, lahore, las vegas, lausanne, libreville, lilongwe, lima,
  lisbon, ljubljana, lome, london, los angeles, luanda, lusaka, luxembourg, lviv, lyon, macau, madrid, managua, manama, manchester, manila,
  maputo, marseille, melbourne, mexico city, miami, milan, milwaukee, minneapolis, minsk, mitrovica, mogadishu, monaco, monrovia,
  montevideo, montreal, moscow, mostar, mumbai, munich, muscat, n'djamena, nairobi, naples, nassau, new delhi, new orleans, new york,
  niamey, nicosia, nouakchott, novi sad, odesa, odessa, oslo, ottawa, ouagadougou, oxford, panama city, paris, peshawar, philadelphia, phnom penh,
  phoenix, pittsburgh, podgorica, port-au-prince, prague, pretoria, pristina, prishtina, pyongyang, quebec city, quito, rabat, ramallah, rangoon,
  rawalpindi, reykjavik, riga, rio de janeiro, riyadh, rome, rotterdam, saint petersburg, salt lake city, san antonio, san diego, san francisco, san jose,
  san juan, sanaa, santiago, santo domingo, sao paulo, são paulo, sarajevo, seattle, seoul, shanghai, singapore, skopje, sofia, srinagar,
  st. louis, st. petersburg, stockholm, strasbourg, sydney, taipei, tallinn, tashkent, tbilisi, tegucigalpa, tehran, tel aviv,
  the hague, tirana, tokyo, toronto, tripoli, tunis, turin, ulaanbaatar, united nations, vaduz, valletta, vancouver, vatican city, venice,
  vienna, vientiane, vilnius, warsaw, washington, wellington, windhoek, yangon, yaounde, yerevan, zagreb, zurich
`);

/** Capitalised short names that a dash may follow in an ordinary sentence: they are bodies, not places. */
export const BODIES: ReadonlySet<string> = words(
  'unesco, unicef, nasdaq, opec, mercosur, brexit, covid, covid-19, eulex, frontex, europol, interpol, breaking, update, updated, exclusive, analysis, opinion, watch, video, live, explainer, factbox, timeline, podcast, interview, editorial, review, correction, developing, urgent, advisory, photos, sports, business, world',
);
