import type { Checks } from './checks.ts';
import type { Forms } from './forms.ts';
import type { FactCheckServer } from './server.ts';
import type { Threads } from './threads.ts';

/** What the commands of fact-checking work with. */
export interface FactCheckParts {
  readonly server: FactCheckServer;
  readonly checks: Checks;
  readonly forms: Forms;
  readonly threads: Threads;
}
