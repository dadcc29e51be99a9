// What a festival asks of a film that it has selected. CDD is its deadline for the print, TX the day of the screening.

import { type Pack, packLines } from '../../schema/pack';

const sources = {
  annecy: 'Annecy International Animation Film Festival, FAQ on selected films, http://www.annecy.org/take-part/faq',
  filmmaker:
    'Filmmaker Magazine, How to deliver your film to a festival, 2022, https://filmmakermagazine.com/114111-how-to-deliver-your-film-to-a-festival-2022-edition/',
  package: 'Fast.io, What makes a complete festival submission package, https://www.fast.io/resources/film-festival-submission',
  santaMonica: 'Santa Monica Film Festival, DCP specifications, https://www.santamonicafilmfestival.com/laemmlespecs',
  traffic: 'Film Independent, 8 keys to successful delivery of your film, https://filmindependent.org/?p=108396',
};

export const festival = (): Pack => ({
  key: 'festival',
  lines: packLines(sources, 'Film', {
    Picture: [
      ['DCP for the screening', 'TX-15d', 'santaMonica', 'dated'],
      ['Back-up copy, ProRes or H.264', 'TX-15d', 'traffic'],
      ['Screener for the press and the jury', 'CDD', 'filmmaker'],
      ['Trailer or excerpts for television', 'CDD', 'package'],
    ],
    Sound: [['Audio description and hearing-impaired tracks, if asked for', 'TX-15d', 'filmmaker']],
    Text: [
      ['Subtitles in the language of the festival', 'CDD', 'annecy'],
      ['Dialogue list', 'CDD', 'annecy'],
      ['Synopses, short and long', 'CDD', 'package'],
      ['Director’s statement, biography, filmography', 'CDD', 'package'],
    ],
    Artwork: [
      ['Stills', 'CDD', 'package'],
      ['Poster', 'CDD', 'package'],
      ['Portrait of the director', 'CDD', 'package'],
    ],
    Paperwork: [
      ['Entry form, signed', 'CDD', 'annecy'],
      ['Technical sheet: ratio, sound, length, language', 'CDD', 'package'],
      ['Keys (KDM), or a copy without encryption', 'TX-15d', 'santaMonica'],
      ['Proof of music and other rights', 'CDD', 'package'],
      ['Shipment of the print, both ways', 'TX-15d', 'annecy'],
    ],
    Approvals: [['Test of the copy confirmed by the festival', 'TX-5wd', 'traffic']],
  }),
});
