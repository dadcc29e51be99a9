// DuckDB in this process, in place of BigQuery.

import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { init } from '@polyglot-sql/sdk';
import type { Ref, Statement } from '../../src/warehouse/sql/statement';
import { duckStatement, inDuckDb, macroStatements } from './translation';

export type DuckRow = Readonly<Record<string, unknown>>;

export class Duck {
  private constructor(
    private readonly instance: DuckDBInstance,
    private readonly connection: DuckDBConnection,
  ) {}

  /**
   * @param file default: in memory
   * @param limits DuckDB's own settings, such as `memory_limit`
   */
  static async open(file = ':memory:', limits: Readonly<Record<string, string>> = {}): Promise<Duck> {
    // The translator is a module of its own that is loaded.
    await init();
    const instance = await DuckDBInstance.create(file, limits);
    const duck = new Duck(instance, await instance.connect());
    await duck.run('CREATE SCHEMA studio');
    for (const macro of macroStatements) await duck.run(macro);
    return duck;
  }

  /** In DuckDB's own SQL. */
  async run(sql: string): Promise<void> {
    try {
      await this.connection.run(sql);
    } catch (thrown) {
      throw new Error(`${thrown instanceof Error ? thrown.message : thrown}\n${sql.slice(0, 3000)}`);
    }
  }

  /** Rows of a query in BigQuery's SQL, as plain data. */
  async ask(sql: string): Promise<readonly DuckRow[]> {
    return this.read(inDuckDb(sql));
  }

  /** Rows of a query in DuckDB's own SQL. */
  async read(sql: string): Promise<readonly DuckRow[]> {
    const reader = await this.connection.runAndReadAll(sql);
    return reader.getRowObjectsJson() as readonly DuckRow[];
  }

  /** Writes what is held to the file and lets go of it. */
  close(): void {
    this.connection.closeSync();
    this.instance.closeSync();
  }

  /** @param now milliseconds since 1970 that it is for them */
  async make(statements: readonly Statement[], ref: Ref, now: number): Promise<void> {
    const moment = `TIMESTAMPTZ '${new Date(now).toISOString()}'`;
    for (const statement of statements) await this.run(duckStatement(statement, ref).replaceAll('CURRENT_TIMESTAMP', moment));
  }

  /** Fills a table of texts; blank cells are NULL, as BigQuery has them. */
  async fill(table: string, rows: readonly (readonly string[])[]): Promise<void> {
    const cell = (text: string) => (text === '' ? 'NULL' : `'${text.replace(/'/g, "''")}'`);
    for (let at = 0; at < rows.length; at += 500) {
      const part = rows.slice(at, at + 500).map((row) => `(${row.map(cell).join(', ')})`);
      await this.run(`INSERT INTO studio."${table}" VALUES ${part.join(', ')}`);
    }
  }
}
