// Setting up again on paper, after somebody deleted what it rests on.

import { describe, expect, test } from '@jest/globals';
import { Paper } from './support/paper-ports';

const stepsOf = (desk: Paper) => desk.rows('Steps').map((row) => row.Step);

function withoutTab(desk: Paper, name: string): void {
  const { tabs } = desk.book.model;
  tabs.splice(
    tabs.findIndex((tab) => tab.name === name),
    1,
  );
}

function setUp(desk: Paper): number {
  return desk.rpc('setUp', { pipeline: 'cg', sample: false }).changes;
}

describe('a tab Steps that was deleted is made again', () => {
  test.each(['cg', '2d', 'stop-motion'] as const)('with the steps whose columns stand, not those that are set up with: %s', (pipeline) => {
    const desk = new Paper();
    desk.rpc('setUp', { pipeline, sample: false });
    desk.rpc('add', { table: 'steps', rows: [{ step: 'Groom' }] });
    setUp(desk);
    const [before, headings] = [stepsOf(desk), desk.book.model.headings('Assets')];
    withoutTab(desk, 'Steps');
    expect(setUp(desk)).toBeGreaterThan(0);
    expect(stepsOf(desk)).toEqual(before);
    expect(desk.book.model.headings('Assets')).toEqual(headings);
    expect(setUp(desk)).toBe(0);
  });

  test('with those of the pipeline where no tab has any', () => {
    const desk = new Paper();
    desk.rpc('setUp', { pipeline: '2d', sample: false });
    const before = stepsOf(desk);
    for (const name of ['Steps', 'Assets']) withoutTab(desk, name);
    desk.rpc('setUp', { pipeline: '2d', sample: false });
    expect(stepsOf(desk)).toEqual(before);
  });
});
