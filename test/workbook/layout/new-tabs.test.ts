// How tabs look when they are made: what stays in sight, what is cut off, what is offered.

import { describe, expect, test } from '@jest/globals';
import { recordTables } from '../../../src/schema/workbook';
import { workbook } from '../../../src/tables';
import { lists } from '../../../src/tables/lists';
import { settingsFields } from '../../../src/workbook/catalog/setting-fields';
import { perStepOf } from '../../../src/workbook/layout/columns';
import { planOf } from '../../../src/workbook/layout/plan';
import type { TabPlan } from '../../../src/workbook/layout/tab-plan';
import { matrixTabPlan } from '../../../src/workbook/progress/breakdown-page';
import { gridPlan } from '../../../src/workbook/progress/grid-page';
import { progressPlan } from '../../../src/workbook/progress/progress-page';
import { retakesPlan } from '../../../src/workbook/progress/retakes-page';
import { statementsPlan } from '../../../src/workbook/progress/statement-page';
import { widthInArial } from '../support/arial';
import { caminandes } from '../support/caminandes';

const plans = planOf(workbook, caminandes, { pipeline: 'cg' });
const inUse = recordTables(workbook).map(({ key }) => key);
const live: readonly TabPlan[] = [
  progressPlan(0),
  retakesPlan(0),
  statementsPlan(0, '#,##0.00'),
  gridPlan('Deliverables grid', 3, 0, []),
  matrixTabPlan('Breakdown', 5, 0),
];
/** All that can be on, and the tabs of live figures. */
const everyTab: readonly TabPlan[] = [
  ...planOf(workbook, { ...caminandes, settings: { ...caminandes.settings, inUse } }, { pipeline: 'cg', forOffice: true }),
  ...live,
];
/** Pixels that Sheets leaves free beside a text, those of the arrow of a drop-down, and of the longest word that is shown whole. */
const [padding, arrow, widest] = [6, 18, 220];
const width = (text: string, weight: 'bold' | 'plain') => (text === '' ? 0 : widthInArial(text, weight) + padding);
const planFor = (key: string) => plans.find(({ table }) => table === key);

describe('a new tab', () => {
  test('keeps the name in sight where that leaves room for other columns', () => {
    const assets = planFor('assets');
    expect(assets?.columns[(assets?.frozenColumns ?? 0) - 1]?.key).toBe('name');
    for (const { columns, frozenColumns } of plans)
      expect(columns.slice(0, frozenColumns).reduce((sum, { look }) => sum + look.width, 0)).toBeLessThanOrEqual(300);
  });

  test('shows every heading whole, and every word that it offers', () => {
    const cut = everyTab.flatMap(({ table, columns }) =>
      columns.flatMap(({ heading, look, rule, group, folds }) => {
        // Folded away, for Routesheet alone.
        if (folds && group === 'aside') return [];
        const words = rule?.kind === 'words' ? rule.words : [];
        const wide = [
          ...(look.wraps ? [] : [width(heading, 'bold')]),
          ...words.map((word) => Math.min(widest, width(word, 'plain') + arrow)),
        ];
        return wide.some((one) => one > look.width) ? [`${table}: ${heading} in ${look.width}`] : [];
      }),
    );
    expect(everyTab.map(({ table }) => table)).toEqual(expect.arrayContaining(['publicHolidays', 'grid', 'progress', 'breakdown']));
    expect(cut).toEqual([]);
  });

  test('shows whole what stands in its cells from the beginning, but long texts', () => {
    const cut = everyTab.flatMap(({ table, columns, rows }) =>
      rows.flatMap((row) =>
        row.flatMap((cell, at) => {
          // Beside the last one there is room.
          const look = at < row.length - 1 ? columns[at]?.look : undefined;
          return look !== undefined && !look.wraps && width(String(cell), 'plain') > look.width
            ? [`${table}: ${String(cell)} in ${look.width}`]
            : [];
        }),
      ),
    );
    expect(cut).toEqual([]);
  });

  test('of live figures goes on in another line with what people call longer than anybody foresaw', () => {
    const labels = live.flatMap(({ table, columns }) =>
      columns.filter(({ look, folds }) => look.format === '@' && !folds).map(({ heading, look }) => [table, heading, look.wraps]),
    );
    expect(labels.length).toBeGreaterThan(8);
    expect(labels.filter(([, , wraps]) => wraps !== true)).toEqual([]);
    const across = live.flatMap(({ columns }) => columns.filter(({ heading }) => heading === ''));
    expect(across.map(({ look }) => look.wraps)).toEqual(across.map(() => true));
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
