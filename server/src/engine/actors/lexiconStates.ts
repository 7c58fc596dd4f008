import { lines } from './wordList.ts';

/**
 * States and territories, one a line: name | capitals | the people's name | adjectives and nouns for the people | other names of
 * the state. Semicolons part several. Members and observers of the United Nations, states recognised by some, and territories that
 * the news names by themselves; from general knowledge.
 */
export const STATES: readonly string[] = lines(`
Afghanistan | Kabul | Afghans | Afghan | Islamic Emirate of Afghanistan; Islamic Republic of Afghanistan
Albania | Tirana | Albanians | Albanian | Republic of Albania
Algeria | Algiers | Algerians | Algerian |
Andorra | Andorra la Vella | Andorrans | Andorran |
Angola | Luanda | Angolans | Angolan |
Antigua and Barbuda | | Antiguans | Antiguan | Antigua
Argentina | Buenos Aires | Argentines | Argentine; Argentinian; Argentinians; Argentinean | Argentine Republic
Armenia | Yerevan | Armenians | Armenian | Republic of Armenia
Australia | Canberra | Australians | Australian; Aussie; Aussies | Commonwealth of Australia
Austria | Vienna | Austrians | Austrian | Republic of Austria
Azerbaijan | Baku | Azerbaijanis | Azerbaijani; Azeri; Azeris | Republic of Azerbaijan
Bahamas | Nassau | Bahamians | Bahamian |
Bahrain | Manama | Bahrainis | Bahraini | Kingdom of Bahrain
Bangladesh | Dhaka; Dacca | Bangladeshis | Bangladeshi |
Barbados | Bridgetown | Barbadians | Barbadian |
Belarus | Minsk | Belarusians | Belarusian; Belarussian; Belarussians | Byelorussia
Belgium | | Belgians | Belgian | Kingdom of Belgium
Belize | Belmopan | Belizeans | Belizean |
Benin | Porto-Novo; Cotonou | Beninese | Beninese |
Bhutan | Thimphu | Bhutanese | Bhutanese |
Bolivia | La Paz; Sucre | Bolivians | Bolivian |
Bosnia and Herzegovina | Sarajevo | Bosnians | Bosnian; Herzegovinian | Bosnia; Bosnia-Herzegovina; BiH
Botswana | Gaborone | Batswana | Botswanan; Motswana |
Brazil | Brasilia; Brasília | Brazilians | Brazilian | Federative Republic of Brazil
Brunei | Bandar Seri Begawan | Bruneians | Bruneian |
Bulgaria | Sofia | Bulgarians | Bulgarian | Republic of Bulgaria
Burkina Faso | Ouagadougou | Burkinabe | Burkinabe; Burkinabé | Upper Volta
Burundi | Bujumbura; Gitega | Burundians | Burundian |
Cambodia | Phnom Penh | Cambodians | Cambodian | Kampuchea
Cameroon | Yaounde; Yaoundé | Cameroonians | Cameroonian |
Canada | Ottawa | Canadians | Canadian |
Cape Verde | Praia | Cape Verdeans | Cape Verdean | Cabo Verde
Central African Republic | Bangui | Central Africans | Central African |
Chad | N'Djamena | Chadians | Chadian |
Chile | Santiago | Chileans | Chilean | Republic of Chile
China | Beijing; Peking | Chinese | Chinese | People's Republic of China; Mainland China; Communist China
Colombia | Bogota; Bogotá | Colombians | Colombian | Republic of Colombia
Comoros | Moroni | Comorians | Comorian |
Costa Rica | | Costa Ricans | Costa Rican |
Croatia | Zagreb | Croats | Croat; Croatian; Croatians | Republic of Croatia
Cuba | Havana | Cubans | Cuban | Republic of Cuba
Cyprus | Nicosia | Cypriots | Cypriot | Republic of Cyprus
Czech Republic | Prague | Czechs | Czech | Czechia
Democratic Republic of the Congo | Kinshasa | Congolese | Congolese | Democratic Republic of Congo; DR Congo; DRC; Congo-Kinshasa; Zaire; Congo
Denmark | Copenhagen | Danes | Danish; Dane | Kingdom of Denmark
Djibouti | | Djiboutians | Djiboutian |
Dominica | Roseau | Dominicans | |
Dominican Republic | Santo Domingo | Dominicans | Dominican |
East Timor | Dili | Timorese | Timorese; East Timorese | Timor-Leste
Ecuador | Quito | Ecuadorians | Ecuadorian; Ecuadorean; Ecuadoreans |
Egypt | Cairo | Egyptians | Egyptian | Arab Republic of Egypt
El Salvador | San Salvador | Salvadorans | Salvadoran; Salvadorian; Salvadorians |
Equatorial Guinea | Malabo | Equatorial Guineans | Equatorial Guinean; Equatoguinean |
Eritrea | Asmara | Eritreans | Eritrean |
Estonia | Tallinn | Estonians | Estonian | Republic of Estonia
Eswatini | Mbabane | Swazis | Swazi | Swaziland
Ethiopia | Addis Ababa | Ethiopians | Ethiopian |
Fiji | Suva | Fijians | Fijian |
Finland | Helsinki | Finns | Finnish; Finn | Republic of Finland
France | Paris | French | French; Frenchman; Frenchmen; Frenchwoman | French Republic
Gabon | Libreville | Gabonese | Gabonese |
Gambia | Banjul | Gambians | Gambian | The Gambia
Georgia | Tbilisi | Georgians | Georgian |
Germany | Berlin | Germans | German | Federal Republic of Germany
Ghana | Accra | Ghanaians | Ghanaian |
Greece | Athens | Greeks | Greek | Hellenic Republic
Greenland | Nuuk | Greenlanders | Greenlandic; Greenlander |
Grenada | | Grenadians | Grenadian |
Guatemala | Guatemala City | Guatemalans | Guatemalan |
Guinea | Conakry | Guineans | Guinean |
Guinea-Bissau | Bissau | Bissau-Guineans | Bissau-Guinean |
Guyana | | Guyanese | Guyanese |
Haiti | Port-au-Prince | Haitians | Haitian |
Honduras | Tegucigalpa | Hondurans | Honduran |
Hong Kong | | Hong Kongers | Hong Konger; Hongkonger; Hongkongers |
Hungary | Budapest | Hungarians | Hungarian; Magyar; Magyars |
Iceland | Reykjavik; Reykjavík | Icelanders | Icelandic; Icelander |
India | New Delhi; Delhi | Indians | Indian | Republic of India
Indonesia | Jakarta | Indonesians | Indonesian | Republic of Indonesia
Iran | Tehran; Teheran | Iranians | Iranian | Islamic Republic of Iran
Iraq | Baghdad | Iraqis | Iraqi | Republic of Iraq
Ireland | Dublin | Irish | Irish; Irishman; Irishmen; Irishwoman | Republic of Ireland
Israel | Jerusalem; Tel Aviv | Israelis | Israeli | State of Israel
Italy | Rome | Italians | Italian | Italian Republic
Ivory Coast | Yamoussoukro; Abidjan | Ivorians | Ivorian; Ivoirian | Côte d'Ivoire; Cote d'Ivoire
Jamaica | Kingston | Jamaicans | Jamaican |
Japan | Tokyo | Japanese | Japanese |
Jordan | Amman | Jordanians | Jordanian | Hashemite Kingdom of Jordan
Kazakhstan | Astana; Nur-Sultan; Almaty | Kazakhs | Kazakh; Kazakhstani; Kazakhstanis | Republic of Kazakhstan
Kenya | Nairobi | Kenyans | Kenyan | Republic of Kenya
Kiribati | Tarawa | I-Kiribati | I-Kiribati |
Kosovo | Pristina; Prishtina | Kosovars | Kosovar; Kosovan; Kosovans | Republic of Kosovo; Kosovo and Metohija; Kosovo-Metohija; Kosova
Kuwait | Kuwait City | Kuwaitis | Kuwaiti |
Kyrgyzstan | Bishkek | Kyrgyz | Kyrgyz; Kyrgyzstani | Kyrgyz Republic
Laos | Vientiane | Laotians | Laotian; Lao |
Latvia | Riga | Latvians | Latvian |
Lebanon | Beirut | Lebanese | Lebanese | Lebanese Republic
Lesotho | Maseru | Basotho | Basotho |
Liberia | Monrovia | Liberians | Liberian |
Libya | Tripoli; Benghazi | Libyans | Libyan |
Liechtenstein | Vaduz | Liechtensteiners | Liechtensteiner |
Lithuania | Vilnius | Lithuanians | Lithuanian |
Luxembourg | | Luxembourgers | Luxembourgish; Luxembourger | Luxemburg
Macau | | Macanese | Macanese | Macao
Madagascar | Antananarivo | Malagasy | Malagasy; Madagascan |
Malawi | Lilongwe | Malawians | Malawian |
Malaysia | Kuala Lumpur; Putrajaya | Malaysians | Malaysian |
Maldives | Male | Maldivians | Maldivian |
Mali | Bamako | Malians | Malian |
Malta | Valletta | Maltese | Maltese |
Marshall Islands | Majuro | Marshallese | Marshallese |
Mauritania | Nouakchott | Mauritanians | Mauritanian |
Mauritius | Port Louis | Mauritians | Mauritian |
Mexico | Mexico City | Mexicans | Mexican |
Micronesia | Palikir | Micronesians | Micronesian | Federated States of Micronesia
Moldova | Chisinau; Chișinău | Moldovans | Moldovan | Republic of Moldova
Monaco | | Monegasques | Monegasque; Monégasque |
Mongolia | Ulaanbaatar; Ulan Bator | Mongolians | Mongolian; Mongol; Mongols |
Montenegro | Podgorica; Cetinje | Montenegrins | Montenegrin |
Morocco | Rabat | Moroccans | Moroccan |
Mozambique | Maputo | Mozambicans | Mozambican |
Myanmar | Naypyidaw; Naypyitaw; Yangon; Rangoon | Burmese | Burmese | Burma
Namibia | Windhoek | Namibians | Namibian |
Nauru | | Nauruans | Nauruan |
Nepal | Kathmandu | Nepalis | Nepali; Nepalese |
Netherlands | Amsterdam; The Hague | Dutch | Dutch; Dutchman; Dutchmen; Dutchwoman | Holland; Kingdom of the Netherlands
New Zealand | Wellington | New Zealanders | New Zealander; Kiwi; Kiwis | Aotearoa
Nicaragua | Managua | Nicaraguans | Nicaraguan |
Niger | Niamey | Nigeriens | Nigerien |
Nigeria | Abuja; Lagos | Nigerians | Nigerian | Federal Republic of Nigeria
North Korea | Pyongyang | North Koreans | North Korean | Democratic People's Republic of Korea; DPRK
North Macedonia | Skopje | Macedonians | Macedonian; North Macedonian | Macedonia; Republic of Macedonia; FYROM; Former Yugoslav Republic of Macedonia
Norway | Oslo | Norwegians | Norwegian | Kingdom of Norway
Oman | Muscat | Omanis | Omani | Sultanate of Oman
Pakistan | Islamabad | Pakistanis | Pakistani | Islamic Republic of Pakistan
Palau | Ngerulmud | Palauans | Palauan |
Palestine | Ramallah | Palestinians | Palestinian | State of Palestine; Palestinian territories; Palestinian Territories; Occupied Palestinian Territory
Panama | Panama City | Panamanians | Panamanian |
Papua New Guinea | Port Moresby | Papua New Guineans | Papua New Guinean; Papuan; Papuans |
Paraguay | Asuncion; Asunción | Paraguayans | Paraguayan |
Peru | Lima | Peruvians | Peruvian |
Philippines | Manila | Filipinos | Filipino; Filipina; Filipinas; Philippine | Republic of the Philippines
Poland | Warsaw | Poles | Polish; Pole | Republic of Poland
Portugal | Lisbon | Portuguese | Portuguese |
Puerto Rico | San Juan | Puerto Ricans | Puerto Rican |
Qatar | Doha | Qataris | Qatari | State of Qatar
Republic of the Congo | Brazzaville | Congolese | | Congo-Brazzaville; Republic of Congo
Romania | Bucharest | Romanians | Romanian | Rumania
Russia | Moscow | Russians | Russian | Russian Federation
Rwanda | Kigali | Rwandans | Rwandan; Rwandese |
Saint Kitts and Nevis | Basseterre | Kittitians | Kittitian | St. Kitts and Nevis; St Kitts and Nevis
Saint Lucia | Castries | Saint Lucians | St. Lucian; Saint Lucian | St. Lucia; St Lucia
Saint Vincent and the Grenadines | Kingstown | Vincentians | Vincentian | St. Vincent and the Grenadines; St Vincent and the Grenadines
Samoa | Apia | Samoans | Samoan |
San Marino | | Sammarinese | Sammarinese |
Sao Tome and Principe | | Santomeans | Santomean | São Tomé and Príncipe
Saudi Arabia | Riyadh; Jeddah | Saudis | Saudi; Saudi Arabian | Kingdom of Saudi Arabia
Senegal | Dakar | Senegalese | Senegalese |
Serbia | Belgrade | Serbs | Serb; Serbian; Serbians | Republic of Serbia; Srbija
Seychelles | | Seychellois | Seychellois |
Sierra Leone | Freetown | Sierra Leoneans | Sierra Leonean |
Singapore | | Singaporeans | Singaporean |
Slovakia | Bratislava | Slovaks | Slovak; Slovakian; Slovakians | Slovak Republic
Slovenia | Ljubljana | Slovenes | Slovene; Slovenian; Slovenians | Republic of Slovenia
Solomon Islands | Honiara | Solomon Islanders | Solomon Islander |
Somalia | Mogadishu | Somalis | Somali; Somalian; Somalians |
Somaliland | Hargeisa | Somalilanders | Somalilander |
South Africa | Pretoria; Cape Town; Johannesburg | South Africans | South African | Republic of South Africa
South Korea | Seoul | South Koreans | South Korean | Republic of Korea
South Ossetia | Tskhinvali | Ossetians | South Ossetian; Ossetian |
South Sudan | Juba | South Sudanese | South Sudanese |
Soviet Union | | Soviets | Soviet | USSR; U.S.S.R.; Union of Soviet Socialist Republics
Spain | Madrid | Spaniards | Spanish; Spaniard | Kingdom of Spain
Sri Lanka | Colombo | Sri Lankans | Sri Lankan | Ceylon
Sudan | Khartoum | Sudanese | Sudanese | Republic of the Sudan
Suriname | Paramaribo | Surinamese | Surinamese | Surinam
Sweden | Stockholm | Swedes | Swedish; Swede | Kingdom of Sweden
Switzerland | Bern; Berne | Swiss | Swiss | Swiss Confederation
Syria | Damascus | Syrians | Syrian | Syrian Arab Republic
Taiwan | Taipei | Taiwanese | Taiwanese | Republic of China; Chinese Taipei; Formosa
Tajikistan | Dushanbe | Tajiks | Tajik; Tajikistani |
Tanzania | Dodoma; Dar es Salaam | Tanzanians | Tanzanian |
Thailand | Bangkok | Thais | Thai | Siam
Togo | Lome; Lomé | Togolese | Togolese |
Tonga | Nuku'alofa | Tongans | Tongan |
Transnistria | Tiraspol | Transnistrians | Transnistrian | Trans-Dniester
Trinidad and Tobago | Port of Spain | Trinidadians | Trinidadian | Trinidad
Tunisia | Tunis | Tunisians | Tunisian |
Turkey | Ankara | Turks | Turkish; Turk | Türkiye; Turkiye; Republic of Turkey
Turkmenistan | Ashgabat | Turkmens | Turkmen |
Tuvalu | Funafuti | Tuvaluans | Tuvaluan |
Uganda | Kampala | Ugandans | Ugandan |
Ukraine | Kyiv; Kiev | Ukrainians | Ukrainian |
United Arab Emirates | Abu Dhabi; Dubai | Emiratis | Emirati | UAE; U.A.E.; Emirates
United Kingdom | London | British | British; Briton; Britons; Brit; Brits | Britain; Great Britain; UK; U.K.; United Kingdom of Great Britain and Northern Ireland
United States | Washington; Washington D.C.; Washington, D.C.; Washington DC; Washington, DC | Americans | American | U.S.; US; USA; U.S.A.; United States of America; America; the States
Uruguay | Montevideo | Uruguayans | Uruguayan |
Uzbekistan | Tashkent | Uzbeks | Uzbek; Uzbekistani |
Vanuatu | Port Vila | Ni-Vanuatu | Vanuatuan |
Vatican City | | Vatican | | Holy See
Venezuela | Caracas | Venezuelans | Venezuelan | Bolivarian Republic of Venezuela
Vietnam | Hanoi | Vietnamese | Vietnamese | Viet Nam; Socialist Republic of Vietnam
Western Sahara | Laayoune | Sahrawis | Sahrawi; Saharawi |
Yemen | Sanaa; Sana'a; Aden | Yemenis | Yemeni | Republic of Yemen
Yugoslavia | | Yugoslavs | Yugoslav; Yugoslavian | Federal Republic of Yugoslavia
Zambia | Lusaka | Zambians | Zambian |
Zimbabwe | Harare | Zimbabweans | Zimbabwean | Rhodesia

Abkhazia | Sukhumi | Abkhazians | Abkhaz; Abkhazian |
Bermuda | Hamilton | Bermudians | Bermudian |
Czechoslovakia | | Czechoslovaks | Czechoslovak; Czechoslovakian |
East Germany | | East Germans | East German | German Democratic Republic
England | | English | English; Englishman; Englishmen; Englishwoman |
Faroe Islands | | Faroese | Faroese |
French Guiana | Cayenne | French Guianese | |
Gibraltar | | Gibraltarians | Gibraltarian |
Guam | | Guamanians | Guamanian |
Nagorno-Karabakh | Stepanakert | Karabakh Armenians | | Karabakh
New Caledonia | Noumea | New Caledonians | New Caledonian |
Northern Cyprus | | Turkish Cypriots | Turkish Cypriot |
Northern Ireland | Belfast | Northern Irish | Northern Irish |
Prussia | | Prussians | Prussian |
Republika Srpska | Banja Luka | Bosnian Serbs | | Serb Republic
Scotland | Edinburgh | Scots | Scottish; Scot; Scotsman; Scotsmen |
Tibet | Lhasa | Tibetans | Tibetan |
Wales | Cardiff | Welsh | Welsh; Welshman; Welshmen |
West Germany | Bonn | West Germans | West German |

American Samoa | Pago Pago | American Samoans | American Samoan |
Anguilla | | Anguillans | Anguillan |
Aruba | | Arubans | Aruban |
British Virgin Islands | | | |
Cayman Islands | George Town | Caymanians | Caymanian |
Cook Islands | | Cook Islanders | Cook Islander |
Curaçao | Willemstad | | |
Falkland Islands | | Falkland Islanders | Falkland Islander | Falklands; Malvinas
French Polynesia | Papeete | | |
Guadeloupe | | | |
Guernsey | | | |
Isle of Man | | Manx | Manx |
Martinique | Fort-de-France | | |
Mayotte | Mamoudzou | | |
Montserrat | | | |
Niue | | Niueans | Niuean |
Northern Mariana Islands | Saipan | | |
Saint Helena | | | | St. Helena; St Helena
Sint Maarten | Philipsburg | | |
Svalbard | Longyearbyen | | |
Turks and Caicos Islands | | | | Turks and Caicos
U.S. Virgin Islands | | | | US Virgin Islands
Wallis and Futuna | | | |
Åland Islands | Mariehamn | | | Åland
`);
