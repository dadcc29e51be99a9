// Paste what arrived: a supplier's list against the lines of an order, into the fields that are looked at before they are booked.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { firstFew, inWords } from '../../src/schema/values/text';
import { type ArrivedGoods, arrivedGoods, type OrderedGoods } from '../../src/workbook/references/arrived-goods';
import { Button } from '../components/button';
import { Notice } from '../components/notice';
import { ListField } from '../form/list-field';

interface ArrivedListProps {
  readonly ordered: readonly OrderedGoods[];
  /** Key of a line to what it is called. */
  readonly nameOf: (key: string) => string;
  readonly onArrived: (arrived: ReadonlyMap<string, number>) => void;
}

export function ArrivedList({ ordered, nameOf, onArrived }: ArrivedListProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const [list, setList] = useState('');
  const [found, setFound] = useState<ArrivedGoods | null>(null);
  const compare = () => {
    const next = arrivedGoods(list, ordered);
    setFound(next);
    onArrived(next.arrived);
  };
  const trouble = found === null ? [] : listTrouble(found, nameOf);
  return (
    <>
      <div class="buttons">
        <Button expanded={open} controls="arrived-list-part" onPress={() => setOpen(!open)}>
          Paste what arrived
        </Button>
      </div>
      <div id="arrived-list-part" hidden={!open}>
        <ListField
          {...{ id: 'arrived-list', name: 'arrived', label: 'What came', rows: 5, text: list, onText: setList }}
          help="A delivery note or a mail, one thing a line: 12 x Pencils, or a table. Without a number: all of it."
        />
        <div class="buttons">
          <Button onPress={compare}>Compare with the lines</Button>
        </div>
      </div>
      {found !== null && (
        <Notice kind={trouble.length > 0 ? 'warn' : 'info'}>
          <p>
            {found.arrived.size} of {ordered.length} lines are on the list. Look at the numbers below, then book them.
          </p>
          {trouble.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </Notice>
      )}
    </>
  );
}

function listTrouble({ unexpected, unclear, missing }: ArrivedGoods, nameOf: (key: string) => string): readonly string[] {
  const say = (words: string, texts: readonly string[]) =>
    texts.length === 0 ? [] : [`${words}: ${firstFew(texts, mostNamed).join(', ')}.`];
  return [
    ...say(
      'Not on the order',
      unexpected.map(({ text, may }) => (may.length > 0 ? `${text} (may be ${inWords(may, 'or')})` : text)),
    ),
    ...say('Which figure is meant is not clear', unclear),
    ...say('Not on the list', missing.map(nameOf)),
  ];
}

/** More than this nobody reads in a sentence. */
const mostNamed = 12;
