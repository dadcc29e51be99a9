// The pieces that change hands, chosen one after the other, each with the condition that it is in.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { KitPiece } from '../../src/contract/kit';
import { Button } from '../components/button';
import { Combobox } from '../components/combobox';
import { PlainInput } from '../components/plain-input';
import { FieldFrame } from '../form/field-frame';
import { pieceMeant, pieceOptions, pieceWords } from './piece-search';
import type { ChosenPiece } from './use-lending';

interface PiecesPartProps {
  /** Those that may be chosen. */
  readonly pieces: readonly KitPiece[];
  readonly chosen: readonly ChosenPiece[];
  readonly conditionLabel: string;
  readonly onChosen: (chosen: readonly ChosenPiece[]) => void;
}

export function PiecesPart({ pieces, chosen, conditionLabel, onChosen }: PiecesPartProps): JSX.Element {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const open = pieces.filter((piece) => !chosen.some((one) => one.piece.id === piece.id && one.piece.table === piece.table));
  const add = () => {
    const piece = pieceMeant(text, open);
    if (piece === null) {
      const isChosen = chosen.some((one) => one.piece === pieceMeant(text, pieces));
      return setProblem(isChosen ? 'That is on the list already.' : 'No one piece is meant by that. Type more of it, or its asset tag.');
    }
    setText('');
    setProblem(undefined);
    onChosen([...chosen, { piece, condition: piece.condition }]);
  };
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
        <FieldFrame
          id="kit-piece"
          label="Kit"
          required
          problem={problem}
          remark={undefined}
          help="Asset tag, serial no. or what it is; Enter adds it."
          width="wide"
        >
          {(describedBy) => (
            <Combobox
              {...{ id: 'kit-piece', name: 'piece', label: 'Kit', required: true, describedBy, several: false, takesOnly: true }}
              invalid={problem !== undefined}
              options={pieceOptions(open)}
              text={text}
              onText={(typed) => {
                setText(typed);
                setProblem(undefined);
              }}
            />
          )}
        </FieldFrame>
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

interface ChosenLineProps extends ChosenPiece {
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
      <FieldFrame id={id} label={conditionLabel} required={false} problem={undefined} remark={undefined} help={null} width="wide">
        {(describedBy) => (
          <PlainInput
            {...{ control: 'text', id, name: id, label: conditionLabel, required: false, invalid: false, describedBy }}
            text={condition}
            onText={onCondition}
          />
        )}
      </FieldFrame>
      <Button look="link" onPress={onRemove}>
        {`Take ${piece.id} off the list`}
      </Button>
    </fieldset>
  );
}
