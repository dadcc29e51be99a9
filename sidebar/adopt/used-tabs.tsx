// Tabs of one's own that are in use: how each is understood can be copied, and each can be left alone again.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Opened } from '../../src/contract/methods';
import type { Adoption } from '../../src/schema/adopted/adoption';
import { firstHeadings } from '../../src/schema/adopted/placement';
import { adoptedKey } from '../../src/workbook/adopted/adopted-table';
import { mappingText } from '../../src/workbook/adopted/mapping-text';
import { Button } from '../components/button';
import { Checkbox } from '../components/checkbox';
import { Question } from '../components/question';
import { ResultNotice, type ShownResult, told } from '../components/result';
import { useSubmit } from '../form/use-submit';
import { copied } from '../today/clipboard';
import { OutlineButton } from './outline-button';

interface UsedTab {
  /** Key of its table. */
  readonly table: string;
  readonly name: string;
  readonly adoption: Adoption;
  /** Somebody deleted it. */
  readonly deleted: boolean;
}

export function usedTabs({ placements, tabs }: Opened): readonly UsedTab[] {
  return placements.adoptions.flatMap((adoption) =>
    adoption.tabs.map(({ sheetId }) => {
      const table = adoptedKey(adoption.table, sheetId);
      const tab = tabs.find((one) => one.table === table);
      return { table, name: tab?.tab ?? `Deleted tab: ${firstHeadings(adoption.columns)}`, adoption, deleted: tab === undefined };
    }),
  );
}

interface UsedTabsProps {
  readonly opened: Opened;
  /** One tab fewer is in use. */
  readonly onStopped: () => Promise<void>;
}

export function UsedTabs({ opened, onStopped }: UsedTabsProps): JSX.Element {
  const [result, setResult] = useState<ShownResult | null>(null);
  const used = usedTabs(opened);
  return (
    <>
      <ResultNotice told={result} />
      {used.length > 0 && (
        <section class="group" aria-labelledby="used-tabs">
          <h3 id="used-tabs">Tabs of your own</h3>
          <ul>
            {used.map((tab) => (
              <Used key={tab.table} tab={tab} onStopped={onStopped} onResult={setResult} />
            ))}
          </ul>
        </section>
      )}
      <OutlineButton onResult={setResult} />
    </>
  );
}

interface UsedProps extends Pick<UsedTabsProps, 'onStopped'> {
  readonly tab: UsedTab;
  readonly onResult: (told: ShownResult) => void;
}

function Used({ tab, onStopped, onResult }: UsedProps): JSX.Element {
  const { name, adoption } = tab;
  const [asking, setAsking] = useState(false);
  const copy = async () => {
    const done = await copied(mappingText(adoption));
    const words = done
      ? `Copied how “${name}” is understood. Paste it in the other workbook.`
      : 'The browser does not let Routesheet copy.';
    onResult(told(done ? 'done' : 'error', words));
  };
  return (
    <li class="used">
      <strong>{name}</strong>
      <div class="buttons">
        <Button look="link" onPress={() => void copy()}>
          Copy mapping as text<span class="spoken"> of {name}</span>
        </Button>
        <Button look="link" onPress={() => setAsking(true)}>
          Stop using this tab<span class="spoken"> {name}</span>
        </Button>
      </div>
      {asking && <StopQuestion {...{ tab, onStopped, onResult }} onNo={() => setAsking(false)} />}
    </li>
  );
}

function StopQuestion({ tab, onStopped, onResult, onNo }: UsedProps & { readonly onNo: () => void }): JSX.Element {
  const { table, name, adoption, deleted } = tab;
  const [removeIds, setRemoveIds] = useState(false);
  const submit = useSubmit();
  const stop = async () => {
    const outcome = await submit.send('stopUsing', { table, removeIds });
    if (outcome === null) return;
    onNo();
    if (!outcome.ok) return onResult(told('error', outcome.error.message, true));
    await onStopped();
    onResult(told('done', `“${name}” is not used any more.${deleted ? '' : ' Its rows are as they were.'}`, true));
  };
  const idsToo = adoption.ownIds && !deleted && (
    <Checkbox id={`ids-${table}`} name="removeIds" checked={removeIds} onChecked={setRemoveIds}>
      Remove the column Routesheet ID too
    </Checkbox>
  );
  return (
    <Question
      yes="Stop using it"
      no="Cancel"
      danger
      more={idsToo}
      busy={submit.busy ? 'Stopping…' : undefined}
      onYes={() => void stop()}
      onNo={onNo}
    >
      Stop using “{name}”?{' '}
      {deleted ? 'Brought back, it would have to be chosen anew.' : 'Its rows stay, and nobody is reminded of them any more.'}
    </Question>
  );
}
