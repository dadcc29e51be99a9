// Runs one after the other, each writing what it sent into the journal of the next.

import type { Digest } from '../../src/office/digest/digest';
import { planRun, type RunInput } from '../../src/office/digest/run';
import type { JournalEntry, MailState } from '../../src/office/sent-log/journal';
import { doneAfter, type LocalNow } from '../../src/office/sent-log/send-times';
import type { LocalDate } from '../../src/schema/values/local-date';

/** An office that remembers what it sent. */
export interface Office {
  /** Everything that was sent, in order. */
  readonly sent: readonly Digest[];
  /** What Sent mail says by now. */
  journal(): readonly JournalEntry[];
  /** A run at eight on that day, as it would be with these reads. */
  run(date: LocalDate, input: RunInput): readonly Digest[];
  /** The same at any time of any clock. */
  runAt(at: (zone: string | null) => LocalNow, input: RunInput): readonly Digest[];
}

/** `stateOf` says what becomes of a mail; default: it is sent. */
export function officeFrom(stateOf: (digest: Digest) => MailState = () => 'sent'): Office {
  const journal: JournalEntry[] = [];
  const sent: Digest[] = [];
  let done: Readonly<Record<string, LocalDate>> = {};
  const runAt: Office['runAt'] = (at, input) => {
    const plan = planRun({ ...input, journal, done, at });
    for (const digest of plan.digests) {
      const state = stateOf(digest);
      journal.push({
        when: `${at(null).date} 08:00`,
        run: String(journal.length),
        to: digest.to,
        subject: '',
        items: digest.items,
        state,
        note: '',
      });
      if (state === 'sent') sent.push(digest);
    }
    done = doneAfter({ sendHour: input.catalog.settings.sendHour, done }, plan.zones, (zone) => at(zone === '' ? null : zone));
    return plan.digests;
  };
  return { sent, journal: () => [...journal], runAt, run: (date, input) => runAt(() => ({ date, hour: 8 }), input) };
}

/** Who is mailed, with the names of what they are told. */
export function told(digests: readonly Digest[]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(digests.map((digest) => [digest.to.split('@')[0], namesIn(digest)]));
}

/** `late Oti`, `dueToday Lama` ... */
export function namesIn({ sections }: Digest): readonly string[] {
  const { late, lateBefore, dueToday, retakes, questions, thisWeek, later, waiting, lateInStep, withoutPerson, alreadyLate } = sections;
  const lines = { late, lateBefore, dueToday, retakes, questions, thisWeek, later, waiting, lateInStep, withoutPerson, alreadyLate };
  return [
    ...Object.entries(lines).flatMap(([section, list]) => list.map(({ item }) => `${section} ${item.name}`)),
    ...sections.owed.map(({ name }) => `stock ${name}`),
    ...(sections.receipts ? [`receipts ${sections.receipts.count}`] : []),
    ...sections.onBehalf.flatMap(({ name, lines: behalf }) => behalf.map(({ item }) => `for ${name}: ${item.name}`)),
  ];
}
