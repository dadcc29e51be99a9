// A breakdown as a list: `SH010: Oti, Berry x2`, one shot a line, or a shot with its assets below.

import { groupedBy } from '../../schema/values/grouping';
import { seenText } from '../../schema/values/text';
import { cellName } from '../../workbook/layout/cell-name';
import { headTwice, intoBlank } from './breakdown-messages';
import { castMark } from './mark';
import { type CastNames, nothingSaid, type SaidBreakdown, type SaidCasting, type SaidName } from './said-casting';

type Cells = readonly (readonly string[])[];

/** Whether most lines begin with something and a colon. */
export function isShotList(cells: Cells): boolean {
  const lines = cells.map((line) => seenText(line.join(' '))).filter((text) => text !== '');
  const items = lines.filter((text) => bullet.test(text)).length;
  return lines.length > 0 && lines.filter((text) => headOf(text) !== null).length * 2 > lines.length - items;
}

const bullet = /^[-–•*]\s*/;

/** What stands before the colon, and what after it. */
function headOf(text: string): readonly [head: string, rest: string] | null {
  const [, head = '', rest = ''] = /^([^:：]{1,80})[:：](?!\/\/)(.*)$/.exec(text) ?? [];
  return head === '' ? null : [seenText(head), seenText(rest)];
}

export function shotsSaid(cells: Cells, names: CastNames): SaidBreakdown {
  const castings: SaidCasting[] = [];
  const refused: SaidBreakdown['refused'][number][] = [];
  const heads: SaidName[] = [];
  let into: SaidName | null = null;
  for (const [nth, line] of cells.entries()) {
    const [row, cell] = [nth + 1, cellName(nth + 1, 0)];
    // A list with commas was cut at them.
    const text = line.map(seenText).filter(Boolean).join(', ');
    if (text === '') continue;
    const headed: readonly [string, string] | null = bullet.test(text) ? null : headOf(text);
    if (headed !== null) {
      into = { text: headed[0], cell, episode: '', parent: '' };
      heads.push(into);
    }
    if (into === null) {
      refused.push({ row, name: text, cell, message: intoBlank() });
      continue;
    }
    for (const item of itemsOf(headed?.[1] ?? text.replace(bullet, ''))) {
      const { name, count, as } = castItem(item, names);
      castings.push({ asset: { text: name, cell, episode: '', parent: '' }, into, count, as, cell, row });
    }
  }
  return { ...nothingSaid, castings, refused, assets: null, intos: heads, notes: twiceIn(heads) };
}

function twiceIn(heads: readonly SaidName[]): readonly string[] {
  return [...groupedBy(heads, ({ text }) => text)].flatMap(([name, all]) =>
    all.length > 1 ? [headTwice({ name, cells: all.map(({ cell }) => cell) })] : [],
  );
}

function itemsOf(text: string): readonly string[] {
  return text
    .split(/[,;\n]/)
    .map((one) => seenText(one).replace(/\.$/, ''))
    .filter((one) => one !== '');
}

interface Item {
  readonly name: string;
  readonly count: number | null;
  readonly as: string;
}

/** `Berry x2 (background)`: what bears such a name as a whole is meant first. */
export function castItem(text: string, names: CastNames): Item {
  if (names.asset(text)) return { name: text, count: null, as: '' };
  const [, before = '', inside = ''] = /^(.+?)\s*\(([^()]+)\)$/.exec(text) ?? [];
  const mark = inside === '' ? null : castMark(inside, names.use);
  if (mark?.kind === 'in') {
    const { name, count } = castItem(before, names);
    return { name, count: mark.count ?? count, as: mark.as };
  }
  const [, behind = '', times = ''] = /^(.+?)\s*[x×*]\s*(\d{1,4})$/i.exec(text) ?? [];
  if (behind !== '' && Number(times) > 0) return { name: behind, count: Number(times), as: '' };
  const [, often = '', cross = '', name = ''] = /^(\d{1,4})\s*([x×*]?)\s+(.+)$/i.exec(text) ?? [];
  if (Number(often) > 0 && (cross !== '' || names.asset(name))) return { name, count: Number(often), as: '' };
  return { name: text, count: null, as: '' };
}
