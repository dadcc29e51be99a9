// One finding: what is wrong, the cells, and its repair.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Finding } from '../../src/schema/finding';
import { Button } from '../components/button';
import type { ShownResult } from '../components/result';
import { proposalsIn } from './check-groups';
import { SpotLink } from './spot-link';

interface FindingItemProps {
  readonly finding: Finding;
  readonly onResult: (result: ShownResult) => void;
  readonly onRepair: (findings: readonly Finding[]) => void;
}

/** Enough to see what they are about. */
const shownFirst = 3;

export function FindingItem({ finding, onResult, onRepair }: FindingItemProps): JSX.Element {
  const [all, showAll] = useState(false);
  const { tab, words, count, spots } = finding;
  const shown = all ? spots : spots.slice(0, shownFirst);
  const repairs = proposalsIn([finding]).length;
  return (
    <li class="finding">
      <p>
        {tab !== '' && <strong>{tab} </strong>}
        {words}
      </p>
      {shown.length > 0 && (
        <ul>
          {shown.map((spot) => (
            <li key={`${spot.cell}`}>
              <SpotLink {...{ spot, tab, onResult }} />
            </li>
          ))}
        </ul>
      )}
      {shown.length < spots.length && (
        <Button look="link" onPress={() => showAll(true)}>
          Show {spots.length - shown.length} more
        </Button>
      )}
      {all && count > spots.length && (
        <p class="help">
          And {count - spots.length} more: the first {spots.length} are listed.
        </p>
      )}
      {repairs > 0 && <Button onPress={() => onRepair([finding])}>{repairs === 1 ? 'Repair…' : `Repair these ${repairs}…`}</Button>}
    </li>
  );
}
