// Statuses that are ticked: a box, or an x, once a step or a row is done.

import { tickNames } from '../../schema/adopted/step-part-names';
import type { Written } from '../../schema/adopted/written';
import { readFlag } from '../../schema/kinds/flag';
import { wordKind } from '../../schema/kinds/word';
import { isStatus } from '../../schema/traits';
import { type Cell, cellText } from '../../schema/values/cell';
import type { ColumnContents } from '../columns/column-contents';
import { type Fit, fitOf } from '../columns/contents-fit';
import { barePhrase, phraseOf } from '../columns/phrase';
import type { MappedCells } from '../shape';

const tickEnd = new RegExp(`(^| )(${tickNames.map(phraseOf).join('|')})$`);

/** `Done`, `Rig done`, `✓` */
export function isTickHeading(heading: string): boolean {
  return tickEnd.test(barePhrase(heading));
}

const doneAbroad = new Set(
  'fait finie fini termine terminee livre valide validee erledigt fertig abgeschlossen geliefert abgenommen hecho hecha terminado terminada listo lista entregado aprobado feito feita concluido pronto entregue aprovado fatto fatta finito consegnato approvato готово сделано сдано 完了 済 済み 완료'.split(
    ' ',
  ),
);

/** The same in other languages, where people also write words below such a heading. */
function isTickWord(heading: string): boolean {
  return isTickHeading(heading) || doneAbroad.has(barePhrase(heading));
}

const most = 0.5;

/**
 * Ticks fit a status where the heading says that something is done, or where none of them is a cross, which also means not needed. Names of steps are
 * none: such a column says which step its rows are of.
 */
export function statusFit(heading: string, look: ColumnContents): Fit {
  if (look.steps >= most && look.statuses < most) return 'no';
  // Crosses among words are one more word.
  const isMixed = look.statuses > look.flags && !isTickWord(heading);
  if (look.flags >= most && look.images < most) return isMixed || isTickWord(heading) || look.statuses === 0 ? 'yes' : 'no';
  return isTickHeading(heading) ? 'no' : fitOf(wordKind.like, look);
}

/** Beside the column's heading. */
export const ticksSaid = 'Ticked means finished.';

/** By column key: the statuses that are ticks, and what is typed for one. */
export function proposeTicks(mapped: readonly MappedCells[]): ReadonlyMap<string, Written> {
  return new Map(
    mapped.flatMap(({ key, heading, column, cells }): readonly (readonly [string, Written])[] => {
      if (!isStatus(column)) return [];
      return areTicks(cells, isTickWord(heading)) ? [[key, { of: 'ticks', as: typedFor(cells) }]] : [];
    }),
  );
}

function areTicks(cells: readonly Cell[], isSaid: boolean): boolean {
  if (cells.length === 0) return isSaid;
  const ticks = cells.filter((cell) => readFlag(cellText(cell)).ok);
  return ticks.length >= cells.length * most && (isSaid || !ticks.some((cell) => /^[x✓✔]$/i.test(cellText(cell).trim())));
}

function typedFor(cells: readonly Cell[]): string | null {
  return cells.some((cell) => typeof cell === 'boolean') ? null : cellText(cells.find(isTicked) ?? 'x').trim();
}

function isTicked(cell: Cell): boolean {
  const reading = readFlag(cellText(cell));
  return reading.ok && reading.value === true;
}
