// What all executions of one opened file share: its services' memory, what is shown around the grid, and the settings of the host.

import type { HostClock, HostOptions, MenuView, OutgoingMail, PanelView, Project, SelectedRange } from '../api';
import type { World } from './execution/scene';
import { Locks } from './locks';
import type { ServiceState } from './service-state';

const dayLength = 86_400_000;

/** Toasts that are kept. */
const mostToasts = 100;

/** Recipients a day of a consumer account. */
const usualQuota = 100;

export class HostWorld implements World {
  readonly project: Project;
  readonly clock: HostClock;
  readonly state: ServiceState;
  readonly locks = new Locks();
  readonly locale: string;
  readonly deliver: (mail: OutgoingMail) => void;
  readonly ticksFilled: boolean;
  language: 'en' | 'de' = 'en';
  withheld: readonly string[] = [];
  hideAddressInSimpleTriggers = false;
  withoutDocumentLock = false;
  menus: readonly MenuView[] = [];
  toasts: readonly { readonly at: number; readonly title: string; readonly message: string }[] = [];
  panel: PanelView | null = null;
  selection: SelectedRange;
  readonly #mailQuota: number;
  #serial = 0;

  constructor(options: HostOptions, state: ServiceState, selection: SelectedRange) {
    this.project = options.project;
    this.clock = options.clock;
    this.locale = options.locale;
    this.deliver = options.deliver;
    this.ticksFilled = (options.ticks ?? process.env.HOST_TICKS) === 'filled';
    this.state = state;
    this.selection = selection;
    this.#mailQuota = options.mailQuota ?? usualQuota;
  }

  /** Google counts over a rolling day. */
  mailQuota(user: string): number {
    const since = this.clock.now() - dayLength;
    const used = (this.state.mail.get(user) ?? []).filter(({ at }) => at > since).reduce((sum, { count }) => sum + count, 0);
    return this.#mailQuota - used;
  }

  useMailQuota(user: string, count: number): void {
    const now = this.clock.now();
    const recent = (this.state.mail.get(user) ?? []).filter(({ at }) => at > now - dayLength);
    this.state.mail.set(user, [...recent, { at: now, count }]);
  }

  setMailQuota(user: string, left: number): void {
    this.state.mail.set(user, [{ at: this.clock.now(), count: this.#mailQuota - left }]);
  }

  /** A menu of the same name is replaced where it stands. */
  showMenu(menu: MenuView): void {
    const known = this.menus.some(({ caption }) => caption === menu.caption);
    this.menus = known ? this.menus.map((old) => (old.caption === menu.caption ? menu : old)) : [...this.menus, menu];
  }

  showPanel(panel: Omit<PanelView, 'serial'>): void {
    this.#serial += 1;
    this.panel = { ...panel, serial: this.#serial };
  }

  toast(message: string, title: string): void {
    this.toasts = [...this.toasts, { at: this.clock.now(), title, message }].slice(-mostToasts);
  }
}
