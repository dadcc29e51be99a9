// How a cell looks, as Excel says it.

import type { Style as EngineStyle } from '@odoo/o-spreadsheet';
import type { Style } from 'exceljs';

/** Null: as any other. @param pattern Google's */
export function cellLook(look: EngineStyle, pattern: string): Partial<Style> | null {
  const style: Partial<Style> = {
    ...(isOwn(pattern) && { numFmt: pattern }),
    ...(look.fillColor && { fill: fillOf(look.fillColor) }),
    ...(hasFont(look) && {
      font: {
        ...(look.bold && { bold: true }),
        ...(look.italic && { italic: true }),
        ...(look.strikethrough && { strike: true }),
        ...(look.underline && { underline: true }),
        ...(look.fontSize !== undefined && { size: look.fontSize }),
        ...(look.textColor && { color: { argb: argb(look.textColor) } }),
      },
    }),
    ...((look.wrapping === 'wrap' || look.align) && {
      alignment: { ...(look.wrapping === 'wrap' && { wrapText: true }), ...(look.align && { horizontal: look.align }), vertical: 'top' },
    }),
  };
  return Object.keys(style).length === 0 ? null : style;
}

/** What a cell without a format of its own has. */
function isOwn(pattern: string): boolean {
  return pattern !== '' && pattern !== 'General' && !/^0\.#{5,}$/.test(pattern);
}

function hasFont({ bold, italic, strikethrough, underline, fontSize, textColor }: EngineStyle): boolean {
  return Boolean(bold || italic || strikethrough || underline || textColor) || fontSize !== undefined;
}

export function fillOf(colour: string) {
  return { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { argb: argb(colour) }, bgColor: { argb: argb(colour) } };
}

/** `#e3edfd` as Excel writes it. */
export function argb(colour: string): string {
  return `FF${colour.replace('#', '').toUpperCase()}`;
}
