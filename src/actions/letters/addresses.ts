// Who may be written to: whoever stands on Companies and People, and nobody else.

import type { Addressee } from '../../contract/papers';
import type { Catalog } from '../../schema/catalog';
import { isEmail } from '../../schema/kinds/address';
import { onceEach } from '../../schema/values/once';
import { sameText, textKey } from '../../schema/values/text';
import { isActiveBy } from '../../workbook/catalog/catalog-people';
import { partsOf, spellingsIn } from '../../workbook/catalog/understood';
import { otherNames } from '../../workbook/references/referents';
import type { ReadTable } from '../../workbook/rows/read-table';
import { valueIn } from '../../workbook/rows/sheet-row';
import type { RowDesk } from '../papers/paper-desk';

export interface KnownAddresses {
  /** Whom the partner of the row can be reached by: the person that the row names first, then the company, then its people. */
  readonly ofPartner: readonly Addressee[];
  /** True where the row names one of them. */
  readonly isNamed: boolean;
  /** Those whom a text names - a name, another spelling or an address -, or the texts that name nobody with an address. */
  readonly named: (text: string) => { readonly found: readonly Addressee[]; readonly unknown: readonly string[] };
  readonly isKnown: (address: string) => boolean;
}

interface Known extends Addressee {
  /** All that they are called. */
  readonly called: readonly string[];
  /** The company that a person works for. */
  readonly company: string;
}

/** @param people the tab People as it was read; null where it is not there. @param contact the person whom the row names */
export function knownAddresses(
  { catalog, companies, company, partner }: RowDesk,
  people: ReadTable | null,
  contact: string,
): KnownAddresses {
  const persons = people === null ? [] : personsOn(people, catalog);
  const firms = companies.flatMap(firmsOn);
  const all = [...persons, ...firms];
  const partners = 'why' in company ? [partner] : callsOf(company.read, company.record);
  const isPartner = (name: string) => partners.some((one) => name !== '' && sameText(one, name));
  const find = onceEach((text: string) =>
    all.filter(({ address, called }) => sameText(address, text) || called.some((one) => sameText(one, text))),
  );
  const atPartner = [...firms.filter(({ called }) => called.some(isPartner)), ...persons.filter((one) => isPartner(one.company))];
  const [contacted, ...others] = contact === '' ? [] : distinct(find(contact));
  const isNamed = contacted !== undefined && others.length === 0;
  return {
    ofPartner: distinct([...(isNamed ? [contacted] : []), ...atPartner]),
    isNamed,
    named: (text) => {
      const parts = partsOf(text).map((part) => ({ part, found: distinct(find(part)) }));
      const clear = parts.flatMap(({ found }) => (found.length === 1 ? found : []));
      return { found: distinct(clear), unknown: parts.filter(({ found }) => found.length !== 1).map(({ part }) => part) };
    },
    isKnown: (address) => all.some((one) => sameText(one.address, address)),
  };
}

/** Whoever left the production is written to no more. */
function personsOn(read: ReadTable, { lists }: Catalog): readonly Known[] {
  return read.records.flatMap((record): readonly Known[] => {
    const text = (key: string) => String(valueIn(record, key) ?? '').trim();
    const address = text('email');
    if (!isEmail(address) || !isActiveBy(text('active'), lists)) return [];
    return [{ name: text('name'), address, called: [text('name'), ...spellingsIn(text('alsoWrittenAs'))], company: text('company') }];
  });
}

function firmsOn(read: ReadTable): readonly Known[] {
  const { party, name } = read.table;
  if (party === null) return [];
  return read.records.flatMap((record): readonly Known[] => {
    const address = String(valueIn(record, party.email) ?? '').trim();
    if (!isEmail(address)) return [];
    return [{ name: String(valueIn(record, name) ?? ''), address, called: callsOf(read, record), company: '' }];
  });
}

function callsOf({ table }: ReadTable, record: ReadTable['records'][number]): readonly string[] {
  const others = otherNames(table).flatMap((key) => spellingsIn(String(valueIn(record, key) ?? '')));
  return [String(valueIn(record, table.name) ?? ''), ...others].filter((text) => text !== '');
}

/** Each address once. */
function distinct(all: readonly Addressee[]): readonly Addressee[] {
  const seen = new Map<string, Addressee>();
  for (const { name, address } of all) if (!seen.has(textKey(address))) seen.set(textKey(address), { name, address });
  return [...seen.values()];
}
