import { words } from './wordList.ts';

/**
 * Surnames that the news uses without a first name. They only tell that a person is meant; nobody's name is ever filled in from them.
 */
export const FAMOUS_SURNAMES: ReadonlySet<string> = words(`
trump biden obama clinton bush reagan nixon kennedy carter roosevelt eisenhower truman lincoln jefferson pence mccain romney sanders giuliani comey mueller bannon cruz rubio pelosi mcconnell
merkel scholz kohl macron sarkozy hollande mitterrand chirac thatcher blair cameron johnson corbyn sunak starmer churchill berlusconi mussolini orban erdogan ataturk zelensky zelenskyy poroshenko yanukovych
putin medvedev yeltsin gorbachev stalin lenin khrushchev brezhnev navalny lavrov lukashenko hitler goebbels himmler milosevic tudjman izetbegovic tito karadzic mladic vucic tadic djindjic kostunica thaci kurti haradinaj rama dodik
xi mao deng modi nehru gandhi abe netanyahu sharon rabin arafat abbas assad gaddafi gadhafi qaddafi mubarak morsi sissi saddam khomeini khamenei rouhani ahmadinejad
castro chavez maduro lula bolsonaro mandela mugabe zuma merkel draghi juncker tusk barroso mogherini stoltenberg guterres annan borrell holbrooke
einstein darwin freud marx shakespeare mozart beethoven bach picasso messi ronaldo djokovic federer nadal
`);

/** Endings that are nearly always a surname's: Slavic, Germanic, Greek, Armenian, Georgian, Romanian, Iberian. */
export const SURNAME_ENDINGS: RegExp =
  /(?:vic|ovic|evic|ovich|evich|ski|sky|skaya|ska|enko|chuk|chenko|eva|ova|ev|ov|escu|opoulos|oglu|idis|akis|yan|shvili|adze|idze|stein|mann|berg|feld|sson|ssen|sen|quist|stroem|dottir|nez|guez|inho)$/;
