// What could be shown next: steps that wait for approval, and items with open notes.

import type { Methods } from '../../contract/methods';
import type { LineOffer } from '../../contract/rows/lines';
import type { Ports } from '../../ports';
import type { Catalog } from '../../schema/catalog';
import type { RefColumn } from '../../schema/kinds/ref';
import type { Following } from '../../schema/row-rules';
import { listedWords } from '../../schema/traits';
import type { LocalDate } from '../../schema/values/local-date';
import { sameText, textKey } from '../../schema/values/text';
import { wordFor } from '../../schema/values/words';
import { notesIn } from '../../workbook/references/notes-of-table';
import { type Referent, type Referents, referentsOf, resolved, rowOf, writtenFor } from '../../workbook/references/referents';
import type { ReadTable } from '../../workbook/rows/read-table';
import { valueIn } from '../../workbook/rows/sheet-row';
import { forApproval, itemsWithNotes } from '../messages/reviews';
import { notesTableFor } from '../rows/note-follow-ups';
import { nowIn } from '../transaction/clocks';
import { rememberedCatalog } from '../transaction/known-catalog';
import { readOne, tablesNamed } from '../transaction/reading';
import { locate, recordTableOf } from '../transaction/tabs';

type Line = Readonly<Record<string, string>>;

interface Gathering {
  readonly following: Following;
  readonly column: RefColumn;
  readonly reads: readonly ReadTable[];
  readonly named: Referents;
  readonly catalog: Catalog;
}

/** Properties, the catalog, the tabs whose rows may be shown, and the notes. @throws Refusal: setup */
export function gather(ports: Ports, { table: key }: Methods['gather']['input']): Methods['gather']['answer'] {
  const located = locate(ports);
  const { linesOf, columns } = recordTableOf(located, key);
  const following = linesOf?.gathered && linesOf.following;
  const column = following && columns[following.item];
  if (!following || column?.kind !== 'ref') return { offers: [] };
  const catalog = rememberedCatalog(ports, located);
  const reads = tablesNamed(located, catalog, column.to).map((table) => readOne(ports, located, table, catalog).read);
  const gathering = { following, column, reads, named: referentsOf(reads), catalog };
  const parent = recordTableOf(located, linesOf.table);
  const table = notesTableFor(located, parent);
  const noted = table === undefined ? [] : withNotes(gathering, readOne(ports, located, table, catalog).read, nowIn(ports).date);
  return {
    offers: [...waiting(gathering), ...(noted.length === 0 ? [] : [{ words: itemsWithNotes({ count: noted.length }), lines: noted }])],
  };
}

/** One offer for each step of which something waits. */
function waiting(gathering: Gathering): readonly LineOffer[] {
  const { reads, named, catalog } = gathering;
  const steps = new Map<string, Line[]>();
  for (const read of reads) {
    for (const { key, step, column } of read.columns.filter(({ part }) => part === 'status')) {
      const words = listedWords(column, catalog.lists);
      for (const record of read.records) {
        if (wordFor(String(valueIn(record, key) ?? ''), words)?.means !== 'with reviewer') continue;
        const row = named.rows.find((one) => one.tab === read.tab && one.row === record.row);
        if (row === undefined || row.leftOut) continue;
        const name = step ?? '';
        steps.set(name, [...(steps.get(name) ?? []), lineOf(gathering, row, name)]);
      }
    }
  }
  return [...steps].map(([step, lines]) => ({ words: forApproval({ step, count: lines.length }), lines }));
}

/** Each item and step once. */
function withNotes(gathering: Gathering, read: ReadTable, today: LocalDate): readonly Line[] {
  const { named, catalog } = gathering;
  const notes = notesIn(read, catalog, today);
  const column = notes && read.table.columns[notes.columns.item];
  if (notes === null || column?.kind !== 'ref') return [];
  const lines = new Map<string, Line>();
  for (const note of notes.released) {
    const text = String(valueIn(note, notes.columns.item) ?? '');
    if (text === '' || !['open', 'addressed'].includes(notes.stateOf(note))) continue;
    const found = resolved(text, column, named);
    if ('problem' in found || found.row.leftOut) continue;
    const step = String(valueIn(note, notes.columns.step) ?? '');
    lines.set(`${found.row.tab} ${found.row.row} ${textKey(step)}`, lineOf(gathering, found.row, step));
  }
  return [...lines.values()];
}

/** With the take that the step is at. */
function lineOf({ following, column, reads, named }: Gathering, row: Referent, step: string): Line {
  const found = rowOf(row, reads);
  const take = found?.read.columns.find((one) => one.part === 'take' && (one.step === null ? step === '' : sameText(one.step, step)));
  const at = found && take ? valueIn(found.record, take.key) : null;
  return {
    [following.item]: writtenFor(row, column, named),
    ...(step === '' ? {} : { [following.step]: step }),
    ...(at === null ? {} : { [following.take]: String(at) }),
  };
}
