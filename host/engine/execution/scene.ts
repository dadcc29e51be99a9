// One execution as the services see it: who runs what, with which rights, in which world.

import type { HostClock, MenuView, OutgoingMail, PanelView, Project, TriggerKind } from '../../api';
import type { Locks } from '../locks';
import type { ServiceState } from '../service-state';

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

/** What all executions of a host share. */
export interface World {
  readonly project: Project;
  readonly clock: HostClock;
  readonly state: ServiceState;
  readonly locks: Locks;
  readonly locale: string;
  readonly language: 'en' | 'de';
  readonly withheld: readonly string[];
  readonly hideAddressInSimpleTriggers: boolean;
  readonly withoutDocumentLock: boolean;
  readonly deliver: (mail: OutgoingMail) => void;
  mailQuota(user: string): number;
  useMailQuota(user: string, count: number): void;
  showMenu(menu: MenuView): void;
  showPanel(panel: Omit<PanelView, 'serial'>): void;
}

/** One execution. The object itself is the holder of its locks. */
export interface Scene {
  readonly world: World;
  readonly function: string;
  readonly trigger: TriggerKind;
  /** Whose authority it uses. */
  readonly user: string;
  /** Who caused it; the same person unless an installable trigger runs for somebody else. */
  readonly activeUser: string;
  readonly authMode: AuthMode;
  /** True for onOpen and onEdit as Google calls them by name. */
  readonly simple: boolean;
  log(line: string): void;
  /** Runs work that is not the script's, a mail server for instance, without its time being counted. */
  aside<T>(work: () => T): T;
}
