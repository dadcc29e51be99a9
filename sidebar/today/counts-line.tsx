// How many lines each section has, above them: each count leads to its section.

import { Fragment, type JSX } from 'preact';
import type { TodayView } from '../../src/contract/today';
import type { SectionKey } from '../../src/schema/section';
import { Button } from '../components/button';
import type { Folded } from './folded';
import { countsIn, type Lines } from './today-lines';

interface CountsLineProps {
  readonly lines: Lines;
  readonly more: TodayView['more'];
  readonly folded: Folded;
  /** Said where there is nothing to count. */
  readonly none: string;
}

export function CountsLine({ lines, more, folded, none }: CountsLineProps): JSX.Element {
  const counts = countsIn(lines, more);
  const jump = (key: SectionKey) => {
    folded.fold(key, false);
    const summary = document.getElementById(`today-${key}`)?.closest('summary');
    summary?.focus();
    summary?.scrollIntoView({ block: 'start' });
  };
  return (
    <p class="counts">
      {counts.length === 0 && none}
      {counts.map(({ key, words }, at) => (
        <Fragment key={key}>
          {at > 0 && ' · '}
          <Button look="link" onPress={() => jump(key)}>
            {words}
          </Button>
        </Fragment>
      ))}
    </p>
  );
}
