// Papers of a row: one button each, and what can be done with the one that is chosen.

import type { ComponentChildren, JSX } from 'preact';
import type { OfferedPaper } from '../../src/contract/papers';
import { Button } from '../components/button';
import { ResultNotice } from '../components/result';
import { LookedPaper, useLookedPaper } from './looked-paper';

interface PapersPartProps {
  readonly table: string;
  readonly id: string;
  readonly papers: readonly OfferedPaper[];
  /** Stands below the papers. */
  readonly children: ComponentChildren;
}

export function PapersPart({ table, id, papers, children }: PapersPartProps): JSX.Element | null {
  const paper = useLookedPaper<OfferedPaper>((submit, { key }, form) => submit.send('paper', { of: { paper: key, table, id }, form }));
  if (papers.length === 0) return null;
  return (
    <section class="lines" aria-label="Papers">
      <h2>Papers</h2>
      <p class="help">They show what is saved.</p>
      <div class="buttons">
        {papers.map((one) => (
          <Button key={one.key} busy={one === paper.chosen ? paper.busy : undefined} onPress={() => void paper.look(one)}>
            {one.title}
          </Button>
        ))}
      </div>
      <LookedPaper paper={paper} />
      <ResultNotice told={paper.result} />
      {children}
    </section>
  );
}
