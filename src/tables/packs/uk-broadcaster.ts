// What a UK public broadcaster asks of an animated series.

import { type Pack, packLines } from '../../schema/pack';

const sources = {
  albert: 'BBC, Sustainable productions: albert certification, https://www.bbc.co.uk/delivery/sustainable-productions',
  bbcFinalSteps: 'BBC, Delivery, final steps, http://www.bbc.co.uk/commissioning/delivery/finalsteps.shtml',
  bbcPaperwork: 'BBC, Delivery paperwork, http://www.bbc.co.uk/commissioning/tv/production/delivery/paperwork.shtml',
  bbcPublicity: 'BBC, Publicity materials, http://www.bbc.co.uk/commissioning/tv/production/articles/publicity',
  bbcTechnical: 'BBC, Technical requirements, https://www.bbc.co.uk/delivery/technical-requirements',
  bfi: 'BFI, The cultural test for animation programmes, https://www.bfi.org.uk/apply-british-certification-tax-relief/cultural-test-animation-programmes',
  diamond: 'Pact and Creative Diversity Network, Diamond in Silvermouse, https://creativediversitynetwork.com/diamond/',
  dpp: 'Digital Production Partnership, quality control requirements, https://www.thedpp.com',
  itv: 'ITV, Producers’ guidelines, https://www.itv.com/commissioning/articles/producers-guidelines',
  ofcom: 'Ofcom, Code on television access services, https://www.ofcom.org.uk',
};

export const ukBroadcaster = (): Pack => ({
  key: 'ukBroadcaster',
  lines: [
    ...packLines(sources, 'Episode', {
      Picture: [
        ['Programme file, AS-11 UK DPP', 'CDD', 'itv', 'dated'],
        ['Textless elements', 'CDD', 'itv'],
        ['Preview copy', 'CDD-10wd', 'bbcPublicity'],
      ],
      Sound: [
        ['Final mix, stereo and 5.1', 'CDD', 'bbcTechnical'],
        ['Audio description', 'TX-10wd', 'ofcom'],
      ],
      Text: [
        ['Post-production script', 'picture lock+5wd', 'itv'],
        ['Subtitles', 'TX-10wd', 'ofcom'],
        ['Billing and EPG text', 'TX-20wd', 'bbcPaperwork'],
        ['End credits, approved', 'CDD-15wd', 'itv'],
      ],
      Artwork: [['Stills of the episode', 'CDD-10wd', 'bbcPublicity', 'dated']],
      Paperwork: [
        ['AS-11 sheet: programme metadata', 'CDD', 'bbcTechnical'],
        ['Automatic and eyeball QC report', 'CDD', 'dpp', 'dated'],
        ['PSE certificate', 'CDD', 'dpp', 'dated'],
        ['Compliance form', 'CDD', 'bbcPaperwork', 'dated'],
        ['Programme as completed (Silvermouse or PasC form)', 'TX+14d', 'bbcFinalSteps', 'dated'],
        ['Music reporting (a nil return too)', 'TX+14d', 'bbcFinalSteps', 'dated'],
        ['Diamond: diversity, actual and perceived', 'CDD', 'diamond', 'dated'],
      ],
      Approvals: [['Picture lock approved', 'picture lock', 'bbcTechnical']],
    }),
    ...packLines(sources, 'Series', {
      Artwork: [['Key art and stills of the series', 'CDD-10wd', 'bbcPublicity', 'dated']],
      Text: [['Press kit: cast, crew, synopses, biographies', 'CDD-10wd', 'bbcPublicity']],
      Paperwork: [
        ['albert carbon action plan', 'start', 'albert'],
        ['albert certificate', 'CDD', 'albert'],
        ['BFI cultural test, interim certificate', 'start', 'bfi'],
        ['BFI cultural test, final certificate', 'wrap+20wd', 'bfi'],
        ['Independent and regional production form', 'TX+14d', 'bbcPaperwork'],
      ],
    }),
  ],
});
