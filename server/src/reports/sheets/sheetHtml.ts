import type { CheckedArticle } from '../../features/checks/types.ts';
import { placeWords, tickedWords, UNTICKED } from './checkWords.ts';
import { html, htmlText, type Html } from './html.ts';
import { htmlCheck } from './htmlCheck.ts';
import { SHEET_STYLE, SHEET_STYLE_HASH } from './htmlStyle.ts';
import { progressLines } from './progressLines.ts';
import { sheetOf } from './sheet.ts';
import type {
  ChecklistLine,
  Progress,
  Proposal,
  Sheet,
  SheetArticle,
  SheetOptions,
  Unticked,
  UntickedWords,
} from './types.ts';

/** Nothing is loaded, sent or run: the page has one style, which is named by its hash. */
const POLICY = `default-src 'none'; style-src 'sha256-${SHEET_STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/**
 * The fact-check sheet of the articles as one HTML page that needs nothing else: for the screen, light and dark, for a telephone, and for
 * paper, where each article begins a page and links have their addresses behind them. Hostile words are shown as they stand.
 */
export function sheetHtml(articles: readonly CheckedArticle[], options: SheetOptions = {}): string {
  const sheet = sheetOf(articles, options);
  return `<!doctype html>
<html lang="en">
<head>
${htmlText(head(sheet))}
<style>${SHEET_STYLE}</style>
</head>
<body>
${htmlText(body(sheet))}
</body>
</html>
`;
}

function head({ title }: Sheet): Html {
  return html`<meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <title>${title}</title>`;
}

function body({ title, made, articles, total }: Sheet): Html {
  return html`<header class="sheet">
      <h1 dir="auto">${title}</h1>
      ${made === null ? null : html`<p class="soft small">Made ${made}. Times are UTC.</p>`}
      ${total === null ? null : progressHtml(total)} ${articles.length < 2 ? null : contents(articles)}
    </header>
    <main>${articles.map(articleHtml)}</main>`;
}

/** A link to each article, with how far it is. */
function contents(articles: readonly SheetArticle[]): Html {
  const items = articles.map(({ title, progress }, index) => {
    const checked = progressLines(progress)[0]?.words;
    return html`<li>
      <a href="#article-${index + 1}"><bdi>${title}</bdi></a> <span class="soft small">${checked}</span>
    </li>`;
  });
  return html`<nav>
    <ol>
      ${items}
    </ol>
  </nav>`;
}

function articleHtml(article: SheetArticle, index: number): Html {
  const { title, path, progress, checklist, checks, unticked, proposals } = article;
  const where = path === title ? null : html`<p class="soft small">${path}</p>`;
  return html`<article id="article-${index + 1}">
    <h2 dir="auto">${title}</h2>
    ${where} ${progressHtml(progress)}
    ${
      checklist.length === 0
        ? null
        : html`<ul class="checklist">
            ${checklist.map(checklistHtml)}
          </ul>`
    }
    ${checks.map(htmlCheck)} ${unticked.length === 0 ? null : untickedHtml(unticked)}
    ${proposals.length === 0 ? null : proposalsHtml(proposals)}
  </article> `;
}

function progressHtml(progress: Progress): Html {
  const lines = progressLines(progress).map(
    ({ label, words }) =>
      html`<dt>${label}</dt>
        <dd>${words}</dd>`,
  );
  return html`<dl class="progress">${lines}</dl>`;
}

function checklistHtml(line: ChecklistLine): Html {
  const holds = line.ticked !== null && !line.changed;
  const told = tickedWords(line);
  return html`<li>
    <span class="box">${holds ? '☑' : '☐'}</span><bdi>${line.item}</bdi>${
      told === null ? null : html` <span class="soft">(${told})</span>`
    }
  </li>`;
}

function untickedHtml(unticked: readonly Unticked[]): Html {
  const kinds = unticked.map(
    ({ label, things, more }) =>
      html`<dt>${label}</dt>
        <dd>
          ${things.map(untickedWordsHtml)}${more === 0 ? null : html` <span class="soft">and ${more} more</span>`}
        </dd>`,
  );
  return html`<section>
    <h3>${UNTICKED}</h3>
    <dl class="progress">${kinds}</dl>
  </section> `;
}

function untickedWordsHtml({ words, place }: UntickedWords, index: number): Html {
  return html`${index === 0 ? null : ' · '}<bdi>${words}</bdi> <span class="soft">(${place})</span>`;
}

function proposalsHtml(proposals: readonly Proposal[]): Html {
  const items = proposals.map(
    (proposal) =>
      html`<li>
        <span class="soft small">${placeWords(proposal)}</span><br /><bdi>${proposal.words}</bdi>
      </li>`,
  );
  return html`<section>
    <h3>Worth checking, and on nobody’s list</h3>
    <ul class="proposals">
      ${items}
    </ul>
  </section> `;
}
