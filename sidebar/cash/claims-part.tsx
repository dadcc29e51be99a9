// Making a claim of somebody's receipts, and what becomes of it.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ClaimGroup, ClaimStepName, ClaimView } from '../../src/contract/cash';
import type { Methods, Opened } from '../../src/contract/methods';
import { counted, sameText } from '../../src/schema/values/text';
import { Button } from '../components/button';
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
import { ClaimSection } from './claim-section';
import { DraftPart } from './draft-part';
import { type MakesClaim, named, ReceiptBoxes, type ShownReceipts, wished } from './receipt-boxes';
import { useTurned } from './use-turned';

type Desk = Methods['claimDesk']['answer'];
type Asked = { readonly words: string; readonly again: () => void };

function useClaims(onChanged: () => void, onDone: () => void) {
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
    onDone();
    tell(doneWithUndo(words, act, tell, changed));
    changed();
  };
  const refused = (message: string) => {
    tell(told('error', message, true));
    // Others may have been there first.
    void look();
  };
  const make = async (claim: Methods['makeClaim']['input']['claim'], sure = false): Promise<boolean> => {
    setAsked(null);
    const outcome = await submit.send('makeClaim', { claim, sure });
    if (outcome === null) return false;
    if (outcome.ok) {
      done(madeWords(claim, outcome.value.id), outcome.act);
      return true;
    }
    const { message, issues } = outcome.error;
    if (issues.some(({ path }) => path === 'sure')) setAsked({ words: message, again: () => void make(claim, true) });
    else refused(message);
    return false;
  };
  const step = async (wanted: Methods['stepClaim']['input']['step'], sure = false) => {
    setAsked(null);
    const outcome = await submit.send('stepClaim', { step: wanted, sure });
    if (outcome === null) return;
    if (outcome.ok) return done(steppedWords(wanted, outcome.value), outcome.act);
    const { message, issues } = outcome.error;
    if (issues.some(({ path }) => path === 'sure')) return setAsked({ words: message, again: () => void step(wanted, true) });
    refused(message);
  };
  return { desk, asked, setAsked, result, tell, make, step, busy: submit.busy ? 'Working…' : undefined };
}

export function ClaimsPart({ opened, onChanged }: { readonly opened: Opened; readonly onChanged: () => void }): JSX.Element {
  const paper = useLookedPaper<string>((submit, claim, form) => submit.send('claimPaper', { claim, form }));
  const { desk, asked, setAsked, result, tell, make, step, busy } = useClaims(onChanged, paper.forget);
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
        <GroupPart key={`${group.holder}/${group.kind}`} {...{ group, busy }} drafts={draftsOf(desk, group)} onMake={make} />
      ))}
      {desk !== null && desk.claims.length > 0 && <h3>Under way</h3>}
      {desk?.claims.map((claim) => {
        const key = `${claim.id}/${claim.status}`;
        const onPaper = () => void paper.look(claim.id);
        const onStep = (to: ClaimStepName, by: string, reason: string) => void step({ claim: claim.id, to, by, reason });
        return claim.draft === undefined ? (
          <ClaimPart key={key} {...{ claim, me, busy, onStep, onPaper }} onTold={tell} />
        ) : (
          <DraftPart
            key={key}
            {...{ claim, busy, onPaper, draft: claim.draft, free: freeFor(desk, claim), onMake: make }}
            onDrop={() => onStep('drop', '', '')}
          />
        );
      })}
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

function madeWords({ receipts, draft }: Methods['makeClaim']['input']['claim'], id: string): string {
  return draft?.keeps
    ? `${id} is kept as a draft, with ${counted(receipts.length, 'receipt')}.`
    : `${id} is handed in. Its top sheet is below.`;
}

function steppedWords({ claim, to }: Methods['stepClaim']['input']['step'], { status, receipts }: Methods['stepClaim']['answer']): string {
  return to === 'drop'
    ? `${claim} is dropped. Its receipts are free again: ${receipts}.`
    : `${claim} is ${status} now, with ${counted(receipts, 'receipt')}.`;
}

function isSame(one: Pick<ClaimView, 'holder' | 'kind'>, other: Pick<ClaimView, 'holder' | 'kind'>): boolean {
  return sameText(one.holder, other.holder) && sameText(one.kind, other.kind);
}

function draftsOf({ claims }: Desk, group: ClaimGroup): readonly ClaimView[] {
  return claims.filter((claim) => claim.draft !== undefined && isSame(claim, group));
}

function freeFor({ groups }: Desk, claim: ClaimView): ClaimGroup['receipts'] {
  return groups.find((group) => isSame(group, claim))?.receipts ?? [];
}

interface GroupProps {
  readonly group: ClaimGroup;
  /** Of the same person and kind of money. */
  readonly drafts: readonly ClaimView[];
  readonly busy: string | undefined;
  readonly onMake: MakesClaim;
}

/** All of them, until some are taken off. */
function GroupPart({ group, drafts, busy, onMake }: GroupProps): JSX.Element {
  const { holder, kind, receipts, gross } = group;
  const { open, goes, turn, close, going, change } = useTurned(receipts);
  const of = `${holder}, ${kind}`;
  const wish = { holder, kind, receipts: wished(going) };
  const make = async (claim: Methods['makeClaim']['input']['claim']) => {
    if (await onMake(claim)) close();
  };
  const keep = (claim: string, draft: ShownReceipts) =>
    void make({ ...wish, receipts: [...wished(draft), ...wish.receipts], draft: { claim, seen: named(draft), keeps: true } });
  return (
    <section class="lines" aria-label={of}>
      <p>
        {of}: {counted(receipts.length, 'receipt')}, {gross}
      </p>
      {open && <ReceiptBoxes {...{ of, receipts, goes, prefix: 'claim' }} onTurned={turn} />}
      <div class="buttons">
        {!open && <Button onPress={change}>Choose receipts</Button>}
        {open && going.length > 0 && (
          <>
            <Button look="primary" busy={busy} onPress={() => void make(wish)}>
              {`Hand in ${counted(going.length, 'receipt')}`}
            </Button>
            {drafts.map(({ id, draft = [] }) => (
              <Button key={id} busy={busy} onPress={() => keep(id, draft)}>
                {`Add to ${id}`}
              </Button>
            ))}
            <Button busy={busy} onPress={() => keep('', [])}>
              {drafts.length === 0 ? 'Keep as draft' : 'Keep as another draft'}
            </Button>
          </>
        )}
        {open && <Button onPress={close}>Leave it</Button>}
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
  drop: 'Drop',
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
  const { id, steps } = claim;
  return (
    <ClaimSection claim={claim}>
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
    </ClaimSection>
  );
}
