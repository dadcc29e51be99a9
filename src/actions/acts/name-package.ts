// Naming a package as the partner wants it.

import { breachesIn, rulesOfNames } from '../../schema/naming/file-rules';
import { blankWords, isCounting, type NamePart, type PackageWord, packageName, packagePatternIn } from '../../schema/naming/package-name';
import type { Packaged } from '../../schema/row-rules';
import { textKey } from '../../schema/values/text';
import { unmetIn } from '../../workbook/references/conditions';
import { linesOfRow } from '../../workbook/references/lines-of-row';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { valueIn } from '../../workbook/rows/sheet-row';
import type { Desk } from '../changes/desk';
import { onlyRow } from '../changes/keyed-row';
import { partnerNamed } from '../deliveries/partner-named';
import { brokenFiles, rulesOf, saidBy } from '../deliveries/partner-names';
import { filesNotAllowed, nameNotAllowed, noPackages, noPattern, packageNameTaken, wordsBlank } from '../messages/deliveries';
import type { Company } from '../papers/parties';
import { lineTables } from '../rows/lines';
import { Refusal } from '../transaction/failure';
import { tablesNamed } from '../transaction/reading';
import { defineAct } from './act';

/**
 * Writes the name by the partner's pattern into a row that goes out, with the first number that no other has, and answers with it; a row that has a name keeps
 * that. Nothing is named while a file name of its lines breaks the partner's rules: all of them are listed. One round trip for each of three tabs.
 * @throws Refusal: invalid, gone, twice, busy, setup
 */
export const namePackage = defineAct(
  { of: 'sentRow' },
  {
    tables: ({ of }) => [of.table],
    undoable: true,
    work: (desk, { of: { table: key, id } }) => {
      const { read } = desk.read(key);
      const record = onlyRow(read, id);
      const { outgoing } = read.table;
      const packaged = outgoing?.packaged;
      if (!outgoing || !packaged || unmetIn(read.table, record.values, packaged.when, desk.catalog()) !== null) {
        throw new Refusal('invalid', noPackages());
      }
      const stands = String(valueIn(record, packaged.name) ?? '');
      if (stands !== '') return { changes: {}, answer: () => ({ name: stands, again: true }) };
      const name = nameFor(desk, { read, record, packaged, partner: outgoing.partner });
      const loaded = { [packaged.name]: null };
      return {
        changes: { edits: [{ table: key, id, loaded, changes: { [packaged.name]: name }, where: null }] },
        answer: () => ({ name, again: false }),
      };
    },
  },
);

interface Unnamed {
  readonly read: ReadTable;
  readonly record: ReadRecord;
  readonly packaged: Packaged;
  /** Column that names the company. */
  readonly partner: string;
}

function nameFor(desk: Desk, unnamed: Unnamed): string {
  const { read, record, partner: column } = unnamed;
  const partner = String(valueIn(record, column) ?? '').trim();
  const company = partnerNamed(desk, read.table, partner) ?? { why: noPackages() };
  if ('why' in company) throw new Refusal('invalid', company.why);
  const parts = patternOf(company, partner);
  const { rules, unread } = rulesOf(company, partner);
  if (unread !== null) throw new Refusal('invalid', unread);
  const broken = lineTables(desk.located, read.table).flatMap((lines) =>
    lines.linesOf?.arriving === undefined
      ? []
      : brokenFiles(linesOfRow(desk.read(lines.key).read, record.id), lines.linesOf.arriving, rules),
  );
  if (broken.length > 0) {
    throw new Refusal(
      'invalid',
      filesNotAllowed({ files: broken.length, partner }),
      broken.map((message) => ({ path: '', message })),
    );
  }
  const name = freeName(desk, unnamed, parts, saidIn(desk, unnamed, company));
  const breaches = breachesIn(name, rulesOfNames(rules));
  if (breaches.length > 0) throw new Refusal('invalid', nameNotAllowed({ name, breaches }));
  return name;
}

function patternOf(company: Exclude<Company, { readonly why: string }>, partner: string): readonly NamePart[] {
  const { packages } = company.columns.names;
  const { text, unread } = saidBy(company, packages);
  const pattern = packagePatternIn(text);
  if (text !== '' && unread === null && pattern.ok) return pattern.value;
  const heading = company.read.columns.find(({ key }) => key === packages)?.heading ?? '';
  throw new Refusal('invalid', noPattern({ partner, heading, unread }));
}

/** What the row says for each word; of a date that is not there yet today. */
function saidIn(desk: Desk, { record, packaged }: Unnamed, company: Exclude<Company, { readonly why: string }>) {
  return (word: PackageWord): string => {
    if (word === 'code') return saidBy(company, company.columns.names.code).text;
    const key = packaged.words[word];
    const text = key === undefined ? '' : String(valueIn(record, key) ?? '').trim();
    return text === '' && word === 'date' ? desk.today() : text;
  };
}

/** The first that no row has: asked under the lock, so that two people at once get two. */
function freeName(
  desk: Desk,
  { read, record, packaged }: Unnamed,
  parts: readonly NamePart[],
  said: (word: PackageWord) => string,
): string {
  const blanks = blankWords(parts, said);
  if (blanks.length > 0) {
    const headingOf = (word: PackageWord) => read.columns.find(({ key }) => key === packaged.words[word])?.heading ?? 'Package code';
    throw new Refusal('invalid', wordsBlank({ blanks: blanks.map((word) => ({ word, heading: headingOf(word) })) }));
  }
  const used = new Map(
    tablesNamed(desk.located, desk.catalog(), [read.table.baseTable])
      .flatMap((table) => desk.read(table.key).read.records)
      .map((other) => [textKey(String(valueIn(other, packaged.name) ?? '')), other.id]),
  );
  for (let no = 1; ; no += 1) {
    const name = packageName(parts, said, no);
    const by = used.get(textKey(name));
    if (by === undefined) return name;
    if (!isCounting(parts)) throw new Refusal('invalid', packageNameTaken({ name, by: by === '' ? record.id : by }));
  }
}
