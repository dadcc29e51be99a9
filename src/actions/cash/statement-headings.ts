// What statements call their columns, in all languages at once: only three columns are looked for, so that no word of one is another in the next.

import { phraseOf } from '../../adoption/columns/phrase';
import type { TradeLanguage } from '../../schema/adopted/trade-language';
import { isTyped } from '../../schema/column';
import type { Columns } from '../../schema/per-step';
import { once, onceEach } from '../../schema/values/once';
import type { WorkbookDefinition } from '../../schema/workbook';
import type { ReadTable } from '../../workbook/rows/read-table';
import { columnPlaces } from './statement-columns';

/** Behind what the tab's own columns are called: words that would say something else on a tab, and those of languages that are not read elsewhere. */
const called = once(() => ({
  date: names(
    'Txn date, Tran date, Posted, Created, Created on, Date created, Date processed, Process date, Posted transactions date, Execution date',
    'Booking date, Effective date, Value date, Value dt, Date op, Data lançamento, Data do lançamento, Fecha de transacción, Data transazione',
    'F. valor, Transaktionsdag, Date de comptabilisation, Datum der Transaktion, Datum verrichting, Transactiedatum, Boekdatum, Boekingsdatum, Datum, Rentedatum',
    'Transaktionsdatum, Köpdatum, Datum köp, Bokföringsdag, Bokföringsdatum, Bokförd, Reskontradatum, Valutadag, Transaksjonsdato, Kjøpsdato',
    'Bokført dato, Utført dato, Dato, Bogføringsdato, Bogført, Tapahtumapäivä, Ostopäivä, Kirjauspäivä, Maksupäivä, Pvm, Data transakcji',
    'Data operacji, Data księgowania, Datum provedení, Datum transakce, Datum zaúčtování, Datum odepsání, Tranzakció dátuma, Dátum',
    'Könyvelés dátuma, Értéknap, İşlem tarihi, Tarih, Дата операции, Дата, 利用日, ご利用日, 取引日, 日付, 交易日期, 交易日, 거래일자, 이용일자, 일자',
  ),
  text: names(
    'Name, Partner name, Target name, Merchant/Description, Counterparty, Counterparty name, Counteraccount name, Bank account details, Narration, Particulars',
    'Transaction details, Transaction details 1, Description 1, Description1, Transaction description 1, Label, Zahlungsempfänger*in, Empfänger 1',
    'Empfaenger 1, Transaktionsbeschreibung, Libellé de l’opération, Détail, Operazione, Dettagli, Handelaar, Naam / Omschrijving',
    'Naam tegenpartij, Omschrijving, Omschrijving-1, Naam, Rubrik, Mottagare, Specifikation, Meddelande, Beskrivning, Beskrivelse, Brukersted',
    'Forklaring, Forklaringstekst, Beløpet gjelder, Tekst, Avisierungstext, Saaja, Saaja/Maksaja, Maksunsaaja, Saajan nimi, Otsikko, Selitys, Kuvaus, Odbiorca, Nazwa odbiorcy, Dane kontrahenta',
    'Szczegóły transakcji, Opis transakcji, Opis operacji, Tytuł, Opis, Název protiúčtu, Obchodník, Popis, Zpráva, Partner neve, Kereskedő',
    'Közlemény, Leírás, Açıklama, Описание, Referenz, 利用店名, ご利用店名, 利用先, 摘要, 商户名称, 交易描述, 가맹점명, 적요',
  ),
  amount: names(
    'Gross, Debits, Withdrawal, Withdrawals, Withdrawal amount, Withdrawal amt, Payment amount, Amount debit, Outflow, Buchungsbetrag',
    'Rechnungsbetrag ausgehend, Zahlungsbetrag ausgehend, Ausgang, Zaúčtovaná částka, Částka, Bedrag, Af, Debet, Belopp, Beløp, Beløb, Ut',
    'Summa, Määrä, Määrä euroa, Kwota w walucie rachunku, Kwota, Kwota operacji, Kwota transakcji, Obciążenie, Obciążenia, Tranzakció összege',
    'Összeg, Terhelés, Tutar, Сумма, Сумма операции, Saída, Saídas, Dépenses, Gastos, Lastschrift, Belastung, 利用金額, ご利用金額, 金額, 出金額',
    'Ut fra konto, Ut av konto, Montant de l’opération, Source amount, 交易金额, 支出, 이용금액, 출금액',
  ),
}));

function names(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(', '));
}

interface StatementColumns {
  readonly date: string;
  readonly text: string;
  readonly amount: string;
}

/** The workbook with a Card lines tab that has these three columns only, by all that statements call them. */
export function withStatementHeadings(
  workbook: WorkbookDefinition,
  languages: readonly TradeLanguage[],
  { table: { baseTable } }: ReadTable,
  keys: StatementColumns,
  currency: string,
): WorkbookDefinition {
  const more = new Map((['date', 'text', 'amount'] as const).map((one) => [keys[one], called()[one]]));
  const widened = (columns: Columns): Columns =>
    Object.fromEntries(
      Object.entries(columns).flatMap(([key, column]) => {
        const also = more.get(key);
        if (also === undefined || column.kind === 'perStep' || !isTyped(column)) return [];
        const abroad = languages.flatMap((language) => language.columns[baseTable]?.[key] ?? []);
        const all = [...column.also, ...abroad, ...also];
        // What it came to in the money of the card, before what the shop took.
        const inMoney =
          key === keys.amount
            ? [column.heading, ...all].flatMap((name) => [`${name} ${currency}`, `${name} in ${currency}`, `${name} i ${currency}`])
            : [];
        return [[key, { ...column, also: [...inMoney, ...all] }]];
      }),
    );
  const tables = workbook.tables.map((table) =>
    table.shape === 'records' && table.key === baseTable ? { ...table, columns: widened(table.columns) } : table,
  );
  return { ...workbook, tables };
}

/** `20260213` and `2026.02.13.` as days are written: the first only where all that stands below is written so. */
export function withDaysWritten(cells: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const packed = new Set(columnPlaces(cells).filter((at) => arePacked(cells.map((row) => (row[at] ?? '').trim()))));
  return cells.map((row) =>
    row.map((cell, at) =>
      packed.has(at) ? cell.trim().replace(packedDay, '$1-$2-$3') : cell.replace(/^\s*(\d{4})\. ?(\d{2})\. ?(\d{2})\.\s*$/, '$1-$2-$3'),
    ),
  );
}

const packedDay = /^(20\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/;

function arePacked(texts: readonly string[]): boolean {
  const first = texts.findIndex((text) => packedDay.test(text));
  return first >= 0 && texts.slice(first).every((text) => text === '' || packedDay.test(text));
}

/** Without the headings of columns of texts that are empty, where another one is not. */
export function withoutEmptyTexts(
  cells: readonly (readonly string[])[],
  { tables }: WorkbookDefinition,
  { table: { baseTable } }: ReadTable,
  { text }: StatementColumns,
): readonly (readonly string[])[] {
  const column = tables.flatMap((table) => (table.shape === 'records' && table.key === baseTable ? [table.columns[text]] : []))[0];
  const texts = new Set(column === undefined || column.kind === 'perStep' ? [] : [column.heading, ...column.also].map(phraseOf));
  const isBare = onceEach((at: number) => cells.filter((row) => (row[at] ?? '').trim() !== '').length === 1);
  return cells.map((row) => {
    const known = row.flatMap((cell, at) => (texts.has(phraseOf(cell)) ? [at] : []));
    const empty = known.filter(isBare);
    return empty.length === 0 || empty.length === known.length ? row : row.map((cell, at) => (empty.includes(at) ? '' : cell));
  });
}

/** As what they look like: amounts with a sign of a currency, a plus or thousands in another country's way are numbers like all others. */
export function withNumbersForAmounts(cells: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return cells.map((row) => row.map((cell) => (amountLike.test(cell.trim()) ? '1234' : cell)));
}

const amountLike =
  /^[+\u2212-]?(?:[£$€]|[A-Z]{3} ?)?[+\u2212-]?(?:\d{1,3}(?:[\u00a0\u202f ’'.]\d{3})+,\d{2}|\d{1,3}(?:[\u00a0\u202f ’',]\d{3})+\.\d{2}|\d+,\d{2})(?: ?(?:[£$€]|[A-Z]{3}))?[+\u2212-]?$|^[+][£$€]?\d+\.\d{2}$|^[+\u2212-]?\d+\.\d{2} ?(?:[£$€]|[A-Z]{3})$/;
