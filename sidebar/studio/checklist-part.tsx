// A checklist: which, and what of it is no job yet, before anything is added.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ChecklistPlan } from '../../src/contract/studio';
import { type ChecklistKey, checklistKeys, checklistNames } from '../../src/schema/calendar/checklist';
import { counted } from '../../src/schema/values/text';
import { Button } from '../components/button';
import type { ShownResult } from '../components/result';
import { TableTools } from '../copying/table-tools';
import type { Due } from '../due/use-due';
import { PlanPart } from '../several/plan-part';
import { SelectField } from '../several/rows-part';

const choices = checklistKeys.map((value) => ({ value, words: checklistNames[value] }));

/** @param table key of the tab that takes jobs */
export function ChecklistPart({ due, table }: { readonly due: Due; readonly table: string }): JSX.Element {
  const [wanted, setWanted] = useState<ChecklistKey>('setUp');
  const { checklist, dates } = due;
  const busy = due.busy ? 'Working…' : undefined;
  return (
    <section class="lines" aria-label="Checklists">
      <h3>Checklists</h3>
      <p class="hint">What a studio does before a production begins and when it ends, as jobs. Nothing comes twice.</p>
      <SelectField
        id="studio-checklist"
        label="Checklist"
        value={wanted}
        choices={choices}
        onValue={(value) => {
          setWanted(checklistKeys.find((key) => key === value) ?? 'setUp');
          due.forget();
        }}
      />
      <div class="buttons">
        <Button
          look={checklist === null && dates === null ? 'primary' : 'quiet'}
          busy={busy}
          onPress={() => void due.lookAtChecklist(wanted)}
        >
          Show what is missing
        </Button>
        <Button busy={busy} onPress={() => void due.lookAtDates(table)}>
          Work out dates
        </Button>
      </div>
      {checklist && <MissingJobs plan={checklist} busy={busy} onAdd={() => void due.addChecklist()} onResult={due.tell} />}
      {dates && <PlanPart plan={dates} busy={busy} onChange={() => void due.changeDates()} onResult={due.tell} />}
    </section>
  );
}

interface MissingJobsProps {
  readonly plan: ChecklistPlan;
  readonly busy: string | undefined;
  readonly onAdd: () => void;
  readonly onResult: (told: ShownResult) => void;
}

function MissingJobs({ plan, busy, onAdd, onResult }: MissingJobsProps): JSX.Element {
  const { table, lines, notes } = plan;
  return (
    <section class="plan" aria-label="What is missing">
      {table !== '' && <p class="lead">{missingWords(plan)}</p>}
      {notes.length > 0 && (
        <ul class="named-rows">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {lines.length > 0 && (
        <>
          <ul class="changes">
            {lines.map(({ job, rule, due, holder }) => (
              <li key={job}>
                <strong>{job}</strong>
                <br />
                <span class="hint">{[due, rule, holder].filter((part) => part !== '').join(', ')}</span>
              </li>
            ))}
          </ul>
          <div class="buttons">
            <Button look="primary" busy={busy} onPress={onAdd}>
              Add {counted(lines.length, 'job')}
            </Button>
            <TableTools table={() => missingTable(lines)} onResult={onResult} />
          </div>
        </>
      )}
    </section>
  );
}

function missingTable(lines: ChecklistPlan['lines']) {
  const rows = lines.map(({ job, forWhom, holder, rule, due }) => [job, forWhom, holder, rule, due]);
  return { name: 'Checklist', headings: ['Job', 'For', 'Given to', 'Due rule', 'Due'], rows };
}

function missingWords({ lines, already }: ChecklistPlan): string {
  const there = already > 0 ? ` ${already} of the list ${already === 1 ? 'is' : 'are'} there already.` : '';
  return `${lines.length === 0 ? 'Nothing is missing.' : `${counted(lines.length, 'job')} would be added.`}${there}`;
}
