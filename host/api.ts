// What the local Google gives to those who run it: the server, the tests and the bench. Types only.

import type { Book, BookSnapshot } from './book/book';

/** The add-on as it would be pushed: every file of the build folder. */
export interface Project {
  /** What the add-on's own menu is called under Extensions; absent: `Add-on`. */
  readonly name?: string;
  /** Server files in the order in which Google evaluates them. */
  readonly scripts: readonly { readonly name: string; readonly source: string }[];
  /** HTML files by name without extension, as `HtmlService.createHtmlOutputFromFile` finds them. */
  readonly pages: Readonly<Record<string, string>>;
  readonly manifest: {
    readonly timeZone: string;
    readonly oauthScopes: readonly string[];
    readonly [field: string]: unknown;
  };
}

/** Milliseconds since 1970, and a way to move them. A fixed clock stands still, a running one goes on from where it is set. */
export interface HostClock {
  now(): number;
  set(ms: number): void;
}

/** One mail as `MailApp` was asked to send it. `deliver` throws when the mail is refused. */
export interface OutgoingMail {
  readonly from: string;
  readonly senderName: string | null;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo: string | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  readonly attachments: readonly {
    readonly name: string;
    readonly type: string;
    readonly bytes: Uint8Array;
    /** A picture that the HTML shows as `cid:…`, by that name. */
    readonly cid?: string;
  }[];
  /** When it was sent, on the host's clock. */
  readonly at: number;
}

export interface HostOptions {
  readonly project: Project;
  readonly clock: HostClock;
  /** Olson name of the spreadsheet's zone. */
  readonly zone: string;
  /** As Google writes it: `en_GB`. */
  readonly locale: string;
  /** The person at the keyboard. */
  readonly user: string;
  readonly deliver: (mail: OutgoingMail) => void;
  /** A whole earlier state; absent: a blank spreadsheet with one tab, `Sheet1`. */
  readonly saved?: Saved;
  /** Recipients a day for each user; 100, as for a consumer account. */
  readonly mailQuota?: number;
  /** What blank cells become that are given a checkbox: reports on Google disagree. Default: `HOST_TICKS` of the environment, else `blank`. */
  readonly ticks?: 'blank' | 'filled';
  /**
   * `fresh`: everything of the script is evaluated anew for each execution, as on Google. `kept`: an execution goes on where an earlier one of the same
   * scripts ended well, in less than half of the time; only for scripts whose modules remember nothing from one execution to the next. Default `fresh`.
   */
  readonly realms?: 'fresh' | 'kept';
  /** `published`: onOpen runs in AuthMode.NONE until the add-on was used once in this file. Default `bound` (LIMITED). */
  readonly install?: 'bound' | 'published';
}

/** Everything that survives a restart, as JSON. */
export interface Saved {
  readonly book: BookSnapshot;
  readonly services: unknown;
}

/** Why an execution ran, in the words of Google's executions page. */
export type TriggerKind = 'open' | 'edit' | 'time' | 'menu' | 'client' | 'editor';

export interface Execution {
  readonly function: string;
  readonly trigger: TriggerKind;
  readonly user: string;
  readonly at: number;
  /** CPU time of the realm and the facade together, on the real clock. */
  readonly ms: number;
  /** Of that, what the script took itself: without its services, and without copying what they answer. */
  readonly scriptMs: number;
  /** Every service call, `Range.setValues`: how often. */
  readonly calls: Readonly<Record<string, number>>;
  /** Calls that Google's servers answer: reads, writes, flush, mail, properties, cache, lock. `getRange`, `getDataRange`, builders and `Utilities` are none. */
  readonly roundTrips: number;
  /** Those of them that write to the workbook. */
  readonly writes: number;
  /** Reads while unflushed writes were pending. */
  readonly flips: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  /** Lines of `console`, in order. */
  readonly log: readonly string[];
  readonly error: string | null;
}

export type RunResult =
  | { readonly ok: true; readonly value: unknown; readonly execution: Execution }
  | { readonly ok: false; readonly error: { readonly name: string; readonly message: string }; readonly execution: Execution };

/**
 * A fault for the executions that follow, until `clear()`.
 * `throw` raises a service error (localised as `Host.language`), `deny` the error of a protected cell or missing permission,
 * `kill` ends the execution at once, no `finally` runs (locks fall, unflushed writes stay as they are), as at the time limit,
 * `delay` lets so many milliseconds pass on the host's clock, then the call goes on.
 */
export type Fault = {
  /** The n-th counted service call of an execution, from 1; or every call of that name. */
  readonly at: number | string;
} & ({ readonly kind: 'throw' | 'deny' | 'kill'; readonly message?: string } | { readonly kind: 'delay'; readonly ms: number });

export interface Faults {
  set(fault: Fault): void;
  clear(): void;
  /** Called before each service call: sort rows, let somebody else save, move the clock. Null to stop. */
  onCall(listener: ((n: number, name: string) => void) | null): void;
}

/** A menu as the add-on built it. */
export interface MenuView {
  readonly caption: string;
  readonly items: readonly (
    | { readonly kind: 'item'; readonly caption: string; readonly function: string }
    | { readonly kind: 'separator' }
    | { readonly kind: 'menu'; readonly menu: MenuView }
  )[];
}

export interface TriggerView {
  readonly id: string;
  readonly function: string;
  readonly owner: string;
  readonly every: string;
  readonly nextAt: number;
}

/** What the add-on last showed the person: a page in the sidebar or a dialog. Each showing has a new `serial`. */
export interface PanelView {
  readonly kind: 'sidebar' | 'dialog';
  readonly title: string;
  readonly html: string;
  readonly serial: number;
  readonly width: number | null;
  readonly height: number | null;
}

export interface SelectedRange {
  readonly sheetId: string;
  /** A1 without the tab's name; several ranges with commas between, the current one last: `A2:B4,A9`. */
  readonly range: string;
}

export interface Host {
  readonly clock: HostClock;
  readonly book: Book;
  readonly faults: Faults;
  /** Oldest first; the last 1,000. */
  readonly executions: readonly Execution[];
  readonly menus: readonly MenuView[];
  readonly triggers: readonly TriggerView[];
  readonly toasts: readonly { readonly at: number; readonly title: string; readonly message: string }[];
  readonly panel: PanelView | null;
  /** The person at the keyboard; may be changed between runs. */
  user: string;
  /** Language of service errors: `en` or `de`. */
  language: 'en' | 'de';
  /** What the person has selected in the grid; `setActiveRange`, `activate` and the page change it. */
  selection: SelectedRange;
  /** Addresses left that `user` may mail today. */
  mailQuota(user: string): number;
  setMailQuota(user: string, left: number): void;
  /** Makes `Session.getActiveUser().getEmail()` empty in simple triggers for everybody but the owner. */
  hideAddressInSimpleTriggers: boolean;
  /** Another person holds the document lock until `release` is called. */
  holdLock(): { release(): void };
  /** There is no document lock to be had: `getDocumentLock` gives null, as outside a document. */
  withoutDocumentLock: boolean;
  /** Scopes that the person did not grant although the manifest asks for them. */
  withhold(scopes: readonly string[]): void;
  /** A person who may look but not write. */
  setViewer(user: string, viewer: boolean): void;

  /** Opens the file as a person does: fires `onOpen`, builds the menus. */
  open(): RunResult;
  /** As `google.script.run` would: name checked, arguments and answer copied as JSON. */
  run(functionName: string, args: readonly unknown[]): RunResult;
  /** As clicking that item, path without the name of the add-on's own menu. */
  menu(path: readonly string[]): RunResult;
  /** As typed or pasted by the person at the top left of `range` (A1); fires edit triggers. `tab` by name. */
  edit(tab: string, range: string, values: readonly (readonly unknown[])[]): readonly RunResult[];
  /** Fires edit triggers for a range that was already changed in the grid by the page. */
  edited(sheetId: string, range: string): readonly RunResult[];
  /** Moves the clock; every due tick fires, in order, each at its own time. */
  moveTo(ms: number): readonly RunResult[];
  /** Fires what is due now; a running clock calls it. */
  tick(): readonly RunResult[];
  /** File > Make a copy: same cells, metadata and script; new file id, no triggers, no properties, no authorisations. */
  copy(): Host;
  save(): Saved;
  /** The services' part of it, without the book. */
  services(): Saved['services'];
}
