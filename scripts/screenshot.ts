/**
 * `node scripts/screenshot.ts [FOLDER]`: takes the pictures of the documentation, of the sample corpus in a real VS Code: with a hover
 * card open, in a dark, a light and a high-contrast theme, and in the middle of a review. They go to `docs/images/` unless another folder
 * is named.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { findOrDownloadBrowser, NO_BROWSER, openBrowser } from './workbench/browser.ts';
import { startCodeServer } from './workbench/codeServer.ts';
import { ROOT } from './workbench/paths.ts';
import { guard } from './workbench/processes.ts';
import { skip } from './workbench/skip.ts';
import { copySample } from './workbench/stage.ts';

const ARTICLE = 'harbour-talks.txt';

/** What the pointer rests on, and what the card must then show before the picture is taken. */
const POINTED_AT = 'Marren told reporters';
const ON_CARD = 'Foreign Minister';

interface Picture {
  readonly name: string;
  readonly theme: string;
  /** Brings about what the picture shows. */
  readonly arrange: (page: Page) => Promise<void>;
}

const PICTURES: readonly Picture[] = [
  { name: 'dark', theme: 'Default Dark Modern', arrange: openCard },
  { name: 'light', theme: 'Default Light Modern', arrange: openCard },
  { name: 'high-contrast', theme: 'Default High Contrast', arrange: openCard },
  { name: 'review', theme: 'Default Light Modern', arrange: reviewSome },
];

/** What the picture of a review has decided: each key, and how often. */
const REVIEWED: readonly (readonly [key: string, times: number])[] = [
  ['a', 6],
  ['r', 1],
  ['u', 1],
  ['1', 1],
  ['a', 5],
];

/** The article and nothing else: a picture in a README is narrow. */
const SETTINGS = {
  'editor.fontSize': 14,
  'editor.lineHeight': 1.6,
  'editor.minimap.enabled': false,
  'editor.lineNumbers': 'off',
  'editor.hover.delay': 100,
  'editor.occurrencesHighlight': 'off',
  'newsmark.reviewer': 'Ada Berg',
  'workbench.activityBar.location': 'hidden',
  'breadcrumbs.enabled': false,
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
};

/** Where a piece of text stands on the page, at its middle. The editor draws only the lines that are in sight. */
function placeOf(page: Page, piece: string): Promise<{ x: number; y: number } | null> {
  return page.evaluate((wanted) => {
    for (const line of document.querySelectorAll('.view-line')) {
      const start = (line.textContent ?? '').replaceAll('\u00A0', ' ').indexOf(wanted);
      if (start < 0) continue;
      let passed = 0;
      const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
        const length = text.textContent?.length ?? 0;
        if (start < passed + length) {
          const range = document.createRange();
          range.setStart(text, start - passed);
          range.setEnd(text, Math.min(length, start - passed + 3));
          const { x, y, width, height } = range.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        }
        passed += length;
      }
    }
    return null;
  }, piece);
}

/** Waits until the colours and the underlining that come from the server are there. */
async function waitForMarks(page: Page): Promise<void> {
  await page
    .locator('.squiggly-info, .squiggly-hint')
    .first()
    .waitFor({ state: 'attached', timeout: 60_000 });
  await page.waitForFunction(
    () =>
      new Set([...document.querySelectorAll('.view-line span[class*=mtk]')].map(({ className }) => className))
        .size > 4,
  );
}

async function openCard(page: Page): Promise<void> {
  const place = await placeOf(page, POINTED_AT);
  if (place === null) throw new Error(`'${POINTED_AT}' is not in sight in ${ARTICLE}.`);
  await page.mouse.move(place.x - 1, place.y);
  await page.mouse.move(place.x, place.y);
  await page
    .locator('.monaco-hover-content', { hasText: ON_CARD })
    .first()
    .waitFor({ state: 'visible', timeout: 20_000 });
}

/** Reviews the first marks by keys, and waits after each until it is counted. */
async function reviewSome(page: Page): Promise<void> {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').first().fill('>Newsmark: Review This Article');
  await page
    .locator('.quick-input-list .monaco-list-row', { hasText: 'Review This Article' })
    .first()
    .click();
  let reviewed = 0;
  const counted = (): Promise<void> =>
    page.locator('.statusbar-item', { hasText: `Review: ${reviewed} of` }).waitFor({ timeout: 20_000 });
  await counted();
  for (const [key, times] of REVIEWED) {
    for (let time = 0; time < times; time++) {
      await page.keyboard.press(key);
      reviewed += 1;
      await counted();
    }
  }
}

async function takePicture(
  context: BrowserContext,
  address: string,
  file: string,
  arrange: Picture['arrange'],
): Promise<void> {
  const page = await context.newPage();
  await page.goto(address);
  await waitForMarks(page);
  await page.keyboard.press('Control+B');
  await arrange(page);
  await page.screenshot({ path: file, animations: 'disabled' });
  await page.close();
  console.log(path.relative(ROOT, file));
}

guard();
const browser = findOrDownloadBrowser();
if (browser === null) skip(NO_BROWSER);
const folder = path.resolve(process.argv[2] ?? path.join(ROOT, 'docs/images'));
mkdirSync(folder, { recursive: true });
for (const { name, theme, arrange } of PICTURES) {
  const sample = copySample();
  const server = await startCodeServer({
    vsix: path.join(ROOT, 'newsmark.vsix'),
    settings: { ...SETTINGS, 'workbench.colorTheme': theme },
  });
  const context = await openBrowser(browser, { width: 1100, height: 760, scale: 1.5 });
  const address = server.address(sample, [['openFile', server.uri(path.join(sample, ARTICLE))]]);
  await takePicture(context, address, path.join(folder, `${name}.png`), arrange);
  await context.close();
  server.process.stop();
}
