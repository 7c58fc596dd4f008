import { commands, ConfigurationTarget, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import type { CheckItem } from '../../server/src/protocol/factcheck.ts';
import type { NewsmarkExports } from '../src/newsmark.ts';
import { answerBox, canType, leaveBox } from './keyboard.ts';
import {
  activate,
  equal,
  file,
  holds,
  openArticle,
  putCursor,
  rangeOf,
  removed,
  select,
  until,
} from './support.ts';

const ARTICLE = 'sample/council-landfill.txt';
const SIDECAR = `${ARTICLE}.marks.yaml`;
const WATER = '“Nobody asked the people who drink the water.”';

/** What a fact-checker finds out about a claim of the article. */
interface Finding {
  /** The words in the article, and whether they are selected, or the cursor is only put among them. */
  readonly words: string;
  readonly selected: boolean;
  /** Whether it is a quotation, of which two things can be asked. */
  readonly quoted?: true;
  readonly url: string;
  /** How it bears on the question; where it is left out, so is all that may be, by Escape. */
  readonly bears?: string;
  readonly claimant: string;
  readonly rating: string;
  readonly verdict: string;
}

/** In the order of the text. */
const FINDINGS: readonly Finding[] = [
  {
    words: "the quarry's clay floor had never been tested",
    selected: true,
    quoted: true,
    url: 'https://quarry.example/borings.pdf',
    claimant: 'A city official',
    rating: 'unverifiable',
    verdict: 'The records of the borings are lost.',
  },
  {
    words: 'Greenmantle has dumped solvents',
    selected: false,
    url: 'https://auditor.example/coldbrook?year=2024',
    bears: 'refutes',
    claimant: 'Stanmoor Herald',
    rating: 'refuted',
    verdict: 'The auditor found sludge at Coldbrook, and no solvents anywhere.',
  },
  {
    words: 'A 2024 report by the State Auditor listed four violations',
    selected: false,
    url: 'https://auditor.example/report',
    claimant: 'State Auditor',
    rating: 'missing-context',
    verdict: 'Four were listed, and three were taken back.',
  },
];

export function factCheckTests(): void {
  suite('fact-checking', () => {
    // Each begins with an empty list, also where it is tried once more.
    setup(async () => {
      const newsmark = await activate();
      if (!(await removed(SIDECAR))) return;
      const { uri } = await openArticle(ARTICLE);
      await until([newsmark.factCheck.onDidChange], 'an empty list', () =>
        emptyList(newsmark, uri.toString()),
      );
    });

    test('leads from three claims to evidence, verdicts and sheets, and keeps them', async function () {
      // On the desktop nobody can type from outside.
      if (!canType()) return this.skip();
      this.timeout(120_000);
      const newsmark = await activate();
      await decideAs('Ada Berg');
      const document = await openArticle(ARTICLE);
      const uri = document.uri.toString();

      for (const finding of FINDINGS) await check(newsmark, document, finding);
      equal(
        checked(newsmark, uri),
        FINDINGS.map(
          ({ rating, claimant, url, verdict }) => `done ${rating}, ${claimant}, ${url}: ${verdict}`,
        ),
      );

      const shown = threadsOf(newsmark, uri);
      equal(
        shown.map(([label]) => label),
        FINDINGS.flatMap(({ rating, quoted }) => [
          ...(quoted ? ['Was it said so? open'] : []),
          `Is it true? done: ${rating}`,
        ]),
      );
      for (const { rating, url, verdict } of FINDINGS) {
        const thread = shown.find(([label]) => label?.endsWith(rating) === true) ?? [];
        const comments = thread.join('\n').replaceAll('\\', '');
        holds(comments.includes(verdict) && comments.includes(url), comments);
      }

      for (const format of ['md', 'html'] as const) {
        const { text } = await newsmark.factCheck.sheet({ uri, format });
        const missing = FINDINGS.flatMap(({ rating, claimant, url, verdict }) =>
          [rating, claimant, url, verdict].filter((words) => !text.replaceAll('\\', '').includes(words)),
        );
        equal([format, ...missing], [format]);
      }
      const reviews = await newsmark.factCheck.sheet({ uri, format: 'claimreview' });
      equal(
        (JSON.parse(reviews.text) as ClaimReview[]).map(
          ({ reviewRating, itemReviewed }) => `${reviewRating.alternateName}, ${itemReviewed.author.name}`,
        ),
        FINDINGS.map(({ rating, claimant }) => `${rating}, ${claimant}`),
      );

      await putCursor(document, 'Secret talks');
      await commands.executeCommand('newsmark.previewSheet');
      await until([workspace.onDidOpenTextDocument, workspace.onDidChangeTextDocument], 'the preview', () =>
        workspace.textDocuments.some((each) => each !== document && each.getText().includes(VERDICT))
          ? true
          : null,
      );
      await commands.executeCommand('workbench.action.closeAllEditors');

      const again = await openArticle(ARTICLE);
      await until([newsmark.factCheck.onDidChange], 'the threads to be there again', () =>
        JSON.stringify(threadsOf(newsmark, uri)) === JSON.stringify(shown) ? true : null,
      );

      await replace(again, 'four violations', 'five violations');
      const stale = (): CheckItem | null =>
        itemsOf(newsmark, uri).find(({ attention }) => attention === 'stale') ?? null;
      const changed = await until([newsmark.factCheck.onDidChange], 'the check to be stale', stale);
      holds(changed.text.includes('five violations'), changed.text);
      const thread = threadsOf(newsmark, uri).find(([label]) => label?.includes('changed') === true);
      holds(thread?.[1]?.includes('~~') === true, JSON.stringify(thread));
      const late = await newsmark.factCheck.sheet({ uri, format: 'claimreview' });
      equal((JSON.parse(late.text) as ClaimReview[]).length, FINDINGS.length - 1);

      await replace(again, 'five violations', 'four violations');
      await until([newsmark.factCheck.onDidChange], 'the check to hold again', () =>
        stale() === null ? true : null,
      );
      await workspace.fs.delete(file(SIDECAR));
      await until([newsmark.factCheck.onDidChange], 'an empty list', () => emptyList(newsmark, uri));
    });

    test('takes notes and a second opinion in a thread, which stays while it changes', async () => {
      const newsmark = await activate();
      const { factCheck } = newsmark;
      await decideAs('Ada Berg');
      const document = await openArticle(ARTICLE);
      const uri = document.uri.toString();
      const begun = { uri: document.uri, range: rangeOf(document, WATER), dispose: () => undefined };
      await commands.executeCommand('newsmark.listFromThread', { thread: begun, text: 'Who painted it?' });
      equal(
        threadsOf(newsmark, uri).map(([label]) => label),
        ['Was it said so? open', 'Is it true? open'],
      );
      const thread = factCheck.threads(uri).find(({ label }) => label === 'Is it true? open');
      const note = thread?.comments.at(-1);
      holds(note?.contextValue === 'own note', String(note?.contextValue));

      await commands.executeCommand('newsmark.noteInThread', { thread, text: 'Called the quarry.' });
      await commands.executeCommand('newsmark.takeAsVerdict', { thread, text: 'Two meetings\nwere held.' });
      await commands.executeCommand('newsmark.finishCheck', thread);
      holds(thread?.comments.at(-2) === note, 'A note that stayed the same was drawn anew.');
      equal(thread?.label, 'Is it true? done');

      await decideAs('Brida Osk');
      const others = (): true | null => (thread?.comments.at(-1)?.contextValue === 'note' ? true : null);
      await until([factCheck.onDidChange], 'the notes to be somebody else’s', others);
      await commands.executeCommand('newsmark.agreeWithVerdict', thread);
      const [item] = itemsOf(newsmark, uri);
      equal([item?.truth?.by, item?.truth?.reviewedBy.map(({ by }) => by)], ['Ada Berg', ['Brida Osk']]);

      await decideAs('Ada Berg');
      await workspace.fs.delete(file(SIDECAR));
      await until([factCheck.onDidChange], 'an empty list', () => emptyList(newsmark, uri));
    });

    test('ticks off what is in the article', async () => {
      const newsmark = await activate();
      await decideAs('Ada Berg');
      const document = await openArticle(ARTICLE);
      await putCursor(document, 'Secret talks');
      const { views } = newsmark.factCheck;
      const become = (beginning: string): Promise<string> =>
        until([views.onDidChangeTicks], `'${beginning}…' to be said`, () => {
          const words = views.ticked();
          return words?.startsWith(beginning) === true ? words : null;
        });
      const before = await become('0 of ');
      await commands.executeCommand('newsmark.toggleTick', views.tickRows()[0]);
      await become('1 of ');
      await commands.executeCommand('newsmark.toggleTick', views.tickRows()[0]);
      equal(await become('0 of '), before);
      await workspace.fs.delete(file(SIDECAR));
    });
  });
}

const VERDICT = FINDINGS[0]?.verdict ?? '';

/** Stands for Escape. */
const LEAVE_THE_REST = '\u001b';

interface ClaimReview {
  readonly reviewRating: { readonly alternateName: string };
  readonly itemReviewed: { readonly author: { readonly name: string } };
}

/** Puts a claim on the list, and tells what was found out about it, by the commands and their questions alone. */
async function check(newsmark: NewsmarkExports, document: TextDocument, finding: Finding): Promise<void> {
  const { words, selected, quoted, url, bears, claimant, rating, verdict } = finding;
  const which = quoted ? ([['Which question', 'Is it true']] as const) : [];
  const place = (): Promise<void> => (selected ? select(document, words) : putCursor(document, words));
  await place();
  await commands.executeCommand('newsmark.addToFactCheckList');
  const listed = itemsOf(newsmark, document.uri.toString()).map(({ text }) => text);
  holds(
    listed.some((text) => text.includes(words)),
    `Not on the list: ${words}; but: ${listed.join(' | ')}`,
  );
  await place();
  await answering(newsmark, 'addCheckEvidence', [
    ...which,
    ['Paste an address', url],
    ['Its address', ''],
    ...(bears === undefined ? [['Its title', LEAVE_THE_REST] as const] : theRest(bears)),
  ]);
  await answering(newsmark, 'setClaimant', [...which, ['Who claims', claimant]]);
  await answering(newsmark, 'setCheckRating', [...which, ['Rating of', rating], ['done?', '']]);
  await answering(newsmark, 'writeVerdict', [...which, ['Verdict on', verdict]]);
}

/** What is told of a page besides its address. */
function theRest(bears: string): readonly Answer[] {
  return [
    ['Its title', 'Coldbrook, the audit'],
    ['Who published it', 'State Auditor'],
    ['When it was published', '2024'],
    ['When you saw it', ''],
    ['The words that bear', ''],
    ['How does it bear', bears],
    ['the thing itself', 'Primary'],
    ['a copy that stays', ''],
    ['Who may see it', ''],
  ];
}

/** A question, and what is typed before Enter; without words what stands there is taken. */
type Answer = readonly [question: string, words: string];

/** Runs a command and answers its questions, each as soon as it is asked, by typing and Enter. */
async function answering(
  { factCheck }: NewsmarkExports,
  command: string,
  answers: readonly Answer[],
): Promise<void> {
  const done = commands.executeCommand(`newsmark.${command}`);
  for (const [question, words] of answers) {
    await until([factCheck.onDidAsk], `the question '${question}'`, () =>
      factCheck.asked()?.includes(question) === true ? true : null,
    );
    if (words === LEAVE_THE_REST) await leaveBox();
    else await answerBox(words);
  }
  await done;
}

async function decideAs(name: string): Promise<void> {
  await workspace.getConfiguration('newsmark').update('reviewer', name, ConfigurationTarget.Global);
}

function emptyList(newsmark: NewsmarkExports, uri: string): true | null {
  return itemsOf(newsmark, uri).length === 0 && threadsOf(newsmark, uri).length === 0 ? true : null;
}

function itemsOf({ factCheck }: NewsmarkExports, uri: string): readonly CheckItem[] {
  return (factCheck.checks() ?? []).filter((item) => item.uri === uri && item.truth?.status !== 'proposed');
}

/** What a person reads of each check: 'done refuted, The mayor, https://…: No.'. */
function checked(newsmark: NewsmarkExports, uri: string): string[] {
  return itemsOf(newsmark, uri).map(({ truth }) => {
    const urls = truth?.evidence.map(({ url }) => url).join(' ');
    return `${truth?.status} ${truth?.rating}, ${truth?.claimant}, ${urls}: ${truth?.verdict}`;
  });
}

/** Each thread of the article, in the order of the text: what it is called, and what its comments say. */
function threadsOf({ factCheck }: NewsmarkExports, uri: string): string[][] {
  return factCheck
    .threads(uri)
    .toSorted((a, b) => a.range.start.compareTo(b.range.start))
    .map(({ label, comments }) => [
      label ?? '',
      ...comments.map(({ body }) => (typeof body === 'string' ? body : body.value)),
    ]);
}

async function replace(document: TextDocument, before: string, after: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, before), after);
  await workspace.applyEdit(edit);
}
