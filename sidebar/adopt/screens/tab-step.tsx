// Step 1: the tab, or several with the same headings; or how another workbook's tab was understood.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CandidateTab } from '../../../src/contract/adoption';
import { mappingIn } from '../../../src/workbook/adopted/mapping-text';
import { Button } from '../../components/button';
import { Checkbox } from '../../components/checkbox';
import { Loading } from '../../components/loading';
import { LongText } from '../../components/long-text';
import { Notice } from '../../components/notice';
import { FieldFrame } from '../../form/field-frame';
import { withMapping, withTabs } from '../choices';
import { chosenOf, groupsOf } from '../tab-groups';
import type { Adopting } from '../use-adopting';
import type { Candidates } from '../use-candidates';

interface TabStepProps {
  readonly adopting: Adopting;
  readonly candidates: Candidates;
}

export function TabStep({ adopting, candidates }: TabStepProps): JSX.Element {
  const { tabs, trouble, busy, look } = candidates;
  const again = (
    <Button look="link" busy={busy ? 'Looking…' : undefined} onPress={() => void look()}>
      Look for tabs again
    </Button>
  );
  if (tabs === null) return trouble ? <Failed words={trouble.message}>{again}</Failed> : <Loading words="Looking for your tabs…" />;
  const free = tabs.filter(({ state }) => state === 'free');
  if (free.length === 0)
    return (
      <Failed words="Every tab of this file is Routesheet’s own or in use already. Copy or move your tracker into this file.">
        {again}
      </Failed>
    );
  return (
    <>
      <p class="help">It stays as it is. Nothing is written before the last step.</p>
      <TabChoice tabs={free} adopting={adopting} />
      {again}
      <PastedMapping adopting={adopting} />
    </>
  );
}

function Failed({ words, children }: { readonly words: string; readonly children: JSX.Element }): JSX.Element {
  return (
    <>
      <Notice kind="error">{words}</Notice>
      {children}
    </>
  );
}

function TabChoice({ tabs, adopting }: { readonly tabs: readonly CandidateTab[]; readonly adopting: Adopting }): JSX.Element {
  const { draft, change } = adopting;
  const chosen = new Set(draft.sheetIds);
  const choose = (sheetIds: readonly number[], on: boolean) => {
    const after = new Set(on ? [...chosen, ...sheetIds] : [...chosen].filter((sheetId) => !sheetIds.includes(sheetId)));
    change(withTabs(draft, chosenOf(tabs, after)));
  };
  return (
    <fieldset class="choice tabs-to-choose">
      <legend>Your tab; several, if their headings are the same</legend>
      {groupsOf(tabs).map(({ words, sheetIds }) => (
        <Checkbox
          key={words}
          id={`group-${sheetIds[0]}`}
          name={words}
          checked={sheetIds.every((sheetId) => chosen.has(sheetId))}
          onChecked={(on) => choose(sheetIds, on)}
        >
          <strong>{words}</strong> <span class="hint">all {sheetIds.length}, as one table</span>
        </Checkbox>
      ))}
      {tabs.map(({ sheetId, name }) => (
        <Checkbox key={sheetId} id={`tab-${sheetId}`} name={name} checked={chosen.has(sheetId)} onChecked={(on) => choose([sheetId], on)}>
          {name}
        </Checkbox>
      ))}
    </fieldset>
  );
}

/** What *Copy mapping as text* gave in another workbook. */
function PastedMapping({ adopting }: { readonly adopting: Adopting }): JSX.Element {
  const { draft, change } = adopting;
  const [text, setText] = useState(draft.mapping);
  const isMapping = mappingIn(text) !== null;
  const paste = (pasted: string) => {
    setText(pasted);
    if (pasted.trim() === '' || mappingIn(pasted) !== null) change(withMapping(draft, pasted.trim()));
  };
  const frame = { id: 'mapping', label: 'The text that was copied there', required: false };
  const problem = text.trim() === '' || isMapping ? undefined : 'This is not the text of a mapping. Copy it again, all of it.';
  return (
    <details class="folded" open={draft.mapping !== ''}>
      <summary>Paste a mapping from another workbook</summary>
      <FieldFrame
        {...frame}
        problem={problem}
        remark={undefined}
        help={isMapping ? 'The columns and words are taken from it.' : 'There: Tabs of your own, Copy mapping as text.'}
        width="wide"
      >
        {(describedBy) => (
          <LongText {...frame} name="mapping" {...{ text, describedBy }} invalid={problem !== undefined} rows={3} onText={paste} />
        )}
      </FieldFrame>
    </details>
  );
}
