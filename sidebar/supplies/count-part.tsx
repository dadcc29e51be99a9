// A stocktake: a page to write on, counting item by item, and what differs before it is booked.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { mostMoves, type ShelfItem } from '../../src/contract/supplies';
import type { Currency } from '../../src/schema/values/money';
import { counted } from '../../src/schema/values/text';
import { Button } from '../components/button';
import { Notice } from '../components/notice';
import { Question } from '../components/question';
import { ResultNotice, told } from '../components/result';
import { WordSelect } from '../components/word-select';
import { TableTools } from '../copying/table-tools';
import { FieldFrame } from '../form/field-frame';
import { savedPaper } from '../papers/looked-paper';
import { Undoable } from '../views/memory/undo-act';
import { CountFields } from './count-fields';
import { CountReview } from './count-review';
import { begunCounting, countPlaces, itemsToCount } from './counts';
import { type CountDesk, useCounting } from './use-counting';

interface CountPartProps {
  readonly currency: Currency;
  readonly onChanged: () => void;
}

export function CountPart({ currency, onChanged }: CountPartProps): JSX.Element {
  const desk = useCounting((words, act) => {
    onChanged();
    return told('done', <Undoable words={words} act={act} onUndone={desk.tell} onTrouble={desk.tell} />, true);
  });
  const { shelf, counting, result } = desk;
  return (
    <section class="lines" aria-label="Stocktake">
      <h3>Stocktake</h3>
      {shelf === null && (
        <div class="buttons">
          <Button onPress={() => void desk.open()}>Take stock</Button>
        </div>
      )}
      {shelf !== null && counting === null && <Beginning desk={desk} items={shelf.items} />}
      {shelf !== null && counting !== null && (
        <Going {...{ desk, currency, items: itemsToCount(shelf.items, counting) }} all={shelf.items} />
      )}
      <ResultNotice told={result} />
    </section>
  );
}

function Beginning({ desk, items }: { readonly desk: CountDesk; readonly items: readonly ShelfItem[] }): JSX.Element {
  const [place, setPlace] = useState('');
  const count = itemsToCount(items, begunCounting(items, place)).length;
  const look = async () => {
    const made = await desk.paper(place, 'page');
    if (made !== null && made.notes.length > 0) desk.tell(told('warn', made.notes.join(' ')));
  };
  const save = async () => {
    const made = await desk.paper(place, 'pdf');
    if (made !== null) desk.tell(savedPaper(made));
  };
  return (
    <>
      <FieldFrame id="count-place" label="Where" required={false} problem={undefined} remark={undefined} help={null} width="wide">
        {(describedBy) => (
          <WordSelect
            {...{ id: 'count-place', name: 'place', label: 'Where', required: false, invalid: false, describedBy }}
            words={countPlaces(items)}
            none="Everywhere"
            text={place}
            onText={setPlace}
          />
        )}
      </FieldFrame>
      <div class="buttons">
        <Button look="primary" onPress={() => desk.begin(place)}>
          Count {counted(count, 'item')}
        </Button>
        <Button busy={desk.busy} onPress={() => void look()}>
          Page to write on
        </Button>
        <Button busy={desk.busy} onPress={() => void save()}>
          PDF
        </Button>
        <TableTools table={() => desk.paper(place, 'list')} onResult={desk.tell} />
      </div>
    </>
  );
}

interface GoingProps {
  readonly desk: CountDesk;
  readonly currency: Currency;
  readonly items: readonly ShelfItem[];
  readonly all: readonly ShelfItem[];
}

function Going({ desk, currency, items, all }: GoingProps): JSX.Element | null {
  const [step, setStep] = useState<'count' | 'review' | 'drop'>('count');
  const { counting } = desk;
  if (counting === null) return null;
  const done = Object.keys(counting.counts).length;
  const review = async () => {
    await desk.look();
    setStep('review');
  };
  if (step === 'review') {
    const book = async () => (await desk.book()) && setStep('count');
    return (
      <CountReview {...{ counting, currency, items, all, busy: desk.busy }} onBook={() => void book()} onBack={() => setStep('count')} />
    );
  }
  return (
    <>
      <p class="hint">
        {done} of {counted(items.length, 'item')} counted{counting.place === '' ? '' : `, ${counting.place}`}. Type, Enter, next. What you
        leave blank stays as it is. {desk.isKept ? 'Kept in this browser, for you, until it is booked.' : ''}
      </p>
      {!desk.isKept && (
        <Notice kind="warn">Your browser keeps nothing for this page: book what you have counted before you close it.</Notice>
      )}
      {done > mostMoves && <Notice kind="info">{mostMoves} are booked at once; the rest stays here for the next time.</Notice>}
      <CountFields {...{ counting, items }} onCount={desk.type} />
      <div class="buttons">
        <Button look="primary" onPress={() => void review()}>
          See what differs
        </Button>
        <Button onPress={() => setStep('drop')}>Throw the count away</Button>
      </div>
      {step === 'drop' && (
        <Question yes="Throw it away" no="Keep it" danger onYes={() => desk.drop()} onNo={() => setStep('count')}>
          {counted(done, 'count')} would be gone. Nothing was booked.
        </Question>
      )}
    </>
  );
}
