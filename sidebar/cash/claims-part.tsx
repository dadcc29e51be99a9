// Making a claim of somebody's receipts, and what becomes of it.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ClaimGroup, ClaimStepName, ClaimView } from '../../src/contract/cash';
import type { Methods, Opened } from '../../src/contract/methods';
import { counted } from '../../src/schema/values/text';
import { Button } from '../components/button';
import { Checkbox } from '../components/checkbox';
import { Notice } from '../components/notice';
import { useEachVisit } from '../components/page';
import { Question } from '../components/question';
import { ResultNotice, type ShownResult, told } from '../components/result';
import { TextField } from '../form/text-field';
import { useSubmit } from '../form/use-submit';
import { LookedPaper, useLookedPaper } from '../papers/looked-paper';
import { ask } from '../server';
import { doneWithUndo } from '../views/memory/undo-act';
import { AccountsTools } from './accounts-tools';

type Desk = Methods['claimDesk']['answer'];
type Asked = { readonly words: string; readonly again: () => void };

function useClaims(onChanged: () => void) {
  const [desk, setDesk] = useState<Desk | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [result, tell] = useState<ShownResult | null>(null);
  const submit = useSubmit();
  const look = async () => {
    const outcome = await ask('claimDesk', {});
    if (outcome.ok) setDesk(outcome.value);
    else tell(told('error', outcome.error.message));
  };
  useEachVisit(look);
  const changed = () => {
    void look();
    onChanged();
  };
  const done = (words: string, act: string | undefined) => {
    tell(doneWithUndo(words, act, tell, changed));
    changed();
  };
  const refused = (message: string) => {
    tell(told('error', message, true));
    // Others may have been there first.
    void look();
  };
  const make = async (claim: Methods['makeClaim']['input']['claim'], sure = false) => {
    setAsked(null);
    const outcome = await submit.send('makeClaim', { claim, sure });
    if (outcome === null) return;
    if (outcome.ok) return done(`${outcome.value.id} is handed in. Its top sheet is below.`, outcome.act);
    const { message, issues } = outcome.error;
    if (issues.some(({ path }) => path === 'sure')) return setAsked({ words: message, again: () => void make(claim, true) });
    refused(message);
  };
  const step = async (wanted: Methods['stepClaim']['input']['step'], sure = false) => {
    setAsked(null);
    const outcome = await submit.send('stepClaim', { step: wanted, sure });
    if (outcome === null) return;
    if (outcome.ok)
      return done(`${wanted.claim} is ${outcome.value.status} now, with ${counted(outcome.value.receipts, 'receipt')}.`, outcome.act);
    const { message, issues } = outcome.error;
    if (issues.some(({ path }) => path === 'sure')) return setAsked({ words: message, again: () => void step(wanted, true) });
    refused(message);
  };
  return { desk, asked, setAsked, result, tell, make, step, busy: submit.busy ? 'Working…' : undefined };
}

export function ClaimsPart({ opened, onChanged }: { readonly opened: Opened; readonly onChanged: () => void }): JSX.Element {
  const { desk, asked, setAsked, result, tell, make, step, busy } = useClaims(onChanged);
  const paper = useLookedPaper<string>((submit, claim, form) => submit.send('claimPaper', { claim, form }));
  const me = opened.catalog.people.find(({ email }) => email !== null && email === opened.me)?.name ?? '';
  return (
    <section class="lines" aria-label="Claims">
      <h3>Make a claim</h3>
      {desk?.groups.length === 0 && <p class="hint">No receipt waits to be claimed.</p>}
      {desk?.words.map((words) => (
        <Notice key={words} kind="info">
          {words}
        </Notice>
      ))}
      {desk?.groups.map((group) => (
        <GroupPart key={`${group.holder}/${group.kind}`} {...{ group, busy }} onMake={(claim) => void make(claim)} />
      ))}
      {desk !== null && desk.claims.length > 0 && <h3>Under way</h3>}
      {desk?.claims.map((claim) => (
        <ClaimPart
          key={`${claim.id}/${claim.status}`}
          {...{ claim, me, busy }}
          onStep={(to, by, reason) => void step({ claim: claim.id, to, by, reason })}
          onPaper={() => void paper.look(claim.id)}
          onTold={tell}
        />
      ))}
      {asked !== null && (
        <Question yes="Do it all the same" no="Leave it" busy={busy} onYes={asked.again} onNo={() => setAsked(null)}>
          {asked.words}
        </Question>
      )}
      <LookedPaper paper={paper} />
      <ResultNotice told={paper.result} />
      <ResultNotice told={result} />
    </section>
  );
}

interface GroupProps {
  readonly group: ClaimGroup;
  readonly busy: string | undefined;
  readonly onMake: (claim: Methods['makeClaim']['input']['claim']) => void;
}

/** All of them, until some are taken off. */
function GroupPart({ group, busy, onMake }: GroupProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const [off, takeOff] = useState<ReadonlySet<string>>(new Set());
  const { holder, kind, receipts, gross } = group;
  const going = receipts.filter(({ id }) => !off.has(id));
  const turned = (id: string, goes: boolean) => takeOff(new Set(goes ? [...off].filter((one) => one !== id) : [...off, id]));
  return (
    <section class="lines" aria-label={`${holder}, ${kind}`}>
      <p>
        {holder}, {kind}: {counted(receipts.length, 'receipt')}, {gross}
      </p>
      {open && (
        <fieldset>
          <legend class="spoken">
            Receipts of {holder}, {kind}
          </legend>
          {receipts.map(({ id, words, missing }) => (
            <Checkbox key={id} id={`claim-${id}`} name={id} checked={!off.has(id)} onChecked={(goes) => turned(id, goes)}>
              {words}
              {missing !== null && <span class="hint"> {missing}</span>}
            </Checkbox>
          ))}
        </fieldset>
      )}
      <div class="buttons">
        {!open && <Button onPress={() => setOpen(true)}>Choose receipts</Button>}
        {open && going.length > 0 && (
          <Button
            look="primary"
            busy={busy}
            onPress={() => onMake({ holder, kind, receipts: going.map(({ table, id, gross: amount }) => ({ table, id, gross: amount })) })}
          >
            {`Hand in ${counted(going.length, 'receipt')}`}
          </Button>
        )}
        {open && <Button onPress={() => setOpen(false)}>Leave it</Button>}
      </div>
    </section>
  );
}

const stepWords: Readonly<Record<ClaimStepName, string>> = {
  'hand in': 'Hand in again',
  approve: 'Approve',
  pay: 'Paid or reconciled',
  query: 'Query',
  reject: 'Reject',
};

interface ClaimPartProps {
  readonly claim: ClaimView;
  readonly me: string;
  readonly busy: string | undefined;
  readonly onStep: (to: ClaimStepName, by: string, reason: string) => void;
  readonly onPaper: () => void;
  readonly onTold: (told: ShownResult) => void;
}

function ClaimPart({ claim, me, busy, onStep, onPaper, onTold }: ClaimPartProps): JSX.Element {
  const [by, setBy] = useState(me);
  const [reason, setReason] = useState('');
  const { id, holder, kind, status, words, steps } = claim;
  const title = `${id}: ${holder}, ${kind}, ${status}`;
  return (
    <section class="lines" aria-label={title}>
      <h4>{title}</h4>
      {words.map((said) => (
        <p key={said}>{said}</p>
      ))}
      {steps.includes('approve') && <TextField id={`${id}-by`} label="Approved by" text={by} onText={setBy} />}
      {(steps.includes('query') || steps.includes('reject')) && (
        <TextField id={`${id}-reason`} label="Why, where it is queried or rejected" text={reason} onText={setReason} />
      )}
      <div class="buttons">
        <Button busy={busy} onPress={onPaper}>
          Top sheet
        </Button>
        {steps.map((to) => (
          <Button key={to} busy={busy} onPress={() => onStep(to, by, reason)}>
            {stepWords[to]}
          </Button>
        ))}
      </div>
      <p class="hint">For accounts, as Settings want it:</p>
      <AccountsTools of={{ claim: id }} onResult={onTold} />
    </section>
  );
}
