// What follows from a delivery or a review in the assets and shots that are in it, and from these in the notes about them.

import type { Methods } from '../../contract/methods';
import type { FollowUp, FollowUps } from '../../contract/rows/follow';
import type { Ports } from '../../ports';
import type { Catalog } from '../../schema/catalog';
import type { Following, FollowRule } from '../../schema/row-rules';
import { listedWords } from '../../schema/traits';
import { sameText } from '../../schema/values/text';
import type { Value, Values } from '../../schema/values/value';
import { wordFor, wordMeaning } from '../../schema/values/words';
import { ruleThatHolds } from '../../workbook/references/follow-rules';
import { linesOfRow } from '../../workbook/references/lines-of-row';
import { type Referent, referentsOf, resolved } from '../../workbook/references/referents';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { onlyRow } from '../changes/keyed-row';
import { itemUnknown, noSuchStep, stepNotSaid } from '../messages/rows';
import { rememberedCatalog } from '../transaction/known-catalog';
import { readOne, tablesNamed } from '../transaction/reading';
import { type Located, locate, recordTableOf } from '../transaction/tabs';
import { lineTables } from './lines';
import { noteFollowUps, notesTableFor } from './note-follow-ups';
import { renamedReferences } from './renamed-references';
import { wholeFollowing } from './whole-follow-ups';

/**
 * The steps that would get another status or take, row by row. Properties, the catalog, the tab, one for each tab of lines and one for each tab that these
 * name, however many rows. @throws Refusal: gone, twice, setup
 */
export function followUps(ports: Ports, { table: key, id, was }: Methods['followUps']['input']): FollowUps {
  const located = locate(ports);
  const parent = recordTableOf(located, key);
  const catalog = rememberedCatalog(ports, located);
  // A new name is followed in any case: what went by the old one would lead nowhere.
  const follows = catalog.settings.follows !== 'never';
  const tables = lineTables(located, parent).filter(({ linesOf }) => follows && linesOf?.following !== undefined);
  const isNoted = follows && notesTableFor(located, parent) !== undefined;
  if (tables.length === 0 && was === '' && !isNoted) return { changes: [], left: [] };
  const own = readOne(ports, located, parent, catalog).read;
  const owner = onlyRow(own, id);
  const lineReads = tables.map((lines) => readOne(ports, located, lines, catalog).read);
  const all = lineReads.map((read) => {
    const following = read.table.linesOf?.following;
    const mine = linesOfRow(read, id);
    return following === undefined || mine.length === 0
      ? []
      : followingLines(ports, located, catalog, { read, following, mine, owner, parent });
  });
  const found = all.flat();
  const renamed = was === '' ? { changes: [], left: [] } : renamedReferences(ports, located, catalog, { owner, parent, was });
  return {
    changes: merged([
      ...renamed.changes,
      ...(isNoted ? noteFollowUps(ports, located, catalog, { read: own, record: owner }, lineReads) : []),
      ...found.flatMap((one) => (typeof one === 'string' ? [] : [one])),
    ]),
    left: [...renamed.left, ...found.filter((one) => typeof one === 'string')],
  };
}

interface Lines {
  readonly read: ReadTable;
  readonly following: Following;
  readonly mine: readonly ReadRecord[];
  readonly owner: ReadRecord;
  readonly parent: ReadTable['table'];
}

/** One for each line of which something follows, or a sentence why nothing does. */
function followingLines(
  ports: Ports,
  located: Located,
  catalog: Catalog,
  { read, following, mine, owner, parent }: Lines,
): readonly (FollowUp | string)[] {
  const wanted = mine.filter((line) => (line.values[following.item] ?? null) !== null);
  const column = read.table.columns[following.item];
  if (wanted.length === 0 || column?.kind !== 'ref') return [];
  const reads = tablesNamed(located, catalog, column.to).map((table) => readOne(ports, located, table, catalog).read);
  const named = referentsOf(reads);
  const ruleOf = (line: ReadRecord, rules: readonly FollowRule[]) =>
    ruleThatHolds({ ...following, rules }, { lines: read.table, parent, line: line.values, row: owner.values }, catalog);
  return wanted.flatMap((line): readonly (FollowUp | string)[] => {
    const holds = [following.rules, ...Object.values(following.wholes).map(({ rules }) => rules)].some(
      (rules) => ruleOf(line, rules) !== null,
    );
    if (!holds) return [];
    const found = resolved(String(line.values[following.item]), column, named);
    if ('problem' in found) return [itemUnknown({ line: nameOf(read, line) })];
    const of = reads.find(({ tab }) => tab === found.row.tab);
    const whole = of && following.wholes[of.table.baseTable];
    const record = of?.records.find((candidate) => candidate.id === found.row.id);
    if (of && record && whole) {
      const follows = wholeFollowing(of, record, owner.values, whole, ruleOf(line, whole.rules), catalog);
      return follows === null ? [] : [follows];
    }
    const rule = ruleOf(line, following.rules);
    const one = of && rule && stepFollowing(of, found.row, line.values, following, rule, catalog);
    if (one === undefined || one === null) return [];
    return [typeof one === 'string' ? `${nameOf(read, line)}: ${one}` : one];
  });
}

function nameOf({ table }: ReadTable, { values, id }: ReadRecord): string {
  return String(values[table.name] ?? id);
}

/** Null where the step is so already; a sentence where nobody can tell which step is meant. */
function stepFollowing(
  read: ReadTable,
  { id, name }: Referent,
  line: Values,
  following: Following,
  rule: FollowRule,
  catalog: Catalog,
): FollowUp | string | null {
  const statuses = read.columns.filter(({ part }) => part === 'status');
  const wanted = String(line[following.step] ?? '');
  const [status, ...others] = wanted === '' ? statuses : statuses.filter(({ step }) => step !== null && sameText(step, wanted));
  if (status === undefined || others.length > 0)
    return wanted === '' ? stepNotSaid() : noSuchStep({ one: read.table.one, id, step: wanted });
  const record = read.records.find((one) => one.id === id);
  const words = listedWords(status.column, catalog.lists);
  const becomes = wordMeaning(rule.becomes, words);
  const now = record?.values[status.key] ?? null;
  const means = wordFor(String(now ?? ''), words)?.means ?? 'to do';
  if (record === undefined || becomes === undefined || means === rule.becomes || rule.unless.some((one) => one === means)) return null;
  const take = read.columns.find(({ part, step }) => part === 'take' && step === status.step);
  const came = rule.takes ? (line[following.take] ?? null) : null;
  const hasTake = take !== undefined && came !== null && came !== (record.values[take.key] ?? null);
  const loaded: Record<string, Value> = { [read.table.name]: record.values[read.table.name] ?? null, [status.key]: now };
  const changes: Record<string, Value> = { [status.key]: becomes };
  if (hasTake) {
    loaded[take.key] = record.values[take.key] ?? null;
    changes[take.key] = came;
  }
  const said = `${status.step ?? status.heading}: ${now ?? 'blank'} → ${becomes}${hasTake ? `, take ${String(came)}` : ''}`;
  return {
    table: read.table.key,
    tab: read.tab,
    name: [id, sameText(id, name) ? '' : name].join(' ').trim(),
    words: said,
    edit: { id, loaded, changes },
  };
}

/** Several steps of one row are one change of it; of one step that two lines name the last counts. */
function merged(all: readonly FollowUp[]): readonly FollowUp[] {
  const rows = new Map<string, FollowUp>();
  for (const one of all) {
    const key = `${one.table}/${one.edit.id}`;
    const before = rows.get(key);
    rows.set(
      key,
      before === undefined
        ? one
        : {
            ...before,
            words: before.words === one.words ? before.words : `${before.words}; ${one.words}`,
            edit: {
              id: one.edit.id,
              loaded: { ...before.edit.loaded, ...one.edit.loaded },
              changes: { ...before.edit.changes, ...one.edit.changes },
            },
          },
    );
  }
  return [...rows.values()];
}
