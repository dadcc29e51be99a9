// The menu and the sidebar call one thing by one name.

import { expect, test } from '@jest/globals';
import { allJobs } from '../../sidebar/do/jobs';
import { buildMenu } from '../../src/google/menu';

/** They open no view, or all of them. */
const only = ['Open sidebar', 'Turn off reminders', 'Set up workbook'];

test('what a menu item opens is called as its job is in the sidebar', () => {
  const captions: string[] = [];
  const menu = {
    addItem: (caption: string) => {
      captions.push(caption);
      return menu;
    },
    addSubMenu: () => menu,
    addToUi: () => undefined,
  };
  Object.assign(globalThis, { SpreadsheetApp: { getUi: () => ({ createMenu: () => menu }) } });
  buildMenu();
  const titles = allJobs.map(({ title }) => title);
  expect(captions.length).toBeGreaterThan(7);
  expect(captions.filter((caption) => !titles.includes(caption))).toEqual(only);
});
