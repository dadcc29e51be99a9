// What the tracking numbers of couriers look like, and what each format proves. Facts from the couriers' own pages and specifications where they publish them, else from
// public lists of real numbers, the largest of which is jkeen/tracking_number_data on GitHub (MIT); the rules are our own.

import { type CheckDigit, everySecondTwice, fedexElevens, gs1, luhn, mod3736, parcelforceElevens, s10, sevens } from './check-digits';

/** A way in which a courier writes its numbers: capitals and digits only, without blanks and hyphens. */
export interface TrackingFormat {
  readonly courier: string;
  /** Of the whole number. With a check digit, the first group is what it is worked out from, the second is the digit itself. */
  readonly shape: RegExp;
  /**
   * What the shape proves. `own`: nobody else writes numbers so. `checked`: others do, and the right check digit proves it. `shared`: others do, and there is
   * no check digit that we know.
   */
  readonly proves: 'own' | 'checked' | 'shared';
  /** It must agree with one of them; none: there is no check digit, or it is published nowhere. */
  readonly digits: readonly CheckDigit[];
  /** Where in a label's barcode the number stands that the courier tracks; absent: it is the whole. */
  readonly tracked?: readonly [from: number, to?: number];
}

function own(courier: string, shape: RegExp, ...digits: readonly CheckDigit[]): TrackingFormat {
  return { courier, shape, proves: 'own', digits };
}

function checked(courier: string, shape: RegExp, ...digits: readonly CheckDigit[]): TrackingFormat {
  return { courier, shape, proves: 'checked', digits };
}

function shared(courier: string, shape: RegExp): TrackingFormat {
  return { courier, shape, proves: 'shared', digits: [] };
}

/** The number within a longer barcode. */
function within(format: TrackingFormat, from: number, to?: number): TrackingFormat {
  return { ...format, tracked: to === undefined ? [from] : [from, to] };
}

/** USPS writes its older numbers without the `91` in front that the check digit counts, FedEx Ground Economy without the `92`. */
const behind =
  (front: string): CheckDigit =>
  (serial) =>
    gs1(front + serial);

/** OnTrac counts its letter, C as 4 and D as 5, unless the number begins with that digit. */
const behindLetter: CheckDigit = (serial) => {
  const front = serial.startsWith('C') ? '4' : '5';
  return everySecondTwice(serial[1] === front ? serial.slice(1) : front + serial.slice(1));
};

/** Publication 199, appendix J: 92 and 93 to 95 with 22, 26 or, for 94, 30 digits; barcodes begin with 420 and the ZIP code. */
const impb = '(9[1-5](?:\\d{19}|\\d{23})|94\\d{27})(\\d)';

export const formats: readonly TrackingFormat[] = [
  // UPS, "How to find your tracking number"; waybills by their letters.
  own('UPS', /^1Z([A-Z0-9]{15})(\d)$/, everySecondTwice),
  checked('UPS', /^[AHJKTVW](\d{9})(\d)$/, everySecondTwice),

  // FedEx, "Ground label layout specification" (the 96 barcode, SSCC-18) and "Barcode guide" (34 digits; the tracked number is the last twelve).
  checked('FedEx', /^(\d{11})(\d)$/, fedexElevens),
  checked('FedEx', /^(\d{14})(\d)$/, gs1),
  within(own('FedEx', /^96\d{5}(\d{14})(\d)$/, gs1), 7),
  within(own('FedEx', /^(?:96|(?!420)[0-8]\d)\d{18}(\d{13})(\d)$/, fedexElevens), 22),
  within(checked('FedEx', /^3\d{15}(\d{11})(\d)\d{4}$/, fedexElevens), 16, 28),
  checked('FedEx', /^0[0-4](\d{15})(\d)$/, gs1),
  checked('FedEx', /^(\d{3}9\d{15})(\d)$/, behind('92')),

  // USPS, Publication 199; 20 digits: certified, registered and insured mail, by jkeen/tracking_number_data.
  own('USPS', new RegExp(`^${impb}$`), gs1),
  within(own('USPS', new RegExp(`^420\\d{5}${impb}$`), gs1), 8),
  within(own('USPS', new RegExp(`^420\\d{9}${impb}$`), gs1), 12),
  within(own('USPS', /^420\d{5}(\d{19})(\d)$/, behind('91')), 8),
  checked('USPS', /^(\d{3}9\d{15})(\d)$/, behind('92')),
  checked('USPS', /^(?!00)(\d{19})(\d)$/, gs1, behind('91')),

  // DHL, "Shipment tracking labels": Express 10 digits (air waybills 11), piece numbers JJD, JVGL and the like, eCommerce GM, LX, RX ...; Paket: NVE from 0034043.
  checked('DHL Express', /^(\d{9})(\d)$/, sevens),
  checked('DHL Express', /^([1-9]\d{9})(\d)$/, sevens),
  own('DHL', /^J(?:JD|VGL)\d{9,10}$/),
  shared('DHL', /^J[A-Z]{2,3}\d{9,10}$/),
  own('DHL', /^3387\d{12,13}$/),
  // JD0002 with a digit left out is a slip of Yodel's.
  own('DHL', /^(?:J?JD(?:(?!0002)\d{12,15}|\d{17,24})|JVGL\d[A-Z0-9]{10,24})$/),
  own('DHL', /^(0034043[3-5]\d{11})(\d)$/, gs1),
  own('DHL', /^(?:GM|LX|RX|UV|CN|SG|TH|IN|HK|MY)\d{10,39}$/),
  // UK Mail, now DHL eCommerce UK: 14 digits, by published consignments.
  shared('DHL eCommerce UK', /^[2-9]\d{13}$/),

  // DPD, "Parcel label specification 2.4": depot and serial, 14 digits; on the label with its check character; the barcode with postcode, service and country.
  own('DPD', /^[01]\d{13}$/),
  shared('DPD', /^[2-9]\d{13}$/),
  within(own('DPD', /^(\d{14})([A-Z])$/, mod3736), 0, 14),
  within(checked('DPD', /^(\d{14})(\d)$/, mod3736), 0, 14),
  within(own('DPD', /^([A-Z0-9]{7}\d{20})([A-Z0-9])$/, mod3736), 7, 21),
  own('DPD', /^\d{13}[A-Z]$/),
  shared('DPD', /^[1-9]\d{9}$/),

  // Hermes Germany, by published numbers: 14 digits too.
  checked('Hermes Germany', /^((?!15)[01]\d{12})(\d)$/, gs1),

  // Royal Mail, "COSS Spec 03: Barcodes and tracking numbers": by S10; references of its 2D barcode, 16 or 21 characters, in hexadecimal.
  own('Royal Mail', /^(?=.*[A-F])\d[0-9A-F]{15}$/),
  own('Royal Mail', /^(?=.*[A-F])\d[0-9A-F]{20}$/),
  // Parcelforce, "Tracking number formats": two letters and seven digits; with PB in front and the parcel's place behind; 12 digits for exports.
  checked('Parcelforce', /^[A-Z]{2}(\d{6})(\d)$/, parcelforceElevens),
  own('Parcelforce', /^PB[A-Z]{2}(\d{6})(\d)\d{3}$/, parcelforceElevens),
  shared('Parcelforce', /^(?:[A-Z]{4}\d{10}|\d{12})$/),
  // Evri, "Track a parcel": 16 characters, and the eight digits of its calling card. No check digit is published; the older numbers, all digits, agree with GS1.
  own('Evri', /^[A-Z]\d{2}[A-Z0-9]{2}[A-Z]\d{10}$/),
  checked('Evri', /^(\d{15})(\d)$/, gs1),
  shared('Evri', /^\d{8}$/),
  // Yodel, by published numbers; no check digit is known.
  own('Yodel', /^(?:J?JD\d{16}|8YDR\d{9})$/),
  // TNT, "ExpressConnect shipping integration guide", appendix on check digits: either of two. Eight digits are without.
  checked('TNT', /^(\d{8})(\d)$/, s10, sevens),
  own('TNT', /^G[DE](\d{8})(\d)(?!GB)[A-Z]{2}$/, s10),
  shared('TNT', /^\d{8}$/),

  // Europe: PostNL, "Barcode webservice"; Swiss Post's and Austrian Post's tracking pages; Poczta Polska, "Śledzenie przesyłek"; Packeta, "Packet tracking"; the
  // others by numbers that people published. 11 digits of GLS and 8 of Mondial Relay have no check digit that is published.
  own('PostNL', /^3S[A-Z]{1,4}\d{6,11}$/),
  own('La Poste', /^[1-9][A-Z]\d{11}$/),
  shared('La Poste', /^8[78]0\d{11}$/),
  own('Chronopost', /^[A-Z]{2}(\d{8})(\d)(?:J[BFT]|TS)$/, s10),
  shared('Mondial Relay', /^(?:\d{8}|(?!9[1-5])\d{26})$/),
  shared('GLS', /^(?:[1-9]\d{10}|(?:00|[YZ][A-Z0-9])(?=\d*[A-Z])(?=[A-Z]*\d)[A-Z0-9]{6})$/),
  own('bpost', /^323\d{15}(?:\d{6})?$/),
  own('Swiss Post', /^9[89]\d{16}$/),
  own('Österreichische Post', /^10\d{20}$/),
  own('Deutsche Post DHL', /^(?=.*[A-F])\d{2}[0-9A-F]{7}\d{4}[0-9A-F]{7}$/),
  own('InPost', /^6\d{23}$/),
  own('Packeta', /^Z\d{10}$/),
  own('Poczta Polska', /^PX\d{10}$/),
  own('PostNord', /^\d{11}SE$/),
  own('Posti', /^JJFI\d{14,20}$/),
  own('Poste Italiane', /^(?:[1-9]UW[A-Z0-9]{10}|5P\d{2}[A-Z]\d{8})$/),
  own('Correos', /^P[A-Z]\d{15}[A-Z]$/),
  own('CTT Express', /^00828\d{17}$/),
  own('DPD', /^250\d{12}$/),

  // North America and mail order; Amazon's of Europe begin with the country; by jkeen/tracking_number_data.
  own('Amazon', /^(?:TB[ACM]\d{12}|[CF]\d{10}|(?:AT|BE|DE|ES|FR|GB|IE|IT|NL|PL|SE|UK)\d{10})$/),
  shared('Amazon', /^A\d{10}$/),
  checked('Canada Post', /^(\d{15})(\d)$/, gs1),
  own('Canpar', /^[CDKLSUXZ]\d{21}$/),
  own('GOFO Express', /^GFUS\d{14}$/),
  own('Landmark Global', /^LTN\d{8}N1$/),
  own('LaserShip', /^(?:L[AEHINX][1-3]\d{7}|1LS7[12]\d{10}|1LS7[12]\d{2}01[1-4]\d{6}1|1LSCX[A-Z0-9]{10})$/),
  checked('Old Dominion', /^((?:77[78]|780|072)\d{7}|80\d{8})(\d)$/, luhn),
  own('OnTrac', /^([CD]\d{13})(\d)$/, behindLetter),
  checked('Purolator', /^([0-5]\d{10})(\d)$/, luhn),
  shared('Purolator', /^(?!LTN|BYS)[A-Z]{3}\d{9}$/),
  own('Spee-Dee', /^SP\d{18}$/),
  // From China: Yanwen by the integrations of its partners, 4PX, SF Express and Pos Malaysia by their own.
  own('YunExpress', /^YT\d{16}$/),
  own('Yanwen', /^BYS\d{9}$/),
  own('4PX', /^4PX\d{13}CN$/),
  own('SF Express', /^SF\d{13}$/),
  own('Pos Malaysia', /^MYPM\d{11}$/),
];
