// The end of a mail: whom to answer, why it comes, how often, how to get fewer, who sends it.

import type { Digest } from '../office/digest/digest';
import type { HandInDay } from '../schema/calendar/hand-in-day';
import { type DeclaredSection, sections as declared } from '../schema/section';
import { longWeekdayNames } from '../schema/values/local-date';
import { inWords } from '../schema/values/text';
import type { MailContext } from './mail-context';
import { nameSaid, oneLine } from './plain';

/** What to do when work is finished or cannot be. The coordinator, who gets the replies, is spared it. */
export function replyWords({ reasons, sections }: Digest, { coordinator, sender }: MailContext): readonly string[] {
  if (reasons.coordinator) return ['Change dates, people and statuses in the workbook:'];
  const whom = coordinator ? `${oneLine(coordinator.name, 80)}, production coordinator` : sender;
  return [
    `Finished, or the date cannot be met? Reply to this mail; it goes to ${whom}.`,
    `Or change the ${whatToChange(sections)} in the workbook:`,
  ];
}

/** Where none of the lines has a status, there is none to change. */
function whatToChange({ late, dueToday, thisWeek, later }: Digest['sections']): string {
  const lines = [late, dueToday, thisWeek, later].flat();
  return lines.length > 0 && lines.every(({ item }) => item.status === null) ? 'row' : 'status';
}

export function footerWords(digest: Digest, context: MailContext): readonly string[] {
  const { workbookTitle, sender, sendHour } = context;
  return [
    `You get this because ${reasonWords(digest, context)} in ${workbookTitle === '' ? 'the workbook' : `"${oneLine(workbookTitle, 100)}"`}.`,
    rhythmWords(digest),
    fewerWords(digest, context),
    `Sent with Routesheet from ${sender}, between ${sendHour} and ${(sendHour + 1) % 24} your time.`,
  ];
}

function reasonWords({ reasons }: Digest, context: MailContext): string {
  const { headings, leads, manager, covers } = reasons;
  const coordinator = reasons.coordinator && !reasons.standsIn;
  const shown = headings.slice(0, 4).map((heading) => `"${oneLine(heading, 60)}"`);
  const words = [
    ...(shown.length === 0 ? [] : [`your name is in ${inWords(headings.length > 4 ? [...shown, 'others'] : shown)}`]),
    ...(leads.length === 0 ? [] : [`you lead ${inWords(leads.slice(0, 4).map((step) => oneLine(step, 60)))}`]),
    // Without one it is whoever turned the reminders on.
    ...(coordinator ? [context.coordinator ? 'you are the coordinator' : 'you turned the reminders on and no coordinator is named'] : []),
    ...(manager ? ['you are the production manager'] : []),
    ...(covers.length === 0 ? [] : [`you cover for ${inWords(covers.slice(0, 4).map((name) => oneLine(name, 60)))}`]),
  ];
  return words.length === 0 ? 'your name is' : inWords(words);
}

/** What the settings do, and no more: a week may begin on any day, and each tab has reminder days of its own. */
function rhythmWords({ mondaysOnly, reasons }: Digest): string {
  const first = 'It comes on the first working day of the week';
  const { rhythm, coordinator, owed, covers } = reasons;
  const days = rhythm.filter(({ days }) => days !== '');
  if (mondaysOnly) return `${first} only.`;
  if (coordinator) return `${first}, and on other working days if something changed or reached a reminder day.`;
  const others = [
    ...(days.length === 0 ? [] : [`on the reminder days of your work, in working days: ${daysWords(days, rhythm.length > 1)}`]),
    ...declared.flatMap(({ key, mail }: DeclaredSection) => (mail && owed.includes(key) ? [mail.rhythm] : [])),
    ...(covers.length === 0 ? [] : ['on the reminder days of those you cover for']),
    ...(owed.includes('receipts') ? [`${handInWords(reasons.handInDay)} while you have receipts to hand in`] : []),
  ];
  return others.length === 0 ? `${first} only.` : `${first}; on others only ${others.join('; ')}.`;
}

/** What falls on a day off is asked for on the working day before it. */
function handInWords(handInDay: HandInDay | undefined): string {
  if (handInDay === undefined) return 'on the last working day of the week';
  if ('weekday' in handInDay) return `on ${longWeekdayNames[handInDay.weekday - 1] ?? ''}s`;
  return handInDay.dayOfMonth === 31 ? 'on the last day of the month' : `on day ${handInDay.dayOfMonth} of the month`;
}

function daysWords(days: Digest['reasons']['rhythm'], named: boolean): string {
  return days.map(({ days: words, of }) => `${words}${named ? ` for ${inWords(of.map((tab) => oneLine(tab, 60)))}` : ''}`).join('; ');
}

function fewerWords(digest: Digest, context: MailContext): string {
  const later = digest.reasons.snoozes ? ' To put one line off until a day, snooze it in Today, in the sidebar of the workbook.' : '';
  return `${fewestWords(digest, context)}${later}`;
}

function fewestWords({ reasons }: Digest, { coordinator }: MailContext): string {
  if (reasons.coordinator && !coordinator) return 'To get fewer or none, name a coordinator on the Settings tab.';
  if (reasons.coordinator || !coordinator) return 'To get fewer or none, change Reminders beside your name on the People tab.';
  return `To get fewer or none, tell ${nameSaid(coordinator.name)}.`;
}
