import {
  array,
  description,
  exactOptional,
  picklist,
  pipe,
  regex,
  string,
  transform,
  union,
  type ExactOptionalSchema,
  type GenericSchema,
} from 'valibot';
import { fields } from '../schemaParts.ts';
import { anchor, name, time, words } from '../sidecar/schemaParts.ts';
import { evidenceId } from './evidenceId.ts';
import { freeTime } from './steps.ts';
import type { CheckFields, CheckNote, Evidence, PastCheck } from './types.ts';
import type { Signed } from '../sidecar/types.ts';

/*
 * What may stand in a sidecar about a check. People write short forms by hand: an address for a piece of evidence, a name for who looked
 * at a verdict, a text for a note. What these leave open comes from the entry that they stand in, once all of it is read (`finished`).
 */

function oneOf<const Word extends string>(options: readonly [Word, ...Word[]], about: string) {
  return pipe(picklist(options), description(about));
}

const status = oneOf(
  ['open', 'checking', 'done', 'dropped'],
  'Where a fact-checker is with it: open, checking, done or dropped.',
);

/** Evidence as somebody wrote it. */
export type WrittenEvidence = Partial<Evidence> | string;

const evidenceFields: GenericSchema<unknown, Partial<Evidence>> = fields({
  id: exactOptional(
    pipe(string(), regex(/^\S+$/, 'An id is one word without spaces.'), description('Unique in its entry.')),
  ),
  kind: exactOptional(
    oneOf(
      ['page', 'document', 'call', 'mail', 'interview', 'passage', 'reply'],
      'page (where it is left out), document, call, mail, interview, passage (of an article of the corpus) or reply (that was asked for).',
    ),
  ),
  title: exactOptional(name('What it is called.')),
  url: exactOptional(name("Its address, beginning with 'http://' or 'https://'; no other becomes a link.")),
  publisher: exactOptional(
    name('Who published it or, of a call, a mail, an interview or a reply, who spoke.'),
  ),
  published: exactOptional(name('When it was published: 2026-11-21.')),
  retrieved: exactOptional(name('When somebody looked at it: 2026-11-21.')),
  archived: exactOptional(name('The address of a copy that stays.')),
  quotation: exactOptional(name('The words that bear on the question.')),
  source: exactOptional(
    oneOf(
      ['primary', 'secondary'],
      "primary where it is the thing itself, secondary where it is somebody's account.",
    ),
  ),
  bears: exactOptional(oneOf(['supports', 'refutes', 'context'], 'supports, refutes or context.')),
  file: exactOptional(name("Of a passage: the article's path, relative to the corpus's root.")),
  passage: exactOptional(pipe(anchor, description('Of a passage: the words in that article.'))),
  asked: exactOptional(name('Of a reply: when it was asked for.')),
  received: exactOptional(name('Of a reply: when it came.')),
  note: exactOptional(words('Anything else.')),
  at: exactOptional(time('When it was put here, in UTC.')),
});

const past: GenericSchema<unknown, PastCheck> = fields({
  status: exactOptional(status),
  rating: exactOptional(name('The rating that stood then.')),
  verdict: exactOptional(words('The reasoning that stood then.')),
  since: time('Since when it stood so.'),
  until: time('Until when it stood so.'),
});

/** The fields of a check as they are written. */
export type WrittenCheck = Omit<CheckFields, 'reviewedBy' | 'evidence' | 'notes'> & {
  readonly reviewedBy?: readonly (Signed | string)[];
  readonly evidence?: readonly WrittenEvidence[];
  readonly notes?: readonly (WrittenNote | string)[];
};

type WrittenNote = Pick<CheckNote, 'text'> & Partial<CheckNote>;

/** A schema for each of the fields. */
type CheckEntries = {
  readonly [Name in keyof WrittenCheck]-?: ExactOptionalSchema<
    GenericSchema<unknown, NonNullable<WrittenCheck[Name]>>,
    undefined
  >;
};

/** The fields of a check as somebody wrote them, one schema each. */
export const CHECK_ENTRIES: CheckEntries = {
  status: exactOptional(status),
  rating: exactOptional(name("The verdict: one of the house's ratings, as newsmark.yaml lists them.")),
  verdict: exactOptional(words('The reasoning behind the rating, in words.')),
  since: exactOptional(time('Since when status, rating and verdict are as they are, in UTC.')),
  claimant: exactOptional(name("Whose claim it is, by a person's word.")),
  claimed: exactOptional(time("When that was said, in UTC; where it is left out, when 'since' says.")),
  reviewedBy: exactOptional(
    pipe(
      listOrOne(union([name('A name alone.'), fields({ by: name('Who looked at it.'), at: time('When.') })])),
      description('Who looked at the verdict besides whoever gave it.'),
    ),
  ),
  evidence: exactOptional(
    pipe(
      listOrOne(union([evidenceFields, name('An address alone.')])),
      description('What was looked at, or asked for.'),
    ),
  ),
  notes: exactOptional(
    pipe(
      listOrOne(
        union([
          name('A note alone.'),
          fields({ text: words('What is said.'), at: exactOptional(time('When, in UTC.')) }),
        ]),
      ),
      description('What somebody says about the check.'),
    ),
  ),
  history: exactOptional(pipe(array(past), description('How the check stood before, oldest first.'))),
};

/** A list, or one item without a list around it. */
function listOrOne<Item>(item: GenericSchema<unknown, Item>): GenericSchema<unknown, Item[]> {
  return union([
    array(item),
    pipe(
      item,
      transform((one) => [one]),
    ),
  ]);
}

/** Fields of a check with what short forms leave open, taken from an entry that was signed at `at`. An empty list is none. */
export function finished(written: WrittenCheck, at: string): CheckFields {
  const { reviewedBy = [], evidence = [], notes = [], history = [], ...rest } = written;
  const looks = reviewedBy.map((each) =>
    typeof each === 'string' ? { by: each, at: rest.since ?? at } : each,
  );
  const said = notes.map((each) => (typeof each === 'string' ? { text: each, at } : { at, ...each }));
  return {
    ...rest,
    ...(looks.length > 0 && { reviewedBy: looks }),
    ...(evidence.length > 0 && { evidence: finishedEvidence(evidence, at) }),
    ...(said.length > 0 && { notes: withOwnTimes(said) }),
    ...(history.length > 0 && { history }),
  };
}

/** Every note with a time of its own, by which it can be taken away: those that have none would all have that of their entry. */
function withOwnTimes(notes: readonly CheckNote[]): CheckNote[] {
  const taken = new Set(notes.map(({ at }) => at));
  const latest = new Map<string, string>();
  return notes.map((note) => {
    const before = latest.get(note.at);
    const at = before === undefined ? note.at : freeTime(before, taken);
    taken.add(at);
    latest.set(note.at, at);
    return { ...note, at };
  });
}

/** Every piece with an id of its own, a kind and a time. */
function finishedEvidence(written: readonly WrittenEvidence[], at: string): Evidence[] {
  const pieces = written.map((each) => (typeof each === 'string' ? { url: each } : each));
  const taken = new Set(pieces.flatMap(({ id }) => id ?? []));
  const met = new Set<string>();
  return pieces.map((piece) => {
    const { id, at: since = at, ...rest } = piece;
    const content = { kind: 'page' as const, ...rest };
    const isFree = id !== undefined && met.size < met.add(id).size;
    const own = isFree ? id : evidenceId(content, taken);
    taken.add(own);
    return { id: own, ...content, at: since };
  });
}
