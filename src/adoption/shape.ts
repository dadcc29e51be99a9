// The tab and the choices that a proposal is made of, before they are put into words.

import type { AdoptionDraft } from '../contract/adoption';
import type { Adoption } from '../schema/adopted/adoption';
import type { TradeLanguage } from '../schema/adopted/trade-language';
import type { Catalog } from '../schema/catalog';
import { type Column, isTyped } from '../schema/column';
import { type PerStep, type StepParts, stepParts } from '../schema/per-step';
import type { Table } from '../schema/table';
import type { Cell, Grid } from '../schema/values/cell';
import type { DateExamples } from '../schema/values/date-names';
import type { LocalDate } from '../schema/values/local-date';
import type { WorkbookDefinition } from '../schema/workbook';
import { stepIn } from '../workbook/layout/columns';

/** A tab as it stands. */
export interface SeenTab {
  readonly sheetId: number;
  readonly name: string;
  readonly grid: Grid;
  /** Formulas of the same cells, `''` where there is none. */
  readonly formulas: readonly (readonly string[])[];
}

export interface ProposalInput {
  /** One at least; the first is looked at most closely. */
  readonly tabs: readonly SeenTab[];
  readonly draft: AdoptionDraft;
  /** The declared tables, lists and names of steps. */
  readonly workbook: WorkbookDefinition;
  /** What tabs are recognised by beside English. */
  readonly languages: readonly TradeLanguage[];
  /** How the file's language writes dates; absent: English. */
  readonly dates?: DateExamples | undefined;
  readonly catalog: Catalog;
  /** Adopted already. */
  readonly adoptions: readonly Adoption[];
  readonly today: LocalDate;
}

/** A column of the tab that is one of ours. */
export interface Mapped {
  /** From 0, in the first tab. */
  readonly at: number;
  /** `due`, `steps/Rig/due` */
  readonly key: string;
  readonly heading: string;
  readonly column: Column;
}

/** Cells of a mapped column in all tabs, blank ones left out. */
export interface MappedCells extends Mapped {
  readonly cells: readonly Cell[];
}

/** The column that a key of the table stands for: of a step, the part. */
export function columnFor(table: Table, key: string): Column | null {
  const [first = ''] = key.split('/');
  const declared: Column | PerStep | undefined = table.columns[first];
  if (declared === undefined) return null;
  if (declared.kind !== 'perStep') return key === first && isTyped(declared) ? declared : null;
  const part = stepParts.find((known) => key.endsWith(`/${known}`));
  return stepIn(key) === null || part === undefined ? null : partOf(declared, part);
}

function partOf({ parts }: PerStep, part: keyof StepParts): Column {
  return parts[part];
}
