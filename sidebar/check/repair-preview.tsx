// What a repair would change, cell by cell, before anything is written.

import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Finding } from '../../src/schema/finding';
import { counted, revealed } from '../../src/schema/values/text';
import { Button } from '../components/button';
import { ResultNotice, type ShownResult } from '../components/result';
import { isCut, mostChanges, proposalsIn, type ShownRepair } from './check-groups';

interface RepairPreviewProps {
  readonly findings: readonly Finding[];
  readonly busy: boolean;
  /** Why the last try came to nothing. */
  readonly result: ShownResult | null;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Takes the focus while it is open. Escape is no. */
export function RepairPreview({ findings, busy, result, onYes, onNo }: RepairPreviewProps): JSX.Element {
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  const proposals = proposalsIn(findings);
  const cut = isCut(findings) || proposals.length === mostChanges;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !busy) onNo();
  };
  return (
    <section class="repair" aria-labelledby="repair" onKeyDown={onKeyDown}>
      <h2 id="repair" ref={title} tabIndex={-1}>
        Repair {counted(proposals.length, 'cell')}
      </h2>
      <p class="help">
        Nothing else is changed. If somebody has changed one of these cells meanwhile, none is.
        {cut && ' There are more: check again afterwards for the next ones.'}
      </p>
      <ul>
        {proposals.map((proposal) => (
          <ProposalItem key={`${proposal.tab} ${proposal.cell}`} proposal={proposal} />
        ))}
      </ul>
      <div class="foot">
        <ResultNotice told={result} />
        <div class="buttons">
          <Button look="primary" busy={busy ? 'Repairing…' : undefined} onPress={onYes}>
            Repair {counted(proposals.length, 'cell')}
          </Button>
          <Button onPress={onNo}>Cancel</Button>
        </div>
      </div>
    </section>
  );
}

function ProposalItem({ proposal: { tab, cell, change } }: { readonly proposal: ShownRepair }): JSX.Element {
  return (
    <li class="proposal">
      <span class="hint">
        {tab} {cell}
      </span>
      <div>
        <span class="spoken">now </span>
        {change.shows === '' ? <span class="hint">blank</span> : <del>{revealed(change.shows)}</del>} <span aria-hidden="true">→</span>
        <span class="spoken"> becomes </span> <ins>{change.becomes === '' ? 'blank' : change.becomes}</ins>
      </div>
    </li>
  );
}
