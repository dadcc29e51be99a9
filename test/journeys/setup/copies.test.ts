// File > Make a copy: what the copy says of itself, and how it becomes a workbook of its own.

import { describe, expect, test } from '@jest/globals';
import { cameAlong } from '../../../sidebar/views/copy-card';
import { addTab, adopted } from '../support/adopting';
import { Desk, sampleDesk, setUpDesk } from '../support/desk';
import { added, ben, mailroom, mailTo, rigging, until } from '../support/mailroom';

const copyOf = (desk: Desk): Desk => new Desk({ saved: desk.host.copy().save() });

/** Copy of the sample production. */
const sampleCopy = () => copyOf(sampleDesk());

const titleOf = (desk: Desk): unknown => desk.rows('Settings').find(({ Setting }) => Setting === 'Production title')?.Value;

describe('a copy', () => {
  test('says what came along: people, steps, lists, and the rows of every tab, receipts too', () => {
    const original = sampleDesk();
    const said = cameAlong(copyOf(original).rpc('open', {}));
    const rows = (tab: string): number =>
      original.rows(tab).filter((row) => Object.values(row).some((cell) => cell !== '' && cell !== false)).length;
    expect(said).toHaveLength(8);
    for (const tab of ['Assets', 'Deliveries', 'Reviews', 'Stock', 'Petty Cash']) expect(said).toContain(`${tab}: ${rows(tab)} rows`);
    expect(said).toContain(`${original.rpc('open', {}).catalog.people.length} people`);
    expect(said.filter((words) => /^\d+ lists? with \d+ words$/.test(words))).toHaveLength(1);
  });

  test('of a workbook without rows and people says so', () => {
    const desk = setUpDesk({ pipeline: 'cg', sample: false });
    expect(cameAlong(copyOf(desk).rpc('open', {}))).toEqual(expect.arrayContaining(['0 people', 'No rows']));
  });

  test('takes a title of its own, is a copy no more, and mails nobody until reminders are turned on', () => {
    const original = mailroom();
    added(original, 'assets', rigging('Oti', '2026-03-02'));
    original.rpc('turnOn', { everybody: false });
    const copy = copyOf(original);
    expect(copy.rpc('open', {}).reminders).toMatchObject({ on: false, trouble: 'copy' });
    expect(copy.rpc('beginCopy', { production: 'Second film' })).toEqual({ production: 'Second film' });
    expect(copy.rpc('open', {})).toMatchObject({ production: 'Second film', reminders: { on: false, trouble: null } });
    expect(until(copy, '2026-03-03 12:00')).toEqual([]);
    expect([copy.host.triggers, titleOf(original)]).toEqual([[], expect.not.stringContaining('Second')]);
    copy.rpc('turnOn', { everybody: false });
    added(copy, 'assets', rigging('Koro', '2026-03-04'));
    expect(mailTo(until(copy, '2026-03-04 12:00'), ben)?.subject).toContain('Second film');
  });

  test('goes on with its own IDs, and knows its adopted and renamed tabs', () => {
    const original = sampleDesk();
    addTab(original, 'Own props', [
      ['Prop', 'Artist', 'Status'],
      ['Lamp', 'Ben Ode', 'On hold'],
    ]);
    adopted(original, ['Own props'], { table: 'assets', stepName: 'Design' });
    original.host.book.hand.renameTab('Assets', 'Everything');
    const copy = copyOf(original);
    const before = copy.rpc('open', {});
    copy.rpc('beginCopy', { production: 'Second film' });
    const after = copy.rpc('open', {});
    expect(after.tabs.filter(({ table }) => table !== 'pettyCash').map(({ tab, rows }) => [tab, rows])).toEqual(
      before.tabs.filter(({ table }) => table !== 'pettyCash').map(({ tab, rows }) => [tab, rows]),
    );
    expect(after.tabs.map(({ tab }) => tab)).toEqual(expect.arrayContaining(['Everything', 'Own props']));
  });

  test('finds its tabs again once reminders are turned on in it, before it has a title', () => {
    const copy = sampleCopy();
    const before = copy.rpc('open', {}).tabs;
    copy.rpc('turnOn', { everybody: false });
    expect(copy.rpc('open', {}).tabs.map(({ tab }) => tab)).toEqual(before.map(({ tab }) => tab));
  });

  test('of a copy is a copy again', () => {
    const first = sampleCopy();
    first.rpc('beginCopy', { production: 'Second film' });
    expect(copyOf(first).rpc('open', {})).toMatchObject({ production: 'Second film', reminders: { trouble: 'copy' } });
  });
});

describe('the title', () => {
  test.each([
    ['=HYPERLINK("https://a.example")', '=HYPERLINK("https://a.example")'],
    ['+44', '+44'],
    ['2026-03-02', '2026-03-02'],
    ["'quoted", "'quoted"],
    ['  Two\u200b  spaces ', 'Two spaces'],
    ['Ünï – ✓ 映画', 'Ünï – ✓ 映画'],
  ])('%s stays text', (given, kept) => {
    const copy = sampleCopy();
    copy.rpc('beginCopy', { production: given });
    expect(copy.rpc('open', {}).production).toBe(kept);
    expect(titleOf(copy)).toBe(kept);
  });

  test.each([[''], ['   '], ['\u200b\u2060'], ['\n']])('that nobody sees (%j) is asked for, and nothing is written', (production) => {
    const copy = sampleCopy();
    const before = titleOf(copy);
    expect(copy.refusal('beginCopy', { production })).toMatchObject({ code: 'invalid', message: 'Say what the production is called.' });
    expect([titleOf(copy), copy.rpc('open', {}).reminders.trouble]).toEqual([before, 'copy']);
  });

  test('twice is once; another is taken too', () => {
    const copy = sampleCopy();
    copy.rpc('beginCopy', { production: 'A' });
    copy.rpc('beginCopy', { production: 'A' });
    expect(copy.rpc('beginCopy', { production: 'B' })).toEqual({ production: 'B' });
    expect(titleOf(copy)).toBe('B');
  });
});

describe('where there is no place for it', () => {
  test('a file without Routesheet is told to start there', () => {
    expect(new Desk().refusal('beginCopy', { production: 'A' })).toMatchObject({
      code: 'setup',
      message: expect.stringContaining('not set up'),
    });
  });

  test.each([
    ['is gone', ''],
    ['stands there twice', 'Production title'],
  ])('a Settings tab in which the row %s is named, and the copy stays one', (_what, other) => {
    const copy = sampleCopy();
    const at = copy.values('Settings').findIndex(([name]) => name === (other === '' ? 'Production title' : 'Currency'));
    copy.host.book.hand.type('Settings', `A${at + 1}`, [[other]]);
    expect(copy.refusal('beginCopy', { production: 'A' })).toMatchObject({
      code: 'setup',
      message: expect.stringContaining('one row called Production title'),
    });
    expect(copy.rpc('open', {}).reminders.trouble).toBe('copy');
  });
});
