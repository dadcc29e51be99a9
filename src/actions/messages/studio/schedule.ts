// What the schedule of a department has to say.

import { dayInWords, type LocalDate } from '../../../schema/values/local-date';
import { counted } from '../../../schema/values/text';

/** Days of one schedule at most: what is further away is a plan, and not on a board. */
export const mostScheduleDays = 92;

/** Beside a line that is not as it was sent last. */
export const sinceSent = { added: 'New', changed: 'Changed' } as const;

export function departmentUnknown(): string {
  return 'Say which department.';
}

export function nobodyInDepartment({ department }: { readonly department: string }): string {
  return `Nobody who is active on People has the department “${department}”.`;
}

export function spanUnread(): string {
  return 'Say from which day to which.';
}

export function spanReversed(): string {
  return 'The last day is before the first. Change one of the two.';
}

export function spanTooLong(): string {
  return `At most ${mostScheduleDays} days at once.`;
}

export function noScheduleAddress({ name }: { readonly name: string }): string {
  return `${name} has no address on People: give them the PDF.`;
}

export function scheduleInFigures({ lines, late }: { readonly lines: number; readonly late: number }): string {
  return late === 0 ? `${counted(lines, 'line')}.` : `${counted(lines, 'line')}. Late before these days: ${late}.`;
}

export function leftSince({ count }: { readonly count: number }): string {
  return `Gone since it was last sent - done, moved to another time or given to others: ${counted(count, 'line')}.`;
}

interface SpanSaid {
  readonly department: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

export function scheduleSubject({ department, from, to }: SpanSaid): string {
  return `${department} from ${dayInWords(from)} to ${dayInWords(to)}`;
}

interface ScheduleTold {
  readonly first: string;
  readonly department: string;
  readonly days: readonly {
    readonly day: string;
    readonly lines: readonly {
      readonly step: string;
      readonly who: string;
      readonly what: string;
      readonly now: string;
      readonly change: string;
    }[];
  }[];
  readonly late: number;
  readonly left: number;
}

export function scheduleMail({ first, department, days, late, left }: ScheduleTold): string {
  const blocks = days.map(({ day, lines }) => [day, ...lines.map(scheduledLine)].join('\n'));
  return [
    `Dear ${first},`,
    days.length === 0 ? `nothing of ${department} is due on these days.` : `what ${department} has on these days:`,
    ...blocks,
    ...(late > 0 ? [`Late before these days: ${late}.`] : []),
    ...(left > 0 ? [leftSince({ count: left })] : []),
    `You get this because your department on People is ${department}; it is sent by hand. To get none, have that changed.`,
  ].join('\n\n');
}

function scheduledLine({ step, who, what, now, change }: ScheduleTold['days'][number]['lines'][number]): string {
  const begins = [step, who].filter((text) => text !== '').join(', ');
  return `- ${begins}: ${what}. ${now}${change === '' ? '' : ` (${change.toLowerCase()})`}`;
}
