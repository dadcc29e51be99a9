// A plugin that keeps what Google has and the engine lacks: metadata, notes and protections, moved along with their rows and columns.

import { type CoreCommand, CorePlugin, type Range, type RangeAdapterFunctions, type WorkbookData } from '@odoo/o-spreadsheet';

/** What a mark says about its place, as plain data. */
export type MarkData = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** One mark. `sheetId` null: on the whole book; `range` null: on the whole sheet. Ranges as `B2`, `B:B`, `3:3`. */
export interface MetadataMark {
  readonly id: number;
  readonly kind: string;
  readonly sheetId: string | null;
  readonly range: string | null;
  readonly data: MarkData;
}

interface PlacedMark {
  readonly id: number;
  readonly kind: string;
  readonly sheetId: string | null;
  readonly range: Range | null;
  readonly data: MarkData;
}

type MarkedData = WorkbookData & { marks?: readonly MetadataMark[] };

interface MarkState {
  marks: Record<number, PlacedMark>;
}

export class Marks extends CorePlugin<MarkState> implements MarkState {
  static override getters = ['marksOfTheBook'] as const;
  marks: Record<number, PlacedMark> = {};
  private lastId = 0;
  private changes = 0;

  /** The engine offers a plugin to the outside by its getters only. */
  marksOfTheBook(): Marks {
    return this;
  }

  /** Another number after every change, so that whoever keeps them need not compare them. */
  get version(): number {
    return this.changes;
  }

  /** All marks of the book as they are saved. */
  saved(): readonly MetadataMark[] {
    return Object.values(this.marks).map((mark) => this.plain(mark));
  }

  /** Puts saved marks in the place of all. */
  restore(marks: readonly MetadataMark[]): void {
    this.marks = {};
    for (const mark of marks) this.take(mark);
    this.changes += 1;
  }

  /** All marks of one kind, oldest first. */
  all(kind: string): readonly MetadataMark[] {
    return Object.values(this.marks)
      .filter((mark) => mark.kind === kind)
      .map((mark) => this.plain(mark));
  }

  get(id: number): MetadataMark | null {
    const mark = this.marks[id];
    return mark ? this.plain(mark) : null;
  }

  /** Adds a mark and returns its id, which is never used again. */
  add(kind: string, sheetId: string | null, range: string | null, data: MarkData): number {
    this.lastId += 1;
    this.place({ id: this.lastId, kind, sheetId, range, data });
    return this.lastId;
  }

  change(id: number, data: MarkData): void {
    const mark = this.marks[id];
    if (mark) this.put({ ...mark, data });
  }

  move(id: number, sheetId: string | null, range: string | null): void {
    const mark = this.get(id);
    if (mark) this.place({ ...mark, sheetId, range });
  }

  remove(id: number): void {
    delete this.marks[id];
    this.changes += 1;
  }

  override adaptRanges({ applyChange }: RangeAdapterFunctions): void {
    for (const mark of Object.values(this.marks)) {
      if (!mark.range) continue;
      const change = applyChange(mark.range);
      if (change.changeType === 'NONE') continue;
      this.changes += 1;
      if (change.changeType === 'REMOVE') this.forget(mark.id);
      else this.history.update('marks', mark.id, { ...mark, range: change.range, sheetId: change.range.sheetId });
    }
  }

  override handle(command: CoreCommand): void {
    // The engine takes them back together with what moved them; its types do not show these two.
    if (/^(UNDO|REDO)$/.test(command.type)) this.changes += 1;
    if (command.type === 'DELETE_SHEET') {
      for (const mark of Object.values(this.marks)) if (mark.sheetId === command.sheetId) this.forget(mark.id);
    }
    if (command.type === 'DUPLICATE_SHEET') {
      for (const mark of Object.values(this.marks)) {
        if (mark.sheetId !== command.sheetId || mark.kind === 'protection') continue;
        const { kind, range, data } = this.plain(mark);
        this.add(kind, command.sheetIdTo, range, data);
      }
    }
  }

  override import(data: MarkedData): void {
    for (const mark of data.marks ?? []) this.take(mark);
  }

  override export(data: MarkedData): void {
    data.marks = this.saved();
  }

  /** Undone together with the command that caused it. */
  private forget(id: number): void {
    this.changes += 1;
    // The history deletes a key that is set to undefined; its types do not say so.
    this.history.update('marks', id, undefined as never);
  }

  private place(mark: MetadataMark): void {
    const { sheetId, range } = mark;
    const placed = sheetId !== null && range !== null ? this.getters.getRangeFromSheetXC(sheetId, range) : null;
    this.put({ ...mark, range: placed });
  }

  private put(mark: PlacedMark): void {
    this.marks[mark.id] = mark;
    this.changes += 1;
  }

  private take(mark: MetadataMark): void {
    this.lastId = Math.max(this.lastId, mark.id);
    this.place(mark);
  }

  private plain({ range, ...mark }: PlacedMark): MetadataMark {
    return { ...mark, range: range && mark.sheetId !== null ? this.getters.getRangeString(range, mark.sheetId) : null };
  }
}
