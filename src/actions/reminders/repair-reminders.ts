// Repair: whatever keeps the reminders of this account from running is mended, and a run that stopped half way is taken up.

import type { Methods } from '../../contract/methods';
import { isLost } from '../../office/sent-log/journal';
import type { Ports } from '../../ports';
import { emptyCatalog } from '../../workbook/catalog/catalog';
import {
  beyondRepair,
  nothingToRepair,
  offSoNoRepair,
  othersToRepair,
  runTakenUp,
  tabsMended,
  triggerMadeAnew,
  triggersRemoved,
} from '../messages/reminders';
import { setUpUnderLock } from '../setup/setting-up';
import { isHere } from '../transaction/belonging';
import { nowIn } from '../transaction/clocks';
import { Refusal } from '../transaction/failure';
import { freshCatalog } from '../transaction/known-catalog';
import { underLock } from '../transaction/lock';
import { remindersIn } from '../transaction/reminder-state';
import { type ReminderState, stateKeys } from '../transaction/state';
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
  return { done: done.length === 0 ? [nothingToRepair()] : done, reminders };
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
  const state = remindersIn(store);
  if (state === null || !isHere(ports, store)) throw new Refusal('setup', offSoNoRepair());
  if (state.sender === ports.identity.effective()) return state;
  throw new Refusal('denied', othersToRepair({ sender: state.sender }));
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
  if (left.length > 0) throw new Refusal('setup', beyondRepair({ disorder: left }));
  const wasGone = !before.tabs.has(before.workbook.roles.sentMail);
  const forgot = wasGone || lost.length > 0;
  return { words: tabsMended({ wasGone, forgot }), forgot, forgotten: entries.filter(isLost).length };
}

function triggerWords(before: readonly string[], trigger: string, silent: boolean): string | null {
  if (silent || before.length === 0) return triggerMadeAnew();
  const spare = before.filter((id) => id !== trigger).length;
  return spare === 0 ? null : triggersRemoved({ count: spare });
}

/** As the next hourly run would. */
function takeUp(ports: Ports): readonly string[] {
  const { store } = locate(ports);
  const state = remindersIn(store);
  if (state === null || !isUnfinished(ports, store)) return [];
  const { sent } = run(ports, { ignoreHour: false, isLast: false, mayRun: (now) => sends(ports, now.store, state.trigger) });
  return [runTakenUp({ sent })];
}
