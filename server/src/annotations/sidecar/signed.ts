/**
 * Where words stand, in a form that survives edits: the exact words, some text on each side, and a hint of the place. Texts are kept
 * with LF line ends, and `at` counts UTF-16 units of the article without byte order mark and with LF line ends.
 */
export interface Anchor {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly at: number;
}

/** Who decided, when (ISO 8601, UTC, whole seconds), and, where it was one of many at once, that it was. */
export interface Signed {
  readonly by: string;
  readonly at: string;
}
