import { EARLIER, WAITS, changedWords, placeWords, signedParts } from './checkWords.ts';
import { html, type Html } from './html.ts';
import { ASKED } from './questions.ts';
import type { Fact, SheetCheck, SheetEvidence, SheetPast, SheetQuestion, SignedWords } from './types.ts';

/** One check as a section of the page. */
export function htmlCheck(check: SheetCheck): Html {
  const changed = changedWords(check);
  return html`<section id="${check.id}">
    <h3>${placeWords(check)}</h3>
    <blockquote class="words" dir="auto">${check.words}</blockquote>
    ${
      changed === null
        ? null
        : html`<div class="changed">
            <p>${changed}</p>
            ${quoted(check.now)}
          </div>`
    }
    ${check.questions.map((question) => questionHtml(question, check.id, changed !== null))}
  </section> `;
}

function questionHtml(question: SheetQuestion, id: string, stale: boolean): Html {
  const { verdict, evidence, notes, history } = question;
  return html`<div class="${stale ? 'question stale' : 'question'}" id="${id}-${question.question}">
    <div class="state">
      <h4>${ASKED[question.question]}</h4>
      ${tags(question, stale)}
    </div>
    <p class="facts">${factsHtml(signedParts(question).map((words) => ({ words, address: null })))}</p>
    ${verdict === null ? null : html`<div class="verdict">${paragraphs(verdict)}</div>`}
    ${listed('Evidence', 'evidence', evidence.map(evidenceHtml))}
    ${listed('Notes', 'notes', notes.map(noteHtml))} ${listed('Earlier', 'notes', history.map(pastHtml))}
  </div> `;
}

function tags({ status, rating, needsReview }: SheetQuestion, stale: boolean): Html {
  return html` <span class="tag ${status}">${status}</span>${
      rating === null ? null : html` <span class="tag rating"><bdi>${rating}</bdi></span>`
    }${stale ? html` <span class="tag warning">${EARLIER}</span>` : null}${
      needsReview ? html` <span class="tag warning">${WAITS}</span>` : null
    }`;
}

/** A list below its label. */
function listed(label: string, kind: 'evidence' | 'notes', items: readonly Html[]): Html | null {
  if (items.length === 0) return null;
  return html`<p class="label">${label}</p>
    <ol class="${kind}">
      ${items}
    </ol>`;
}

function evidenceHtml({ title, address, bears, facts, quotation, note }: SheetEvidence): Html {
  const head = address === null ? html`<bdi>${title}</bdi>` : linkHtml(title, address);
  const bearing = bears === null ? null : html`<b class="${bears}">${bears}</b> · `;
  return html`<li>
    ${head}
    <div class="facts">${bearing}${factsHtml(facts)}</div>
    ${quoted(quotation)}${note === null ? null : html`<div class="note small">${paragraphs(note)}</div>`}
  </li> `;
}

/** Facts with a middle dot behind each but the last; no line begins with one. */
function factsHtml(facts: readonly Fact[]): Html[] {
  return facts.map(({ words, address }, index) => {
    const fact = address === null ? html`<bdi>${words}</bdi>` : linkHtml(words, address);
    return index === facts.length - 1 ? fact : html`${fact} · `;
  });
}

/** A link; on paper its address stands behind it, where that is not what the link says. */
function linkHtml(words: string, address: string): Html {
  const kind = words === address ? 'plain' : 'address';
  return html`<a class="${kind}" href="${address}" rel="noopener noreferrer"><bdi>${words}</bdi></a>`;
}

function noteHtml({ words, signed }: SignedWords): Html {
  return html`<li class="note">
    ${paragraphs(words)}
    <p class="soft small"><bdi>${signed}</bdi></p>
  </li>`;
}

function pastHtml({ state, verdict, signed }: SheetPast): Html {
  const why = verdict === null ? null : html`<div class="note soft small">${paragraphs(verdict)}</div>`;
  return html`<li>
    <b><bdi>${state}</bdi></b> <span class="soft small"><bdi>${signed}</bdi></span>
    ${why}
  </li>`;
}

function quoted(words: string | null): Html | null {
  return words === null
    ? null
    : html`<blockquote class="quoted" dir="auto">${paragraphs(words)}</blockquote>`;
}

/** Paragraphs are parted by an empty line, lines by a line end. */
function paragraphs(words: string): Html[] {
  return words.split('\n\n').map((paragraph) => {
    const lines = paragraph
      .split('\n')
      .map((line, index) => (index === 0 ? html`${line}` : html`<br />${line}`));
    return html`<p dir="auto">${lines}</p>`;
  });
}
