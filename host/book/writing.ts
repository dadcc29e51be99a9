// Writing cells: everything a call writes goes into the engine as one step.

import type { CellPosition, UpdateCellCommand, Zone } from '@odoo/o-spreadsheet';
import type { Engine } from './engine';
import type { BookTails } from './plugins/tails';
import type { BookSettings } from './settings';
import { engineReferences } from './tab-names';
import { engineText } from './typing/literals';
import { typingLocaleOf } from './typing/locales';
import { isTextFormat, plainText, quotedText } from './typing/number-formats';
import { serialOfDate } from './typing/serials';
import { type Content, parseTyped } from './typing/typed-text';

/** What may be written to a cell. Text is read as if typed; null and `''` clear the content. */
export type CellInput = string | number | boolean | Date | null;

type CellUpdate = Omit<UpdateCellCommand, 'type' | 'sheetId' | 'col' | 'row'>;

export class Writing {
  constructor(
    private readonly engine: Engine,
    private readonly settings: BookSettings,
    private readonly tails: BookTails,
  ) {}

  /** Writes a rectangle from its top left cell (counted from 0) as one step. Values, formats and rules of other cells stay. */
  write(sheetId: string, top: number, left: number, rows: readonly (readonly CellInput[])[]): void {
    const commands: UpdateCellCommand[] = [];
    const covered = this.covered(sheetId);
    rows.forEach((cells, down) => {
      cells.forEach((input, across) => {
        const position = { sheetId, col: left + across, row: top + down };
        if (covered(position)) return;
        const cell = this.engine.read.getCell(position);
        const format = cell?.format ?? this.tails.formats.at(position);
        const inherited = format !== undefined && !cell?.format ? { format } : {};
        const update = this.update(this.contentOf(input, format), format);
        const nothing = !cell && update.content === '';
        if (!nothing) commands.push({ type: 'UPDATE_CELL', ...position, ...inherited, ...update });
      });
    });
    this.engine.run([...commands, ...this.tails.ahead(sheetId, top + rows.length - 1)]);
  }

  /** What a cell would hold after that input: a validation rule looks at it. Formulas count as blank: their answer is not known yet. */
  asTyped(sheetId: string, row: number, col: number, input: CellInput): string | number | boolean {
    const position = { sheetId, col, row };
    const content = this.contentOf(input, this.engine.read.getCell(position)?.format ?? this.tails.formats.at(position));
    if (content.kind === 'text') return content.text;
    return content.kind === 'number' || content.kind === 'boolean' ? content.value : '';
  }

  /** Writes formulas as they are, also into cells of plain text. `''` clears. */
  writeFormulas(sheetId: string, top: number, left: number, rows: readonly (readonly string[])[]): void {
    const covered = this.covered(sheetId);
    const commands = rows.flatMap((cells, down) =>
      cells.map((formula, across): UpdateCellCommand => {
        const content = engineReferences(formula === '' || formula.startsWith('=') ? formula : `=${formula}`);
        const position = { sheetId, col: left + across, row: top + down };
        const format = this.engine.read.getCell(position)?.format ?? this.tails.formats.at(position);
        return { type: 'UPDATE_CELL', ...position, content, ...(format ? { format } : {}) };
      }),
    );
    const ahead = this.tails.ahead(sheetId, top + rows.length - 1);
    this.engine.run([...commands.filter((command) => !covered(command)), ...ahead]);
  }

  /** Empties the cells; formats and rules stay. */
  clear(sheetId: string, zones: readonly Zone[]): void {
    const { read } = this.engine;
    const inside = ({ col, row }: { col: number; row: number }) =>
      zones.some(({ top, bottom, left, right }) => row >= top && row <= bottom && col >= left && col <= right);
    const filled = read.getCells(sheetId).filter((cell) => cell.isFormula || cell.content !== '');
    const positions = filled.map(({ id }) => read.getCellPosition(id)).filter(inside);
    this.engine.run(positions.map((position) => ({ type: 'UPDATE_CELL', ...position, content: '' })));
  }

  /** Tells the cells that a merge hides: what is written there is lost, as at Google. */
  private covered(sheetId: string): (position: CellPosition) => boolean {
    const { read } = this.engine;
    return read.getMerges(sheetId).length === 0 ? () => false : (position) => !read.isMainCellPosition(position);
  }

  private contentOf(input: CellInput, format: string | undefined): Content {
    if (input === null || input === '') return { kind: 'blank' };
    if (typeof input === 'number') return { kind: 'number', value: input };
    if (typeof input === 'boolean') return { kind: 'boolean', value: input };
    if (input instanceof Date) return this.dateContent(input);
    if (isTextFormat(format)) return { kind: 'text', text: input.startsWith("'") ? input.slice(1) : input };
    return parseTyped(input, typingLocaleOf(this.settings.data.locale), this.settings.today());
  }

  private dateContent(date: Date): Content {
    const value = serialOfDate(date, this.settings.zone);
    const { dateFormat } = typingLocaleOf(this.settings.data.locale);
    return { kind: 'number', value, format: Number.isInteger(value) ? dateFormat : `${dateFormat} hh:mm:ss` };
  }

  private update(content: Content, format: string | undefined): CellUpdate {
    if (content.kind === 'text') return engineText(content.text, format, this.settings.engineLocale);
    const plain = format === quotedText ? { format: plainText } : {};
    if (content.kind === 'blank') return { content: '', ...plain };
    if (content.kind === 'boolean') return { content: content.value ? 'TRUE' : 'FALSE', ...plain };
    if (content.kind === 'formula') return { content: engineReferences(content.formula), ...plain };
    const own = content.format && !format ? { format: content.format } : plain;
    return { content: String(content.value), ...own };
  }
}
