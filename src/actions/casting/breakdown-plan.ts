// What a pasted breakdown comes to, casting by casting: new, changed, the same, gone, refused with why and where.

import { saidTwice } from '../../adoption/breakdown/breakdown-messages';
import { readBreakdown } from '../../adoption/breakdown/read-breakdown';
import type { CastNames, SaidBreakdown, SaidCasting, SaidName } from '../../adoption/breakdown/said-casting';
import { type BreakdownPlan, mostCastings } from '../../contract/casting';
import { type ListDraft, mostListed } from '../../contract/rows/list';
import type { SeveralEdit } from '../../contract/rows/row-edit';
import type { Catalog } from '../../schema/catalog';
import { listedWords, tablesNamedBy } from '../../schema/traits';
import { groupedBy } from '../../schema/values/grouping';
import { onceEach } from '../../schema/values/once';
import { textKey } from '../../schema/values/text';
import type { Value, Values } from '../../schema/values/value';
import { wordFor } from '../../schema/values/words';
import { allCasts, type Casting, referentKey } from '../../workbook/casting/casts';
import { circlesIn, type Part } from '../../workbook/casting/circles';
import { calledSo, type Resolved } from '../../workbook/references/referents';
import { valueIn } from '../../workbook/rows/sheet-row';
import { inSubmits } from '../../workbook/writing/first-edits';
import { breakdownEmpty, castInCircle, castWithoutId, endUnknown, moreNewCastings, useUnknown } from '../messages/breakdown/casting';
import type { CastingTabs } from './casting-tabs';
import { namedEnd } from './named-ends';

/** A casting whose ends are known, with what is said of it at all places. */
interface Meant extends Part {
  readonly said: SaidCasting;
  readonly written: Values;
}

type Refused = BreakdownPlan['refused'][number];

/** The same cells give the same plan. */
export function breakdownPlan(tabs: CastingTabs, catalog: Catalog, { cells, omits }: Pick<ListDraft, 'cells' | 'omits'>): BreakdownPlan {
  const { read, casts } = tabs;
  const uses = listedWords(read.table.columns[casts.as], catalog.lists);
  const said = readBreakdown(
    cells,
    namesOf(tabs, (text) => wordFor(text, uses)?.word ?? null),
  );
  const endOf = onceEach((key: string) => onceEach((name: string) => namedEnd(tabs, key, JSON.parse(name) as SaidName)));
  const find = (key: string, { text, episode, parent }: SaidName) => endOf(key)(JSON.stringify({ text, episode, parent, cell: '' }));
  const { meant, refused } = meantCastings(said, find, tabs, (text) => text === '' || uses.some(({ word }) => word === text));
  const sorted = judgedCastings(tabs, meant);
  const all: readonly Refused[] = [
    ...said.refused.map(({ row, name, cell, message }) => ({ row, name, why: [{ cell, message }] })),
    ...refused,
    ...sorted.flatMap(({ why }) => why ?? []),
  ];
  const sound = sorted.filter(({ why }) => why === null);
  const news = sound.flatMap(({ add, one }) => (add === null ? [] : [{ add, ...listed(one) }]));
  const changed = sound.flatMap(({ edit, one }) => (edit === null ? [] : [{ edit, ...listed(one) }]));
  const gone = goneIn(tabs, said, find, new Set(meant.map(pairKey)));
  const { edits, ...rest } = inSubmits([
    ...changed.map(({ edit }) => edit),
    // What is refused may be any of them.
    ...(omits && all.length === 0 ? gone.flatMap((cast) => omission(tabs, cast)) : []),
  ]);
  const taken = news.slice(0, mostListed);
  const isEmpty = said.castings.length === 0 && said.refused.length === 0;
  return {
    added: taken.map(({ row, name }) => ({ row, name })),
    changed: changed.map(({ row, name }) => ({ row, name })),
    same: sound.filter(({ add, edit }) => add === null && edit === null).length,
    ...{ refused: all, aside: said.aside, absent: absentOf(tabs, gone) },
    ...rest,
    troubles: isEmpty ? [breakdownEmpty()] : [],
    notes: [...said.notes, ...(news.length > mostListed ? [moreNewCastings({ count: news.length - mostListed, most: mostListed })] : [])],
    brought: {
      ...{ table: read.table.key, by: [casts.asset, casts.into] },
      ...{ adds: taken.map(({ add }) => add), edits },
    },
  };
}

function absentOf({ read: { table, columns } }: CastingTabs, gone: readonly Casting[]): BreakdownPlan['absent'] {
  return {
    count: gone.length,
    rows: gone.slice(0, mostCastings).map((cast) => ({ id: cast.record.id, name: castName(cast) })),
    mayOmit: columns.some(({ key }) => key === table.leftOut),
  };
}

/** Beside what is there; a new one that would close a circle is refused. */
function judgedCastings(tabs: CastingTabs, meant: readonly Meant[]): readonly Judged[] {
  const there = groupedBy(allCasts(tabs.read, tabs.rowsOf), pairKey);
  const sorted = meant.map((one) => judged(tabs, one, there.get(pairKey(one)) ?? []));
  const circleOf = circlesIn<Part>([...tabs.all, ...sorted.flatMap(({ add, one }) => (add === null ? [] : [one]))]);
  return sorted.map((one) => {
    const names = one.add === null ? null : circleOf(one.one);
    return names === null ? one : { ...one, why: refusedAt(one.one.said, castInCircle({ names })) };
  });
}

function namesOf({ read, casts, rowsOf }: CastingTabs, use: CastNames['use']): CastNames {
  const knows = (key: string, without: readonly string[]) => {
    const tables = tablesNamedBy(read.table.columns[key]).filter((to) => !without.includes(to));
    return onceEach((text: string) => tables.length > 0 && (rowsOf(tables)?.find(text) ?? []).length > 0);
  };
  const assets = tablesNamedBy(read.table.columns[casts.asset]);
  return { asset: knows(casts.asset, []), into: knows(casts.into, []), place: knows(casts.into, assets), use: onceEach(use) };
}

function pairKey({ asset, into }: Part): string {
  return `${referentKey(asset)}\n${referentKey(into)}`;
}

function castName({ asset, into }: Part): string {
  return `${calledSo(asset)} in ${calledSo(into)}`;
}

function listed(one: Meant): { readonly row: number; readonly name: string } {
  return { row: one.said.row, name: castName(one) };
}

function refusedAt({ row, asset, into, cell }: SaidCasting, message: string, at = cell): Refused {
  return { row, name: `${asset.text} in ${into.text}`, why: [{ cell: at, message }] };
}

/** What is said of one pair at several places counts once where it is alike. A name that leads nowhere is told once, with its own cell. */
function meantCastings(
  said: SaidBreakdown,
  find: (key: string, name: SaidName) => Resolved,
  { read, casts }: CastingTabs,
  isUse: (text: string) => boolean,
): { readonly meant: readonly Meant[]; readonly refused: readonly Refused[] } {
  const refused = new Map<string, Refused>();
  const heading = (key: string) => read.columns.find((column) => column.key === key)?.heading ?? key;
  const found = said.castings.flatMap((one): readonly Meant[] => {
    const [asset, into] = [find(casts.asset, one.asset), find(casts.into, one.into)];
    const ends = [
      { key: casts.asset, name: one.asset, end: asset },
      { key: casts.into, name: one.into, end: into },
    ];
    for (const { key, name, end } of ends)
      if ('problem' in end && !refused.has(`${key}/${name.cell}/${name.text}`)) {
        const message = endUnknown({ heading: heading(key), problem: end.problem });
        refused.set(`${key}/${name.cell}/${name.text}`, { row: one.row, name: name.text, why: [{ cell: name.cell, message }] });
      }
    if (!isUse(one.as)) refused.set(`use/${one.cell}/${one.asset.text}`, refusedAt(one, useUnknown({ text: one.as })));
    if ('problem' in asset || 'problem' in into || !isUse(one.as)) return [];
    return [{ asset: asset.row, into: into.row, said: one, written: { [casts.asset]: asset.written, [casts.into]: into.written } }];
  });
  const meant = [...groupedBy(found, pairKey).values()].flatMap((alike): readonly Meant[] => {
    const [first] = alike;
    const [counts, uses] = [alike.flatMap(({ said: { count } }) => count ?? []), alike.flatMap(({ said: { as } }) => as || [])];
    if (new Set(counts).size > 1 || new Set(uses).size > 1) {
      const words = alike.map(({ said: { cell, count, as } }) => `${cell} ${[count ?? 'x', as].filter((one) => one !== '').join(' ')}`);
      const { asset, into } = first.said;
      refused.set(`twice/${pairKey(first)}`, refusedAt(first.said, saidTwice({ asset: asset.text, into: into.text, said: words })));
      return [];
    }
    return [{ ...first, said: { ...first.said, count: counts[0] ?? null, as: uses[0] ?? '' } }];
  });
  return { meant, refused: [...refused.values()] };
}

interface Judged {
  readonly one: Meant;
  readonly add: Values | null;
  readonly edit: SeveralEdit | null;
  readonly why: Refused | null;
}

/** Of several rows of one pair the first that was not taken off counts. What nobody says stays as it is; once is a blank. */
function judged({ read, casts }: CastingTabs, one: Meant, there: readonly Casting[]): Judged {
  const { count, as } = one.said;
  const wanted: Record<string, Value> = {
    ...(count !== null && { [casts.count]: count === 1 ? null : count }),
    ...(as !== '' && { [casts.as]: as }),
  };
  const row = there.find(({ off }) => !off) ?? there[0];
  if (row === undefined) return { one, add: { ...one.written, ...wanted }, edit: null, why: null };
  if (row.off && read.table.leftOut !== null) wanted[read.table.leftOut] = null;
  const now = (key: string): Value => {
    const value = valueIn(row.record, key);
    return key === casts.count && value === 1 ? null : value;
  };
  const changes = Object.fromEntries(Object.entries(wanted).filter(([key, value]) => !isAlike(now(key), value)));
  const same = { one, add: null, edit: null, why: null };
  if (Object.keys(changes).length === 0) return same;
  const { id } = row.record;
  if (id === '') return { ...same, why: refusedAt(one.said, castWithoutId({ row: row.record.row })) };
  const loaded = Object.fromEntries(Object.keys(changes).map((key) => [key, valueIn(row.record, key)]));
  return { ...same, edit: { id, loaded, changes } };
}

function isAlike(one: Value, other: Value): boolean {
  const blank = (value: Value) => value === null || value === false || value === '';
  if (blank(one) || blank(other)) return blank(one) && blank(other);
  return typeof one === 'string' && typeof other === 'string' ? textKey(one) === textKey(other) : one === other;
}

/** Castings of what the breakdown is about, which it does not have. */
function goneIn(
  { all, casts }: CastingTabs,
  said: SaidBreakdown,
  find: (key: string, name: SaidName) => Resolved,
  meant: ReadonlySet<string>,
): readonly Casting[] {
  const rows = (key: string, names: readonly SaidName[]) =>
    new Set(
      names.flatMap((name) => {
        const end = find(key, name);
        return 'problem' in end ? [] : [referentKey(end.row)];
      }),
    );
  const intos = rows(casts.into, said.intos);
  const assets = said.assets === null ? null : rows(casts.asset, said.assets);
  return all.filter(
    (cast) =>
      intos.has(referentKey(cast.into)) &&
      (assets === null || assets.has(referentKey(cast.asset))) &&
      !meant.has(pairKey(cast)) &&
      cast.record.id !== '',
  );
}

function omission({ read: { table } }: CastingTabs, { record }: Casting): readonly SeveralEdit[] {
  const { leftOut } = table;
  return leftOut === null ? [] : [{ id: record.id, loaded: { [leftOut]: valueIn(record, leftOut) }, changes: { [leftOut]: true } }];
}
