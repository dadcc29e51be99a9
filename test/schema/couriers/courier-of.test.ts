// Which courier a tracking number is of, beside a table of numbers with their sources.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fedexElevens, gs1, luhn, mod3736, s10, sevens } from '../../../src/schema/couriers/check-digits';
import { checkDigitWords, courierOf } from '../../../src/schema/couriers/courier-of';
import { formats } from '../../../src/schema/couriers/formats';
import { trackingLink } from '../../../src/schema/couriers/links';
import { numbers, shared } from './numbers';

const named = (text: string) => courierOf(text).couriers.map(({ courier }) => courier);
const link = (text: string) => courierOf(text).couriers[0]?.link;

/** Others write such numbers, and a check digit that a tenth of theirs has by chance proves nothing. The posts of France and Switzerland own Asendia together. */
const open = [/^\d{9,12}$/, /^\d{15}$/, /^0[0-4]\d{16}$/, /^3S[A-Z]{2,3}\d/, /^[LU].*(?:FR|CH)$/];

describe('the table of numbers', () => {
  test('at least 95 of 100 are told or asked about with the right courier among the possible ones, and none is taken for another', () => {
    const found = [...numbers, ...shared].map(([courier, number]) => ({ courier, is: courierOf(number) }));
    const among = found.filter(({ courier, is }) => is.couriers.some((match) => match.courier === courier));
    const told = among.filter(({ is }) => is.certainty === 'sure');
    const wrong = found.filter(({ courier, is }) => is.certainty === 'sure' && is.couriers[0]?.courier !== courier);
    process.stdout.write(
      `Tracking numbers: ${found.length}, told ${told.length}, asked with the right one ${among.length - told.length}, asked without or of nobody ${
        found.length - among.length - wrong.length
      }, wrong ${wrong.length}\n`,
    );
    expect(among.length / found.length).toBeGreaterThan(0.95);
    expect(wrong).toEqual([]);
  });

  test('each that one courier alone can have written is told, the others name it first, and no check digit is called wrong', () => {
    const others = numbers.flatMap(([courier, number]) => {
      const is = courierOf(number);
      const [match] = is.couriers;
      const isTold = is.certainty === 'sure' || open.some((shape) => shape.test(number));
      return isTold && match?.courier === courier && match.checkDigit !== 'wrong'
        ? []
        : [`${number} of ${courier}: ${is.certainty} ${named(number)}`];
    });
    expect(others).toEqual([]);
  });

  test.each(shared)('%s writes %s, and so may others', (courier, number) => {
    expect(courierOf(number).certainty).toBe('ask');
    expect(named(number)).toContain(courier);
  });

  test.each([
    ['3318810025', ['DHL Express', 'DPD', 'Mondial Relay', 'Aramex', 'Relais Colis', 'TIPSA']],
    ['986578788855', ['FedEx', 'Parcelforce', 'Mondial Relay', 'BRT', 'SF Express', 'J&T Express']],
    ['5853112039365278', ['Evri', 'Canada Post', 'TNT', 'Correos Express']],
    ['XU123456785FR', ['La Poste', 'Chronopost']],
    ['123456785', ['TNT']],
  ])('%s may be of these, whose check digit is right first', (number, couriers) => {
    expect(named(number)).toEqual(couriers);
  });

  test('of digits picked at random hardly any are told, whatever their number', () => {
    const lengths = Array.from({ length: 28 }, (_, at) => at + 8);
    const told = lengths.flatMap((length) => {
      const picked = fc.sample(fc.noBias(fc.bigInt(BigInt(0), BigInt('9'.repeat(length)))), { numRuns: 800, seed: 20261201 });
      const share = picked.filter((number) => courierOf(String(number).padStart(length, '0')).certainty === 'sure').length / picked.length;
      // InPost's 24 begin with 6, and nobody else's that we know; two in a hundred are the Swiss Post's 98 and 99.
      return share <= (length === 24 ? 0.125 : 0.03) ? [] : [`${length}: ${share}`];
    });
    expect(told).toEqual([]);
  });
});

describe('as people have it', () => {
  test.each([
    ['1z 999 aa1 01 2345 6784', '1Z999AA10123456784', 'UPS'],
    ['rb-123-456-785-gb', 'RB123456785GB', 'Royal Mail'],
    [' 1597 6924 3343 70j ', '15976924334370J', 'DPD'],
    ['9400 1112 0108 0805 4830 16', '9400111201080805483016', 'USPS'],
    ['%008182709980000020033350276C', '008182709980000020033350276C', 'DPD'],
    ['ZW\u200b924750388GB', 'ZW924750388GB', 'Royal Mail'],
    ['DHL: 3318810025', '3318810025', 'DHL Express'],
    ['DHL 123456785', '123456785', 'DHL'],
    ['fedex #986578788855', '986578788855', 'FedEx'],
    ['Parcel no. 40272483976 (GLS)', '40272483976', 'GLS'],
    ['Hermes 12345678', '12345678', 'Evri'],
    ['Tracking number: rb 123 456 785 gb.', 'RB123456785GB', 'Royal Mail'],
    ['UPS – 1Z999AA10123456784...', '1Z999AA10123456784', 'UPS'],
    ['4PX 7916599142360 CN', '4PX7916599142360CN', '4PX'],
    ['your parcel: https://www.fedex.com/fedextrack/?trknbr=986578788855 thanks', '986578788855', 'FedEx'],
  ])('%j is %s of %s', (typed, number, courier) => {
    const { number: kept, certainty } = courierOf(typed);
    expect([kept, certainty, ...named(typed)]).toEqual([number, 'sure', courier]);
  });

  test.each([
    ['https://www.ups.com/track?loc=en_GB&tracknum=1Z999AA10123456784&requester=WT/trackdetails', '1Z999AA10123456784', 'UPS'],
    ['https://www.royalmail.com/track-your-item#/tracking-results/SG577041359GB', 'SG577041359GB', 'Royal Mail'],
    ['https://track.dpd.co.uk/parcels/15976924334370*21446', '15976924334370', 'DPD'],
    ['www.fedex.com/fedextrack/?trknbr=986578788855', '986578788855', 'FedEx'],
    ['https://www.evri.com/track/parcel/H01HYA0005747846/details', 'H01HYA0005747846', 'Evri'],
    ['https://www.canadapost-postescanada.ca/track-reperage/en#/search?searchFor=0073938000549297', '0073938000549297', 'Canada Post'],
    ['https://track.dhlecommerce.co.uk/?con=41323860026336', '41323860026336', 'DHL eCommerce UK'],
    ['https://example.com/go?to=https%3A%2F%2Fwww.dhl.com%2Ftracking.html%3Ftracking-id%3D3318810025', '3318810025', 'DHL Express'],
    ['https://www.parcelforce.com/track-trace?trackNumber=AB12345678901', 'AB12345678901', 'Parcelforce'],
    ['https://tools.usps.com/go/TrackConfirmAction?tLabels=9400%201112%200108%200805%204830%2016', '9400111201080805483016', 'USPS'],
  ])('the number in %s', (typed, number, courier) => {
    const { number: kept, certainty } = courierOf(typed);
    expect([kept, certainty, ...named(typed)]).toEqual([number, 'sure', courier]);
  });

  test('a link of a courier settles whose it is, and its check digit is looked at all the same', () => {
    const digits = ['0073938000549297', '0073938000549296', 'X12345678'].map((number) =>
      courierOf(`https://www.canadapost-postescanada.ca/en#/search?searchFor=${number}`),
    );
    expect(
      digits.map(({ certainty, couriers }) => [certainty, ...couriers.map(({ courier, checkDigit }) => `${courier}: ${checkDigit}`)]),
    ).toEqual([
      ['sure', 'Canada Post: right'],
      ['sure', 'Canada Post: wrong'],
      ['sure', 'Canada Post: none'],
    ]);
  });

  test('words that name another courier than the number does leave it open', () => {
    expect([courierOf('DHL: 1Z999AA10123456784').certainty, named('DHL: 1Z999AA10123456784')]).toEqual(['ask', ['UPS', 'DHL']]);
  });

  test('names of two couriers say nothing, and those of one courier are one name', () => {
    expect(courierOf('DHL DPD 3318810025')).toEqual(courierOf('3318810025'));
    expect(named('DHL Express, DHL: 3318810025')).toEqual(['DHL Express']);
  });

  test('of several links the one that has a number counts', () => {
    const typed = 'https://example.com/shop and https://www.ups.com/track?tracknum=1Z999AA10123456784';
    expect([courierOf(typed).number, ...named(typed)]).toEqual(['1Z999AA10123456784', 'UPS']);
  });

  test.each([
    'RB123456785GB / RB123456794GB',
    'RB123456785GB/RB123456794GB',
    'https://www.ups.com/track?tracknum=1Z999AA10123456784,1Z999AA10123456793',
    'https://www.ups.com/track?tracknum=1Z999AA10123456784%0A1Z999AA10123456793',
    'https://www.ups.com/track?tracknum=1Z999AA10123456784 https://www.ups.com/track?tracknum=1Z999AA10123456793',
    '1Z999AA10123456784 / box 2',
    '1Z999AA10123456784 #2, at the gate',
  ])('%s is kept as it is: nothing of it is lost', (typed) => {
    expect(courierOf(typed)).toEqual({ number: typed, certainty: 'none', couriers: [] });
  });

  test.each([
    '',
    'tomorrow',
    'DPD, by Jo',
    'DHL',
    'UPS: +44 20 7946 0018',
    'Ref 12345',
    'Tracking: tomorrow',
    'by hand',
    '+44 20 7946 0018',
    '07700 900123',
    '020 7946 0018',
    'RB123456785XX',
    '1111111111',
    '000000000000',
    'EP104',
    '2026-03-02',
    'https://example.com/%E0%A4%A',
    'https://www.ups.com/track',
    'AB12',
    'JD000225440506099',
    '1Z999AA1012345678',
    'x'.repeat(5000),
    `https://www.ups.com/${'9'.repeat(5000)}`,
    '=1+1',
    '1Z999AA1\n',
  ])('%j is of nobody and stays as it is', (typed) => {
    expect(courierOf(typed)).toEqual({ number: typed.trim(), certainty: 'none', couriers: [] });
  });
});

describe('a wrong check digit', () => {
  test('is a warning where the shape leaves no doubt', () => {
    const is = courierOf('1Z999AA10123456785');
    expect([is.certainty, is.couriers]).toEqual([
      'sure',
      [{ courier: 'UPS', link: 'https://www.ups.com/track?tracknum=1Z999AA10123456785', checkDigit: 'wrong' }],
    ]);
    expect(checkDigitWords(is)).toBe('The check digit of this UPS number is wrong: compare it with the label. It is kept as you typed it.');
    expect(checkDigitWords(courierOf('RB123456786US'))).toContain('USPS number is wrong');
  });

  test('asks where others write such numbers', () => {
    expect([courierOf('3318810010').certainty, named('3318810010')[0]]).toEqual(['ask', 'DHL Express']);
    expect(courierOf('996578788855').certainty).toBe('ask');
    expect(checkDigitWords(courierOf('3318810010'))).toBeNull();
    expect(checkDigitWords(courierOf('123456786'))).toBe(
      'The check digit of this TNT number is wrong: compare it with the label. It is kept as you typed it.',
    );
  });

  test('and nothing is said of a right one, of none, or of no number', () => {
    expect(['1Z999AA10123456784', 'JJD0002257639032011', 'tomorrow'].map((text) => checkDigitWords(courierOf(text)))).toEqual([
      null,
      null,
      null,
    ]);
  });

  test.each([
    ['GS1', gs1, 14],
    ['Luhn', luhn, 11],
  ] as const)('%s sees every digit that is mistyped', (_name, digit, length) => {
    fc.assert(
      fc.property(
        fc.stringMatching(new RegExp(`^\\d{${length}}$`)),
        fc.nat(length - 1),
        fc.integer({ min: 1, max: 9 }),
        (serial, at, by) => {
          const slip = `${serial.slice(0, at)}${(Number(serial[at]) + by) % 10}${serial.slice(at + 1)}`;
          expect(digit(slip)).not.toBe(digit(serial));
        },
      ),
      { numRuns: 500, seed: 20260302 },
    );
  });

  test('MOD 37,36 sees every character that is mistyped', () => {
    const letters = fc.stringMatching(/^[0-9A-Z]{14}$/);
    fc.assert(
      fc.property(letters, letters, fc.nat(13), (serial, other, at) => {
        const slip = serial.slice(0, at) + other[at] + serial.slice(at + 1);
        expect(mod3736(slip) === mod3736(serial)).toBe(slip === serial);
      }),
      { numRuns: 500, seed: 20260302 },
    );
  });

  test('remainders are those of whole numbers, however long', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,38}$/), (serial) => expect(sevens(serial)).toBe(String(BigInt(serial) % BigInt(7)))),
      { numRuns: 300, seed: 20260302 },
    );
    expect([sevens('331881002'), fedexElevens('01234567898'), s10('12345678'), s10('56866381')]).toEqual(['5', '3', '5', '0']);
  });
});

describe('whatever is typed', () => {
  test('is answered, is known again as it is kept, and its links are https', () => {
    const piece = fc.oneof(
      fc.constantFrom('1Z', 'JJD', 'GB', '/', '?', '%', ' ', '-', 'https://', 'www.ups.com', '#'),
      fc.stringMatching(/^[A-Z0-9]{0,12}$/),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const is = courierOf(pieces.join(''));
        expect(is.certainty === 'none').toBe(is.couriers.length === 0);
        expect(is.certainty !== 'sure' || is.couriers.length === 1).toBe(true);
        expect(is.couriers.every(({ link: page }) => page === null || /^https:\/\/[\w.-]+\/[\x21-\x7e]+$/.test(page))).toBe(true);
        expect(courierOf(is.number).number).toBe(is.number);
      }),
      { numRuns: 400, seed: 20260302 },
    );
  });

  test('no shape that has a check digit forgets where it stands', () => {
    const bare = formats
      .filter(({ shape, digits }) => digits.length > 0 && !/\((?!\?)/.test(shape.source))
      .map(({ shape }) => shape.source);
    expect(bare).toEqual([]);
  });
});

describe('the courier’s page', () => {
  test('shows the number itself, of a barcode the part that is tracked', () => {
    expect(link('15505994344183')).toBe('https://track.dpd.co.uk/search?reference=15505994344183');
    expect(link('15976924334370J')).toBe('https://track.dpd.co.uk/search?reference=15976924334370');
    expect(link('008182709980000020033350276C')).toBe('https://track.dpd.co.uk/search?reference=09980000020033');
    expect(link('420221539101026837331000039521')).toBe('https://tools.usps.com/go/TrackConfirmAction?tLabels=9101026837331000039521');
    expect(link('9622001560001234567100794808390594')).toBe('https://www.fedex.com/fedextrack/?trknbr=794808390594');
    expect(link('32971514560102447849175802862014')).toBe('https://www.fedex.com/fedextrack/?trknbr=784917580286');
    expect(link('TBA502887274000')).toBeNull();
  });

  test('has nothing of a hostile text in it', () => {
    expect(trackingLink('Evri', '"><script>&x=1')).toBe('https://www.evri.com/track/parcel/%22%3E%3Cscript%3E%26x%3D1/details');
    expect(trackingLink('Aunt Mary', '1')).toBeNull();
  });
});
