// Check workbook: what is wrong in the cells, the way to each of them, and repairs that are shown before they are made.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CheckView } from '../../src/contract/check';
import type { Finding } from '../../src/schema/finding';
import { counted } from '../../src/schema/values/text';
import { byKind, findingTable, proposalsIn } from '../check/check-groups';
import { KindSection } from '../check/kind-section';
import { RepairPreview } from '../check/repair-preview';
import { useCheck } from '../check/use-check';
import { Button } from '../components/button';
import { Loading } from '../components/loading';
import { Notice } from '../components/notice';
import { ResultNotice, type ShownResult, told } from '../components/result';
import { TableTools } from '../copying/table-tools';
import { useSubmit } from '../form/use-submit';

interface CheckPageProps {
  /** Cells were repaired. */
  readonly onSaved: () => void;
}

export function CheckPage({ onSaved }: CheckPageProps): JSX.Element {
  const { check, trouble, busy, again } = useCheck();
  const [result, setResult] = useState<ShownResult | null>(null);
  const [asked, setAsked] = useState<readonly Finding[] | null>(null);
  const submit = useSubmit();
  const repair = async (findings: readonly Finding[]) => {
    setResult(null);
    const outcome = await submit.send('repair', { changes: proposalsIn(findings).map(({ change }) => change) });
    if (outcome === null) return;
    if (!outcome.ok && outcome.error.code !== 'conflict') return setResult(told('error', outcome.error.message));
    setAsked(null);
    setResult(
      outcome.ok ? told('done', `${counted(outcome.value.repaired, 'cell')} repaired.`, true) : told('error', outcome.error.message, true),
    );
    if (outcome.ok) onSaved();
    await again();
  };
  const ask = (findings: readonly Finding[] | null) => {
    setResult(null);
    setAsked(findings);
  };
  if (asked)
    return <RepairPreview findings={asked} busy={submit.busy} result={result} onYes={() => void repair(asked)} onNo={() => ask(null)} />;
  return (
    <>
      {check && <Summary check={check} />}
      {(check || trouble) && (
        <div class="buttons">
          <Button
            look={check?.findings.length === 0 || trouble ? 'primary' : 'quiet'}
            icon="refresh"
            busy={busy ? 'Checking…' : undefined}
            onPress={() => void again()}
          >
            Check again
          </Button>
          {check && check.findings.length > 0 && <TableTools table={() => findingTable(check.findings)} onResult={setResult} />}
        </div>
      )}
      {busy && check === null && <Loading words="Checking the workbook…" />}
      <div class="stays">
        <ResultNotice told={trouble ? told('error', trouble.message) : result} />
      </div>
      {check && byKind(check.findings).map((group) => <KindSection key={group.kind} group={group} onResult={setResult} onRepair={ask} />)}
    </>
  );
}

function Summary({ check: { rows, tabs, toSortOut } }: { readonly check: CheckView }): JSX.Element {
  const checked = `${counted(rows, 'row')} on ${counted(tabs, 'tab')} checked.`;
  if (toSortOut === 0) return <Notice kind="done">Nothing to put right. {checked}</Notice>;
  return (
    <div>
      <h2>{counted(toSortOut, 'thing')} to put right</h2>
      <p class="help">{checked}</p>
    </div>
  );
}
