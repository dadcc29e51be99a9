// What is in a row, and what it is in.

import { type CastLine, type CastSide, mostCastings } from '../../contract/casting';
import type { Methods } from '../../contract/methods';
import { numberIn, textIn } from '../../office/work/row-facts';
import type { Ports } from '../../ports';
import { textKey } from '../../schema/values/text';
import type { Casting } from '../../workbook/casting/casts';
import { castReuse } from '../../workbook/casting/reuse';
import { calledSo, type Referent } from '../../workbook/references/referents';
import { valueIn } from '../../workbook/rows/sheet-row';
import { castCount, castingNotInUse, leftOutToo, usedWords } from '../messages/breakdown/casting';
import { Refusal } from '../transaction/failure';
import { rememberedCatalog } from '../transaction/known-catalog';
import { readsOnce } from '../transaction/reading';
import { locate, recordTableOf } from '../transaction/tabs';
import { type CastingTabs, castingTabs } from './casting-tabs';

/** Properties, the catalog, and one round trip for each tab that castings name, and theirs. @throws Refusal: setup */
export function castOf(ports: Ports, { table, id }: Methods['castOf']['input']): Methods['castOf']['answer'] {
  const located = locate(ports);
  const catalog = rememberedCatalog(ports, located);
  const { baseTable } = recordTableOf(located, table);
  const tabs = castingTabs(located, catalog, readsOnce(ports, located, catalog));
  if (tabs === null) throw new Refusal('setup', castingNotInUse());
  const isMine = (row: Referent) => row.table === baseTable && textKey(row.id) === textKey(id);
  const needs = tabs.all.filter(({ into }) => isMine(into));
  const usedIn = tabs.all.filter(({ asset }) => isMine(asset));
  const reuse = castReuse(tabs.read.table, tabs.reads, tabs.all).find(({ asset }) => isMine(asset));
  return {
    needs: sideOf(tabs, needs, ({ asset }) => asset),
    usedIn: sideOf(tabs, usedIn, ({ into }) => into),
    words: reuse === undefined ? '' : usedWords(reuse),
  };
}

function sideOf(tabs: CastingTabs, casts: readonly Casting[], end: (cast: Casting) => Referent): CastSide {
  return { count: casts.length, lines: casts.slice(0, mostCastings).map((cast) => lineOf(tabs, cast, end(cast))) };
}

function lineOf({ reads, casts }: CastingTabs, { record }: Casting, row: Referent): CastLine {
  const { table, tab, id, leftOut } = row;
  const own = reads.find((read) => read.table.baseTable === table && read.tab === tab);
  const times = numberIn(valueIn(record, casts.count)) ?? 1;
  const words = [times === 1 ? '' : castCount({ times }), textIn(valueIn(record, casts.as)), leftOut ? leftOutToo() : ''];
  return { table: own?.table.key ?? table, id, name: calledSo(row), words: words.filter((one) => one !== '').join(', ') };
}
