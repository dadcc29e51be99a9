// A retake typed straight into the grid raises the take, as in the form.

import { describe, expect, test } from '@jest/globals';
import { sampleDesk, succeeded } from '../support/desk';

/** Row of an asset, from 1, and the letter of a column. */
function cellOf(desk: ReturnType<typeof sampleDesk>, name: string, heading: string): string {
  const [headings = [], ...rows] = desk.values('Assets');
  const row = rows.findIndex((cells) => cells[1] === name) + 2;
  return `${String.fromCharCode(65 + headings.indexOf(heading))}${row}`;
}

function typed(name: string, heading: string, text: string) {
  const desk = sampleDesk();
  // The words are remembered for some minutes after anything was done in the sidebar.
  desk.rpc('suggestions', { table: 'assets' });
  const [run] = desk.host.edit('Assets', cellOf(desk, name, heading), [[text]]).map(succeeded);
  const row = desk.rows('Assets').find((asset) => asset.Name === name);
  return { row, trips: run?.execution.roundTrips ?? 0, flips: run?.execution.flips ?? 0 };
}

describe('a status typed into the grid', () => {
  test('as a retake raises the take of its step, and only that', () => {
    const { row, trips, flips } = typed('Lama', 'Rig', 'Retake');
    expect([row?.['Rig take'], row?.['Design take'], row?.['Model take']]).toEqual([2, 2, 1]);
    expect([trips <= 6, flips]).toEqual([true, 0]);
  });

  test('as a word that also means a retake does so too, and a blank take counts as one', () => {
    expect(typed('Oti', 'Surface', 'RTK').row?.['Surface take']).toBe(2);
  });

  test('as a retake again leaves the take as it is', () => {
    expect(typed('Train', 'Rig', 'kickback').row?.['Rig take']).toBe(2);
  });

  test('as anything else costs no more than a stamp', () => {
    const { row, trips } = typed('Lama', 'Rig', 'For approval');
    expect([row?.['Rig take'], trips]).toEqual([1, 4]);
  });
});
