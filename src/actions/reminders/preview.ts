// Exactly the mails that would go out next, without sending or writing anything.

import type { Methods } from '../../contract/methods';
import type { PreviewMail } from '../../contract/reminders';
import type { RunPlan } from '../../office/digest/run';
import { type MailTally, mailable, mostTests, tallyOf, withMails } from '../../office/sent-log/daily-limit';
import type { Ports } from '../../ports';
import { dayInWords, type LocalDate } from '../../schema/values/local-date';
import { inWords } from '../../schema/values/text';
import { addressUnknown, mailIsGone, mailsToPeople, noMoreTests, noneLeftForTests } from '../messages/reminders';
import { nowIn } from '../transaction/clocks';
import { Refusal } from '../transaction/failure';
import { underLock } from '../transaction/lock';
import { remindersIn } from '../transaction/reminder-state';
import { readState, stateKeys } from '../transaction/state';
import { locate } from '../transaction/tabs';
import { nextSendDay } from './reminders-view';
import { mailFor, planned, type RunReading, readDesk, written } from './run/planning';
import { hoursOver } from './turn-on';

interface Preview {
  readonly plan: RunPlan;
  readonly day: LocalDate;
}

/** `everybody`: as if people were reminded of what was late before today as well. */
export function preview(ports: Ports, { everybody }: Methods['preview']['input']): Methods['preview']['answer'] {
  const located = locate(ports);
  return previewOf(ports, readDesk(ports, located), everybody);
}

/** The mails of the next sending day from what was read, without sending or writing anything. */
export function previewOf(ports: Ports, desk: RunReading, everybody: boolean): Methods['preview']['answer'] {
  const { plan, day } = previewed(ports, desk, everybody);
  const mails = plan.digests.map((digest): PreviewMail => ({ to: digest.to, name: digest.person, ...written(ports, desk, digest) }));
  const people = new Set(mails.map(({ to }) => to)).size;
  // Whoever lives by another clock has other days.
  const told = [...new Set(plan.digests.map((digest) => digest.day))].sort();
  const days = told.length === 0 ? [day] : told;
  const { date } = nowIn(ports);
  return {
    day: inWords(days.map((one) => dayInWords(one))),
    ...(days.every((one) => one === date) && { isOfToday: true as const }),
    mails,
    summary: mailsToPeople({ mails: mails.length, people }),
    alreadyLate: plan.alreadyLate,
    withoutAddress: plan.withoutAddress,
  };
}

function previewed(ports: Ports, desk: RunReading, everybody: boolean): Preview {
  const state = remindersIn(desk.located.store);
  const day = nextSendDay(ports, state, desk.catalog);
  const startedOn = state?.startedOn ?? nowIn(ports).date;
  // Asked once a zone, however many rows ask.
  const days = new Map<string | null, LocalDate>();
  const dayIn = (zone: string | null) => {
    const next = days.get(zone) ?? nextSendDay(ports, state, desk.catalog, zone);
    days.set(zone, next);
    return next;
  };
  const plan = planned(ports, desk, {
    state: { startedOn, everybody: everybody || (state?.everybody ?? false), done: state?.done ?? hoursOver(ports, desk.catalog) },
    ignoreHour: true,
    at: (zone) => ({ date: dayIn(zone), hour: 23 }),
  });
  return { plan, day };
}

/** Counted before: what is sent and not counted could be sent for ever. Under the lock, or two at once would count as one. */
function countTest(ports: Ports, me: string): void {
  const tally = tallyOf(readState<MailTally>(ports.store.all(), stateKeys.tests), nowIn(ports).date);
  if (!mailable(tally, mostTests)(me)) throw new Refusal('quota', noMoreTests());
  ports.store.set({ [stateKeys.tests]: JSON.stringify(withMails(tally, [me])) });
}

/** Sends one of the previewed mails to whoever asks for it. @throws Refusal when there is no such mail, no address to send it to, or they had enough tests today. */
export function sendTest(ports: Ports, { to }: Methods['sendTest']['input']): Methods['sendTest']['answer'] {
  const me = ports.identity.active() ?? ports.identity.effective();
  if (me === null) throw new Refusal('denied', addressUnknown());
  const desk = readDesk(ports, locate(ports));
  const { plan } = previewed(ports, desk, false);
  const digest = plan.digests.find((candidate) => candidate.to === to);
  if (!digest) throw new Refusal('gone', mailIsGone());
  if (ports.mailer.left() <= 0) throw new Refusal('quota', noneLeftForTests());
  underLock(ports, () => countTest(ports, me));
  const mail = mailFor(ports, desk, digest, me);
  ports.mailer.send({ ...mail, subject: `Test: ${mail.subject}` });
  return { sentTo: me };
}
