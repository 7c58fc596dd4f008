/** What promotes something else: the first words by which it can begin, and the expression that knows the rest. */
interface Promotion {
  readonly begins: ReadonlySet<string>;
  readonly words: RegExp;
}

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Lines that promote something else; what follows the first words does not matter. */
const PROMOTIONS: readonly Promotion[] = [
  {
    begins: wordsOf(
      "watch listen video audio podcast in gallery photos quiz poll live must must-read must-watch don't trending recommended related see also read more further background explore play from previously next up opinion explainer analysis",
    ),
    words:
      /^[[(*"' ►▶→»>-]*(?:(?:watch|listen|video|audio|podcast|in pictures|gallery|photos|quiz|poll|live|must[- ](?:read|watch)|don't miss|trending|recommended|related(?: (?:stor(?:y|ies)|articles?|coverage|news|content|video|reading|links?))?|see also|also see|also read|also|read also|also watch|read|read more|read (?:this )?next|more|more (?:on this|here|from .{1,40}|news)|further reading|background|explore|play|from the archives?|previously|next|up next|opinion|explainer|analysis)(?: (?:now|here|below|live|this|more|the full .{1,20}))? ?(?:[:|>»→▶►]| ?[-–—] ))/i,
  },
  {
    begins: wordsOf('click tap swipe scroll read you watch listen see view find'),
    words:
      /^[[(*"' ►▶→»>-]*(?:click (?:here|on|to|below|through)|tap here|swipe|scroll (?:down|for)|read (?:more|the (?:full|whole|rest|original|complete)|our (?:full|editorial|latest|guide|live)|(?:it|all) (?:here|about)|on (?:for|to)|related|next|all|\d+ comments)\b(?!.{200})|read the rest here|(?:you can )?(?:watch|listen to|see|view|find|read) (?:the|our|more|all) (?:full |whole |entire |rest |latest |original )?(?:video|interview|episode|podcast|clip|report|story|article|segment|coverage|document|letter|statement|list|transcript|discussion|show)s?\b.{0,20}\b(?:here|below|above|at|on)\b.{0,40}$)/i,
  },
  {
    begins: wordsOf(
      "sign signing subscribe get want stay keep never enter your by thank thanks please check an you you've you're",
    ),
    words:
      /^[[(*"' ►▶→»>-]*(?:sign(?:ing)? up (?:for|to|here|now|today)|sign me up|subscribe (?:to|now|for|here|today|and)|get (?:the (?:latest|best|day's|news|top|most)|our|more|breaking|a|all|daily|unlimited|updates|alerts|notified|stories|exclusive|started).{0,60}\b(?:newsletters?|inbox|alerts?|e-?mail|app|news|subscri\w+|delivered|access|stories|updates)\b|want (?:more|the latest|to (?:read|know|stay|get|receive|support))|stay (?:up[- ]to[- ]date|informed|connected|in the know|tuned)|keep up (?:to date )?with|never miss|enter your e-?mail|your (?:e-?mail|subscription)|by (?:signing up|subscribing|clicking|entering|submitting|registering|continuing)|thank(?:s| you) for (?:signing|subscribing|reading|registering|your (?:support|subscription|interest))|(?:please )?check your (?:e-?mail|inbox)|an error (?:has )?occurred|please (?:try again|enable|log|sign|register|disable|consider|turn|whitelist|upgrade)|you(?:'ve| have) (?:reached|read|successfully|\d+)|you(?:'re| are) (?:now |already )?(?:signed|subscribed|reading|seeing|viewing|leaving))/i,
  },
  {
    begins: wordsOf('like follow find join connect visit contact e-mail email write get reach for more'),
    words:
      /^[[(*"' ►▶→»>-]*(?:(?:like|follow|find|join|connect with|visit|contact|e-?mail|write to|get in touch with|reach) (?:us|our|me|the (?:author|reporter|writer|journalist)|him|her|them|@\w+|.{2,40}(?: on (?:facebook|twitter|instagram|x|telegram|linkedin|youtube|whatsapp|threads|bluesky|google news|social)|@))(?:\b|$)(?!.{160})|follow .{2,60}@\w+|follow @\w+|for more (?:news|stories|information|on|from|coverage|updates|details|great|like|content|about|local|visit|go to)\b|more (?:stories|news|information|coverage|details|from|on this)\b.{0,60}(?:here|at|on|below|:|→|»))/i,
  },
  {
    begins: wordsOf(
      'download install get available subscribe listen support help donate contribute make become',
    ),
    words:
      /^[[(*"' ►▶→»>-]*(?:(?:download|install|get) (?:the|our|.{2,30}) app\b|available on (?:the )?(?:app store|google play|itunes|apple podcasts|spotify)|(?:subscribe|listen)(?: to .{2,60})? on (?:apple|spotify|itunes|google)|support (?:our|independent|quality|local|free|us|the .{2,30}'s) (?:journalism|reporting|work|newsroom|press|media|by)|(?:help|donate|contribute|make a (?:contribution|donation)|become a)\b.{0,80}(?:journalism|newsroom|member|supporter|patron|donation|reporting|subscriber))/i,
  },
  {
    begins: wordsOf(
      'send got have do you let tell what comment join post leave add write log login sign signin register to',
    ),
    words:
      /^[[(*"' ►▶→»>-]*(?:send (?:us|your|in|tips|feedback|news|corrections)|(?:got|have|do you have) (?:a|any|news|something|an?).{0,30}(?:tip|story|question|information|feedback|views?|opinion|correction|to (?:say|share|add))\b|(?:have you (?:seen|been|got|any|a|witnessed)|(?:do )?you (?:have|got|know))\b.{0,60}\?.{0,60}(?:e-?mail|contact|write|call|tell|let us)|let us know|tell us|what do you think\b.{0,40}$|comment below|join the (?:conversation|discussion|debate)|(?:post|leave|add|write) (?:a|your) (?:comment|reply|review)|(?:log|sign) ?in (?:to|or|with)|register (?:to|for|now|here|or)|to (?:read|continue|access|comment|get|view|subscribe|support|receive|contact|report)\b.{0,80}(?:subscri|sign|log ?in|register|click|e-?mail|call|contact|visit|please))/i,
  },
  {
    begins: wordsOf(
      'filed posted published categorised categorized listed tagged tag tags topic topics keyword keywords category categories section related share comment comments source sources via image original article link url text http https',
    ),
    words:
      /^[[(*"' ►▶→»>-]*(?:(?:filed|posted|published|categori[sz]ed|listed|tagged) (?:under|in|as|with)\b|tags?:|topics?:|keywords?:|categor(?:y|ies):|section:|related topics:|share (?:this|on|via|your|:)|comments? ?(?:\(\d|:)|sources?: |source\(s\):|via:? @?[\w.]+$|image sources?,|image captions?,|(?:original )?(?:article|link|url|text): ?(?:https?:|www\.)|https?:\/\/\S+$|www\.\S+$|[\w.+-]+@[\w-]+\.[\w.]+$|\[[^\]]{1,120}\]\(\S+\)$)/i,
  },
  {
    begins: wordsOf('home news you skip jump javascript this your sorry error to media video 0'),
    words:
      /^[[(*"' ►▶→»>-]*(?:(?:home|news|you are here:?) ?[>»›/|] ?\w|skip to\b|jump to\b|javascript\b|(?:this|your) (?:browser|video|content|site|website|page|device)\b.{0,60}(?:support|available|cookies|javascript|load|play|us(?:es|ing))|sorry,|error:? |to (?:play|view) this (?:video|content)|media playback|0:00|video player|you need (?:a|to)\b.{0,40}(?:flash|javascript|browser|enable))/i,
  },
  {
    begins: wordsOf(
      'sponsored ad advertisement advertorial promoted partner this content article post buy order reserve book use special limited limited-time save',
    ),
    words:
      /^[[(*"' ►▶→»>-]*(?:sponsored (?:content|by|post|links?)\b|(?:ad|advertisement|advertorial|promoted|partner content)\b ?[:|·-]|(?:this )?(?:content|article|post) (?:is|was) (?:sponsored|paid|produced (?:by|in partnership)|supplied)|(?:buy|order|reserve|book) (?:now|here|your|tickets|a copy|the book)\b|use (?:the )?(?:code|promo)|special offer|limited[- ]time|save \d+ ?%|\d+ ?% off\b)/i,
  },
  {
    begins: wordsOf(
      'media press news investor public for more further additional contact contacts note notes forward forward-looking safe view source tel phone fax e-mail email website web twitter facebook',
    ),
    words:
      /^[[(*"' ►▶→»>-]*(?:(?:media|press|news|investor|public relations)(?: relations)?(?: and (?:media|press))? (?:contacts?|enquiries|inquiries|office)\b|(?:for )?(?:more|further|additional) information|contacts? ?:|for (?:media|press) (?:enquiries|inquiries)|for immediate release\b|notes? (?:to|for) (?:the )?editors?\b|forward[- ]looking statements?\b|safe harbor|view (?:original|source) (?:content|version)|source: \S|(?:tel|phone|fax|e-?mail|website|web|twitter|facebook)\.? ?: )/i,
  },
];

/** The expressions to try for each first word. */
const PROMOTIONS_OF: ReadonlyMap<string, readonly RegExp[]> = promotionsByWord();

function promotionsByWord(): Map<string, RegExp[]> {
  const map = new Map<string, RegExp[]>();
  for (const { begins, words } of PROMOTIONS)
    for (const word of begins) map.set(word, [...(map.get(word) ?? []), words]);
  return map;
}

/** An address, a link, a share of a price: promotion that begins with no word of ours. */
const BARE = /^\W*(?:www\.|\d+ ?%|[\w.+-]+@)|^\W*\[/;

/** Whether the block with these plain words, of which `first` is the first in lower case, promotes something else. */
export function isPromotion(plain: string, first: string): boolean {
  if (PROMOTIONS_OF.get(first)?.some((words) => words.test(plain)) === true) return true;
  return /[@%[]|www/.test(plain) && BARE.test(plain) && PROMOTIONS.some(({ words }) => words.test(plain));
}
