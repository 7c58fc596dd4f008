import { CUE } from './cues.ts';
import { isHouseNotice } from './house.ts';
import { isPromotion } from './promotions.ts';
import type { Shape } from './shape.ts';

/*
 * What sites set around and into an article, as patterns over a block's plain words. Compiled by hand from the page furniture that
 * newsrooms have in common.
 */

/** Lines that are furniture as a whole: buttons, counters, section rulers. */
const WHOLE_LINE = new RegExp(
  `^(?:${[
    // Sharing and tools.
    String.raw`share(?: (?:this|on|via|story|the|article|it|page|now|full article|your).{0,40})?`,
    String.raw`(?:re)?tweet(?: this)?|pin it|e-?mail(?: this.{0,20}| article| story)?|print(?: this.{0,20}| article| story| page)?|save(?: article| story| for later)?|bookmark(?: this)?`,
    String.raw`copy (?:link|url)|link copied!?|copied(?: to clipboard)?!?|whats ?app|facebook|twitter|linkedin|reddit|telegram|pinterest|instagram|messenger|flipboard|x|threads|bluesky`,
    String.raw`(?:share on )?(?:facebook|twitter|linkedin|whatsapp|telegram|reddit|e-?mail|x)(?:[ ,|/·•]+(?:share on )?(?:facebook|twitter|linkedin|whatsapp|telegram|reddit|pinterest|e-?mail|print|copy link|x|instagram|youtube|share|tweet|messenger))+`,
    String.raw`like|follow|listen|play|pause|watch|menu|search|close|open|back|next|previous|prev|more|expand|collapse|loading(?: \.\.\.|\.\.\.|…)?|hide caption|toggle caption|enlarge this image|view image in fullscreen|open image in gallery|show all|view all|see all|load more|show more|see more|read full (?:article|story)|continue reading(?: (?:below|the main story))?|keep reading|skip (?:to|past|advert).{0,50}|back to top|top|home`,
    String.raw`(?:text|font) size.{0,30}|a[-+] ?a[-+]?|increase font size|change text size.{0,20}|dark mode|listen to (?:this )?(?:article|story|the article).{0,40}|audio version.{0,40}`,
    // Comments and counters.
    String.raw`(?:view |show |read |post |leave |add |join )?(?:the |a |your )?(?:\d[\d,.]* )?(?:comments?|conversation|discussion|replies)(?: \(?\d[\d,.]*\)?)?|no comments(?: yet)?|comments? (?:are |is )?(?:closed|off|disabled).{0,40}|be the first to comment.{0,20}|leave a (?:reply|comment)|have your say|what do you think\??|(?:log|sign) in to (?:comment|reply|join).{0,40}|join the (?:conversation|discussion)`,
    String.raw`\d[\d,.]*k? (?:shares?|views?|reads?|likes?|comments?|retweets?|reactions?|votes?)|\d+ ?(?:-| )?min(?:ute)?s? ?(?:-| )?(?:read|watch|listen|video)?|(?:estimated )?read(?:ing)? time:? ?\d+.{0,20}|\d+ (?:of|/) \d+|(?:image|photo|slide|picture) \d+ (?:of|/) \d+|\d+ (?:photos|images|pictures|slides)`,
    // What keeps the page alive.
    String.raw`this (?:page|(?:live ?)?blog|story|article|report) (?:updates automatically|(?:is|will) be(?:ing)? (?:regularly |constantly |continually )?updated).{0,40}|refresh (?:this|the) page.{0,40}`,
    // Advertising.
    String.raw`advertis(?:e?ments?|ing)|advert|ads?|ad feedback|sponsored(?: content| by .{0,40})?|promoted(?: content| stories)?|paid (?:content|post|partner content)|story continues (?:below|after).{0,40}|article continues (?:below|after).{0,40}|continue(?:s)? (?:below|after) (?:the )?(?:ad|advert|advertisement)|- ?advertisement ?-|scroll (?:down )?to continue.{0,30}|report (?:this )?ad|(?:remove|skip) ads?|why (?:am i|you're) seeing this ad.{0,5}`,
    // The article's surroundings.
    String.raw`sources?|via|tags?|topics?|keywords|categories|category|filed under|related topics|in this (?:article|story)|more on this|about the authors?|about us|contact(?: us)?|author|written by|truth and accuracy|our standards|editorial standards|terms(?: of (?:use|service))?|privacy(?: policy| notice)?|cookie policy|disclaimer|copyright|corrections?(?: policy)?|report (?:an |a )?(?:error|correction|typo)|report a (?:mistake|problem).{0,20}|suggest a correction|submit a (?:correction|tip)|see an error\??.{0,30}|spotted an? (?:error|mistake)\??.{0,40}|ethics(?: policy)?`,
    String.raw`subscribe(?: (?:now|today|here|to).{0,60})?|sign (?:up|in)(?: (?:now|today|here|for|to).{0,80})?|log ?in|register(?: (?:now|here|for free))?|newsletters?|get the app|download (?:the|our) app.{0,60}|support us|donate(?: (?:now|today|here))?|become a (?:member|supporter|subscriber|patron).{0,40}|already a (?:subscriber|member)\??.{0,40}|start your free trial.{0,40}|my account|account`,
    String.raw`breaking(?: news)?|exclusive|just in|developing(?: story)?|live|live updates|new|premium|free|subscribers? only|members? only|for subscribers|paywall|long ?reads?|must[- ]reads?|editors?'s? picks?|top (?:story|stories)|top news|latest(?: news| updates)?|featured?`,
    // The end marks of agency copy and of press releases.
    String.raw`#{2,4}(?: ?#{2,4})*|-? ?30 ?-?|[-–—# ]*ends?[-–—# ]*|[-–—# ]*(?:media |press )?(?:release )?ends here[-–—# ]*|for immediate release.{0,60}|embargoed (?:until|till|for).{0,60}|press release|news release|media release|media (?:advisory|alert)|\(?more\)?`,
  ].join('|')})[ :→»›>.!▸►…-]*$`,
  'i',
);

/** Names of a site's sections; within an article the same word is a crosshead. */
const SECTION =
  /^(?:news|world(?: news)?|politics|business|economy|sports?|culture|opinions?|analysis|comment|commentary|editorials?|features?|national|international|local(?: news)?|region(?:al)?|europe|asia|africa|americas|middle east|balkans|technology|tech|science|health|environment|climate|education|entertainment|lifestyle|travel|crime|society|security|defen[cs]e|human rights|interviews?|letters?(?: to the editor)?|explainers?|factbox|podcasts?|videos?|photos?|gallery|in pictures|investigations?|reports?)(?: ?[|/>»·•,] ?[a-z\u00C0-\u1FFF\u3040-\uFFFF ]{2,30})*$/i;

/** What an outlet or agency, or its site, says of itself: `Reuters, the news and media division of …, is …`. */
const SELF_DESCRIPTION =
  /^(?:About\b.{0,60}\b(?:is|was|are|provides|delivers)\b|(?:Based in .{2,40}, )?(?:[Tt]he )?[\p{Lu}@][\p{L}\p{N}.&'@/-]*(?: (?:of |the |and |for |& )?[\p{Lu}][\p{L}\p{N}.&'@/-]*){0,6}(?: \([^)]{1,40}\))?(?:, .{2,80},)? (?:is|are|was|provides|delivers|has been)\b.{0,100}\b(?:news|media|press|publishing|journalism|broadcasting|journalistic)(?: and [a-z]+)? ?(?:agency|agencies|organi[sz]ation|cooperative|co-operative|outlet|service|site|website|portal|wire|company|group|provider|network|room|source|platform|publisher|division|brand|channel|startup|magazine|broadcaster)\b|(?:The )?\p{Lu}[\p{L}\p{N}.&'-]*(?: (?:of |the |and |for |& )?[\p{Lu}][\p{L}\p{N}.&'@/-]*){0,6} is (?:an? |the )(?:independent|non-?profit|not-for-profit|leading|award-winning|global|international|national|regional|local|daily|weekly|online|English-language|largest|oldest|multimedia|digital|public|privately|family|member|reader).{0,60}\b(?:newsrooms?|newspapers?|broadcasters?|magazines?|publications?|publishers?|outlets?|journals?|portals?|daily|weekly|websites?|news)\b)/u;

/** Headings under which other articles, or lists of them, stand. */
const RELATED_HEADING =
  /^[\W_]*(?:(?:similar|related|recommended|suggested|popular|trending|latest|recent|further|more|other|additional|top|featured|previous|earlier|connected|linked|associated|newest) (?:articles?|stor(?:y|ies)|news|posts?|content|reading|coverage|reads?|links?|items|headlines?|videos?|reports?|entries|publications|from .{2,50}|on this(?: (?:story|topic|subject))?|in .{2,40}|about .{2,40}|like this|for you|to read|by .{2,50}|coverage of .{2,40})|related|recommended(?: for you| reading| by .{2,20})?|read (?:more|next|also|this next|on|related)(?: (?:about|on|from|in) .{2,50})?|also read|also (?:in|on|from) .{2,40}|(?:you )?(?:may|might|could|will|'ll) also (?:like|enjoy|be interested in|want to read|read)|you may (?:have missed|like)|see also|more from .{2,50}|more (?:on|about|in|by|to read|to explore|like this) ?.{0,50}|most (?:read|popular|viewed|shared|commented|recent|watched|discussed)(?: (?:stories|articles|news|in .{2,40}|today|this week|now))?|trending(?: now| stories| topics| on .{2,30}| today)?|popular(?: now| on .{2,30}| this week)?|what to read next|what others are reading|don't miss|editors?'?s?'? (?:picks?|choice|recommendations?)|in case you missed it|must[- ]reads?|around the web|from (?:around|across) the (?:web|site|network)|from our (?:partners|archives?|network|sponsors)|elsewhere on .{2,40}|next (?:article|story|up|post)|up next|previous (?:article|story|post)|further reading|explore more|discover more|keep reading|latest (?:from .{2,50}|in .{2,40}|on .{2,40}|headlines|news|updates|stories|videos)|the latest|on the same (?:topic|subject)|other news|top stories(?: .{2,30})?|read also|related to this (?:article|story|topic)|stories you might like|we recommend|recommended stories|more top stories|more stories|more news|our picks|promoted stories|today's (?:top|best) .{2,20})[\s:.…!?»›>→▸►-]*$/i;

/** The first words of section names and of buttons; those of the latter also begin with a figure or a mark. */
const SECTION_BEGINS: ReadonlySet<string> = new Set(
  'news world politics business economy sport sports culture opinion opinions analysis comment commentary editorial editorials feature features national international local region regional europe asia africa americas middle balkans technology tech science health environment climate education entertainment lifestyle travel crime society security defence defense human interview interviews letter letters explainer explainers factbox podcast podcasts video videos photo photos gallery in investigation investigations report reports'.split(
    ' ',
  ),
);
const LINE_BEGINS: ReadonlySet<string> = new Set(
  "share tweet retweet pin e-mail email print save bookmark copy link copied whatsapp whats facebook twitter linkedin reddit telegram pinterest instagram messenger flipboard x threads bluesky like follow listen play pause watch menu search close open back next previous prev more expand collapse loading hide toggle enlarge view show all see load read continue keep skip top home text font a increase change dark audio comment comments conversation discussion replies post leave add join your the no be have what log sign estimated reading image photo slide picture this refresh advertisement advertisements advertising advertisment advertisments advert ad ads sponsored promoted paid story article scroll report remove why source sources via tag tags topic topics keywords categories category filed related in about contact author written truth our editorial terms privacy cookie disclaimer copyright correction corrections suggest submit spotted ethics subscribe register newsletter newsletters get download support donate become already start my account breaking exclusive just developing live new premium free subscriber subscribers member members for paywall long longread longreads must must-read must-reads editor editors editor's editors' featured feature latest end ends media press embargoed".split(
    ' ',
  ),
);

/** The first words of headings over other articles, and of those over notices. */
const RELATED_BEGINS: ReadonlySet<string> = new Set(
  "similar related recommended suggested popular trending latest recent further more other additional top featured previous earlier connected linked associated newest read also you may might could will see most what don't editor editors editor's editors' must must-read must-reads in around from elsewhere next up explore discover keep on stories we our promoted today's the".split(
    ' ',
  ),
);
const NOTICE_BEGINS: ReadonlySet<string> = new Set(
  'about truth our editorial media press news contact contacts note notes disclaimer disclosure copyright terms forward forward-looking methodology support'.split(
    ' ',
  ),
);

/** Headings behind which only notices follow: who wrote it, who publishes it. */
const NOTICE_HEADING =
  /^(?:about (?:the |our )?(?:authors?|writers?|reporters?|agency|contributors?|us|this (?:article|story|series|project)|[a-z\u00C0-\u1FFF\u3040-\uFFFF][a-z\u00C0-\u1FFF\u3040-\uFFFF0-9 .&'-]{1,50})|truth and accuracy|our standards.{0,60}|editorial (?:standards|policy|notes?)|(?:media|press|news) (?:contacts?|enquiries|inquiries)|contacts?(?: us| details| information)?|notes? (?:to|for) (?:the )?editors?|disclaimer|disclosure|copyright(?: notice)?|terms of use|forward[- ]looking statements?.{0,40}|methodology|support (?:us|our (?:work|journalism)|independent journalism))[ :]*$/i;

/** How a block is furniture. `house` notices come in runs at an article's end; the others stand anywhere. */
export interface Furniture {
  readonly kind: 'section' | 'related-heading' | 'notice-heading' | 'house' | 'promotion' | 'line';
  readonly reason: string;
}

/** What a scraper took along from a page's head: `section = world`, `template="article"`. */
const SETTING = /^[a-z][\w.:-]{1,30} ?= ?["']?[\w./:-]{1,40}["']?;?$/i;

/** Says whether a block is furniture by its words alone, and how. */
export function furnitureOf({ plain, length, first, cues }: Shape): Furniture | null {
  if (first === '' && /^[\p{P}\p{S}\s]*$/u.test(plain)) return { kind: 'line', reason: 'a ruler or an icon' };
  if (length <= 60 && SETTING.test(plain)) return { kind: 'line', reason: 'a setting of the site' };
  if (length <= 90 && RELATED_BEGINS.has(first) && RELATED_HEADING.test(plain))
    return { kind: 'related-heading', reason: 'a heading over other articles' };
  if (length <= 90 && NOTICE_BEGINS.has(first) && NOTICE_HEADING.test(plain))
    return { kind: 'notice-heading', reason: 'a heading over a house notice' };
  if (length <= 90 && SECTION_BEGINS.has(first) && SECTION.test(plain))
    return { kind: 'section', reason: 'the name of a section' };
  if (length <= 140 && canBeLine(plain, first) && WHOLE_LINE.test(plain))
    return { kind: 'line', reason: 'a button, label or counter of the site' };
  if (length > 2_500) return null;
  if (length <= 400 && isPromotion(plain, first))
    return { kind: 'promotion', reason: 'promotes something else' };
  if (isHouseNotice(plain, cues)) return { kind: 'house', reason: 'the outlet speaks of itself' };
  return null;
}

/** Whether a button can begin so. Behind an article it is one that asks for comments, or changes the size of letters: `A- A+`. */
function canBeLine(plain: string, first: string): boolean {
  if (/^(?:the|an?|no|your)$/.test(first))
    return plain.length <= 8 || /comment|conversation|discussion|repl/i.test(plain);
  return LINE_BEGINS.has(first) || /^(?:\d|$)/.test(first);
}

/** Whether the block describes an outlet or agency, as notices at an article's end do; in its middle it may be news about one. */
export function describesOutlet({ plain, cues }: Shape): boolean {
  return (cues & CUE.outlet) !== 0 && SELF_DESCRIPTION.test(plain);
}
