// What stands in a form's fields, and what it means.

import { describe, expect, test } from '@jest/globals';
import {
  changesIn,
  draftOf,
  emptyFormDraft,
  formFor,
  leftRemarks,
  nextDraft,
  valuesOf,
  withoutBlanks,
  withText,
} from '../../sidebar/form/draft';
import { tableOf } from '../../src/schema/workbook';
import { workbook } from '../../src/tables/index';
import { catalog, oti } from './workbook-view';

const cash = formFor(tableOf(workbook, 'pettyCash'), catalog);
const assets = formFor(tableOf(workbook, 'assets'), catalog);

/** Types into fields one after the other. */
const typed = (entries: readonly (readonly [string, string])[]) =>
  entries.reduce((draft, [key, text]) => withText(cash, draft, key, text), emptyFormDraft(cash)).texts;

describe('VAT and net', () => {
  test('follow while the gross is typed, at the rate of the settings', () => {
    expect(typed([['gross', '12']])).toMatchObject({ vatRate: '20', vat: '2.00', net: '10.00' });
  });

  test('follow again when gross or rate change', () => {
    expect(
      typed([
        ['gross', '12'],
        ['gross', '24'],
        ['vatRate', '0'],
      ]),
    ).toMatchObject({ vat: '0.00', net: '24.00' });
  });

  test('a VAT that was typed over stands, and net is the rest', () => {
    expect(
      typed([
        ['gross', '12'],
        ['vat', '1.50'],
        ['gross', '13.50'],
      ]),
    ).toMatchObject({ vat: '1.50', net: '12.00' });
  });

  test('are blank again when the gross is, and while it is no amount', () => {
    expect(
      typed([
        ['gross', '12'],
        ['gross', ''],
      ]),
    ).toMatchObject({ vat: '', net: '' });
    expect(
      typed([
        ['gross', '12'],
        ['gross', 'twelve'],
      ]),
    ).toMatchObject({ vat: '', net: '' });
  });

  test('a field that is being emptied is left to the person', () => {
    expect(
      typed([
        ['gross', '12'],
        ['vat', ''],
      ]),
    ).toMatchObject({ vat: '' });
  });

  test('mixed rates wait for the VAT', () => {
    expect(
      typed([
        ['vatRate', 'mixed'],
        ['gross', '12'],
      ]),
    ).toMatchObject({ vat: '', net: '' });
  });
});

describe('reading', () => {
  test('a row that was loaded reads back as it was, but for what Routesheet fills itself', () => {
    const { updated: _when, updatedBy: _who, ...values } = oti.values;
    expect(valuesOf(assets, draftOf(assets, oti.values).texts)).toEqual({ values, issues: [] });
  });

  test('what cannot be read is said beside its field', () => {
    expect(valuesOf(cash, { gross: '12,50', date: '2026-02-30' })).toEqual({
      values: { gross: null, date: null },
      issues: [
        { path: 'gross', message: 'Gross “12,50” is not an amount. Write it as 1234.50.' },
        { path: 'date', message: 'Date “2026-02-30” is not a date. Pick a day, or type one such as 2 Mar 2026.' },
      ],
    });
  });

  test('names and words that are not known here travel as typed: they may have been added since', () => {
    expect(valuesOf(assets, { type: 'Ship', 'steps/Rig/by': 'Nina' }).values).toEqual({ type: 'Ship', 'steps/Rig/by': 'Nina' });
  });

  test('initials become names', () => {
    expect(valuesOf(assets, { 'steps/Rig/by': 'AR / oh' }).values).toEqual({ 'steps/Rig/by': 'Ana Ruiz, Omar Haddad' });
  });
});

describe('what travels', () => {
  test('a new row leaves out what is blank', () => {
    expect(withoutBlanks({ name: 'Oti', notes: null, omitted: false, take: 0 })).toEqual({ name: 'Oti', take: 0 });
  });

  test('only what differs is a change; an unticked box is as good as a blank one', () => {
    expect(changesIn({ name: 'Oti', omitted: null, link: null }, { name: 'Oti B', omitted: false, link: null })).toEqual({ name: 'Oti B' });
    expect(changesIn({ omitted: true }, { omitted: false })).toEqual({ omitted: false });
  });

  test('the next new row keeps words, episode, people and the dates of its steps, but no status and no name', () => {
    const same = { type: 'Prop', episode: '101', 'steps/Rig/by': 'Ana Ruiz', 'steps/Rig/due': '2026-03-12' };
    const draft = { texts: { name: 'Oti', id: 'PR_1', notes: 'brass', 'steps/Rig/status': 'WIP', ...same }, typed: new Set(['name']) };
    expect(nextDraft(assets, draft)).toEqual({ texts: same, typed: new Set() });
  });
});

describe('VAT claimed of a row that is one of several on a receipt', () => {
  const reclaim = { fullInvoiceAbove: 25_000, noPaperUpTo: 2500 };
  const form = formFor(tableOf(workbook, 'pettyCash'), { ...catalog, settings: { ...catalog.settings, reclaim } });
  const said = (entries: readonly (readonly [string, string])[]) => {
    const { texts } = entries.reduce((draft, [key, text]) => withText(form, draft, key, text), emptyFormDraft(form));
    return [texts.vatClaimed, texts.costToUs, leftRemarks(form, texts)];
  };
  const ticket = [
    ['gross', '120'],
    ['receipt', 'Receipt with VAT no.'],
  ] as const;
  const words = 'Worked out as it is saved, by all rows of RCP-001 together.';

  test('is left to the save as soon as that is said, and shown again once it is not', () => {
    expect(said(ticket)).toEqual(['20.00', '100.00', {}]);
    expect(said([...ticket, ['lineOf', 'RCP-001']])).toEqual(['', '', { vatClaimed: words, costToUs: words }]);
    expect(said([['lineOf', 'RCP-001'], ...ticket])).toEqual(['', '', { vatClaimed: words, costToUs: words }]);
    expect(said([...ticket, ['lineOf', 'RCP-001'], ['lineOf', '']])).toEqual(['20.00', '100.00', {}]);
  });

  test('is shown where the other rows change nothing, and where somebody has typed it', () => {
    expect(said([...ticket, ['receipt', 'Full VAT invoice to us'], ['lineOf', 'RCP-001']])).toEqual(['20.00', '100.00', {}]);
    expect(said([...ticket, ['receipt', 'Card slip only'], ['lineOf', 'RCP-001']])).toEqual(['0.00', '120.00', {}]);
    expect(said([...ticket, ['vatClaimed', '5'], ['lineOf', 'RCP-001']])).toEqual(['5', '115.00', {}]);
  });
});
