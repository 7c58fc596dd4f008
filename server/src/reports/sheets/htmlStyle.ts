/**
 * The look of a sheet. Colours are those of the marks in the editor (`newsmark.acceptedMark` and so on in package.json), light and dark;
 * every state is also said in words, so that a sheet in black and white loses nothing.
 */
export const SHEET_STYLE: string = `
:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1f2328; --soft: #59636e; --rule: #d1d9e0; --tint: #f6f8fa; --link: #0058a3;
  --green: #00785a; --blue: #0072b2; --plum: #8f3f71; --orange: #b54708; --amber: #9a6700;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16191d; --ink: #e2e6ea; --soft: #9aa4af; --rule: #343b43; --tint: #1e2328; --link: #7cc0ff;
    --green: #3fb68b; --blue: #56b4e9; --plum: #d7a0c1; --orange: #e58b52; --amber: #e3b341;
  }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 2.5rem 1.25rem 4rem; max-width: 46rem; overflow-wrap: anywhere;
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
h1, h2, h3, h4, p, ul, ol, dl, dd, figure, blockquote { margin: 0; padding: 0; }
h1, h2, blockquote.words { font-family: Charter, "Bitstream Charter", "Iowan Old Style", Georgia, "Noto Serif", serif; }
h1 { font-size: 1.9rem; line-height: 1.2; letter-spacing: -0.01em; }
h2 { font-size: 1.5rem; line-height: 1.25; text-wrap: balance; }
h2 + p { margin-top: 0.25rem; }
h3 { font-size: 0.875rem; font-weight: 600; color: var(--soft); }
h4, .label { font-size: 0.875rem; font-weight: 600; }
a { color: var(--link); text-underline-offset: 0.15em; text-decoration-thickness: 0.06em; }
.soft { color: var(--soft); }
.small { font-size: 0.875rem; }
header.sheet { border-bottom: 2px solid var(--ink); padding-bottom: 1rem; }
article { margin-top: 2.75rem; }
nav { margin-top: 1.25rem; }
nav ol { padding-left: 1.5rem; }
nav li { margin-top: 0.3rem; }
.progress { display: grid; grid-template-columns: max-content 1fr; gap: 0.15rem 1.25rem; margin-top: 1rem; font-size: 0.9375rem; }
.progress dt { color: var(--soft); }
.checklist { list-style: none; margin-top: 1rem; font-size: 0.9375rem; }
.checklist li { padding-left: 1.75rem; text-indent: -1.75rem; }
.box { display: inline-block; width: 1.75rem; text-indent: 0; }
section { margin-top: 2rem; padding-top: 1rem; border-top: 1px solid var(--rule); }
blockquote.words { font-size: 1.1875rem; line-height: 1.45; margin-top: 0.4rem; }
.changed { margin-top: 0.75rem; padding: 0.6rem 0.9rem; border-left: 3px solid var(--amber); background: var(--tint); font-size: 0.9375rem; }
.question { margin-top: 1.1rem; }
.question + .question { margin-top: 1.6rem; }
.state + .facts { margin-top: 0.15rem; }
.state { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.3rem 0.6rem; }
.tag { font-size: 0.8125rem; font-weight: 600; line-height: 1.5; padding: 0 0.6em; border: 1px solid currentColor; border-radius: 1em; }
.open { color: var(--orange); } .checking { color: var(--blue); } .done { color: var(--green); } .dropped { color: var(--soft); }
.rating { color: var(--paper); background: var(--ink); border-color: var(--ink); }
.stale .rating { color: var(--soft); background: none; border: 1px dashed var(--soft); }
.stale .verdict { color: var(--soft); }
.warning { color: var(--amber); border-style: dashed; }
.verdict { margin-top: 0.6rem; }
.verdict p + p, .note p + p { margin-top: 0.5rem; }
.label { margin-top: 0.9rem; }
ol.evidence { padding-left: 1.75rem; }
ol.evidence > li { margin-top: 0.5rem; padding-left: 0.15rem; }
ol.evidence > li::marker { color: var(--soft); font-variant-numeric: tabular-nums; }
.facts { color: var(--soft); font-size: 0.875rem; }
.facts > bdi { display: inline-block; max-width: 100%; }
.supports { color: var(--green); } .refutes { color: var(--orange); } .context { color: var(--blue); }
blockquote.quoted { margin: 0.3rem 0 0.2rem; padding-left: 0.8rem; border-left: 2px solid var(--rule); font-size: 0.9375rem; }
ol.notes { list-style: none; font-size: 0.9375rem; }
ol.notes > li { margin-top: 0.35rem; }
.note p + p.soft { margin-top: 0; }
ul.proposals { padding-left: 1.1rem; }
ul.proposals > li { margin-top: 0.5rem; }
@media (max-width: 30rem) {
  body { padding-top: 1.5rem; }
  h1 { font-size: 1.5rem; } h2 { font-size: 1.25rem; }
  .progress { grid-template-columns: 1fr; gap: 0; } .progress dd + dt { margin-top: 0.4rem; }
}
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --ink: #000; --soft: #444; --rule: #bbb; --tint: #fff; --link: #000;
    --green: #00573f; --blue: #004f80; --plum: #6b1f52; --orange: #7a2e00; --amber: #6b4700;
  }
  html { font-size: 10.5pt; }
  body { max-width: none; padding: 0; line-height: 1.4; }
  header.sheet { border-bottom-width: 1pt; }
  article + article { break-before: page; margin-top: 0; }
  h1, h2, h3, h4, .label, .state { break-after: avoid; }
  blockquote, li, .changed { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
  .rating { color: var(--ink); background: none; border-width: 1.5pt; }
  a { text-decoration: none; }
  a.address::after { content: " (" attr(href) ")"; color: var(--soft); font-size: 0.8em; }
  @page { size: A4; margin: 18mm 18mm 20mm; }
}
`;

/**
 * The SHA-256 of the style, base64, by which the page's Content-Security-Policy lets it in and nothing else; a test recomputes it. It is
 * written down because the core has no hash function.
 */
export const SHEET_STYLE_HASH = 'me/pUazTxhkPTDY/JsxjQRZrELSlHAilEsk/6WIDUfQ=';
