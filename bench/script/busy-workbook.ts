// A workbook as a production of a year leaves it: most steps are done, a few are late or due, and every row says who did what until when.

import type { Saved } from '../../host/api';
import { Workplace } from '../workplace';

/** So many assets below those of the sample production. */
export function busyWorkbook(rows: number): Saved {
  const { host } = new Workplace(0);
  fill(host, 'Assets', rows);
  return host.save();
}

type Host = Workplace['host'];

function fill({ book }: Host, name: string, rows: number): void {
  const tab = book.tabs.named(name);
  if (!tab) throw new Error(`No tab ${name}`);
  const { rows: last, columns } = book.cells.extent(tab.id);
  const headings = (book.cells.values(tab.id, { top: 0, left: 0, bottom: 0, right: columns - 1 })[0] ?? []).map(String);
  const steps = headings.flatMap((heading) => (heading.endsWith(' due') ? [heading.slice(0, -4)] : []));
  const missing = last + rows - tab.rows;
  if (missing > 0) book.grid.insert(tab.id, { dimension: 'ROW', start: tab.rows - 1, count: missing }, 'after');
  const cells = Array.from({ length: rows }, (_unused, n) => headings.map((heading) => cellOf(heading, n, steps)));
  book.writing.write(tab.id, last, 0, cells);
}

const people = ['Ben Ode', 'Jo Rey', 'Ana Ruiz'];

function cellOf(heading: string, n: number, steps: readonly string[]): string | number | Date {
  if (heading === 'ID') return `BG_${String(n).padStart(5, '0')}`;
  if (heading === 'Name') return `Background ${n}`;
  if (heading === 'Episode') return `EP${100 + Math.floor(n / 400)}`;
  const at = steps.findIndex((step) => heading === step || heading.startsWith(`${step} `));
  const step = steps[at];
  if (step === undefined) return '';
  const open = n % 50 === 0;
  if (heading === step) return open && at === n % steps.length ? 'WIP' : open && at > n % steps.length ? '' : 'Approved';
  if (heading === `${step} by`) return people[(n + at) % people.length] ?? '';
  if (heading === `${step} due`) return new Date(Date.UTC(2026, 2, (open ? 1 : -300) + ((n * 7 + at) % (open ? 30 : 290))));
  return heading === `${step} take` ? 1 + (n % 3) : '';
}
