// Everything that can be done in the sidebar, one line a job: what it is called, where it is done, and what must be there for it. *Do*, *Desk* and *Find*
// are made of this: a new view or a new part of one is a line here.

import type { Opened } from '../../src/contract/methods';
import type { BoundTable } from '../../src/schema/adopted/bound-table';
import { recordTables, type WorkbookDefinition } from '../../src/schema/workbook';
import { cashTitle } from '../cash/cash-title';
import { firstThere } from '../views/rows/tables-there';
import type { ViewName } from '../views/view-names';

/** The places at the top of the sidebar: each view belongs to one. */
export type SidebarPlace = 'today' | 'add' | 'edit' | 'do' | 'desk';

/** The workbook that the jobs are done in. */
export interface There {
  readonly workbook: WorkbookDefinition;
  readonly opened: Opened;
}

export interface Job {
  /** As on its button; what it is called may follow the tabs in use. */
  readonly title: string | ((there: There) => string);
  readonly view: ViewName;
  /** Heading or button of the view, word for word: it opens there. Absent: at its top. */
  readonly part?: string;
  readonly place: SidebarPlace;
  /** Heading that it is listed under in *Do* or *Desk*; absent: only *Find* names it, since the place itself leads there. */
  readonly group?: string;
  /** What it takes, or what comes of it, where the title does not say. */
  readonly says?: string;
  /** Other words that somebody may look for it by. */
  readonly also?: string;
  /** Absent: it can always be done. */
  readonly needs?: (there: There) => boolean;
}

/** A job as it is listed. */
export interface ListedJob extends Job {
  readonly title: string;
}

const has =
  (is: (table: BoundTable) => boolean) =>
  ({ workbook, opened }: There): boolean =>
    firstThere(workbook, opened, is) !== null;

/** Tabs of those declared tables, of ours or of one's own. */
const hasOneOf =
  (named: (tables: readonly BoundTable[]) => readonly (string | undefined)[]) =>
  (there: There): boolean => {
    const bases = named(recordTables(there.workbook));
    return has(({ baseTable }) => bases.includes(baseTable))(there);
  };

const keepsStock = hasOneOf((tables) => [tables.find(({ supplies }) => supplies !== null)?.supplies?.stock.table]);
const keepsOrders = hasOneOf((tables) => [tables.find(({ supplies }) => supplies !== null)?.supplies?.orders.table]);
const keepsFloats = hasOneOf((tables) => [tables.find(({ cash }) => cash !== null)?.cash?.floats.table]);
const keepsClaims = hasOneOf((tables) => [tables.find(({ cash }) => cash !== null)?.cash?.claims.table]);
const keepsBills = has(({ bills }) => bills !== null);
const keepsCash = (there: There) => keepsFloats(there) || keepsClaims(there);
const hasContracts = has(({ dueBy }) => Boolean(dueBy?.contract));
export const keepsReceipts = hasOneOf((tables) => [tables.find(({ cash }) => cash !== null)?.cash?.receipts.table]);
export const isReviewing = has(({ linesOf }) => linesOf?.gathered === true);

/** In the order of the lists. */
export const allJobs: readonly Job[] = [
  { title: 'Today', view: 'today', place: 'today', also: 'late overdue due waiting approval' },
  { title: 'Add a row', view: 'add', place: 'add', also: 'new enter type in' },
  {
    ...{ title: 'Edit the selected row', view: 'edit', place: 'edit' },
    also: 'change papers delivery note packing list invite mail items lines history carry forward arrived casting retake list',
  },

  { title: 'All jobs', view: 'do', place: 'do', also: 'do' },
  { title: 'Change several rows', view: 'several', place: 'do', group: 'Many rows', also: 'move dates set status bulk' },
  { title: 'Add or update from a list', view: 'list', place: 'do', group: 'Many rows', also: 'import csv paste tsv' },
  { title: 'Copy or save rows', view: 'out', place: 'do', group: 'Many rows', also: 'export csv kitsu' },

  {
    ...{ title: 'Paste a breakdown', view: 'breakdown', place: 'do', group: 'Shots and assets' },
    ...{ says: 'Which asset is in which shot or episode.', also: 'casting matrix kitsu' },
    needs: has(({ casts }) => casts !== null),
  },
  {
    ...{ title: 'Bring in a cut', view: 'cut', place: 'do', group: 'Shots and assets' },
    ...{ says: 'An EDL, OpenTimelineIO or Avid log beside your shots.', also: 'edit list conform otio ale' },
    needs: has(({ cut }) => cut !== null),
  },

  {
    ...{ title: 'Where is it?', view: 'where', place: 'do', group: 'Deliveries' },
    ...{ says: 'Line, delivery, shipment and answer of whatever went out.', also: 'tracking find shipped courier' },
  },
  {
    ...{ title: 'Packs and due dates', view: 'due', place: 'do', group: 'Deliveries' },
    ...{ says: 'What a partner usually asks for, and dates by rule.', also: 'apply a pack deliverables contract', needs: hasContracts },
  },
  { title: 'Work out dates', view: 'due', part: 'Work out dates', place: 'do', also: 'dates by rule', needs: hasContracts },
  { title: 'Deliverables grid', view: 'due', part: 'Deliverables grid', place: 'do', needs: hasContracts },
  { title: 'Save as my pack', view: 'due', part: 'Save as my pack', place: 'do', needs: hasContracts },

  {
    ...{ title: 'Take notes', view: 'notes', place: 'do', group: 'Reviews', also: 'dailies retakes minutes' },
    needs: has(({ notes }) => notes !== null),
  },

  {
    ...{ title: 'Stock and orders', view: 'supplies', place: 'do', group: 'Stock and kit' },
    ...{ says: 'Take out, count, see what to buy.', also: 'supplies inventory', needs: keepsStock },
  },
  { title: 'Take stock', view: 'supplies', part: 'Stocktake', place: 'do', also: 'stocktake count shelves', needs: keepsStock },
  {
    ...{ title: 'What to buy', view: 'supplies', part: 'To buy', place: 'do', also: 'make orders reorder shopping purchase' },
    needs: (there) => keepsStock(there) && keepsOrders(there),
  },
  {
    ...{ title: 'Kit', view: 'lending', place: 'do', group: 'Stock and kit' },
    ...{
      says: 'Hand out, take back, sheets to sign.',
      also: 'equipment lend loan camera lens hire',
      needs: has(({ lends }) => lends !== null),
    },
  },

  {
    title: (there) => cashTitle(keepsCash(there), keepsBills(there)),
    ...{ view: 'cash', place: 'do', group: 'Money', also: 'petty cash receipts expenses card statement count float bills' },
    needs: (there) => keepsCash(there) || keepsBills(there),
  },
  { title: 'Count a float, paste a card statement', view: 'cash', part: 'Floats and cards', place: 'do', needs: keepsFloats },
  { title: 'Make a claim', view: 'cash', part: 'Make a claim', place: 'do', also: 'expenses receipts top-up', needs: keepsClaims },
  {
    ...{
      title: 'Pass invoices on to accounts',
      view: 'cash',
      part: 'Not with accounts yet',
      place: 'do',
      also: 'bills',
      needs: keepsBills,
    },
  },

  {
    ...{ title: 'People and jobs', view: 'studio', place: 'do', group: 'People' },
    says: 'Visitors, day sheet, checklists, handing over.',
  },
  {
    ...{ title: 'Today’s visitors', view: 'studio', part: 'Visitors', place: 'do', also: 'reception arrived left badge guest' },
    needs: has(({ visits }) => visits !== null),
  },
  { title: 'Day sheet', view: 'studio', part: 'Day sheet', place: 'do', also: 'board call sheet print' },
  {
    ...{ title: 'Department schedule', view: 'studio', part: 'Department schedule', place: 'do', also: 'who works on what week' },
    needs: ({ opened }) => opened.catalog.people.some(({ department }) => department !== ''),
  },
  { title: 'Hand over', view: 'studio', part: 'Handover', place: 'do', also: 'handover leaves leaver reassign holiday' },
  {
    ...{ title: 'Checklists', view: 'studio', part: 'Checklists', place: 'do', also: 'start up wrap jobs' },
    needs: has(({ checklists }) => checklists !== null),
  },
  { title: 'Crew and credits', view: 'crew', place: 'do', group: 'People', also: 'contact list phone print' },

  { title: 'Reminders', view: 'desk', place: 'desk', also: 'mail pause turn off take over repair settings status' },
  { title: 'Preview the mails', view: 'preview', place: 'desk', also: 'reminders send now test' },
  { title: 'Turn on reminders', view: 'turn-on', place: 'desk', also: 'start mails' },

  {
    title: 'Check workbook',
    view: 'check',
    place: 'desk',
    group: 'Workbook',
    says: 'What cannot be read, and its repair.',
    also: 'wrong errors mend fix',
  },
  { title: 'Last changes', view: 'changes', place: 'desk', group: 'Workbook', says: 'Who did what, and undo.', also: 'history log back' },
  { title: 'Use a tab I already have', view: 'adopt', place: 'desk', group: 'Workbook', also: 'adopt tracker own import' },
  { title: 'The next season', view: 'season', place: 'desk', group: 'Workbook', also: 'copy new production series' },

  { title: 'Progress', view: 'desk', part: 'Progress', place: 'desk', also: 'dashboard figures chart how far' },
  { title: 'Retakes', view: 'desk', part: 'Retakes', place: 'desk', also: 'takes passed', needs: isReviewing },
  {
    ...{ title: 'Statements', view: 'desk', part: 'Statements', place: 'desk', also: 'receipts by month cost code vat totals spent' },
    needs: keepsReceipts,
  },

  { title: 'Add sample production', view: 'add-sample', place: 'desk', group: 'Sample', also: 'example demo try' },
  { title: 'Remove sample production', view: 'remove-sample', place: 'desk', group: 'Sample', also: 'example demo' },
  { title: 'Forget a person', view: 'forget', place: 'desk', group: 'Leaving', also: 'privacy delete name gdpr' },
  { title: 'Remove Routesheet from this workbook', view: 'remove', place: 'desk', group: 'Leaving', also: 'uninstall take out' },
];

/** Those that can be done in that workbook. */
export function jobsThere(there: There): readonly ListedJob[] {
  return allJobs.flatMap((job) => {
    const { title, needs } = job;
    return needs?.(there) === false ? [] : [{ ...job, title: typeof title === 'string' ? title : title(there) }];
  });
}

/** The place at the top that a view belongs to. */
export function placeOfView(view: ViewName): SidebarPlace {
  return allJobs.find((job) => job.view === view)?.place ?? 'today';
}
