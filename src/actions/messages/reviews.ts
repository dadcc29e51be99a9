// What is said of reviews: invitations, notes that go out, and why something cannot be sent.

import { dateInFull, type LocalDate, longWeekdayNames, weekdayOf } from '../../schema/values/local-date';
import { counted, firstFew, inWords, quotedStart } from '../../schema/values/text';

export function startMissing(): string {
  return 'Say when it begins, under Date and Start, and save it. Then invite.';
}

export function timeLeftOut({ time, day, zone }: { readonly time: string; readonly day: string; readonly zone: string }): string {
  return `There is no ${time} on ${day} in ${zone}: the clocks go forward. Write another time.`;
}

export function noEndSaid({ minutes }: { readonly minutes: number }): string {
  return `End is blank: it is taken for ${minutes} minutes.`;
}

export function dayOff({ day, past }: { readonly day: string; readonly past: boolean }): string {
  return past ? `${day} is past.` : `${day} is no working day.`;
}

export function guestLeft({ name, active }: { readonly name: string; readonly active: boolean }): string {
  return active ? `${name} has no address on People, and gets no invitation.` : `${name} has left the production, and gets no invitation.`;
}

export function guestUnknown({ name }: { readonly name: string }): string {
  return `${quotedStart(name)} is nobody on People, or more than one, and gets no invitation.`;
}

export function knowAlready({ count }: { readonly count: number }): string {
  return `${counted(count, 'person', 'people')} ${count === 1 ? 'knows' : 'know'} all of it already, and ${count === 1 ? 'gets' : 'get'} no mail.`;
}

export function nobodyInvited(): string {
  return 'Nobody was invited to it, so that nobody needs to be told that it is off.';
}

export function nobodyToInvite(): string {
  return 'Nobody with an address stands under Chair or Attendees. Name them, save it, and invite again.';
}

export function noOwnAddress(): string {
  return 'Google does not say who you are, and an invitation comes from somebody. Use the link to Google Calendar from an account of your own.';
}

export function movedTitle({ title, day }: { readonly title: string; readonly day: string }): string {
  return `MOVED to ${day}: ${title}`;
}

export function calledOffTitle({ title, day }: { readonly title: string; readonly day: string }): string {
  return `CALLED OFF: ${title}, ${day}`;
}

interface Hours {
  readonly zone: string;
  readonly from: { readonly date: LocalDate; readonly time: string };
  readonly to: { readonly date: LocalDate; readonly time: string };
}

/** `Monday, 2 March 2026, 09:30 to 10:30 (Europe/London)` */
export function whenInWords({ zone, from, to }: Hours): string {
  const day = (date: LocalDate) => `${longWeekdayNames[weekdayOf(date) - 1]}, ${dateInFull(date)}`;
  const end = from.date === to.date ? to.time : `${day(to.date)}, ${to.time}`;
  return `${day(from.date)}, ${from.time} to ${end} (${zone})`;
}

interface InvitationWords {
  readonly name: string;
  readonly title: string;
  /** On the person's clock, then on the house's. */
  readonly when: readonly string[];
  readonly place: string;
  readonly about: string;
  readonly agenda: readonly string[];
  readonly moved: boolean;
  readonly changed: boolean;
  readonly from: string;
  /** Why it comes, and how to get fewer. */
  readonly end: string;
}

export function invitationText({ name, title, when, place, about, agenda, moved, changed, from, end }: InvitationWords): string {
  const [own = '', ...others] = when;
  const begins = moved
    ? `${title} was moved. It takes place on`
    : changed
      ? `There is something new about ${title}. It takes place on`
      : `Please come to ${title} on`;
  return [
    `Hello ${name},`,
    [`${begins}`, own, ...others.map((one) => `That is ${one}.`)].join('\n'),
    ...(place === '' ? [] : [`Where: ${place}`]),
    ...(about === '' ? [] : [`What is shown: ${about}`]),
    ...(agenda.length === 0 ? [] : [agenda.join('\n')]),
    'The file that comes with this mail puts it into your calendar.',
    `Best regards\n${from}`,
    end,
  ].join('\n\n');
}

interface CalledOffWords {
  readonly name: string;
  readonly title: string;
  readonly when: readonly string[];
  readonly from: string;
  readonly end: string;
}

export function calledOffText({ name, title, when, from, end }: CalledOffWords): string {
  return [
    `Hello ${name},`,
    [`${title} is called off for you. It was planned for`, ...when].join('\n'),
    'The file that comes with this mail takes it out of your calendar.',
    `Best regards\n${from}`,
    end,
  ].join('\n\n');
}

export function whyInvited(): string {
  return 'you are among those who are to come';
}

export function whyCalledOff(): string {
  return 'you were invited';
}

export function whyNotes(): string {
  return 'these notes are for you, or for your department';
}

export function noNotes(): string {
  return 'No note of it is open: there is nothing to send.';
}

/** @param notes how each begins */
export function notesForNobody({ notes }: { readonly notes: readonly string[] }): string {
  const shown = notes.map((one) => `“${one}”`);
  return `${counted(notes.length, 'note')} ${notes.length === 1 ? 'goes' : 'go'} to nobody: ${inWords(firstFew(shown, 5))}. Say who sees to it under For, or the step that somebody has.`;
}

export function notesKnown({ count }: { readonly count: number }): string {
  return `${counted(count, 'note')} ${count === 1 ? 'was' : 'were'} sent before, and ${count === 1 ? 'is' : 'are'} not sent again.`;
}

export function notesSubject({
  production,
  title,
  day,
  count,
}: {
  readonly production: string;
  readonly title: string;
  readonly day: string;
  readonly count: number;
}): string {
  const of = day === '' ? title : `${title}, ${day}`;
  return `${production}: ${counted(count, 'note')} from ${of}`;
}

interface NoteGroup {
  /** `Lama, Rig, take 2`; `''`: of no item. */
  readonly of: string;
  readonly lines: readonly string[];
}

export function notesText({
  name,
  title,
  day,
  groups,
  end,
}: {
  readonly name: string;
  readonly title: string;
  readonly day: string;
  readonly groups: readonly NoteGroup[];
  readonly end: string;
}): string {
  const of = day === '' ? title : `${title}, ${day}`;
  return [
    `Hello ${name},`,
    `These are your notes from ${of}.`,
    ...groups.map(({ of: item, lines }) => [...(item === '' ? [] : [item]), ...lines].join('\n')),
    end,
  ].join('\n\n');
}

export function noteWords({
  text,
  frame,
  from,
  due,
}: {
  readonly text: string;
  readonly frame: string;
  readonly from: string;
  readonly due: string;
}): string {
  const more = [frame === '' ? '' : `frame ${frame}`, from, due === '' ? '' : `by ${due}`].filter((part) => part !== '');
  return `- ${text.replace(/\s*\n\s*/g, '\n  ')}${more.length === 0 ? '' : ` (${more.join(', ')})`}`;
}

export function nothingToSend(): string {
  return 'There is nothing to send: everybody knows it already.';
}

export function postChanged(): string {
  return 'Something was changed since you looked at these mails. Look at them again before they go.';
}

export function postOver(): string {
  return 'They were sent already: Sent mail says to whom.';
}

export function postRefused(): string {
  return 'It was refused.';
}

export function postUntried(): string {
  return 'Something stopped the sending before its turn came.';
}

export function postOutcomeUnknown(): string {
  return 'Something stopped the sending while it went: nobody knows whether it went out. Look under Sent in Gmail.';
}

interface PostStands {
  readonly sent: number;
  readonly unsent: readonly string[];
  readonly unknown: readonly string[];
  /** Those that are still on their way. */
  readonly going: number;
}

/** What became of mails that somebody tries to send once more. */
export function postStands({ sent, unsent, unknown, going }: PostStands): string {
  const all = sent + unsent.length + unknown.length + going;
  if (going > 0) return `They are still going out, ${sent} of ${all} so far. Look at them again in two minutes.`;
  if (sent === all) return postOver();
  const not = unsent.length === 0 ? '' : ` Not to ${inWords(unsent)}.`;
  const perhaps = unknown.length === 0 ? '' : ` Nobody knows whether to ${inWords(unknown)}: look under Sent in Gmail.`;
  return `Something stopped it: ${counted(sent, 'mail')} sent.${not}${perhaps} Look at them again to send the rest.`;
}

interface PostWords {
  readonly sent: number;
  readonly failed: readonly string[];
  readonly why: string;
  /** False: what became of them could not be written down. */
  readonly noted: boolean;
}

export function postSent({ sent, failed, why, noted }: PostWords): string {
  const told = noted ? '' : ' Sent mail could not be told: there they are still going out.';
  const not = failed.length === 0 ? '' : ` Not to ${inWords(failed)}: ${why}`;
  return `${counted(sent, 'mail')} sent.${not}${told}`;
}

export function nothingToCarry(): string {
  return 'Nothing of it is open, and nothing was left out: there is nothing to carry forward.';
}

export function noLaterReview(): string {
  return 'There is no later review on the tab. Add the next one, then carry forward.';
}

export function sameReview(): string {
  return 'Choose another review: this is the one that it comes from.';
}

export function noDecisions({ tab }: { readonly tab: string }): string {
  return `Nothing has been decided in a review yet: what is approved or to be made again stands under Decision on the tab “${tab}”.`;
}

export function retakesLeftOut({ count, most }: { readonly count: number; readonly most: number }): string {
  return `${counted(count, 'older item')} ${count === 1 ? 'has' : 'have'} no line, and ${count === 1 ? 'is' : 'are'} not counted: the tab takes ${most}.`;
}

export function forApproval({ step, count }: { readonly step: string; readonly count: number }): string {
  return step === '' ? `For approval: ${count}` : `For approval in ${step}: ${count}`;
}

export function itemsWithNotes({ count }: { readonly count: number }): string {
  return `With open notes: ${count}`;
}
