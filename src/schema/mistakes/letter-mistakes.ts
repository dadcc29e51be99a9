// Letters that do not fit the tables and papers that they are about.

import { type DeclaredLetter, type LetterForm, letterWords, namesInLetter } from '../papers/letter';
import type { DeclaredPaper } from '../papers/paper';
import type { Table } from '../table';
import { recordTables, type WorkbookDefinition } from '../workbook';
import { missingColumns } from './missing-columns';

/** One sentence for each mistake, with its path. */
export function letterMistakes(
  workbook: WorkbookDefinition,
  papers: readonly DeclaredPaper[],
  letters: readonly DeclaredLetter[],
): readonly string[] {
  const keys = letters.map(({ key, of }) => `${of}/${key}`);
  return letters.flatMap((letter, at) => {
    const { key, of, to, contact, copies, forms } = letter;
    const path = `letters.${key}`;
    const table = recordTables(workbook).find((one) => one.key === of);
    if (table === undefined) return [`${path}: no table ${of}`];
    return [
      ...(keys.indexOf(`${of}/${key}`) < at ? [`${path}: key is used twice`] : []),
      ...missingColumns(path, table, [to, contact, copies]),
      // A row of an office's tab says itself which show it is for.
      ...letterWords
        .filter((word) => word in table.columns && word !== 'production')
        .map((word) => `${path}: ${word} is a column and a word of letters`),
      ...forms.flatMap((form, nth) => formMistakes(`${path}.forms.${nth}`, table, form, papers)),
    ];
  });
}

function formMistakes(
  path: string,
  table: Table,
  { subject, text, when = [], overdue, paper, afterwards }: LetterForm,
  papers: readonly DeclaredPaper[],
): readonly string[] {
  const texts = [subject, ...text].flat();
  const named = texts.flatMap(namesInLetter).filter((name) => !letterWords.some((word) => word === name));
  const more = afterwards === undefined ? [] : [afterwards.date, afterwards.status];
  return [
    ...missingColumns(path, table, [...named, ...more, ...when.map(({ column }) => column)]),
    ...(overdue !== undefined && !table.deadlines.some(({ name }) => name === overdue) ? [`${path}: no deadline ${overdue}`] : []),
    ...(paper !== undefined && !papers.some(({ key, of }) => key === paper && of === table.key) ? [`${path}: no paper ${paper}`] : []),
  ];
}
