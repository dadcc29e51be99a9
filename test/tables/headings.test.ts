// The tabs as a coordinator meets them: names, order, headings, required columns and statuses.

import { describe, expect, test } from '@jest/globals';
import type { StatusMeaning } from '../../src/schema/catalog';
import type { AnyTable } from '../../src/schema/table';
import { tableOf } from '../../src/schema/workbook';
import { workbook } from '../../src/tables';
import { settingHeadings } from '../../src/workbook/catalog/setting-columns';
import { columnsOf } from '../../src/workbook/layout/columns';
import { keysInUse, workKeys } from './declared-tabs';

const step = (name: string) => ({ name, usedOn: [], leads: [], forTypes: [] });

/** Headings in order; a star marks what is required. */
function headingsOf(key: string, steps: readonly string[] = []): string {
  const table = tableOf(workbook, key);
  const columns = columnsOf(table, steps.map(step));
  return columns.map(({ heading, column }) => `${heading}${column.required ? '*' : ''}`).join(', ');
}

describe('the workbook', () => {
  test('has its tabs in the order of the desk', () => {
    const housekeeping = ['People', 'Steps', 'Lists', 'Settings', 'Sent mail', 'Changes'];
    const order = ['Assets', 'Shots', 'Episodes', 'Deliveries', 'Reviews', 'Stock', 'Petty Cash', 'Companies', ...housekeeping];
    const isLine = (table: AnyTable) => table.shape === 'records' && table.linesOf !== null;
    const tabs = workbook.tables.filter((table) => !isLine(table)).map(({ tab }) => tab);
    expect(tabs.filter((tab) => order.includes(tab))).toEqual(order);
    // What people ask for stands before the housekeeping.
    expect(tabs.slice(-housekeeping.length)).toEqual(housekeeping);
  });

  test('what a runner ticks and whoever is away types stands in the first three columns, which a phone shows', () => {
    const phones = workbook.tables.flatMap((table) => (table.shape === 'records' && table.onPhone.length > 0 ? [table] : []));
    expect(phones.map(({ key, onPhone }) => [key, onPhone])).toEqual(
      expect.arrayContaining([
        ['jobs', ['done', 'job', 'givenTo']],
        ['reviewNotes', ['note', 'state', 'item']],
        ['timeOff', ['person', 'from', 'to']],
        ['snoozed', ['what', 'person', 'wake']],
        ['visitors', ['name', 'in', 'out']],
      ]),
    );
    for (const { key, columns, onPhone } of phones) expect([key, Object.keys(columns).slice(0, 3)]).toEqual([key, onPhone]);
  });

  test.each([
    ['assets', 'ID, Name*, Type, Episode, Needed by, Status, By, Due, Take, Omitted, Needed by casting, Link, Notes, Updated, Updated by'],
    [
      'shots',
      'ID, Episode, Sequence, Name*, Frames, First frame, Cut order, Speed, Priority, Vendor, Status, By, Due, Take, Omitted, Link, Notes, Updated, Updated by',
    ],
    [
      'deliveries',
      'ID, Title*, Direction*, Partner*, Contact, CC, Reference (theirs), Episode, Contents, Take, Purpose, Method, Drive label, Sent as, Earlier delivery, Due*, Expected, Status, Sent, Received, Back by, Owner, Link, Notes, Updated, Updated by',
    ],
    [
      'shipments',
      'ID, Direction*, What*, From/To, Courier, Tracking no., Status, Booked, Expected, Delivered, Signed by, Boxes, Weight, Value, Currency, Reason for export, Incoterm, Carnet no., Carnet expires, Back in the country by, Return due, Cost, Cost code, For, Delivery, Notes, Updated, Updated by',
    ],
    [
      'reviews',
      'ID, Title*, Type, Date*, Start, End, Place or link, What is shown, Chair, Attendees, Prepare by, Owner, Status, Repeats, Repeats until, Invited on, Was there, Notes link, Notes, Updated, Updated by',
    ],
    [
      'reviewNotes',
      'Note*, State, Item, ID, Review, Step, Take shown, Frame, From, Origin, Released on, For, Due, Reason, Carried from, Picture link, Taken by, Taken at, Updated, Updated by',
    ],
    ['reviewItems', 'ID, Review*, Order, Item*, Step, Take shown, Taken off, Shown, Decision, Updated, Updated by, Notes'],
    [
      'stock',
      'ID, Item*, Category, Location, Unit, Pack size, On hand*, On order, Reorder at*, Order up to, Supplier, Supplier’s no., Unit price, Owner, Last counted, Discontinued, Link, Production, Notes, Level, Booked, In orders, Updated, Updated by',
    ],
    [
      'orders',
      'ID, Supplier*, What for*, Status, Owner, Approved by, Ordered on, Wanted by, Promised for, Deliver to, Hire from, Hire to, Currency, Net, VAT, Gross, Cost code, Episode, Accounts’ PO no., Their reference, Contact, CC, Link, Production, Notes, Net of lines, Updated, Updated by',
    ],
    [
      'orderLines',
      'ID, Order*, Item, What*, Supplier’s no., Quantity*, Pack size, Unit price, Received, Notes, Taken off, Item’s name, Updated, Updated by',
    ],
    ['stockMoves', 'ID, When, Item*, Kind*, Quantity*, For, Order, By, Note, Production, On hand then, Updated, Updated by'],
    [
      'kit',
      'ID, What*, Serial no., Accessories, Value, Owned or hired from, Hire from, Off-hire date, Gone back on, With*, Since, Signed for, Due back, Back on, Where, Condition, Looked after by, Production, Notes, Updated, Updated by',
    ],
    [
      'pettyCash',
      'Receipt no., Date*, Who paid*, Paid with, Shop*, Their no., Supplier VAT no., What for*, Episode, Cost code, Gross*, VAT rate, VAT, Net, Receipt, Special spend, Currency, Paid there, Rate, Miles, VAT claimed, Cost to us, Float or card, Claim, Line of, Status, Link, Production, Notes, Updated, Updated by',
    ],
    [
      'people',
      'Name*, Email, Also written as, Company, Role, Department, Reminders, Time zone, Country, Active, Phone, Start, Finish, Works on, Credit as',
    ],
    ['episodes', 'ID, Number*, Title, Block, Director, Duration, UID, Status, By, Due, Take, Omitted, Link, Notes, Updated, Updated by'],
    [
      'deliverables',
      'ID, Deliverable*, For*, Episode, Scope, Category, Due rule, Due, By rule, Expected, Why late, Owner, Facility, Status, QC, Sent, Method, Received, Answer by, Redelivery no., Accepted on, Link, Notes, Updated, Updated by',
    ],
    ['contractDates', 'For*, Episode, Block, CDD, TX, Start, Wrap, ID, Notes, Updated, Updated by'],
    [
      'invoices',
      'ID, Supplier*, Their no.*, Date*, Received on, Order, What for, Episode, Cost code, Gross*, Currency, VAT rate, VAT, Net, Terms, Due, Match, Approver, Status, Credit for, To accounts, Link, Production, Notes, Due by terms, Match worked out, Updated, Updated by',
    ],
    [
      'companies',
      'Company*, Kind, Also written as, Email, Phone, Address, Country, VAT no., EORI, Payment terms, Package code, Package name pattern, File-name rules, Answer within (working days), Link, Notes',
    ],
    ['shipmentItems', 'ID, Shipment*, What*, Quantity, Commodity code, Origin, Value, Taken off, Updated, Updated by'],
    [
      'deliveryItems',
      'ID, Delivery*, Item, What*, Step, Take, Quantity, Format, File name, Size, Checksum, Duration, QC, State, Notes, Taken off, Item’s name, Updated, Updated by',
    ],
    ['casting', 'ID, Asset*, In*, How many, As, Notes, Taken off, Updated, Updated by'],
    ['steps', 'Step*, Used on, Order, Lead, For types, Waits for'],
    ['lists', 'List*, Word*, Means, Also written as'],
    ['sentMail', 'When, Run, To, Subject, Items, State, Note'],
    ['myPacks', 'Pack*, Deliverable*, Scope, Category, Due rule, ID, Notes, Updated, Updated by'],
    [
      'floats',
      'ID, Holder*, Kind*, Amount, Currency, Opened, Closed, Should be, Counted or stated, Counted on, Difference, Explained, Production, Notes, Updated, Updated by',
    ],
    ['claims', 'ID, Holder*, Kind*, Receipts, Net, VAT, Gross, Status, Handed in, Approved by, Production, Notes, Updated, Updated by'],
    ['cardLines', 'ID, Card*, Date*, Text*, Amount*, Receipt, State, Holder, Production, Notes, Card’s holder, Updated, Updated by'],
    ['floatMoves', 'ID, Float*, Date*, Kind*, Amount*, Signed by, Note, Taken off, Updated, Updated by'],
    ['changes', 'When, Who, Act, Tab, ID, Name, Change, Data'],
  ])('has on %s: %s', (key, headings) => {
    expect(headingsOf(key, ['Design'])).toBe(headings);
  });

  test('names the columns of several steps after them, the status by the bare name', () => {
    expect(headingsOf('assets', ['Design', 'Rig'])).toContain(
      'Needed by, Design, Design by, Design due, Design take, Rig, Rig by, Rig due, Rig take, Omitted',
    );
  });

  test('has one setting a row', () => {
    expect(settingHeadings).toEqual(['Setting', 'Value', 'What it does']);
  });

  test('has switched off at first what not every production has, and all other tabs of work on', () => {
    expect(workKeys.filter((key) => !keysInUse.includes(key))).toEqual([
      ...[
        'shots',
        'episodes',
        'casting',
        'shipments',
        'deliverables',
        'orders',
        'kit',
        'stockMoves',
        'floats',
        'claims',
        'invoices',
        'jobs',
        'timeOff',
        'visitors',
        'snoozed',
        'publicHolidays',
      ],
      ...['companies', 'contractDates', 'myPacks'],
    ]);
    expect(keysInUse).toEqual(expect.arrayContaining(['assets', 'deliveries', 'reviews', 'stock', 'pettyCash']));
  });
});

describe('a list', () => {
  const wordsOf = (key: string, only: (means: StatusMeaning) => boolean) =>
    (workbook.lists.find((list) => list.key === key)?.words ?? [])
      .filter(({ means }) => only(means as StatusMeaning))
      .map(({ word }) => word);
  const settled = (means: StatusMeaning) => ['finished', 'paused', 'not needed'].includes(means);

  test.each([
    [
      'stepStatuses',
      'To do, Ready, WIP, For approval, With client, Retake, Approved, Approved with fixes, Blocked, On hold, N/A',
      'Approved, On hold, N/A',
    ],
    [
      'deliveryStatuses',
      'Planned, Preparing, Ready, Sent, Received, Rejected, Accepted, On hold, Cancelled',
      'Accepted, On hold, Cancelled',
    ],
    ['reviewStatuses', 'Planned, Held, Notes sent, Approved with fixes, Cancelled', 'Held, Notes sent, Cancelled'],
    [
      'deliverableStatuses',
      'To do, Preparing, In QC, Ready, Sent, Received, Redelivery requested, Accepted, Waived, N/A',
      'Accepted, Waived, N/A',
    ],
    [
      'orderStatuses',
      'To ask, Asked, Approved, Ordered, Part received, Received, Closed short, Cancelled',
      'Received, Closed short, Cancelled',
    ],
    ['receiptStatuses', 'To claim, Claimed, Queried, Approved, Paid back, Reconciled, Rejected', 'Paid back, Reconciled, Rejected'],
  ])('%s has its words, and those that meet the date', (key, words, meeting) => {
    expect(wordsOf(key, () => true).join(', ')).toBe(words);
    expect(wordsOf(key, settled).join(', ')).toBe(meeting);
  });

  test('has every word and other spelling once, whatever its case', () => {
    for (const { title, words } of workbook.lists) {
      const spellings = words.map(({ word }) => word.toLowerCase());
      expect([title, spellings.filter((spelling, at) => spellings.indexOf(spelling) !== at)]).toEqual([title, []]);
    }
  });

  test('gives a word only meanings that it declares', () => {
    const odd = workbook.lists.flatMap(({ title, words, meanings }) =>
      words
        .filter(({ means }) => (meanings.length > 0 ? !meanings.includes(means ?? '') : means !== null))
        .map(({ word }) => `${title}: ${word}`),
    );
    expect(odd).toEqual([]);
  });
});
