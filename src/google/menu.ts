// The add-on's menu. Built without any service that needs permission, so that it appears in every authorisation mode.

/** Captions and the names of the functions they run. Sentence case, verbs first, as Google's style guide asks. */
export function buildMenu(): void {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu('Routesheet')
    .addItem('Open sidebar', 'openSidebar')
    .addItem('Preview the mails', 'previewReminders')
    .addItem('Turn on reminders', 'turnOnReminders')
    .addItem('Turn off reminders', 'turnOffReminders')
    .addSubMenu(
      ui
        .createMenu('Workbook')
        .addItem('Check workbook', 'checkWorkbook')
        .addItem('Set up workbook', 'setUpWorkbook')
        .addItem('Use a tab I already have', 'useExistingTab')
        .addItem('Add sample production', 'addSampleProduction')
        .addItem('Remove sample production', 'removeSampleProduction')
        .addItem('Remove Routesheet from this workbook', 'removeRoutesheet'),
    )
    .addToUi();
}
