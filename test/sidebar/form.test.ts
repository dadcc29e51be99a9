// Messages beside fields, type-ahead, several rows at once, dates of retakes.

import { describe, expect, test } from '@jest/globals';
import { offered, pieceOf, tidied, withPicked } from '../../sidebar/components/options';
import { formFor } from '../../sidebar/form/draft';
import { optionsFor } from '../../sidebar/form/field-options';
import { mergedIssues, messagesOf } from '../../sidebar/form/form-issues';
import { checkSeveral, fromServer, rowsFor, typedNames } from '../../sidebar/form/several-names';
import { datesToAsk } from '../../sidebar/form/steps/retake-dates';
import { typeWithout } from '../../sidebar/form/steps/step-fields';
import { keyFor } from '../../sidebar/form/use-submit';
import { tableOf } from '../../src/schema/workbook';
import { workbook } from '../../src/tables/index';
import { fieldsOf } from '../../src/workbook/rows/form';
import { catalog } from './workbook-view';

const assets = formFor(tableOf(workbook, 'assets'), catalog);
const deliveries = formFor(tableOf(workbook, 'deliveries'), catalog);

describe('messages', () => {
  test('the first one of a field is shown; what no field shows stands with the whole row', () => {
    const issues = [
      { path: 'name', message: 'A.' },
      { path: 'name', message: 'B.' },
      { path: '2:type', message: 'C.' },
      { path: 'level', message: 'D.' },
      { path: '', message: 'E.' },
    ];
    expect(messagesOf(issues, ['name', 'type'])).toEqual({ name: 'A.', type: 'C.', '': 'D. E.' });
  });

  test('a field that cannot be read is not called missing as well', () => {
    const unreadable = [{ path: 'due', message: 'not a date' }];
    expect(
      mergedIssues(unreadable, [
        { path: 'due', message: 'missing' },
        { path: 'title', message: 'missing' },
      ]),
    ).toEqual([...unreadable, { path: 'title', message: 'missing' }]);
  });
});

describe('type-ahead', () => {
  const options = [{ value: 'Marianne' }, { value: 'Ana Ruiz', also: ['AR'], hint: 'Model' }, { value: 'Bea Holt' }];
  const values = (text: string, several = false) => offered(options, text, several).map(({ value }) => value);

  test('offers beginnings before middles, and finds people by initials', () => {
    expect(values('an')).toEqual(['Ana Ruiz', 'Marianne']);
    expect(values('ar')).toEqual(['Ana Ruiz', 'Marianne']);
    expect(values('holt')).toEqual(['Bea Holt']);
    expect(values('zz')).toEqual([]);
  });

  test('in a list of several looks at the last name only, and offers nobody twice', () => {
    expect(pieceOf('Ana Ruiz, be', options, true)).toBe('be');
    expect(values('Ana Ruiz, ', true)).toEqual(['Marianne', 'Bea Holt']);
    expect(withPicked('Ana Ruiz, be', 'Bea Holt', options, true)).toBe('Ana Ruiz, Bea Holt, ');
    expect(withPicked('be', 'Bea Holt', options, false)).toBe('Bea Holt');
    expect(tidied('Ana Ruiz, Bea Holt, ')).toBe('Ana Ruiz, Bea Holt');
  });

  test('a name with a comma is one name, before and while it is typed', () => {
    const crew = [{ value: 'Ruiz, Ana', also: ['AR'] }, ...options];
    expect(pieceOf('Bea Holt; Ruiz, a', crew, true)).toBe('Ruiz, a');
    expect(offered(crew, 'Ruiz, An', true).map(({ value }) => value)).toEqual(['Ruiz, Ana']);
    expect(withPicked('Ruiz, An', 'Ruiz, Ana', crew, true)).toBe('Ruiz, Ana; ');
    expect(withPicked('Ruiz, Ana; be', 'Bea Holt', crew, true)).toBe('Ruiz, Ana; Bea Holt; ');
    expect(withPicked('Bea Holt, ru', 'Ruiz, Ana', crew, true)).toBe('Bea Holt; Ruiz, Ana; ');
    expect(offered(crew, 'Ruiz, Ana; ', true).map(({ value }) => value)).not.toContain('Ruiz, Ana');
    expect(tidied('Ruiz, Ana; Bea Holt; ')).toBe('Ruiz, Ana; Bea Holt');
  });

  test('people who left are not offered', () => {
    const by = fieldsOf(assets.model).find(({ key }) => key === 'steps/Rig/by');
    const names = by ? optionsFor(by, catalog, {}).map(({ value }) => value) : [];
    expect(names).toEqual(['Ana Ruiz', 'Bea Holt', 'Ines Prado', 'Omar Haddad']);
  });
});

describe('several at once', () => {
  test('a line is a name, and everything else is shared', () => {
    const names = typedNames(' Oti \n\nKoro\r\n');
    expect(rowsFor(assets, names, { type: 'Prop' })).toEqual([
      { type: 'Prop', name: 'Oti' },
      { type: 'Prop', name: 'Koro' },
    ]);
  });

  test('what is wrong with what they share is said once, a name twice is said by name', () => {
    const issues = checkSeveral(assets, ['Oti', 'Koro', 'Oti'], { link: 'javascript:alert(1)' });
    expect(issues.map(({ path }) => path)).toEqual(['*names', 'link']);
    expect(issues[0]?.message).toBe('“Oti” stands there twice. Keep one of them.');
    expect(checkSeveral(assets, [], {})).toEqual([{ path: '*names', message: 'There is no name yet. Write one a line.' }]);
  });

  test('the server’s row numbers become lines', () => {
    expect(
      fromServer(assets, [
        { path: '1:name', message: 'Too long.' },
        { path: '1:type', message: 'Unknown.' },
      ]),
    ).toEqual([
      { path: '*names', message: 'Line 2: Too long.' },
      { path: '1:type', message: 'Unknown.' },
    ]);
  });
});

describe('a retake', () => {
  const before = { 'steps/Rig/status': 'WIP', 'steps/Rig/due': '2026-02-26' };

  test('asks for the new date of its step', () => {
    const after = { ...before, 'steps/Rig/status': 'RTK' };
    expect(datesToAsk(assets, before, after)).toEqual([
      { path: 'steps/Rig/due', message: 'Rig comes back for changes. Give its new date, or save again to leave it as it is.' },
    ]);
  });

  test('does not ask when the date is new, or when it was one before', () => {
    expect(datesToAsk(assets, before, { 'steps/Rig/status': 'Retake', 'steps/Rig/due': '2026-03-09' })).toEqual([]);
    expect(datesToAsk(assets, { ...before, 'steps/Rig/status': 'Retake' }, { ...before, 'steps/Rig/status': 'Retake' })).toEqual([]);
  });

  test('asks for the due date of a delivery that was rejected', () => {
    expect(
      datesToAsk(deliveries, { status: 'Sent', due: '2026-02-20' }, { status: 'Rejected', due: '2026-02-20' }).map(({ path }) => path),
    ).toEqual(['due']);
  });
});

describe('steps that a type does not need', () => {
  const rig = assets.model.steps.find(({ step }) => step === 'Rig');

  test('are said to be not needed, whatever spelling the type has', () => {
    expect(rig && typeWithout(assets, rig, { type: 'env' })).toBe('Environment');
    expect(rig && typeWithout(assets, rig, { type: 'char' })).toBeNull();
    expect(rig && typeWithout(assets, rig, {})).toBeNull();
  });
});

describe('the key of a submit', () => {
  test('stays the same for a retry and is new for anything else', () => {
    const last = { print: 'a', key: 'k1' };
    expect(keyFor('a', last)).toBe('k1');
    expect(keyFor('b', last)).not.toBe('k1');
    expect(keyFor('a', null)).not.toBe(keyFor('a', null));
  });
});
