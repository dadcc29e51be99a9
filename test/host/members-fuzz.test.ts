// Every member of the services that the host serves, with arguments that nobody means: an answer, a refusal of Google's or NotEmulated, never a crash of the host.
// Whatever came of it, the workbook can be saved and opened again.

import { expect, test } from '@jest/globals';
import { fixedClock } from '../../host/engine/clock';
import { openHost } from '../../host/engine/open-host';
import { wrongPlaceIn } from '../../host/server/saving/state-check';
import { allScopes, monday } from './engine/opened';

/** Objects by how a script comes to them, in a file with two tabs. */
const OBJECTS: readonly string[] = [
  'SpreadsheetApp',
  'ss',
  'sheet',
  'sheet.getRange("B2:C3")',
  'sheet.getRange("A1")',
  'sheet.getRangeList(["A1:A2"])',
  'SpreadsheetApp.newDataValidation()',
  'SpreadsheetApp.newDataValidation().requireDate().build()',
  'SpreadsheetApp.newConditionalFormatRule()',
  'SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo("x").setRanges([sheet.getRange("A1")]).build()',
  'SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo("x").getBooleanCondition()',
  'sheet.getRange("A1").protect()',
  'sheet.addDeveloperMetadata("k", "v").getDeveloperMetadata()[0]',
  'sheet.addDeveloperMetadata("k", "v").getDeveloperMetadata()[0].getLocation()',
  'sheet.createDeveloperMetadataFinder()',
  'sheet.getRange("A1:B2").createFilter()',
  '(sheet.getRange("B1:C1").shiftColumnGroupDepth(1), sheet.getColumnGroup(2, 1))',
  'ss.getSelection()',
  'SpreadsheetApp.getUi()',
  'SpreadsheetApp.getUi().createMenu("m")',
  'CacheService',
  'CacheService.getDocumentCache()',
  'PropertiesService',
  'PropertiesService.getDocumentProperties()',
  'LockService',
  'LockService.getDocumentLock()',
  'Logger',
  'MailApp',
  'ScriptApp',
  'ScriptApp.newTrigger("tick")',
  'ScriptApp.newTrigger("tick").timeBased()',
  'ScriptApp.newTrigger("tick").timeBased().everyHours(1)',
  'ScriptApp.newTrigger("tick").forSpreadsheet(ss)',
  'ScriptApp.newTrigger("tick").timeBased().everyHours(1).create()',
  'ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL)',
  'Session',
  'Session.getActiveUser()',
  'Utilities',
  'Utilities.newBlob("x")',
  'HtmlService',
  'HtmlService.createHtmlOutput("x")',
  'HtmlService.createTemplate("x")',
];

/** Odd arguments, and some that fit, so that a call comes further than the check of its signature. */
const VALUES: readonly string[] = [
  ...[
    'null',
    'undefined',
    'NaN',
    '-1',
    '0',
    '1',
    '1.5',
    '1e9',
    'Infinity',
    "''",
    "'A1'",
    "'=A1'",
    "'\\u0000[['",
    '"x".repeat(60000)',
    'true',
    '{}',
    '[]',
  ],
  ...[
    '[[]]',
    '[null]',
    '[[null]]',
    '["a", null]',
    '[["a", "b"], [NaN, {}]]',
    '[-1, 300]',
    'new Date(NaN)',
    'new Date(0)',
    '() => 1',
    'Symbol.iterator',
  ],
  ...[
    'sheet',
    'ss',
    'sheet.getRange("A1")',
    '[sheet.getRange("A1")]',
    '{ to: [], attachments: {}, inlineImages: [1] }',
    'Object.create(null)',
  ],
];

/** A generator of whole numbers below `n`, always the same ones. */
function numbersFrom(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

const full = process.env.FULL === '1';

/** For each member so many lists of arguments; on a change one, of lengths that take turns from member to member. */
const LISTS = full ? 150 : 1;

function host() {
  const source =
    'function tick() {} ' +
    'function finish(made, sheet) { if (!made || made === SpreadsheetApp) return; if (typeof made.create === "function") made.create(); if (typeof made.build !== "function") return; const rule = made.build(); ' +
    'if (String(made) === "DataValidationBuilder") sheet.getRange("C3:C4").setDataValidation(rule); else sheet.setConditionalFormatRules([rule]); } ' +
    'function main(code) { const ss = SpreadsheetApp.getActiveSpreadsheet(); const sheet = ss.getSheets()[0]; return eval(code); }';
  const manifest = { timeZone: 'Europe/London', oauthScopes: allScopes };
  const project = { scripts: [{ name: 'Code', source }], pages: { Page: 'x' }, manifest };
  const opened = openHost({
    project,
    clock: fixedClock(monday),
    zone: 'Europe/London',
    locale: 'en_GB',
    user: 'ana@example.com',
    deliver: () => {},
  });
  opened.run('main', ['ss.insertSheet("Two", 1); sheet.getRange("A1:C3").setValues([["a", "b", "c"], [1, 2, 3], [true, "", "x"]]); 0']);
  return { opened, saved: opened.save(), project };
}

function membersOf(object: string): readonly string[] {
  const listed = `(() => { const o = ${object}; const names = []; for (let p = Object.getPrototypeOf(o); p && p !== Object.prototype; p = Object.getPrototypeOf(p))
    names.push(...Object.getOwnPropertyNames(p)); return names.filter((name) => name !== 'toString' && name !== 'constructor'); })()`;
  const result = host().opened.run('main', [listed]);
  if (!result.ok) throw new Error(`${object}: ${result.error.message}`);
  return result.value as string[];
}

const crashes: string[] = [];
let calls = 0;
let members = 0;

/** Members that are called in one file, which is then opened anew: what one does to the file is there for the next. */
const TOGETHER = full ? 1 : 8;

type Opened = ReturnType<typeof openedAgain>;

function openedAgain({ project, saved }: Pick<ReturnType<typeof host>, 'project' | 'saved'>) {
  const whose = { zone: 'Europe/London', locale: 'en_GB', user: 'ana@example.com' };
  return openHost({ project, clock: fixedClock(monday), ...whose, deliver: () => {}, saved });
}

/** What is no refusal is thrown past the script, or is an error of the host's own. */
function tryMember(object: string, member: string, next: (n: number) => number, opened: Opened): void {
  for (let list = 0; list < LISTS; list += 1) {
    const given = Array.from({ length: (2 * list + members) % 5 }, () => VALUES[next(VALUES.length)]);
    const call = `(${object}).${member}(${given.join(', ')})`;
    calls += 1;
    try {
      const result = opened.run('main', [
        `try { finish(${call}, sheet); } catch (e) { if (e.name !== 'Exception' && e.name !== 'NotEmulated') throw e; } 0`,
      ]);
      const known =
        result.ok || ['Exception', 'NotEmulated'].includes(result.error.name) || result.error.message.includes('is not a function');
      if (!known) crashes.push(`${call.slice(0, 200)}: ${result.ok ? '' : `${result.error.name}: ${result.error.message}`}`);
    } catch (thrown) {
      crashes.push(
        `${call.slice(0, 200)}: ${thrown instanceof Error ? `${thrown.message} ${thrown.stack?.split('\n')[1]?.trim()}` : String(thrown)}`,
      );
    }
  }
}

/** What was called in it last is in `label`. */
function trySaving(opened: Opened, project: ReturnType<typeof host>['project'], label: string): void {
  try {
    const saved = JSON.parse(JSON.stringify(opened.save()));
    const wrong = wrongPlaceIn({ user: '', people: [], clockOffset: 0, mail: [], host: saved });
    if (wrong !== null) crashes.push(`${label}: saved, but not to be opened again for ${wrong}`);
    openedAgain({ project, saved });
  } catch (thrown) {
    crashes.push(`${label}: not opened again: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
  }
}

test(
  'no member crashes or spoils the file, whatever it is given',
  () => {
    const next = numbersFrom(full ? 7 : 20_260_302);
    const start = host();
    for (const object of OBJECTS) {
      const all = membersOf(object);
      for (let at = 0; at < all.length; at += TOGETHER) {
        const opened = openedAgain(start);
        const together = all.slice(at, at + TOGETHER);
        for (const member of together) {
          members += 1;
          tryMember(object, member, next, opened);
        }
        trySaving(opened, start.project, `(${object}).${together.join(', ')}`);
      }
    }
    process.stdout.write(`fuzz: ${members} members, ${calls} calls with odd arguments, crashes ${crashes.length}\n`);
    expect(crashes).toEqual([]);
  },
  full ? 1_200_000 : 600_000,
);
