// Booking what arrived: the lines as they stand once a partner's list was compared with them, to be looked at before they are saved.

import type { Catalog } from '../../src/schema/catalog';
import type { Arriving } from '../../src/schema/row-rules';
import { listedWords } from '../../src/schema/traits';
import { firstFew, inWords, sameText } from '../../src/schema/values/text';
import { wordFor, wordMeaning } from '../../src/schema/values/words';
import { type Arrivals, type ArrivedFile, arrivalsIn, type ExpectedLine } from '../../src/workbook/references/arrivals';
import { type Form, type Texts, withText } from '../form/draft';
import { type LineDraft, lineSummary } from './line-drafts';

/** What the list came to, in words, and how the lines and the row stand then. */
export interface Booking {
  readonly arrivals: Arrivals;
  readonly lines: readonly LineDraft[];
  /** Texts of fields of the row. */
  readonly row: Texts;
  /** A sentence each, the summary first. */
  readonly words: readonly string[];
}

/** True while something comes in by that row. */
export function isArriving(lines: Form, row: Form, texts: Texts): boolean {
  const wanted = lines.table.linesOf?.arriving?.row;
  if (wanted === undefined) return false;
  const word = wordFor(texts[wanted.column] ?? '', listedWords(row.table.columns[wanted.column], row.catalog.lists));
  return word?.means !== undefined && word.means !== null && wanted.means.includes(word.means);
}

/** @param today as `2026-03-02`; what was booked before stays */
export function booked(
  form: Form,
  all: readonly LineDraft[],
  list: string,
  row: { readonly form: Form; readonly texts: Texts; readonly today: string },
): Booking {
  const { arriving } = form.table.linesOf ?? {};
  const open = all.filter((line) => !line.takenOff);
  if (arriving === undefined) return { arrivals: arrivalsIn('', []), lines: all, row: {}, words: [] };
  const arrivals = arrivalsIn(
    list,
    open.map((line) => expectedOf(line, arriving)),
  );
  const stateWord = (means: string) => wordMeaning(means, listedWords(form.table.columns[arriving.state], form.catalog.lists)) ?? '';
  const lines = all.map((line) => bookedLine(form, line, arrivals, stateWord));
  const isWhole = arrivals.arrived.size > 0 && lines.every((line) => line.takenOff || isHere(form, line, stateWord('missing')));
  const { date, status } = arriving.row;
  const received = wordMeaning('received', listedWords(row.form.table.columns[status], row.form.catalog.lists)) ?? '';
  return {
    arrivals,
    lines,
    row: isWhole ? { ...((row.texts[date] ?? '') === '' && { [date]: row.today }), [status]: received } : {},
    words: wordsOf(form, all, arrivals, isWhole),
  };
}

function expectedOf({ key, draft: { texts } }: LineDraft, { names, step, take }: Arriving): ExpectedLine {
  const number = Number(texts[take] ?? '');
  return {
    key,
    names: names.map((name) => texts[name] ?? ''),
    step: texts[step] ?? '',
    take: (texts[take] ?? '') === '' || !Number.isFinite(number) ? null : number,
  };
}

function isHere({ table }: Form, { draft }: LineDraft, missing: string): boolean {
  const state = draft.texts[table.linesOf?.arriving?.state ?? ''] ?? '';
  return state !== '' && !sameText(state, missing);
}

/** A line that was here before, or has been accepted or rejected since, is not missing because a later list does not name it. */
function bookedLine(
  form: Form,
  line: LineDraft,
  { arrived, otherTake, missing }: Arrivals,
  stateWord: (means: string) => string,
): LineDraft {
  const { arriving } = form.table.linesOf ?? {};
  if (arriving === undefined || line.takenOff) return line;
  const { file, state, notes, take } = arriving;
  const has = (key: string) => (line.draft.texts[key] ?? '') !== '';
  const here = arrived.get(line.key);
  const other = otherTake.get(line.key);
  const texts: Texts = {
    ...(here && {
      [state]: stateWord('received'),
      ...(!has(file) && { [file]: here.file }),
      ...(!has(take) && here.take !== null && { [take]: String(here.take) }),
    }),
    ...(other && !has(state) && { [state]: stateWord('missing') }),
    ...(other && { [notes]: withRemark(line.draft.texts[notes] ?? '', `Came as take ${other.take}: ${other.file}`) }),
    ...(missing.includes(line.key) && !has(state) && { [state]: stateWord('missing') }),
  };
  const draft = Object.entries(texts).reduce(
    (before, [key, text]) => (before.texts[key] === text ? before : withText(form, before, key, text)),
    line.draft,
  );
  return { ...line, draft };
}

function withRemark(notes: string, remark: string): string {
  return notes.includes(remark) ? notes : [notes, remark].filter((part) => part !== '').join('\n');
}

/** The lines that files which nobody expected would be. */
export function unexpectedLines(
  { table, catalog }: { readonly table: Form['table']; readonly catalog: Catalog },
  { unexpected }: Arrivals,
): readonly Texts[] {
  const { arriving } = table.linesOf ?? {};
  if (arriving === undefined) return [];
  const received = wordMeaning('received', listedWords(table.columns[arriving.state], catalog.lists)) ?? '';
  return unexpected.map(({ file }) => ({ [table.name]: file.file, [arriving.file]: file.file, [arriving.state]: received }));
}

function wordsOf(form: Form, lines: readonly LineDraft[], arrivals: Arrivals, isWhole: boolean): readonly string[] {
  const { files, arrived, otherTake, missing, unexpected, remarks } = arrivals;
  const named = (keys: readonly string[]) => lines.filter(({ key }) => keys.includes(key)).map((line) => lineSummary(form, line).name);
  const list = (words: string, names: readonly string[]) =>
    names.length === 0 ? [] : [`${words}: ${firstFew(names, mostNamed).join(', ')}.`];
  const takes = lines.flatMap((line) => {
    const file = otherTake.get(line.key);
    return file === undefined ? [] : [`${lineSummary(form, line).name} (take ${file.take})`];
  });
  return [
    `${arrived.size} of ${lines.filter(({ takenOff }) => !takenOff).length} arrived, in ${filesWords(files)}. ${isWhole ? 'All is here: look at it and save.' : 'Look at it and save.'}`,
    ...list('Missing', named(missing)),
    ...list('In another take', takes),
    ...list(
      'Not expected',
      unexpected.map(({ file, may }) => (may.length > 0 ? `${file.file} (may be ${inWords(may, 'or')})` : file.file)),
    ),
    ...remarks,
  ];
}

function filesWords(files: readonly ArrivedFile[]): string {
  const count = files.reduce((sum, one) => sum + one.count, 0);
  return count === 1 ? '1 file' : `${count} files`;
}

/** More than this nobody reads in a sentence. */
const mostNamed = 12;
