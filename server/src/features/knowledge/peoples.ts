/**
 * What is told of peoples without a state of their own and of faiths, one a line: name, as the engine's lists have it | what it is. From
 * general knowledge, in few words that none of those meant would deny.
 */
export const PEOPLES: string = `
Alawites | religious community, mostly in Syria
Amish | Protestant community in North America
Anglicans | Christians of the Church of England and its sister churches
Arabs | people of the Middle East and North Africa
Assyrians | Christian people of the Middle East
Aymara | indigenous people of the Andes
Baha'is | adherents of the Baha'i faith, founded in Persia in the 19th century
Balochs | people in Pakistan, Iran and Afghanistan
Baptists | Protestant Christians
Basques | people in northern Spain and south-western France
Bedouins | Arab people of the deserts, in part nomads
Bengalis | people in Bangladesh and eastern India
Berbers | people of North Africa, also called Amazigh
Bosniaks | people in Bosnia and Herzegovina and its neighbours
Bretons | people of Brittany in France
Buddhists | adherents of Buddhism
Catalans | people in north-eastern Spain
Catholics | Christians of the Catholic Church
Chechens | people of the North Caucasus
Cherokee | indigenous people of North America
Christians | adherents of Christianity
Circassians | people of the North Caucasus and the Middle East
Copts | Christians of Egypt
Corsicans | people of Corsica
Crimean Tatars | Turkic people of Crimea
Dalits | the lowest castes of South Asia
Dinka | people of South Sudan
Druze | religious community in Syria, Lebanon and Israel
Flemings | Dutch-speaking people of Belgium
Hausa | people in northern Nigeria and Niger
Hindus | adherents of Hinduism
Hmong | people of southern China and Southeast Asia
Hutus | people in Rwanda and Burundi
Igbo | people of south-eastern Nigeria
Inuit | indigenous people of the Arctic
Jehovah's Witnesses | Christian denomination
Jews | people and faith of Judaism
Kashmiris | people of Kashmir
Kikuyu | people of Kenya
Kurds | people in Turkey, Iraq, Iran and Syria
Lutherans | Protestant Christians
Maasai | people in Kenya and Tanzania
Malays | people of Southeast Asia
Maori | indigenous people of New Zealand
Mapuche | indigenous people of Chile and Argentina
Maronites | Christians of the East, mostly in Lebanon
Maya | indigenous people of Central America and Mexico
Methodists | Protestant Christians
Mormons | members of the Church of Jesus Christ of Latter-day Saints
Muslims | adherents of Islam
Navajo | indigenous people of North America
Oromo | people of Ethiopia
Orthodox Christians | Christians of the Orthodox churches
Pashtuns | people in Afghanistan and Pakistan
Protestants | Christians of the churches of the Reformation
Punjabis | people of Punjab in Pakistan and India
Quechua | indigenous people of the Andes
Rohingya | people of western Myanmar
Roma | people in many states of Europe
Sami | indigenous people of northern Scandinavia
Shiites | one of the two great branches of Islam
Sikhs | adherents of Sikhism
Sindhis | people of Sindh in Pakistan
Sinhalese | people of Sri Lanka
Sioux | indigenous people of North America
Sufis | adherents of Sufism, the mysticism of Islam
Sunnis | one of the two great branches of Islam
Tamils | people in southern India and Sri Lanka
Tatars | Turkic people, mostly in Russia
Tigrayans | people of northern Ethiopia
Tuareg | people of the Sahara
Tutsis | people in Rwanda and Burundi
Uyghurs | Turkic people of Xinjiang in China
Walloons | French-speaking people of Belgium
Yazidis | religious community, mostly in northern Iraq
Yoruba | people of south-western Nigeria and Benin
Zoroastrians | adherents of a faith from ancient Persia
Zulus | people of South Africa
`;
