// A breakdown in columns: one casting a row, as Kitsu writes it, or as our own tab has it.

import { seenText } from '../../schema/values/text';
import { cellName } from '../../workbook/layout/cell-name';
import { phraseOf } from '../columns/phrase';
import { assetBlank, intoBlank, noCount } from './breakdown-messages';
import { countOf } from './mark';
import { type CastNames, nothingSaid, type SaidBreakdown, type SaidCasting, type SaidName } from './said-casting';

type Cells = readonly (readonly string[])[];

const headings = {
  asset: ['asset', 'asset name', 'cast asset'],
  into: ['name', 'shot', 'shot name', 'in', 'shot code', 'used in', 'appears in', 'entity'],
  count: ['occurences', 'occurrences', 'how many', 'nb occurences', 'nb occurrences', 'count', 'qty', 'quantity', 'times'],
  as: ['label', 'as', 'cast as'],
  episode: ['episode', 'ep'],
  parent: ['parent', 'parent name', 'sequence', 'seq', 'scene'],
  type: ['asset type', 'type'],
} as const;

type Found = Readonly<Record<keyof typeof headings, number>>;

/** Row of the headings, from 0, and where each column stands, -1 for none; null: there are none for asset and place. */
export function castColumns(cells: Cells): { readonly row: number; readonly at: Found } | null {
  for (const [row, line] of cells.slice(0, 10).entries()) {
    const phrases = line.map(phraseOf);
    const place = (key: keyof typeof headings) => phrases.findIndex((phrase) => (headings[key] as readonly string[]).includes(phrase));
    const at: Found = {
      ...{ asset: place('asset'), into: place('into'), count: place('count'), as: place('as') },
      ...{ episode: place('episode'), parent: place('parent'), type: place('type') },
    };
    if (at.asset >= 0 && at.into >= 0) return { row, at };
  }
  return null;
}

export function columnsSaid(
  cells: Cells,
  { row: top, at }: NonNullable<ReturnType<typeof castColumns>>,
  { use }: CastNames,
): SaidBreakdown {
  const castings: SaidCasting[] = [];
  const refused: SaidBreakdown['refused'][number][] = [];
  for (const [nth, line] of cells.entries()) {
    if (nth <= top || line.every((cell) => seenText(cell) === '')) continue;
    const row = nth + 1;
    const text = (key: keyof Found) => seenText(line[at[key]] ?? '');
    const cell = (key: keyof Found) => cellName(row, Math.max(0, at[key]));
    const episode = text('episode') === 'MP' ? '' : text('episode');
    const asset: SaidName = { text: text('asset'), cell: cell('asset'), episode: '', parent: text('type') };
    const into: SaidName = { text: text('into'), cell: cell('into'), episode, parent: text('parent') };
    const count = countOf(text('count'));
    const wrong =
      asset.text === ''
        ? { cell: asset.cell, message: assetBlank() }
        : into.text === ''
          ? { cell: into.cell, message: intoBlank() }
          : count === undefined
            ? { cell: cell('count'), message: noCount({ text: text('count') }) }
            : null;
    if (wrong !== null) refused.push({ row, name: asset.text || into.text, ...wrong });
    else castings.push({ asset, into, count: count ?? null, as: use(text('as')) ?? text('as'), cell: asset.cell, row });
  }
  return { ...nothingSaid, castings, refused, assets: null, intos: castings.map(({ into }) => into) };
}
