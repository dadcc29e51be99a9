// A paper that is looked at: what it would be, what is missing on it, and what can be done with it.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PaperForm, PaperView } from '../../src/contract/papers';
import { counted } from '../../src/schema/values/text';
import { Button } from '../components/button';
import { Notice } from '../components/notice';
import { type ShownResult, told } from '../components/result';
import { downloaded, fileOf } from '../copying/download';
import { TableTools } from '../copying/table-tools';
import { type Submit, useSubmit } from '../form/use-submit';
import type { CallOutcome } from '../server';

type Asked = Promise<CallOutcome<'paper' | 'kitPaper' | 'claimPaper' | 'handoverPaper' | 'daySheet' | 'schedulePaper'> | null>;

/** The paper that is chosen, and what came of the last step. `request` asks for it in one of its forms. */
export function useLookedPaper<P>(request: (submit: Submit, paper: P, form: PaperForm) => Asked) {
  const [chosen, choose] = useState<P | null>(null);
  const [view, setView] = useState<PaperView | null>(null);
  const [result, tell] = useState<ShownResult | null>(null);
  const submit = useSubmit();
  const ask = async (paper: P, form: PaperForm): Promise<PaperView | null> => {
    tell(null);
    const outcome = await request(submit, paper, form);
    if (outcome?.ok) return outcome.value;
    setView(null);
    if (outcome !== null) tell(told('error', outcome.error.message));
    return null;
  };
  const look = async (paper: P) => {
    choose(() => paper);
    setView(await ask(paper, 'list'));
  };
  // What it says has changed since.
  const forget = () => {
    choose(null);
    setView(null);
  };
  const show = async () => {
    if (chosen !== null) await ask(chosen, 'page');
  };
  const save = async () => {
    const made = chosen === null ? null : await ask(chosen, 'pdf');
    if (made !== null) tell(savedPaper(made));
  };
  return { chosen, view, result, tell, look, forget, show, save, busy: submit.busy ? 'Working…' : undefined };
}

/** As a file among their downloads; what is said of it. */
export function savedPaper({ name, pdf }: PaperView): ShownResult {
  downloaded(`${name}.pdf`, fileOf(pdf ?? '', 'application/pdf'));
  return told('done', `${name}.pdf is among your downloads.`);
}

type LookedPaperState = Omit<ReturnType<typeof useLookedPaper<unknown>>, 'look'>;

export function LookedPaper({ paper }: { readonly paper: LookedPaperState }): JSX.Element | null {
  const { chosen, view, busy } = paper;
  if (chosen === null || view === null) return null;
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
        <Button busy={busy} onPress={() => void paper.show()}>
          Look at it
        </Button>
        <Button busy={busy} onPress={() => void paper.save()}>
          PDF
        </Button>
        {view.rows.length > 0 && <TableTools table={() => view} onResult={paper.tell} />}
      </div>
    </>
  );
}
