/** The product's version, as `package.json` has it; a test holds the two together. */
export const VERSION = '0.1.0';

/** Who made a report, as reports and JSON lines name it: `newsmark 0.1.0`. */
export const ENGINE: string = `newsmark ${VERSION}`;
