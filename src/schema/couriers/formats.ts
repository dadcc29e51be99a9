// What the tracking numbers of couriers look like, and what each format proves. Facts from the couriers' own pages and specifications where they publish them, else from
// public lists of real numbers, the largest of which is jkeen/tracking_number_data on GitHub (MIT); the rules are our own.

import { type CheckDigit, everySecondTwice, fedexElevens, gs1, mod3736, parcelforceElevens, s10, sevens } from './check-digits';
import { checked, leaning, numbered, shared, sharedBy, sifted, type TrackingFormat, theirs } from './format';
import { continent, overseas } from './formats-abroad';

/** USPS writes its older numbers without the `91` in front that the check digit counts, FedEx Ground Economy without the `92`. */
const behind =
  (front: string): CheckDigit =>
  (serial) =>
    gs1(front + serial);

/** Publication 199, appendix J: 92 and 93 to 95 with 22, 26 or, for 94, 30 digits; barcodes begin with 420 and the ZIP code. */
const impb = '(9[1-5](?:\\d{19}|\\d{23})|94\\d{27})(\\d)';

// Digits alone are most couriers' numbers. What is said for certain of them has some digits of its own in front, and a check digit where there is one:
// of digits picked at random, no length says so of more than two in a hundred.
export const formats: readonly TrackingFormat[] = [
  // UPS, "How to find your tracking number"; waybills by their letters.
  theirs('UPS', /^1Z([A-Z0-9]{15})(\d)$/, everySecondTwice),
  checked('UPS', /^[AHJKTVW](\d{9})(\d)$/, everySecondTwice),

  // FedEx, "Ground label layout specification" (the 96 barcode, SSCC-18) and "Barcode guide" (34 digits; the tracked number is the last twelve).
  leaning('FedEx', /^(\d{11})(\d)$/, fedexElevens),
  leaning('FedEx', /^(\d{14})(\d)$/, gs1),
  numbered(checked('FedEx', /^96\d{5}(\d{14})(\d)$/, gs1), 7),
  numbered(checked('FedEx', /^(?:96\d{20}|(?!420)[0-8]\d{19}00)(\d{11})(\d)$/, fedexElevens), 22),
  numbered(checked('FedEx', /^3\d{15}(\d{11})(\d)\d{4}$/, fedexElevens), 16, 28),
  leaning('FedEx', /^0[0-4](\d{15})(\d)$/, gs1),
  leaning('FedEx', /^(\d{3}9\d{15})(\d)$/, behind('92')),

  // USPS, Publication 199; 20 digits: certified, registered and insured mail (70 to 73, 77), and others, by jkeen/tracking_number_data.
  checked('USPS', new RegExp(`^${impb}$`), gs1),
  numbered(theirs('USPS', new RegExp(`^420\\d{5}${impb}$`), gs1), 8),
  numbered(theirs('USPS', new RegExp(`^420\\d{9}${impb}$`), gs1), 12),
  numbered(theirs('USPS', /^420\d{5}(\d{19})(\d)$/, behind('91')), 8),
  leaning('USPS', /^(\d{3}9\d{15})(\d)$/, behind('92')),
  checked('USPS', /^((?:7[0-37]\d\d|0307)\d{15})(\d)$/, gs1, behind('91')),
  leaning('USPS', /^(?!00)(\d{19})(\d)$/, gs1, behind('91')),

  // DHL, "Shipment tracking labels": Express 10 digits (air waybills 11), piece numbers JJD, JVGL and the like, eCommerce GM, LX, RX ...; Paket: NVE from 0034043.
  leaning('DHL Express', /^(\d{9})(\d)$/, sevens),
  leaning('DHL Express', /^([1-9]\d{9})(\d)$/, sevens),
  theirs('DHL', /^J(?:JD|VGL)\d{9,10}$/),
  shared('DHL', /^J[A-Z]{2,3}\d{9,24}$/),
  theirs('DHL', /^3387\d{12,13}$/),
  // JD0002 with a digit left out is a slip of Yodel's.
  theirs('DHL', /^(?:J?JD(?:(?!0002)\d{12,15}|\d{17,24})|JVGL\d[A-Z0-9]{10,24})$/),
  theirs('DHL', /^(0034043[3-5]\d{11})(\d)$/, gs1),
  theirs('DHL', /^(?:GM|LX|RX|UV|CN|SG|TH|IN|HK|MY)\d{10,39}$/),

  // DPD, "Parcel label specification 2.4": depot and serial, 14 digits, of the UK's depots 150, 155 and 159 nobody else's; on the label with its check
  // character; the barcode with postcode, service and country. In Spain SEUR, in Italy BRT write 14 digits too. UK Mail, now DHL eCommerce UK: by published
  // consignments.
  theirs('DPD', /^15[059]\d{11}$/),
  numbered(checked('DPD', /^((?!8[78])\d{14})([A-Z])$/, mod3736), 0, 14),
  numbered(sifted('DPD', /^(\d{14})(\d)$/, mod3736), 0, 14),
  numbered(sifted('DPD', /^(8[78]\d{12})([A-Z])$/, mod3736), 0, 14),
  numbered(checked('DPD', /^((?!\d+$)[A-Z0-9]{7}\d{20})([A-Z0-9])$/, mod3736), 7, 21),
  numbered(sifted('DPD', /^(\d{27})(\d)$/, mod3736), 7, 21),
  theirs('DPD', /^\d{13}[A-Z]$/),
  theirs('DPD', /^250\d{12}$/),
  shared('DPD', /^(?:\d{14}|1\d{12}|[1-9]\d{9})$/),
  sifted('Hermes Germany', /^((?!15)\d{13})(\d)$/, gs1),
  shared('DHL eCommerce UK', /^[2-9]\d{13}$/),
  // Colissimo and letters of La Poste, by what shops in France are told to hand in.
  theirs('La Poste', /^[1-9][A-Z]\d{11}$/),
  shared('La Poste', /^8[78](?:\d{11,13}|\d{12}[A-Z])$/),
  ...sharedBy(['SEUR', 'BRT', 'Delhivery'], /^\d{14}$/),
  shared('Nova Poshta', /^(?:59|20)\d{12}$/),

  // Royal Mail, "COSS Spec 03: Barcodes and tracking numbers": by S10; references of its 2D barcode, 16 or 21 characters, in hexadecimal.
  theirs('Royal Mail', /^(?=.*[A-F])\d[0-9A-F]{15}$/),
  theirs('Royal Mail', /^(?=.*[A-F])\d[0-9A-F]{20}$/),
  // Parcelforce, "Tracking number formats": two letters and seven digits; with PB in front and the parcel's place behind; 12 digits for exports.
  checked('Parcelforce', /^[A-Z]{2}(\d{6})(\d)$/, parcelforceElevens),
  theirs('Parcelforce', /^PB[A-Z]{2}(\d{6})(\d)\d{3}$/, parcelforceElevens),
  shared('Parcelforce', /^(?:[A-Z]{4}\d{10}|\d{12})$/),
  // Evri, "Track a parcel": 16 characters, and the eight digits of its calling card. No check digit is published; the older numbers, all digits, agree with GS1.
  // Hermes in Germany writes H before digits alone.
  theirs('Evri', /^(?:[A-Z]\d{2}[A-Z0-9]{2}[A-Z]|T[A-Z0-9]{5}|H(?!\d{15})[A-Z0-9]{5})\d{10}$/),
  ...sharedBy(['Evri', 'Hermes Germany'], /^H\d{15}$/),
  theirs('Hermes Germany', /^H\d{19}$/),
  leaning('Evri', /^(\d{15})(\d)$/, gs1),
  shared('Evri', /^\d{8}$/),
  // Yodel, by published numbers; no check digit is known.
  theirs('Yodel', /^(?:J?JD\d{16}|8YDR\d{9})$/),
  // TNT, "ExpressConnect shipping integration guide", appendix on check digits: either of two. Eight digits are without, 16 are of France.
  leaning('TNT', /^(\d{8})(\d)$/, s10, sevens),
  theirs('TNT', /^G[DE](\d{8})(\d)(?!GB)[A-Z]{2}$/, s10),
  shared('TNT', /^(?:\d{8}|\d{16})$/),

  ...continent,
  ...overseas,
];
