// Papers of a row: one button each, and what can be done with the one that is chosen.

import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { OfferedPaper, PaperForm, PaperView } from '../../src/contract/papers';
import { counted } from '../../src/schema/values/text';
import { Button } from '../components/button';
import { Notice } from '../components/notice';
import { ResultNotice, type ShownResult, told } from '../components/result';
import { downloaded, fileOf } from '../copying/download';
import { TableTools } from '../copying/table-tools';
import { useSubmit } from '../form/use-submit';

interface PapersPartProps {
  readonly table: string;
  readonly id: string;
  readonly papers: readonly OfferedPaper[];
  /** Stands below the papers. */
  readonly children: ComponentChildren;
}

/** The paper that is looked at, and what came of the last step. */
function usePaper(table: string, id: string) {
  const [chosen, choose] = useState<OfferedPaper | null>(null);
  const [view, setView] = useState<PaperView | null>(null);
  const [result, tell] = useState<ShownResult | null>(null);
  const submit = useSubmit();
  const ask = async ({ key: paper }: OfferedPaper, form: PaperForm): Promise<PaperView | null> => {
    tell(null);
    const outcome = await submit.send('paper', { of: { paper, table, id }, form });
    if (outcome?.ok) return outcome.value;
    setView(null);
    if (outcome !== null) tell(told('error', outcome.error.message));
    return null;
  };
  const look = async (paper: OfferedPaper) => {
    choose(paper);
    setView(await ask(paper, 'list'));
  };
  const save = async (paper: OfferedPaper) => {
    const made = await ask(paper, 'pdf');
    if (made === null) return;
    downloaded(`${made.name}.pdf`, fileOf(made.pdf ?? '', 'application/pdf'));
    tell(told('done', `${made.name}.pdf is among your downloads.`));
  };
  return { chosen, view, result, tell, ask, look, save, busy: submit.busy ? 'Working…' : undefined };
}

type Paper = ReturnType<typeof usePaper>;

export function PapersPart({ table, id, papers, children }: PapersPartProps): JSX.Element | null {
  const paper = usePaper(table, id);
  if (papers.length === 0) return null;
  const { chosen, view, busy } = paper;
  return (
    <section class="lines" aria-label="Papers">
      <h2>Papers</h2>
      <p class="help">They show what is saved.</p>
      <div class="buttons">
        {papers.map((one) => (
          <Button key={one.key} busy={one === chosen ? busy : undefined} onPress={() => void paper.look(one)}>
            {one.title}
          </Button>
        ))}
      </div>
      {chosen !== null && view !== null && <PaperLooked {...{ paper, chosen, view }} />}
      <ResultNotice told={paper.result} />
      {children}
    </section>
  );
}

interface PaperLookedProps {
  readonly paper: Paper;
  readonly chosen: OfferedPaper;
  readonly view: PaperView;
}

function PaperLooked({ paper, chosen, view }: PaperLookedProps): JSX.Element {
  return (
    <>
      <p>
        {view.name}: {counted(view.rows.length, 'line')}, {counted(view.pages, 'page')}.
      </p>
      {view.notes.length > 0 && (
        <Notice kind="warn">
          {view.notes.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </Notice>
      )}
      <div class="buttons">
        <Button busy={paper.busy} onPress={() => void paper.ask(chosen, 'page')}>
          Look at it
        </Button>
        <Button busy={paper.busy} onPress={() => void paper.save(chosen)}>
          PDF
        </Button>
        {view.rows.length > 0 && <TableTools table={() => view} onResult={paper.tell} />}
      </div>
    </>
  );
}
