// The pieces that change hands, chosen one after the other, each with the condition that it is in.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { KitPiece } from '../../src/contract/kit';
import { Button } from '../components/button';
import { TextField } from '../form/text-field';
import { PickField } from './pick-field';
import { pieceMeant, pieceOptions, pieceWords } from './piece-search';
import type { ListedPiece } from './use-lending';

interface PiecesPartProps {
  /** Those that may be chosen. */
  readonly pieces: readonly KitPiece[];
  readonly chosen: readonly ListedPiece[];
  readonly conditionLabel: string;
  readonly onChosen: (chosen: readonly ListedPiece[]) => void;
}

/** What is typed, and the piece that it puts on the list. */
function usePicking({ pieces, chosen, onChosen }: PiecesPartProps) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const isListed = (piece: KitPiece | null) => chosen.some((one) => one.piece.id === piece?.id && one.piece.table === piece.table);
  const open = pieces.filter((piece) => !isListed(piece));
  const type = (typed: string) => {
    setText(typed);
    setProblem(undefined);
  };
  const add = () => {
    const piece = pieceMeant(text, open);
    if (piece === null) return setProblem(isListed(pieceMeant(text, pieces)) ? listedAlready : notMeant);
    type('');
    onChosen([...chosen, { piece, condition: piece.condition }]);
  };
  return { text, problem, open, type, add };
}

const listedAlready = 'That is on the list already.';
const notMeant = 'No one piece is meant by that. Type more of it, or its asset tag.';

export function PiecesPart(props: PiecesPartProps): JSX.Element {
  const { chosen, conditionLabel, onChosen } = props;
  const { text, problem, open, type, add } = usePicking(props);
  const change = (at: number, condition: string) => onChosen(chosen.map((one, index) => (index === at ? { ...one, condition } : one)));
  return (
    <>
      <form
        class="form"
        noValidate
        aria-label="Choose kit"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <PickField
          {...{ id: 'kit-piece', label: 'Kit', required: true, problem, options: pieceOptions(open), text, onText: type }}
          help="Asset tag, serial no. or what it is; Enter adds it."
        />
        <div class="buttons">
          <Button submits>Add to the list</Button>
        </div>
      </form>
      {chosen.map(({ piece, condition }, at) => (
        <ChosenLine
          key={`${piece.table} ${piece.id}`}
          {...{ piece, condition, conditionLabel, at }}
          onCondition={(typed) => change(at, typed)}
          onRemove={() => onChosen(chosen.filter((_one, index) => index !== at))}
        />
      ))}
    </>
  );
}

interface ChosenLineProps extends ListedPiece {
  readonly conditionLabel: string;
  readonly at: number;
  readonly onCondition: (text: string) => void;
  readonly onRemove: () => void;
}

function ChosenLine({ piece, condition, conditionLabel, at, onCondition, onRemove }: ChosenLineProps): JSX.Element {
  const id = `kit-condition-${at}`;
  return (
    <fieldset class="fields">
      <legend>{pieceWords(piece)}</legend>
      <TextField id={id} label={conditionLabel} text={condition} onText={onCondition} />
      <Button look="link" onPress={onRemove}>
        {`Take ${piece.id} off the list`}
      </Button>
    </fieldset>
  );
}
