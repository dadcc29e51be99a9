// What people see of a menu item: the sidebar, or a line at the bottom right.

import type { ScreenPort } from '../ports';

export const screen: ScreenPort = {
  openSidebar: (view) => {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(pageAt(view)).setTitle('Routesheet'));
  },
  openWindow: (view, title) => {
    const page = HtmlService.createHtmlOutput(pageAt(view));
    // The sheet can be used meanwhile.
    SpreadsheetApp.getUi().showModelessDialog(page.setWidth(900).setHeight(640), title);
  },
  showPage: (title, html) => {
    const page = HtmlService.createHtmlOutput(html).setWidth(900).setHeight(640);
    SpreadsheetApp.getUi().showModalDialog(page, title);
  },
  toast: (message) => {
    SpreadsheetApp.getActiveSpreadsheet().toast(message, 'Routesheet', 10);
  },
};

/**
 * The page says where it opens in its first tag, so that it need not ask the server before it paints. The file is asked for as a template: as a page Google
 * would read it and write it again.
 */
function pageAt(view: string): string {
  const file = HtmlService.createTemplateFromFile('Sidebar').getRawContent();
  return file.replace('data-view="today"', `data-view="${view}"`);
}
