import { ASK_REVIEWER, type AskReviewerResult } from '../protocol/protocol.ts';

/** Who decides. */
export interface Reviewer {
  /** The name, where it is known without asking. */
  name(): string | null;
  /** The name; where it is not known, the person is asked, if the client can do so. */
  ask(): Promise<string | null>;
}

/** What is known of the reviewer, the stronger source first. */
export interface ReviewerParts {
  /** The name in the settings; empty where there is none. */
  readonly setting: () => string;
  /** The name that this machine's user gave to git, once it has been read. */
  readonly userName: () => string | null;
  /** Sends a request to the client, where it is ours. */
  readonly ask: ((method: string) => Promise<unknown>) | null;
  /** A name became known. */
  readonly changed: () => void;
}

export function createReviewer({ setting, userName, ask, changed }: ReviewerParts): Reviewer {
  let told: string | null = null;
  const name = (): string | null => (setting() === '' ? (told ?? userName()) : setting());
  return {
    name,
    async ask() {
      const known = name();
      if (known !== null || ask === null) return known;
      const { name: given } = (await ask(ASK_REVIEWER)) as AskReviewerResult;
      const words = given?.trim() ?? '';
      told = words === '' ? null : words;
      changed();
      return told;
    },
  };
}
