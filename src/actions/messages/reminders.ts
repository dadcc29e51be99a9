// What is said of reminders: of who sends them, of pausing, of repairs, and why they do not go.

import { mostMails, mostTests } from '../../office/sent-log/daily-limit';
import { counted } from '../../schema/values/text';

export function nothingToRepair(): string {
  return 'Nothing needed repair.';
}

export function offSoNoRepair(): string {
  return 'Reminders are off in this file, so there is nothing to repair. Turn them on if mails should go out.';
}

export function othersToRepair({ sender }: { readonly sender: string }): string {
  return `Reminders are sent from ${sender}, and only that account can repair them. Ask them, or take over.`;
}

/** `disorder`: a sentence each. */
export function beyondRepair({ disorder }: { readonly disorder: readonly string[] }): string {
  return `${disorder.join(' ')} Repair cannot mend that: write the headings back by hand, each over its own column.`;
}

/** `wasGone`: Sent mail was; `forgot`: what was told is not known any more. */
export function tabsMended({ wasGone, forgot }: { readonly wasGone: boolean; readonly forgot: boolean }): string {
  const unknown = 'What was sent before is not known any more, so only reminder days from today on are told.';
  if (wasGone) return `The tab Sent mail was added again. ${unknown}`;
  return forgot
    ? `The tabs that mails cannot do without are whole again. ${unknown}`
    : 'The tabs that mails cannot do without are whole again.';
}

export function triggerMadeAnew(): string {
  return 'The hourly run was made anew.';
}

export function triggersRemoved({ count }: { readonly count: number }): string {
  return `${counted(count, 'spare hourly run')} removed.`;
}

export function runTakenUp({ sent }: { readonly sent: number }): string {
  return `The run that had stopped half way was taken up: ${counted(sent, 'mail')} sent.`;
}

export function nowhereToNote(): string {
  return 'Set up the workbook first: there is no tab to note the sent mails on.';
}

/** `disorder`: a sentence each. */
export function setUpFirst({ disorder }: { readonly disorder: readonly string[] }): string {
  return `${disorder.join(' ')} Run Set up workbook first, in the menu under Workbook.`;
}

/** @param last when its last run was; null: never */
export function sentByAnother({ sender, last }: { readonly sender: string; readonly last: string | null }): string {
  return last === null
    ? `Reminders are already sent from ${sender}. Take over on Desk, or turn them off first, if your account should send them.`
    : `Reminders are already sent from ${sender} (last: ${last}). Take over on Desk, or turn them off first, if your account should send them.`;
}

export function noneLeftToday(): string {
  return 'Google lets this account send no more mails today. They go once Google’s day is over.';
}

export function allHeld({ count }: { readonly count: number }): string {
  return `${counted(count, 'address', 'addresses')} had ${mostMails} mails from this workbook today already. They can be mailed again tomorrow.`;
}

export function notThisFile(): string {
  return 'Nobody is mailed from this file: it is a copy, or Routesheet was removed from it. Turn on reminders here first.';
}

export function othersToSend({ sender }: { readonly sender: string }): string {
  return `Reminders are sent from ${sender}. Ask them to send today’s mails, or take over on Desk.`;
}

export function runIsSending(): string {
  return 'A run is sending mails just now, or stopped while it did. Try again in ten minutes.';
}

export function paused({ until }: { readonly until: string }): string {
  return `Reminders are paused until ${until}. Resume them on Desk first.`;
}

export function notAllowedToSend(): string {
  return 'Google has not been told yet that Routesheet may send mails for you. Close the sidebar, choose Turn on reminders in the menu, and allow what Google asks.';
}

export function offSoNobodySends(): string {
  return 'Reminders are off by now, so there is nobody to take over from. Turn them on if your account should send them.';
}

export function anotherSendsByNow({ sender }: { readonly sender: string }): string {
  return `Reminders are sent from ${sender} by now. Nothing was changed. Open the sidebar again to see how they stand.`;
}

export function mailsToPeople({ mails, people }: { readonly mails: number; readonly people: number }): string {
  return `${counted(mails, 'mail')} to ${counted(people, 'person', 'people')}`;
}

export function noMoreTests(): string {
  return `You had ${mostTests} tests today. There are more tomorrow.`;
}

export function addressUnknown(): string {
  return 'Google does not say what your address is, so there is nowhere to send the test.';
}

export function mailIsGone(): string {
  return 'That mail would not go out any more. Open the preview again.';
}

export function noneLeftForTests(): string {
  return 'Google lets this account send no more mails today.';
}

export function pauseWithoutDay(): string {
  return 'Pick the last day without mails.';
}

export function pauseOver(): string {
  return 'That day is over. Pick today or a later one.';
}

export function pauseTooLong(): string {
  return 'That is more than a year away. Turn reminders off instead.';
}

export function offSoNoPause(): string {
  return 'Reminders are off in this file, so nobody is mailed anyway.';
}

/** Of entries of Sent mail; `row`: the first of them. */
export function tellingLost({ tab, count, row }: { readonly tab: string; readonly count: number; readonly row: number }): string {
  const way = 'Bring it back by File > Version history; after Repair only reminder days from today on are told.';
  return count === 1
    ? `On “${tab}” 1 mail does not say any more to whom it went or what was told, in row ${row} first: a column was emptied or exchanged. ${way}`
    : `On “${tab}” ${counted(count, 'mail')} do not say any more to whom they went or what was told, in row ${row} first: a column was emptied or exchanged. ${way}`;
}

export function turnedOff(): string {
  return 'Reminders are off. Nobody is mailed until somebody turns them on again.';
}
