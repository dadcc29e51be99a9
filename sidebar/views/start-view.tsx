// Start here: shown instead of Today while nothing is set up.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PipelineChoice } from '../../src/contract/methods';
import { belongsTo, type Purpose, purposes } from '../../src/schema/values/purpose';
import { inWords } from '../../src/schema/values/text';
import { recordTables } from '../../src/schema/workbook';
import { workbook } from '../../src/tables/index';
import { firstSteps, steppedTables } from '../../src/workbook/catalog/pipelines';
import { Button } from '../components/button';
import { Notice } from '../components/notice';
import { ResultNotice, type ShownResult, told } from '../components/result';
import { useSubmit } from '../form/use-submit';
import type { Go } from './view-names';

const pipelines: readonly { readonly key: PipelineChoice; readonly name: string }[] = [
  { key: 'cg', name: 'CG' },
  { key: '2d', name: '2D' },
  { key: 'stop-motion', name: 'Stop-motion' },
  { key: 'one step', name: 'One step' },
];

/** `Design, Model, Rig, Surface`: the steps that the first tab with any would begin with. */
function stepsOf(pipeline: PipelineChoice): string {
  const steps = firstSteps(workbook, pipeline, steppedTables(workbook).slice(0, 1)).map(({ step }) => step);
  return steps.length > 1 ? steps.join(', ') : 'a single status for each row';
}

interface StartViewProps {
  readonly go: Go;
  /** What there is to know of tabs that are called like ours. */
  readonly clashes: readonly string[];
  /** The tabs are there: with what set-up had to say. */
  readonly onReady: (notes: readonly string[]) => Promise<void>;
}

export function StartView({ go, clashes, onReady }: StartViewProps): JSX.Element {
  const [pipeline, setPipeline] = useState<PipelineChoice>('cg');
  const [purpose, setPurpose] = useState<Purpose>('both');
  const [choice, setChoice] = useState<'empty' | 'sample'>('empty');
  const [result, setResult] = useState<ShownResult | null>(null);
  const [reading, setReading] = useState(false);
  const submit = useSubmit();
  const setUp = async (sample: boolean) => {
    setResult(null);
    setChoice(sample ? 'sample' : 'empty');
    const outcome = await submit.send('setUp', { pipeline: sample ? 'cg' : pipeline, sample, purpose: sample ? 'both' : purpose });
    if (outcome?.ok) {
      setReading(true);
      await onReady(outcome.value.notes);
      setReading(false);
    } else if (outcome) setResult(told('error', outcome.error.message));
  };
  const busy = (mine: typeof choice) =>
    submit.busy || reading ? (choice === mine ? 'Setting up… half a minute' : 'One moment…') : undefined;
  return (
    <>
      <p class="lead">Routesheet adds its tabs to this workbook. Tabs and rows that are there already stay as they are.</p>
      {clashes.length > 0 && (
        <Notice kind="warn">
          {clashes.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </Notice>
      )}
      <ResultNotice told={result} />
      <OwnTracker go={go} />
      <section class="card" aria-labelledby="start-empty">
        <h2 id="start-empty">You begin afresh</h2>
        <PurposeField purpose={purpose} onPurpose={setPurpose} />
        {purpose !== 'office' && <PipelineField pipeline={pipeline} onPipeline={setPipeline} />}
        {purpose !== 'office' && <p class="help">The Steps tab lets you add, rename and leave out steps later.</p>}
        <Button busy={busy('empty')} onPress={() => void setUp(false)}>
          Start with empty tabs
        </Button>
      </section>
      <section class="card" aria-labelledby="start-sample">
        <h2 id="start-sample">Just looking</h2>
        <p>A small sample production with every kind of row. Nobody is mailed, and one menu item takes it away again.</p>
        <Button busy={busy('sample')} onPress={() => void setUp(true)}>
          Look around with a sample
        </Button>
      </section>
    </>
  );
}

/** Nobody begins with nothing: the usual way in. */
function OwnTracker({ go }: { readonly go: Go }): JSX.Element {
  return (
    <section class="card" aria-labelledby="start-tracker">
      <h2 id="start-tracker">You have a tracker</h2>
      <p>
        Bring it into this file and use it as it is: your headings, your words, your colours. You see everything before anything changes.
      </p>
      <Button look="primary" onPress={() => go('adopt')}>
        Use a tab I already have
      </Button>
    </section>
  );
}

const purposeNames: Readonly<Record<Purpose, string>> = { both: 'Both', show: 'The show', office: 'The office' };

/** The tabs that a workbook for that desk starts with. */
function tabsFor(purpose: Purpose): string {
  return inWords(recordTables(workbook).flatMap((table) => (table.inUse && belongsTo(table.desk, purpose) ? [table.tab] : [])));
}

function PurposeField({ purpose, onPurpose }: { readonly purpose: Purpose; readonly onPurpose: (purpose: Purpose) => void }): JSX.Element {
  return (
    <fieldset class="choice" aria-describedby="purpose-help">
      <legend>What this workbook is for</legend>
      {purposes.map((key) => (
        <label key={key} class="radio">
          <input type="radio" name="purpose" checked={purpose === key} onChange={() => onPurpose(key)} />
          <span>
            {purposeNames[key]} <span class="hint">{tabsFor(key)}</span>
          </span>
        </label>
      ))}
      <p class="help" id="purpose-help">
        Whoever may open a file can read every tab of it. Settings switch tabs on and off later; nothing moves by itself.
      </p>
    </fieldset>
  );
}

interface PipelineFieldProps {
  readonly pipeline: PipelineChoice;
  readonly onPipeline: (pipeline: PipelineChoice) => void;
}

function PipelineField({ pipeline, onPipeline }: PipelineFieldProps): JSX.Element {
  return (
    <fieldset class="choice">
      <legend>Steps that every asset goes through</legend>
      {pipelines.map(({ key, name }) => (
        <label key={key} class="radio">
          <input type="radio" name="pipeline" checked={pipeline === key} onChange={() => onPipeline(key)} />
          <span>
            {name} <span class="hint">{stepsOf(key)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
