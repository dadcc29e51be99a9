// What a method of the dispatcher may take, as plain data: kinds of fields, and what each is once it was decoded.

import type { AdoptionDraft } from '../../contract/adoption';
import type { AccountsOf, BillWish, ClaimStep, ClaimWish, FloatCount } from '../../contract/cash';
import type { ShownChange } from '../../contract/check';
import type { SentRow } from '../../contract/deliveries';
import type { LentPiece } from '../../contract/kit';
import type { HeldNote, TakenLines } from '../../contract/notes';
import type { LetterOf, OutgoingLetter, PaperOf } from '../../contract/papers';
import type { CutDraft } from '../../contract/rows/cut';
import type { LineChanges, WholeRow } from '../../contract/rows/lines';
import type { BroughtRows, ListDraft } from '../../contract/rows/list';
import type { SeveralEdit, Where } from '../../contract/rows/row-edit';
import type { StatementWish } from '../../contract/statements';
import type { HandedRow } from '../../contract/studio/handover';
import type { ArrivedLine, OrderWish, StockMove } from '../../contract/supplies';
import type { Purpose } from '../../schema/values/purpose';
import type { Values } from '../../schema/values/value';

/** What a field means, and what it is once it was decoded. */
export interface Decoded {
  /** Key of a table. */
  readonly table: string;
  /** ID of a row of the table in the same input. */
  readonly row: string;
  /** Key of one of that table's columns. */
  readonly column: string;
  /** Some values of a row of that table as they stand there. */
  readonly loaded: Values;
  /** Values for a row of that table. */
  readonly values: Values;
  /** New rows for that table, one at least. */
  readonly rows: readonly Values[];
  /** Rows for that table of which some may be there already, one at least. */
  readonly wantedRows: readonly Values[];
  /** Address of a mail. */
  readonly address: string;
  readonly flag: boolean;
  /** What a new workbook is for. */
  readonly purpose: Purpose;
  /** What a production is called. */
  readonly title: string;
  /** Address of the account that sends now. */
  readonly sender: string;
  /** Key of an adopted tab's table. */
  readonly adopted: string;
  /** A day as `2026-03-02`, or none. */
  readonly day: string;
  /** How the row of the same input was come by. */
  readonly where: Where | null;
  /** From 1, of a cell of the table in the same input. */
  readonly rowNumber: number;
  readonly columnNumber: number;
  /** Repairs as `check` offered them, one at least. */
  readonly repairs: readonly ShownChange[];
  /** What the coordinator has said of a tab that is to be adopted. */
  readonly draft: AdoptionDraft;
  /** IDs of rows of that table, one at least. */
  readonly ids: readonly string[];
  /** Rows as somebody names them in a list, or a person. */
  readonly list: string;
  /** What was typed into a field. */
  readonly typed: string;
  /** Fields to change in several rows of that table, with what was seen in them. */
  readonly edits: readonly SeveralEdit[];
  /** What becomes of the rows of tables, a word by table. */
  readonly rowsOfTables: Readonly<Record<string, string>>;
  /** A row of that table, new or changed, that is saved with its lines. */
  readonly wholeRow: WholeRow;
  /** Lines of that row, by their table. */
  readonly lineChanges: readonly LineChanges[];
  /** Fields to change in rows of several tables, one row at least. */
  readonly rowChanges: readonly LineChanges[];
  /** A list, and what the coordinator has said of it. */
  readonly listDraft: ListDraft;
  /** Shots of a cut, and what is to become of those that it does not have. */
  readonly cutDraft: CutDraft;
  /** New rows of a table and fields to change in others, one row at least. */
  readonly broughtRows: BroughtRows;
  /** What an act is called in the log of changes. */
  readonly act: string;
  /** A paper of a row of a table that has it. */
  readonly paperOf: PaperOf;
  /** A mail about a row of a table that has it. */
  readonly letterOf: LetterOf;
  /** Mails to several people about a row of a table that has them. */
  readonly postOf: LetterOf;
  /** What the last look at these mails called `seen`. */
  readonly seenPost: string;
  /** A mail to somebody outside, as it was read. */
  readonly outgoing: OutgoingLetter;
  /** A row that goes out to a partner. */
  readonly sentRow: SentRow;
  /** What was taken in a review, one line at least. */
  readonly takenLines: TakenLines;
  /** Notes that are held back, one at least. */
  readonly heldNotes: readonly HeldNote[];
  /** ID of a review of which something is open, and of one that comes after it. */
  readonly pastReview: string;
  readonly laterReview: string;
  /** Keys of held notes, one at least. */
  readonly noteKeys: readonly string[];
  /** What somebody takes out of stock, puts back or counts, one item at least. */
  readonly handMoves: readonly StockMove[];
  /** ID of an order. */
  readonly order: string;
  /** What has come of lines of an order. */
  readonly arrivedLines: readonly ArrivedLine[];
  /** Orders that are to be made, one at least, each with a line at least. */
  readonly orderWishes: readonly OrderWish[];
  /** Pieces of kit that change hands, one at least. */
  readonly lentPieces: readonly LentPiece[];
  /** IDs of pieces of kit; none for all. */
  readonly assetTags: readonly string[];
  /** Who has pieces of kit, as typed. */
  readonly kitHolder: string;
  /** Who hands over, as typed. */
  readonly leaver: string;
  /** As `rowChanges`; none where only jobs are to be added. */
  readonly handedChanges: readonly LineChanges[];
  /** Rows that others are to have. */
  readonly handedRows: readonly HandedRow[];
  /** What the last look at mails about them called `seen`. */
  readonly seenHandover: string;
  /** What was counted of a float. */
  readonly floatCount: FloatCount;
  /** Receipts that are handed in together, one at least. */
  readonly claimWish: ClaimWish;
  /** What becomes of a claim. */
  readonly claimStep: ClaimStep;
  /** ID of a claim. */
  readonly claimId: string;
  /** Invoices that are passed on, one at least. */
  readonly billWishes: readonly BillWish[];
  /** Invoices of a day, or a claim. */
  readonly accountsOf: AccountsOf;
  /** Lines of a statement, with their receipts. */
  readonly statementWish: StatementWish;
  /** What an earlier answer called `seen`. */
  readonly seen: string;
}

export type FieldKind = keyof Decoded;

/** One of some words that are written down here and nowhere else. */
export interface OneOf<T> {
  readonly oneOf: readonly T[];
  /** What is said of any other. */
  readonly otherwise: string;
}

export type InputField = FieldKind | OneOf<string>;

export type Shape = Readonly<Record<string, InputField>>;

/** The kinds that give a `T`. */
type FieldOf<T> =
  | { readonly [K in FieldKind]: Decoded[K] extends T ? K : never }[FieldKind]
  | (string extends T ? never : [T] extends [string] ? OneOf<T> : never);

/** A shape for an input. */
export type ShapeOf<I> = { readonly [K in keyof I]-?: FieldOf<Exclude<I[K], undefined>> };

/** The input of a shape. */
export type InputOf<S extends Shape> = {
  readonly [K in keyof S]: S[K] extends FieldKind ? Decoded[S[K]] : S[K] extends OneOf<infer T> ? T : never;
};
