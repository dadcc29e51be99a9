// Handing over what somebody has: by tab, to one or to several, shown before anything is written.

import type { JSX } from 'preact';
import type { Opened } from '../../src/contract/methods';
import type { OpenGroup } from '../../src/contract/studio/handover';
import { counted } from '../../src/schema/values/text';
import { Button } from '../components/button';
import { Checkbox } from '../components/checkbox';
import type { Option } from '../components/options';
import { ResultNotice } from '../components/result';
import { peopleOptions } from '../form/field-options';
import { PickField } from '../kit/pick-field';
import { LookedPaper, useLookedPaper } from '../papers/looked-paper';
import { PostLooked } from '../papers/post-part';
import { countWords } from '../several/plan-part';
import { groupKey, type Handover, rowKeyOf, useHandover } from './use-handover';

export function HandoverPart({ opened, onSaved }: { readonly opened: Opened; readonly onSaved: () => void }): JSX.Element {
  const hand = useHandover(onSaved);
  const options = peopleOptions(opened.catalog);
  const { desk, busy, plan } = hand;
  return (
    <section class="lines" aria-label="Handover">
      <h3>Handover</h3>
      <form
        class="form"
        noValidate
        aria-label="Handover"
        onSubmit={(event) => {
          event.preventDefault();
          if (busy === undefined) void hand.look();
        }}
      >
        <PickField
          {...{ id: 'handover-who', label: 'Who hands over', required: true, options, text: hand.person, onText: hand.setPerson }}
          problem={hand.issues.find(({ path }) => path === 'person')?.message}
          takesOnly
          help="Everything open that names them, by tab."
        />
        <div class="buttons">
          <Button look={desk === null ? 'primary' : 'quiet'} submits busy={busy}>
            Show what they have
          </Button>
        </div>
      </form>
      {desk && <Held {...{ hand, options }} />}
      {desk && desk.groups.length > 0 && (
        <div class="buttons">
          <Button look={plan === null && !hand.isDone ? 'primary' : 'quiet'} busy={busy} onPress={() => void hand.show()}>
            Show what would change
          </Button>
        </div>
      )}
      {plan && <HandoverPlanned hand={hand} />}
      {desk && <HandedOn hand={hand} />}
      <ResultNotice told={hand.result} />
    </section>
  );
}

/** On paper, and the mails to whoever has it now. */
function HandedOn({ hand }: { readonly hand: Handover }): JSX.Element {
  const { busy, post } = hand;
  const paper = useLookedPaper<Handover['asked']>((submit, wanted, form) => submit.send('handoverPaper', { ...wanted, form }));
  return (
    <>
      <div class="buttons">
        <Button busy={paper.busy} onPress={() => void paper.look(hand.asked)}>
          On paper
        </Button>
        {hand.isDone && (
          <Button busy={busy} onPress={() => void hand.read()}>
            Mails to the new ones
          </Button>
        )}
      </div>
      <LookedPaper paper={paper} />
      <ResultNotice told={paper.result} />
      {post && <PostLooked view={post} busy={busy} onSend={() => void hand.send()} />}
    </>
  );
}

function Held({ hand, options }: { readonly hand: Handover; readonly options: readonly Option[] }): JSX.Element {
  const { groups = [], kit = [], notes = [] } = hand.desk ?? {};
  return (
    <>
      {notes.length + kit.length > 0 && (
        <ul class="named-rows">
          {kit.map((piece) => (
            <li key={piece}>Has {piece}</li>
          ))}
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {groups.map((group) => (
        <HeldGroup key={groupKey(group)} {...{ hand, group, options }} />
      ))}
      <Checkbox id="handover-leaves" name="leaves" checked={hand.leaves} onChecked={hand.setLeaves}>
        They leave: add jobs for kit, access and the last invoice
      </Checkbox>
      {hand.leaves && hand.isForNobody && (
        <div class="buttons">
          <Button busy={hand.busy} onPress={() => void hand.give()}>
            Add these jobs alone
          </Button>
        </div>
      )}
    </>
  );
}

interface HeldGroupProps {
  readonly hand: Handover;
  readonly group: OpenGroup;
  readonly options: readonly Option[];
}

function HeldGroup({ hand, group, options }: HeldGroupProps): JSX.Element {
  const { tab, heading, rows } = group;
  const key = groupKey(group);
  const late = rows.filter((row) => row.late).length;
  return (
    <section aria-label={`${tab}, ${heading}`}>
      <PickField
        {...{ id: `handover-${key}`, label: `${tab}, ${heading}`, required: false, options, text: hand.names[key] ?? '' }}
        problem={hand.issues.find(({ path }) => path === key)?.message}
        takesOnly
        help={`${counted(rows.length, 'row')}${late > 0 ? `, ${late} late` : ''}. To whom? Blank: they stay.`}
        onText={(text) => hand.name(key, text)}
      />
      <details class="folded">
        <summary>Row by row</summary>
        {rows.map((row) => (
          <PickField
            key={row.id}
            {...{
              id: `handover-${rowKeyOf(group, row)}`,
              label: row.name === row.id ? row.id : `${row.name} (${row.id})`,
              required: false,
            }}
            {...{ options, text: hand.names[rowKeyOf(group, row)] ?? '', help: row.words }}
            takesOnly
            onText={(text) => hand.name(rowKeyOf(group, row), text)}
          />
        ))}
      </details>
    </section>
  );
}

function HandoverPlanned({ hand }: { readonly hand: Handover }): JSX.Element {
  const { parts = [], rows = 0 } = hand.plan ?? {};
  return (
    <section class="plan" aria-label="What would change">
      {parts.map(({ title, plan }) => (
        <section key={title} aria-label={`${title}: what would change`}>
          <p class="lead">
            {title}: {countWords(plan)}
          </p>
          <ul class="changes">
            {plan.changes.map(({ id, name, before, after }) => (
              <li key={id}>
                <strong>{id}</strong> {name !== id && name}
                <br />
                <del>{before}</del> → <ins>{after}</ins>
              </li>
            ))}
            {plan.left.map(({ id, name, why }) => (
              <li key={id}>
                <strong>{id}</strong> {name} {why}.
              </li>
            ))}
          </ul>
        </section>
      ))}
      {rows > 0 && (
        <div class="buttons">
          <Button look="primary" busy={hand.busy} onPress={() => void hand.give()}>
            Hand over {counted(rows, 'row')}
          </Button>
        </div>
      )}
    </section>
  );
}
