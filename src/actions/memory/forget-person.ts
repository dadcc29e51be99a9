// Forgetting a person: their name and their address out of the log of changes and of Sent mail.

import type { Methods } from '../../contract/methods';
import { keyPart } from '../../office/sent-log/item-keys';
import type { Block, Ports } from '../../ports';
import type { BoundLog } from '../../schema/adopted/bound-table';
import type { Catalog, Person } from '../../schema/catalog';
import { type Cell, isDateCell } from '../../schema/values/cell';
import { sameText, seenText, textKey } from '../../schema/values/text';
import { tableOf } from '../../schema/workbook';
import { dataWithout, type Forgetting, forgetting, forgottenAddress, forgottenWord } from '../../workbook/memory/forgotten';
import type { BegunRow } from '../../workbook/rows/begun-row';
import { changedBlocks } from '../../workbook/rows/changed-blocks';
import {
  addressMalformed,
  addressShared,
  asideStays,
  besideField,
  beyondReach,
  creditsStay,
  forgottenOn,
  mailsGoingOut,
  nameTooShort,
  notUndoneAnyMore,
  rowOnPeopleStays,
  sendsReminders,
  stillOnPeople,
} from '../messages/memory';
import { Refusal } from '../transaction/failure';
import { freshCatalog } from '../transaction/known-catalog';
import { underLock } from '../transaction/lock';
import { remindersIn, sendingIn } from '../transaction/reminder-state';
import { readState, stateKeys, tabState, tabStateEntries } from '../transaction/state';
import { type Located, locate } from '../transaction/tabs';
import { readLogTab } from './log-tab';

type Answer = Methods['forgetPerson']['answer'];

/** Who is to be forgotten, and what of them may stand in the logs. */
interface Leaver {
  readonly name: string;
  readonly address: string;
  /** True where somebody else is mailed at that address: then it stays. */
  readonly isShared: boolean;
  /** In texts. */
  readonly gone: Forgetting;
  readonly onPeople: boolean;
}

/** What is to be written on one of the two tabs. */
interface Emptied {
  readonly sheetId: number;
  readonly tab: string;
  readonly rows: number;
  readonly blocks: readonly Block[];
}

const shortest = 3;

/**
 * With `sure` writes “(forgotten)” over the name and the address wherever they stand on Changes and Sent mail; without, says what that comes to and what
 * stays. The same again finds nothing left. One read of each of the two tabs, some writes, however many entries.
 * @throws Refusal: invalid (nobody named; still on People and active; sends the reminders), busy
 */
export function forgetPerson(ports: Ports, input: Methods['forgetPerson']['input']): Answer {
  if (!input.sure) {
    const located = locate(ports);
    const leaver = leaverOf(ports, located, input);
    return { done: false, ...words(ports, leaver, logsOf(ports, located, leaver)) };
  }
  return underLock(ports, () => {
    const located = locate(ports);
    const leaver = leaverOf(ports, located, input);
    const logs = logsOf(ports, located, leaver);
    for (const { sheetId, blocks } of logs) if (blocks.length > 0) ports.book.write(sheetId, blocks);
    ports.book.flush();
    const entries = propertiesWithout(located, leaver);
    if (Object.keys(entries).length > 0) ports.store.set(entries);
    return { done: true, ...words(ports, leaver, logs) };
  });
}

function leaverOf(ports: Ports, located: Located, input: Methods['forgetPerson']['input']): Leaver {
  const typed = seenText(input.name);
  const { catalog } = freshCatalog(ports, located);
  const person = catalog.people.find(({ name }) => sameText(name, typed));
  const address = seenText(input.address) || (person?.email ?? '');
  refuseUnclear(typed, address);
  if (person?.active) throw stillHere(person);
  refuseWhileSending(ports, located);
  const others = catalog.people.filter((other) => other !== person);
  const isShared = others.some(({ email }) => email !== null && address !== '' && sameText(email, address));
  if (!isShared) refuseSender(located, address);
  const spellings = [typed, ...(isShared ? [] : [address])];
  return { name: typed, address, isShared, onPeople: person !== undefined, gone: forgetting(spellings, namesIn(others)) };
}

function namesIn(people: Catalog['people']): readonly string[] {
  return people.flatMap(({ name, email }) => [name, ...(email === null ? [] : [email])]);
}

function refuseUnclear(name: string, address: string): void {
  const isAddress = address === '' || /^\S+@\S+\.\S+$/.test(address);
  if (name.length < shortest) throw new Refusal('invalid', nameTooShort(), issue('name', besideField.name));
  if (!isAddress) throw new Refusal('invalid', addressMalformed({ address }), issue('address', besideField.address));
}

const issue = (path: string, message: string) => [{ path, message }];

function stillHere({ name }: Person): Refusal {
  return new Refusal('invalid', stillOnPeople({ name }), issue('name', besideField.onPeople));
}

function refuseWhileSending(ports: Ports, { store }: Located): void {
  const current = sendingIn(store);
  if (current !== null && current.lease > ports.clock.instant()) throw new Refusal('busy', mailsGoingOut());
}

function refuseSender({ store }: Located, address: string): void {
  const sender = remindersIn(store)?.sender ?? '';
  if (address === '' || !sameText(sender, address)) return;
  throw new Refusal('invalid', sendsReminders({ sender }), issue('address', besideField.sender));
}

function logsOf(ports: Ports, located: Located, leaver: Leaver): readonly Emptied[] {
  const { changes, sentMail, people } = located.workbook.roles;
  return [emptied(ports, located, changes, inChanges(leaver, people)), emptied(ports, located, sentMail, inSentMail(leaver))].flat();
}

/** What a cell of that column becomes; the other cells of its line by key. */
type Becomes = (key: string, text: string, other: (key: string) => string) => string;

function emptied(ports: Ports, { workbook, tabs, ...rest }: Located, key: string, becomes: Becomes): readonly Emptied[] {
  const tab = tabs.get(key);
  if (!tab) return [];
  const { head, grid } = readLogTab(ports, { workbook, tabs, ...rest }, tableOf<BoundLog>(workbook, key), tab);
  const at = new Map(head.columns.map((column) => [column.key, column.at]));
  const wordsOf = (cell: Cell | undefined) => (cell === undefined || isDateCell(cell) ? '' : String(cell));
  const { rows, blocks } = changedBlocks(head.columns, grid, (column, cell, line) => {
    const text = wordsOf(cell);
    const after = text === '' ? '' : becomes(column.key, text, (other) => wordsOf(line[at.get(other) ?? -1]));
    return after === text ? cell : after;
  });
  return [{ sheetId: tab.sheetId, tab: tab.name, rows, blocks }];
}

/** An entry of their own row on People says nothing but that there was one. */
function inChanges({ name, gone }: Leaver, people: string): Becomes {
  return (key, text, other) => {
    if (key !== 'data') return gone.text(text);
    return dataWithout(gone, text, ({ table }) => table === people && textKey(other('id')) === textKey(name));
  };
}

/** The mails stay as entries, of nobody: how many went out on which day is the production's business. */
function inSentMail({ name, address, isShared, gone }: Leaver): Becomes {
  const inKeys = forgetting([keyPart(name)], []);
  return (key, text) => {
    if (key === 'to') return !isShared && address !== '' && sameText(text, address) ? forgottenAddress : text;
    return key === 'items' ? inKeys.text(gone.text(text)) : gone.text(text);
  };
}

/** Keys of rows on People are names. */
function propertiesWithout({ store, workbook }: Located, { name, gone }: Leaver): Located['store'] {
  const { people } = workbook.roles;
  const state = tabState(store, people);
  const recent =
    state?.recent.filter(({ ids }) => !ids.some((id) => typeof id === 'string' && (sameText(id, name) || gone.names(id)))) ?? [];
  const begun = readState<readonly BegunRow[]>(store, stateKeys.begun) ?? [];
  const others = begun.filter(({ table, ids }) => table !== people || !ids.some((id) => sameText(id, name)));
  return {
    ...(state && recent.length < state.recent.length && tabStateEntries([[people, { ...state, recent }]])),
    ...(others.length < begun.length && { [stateKeys.begun]: JSON.stringify(others) }),
  };
}

/** Logs that were put aside, whatever their tab was called. */
const asideLog = / until \d{4}-\d{2}-\d{2}(?: \(\d+\))?$/;

function words(ports: Ports, { name, address, isShared, onPeople }: Leaver, logs: readonly Emptied[]): Omit<Answer, 'done'> {
  const found = logs.filter(({ rows }) => rows > 0);
  const aside = ports.book.tabs().flatMap((tab) => (asideLog.test(tab.name) ? [`“${tab.name}”`] : []));
  const who = [name, ...(address !== '' && !isShared ? [address] : [])].join(' and ');
  return {
    goes: found.map(({ rows, tab }) => forgottenOn({ who, tab, entries: rows, instead: forgottenWord })),
    stays: [
      ...(onPeople ? [rowOnPeopleStays({ name })] : []),
      creditsStay(),
      ...(isShared ? [addressShared({ address })] : []),
      ...(aside.length > 0 ? [asideStays({ tabs: aside })] : []),
      beyondReach(),
      ...(found.length > 0 ? [notUndoneAnyMore()] : []),
    ],
  };
}
