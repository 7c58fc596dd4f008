import type { Check, SignedEvidence, TickKind } from '../../src/annotations/checks/types.ts';
import type { Span } from '../../src/engine/index.ts';
import type { CheckedArticle, CheckHouse, CheckRow, TickRow } from '../../src/features/checks/types.ts';

/** An invented article on a fact-checkers' desk: every kind of evidence, state and question stands in it once. */
const TEXT = `Tram to Lower Harrow opens in May, says council

By Edda Quill

LOWER HARROW — The new tram will carry 14,000 passengers a day, according to the Harrow Transport Office.

“Not one shop on Mill Street had to close while we were digging,” said Joren Vast, who leads the works.

The line is the longest that Harrow has ever built.

Vast put the cost at 212 million crowns, a tenth less than planned.

Six in ten people along the route sleep badly because of the works.
`;

export const TRAM_HOUSE: CheckHouse = {
  ratings: ['correct', 'missing-context', 'misleading', 'refuted', 'unverifiable'],
  checklist: [
    'Headline says no more than the copy',
    'Everybody accused was asked',
    'Captions match the pictures',
  ],
  secondReview: true,
  publisher: {
    name: 'The Harrow Lantern',
    url: 'https://lantern.example/',
    reviews: 'https://lantern.example/checks/{path}/{id}',
  },
};

const QUILL = { by: 'equill', at: '2026-11-20T16:40:00Z' };
const MOSSE = { by: 'tmosse', at: '2026-11-21T09:15:00Z' };

/** A question about which nothing is known yet but what is given. */
export function check(known: Partial<Check> = {}): Check {
  return {
    status: 'open',
    rating: null,
    verdict: null,
    claimant: null,
    by: QUILL.by,
    since: QUILL.at,
    evidence: [],
    notes: [],
    history: [],
    reviewedBy: [],
    ...known,
  };
}

/** Evidence of which nothing is known but what is given. */
export function evidence(known: Partial<SignedEvidence> = {}): SignedEvidence {
  return { id: 'e-00000001', kind: 'page', at: QUILL.at, by: QUILL.by, private: false, ...known };
}

/** A row of the list about words of the text, or about none. */
export function row(known: Partial<CheckRow> & Pick<CheckRow, 'words'>, text: string = TEXT): CheckRow {
  return {
    id: 'c-00000001',
    layer: 'claim',
    attention: null,
    spans: placesOf(known.words, text),
    speaker: null,
    truth: null,
    said: null,
    worth: null,
    ...known,
  };
}

function placesOf(words: string, text: string): readonly Span[] | null {
  const start = text.indexOf(words);
  return start === -1 ? null : [{ start, end: start + words.length }];
}

function tick(kind: TickKind, words: string, isTicked: boolean): TickRow {
  const start = TEXT.indexOf(words);
  const end = start + words.length;
  return { id: `t-${start}`, kind, words, start, end, about: '', ticked: isTicked ? QUILL : null };
}

const PASSENGERS = row({
  id: 'c-5a01d2e7',
  words: 'The new tram will carry 14,000 passengers a day, according to the Harrow Transport Office.',
  speaker: 'Harrow Transport Office',
  truth: check({
    status: 'done',
    rating: 'missing-context',
    claimant: 'Harrow Transport Office',
    verdict:
      'The office’s forecast says 14,000 for the tenth year of service. For the first year it says 6,200.\n\nThe figure is right; the year is missing.',
    by: 'equill',
    since: '2026-11-20T17:05:00Z',
    reviewedBy: [MOSSE],
    evidence: [
      evidence({
        id: 'e-11aa22bb',
        kind: 'document',
        title: 'Demand forecast for line 4, table 7',
        url: 'https://transport.harrow.example/line4/forecast.pdf#page=31',
        publisher: 'Harrow Transport Office',
        published: '2025-02-11',
        retrieved: '2026-11-20',
        archived: 'https://archive.example/2026/line4-forecast',
        quotation: 'Passengers a day, opening year: 6,200; year ten: 14,000.',
        source: 'primary',
        bears: 'context',
      }),
      evidence({
        id: 'e-11aa22bc',
        kind: 'call',
        publisher: 'Press desk of the Transport Office',
        retrieved: '2026-11-20',
        source: 'primary',
        bears: 'supports',
        note: 'They confirm the table, and that year ten is 2036.',
      }),
    ],
  }),
});

const SHOPS = row({
  id: 'q-90c4b1aa',
  layer: 'quotation',
  words: '“Not one shop on Mill Street had to close while we were digging,”',
  speaker: 'Joren Vast',
  said: check({
    status: 'done',
    rating: 'correct',
    by: 'equill',
    since: '2026-11-20T16:52:00Z',
    reviewedBy: [MOSSE],
    evidence: [
      evidence({
        id: 'e-21aa22bb',
        title: 'Recording of the works meeting, 18:40',
        url: 'https://video.harrow.example/works/2026-11-19?t=1120',
        published: '2026-11-19',
        retrieved: '2026-11-20',
        source: 'primary',
        bears: 'supports',
      }),
    ],
  }),
  truth: check({
    status: 'done',
    rating: 'refuted',
    claimant: 'Joren Vast',
    verdict: 'Two shops closed in the summer and gave the works as their reason.',
    by: 'tmosse',
    since: '2026-11-21T08:30:00Z',
    evidence: [
      evidence({
        id: 'e-31aa22bb',
        kind: 'document',
        title: 'Trade register: closures, Mill Street',
        url: 'https://register.harrow.example/q?street=Mill+Street&year=2026',
        publisher: 'Harrow Chamber of Trade',
        retrieved: '2026-11-20',
        source: 'primary',
        bears: 'refutes',
      }),
      evidence({
        id: 'e-31aa22bc',
        kind: 'interview',
        publisher: 'Sella Brandt, bookbinder',
        bears: 'refutes',
        source: 'primary',
        quotation: 'From June nobody could get to my door. In August I gave up the lease.',
      }),
      evidence({
        id: 'e-31aa22bd',
        kind: 'mail',
        title: 'SECRET LETTER',
        publisher: 'SECRET SOURCE',
        note: 'SECRET NOTE',
        private: true,
        by: 'SECRET HAND',
      }),
      evidence({
        id: 'e-31aa22be',
        kind: 'passage',
        file: 'articles/mill-street.txt',
        passage: { exact: 'Brandt’s bindery has been dark since August.', at: 410 },
        source: 'secondary',
        bears: 'refutes',
      }),
      evidence({
        id: 'e-31aa22bf',
        kind: 'reply',
        publisher: 'Joren Vast',
        asked: '2026-11-20',
        received: '2026-11-21',
        quotation: 'I meant that nobody was told to close.',
        bears: 'context',
      }),
    ],
    notes: [
      { text: 'Ask the chamber whether there were more than two.', ...QUILL },
      { text: 'There were not; they looked it up.', ...MOSSE },
    ],
    history: [
      { status: 'open', since: '2026-11-20T16:40:00Z', until: '2026-11-20T17:20:00Z', by: 'equill' },
      {
        status: 'done',
        rating: 'misleading',
        verdict: 'One shop closed.',
        since: '2026-11-20T17:20:00Z',
        until: '2026-11-21T08:30:00Z',
        by: 'equill',
      },
    ],
  }),
});

const LONGEST_NOW = 'The line is the longest that Harrow has ever built.';

const LONGEST = row({
  id: 'c-77f0e211',
  words: LONGEST_NOW,
  earlier: 'The line is the longest in the country.',
  attention: 'stale',
  truth: check({
    status: 'done',
    rating: 'refuted',
    claimant: 'The Harrow Lantern',
    verdict: 'Two lines in Osk are longer.',
    reviewedBy: [MOSSE],
    evidence: [
      evidence({
        url: 'https://trams.example/longest',
        source: 'secondary',
        bears: 'refutes',
      }),
    ],
  }),
});

const COST = row({
  id: 'c-02b9c7d4',
  words: 'Vast put the cost at 212 million crowns, a tenth less than planned.',
  speaker: 'Joren Vast',
  truth: check({
    status: 'checking',
    by: 'tmosse',
    since: MOSSE.at,
    evidence: [evidence({ kind: 'reply', publisher: 'City treasurer', asked: '2026-11-21' })],
  }),
});

const GONE = row({
  id: 'c-3c1d0b92',
  words: 'Harrow had no trams before.',
  attention: 'orphan',
  truth: check({ status: 'dropped', verdict: 'Cut from the copy.' }),
});

const PROPOSED = row({
  id: 'c-6d20aa10',
  words: 'Six in ten people along the route sleep badly because of the works.',
  worth: 0.71,
});

export const TRAM: CheckedArticle = {
  path: 'articles/tram.txt',
  title: 'Tram to Lower Harrow opens in May, says council',
  text: TEXT,
  rows: [PASSENGERS, SHOPS, LONGEST, COST, GONE, PROPOSED],
  ticks: [
    tick('name', 'Lower Harrow', true),
    tick('date', 'May', true),
    tick('name', 'Edda Quill', true),
    tick('figure', '14,000 passengers', true),
    tick('quotation', '“Not one shop on Mill Street had to close while we were digging,”', true),
    tick('name', 'Joren Vast', true),
    tick('title', 'who leads the works', false),
    tick('figure', '212 million crowns', false),
  ],
  checklist: [
    { item: 'Headline says no more than the copy', ticked: QUILL, changed: false },
    { item: 'Everybody accused was asked', ticked: QUILL, changed: true },
    { item: 'Captions match the pictures', ticked: null, changed: false },
  ],
  house: TRAM_HOUSE,
};
