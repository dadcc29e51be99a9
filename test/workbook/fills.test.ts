// What Routesheet fills in by itself, and what it leaves to people.

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { bound } from '../../src/schema/adopted/bound-table';
import type { Values } from '../../src/schema/values/value';
import { pettyCash } from '../../src/tables/petty-cash';
import { assets } from '../../src/tables/production/assets';
import { fillIn } from '../../src/workbook/rows/fills';
import { caminandes } from './support/caminandes';

const receipt = (values: Values, changed?: readonly string[]) => {
  const { gross, vat, net } = fillIn(bound(pettyCash), values, caminandes, changed);
  return [gross, vat, net];
};

describe('VAT and net', () => {
  test('follow from gross and rate', () => {
    expect(receipt({ gross: 1200, vatRate: '20' })).toEqual([1200, 200, 1000]);
    expect(receipt({ gross: 1000, vatRate: '5', vat: null, net: null })).toEqual([1000, 48, 952]);
    expect(receipt({ gross: 999, vatRate: '0' })).toEqual([999, 0, 999]);
  });

  test('add up to gross to the penny, whatever the rate', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.integer({ min: 0, max: 99 }), (gross, rate) => {
        const [, vat, net] = receipt({ gross, vatRate: String(rate) });
        expect(Number(vat) + Number(net)).toBe(gross);
        expect(Math.abs(Number(vat) - (gross * rate) / (100 + rate))).toBeLessThanOrEqual(0.5);
      }),
    );
  });

  test('that were typed stand, and the other follows', () => {
    expect(receipt({ gross: 1200, vatRate: '20', vat: 150 })).toEqual([1200, 150, 1050]);
    expect(receipt({ gross: 1200, vatRate: '20', net: 1100 })).toEqual([1200, 100, 1100]);
    expect(receipt({ gross: 1200, vatRate: '20', vat: 150, net: 1050 })).toEqual([1200, 150, 1050]);
    expect(receipt({ gross: 1200, vatRate: 'mixed', vat: 90 })).toEqual([1200, 90, 1110]);
  });

  test('are worked out again when gross or rate changes, unless they were typed too', () => {
    const before = { gross: 2400, vatRate: '20', vat: 200, net: 1000 };
    expect(receipt(before, ['gross'])).toEqual([2400, 400, 2000]);
    expect(receipt({ ...before, vat: 300 }, ['gross', 'vat'])).toEqual([2400, 300, 2100]);
    expect(receipt({ ...before, vatRate: 'mixed' }, ['vatRate'])).toEqual([2400, null, null]);
  });

  test('stand when something else changes', () => {
    expect(receipt({ gross: 1200, vatRate: '20', vat: 150, net: 1050, notes: 'x' }, ['notes'])).toEqual([1200, 150, 1050]);
  });

  test('follow one another when one of them is typed over', () => {
    expect(receipt({ gross: 1200, vatRate: '20', vat: 150, net: 1000 }, ['vat'])).toEqual([1200, 150, 1050]);
    expect(receipt({ gross: 1200, vatRate: '20', vat: 200, net: 1100 }, ['net'])).toEqual([1200, 100, 1100]);
  });

  test('stay blank without a gross amount, without a rate, and with a mixed one', () => {
    expect(receipt({ vatRate: '20' })).toEqual([undefined, undefined, undefined]);
    expect(receipt({ gross: 1200 })).toEqual([1200, undefined, undefined]);
    expect(receipt({ gross: 1200, vatRate: 'mixed' })).toEqual([1200, null, null]);
  });

  test('are left to the check when both were typed and do not add up', () => {
    expect(receipt({ gross: 1200, vatRate: '20', vat: 1, net: 2 })).toEqual([1200, 1, 2]);
  });
});

describe('words and names', () => {
  test('get the spelling of the workbook', () => {
    const row = { name: ' Lama ', type: 'char', 'steps/Rig/status': 'wfa', 'steps/Rig/by': 'BO/jr', id: ' CH_001 ' };
    expect(fillIn(bound(assets), row, caminandes)).toEqual({
      ...{ name: ' Lama ', type: 'Character', id: 'CH_001' },
      ...{ 'steps/Rig/status': 'For approval', 'steps/Rig/by': 'Ben Ode, Jo Rey' },
    });
  });

  test('that nobody knows are left for the check to say so', () => {
    expect(fillIn(bound(assets), { name: 'Lama', type: 'Gizmo' }, caminandes)).toEqual({ name: 'Lama', type: 'Gizmo' });
  });
});

describe('a step that the type does not need', () => {
  test('gets the word for not needed', () => {
    expect(fillIn(bound(assets), { name: 'Hill', type: 'Environment' }, caminandes)).toEqual({
      name: 'Hill',
      type: 'Environment',
      'steps/Rig/status': 'N/A',
    });
  });

  test('keeps a status that somebody gave it', () => {
    expect(fillIn(bound(assets), { name: 'Hill', type: 'EN', 'steps/Rig/status': 'WIP' }, caminandes)['steps/Rig/status']).toBe('WIP');
  });

  test('is not looked for while the type is blank, or needs it', () => {
    expect(fillIn(bound(assets), { name: 'Lama' }, caminandes)).toEqual({ name: 'Lama' });
    expect(fillIn(bound(assets), { name: 'Lama', type: 'Character' }, caminandes)['steps/Rig/status']).toBeUndefined();
  });
});

describe('what may be claimed back', () => {
  const settings = { ...caminandes.settings, reclaim: { fullInvoiceAbove: 25_000, noPaperUpTo: 2500 } };
  const claimed = (values: Values, changed?: readonly string[], british = true) => {
    const { reclaim: _reclaim, ...elsewhere } = caminandes.settings;
    const catalog = { ...caminandes, settings: british ? settings : elsewhere };
    const { vat, vatClaimed, costToUs } = fillIn(bound(pettyCash), values, catalog, changed);
    return [vat, vatClaimed, costToUs];
  };
  const receipt = { gross: 12_000, vatRate: '20', receipt: 'Receipt with VAT no.' };

  test('follows from VAT and what paper there is', () => {
    expect(claimed(receipt)).toEqual([2000, 2000, 10_000]);
    expect(claimed({ ...receipt, receipt: 'card slip' })).toEqual([2000, 0, 12_000]);
    expect(claimed({ ...receipt, gross: 30_000 })).toEqual([5000, 0, 30_000]);
    expect(claimed({ ...receipt, currency: 'EUR' })).toEqual([2000, 0, 12_000]);
    expect(claimed({ ...receipt, currency: 'gbp' })).toEqual([2000, 2000, 10_000]);
    expect(claimed({ ...receipt, special: 'Entertaining clients' })).toEqual([2000, 0, 12_000]);
    expect(claimed({ gross: 1200, vatRate: '20', special: 'Toll' })).toEqual([200, 200, 1000]);
    expect(claimed({ ...receipt, vatRate: 'not registered' })).toEqual([0, 0, 12_000]);
  });

  test('stays blank while nobody has said what paper there is, and where no rules of ours apply', () => {
    expect(claimed({ ...receipt, receipt: null })).toEqual([2000, null, null]);
    expect(claimed(receipt, undefined, false)).toEqual([2000, undefined, undefined]);
  });

  test('that was typed stands until something changes that it follows from', () => {
    const typed = { ...receipt, vat: 2000, net: 10_000, vatClaimed: 500, costToUs: 11_500 };
    expect(claimed(typed, ['vatClaimed'])).toEqual([2000, 500, 11_500]);
    expect(claimed(typed, ['notes'])).toEqual([2000, 500, 11_500]);
    expect(claimed({ ...typed, receipt: 'None' }, ['receipt'])).toEqual([2000, 0, 12_000]);
    expect(claimed({ ...typed, gross: 6000 }, ['gross'])).toEqual([1000, 1000, 5000]);
  });
});
