// What is said of setting a workbook up, of the sample production in it, of its next season, and of taking Routesheet out.

import { columnsTab } from '../../schema/adopted/adoption';
import { counted, inWords } from '../../schema/values/text';

export function setUpDone({ changes }: { readonly changes: number }): string {
  return changes === 0 ? 'The workbook is already set up: 0 changes.' : `The workbook is set up: ${counted(changes, 'change')}.`;
}

export function mailsGoOut(): string {
  return 'Mails are going out just now. Nothing was removed. Try again in ten minutes.';
}

export function titleMissing(): string {
  return 'Say what the production is called.';
}

export function notSetUp(): string {
  return 'Routesheet is not set up in this workbook. Open the sidebar and start there.';
}

export function titleRowMissing(): string {
  return 'The Settings tab should have one row called Production title. Choose Set up workbook in the menu, then try again.';
}

export function nameTaken({ tab, becomes }: { readonly tab: string; readonly becomes: string }): string {
  return `There is a tab “${tab}” of your own. It stays as it is; Routesheet’s is called “${becomes}”.`;
}

/** Everything else was done. */
export function columnsTabClosed(): string {
  return `The hidden tab “${columnsTab}” could not be written to; somebody may have protected it. Until it can be, new columns are found by their headings alone: do not rename those. Ask whoever protected it to let you edit it (Data, Protect sheets and ranges), then run Set up workbook again.`;
}

/** `tabs`: in quotation marks. */
export function ownTabsOffered({ tabs }: { readonly tabs: readonly string[] }): string {
  return `To work with ${inWords(tabs)} instead, choose Use a tab I already have.`;
}

/** @param rows 0: all of them were there */
export function sampleAdded({ rows }: { readonly rows: number }): string {
  return rows === 0
    ? 'The sample production is already there.'
    : `Added the sample production: ${counted(rows, 'row')}. Remove it again in the menu under Workbook.`;
}

export function sampleAhead({ rows, tabs }: { readonly rows: number; readonly tabs: readonly string[] }): string {
  return `${counted(rows, 'row')} of an invented production would stand below your own on ${inWords(tabs)}.`;
}

export function settingsFilled({ count }: { readonly count: number }): string {
  return count === 1 ? '1 setting that is blank would be filled.' : `${counted(count, 'setting')} that are blank would be filled.`;
}

export function sampleMailed({ sender }: { readonly sender: string }): string {
  return `Reminders are on: from the next morning on, ${sender} would mail the people of the sample too. Their addresses, all at example.com, are nobody’s, and the mails come back.`;
}

export function sampleComesOut(): string {
  return 'Remove sample production takes out again what nobody has changed.';
}

export function sampleGoes({ rows }: { readonly rows: number }): string {
  return `${counted(rows, 'row')} of the sample production would be deleted, and what it filled in settings and steps is emptied.`;
}

/** @param ids of the rows */
export function sampleRowsStay({ ids }: { readonly ids: readonly string[] }): string {
  return ids.length === 1 ? `Somebody changed ${inWords(ids)}: that row stays.` : `Somebody changed ${inWords(ids)}: those rows stay.`;
}

export function ownRowsStay(): string {
  return 'Your own rows stay, and settings that you typed.';
}

export function remindersGoOn(): string {
  return 'Reminders are on: they go on for what stays.';
}

/** @param kept IDs of rows that somebody changed */
export function sampleRemoved({ rows, kept }: { readonly rows: number; readonly kept: readonly string[] }): string {
  return kept.length === 0
    ? `Removed ${counted(rows, 'sample row')}.`
    : `Removed ${counted(rows, 'sample row')}. Kept what was changed: ${kept.join(', ')}.`;
}

export function noSample(): string {
  return 'There is no sample production here.';
}

export function sampleHalfRemoved(): string {
  return 'The sample production is taken out only in part. Choose Remove sample production again, in the menu under Workbook.';
}

/** What to do in the workbook that is to stay as it is. */
export function copyFirst(): readonly string[] {
  return [
    'The next season is made of a copy, so that this workbook stays as it is. Choose File, then Make a copy, in the sheet’s own menu.',
    'Open the copy, open the sidebar there, and choose The next season in it.',
  ];
}

export function seasonCutOff(): string {
  return 'An earlier try was cut off half way, so this copy is neither the old season nor the new one. Delete it, make another copy of the old workbook, and begin there.';
}

/** `problems`: a sentence each. */
export function seasonUnread({ problems, tab }: { readonly problems: readonly string[]; readonly tab: string }): string {
  return `${problems.join(' ')} Mend that first, or what stands on ${tab} would be of the old season.`;
}

export function logsBeginEmpty({ tabs }: { readonly tabs: readonly string[] }): string {
  return `${inWords(tabs)} begin empty.`;
}

export function seasonKeeps(): string {
  return 'People, lists, steps, settings, and which column of your own tabs is what: all of it stays. Look at Non-working dates on Settings, and at Finish on People.';
}

export function remindersOffHere(): string {
  return 'Reminders are off here until you turn them on.';
}

export function idsAnew(): string {
  return 'IDs of tabs that are emptied begin anew.';
}

export function idsGoOn({ next }: { readonly next: readonly string[] }): string {
  return `IDs go on: the next numbers are ${inWords(next)}.`;
}

export function choiceMissing(): string {
  return 'Say of each tab whether its rows go, stay, or have their dates moved.';
}

export function weeksUnread({ most }: { readonly most: number }): string {
  return `Say by how many weeks dates move: a whole number from 1 to ${most}.`;
}

export function titleRowMissingAfter(): string {
  return 'The Settings tab should have one row called Production title. The rest is done: choose Set up workbook in the menu, then Use this copy.';
}

type OfRows = { readonly tab: string; readonly rows: number };

export function rowsStay({ tab, rows }: OfRows): string {
  return rows === 1 ? `${tab}: 1 row stays as it is.` : `${tab}: ${counted(rows, 'row')} stay as they are.`;
}

export function rowsGo({ tab, rows }: OfRows): string {
  return rows === 1 ? `${tab}: 1 row goes.` : `${tab}: ${counted(rows, 'row')} go.`;
}

/** @param dates 0: none of the rows has one. @param early of the dates: they would have come to a day off */
export function rowsMove({
  tab,
  rows,
  dates,
  early,
  headings,
  weeks,
}: OfRows & { readonly dates: number; readonly early: number; readonly headings: readonly string[]; readonly weeks: number }): string {
  const stay = rows === 1 ? `${tab}: 1 row stays.` : `${tab}: ${counted(rows, 'row')} stay.`;
  if (dates === 0) return `${stay} None of them has a date.`;
  const move = `${counted(dates, 'date')} under ${inWords(headings)} ${dates === 1 ? 'moves' : 'move'} by ${counted(weeks, 'week')}`;
  return early === 0 ? `${stay} ${move}.` : `${stay} ${move}, ${early} of them to the working day before a day off.`;
}
