// Every public member of the spreadsheet classes is one that Google has, and every weight names one that is here.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { spreadsheetCallKinds } from '../../../host/spreadsheet/index';
import { openDesk } from './desk';

const types = readFileSync(require.resolve('@types/google-apps-script/google-apps-script.spreadsheet.d.ts'), 'utf8');

/** Names of the members of one interface of the official types. */
function googleMembers(name: string): ReadonlySet<string> {
  const body = new RegExp(`\\n        interface ${name} \\{\\n([\\s\\S]*?)\\n        \\}\\n`).exec(types)?.[1] ?? '';
  return new Set([...body.matchAll(/^ {12}(\w+)[(:]/gm)].map((match) => match[1] ?? ''));
}

function membersOf(object: object): ReadonlySet<string> {
  const names = new Set<string>();
  for (
    let proto: object | null = Object.getPrototypeOf(object);
    proto && proto !== Object.prototype;
    proto = Object.getPrototypeOf(proto)
  ) {
    for (const name of Object.getOwnPropertyNames(proto)) if (name !== 'constructor') names.add(name);
  }
  return names;
}

/** One object of each class. */
function objects() {
  const { app, spreadsheet, sheet } = openDesk();
  const validation = app.newDataValidation().requireDate();
  const rule = app
    .newConditionalFormatRule()
    .setRanges([sheet.getRange('A1')])
    .whenCellEmpty();
  sheet.addDeveloperMetadata('key').getRange('B:C').shiftColumnGroupDepth(1);
  const [datum] = sheet.getDeveloperMetadata();
  const filter = sheet.getRange('A1:B2').createFilter();
  const range = sheet.getRange('A1');
  const list = sheet.getRangeList(['A1']);
  const [group, protection] = [sheet.getColumnGroup(2, 1), sheet.protect()];
  const condition = rule.getBooleanCondition();
  const all = [app, spreadsheet, sheet, range, list, filter, group, protection, datum, datum?.getLocation(), condition, app.getSelection()];
  const built = [validation, validation.build(), rule, rule.build(), sheet.createDeveloperMetadataFinder()];
  return [...all, ...built].filter((one) => one !== undefined && one !== null);
}

/** Helpers that other classes of the host call. */
const hostOnly = new Set(['foldGroups', 'collapseGroupsIn', 'expandGroupsIn', 'shiftGroup', 'cellRule', 'colourRule']);
/** `private` and `protected` are gone at run time; these are the names that the source gives them. */
function isPublic(source: string, name: string): boolean {
  return !new RegExp(`(?:private|protected) (?:readonly )?(?:get )?${name}\\b`).test(source);
}

const source = [
  'ranges/range-place',
  'ranges/range-values',
  'ranges/range-looks',
  'ranges/range',
  'sheets/sheet-ranges',
  'sheets/sheet-grid',
  'sheets/sheet-sizes',
  'sheets/sheet-groups',
  'sheets/sheet',
]
  .concat([
    'spreadsheet',
    'protection',
    'filter',
    'group',
    'ranges/range-list',
    'metadata/developer-metadata',
    'metadata/developer-metadata-finder',
  ])
  .concat(['rules/data-validation', 'rules/conditional-format-rule', 'rules/conditional-format-rule-builder'])
  .map((file) => readFileSync(`${__dirname}/../../../host/spreadsheet/${file}.ts`, 'utf8'))
  .join('\n');

describe.each(objects().map((object) => [object.googleClass.replace('Spreadsheet.', ''), object] as const))('%s', (name, object) => {
  test('has only members of the official types', () => {
    const google = googleMembers(name);
    expect(google.size).toBeGreaterThan(0);
    const strange = [...membersOf(object)].filter((member) => !google.has(member) && !hostOnly.has(member) && isPublic(source, member));
    expect(strange).toEqual([]);
  });
});

test('every weight belongs to a member that is here', () => {
  const here = new Set(objects().flatMap((object) => [...membersOf(object)].map((member) => `${object.googleClass.slice(12)}.${member}`)));
  expect(Object.keys(spreadsheetCallKinds).filter((name) => !here.has(name))).toEqual([]);
});

test('what changes the workbook is a write', () => {
  const changing = /\.(?:set|insert|delete|clear|hide|show|append|move|remove|add|collapse|expand|shift|merge|protect)/;
  const harmless = /setActive|setCurrent|Builder|Finder|shiftGroup|GroupsIn/;
  const members = objects().flatMap((object) => [...membersOf(object)].map((member) => `${object.googleClass.slice(12)}.${member}`));
  const missed = members.filter((name) => changing.test(name) && !harmless.test(name) && spreadsheetCallKinds[name] !== 'write');
  expect(missed.filter((name) => isPublic(source, name.split('.')[1] ?? ''))).toEqual([]);
});
