// What a distributor or sales agent asks of an animated film.

import { type Pack, packLines } from '../../schema/pack';

const sources = {
  bbcStudios: 'BBC Studios, Content delivery book, https://docslib.org/doc/10901409/content-delivery-book',
  bfiFilm: 'BFI, The cultural test for film, https://www.bfi.org.uk/apply-british-certification-tax-relief/cultural-test-film',
  filmIndependent:
    'Film Independent, Tips for demystifying the deliverable process, https://www.filmindependent.org/blog/tips-for-demystifying-the-deliverable-process/',
  mixform: 'Mixform, Delivering your film, https://mixform.com/blog/31-delivering-your-film-part-i',
  sampleList: 'Sample material deliverables list with definitions, https://docslib.org/doc/8504155/sample-material-deliverables-list-1',
};

export const filmDistributor = (): Pack => ({
  key: 'filmDistributor',
  lines: packLines(sources, 'Film', {
    Picture: [
      ['DCP of the feature', 'CDD', 'filmIndependent'],
      ['Digital cinema distribution master (DCDM)', 'CDD', 'filmIndependent'],
      ['Master file, ProRes 4444 or better', 'CDD', 'sampleList'],
      ['Textless elements', 'CDD', 'mixform'],
      ['Trailer, with and without text', 'CDD', 'filmIndependent'],
      ['Screener, clean and with burnt-in timecode', 'CDD-10wd', 'bbcStudios'],
    ],
    Sound: [
      ['Final mix, 5.1 and stereo', 'CDD', 'mixform'],
      ['Music and effects, fully filled', 'CDD', 'mixform'],
      ['Stems: dialogue, music, effects', 'CDD', 'bbcStudios'],
      ['Music masters', 'CDD', 'mixform'],
    ],
    Text: [
      ['Dialogue and spotting list', 'CDD', 'sampleList'],
      ['Subtitles and closed captions', 'CDD', 'filmIndependent'],
      ['Credit list, opening and end', 'CDD', 'mixform'],
      ['Billing block and paid advertising obligations', 'CDD-20wd', 'sampleList'],
      ['Synopses and biographies', 'CDD-20wd', 'sampleList'],
    ],
    Artwork: [
      ['Key art, layered', 'CDD-20wd', 'filmIndependent'],
      ['Stills', 'CDD-20wd', 'filmIndependent'],
      ['Electronic press kit (EPK)', 'CDD', 'filmIndependent'],
    ],
    Paperwork: [
      ['Chain of title', 'CDD-20wd', 'sampleList'],
      ['Copyright report and title search', 'CDD-20wd', 'sampleList'],
      ['Errors and omissions insurance', 'CDD', 'sampleList'],
      ['Contracts of voices, director, writers', 'CDD', 'filmIndependent'],
      ['Composer agreement and music licences', 'CDD', 'mixform'],
      ['Music cue sheet', 'CDD', 'sampleList'],
      ['Certificate of origin', 'CDD', 'sampleList'],
      ['Laboratory or server access letter', 'CDD', 'sampleList'],
      ['QC report', 'CDD', 'bbcStudios'],
      ['BFI cultural test, final certificate', 'wrap+20wd', 'bfiFilm'],
    ],
    Approvals: [['Distributor’s technical acceptance', 'sent+30d', 'mixform']],
  }),
});
