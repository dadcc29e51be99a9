// A desk with kit: a tablet in the store, one that is out, a hired camera, a drive with a company.

import type { LentPiece } from '../../../src/contract/kit';
import type { Methods } from '../../../src/contract/methods';
import type { Cell } from '../../../src/schema/values/cell';
import type { Values } from '../../../src/schema/values/value';
import { setting } from '../papers/paper-desk';
import { type Paper, paper } from '../support/paper-ports';

export const people: readonly Values[] = [{ name: 'Mia Lo', alsoWrittenAs: 'ML' }, { name: 'Ben Ode' }];

export const kitRows: readonly Values[] = [
  { what: 'Tablet', serialNo: 'T-1', accessories: 'Pen, stand', value: 60_000, holder: 'Store', place: 'Cupboard 2' },
  { what: 'Tablet', serialNo: 'T-2', value: 60_000, holder: 'Ben Ode', since: '2026-02-20', dueBack: '2026-03-01', signedFor: 'Ben Ode' },
  { what: 'Camera', serialNo: 'C-9', ownedBy: 'Lenses Example', hireFrom: '2026-02-27', offHire: '2026-03-06', holder: 'Store' },
  { what: 'Drive', serialNo: 'D-7', value: 20_000, holder: 'Sound Example', since: '2026-02-16' },
];

/** KIT-001 to KIT-004. */
export function kitDesk(rows: readonly Values[] = kitRows): Paper {
  const made = paper();
  for (const tab of ['Kit', 'Companies']) setting(made, `Use ${tab}`, true);
  made.rpc('setUp', { pipeline: 'cg', sample: false });
  made.rpc('add', { table: 'people', rows: people });
  made.rpc('add', {
    table: 'companies',
    rows: [
      { company: 'Sound Example', address: '9 Wharf Road\nLeeds', country: 'United Kingdom', vatNo: 'GB 777 7777 01' },
      { company: 'Lenses Example' },
    ],
  });
  if (rows.length > 0) made.rpc('add', { table: 'kit', rows });
  return made;
}

export function piece(id: string, more: Partial<LentPiece> = {}): LentPiece {
  return { table: 'kit', id, condition: '', from: '', ...more };
}

/** To Mia, today, for a week. */
export function out(pieces: readonly LentPiece[], more: Partial<Methods['handOut']['input']> = {}): Methods['handOut']['input'] {
  return { pieces, holder: 'Mia Lo', since: '2026-03-02', dueBack: '2026-03-09', place: 'Home address on file', signedFor: '', ...more };
}

/** To the store, today. */
export function back(pieces: readonly LentPiece[], more: Partial<Methods['takeBack']['input']> = {}): Methods['takeBack']['input'] {
  return { pieces, way: 'us', day: '2026-03-02', to: 'Store', place: 'Cupboard 2', ...more };
}

/** `Mia Lo 2026-03-02 2026-03-09`: with whom, since, due back. */
export function whereabouts(desk: Paper): readonly string[] {
  return desk.rows('Kit').map((row) =>
    ['With', 'Since', 'Due back']
      .map((heading) => shown(row[heading]))
      .join(' ')
      .trim(),
  );
}

/** A cell as text, days as `2026-03-02`. */
export function shown(cell: Cell | undefined): string {
  return typeof cell === 'object' && cell !== null && 'date' in cell ? cell.date : String(cell ?? '');
}
