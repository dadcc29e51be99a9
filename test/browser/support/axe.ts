// What axe-core objects to in a page or a frame.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** Rule and elements, one text each. The grid is the library's own, and frames are asked for by themselves. */
export const objectionsTo = async (where: Page | Frame): Promise<readonly string[]> => {
  await where.evaluate(AXE);
  return where.evaluate(`axe.run({ exclude: [['.grid-place'], ['iframe']] }, { iframes: false, preload: false, resultTypes: ['violations'], selectors: false, rules: { 'target-size': { enabled: true } } })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 160))))`);
};
