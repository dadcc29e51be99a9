// What an edit tells: a tab says what to type, onEdit writes down what it was told, and the facts are read from there.

import type { Seen } from './fact';
import { note } from './results';
import { seenAs, takenOrRefused } from './trying';
import { openFile, oursPrefix } from './workbench';

const typingKey = `${oursPrefix} typing`;
const eventsKey = `${oursPrefix} events`;

/** What stands in the cell, what is typed over it, and which facts the event then tells. */
interface Edit {
  readonly before: unknown;
  readonly type: string;
  readonly tells: (event: Told) => Readonly<Record<string, Seen>>;
}

/** An event as it was written down, one cell each. */
interface Told {
  readonly value: string;
  readonly oldValue: string;
  readonly rows: string;
  readonly address: string;
  readonly mail: string;
}

const edits: readonly Edit[] = [
  {
    before: 'Layout',
    type: 'Rig',
    tells: ({ oldValue, rows, address, mail }) => ({
      '3.1.b': mail,
      '3.2a': oldValue,
      '3.2b': 'written',
      '3.3': rows,
      '3.8': address,
    }),
  },
  { before: 5, type: '7', tells: ({ oldValue }) => ({ '3.2a.b': oldValue }) },
  { before: 46083, type: '3 March 2026', tells: ({ oldValue, value }) => ({ '3.2a.c': oldValue, '3.2a.e': value }) },
  { before: false, type: 'TRUE', tells: ({ oldValue }) => ({ '3.2a.d': oldValue }) },
  { before: 'to go', type: '', tells: ({ value }) => ({ '3.2a.f': value }) },
];

/** The tab to type into: column A says where, B what, C is typed into. */
export function prepareTyping(): void {
  const tab = openFile().insertSheet(typingKey);
  tab.getRange(1, 1, 1, 3).setValues([['Cell', 'Type this into it (blank: empty it with Delete)', 'Here']]);
  tab.getRange(2, 1, edits.length, 2).setValues(edits.map(({ type }, index) => [`C${index + 2}`, type === '' ? '' : `'${type}`]));
  tab.getRange(2, 3, edits.length, 1).setValues(edits.map(({ before }) => [before]));
  tab.getRange(2 + edits.findIndex(({ before }) => before === 46083), 3).setNumberFormat('d mmm yyyy');
  tab.getRange(2 + edits.findIndex(({ before }) => before === false), 3).insertCheckboxes();
  openFile()
    .insertSheet(eventsKey)
    .getRange(1, 1, 1, 6)
    .setValues([['Row', 'value', 'oldValue', 'rows', 'address', 'mail']]);
}

/** `onEdit`: what Google told goes into another tab, which is itself a fact. */
export function writeDown(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  if (event.range.getSheet().getName() !== typingKey) return;
  const { rowStart, rowEnd } = event.range as unknown as { rowStart?: unknown; rowEnd?: unknown };
  const address = event.user?.getEmail() ? 'there' : 'blank';
  const [mail] = takenOrRefused(() => MailApp.sendEmail(Session.getEffectiveUser().getEmail(), 'Proof: onEdit', 'From a simple trigger.'));
  const told = [seenAs(event.value), seenAs(event.oldValue), `${typeof rowStart}, ${typeof rowEnd}`, address, mail];
  const events = openFile().getSheetByName(eventsKey);
  const row = (events?.getLastRow() ?? 0) + 1;
  events?.getRange(row, 1, 1, 6).setValues([[event.range.getRow(), ...told.map((cell) => `'${cell}`)]]);
}

/** How many edits were written down. */
export function eventsSoFar(): number {
  return openFile().getSheetByName(eventsKey)?.getLastRow() ?? 0;
}

/** `undefined undefined` says no more than `undefined`. */
function plain(cell: unknown): string {
  return String(cell).replace(/^undefined undefined$/, 'undefined');
}

/** Writes the facts that the edits told. */
export function readTyping(): void {
  const [, ...rows] = openFile().getSheetByName(eventsKey)?.getDataRange().getDisplayValues() ?? [];
  for (const [row, value, oldValue, lines, address, mail] of rows) {
    const told = { value: plain(value), oldValue: plain(oldValue), rows: plain(lines), address: plain(address), mail: plain(mail) };
    for (const [id, seen] of Object.entries(edits[Number(row) - 2]?.tells(told) ?? {})) note(id, seen);
  }
}
