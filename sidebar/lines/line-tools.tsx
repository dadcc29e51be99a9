// The lines of a row to take along: a table for a mail or a document, a CSV for whoever receives them.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ResultNotice, type ShownResult } from '../components/result';
import type { CopiedTable } from '../copying/table-text';
import { TableTools } from '../copying/table-tools';
import type { Form } from '../form/draft';
import { type LineDraft, lineFields } from './line-drafts';

interface LineToolsProps {
  readonly form: Form;
  readonly lines: readonly LineDraft[];
  /** ID of the row that they belong to. */
  readonly of: string;
}

export function LineTools({ form, lines, of }: LineToolsProps): JSX.Element {
  const [result, setResult] = useState<ShownResult | null>(null);
  return (
    <>
      <div class="buttons">
        <TableTools table={() => lineTable(form, lines, of)} onResult={setResult} />
      </div>
      <ResultNotice told={result} />
    </>
  );
}

/** As they stand in the form, with the columns in which some line says something. */
function lineTable(form: Form, lines: readonly LineDraft[], of: string): CopiedTable {
  const text = ({ draft }: LineDraft, key: string) => (draft.texts[key] ?? '').trim();
  const fields = lineFields(form).filter(({ key }) => lines.some((line) => text(line, key) !== ''));
  return {
    name: `${of} ${form.table.tab}`,
    headings: fields.map(({ heading }) => heading),
    rows: lines.map((line) => fields.map(({ key }) => text(line, key))),
  };
}
