// Pasting a statement of a card: how it is understood, what is new, and which receipt goes with each line.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { StatementPlan, StatementRow } from '../../src/contract/statements';
import { counted } from '../../src/schema/values/text';
import { Button } from '../components/button';
import { Checkbox } from '../components/checkbox';
import { Notice } from '../components/notice';
import { Question } from '../components/question';
import type { ShownResult } from '../components/result';
import { ListField } from '../form/list-field';
import { cellsOfText } from '../lists/list-text';
import { UnderstoodPart } from '../lists/understood-part';
import { type StatementDesk, useStatement } from './use-statement';

interface StatementPartProps {
  readonly card: string;
  readonly onDone: (words: string, act: string | undefined) => void;
  readonly onTrouble: (told: ShownResult | null) => void;
  readonly onLeave: () => void;
}

export function StatementPart({ card, onDone, onTrouble, onLeave }: StatementPartProps): JSX.Element {
  const [text, setText] = useState('');
  const desk = useStatement(card, onDone, onTrouble);
  const { busy, plan, draft, isOld } = desk;
  const look = () => void desk.look(text.trim() === '' ? { cells: [] } : cellsOfText(text));
  return (
    <section class="lines" aria-label={`Statement of ${card}`}>
      <ListField
        id={`statement-${card}`}
        name="statement"
        label="The statement"
        help="With its row of headings, as copied from the bank, Soldo, Pleo or a sheet. Blank: only look for receipts of lines that are there."
        rows={5}
        text={text}
        onText={setText}
      />
      <div class="buttons">
        <Button look={plan === null ? 'primary' : 'quiet'} busy={busy} onPress={look}>
          {text.trim() === '' ? 'Look for receipts' : 'Look at it'}
        </Button>
        <Button onPress={onLeave}>Leave it</Button>
      </div>
      {plan !== null && plan.understood !== null && draft !== null && (
        <UnderstoodPart plan={plan.understood} draft={draft} people={[]} hasBlanks={false} onSay={desk.say} />
      )}
      {plan?.understood?.troubles.map((words) => (
        <Notice key={words} kind="warn">
          {words}
        </Notice>
      ))}
      {isOld && (
        <div class="buttons">
          <Button look="primary" busy={busy} onPress={() => void desk.again()}>
            Look again
          </Button>
        </div>
      )}
      {plan !== null && !isOld && <PlanPart {...{ plan, desk }} />}
    </section>
  );
}

function PlanPart({ plan, desk }: { readonly plan: StatementPlan; readonly desk: StatementDesk }): JSX.Element {
  const { asks, rows, refused } = plan;
  const { busy, isTicked, tick } = desk;
  if (asks !== null) {
    return (
      <Question
        yes="It was spent"
        no="It came back"
        busy={busy}
        onYes={() => void desk.again('turned')}
        onNo={() => void desk.again('as is')}
      >
        {asks}
      </Question>
    );
  }
  return (
    <>
      <p class="lead">{statementWords(plan)}</p>
      {refused.map((words) => (
        <p key={words} class="problem-words">
          {words}
        </p>
      ))}
      {rows.length > 0 && (
        <fieldset>
          <legend class="spoken">Lines and their receipts</legend>
          {rows.map((row, at) => (
            <RowPart key={`${at}/${row.words}`} {...{ row, at, ticked: isTicked(row) }} onTicked={(ticked) => tick(row, ticked)} />
          ))}
        </fieldset>
      )}
      {rows.some((row) => row.line === '' || isTicked(row)) && (
        <div class="buttons">
          <Button look="primary" busy={busy} onPress={() => void desk.bring()}>
            {bringWords(rows, isTicked)}
          </Button>
        </div>
      )}
    </>
  );
}

interface RowProps {
  readonly row: StatementRow;
  readonly at: number;
  readonly ticked: boolean;
  readonly onTicked: (ticked: boolean) => void;
}

function RowPart({ row: { line, words, receipt, receiptWords, sure }, at, ticked, onTicked }: RowProps): JSX.Element {
  const title = line === '' ? words : `${line}, ${words}`;
  if (receipt === '') {
    return (
      <p>
        {title} <span class="hint">No receipt.</span>
      </p>
    );
  }
  return (
    <Checkbox id={`statement-row-${at}`} name={receipt} checked={ticked} onChecked={onTicked}>
      {title} <span class="hint">{sure ? receiptWords : `Perhaps ${receiptWords}. Look, and tick it.`}</span>
    </Checkbox>
  );
}

/** `12 lines are new, 9 with a receipt; 30 are there already.` */
function statementWords({ rows, same, refused }: StatementPlan): string {
  const added = rows.filter(({ line }) => line === '');
  const sure = rows.filter((row) => row.receipt !== '' && row.sure).length;
  const parts = [
    `${counted(added.length, 'line is', 'lines are')} new`,
    `${counted(sure, 'receipt is', 'receipts are')} found`,
    ...(same > 0 ? [`${same} ${same === 1 ? 'is' : 'are'} there already`] : []),
    ...(refused.length > 0 ? [`${counted(refused.length, 'row')} left out`] : []),
  ];
  return `${parts.join(', ')}.`;
}

function bringWords(rows: readonly StatementRow[], isTicked: (row: StatementRow) => boolean): string {
  const [added, matched] = [rows.filter(({ line }) => line === '').length, rows.filter(isTicked).length];
  if (added === 0) return `Match ${counted(matched, 'line')}`;
  return matched === 0 ? `Add ${counted(added, 'line')}` : `Add ${counted(added, 'line')}, match ${matched}`;
}
