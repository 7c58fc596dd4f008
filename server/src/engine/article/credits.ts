import { CUE } from './cues.ts';
import { AGENCIES, MONTH, WEEKDAY } from './lexicon.ts';
import { isCapitals, isNames, type Shape } from './shape.ts';

/* Bylines, dates, captions, contributors' lines, corrections and embedded posts, told by a block's plain words alone. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const DATE_WORD = new RegExp(
  `^(?:${MONTH}|${WEEKDAY}|\\d{1,4}(?:st|nd|rd|th)?|\\d{1,2}h\\d{0,2}|[ap]m|[ap]\\.m\\.?|noon|midnight|gmt|utc|bst|cet|cest|eet|eest|est|edt|et|pst|pdt|pt|cst|cdt|ct|mst|ist|msk|trt|hkt|sgt|jst|wib|z|hrs?|hours?|minutes?|mins?|seconds?|days?|weeks?|months?|years?|ago|yesterday|today|just|now|about|an?|at|on|of|the|and|time|local|` +
    'published|publish|posted|updated?|upd|last|first|modified|date|dated|created|issued|added|edited|revised|originally|release[d]?|edition|print|online|is|was)$',
  'i',
);
const NUMERIC_DATE =
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2}))\.?$|^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?$/;
const CLOCK =
  /^\d{1,2}[:.]\d{2}(?::\d{2})?(?:[ap]\.?m\.?)?$|^\d{1,2}[ap]\.?m\.?$|^[+-]\d{1,2}:?\d{2}$|^(?:GMT|UTC)[+-]\d{1,2}$/i;

const DAY_NAMED = new RegExp(`^(?:${MONTH}|ago|yesterday|today)$`, 'i');

/** Whether the block is a date or a time and nothing else: `Updated: 3 March 2020, 12:30 GMT`, `2 hours ago`. */
export function isDate(plain: string): boolean {
  if (plain.length > 120 || !/\d|yesterday|today/i.test(plain)) return false;
  const parts = plain.split(/(?:\s|[,;|·•()–—])+|:(?=\s|$)/).filter((part) => /[\p{L}\p{N}]/u.test(part));
  let anchored = false;
  for (const part of parts) {
    const bare = part.replace(/\.$/, '');
    if (NUMERIC_DATE.test(part) || CLOCK.test(bare) || DAY_NAMED.test(bare) || /^[ap]\.?m$/i.test(bare))
      anchored = true;
    else if (!DATE_WORD.test(bare)) return false;
  }
  return anchored;
}

/** Small words and the names of crafts that stand in bylines beside names. */
const BYLINE_WORD = new RegExp(
  `^(?:and|&|in|for|of|the|at|with|from|to|on|de|da|di|van|von|der|den|del|al|bin|el|la|is|an?|our|own|staff|special|correspondents?|reporters?|writers?|editors?|producers?|photographers?|columnists?|contributors?|contributing|chief|senior|deputy|executive|managing|assistant|associate|political|diplomatic|business|economics?|foreign|affairs|international|national|regional|world|news|sports?|science|health|security|defen[cs]e|europe|desk|team|bureau|agency|agencies|newsroom|editorial|board|guest|freelance|journalist|analyst|opinion|updated|published|posted|min|read|digital|multimedia|data|investigations|web|online|service|services|intern|fellow)$`,
  'i',
);
const BYLINE_BEGINS = words(
  'by story words text report reported reporting photo photos photograph photographs pictures video written posted published interview interviewed analysis opinion column review compiled commentary essay graphic graphics author authors byline reporter reporters',
);
const BYLINE_OPENING =
  /^(?:(?:story|words|text|report(?:ed|ing)?|photos?|photographs|pictures|video|written|posted|published|interview(?:ed)?|analysis|opinion|column|review|compiled|commentary|essay|graphics?)(?: (?:and|&) [a-z]+)? )?by[: ]\s?(?=[a-z\u00C0-\u1FFF\u3040-\uFFFF@])/i;

/** What `By` begins a sentence with: a month, a day, `the end`. */
const IN_SENTENCE = new RegExp(
  `^(?:${MONTH}|${WEEKDAY}|the (?:end|time|year|late|early|way|[a-z]+\\b(?! press| canadian| associated)))\\b`,
  'i',
);

/** Whether the block says `By …` and goes on in names, posts, outlets, places or dates only. */
export function isByline({ plain, first }: Shape): boolean {
  if (plain.length > 220 || !BYLINE_BEGINS.has(first)) return false;
  const opening =
    BYLINE_OPENING.exec(plain) ??
    /^(?:authors?|written by|byline|reporters?|text): ?(?=[a-z\u00C0-\u1FFF\u3040-\uFFFF])/i.exec(plain);
  if (opening === null) return false;
  const rest = plain.slice(opening[0].length);
  if (
    IN_SENTENCE.test(rest) &&
    !/^the (?:associated|canadian|editorial|editors|new|staff)/i.test(rest) &&
    !/^(?:April|May|June|August|Jan|Mar)\s\p{Lu}/u.test(rest)
  )
    return false;
  return isCreditWords(rest);
}

/** Small words that headlines in capitals or title case hold and credits do not. */
const HEADLINE_WORD =
  /\b(?:after|before|over|under|into|amid|against|without|during|between|says?|said|wins?|dies?|safe)\b/i;

/** An outlet and a post in it, as they stand under a name: `Stanmoor Herald staff writer`. */
const STAFF =
  /^(?:\p{Lu}[\p{L}\p{M}.&'-]*,? ){0,6}(?:[Ss]taff|[Ss]enior|[Cc]hief|[Ss]pecial|[Pp]olitical|[Ff]oreign|[Ss]ports|[Bb]usiness|[Cc]ontributing|[Gg]uest) (?:[a-z]+ )?(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Cc]olumnist|[Pp]hotographer|[Cc]ritic|[Cc]ontributor)s?$/u;

/** Whether the block is one or more names with a post, an outlet, a place or a date beside them, or an outlet alone: what stands for a byline under a headline. */
export function isCredit(plain: string): boolean {
  if (plain.length > 160 || /[!?]$/.test(plain) || HEADLINE_WORD.test(plain)) return false;
  if (isOutletOrDesk(plain) || STAFF.test(plain)) return true;
  if (isNames(plain)) return plain.split(' ').length <= 4 || plain.includes(' and ') || plain.includes(',');
  const parts = plain
    .split(/\s*(?:,|\||\/|•|·|—|–|\s-\s|\bfor\b|\bin\b|\bat\b|\son\s)\s*/)
    .filter((part) => part !== '');
  const [first, ...others] = parts;
  if (first === undefined || others.length === 0 || !(isNames(first) || isOutletOrDesk(first))) return false;
  return others.every((part) => isOutletOrDesk(part) || isDate(part) || isNames(part) || isCreditWords(part));
}

/** A newspaper by the last word of its name. */
const OUTLET =
  /^(?:The )?(?:\p{Lu}[\p{L}\p{M}'-]+ ){1,4}(?:Times|Post|Herald|Chronicle|Tribune|Journal|Gazette|Courier|Guardian|Observer|Telegraph|Mail|Star|Sun|Independent|Examiner|Inquirer|Record|Register|Standard|Bulletin|Dispatch|Globe|Sentinel|Argus|Echo|Express|Mirror|Monitor|Mercury|Beacon|Advertiser)$/u;

/** An agency, `Staff`, `News Desk`, an e-mail address: credits without a person. */
function isOutletOrDesk(plain: string): boolean {
  const lower = plain.toLowerCase().replace(/^[(–— -]+|[)–— .]+$/g, '');
  return (
    AGENCIES.has(lower) ||
    OUTLET.test(plain) ||
    /^(?:(?:from )?(?:our |the )?(?:own |special |staff |web |news |online |foreign |political |editorial |digital )*(?:staff|desk|correspondents?|reporters?|report|editors|board|team|newsroom|writers?|agencies|news agencies|wires?)(?: (?:and|with) (?:agencies|wires?|reports?))?|admin|editorial|with agencies|agencies)$/.test(
      lower,
    ) ||
    /^[\w.+-]+@[\w.-]+\.\w+$|^@\w+$/.test(lower)
  );
}

function isCreditWords(rest: string): boolean {
  const parts = rest.split(/[\s,|/•·—–:;()+-]+/).filter((word) => word !== '');
  if (parts.length === 0 || parts.length > 26) return false;
  // A full stop that closes a word of small letters closes a sentence.
  if (/\p{Ll}{3,}[.!?]$/u.test(rest) && parts.length > 5) return false;
  return (
    parts.every(
      (word) =>
        /^["'(]?[\p{Lu}\p{N}@]/u.test(word) || BYLINE_WORD.test(word) || /^[\w.+-]+@[\w.-]+$/.test(word),
    ) && parts.some((word) => /^[\p{Lu}@]|@/u.test(word) || isCapitals(word))
  );
}

/** Openings of captions and credits; the file photos of agencies among them. */
const CAPTION_OPENING =
  /^(?:\d{1,3} (?:of|\/) \d{1,3} ?[|:–—-] ?\S|\(?(?:photos?|photographs?|images?|pictures?|pic|captions?|illustrations?|graphics?|infographics?|cartoon|screenshot|screengrab|video still|map|chart|cover (?:photo|image)|featured image|main (?:photo|image)|lead (?:photo|image)|top (?:photo|image))(?: credits?| by| courtesy(?: of)?| source| caption| from)?\s?[:/|—–]|photo(?:graph)?s? (?:by|credit|courtesy|from|illustration|provided)\b|image (?:by|credit|courtesy|from)\b|file ?(?:photo|picture|image|pic)?\s?[-–—:.](?=\s|$)|file photo\b|representati(?:ve|onal) (?:image|photo)|(?:in )?(?:this|these) [^.]{0,60}\b(?:photos?|photographs?|images?|pictures?|frame grab|screenshot|handout|illustration)\b[^.]{0,80}\b(?:shows?|taken|provided|released|made|from|by|of)\b|an? (?:general|aerial|combination|file|satellite|handout|undated|still|screen|composite|archive) (?:view|photo|photograph|image|picture|grab|shot)\b|pictured|above:|below:|left:|right:|clockwise from|from left[,:]|courtesy(?: of| photo)?\b|handout\b|credit:|credits:|©\s?[a-z\u00C0-\u1FFF\u3040-\uFFFF][^.]{0,60}$|\(?(?:getty images?|shutterstock|istock|wikimedia commons|unsplash|pixabay|flickr)\)?$|\(?(?:ap|afp|reuters|epa|epa-efe|getty(?: images)?|xinhua|tanjug|anadolu|bloomberg)(?: (?:photo|images?|file photo|archive)(?:\/[a-z\u00C0-\u1FFF\u3040-\uFFFF .'-]{2,40})*|(?:\/[a-z\u00C0-\u1FFF\u3040-\uFFFF .'-]{2,40})+)\)?$)/i;

/** What photo credits end in. */
const CAPTION_CREDIT =
  /[([|][^()[\]|]{0,60}(?:ap photo|photo by|photo:|photo credit|file photo|ap file|photo\/|photo courtesy|getty images|\/ ?(?:afp|reuters|ap|epa|getty|al jazeera|shutterstock|anadolu|bloomberg|file)|reuters\/|afp\/|epa\/|epa-|via ap|via reuters|via afp|screenshot|handout|shutterstock|wikimedia|pool photo|courtesy of|archive photo|image credit|image:)[^()[\]|]{0,80}[)\]]?\.?$/i;

/** The same without brackets; capitals tell agencies from other words. */
const CAPTION_END =
  /(?:\b(?:REUTERS|AFP|EPA|EPA-EFE|AP|AP Photo|ANP|TASS|Xinhua|Tanjug|Beta)\s?\/\s?[\p{Lu}][\p{L}\p{M} .'-]{2,40}(?:\/[\p{L} ]{2,20})?|\b(?:photo(?:graph)?s?|image|picture|credit|file photo|illustration|handout)s?(?: by| credit| courtesy of)?\s?[:/] ?[\p{Lu}@©][^.]{1,70}\.?|\b(?:Photograph|Photo|Image|Picture): [^.]{2,60}|(?:[/©]|via) ?(?:Getty Images|AFP|AP|Reuters|REUTERS|EPA|Shutterstock|Alamy|Anadolu|Bloomberg|Getty)(?:\/[\p{L} .'-]+)?\.?|\bGetty Images|\b(?:file|archive|stock|handout|courtesy) (?:photo|picture|image)[.)]?)$/u;

/** Words that captions use to point at people in a picture. */
const CAPTION_POINTING =
  /\((?:L|C|left|right|cent(?:er|re)|top|bottom|2nd [LR]|front|back)\) |, (?:left|right|cent(?:er|re)|second (?:from )?(?:left|right)|(?:second|third) from (?:left|right)|foreground|background),/;

/** First words of captions; those of the second list begin any sentence and need a word of pictures behind them. */
const CAPTION_BEGINS = words(
  'photo photos photograph photographs image images picture pictures pic caption captions illustration illustrations graphic graphics infographic infographics cartoon screenshot screengrab video map chart cover featured main lead top file filephoto representative representational pictured above below left right clockwise from courtesy handout credit credits getty shutterstock istock wikimedia unsplash pixabay flickr ap afp reuters epa epa-efe xinhua tanjug anadolu bloomberg',
);
const SENTENCE_BEGINS = words('in this these a an');

/** Whether the block is a photo's caption or credit. */
export function isCaption({ plain, tail, length, first, cues }: Shape): boolean {
  if (length > 900) return false;
  const pictured = (cues & CUE.picture) !== 0;
  const opens = CAPTION_BEGINS.has(first) || /^\d/.test(first) || (pictured && SENTENCE_BEGINS.has(first));
  if ((opens || plain.startsWith('©')) && CAPTION_OPENING.test(plain)) return true;
  return (
    length <= 500 &&
    ((/[([|]/.test(tail) && CAPTION_CREDIT.test(tail)) || (pictured && CAPTION_END.test(tail)))
  );
}

/** Whether the words point at people in a picture, as captions do even where no credit stands in them. */
export function pointsAtPicture(plain: string): boolean {
  return plain.length <= 400 && CAPTION_POINTING.test(plain);
}

const TAGLINE =
  /\bcontributed (?:to (?:this|the) (?:report|story|article|piece|dispatch|coverage|investigation)|(?:to this )?(?:reporting|research)\b)|\b(?:writers?|journalists?|reporters?|correspondents?|staff|producers?|photographers?|videojournalists?|agencies|the associated press|reuters|afp|ap)\b[^.]{0,160} contributed(?:\.|$| (?:from|to|reporting|additional)\b)|^[\W_]*(?:(?:additional |further |extra )?(?:reporting|writing|editing|research|translation|production|photography|graphics?|data analysis)(?: and [a-z]+)? (?:by|from)\b|with (?:additional |extra |further )?(?:reporting|inputs?|files|information|contributions?|material|research|assistance|reports?)(?: (?:by|from|of)\b|$)|(?:edited|translated|compiled|produced|written|reported|updated|proofread|fact-checked|adapted|transcribed) (?:from .{2,30} )?by:? [\w"']|reporting: |editing: |editors?: \w|text: |translation: |(?:source: )?agencies$|compiled from (?:agency|wire|news|staff)|from (?:staff|wire|agency|news)(?: and [a-z]+)? (?:services?|reports?|wires?))|^(?:this (?:story|report|article) was (?:reported|written|edited|translated|compiled) by|(?:story|report|article) by\b)|^[(–—-]+ ?(?:reporting|with|writing|edited|by|additional)\b/i;

/** `Produced by …`, `Research by …`: a contributors' line, or the subject of a sentence that goes on with a verb. */
const CREATED_BY =
  /^(?:edited|translated|compiled|produced|written|reported|adapted|research|production|photography|graphics?|reporting|writing)\b/i;
const TELLS = /\b(?:has|have|had|was|were|is|are|tells?|shows?|showed|found|suggests?|will|would)\b/;

/** Names, a place and nothing else around `reported from`: `Jane Roe and John Doe reported from Skopje.` */
const REPORTED_FROM =
  /^\p{Lu}[\p{L}\p{M}.'-]*,?(?: (?:and |in )?\p{Lu}[\p{L}\p{M}.,'-]*){1,10} reported (?:from|for) \p{Lu}[^"“]{0,200}$/u;

/** A reporter's telephone or address: `Jane Roe: 555-0100 or jroe@…`. */
const CONTACT =
  /^\p{Lu}[\p{L}\p{M}.'-]+(?: \p{Lu}[\p{L}\p{M}.'-]*){1,3}(?:: |, | can be reached at )(?:[\w.+-]+@[\w-]+\.\w|\+?[\d() -]{7,20}(?:\D|$))/u;

/** Where the text was taken from. */
const ORIGIN = /^(?:translated|adapted|abridged|reprinted|republished|excerpted) from\b[^.]*$/i;

/** How a conversation was made ready for print. */
const EDITED =
  /^(?:this|the|our) (?:interview|conversation|transcript|exchange|discussion|q ?(?:&|and) ?a)\b.{0,60}\b(?:edited|condensed|abridged|shortened|translated)\b/i;

/** An author's biography or address in one sentence. */
const AUTHOR_LINE =
  /^(?:[Tt]he (?:author|writer) (?:is|was|has|lives|teaches|works|covers|reports|writes|can)\b|(?:Dr\.? |Prof(?:essor|\.)? )?\p{Lu}[\p{L}\p{M}.'-]+(?: (?:de |van |von |der |al-)?\p{Lu}[\p{L}\p{M}.'-]*){1,3},? (?:(?:is|has been|covers|reports|writes)\b.{0,120}\b(?:reporter|correspondent|editor|columnist|writer|journalist|contributor|author of|fellow|analyst|professor|lecturer|freelance\w*|intern|researcher|producer|photographer)\b|is an? [^.]{2,100}\. (?:Her|His|Their) (?:[a-z]+ ){0,2}(?:column|book|novel|essay|work|podcast|blog)s?\b|(?:covers|writes about|reports on|can be (?:reached|contacted|followed|found)|is on (?:Twitter|X)|tweets)\b))/u;

const TAGLINE_BEGINS = words(
  'additional further extra reporting writing editing research translation production photography graphic graphics data with edited translated compiled produced written reported updated proofread fact-checked adapted transcribed editor editors text source agencies from this story report article by',
);

/** Whether the block names the contributors at an article's foot. */
export function isTagline({ plain, length, first }: Shape): boolean {
  if (length > 700) return false;
  if (
    /^(?:th|our|transl|adapt|abri|repr|repu|excer)/.test(first) &&
    (EDITED.test(plain) || ORIGIN.test(plain))
  )
    return true;
  if (CREATED_BY.test(plain) && TELLS.test(plain)) return false;
  if (/@|\d[\d() -]{6}/.test(plain) && CONTACT.test(plain)) return true;
  if (/ reported (?:from|for) /.test(plain) && REPORTED_FROM.test(plain)) return true;
  return (TAGLINE_BEGINS.has(first) || plain.includes(' contributed')) && TAGLINE.test(plain);
}

/** Whether the block is an author's biography, as it stands at the foot of an article. */
export function isAuthorLine({ plain, length, cues }: Shape): boolean {
  return length <= 600 && (cues & CUE.author) !== 0 && !/["“”]/.test(plain) && AUTHOR_LINE.test(plain);
}

/** Whether the block says something of the person whom `byline` names: `Jane Roe teaches in Leskov.` */
export function describesAuthor({ plain, first }: Shape, byline: string): boolean {
  if (!byline.toLowerCase().includes(first)) return false;
  const name =
    /^(\p{Lu}[\p{L}\p{M}.'-]*(?: \p{Lu}[\p{L}\p{M}.'-]*){1,3}),? (?:is|was|has|writes|covers|lives|teaches|works|reports|edits|can be)\b/u.exec(
      plain,
    )?.[1];
  return name !== undefined && plain.length <= 600 && byline.toLowerCase().includes(name.toLowerCase());
}

const CORRECTION =
  /^[[(*_"]*(?:corrections?|clarifications?|erratum|retraction|(?:editors?'?s?|publisher's|author's)'? ?notes?|corrects\b.{0,80}|correction appended|this is a corrected version|ed(?:itor)?\.? note)\s?(?:[:;—–.]|-\s|\(|$)|^[[(*_]*(?:corrects|correcting|refiles|updates? to (?:correct|clarify)|adds|fixes|clarifies) .{0,160}\b(?:paragraph|headline|spelling|name|title|date|to say|in the|typo)\b|\b(?:an|a previous|the) (?:earlier|previous|original|initial)? ?(?:version|edition) of (?:this|the) (?:article|story|report|headline|post|column|caption|piece|review)\b|\bthis (?:article|story|report|post|piece|headline|version|column|caption)\b.{0,40}\b(?:has been|was|is|been) (?:corrected|amended|clarified|updated to (?:correct|clarify|reflect|remove|include|add|show|say)|changed to|edited to)\b|\bwe (?:regret|apologi[sz]e for) (?:the|this|any) error\b/i;

/** Whether the block is a correction, a clarification or an editor's note. */
export function isCorrection({ plain, length, cues }: Shape): boolean {
  return length <= 1_200 && (cues & CUE.corrected) !== 0 && CORRECTION.test(plain);
}

const EMBED =
  /^[—–-]+ ?.{1,80}\(@\w{1,20}\)|\bpic\.twitter\.com\/|\bhttps?:\/\/t\.co\/|(?:—|--|–) ?[^"]{1,60}\(@\w{1,20}\) \w+ \d{1,2},? \d{4}|^(?:view (?:this|more on|on) (?:post|on|profile|instagram|twitter|x|facebook)\b.{0,40}|a (?:post|photo|video|reel) (?:shared|posted) by\b.{0,120}|posted by .{2,60} on (?:mon|tues|wednes|thurs|fri|satur|sun)day\b.{0,40}|(?:tweet|post|instagram|facebook post|embedded (?:tweet|post|video|content)) ?(?:by|from|:) ?@?.{1,80}|(?:see|view) (?:this )?(?:tweet|post|video|thread|photo) (?:on|by)\b.{0,40}|@\w{2,20} (?:[·•] )?.{0,20}|\[(?:embedded content|tweet|embed|video|youtube|instagram|facebook)[^\]]{0,40}\])$|^<(?:iframe|blockquote|tweet)\b/i;

const EMBED_BEGINS = words(
  'view see a posted tweet post instagram facebook embedded embed video youtube iframe blockquote',
);

/** Whether the block is a post of a social network set into the article, or the line that signs one. */
export function isEmbed({ plain, length, first }: Shape): boolean {
  const posted =
    plain.includes('@') || plain.includes('t.co/') || plain.includes('pic.') || EMBED_BEGINS.has(first);
  return length <= 1_500 && posted && EMBED.test(plain);
}

/** Whether the block is only the line that signs an embedded post. The post's own words then stand before it. */
export function signsEmbed(plain: string): boolean {
  return (
    plain.length <= 160 &&
    /^[—–-]+ ?.{1,80}\(@\w{1,20}\)|^a (?:post|photo|video|reel) shared by\b/i.test(plain)
  );
}
