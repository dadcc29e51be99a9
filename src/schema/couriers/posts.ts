// Who gives out the postal numbers of a country: the two letters at the end of a number by UPU standard S10.

import { once } from '../values/once';

/** ISO 3166-1, as UPU standard S10 uses it: without TNT's `WW` and other letters that are no country. */
const countries =
  'AD AE AF AG AI AL AM AN AO AR AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BM BN BO BQ BR BS BT BW BY BZ CA CD CF CG CH CI CK CL CM CN CO CR CU CV CW CY CZ DE DJ DK DM DO DZ ' +
  'EC EE EG ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ ' +
  'LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY ' +
  'QA RE RO RS RU RW SA SB SC SD SE SG SH SI SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW';

/** Names as the posts call themselves, for the countries that animation is sent to. */
const names = once(
  () =>
    new Map(
      (
        'AT Österreichische Post|AU Australia Post|BE bpost|BR Correios|CA Canada Post|CH Swiss Post|CN China Post|CZ Česká pošta|DE Deutsche Post DHL|DK PostNord|EE Omniva|ES Correos|FI Posti|' +
        'FR La Poste|GB Royal Mail|GG Guernsey Post|GR ELTA|HK Hongkong Post|HR Hrvatska pošta|HU Magyar Posta|IE An Post|IL Israel Post|IM Isle of Man Post|IN India Post|IT Poste Italiane|' +
        'JE Jersey Post|JP Japan Post|KR Korea Post|LT Lietuvos paštas|LU POST Luxembourg|LV Latvijas Pasts|MT MaltaPost|MY Pos Malaysia|NL PostNL|NO Posten Bring|NZ NZ Post|PH PHLPost|' +
        'PL Poczta Polska|PT CTT|RO Poșta Română|SE PostNord|SG Singapore Post|SI Pošta Slovenije|SK Slovenská pošta|TH Thailand Post|TR PTT|TW Chunghwa Post|UA Ukrposhta|US USPS|' +
        'VN Vietnam Post|ZA South African Post Office'
      )
        .split('|')
        .map((entry) => [entry.slice(0, 2), entry.slice(3)] as const),
    ),
);

const known = once(() => new Set(countries.split(' ')));

/** The post of a country, `Post of CV` where we know no name; null for two letters that are no country. */
function postOf(country: string): string | null {
  return known().has(country) ? (names().get(country) ?? `Post of ${country}`) : null;
}

export function postNames(): readonly string[] {
  return [...names().values()];
}

/** Who may have given out a number of a country and a service, the letters in front: in some countries the couriers of the post number in the same way. */
export function postsFor(country: string, service: string): readonly string[] {
  const post = postOf(country);
  if (post === null) return [];
  if (country === 'GB') return ofBritain(post, service);
  const beside = besideThePost.find(([of, letters]) => of === country && letters.test(service));
  return beside === undefined ? [post] : [post, beside[2]];
}

/** Chronopost and Asendia belong to La Poste, Asendia to Swiss Post as well; Asendia in the United States numbers as USPS does. */
const besideThePost: readonly (readonly [country: string, service: RegExp, courier: string])[] = [
  ['FR', /^[LU]/, 'Asendia'],
  ['FR', /^[^ACRV]/, 'Chronopost'],
  ['CH', /^[LU]/, 'Asendia'],
  ['US', /^AS/, 'Asendia'],
];

/** EMS goes by Parcelforce; parcels, C, and what begins with G or H, by either. TNT writes numbers from GD and GE in the same way. */
function ofBritain(post: string, service: string): readonly string[] {
  if (service.startsWith('E')) return ['Parcelforce'];
  if (/^G[DE]/.test(service)) return [post, 'TNT'];
  if (service.startsWith('C')) return ['Parcelforce', post];
  return /^[GH]/.test(service) ? [post, 'Parcelforce'] : [post];
}
