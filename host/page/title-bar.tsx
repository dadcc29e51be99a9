// The bar at the top: the workbook's name, the add-on's menus, and the way to what Google hides behind its pages.

import type { PageState } from '../server/views';
import { MenuBar } from './menus/menu-bar';
import { dayAndTime, type HeardTime } from './page-clock';
import { useRunningTime } from './running-time';

/** The drawers, one open at a time. */
export type DrawerName = 'mailbox' | 'triggers' | 'clock' | 'executions' | 'people';

interface TitleBarProps {
  readonly state: PageState;
  readonly time: HeardTime;
  readonly drawer: DrawerName | null;
  readonly onDrawer: (name: DrawerName) => void;
  readonly onMenu: (path: readonly string[]) => void;
  readonly busy: boolean;
}

/** Draws the bar. */
export function TitleBar({ state, time, drawer, onDrawer, onMenu, busy }: TitleBarProps) {
  const shown = dayAndTime(useRunningTime(time), state.zone);
  const tool = (name: DrawerName, text: string, count?: number) => (
    <button type="button" class="tool" aria-expanded={drawer === name} onClick={() => onDrawer(name)}>
      {text} {count !== undefined && <span class="count">{count}</span>}
    </button>
  );
  return (
    <header class="title-bar">
      <span class="logo" aria-hidden="true">
        <i class="fa fa-table" />
      </span>
      <div class="title-and-menus">
        <h1>{state.name}</h1>
        <MenuBar menus={state.menus} onRun={onMenu} busy={busy} />
      </div>
      <nav class="tools" aria-label="Local Google">
        <button
          type="button"
          class="tool"
          aria-label={`Clock: ${shown}`}
          aria-expanded={drawer === 'clock'}
          onClick={() => onDrawer('clock')}
        >
          {shown}
        </button>
        {tool('mailbox', 'Mailbox', state.mailCount)}
        {tool('triggers', 'Triggers', state.triggers.length)}
        {tool('executions', 'Executions')}
        <a class="tool" href="/workbook.xlsx" download>
          Download as .xlsx
        </a>
        <button
          type="button"
          class="avatar"
          aria-label={`At the keyboard: ${state.user}`}
          title={state.user}
          aria-expanded={drawer === 'people'}
          onClick={() => onDrawer('people')}
        >
          {state.user.slice(0, 1).toUpperCase()}
        </button>
      </nav>
    </header>
  );
}
