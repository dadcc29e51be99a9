// Every function that Google calls by name: the menu of the proof, its triggers, and what its page asks for.

import { askWithLock, fail, letTriggerFail, writeBelowTable } from './by-hand';
import { leaveMarks, whatCameAlong } from './copying';
import { allFacts } from './facts/all-facts';
import { allProbes } from './probes/all-probes';
import { note, resultsTab, resultsText } from './results';
import { holdAndWrite, notePage, ownPageAsPushed, waitAndRead } from './serving';
import { errorWords, takenOrRefused } from './trying';
import { prepareTyping, readTyping, writeDown } from './typing';
import { beginWait, readWait, writeTick } from './waiting';
import { openFile, oursPrefix, refuseUsedFile, Workbench } from './workbench';

/** Google ends a script after six minutes; what is left is tried when the menu is chosen again. */
const enoughMs = 240_000;

/** Evaluated with the script: a second call in the same evaluation would count on. */
let calls = 0;

function tell(words: string): void {
  openFile().toast(words, oursPrefix, 20);
}

export function onOpen(): void {
  const menu = SpreadsheetApp.getUi().createMenu(oursPrefix);
  menu.addItem('Try what a script can try', 'tryScript').addItem('Try what a page can try', 'openPage');
  menu.addItem('Try it in a dialog', 'openDialog').addItem("Open the add-on's own page", 'openOwnPage').addSeparator();
  menu.addItem('Read what was typed', 'readTyped').addItem('Begin the wait', 'startWait').addItem('Read what the wait gave', 'readWaited');
  menu.addSeparator().addItem('Leave marks for a copy', 'markForCopy').addItem('Look what came along', 'lookAtCopy');
  menu
    .addItem('Write below the table', 'belowTable')
    .addItem('Ask with the lock held', 'askLocked')
    .addItem('Let a trigger fail', 'failLater');
  menu.addSeparator().addItem('Show the result as text', 'showText').addToUi();
  const [seen] = takenOrRefused(() => SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('from onOpen')));
  PropertiesService.getDocumentProperties().setProperty('opened by onOpen', seen);
}

export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  writeDown(event);
}

/** Makes the tabs of the proof; the second time it does nothing. */
export function prepare(): void {
  refuseUsedFile();
  resultsTab();
  if (openFile().getSheetByName(`${oursPrefix} typing`) === null) prepareTyping();
}

/** Tries one fact and writes down what was seen; an error is something seen too. */
export function tryFact(id: string): void {
  const probe = allProbes[id];
  if (probe === undefined) throw new Error(`A script cannot try ${id}.`);
  const bench = new Workbench();
  try {
    note(id, probe(bench));
  } catch (error) {
    note(id, ['an error', errorWords(error)]);
  }
  bench.clear();
}

export function tryScript(): void {
  prepare();
  const start = Date.now();
  const seen = resultsTab().getDataRange().getDisplayValues();
  const left = allFacts.filter(({ how }, index) => how === 'script' && (seen[index + 1]?.[4] ?? '') === '');
  for (const [index, { id }] of left.entries()) {
    if (Date.now() - start > enoughMs) {
      tell(`${left.length - index} facts are left. Choose Try what a script can try again.`);
      return;
    }
    tryFact(id);
    SpreadsheetApp.flush();
  }
  tell('Everything that a script can try is tried.');
}

/** What is tried and how, as JSON: for whoever runs the proof without a person. */
export function factsToTry(): string {
  return JSON.stringify(allFacts);
}

export function openPage(): void {
  prepare();
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(pageText('Page')).setTitle(oursPrefix));
}

export function openDialog(): void {
  prepare();
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput(pageText('Page')), oursPrefix);
}

/** The page that the add-on would show, with a script behind it that measures what arrived. */
export function openOwnPage(): void {
  prepare();
  const page = pageText('Sidebar').replace('</body>', `${pageText('Measure')}</body>`);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(page).setTitle('Routesheet'));
}

function pageText(name: string): string {
  return HtmlService.createTemplateFromFile(name).getRawContent();
}

export function readTyped(): void {
  readTyping();
}

export function startWait(): void {
  prepare();
  beginWait();
}

export function ticked(event: GoogleAppsScript.Events.TimeDriven): void {
  writeTick(event.triggerUid);
}

export function readWaited(): void {
  tell(readWait());
}

export function markForCopy(): void {
  leaveMarks();
}

export function lookAtCopy(): void {
  tell(whatCameAlong());
}

export function belowTable(): void {
  tell(writeBelowTable());
}

export function askLocked(): void {
  tell(askWithLock());
}

export function failLater(): void {
  letTriggerFail();
}

export function failed(): void {
  fail();
}

/** Everything seen so far, to be copied out of a dialog. */
export function showText(): void {
  const escaped = resultsText().replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const page = HtmlService.createHtmlOutput(`<textarea style="width:100%;height:90vh" readonly>${escaped}</textarea>`);
  SpreadsheetApp.getUi().showModalDialog(page.setWidth(700).setHeight(500), oursPrefix);
}

export function proofText(): string {
  return resultsText();
}

/** Called by the page. */
export function pageSeen(text: string): void {
  notePage(text);
}

export function countCalls(): number {
  calls += 1;
  return calls;
}

export function giveDate(): unknown {
  return { at: new Date(2026, 2, 2) };
}

export function who(): string {
  return Session.getActiveUser().getEmail();
}

/** A name that no page may call. */
export function hidden_(): string {
  return 'called';
}

export function echo(value: number): number {
  return value;
}

export function holdLockAndWrite(word: string): void {
  holdAndWrite(word);
}

export function waitForLockAndRead(): string {
  return waitAndRead();
}

/** The page of the add-on tells what arrived; here it is compared with what was pushed. */
export function ownPageSeen(measure: string): void {
  const pushed = ownPageAsPushed();
  note('5.8', [measure === pushed ? 'as it was pushed' : 'changed', `pushed ${pushed}; arrived ${measure}`]);
}
