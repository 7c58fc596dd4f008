/**
 * What is told of states and territories, one a line: name | words. Made by training/src/knowledge/buildKnowledge.ts; not to be edited.
 * Names and capitals from countries-list 3.4.1 and i18n-iso-countries 7.14.0 (both MIT), regions and disputed lands in our own words.
 */
export const COUNTRIES: string = `
Abkhazia | region on the Black Sea, capital Sukhumi; recognised as a state by few states
Afghanistan | country in South Asia, capital Kabul
Albania | country in the Balkans, capital Tirana
Algeria | country in North Africa, capital Algiers
American Samoa | territory of the United States in the Pacific, capital Pago Pago
Andorra | country in southern Europe, capital Andorra la Vella
Angola | country in southern Africa, capital Luanda
Anguilla | territory of the United Kingdom in the Caribbean, capital The Valley
Antigua and Barbuda | country in the Caribbean, capital Saint John's
Argentina | country in South America, capital Buenos Aires
Armenia | country in the Caucasus, capital Yerevan
Aruba | territory of the Netherlands in the Caribbean, capital Oranjestad
Australia | country in Oceania, capital Canberra
Austria | country in central Europe, capital Vienna
Azerbaijan | country in the Caucasus, capital Baku
Bahamas | country in the Caribbean, capital Nassau
Bahrain | country in the Middle East, capital Manama
Bangladesh | country in South Asia, capital Dhaka
Barbados | country in the Caribbean, capital Bridgetown
Belarus | country in eastern Europe, capital Minsk
Belgium | country in western Europe, capital Brussels
Belize | country in Central America, capital Belmopan
Benin | country in West Africa, capital Porto-Novo
Bermuda | territory of the United Kingdom in North America, capital Hamilton
Bhutan | country in South Asia, capital Thimphu
Bolivia | country in South America, capital Sucre, government in La Paz
Bosnia and Herzegovina | country in the Balkans, capital Sarajevo
Botswana | country in southern Africa, capital Gaborone
Brazil | country in South America, capital Brasília
British Virgin Islands | territory of the United Kingdom in the Caribbean, capital Road Town
Brunei | country in Southeast Asia, capital Bandar Seri Begawan
Bulgaria | country in the Balkans, capital Sofia
Burkina Faso | country in West Africa, capital Ouagadougou
Burundi | country in East Africa, capital Gitega
Cambodia | country in Southeast Asia, capital Phnom Penh
Cameroon | country in Central Africa, capital Yaoundé
Canada | country in North America, capital Ottawa
Cape Verde | country in West Africa, capital Praia
Cayman Islands | territory of the United Kingdom in the Caribbean, capital George Town
Central African Republic | country in Central Africa, capital Bangui
Chad | country in Central Africa, capital N'Djamena
Chile | country in South America, capital Santiago
China | country in East Asia, capital Beijing
Colombia | country in South America, capital Bogotá
Comoros | country in the Indian Ocean, capital Moroni
Cook Islands | territory of New Zealand in the Pacific, capital Avarua
Costa Rica | country in Central America, capital San José
Croatia | country in the Balkans, capital Zagreb
Cuba | country in the Caribbean, capital Havana
Curaçao | territory of the Netherlands in the Caribbean, capital Willemstad
Cyprus | country in the eastern Mediterranean, capital Nicosia
Czech Republic | country in central Europe, capital Prague
Czechoslovakia | former state in central Europe, until 1992
Democratic Republic of the Congo | country in Central Africa, capital Kinshasa
Denmark | country in northern Europe, capital Copenhagen
Djibouti | country in East Africa, capital Djibouti
Dominica | country in the Caribbean, capital Roseau
Dominican Republic | country in the Caribbean, capital Santo Domingo
East Germany | former state in central Europe, until 1990
East Timor | country in Southeast Asia, capital Dili
Ecuador | country in South America, capital Quito
Egypt | country in North Africa, capital Cairo
El Salvador | country in Central America, capital San Salvador
England | part of the United Kingdom
Equatorial Guinea | country in Central Africa, capital Malabo
Eritrea | country in East Africa, capital Asmara
Estonia | country in the Baltics, capital Tallinn
Eswatini | country in southern Africa, capital Mbabane and Lobamba
Ethiopia | country in East Africa, capital Addis Ababa
Falkland Islands | territory of the United Kingdom in South America, capital Stanley
Faroe Islands | territory of Denmark in northern Europe, capital Tórshavn
Fiji | country in the Pacific, capital Suva
Finland | country in northern Europe, capital Helsinki
France | country in western Europe, capital Paris
French Guiana | territory of France in South America, capital Cayenne
French Polynesia | territory of France in the Pacific, capital Papeetē
Gabon | country in Central Africa, capital Libreville
Gambia | country in West Africa, capital Banjul
Georgia | country in the Caucasus, capital Tbilisi; also a state of the United States
Germany | country in central Europe, capital Berlin
Ghana | country in West Africa, capital Accra
Gibraltar | territory of the United Kingdom in southern Europe, capital Gibraltar
Greece | country in the Balkans, capital Athens
Greenland | territory of Denmark in North America, capital Nuuk
Grenada | country in the Caribbean, capital St. George's
Guadeloupe | territory of France in the Caribbean, capital Basse-Terre
Guam | territory of the United States in the Pacific, capital Hagåtña
Guatemala | country in Central America, capital Guatemala City
Guernsey | territory of the British Crown in western Europe, capital St. Peter Port
Guinea | country in West Africa, capital Conakry
Guinea-Bissau | country in West Africa, capital Bissau
Guyana | country in South America, capital Georgetown
Haiti | country in the Caribbean, capital Port-au-Prince
Honduras | country in Central America, capital Tegucigalpa
Hong Kong | territory of China in East Asia
Hungary | country in central Europe, capital Budapest
Iceland | country in northern Europe, capital Reykjavik
India | country in South Asia, capital New Delhi
Indonesia | country in Southeast Asia, capital Jakarta
Iran | country in the Middle East, capital Tehran
Iraq | country in the Middle East, capital Baghdad
Ireland | country in western Europe, capital Dublin
Isle of Man | territory of the British Crown in western Europe, capital Douglas
Israel | country in the Middle East
Italy | country in southern Europe, capital Rome
Ivory Coast | country in West Africa, capital Yamoussoukro
Jamaica | country in the Caribbean, capital Kingston
Japan | country in East Asia, capital Tokyo
Jordan | country in the Middle East, capital Amman
Kazakhstan | country in Central Asia, capital Astana
Kenya | country in East Africa, capital Nairobi
Kiribati | country in the Pacific, capital Tarawa
Kosovo | in the Balkans, capital Pristina; independence declared in 2008, recognised by some states
Kuwait | country in the Middle East, capital Kuwait City
Kyrgyzstan | country in Central Asia, capital Bishkek
Laos | country in Southeast Asia, capital Vientiane
Latvia | country in the Baltics, capital Riga
Lebanon | country in the Middle East, capital Beirut
Lesotho | country in southern Africa, capital Maseru
Liberia | country in West Africa, capital Monrovia
Libya | country in North Africa, capital Tripoli
Liechtenstein | country in central Europe, capital Vaduz
Lithuania | country in the Baltics, capital Vilnius
Luxembourg | country in western Europe, capital Luxembourg
Macau | territory of China in East Asia
Madagascar | country in the Indian Ocean, capital Antananarivo
Malawi | country in southern Africa, capital Lilongwe
Malaysia | country in Southeast Asia, capital Kuala Lumpur
Maldives | country in the Indian Ocean, capital Malé
Mali | country in West Africa, capital Bamako
Malta | country in southern Europe, capital Valletta
Marshall Islands | country in the Pacific, capital Majuro
Martinique | territory of France in the Caribbean, capital Fort-de-France
Mauritania | country in West Africa, capital Nouakchott
Mauritius | country in the Indian Ocean, capital Port Louis
Mayotte | territory of France in the Indian Ocean, capital Mamoudzou
Mexico | country in North America, capital Mexico City
Micronesia | country in the Pacific, capital Palikir
Moldova | country in eastern Europe, capital Chișinău
Monaco | country in western Europe, capital Monaco
Mongolia | country in East Asia, capital Ulan Bator
Montenegro | country in the Balkans, capital Podgorica
Montserrat | territory of the United Kingdom in the Caribbean, capital Plymouth
Morocco | country in North Africa, capital Rabat
Mozambique | country in southern Africa, capital Maputo
Myanmar | country in Southeast Asia, capital Naypyidaw
Nagorno-Karabakh | region in the Caucasus
Namibia | country in southern Africa, capital Windhoek
Nauru | country in the Pacific, capital Yaren
Nepal | country in South Asia, capital Kathmandu
Netherlands | country in western Europe, capital Amsterdam, government in The Hague
New Caledonia | territory of France in the Pacific, capital Nouméa
New Zealand | country in Oceania, capital Wellington
Nicaragua | country in Central America, capital Managua
Niger | country in West Africa, capital Niamey
Nigeria | country in West Africa, capital Abuja
Niue | territory of New Zealand in the Pacific, capital Alofi
North Korea | country in East Asia, capital Pyongyang
North Macedonia | country in the Balkans, capital Skopje
Northern Cyprus | northern part of Cyprus; recognised as a state by Turkey only
Northern Ireland | part of the United Kingdom, capital Belfast
Northern Mariana Islands | territory of the United States in the Pacific, capital Saipan
Norway | country in northern Europe, capital Oslo
Oman | country in the Middle East, capital Muscat
Pakistan | country in South Asia, capital Islamabad
Palau | country in the Pacific, capital Ngerulmud
Palestine | in the Middle East; recognised as a state by many states
Panama | country in Central America, capital Panama City
Papua New Guinea | country in the Pacific, capital Port Moresby
Paraguay | country in South America, capital Asunción
Peru | country in South America, capital Lima
Philippines | country in Southeast Asia, capital Manila
Poland | country in central Europe, capital Warsaw
Portugal | country in southern Europe, capital Lisbon
Prussia | former state in central Europe
Puerto Rico | territory of the United States in the Caribbean, capital San Juan
Qatar | country in the Middle East, capital Doha
Republic of the Congo | country in Central Africa, capital Brazzaville
Republika Srpska | one of the two entities of Bosnia and Herzegovina
Romania | country in the Balkans, capital Bucharest
Russia | country in eastern Europe and northern Asia, capital Moscow
Rwanda | country in East Africa, capital Kigali
Saint Helena | territory of the United Kingdom in West Africa, capital Jamestown
Saint Kitts and Nevis | country in the Caribbean, capital Basseterre
Saint Lucia | country in the Caribbean, capital Castries
Saint Vincent and the Grenadines | country in the Caribbean, capital Kingstown
Samoa | country in the Pacific, capital Apia
San Marino | country in southern Europe
Sao Tome and Principe | country in Central Africa, capital São Tomé
Saudi Arabia | country in the Middle East, capital Riyadh
Scotland | part of the United Kingdom, capital Edinburgh
Senegal | country in West Africa, capital Dakar
Serbia | country in the Balkans, capital Belgrade
Seychelles | country in the Indian Ocean, capital Victoria
Sierra Leone | country in West Africa, capital Freetown
Singapore | country in Southeast Asia, capital Singapore
Sint Maarten | territory of the Netherlands in the Caribbean, capital Philipsburg
Slovakia | country in central Europe, capital Bratislava
Slovenia | country in the Balkans, capital Ljubljana
Solomon Islands | country in the Pacific, capital Honiara
Somalia | country in East Africa, capital Mogadishu
Somaliland | in East Africa, capital Hargeisa; governs itself, hardly recognised as a state
South Africa | country in southern Africa, capital Pretoria, Cape Town and Bloemfontein
South Korea | country in East Asia, capital Seoul
South Ossetia | region in the Caucasus, capital Tskhinvali; recognised as a state by few states
South Sudan | country in East Africa, capital Juba
Soviet Union | former state in Europe and Asia, until 1991
Spain | country in southern Europe, capital Madrid
Sri Lanka | country in South Asia, capital Colombo and Sri Jayawardenepura Kotte
Sudan | country in East Africa, capital Khartoum
Suriname | country in South America, capital Paramaribo
Svalbard | islands of Norway in the Arctic
Sweden | country in northern Europe, capital Stockholm
Switzerland | country in central Europe, capital Bern
Syria | country in the Middle East, capital Damascus
Taiwan | island in East Asia, capital Taipei; governs itself, recognised by few states
Tajikistan | country in Central Asia, capital Dushanbe
Tanzania | country in East Africa, capital Dodoma
Thailand | country in Southeast Asia, capital Bangkok
Tibet | region in Asia, capital Lhasa
Togo | country in West Africa, capital Lomé
Tonga | country in the Pacific, capital Nuku'alofa
Transnistria | region on the Dniester, capital Tiraspol; recognised as a state by none
Trinidad and Tobago | country in the Caribbean, capital Port of Spain
Tunisia | country in North Africa, capital Tunis
Turkey | country in south-eastern Europe and western Asia, capital Ankara
Turkmenistan | country in Central Asia, capital Ashgabat
Turks and Caicos Islands | territory of the United Kingdom in the Caribbean, capital Cockburn Town
Tuvalu | country in the Pacific, capital Funafuti
U.S. Virgin Islands | territory of the United States in the Caribbean, capital Charlotte Amalie
Uganda | country in East Africa, capital Kampala
Ukraine | country in eastern Europe, capital Kyiv
United Arab Emirates | country in the Middle East, capital Abu Dhabi
United Kingdom | country in western Europe, capital London
United States | country in North America, capital Washington D.C.
Uruguay | country in South America, capital Montevideo
Uzbekistan | country in Central Asia, capital Tashkent
Vanuatu | country in the Pacific, capital Port Vila
Vatican City | country in southern Europe
Venezuela | country in South America, capital Caracas
Vietnam | country in Southeast Asia, capital Hanoi
Wales | part of the United Kingdom, capital Cardiff
Wallis and Futuna | territory of France in the Pacific, capital Mata-Utu
West Germany | the Federal Republic of Germany before 1990
Western Sahara | territory in North Africa, its standing disputed
Yemen | country in the Middle East, capital Sana'a
Yugoslavia | former state in the Balkans
Zambia | country in southern Africa, capital Lusaka
Zimbabwe | country in southern Africa, capital Harare
Åland Islands | territory of Finland in northern Europe, capital Mariehamn
`;
