import { words } from './wordList.ts';

/** Words of kinship; whoever is named right behind one is somebody else than the person spoken of. From general knowledge. */
export const KIN: ReadonlySet<string> = words(`
father mother dad mum mom brother sister son daughter wife husband uncle aunt nephew niece cousin twin grandfather grandmother grandson granddaughter
stepfather stepmother stepson stepdaughter widow widower spouse fiance fiancee girlfriend boyfriend sons daughters brothers sisters parents children siblings
grandparents cousins heir namesake
`);

/** Family names that stand before the given names in China, Korea and Vietnam: who is called by one is called by surname. From general knowledge. */
export const LEADING_SURNAMES: ReadonlySet<string> = words(`
xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong xiao cheng cao yuan deng peng jiang zeng lu mao wen hua bo
kim park lee choi jung jeong kang cho yoon jang lim shin seo moon ahn ban roh hwang
nguyen tran pham phan vu dang bui do ngo duong truong
`);
