/*
 * Verbs of speech and writing with what may follow them. Collected for this project from English newspaper usage; the classes follow
 * Levin, English Verb Classes and Alternations (1993), chapter 37, and the patterns of Francis, Hunston and Manning,
 * Collins COBUILD Grammar Patterns 1: Verbs (1996).
 */

/** What the words behind a reporting verb may be. */
export interface ReportingVerb {
  readonly lemma: string;
  /**
   * `clause`: a reported clause, also without `that`; `that`: only behind `that`; `tell`: an addressee, then the clause;
   * `quote`: words in marks, no reported clause; `judge`: no speech verb, yet a fragment in marks behind it is its subject's.
   */
  readonly frame: 'clause' | 'that' | 'tell' | 'quote' | 'judge';
  readonly stance: 'asserts' | 'denies' | 'asks' | 'demands' | 'promises' | 'declines';
  readonly form: VerbForm;
}

/** `past` stands for past tense and past participle alike, which most verbs do not tell apart. */
export type VerbForm = 'base' | 'present' | 'past' | 'ing';

type Frame = ReportingVerb['frame'];
type Stance = ReportingVerb['stance'];

/* One line a frame and stance; irregular forms stand behind the lemma: present, past, -ing, only where no rule makes them. */
const VERBS: readonly (readonly [Frame, Stance, string])[] = [
  [
    'clause',
    'asserts',
    'say add argue claim insist admit acknowledge concede contend declare maintain assert allege reveal ' +
      'stress emphasize emphasise confirm announce state complain boast conclude remark reiterate repeat respond reply ' +
      'recall tweet testify hint joke explain note warn predict confess affirm reaffirm attest opine quip muse ' +
      'observe proclaim profess caution underline underscore counter retort lament estimate report suggest indicate ' +
      'write comment clarify highlight speculate elaborate mention',
  ],
  ['clause', 'promises', 'vow promise pledge swear'],
  ['clause', 'denies', 'deny'],
  ['tell', 'asserts', 'tell inform assure remind notify brief reassure'],
  ['tell', 'asks', 'ask inquire enquire wonder query'],
  ['that', 'demands', 'demand urge request order recommend propose plead'],
  ['that', 'denies', 'dispute refute rebut'],
  [
    'that',
    'asserts',
    'advise protest post publish text email find show agree disclose signal describe present preach point concur disagree decree rule',
  ],
  [
    'quote',
    'asserts',
    'continue shout cry whisper exclaim yell scream laugh chant begin go read chuckle mutter murmur echo interject recount ' +
      'sing sigh smile marvel thunder snap grumble scoff sneer enthuse rave gush answer intone message blog email sum reflect reason gripe venture vent mumble stammer plead volunteer theorize theorise',
  ],
  [
    'judge',
    'asserts',
    'condemn criticize criticise denounce praise call describe brand label dub blast slam decry dismiss hail characterize ' +
      'characterise refer consider accuse blame deride deplore mock ridicule welcome bemoan lambast lambaste rebuke tout ' +
      'liken compare cite express voice apologize apologise thank portray depict paint vilify lash rail assail chide ' +
      'scold berate castigate cast quote credit deem term attack defend speak laud applaud commend salute taunt skewer fault',
  ],
  ['quote', 'asks', 'question'],
  ['judge', 'denies', 'reject repudiate'],
  ['judge', 'promises', 'offer'],
  ['judge', 'demands', 'appeal encourage instruct exhort implore beg'],
];

/** Forms that no rule makes: lemma, then past (one or two), third person, -ing form where irregular. */
const IRREGULAR: Readonly<Record<string, Partial<Record<VerbForm, readonly string[]>>>> = {
  say: { past: ['said'] },
  tell: { past: ['told'] },
  write: { past: ['wrote', 'written'] },
  swear: { past: ['swore', 'sworn'] },
  begin: { past: ['began', 'begun'], ing: ['beginning'] },
  go: { past: ['went'], ing: ['going'] },
  read: { past: ['read'] },
  sing: { past: ['sang', 'sung'] },
  admit: { past: ['admitted'], ing: ['admitting'] },
  refer: { past: ['referred'], ing: ['referring'] },
  quip: { past: ['quipped'], ing: ['quipping'] },
  beg: { past: ['begged'], ing: ['begging'] },
  snap: { past: ['snapped'], ing: ['snapping'] },
  slam: { past: ['slammed'], ing: ['slamming'] },
  dub: { past: ['dubbed'], ing: ['dubbing'] },
  rebut: { past: ['rebutted'], ing: ['rebutting'] },
  signal: { past: ['signaled', 'signalled'], ing: ['signaling', 'signalling'] },
  label: { past: ['labeled', 'labelled'], ing: ['labeling', 'labelling'] },
  blog: { past: ['blogged'], ing: ['blogging'] },
  find: { past: ['found'] },
  show: { past: ['showed', 'shown'] },
  cast: { past: ['cast'] },
  chide: { past: ['chided'] },
  speak: { past: ['spoke', 'spoken'] },
  sum: { past: ['summed'], ing: ['summing'] },
};

const FORMS: ReadonlyMap<string, ReportingVerb> = readForms();

/** The reporting verb that a word in lower case may be a form of, or null. */
export function reportingVerb(lower: string): ReportingVerb | null {
  return FORMS.get(lower) ?? null;
}

function readForms(): Map<string, ReportingVerb> {
  const forms = new Map<string, ReportingVerb>();
  for (const [frame, stance, list] of VERBS) {
    for (const lemma of list.split(' ')) {
      for (const form of ['base', 'present', 'past', 'ing'] as const) {
        for (const word of IRREGULAR[lemma]?.[form] ?? [inflect(lemma, form)]) {
          // A form that two verbs share, or a verb with two frames, keeps its first entry.
          if (!forms.has(word)) forms.set(word, { lemma, frame, stance, form });
        }
      }
    }
  }
  return forms;
}

/** The regular inflection of an English verb whose last consonant is not doubled. */
function inflect(lemma: string, form: VerbForm): string {
  const y = /[^aeiou]y$/.test(lemma);
  switch (form) {
    case 'base':
      return lemma;
    case 'present':
      if (y) return `${lemma.slice(0, -1)}ies`;
      return /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
    case 'past':
      if (y) return `${lemma.slice(0, -1)}ied`;
      return lemma.endsWith('e') ? `${lemma}d` : `${lemma}ed`;
    case 'ing':
      return lemma.endsWith('e') && !lemma.endsWith('ee') ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`;
  }
}
