// Why reminders do not run though they were turned on, and what to do about it.

import type { RemindersView } from '../../src/contract/reminders';

/** Null when nothing is in the way. */
export function troubleWords({ trouble, sender }: RemindersView): string | null {
  const who = sender ?? 'the account that turned them on';
  switch (trouble) {
    case null:
      return null;
    case 'copy':
      return 'This workbook is a copy, so reminders are off here: the original goes on sending. Turn them on here if this one is to send as well.';
    case 'trigger':
      return 'The hourly run is gone, so nothing is sent. Turn reminders on again.';
    case 'late':
      return `There has been no run for more than a day. Google may have stopped it: turn reminders on again, from ${who} if you can.`;
    case 'permission':
      return `Google no longer lets Routesheet send from ${who}. Turn reminders on again and allow what Google asks for.`;
  }
}
