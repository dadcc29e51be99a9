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

/** The texts of a folder, by name; none where there is no such folder. */
function textsIn(folder: string): readonly { readonly name: string; readonly text: string }[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /\.(txt|json)$/i.test(name)) : [];
  return names.sort().map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

/** The outlines of the folder, and a sentence for each file that holds none. */
function outlinesIn(folder: string) {
  const read = textsIn(folder).map(({ name, text }) => ({ name, outline: outlineIn(text) }));
  const problems = read.flatMap(({ name, outline }) =>
    outline === null ? [`${join(folder, name)} is not the text of an outline. Copy it again, all of it.`] : [],
  );
  return { outlines: read.flatMap(({ outline }) => outline ?? []), problems };
}

/** @returns the exit code */
function run(): number {
  const { workbooks: list, dataset, ...others } = asked() ?? {};
  if (list === undefined || dataset === undefined) return said([usage], 2);
  if (!existsSync(list)) return said([`There is no file ${list}.`], 1);
  const beside = (name: string) => join(dirname(list), name);
  const { outlines, problems } = outlinesIn(others.outlines ?? beside('outlines'));
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
  if (wrong.length > 0) return said([...wrong, 'Nothing was written.'], 1);
  const folder = others.to ?? beside('warehouse');
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of made.files) writeFileSync(join(folder, name), text);
  for (const line of [...made.notes, ...made.files.map(({ name, does }) => `${join(folder, name)}  ${does}`)]) console.log(line);
  return 0;
}

function said(lines: readonly string[], code: number): number {
  for (const line of lines) console.error(line);
  return code;
}

process.exitCode = run();
