// A field for many lines at once, one a line, which opens beneath the buttons.

import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../components/button';
import { ListField } from '../form/list-field';

interface PasteListProps {
  readonly id: string;
  /** What lines are called: `items`. */
  readonly many: string;
  /** The other ways to add lines. */
  readonly children: ComponentChildren;
  /** What the lines are looked up in is being fetched. */
  readonly busy: boolean;
  readonly onOpen: () => void;
  readonly onList: (list: string) => void;
}

export function PasteList({ id, many, children, busy, onOpen, onList }: PasteListProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const label = `List of ${many}`;
  const toggle = () => {
    onOpen();
    setOpen(!open);
  };
  const add = () => {
    onList(text);
    setText('');
    setOpen(false);
  };
  return (
    <>
      <div class="buttons">
        {children}
        <Button expanded={open} controls={`${id}-part`} onPress={toggle}>
          Paste a list
        </Button>
      </div>
      <div id={`${id}-part`} hidden={!open}>
        <ListField {...{ id, label, text, onText: setText }} name="lines" help="IDs or names, one a line." rows={5} />
        <div class="buttons">
          <Button busy={busy ? 'Looking them up…' : undefined} onPress={add}>
            Add these
          </Button>
        </div>
      </div>
    </>
  );
}
