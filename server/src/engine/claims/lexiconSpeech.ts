import { verbForms } from './forms.ts';

/** The verbs of SPEECH as they stand behind 'to'. */
export const BASE_FORMS: ReadonlySet<string> = new Set(
  `say tell announce state declare assert insist maintain claim argue contend allege warn add note stress emphasize emphasise
   explain reply respond admit acknowledge concede deny confirm reveal disclose report write tweet testify recall predict
   suggest indicate promise vow pledge demand request ask urge call describe accuse blame criticize criticise condemn denounce
   praise hail reiterate remark comment complain cite propose recommend reject dismiss conclude find show estimate voice express
   invite appeal swear reaffirm object point refer quote interview address lash blast slam determine`.split(
    /\s+/,
  ),
);

/** Verbs of saying and writing: their subject is the source of what follows. After the reporting verbs of general news style. */
export const SPEECH: ReadonlySet<string> = new Set([...BASE_FORMS].flatMap(verbForms));

/** Verbs of SPEECH that show in both senses; they name a source only before `that` or with a document as subject. */
export const WEAK_SPEECH: ReadonlySet<string> = new Set(
  `state find show note call report address point refer respond reply add reveal object invite appeal
   propose estimate condemn reject indicate suggest recall determine`
    .split(/\s+/)
    .flatMap(verbForms),
);

/** Documents and polls: what they say, show or find is sourced. */
export const DOCUMENTS: ReadonlySet<string> = new Set(
  (
    'statement report survey poll study letter email memo document documents files records figures data filing indictment complaint ' +
    'lawsuit affidavit communique communiqué release transcript census audit review index bulletin findings research article newspaper ' +
    'agency ministry spokesman spokeswoman spokesperson police authorities polls surveys studies statistics'
  ).split(' '),
);

/** People without faces: a sentence whose only source is one of these is not sourced. */
export const CROWDS: ReadonlySet<string> = new Set(
  'critics experts analysts observers commentators pundits opponents detractors skeptics sceptics insiders supporters'.split(
    ' ',
  ),
);

/** Words that stand for a crowd where they head the subject. */
export const COUNTING: ReadonlySet<string> = new Set('some many others most'.split(' '));

/** Forms of SPEECH that are nouns as often as verbs: cues only before what begins an object. */
export const NOUNS_TOO: ReadonlySet<string> = new Set(
  (
    'claims reports calls notes states estimates demands requests promises pledges vows appeals comments remarks quotes points shows ' +
    'objects interviews addresses finds answers complaints proposals estimates voices warnings ' +
    'claim demand request voice state address show point'
  ).split(' '),
);

/** What stands before the first word of a subject. */
export const BEFORE_SUBJECT: RegExp = /^(?:\P{L}*|to|with|that|but|and|while|as|because|although|though)$/u;
