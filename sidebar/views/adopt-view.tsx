// Use a tab I already have: five steps from a tracker that was there before to tomorrow's mails. Nothing is written before the last button.

import type { JSX, Ref } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Opened } from '../../src/contract/methods';
import { tableOf } from '../../src/schema/workbook';
import { workbook } from '../../src/tables/index';
import { AdoptedResult } from '../adopt/adopted-result';
import { LikeOffer } from '../adopt/like-offer';
import { ColumnStep } from '../adopt/screens/column-step';
import { HeadingStep } from '../adopt/screens/heading-step';
import { LastStep } from '../adopt/screens/last-step';
import { MeaningStep } from '../adopt/screens/meaning-step';
import { StepFoot } from '../adopt/screens/step-foot';
import { TabStep } from '../adopt/screens/tab-step';
import { adoptionSteps, placeOf } from '../adopt/steps';
import { type Adopting, useAdopting } from '../adopt/use-adopting';
import { type Candidates, useCandidates } from '../adopt/use-candidates';
import { UsedTabs } from '../adopt/used-tabs';
import type { Go } from './view-names';

interface AdoptViewProps {
  readonly opened: Opened;
  readonly go: Go;
  /** Reads the workbook again. */
  readonly onRead: () => Promise<void>;
}

export function AdoptView({ opened, go, onRead }: AdoptViewProps): JSX.Element {
  const candidates = useCandidates();
  const readAll = async () => {
    await Promise.all([onRead(), candidates.look()]);
  };
  const adopting = useAdopting(readAll);
  const { step, done } = adopting;
  const heading = useStepFocus(done ? 'done' : step);
  if (done) {
    const leave: Go = (view) => {
      adopting.startOver();
      go(view);
    };
    return <AdoptedResult {...{ done, heading }} go={leave} onAnother={adopting.startOver} />;
  }
  return (
    <>
      <StepForm {...{ adopting, candidates, opened, heading }} />
      {step === 'tab' && <UsedTabs opened={opened} onStopped={readAll} />}
    </>
  );
}

function StepForm({ heading, ...props }: StepBodyProps & { readonly heading: Ref<HTMLHeadingElement> }): JSX.Element {
  const { adopting } = props;
  const { step } = adopting;
  const place = placeOf(step);
  return (
    <form
      class="form adopt"
      noValidate
      aria-labelledby="adopt-step"
      onKeyDown={(event) => {
        // A drop-down that is open closes by it.
        if (event.key === 'Escape' && !(event.target instanceof HTMLSelectElement)) adopting.back();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (step !== 'last') adopting.next();
      }}
    >
      <div>
        <p class="hint">
          Use a tab I already have: step {place + 1} of {adoptionSteps.length}
        </p>
        <progress class="progress" max={adoptionSteps.length} value={place + 1} aria-hidden="true" />
        <h2 id="adopt-step" ref={heading} tabIndex={-1}>
          {adoptionSteps[place]?.title}
        </h2>
      </div>
      <StepBody key={step} {...props} />
      <StepFoot adopting={adopting} />
    </form>
  );
}

/** Each step is read out as it opens; the first keeps the focus where it was. */
function useStepFocus(step: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(step);
  useLayoutEffect(() => {
    if (before.current === step) return;
    before.current = step;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [step]);
  return heading;
}

interface StepBodyProps {
  readonly adopting: Adopting;
  readonly candidates: Candidates;
  readonly opened: Opened;
}

function StepBody({ adopting, candidates, opened }: StepBodyProps): JSX.Element | null {
  const { step, proposal, fresh } = adopting;
  const like = proposal && fresh && <LikeOffer {...{ adopting, proposal, opened }} />;
  if (step === 'tab') {
    return (
      <>
        <TabStep {...{ adopting, candidates }} />
        {like}
      </>
    );
  }
  if (proposal === null) return null;
  if (step === 'headings') {
    return (
      <>
        {like}
        <HeadingStep {...{ adopting, proposal }} />
      </>
    );
  }
  if (step === 'columns') return <ColumnStep {...{ adopting, proposal }} />;
  if (step === 'meanings') return <MeaningStep {...{ adopting, proposal }} directory={opened.catalog.people} />;
  const table = proposal.table === '' ? { one: 'row', many: 'rows' } : tableOf(workbook, proposal.table);
  return <LastStep {...{ adopting, proposal, table }} />;
}
