/**
 * The forms of the irregular verbs that the word lists use, the base first. General knowledge of English; regular verbs need no entry.
 */
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  [
    "be is are was were been being isn't aren't wasn't weren't",
    "have has had having hasn't haven't hadn't",
    "do does did done doing doesn't don't didn't",
    'beat beats beat beaten beating',
    'become becomes became becoming',
    'begin begins began begun beginning',
    'break breaks broke broken breaking',
    'bring brings brought bringing',
    'buy buys bought buying',
    'choose chooses chose chosen choosing',
    'come comes came coming',
    'cut cuts cutting',
    'draw draws drew drawn drawing',
    'drive drives drove driven driving',
    'fall falls fell fallen falling',
    'feel feels felt feeling',
    'fight fights fought fighting',
    'find finds found finding',
    'get gets got gotten getting',
    'give gives gave given giving',
    'go goes went gone going',
    'grow grows grew grown growing',
    'hit hits hitting',
    'hold holds held holding',
    'hurt hurts hurting',
    'keep keeps kept keeping',
    'know knows knew known knowing',
    'lead leads led leading',
    'leave leaves left leaving',
    'lose loses lost losing',
    'make makes made making',
    'mean means meant meaning',
    'meet meets met meeting',
    'mislead misleads misled misleading',
    'pay pays paid paying',
    'put puts putting',
    'rise rises rose risen rising',
    'say says said saying',
    'see sees saw seen seeing',
    'seek seeks sought seeking',
    'set sets setting',
    'shake shakes shook shaken shaking',
    'speak speaks spoke spoken speaking',
    'steal steals stole stolen stealing',
    'swear swears swore sworn swearing',
    'take takes took taken taking',
    'teach teaches taught teaching',
    'tell tells told telling',
    'think thinks thought thinking',
    'undercut undercuts undercutting',
    'weep weeps wept weeping',
    'win wins won winning',
    'withhold withholds withheld withholding',
    'write writes wrote written writing',
  ].map((line) => {
    const forms = line.split(' ');
    return [forms[0] ?? '', forms];
  }),
);

/**
 * Every form of a verb: base, third person, past and participles. Both spellings of a doubled consonant are given (fueled, fuelled);
 * a form that English does not have costs nothing, since no text holds it.
 */
export function verbForms(base: string): readonly string[] {
  const irregular = IRREGULAR.get(base);
  if (irregular !== undefined) return irregular;
  if (/[^aeiou]y$/.test(base)) {
    const stem = base.slice(0, -1);
    return [base, `${stem}ies`, `${stem}ied`, `${base}ing`];
  }
  if (base.endsWith('e')) {
    const stem = base.slice(0, -1);
    return [base, `${base}s`, `${base}d`, base.endsWith('ie') ? `${stem.slice(0, -1)}ying` : `${stem}ing`];
  }
  const forms = [base, `${base}${/(?:s|x|z|ch|sh)$/.test(base) ? 'es' : 's'}`, `${base}ed`, `${base}ing`];
  if (!/[aeiou][bdgklmnprt]$/.test(base)) return forms;
  const doubled = `${base}${base.at(-1) ?? ''}`;
  return [...forms, `${doubled}ed`, `${doubled}ing`];
}
