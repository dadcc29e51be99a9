// Start here: shown instead of Today while nothing is set up.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PipelineChoice } from '../../src/contract/methods';
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
  const [choice, setChoice] = useState<'empty' | 'sample'>('empty');
  const [result, setResult] = useState<ShownResult | null>(null);
  const [reading, setReading] = useState(false);
  const submit = useSubmit();
  const setUp = async (sample: boolean) => {
    setResult(null);
    setChoice(sample ? 'sample' : 'empty');
    const outcome = await submit.send('setUp', { pipeline: sample ? 'cg' : pipeline, sample });
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
        <PipelineField pipeline={pipeline} onPipeline={setPipeline} />
        <p class="help">The Steps tab lets you add, rename and leave out steps later.</p>
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
