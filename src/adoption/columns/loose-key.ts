// Headings that say the same in another order or cut short: “Date due” and “Due date”, “Min. qty” and “Minimum quantity”, “Shots” and “Shot”.

import { wordsOf } from './phrase';

const whole = new Map(
  Object.entries({
    min: 'minimum',
    max: 'maximum',
    qty: 'quantity',
    quant: 'quantity',
    num: 'no',
    nr: 'no',
    nb: 'no',
    number: 'no',
    amt: 'amount',
    desc: 'description',
    descr: 'description',
    est: 'estimated',
    exp: 'expected',
    dept: 'department',
    ref: 'reference',
    inc: 'including',
    incl: 'including',
    ex: 'excluding',
    excl: 'excluding',
    gst: 'vat',
    hst: 'vat',
    pst: 'vat',
    qst: 'vat',
    inv: 'invoice',
    acct: 'account',
    acc: 'account',
    rtn: 'return',
    approx: 'estimated',
    nt: 'note',
    nts: 'note',
    cat: 'category',
    loc: 'location',
    col: 'colour',
    color: 'colour',
    deliv: 'delivery',
    del: 'delivery',
    recvd: 'received',
    rcvd: 'received',
    recd: 'received',
    req: 'required',
    reqd: 'required',
    assgn: 'assigned',
    asgn: 'assigned',
    resp: 'responsible',
    ver: 'version',
    vers: 'version',
    ep: 'episode',
    eps: 'episode',
    seq: 'sequence',
    sq: 'sequence',
    sh: 'shot',
    frm: 'frame',
    frms: 'frame',
    fr: 'frame',
    char: 'character',
    env: 'environment',
    prod: 'production',
    url: 'link',
    urls: 'link',
  }),
);

/** Say nothing between two others. */
const between = new Set(
  'of the a an on is in s for where person our your total de du des la le les del della di da do dos das der die'.split(' '),
);

/** Of what amounts are counted in: an amount is one in any money. */
const units = new Set('gbp usd eur cad aud nzd chf sek nok dkk pln jpy krw euro euros pounds dollars kg pcs'.split(' '));

/** What a column of dates is called besides. */
const ofDates = new Set('date dates day by when at datum fecha data дата'.split(' '));

/** The same for all phrases that say the same; `''` where there is nothing to go by. In Japanese and Korean every letter counts, as it stands. */
export function looseKey(phrase: string): string {
  return keyOf(phrase, (word) => between.has(word) || units.has(word));
}

/** The same where the column is one of dates. */
export function looseDateKey(phrase: string): string {
  return keyOf(phrase, (word) => between.has(word) || ofDates.has(word));
}

function keyOf(phrase: string, isLeftOut: (word: string) => boolean): string {
  const { words, between: gap } = wordsOf(phrase);
  if (gap === '') return phrase;
  const said = words.filter((word) => !isLeftOut(word)).map((word) => singular(whole.get(word) ?? word));
  return [...said].sort().join(' ');
}

/** `boxes`, `entries`, `shots`; not `status`, `class`, `previs`. */
function singular(word: string): string {
  if (word.length < 4 || /(ss|us|is)$/.test(word)) return whole.get(word) ?? word;
  const one = word.endsWith('ies') ? `${word.slice(0, -3)}y` : /(x|ch|sh)es$/.test(word) ? word.slice(0, -2) : word.replace(/s$/, '');
  return whole.get(one) ?? one;
}
