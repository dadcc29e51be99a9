// A letter about a row: which of its forms is meant, whom it may go to, what went out about it before.

import type { LetterOf } from '../../contract/papers';
import { workOf } from '../../office/rules/deadline';
import { isLetter, letterKey } from '../../office/sent-log/letters';
import type { Ports } from '../../ports';
import type { DeclaredLetter, LetterForm } from '../../schema/papers/letter';
import type { LocalDate } from '../../schema/values/local-date';
import { recordTables } from '../../schema/workbook';
import { baseTableOf } from '../../workbook/adopted/adopted-table';
import { approvalMissing } from '../../workbook/references/approval';
import { noSuchLetter, notFromHere, perhapsOnItsWay } from '../messages/letters';
import { type RowDesk, rowDesk, unmet } from '../papers/paper-desk';
import { type Journal, readJournal } from '../reminders/run/journal-tab';
import { isHere } from '../transaction/belonging';
import { nowIn } from '../transaction/clocks';
import { Refusal } from '../transaction/failure';
import { readOne } from '../transaction/reading';
import { type KnownAddresses, knownAddresses } from './addresses';

export interface LetterDesk extends RowDesk {
  readonly declared: DeclaredLetter;
  readonly form: LetterForm;
  readonly addresses: KnownAddresses;
  readonly journal: Journal;
  /** Of those that went out about it: what they are found by. */
  readonly about: string;
  readonly today: LocalDate;
}

/**
 * Properties, the catalog, and one round trip for each of five tabs: the row's, its lines', Companies, People, Sent mail.
 * @throws Refusal: invalid, where there is no such letter of the row; gone, twice, setup; denied, from a copy
 */
export function letterDesk(ports: Ports, { letter, table, id }: LetterOf): LetterDesk {
  const declared = ports.workbook.letters?.find((one) => one.key === letter && one.of === baseTableOf(table));
  if (declared === undefined) throw new Refusal('invalid', noSuchLetter());
  const lines = recordTables(ports.workbook).find(({ linesOf }) => linesOf?.table === declared.of)?.key;
  const desk = rowDesk(ports, { table, id, to: declared.to, lines });
  if (!isHere(ports, desk.located.store)) {
    throw new Refusal('denied', notFromHere());
  }
  const { date: today } = nowIn(ports);
  const form = declared.forms.find((one) => unmet(desk, one.when) === null && isOverdue(desk, one, today));
  if (form === undefined) throw new Refusal('invalid', declared.otherwise);
  const { located, catalog, record } = desk;
  // What has gone out cannot be taken back.
  const unapproved = form.afterwards === undefined ? null : approvalMissing(desk.read.table, record.values, catalog);
  if (unapproved !== null) throw new Refusal('invalid', unapproved);
  const people = recordTables(located.workbook).find(({ key }) => key === located.workbook.roles.people);
  const read = people && located.tabs.has(people.key) ? readOne(ports, located, people, catalog).read : null;
  const contact = String(record.values[declared.contact] ?? '').trim();
  return {
    ...{ ...desk, declared, form, today },
    addresses: knownAddresses(desk, read, contact),
    journal: readJournal(ports, located, catalog),
    about: letterKey(letter, baseTableOf(table), id),
  };
}

function isOverdue({ read, record, catalog }: RowDesk, { overdue }: LetterForm, today: LocalDate): boolean {
  if (overdue === undefined) return true;
  const items = workOf({ ...read, records: [record] }, catalog);
  return items.some(({ deadline, open, due }) => deadline === overdue && open && due !== null && due < today);
}

/** Entries of Sent mail about the same, the oldest first. */
export function lettersBefore({ journal, about }: Pick<LetterDesk, 'journal' | 'about'>): Journal['letters'] {
  return journal.letters.filter((entry) => isLetter(entry) && entry.items.includes(about));
}

/** What an earlier try left open. */
export function doubtIn(desk: Pick<LetterDesk, 'journal' | 'about'>): string {
  const open = lettersBefore(desk).find(({ state }) => state === 'going out');
  return open === undefined ? '' : perhapsOnItsWay(open);
}
