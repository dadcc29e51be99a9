// What Routesheet remembers about this file, kept in document properties: none of it travels with a copy.

import type { BoundTable } from '../../schema/adopted/bound-table';
import type { LocalDate } from '../../schema/values/local-date';

/** Of one tab: where it is, the next number for an ID, and the last submits, so that the same submit twice is one row. */
export interface TabState {
  readonly sheetId: number;
  readonly next: number;
  readonly recent: readonly { readonly key: string; readonly ids: readonly PackedId[] }[];
  /** The last row that was seen there, where anybody noted it: it tells a long tab, and may be long past. */
  readonly rows?: number;
}

/** An ID, or the first of some that are numbered on from it, with how many they are. */
export type PackedId = string | readonly [string, number];

/** What a run came to that sent something, or was to. */
export interface RunNote {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly sent: number;
  readonly waiting: number;
  readonly failed: number;
  /** Why not all of it was sent, in plain words; `''`: all was. */
  readonly why: string;
}

/** Nobody is mailed up to and with that day, on the clock of whoever would get the mail. */
export interface Pause {
  readonly until: LocalDate;
  /** Somebody ended it on that day after the send hour: the rest of the day stays quiet, unless mails are sent by hand. */
  readonly over: boolean;
}

/** Reminders of this file. What is optional, older versions did not write. */
export interface ReminderState {
  /** Address of whose account sends. */
  readonly sender: string;
  readonly trigger: string;
  /** When it was turned on, milliseconds since 1970. */
  readonly turnedOn: number;
  /** Reminder days before this day are not caught up: they were somebody's own business then. */
  readonly startedOn: LocalDate;
  readonly everybody: boolean;
  /** By zone, `''` for the workbook's: the last local day that is done with. */
  readonly done: Readonly<Record<string, LocalDate>>;
  readonly sendHour: number;
  /** Of the last run: when (milliseconds since 1970), mails sent, mails that wait for tomorrow's limit, and its name where it sent any. */
  readonly last: { readonly at: number; readonly sent: number; readonly waiting: number; readonly run?: string } | null;
  /** The last runs that had something to send, the newest last. */
  readonly runs?: readonly RunNote[];
  readonly pause?: Pause | null;
  /** When the hourly trigger was last made anew, milliseconds since 1970: silence counts from then. */
  readonly mended?: number;
  /** Why the last run mailed nobody: the tabs that no mail can do without were not all there and whole. */
  readonly stopped?: string;
  /** Entries of Sent mail that no longer say what was told, and that somebody has accepted so. */
  readonly forgotten?: number;
}

/** A run that is sending: what was meant to go out, and how far it came. */
export interface RunLease {
  readonly run: string;
  /** Until then (milliseconds since 1970) nobody else takes over. */
  readonly lease: number;
  readonly mails: number;
  /** Mails done with so far. */
  readonly cursor: number;
  /** Places, from 0, of those that the mail service refused. */
  readonly refused: readonly number[];
  /** What it came to: it is over. Absent while it sends, and of one that died. */
  readonly end?: RunEnd;
}

/** The end of a run, as far as the state of the reminders goes by it. */
export interface RunEnd extends RunNote {
  /** Null: as it was. */
  readonly sendHour: number | null;
  /** By zone, what is done with; null while mails wait. */
  readonly done: Readonly<Record<string, LocalDate>> | null;
}

/** A morning that came and was quiet. Only the trigger that sends writes it. */
export interface QuietLook {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** As of a run. */
  readonly done: Readonly<Record<string, LocalDate>>;
}

export const stateKeys = {
  /** The file's own id: another or none means that this file is a copy. */
  file: 'file',
  /** Of the workbook's layout, a whole number: set-up raises it. */
  version: 'version',
  reminders: 'reminders',
  runLease: 'run',
  /** Mails of the day by address, and tests: see `office/daily-limit.ts`. */
  mailed: 'mailed',
  tests: 'tests',
  /** Letters of the day: see `office/sent-log/letters.ts`. */
  letters: 'letters',
  /** Mails of the day that went to several people at once. */
  posts: 'posts',
  /** How far such mails have come, by what Sent mail finds them by: a `PostProgress`, while they go. */
  posting: (run: string) => `posting/${run}`,
  sample: 'sample',
  /** True from the moment at which a copy is made the next season: nobody asks once it is a workbook of its own. */
  season: 'season',
  /** True while the sample rows are being taken out. */
  removing: 'removing',
  /** Rows that were written last, or were to be: a list of `BegunRow`. */
  begun: 'begun',
  /** Where the next entry of the log of changes goes: see `actions/memory/log-place.ts`. */
  changes: 'changes',
  /** What is known of the dates of retakes: see `office/retakes.ts`. Plain text. */
  retakes: 'retakes',
  /** Words that the workbook's own lists call a retake: see `rows/typed-retake.ts`. */
  ownRetakes: 'own retakes',
  /** Whether edits in the sheet are logged: see `rows/typed-log.ts`. Plain text. */
  typedLog: 'typed log',
  /** There while somebody has typed into the tab of visitors since an hour looked. Plain text. */
  visits: 'visits',
  /** Whether anything was written or typed since the night looked ahead: see `transaction/touched.ts`. Plain text. */
  touched: 'touched',
  /** Mornings on which the night saw that nothing is due: a list of their days, see `reminders/run/quiet-morning.ts`. */
  quiet: 'quiet',
  /** The last of them that came: a `QuietLook`. */
  looked: 'looked',
  /** What the nightly checks counted: a list of `Night`. */
  nights: 'nights',
  /** Dates by rule that nights have worked out: a list of `DatedNight`. */
  dated: 'dated',
  tab: (table: string) => `tab/${table}`,
  /** What the last submits have moved in stock where no log is kept: see `supplies/submits.ts`. */
  booked: 'booked',
  /** The log of moves that is being put aside: see `supplies/archive.ts`. */
  archiving: 'archiving',
  /** Rows that were given another key, by table: a list of `RenamedRow`. */
  renamedRows: (table: string) => `renamed/${table}`,
  /** Headings that were renamed. */
  renamed: 'renamed',
  /** Columns that were deleted. */
  gone: 'gone',
  /** Check sums of the headings as somebody looked at them last, by table. */
  headings: 'headings',
  /** Tabs of one shape that were there before Routesheet, under the sheet id of the first. */
  adopted: (sheetId: string) => `adopted/${sheetId}`,
} as const;

/** Milliseconds that a run is left alone: longer than the slowest (Google ends one after six minutes), short enough that the next hour takes over a dead one. */
export const runLease = 10 * 60 * 1000;

/** No run is sending. Not the empty text, of which nobody says whether a property takes it. */
export const noLease = 'null';

/** Layout of the workbook that this add-on writes and reads. A change that older add-ons could not read raises it. */
export const workbookVersion = 1;

/** Most submits remembered for each tab. */
const submits = 20;

/** Characters for a list: a property takes 9 KB, and a character three bytes at most. */
const room = 2_800;

export function readState<T>(store: Readonly<Record<string, string>>, key: string): T | null {
  const text = store[key];
  if (text === undefined) return null;
  try {
    return JSON.parse(text) as T;
  } catch {
    // Somebody edited the property by hand: as good as none.
    return null;
  }
}

export function tabState(store: Readonly<Record<string, string>>, table: string): TabState | null {
  return readState<TabState>(store, stateKeys.tab(table));
}

/** The same for a tab that may have none yet: its IDs begin at one. */
export function tabStateOrFirst(store: Readonly<Record<string, string>>, table: string, sheetId: number): TabState {
  return tabState(store, table) ?? { sheetId, next: 1, recent: [] };
}

/** What is to be set for these states, by table. */
export function tabStateEntries(states: Iterable<readonly [table: string, state: TabState]>): Readonly<Record<string, string>> {
  return Object.fromEntries([...states].map(([table, state]) => [stateKeys.tab(table), JSON.stringify(state)]));
}

/** With the last row of the tab noted. Tabs of one's own share the state of the table that they are of, and say nothing of its tab. */
export function withLength(state: TabState, { placement }: Pick<BoundTable, 'placement'>, rows: number): TabState {
  return placement.adopted ? state : { ...state, rows };
}

/** With this submit remembered and the oldest forgotten. */
export function withSubmit(state: TabState, key: string, ids: readonly string[], next: number): TabState {
  const others = state.recent.filter((submit) => submit.key !== key);
  return { ...state, next, recent: newestThatFit([...others, { key, ids: firstThatFit(packed(ids)) }].slice(-submits)) };
}

/** The IDs of that submit, if it is remembered. */
export function submitted({ recent }: TabState, key: string): readonly string[] | null {
  const found = recent.find((submit) => submit.key === key);
  return found === undefined
    ? null
    : found.ids.flatMap((id) => (typeof id === 'string' ? [id] : Array.from({ length: id[1] }, (_unused, at) => numbered(id[0], at))));
}

function packed(ids: readonly string[]): readonly PackedId[] {
  const runs: [string, number][] = [];
  for (const id of ids) {
    const last = runs[runs.length - 1];
    if (last && numbered(last[0], last[1]) === id) last[1] += 1;
    else runs.push([id, 1]);
  }
  return runs.map(([id, count]) => (count === 1 ? id : [id, count]));
}

/** So many numbers after `AST-007`; `''` for a text without a number. */
function numbered(first: string, after: number): string {
  const [, prefix = '', digits = ''] = /^(.*?)(\d{1,15})$/s.exec(first) ?? [];
  return digits === '' ? '' : prefix + String(Number(digits) + after).padStart(digits.length, '0');
}

/** Of very long names that were typed, the first are enough to say what was added. */
function firstThatFit(ids: readonly PackedId[]): readonly PackedId[] {
  return ids.filter((_id, at) => at === 0 || JSON.stringify(ids.slice(0, at + 1)).length <= room / 2);
}

/** The newest of a list, as many as there is room for; the last in any case. */
export function newestThatFit<T>(list: readonly T[]): readonly T[] {
  const first = list.findIndex((_item, at) => JSON.stringify(list.slice(at)).length <= room);
  return first < 0 ? list.slice(-1) : list.slice(first);
}
