// What each operation costs: round trips (R), write-then-read flips (F), cells and CPU time, median of seven runs, each in a fresh realm.
//
//   npm run bench             at 100, 1,000 and 5,000 rows, then beside SheetQuery
//   npm run bench -- 200      at another size
//   npm run bench -- peers    beside SheetQuery only
//   npm run bench -- script   the script alone, as a multiple of a bare copy of the cells; --beside FOLDER: and another build in turns with it
//   npm run bench -- casting   what waits for what, with 300 assets, 3,000 shots and 15,000 castings, as such a multiple; 3 20: three runs of a twentieth
//   npm run bench -- same FOLDER   whether that build of the script sends the same mails: random workbooks, nine mornings each
//   npm run bench -- page     what the page costs in a browser, from 14 rows to 20,000; --beside FOLDER: and another build in turns with it

import { timeByCpu } from './cpu-clock';
import { median } from './median';
import { operations } from './operations';
import { printPage } from './page/print';
import { printPeers } from './peers/print';
import { printCasting } from './script/casting';
import { printScript } from './script/print';
import { printSame } from './script/same';
import { Workplace } from './workplace';

const runs = 7;
const given = process.argv.slice(2);
if (given[0] === 'same') {
  process.exit(printSame(given[1] ?? '', Number(given[2] ?? 30)) ? 0 : 1);
}
if (given[0] !== 'page') timeByCpu();
if (given[0] === 'casting') {
  const [runs = 7, part = 1] = given.slice(1).map(Number);
  printCasting(runs, { assets: 300 / part, shots: 3_000 / part, castings: 15_000 / part });
  process.exit();
}
if (given[0] === 'script') {
  printScript(given.slice(1));
  process.exit();
}
if (given[0] === 'page') {
  await printPage(given.slice(1));
  process.exit();
}
const asked = given.map(Number).filter(Number.isInteger);
const sizes = asked.length > 0 ? asked : [100, 1000, 5000];

for (const rows of given.includes('peers') ? [] : sizes) {
  const workplace = new Workplace(rows);
  console.log(`\n${rows.toLocaleString('en')} assets${' '.repeat(28)}R     F   cells read  written   CPU ms`);
  for (const { name, run } of operations) {
    const executions = Array.from({ length: runs }, (_unused, at) => run(workplace, at));
    const [first] = executions;
    if (!first) continue;
    const figures = [first.roundTrips, first.flips, first.cellsRead, first.cellsWritten].map(String);
    const cpu = median(executions.map(({ ms }) => ms)).toFixed(1);
    console.log(
      `${name.padEnd(36)}${figures[0]?.padStart(5)}${figures[1]?.padStart(6)}${figures[2]?.padStart(13)}${figures[3]?.padStart(9)}${cpu.padStart(9)}`,
    );
  }
}
console.log('\nCPU is that of this machine, local Google included; what carries over to Google is the count and that it does not grow.');
printPeers(sizes);
