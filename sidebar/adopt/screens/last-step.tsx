// Step 5: everything that would be done, in numbers and mails, before any of it is.

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { AdoptionDraft, Proposal } from '../../../src/contract/adoption';
import type { PreviewView } from '../../../src/contract/reminders';
import type { Table } from '../../../src/schema/table';
import { counted } from '../../../src/schema/values/text';
import { Button } from '../../components/button';
import { Loading } from '../../components/loading';
import { Notice } from '../../components/notice';
import { ask } from '../../server';
import type { CallTrouble } from '../../trouble';
import { MailList } from '../../views/reminders/mail-list';
import { adoptionSteps } from '../steps';
import type { Adopting } from '../use-adopting';

/** `asset`, `assets`. */
type Named = Pick<Table, 'one' | 'many'>;

interface LastStepProps {
  readonly adopting: Adopting;
  readonly proposal: Proposal;
  /** What its rows are. */
  readonly table: Named;
}

export function LastStep({ adopting, proposal, table }: LastStepProps): JSX.Element {
  const { troubles, notes, key } = proposal;
  return (
    <>
      {troubles.length > 0 && <Troubles adopting={adopting} troubles={troubles} />}
      <ul class="facts-list">
        {countsInWords(proposal, table).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <Unreadable proposal={proposal} />
      {key !== '' && <p>{key}</p>}
      {notes.map((note) => (
        <p key={note} class="help">
          {note}
        </p>
      ))}
      {troubles.length === 0 && <TomorrowsMails draft={adopting.draft} />}
    </>
  );
}

/** `412 assets`, `1,604 pieces of work, 37 late`. */
export function countsInWords({ counts, tabs }: Proposal, { one, many }: Named): readonly string[] {
  const { rows, work, late, withoutAddress } = counts;
  const said = (count: number, single: string, several?: string) => counted(count, single, several).replace(/\B(?=(\d{3})+\b)/g, ',');
  return [
    `${said(rows, one, many)} in ${tabs.length === 1 ? `“${tabs[0]?.name ?? ''}”` : counted(tabs.length, 'tab')}`,
    `${said(work, 'piece')} of work, ${late} late`,
    ...(withoutAddress > 0 ? [`${counted(withoutAddress, 'name')} without an address`] : []),
  ];
}

/** Nothing is written while there is any; each leads back to where it is settled. */
function Troubles({ adopting, troubles }: { readonly adopting: Adopting; readonly troubles: readonly string[] }): JSX.Element {
  return (
    <Notice kind="warn">
      <p>Before this tab can be used:</p>
      <ul class="troubles">
        {troubles.map((trouble) => (
          <li key={trouble}>{trouble}</li>
        ))}
      </ul>
      <p>Go back to:</p>
      {adoptionSteps.slice(0, -1).map(({ key, title }) => (
        <Button key={key} look="link" onPress={() => adopting.goTo(key)}>
          {title}
        </Button>
      ))}
    </Notice>
  );
}

/** Each cell by name: people go there and mend it, or leave it as it is. */
function Unreadable({ proposal: { counts, unreadable, tabs } }: { readonly proposal: Proposal }): JSX.Element | null {
  if (counts.unreadable === 0) return null;
  return (
    <details class="folded">
      <summary>{counted(counts.unreadable, 'cell')} that cannot be read</summary>
      <p class="help">They stay as they are and count as blank until somebody mends them.</p>
      <ul>
        {unreadable.map(({ tab, cell, heading, text }) => (
          <li key={`${tab} ${cell}`}>
            <strong>{tabs.length > 1 ? `${tab} ${cell}` : cell}</strong> {heading}: “{text}”
          </li>
        ))}
        {counts.unreadable > unreadable.length && <li>and {counts.unreadable - unreadable.length} more</li>}
      </ul>
    </details>
  );
}

/** The mails that would go on the next sending day. Nothing is sent by looking. */
function TomorrowsMails({ draft }: { readonly draft: AdoptionDraft }): JSX.Element {
  const [preview, setPreview] = useState<PreviewView | null>(null);
  const [trouble, setTrouble] = useState<CallTrouble | null>(null);
  const [open, setOpen] = useState<string | null>(null);
  const print = JSON.stringify(draft);
  useEffect(() => {
    let isLatest = true;
    void ask('proposePreview', { draft }).then((outcome) => {
      if (!isLatest) return;
      setPreview(outcome.ok ? outcome.value : null);
      setTrouble(outcome.ok ? null : outcome.error);
    });
    return () => {
      isLatest = false;
    };
  }, [print]);
  return (
    <section class="group" aria-labelledby="tomorrow">
      <h3 id="tomorrow">{preview ? `Mails of ${preview.day}` : 'The mails that would go'}</h3>
      <div aria-live="polite">
        {trouble && <Notice kind="error">{trouble.message}</Notice>}
        {!preview && !trouble && <Loading words="Working out who would get what…" />}
        {preview && <p class="counts">{preview.mails.length === 0 ? 'No mail would go.' : preview.summary}</p>}
      </div>
      {preview && <p class="help">Nothing is sent by looking. Mails go out while reminders are on.</p>}
      {preview && <MailList preview={preview} open={open} onOpen={setOpen} />}
    </section>
  );
}
