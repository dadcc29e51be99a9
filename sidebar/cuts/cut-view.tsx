// Bring in a cut: read it, say which clip is which shot, look at every change, then do it.

import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Opened } from '../../src/contract/methods';
import { Notice } from '../components/notice';
import { ResultNotice } from '../components/result';
import { formFor } from '../form/draft';
import { ListPlanPart } from '../lists/list-plan-part';
import { unsaid } from '../lists/use-list';
import { doneWords } from '../views/list-view';
import { doneWithUndo } from '../views/memory/undo-act';
import { tablesThere } from '../views/rows/tables-there';
import { usePlacedWorkbook } from '../views/use-placed-workbook';
import { CutChangesPart, pairsOf } from './cut-changes-part';
import { CutReadPart } from './cut-read-part';
import { CutSourcePart } from './cut-source-part';
import { type CutDesk, shotsBy, useCut } from './use-cut';

export function CutView({ opened, onSaved }: { readonly opened: Opened; readonly onSaved: () => void }): JSX.Element {
  const workbook = usePlacedWorkbook(opened);
  const offers = useMemo(() => tablesThere(workbook, opened).filter(({ table }) => table.cut !== null), [workbook, opened]);
  const desk = useCut(opened, (answer, act) => doneWithUndo(doneWords(answer), act, desk.tell, onSaved), onSaved);
  const { busy } = desk;
  const offer = offers.find(({ key }) => key === desk.read?.source.table);
  const usual = opened.catalog.settings.frameRate ?? null;
  if (offers.length === 0)
    return <Notice kind="info">Bring in a cut needs the tab Shots. Switch it on in Settings and set the workbook up again.</Notice>;
  return (
    <>
      <h2>Bring in a cut</h2>
      <CutSourcePart
        {...{ offers, busy }}
        rate={usual ?? '24'}
        isDone={desk.read !== null}
        onChanged={desk.forget}
        onLook={(source) => void desk.look(source)}
      />
      {desk.read && offer && <CutReadPart {...{ desk, busy, usual }} cut={desk.read.cut} tab={offer.tab} />}
      {desk.read && <BesideBefore desk={desk} />}
      {desk.plan && offer && <CutPlanPart {...{ desk, busy, opened }} table={offer.table} tab={offer.tab} />}
      <ResultNotice told={desk.told} />
    </>
  );
}

function BesideBefore({ desk: { read, said, shots, tell } }: { readonly desk: CutDesk }): JSX.Element | null {
  if (read === null || read.before === null || typeof shots === 'string') return null;
  // Handles are the same in both.
  const [before, now] = [shotsBy(read.before, said.pattern, 0), shotsBy(read.cut, said.pattern, 0)];
  if (typeof before === 'string' || typeof now === 'string') return null;
  return <CutChangesPart pairs={pairsOf(before, now)} title="Beside the cut before" onResult={tell} />;
}

interface CutPlanPartProps {
  readonly desk: CutDesk;
  readonly opened: Opened;
  readonly busy: string | undefined;
  readonly tab: string;
  readonly table: Parameters<typeof formFor>[0];
}

function CutPlanPart({ desk, opened, busy, tab, table }: CutPlanPartProps): JSX.Element | null {
  const form = useMemo(() => formFor(table, opened.catalog), [table, opened.catalog]);
  const { plan, read, said } = desk;
  if (plan === null || read === null) return null;
  if (plan.troubles.length > 0) {
    return (
      <Notice kind="warn">
        <ul>
          {plan.troubles.map((trouble) => (
            <li key={trouble}>{trouble}</li>
          ))}
        </ul>
      </Notice>
    );
  }
  // A line that nobody understood may be the shot that seems to be gone.
  const isWhole = read.cut.problems.length === 0 && read.cut.events.every(({ clip }) => clip !== '');
  const shown = isWhole ? plan : { ...plan, absent: { ...plan.absent, mayOmit: false } };
  return (
    <>
      <CutChangesPart pairs={plan.pairs} title={`Beside ${tab}`} onResult={desk.tell} />
      {!isWhole && plan.absent.count > 0 && (
        <p class="hint">While something of the file is not understood, no shot is left out: it may be the one.</p>
      )}
      <ListPlanPart
        {...{ form, busy }}
        of="cut"
        plan={shown}
        draft={{ ...unsaid, table: table.key, cells: [], omits: said.omits && isWhole }}
        onSay={({ omits }) => desk.say({ omits: omits === true })}
        onBring={() => void desk.bring()}
        onResult={desk.tell}
      />
    </>
  );
}
