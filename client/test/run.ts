import 'mocha/mocha.js';
import { actorTests } from './actors.ts';
import { articleTests } from './article.ts';
import { commandTests } from './commands.ts';
import { corpusTests } from './corpus.ts';
import { decisionTests } from './decisions.ts';
import { factCheckTests } from './factcheck.ts';
import { quotationTests } from './quotations.ts';
import { recognitionTests } from './recognition.ts';
import { tell } from './reporter.ts';
import { reviewTests } from './review.ts';

/** What VS Code calls once it stands. Rejects where a test failed. */
export function run(): Promise<void> {
  // Mocha's build for browsers runs in Node as well, so that the suite is one file for both of VS Code's extension hosts. It leaves
  // its class behind as a global; its own `mocha.run` would look for an address bar.
  // A workbench on a busy machine may lose a key: what fails is tried once more, and told as such.
  const mocha = new Mocha({ ui: 'tdd', timeout: 60_000, reporter: 'base', retries: 1 });
  mocha.suite.emit('pre-require', globalThis, null, mocha);
  recognitionTests();
  articleTests();
  corpusTests();
  decisionTests();
  actorTests();
  quotationTests();
  reviewTests();
  factCheckTests();
  commandTests();
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      if (failures === 0) resolve();
      else reject(new Error(`${failures} failed`));
    });
    tell(runner);
  });
}
