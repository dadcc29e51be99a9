// What a US network asks of an animated series.

import { type Pack, packLines } from '../../schema/pack';

const sources = {
  aetn: 'A+E Networks, Production delivery and technical requirements, version 16.1, https://docslib.org/doc/10095897/2019-a-e-television-networks-llc-a-e-networks-or-aetn-production-delivery-technical-requirements',
  fccCaptions: 'FCC, closed captioning of video programming, 47 CFR 79.1, https://www.ecfr.gov/current/title-47/section-79.1',
  fccChildren:
    'FCC, educational and informational programming for children, 47 CFR 73.671, https://www.ecfr.gov/current/title-47/section-73.671',
  paramount:
    'Paramount, Scripted content: post-production guidelines and episode delivery procedures, 2023, https://www.scribd.com/document/819326137',
  pbs: 'PBS, Producer’s handbook, December 2019, https://docslib.org/doc/3591279/pbs-producers-handbook',
};

export const usNetwork = (): Pack => ({
  key: 'usNetwork',
  lines: [
    ...packLines(sources, 'Episode', {
      Picture: [
        ['Master file', 'CDD', 'aetn'],
        ['Textless material', 'CDD', 'aetn'],
        ['Locked cut for review', 'picture lock', 'paramount'],
        ['Screener', 'TX-20wd', 'pbs'],
      ],
      Sound: [
        ['Final mix, 5.1 and stereo', 'CDD', 'aetn'],
        ['Music and effects, fully filled', 'CDD', 'aetn'],
        ['Stems: dialogue, music, effects', 'CDD', 'aetn'],
        ['Descriptive audio', 'TX-10wd', 'pbs'],
      ],
      Text: [
        ['Closed caption file', 'TX-10wd', 'fccCaptions'],
        ['As-broadcast script', 'CDD+5wd', 'aetn'],
        ['Credit list, approved', 'picture lock-5wd', 'pbs'],
        ['Listing: title, log line, synopsis', 'TX-30wd', 'pbs'],
      ],
      Artwork: [['Stills of the episode', 'TX-30wd', 'pbs']],
      Paperwork: [
        ['Timing sheet', 'CDD', 'aetn'],
        ['QC report', 'CDD', 'paramount'],
        ['Music cue sheet', 'CDD+5wd', 'aetn'],
        ['Parental guidance rating', 'picture lock', 'pbs'],
        ['Educational and informational statement (E/I)', 'TX-10wd', 'fccChildren'],
      ],
      Approvals: [['Standards and practices', 'picture lock', 'pbs']],
    }),
    ...packLines(sources, 'Series', {
      Artwork: [['Key art and logo, layered', 'TX-60d', 'pbs']],
      Text: [['Press kit', 'TX-60d', 'pbs']],
      Paperwork: [
        ['Errors and omissions insurance', 'CDD-10wd', 'aetn'],
        ['Chain of title and clearances', 'CDD-10wd', 'aetn'],
      ],
    }),
  ],
});
