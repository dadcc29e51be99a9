// An Avid log exchange: a table of clips below a heading. It has no place in a cut; the order of its rows is taken for that.

import { type FrameRate, frameRates, isTimecode, readTimecode } from '../../schema/frames/timecode';
import { type CutEvent, type CutReading, type CutWord, mostEvents, quotedLine, type Span, tooManyEvents } from './cut';

/** @param wanted the rate where its heading says none */
export function readAle(text: string, wanted: FrameRate): CutReading {
  const lines = text.split(/\r\n|\n|\r/).map((line) => line.slice(0, 8000));
  const [columns, data] = ['column', 'data'].map((word) => lines.findIndex((line) => line.trim().toLowerCase() === word));
  if (columns === undefined || data === undefined || columns < 0 || data < columns) {
    return { problem: 'The file has no “Column” and “Data”, as an Avid log exchange has. Export it from the bin once more.' };
  }
  const headings = (lines.slice(columns + 1, data).find((line) => line.trim() !== '') ?? '')
    .split('\t')
    .map((one) => one.trim().toLowerCase());
  if (!headings.includes('name')) return { problem: 'The log has no column Name. Show it in the bin and export the log again.' };
  const rate = rateIn(lines.slice(0, columns)) ?? wanted;
  const state = { rate, problems: [] as CutWord[], remarks: [] as CutWord[] };
  if (!headings.includes('duration') && !(headings.includes('start') && headings.includes('end')))
    state.problems.push({
      where: `line ${columns + 2}`,
      words: 'The log has neither Duration nor Start and End: nobody can say how long its clips are.',
    });
  state.remarks.push({ where: '', words: 'A log has no places in the cut: the order of its rows is taken.' });
  const rows = lines.flatMap((line, at) =>
    at > data && line.trim() !== '' ? [{ cells: line.split('\t').map((cell) => cell.trim()), line: at + 1 }] : [],
  );
  if (rows.length > mostEvents) return { problem: tooManyEvents() };
  const events = rows.flatMap(({ cells, line }) => eventOf(state, (heading) => cells[headings.indexOf(heading)] ?? '', line));
  return { title: '', rate, events, problems: state.problems, remarks: state.remarks };
}

function rateIn(head: readonly string[]): FrameRate | null {
  const said = head.map((line) => /^FPS\s+([\d.]+)/i.exec(line.trim())?.[1]).find((fps) => fps !== undefined);
  return said === undefined ? null : (frameRates.find((rate) => Math.abs(Number.parseFloat(rate) - Number(said)) < 0.011) ?? null);
}

interface State {
  readonly rate: FrameRate;
  readonly problems: CutWord[];
  readonly remarks: CutWord[];
}

function eventOf({ rate, problems, remarks }: State, cell: (heading: string) => string, line: number): readonly CutEvent[] {
  const where = `line ${line}`;
  const tracks = cell('tracks');
  if (tracks !== '' && !/V/i.test(tracks)) {
    remarks.push({ where, words: `${quotedLine(cell('name'))} has sound alone and is left out.` });
    return [];
  }
  const times = ['start', 'end'].map((heading) => timeIn(cell(heading), rate));
  const duration = timeIn(cell('duration'), rate);
  const wrong = [...times, duration].flatMap((time) => (typeof time === 'string' ? [time] : []));
  const [from, to] = times;
  const length = typeof duration === 'number' ? duration : typeof from === 'number' && typeof to === 'number' ? to - from : null;
  if (wrong.length > 0 || length === null || length < 0) {
    problems.push({ where, words: `${quotedLine(cell('name'))}: ${wrong.join(' ') || 'it does not say how long it is.'}` });
    return [];
  }
  if (typeof duration === 'number' && typeof from === 'number' && typeof to === 'number' && to - from !== duration)
    remarks.push({ where, words: `Start and End are ${to - from} frames apart, and Duration says ${duration}: Duration counts.` });
  const source: Span | null = typeof from === 'number' ? { from, frames: length } : null;
  const comments = ['comments', 'description'].map(cell).filter((text) => text !== '');
  const reel = cell('tape') || cell('source file');
  return [{ where, clip: cell('name'), reel, track: 'V', source, record: null, frames: length, speed: 100, comments, markers: [] }];
}

/** Null: blank; a text: what is wrong with it. A duration may be written in frames. */
function timeIn(text: string, rate: FrameRate): number | string | null {
  if (text === '') return null;
  if (/^\d{1,6}$/.test(text)) return Number(text);
  // Drop-frame is written with a semicolon before the frames, or with three.
  const padded = text.replace(/^(\d)(?=[:;])/, '0$1').replace(/^(\d\d)[:;](\d\d)[:;]/, '$1:$2:');
  if (!isTimecode(padded)) return `${quotedLine(text)} is no timecode.`;
  const isDrop = padded.includes(';') && rate === '29.97';
  const read = readTimecode(padded, isDrop ? '29.97 drop' : rate);
  return 'problem' in read ? read.problem : read.frame;
}
