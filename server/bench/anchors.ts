/**
 * `npm run bench:anchors [-- --scripts 10000] [--from 0] [--show 5]`: where the marks of the sample corpus end after random edits of its
 * articles, as a table. Fails where one ended on other words, or where more than one in fifty was lost whose words still stand.
 */
import { parseArgs } from 'node:util';
import { lostShare, MOST_LOST, sampleArticles, trialTable, tryAnchors } from '../test/support/anchorTrial.ts';

const { values } = parseArgs({
  options: {
    scripts: { type: 'string', default: '10000' },
    from: { type: 'string', default: '0' },
    show: { type: 'string', default: '5' },
  },
});

const from = Number(values.from);
const trial = tryAnchors(sampleArticles(), from, from + Number(values.scripts));
const share = lostShare(Object.values(trial.tallies));
console.log(`${values.scripts} scripts of edits from seed ${values.from}\n`);
console.log(trialTable(trial));
console.log(`\nLost although their words stand once: ${(100 * share).toFixed(2)} %.`);
for (const ending of [...trial.wrong, ...trial.lost].slice(0, Number(values.show))) {
  console.log(JSON.stringify(ending));
}
process.exitCode = trial.wrong.length === 0 && share <= MOST_LOST ? 0 : 1;
