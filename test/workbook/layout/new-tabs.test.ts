// How tabs look when they are made: what stays in sight, what is cut off, what is offered.

import { describe, expect, test } from '@jest/globals';
import { recordTables } from '../../../src/schema/workbook';
import { workbook } from '../../../src/tables';
import { lists } from '../../../src/tables/lists';
import { settingsFields } from '../../../src/workbook/catalog/setting-fields';
import { perStepOf } from '../../../src/workbook/layout/columns';
import { planOf } from '../../../src/workbook/layout/plan';
import { widthInArial } from '../support/arial';
import { caminandes } from '../support/caminandes';

const plans = planOf(workbook, caminandes, { pipeline: 'cg' });
const planFor = (key: string) => plans.find(({ table }) => table === key);

describe('a new tab', () => {
  test('keeps the name in sight where that leaves room for other columns', () => {
    const assets = planFor('assets');
    expect(assets?.columns[(assets?.frozenColumns ?? 0) - 1]?.key).toBe('name');
    for (const { columns, frozenColumns } of plans)
      expect(columns.slice(0, frozenColumns).reduce((sum, { look }) => sum + look.width, 0)).toBeLessThanOrEqual(300);
  });

  test('shows every heading whole', () => {
    const padding = 6;
    const inUse = recordTables(workbook).map(({ key }) => key);
    const all = planOf(workbook, { ...caminandes, settings: { ...caminandes.settings, inUse } }, { pipeline: 'cg', forOffice: true });
    const cut = all.flatMap(({ table, columns }) =>
      columns
        .filter(({ heading, look }) => widthInArial(heading, 'bold') + padding > look.width)
        .map(({ heading, look }) => `${table}: ${heading} in ${look.width}`),
    );
    expect(cut).toEqual([]);
  });

  test('of a log cuts long texts off; the columns that only Routesheet reads are narrow', () => {
    expect(plans.filter(({ clips }) => clips).map(({ table }) => table)).toEqual(expect.arrayContaining(['sentMail']));
    const widths = Object.fromEntries(planFor('sentMail')?.columns.map(({ key, look }) => [key, look.width]) ?? []);
    expect([widths.run, widths.items]).toEqual([60, 60]);
  });

  test('of settings offers the words of each, and no rule where anything may stand', () => {
    const choices = planFor('settings')?.choices ?? [];
    const byName = Object.fromEntries(settingsFields(workbook).map(({ column }, at) => [column.heading, choices[at]]));
    const initial = planFor('settings')?.rows.map(([, value]) => value) ?? [];
    expect(choices).toHaveLength(planFor('settings')?.rows.length ?? 0);
    expect(choices.filter((rule) => rule !== null).length).toBeGreaterThan(8);
    for (const [at, rule] of choices.entries()) if (rule?.kind === 'words' && initial[at] !== '') expect(rule.words).toContain(initial[at]);
    expect(byName['Send hour']).toBeNull();
  });
});

test('every step that a pipeline begins with is a department of the list', () => {
  const words = lists.find(({ key }) => key === 'departments')?.words.map(({ word }) => word) ?? [];
  const steps = recordTables(workbook)
    .filter(({ key }) => key === 'assets' || key === 'shots')
    .flatMap((table) => Object.values(perStepOf(table)?.perStep.begins ?? {}).flat());
  expect(steps.filter((step) => step !== 'Status' && !words.includes(step))).toEqual([]);
  expect(steps).toContain('Armature');
});
