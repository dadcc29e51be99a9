// A file with a cut, whichever of the three kinds it is: told by what stands in it, not by its name.

import type { FrameRate } from '../../schema/frames/timecode';
import { readAle } from './ale';
import type { CutReading } from './cut';
import { readEdl } from './edl';
import { readOtio } from './otio';

/** @param rate of the workbook, or as somebody has said: for what the file itself does not say */
export function readCut(text: string, rate: FrameRate): CutReading {
  const plain = text.replace(/^\ufeff/, '');
  if (plain.trim() === '') return { problem: 'There is nothing in the file.' };
  if (plain.includes('\0'))
    return { problem: 'This is no cut list. Export the cut as EDL (CMX3600), OpenTimelineIO (.otio) or Avid log (.ale).' };
  if (/^\s*[{[]/.test(plain)) return readOtio(plain, rate);
  if (/^\s*Heading\s*[\r\n]/i.test(plain)) return readAle(plain, rate);
  const cut = readEdl(plain, rate);
  if ('problem' in cut || cut.events.length > 0) return cut;
  const [first] = cut.problems;
  return {
    problem: `There is no event of picture in it${first === undefined ? '.' : `: ${first.where}, ${first.words}`} Export the cut as EDL (CMX3600), OpenTimelineIO (.otio) or Avid log (.ale).`,
  };
}
