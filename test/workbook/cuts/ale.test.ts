// Avid log exchanges, whole and with columns missing.

import { expect, test } from '@jest/globals';
import { readCut } from '../../../src/workbook/cuts/read-cut';

const ale = (columns: string, rows: readonly string[], fps = '24') =>
  `Heading\nFIELD_DELIM\tTABS\nVIDEO_FORMAT\t1080\nFPS\t${fps}\n\nColumn\n${columns.replace(/,/g, '\t')}\n\nData\n${rows.map((row) => row.replace(/,/g, '\t')).join('\n')}\n`;

test.each<[string, string, readonly unknown[], readonly string[], readonly string[]]>([
  [
    'a log with start, end and duration',
    ale('Name,Tracks,Start,End,Duration,Tape', ['SH1,V,01:00:00:00,01:00:02:00,00:00:02:00,A001', 'SH2,VA1,00:00:00:00,00:00:00:10,10,']),
    [
      ['SH1', 48, 86_400, 'A001'],
      ['SH2', 10, 0, ''],
    ],
    [],
    [],
  ],
  ['without a duration', ale('Name,Start,End', ['SH1,00:00:01:00,00:00:02:00']), [['SH1', 24, 24, '']], [], []],
  ['without start and end', ale('Name,Duration', ['SH1,1:00']), [], ['line 10: “SH1”: “1:00” is no timecode.'], []],
  [
    'without any length',
    ale('Name,Scene', ['SH1,12']),
    [],
    [
      'line 7: The log has neither Duration nor Start and End: nobody can say how long its clips are.',
      'line 10: “SH1”: it does not say how long it is.',
    ],
    [],
  ],
  [
    'with sound alone',
    ale('Name,Tracks,Duration', ['SH1,V,24', 'mix,A1A2,24']),
    [['SH1', 24, undefined, '']],
    [],
    ['line 11: “mix” has sound alone and is left out.'],
  ],
  [
    'whose lengths disagree',
    ale('Name,Start,End,Duration', ['SH1,00:00:00:00,00:00:02:00,00:00:01:00']),
    [['SH1', 24, 0, '']],
    [],
    ['line 10: Start and End are 48 frames apart, and Duration says 24: Duration counts.'],
  ],
])('%s', (_name, text, rows, problems, remarks) => {
  for (const ends of [text, text.replace(/\n/g, '\r\n')]) {
    const cut = readCut(ends, '24');
    if ('problem' in cut) throw new Error(cut.problem);
    expect(cut.events.map(({ clip, frames, source, reel }) => [clip, frames, source?.from, reel])).toEqual(rows);
    expect(cut.problems.map(({ where, words }) => `${where}: ${words}`)).toEqual(problems);
    expect(cut.remarks.map(({ where, words }) => `${where}: ${words}`)).toEqual([
      ': A log has no places in the cut: the order of its rows is taken.',
      ...remarks,
    ]);
  }
});

test('its own rate counts', () => {
  expect(readCut(ale('Name,Start,End', ['SH1,00:00:00:24,00:00:01:24'], '25'), '24')).toMatchObject({
    rate: '25',
    problems: [],
    events: [{ frames: 25 }],
  });
});

test('drop-frame is written with one semicolon or with three', () => {
  const rows = ['SH1,01;00;00;00,01;01;00;02,00;01;00;02', 'SH2,01:00:00;00,01:01:00;02,00:01:00;02'];
  expect(readCut(ale('Name,Start,End,Duration', rows, '29.97'), '24')).toMatchObject({
    problems: [],
    events: [{ frames: 1800 }, { frames: 1800 }],
  });
});

test.each([
  ['no column of names', ale('Tape,Duration', ['A,24']), 'The log has no column Name. Show it in the bin and export the log again.'],
  [
    'no data',
    'Heading\nFPS\t24\n\nColumn\nName\n',
    'The file has no “Column” and “Data”, as an Avid log exchange has. Export it from the bin once more.',
  ],
])('%s is an answer in words', (_name, text, problem) => {
  expect(readCut(text, '24')).toEqual({ problem });
});
