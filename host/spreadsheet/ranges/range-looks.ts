// How the cells of a range look: number formats, fonts, colours, wrapping, alignment, merges.

import type { Style } from '@odoo/o-spreadsheet';
import type { CellFormat } from '../../book/formats';
import { isBeyondTheEngine } from '../../book/typing/number-formats';
import { NotEmulated } from '../../engine/google-object';
import { kindsOf } from '../call-kinds';
import { checkShape } from '../inputs';
import type { RangeObject } from '../objects';
import { refusals } from '../refusals';
import { hexColour } from '../rules/colours';
import { RangeValues } from './range-values';

type Horizontal = 'left' | 'center' | 'normal' | 'right' | null;
type Vertical = 'top' | 'middle' | 'bottom' | null;
type Table<T> = readonly (readonly T[])[];

const wraps = { WRAP: 'wrap', OVERFLOW: 'overflow', CLIP: 'clip' } as const;
type WrapName = keyof typeof wraps;

/** A colour that is none changes nothing; null is the default. */
function coloured(part: 'textColor' | 'fillColor', colour: string | null): CellFormat {
  if (colour === null) return { [part]: null };
  const hex = hexColour(colour);
  return hex === undefined ? {} : { [part]: hex };
}

/** A pattern that is none is Google's to refuse; one that is, and that nothing here can show, is not. */
function refusingFormats(patterns: readonly string[], set: () => void): void {
  const beyond = patterns.find(isBeyondTheEngine);
  if (beyond !== undefined) throw new NotEmulated(`The number format ${beyond}`);
  try {
    set();
  } catch {
    throw refusals.numberFormat(patterns.join(', ').slice(0, 100));
  }
}

function horizontal(alignment: Horizontal): CellFormat {
  return { align: alignment === 'normal' ? null : alignment };
}

function line(fontLine: string | null): CellFormat {
  return { underline: fontLine === 'underline' || null, strikethrough: fontLine === 'line-through' || null };
}

export abstract class RangeLooks<R extends RangeObject = RangeObject> extends RangeValues<R> {
  getNumberFormats(): string[][] {
    return this.desk.book.formats.patterns(this.sheetId, this.here());
  }

  getNumberFormat(): string {
    return this.getNumberFormats()[0]?.[0] ?? '';
  }

  setNumberFormats(patterns: Table<string>): this {
    checkShape(patterns, this.getNumRows(), this.getNumColumns());
    const { top, left } = this.editable();
    refusingFormats(patterns.flat(), () => this.desk.book.formats.setPatterns(this.sheetId, top, left, patterns));
    return this;
  }

  setNumberFormat(pattern: string): this {
    const zone = this.editable();
    refusingFormats([pattern], () => this.desk.book.formats.setPattern(this.sheetId, [zone], pattern));
    return this;
  }

  setFontWeight(weight: string | null): this {
    return this.look({ bold: weight === 'bold' || null });
  }

  setFontWeights(weights: Table<string | null>): this {
    return this.looks(weights, (weight) => ({ bold: weight === 'bold' || null }));
  }

  getFontWeights(): string[][] {
    return this.styles(({ bold }) => (bold ? 'bold' : 'normal'));
  }

  getFontWeight(): string {
    return this.getFontWeights()[0]?.[0] ?? 'normal';
  }

  setFontStyle(style: string | null): this {
    return this.look({ italic: style === 'italic' || null });
  }

  getFontStyle(): string {
    return this.styles(({ italic }) => (italic ? 'italic' : 'normal'))[0]?.[0] ?? 'normal';
  }

  setFontLine(fontLine: string | null): this {
    return this.look(line(fontLine));
  }

  getFontLine(): string {
    const [style] = this.styles(({ underline, strikethrough }) => (underline ? 'underline' : strikethrough ? 'line-through' : 'none'));
    return style?.[0] ?? 'none';
  }

  setFontSize(size: number): this {
    return this.look({ fontSize: size });
  }

  getFontSize(): number {
    return this.styles(({ fontSize }) => fontSize ?? 10)[0]?.[0] ?? 10;
  }

  setFontColor(colour: string | null): this {
    return this.look(coloured('textColor', colour));
  }

  setFontColors(colours: Table<string | null>): this {
    return this.looks(colours, (colour) => coloured('textColor', colour));
  }

  setBackground(colour: string | null): this {
    return this.look(coloured('fillColor', colour));
  }

  setBackgrounds(colours: Table<string | null>): this {
    return this.looks(colours, (colour) => coloured('fillColor', colour));
  }

  getBackgrounds(): string[][] {
    return this.styles(({ fillColor }) => (fillColor ? fillColor.toLowerCase() : '#ffffff'));
  }

  getBackground(): string {
    return this.getBackgrounds()[0]?.[0] ?? '#ffffff';
  }

  setWrap(wrap: boolean): this {
    return this.look({ wrapping: wrap ? 'wrap' : 'overflow' });
  }

  getWrap(): boolean {
    return this.getWrapStrategy() === 'WRAP';
  }

  setWrapStrategy(strategy: WrapName): this {
    return this.look({ wrapping: wraps[strategy] });
  }

  getWrapStrategy(): WrapName {
    const [row] = this.styles(({ wrapping }) => wrapping);
    return row?.[0] === 'wrap' ? 'WRAP' : row?.[0] === 'clip' ? 'CLIP' : 'OVERFLOW';
  }

  setHorizontalAlignment(alignment: Horizontal): this {
    return this.look(horizontal(alignment));
  }

  setHorizontalAlignments(alignments: Table<Horizontal>): this {
    return this.looks(alignments, horizontal);
  }

  getHorizontalAlignments(): string[][] {
    return this.styles(({ align }) => align ?? 'general');
  }

  getHorizontalAlignment(): string {
    return this.getHorizontalAlignments()[0]?.[0] ?? 'general';
  }

  setVerticalAlignment(alignment: Vertical): this {
    return this.look({ verticalAlign: alignment });
  }

  getVerticalAlignment(): string {
    return this.styles(({ verticalAlign }) => verticalAlign ?? 'bottom')[0]?.[0] ?? 'bottom';
  }

  clearFormat(): this {
    this.desk.book.formats.clear(this.sheetId, [this.editable()]);
    return this;
  }

  merge(): this {
    this.desk.book.arrangement.merge(this.sheetId, [this.editable()]);
    return this;
  }

  breakApart(): this {
    this.desk.book.arrangement.unmerge(this.sheetId, this.editable());
    return this;
  }

  isPartOfMerge(): boolean {
    return this.desk.book.arrangement.merges(this.sheetId, this.here()).length > 0;
  }

  getMergedRanges(): R[] {
    return this.desk.book.arrangement.merges(this.sheetId, this.here()).map((zone) => this.desk.range(this.sheetId, zone));
  }

  private look(look: CellFormat): this {
    this.desk.book.formats.setLook(this.sheetId, [this.editable()], look);
    return this;
  }

  private looks<T>(table: Table<T>, look: (value: T) => CellFormat): this {
    checkShape(table, this.getNumRows(), this.getNumColumns());
    const { top, left } = this.editable();
    this.desk.book.formats.setLooks(
      this.sheetId,
      top,
      left,
      table.map((row) => row.map(look)),
    );
    return this;
  }

  private styles<T>(read: (style: Style) => T): T[][] {
    const { top, left } = this.here();
    const { formats } = this.desk.book;
    const { sheetId } = this;
    return this.filled(null).map((row, down) =>
      row.map((_, across) => read(formats.look({ sheetId, row: top + down, col: left + across }))),
    );
  }
}

export const rangeLooksKinds = kindsOf('Range', {
  read: [
    'getNumberFormats',
    'getNumberFormat',
    'getFontWeights',
    'getFontWeight',
    'getFontStyle',
    'getFontLine',
    'getFontSize',
    'getBackgrounds',
    'getBackground',
    'getWrap',
    'getWrapStrategy',
    'getHorizontalAlignments',
    'getHorizontalAlignment',
    'getVerticalAlignment',
    'isPartOfMerge',
    'getMergedRanges',
  ],
  write: [
    'setNumberFormats',
    'setNumberFormat',
    'setFontWeight',
    'setFontWeights',
    'setFontStyle',
    'setFontLine',
    'setFontSize',
    'setFontColor',
    'setFontColors',
    'setBackground',
    'setBackgrounds',
    'setWrap',
    'setWrapStrategy',
    'setHorizontalAlignment',
    'setHorizontalAlignments',
    'setVerticalAlignment',
    'clearFormat',
    'merge',
    'breakApart',
  ],
});
