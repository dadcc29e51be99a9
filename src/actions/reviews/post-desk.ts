// A row and what mails about it to several people are made of.

import type { LetterOf } from '../../contract/papers';
import { letterKey } from '../../office/sent-log/letters';
import type { Mail, Ports } from '../../ports';
import type { Catalog } from '../../schema/catalog';
import type { DeclaredPost } from '../../schema/papers/post';
import type { LocalDate } from '../../schema/values/local-date';
import { textHash } from '../../schema/values/text';
import { baseTableOf } from '../../workbook/adopted/adopted-table';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { onlyRow } from '../changes/keyed-row';
import { noSuchLetter, notFromHere, sentMailUnclear } from '../messages/letters';
import { type Journal, readJournal } from '../reminders/run/journal-tab';
import { isHere } from '../transaction/belonging';
import { nowIn } from '../transaction/clocks';
import { Refusal } from '../transaction/failure';
import { rememberedCatalog } from '../transaction/known-catalog';
import { readOne } from '../transaction/reading';
import { type Located, locate, recordTableOf } from '../transaction/tabs';
import { outcomesKnown, withOutcomes } from './post-progress';

export interface PostDesk<D extends DeclaredPost = DeclaredPost> {
  readonly located: Located;
  readonly catalog: Catalog;
  readonly declared: D;
  readonly read: ReadTable;
  readonly record: ReadRecord;
  /** Its letters as they truly stand: see `post-progress`. */
  readonly journal: Journal;
  /** What such mails about it are found by on Sent mail. */
  readonly about: string;
  readonly today: LocalDate;
}

/** What mails are about on Sent mail, and what that says. */
export type PostPlace = Pick<PostDesk, 'about' | 'journal' | 'catalog' | 'today'>;

/** A mail as it is to go. */
export interface PostedMail {
  /** Of the person, or of the department. */
  readonly name: string;
  /** One address, or several with commas between. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly attached: NonNullable<Mail['attached']> | null;
  /** What it tells, for Sent mail: so that nobody is told the same again. */
  readonly told: readonly string[];
}

export interface MadePost {
  readonly mails: readonly PostedMail[];
  readonly calendar: string | null;
  /** A sentence each. */
  readonly notes: readonly string[];
  /** Column that says on which day they went out last; null: none does. */
  readonly sent: string | null;
}

/** Properties, the catalog, and a round trip each for the row's tab and Sent mail. @throws Refusal: invalid, gone, twice, setup, denied */
export function postDesk(ports: Ports, { letter, table: key, id }: LetterOf): PostDesk {
  const declared = ports.workbook.posts?.find((one) => one.key === letter && one.of === baseTableOf(key));
  if (declared === undefined) throw new Refusal('invalid', noSuchLetter());
  const located = locate(ports);
  const catalog = rememberedCatalog(ports, located);
  const { read } = readOne(ports, located, recordTableOf(located, key), catalog);
  const record = onlyRow(read, id);
  const journal = journalHere(ports, located, catalog);
  return { located, catalog, declared, read, record, journal, about: letterKey(letter, baseTableOf(key), id), today: nowIn(ports).date };
}

/** Sent mail with its letters as they truly stand. One round trip. @throws Refusal: denied, in a copy of the file; setup */
export function journalHere(ports: Ports, located: Located, catalog: Catalog): Journal {
  if (!isHere(ports, located.store)) throw new Refusal('denied', notFromHere());
  const journal = readJournal(ports, located, catalog);
  if (journal.disorder.length > 0) throw new Refusal('setup', sentMailUnclear({ tab: journal.read.tab, why: journal.disorder }));
  const known = outcomesKnown(located.store, journal.letters, ports.clock.instant());
  return { ...journal, letters: withOutcomes(journal.letters, known) };
}

/** What somebody saw is what goes out: of the same mails it is the same. */
export function seenOf({ mails }: Pick<MadePost, 'mails'>): string {
  const all = JSON.stringify(mails.map(({ to, subject, text }) => [to, subject, text]));
  return [all, `${all} again`].map((text) => textHash(text).toString(36)).join('');
}
