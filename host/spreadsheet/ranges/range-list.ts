// Several ranges of one tab, treated alike in one call.

import { GoogleObject } from '../../engine/google-object';
import { kindsOf } from '../call-kinds';
import type { ClassContext } from '../class-context';
import type { Range } from './range';

export class RangeList extends GoogleObject {
  readonly googleClass = 'Spreadsheet.RangeList';

  constructor(
    private readonly desk: ClassContext<Range>,
    private readonly ranges: readonly Range[],
  ) {
    super();
  }

  getRanges(): Range[] {
    return [...this.ranges];
  }

  /** All of them are selected; the last one is the current. */
  activate(): this {
    const [first] = this.ranges;
    if (first) this.desk.select(first.sheetId, ...this.ranges.map(({ zone }) => zone));
    return this;
  }

  setValue(value: unknown): this {
    return this.together((range) => range.setValue(value));
  }

  setFormula(formula: string): this {
    return this.together((range) => range.setFormula(formula));
  }

  setNumberFormat(pattern: string): this {
    return this.together((range) => range.setNumberFormat(pattern));
  }

  setFontWeight(weight: string | null): this {
    return this.together((range) => range.setFontWeight(weight));
  }

  setFontStyle(style: string | null): this {
    return this.together((range) => range.setFontStyle(style));
  }

  setFontLine(line: string | null): this {
    return this.together((range) => range.setFontLine(line));
  }

  setFontSize(size: number): this {
    return this.together((range) => range.setFontSize(size));
  }

  setFontColor(colour: string | null): this {
    return this.together((range) => range.setFontColor(colour));
  }

  setBackground(colour: string | null): this {
    return this.together((range) => range.setBackground(colour));
  }

  setWrap(wrap: boolean): this {
    return this.together((range) => range.setWrap(wrap));
  }

  setWrapStrategy(strategy: Parameters<Range['setWrapStrategy']>[0]): this {
    return this.together((range) => range.setWrapStrategy(strategy));
  }

  setHorizontalAlignment(alignment: Parameters<Range['setHorizontalAlignment']>[0]): this {
    return this.together((range) => range.setHorizontalAlignment(alignment));
  }

  setVerticalAlignment(alignment: Parameters<Range['setVerticalAlignment']>[0]): this {
    return this.together((range) => range.setVerticalAlignment(alignment));
  }

  setNote(note: string | null): this {
    return this.each((range) => range.setNote(note));
  }

  insertCheckboxes(): this {
    return this.each((range) => range.insertCheckboxes());
  }

  removeCheckboxes(): this {
    return this.each((range) => range.removeCheckboxes());
  }

  check(): this {
    return this.setValue(true);
  }

  uncheck(): this {
    return this.setValue(false);
  }

  clear(options?: Parameters<Range['clear']>[0]): this {
    return this.each((range) => range.clear(options));
  }

  clearContent(): this {
    return this.together((range) => range.clearContent());
  }

  clearFormat(): this {
    return this.together((range) => range.clearFormat());
  }

  clearNote(): this {
    return this.each((range) => range.clearNote());
  }

  clearDataValidations(): this {
    return this.each((range) => range.clearDataValidations());
  }

  breakApart(): this {
    return this.each((range) => range.breakApart());
  }

  /** One after the other: each looks at what the one before left. */
  private each(change: (range: Range) => unknown): this {
    for (const range of this.ranges) change(range);
    return this;
  }

  /** All in one step. */
  private together(change: (range: Range) => unknown): this {
    this.desk.book.together(() => {
      for (const range of this.ranges) change(range);
    });
    return this;
  }
}

export const rangeListKinds = kindsOf('RangeList', {
  write: [
    'setValue',
    'setFormula',
    'setNumberFormat',
    'setFontWeight',
    'setFontStyle',
    'setFontLine',
    'setFontSize',
    'setFontColor',
    'setBackground',
    'setWrap',
    'setWrapStrategy',
    'setHorizontalAlignment',
    'setVerticalAlignment',
    'setNote',
    'insertCheckboxes',
    'removeCheckboxes',
    'check',
    'uncheck',
    'clear',
    'clearContent',
    'clearFormat',
    'clearNote',
    'clearDataValidations',
    'breakApart',
  ],
});
