// What the server says about the workbook, as JSON: shapes shared with the page.

import type { Execution, Host, MenuView, PanelView, RunResult, SelectedRange } from '../api';
import type { MailAttachment, MailMessage } from '../mail/message';
import type { HostedWorkbook, NumberedToast } from './desk';
import { isTime } from './time-span';
import { isoInZone } from './zone-time';

/** Answer of `GET /api/status`. Times are ISO 8601 in the spreadsheet's zone. */
export interface StatusView {
  readonly ready: true;
  readonly now: string;
  readonly zone: string;
  readonly locale: string;
  readonly user: string;
  /** Names, in order. */
  readonly tabs: readonly string[];
  readonly menus: readonly MenuView[];
  readonly triggers: readonly TriggerStatus[];
  /** Addresses that the user may still mail today. */
  readonly quota: number;
}

/** One trigger. */
export interface TriggerStatus {
  readonly id: string;
  readonly function: string;
  readonly owner: string;
  readonly every: string;
  /** Null: it waits for something else than time, or for a time that never comes. */
  readonly nextAt: string | null;
}

/** What happened when a function ran. */
export interface RunResultView {
  readonly function: string;
  readonly ok: boolean;
  readonly value: unknown;
  readonly error: string | null;
  readonly calls: Readonly<Record<string, number>>;
  readonly roundTrips: number;
  readonly writes: number;
  readonly flips: number;
}

/** One line of `GET /api/executions`. */
export type ExecutionView = Omit<Execution, 'at'> & { readonly at: string };

/** One message of `GET /api/mail`. */
export type MailView = Omit<MailMessage, 'at' | 'attachments'> & {
  readonly at: string;
  readonly attachments: readonly Omit<MailAttachment, 'content'>[];
};

/** A panel without its HTML, which the frame fetches from its own origin. */
export type PanelHead = Omit<PanelView, 'html'>;

/** All that the page shows around the grid. */
export interface PageState extends StatusView {
  readonly name: string;
  readonly nowMs: number;
  readonly people: readonly string[];
  readonly selection: SelectedRange;
  readonly sidebar: PanelHead | null;
  readonly dialog: PanelHead | null;
  readonly toasts: readonly NumberedToast[];
  /** Where the clock is being moved to, as ISO time; null: it is not. */
  readonly movingTo: string | null;
  readonly mailCount: number;
  /** Why the workbook could not be saved; null: it is. */
  readonly trouble: string | null;
  /** Changes with every execution. */
  readonly executionMark: string;
}

/** The status as programs read it. */
export function statusOf({ host }: HostedWorkbook): StatusView {
  return {
    ready: true,
    now: isoInZone(host.clock.now(), host.book.zone),
    zone: host.book.zone,
    locale: host.book.locale,
    user: host.user,
    tabs: host.book.tabs.all().map(({ name }) => name),
    menus: host.menus,
    triggers: triggersOf(host),
    quota: host.mailQuota(host.user),
  };
}

function triggersOf(host: Host): TriggerStatus[] {
  return host.triggers.map(({ nextAt, ...trigger }) => ({
    ...trigger,
    nextAt: isTime(nextAt) ? isoInZone(nextAt, host.book.zone) : null,
  }));
}

/** The state as the page shows it. */
export function pageStateOf(desk: HostedWorkbook): PageState {
  const { sidebar, dialog } = desk.panels();
  return {
    ...statusOf(desk),
    name: desk.host.book.name,
    nowMs: desk.host.clock.now(),
    people: desk.people(),
    selection: desk.host.selection,
    sidebar: headOf(sidebar),
    dialog: headOf(dialog),
    toasts: desk.toasts(),
    movingTo: movingTo(desk),
    trouble: desk.trouble(),
    mailCount: desk.mail.messages().length,
    executionMark: `${desk.host.executions.length} ${desk.host.executions.at(-1)?.at}`,
  };
}

function movingTo({ host, journeys }: HostedWorkbook): string | null {
  const goal = journeys.goal();
  return goal === null ? null : isoInZone(goal, host.book.zone);
}

function headOf(panel: PanelView | null): PanelHead | null {
  if (panel === null) return null;
  const { html: _, ...head } = panel;
  return head;
}

/** A run as programs read it. */
export function runViewOf(result: RunResult): RunResultView {
  const { calls, roundTrips, writes, flips } = result.execution;
  const outcome = result.ok ? { value: result.value, error: null } : { value: null, error: result.error.message };
  return { function: result.execution.function, ok: result.ok, ...outcome, calls, roundTrips, writes, flips };
}

/** An execution as people and programs read it. */
export function executionViewOf(execution: Execution, zone: string): ExecutionView {
  return { ...execution, at: isoInZone(execution.at, zone) };
}

/** Pictures that came with the mail stand where its HTML names them. */
function withPictures({ html, attachments }: MailMessage): string | null {
  return (
    html?.replace(/\bcid:([^\s"'<>]+)/g, (whole, cid: string) => {
      const picture = attachments.find((file) => file.cid === cid && /^image\/[\w.+-]+$/.test(file.type));
      return picture === undefined ? whole : `data:${picture.type};base64,${picture.content}`;
    }) ?? null
  );
}

/** A mail without the bytes of its attachments. */
export function mailViewOf(message: MailMessage, zone: string): MailView {
  return {
    ...message,
    html: withPictures(message),
    at: isoInZone(message.at, zone),
    attachments: message.attachments.map(({ name, type, size }) => ({ name, type, size })),
  };
}
