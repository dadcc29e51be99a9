// Terms of payment as they are typed: from what is counted, and how far.

/** `ends`: months whose end is waited for before the days are counted; 1 is the month of the invoice. */
export interface PaymentTerms {
  readonly from: 'invoice' | 'receipt';
  readonly ends: number;
  readonly months: number;
  readonly days: number;
}

/** Beyond that it is a slip of the keyboard. */
const mostDays = 366;

const span = '(\\d{1,3}) ?(days?|d|weeks?|wks?|months?)';
const fromInvoice = '(?: (?:from|after) (?:the )?(?:date of (?:the )?invoice|invoice(?: date)?))?';
const fromReceipt = ' (?:from|after|of) (?:the )?(?:date of )?receipt(?: of (?:the )?invoice)?';
const monthEnd = '(?:end of(?: the)? month|eom|month end)';
const nextEnd = '(?:end of(?: the)? (?:next|following) month|end of(?: the)? month following)';

const shapes: readonly (readonly [RegExp, (found: RegExpExecArray) => PaymentTerms | null])[] = [
  [new RegExp(`^${span}${fromReceipt}$`), ([, count, unit]) => terms('receipt', 0, count, unit)],
  [/^(?:due )?(?:on|upon) receipt$/, () => terms('receipt', 0, '0', 'days')],
  [new RegExp(`^${span}(?: net)?${fromInvoice}$`), ([, count, unit]) => terms('invoice', 0, count, unit)],
  [new RegExp(`^${monthEnd}$`), () => terms('invoice', 1, '0', 'days')],
  [new RegExp(`^${nextEnd}$`), () => terms('invoice', 2, '0', 'days')],
  [new RegExp(`^${monthEnd} ?(?:\\+|plus) ?${span}$`), ([, count, unit]) => terms('invoice', 1, count, unit)],
  [new RegExp(`^${span} (?:from|after) (?:the )?${monthEnd}$`), ([, count, unit]) => terms('invoice', 1, count, unit)],
];

/**
 * `30 days`, `net 30`, `1 month`, `14 days from receipt`, `end of month + 30`, `EOM`, `end of next month`; a number alone is days. Null for all else,
 * such as `30 days end of month`, which one reads as the end of that month and the next as thirty days after it.
 */
export function paymentTerms(text: string): PaymentTerms | null {
  const plain = text.trim().toLowerCase().replace(/[.]$/, '').replace(/\s+/g, ' ').replace(/^net /, '');
  const said = plain.replace(/(^|\+ ?|plus )(\d{1,3})$/, '$1$2 days');
  for (const [shape, meaning] of shapes) {
    const found = shape.exec(said);
    if (found !== null) return meaning(found);
  }
  return null;
}

function terms(from: PaymentTerms['from'], ends: number, count = '0', unit = 'days'): PaymentTerms | null {
  const many = Number(count);
  const days = unit.startsWith('m') ? 0 : many * (unit.startsWith('w') ? 7 : 1);
  const months = unit.startsWith('m') ? many : 0;
  return days > mostDays || months > 12 ? null : { from, ends, months, days };
}
