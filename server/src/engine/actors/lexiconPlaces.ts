import { lines, phrases } from './wordList.ts';

/** Continents, regions, seas, ranges and rivers, with other names behind `|`. From general knowledge. */
export const REGIONS: readonly string[] = lines(`
Africa
Alps
Amazon
Anatolia
Andalusia
Andes
Antarctica
Appalachia
Arabian Peninsula
Arctic
Asia
Asia-Pacific | Asia Pacific
Atlantic | Atlantic Ocean
Baja California
Balkans | Balkan; Balkan Peninsula
Baltics | Baltic states; Baltic States
Basque Country
Bavaria
Benelux
Black Sea
Borneo
Brittany
Caribbean
Carpathians
Catalonia
Caucasus | South Caucasus; North Caucasus
Central America
Central Asia
Central Europe
Chechnya
Cisjordan
Corsica
Crimea | Crimean Peninsula
Dagestan
Dalmatia
Danube
Darfur
Donbas | Donbass
Donetsk
East Africa
East Asia
East Jerusalem
Eastern Europe
Eurasia
Europe
Far East
Flanders
Galicia
Gaza | Gaza Strip
Golan Heights
Greater China
Great Lakes
Gulf of Mexico
Gulf States
Himalayas
Hindu Kush
Holy Land
Horn of Africa
Iberia | Iberian Peninsula
Inner Mongolia
Ingushetia
Isle of Man
Isle of Wight
Java
Kashmir
Korea
Korean Peninsula
Kurdistan | Iraqi Kurdistan
Latin America
Levant
Luhansk
Maghreb
Mediterranean | Mediterranean Sea
Mesopotamia
Middle East | Mideast
Normandy
North Africa
North America
Northern Europe
North Sea
Oceania
Pacific | Pacific Ocean
Persian Gulf
Provence
Punjab
Red Sea
Rhine
Ruhr
Sahara
Sahel
Saxony
Scandinavia
Siberia
Sicily
Sinai
Silesia
South America
South Asia
South China Sea
Southeast Asia | South-East Asia; South East Asia
Southern Africa
Strait of Hormuz
Sub-Saharan Africa
Suez Canal
Panama Canal
Tigray
Transylvania
Tuscany
Tyrol
Ulster
Urals
Vojvodina
West Africa
West Bank
Western Balkans
Western Europe
Xinjiang
Zanzibar
Sandzak
Sumadija
Istria
Thrace
Bosphorus
Balochistan | Baluchistan
Sindh
Helmand
Kandahar
Okinawa
Hokkaido
Sumatra
Bali
Papua
Aceh
Mindanao
Luzon
Gujarat
Kerala
Tamil Nadu
Maharashtra
Uttar Pradesh
Bihar
Assam
Rajasthan
West Bengal
Karnataka
Andhra Pradesh
Guangdong
Sichuan
Yunnan
Fujian
Hebei
Hubei
Hunan
Henan
Ontario
Quebec
British Columbia
Alberta
Manitoba
Saskatchewan
Nova Scotia
New Brunswick
Newfoundland
Yukon
New South Wales
Queensland
Tasmania
Western Australia
South Australia
Yorkshire
Cornwall
Kent
Essex
Sussex
Surrey
Devon
Lancashire
Midlands | West Midlands; East Midlands
Europe and Central Asia
Chiapas
Oaxaca
Sinaloa
Patagonia
Rust Belt
Sun Belt
Midwest
New England
Silicon Valley
Bay Area
Deep South
`);

/** The states of the United States with the abbreviations of the Associated Press. */
export const US_STATES: readonly string[] = lines(`
Alabama | Ala.
Alaska
Arizona | Ariz.
Arkansas | Ark.
California | Calif.
Colorado | Colo.
Connecticut | Conn.
Delaware | Del.
District of Columbia | D.C.
Florida | Fla.
Georgia | Ga.
Hawaii
Idaho
Illinois | Ill.
Indiana | Ind.
Iowa
Kansas | Kan.
Kentucky | Ky.
Louisiana | La.
Maine
Maryland | Md.
Massachusetts | Mass.
Michigan | Mich.
Minnesota | Minn.
Mississippi | Miss.
Missouri | Mo.
Montana | Mont.
Nebraska | Neb.
Nevada | Nev.
New Hampshire | N.H.
New Jersey | N.J.
New Mexico | N.M.
New York | N.Y.
North Carolina | N.C.
North Dakota | N.D.
Ohio
Oklahoma | Okla.
Oregon | Ore.
Pennsylvania | Pa.
Rhode Island | R.I.
South Carolina | S.C.
South Dakota | S.D.
Tennessee | Tenn.
Texas
Utah
Vermont | Vt.
Virginia | Va.
Washington | Wash.
West Virginia | W.Va.
Wisconsin | Wis.
Wyoming | Wyo.
`);

/** Cities and towns that the news names often and that are no capital of a state. From general knowledge. */
export const CITIES: readonly string[] = phrases(`
New York City; NYC; Los Angeles; Chicago; Houston; Philadelphia; Phoenix; San Antonio; San Diego; Dallas; Austin; San Francisco; Seattle
Denver; Boston; Detroit; Nashville; Memphis; Portland; Las Vegas; Baltimore; Milwaukee; Albuquerque; Tucson; Fresno; Sacramento
Atlanta; Kansas City; Miami; Oakland; Minneapolis; Cleveland; New Orleans; Tampa; Honolulu; Cincinnati; Pittsburgh; St. Louis; St Louis
Orlando; Charlotte; Indianapolis; Columbus; Jacksonville; Anchorage; Salt Lake City; Des Moines; Omaha; Louisville; Buffalo; Newark
Charlottesville; Ferguson; Flint; Manhattan; Brooklyn; Queens; Bronx; Harlem; Hollywood; Beverly Hills; Capitol Hill; Wall Street
Palo Alto; San Jose; Oklahoma City; El Paso; Fort Worth; Richmond; Raleigh; Baton Rouge; Tallahassee; Fort Lauderdale; Long Island
Toronto; Montreal; Vancouver; Calgary; Edmonton; Winnipeg; Quebec City; Halifax; Tijuana; Guadalajara; Monterrey; Ciudad Juarez; Cancun; Acapulco
Sao Paulo; São Paulo; Rio de Janeiro; Rio; Salvador; Recife; Fortaleza; Belo Horizonte; Porto Alegre; Curitiba; Manaus; Medellin; Medellín; Cali; Barranquilla
Guayaquil; Cusco; Cordoba; Rosario; Mendoza; Valparaiso; Maracaibo; Cochabamba
Birmingham; Manchester; Liverpool; Leeds; Sheffield; Bristol; Glasgow; Aberdeen; Dundee; Newcastle; Nottingham; Leicester; Oxford; Cambridge
Brighton; Southampton; Portsmouth; Plymouth; Coventry; Bradford; Hull; Derry; Londonderry; Cork; Limerick; Galway; Swansea; Salisbury; Westminster; Whitehall; Downing Street
Lyon; Marseille; Marseilles; Toulouse; Nantes; Strasbourg; Bordeaux; Lille; Rennes; Calais; Grenoble; Versailles; Cannes
Hamburg; Munich; Cologne; Frankfurt; Stuttgart; Dusseldorf; Düsseldorf; Dortmund; Leipzig; Dresden; Hanover; Nuremberg; Bremen; Chemnitz; Potsdam; Weimar; Heidelberg; Mainz; Wiesbaden; Kiel; Ramstein
Milan; Naples; Turin; Palermo; Genoa; Bologna; Florence; Venice; Verona; Trieste; Bari; Lampedusa; Barcelona; Valencia; Seville; Bilbao; Malaga; Málaga; Zaragoza
Porto; Rotterdam; Utrecht; Eindhoven; Antwerp; Ghent; Bruges; Brussels; Liege; Geneva; Zurich; Zürich; Basel; Lausanne; Davos; Salzburg; Graz; Linz; Innsbruck
Gothenburg; Malmo; Malmö; Uppsala; Bergen; Trondheim; Stavanger; Aarhus; Odense; Tampere; Turku; Krakow; Kraków; Gdansk; Wroclaw; Poznan; Lodz; Lublin; Brno; Ostrava; Kosice; Debrecen
Cluj; Timisoara; Iasi; Constanta; Plovdiv; Varna; Burgas; Thessaloniki; Salonika; Piraeus; Patras; Izmir; Istanbul; Antalya; Bursa; Adana; Gaziantep; Diyarbakir; Trabzon
Novi Sad; Nis; Niš; Kragujevac; Subotica; Novi Pazar; Presevo; Bujanovac; Mitrovica; Kosovska Mitrovica; North Mitrovica; Prizren; Peja; Pec; Gjakova; Gjilan; Ferizaj; Zubin Potok; Zvecan; Leposavic; Gracanica
Split; Rijeka; Dubrovnik; Osijek; Vukovar; Zadar; Mostar; Tuzla; Zenica; Srebrenica; Bihac; Brcko; Maribor; Bitola; Ohrid; Tetovo; Kumanovo; Durres; Vlore; Shkoder; Bar; Kotor; Niksic
St. John's; St John's; St. Petersburg; St Petersburg; Saint Petersburg; Leningrad; Stalingrad; Volgograd; Novosibirsk; Yekaterinburg; Kazan; Sochi; Rostov; Vladivostok; Murmansk; Grozny; Kaliningrad; Samara; Omsk; Smolensk; Belgorod; Kursk; Voronezh
Kharkiv; Kharkov; Odesa; Odessa; Lviv; Dnipro; Zaporizhzhia; Mariupol; Kherson; Sevastopol; Simferopol; Yalta; Bakhmut; Bucha; Chernobyl; Kramatorsk; Batumi; Gomel; Brest
Jenin; Nablus; Hebron; Bethlehem; Jericho; Rafah; Khan Younis; Haifa; Beersheba; Eilat; Ashkelon; Nazareth; Aleppo; Homs; Idlib; Hama; Raqqa; Palmyra; Latakia; Mosul; Basra; Kirkuk; Fallujah; Ramadi; Tikrit; Najaf; Karbala; Erbil; Irbil
Isfahan; Mashhad; Shiraz; Tabriz; Qom; Natanz; Herat; Kandahar; Jalalabad; Mazar-e-Sharif; Kunduz; Karachi; Lahore; Peshawar; Quetta; Rawalpindi; Faisalabad; Abbottabad
Mumbai; Bombay; Kolkata; Calcutta; Chennai; Madras; Bangalore; Bengaluru; Hyderabad; Ahmedabad; Pune; Jaipur; Lucknow; Srinagar; Amritsar; Varanasi; Bhopal; Chittagong; Jaffna
Shanghai; Guangzhou; Shenzhen; Tianjin; Chongqing; Wuhan; Chengdu; Nanjing; Hangzhou; Harbin; Urumqi; Kashgar; Xian; Osaka; Kyoto; Yokohama; Nagoya; Sapporo; Hiroshima; Nagasaki; Fukushima; Kobe; Busan; Incheon; Kaohsiung
Ho Chi Minh City; Saigon; Da Nang; Danang; Hue; Chiang Mai; Phuket; Mandalay; Penang; Johor; Surabaya; Bandung; Medan; Denpasar; Cebu; Davao; Quezon City; Marawi
Sydney; Melbourne; Brisbane; Perth; Adelaide; Darwin; Hobart; Auckland; Christchurch; Dunedin
Casablanca; Marrakesh; Marrakech; Tangier; Fez; Oran; Misrata; Sirte; Alexandria; Suez; Giza; Luxor; Port Said; Kano; Kaduna; Ibadan; Port Harcourt; Maiduguri; Jos; Enugu; Kumasi; Bouake; Douala; Timbuktu; Gao
Mombasa; Kisumu; Eldoret; Goma; Bukavu; Lubumbashi; Kisangani; Arusha; Entebbe; Gulu; Kismayo; Durban; Soweto; Bloemfontein; Port Elizabeth; Bulawayo; Beira; Ndola; Blantyre; El Fasher; Omdurman; Mekelle
Mecca; Medina; Dammam; Sharjah; Hodeidah; Taiz; Sidon; Tyre; Zarqa; Aqaba
Pearl Harbor; Guantanamo; Guantanamo Bay; Guantánamo; Camp David; Mar-a-Lago; Auschwitz; Hyde Park; Tahrir Square; Times Square; Red Square; Tiananmen Square
`);
