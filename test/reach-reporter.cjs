// Ends a test run with a table: how many methods, service calls and cases each oracle of test/faults went through. Read from what they wrote down.

const { existsSync, readdirSync, readFileSync, rmSync } = require('node:fs');
const { join } = require('node:path');

const folder = join(__dirname, '../build/reach');
const columns = ['oracle', 'methods', 'functions', 'works', 'did', 'refused', 'points', 'tried', 'cases'];

function table(lines) {
  const cells = [columns, ...lines.map((line) => columns.map((column) => (line[column] === 0 ? '' : String(line[column]))))];
  const widths = columns.map((_column, at) => Math.max(...cells.map((row) => row[at].length)));
  return cells.map((row) => row.map((text, at) => (at === 0 ? text.padEnd(widths[at]) : text.padStart(widths[at]))).join('  '));
}

module.exports = class ReachReporter {
  onRunStart() {
    rmSync(folder, { recursive: true, force: true });
  }

  onRunComplete() {
    if (!existsSync(folder)) return;
    const lines = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
    const sample = process.env.FULL === '1' ? 'all of it' : 'a sample of it; all with npm run test:full';
    process.stderr.write(`\nOracles over every method and every function that Google calls, ${sample}\n${table(lines).join('\n')}\n`);
  }
};
