import { CUE, type Cue } from './cues.ts';

/** A notice, and the cues without which it cannot stand in a block: one of each list that is named. */
interface Notice {
  readonly needs: readonly Cue[];
  readonly words: RegExp;
}

/** Words in which an outlet speaks of itself, wherever they stand in a block. */
const NOTICES: readonly Notice[] = [
  {
    needs: ['rights'],
    words:
      /©(?=\s?(?:19|20)\d\d)|(?:^|[.|·•–—-] ?)©(?=\s\w)|\(c\) ?(?:19|20)\d\d|\bcopyright (?:©|\(c\)|(?:19|20)\d\d|.{1,60}(?:19|20)\d\d\.?$)|\ball rights reserved\b/i,
  },
  { needs: ['part'], words: /\bno part of this\b|\bpublished (?:as )?part of\b/i },
  {
    needs: ['reprint'],
    words:
      /\b(?:may|must|can|should)(?:not| not) be (?:published|reproduced|republished|copied|broadcast|redistributed|rewritten|reprinted|distributed)\b|\bmay be (?:republished|reprinted|reproduced)\b|\brepublish(?:ed)? (?:this|our|with|under|from|by)\b|\b(?:reprinted|republished|reproduced) (?:with|by) (?:the )?(?:kind )?permission\b|\bfirst (?:appeared|published) (?:in|on|by|at)\b(?!.{120})/i,
  },
  {
    needs: ['origin'],
    words:
      /\bcreative commons\b|\b(?:read|see) the original (?:article|story|version)\b|\boriginally (?:appeared|published|posted)\b|\bfirst (?:appeared|published) (?:in|on|by|at)\b(?!.{120})/i,
  },
  {
    needs: ['house'],
    words:
      /\b(?:our|the .{2,40}'s) (?:journalism|editorial (?:standards|guidelines|policy|policies|values|team|independence)|newsroom|journalists|privacy (?:policy|notice)|cookie policy|terms (?:of|and)|standards:? the|trust principles|community (?:guidelines|standards)|house rules|comment(?:s|ing)? policy|code of (?:ethics|conduct))\b/i,
  },
  {
    needs: ['house'],
    words:
      /\b(?:trust principles|editorial standards|terms of (?:use|service)|terms (?:and|&) conditions|privacy (?:policy|notice|statement)|cookie (?:policy|notice|settings)|user agreement|community guidelines|ethics policy|corrections policy)\b/i,
  },
  {
    needs: ['appeal', 'address'],
    words:
      /\b(?:to|for) our (?:readers|subscribers|audience|members|supporters)\b|\b(?:readers|supporters|subscribers) like you\b|\bwe (?:use|rely on|depend on|welcome|encourage|ask|reserve|are committed to (?:truth|accuracy|quality|independent|journalis)|value your|want to hear|believe (?:in|that) (?:journalism|quality|independent)|need your|cannot do)\b.{0,120}\b(?:cookies|readers?|journalis\w+|support\w*|comments?|donations?|newsroom|subscri\w+|feedback|stories|submissions|right to|accuracy|privacy|opinion)\b/i,
  },
  {
    needs: ['checked'],
    words:
      /\b(?:has|have) not (?:been )?(?:reviewed|edited|verified|checked|vetted)\b.{0,60}\b(?:story|article|report|content|copy|staff|prior|by)\b|\b(?:story|article|report|copy|content|post)\b.{0,60}\b(?:has|have) not been (?:edited|reviewed|verified|independently|modified|created)\b/i,
  },
  {
    needs: ['made', 'feed'],
    words:
      /\b(?:is|are|was|been) (?:auto-?generated|published unedited|published from|generated (?:from|by)|provided (?:to|by|as a service)|supplied by|produced by)\b.{0,80}\b(?:feed|syndicat\w+|agency|wire|readers|third[- ]part\w+|service|staff|artificial|AI)\b/i,
  },
  {
    needs: ['views'],
    words:
      /\b(?:views?|opinions?)(?: and (?:views?|opinions?))? (?:expressed|stated|presented|contained|set out)\b.{0,80}\b(?:author|writer|columnist|contributor|own|necessarily|editorial|not)\b/i,
  },
  {
    needs: ['liable'],
    words:
      /\b(?:does|do) not necessarily (?:reflect|represent|express|endorse)\b|\bthe (?:author|writer|publisher|editor|website|site)s? (?:is|are|accepts?|takes?|bears?|assumes?) (?:not|no|solely) (?:responsible|responsibility|liable|liability)\b|\bnot responsible for the content of external\b/i,
  },
  {
    needs: ['site'],
    words: /\b(?:this|the) (?:website|site|page) (?:uses?|is (?:protected|operated|run|owned)|contains)\b/i,
  },
  {
    needs: ['web'],
    words:
      /\b(?:use|uses|using|accept(?:ing)?|manage|allow|consent to|reject|stores?|sets?)(?: all| our| the)? cookies\b|\bcookies (?:to (?:improve|ensure|give|provide|personali[sz]e|analy[sz]e|enhance|offer|help|make)|on your device)\b|\bgoogle (?:privacy policy|play and)\b|\brecaptcha\b|\bunsubscribe\b|\bspam\b.{0,20}\bprivacy\b|\bpowered by (?:wordpress|disqus|blogger)\b/i,
  },
  {
    needs: ['sign'],
    words:
      /\b(?:subscribe to|sign up (?:for|to)|delivered (?:directly |straight |right )?to your|in your) (?:our|the|its|inbox|his|her|daily|weekly|free|this|e-?mail)\b/i,
  },
  {
    needs: ['newsletter'],
    words:
      /\bfree (?:daily |weekly |e-?mail )?newsletter\b|\bnewsletter\b.{0,40}\b(?:inbox|sign|subscribe)\b/i,
  },
  {
    needs: ['audience'],
    words:
      /\b(?:become a|as a) (?:member|subscriber|patron|supporter)\b.{0,60}\b(?:support|access|journalism|today|help|read)\b|\b(?:donations?|contributions?|gifts?)\b.{0,60}\btax[- ]deductible\b|\bnonprofit newsroom\b.{0,60}\b(?:donat|support|sign|subscri)/i,
  },
  {
    needs: ['help'],
    words:
      /\b(?:help|support) (?:us|our|independent|fund) (?:keep|continue|produce|journalism|bring|report|media|to)\b/i,
  },
  {
    needs: ['social'],
    words:
      /\bfollow (?:us|him|her|them|me|the author|@\w+)\b.{0,40}\b(?:on|at|@|twitter|facebook|instagram)|\b(?:on|via) (?:twitter|x|facebook|instagram):? @\w+|\blike us on facebook\b|\bjoin (?:our|us on) (?:telegram|whatsapp|viber|facebook|channel|community|mailing)\b/i,
  },
  { needs: ['sign'], words: /\b(?:download|get) (?:our|the .{2,30}) app\b/i },
  { needs: ['error'], words: /\bto (?:report|suggest) (?:an error|a correction|a typo)\b/i },
  {
    needs: ['condition', 'address'],
    words:
      /\bif you (?:spot|find|see|notice|believe|would like to (?:support|contribute|write|receive)|have (?:a (?:story|tip|question|news)|any (?:questions|comments|information|feedback)|information about))\b.{0,120}\b(?:e-?mail|contact|let us|click|write|report|reach|select|press|tell us|get in touch|us at|please)\b/i,
  },
  {
    needs: ['story', 'origins'],
    words:
      /\b(?:this (?:story|article|report|project|series|publication|content|piece|investigation|material|programme|program)|the (?:story|article)) (?:is|was|has been|forms|appears|originally|and)(?: (?:first|also|originally|part|made|produced|published|supported|funded|co-funded|created|distributed|reported|written|provided|possible|jointly|republished))+\b.{0,80}\b(?:by|of|in|from|with|as|through|thanks|on|under|possible)\b/i,
  },
  {
    needs: ['fund', 'help'],
    words:
      /\bwith (?:the )?(?:financial )?support (?:of|from) (?:the )?(?:\w)(?=.{0,80}\b(?:grant|fund|foundation|programme|program|union)\b.{0,20}$)/i,
  },
  {
    needs: ['error'],
    words:
      /\b(?:does|do) not (?:append|allow|accept|enable|permit|host|publish) (?:reader )?comments?\b|\bcomment (?:threads?|sections?)\b.{0,60}\b(?:closed|stories|articles|open)\b|\b(?:submit|send|write) (?:us )?an? letter to the editor\b|\b(?:corrections|letters|comments|complaints) (?:to|about|on) this (?:article|story|report|page|column) (?:may|can|should|are to) be\b/i,
  },
  {
    needs: ['brief', 'address'],
    words:
      /\bour (?:daily|weekly|free|e-?mail|top|politics|morning|evening|breaking|latest) (?:newsletters?|briefing|e-?mails?|stories|coverage|podcasts?|alerts?)\b|\bour (?:readers|newsletters?|subscribers|podcasts?|website|app|youtube channel|telegram channel|facebook page|social media|complaints|corrections)\b/i,
  },
];

/** The same with the bits of the cues. */
const MASKED: readonly { readonly masks: readonly number[]; readonly words: RegExp }[] = NOTICES.map(
  ({ needs, words }) => ({ masks: needs.map((cue) => CUE[cue]), words }),
);

/** Whether the outlet speaks of itself in the block with these plain words and cues. */
export function isHouseNotice(plain: string, cues: number): boolean {
  return (
    cues !== 0 &&
    MASKED.some(({ masks, words }) => masks.every((mask) => (cues & mask) !== 0) && words.test(plain))
  );
}
