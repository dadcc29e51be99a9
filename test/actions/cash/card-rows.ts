// 4,368 rows as public bodies publish what was spent on purchase cards: made by rule, so that it is known of each what must become of it.

/** What must become of a row. `read`: pence; `refused`: why. */
export type Expected = { readonly pence: number } | { readonly refused: 'no amount' | 'no day' | 'no text' };

export interface CardRow {
  readonly cells: readonly string[];
  readonly expected: Expected;
}

const shops = [
  'TRAINLINE',
  'AMZNMKTPLACE',
  'TESCO STORES 2871',
  'WWW.PREMIERINN.COM',
  'DVLA VEHICLE TAX',
  'POST OFFICE COUNTER',
  'ZOOM.US',
];

/** The next of some numbers that look like chance and are the same each time. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export const cardHeadings = ['Date of Transaction', 'Merchant Name', 'Transaction Amount', 'Department'];

/** How many there are of each kind. */
export const made = { rows: 4368, doubles: 165, shortRows: 24, noAmount: 18, noDay: 12 } as const;

/** Refunds in three ways of writing, thousands with commas, pound signs, doubles that stand one below the other, and rows that end too early. */
export function cardRows(): readonly CardRow[] {
  const next = chance(18);
  const rows: CardRow[] = [];
  const odd = made.shortRows + made.noAmount + made.noDay + made.doubles;
  while (rows.length < made.rows - odd) rows.push(plainRow(next, rows.length));
  // Spread evenly, so that statements of 500 rows have some of each.
  const spread = (count: number, of: (at: number) => CardRow) => {
    const gap = Math.floor(rows.length / count);
    for (let nth = count - 1; nth >= 0; nth--) rows.splice(nth * gap + 1, 0, of(nth * gap));
  };
  spread(made.doubles, (at) => rows[at] ?? plainRow(next, at));
  spread(made.shortRows, (at) => ({ cells: [dayOf(at)], expected: { refused: 'no text' } }));
  spread(made.noAmount, (at) => ({
    cells: [dayOf(at), 'SEE NOTE', ['n/a', '1.2.3', 'TBC'][at % 3] ?? '', 'Estates'],
    expected: { refused: 'no amount' },
  }));
  spread(made.noDay, (at) => ({
    cells: [['31/02/2026', 'Q4', '13 2026'][at % 3] ?? '', 'CAFE', '4.50', 'Estates'],
    expected: { refused: 'no day' },
  }));
  return rows;
}

function plainRow(next: (below: number) => number, at: number): CardRow {
  const isRefund = next(20) === 0;
  const isLarge = next(12) === 0;
  // Each with pence of its own, so that doubles are those that were made.
  const pence = (isLarge ? 100_000 + next(900_000) : 1 + next(99_999)) * 10 + (at % 10);
  return {
    cells: [dayOf(at), `${shops[next(shops.length)] ?? ''} ${at}`, amountText(pence, isRefund, next(3), next(4) === 0), 'Estates'],
    expected: { pence: isRefund ? -pence : pence },
  };
}

function dayOf(at: number): string {
  return `${String(13 + (at % 15)).padStart(2, '0')}/0${1 + (at % 2)}/2026`;
}

function amountText(pence: number, isRefund: boolean, how: number, signed: boolean): string {
  const [whole = '', cents = ''] = (pence / 100).toFixed(2).split('.');
  const plain = `${signed ? '£' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents}`;
  if (!isRefund) return plain;
  return [`-${plain}`, `(${plain})`, `${plain} CR`][how] ?? plain;
}
