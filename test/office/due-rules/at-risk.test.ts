// What may miss its date, or lies unanswered: in words, by the thresholds of Settings, told when a reason comes up and once a week.

import { describe, expect, test } from '@jest/globals';
import { todayView } from '../../../src/office/digest/today';
import type { RiskDays } from '../../../src/schema/catalog';
import type { LocalDate } from '../../../src/schema/values/local-date';
import type { Values } from '../../../src/schema/values/value';
import { deliverables } from '../../../src/tables/deliveries/deliverables';
import { catalogWith, runOn, tabOf } from '../production';
import { officeFrom, told } from '../runs';

const catalog = catalogWith({ manager: '' });
// Friday 3 April is Good Friday to some and a working day here.
const master = (more: Values = {}): Values => ({
  ...{ id: 'DLV-1', deliverable: 'Master', forWhom: 'Kestrel', episode: 'EP104', owner: 'Jo Rey' },
  ...{ due: '2026-04-03', status: 'Preparing', ...more },
});

function riskOn(today: LocalDate, more: Values, risk?: RiskDays) {
  const given = catalogWith({ manager: '', ...(risk && { risk }) });
  return todayView([tabOf(deliverables, [master(more)], given)], given, today).sections.risk.map(({ words, column }) => [words, column]);
}

describe('why something is at risk', () => {
  test.each<readonly [string, Values, string, string]>([
    ['expected after it is due', { expected: '2026-04-07' }, 'due Fri 3 Apr: expected Tue 7 Apr, 2 working days late', 'expected'],
    ['expected on the weekend after', { expected: '2026-04-04' }, 'due Fri 3 Apr: expected Sat 4 Apr, after it is due', 'expected'],
    ['expected by now, and not sent', { expected: '2026-03-27' }, 'due Fri 3 Apr: was expected Fri 27 Mar, and is not sent', 'expected'],
    ['QC failed', { qc: 'Failed' }, 'due Fri 3 Apr: QC failed', 'qc'],
    ['QC not begun a week before', { qc: 'Not yet' }, 'due Fri 3 Apr: QC is not passed', 'qc'],
    ['nobody named', { owner: null }, 'due Fri 3 Apr: nobody is named', 'owner'],
    ['a redelivery', { status: 'Redelivery requested', sent: '2026-03-20', qc: 'Failed' }, 'due Fri 3 Apr: QC failed', 'qc'],
    ['no answer', { status: 'Sent', sent: '2026-03-16' }, 'sent Mon 16 Mar, no answer in 11 working days', 'answerBy'],
    ['several at once', { owner: null, qc: 'In QC' }, 'due Fri 3 Apr: QC is not passed; nobody is named', 'qc'],
  ])('%s', (_why, more, words, column) => {
    expect(riskOn('2026-03-31', more)).toEqual([[words, column]]);
  });

  test.each<readonly [string, LocalDate, Values]>([
    ['all is well', '2026-03-31', { qc: 'Passed', expected: '2026-04-02' }],
    ['QC is none of its business', '2026-03-31', {}],
    ['it is late already', '2026-04-06', { qc: 'Failed', owner: null }],
    ['nobody is named, three weeks before', '2026-03-12', { owner: null }],
    ['QC has not begun, two weeks before', '2026-03-20', { qc: 'Not yet' }],
    ['it was accepted', '2026-03-31', { status: 'Accepted', qc: 'Failed' }],
    ['it was waived', '2026-03-31', { status: 'Waived', owner: null }],
    ['it was sent nine working days ago', '2026-03-31', { status: 'Sent', sent: '2026-03-18' }],
    ['its answer has a date of its own', '2026-03-31', { status: 'Sent', sent: '2026-03-02', answerBy: '2026-04-10' }],
    ['it has no date', '2026-03-31', { due: null, owner: null, qc: 'Failed' }],
    ['its status cannot be understood', '2026-03-31', { status: 'Hm', owner: null }],
  ])('nothing where %s', (_why, today, more) => {
    expect(riskOn(today, more)).toEqual([]);
  });

  test('the thresholds are those of Settings; nought switches one off', () => {
    const never = { nobody: 0, qc: 0, answer: 0 };
    expect(riskOn('2026-03-31', { owner: null, qc: 'Not yet' }, never)).toEqual([]);
    expect(riskOn('2026-03-31', { status: 'Sent', sent: '2026-01-12' }, never)).toEqual([]);
    expect(riskOn('2026-03-31', { status: 'Sent', sent: '2026-03-26' }, { ...never, answer: 3 })).toHaveLength(1);
    expect(riskOn('2026-03-12', { owner: null }, { ...never, nobody: 20 })).toHaveLength(1);
  });
});

test('its owner is told when a reason comes up, when another does, and each Monday while it stands', () => {
  const office = officeFrom();
  const rowOn = (day: LocalDate) => master({ due: '2026-05-29', ...(day < '2026-03-11' ? {} : { qc: 'Failed' }), expected: '2026-06-05' });
  const days: readonly LocalDate[] = ['2026-03-03', '2026-03-04', '2026-03-09', '2026-03-10', '2026-03-11', '2026-03-12', '2026-03-16'];
  const toldOn = days.filter((day) => {
    const run = runOn(day, { catalog, reads: [tabOf(deliverables, [rowOn(day)], catalog)] });
    return (told(office.run(day, run)).jo ?? []).some((line) => line.startsWith('stock'));
  });
  expect(toldOn).toEqual(['2026-03-03', '2026-03-09', '2026-03-11', '2026-03-16']);
});

test('without an owner the coordinator is told', () => {
  const office = officeFrom();
  const run = runOn('2026-03-31', { catalog, reads: [tabOf(deliverables, [master({ owner: null })], catalog)] });
  expect(Object.keys(told(office.run('2026-03-31', run)))).toEqual(['ana']);
});
