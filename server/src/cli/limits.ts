const MEGABYTE = 1024 * 1024;

/**
 * The largest file or line that is read, in bytes: some forty novels. Memory grows with the text: `annotate` took 1.8 GB for one of
 * 15 MB, made of one article again and again, so that 16 MB leaves room in Node's usual heap. (VS Code hands extensions no file above 50 MB.)
 */
export const LARGEST = 16 * MEGABYTE;

/** 'larger than 16 MB', for messages. */
export function tooLarge(largest: number): string {
  return `larger than ${Math.floor(largest / MEGABYTE)} MB`;
}
