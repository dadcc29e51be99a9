// PLACEHOLDER
import type { Step } from '../schema/catalog';
import type { StepName } from '../schema/step-name';
import type { Columns, Table } from '../schema/table';
import { textKey } from '../schema/text';

export interface TableLexicon {
  readonly key: string;
  readonly name: string;
  readonly columns: ReadonlyMap<string, string>;
  readonly hasSteps: boolean;
}
export interface Lexicon {
  readonly tables: readonly TableLexicon[];
  readonly steps: readonly string[];
}
export function lexiconOf(tables: readonly Table[], stepNames: readonly StepName[], known: readonly Step[]): Lexicon {
  const steps = [...new Set([...known.map(({ name }) => name), ...stepNames.map(({ step }) => step)])];
  return {
    steps,
    tables: tables.map(({ key, tab, columns }) => {
      const names = new Map<string, string>();
      const declared: Columns = columns;
      let hasSteps = false;
      for (const [name, column] of Object.entries(declared)) {
        if (column.kind === 'perStep') {
          hasSteps = true;
          for (const step of steps) {
            names.set(textKey(step), `${name}/${step}/status`);
            for (const part of ['status', 'by', 'due', 'take']) names.set(textKey(`${step} ${part}`), `${name}/${step}/${part}`);
          }
        } else if (column.kind !== 'stamp') names.set(textKey(column.heading), name);
      }
      return { key, name: tab, columns: names, hasSteps };
    }),
  };
}
