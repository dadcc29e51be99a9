// Mails to several people on Sent mail: there before they go out, and what became of each.

import { type MailTally, mailsIn, tallyOf, withMails } from '../../office/sent-log/daily-limit';
import { isLetter, type LetterState, letterRun, mostPosts } from '../../office/sent-log/letters';
import type { Ports } from '../../ports';
import { sameText } from '../../schema/values/text';
import { stampNow } from '../changes/stamping';
import { writeOnSentMail } from '../letters/going-out';
import { letterNote, mostLettersSent, noLettersLeft, perhapsOnItsWay, sentAgainLater } from '../messages/letters';
import { postStands } from '../messages/reviews';
import { entryBlocks, outcomeBlocks, readJournal } from '../reminders/run/journal-tab';
import { Refusal } from '../transaction/failure';
import { underLock } from '../transaction/lock';
import { readState, stateKeys } from '../transaction/state';
import { type Located, locate } from '../transaction/tabs';
import type { PostedMail, PostPlace } from './post-desk';
import { doneIn, forgetProgress, outcomesKnown, progressAt, withOutcomes } from './post-progress';
import { doubtful, entriesAbout } from './told-before';

export interface PostOutcome {
  readonly to: string;
  readonly state: LetterState;
  /** A sentence; null: it went out. */
  readonly why: string | null;
}

interface Going {
  /** Of the submit. */
  readonly key: string;
  readonly sure: boolean;
  /** They are those that were shown. */
  readonly isSeen: boolean;
}

/** Under the lock: looks once more, counts them, writes them down. @throws Refusal: conflict, for earlier ones that may have gone out; quota, busy */
export function beginPost(
  ports: Ports,
  desk: PostPlace,
  mails: readonly PostedMail[],
  { key, sure, isSeen }: Going,
): 'over' | 'changed' | 'new' {
  return underLock(ports, () => {
    const located = locate(ports);
    const journal = readJournal(ports, located, desk.catalog);
    const run = letterRun(key);
    const known = outcomesKnown(located.store, entriesAbout({ journal, about: desk.about }), ports.clock.instant());
    if (journal.letters.some((entry) => entry.run === run)) return 'over';
    const about = withOutcomes(entriesAbout({ journal, about: desk.about }), known);
    const isNew = about.length !== entriesAbout(desk).length;
    if (!isSeen || isNew) return 'changed';
    const open = doubtful(about);
    const [first] = open;
    if (first !== undefined && !sure) throw new Refusal('conflict', perhapsOnItsWay(first));
    if (mails.length === 0) return 'new';
    const tally = counted(ports, located, desk, mails);
    const others = open.map(({ row }) => ({ row, state: 'perhaps sent', note: sentAgainLater() }));
    const settled = known.filter(({ row }) => !others.some((one) => one.row === row));
    writeOnSentMail(ports, journal, outcomeBlocks(journal, [...others, ...settled], desk.catalog));
    forgetProgress(ports, about, known);
    ports.store.set({ [stateKeys.posts]: JSON.stringify(tally), [stateKeys.posting(run)]: progressAt(ports, mails, '') });
    writeOnSentMail(
      ports,
      journal,
      entryBlocks(
        journal,
        mails.map((mail) => entryOf(ports, desk, mail, run)),
        desk.catalog,
      ),
    );
    return 'new';
  });
}

function counted(ports: Ports, { store }: Located, { today }: PostPlace, mails: readonly PostedMail[]): MailTally {
  const tally = tallyOf(readState<MailTally>(store, stateKeys.posts), today);
  // Google counts whom it goes to.
  const addresses = mails.flatMap(({ to }) => to.split(','));
  if (mailsIn(tally) + addresses.length > mostPosts) throw new Refusal('quota', mostLettersSent({ most: mostPosts }));
  if (ports.mailer.left() < addresses.length) throw new Refusal('quota', noLettersLeft());
  return withMails(tally, addresses);
}

function entryOf(ports: Ports, { about }: PostPlace, { to, subject, attached, told }: PostedMail, run: string) {
  const note = letterNote({ from: ports.identity.active() ?? ports.identity.effective(), cc: [], file: attached?.name ?? null });
  return { when: stampNow(ports).when, run, to, subject, items: [about, ...told], state: 'going out', note };
}

/** What became of them, in one write for each run of rows; false where somebody holds the lock for too long. */
export function notePost(ports: Ports, desk: PostPlace, key: string, outcomes: readonly PostOutcome[]): boolean {
  const noted = ports.lock.hold(() => {
    const journal = readJournal(ports, locate(ports), desk.catalog);
    const mine = journal.letters.filter((entry) => isLetter(entry) && entry.run === letterRun(key));
    const all = mine.flatMap(({ row, to, note }) => {
      const outcome = outcomes.find((one) => sameText(one.to, to));
      return outcome === undefined ? [] : [{ row, state: outcome.state, note: [note, outcome.why ?? ''].join(' ').trim() }];
    });
    writeOnSentMail(ports, journal, outcomeBlocks(journal, all, desk.catalog));
    ports.store.delete(stateKeys.posting(letterRun(key)));
    return all.length === outcomes.length;
  });
  if (noted === null) ports.store.set({ [stateKeys.posting(letterRun(key))]: progressAt(ports, outcomes, doneIn(outcomes)) });
  return noted?.value ?? false;
}

/** Of a submit that was made already: writes what became of those that something stopped, and says how all of them stand. @throws Refusal: busy */
export function settlePost(ports: Ports, desk: PostPlace, key: string): { readonly words: string; readonly isAllSent: boolean } {
  return underLock(ports, () => {
    const located = locate(ports);
    const journal = readJournal(ports, located, desk.catalog);
    const run = letterRun(key);
    const mine = journal.letters.filter((entry) => entry.run === run);
    const known = outcomesKnown(located.store, mine, ports.clock.instant());
    writeOnSentMail(ports, journal, outcomeBlocks(journal, known, desk.catalog));
    forgetProgress(ports, mine, known);
    const stand = withOutcomes(mine, known);
    const to = (...states: readonly string[]) => stand.filter(({ state }) => states.includes(state)).map((entry) => entry.to);
    const stands = { sent: to('sent').length, unsent: to('not sent'), unknown: to('perhaps sent'), going: to('going out').length };
    return { words: postStands(stands), isAllSent: stands.sent === stand.length };
  });
}
