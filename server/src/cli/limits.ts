const MEGABYTE = 1024 * 1024;

/**
 * The largest file or line that is read, in bytes. A text of this size is some forty novels; its analysis takes about 2 GB, which fits
 * into the heap that Node takes by default, as that of 50 MB would not. (VS Code hands no file above 50 MB to an extension.)
 */
export const LARGEST = 16 * MEGABYTE;

/** 'larger than 16 MB', for messages. */
export function tooLarge(largest: number): string {
  return `larger than ${Math.floor(largest / MEGABYTE)} MB`;
}
