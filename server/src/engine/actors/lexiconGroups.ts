import { lines } from './wordList.ts';

/**
 * Peoples without a state of their own, faiths and political camps, one a line: name | words for it. From general knowledge.
 */
export const GROUPS: readonly string[] = lines(`
Africans | African; sub-Saharan African; East African; West African; North African
African Americans | African American; African-American; Afro-American
Alawites | Alawite
Amish | Amish
Anglicans | Anglican
Anglo-Saxons | Anglo-Saxon
Apache | Apaches
Arabs | Arab; Arabic; Arabian
Ashkenazi | Ashkenazim
Asians | Asian; Southeast Asian; East Asian; South Asian; Central Asian
Asian Americans | Asian American; Asian-American
Assyrians | Assyrian
Aymara | Aymara
Baathists | Baathist; Ba'athist
Baha'is | Baha'i; Bahai; Bahais
Balochs | Baloch; Baluch; Baluchi
Balts | Baltic
Baptists | Baptist
Basques | Basque
Bedouins | Bedouin
Bengalis | Bengali
Berbers | Berber; Amazigh
Blairites | Blairite
Bolsheviks | Bolshevik
Bosniaks | Bosniak; Bosnian Muslim; Bosnian Muslims
Bretons | Breton
Buddhists | Buddhist
Calvinists | Calvinist
Catalans | Catalan
Catholics | Catholic; Roman Catholic; Roman Catholics
Caucasians | Caucasian
Central Americans | Central American
Chechens | Chechen
Cherokee | Cherokees
Christian Democrats | Christian Democrat; Christian Democratic
Christians | Christian
Circassians | Circassian
Communists | Communist
Conservatives | Conservative
Confederates | Confederate
Copts | Copt; Coptic
Corsicans | Corsican
Cossacks | Cossack
Crimean Tatars | Crimean Tatar
Cubans in exile | Cuban exile
Dalits | Dalit
Democrats | Democrat; Democratic
Dinka | Dinkas
Druze | Druze
Eskimos | Eskimo
Eurasians | Eurasian
Europeans | European; Western European; Eastern European; Central European
Evangelicals | Evangelical
Fascists | Fascist
First Nations | First Nation
Flemings | Flemish; Fleming
Frisians | Frisian
Gaullists | Gaullist
Gauls | Gaul
Gazans | Gazan
Hausa | Hausa; Hausas
Hawaiians | Hawaiian; Native Hawaiian; Native Hawaiians
Hebrews | Hebrew
Hindus | Hindu
Hispanics | Hispanic
Hmong | Hmong
Hutus | Hutu
Igbo | Igbos; Ibo
Indigenous peoples | Indigenous
Indigenous Australians | Aboriginal; Aborigines
Inuit | Inuit; Inuits
Islamists | Islamist
Islam | Islamic
Janjaweed | Janjaweed
Jehovah's Witnesses | Jehovah's Witness
Jesuits | Jesuit
Jews | Jew; Jewish
Judaists | Judaic
Kashmiris | Kashmiri
Khmer | Khmers
Kurds | Kurd; Kurdish
Kikuyu | Kikuyus
Latin Americans | Latin American; Latin-American
Latinos | Latino; Latina; Latinas
Leninists | Leninist
Liberal Democrats | Liberal Democrat; Lib Dem; Lib Dems
Liberals | Liberal
Libertarians | Libertarian
Lutherans | Lutheran
Maasai | Maasai; Masai
Malays | Malay
Maoists | Maoist
Maori | Māori; Maoris
Mapuche | Mapuche; Mapuches
Maronites | Maronite
Marxists | Marxist
Maya | Mayan; Mayans; Mayas
Mennonites | Mennonite
Methodists | Methodist
Mexican Americans | Mexican American; Mexican-American
Middle Easterners | Middle Eastern
Mormons | Mormon
Muslims | Muslim; Moslem; Moslems
Native Americans | Native American; American Indian; American Indians
North Americans | North American
Navajo | Navajos
Nazis | Nazi
Neo-Nazis | Neo-Nazi
Nordics | Nordic
Normans | Norman
Northerners | Northerner
Orthodox Christians | Eastern Orthodox; Orthodox; Orthodox Christian; ultra-Orthodox; Ultra-Orthodox
Oromo | Oromos
Ottomans | Ottoman
Pashtuns | Pashtun; Pashto
Pentecostals | Pentecostal
Persians | Persian
Peronists | Peronist
Presbyterians | Presbyterian
Protestants | Protestant
Punjabis | Punjabi
Puritans | Puritan
Quakers | Quaker
Quechua | Quechuas
Republicans | Republican; GOPers
Rohingya | Rohingyas
Roma | Romani; Gypsy; Gypsies
Romans | Roman
Salafists | Salafist; Salafi; Salafis
Sami | Sámi
Scandinavians | Scandinavian
Sephardim | Sephardic
Shiites | Shiite; Shia; Shi'ite; Shi'ites; Shi'a; Shias
Siberians | Siberian
Sicilians | Sicilian
Sikhs | Sikh
Sindhis | Sindhi
Sinhalese | Sinhala
Sioux | Sioux; Lakota
Slavs | Slav; Slavic; Slavonic
Social Democrats | Social Democrat; Social Democratic
Socialists | Socialist
Sufis | Sufi
Sunnis | Sunni
South Americans | South American
Tamils | Tamil
Tatars | Tatar; Tartar; Tartars
Thatcherites | Thatcherite
Tigrayans | Tigrayan
Tories | Tory
Trotskyists | Trotskyist
Tuareg | Tuaregs
Tutsis | Tutsi
Uyghurs | Uyghur; Uighur; Uighurs
Vikings | Viking
Wahhabis | Wahhabi
Walloons | Walloon
Westerners | Westerner
the West | West; Western
West Indians | West Indian
Whigs | Whig
Yazidis | Yazidi; Yezidi; Yezidis
Yoruba | Yorubas
Zionists | Zionist
Zoroastrians | Zoroastrian
Zulus | Zulu
New Yorkers | New Yorker
Londoners | Londoner
Parisians | Parisian
Berliners | Berliner
Muscovites | Muscovite
Texans | Texan
Californians | Californian
Bavarians | Bavarian
Venetians | Venetian
Dubliners | Dubliner
`);
