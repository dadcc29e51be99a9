// Why reminders do not run though they were turned on, and what to do about it.

import type { RemindersView } from '../../../src/contract/reminders';

/** Null when nothing is in the way. */
export function troubleWords({ trouble, disorder, sender, senderIsMe, lastRun }: RemindersView): string | null {
  const who = sender ?? 'the account that turned them on';
  switch (trouble) {
    case null:
      return null;
    case 'copy':
      return 'This workbook is a copy, so nobody is mailed from it: the original goes on sending. Turn reminders on here if this one is to send as well.';
    case 'permission':
      return `Google no longer lets Routesheet send from ${who}. Close the sidebar, choose Turn on reminders in the menu, and allow what Google asks for.`;
    case 'tab':
      return disorder;
    case 'trigger':
      return 'The hourly run is gone, so nothing is sent.';
    case 'late': {
      const since = lastRun === null ? 'There has been no run yet' : `The last run was ${lastRun}. Since then there was none`;
      return `${since}, for more than a working day: ${senderIsMe ? 'Google may have stopped it.' : `${who} may have left, or Google stopped it.`}`;
    }
    case 'unfinished':
      return 'The last run stopped half way. The next one goes on where it ended. One mail may come twice; Sent mail then says so.';
  }
}

/** What anybody should know on opening the sidebar, whatever they came for: trouble first, then a pause. Null: nothing. */
export function newsWords(reminders: RemindersView): string | null {
  const trouble = troubleWords(reminders);
  if (trouble !== null) return trouble;
  const { pause, nextRun } = reminders;
  return pause && `Reminders are paused until ${pause.words}. Mails go again ${nextRun ?? 'after that'}.`;
}
