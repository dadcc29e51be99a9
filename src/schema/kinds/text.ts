// Short and long plain text, and codes: kept letter by letter, never turned into a number, a date or a formula.

import { base, type ColumnBase, type ColumnOptions, type FieldControl, type Kind, type Likeness, understood } from '../kind';
import { cellText, longestCell } from '../values/cell';
import { textKey } from '../values/text';
import { type VatNumberState, vatNumberKey, vatNumberState } from '../vat/vat-number';
import { plainVatNumber } from '../vat/written-number';

export interface TextColumn<R extends boolean = boolean> extends ColumnBase<R> {
  readonly kind: 'text';
  readonly long: boolean;
  /** Offer what other rows of this column hold while typing. */
  readonly suggest: boolean;
  /**
   * What counts as the same: the text as it is seen; an episode's number, of which `3`, `003` and `EP003` are one; a reference, of which `INV-0042` and `inv 42`
   * are one; a VAT number, of which `GB 123 4567 82` and `123456782` are one, or a tax number of any country, which is looked at where letters make it a VAT number.
   */
  readonly alike: 'text' | 'episode' | 'reference' | 'VAT number' | 'tax number';
  readonly width: number;
}

interface TextOptions<R extends boolean> extends ColumnOptions<R> {
  readonly suggest?: boolean;
  readonly alike?: TextColumn['alike'];
  readonly width?: number;
}

export function text<R extends boolean = false>(heading: string, options: TextOptions<R> = {}): TextColumn<NoInfer<R>> {
  const { suggest = false, alike = 'text', width = 140 } = options;
  return { kind: 'text', ...base(heading, options), long: false, suggest, alike, width };
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

/** `3`, `003`, `EP003` and `Episode 3` are one number; what else stands in it counts. */
function numberKey(text: string): string {
  const [, digits = '', rest = ''] = /^(?:episode|ep|no|nr|e)?[\s.:#_-]*0*(\d+)(\D*)$/.exec(textKey(text)) ?? [];
  return digits === '' ? textKey(text) : `${digits}${rest}`;
}

/** Letters and digits in their order, without the noughts that a number begins with. */
function referenceKey(text: string): string {
  const key = textKey(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(^|\D)0+(?=\d)/g, '$1')
    .replace(/(\d) (?=\d)/g, '$1-')
    .replace(/ /g, '');
  return key === '' ? textKey(text) : key;
}

const identities: Readonly<Record<TextColumn['alike'], ((text: string) => string) | null>> = {
  text: null,
  episode: numberKey,
  reference: referenceKey,
  'VAT number': vatNumberKey,
  'tax number': textKey,
};

/** What is wrong with a VAT number, half a sentence after the heading; null for all that may be right, and for every other text. */
export function vatNumberDoubt(value: string, column: { readonly kind: string }): string | null {
  // “None” and “n/a” are remarks.
  if (!isText(column) || !/\d/.test(value)) return null;
  if (column.alike === 'VAT number') return vatNumberMistakes[vatNumberState(value)];
  return column.alike === 'tax number' ? vatNumberMistakes[lettersState(value)] : null;
}

/** True of “none” and “n/a” where the numbers of others stand: many rows may say so. */
export function isRemark(value: string, column: { readonly kind: string } | undefined): boolean {
  return column !== undefined && isText(column) && column.alike === 'reference' && !/\d/.test(value);
}

/** True for a column of numbers whose form is known. */
export function holdsVatNumbers(column: { readonly kind: string }): boolean {
  return isText(column) && ['VAT number', 'tax number'].includes(column.alike);
}

function isText(column: { readonly kind: string }): column is TextColumn {
  return column.kind === 'text';
}

/** What begins with two letters that may be a country's: only of Austria, Spain, France and Britain may a third follow at once, so `SIRET 123` and `HRB 123` say what they are. */
const maybeCountry = /^([a-z]{2}(?![a-z])|at|es|fr|gb|xi)/i;

/** Of a British financial firm, six or seven digits. */
const firmReference = /^\s*frn\b[\s:.#-]*\d{6,7}$/i;

/** Without letters it is some other country's way of counting its tax payers, and with letters that we do not know, too. */
function lettersState(value: string): VatNumberState {
  const isOurs = maybeCountry.test(plainVatNumber(value)) && !firmReference.test(value);
  const state = isOurs ? vatNumberState(value) : 'right';
  return state === 'unknown country' || state === 'which country' ? 'right' : state;
}

const vatNumberMistakes: Readonly<Record<VatNumberState, string | null>> = {
  right: null,
  form: 'does not look like one of its country.',
  digits: 'has a wrong digit: the last two do not go with the others.',
  'which country': 'is no British number: of another country, write its two letters first, such as FR.',
  'unknown country': 'begins with no country whose numbers we know: look whether it is right.',
};

export const textKinds: Kind<TextColumn, 'text'> = {
  ...textKind<TextColumn>('text', (column) => column.width),
  verbatim: true,
  control: ({ long }) => (long ? 'long text' : 'text'),
  suggests: ({ suggest }) => suggest,
  identity: ({ alike }) => identities[alike],
  holds: ({ long, suggest }) => (long ? 'text, several lines' : suggest ? 'text; what other rows hold is offered' : 'text'),
};
