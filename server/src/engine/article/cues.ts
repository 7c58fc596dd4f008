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

/** One bit for each list. */
export const CUE: Readonly<Record<Cue, number>> = Object.fromEntries(
  Object.keys(LISTS).map((name, index) => [name, 1 << index]),
) as Record<Cue, number>;

const BITS_OF: ReadonlyMap<string, number> = bitsOfStems();

function bitsOfStems(): Map<string, number> {
  const bits = new Map<string, number>();
  for (const [name, list] of Object.entries(LISTS))
    for (const stem of list.split(' ')) bits.set(stem, (bits.get(stem) ?? 0) | CUE[name as Cue]);
  return bits;
}

/** The first word of a block, in lower case and empty where it has none, and the bits of the cues that stand in it. */
export function readCues(plain: string): { readonly first: string; readonly cues: number } {
  let first = '';
  let cues = plain.includes('©') ? CUE.rights | CUE.picture : 0;
  walkWords(
    plain,
    (_, lower) => {
      if (first === '') first = lower;
      cues |= BITS_OF.get(lower.length > LETTERS ? lower.slice(0, LETTERS) : lower) ?? 0;
    },
    () => {},
  );
  return { first, cues };
}
