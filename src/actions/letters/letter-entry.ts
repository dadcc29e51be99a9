// A letter on Sent mail: there before it goes out, and what became of it.

import type { LetterWay, OutgoingLetter } from '../../contract/papers';
import { type MailTally, mailsIn, tallyOf, withMails } from '../../office/sent-log/daily-limit';
import type { WrittenEntry } from '../../office/sent-log/journal';
import { type LetterEntry, type LetterState, letterRun, mostLetters } from '../../office/sent-log/letters';
import type { Ports } from '../../ports';
import type { LocalDate } from '../../schema/values/local-date';
import { stampNow } from '../changes/stamping';
import { letterNote, letterPerhapsTwice, mostLettersSent, noLettersLeft, sentAgainLater } from '../messages/letters';
import { entryBlocks, outcomeBlocks, readJournal } from '../reminders/run/journal-tab';
import { Refusal } from '../transaction/failure';
import { underLock } from '../transaction/lock';
import { readState, stateKeys } from '../transaction/state';
import { type Located, locate } from '../transaction/tabs';
import { writeOnSentMail } from './going-out';
import { doubtIn, type LetterDesk, lettersBefore } from './letter-desk';

interface Going {
  readonly mail: OutgoingLetter;
  readonly way: LetterWay;
  /** Of the submit. */
  readonly key: string;
  readonly sure: boolean;
  /** Name of the file that goes with it. */
  readonly attached: string | null;
}

/** `over`: this submit did it already; `again`: it may have gone out before; `new`: it has not. */
type Begun = 'over' | 'again' | 'new';

/** Under the lock: looks once more, counts it, writes it down. @throws Refusal: conflict, for an earlier one that may have gone out; quota, busy */
export function beginLetter(ports: Ports, desk: LetterDesk, going: Going): Begun {
  return underLock(ports, () => {
    const located = locate(ports);
    const journal = readJournal(ports, located, desk.catalog);
    const now = { ...desk, journal };
    const run = letterRun(going.key);
    const mine = journal.letters.find((entry) => entry.run === run);
    if (mine !== undefined && isOver(mine)) return 'over';
    const open = lettersBefore(now).filter(({ state }) => state === 'going out');
    if (open.length > 0 && !going.sure) throw new Refusal('conflict', doubtIn(now));
    const tally = going.way === 'send' ? counted(ports, located, desk.today, going.mail) : null;
    const state: LetterState = going.way === 'send' ? 'going out' : 'sent by hand';
    const others = open.filter((entry) => entry !== mine).map(({ row }) => ({ row, state: 'perhaps sent', note: sentAgainLater() }));
    const again = mine === undefined ? [] : [{ row: mine.row, state, note: noteOf(ports, going) }];
    writeOnSentMail(ports, journal, outcomeBlocks(journal, [...others, ...again], desk.catalog));
    if (mine === undefined) writeOnSentMail(ports, journal, entryBlocks(journal, [entryOf(ports, desk, going, run, state)], desk.catalog));
    if (tally !== null) ports.store.set({ [stateKeys.letters]: JSON.stringify(tally) });
    return open.length > 0 ? 'again' : 'new';
  });
}

function isOver({ state }: LetterEntry): boolean {
  return state !== 'going out' && state !== 'not sent';
}

/** With this one counted. @throws Refusal when there are too many today */
function counted(ports: Ports, { store }: Located, today: LocalDate, { to, cc }: OutgoingLetter): MailTally {
  const tally = tallyOf(readState<MailTally>(store, stateKeys.letters), today);
  if (mailsIn(tally) >= mostLetters) throw new Refusal('quota', mostLettersSent({ most: mostLetters }));
  if (ports.mailer.left() < 1 + cc.length) throw new Refusal('quota', noLettersLeft());
  return withMails(tally, [to]);
}

function entryOf(ports: Ports, { about }: LetterDesk, going: Going, run: string, state: LetterState): WrittenEntry {
  const { to, subject } = going.mail;
  return { when: stampNow(ports).when, run, to, subject, items: [about], state, note: noteOf(ports, going) };
}

function noteOf(ports: Ports, { mail: { cc }, attached }: Going): string {
  return letterNote({ from: ports.identity.active() ?? ports.identity.effective(), cc, file: attached });
}

/** What became of it; false where somebody holds the lock for too long, or the entry is gone. */
export function noteLetter(ports: Ports, desk: LetterDesk, key: string, state: LetterState, why: string | null): boolean {
  const noted = ports.lock.hold(() => {
    const journal = readJournal(ports, locate(ports), desk.catalog);
    const mine = journal.letters.find(({ run }) => run === letterRun(key));
    if (mine === undefined) return false;
    const note = [mine.note, ...(why === null ? [] : [why]), ...(state === 'perhaps sent twice' ? [letterPerhapsTwice()] : [])].join(' ');
    writeOnSentMail(ports, journal, outcomeBlocks(journal, [{ row: mine.row, state, note }], desk.catalog));
    return true;
  });
  return noted?.value ?? false;
}
