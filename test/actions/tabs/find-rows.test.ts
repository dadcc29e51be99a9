// Rows of every tab by a piece of what they are called.

import { describe, expect, test } from '@jest/globals';
import { type Paper, paper } from '../support/paper-ports';

function desk(): Paper {
  const made = paper();
  for (const [at, row] of made.rows('Settings').entries())
    if (['Use Shipments', 'Use Companies'].includes(String(row.Setting))) made.type('Settings', at, 'Value', true);
  made.rpc('setUp', { pipeline: 'cg', sample: false });
  made.rpc('add', { table: 'assets', rows: ['Llama', 'Oti', 'Fence of the llama'].map((name, at) => ({ id: `CH_00${at + 1}`, name })) });
  made.rpc('add', { table: 'companies', rows: [{ company: 'Llama Post', alsoWrittenAs: 'LP, Lama' }] });
  return made;
}

const found = (made: Paper, text: string) => made.rpc('findRows', { text }).rows.map(({ one, id }) => `${one} ${id}`);

describe('rows are found', () => {
  test('by ID, by the beginning of the name, and by a word within, the best first and over all tabs', () => {
    const made = desk();
    expect(found(made, 'ch_00')).toEqual(['asset CH_003', 'asset CH_002', 'asset CH_001']);
    expect(found(made, ' LLAMA')).toEqual(['asset CH_001', 'company Llama Post', 'asset CH_003']);
  });

  test('by what else they are written as, which comes along so that the page can narrow them', () => {
    const made = desk();
    expect(made.rpc('findRows', { text: 'lp' }).rows).toMatchObject([{ id: 'Llama Post', also: ['LP, Lama'] }]);
  });

  test('by a tracking number, spaces or not', () => {
    const made = desk();
    made.rpc('add', { table: 'shipments', rows: [{ direction: 'Out', what: 'Drive', tracking: '1Z5R89390357567127' }] });
    expect(found(made, '1Z5R8939')).toEqual(['shipment SHP-001']);
    expect(found(made, '1Z5R89390357567127')).toEqual(['shipment SHP-001']);
  });

  test('but not those that are left out, nor anything by nothing', () => {
    const made = desk();
    made.type('Assets', 1, 'Omitted', true);
    expect(found(made, 'oti')).toEqual([]);
    expect(made.rpc('findRows', { text: ' \u200b ' })).toEqual({ rows: [], more: 0, unread: [] });
  });

  test('sixty at most, the others counted', () => {
    const made = desk();
    made.rpc('add', { table: 'assets', rows: Array.from({ length: 70 }, (_none, at) => ({ name: `Pebble ${at}` })) });
    expect(made.rpc('findRows', { text: 'pebble' })).toMatchObject({ more: 10 });
    expect(found(made, 'pebble')).toHaveLength(60);
  });
});
