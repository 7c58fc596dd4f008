import { walkWords } from './words.ts';

/*
 * The first letters of words without which none of the costly expressions for notices, credits and captions can match. A block
 * is walked over once; an expression is tried, and by that compiled, only where one of its cues stands. Most prose has none.
 */

/** How many letters of a word are looked at, so that one entry stands for all its endings. */
const LETTERS = 6;

const LISTS = {
  rights: 'c copyri reserv',
  part: 'part',
  reprint: 'publis reprod republ copied broadc redist rewrit reprin distri',
  origin: 'origin common appear',
  house:
    'journa editor newsro privac cookie terms standa princi guidel rules policy polici ethics conduc agreem',
  audience: 'member subscr patron suppor donati contri gift gifts nonpro',
  appeal:
    'cookie reader journa suppor commen donati newsro subscr feedba storie submis right accura privac opinio audien member',
  help: 'help suppor',
  origins:
    'first also origin part made produc publis suppor funded co-fun create distri report writte provid possib jointl republ',
  brief:
    'newsle briefi email emails e-mail storie covera podcas alert alerts reader subscr websit app youtub telegr facebo social compla correc',
  address: 'we us our your you',
  checked: 'edited review verifi checke vetted modifi create indepe',
  made: 'auto auto-g publis genera provid suppli produc',
  feed: 'feed syndic agency wire reader third third- servic staff artifi ai',
  views: 'view views opinio',
  liable: 'necess respon liable liabil',
  site: 'websit site page',
  web: 'cookie recapt unsubs spam powere google',
  sign: 'subscr sign delive inbox app',
  newsletter: 'newsle',
  social: 'follow twitte x facebo instag telegr whatsa viber channe commun mailin',
  error: 'error correc typo letter commen compla',
  story: 'story articl report projec series public conten piece invest materi progra',
  contact: 'email e-mail contac let click write report reach select press tell get at please',
  condition: 'if',
  fund: 'grant fund founda progra union',
  picture:
    'photo photos photog image images pictur frame screen handou illust grab view shot reuter afp epa epa-ef ap anp tass xinhua tanjug beta getty via alamy shutte anadol bloomb credit wikime',
  corrected:
    'correc clarif erratu retrac note notes refile update adds fixes versio editio amende regret apolog change edited',
  outlet: 'news media press publis journa broadc newsro newspa magazi portal daily weekly websit',
  author:
    'author writer report corres editor column journa contri fellow analys profes lectur freela intern resear produc photog covers writes can tweets book books novel essay essays work podcas blog twitte x',
} as const;

export type Cue = keyof typeof LISTS;

/** The same for the words of other trades, by which recognition knows what is no article. */
const TRADES = {
  licence: 'warran mercha fitnes sublic redist licens licenc gnu apache bsd deriva copyri spdx',
  contract: 'herein hereby hereto hereun thereo shall notwit pursua indemn agreem',
  manual:
    'npm yarn pip usage instal api config defaul deprec readme reposi github npmjs javasc typesc node node.j callba parame boolea stdin stdout bugfix semver localh plugin runtim compil regexp regex json yaml async string',
  specification: 'rfc normat confor octet octets implem',
  recipe: 'tables teaspo tbsp tsp cups prehea oven simmer whisk choppe stir bake',
  resume: 'curric refere',
  minutes: 'motion adjour minute',
  paper: 'et abstra hypoth signif doi',
  speech: 'ladies fellow dear friend brothe speake madam honora honour thank bless amen chairm',
  guide: 'situat touris visito sights hostel hotel hotels restau museum downto airpor guided admiss',
  textbook:
    'chapte sectio unit lesson module learni schola histor theori philos define refers term exampl instan',
  database: 'select insert varcha',
} as const;

/** First words of the lines that mails, recipes, minutes and other forms are made of. */
const FORMS: Readonly<Partial<Record<Trade, string>>> = {
  recipe: 'ingred method direct serves instru prepar prep cook cookin',
  resume:
    'educat work profes experi skills refere employ object profil summar langua certif projec qualif hobbie',
  minutes: 'presen attend apolog agenda minute action in absent chair next any aob decisi',
  paper: 'abstra introd method result discus conclu refere acknow keywor backgr materi relate',
};

export type Trade = keyof typeof TRADES;

/** One bit for each list. */
export const CUE: Readonly<Record<Cue, number>> = Object.fromEntries(
  Object.keys(LISTS).map((name, index) => [name, 1 << index]),
) as Record<Cue, number>;

/** One bit for each trade. */
export const TRADE: Readonly<Record<Trade, number>> = Object.fromEntries(
  Object.keys(TRADES).map((name, index) => [name, 1 << index]),
) as Record<Trade, number>;

/** The bits of one beginning of words. */
interface Bits {
  cues: number;
  trades: number;
  /** Those of the trades where the word begins a block. */
  forms: number;
}

const BITS_OF: ReadonlyMap<string, Readonly<Bits>> = bitsOfStems();

function bitsOfStems(): Map<string, Bits> {
  const bits = new Map<string, Bits>();
  const add = (list: string, name: keyof Bits, bit: number): void => {
    for (const stem of list.split(' ')) {
      const entry = bits.get(stem) ?? { cues: 0, trades: 0, forms: 0 };
      entry[name] |= bit;
      bits.set(stem, entry);
    }
  };
  for (const [name, list] of Object.entries(LISTS)) add(list, 'cues', CUE[name as Cue]);
  for (const [name, list] of Object.entries(TRADES)) add(list, 'trades', TRADE[name as Trade]);
  for (const [name, list] of Object.entries(FORMS)) add(list, 'forms', TRADE[name as Trade]);
  return bits;
}

/** What the words of a block's beginning show. */
export interface Cues {
  /** The first word in lower case; empty where the block has none. */
  readonly first: string;
  /** The bits of the cues that stand in it. */
  readonly cues: number;
  /** The bits of the trades whose words stand in it. */
  readonly trades: number;
}

/** Reads the cues of a block's plain words. */
export function readCues(plain: string): Cues {
  let first = '';
  let cues = plain.includes('©') ? CUE.rights | CUE.picture : 0;
  // Papers and encyclopaedias number their references: `[12]`.
  let trades = plain.includes('[') ? TRADE.paper : 0;
  walkWords(
    plain,
    (_, lower) => {
      const bits = BITS_OF.get(lower.length > LETTERS ? lower.slice(0, LETTERS) : lower);
      if (bits !== undefined) {
        cues |= bits.cues;
        trades |= bits.trades;
        if (first === '') trades |= bits.forms;
      }
      if (first === '') first = lower;
    },
    () => {},
  );
  return { first, cues, trades };
}
