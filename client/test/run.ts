import 'mocha/mocha.js';
import { articleTests } from './article.ts';
import { commandTests } from './commands.ts';
import { recognitionTests } from './recognition.ts';
import { tell } from './reporter.ts';

/** Mocha's build for browsers, which runs in Node as well: the suite is one file for both of VS Code's extension hosts. */
declare const mocha: BrowserMocha;

/** What VS Code calls once it stands. Rejects where a test failed. */
export function run(): Promise<void> {
  mocha.setup({ ui: 'tdd', timeout: 60_000, reporter: 'base' });
  recognitionTests();
  articleTests();
  commandTests();
  return new Promise((resolve, reject) => {
    tell(
      mocha.run((failures) => {
        if (failures === 0) resolve();
        else reject(new Error(`${failures} failed`));
      }),
    );
  });
}
