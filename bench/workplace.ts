// A workbook of a given size with the built add-on in it.

import { readFileSync } from 'node:fs';
import type { Execution, Host, RunResult } from '../host/api';
import { fixedClock } from '../host/engine/clock';
import { openHost } from '../host/engine/open-host';
import { loadProject } from '../host/engine/project/project';

const monday = Date.UTC(2026, 2, 2, 7, 30);
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

export class Workplace {
  readonly host: Host;
  private submits = 0;

  constructor(rows: number) {
    this.host = openHost({
      project: loadProject('dist'),
      clock: fixedClock(monday),
      zone: 'Europe/London',
      locale: 'en_GB',
      user: 'ana@example.com',
      deliver: () => undefined,
      mailQuota: 1_000_000,
    });
    this.host.open();
    this.host.menu(['Workbook', 'Add sample production']);
    this.fill(rows);
  }

  /** One call of the sidebar. @throws when it was refused: then there is nothing to measure. */
  rpc(method: string, input: unknown): Execution {
    const result = this.host.run('rpc', [JSON.stringify({ method, input, key: `bench-${++this.submits}`, version })]);
    const answer = done(result);
    if (!String(answer.value).startsWith('{"ok":true')) throw new Error(`${method}: ${String(answer.value).slice(0, 300)}`);
    return answer.execution;
  }

  /** Assets below those of the sample, every fiftieth with work to do. */
  private fill(rows: number): void {
    const { book } = this.host;
    const tab = book.tabs.named('Assets');
    if (!tab) throw new Error('No tab Assets');
    const { rows: last, columns } = book.cells.extent(tab.id);
    const headings = book.cells.values(tab.id, { top: 0, left: 0, bottom: 0, right: columns - 1 })[0] ?? [];
    const missing = last + rows - tab.rows;
    if (missing > 0) book.grid.insert(tab.id, { dimension: 'ROW', start: tab.rows - 1, count: missing }, 'after');
    const cells = Array.from({ length: rows }, (_unused, n) => headings.map((heading) => cellOf(String(heading), n)));
    book.writing.write(tab.id, last, 0, cells);
  }
}

function cellOf(heading: string, n: number): string | Date {
  if (heading === 'ID') return `BG_${String(n).padStart(5, '0')}`;
  if (heading === 'Name') return `Background ${n}`;
  if (heading === 'Rig') return n % 50 === 0 ? 'WIP' : 'Approved';
  if (heading === 'Rig by') return n % 2 === 0 ? 'Ben Ode' : 'Jo Rey';
  return heading === 'Rig due' ? new Date(Date.UTC(2026, 2, 4 + (n % 20))) : '';
}

export function done(result: RunResult): Extract<RunResult, { ok: true }> {
  if (!result.ok) throw new Error(`${result.execution.function}: ${result.error.message}`);
  return result;
}
