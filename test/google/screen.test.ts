// The sidebar as the add-on shows it: the page that was built, told where to open, and nothing else of it changed.

import { expect, test } from '@jest/globals';
import { distFile } from '../bundle/dist';
import { deskWithAssets } from '../faults/support/one-asset';

test.each([
  ['openSidebar', 'today'],
  ['previewReminders', 'preview'],
  ['removeRoutesheet', 'remove'],
])('%s shows the page as it was built, opening at %s', (name, view) => {
  const { host } = deskWithAssets();
  host.run(name, []);
  expect(host.panel?.html).toBe(distFile('Sidebar.html').replace('data-view="today"', `data-view="${view}"`));
});

test('the editor of notes opens in a window over the sheet, as the same page', () => {
  const desk = deskWithAssets();
  desk.rpc('openNotes', {});
  expect(desk.host.panel).toMatchObject({
    ...{ kind: 'dialog', title: 'Take notes', width: 900, height: 640 },
    html: distFile('Sidebar.html').replace('data-view="today"', 'data-view="notes-window"'),
  });
});

test('the script asks for the file as a template, and never for a page that Google has read and written again', () => {
  expect(distFile('Code.js')).not.toMatch(/createHtmlOutputFromFile|getContent\b/);
});
