/** Called for each word: as written, in lower case with straight apostrophes, and the offset of its first unit. */
type Visit = (written: string, lower: string, start: number) => void;
/** Called for each unit between words. */
type VisitMark = (unit: number, at: number) => void;

/**
 * Walks over the words of `prose` and what stands between them, in order. Letters, figures and what joins them (`'`, `’`, `-`, `.`
 * between two of them) make words. Units are looked at one by one, which is several times cheaper than expressions over properties of letters.
 */
export function walkWords(prose: string, visit: Visit, visitMark: VisitMark): void {
  for (let at = 0; at < prose.length; at++) {
    const unit = prose.charCodeAt(at);
    if (!isWordUnit(unit)) {
      visitMark(unit, at);
      continue;
    }
    const start = at;
    let curly = false;
    for (;;) {
      const next = prose.charCodeAt(at + 1);
      if (isWordUnit(next)) at++;
      else if (JOINTS.has(next) && isWordUnit(prose.charCodeAt(at + 2))) {
        curly ||= next === 0x2019;
        at += 2;
      } else break;
    }
    const written = prose.slice(start, at + 1);
    const lower = written.toLowerCase();
    visit(written, curly ? lower.replaceAll('’', "'") : lower, start);
  }
}

/** `'`, `’`, `-` and the full stop of `U.S`. */
const JOINTS: ReadonlySet<number> = new Set([0x27, 0x2019, 0x2d, 0x2e]);

/** ASCII letters and figures, and everything beyond Latin-1's marks but general punctuation, its neighbours and pairs of units (emoji). */
function isWordUnit(unit: number): boolean {
  if (unit < 0x80)
    return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);
  return (
    unit >= 0xc0 && (unit < 0x2000 || (unit > 0x303f && unit < 0xfff0 && (unit < 0xd800 || unit > 0xdfff)))
  );
}
