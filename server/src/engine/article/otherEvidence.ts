import { TRADE, type Trade } from './cues.ts';
import { countOf, graded, type Evidence } from './evidence.ts';
import type { ProseFigures } from './proseFigures.ts';

/* What texts look like that are no articles. Each rule gives the share or number that speaks against, so that a trace weighs little. */

/** One kind of line that other texts are made of; the weight holds where a third of the lines, or more, are such. */
interface LineKind {
  readonly phrase: string;
  readonly line: RegExp;
  readonly weight: number;
  /** The share of lines at which the weight is full. */
  readonly share: number;
}

const LINE_KINDS: readonly LineKind[] = [
  {
    phrase: 'program code',
    share: 0.15,
    weight: -7,
    line: /^\s*(?:(?:import|export|from|const|let|var|function|class|def|return|if|for|while|else|elif|try|catch|public|private|static|void|int|package|namespace|using|struct|enum|interface|type|fn|func|impl|pub|use|echo|sudo|npm|git|cd|pip|docker)\b[^.]*[;:{}()=]\s*$|[#/]{0,2}\s?(?:include|define|ifdef|endif|pragma)\b|[}\])];?,?\s*$|.*[{}]\s*$|\s*\S{1,60}(?: \S{1,40}){0,5};\s*$|<\/?\w[^>]*>|\$ \w|@\w+\(|\/\/ |\/\*|\*\/)/,
  },
  {
    phrase: 'lines of names and values',
    share: 0.3,
    weight: -6,
    line: /^\s*[-*]?\s*["']?[\w .$/-]{1,40}["']?\s?(?::|=|=>|:=)\s?\S{0,60}(?: \S+){0,6}$/,
  },
  {
    phrase: 'fields parted by commas or tabs',
    share: 0.4,
    weight: -7,
    line: /^(?:[^,\n]{0,60},){3,}[^,\n.]{0,60}$|^(?:[^\t]{0,80}\t){2,}|^(?:[^;\n]{0,60};){3,}|^(?:[^|\n]{0,80}\|){2,}/,
  },
  {
    phrase: 'lines of a log',
    share: 0.2,
    weight: -7,
    line: /^\[?(?:\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\d\d:\d\d:\d\d|\w{3} +\d{1,2} \d\d:\d\d:\d\d|\d{1,3}(?:\.\d{1,3}){3} )|\b(?:INFO|WARN|WARNING|ERROR|DEBUG|TRACE|FATAL)\b[:\] ]/,
  },
  { phrase: 'items of a list', share: 0.5, weight: -4, line: /^\s*(?:[-*+•]|\d{1,3}[.)]|\[[ x]\])\s/ },
  {
    phrase: 'numbered clauses',
    share: 0.15,
    weight: -4,
    line: /^\s*(?:\d{1,2}(?:\.\d{1,2})+\.?|\(?[a-z0-9ivx]{1,4}\)|section \d+|article \d+|§)\s+\S/i,
  },
  {
    phrase: 'Markdown of a manual',
    share: 0.12,
    weight: -5,
    line: /^\s*(?:```|~~~|#{2,6}\s|\[!\[|\[\w[^\]]*\]:\s|\|.*\||<(?:p|div|img|a|br|h\d)\b)/,
  },
  {
    phrase: 'lines of a dialogue or chat',
    share: 0.4,
    weight: -5,
    line: /^\s*(?:<[\w -]{1,20}>|\[?\d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)?\]?,? [-<]?\s?[\w .]{1,25}[:>]|[\w.-]{1,16}: \S.{0,140}$)/,
  },
  { phrase: 'quoted lines of a mail', share: 0.2, weight: -3, line: /^\s*>/ },
  {
    phrase: 'lines of a patch',
    share: 0.2,
    weight: -7,
    line: /^(?:@@ |diff |index [0-9a-f]+|\+\+\+ |--- [ab/]|[+-](?![-\s+]))/,
  },
];

/** The kinds of lines that interviews are made of too. */
export const LINES_OF_TALK: ReadonlySet<string> = new Set([
  'lines of a dialogue or chat',
  'lines of names and values',
]);

/** Something that stands in other kinds of text and hardly ever in news, counted over the whole text. */
interface WordKind {
  readonly phrase: string;
  /** The trade that must show in some block before the words are counted; forms without one are counted in every text. */
  readonly trade?: Trade;
  readonly words: RegExp;
  readonly weight: number;
  /** How many of them give the full weight. */
  readonly enough: number;
}

const WORD_KINDS: readonly WordKind[] = [
  {
    phrase: 'the words of a licence',
    trade: 'licence',
    enough: 3,
    weight: -8,
    words:
      /\b(?:hereby granted|without warranty|"?as is"?[, ]+without|merchantability|fitness for a particular purpose|sublicen[sc]e|redistributions?|licensors?|licensees?|the above copyright notice|permission is (?:hereby )?granted|in no event shall|gnu (?:lesser |affero )?general public|apache license|mit license|bsd license|derivative works?|copyright holders?|licensed under|open source (?:code|software|licen[cs]e)|spdx)\b/gi,
  },
  {
    phrase: 'the words of a contract',
    trade: 'contract',
    enough: 4,
    weight: -6,
    words:
      /\b(?:hereinafter|hereby|hereto|hereunder|thereof|herein|shall (?:be|not|have|include|remain|apply|indemnify)|notwithstanding|pursuant to|indemnif\w+|governing law|these terms|this agreement|the (?:licensee|user|customer|tenant|landlord|borrower)|you agree|terms and conditions)\b/gi,
  },
  {
    phrase: 'the words of a manual',
    trade: 'manual',
    enough: 4,
    weight: -6,
    words:
      /\b(?:npm (?:install|i|run)|yarn add|pip install|usage:|install(?:ation|ing)?:?$|api reference|getting started|command[- ]line|config(?:uration|ure)?\b|default(?:s|:)|deprecated|readme|repository|pull requests?|github\.com|npmjs|javascript|typescript|node\.js|boolean|callback|parameters?|returns?:|options?:|stdin|stdout|bug ?fix(?:es)?|changelog|semver|localhost|plugins?|runtime|compiler|regexp?|json|yaml|async|string)\b/gim,
  },
  {
    phrase: 'the headers of a mail',
    enough: 2,
    weight: -7,
    words:
      /^(?:from|to|cc|bcc|subject|sent|reply-to|message-id|received|mime-version|content-type|in-reply-to|date):\s/gim,
  },
  {
    phrase: 'the words of a specification',
    trade: 'specification',
    enough: 4,
    weight: -6,
    words:
      /\b(?:MUST(?: NOT)?|SHOULD(?: NOT)?|SHALL(?: NOT)?|RFC ?\d{3,5}|normative|conformance|octets?|implementations?)\b/g,
  },
  {
    phrase: 'the parts of a manual page',
    enough: 2,
    weight: -7,
    words: /^(?:NAME|SYNOPSIS|DESCRIPTION|OPTIONS|EXIT STATUS|SEE ALSO|ENVIRONMENT|FILES|BUGS|EXAMPLES)$/gm,
  },
  {
    phrase: 'the parts of a recipe',
    trade: 'recipe',
    enough: 3,
    weight: -6,
    words:
      /^(?:ingredients|method|directions|serves|instructions|preparation|prep time|cook(?:ing)? time)\b|\b(?:tablespoons?|teaspoons?|tbsp|tsp|cups? of|preheat|oven|simmer|whisk|chopped|stir in|bake for)\b/gim,
  },
  {
    phrase: 'the parts of a résumé',
    trade: 'resume',
    enough: 3,
    weight: -6,
    words:
      /^(?:education|(?:work |professional )?experience|skills|references|employment(?: history)?|objective|profile|summary|languages|certifications|projects|qualifications|hobbies)\b:?$|\b(?:curriculum vitae|references available)\b/gim,
  },
  {
    phrase: 'the parts of minutes',
    trade: 'minutes',
    enough: 3,
    weight: -6,
    words:
      /^(?:present|attendees|apologies|agenda|minutes|action items?|in attendance|absent|chair|next meeting|any other business|aob|decisions?)\b|\b(?:seconded|motion (?:carried|passed)|adjourned|action item|the meeting (?:was )?(?:called|opened|closed)|minutes of)\b/gim,
  },
  {
    phrase: 'the parts of a paper',
    trade: 'paper',
    enough: 3,
    weight: -6,
    words:
      /^(?:abstract|introduction|methods?|results|discussion|conclusions?|references|acknowledge?ments|keywords|background|materials and methods|related work)\b:?|\[\d{1,3}(?:[,–-] ?\d{1,3})*\]|\bet al\.|\((?:[A-Z]\w+(?: (?:and|&) [A-Z]\w+)?,? (?:19|20)\d\d[a-z]?(?:; )?)+\)|\bp ?[<=] ?0?\.\d+|\b(?:in this (?:paper|study|article),? we|we (?:propose|present|show that|investigate|conclude|examined|describe|report|find that)|this (?:paper|study) (?:examines|investigates|presents|proposes|aims)|hypothes[ie]s|participants|statistically significant|doi:)/gim,
  },
  {
    phrase: 'the parts of a changelog',
    enough: 3,
    weight: -7,
    words:
      /^(?:#{1,4} )?\[?v?\d+\.\d+\.\d+\]?|^#{1,4} (?:added|changed|fixed|removed|deprecated|security|unreleased)|^(?:\*|-) (?:fix|feat|chore|add|remove|update|bump)\b/gim,
  },
  {
    phrase: 'the words of a speech',
    trade: 'speech',
    enough: 3,
    weight: -9,
    words:
      /\b(?:ladies and gentlemen|(?:my )?fellow (?:citizens|americans|members|students|delegates|graduates)|dear (?:friends|brothers|sisters|colleagues)|my friends|brothers and sisters|(?:mr|madam)\.? (?:speaker|president|chairman|chair)|honou?rable (?:members?|friends?|gentlem[ae]n)|i (?:rise|stand here|stand before|am (?:honou?red|delighted|proud|pleased|grateful) to)|thank you (?:all|very much|so much|for)|god bless|let us|i (?:urge|ask|call on|invite) (?:you|all|every)|amen)\b/gi,
  },
  {
    phrase: 'the words of a guide',
    trade: 'guide',
    enough: 6,
    weight: -4,
    words:
      /\b(?:is|are) (?:located|situated)\b|\b(?:tourists?|visitors|sightseeing|hostels?|hotels?|restaurants?|museums?|downtown|airport|bus (?:station|stop|route)|train station|worth (?:a visit|seeing)|day trip|guided tours?|admission|opening hours|public transport|on foot|by (?:car|bus|train|plane|boat))\b/gi,
  },
  {
    phrase: 'the words of a textbook',
    trade: 'textbook',
    enough: 4,
    weight: -4,
    words:
      /\b(?:in (?:this|the (?:next|previous|following)) (?:chapter|section|unit|lesson|module)|learning objectives|figure \d|table \d|chapter \d|key (?:terms|concepts|takeaways)|scholars|historians|theorists?|philosophers?|is (?:defined|known) as|refers to|the term|such as|in other words|for (?:example|instance)|(?:1[0-9]|20|early|late|mid)(?:th)?[- ]century)\b/gi,
  },
  {
    phrase: 'database statements',
    trade: 'database',
    enough: 2,
    weight: -7,
    words:
      /\b(?:SELECT .{1,80} FROM|INSERT INTO|CREATE TABLE|UPDATE \w+ SET|ALTER TABLE|PRIMARY KEY|VARCHAR)\b/g,
  },
];

/** What speaks against, from the kinds of lines that the text is made of and the words of other trades. */
export function otherEvidence(sample: string, trades: number): Evidence[] {
  const lines = sample.split(/\r\n|[\n\r]/).filter((line) => line.trim() !== '');
  const telling = lines.filter((line) => !isParagraph(line));
  const evidence: Evidence[] = [];
  for (const { phrase, line, weight, share } of LINE_KINDS) {
    const hits = telling.filter((each) => line.test(each.length > 300 ? each.slice(0, 300) : each)).length;
    if (hits >= 2 || lines.length < 3) evidence.push(...graded(weight, phrase, hits / lines.length, share));
  }
  for (const { phrase, trade, words, weight, enough } of WORD_KINDS) {
    if (trade !== undefined && (trades & TRADE[trade]) === 0) continue;
    const found = countOf(words, sample, 200);
    if (found >= 2) evidence.push(...graded(weight, phrase, found, Math.max(enough, sample.length / 1_500)));
  }
  if (/^\s*[[{][\s\S]{0,40}["'\]}\d]/.test(sample) && /[\]}]\s*$/.test(sample))
    evidence.push({ weight: -6, phrase: 'structured values' });
  return evidence;
}

/** Whether a line is a paragraph of prose, which no kind of line is: long, begun with a letter or a quotation mark and ended as a sentence. */
function isParagraph(line: string): boolean {
  return line.length > 180 && /^[A-Za-z"“]/.test(line) && /[.!?”"]$/.test(line);
}

/** What speaks against in the manner of the prose: who speaks to whom, a story told, a poem set in lines. */
export function mannerEvidence(figures: ProseFigures, sample: string): Evidence[] {
  const publicLife = figures.institutions + figures.newsroom * 2 + figures.time;
  const evidence: Evidence[] = [
    ...graded(-1.5, 'written in the first person', figures.first, 4),
    ...graded(-0.5, 'speaks to its reader', figures.second, 4),
    ...graded(-2.2, 'written as "we"', figures.plural, 3),
    ...graded(-4, 'spoken language', figures.spoken - 0.2, 1),
    ...graded(-2, 'told of he and she', figures.pronouns, 6),
    // A story lives on who says and does what; ministers, days of the week and statements are not in it.
    ...graded(
      -2,
      'told as a story',
      publicLife < 2.5 && figures.names < 5 ? figures.dialogue + figures.pronouns / 3 - publicLife / 2 : 0,
      2,
    ),
  ];
  // A novel has named speakers too, but neither institutions nor a newsroom's phrases nor the days of the week.
  if (figures.institutions < 1 && figures.newsroom < 0.1 && figures.recent < 0.2)
    evidence.push(
      ...graded(-1, 'dialogue without anything public', figures.quotedSpeech + figures.dialogue, 0.6),
    );
  if (figures.newsroom < 0.15)
    evidence.push(...graded(-4, 'dialogue in short lines', 11 - figures.utterance, 2));
  // Textbooks, speeches and histories have the names and institutions of news, but report nobody's words.
  if (figures.newsroom < 0.15 && figures.recent < 0.15)
    evidence.push(...graded(-2.5, 'reports hardly any words or days', 1 - figures.speech, 0.5));
  if (isVerse(sample)) evidence.push({ weight: -5, phrase: 'short lines as of a poem' });
  return evidence;
}

/** Whether most lines are short and end openly, and few stand alone. */
function isVerse(sample: string): boolean {
  const lines = sample
    .split(/\r\n|[\n\r]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length < 8) return false;
  const short = lines.filter((line) => line.length >= 8 && line.length <= 60);
  return short.length >= lines.length * 0.8;
}
