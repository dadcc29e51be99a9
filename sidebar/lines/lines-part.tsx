// The lines of a row inside its form: folded to one line each, opened one at a time; added singly or as a pasted list.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Suggestions } from '../../src/contract/methods';
import { counted } from '../../src/schema/values/text';
import { Button } from '../components/button';
import { Notice } from '../components/notice';
import { oneOf } from '../views/rows/added';
import type { KnownSuggestions } from '../views/rows/use-suggestions';
import { ArrivingPart, type OwningRow } from './arriving-part';
import { GatherPart } from './gather-part';
import { pastedTexts } from './line-drafts';
import { LineItem } from './line-item';
import { movedLine } from './line-order';
import { LineTools } from './line-tools';
import { PasteList } from './paste-list';
import type { LineForms, LineTab } from './use-lines';

interface LinesPartProps {
  readonly lines: LineForms;
  /** Starts the ids of all fields. */
  readonly id: string;
  readonly suggestions: KnownSuggestions;
  /** Absent for a row that is not there yet: nothing can have come of it. */
  readonly owner?: OwningRow;
}

export function LinesPart({ lines, id, suggestions, owner }: LinesPartProps): JSX.Element {
  return (
    <>
      {lines.trouble !== null && <Notice kind="error">{lines.trouble}</Notice>}
      {lines.tabs.map((tab) => (
        <section key={tab.form.table.key} class="lines" aria-label={tab.tab}>
          <h2>
            {tab.tab} <span class="hint">{tab.beyond ?? tab.lines.filter(({ takenOff }) => !takenOff).length}</span>
          </h2>
          {tab.beyond !== null ? (
            <p class="help">Too many for a form. They stand on the tab “{tab.tab}”; View, Hidden sheets shows it.</p>
          ) : (
            <LineTabFields
              owner={owner}
              {...{ tab, lines }}
              id={`${id}-${tab.form.table.key}`}
              suggestions={suggestions.of(tab.form.table.key)}
              isComing={suggestions.isComing(tab.form.table.key)}
              onOpen={() => suggestions.want(tab.form.table.key)}
            />
          )}
        </section>
      ))}
    </>
  );
}

interface LineTabProps {
  readonly tab: LineTab;
  readonly lines: LineForms;
  readonly id: string;
  readonly suggestions: Suggestions;
  /** They are being fetched. */
  readonly isComing: boolean;
  /** Fields are about to be shown that offer what there is. */
  readonly onOpen: () => void;
  readonly owner: OwningRow | undefined;
}

function LineTabFields({ tab, lines, id, suggestions, isComing, onOpen, owner }: LineTabProps): JSX.Element {
  const [open, setOpen] = useState<string | null>(null);
  const { form, lines: all, order } = tab;
  const { table } = form;
  const shown = all.filter(({ takenOff }) => !takenOff);
  const off = all.filter(({ takenOff, id: known }) => takenOff && known !== null).length;
  const toggle = (key: string | null) => {
    onOpen();
    setOpen(key);
  };
  return (
    <>
      {shown.length > 0 && (
        <ol class="line-list">
          {shown.map((line) => (
            <LineItem
              key={line.key}
              {...{ form, line, suggestions }}
              id={`${id}-${line.key}`}
              open={open === line.key || Object.keys(line.problems).length > 0}
              onToggle={() => toggle(open === line.key ? null : line.key)}
              onMove={
                order === null || shown.length < 2
                  ? undefined
                  : (by) => lines.set(table.key, (before) => movedLine(form, before, order, line.key, by))
              }
              onChange={(change) => lines.set(table.key, (before) => before.map((one) => (one.key === line.key ? change(one) : one)))}
            />
          ))}
        </ol>
      )}
      {off > 0 && <p class="hint">{counted(off, `${table.one} is`, `${table.many} are`)} taken off when you save.</p>}
      <PasteList
        id={`${id}-list`}
        many={table.many}
        busy={isComing}
        onOpen={onOpen}
        onList={(list) => void lines.add(table.key, pastedTexts(form, list, suggestions))}
      >
        <Button onPress={() => toggle(lines.add(table.key, [{}]))}>Add {oneOf(table.one)}</Button>
      </PasteList>
      <GatherPart tab={tab} lines={lines} />
      {owner && shown.length > 0 && <LineTools form={form} lines={shown} of={owner.id} />}
      {owner && <ArrivingPart {...{ tab, lines, owner }} id={`${id}-arrived`} />}
    </>
  );
}
