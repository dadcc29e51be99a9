// What packs and dates by rule have to say.

import { dayInWords, type LocalDate } from '../../schema/values/local-date';
import { counted, inWords } from '../../schema/values/text';

export function deliverablesOff(): string {
  return 'The tab Deliverables is not in use. Set “Use Deliverables” and “Use Contract dates” to yes on Settings, then run Set up workbook.';
}

export function partnerWanted(): string {
  return 'Say for whom: the company whose contract it is.';
}

export function tooManyDeliverables({ count, most }: { readonly count: number; readonly most: number }): string {
  return `These are ${count} deliverables. Add ${most} at a time at most: name fewer episodes.`;
}

export function noSuchEpisode({ episodes, tab }: { readonly episodes: readonly string[]; readonly tab: string }): string {
  return `There is no episode ${inWords(episodes, 'and')} on the tab “${tab}”. Write them as they stand there.`;
}

export function episodesUnnamed(): string {
  return 'No episodes are named, so only what is owed once is listed.';
}

export function contractDatesOff(): string {
  return 'The tab Contract dates is not in use, so nothing says when delivery is owed. Settings switch it on.';
}

export function datesWait({ count }: { readonly count: number }): string {
  return `${counted(count, 'date')} cannot be worked out yet: what they count from has no date. They stay blank; “Work out dates” fills them later.`;
}

/** @param rules each once */
export function rulesLeftOut({ rules }: { readonly rules: readonly string[] }): string {
  return `${inWords(rules)} count from something that this workbook does not have, so these come without a rule.`;
}

export function packGone({ name, tab }: { readonly name: string; readonly tab: string }): string {
  return `There is no pack “${name}” on the tab “${tab}” any more.`;
}

export function packUnnamed(): string {
  return 'Give it a name, by which it is chosen the next time.';
}

export function nothingAsked({ partner }: { readonly partner: string }): string {
  return `No deliverable is for “${partner}”. Choose a company that some are for.`;
}

/** @param others rows besides the first; @param day null: none any more */
export function datedBeside({ id, day, others }: { readonly id: string; readonly day: LocalDate | null; readonly others: number }): string {
  const rest = others > 0 ? ` and ${counted(others, 'other row')}` : '';
  return `By its rule ${id} is due on ${day === null ? '' : dayInWords(day)}${rest}: rules that were typed in the grid have their dates now.`;
}

export function datesMayMove(): string {
  return 'Dates by rule that count from it may move: Edit, Packs and due dates, Work out dates.';
}

export function ruleWithoutDate({ count }: { readonly count: number }): string {
  return `${counted(count, 'row has', 'rows have')} a due rule, and no date yet. Repair writes what the rule comes to.`;
}

export function dateBehindRule({ count }: { readonly count: number }): string {
  return `${counted(count, 'date by rule is', 'dates by rule are')} not what the rule comes to any more: what it counts from has moved. Repair moves ${count === 1 ? 'it' : 'them'}.`;
}
