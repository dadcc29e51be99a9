// The sample production: added to look around in, removed without touching what people made of it.

import type { Methods } from '../../contract/methods';
import type { Ports } from '../../ports';
import { tableOf } from '../../schema/workbook';
import {
  noSample,
  ownRowsStay,
  remindersGoOn,
  sampleAdded,
  sampleAhead,
  sampleComesOut,
  sampleGoes,
  sampleMailed,
  sampleRowsStay,
  settingsFilled,
} from '../messages/setup';
import { isHere } from '../transaction/belonging';
import { freshCatalog } from '../transaction/known-catalog';
import { underLock } from '../transaction/lock';
import { readInUse, readOne } from '../transaction/reading';
import { remindersIn } from '../transaction/reminder-state';
import type { ReminderState } from '../transaction/state';
import { type Located, locate } from '../transaction/tabs';
import { hasRoom } from './found-tabs';
import { removalAhead, removeSampleUnderLock, sampleIn } from './sample-removal';
import { addSampleUnderLock, samplePlan, sampleRowCount } from './sample-rows';
import { setUpUnderLock } from './setting-up';

type Answer = Methods['addSample']['answer'];

/** With `sure` sets the workbook up if need be and adds the sample rows that are not there; without, says what that comes to. */
export function addSample(ports: Ports, { sure }: Methods['addSample']['input']): Answer {
  if (!sure) return { done: false, words: wordsBeforeAdding(ports, locate(ports)) };
  const rows = underLock(ports, () => {
    const located = locate(ports);
    if (!isHere(ports, located.store) || !hasRoom(located)) {
      setUpUnderLock(ports, 'cg');
      ports.book.flush();
    }
    return addSampleUnderLock(ports);
  });
  return { done: true, words: [sampleAdded({ rows })] };
}

/** With `sure` removes what nobody changed of the sample, and says which rows were kept; without, says what that comes to. */
export function removeSample(ports: Ports, { sure }: Methods['removeSample']['input']): Answer {
  return sure
    ? { done: true, words: [underLock(ports, () => removeSampleUnderLock(ports))] }
    : { done: false, words: wordsBeforeRemoving(ports, locate(ports)) };
}

function wordsBeforeAdding(ports: Ports, located: Located): readonly string[] {
  const plan = samplePlan(ports, located);
  const count = sampleRowCount(plan);
  if (count === 0) return [sampleAdded({ rows: 0 })];
  const tabs = plan.tabs.filter(({ known }) => Object.keys(known).length > 0).map(({ read }) => read.tab);
  const filled = plan.settings.map(({ key }) => key).length;
  const { sender } = remindersOf(ports, located) ?? {};
  return [
    sampleAhead({ rows: count, tabs }),
    ...(filled > 0 ? [settingsFilled({ count: filled })] : []),
    ...(sender === undefined ? [] : [sampleMailed({ sender })]),
    sampleComesOut(),
  ];
}

function wordsBeforeRemoving(ports: Ports, located: Located): readonly string[] {
  const sample = sampleIn(located);
  if (sample === null) return [noSample()];
  const { count, kept } = removalAhead(ports, located, sample);
  return [
    sampleGoes({ rows: count }),
    ...(kept.length > 0 ? [sampleRowsStay({ ids: kept })] : []),
    ownRowsStay(),
    ...(remindersOf(ports, located) ? [remindersGoOn()] : []),
  ];
}

function remindersOf(ports: Ports, { store }: Located): ReminderState | null {
  return isHere(ports, store) ? remindersIn(store) : null;
}

/** True where reminders are on, or rows of somebody's own stand on the tabs: then nothing of the sample comes or goes unasked. */
export function isAskedFirst(ports: Ports, method: 'addSample' | 'removeSample'): boolean {
  const located = locate(ports);
  if (method === 'removeSample' && sampleIn(located) === null) return false;
  if (remindersOf(ports, located) !== null) return true;
  const { catalog } = freshCatalog(ports, located);
  const { reads } = readInUse(ports, located, catalog);
  const { people: key } = located.workbook.roles;
  const people = located.tabs.has(key) ? [readOne(ports, located, tableOf(located.workbook, key), catalog).read] : [];
  const sample = sampleIn(located) ?? {};
  return [...reads, ...people].some(({ table, records }) => records.some(({ id }) => sample[table.key]?.[id] === undefined));
}
