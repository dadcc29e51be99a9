// What can be asked of a started host over HTTP: one line per method and path.

import { functionAt, itemsOf } from '../../engine/menu-path';
import type { HostedWorkbook } from '../desk';
import { tabValuesOf } from '../tab-values';
import { isTime, timeSpan, weeksToAsk } from '../time-span';
import { executionViewOf, mailViewOf, pageStateOf, type RunResultView, runViewOf, statusOf } from '../views';
import { isoInZone, timeOf } from '../zone-time';
import { bodyFields, cellRowsOf, listOf, mailAddressOf, rangeOf, selectionOf, serialOf, sureOf, textOf, textsOf } from './api-input';
import { PlainError } from './plain-error';

/** A request as the routes see it. */
export interface ApiRequest {
  readonly query: URLSearchParams;
  readonly body: string;
}

type Route = (desk: HostedWorkbook, request: ApiRequest) => unknown;

/** By `METHOD /path`. What a route returns is the JSON answer; it throws `PlainError` for what it cannot serve. */
export const apiRoutes: Readonly<Record<string, Route>> = {
  'GET /api/status': (desk) => statusOf(desk),
  'GET /api/state': (desk) => pageStateOf(desk),
  'GET /api/values': (desk, { query }) => tabValuesOf(desk, query.get('tab') ?? ''),
  'GET /api/executions': ({ host }) => ({ executions: host.executions.map((execution) => executionViewOf(execution, host.book.zone)) }),
  'GET /api/mail': ({ mail, host }) => ({ messages: mail.messages().map((message) => mailViewOf(message, host.book.zone)) }),
  'DELETE /api/mail': (desk) => {
    desk.operate(() => desk.mail.clear());
    return { messages: [] };
  },
  'POST /api/edit': edit,
  'POST /api/run': (desk, { body }) => {
    const fields = bodyFields(body);
    return runViewOf(desk.operate(() => desk.host.run(textOf(fields, 'function'), listOf(fields, 'args'))));
  },
  'POST /api/menu': menu,
  'POST /api/clock': moveClock,
  'POST /api/clock/stop': ({ journeys }) => ({ stopped: journeys.stop() }),
  'POST /api/select': (desk, { body }) => {
    const selection = selectionOf(bodyFields(body));
    if (desk.host.book.tabs.find(selection.sheetId) === null)
      throw new PlainError(404, `There is no tab with the id ${selection.sheetId}.`);
    desk.operate(() => {
      desk.host.selection = selection;
    });
    return { selection: desk.host.selection };
  },
  'POST /api/user': (desk, { body }) => {
    desk.seat(mailAddressOf(bodyFields(body), 'user'));
    return { user: desk.host.user, people: desk.people() };
  },
  'POST /api/panel/close': (desk, { body }) => {
    const serial = serialOf(bodyFields(body), 'serial');
    desk.closePanel(serial);
    return { closed: serial };
  },
};

/** Paths that exist under some method. */
export const apiPaths: ReadonlySet<string> = new Set(Object.keys(apiRoutes).map((key) => key.split(' ')[1] ?? ''));

function edit(desk: HostedWorkbook, { body }: ApiRequest): { readonly ok: true; readonly runs: readonly RunResultView[] } {
  const fields = bodyFields(body);
  const tab = textOf(fields, 'tab');
  const range = rangeOf(fields, 'range');
  const values = cellRowsOf(fields, 'values');
  tabMustExist(desk, tab);
  const runs = refusedPlainly(() => desk.operate(() => desk.host.edit(tab, range, values)));
  return { ok: true, runs: runs.map(runViewOf) };
}

function menu(desk: HostedWorkbook, { body }: ApiRequest): RunResultView & { readonly toasts: readonly string[] } {
  const path = textsOf(bodyFields(body), 'path');
  const { menus } = desk.host;
  if (functionAt(menus, path) === null) {
    throw new PlainError(404, `There is no menu item "${path.join(' > ')}". There are: ${itemsOf(menus).join(', ')}.`);
  }
  const before = desk.toasts().at(-1)?.number ?? 0;
  const result = desk.operate(() => desk.host.menu(path));
  const toasts = desk.toasts().filter(({ number }) => number > before);
  return { ...runViewOf(result), toasts: toasts.map(({ message }) => message) };
}

/** What a move answers: where the clock is now, and what fired on the way. */
interface MoveView {
  readonly now: string;
  readonly fired: readonly RunResultView[];
  /** Somebody stopped it on the way. */
  readonly stopped: boolean;
}

async function moveClock({ host, journeys }: HostedWorkbook, { body }: ApiRequest): Promise<MoveView> {
  const fields = bodyFields(body);
  const ms = momentOf(fields.now, host.book.zone);
  if (journeys.goal() !== null) throw new PlainError(409, 'The clock is on its way already. To stop it: POST /api/clock/stop.');
  if (!sureOf(fields)) askBefore(ms - host.clock.now());
  const { fired, stopped } = await journeys.go(ms);
  return { now: isoInZone(host.clock.now(), host.book.zone), fired: fired.map(runViewOf), stopped };
}

function momentOf(now: unknown, zone: string): number {
  const ms = typeof now === 'string' ? timeOf(now, zone) : now;
  if (typeof ms !== 'number') throw new PlainError(400, '"now" must be a time such as 2026-03-02T08:00.');
  if (!isTime(ms)) throw new PlainError(400, `"now" must be a time ${timeSpan}.`);
  return ms;
}

function askBefore(ahead: number): void {
  const weeks = weeksToAsk(ahead);
  if (weeks === null) return;
  throw new PlainError(409, `That is ${weeks} weeks on, and all that falls due on the way would run. If you are sure, add "sure": true.`);
}

function tabMustExist({ host }: HostedWorkbook, tab: string): void {
  if (!host.book.tabs.all().some(({ name }) => name === tab)) throw new PlainError(404, `There is no tab named ${tab}.`);
}

/** What the grid refuses (a range outside it, a protected cell) is the caller's mistake, told in its own words. */
function refusedPlainly<T>(operation: () => T): T {
  try {
    return operation();
  } catch (cause) {
    throw new PlainError(400, cause instanceof Error ? cause.message : String(cause));
  }
}
