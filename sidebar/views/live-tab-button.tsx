// Progress, Retakes and Statements: makes the tab, or brings its lines up to date, and shows it in the sheet.

import type { JSX } from 'preact';
import type { Opened } from '../../src/contract/methods';
import { counted } from '../../src/schema/values/text';
import { Button } from '../components/button';
import { type ShownResult, told } from '../components/result';
import { isReviewing, keepsReceipts } from '../do/jobs';
import { useSubmit } from '../form/use-submit';
import { usePlacedWorkbook } from './use-placed-workbook';

interface LiveTabProps {
  readonly method: 'showProgress' | 'showRetakes' | 'showStatements';
  readonly onResult: (result: ShownResult) => void;
}

const shownBy = {
  showProgress: { button: 'Progress', words: 'how far each step is' },
  showRetakes: { button: 'Retakes', words: 'what passed at which take' },
  showStatements: { button: 'Statements', words: 'what receipts come to by month, cost code, VAT rate, person and currency' },
} as const;

function LiveTabButton({ method, onResult }: LiveTabProps): JSX.Element {
  const submit = useSubmit();
  const { button, words } = shownBy[method];
  const show = async () => {
    const outcome = await submit.send(method, {});
    if (outcome === null) return;
    if (!outcome.ok) return onResult(told('error', outcome.error.message, true));
    const { tab, lines, notes } = outcome.value;
    onResult(told('done', [`The tab “${tab}” shows ${words}: ${counted(lines, 'line')}.`, ...notes].join(' '), true));
  };
  return (
    <Button busy={submit.busy ? 'Counting…' : undefined} onPress={() => void show()}>
      {button}
    </Button>
  );
}

interface LiveTabsProps extends Pick<LiveTabProps, 'onResult'> {
  readonly opened: Opened;
}

/** What there is to make of the tabs that are there, ours or one's own. */
export function LiveTabButtons({ opened, onResult }: LiveTabsProps): JSX.Element {
  const there = { workbook: usePlacedWorkbook(opened), opened };
  return (
    <>
      <LiveTabButton method="showProgress" onResult={onResult} />
      {isReviewing(there) && <LiveTabButton method="showRetakes" onResult={onResult} />}
      {keepsReceipts(there) && <LiveTabButton method="showStatements" onResult={onResult} />}
    </>
  );
}
