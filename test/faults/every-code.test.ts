// The faults that a workbook must survive, each by its code: none may be without a test that makes it.

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const faults: Readonly<Record<string, string>> = {
  R1: 'the day’s mails run out in the middle',
  R2: 'no mails are left at the start',
  R3: 'one bad address',
  R4: 'killed at the time limit, at any point',
  R5: 'nearing six minutes',
  R6: 'the trigger fires twice',
  R7: 'two people turn reminders on',
  R8: 'the trigger or the permission is gone',
  R9: 'days on which no run came',
  R10: 'one tab in disorder',
  R11: 'a service that fails, in any language',
  R12: 'weekends, holidays, pauses',
  C1: 'two people save new rows at once',
  C2: 'two people edit the same row',
  C3: 'the same submit twice',
  C4: 'the lock is not to be had',
  C5: 'there is no lock',
  C6: 'reminders run while somebody saves',
  S1: 'a row deleted while it is shown',
  S2: 'rows sorted, inserted, moved',
  S3: 'a column moved or inserted',
  S4: 'a heading renamed',
  S5: 'a column deleted',
  S6: 'a heading twice',
  S7: 'a tab renamed',
  S8: 'a tab deleted',
  S9: 'filters and hidden rows',
  S10: 'merged cells',
  S11: 'protected ranges, people who may only look',
  S12: 'a full grid',
  S13: 'totals, notes and formulas beside the rows',
  S14: 'blank rows, IDs missing or doubled',
  D1: 'text under a date',
  D2: 'day and month by locale',
  D3: 'formulas that failed',
  D4: 'the night on which clocks change',
  D5: 'dates of other centuries, times, numbers',
  D6: 'amounts',
  D7: 'stock below nought',
  D8: 'sizes at the limit',
  D9: 'any text there is',
  D10: 'five hundred rows pasted',
  X1: 'text that looks like a formula',
  X2: 'markup shown in the sidebar',
  X3: 'markup in mails',
  X4: 'line breaks and second addresses in a mail’s head',
  X5: 'marks of templates and patterns',
  X6: 'what a client may call',
  X7: 'names of the language itself',
  P1: 'the file copied',
  P2: 'the sender gone',
  P3: 'missing permission, viewers, no add-on',
  P4: 'the add-on removed',
  P5: 'an older and a newer layout',
  P6: 'a sidebar that is gone or stayed open overnight',
};

test('every one of the 55 faults has a test whose name begins with its code', () => {
  const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.test.ts'));
  const sources = files.map((name) => readFileSync(`${__dirname}/${name}`, 'utf8'));
  const named = sources.flatMap((text) => [...text.matchAll(/^(?:describe|test)\('([A-Z]\d+): /gm)].map(([, code]) => code));
  expect(Object.keys(faults)).toHaveLength(55);
  expect(Object.keys(faults).filter((code) => !named.includes(code))).toEqual([]);
  expect(named.filter((code) => code === undefined || !(code in faults))).toEqual([]);
});
