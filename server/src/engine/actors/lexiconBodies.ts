import { lines, phrases } from './wordList.ts';

/**
 * Alliances, agencies, parties, companies and media that are known beyond their country, one a line: name | other names. From
 * general knowledge. Other names in capitals are only found in capitals.
 */
export const BODIES: readonly string[] = lines(`
African Union | AU
Arab League | League of Arab States
Association of Southeast Asian Nations | ASEAN; Asean
BRICS
Commonwealth of Independent States | CIS
Council of Europe | CoE
European Commission
European Council
European Parliament
European Central Bank | ECB
European Court of Human Rights | ECHR
European Court of Justice | ECJ
European Union | EU; E.U.; European Community; European Economic Community; EEC
European Union Rule of Law Mission in Kosovo | EULEX
Europol
Eurostat
Frontex
Group of Seven | G7; G-7
Group of Eight | G8; G-8
Group of Twenty | G20; G-20
Gulf Cooperation Council | GCC
International Atomic Energy Agency | IAEA
International Committee of the Red Cross | ICRC
International Court of Justice | ICJ
International Criminal Court | ICC
International Criminal Tribunal for the former Yugoslavia | ICTY
International Labour Organization | ILO
International Monetary Fund | IMF
International Olympic Committee | IOC
International Organization for Migration | IOM
Interpol
Kosovo Force | KFOR
Kosovo Liberation Army | KLA; UCK
Kosovo Security Force | KSF
NATO | North Atlantic Treaty Organization; North Atlantic Treaty Organisation; Nato; North Atlantic Alliance
Organisation for Economic Co-operation and Development | OECD; Organization for Economic Cooperation and Development
Organization for Security and Cooperation in Europe | OSCE; Organization for Security and Co-operation in Europe
Organization of American States | OAS
Organization of the Petroleum Exporting Countries | OPEC; Opec
Organisation of Islamic Cooperation | OIC
Quint
Red Cross
Red Crescent
Shanghai Cooperation Organisation | SCO; Shanghai Cooperation Organization
United Nations | UN; U.N.; United Nations Organization
United Nations Children's Fund | UNICEF; Unicef
United Nations Educational, Scientific and Cultural Organization | UNESCO; Unesco
United Nations General Assembly | UN General Assembly; U.N. General Assembly; UNGA
United Nations High Commissioner for Refugees | UNHCR
United Nations Interim Administration Mission in Kosovo | UNMIK
United Nations Relief and Works Agency | UNRWA
United Nations Security Council | UN Security Council; U.N. Security Council; UNSC
UNAIDS
United Nations Development Programme | UNDP
United Nations Environment Programme | UNEP
World Bank
World Food Programme | WFP; World Food Program
World Health Organization | WHO; World Health Organisation
World Trade Organization | WTO; World Trade Organisation
Visegrad Group
Warsaw Pact
Wagner Group | Wagner

Federal Bureau of Investigation | FBI; F.B.I.
Central Intelligence Agency | CIA; C.I.A.
National Security Agency | NSA
Environmental Protection Agency
Drug Enforcement Administration | DEA
DHS
DOJ
Federal Reserve | Fed
Centers for Disease Control and Prevention | CDC
Food and Drug Administration | FDA
Federal Communications Commission | FCC
Federal Aviation Administration | FAA
National Aeronautics and Space Administration | NASA; Nasa
National Rifle Association | NRA
Internal Revenue Service | IRS
Immigration and Customs Enforcement | ICE
Pentagon
White House
Capitol
Democratic Party
Republican Party | GOP; G.O.P.
Democratic National Committee | DNC
Republican National Committee | RNC
American Civil Liberties Union | ACLU
Planned Parenthood
Tea Party
Kremlin
Duma | State Duma
Federal Security Service | FSB
KGB
Gazprom
Rosneft
Roscosmos
Politburo
Bundestag
Bundesrat
Bundeswehr
Bundesbank
Christian Democratic Union | CDU
SPD
Alternative for Germany | AfD
Knesset
Likud
Mossad
Shin Bet
Israel Defense Forces | IDF
Hamas
Hezbollah | Hizbullah; Hizbollah
Fatah
Palestinian Authority
Palestine Liberation Organization | PLO
Islamic Jihad
Muslim Brotherhood
al-Qaida | al-Qaeda; Al-Qaeda; Al-Qaida; Al Qaeda; al Qaeda; al-Qaida
Islamic State | ISIS; ISIL; Isis; Islamic State group; Daesh
Taliban
Boko Haram
al-Shabab | al-Shabaab; Al-Shabab; Al-Shabaab
Houthis | Houthi
Kurdistan Workers' Party | PKK
FARC
Irish Republican Army | IRA
Sinn Fein | Sinn Féin
Scotland Yard
Downing Street
House of Commons
House of Lords
Scottish National Party | SNP
UK Independence Party | UKIP
Bank of England
Historic England
Natural England
Sport England
National Health Service | NHS
MI5
MI6
African National Congress | ANC
Lok Sabha
Bharatiya Janata Party | BJP
Indian National Congress
Sejm
Sabor
Skupstina
Self-Determination | Vetevendosje; Vetëvendosje
Serbian Progressive Party | SNS
Socialist Party of Serbia
Democratic Party of Kosovo | PDK
Democratic League of Kosovo | LDK
Serb List | Srpska Lista
Elysee | Élysée; Elysee Palace; Élysée Palace
Vatican
Holy See
Roman Catholic Church | Catholic Church
Serbian Orthodox Church
Russian Orthodox Church
Amnesty International
Human Rights Watch | HRW
Greenpeace
Doctors Without Borders | MSF; Medecins Sans Frontieres; Médecins Sans Frontières
Reporters Without Borders | RSF
Transparency International
Oxfam
Freedom House
International Crisis Group
Save the Children
World Wildlife Fund | WWF
FIFA | Fifa
UEFA | Uefa
National Football League | NFL
National Basketball Association | NBA
Major League Baseball | MLB
National Hockey League | NHL
NCAA
Real Madrid
Manchester United
Manchester City
Red Star Belgrade
Partizan

Associated Press | AP
Agence France-Presse | AFP; Agence France Presse
Reuters | Thomson Reuters
Deutsche Presse-Agentur | dpa; DPA
European Pressphoto Agency | EPA
United Press International | UPI
Press Association
Getty Images | Getty
TASS | Tass; ITAR-TASS; Itar-Tass
RIA Novosti | RIA
Sputnik
RT | Russia Today
Interfax
Xinhua | Xinhua News Agency
Kyodo
Yonhap
Anadolu Agency | Anadolu
Tanjug | TANJUG
Beta News Agency
FoNet
Hina
ANSA
EFE
Bloomberg | Bloomberg News
Dow Jones
Al Jazeera | Al-Jazeera
Al Arabiya | Al-Arabiya
British Broadcasting Corporation | BBC
BBC News
Balkan Insight
Balkan Investigative Reporting Network | BIRN
Radio Television of Serbia | RTS
Radio Free Europe | Radio Free Europe/Radio Liberty; RFE/RL; RFE
Voice of America | VOA
Deutsche Welle | DW
Euronews
Euractiv | EURACTIV
ABC
CBS
NBC
CNN
MSNBC
CNBC
NPR
PBS
ESPN
HBO
Sky News
Fox News
Fox
New York Times
Washington Post
Wall Street Journal
Los Angeles Times
USA Today
Boston Globe
Chicago Tribune
Financial Times
Guardian
Daily Telegraph
Daily Mail
Economist
Politico
Der Spiegel | Spiegel
Die Zeit
Bild
Frankfurter Allgemeine Zeitung | FAZ
Süddeutsche Zeitung
Le Monde
Le Figaro
Libération
El País | El Pais
La Repubblica
Corriere della Sera
Pravda
Izvestia
Kommersant
Blic
Politika
B92
Haaretz
Jerusalem Post
Newsweek
BuzzFeed
Breitbart | Breitbart News
Huffington Post | HuffPost

Airbus
Aeroflot
Alibaba
Alphabet
Amazon.com
AOL
Apple
AT&T
BAE Systems
BMW
Boeing
BP
Citigroup
Coca-Cola
Daimler
Deloitte
Deutsche Bank
Deutsche Telekom
Disney | Walt Disney
eBay
Enron
Ericsson
Exxon | ExxonMobil; Exxon Mobil
Facebook
FedEx
Ferrari
Fiat
Ford
General Electric | GE
General Motors | GM
Goldman Sachs
Google
Halliburton
Honda
HSBC
Huawei
Hyundai
IBM
ING
Instagram
Intel
JPMorgan | JPMorgan Chase; JP Morgan; J.P. Morgan
KPMG
Lehman Brothers
Lockheed Martin
Lufthansa
McDonald's
Mercedes
Merrill Lynch
Microsoft
Monsanto
Morgan Stanley
Motorola
Netflix
Nike
Nintendo
Nissan
Nokia
Novartis
Oracle
PayPal
PepsiCo
Petrobras
Pfizer
Philips
Porsche
PricewaterhouseCoopers
Qualcomm
Renault
Roche
Ryanair
Samsung
SAP
Shell | Royal Dutch Shell
Siemens
Sony
SpaceX
Standard & Poor's
Starbucks
Telenor
Tesla
Toyota
Twitter
Uber
UBS
UPS
Verizon
Visa
Volkswagen | VW
Volvo
Vodafone
Walmart | Wal-Mart
Wells Fargo
WikiLeaks | Wikileaks
Wikipedia
Yahoo
YouTube
`);

/** Bodies that many states have under the same name; a state's name before one belongs to it: `U.S. State Department`. */
export const GENERIC_BODIES: readonly string[] = phrases(`
Department of Homeland Security; Department of Justice; Department of State; Department of Defense; State Department; Justice Department; Defense Department; Treasury Department
Treasury; Congress; House of Representatives; Senate; National Assembly; Federal Assembly; Parliament; Supreme Court; Constitutional Court; High Court; Court of Appeal; Central Bank; National Bank
Foreign Ministry; Interior Ministry; Defence Ministry; Defense Ministry; Finance Ministry; Justice Ministry; Health Ministry; Education Ministry; Foreign Office; Home Office
Ministry of Foreign Affairs; Ministry of Defence; Ministry of Defense; Ministry of the Interior; Ministry of Interior; Ministry of Justice; Ministry of Finance; Ministry of Health; Ministry of Education
Communist Party; Labour Party; Labor Party; Conservative Party; Socialist Party; Green Party; Liberal Party; Liberal Democratic Party; Social Democratic Party; National Party
Air Force; National Guard; Coast Guard; Border Police; Security Council; General Assembly; Chamber of Commerce; Football Association; Olympic Committee; Security Service; Election Commission
`);
