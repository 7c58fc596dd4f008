/** Longer addresses are none that a person means to open; browsers take about so much. */
const LONGEST = 8192;

/** Blanks, control characters, halves of pairs and signs that turn the writing direction round: none of them stands in an address as it is. */
const UNSAFE = /[\s\p{Cc}\p{Cf}\p{Cs}"<>\\^`{|}]/u;

/**
 * An address that may become a link, as it was written but for the blanks around it, or null: `http` or `https`, with a host, without a
 * name and password in it, which could pass for the host, and without a sign that could hide where it leads: of `&#64;` in a host Markdown
 * would make such a name.
 */
export function safeUrl(url: string): string | null {
  const address = url.trim();
  if (address.length > LONGEST || UNSAFE.test(address)) return null;
  const host = /^https?:\/\/([^/?#]+)/i.exec(address)?.[1];
  return host === undefined || /[@&;]/.test(host) || !/[\p{L}\p{N}]/u.test(host) ? null : address;
}
