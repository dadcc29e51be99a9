// Repair: whatever keeps the reminders of this account from running is mended, and a run that stopped half way is taken up.

import type { Methods } from '../../contract/methods';
import { isLost } from '../../office/sent-log/journal';
import type { Ports } from '../../ports';
import { counted } from '../../schema/values/text';
import { emptyCatalog } from '../../workbook/catalog/catalog';
import { setUpUnderLock } from '../setup/setting-up';
import { isHere } from '../transaction/belonging';
import { nowIn } from '../transaction/clocks';
import { Refusal } from '../transaction/failure';
import { freshCatalog } from '../transaction/known-catalog';
import { underLock } from '../transaction/lock';
import { type ReminderState, readState, stateKeys } from '../transaction/state';
import { type Located, locate } from '../transaction/tabs';
import { isUnfinished, troubleIn } from './reminder-trouble';
import { remindersView } from './reminders-view';
import { readJournal } from './run/journal-tab';
import { run } from './run/run';
import { oneTrigger, senderAllowed, sends } from './sender';

/**
 * Doing it again repairs nothing more. @throws Refusal when reminders are off here, when another account sends, or when that is what Google has
 * to be asked for.
 */
export function repairReminders(ports: Ports): Methods['repairReminders']['answer'] {
  const done = [...underLock(ports, () => mendSender(ports)), ...takeUp(ports)];
  const located = locate(ports);
  const reminders = remindersView(ports, located, freshCatalog(ports, located));
  return { done: done.length === 0 ? ['Nothing needed repair.'] : done, reminders };
}

/** The tabs, then the trigger, then what is remembered of both: a repair that dies between two of them is completed by the next. */
function mendSender(ports: Ports): readonly string[] {
  const located = locate(ports);
  const state = ownState(ports, located);
  senderAllowed(ports);
  const disorder = disorderNow(ports, located);
  const silent = troubleIn(ports, located, state, disorder.join(' ')) === 'late';
  const tabs = disorder.length === 0 ? null : mendTabs(ports, located);
  const before = ports.triggers.mine();
  // A trigger that is there and does not fire is of no use.
  if (silent) for (const id of before) ports.triggers.remove(id);
  const trigger = oneTrigger(ports, state.trigger);
  const words = triggerWords(before, trigger, silent);
  if (tabs === null && words === null && trigger === state.trigger && state.stopped === undefined) return [];
  const { stopped: _over, ...others } = state;
  const forgot = tabs?.forgot && { startedOn: nowIn(ports).date, everybody: false, forgotten: tabs.forgotten };
  const mended: ReminderState = { ...others, ...forgot, trigger, mended: ports.clock.instant() };
  ports.store.set({ [stateKeys.reminders]: JSON.stringify(mended) });
  return [tabs?.words, words].flatMap((said) => said ?? []);
}

function ownState(ports: Ports, { store }: Located): ReminderState {
  const state = readState<ReminderState>(store, stateKeys.reminders);
  if (state === null || !isHere(ports, store))
    throw new Refusal('setup', 'Reminders are off in this file, so there is nothing to repair. Turn them on if mails should go out.');
  if (state.sender === ports.identity.effective()) return state;
  throw new Refusal('denied', `Reminders are sent from ${state.sender}, and only that account can repair them. Ask them, or take over.`);
}

/** As the next run would find it. */
function disorderNow(ports: Ports, before: Located): readonly string[] {
  const located = { ...before, marks: ports.marks.ofAllColumns() };
  const { catalog, disorder } = freshCatalog(ports, located);
  if (!located.tabs.has(located.workbook.roles.sentMail)) return disorder;
  const journal = readJournal(ports, located, catalog);
  return [...disorder, ...journal.disorder, ...journal.lost];
}

/**
 * Without its journal nobody knows what was told before: reminder days before today are left out, or everybody would get all of them again.
 * @throws Refusal: setup for what set-up cannot mend
 */
function mendTabs(ports: Ports, before: Located): { readonly words: string; readonly forgot: boolean; readonly forgotten: number } {
  setUpUnderLock(ports, 'cg');
  ports.book.flush();
  const located = locate(ports);
  const { entries, lost } = readJournal(ports, located, emptyCatalog());
  const left = disorderNow(ports, located).filter((words) => !lost.includes(words));
  if (left.length > 0)
    throw new Refusal('setup', `${left.join(' ')} Repair cannot mend that: write the headings back by hand, each over its own column.`);
  const wasGone = !before.tabs.has(before.workbook.roles.sentMail);
  const forgot = wasGone || lost.length > 0;
  const mended = wasGone ? 'The tab Sent mail was added again.' : 'The tabs that mails cannot do without are whole again.';
  return { words: forgot ? `${mended} ${unknown}` : mended, forgot, forgotten: entries.filter(isLost).length };
}

const unknown = 'What was sent before is not known any more, so only reminder days from today on are told.';

function triggerWords(before: readonly string[], trigger: string, silent: boolean): string | null {
  if (silent || before.length === 0) return 'The hourly run was made anew.';
  const spare = before.filter((id) => id !== trigger).length;
  return spare === 0 ? null : `${counted(spare, 'spare hourly run')} removed.`;
}

/** As the next hourly run would. */
function takeUp(ports: Ports): readonly string[] {
  const { store } = locate(ports);
  const state = readState<ReminderState>(store, stateKeys.reminders);
  if (state === null || !isUnfinished(ports, store)) return [];
  const { sent } = run(ports, { ignoreHour: false, mayRun: (now) => sends(ports, now.store, state.trigger) });
  return [`The run that had stopped half way was taken up: ${counted(sent, 'mail')} sent.`];
}
