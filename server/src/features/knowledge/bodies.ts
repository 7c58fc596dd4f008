/**
 * What is told of great bodies, one a line: name, as the engine's lists have it | what it is. From general knowledge, in few words that
 * hold for long: no numbers of members, no heads.
 */
export const BODIES: string = `
African Union | union of the states of Africa, seat in Addis Ababa
Arab League | league of Arab states, seat in Cairo
Association of Southeast Asian Nations | union of states of Southeast Asia (ASEAN)
BRICS | group of large emerging economies
Commonwealth of Independent States | league of former Soviet republics (CIS)
Council of Europe | organization for human rights in Europe, seat in Strasbourg; no body of the European Union
European Commission | executive of the European Union, seat in Brussels
European Council | heads of state and government of the European Union
European Parliament | elected parliament of the European Union
European Central Bank | central bank of the euro (ECB), seat in Frankfurt
European Court of Human Rights | court of the Council of Europe (ECHR), seat in Strasbourg
European Court of Justice | highest court of the European Union (ECJ), seat in Luxembourg
European Union | political and economic union of European states (EU)
European Union Rule of Law Mission in Kosovo | mission of the European Union for courts and police in Kosovo (EULEX)
Europol | police agency of the European Union, seat in The Hague
Eurostat | statistical office of the European Union
Frontex | border agency of the European Union, seat in Warsaw
Group of Seven | forum of large industrial states (G7)
Group of Eight | the Group of Seven with Russia, until 2014 (G8)
Group of Twenty | forum of large economies (G20)
Gulf Cooperation Council | union of Arab states on the Gulf (GCC)
International Atomic Energy Agency | nuclear agency of the United Nations system (IAEA), seat in Vienna
International Committee of the Red Cross | neutral relief organization (ICRC), seat in Geneva
International Court of Justice | court of the United Nations for disputes of states (ICJ), seat in The Hague
International Criminal Court | court for war crimes and genocide (ICC), seat in The Hague
International Criminal Tribunal for the former Yugoslavia | court of the United Nations (ICTY), 1993 to 2017
International Labour Organization | agency of the United Nations (ILO), seat in Geneva
International Monetary Fund | lender to states in need (IMF), seat in Washington
International Olympic Committee | holds the Olympic Games (IOC), seat in Lausanne
International Organization for Migration | agency of the United Nations (IOM), seat in Geneva
Interpol | organization of the police of most states, seat in Lyon
Kosovo Force | peacekeeping force led by NATO in Kosovo (KFOR)
Kosovo Liberation Army | Kosovo Albanian guerrilla of the 1990s (KLA, UCK)
Kosovo Security Force | security force of Kosovo (KSF)
NATO | North Atlantic Treaty Organization: military alliance of North American and European states
Organisation for Economic Co-operation and Development | organization of industrial states (OECD), seat in Paris
Organization for Security and Cooperation in Europe | organization for security in Europe, North America and Central Asia (OSCE), seat in Vienna
Organization of American States | organization of the states of the Americas (OAS), seat in Washington
Organization of the Petroleum Exporting Countries | cartel of oil exporting states (OPEC), seat in Vienna
Organisation of Islamic Cooperation | organization of mostly Muslim states (OIC)
Quint | the United States, the United Kingdom, France, Germany and Italy as an informal group
Red Cross | movement for the relief of the wounded and displaced
Shanghai Cooperation Organisation | Eurasian security organization led by China and Russia (SCO)
United Nations | organization of nearly all states (UN), seat in New York
United Nations Children's Fund | agency of the United Nations (UNICEF)
United Nations Educational, Scientific and Cultural Organization | agency of the United Nations (UNESCO), seat in Paris
United Nations General Assembly | assembly of all members of the United Nations
United Nations High Commissioner for Refugees | refugee agency of the United Nations (UNHCR), seat in Geneva
United Nations Interim Administration Mission in Kosovo | mission of the United Nations in Kosovo since 1999 (UNMIK)
United Nations Relief and Works Agency | agency of the United Nations for Palestine refugees (UNRWA)
United Nations Security Council | body of the United Nations for peace and security (UNSC)
United Nations Development Programme | agency of the United Nations (UNDP)
United Nations Environment Programme | agency of the United Nations (UNEP), seat in Nairobi
World Bank | lender for development, seat in Washington
World Food Programme | food agency of the United Nations (WFP), seat in Rome
World Health Organization | health agency of the United Nations (WHO), seat in Geneva
World Trade Organization | organization for the rules of trade (WTO), seat in Geneva
Visegrad Group | the Czech Republic, Hungary, Poland and Slovakia as a group
Warsaw Pact | military alliance led by the Soviet Union, until 1991

Federal Bureau of Investigation | federal police of the United States (FBI)
Central Intelligence Agency | foreign intelligence service of the United States (CIA)
National Security Agency | signals intelligence service of the United States (NSA)
Environmental Protection Agency | agency of the United States
Drug Enforcement Administration | agency of the United States (DEA)
Federal Reserve | central bank of the United States
Centers for Disease Control and Prevention | public health agency of the United States (CDC)
Food and Drug Administration | agency of the United States (FDA)
Federal Communications Commission | agency of the United States (FCC)
Federal Aviation Administration | agency of the United States (FAA)
National Aeronautics and Space Administration | space agency of the United States (NASA)
Internal Revenue Service | tax agency of the United States (IRS)
Immigration and Customs Enforcement | agency of the United States (ICE)
Pentagon | seat of the Department of Defense of the United States, and the department itself
White House | seat of the president of the United States, and the president's office
Democratic Party | party in the United States
Republican Party | party in the United States (GOP)
American Civil Liberties Union | civil rights organization in the United States (ACLU)
National Rifle Association | organization of gun owners in the United States (NRA)
Kremlin | seat of the president of Russia, and the president's office
Duma | lower house of the parliament of Russia
Federal Security Service | domestic intelligence service of Russia (FSB)
KGB | intelligence service of the Soviet Union
Gazprom | gas company controlled by the state of Russia
Rosneft | oil company controlled by the state of Russia
Bundestag | parliament of Germany
Bundesrat | chamber of the states of Germany
Bundeswehr | armed forces of Germany
Bundesbank | central bank of Germany
Knesset | parliament of Israel
Likud | party in Israel
Mossad | foreign intelligence service of Israel
Shin Bet | domestic intelligence service of Israel
Israel Defense Forces | armed forces of Israel (IDF)
Palestinian Authority | government in parts of the West Bank
Palestine Liberation Organization | umbrella organization of Palestinian groups (PLO)
Scotland Yard | the Metropolitan Police of London
Downing Street | office of the prime minister of the United Kingdom
House of Commons | lower house of the parliament of the United Kingdom, and of Canada
House of Lords | upper house of the parliament of the United Kingdom
Scottish National Party | party in Scotland (SNP)
Bank of England | central bank of the United Kingdom
National Health Service | public health care in the United Kingdom (NHS)
MI5 | domestic intelligence service of the United Kingdom
MI6 | foreign intelligence service of the United Kingdom
African National Congress | party in South Africa (ANC)
Lok Sabha | lower house of the parliament of India
Bharatiya Janata Party | party in India (BJP)
Indian National Congress | party in India
Sejm | lower house of the parliament of Poland
Sabor | parliament of Croatia
Self-Determination | party in Kosovo (Vetëvendosje)
Serbian Progressive Party | party in Serbia (SNS)
Socialist Party of Serbia | party in Serbia
Democratic Party of Kosovo | party in Kosovo (PDK)
Democratic League of Kosovo | party in Kosovo (LDK)
Serb List | party of Serbs in Kosovo
Elysee | seat of the president of France
Holy See | the government of the Catholic Church, a subject of international law
Amnesty International | human rights organization, seat in London
Human Rights Watch | human rights organization, seat in New York
Greenpeace | environmental organization
Doctors Without Borders | medical relief organization (MSF)
Reporters Without Borders | press freedom organization (RSF), seat in Paris
Transparency International | organization against corruption, seat in Berlin
Freedom House | organization for political rights, seat in Washington
International Crisis Group | research organization on conflicts, seat in Brussels
World Wildlife Fund | conservation organization (WWF)
FIFA | governs world football, seat in Zurich
UEFA | governs European football, seat in Nyon

Associated Press | news agency of the United States (AP)
Agence France-Presse | news agency of France (AFP)
Reuters | international news agency, seat in London
Deutsche Presse-Agentur | news agency of Germany (dpa)
European Pressphoto Agency | photo agency (EPA)
United Press International | news agency of the United States (UPI)
TASS | state news agency of Russia
RIA Novosti | state news agency of Russia
Sputnik | state news outlet of Russia
RT | state broadcaster of Russia (Russia Today)
Interfax | news agency of Russia
Xinhua | state news agency of China
Kyodo | news agency of Japan
Yonhap | news agency of South Korea
Anadolu Agency | state news agency of Turkey
Tanjug | news agency of Serbia
Hina | news agency of Croatia
ANSA | news agency of Italy
EFE | news agency of Spain
Al Jazeera | broadcaster, seat in Qatar
British Broadcasting Corporation | public broadcaster of the United Kingdom (BBC)
Balkan Investigative Reporting Network | network of journalists in the Balkans (BIRN)
Radio Television of Serbia | public broadcaster of Serbia (RTS)
Radio Free Europe | broadcaster funded by the United States
Voice of America | broadcaster funded by the United States (VOA)
Deutsche Welle | foreign broadcaster of Germany (DW)
`;
