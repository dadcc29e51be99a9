// What is said of the workbook as a whole: its tabs and their headings, its clock, and whoever else is at it.

import { counted, inWords } from '../../schema/values/text';

export function somebodyElseSaves(): string {
  return 'Somebody else is saving just now. Nothing was changed. Try again in a moment.';
}

export function thingsToMend({ count }: { readonly count: number }): string {
  return `${counted(count, 'thing')} to mend before this can be saved.`;
}

export function tabMissing({ tab }: { readonly tab: string }): string {
  return `There is no tab “${tab}” in this spreadsheet. Run Set up workbook, in the menu under Workbook, to add it.`;
}

/** `reference`: what the log calls it. */
export function googleRefused({ reference }: { readonly reference: string }): string {
  return `Google refused this. You may not be allowed to change this tab, or Google is having a moment. Check what was saved before you try again. (${reference})`;
}

export function somethingWentWrong({ reference }: { readonly reference: string }): string {
  return `Something went wrong in Routesheet. Nothing more was changed. If it happens again, tell whoever looks after it this number: ${reference}.`;
}

export function tabGone({ tab }: { readonly tab: string }): string {
  return `The tab “${tab}” is gone.`;
}

/** @param headings in quotation marks */
export function columnsUnsure({ tab, headings }: { readonly tab: string; readonly headings: readonly string[] }): string {
  return headings.length === 1
    ? `On “${tab}” Routesheet cannot tell which is the column ${inWords(headings)}: the heading is gone, stands there twice or over another column.`
    : `On “${tab}” Routesheet cannot tell which are the columns ${inWords(headings)}: the heading is gone, stands there twice or over another column.`;
}

export function noMailsUntilThen(): string {
  return 'No mails go out until then. Repair on Desk mends it, or says what you have to do.';
}

/** A sentence of its own, or one that goes on after its place. */
export function headingFollowed({ from, to, goesOn }: { readonly from: string; readonly to: string; readonly goesOn: boolean }): string {
  return goesOn
    ? `the heading “${from}” is now called “${to}”. Routesheet follows it.`
    : `The heading “${from}” is now called “${to}”. Routesheet follows it.`;
}

export function zoneUnknown(): string {
  return 'Google cannot tell the time in this spreadsheet’s time zone. Look at it under File, Settings, then try again.';
}

export function newerWorkbook(): string {
  return 'This workbook was set up by a newer Routesheet than this one. Nothing was changed. Update Routesheet, then try again.';
}

export function tabUnknown(): string {
  return 'Routesheet keeps no such tab.';
}

/** @param way what there is to do; headings in quotation marks */
export function headingsGone({
  tab,
  headings,
  way,
}: {
  readonly tab: string;
  readonly headings: readonly string[];
  readonly way: 'write back' | 'put all back' | 'rename back';
}): string {
  const said = `The tab “${tab}” has no heading ${headings.join(' and no ')} any more.`;
  if (way === 'write back') return `${said} Write it back.`;
  if (way === 'put all back') return `${said} Put the headings back, each over its column.`;
  return `${said} Rename it back, or run Set up workbook to add it.`;
}

export function tabLeftOut({ tab }: { readonly tab: string }): string {
  return `The tab “${tab}” could not be understood and was left out.`;
}

export function ownTabDeleted({ columns }: { readonly columns: string }): string {
  return `Your tab with the columns ${columns} was deleted: nobody is reminded of it. Bring it back by File > Version history, or stop using it.`;
}

export function headingTwice({ heading }: { readonly heading: string }): string {
  return `The heading “${heading}” stands there more than once. The first one counts.`;
}

export function tabNotUnderstood({ tab }: { readonly tab: string }): string {
  return `The tab “${tab}” could not be understood.`;
}

/** @param from first row of the sheet, as people count */
export function rowsUnread({ tab, from, to }: { readonly tab: string; readonly from: number; readonly to: number }): string {
  return `“${tab}” is very long: its rows ${from} to ${to} were not looked at.`;
}

export function olderSidebar(): string {
  return 'Routesheet was updated since this sidebar was opened. Close it and open it again from the menu.';
}

export function noStepsYet(): string {
  return 'No tab in use has steps with statuses: there is no progress to show yet.';
}

export function notInProgress({ tab }: { readonly tab: string }): string {
  return `${tab} has a status of its own for whole rows, and is not in it.`;
}

export function headingLost({ tab }: { readonly tab: string }): string {
  return `${tab} has lost a heading: run Set up workbook, in the menu under Workbook.`;
}

/** Of a production without a title, in a file without a name. */
export function ourProduction(): string {
  return 'Our production';
}

/** Of a tab that is switched on and off on Settings. */
export function tabNotInUse({ tab }: { readonly tab: string }): string {
  return `The tab ${tab} is not in use. Set “Use ${tab}” to yes on Settings, then run Set up workbook.`;
}
