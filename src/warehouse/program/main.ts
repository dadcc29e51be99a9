// `npm run warehouse -- --workbooks FILE --dataset studio`: writes the SQL that BigQuery needs to ask questions over many workbooks.

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { workbook } from '../../tables';
import { warehouseFiles } from '../files';
import { outlineIn, presentHeadingsIn } from '../input/outlines';

const usage = `npm run warehouse -- --workbooks FILE --dataset NAME

  --workbooks FILE    production, spreadsheet address, zone, currency, one a line
  --dataset NAME      the dataset of BigQuery, also PROJECT.NAME
  --outlines FOLDER   text files with what each sidebar copied; otherwise the folder "outlines" beside FILE
  --headings FILE     what the view headings_check says, saved as JSON: columns are found where they are now
  --to FOLDER         where the SQL goes; otherwise the folder "warehouse" beside FILE
  --live              views over the spreadsheets themselves, without copies: for a few workbooks

docs/many-productions.md says step by step how it is used.`;

/** What was typed; null where it is not to be understood. */
function asked() {
  try {
    const text = { type: 'string' } as const;
    const { values } = parseArgs({
      options: { workbooks: text, dataset: text, outlines: text, headings: text, to: text, live: { type: 'boolean' } },
    });
    return values;
  } catch (thrown) {
    console.error(thrown instanceof Error ? thrown.message : thrown);
    return null;
  }
}

/** The texts of a folder, by name, and what else is in it; nothing where there is no such folder. */
function textsIn(folder: string) {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const isText = (name: string) => /\.(txt|json)$/i.test(name);
  return {
    texts: names.filter(isText).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') })),
    others: names.filter((name) => !isText(name) && !name.startsWith('.')),
  };
}

/** The outlines of the folder, and a sentence for each file that holds none. */
function outlinesIn(folder: string) {
  const { texts, others } = textsIn(folder);
  const read = texts.map(({ name, text }) => ({ name, outline: outlineIn(text) }));
  const problems = read.flatMap(({ name, outline }) =>
    outline === null ? [`${join(folder, name)} is not the text of an outline. Copy it again, all of it.`] : [],
  );
  const notes = others.length === 0 ? [] : [`Not read, as their names do not end in .txt: ${others.join(', ')}.`];
  return { outlines: read.flatMap(({ outline }) => outline ?? []), problems, notes };
}

/** @returns the exit code */
function run(): number {
  const { workbooks: list, dataset, ...others } = asked() ?? {};
  if (list === undefined || dataset === undefined) {
    const missing = [...(list === undefined ? ['--workbooks'] : []), ...(dataset === undefined ? ['--dataset'] : [])];
    return said([`Say ${missing.join(' and ')}.`, usage], 2);
  }
  if (!existsSync(list)) return said([`There is no file ${list}.`], 1);
  const beside = (name: string) => join(dirname(list), name);
  const { outlines, problems, notes } = outlinesIn(others.outlines ?? beside('outlines'));
  const saved = others.headings;
  const headings = saved === undefined ? [] : existsSync(saved) ? presentHeadingsIn(readFileSync(saved, 'utf8')) : null;
  const unread = headings === null ? [`${saved} is not a saved headings_check. Save the result of that view as JSON, all of it.`] : [];
  const made = warehouseFiles(workbook, {
    list: readFileSync(list, 'utf8'),
    dataset,
    outlines,
    headings: headings ?? [],
    live: others.live === true,
  });
  const wrong = [...problems, ...unread, ...made.problems];
  if (wrong.length > 0) return said([...wrong, ...notes, 'Nothing was written.'], 1);
  const folder = others.to ?? beside('warehouse');
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of made.files) writeFileSync(join(folder, name), text);
  for (const line of [...notes, ...made.notes, ...made.files.map(({ name, does }) => `${join(folder, name)}  ${does}`)]) console.log(line);
  return 0;
}

function said(lines: readonly string[], code: number): number {
  for (const line of lines) console.error(line);
  return code;
}

process.exitCode = run();
