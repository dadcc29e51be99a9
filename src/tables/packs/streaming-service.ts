// What a streaming service asks of an animated series.

import { type Pack, packLines } from '../../schema/pack';

const sources = {
  archive:
    'Netflix, Dubbing and audio description archival asset specifications, https://partnerhelp.netflixstudios.com/hc/en-us/articles/360002110287',
  branded: 'Netflix, Branded delivery specifications 5.0, https://partnerhelp.netflixstudios.com/hc/en-us/articles/7262346654995',
  dubbing: 'Netflix, Dubbing scope of work, https://partnerhelp.netflixstudios.com/hc/en-us/articles/360001592828',
  originals: 'Netflix, Originals delivery specifications OC-3-3, https://partnerhelp.netflixstudios.com',
  pse: 'Netflix, Photosensitive epilepsy test results, https://partnerhelp.netflixstudios.com/hc/en-us/articles/360048850953',
};

export const streamingService = (): Pack => ({
  key: 'streamingService',
  lines: [
    ...packLines(sources, 'Episode', {
      Picture: [
        ['IMF package, application 2E', 'CDD', 'branded'],
        ['Textless version or elements', 'CDD', 'branded'],
        ['Non-branded IMF package', 'CDD+20wd', 'originals'],
        ['Locked cut for localisation', 'picture lock', 'dubbing', 'dated'],
      ],
      Sound: [
        ['Original mix, near field 5.1 and stereo', 'CDD', 'originals'],
        ['Atmos mix', 'CDD', 'originals'],
        ['Music and effects, fully filled', 'CDD', 'originals'],
        ['Audio description', 'CDD+10wd', 'originals'],
        ['Archive of dubbing and audio description sessions', 'sent+20wd', 'archive', 'dated'],
      ],
      Text: [
        ['Dialogue list', 'picture lock+5wd', 'dubbing'],
        ['Subtitles for the deaf and hard of hearing (SDH)', 'CDD', 'originals'],
        ['Forced narrative subtitles', 'CDD', 'originals'],
        ['Dub cards and dub credits', 'CDD', 'originals'],
      ],
      Paperwork: [
        ['PSE test result', 'CDD', 'pse', 'dated'],
        ['Music cue sheet', 'CDD+10wd', 'branded'],
        ['Content metadata', 'CDD', 'originals'],
      ],
    }),
    ...packLines(sources, 'Series', {
      Picture: [['Trailer and promo sources', 'CDD-20wd', 'originals']],
      Artwork: [
        ['Key art, vertical and horizontal, layered', 'CDD-40wd', 'originals'],
        ['Title treatment and title card', 'CDD-40wd', 'originals'],
        ['Character poses, layered', 'CDD-40wd', 'originals'],
        ['Backgrounds and environments, layered', 'CDD-40wd', 'originals'],
        ['Stills', 'CDD-20wd', 'originals'],
      ],
      Text: [['Electronic press kit (EPK) sources', 'CDD-20wd', 'originals']],
      Approvals: [['Main titles and credits approved', 'picture lock', 'branded']],
    }),
  ],
});
