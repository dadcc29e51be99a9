// Check workbook: everything that is wrong in its cells, in one call.

import type { CheckView } from '../../contract/check';
import type { Ports } from '../../ports';
import { toSortOut } from '../../schema/finding';
import { recordCount } from '../../workbook/rows/records';
import { locate } from '../transaction/tabs';
import { checkedWorkbook } from './inspecting';

/** Places of a finding that travel: as many as anybody looks through. */
const mostSpots = 100;

/** Waits for no lock, and writes nothing but what `rememberFollowed` does. */
export function check(ports: Ports): CheckView {
  const { checked, findings } = checkedWorkbook(ports, locate(ports));
  return {
    rows: recordCount(checked.map(({ read }) => read)),
    tabs: checked.length,
    toSortOut: toSortOut(findings),
    findings: findings.map((finding) => ({ ...finding, spots: finding.spots.slice(0, mostSpots) })),
  };
}
