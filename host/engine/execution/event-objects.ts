// The event objects that Google hands to triggers, field by field.

import { GoogleObject } from '../google-object';
import { User, visibleAddress } from '../services/session';
import { wallAt } from '../zone';
import type { Services } from './call-door';
import type { RunningExecution } from './running-execution';
import { EnumValue, WithProperties } from './values';

/** A rectangle that was edited, counted from 1, and what its only cell held; both values null for several cells. */
export interface EditedRange {
  readonly gid: number;
  readonly range: string;
  readonly rowStart: number;
  readonly rowEnd: number;
  readonly columnStart: number;
  readonly columnEnd: number;
  readonly value: string | null;
  readonly oldValue: string | null;
}

type Given = (services: Services, execution: RunningExecution) => readonly unknown[];
type Fields = Readonly<Record<string, unknown>>;

/** `onOpen(e)`; installable ones know their trigger. */
export function openEvent(triggerUid: string | null): Given {
  return (services, execution) => [{ ...common(services, execution), ...uid(triggerUid) }];
}

/** `onEdit(e)`: `value` and `oldValue` for a single cell only, and only where there was something. */
export function editEvent(edited: EditedRange, triggerUid: string | null): Given {
  return (services, execution) => {
    const { rowStart, rowEnd, columnStart, columnEnd, value, oldValue } = edited;
    const sheet = ask(spreadsheetOf(services), 'getSheetById', edited.gid);
    const range = new WithProperties(ask(sheet, 'getRange', edited.range), { rowStart, rowEnd, columnStart, columnEnd });
    const before = oldValue === null ? {} : { oldValue };
    const after = value === null ? {} : { value };
    return [{ ...common(services, execution), range, ...after, ...before, ...uid(triggerUid) }];
  };
}

/** `onChange(e)`: says what kind of change, not where. */
export function changeEvent(changeType: string, triggerUid: string): Given {
  return (services, execution) => [{ ...common(services, execution), changeType, triggerUid }];
}

/** A tick of the clock, in UTC as Google's is. */
export function timeEvent(triggerUid: string, now: number): Given {
  const at = wallAt(now, 'UTC');
  const newYear = Date.UTC(at.getUTCFullYear(), 0, 1);
  const fields = {
    authMode: new EnumValue('Script.AuthMode', 'FULL'),
    triggerUid,
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    'day-of-month': at.getUTCDate(),
    'day-of-week': at.getUTCDay() || 7,
    'week-of-year': Math.floor((at.getTime() - newYear) / (7 * 86_400_000)) + 1,
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
    timezone: 'UTC',
  };
  return () => [fields];
}

function common(services: Services, execution: RunningExecution): Fields {
  const user = new User(visibleAddress(execution, execution.activeUser));
  const authMode = new EnumValue('Script.AuthMode', execution.authMode);
  // Before the add-on was used in the file, nothing of the document reaches it.
  return execution.authMode === 'NONE' ? { authMode, user } : { authMode, source: spreadsheetOf(services), user };
}

function uid(triggerUid: string | null): Fields {
  return triggerUid === null ? {} : { triggerUid };
}

function spreadsheetOf(services: Services): GoogleObject {
  const app = services.globals.SpreadsheetApp;
  if (app === undefined) throw new Error('There is no SpreadsheetApp.');
  return ask(app, 'getActiveSpreadsheet');
}

/** Calls a service object as the host itself, uncounted and unchecked. */
function ask(object: GoogleObject, method: string, ...given: readonly unknown[]): GoogleObject {
  const found: unknown = Reflect.get(object, method);
  const answer: unknown = typeof found === 'function' ? found.apply(object, given) : undefined;
  if (!(answer instanceof GoogleObject)) throw new Error(`${object.googleClass}.${method} gave no object.`);
  return answer;
}
