// Tracking numbers of the continent and of overseas. Facts from the couriers' own pages where they publish them, else from numbers that people published: in
// integrations, in the tests of parcel trackers, in public complaints.

import { type CheckDigit, everySecondTwice, gls, gs1, luhn, s10, sevens } from './check-digits';
import { checked, leaning, shared, sharedBy, sifted, type TrackingFormat, theirs } from './format';

/** OnTrac counts its letter, C as 4 and D as 5, unless the number begins with that digit. */
const behindLetter: CheckDigit = (serial) => {
  const front = serial.startsWith('C') ? '4' : '5';
  return everySecondTwice(serial[1] === front ? serial.slice(1) : front + serial.slice(1));
};

/**
 * PostNL, "Barcode webservice"; Swiss Post's and Austrian Post's tracking pages; Poczta Polska, "Śledzenie przesyłek"; Packeta, "Packet tracking"; the others by
 * numbers that people published. 11 digits of GLS and 8 of Mondial Relay have no check digit that is published.
 */
export const continent: readonly TrackingFormat[] = [
  // DHL in the Netherlands writes 3S too, with two or three letters behind; PostNL's are of 13 or 15 characters.
  theirs('PostNL', /^3S(?:[A-Z]|[A-Z]{4})\d{6,11}$/),
  theirs('DHL', /^3S[A-Z]{3}\d{9}$/),
  ...sharedBy(['PostNL', 'DHL'], /^3S[A-Z]{2,3}\d{6,11}$/),
  theirs('Chronopost', /^[A-Z]{2}(\d{8})(\d)(?:J[BFT]|TS)$/, s10),
  // The parcel's place among how many stands in the middle of the barcode.
  theirs('Mondial Relay', /^(?!9[1-5])\d{10}(?:0[1-9]){2}\d{12}$/),
  shared('Mondial Relay', /^(?:\d{8}|[1-9]\d{9}|[1-9]\d{11}|(?!9[1-5])\d{26})$/),
  shared('GLS', /^(?:[1-9]\d{10}|(?:00|[YZ][A-Z0-9])(?=\d*[A-Z])(?=[A-Z]*\d)[A-Z0-9]{6}|[YZ](?=\d*[A-Z])(?=[A-Z]*\d)[A-Z0-9]{7})$/),
  sifted('GLS', /^(\d{11})(\d)$/, gls),
  theirs('GEODIS', /^1G[A-Z0-9]{10}$/),
  shared('Colis Privé', /^(?:[A-Z]{2}\d{10}|[A-Z]\d{11})$/),
  theirs('Relais Colis', /^CC\d{12}$/),
  shared('Ciblex', /^56\d{22}$/),
  theirs('bpost', /^32[39]\d{15}(?:\d{6})?$/),
  theirs('Swiss Post', /^9[89]\d{16}$/),
  shared('Quickpac', /^44\d{16}$/),
  theirs('Planzer', /^91346097\d{12}$/),
  shared('Planzer', /^\d{5}00\d{8}$/),
  theirs('Österreichische Post', /^10\d{20}$/),
  theirs('Deutsche Post DHL', /^(?=.*[A-F])\d{2}[0-9A-F]{7}\d{4}[0-9A-F]{7}$/),
  theirs('InPost', /^6\d{23}$/),
  shared('InPost', /^2\d{23}$/),
  theirs('Packeta', /^Z\d{10}$/),
  theirs('Poczta Polska', /^PX\d{10}$/),
  theirs('Poczta Polska', /^(00\d5900773\d{9})(\d)$/, gs1),
  shared('Poczta Polska', /^00\d{17}$/),
  theirs('PostNord', /^\d{11}SE$/),
  // GS1 gives 70, 73, 57 and 64 to companies of the north.
  sifted('PostNord', /^(00\d(?:7[03]|57)\d{14})(\d)$/, gs1),
  sifted('Posti', /^(00\d64\d{14})(\d)$/, gs1),
  // Numbers that a shop gives its parcels itself.
  sifted('DHL', /^(00\d{17})(\d)$/, gs1),
  theirs('Posti', /^JJFI\d{14,20}$/),
  theirs('Poste Italiane', /^(?:[1-9](?:UW[A-Z0-9]|IM[A-Z])\d[A-Z0-9]{9}|[1-9]UW[A-Z0-9]{10}|5P\d{2}[A-Z]\d{8}|RA\d{11})$/),
  shared('Poste Italiane', /^(?:\d[A-Z0-9]\d{4}[A-Z]\d{6}|\d{3}[A-Z]\d{8}[A-Z])$/),
  shared('BRT', /^\d{12}$/),
  theirs('Correos', /^(?:P[A-Z]\d{15}[A-Z]|[CDP][A-Z][A-Z0-9]{4}\d{16}[A-Z])$/),
  shared('Correos Express', /^(?:\d{16}|[1-9]\d{22})$/),
  theirs('CTT Express', /^00(?:82[89]\d|7935)\d{16}(?:\d{3})?$/),
  theirs('MRW', /^\d{5}[A-Z]\d{6}$/),
  shared('MRW', /^0\d{11}$/),
  theirs('NACEX', /^\d{4}\/\d{8}$/),
  shared('SEUR', /^0\d{20}$/),
  shared('TIPSA', /^0\d{5}0\d{15}$/),
  shared('Ecoscooting', /^(?!9[89]|32[39])\d{18}$/),
];

/** North America and mail order, Asia, Australia, Arabia. Amazon's of Europe begin with the country; Purolator, OnTrac and others by jkeen/tracking_number_data. */
export const overseas: readonly TrackingFormat[] = [
  theirs('Amazon', /^(?:TB[ACM]\d{12}|[CF]\d{10}|(?:AT|BE|DE|ES|FR|GB|IE|IT|NL|PL|SE|UK)\d{10})$/),
  shared('Amazon', /^A\d{10}$/),
  leaning('Canada Post', /^(\d{15})(\d)$/, gs1),
  theirs('Canpar', /^[CDKLSUXZ]\d{21}$/),
  theirs('GOFO Express', /^GFUS\d{14}$/),
  theirs('Landmark Global', /^LTN\d{8,9}(?:N1)?$/),
  theirs('LaserShip', /^(?:L[AEHINX][1-3]\d{7}|1LS7[12]\d{10}|1LS7[12]\d{2}01[1-4]\d{6}1|1LSCX[A-Z0-9]{10,12})$/),
  checked('Old Dominion', /^((?:77[78]|780|072)\d{7}|80\d{8})(\d)$/, luhn),
  sifted('Old Dominion', /^([1-9]\d{9})(\d)$/, luhn),
  checked('OnTrac', /^([CD]\d{13})(\d)$/, behindLetter),
  leaning('Purolator', /^([0-5]\d{10})(\d)$/, luhn),
  shared('Purolator', /^(?!LTN|BYS)[A-Z]{3}\d{9}$/),
  theirs('Spee-Dee', /^SP\d{16}(?:\d{2})?$/),
  theirs('SpeedX', /^SPX[A-Z]{3}\d{12,18}$/),
  theirs('UniUni', /^(?:UUS[A-Z0-9]{13,16}|U9999\d{11}|4C\d{9}US)$/),
  // Yanwen by the integrations of its partners, 4PX, SF Express, Ninja Van and Pos Malaysia by their own.
  theirs('YunExpress', /^YT\d{16}$/),
  theirs('YTO', /^YT\d{13}$/),
  theirs('Yanwen', /^(?:BYS\d{9}|[A-Z]{2}\d{9}YP)$/),
  theirs('4PX', /^(?:(?:4PX|LP)\d{13}CN|OLS\d{13})$/),
  theirs('SunYou', /^SY(?:[A-Z]{2,3}\d{8,9}|\d{11})$/),
  theirs('Cainiao', /^(?:LP00\d{12}|CNG\d{14})$/),
  theirs('SF Express', /^SF\d{13}$/),
  // Consignment, the article's place in it, and six more; consignments alone are of ten or twelve characters.
  theirs('Australia Post', /^(?:\d{2})?[A-Z0-9]{3}\d{7}0[1-9]000\d{6}$/),
  shared('Australia Post', /^(?=.*[A-Z])(?:\d{2})?[A-Z0-9]{3}\d{7}$/),
  leaning('Australia Post', /^(0\d{20})(\d)$/, gs1),
  theirs('JD Logistics', /^VG\d{11}$/),
  theirs('Pos Malaysia', /^(?:MYPM\d{11}|[A-Z]{3}\d{9}MY)$/),
  theirs('Ninja Van', /^NV(?:ID|MY|PH|SG|TH|VN)[A-Z0-9]{9,14}$/),
  theirs('J&T Express', /^(?:J[A-Z]\d{10}|JT\d{13})$/),
  ...sharedBy(['SF Express', 'J&T Express'], /^[1-9]\d{11}$/),
  // Yamato and Sagawa print twelve digits, the last of which is the remainder by 7.
  sifted('Yamato', /^(\d{11})(\d)$/, sevens),
  sifted('Sagawa', /^(\d{11})(\d)$/, sevens),
  ...sharedBy(['Delhivery', 'Korea Post'], /^[1-9]\d{12}$/),
  shared('Yanwen', /^8\d{12}$/),
  shared('Ukrposhta', /^\d{13}$/),
  ...sharedBy(['Aramex', 'Blue Dart'], /^[1-9]\d{10}$/),
  ...sharedBy(['Aramex', 'Relais Colis', 'TIPSA'], /^[1-9]\d{9}$/),
  shared('DTDC', /^(?:[A-Z]\d{8}|[A-Z]\d{10}|7[A-Z]\d{9})$/),
];
