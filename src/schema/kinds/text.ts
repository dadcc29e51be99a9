// Short and long plain text, and codes: kept letter by letter, never turned into a number, a date or a formula.

import { base, type ColumnBase, type ColumnOptions, type FieldControl, type Kind, type Likeness, understood } from '../kind';
import { cellText, longestCell } from '../values/cell';

export interface TextColumn<R extends boolean = boolean> extends ColumnBase<R> {
  readonly kind: 'text';
  readonly long: boolean;
  /** Offer what other rows of this column hold while typing. */
  readonly suggest: boolean;
  readonly width: number;
}

interface TextOptions<R extends boolean> extends ColumnOptions<R> {
  readonly suggest?: boolean;
  readonly width?: number;
}

export function text<R extends boolean = false>(heading: string, options: TextOptions<R> = {}): TextColumn<NoInfer<R>> {
  return { kind: 'text', ...base(heading, options), long: false, suggest: options.suggest ?? false, width: options.width ?? 140 };
}

/** A short code such as an episode; other rows' codes are offered. */
export function code<R extends boolean = false>(heading: string, options: TextOptions<R> = {}): TextColumn<NoInfer<R>> {
  return text(heading, { suggest: true, width: 80, ...options });
}

export function longText<R extends boolean = false>(heading: string, options: TextOptions<R> = {}): TextColumn<NoInfer<R>> {
  return { ...text(heading, { width: 260, ...options }), long: true };
}

/** The problem of a text as such: not a text, or longer than a cell takes. */
export function textProblem(value: unknown): string | null {
  if (typeof value !== 'string') return 'is not a text';
  if (value.length > longestCell) return `has ${value.length.toLocaleString('en')} characters; a cell takes 50,000 at most`;
  return null;
}

const likeText: Likeness = { needs: null, never: ['images', 'flags', 'dates'] };

/** A kind whose values are texts kept as they are; others build on it. */
export function textKind<C>(control: FieldControl, width: (column: C) => number): Kind<C, 'text'> {
  return {
    value: 'text',
    contents: 'unreadable',
    noun: 'what belongs there',
    like: likeText,
    control: () => control,
    look: (column) => ({ format: '@', width: width(column) }),
    rule: () => null,
    read: (cell) => understood(cellText(cell)),
    write: (value) => String(value),
    parse: (typed) => understood(typed),
    edit: (value) => String(value),
    show: (value) => String(value),
    problem: textProblem,
  };
}

export const textKinds: Kind<TextColumn, 'text'> = {
  ...textKind<TextColumn>('text', (column) => column.width),
  verbatim: true,
  control: ({ long }) => (long ? 'long text' : 'text'),
  suggests: ({ suggest }) => suggest,
  holds: ({ long, suggest }) => (long ? 'text, several lines' : suggest ? 'text; what other rows hold is offered' : 'text'),
};
