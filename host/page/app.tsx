// The whole page: title bar, grid, the add-on's panels, the drawers of the local Google.

import { useState } from 'preact/hooks';
import { call } from './api-client';
import { Drawer } from './drawers/drawer';
import { Notices, useNotices } from './notices';
import { PanelDialog, PanelSidebar } from './panels/panels';
import { usePanes } from './panes';
import { useSession } from './session';
import { type DrawerName, TitleBar } from './title-bar';
import { Toasts } from './toasts';

/** Draws everything; asks the server for what the person does. */
export function HostPage() {
  const notices = useNotices();
  const session = useSession(notices.say);
  usePanes(session.focusGrid);
  const [drawer, setDrawer] = useState<DrawerName | null>(null);
  const { state } = session;
  const toggle = (name: DrawerName) => setDrawer(drawer === name ? null : name);
  const runMenu = (path: readonly string[]) =>
    notices.during(`Running ${path.at(-1)}`, async () => {
      const run = await call<{ ok: boolean; error: string | null }>('POST', '/api/menu', { path });
      if (!run.ok) throw new Error(run.error ?? 'It did not work.');
    });
  const closePanel = (serial: number) => void call('POST', '/api/panel/close', { serial });
  return (
    <div class="desk">
      {state !== null && (
        <TitleBar state={state} time={session.time} drawer={drawer} onDrawer={toggle} onMenu={runMenu} busy={notices.busy !== null} />
      )}
      <div class="desk-body">
        <main class="workbook" aria-label="Spreadsheet">
          <div class="grid-place" ref={session.gridRef} />
          {state !== null && <Toasts toasts={state.toasts} />}
        </main>
        {state?.sidebar && (
          <PanelSidebar head={state.sidebar} origin={session.panelOrigin} onClose={closePanel} onFocusGrid={session.focusGrid} />
        )}
        {state !== null && drawer !== null && <Drawer name={drawer} state={state} time={session.time} onClose={() => setDrawer(null)} />}
      </div>
      {state?.dialog && (
        <PanelDialog head={state.dialog} origin={session.panelOrigin} onClose={closePanel} onFocusGrid={session.focusGrid} />
      )}
      <Notices notices={notices} lost={session.lost} trouble={state?.trouble ?? null} />
    </div>
  );
}
