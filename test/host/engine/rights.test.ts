// Who may call what: scopes of the manifest, what a person withheld, auth modes, viewers, and which address is seen.

import { describe, expect, test } from '@jest/globals';
import { answerOf, opened } from './opened';

const calls = {
  book: 'SpreadsheetApp.getActiveSpreadsheet()',
  sidebar: "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))",
  dialog: "SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('x'), 't')",
  mail: "MailApp.sendEmail('bo@example.com', 's', 't')",
  quota: 'MailApp.getRemainingDailyQuota()',
  triggers: 'ScriptApp.getProjectTriggers()',
  address: 'Session.getActiveUser().getEmail()',
  properties: "PropertiesService.getDocumentProperties().getProperty('x')",
  cache: "CacheService.getScriptCache().get('x')",
  lock: 'LockService.getDocumentLock().tryLock(1)',
  menu: "SpreadsheetApp.getUi().createMenu('m').addItem('i', 'f').addToUi()",
  locale: 'Session.getActiveUserLocale()',
  uuid: 'Utilities.getUuid()',
  log: "Logger.log('x')",
} as const;

type Name = keyof typeof calls;

/** A script that tries every call and logs which of them are refused. */
function attempt(name: string): string {
  const tries = Object.entries(calls).map(([key, call]) => `try { ${call}; } catch (e) { refused['${key}'] = e.message; }`);
  return `function ${name}() { const refused = {}; ${tries.join(' ')} console.log(JSON.stringify(refused)); }`;
}

function refusedIn(log: readonly string[] | undefined): Partial<Record<Name, string>> {
  return JSON.parse(log?.at(-1) ?? '{}') as Partial<Record<Name, string>>;
}

const SCOPE = 'https://www.googleapis.com/auth/';

describe('scopes', () => {
  test('with all of them, everything is allowed', () => {
    expect(refusedIn(opened(attempt('main')).host.run('main', []).execution.log)).toEqual({});
  });

  test('without any, each call names what it needs', () => {
    const { host } = opened(attempt('main'), { scopes: [] });
    const denied = (call: string, scope: string): string => `You do not have permission to call ${call}. Required permissions: ${scope}`;
    expect(refusedIn(host.run('main', []).execution.log)).toEqual({
      book: denied('SpreadsheetApp.getActiveSpreadsheet', `(${SCOPE}spreadsheets.currentonly || ${SCOPE}spreadsheets)`),
      sidebar: denied('Ui.showSidebar', `${SCOPE}script.container.ui`),
      dialog: denied('Ui.showModalDialog', `${SCOPE}script.container.ui`),
      mail: denied('MailApp.sendEmail', `${SCOPE}script.send_mail`),
      quota: denied('MailApp.getRemainingDailyQuota', `${SCOPE}script.send_mail`),
      triggers: denied('ScriptApp.getProjectTriggers', `${SCOPE}script.scriptapp`),
      address: denied('Session.getActiveUser', `${SCOPE}userinfo.email`),
    });
  });

  test('other files are out of reach with currentonly', () => {
    const { host } = opened("function main() { SpreadsheetApp.openById('x'); }");
    const message = `You do not have permission to call SpreadsheetApp.openById. Required permissions: ${SCOPE}spreadsheets`;
    expect(host.run('main', [])).toMatchObject({ ok: false, error: { name: 'Exception', message } });
  });

  test('what a person withholds is missing, and the script can find out', () => {
    const status = 'String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus())';
    const { host } = opened(`${attempt('main')} function status() { return ${status}; }`);
    expect(answerOf(host.run('status', []))).toBe('NOT_REQUIRED');
    host.withhold([`${SCOPE}script.send_mail`]);
    expect(Object.keys(refusedIn(host.run('main', []).execution.log))).toEqual(['mail', 'quota']);
    expect(answerOf(host.run('status', []))).toBe('REQUIRED');
    host.withhold([]);
    expect(refusedIn(host.run('main', []).execution.log)).toEqual({});
  });

  test('the message is in the language of the person', () => {
    const { host } = opened('function main() { MailApp.getRemainingDailyQuota(); }', { scopes: [] });
    host.language = 'de';
    const message = `Sie sind nicht berechtigt, MailApp.getRemainingDailyQuota aufzurufen. Erforderliche Berechtigungen: ${SCOPE}script.send_mail`;
    expect(host.run('main', [])).toMatchObject({ error: { message } });
  });
});

describe('auth modes', () => {
  test('a simple trigger of a bound script may not mail, show pages or see triggers', () => {
    const { host } = opened(`${attempt('onOpen')} ${attempt('onEdit')}`);
    const opening = host.open();
    expect(Object.keys(refusedIn(opening.execution.log))).toEqual(['sidebar', 'dialog', 'mail', 'quota', 'triggers']);
    const [edit] = host.edit('Sheet1', 'A1', [['x']]);
    expect(Object.keys(refusedIn(edit?.execution.log))).toEqual(['sidebar', 'dialog', 'mail', 'quota', 'triggers']);
  });

  test('a published add-on that was never used in the file may only build its menu', () => {
    const { host } = opened(`${attempt('onOpen')} ${attempt('onEdit')} function f() {}`, { install: 'published' });
    const allowed = ['menu', 'locale', 'uuid', 'log'];
    expect(Object.keys(refusedIn(host.open().execution.log))).toEqual(Object.keys(calls).filter((name) => !allowed.includes(name)));
    expect(host.menus).toHaveLength(1);
    expect(host.edit('Sheet1', 'A1', [['x']])).toEqual([]);
  });

  test('once it was used, it is as a bound one, also after a restart', () => {
    const source = `${attempt('onOpen')} function f() {}`;
    const { host } = opened(source, { install: 'published' });
    host.open();
    host.menu(['i']);
    expect(Object.keys(refusedIn(host.open().execution.log))).not.toContain('book');
    const again = opened(source, { install: 'published', saved: host.save() }).host;
    expect(Object.keys(refusedIn(again.open().execution.log))).not.toContain('book');
    expect(Object.keys(refusedIn(host.copy().open().execution.log))).toContain('book');
  });

  test('the event says which mode it is', () => {
    const source = 'function onOpen(e) { console.log(String(e.authMode), e.authMode === ScriptApp.AuthMode.NONE, Object.keys(e)); }';
    expect(opened(source).host.open().execution.log).toEqual(['LIMITED false ["authMode","source","user"]']);
    expect(opened(source, { install: 'published' }).host.open().execution.log).toEqual(['NONE true ["authMode","user"]']);
  });
});

describe('people', () => {
  const whoami =
    "function onOpen() { console.log(Session.getActiveUser().getEmail() + '|' + Session.getEffectiveUser().getEmail()); } function main() { onOpen(); }";

  test('the address of others may be hidden in simple triggers', () => {
    const { host } = opened(whoami);
    host.user = 'bo@example.com';
    expect(host.open().execution.log).toEqual(['bo@example.com|bo@example.com']);
    host.hideAddressInSimpleTriggers = true;
    expect(host.open().execution.log).toEqual(['|']);
    expect(host.run('main', []).execution.log).toEqual(['bo@example.com|bo@example.com']);
    host.user = 'ana@example.com';
    expect(host.open().execution.log).toEqual(['ana@example.com|ana@example.com']);
  });

  test('a viewer may look but not write', () => {
    const range = "SpreadsheetApp.getActive().getActiveSheet().getRange('A1')";
    const { host } = opened(`function write() { ${range}.setValue(1); } function read() { return ${range}.getValues(); }`);
    host.setViewer('bo@example.com', true);
    host.user = 'bo@example.com';
    expect(host.run('write', [])).toMatchObject({ ok: false, error: { message: expect.stringContaining('protected cell') } });
    expect(host.run('read', [])).toMatchObject({ ok: true, value: [] });
    expect(() => host.edit('Sheet1', 'A1', [['x']])).toThrow('bo@example.com may only view this file.');
    host.setViewer('bo@example.com', false);
    expect(host.run('write', [])).toMatchObject({ ok: true });
  });

  test('locale and zone are told', () => {
    const { host } = opened('function main() { return [Session.getActiveUserLocale(), Session.getScriptTimeZone()]; }', {
      timeZone: 'Asia/Tokyo',
    });
    expect(answerOf(host.run('main', []))).toEqual(['en', 'Asia/Tokyo']);
    host.language = 'de';
    expect(answerOf(host.run('main', []))).toEqual(['de', 'Asia/Tokyo']);
  });
});
