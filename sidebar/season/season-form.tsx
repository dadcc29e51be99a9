// What becomes of the rows of each tab in the next season.

import type { JSX } from 'preact';
import type { Methods, Opened } from '../../src/contract/methods';
import { isChoice } from '../../src/schema/in-use';
import { recordTables } from '../../src/schema/workbook';
import { Button } from '../components/button';
import { TextField } from '../form/text-field';
import { SelectField } from '../several/rows-part';
import { usePlacedWorkbook } from '../views/use-placed-workbook';

type Input = Methods['nextSeason']['input'];
export type SeasonTyped = Omit<Input, 'sure'>;
export type SeasonProblem = { readonly path: string; readonly message: string };

const choices = [
  { value: 'clear', words: 'Its rows go' },
  { value: 'keep', words: 'Its rows stay as they are' },
  { value: 'move', words: 'Its rows stay, dates move' },
];

const ways = [
  { value: 'anew', words: 'Begin anew' },
  { value: 'on', words: 'Go on' },
];

interface SeasonFormProps {
  readonly opened: Opened;
  readonly typed: SeasonTyped;
  readonly problem: SeasonProblem | null;
  readonly busy: boolean;
  readonly isDone: boolean;
  readonly onChange: (part: Partial<SeasonTyped>) => void;
  readonly onLook: () => void;
}

export function SeasonForm({ opened, typed, problem, busy, isDone, onChange, onLook }: SeasonFormProps): JSX.Element {
  const workbook = usePlacedWorkbook(opened);
  const tables = recordTables(workbook).filter(isChoice);
  const tabs = opened.tabs.filter(({ table }) => tables.some(({ key }) => key === table));
  const moves = tabs.some(({ table }) => typed.rows[table] === 'move');
  const problemAt = (path: string) => (problem?.path === path ? problem.message : undefined);
  return (
    <form
      class="form"
      noValidate
      aria-label="The next season"
      onSubmit={(event) => {
        event.preventDefault();
        onLook();
      }}
    >
      <SeasonText
        name="production"
        label="Production title"
        text={typed.production}
        problem={problemAt('production')}
        onText={(production) => onChange({ production })}
      />
      <TabChoices tabs={tabs} rows={typed.rows} onRows={(rows) => onChange({ rows })} />
      {moves && (
        <SeasonText
          name="weeks"
          label="Dates move by weeks"
          text={typed.weeks}
          problem={problemAt('weeks')}
          onText={(weeks) => onChange({ weeks })}
        />
      )}
      <SelectField
        id="season-ids"
        label="IDs where rows go"
        value={typed.ids}
        choices={ways}
        onValue={(ids) => onChange({ ids: ids === 'on' ? 'on' : 'anew' })}
      />
      <Button look={isDone ? 'quiet' : 'primary'} submits busy={busy ? 'Looking…' : undefined}>
        Show what will happen
      </Button>
    </form>
  );
}

interface TabChoicesProps {
  readonly tabs: Opened['tabs'];
  readonly rows: SeasonTyped['rows'];
  readonly onRows: (rows: SeasonTyped['rows']) => void;
}

function TabChoices({ tabs, rows, onRows }: TabChoicesProps): JSX.Element {
  return (
    <>
      {tabs.map(({ table, tab }) => (
        <SelectField
          key={table}
          id={`season-${table}`}
          label={tab}
          value={rows[table] ?? 'keep'}
          choices={choices}
          onValue={(choice) => onRows({ ...rows, [table]: choice })}
        />
      ))}
    </>
  );
}

interface SeasonTextProps {
  readonly name: 'production' | 'weeks';
  readonly label: string;
  readonly text: string;
  readonly problem: string | undefined;
  readonly onText: (text: string) => void;
}

function SeasonText({ name, label, text, problem, onText }: SeasonTextProps): JSX.Element {
  return (
    <TextField
      id={`season-${name}`}
      required
      {...{ name, label, text, problem, onText }}
      control={name === 'weeks' ? 'number' : 'text'}
      help={name === 'weeks' ? '52: the same weekday a year later. What comes to a day off goes to the working day before.' : null}
    />
  );
}
