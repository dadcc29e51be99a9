// All findings of one kind, and their repair in one go.

import type { JSX } from 'preact';
import type { Finding } from '../../src/schema/finding';
import { Button } from '../components/button';
import type { ShownResult } from '../components/result';
import { type KindGroup, proposalsIn } from './check-groups';
import { FindingItem } from './finding-item';

interface KindSectionProps {
  readonly group: KindGroup;
  readonly onResult: (result: ShownResult) => void;
  readonly onRepair: (findings: readonly Finding[]) => void;
}

export function KindSection({ group, onResult, onRepair }: KindSectionProps): JSX.Element {
  const { kind, title, count, findings } = group;
  const id = `check-${kind.replace(/ /g, '-')}`;
  const repairable = findings.filter((finding) => proposalsIn([finding]).length > 0);
  return (
    <section class="today" aria-labelledby={id}>
      <h2 id={id}>
        {title} <span class="count">{count}</span>
      </h2>
      {kind === 'spelling' && <p class="help">Understood as they are. Repaired, the drop-downs no longer mark them.</p>}
      <ul>
        {findings.map((finding) => (
          <FindingItem key={finding.key} {...{ finding, onResult, onRepair }} />
        ))}
      </ul>
      {repairable.length > 1 && (
        <div class="buttons">
          <Button onPress={() => onRepair(repairable)}>Repair all {proposalsIn(repairable).length} of this kind…</Button>
        </div>
      )}
    </section>
  );
}
