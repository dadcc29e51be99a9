// One section of Today: its lines under their step and person; a click selects the cell in the grid.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { TodayLine, TodaySection } from '../../src/contract/today';
import { inWords } from '../../src/schema/values/text';
import { Button } from '../components/button';
import type { CallTrouble } from '../trouble';
import { RowLink } from '../views/row-link';
import { grouped, titleOf } from './today-lines';

interface TodaySectionProps {
  readonly section: TodaySection;
  readonly title: string;
  readonly lines: readonly TodayLine[];
  /** What the tabs are called now, by table. */
  readonly tabNames: Readonly<Record<string, string>>;
  readonly onSelected: (line: TodayLine, row: number) => void;
  readonly onTrouble: (trouble: CallTrouble) => void;
}

/** As many lines as anybody reads through; the others come when asked for. */
const shownFirst = 40;

export function TodaySectionView({ section, title, lines, tabNames, onSelected, onTrouble }: TodaySectionProps): JSX.Element {
  const [all, showAll] = useState(false);
  const shown = all ? lines : lines.slice(0, shownFirst);
  return (
    <section class={`today today-${section}`} aria-labelledby={`today-${section}`}>
      <h2 id={`today-${section}`}>
        {title} <span class="count">{lines.length}</span>
      </h2>
      {grouped(shown).map((group) => (
        <div key={group.step ?? group.table} class="step-group">
          <h3>
            {group.step ?? tabNames[group.table] ?? group.table}
            {group.leads.length > 0 && <span class="hint"> · lead {inWords(group.leads)}</span>}
          </h3>
          {group.groups.map(({ people, lines: theirs }) => (
            <div key={people} class="person-group">
              <p class={people === '' ? 'person nobody' : 'person'}>{people === '' ? 'Nobody named' : people}</p>
              <ul>
                {theirs.map((line) => (
                  <li key={`${line.table} ${line.id} ${line.column}`}>
                    <RowLink
                      {...{ table: line.table, id: line.id, column: line.column, onTrouble }}
                      look="line"
                      onSelected={(row) => onSelected(line, row)}
                    >
                      <span class="line-title">{titleOf(line)}</span> <span class="line-words">{line.words}</span>
                    </RowLink>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      ))}
      {shown.length < lines.length && (
        <Button look="link" onPress={() => showAll(true)}>
          Show {lines.length - shown.length} more
        </Button>
      )}
    </section>
  );
}
