// Reception: who is expected today, Arrived and Left beside each, and the day sheet for the board.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Methods, Opened } from '../../src/contract/methods';
import type { Visitor } from '../../src/contract/studio/reception';
import { dayInWords, isLocalDate } from '../../src/schema/values/local-date';
import { Button } from '../components/button';
import { ResultNotice, type ShownResult, told } from '../components/result';
import { TextField } from '../form/text-field';
import { useSubmit } from '../form/use-submit';
import { LookedPaper, useLookedPaper } from '../papers/looked-paper';
import { doneWithUndo } from '../views/memory/undo-act';

type Visitors = Methods['reception']['answer'];

/** Today's visitors, and what came of the last step. */
function useReception(onSaved: () => void) {
  const submit = useSubmit();
  const [desk, setDesk] = useState<Visitors | null>(null);
  const [result, tell] = useState<ShownResult | null>(null);
  const look = async () => {
    const outcome = await submit.send('reception', {});
    if (outcome?.ok) setDesk(outcome.value);
    else if (outcome !== null) tell(told('error', outcome.error.message, true));
  };
  const receive = async ({ id }: Visitor, leaves: boolean) => {
    if (desk === null) return;
    const { table } = desk;
    const outcome = await submit.send('receive', { table, id, leaves });
    if (outcome === null) return;
    if (!outcome.ok) return tell(told('error', outcome.error.message, true));
    const host = leaves ? null : await submit.send('tellHost', { table, id });
    const said = host === null ? '' : host.ok ? host.value.words : host.error.message;
    const undone = () => {
      onSaved();
      void look();
    };
    tell(doneWithUndo(`${outcome.value.words} ${said}`.trim(), outcome.act, tell, undone));
    onSaved();
    await look();
  };
  return { desk, result, look, receive, busy: submit.busy ? 'Working…' : undefined };
}

export function VisitorsPart({ onSaved }: { readonly onSaved: () => void }): JSX.Element {
  const { desk, result, look, receive, busy } = useReception(onSaved);
  return (
    <section class="lines" aria-label="Visitors">
      <h3>Visitors</h3>
      <p class="hint">Arrived writes the time and mails whom they come for, once.</p>
      <div class="buttons">
        <Button look={desk === null ? 'primary' : 'quiet'} busy={busy} onPress={() => void look()}>
          {desk === null ? 'Show today’s visitors' : 'Show them anew'}
        </Button>
      </div>
      {desk?.visitors.length === 0 && <p>Nobody is expected today.</p>}
      <ul class="named-rows">
        {desk?.visitors.map((visitor) => (
          <li key={visitor.id}>
            <strong>{visitor.name}</strong>
            {whereabouts(visitor)}
            <div class="buttons">
              {visitor.in === '' && visitor.unread === '' && (
                <Button busy={busy} onPress={() => void receive(visitor, false)}>
                  Arrived<span class="spoken"> {visitor.name}</span>
                </Button>
              )}
              {visitor.in !== '' && visitor.out === '' && visitor.unread === '' && (
                <Button busy={busy} onPress={() => void receive(visitor, true)}>
                  Left<span class="spoken"> {visitor.name}</span>
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      <ResultNotice told={result} />
    </section>
  );
}

/** `, Harbour Sound, for Ben Ode, in since 10:04, badge 7` */
function whereabouts({ company, forPerson, in: came, out, unread, badge }: Visitor): string {
  const times = came === '' ? 'not in yet' : out === '' ? `in since ${came}` : `${came} to ${out}`;
  return [
    company,
    forPerson === '' ? '' : `for ${forPerson}`,
    unread === '' ? times : `${unread}: mend it in the row`,
    badge === '' ? '' : `badge ${badge}`,
  ]
    .filter((text) => text !== '')
    .map((text) => `, ${text}`)
    .join('');
}

export function DaySheetPart({ opened }: { readonly opened: Opened }): JSX.Element {
  const [day, setDay] = useState<string>(opened.today);
  const paper = useLookedPaper<string>((submit, wanted, form) => submit.send('daySheet', { day: wanted, form }));
  return (
    <section class="lines" aria-label="Day sheet">
      <h3>Day sheet</h3>
      <TextField
        {...{ id: 'day-sheet-day', label: 'Day', control: 'date', text: day, onText: setDay }}
        inWords={isLocalDate(day) ? dayInWords(day) : undefined}
        help="Reviews, deliveries, what arrives, visitors, jobs and who is away, for the board."
      />
      <div class="buttons">
        <Button busy={paper.busy} onPress={() => void paper.look(day)}>
          Make the day sheet
        </Button>
      </div>
      <LookedPaper paper={paper} />
      <ResultNotice told={paper.result} />
    </section>
  );
}
