// What every control of a form is given.

export interface ControlProps {
  readonly id: string;
  /** The column's key. */
  readonly name: string;
  readonly label: string;
  readonly text: string;
  readonly required: boolean;
  readonly invalid: boolean;
  /** Ids of the help and the message beside it. */
  readonly describedBy: string | undefined;
  readonly onText: (text: string) => void;
}
