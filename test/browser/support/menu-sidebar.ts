// The sidebar as a menu of the local Google opens it, and what stands in the tabs beside it.

import type { Frame, Page } from 'playwright-core';
import type { HostProcess } from './host-process';

/** As that menu item opens it, once it says so. */
export async function sidebarBy(host: HostProcess, page: Page, item: string | readonly string[], says: string): Promise<Frame> {
  await host.post('/api/menu', { path: [item].flat() });
  const { sidebar } = (await host.get('/api/state')) as { sidebar: { serial: number } };
  const place = await page.waitForSelector(`.panel-sidebar iframe[src$="/panel/${sidebar.serial}"]`);
  const frame = await place.contentFrame();
  if (frame === null) throw new Error('The sidebar has no frame.');
  await frame.getByText(says).first().waitFor();
  return frame;
}

/** Values of a tab, its headings first. */
export async function valuesIn(host: HostProcess, tab: string): Promise<readonly (readonly unknown[])[]> {
  const { values } = (await host.get(`/api/values?tab=${encodeURIComponent(tab)}`)) as { values: readonly (readonly unknown[])[] };
  return values;
}

/** Writes the value of that name on Settings. */
export async function setIn(host: HostProcess, name: string, value: string): Promise<void> {
  const row = (await valuesIn(host, 'Settings')).findIndex(([first]) => first === name) + 1;
  await host.post('/api/edit', { tab: 'Settings', range: `B${row}`, values: [[value]] });
}
