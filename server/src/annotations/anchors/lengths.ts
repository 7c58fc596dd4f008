/*
 * The lengths that making and finding anchors agree on, in UTF-16 units. Measured with `npm run bench:anchors`: with these no anchor of the
 * trial ends on other words, and hardly one is lost whose words still stand.
 */

/**
 * How much text an anchor keeps on each side. The nearer half has to occur once in the article by itself, so that it tells the place even
 * when the other half or the other side is edited: two or three words usually do, and where an article repeats itself ('said on Tuesday
 * that') more are taken, up to the longest. Few words keep an entry of the sidecar readable.
 */
export const USUAL_CONTEXT = 24;
export const LONGEST_CONTEXT = 96;

/** Words of so many units are hardly written twice by chance; shorter ones need more of their surroundings. */
export const LONG_WORDS = 40;

/** The context of long words that stand in the article twice. A shorter one therefore says that they stood there once. */
export const CONTEXT_OF_TWINS = 64;
