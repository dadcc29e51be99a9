// Where a courier shows the way of a parcel.

/** `%` stands for the number. Addresses as the couriers and public lists of them give them. */
const links: ReadonlyMap<string, string> = new Map([
  ['UPS', 'https://www.ups.com/track?tracknum=%'],
  ['FedEx', 'https://www.fedex.com/fedextrack/?trknbr=%'],
  ['USPS', 'https://tools.usps.com/go/TrackConfirmAction?tLabels=%'],
  ['DHL', 'https://www.dhl.com/global-en/home/tracking.html?submit=1&tracking-id=%'],
  ['DHL Express', 'https://www.dhl.com/global-en/home/tracking.html?submit=1&tracking-id=%'],
  ['Deutsche Post DHL', 'https://www.dhl.com/global-en/home/tracking.html?submit=1&tracking-id=%'],
  ['DHL eCommerce UK', 'https://track.dhlecommerce.co.uk/?con=%'],
  ['DPD', 'https://track.dpd.co.uk/search?reference=%'],
  ['Royal Mail', 'https://www.royalmail.com/track-your-item#/tracking-results/%'],
  ['Parcelforce', 'https://www.parcelforce.com/track-trace?trackNumber=%'],
  ['Evri', 'https://www.evri.com/track/parcel/%/details'],
  ['Yodel', 'https://www.yodel.co.uk/tracking/%'],
  ['TNT', 'https://www.tnt.com/express/en_gb/site/shipping-tools/tracking.html?searchType=con&cons=%'],
  ['An Post', 'https://www.anpost.com/Post-Parcels/Track/History?item=%'],
  ['Australia Post', 'https://auspost.com.au/mypost/track/details/%'],
  ['Canada Post', 'https://www.canadapost-postescanada.ca/track-reperage/en#/search?searchFor=%'],
  ['La Poste', 'https://www.laposte.fr/outils/suivre-vos-envois?code=%'],
  ['Canpar', 'https://www.canpar.com/en/track/tracking.jsp?reference=%&locale=en'],
  ['GOFO Express', 'https://www.gofoexpress.com/tracking.html?searchID=%'],
  ['Landmark Global', 'https://track.landmarkglobal.com/?search=%'],
  ['Old Dominion', 'https://www.odfl.com/Trace/standardResult.faces?pro=%'],
  ['OnTrac', 'https://www.ontrac.com/tracking/?number=%'],
  ['LaserShip', 'https://www.ontrac.com/tracking/?number=%'],
  ['Purolator', 'https://www.purolator.com/en/shipping/tracker?searchValue=%'],
  ['Spee-Dee', 'https://www.speedeedelivery.com/track/?tracking=%'],
  ['PostNL', 'https://jouw.postnl.nl/track-and-trace/%'],
  ['Swiss Post', 'https://service.post.ch/ekp-web/ui/entry/search/%'],
  ['Packeta', 'https://tracking.packeta.com/en/%'],
  ['GLS', 'https://gls-group.com/track/%'],
  ['InPost', 'https://inpost.pl/sledzenie-przesylek?number=%'],
  ['Poste Italiane', 'https://www.poste.it/cerca/index.html#/risultati-spedizioni/%'],
  ['Correos', 'https://www.correos.es/es/es/herramientas/localizador/envios/detalle?tracking-number=%'],
  ['YunExpress', 'https://www.yuntrack.com/parcelTracking?id=%'],
]);

/** The page of a courier that shows a number; null for a courier without one, or one that we do not know. */
export function trackingLink(courier: string, number: string): string | null {
  return links.get(courier)?.replace('%', encodeURIComponent(number)) ?? null;
}

export function linkedCouriers(): readonly string[] {
  return [...links.keys()];
}

/** Sites of theirs that we make no links to, but that people paste links from. */
const sites: ReadonlyMap<string, string> = new Map([
  ['dhl.de', 'DHL'],
  ['dhl.co.uk', 'DHL'],
  ['express.dhl', 'DHL Express'],
  ['dhlparcel.co.uk', 'DHL eCommerce UK'],
  ['dpd.com', 'DPD'],
  ['dpd.de', 'DPD'],
  ['dpdgroup.com', 'DPD'],
  ['dpdlocal.co.uk', 'DPD'],
  ['myhermes.co.uk', 'Evri'],
  ['myhermes.de', 'Hermes Germany'],
  ['myyodel.co.uk', 'Yodel'],
  ['gls-group.eu', 'GLS'],
  ['mondialrelay.fr', 'Mondial Relay'],
  ['mondialrelay.com', 'Mondial Relay'],
  ['chronopost.fr', 'Chronopost'],
  ['colisprive.com', 'Colis Privé'],
  ['relaiscolis.com', 'Relais Colis'],
  ['geodis.com', 'GEODIS'],
  ['brt.it', 'BRT'],
  ['seur.com', 'SEUR'],
  ['mrw.es', 'MRW'],
  ['nacex.es', 'NACEX'],
  ['correosexpress.com', 'Correos Express'],
  ['tip-sa.com', 'TIPSA'],
  ['aramex.com', 'Aramex'],
  ['bluedart.com', 'Blue Dart'],
  ['delhivery.com', 'Delhivery'],
  ['dtdc.in', 'DTDC'],
  ['sf-express.com', 'SF Express'],
  ['kuronekoyamato.co.jp', 'Yamato'],
  ['sagawa-exp.co.jp', 'Sagawa'],
  ['postnord.se', 'PostNord'],
  ['postnord.dk', 'PostNord'],
  ['posti.fi', 'Posti'],
  ['bring.no', 'Posten Bring'],
  ['bpost.be', 'bpost'],
  ['bpost.cloud', 'bpost'],
]);

/** The couriers whose pages stand under that address: `www.ups.com`, `wwwapps.ups.com`. */
export function couriersAt(host: string): readonly string[] {
  const site = siteOf(host);
  const other = sites.get(site);
  return other === undefined
    ? [...links].filter(([, link]) => siteOf(link.split('/')[2] ?? '') === site).map(([courier]) => courier)
    : [other];
}

/** `ups.com`, `dpd.co.uk`. */
function siteOf(host: string): string {
  const parts = host.toLowerCase().split('.');
  return parts.slice(/^(co|com)$/.test(parts[parts.length - 2] ?? '') ? -3 : -2).join('.');
}
