// Many workbooks out of a few: the copies of a few that were read from their cells, written again and again under other names of workbook and production.

import type { Ref, Statement } from '../../src/warehouse/sql/statement';
import type { Duck } from './duck';

/** What people can ask, and what that stands on, in the order in which it can be made; nothing that only reading cells needs. */
export function asked(statements: readonly Statement[], ref: Ref): readonly Statement[] {
  const needed = new Set(statements.filter(({ told }) => told !== null).map(({ name }) => name));
  for (const { name, is, body } of [...statements].reverse()) {
    // What was copied stands by itself.
    if (!needed.has(name) || is === 'copy') continue;
    for (const other of statements) if (body.includes(ref(other.name))) needed.add(other.name);
  }
  return statements.filter(({ name, is }) => is === 'function' || needed.has(name));
}

/**
 * Fills an empty database with as many times the workbooks of another.
 *
 * @param few file of the other one
 * @param times how many workbooks each of its workbooks becomes; a copy without a column for the workbook stays as it is
 */
export async function multiplied(
  duck: Duck,
  few: string,
  times: number,
  statements: readonly Statement[],
  ref: Ref,
  now: number,
): Promise<void> {
  await duck.run(`ATTACH '${few}' AS few (READ_ONLY)`);
  for (const statement of asked(statements, ref)) {
    if (statement.is !== 'copy') await duck.make([statement], ref, now);
    else await duck.run(`CREATE TABLE studio."${statement.name}" AS ${await manyOf(duck, statement.name, times)}`);
  }
  await duck.run('DETACH few');
}

async function manyOf(duck: Duck, name: string, times: number): Promise<string> {
  const columns = await duck.read(`SELECT column_name AS named FROM (DESCRIBE few.studio."${name}")`);
  const renamed = ['workbook', 'production'].filter((column) => columns.some(({ named }) => named === column));
  if (!renamed.includes('workbook')) return `SELECT * FROM few.studio."${name}"`;
  const others = renamed.map((column) => `${column} || ' ' || n AS ${column}`).join(', ');
  return `SELECT * EXCLUDE (n) REPLACE (${others}) FROM few.studio."${name}" CROSS JOIN range(${times}) AS r(n)`;
}
