// What lists come to, good and broken: the right rows, or the right refusal. Nothing of it is written.

import { describe, expect, test } from '@jest/globals';
import { cellsOfFile, cellsOfText } from '../../../sidebar/lists/list-text';
import { paper } from '../support/paper-ports';
import { listCases } from './list-cases';
import { cast, inShort, planned, setting } from './list-on-paper';

const desk = cast();

test.each(listCases.map(([name, told, text, more]) => ({ name, told, text, more })))('$name', ({ told, text, more }) => {
  expect(inShort(planned(desk, text, more))).toEqual(told);
});

describe('rows that cannot be told', () => {
  test('two rows of the tab are called alike: asked for what they are part of, or an ID', () => {
    const twice = cast();
    twice.rpc('add', { table: 'assets', rows: [{ id: 'CH_009', name: 'Oti' }] });
    expect(inShort(planned(twice, 'Name,Notes\nOti,x\n'))).toEqual([
      '! 2 “Oti” may be CH_002 or CH_009 of the tab. Say in the list Episode, or the ID.',
    ]);
  });

  test('a row without an ID, and one that shares it', () => {
    const bare = cast();
    bare.type('Assets', 1, 'ID', '');
    bare.type('Assets', 2, 'ID', 'CH_001');
    expect(inShort(planned(bare, 'Name,Notes\nOti,x\nLlama,y\n'))).toEqual([
      '! 2 Its row on the tab has no ID yet. Change any of its cells there and it gets one.',
      '! 3 “Llama” may be row 2 or row 4 of the tab. Give all but one another ID first.',
    ]);
  });
});

describe('shots', () => {
  const shots = () => {
    const made = paper();
    setting(made, 'Use Shots');
    made.rpc('setUp', { pipeline: 'cg', sample: false });
    made.rpc('add', {
      table: 'shots',
      rows: [
        { id: 'SHT-001', sequence: 'SQ01', name: '010', frames: 48 },
        { id: 'SHT-002', sequence: 'SQ02', name: '010', frames: 50, firstFrame: 1001 },
      ],
    });
    return made;
  };
  const told = (text: string) => inShort(planned(shots(), text, { table: 'shots' }));

  test('are told by sequence and name; by the name alone they may be two', () => {
    expect(told('Sequence,Name,Nb Frames\nSQ02,010,60\nSQ03,010,12\n')).toEqual([
      '+ 010 sequence=SQ03 frames=12',
      '~ SHT-002 frames: 50 > 60',
    ]);
    expect(told('Name,Nb Frames\n010,60\n')).toEqual([
      '! 2 “010” may be SHT-001 or SHT-002 of the tab. Say in the list Episode and Sequence, or the ID.',
    ]);
  });

  test('a number of frames wins over first and last frame, and is worked out without it', () => {
    expect(told('Sequence,Name,Nb Frames,Frame In,Frame Out\nSQ02,010,60,1001,1050\n')).toEqual([
      '~ SHT-002 frames: 50 > 60',
      'i Nb Frames counts where first and last frame say otherwise: 1 row.',
    ]);
    expect(told('Sequence,Name,Frame In,Frame Out\nSQ01,010,1001,1050\nSQ02,010,1001,1050\n')).toEqual([
      '~ SHT-001 frames: 48 > 50, firstFrame: null > 1001',
      '= 1',
    ]);
    expect(told('Sequence,Name,Frame In,Frame Out\nSQ01,010,1050,1001\n')).toEqual(['! 2 D2 The last frame is before the first.']);
  });

  test('In and Out of frames are a length, those of days are not', () => {
    expect(told('Sequence,Name,FPS,In,Out\nSQ01,010,25,1001,1050\nSQ02,010,25,,\n')).toEqual(['~ SHT-001 frames: 48 > 50', '= 1']);
    expect(told('sequence,shot,start,end\nSQ03,010,1001,1012\n')).toEqual(['+ 010 sequence=SQ03 frames=12']);
    expect(told('Sequence,Name,Start,End\nSQ01,010,2026-03-02,2026-03-09\n')).toEqual(['= 1']);
  });

  test('a name that lost its noughts is no new shot', () => {
    expect(told('Sequence,Name\nSQ01,10\n')).toEqual([
      '! 2 “10” looks like “010” that has lost its noughts. Write it in the list as it stands on the tab, with the column as plain text.',
    ]);
  });

  test('an export of Kitsu’s, with episode and statuses', () => {
    expect(told('Episode;Sequence;Name;Nb Frames;Animation;Animation Assignations\n;SQ01;010;48;wfa;\n;SQ01;020;20;todo;\n')).toEqual([
      '+ 020 sequence=SQ01 frames=20 steps/Animation/status=To do',
      '~ SHT-001 steps/Animation/status: null > For approval',
    ]);
  });
});

test('first and last names in two columns are one name, and that is said', () => {
  const people = (text: string) => inShort(planned(cast(), text, { table: 'people' }));
  expect(people('First Name;Last Name;Email\nJo;Rey;jo@example.com\nEma;Doe;ema@example.com\n')).toEqual([
    '+ Ema Doe email=ema@example.com',
    '~ Jo Rey email: null > jo@example.com',
    'i First and last names stand in two columns: they are read as one name.',
  ]);
  expect(people('Prénom,Nom\nLéa,Roy\n')).toContain('+ Léa Roy');
  expect(people('Name,First name,Last name\nJo Rey,Jo,Rey\n')).toEqual(['= 1']);
  const { columns } = planned(cast(), 'First Name;Last Name;Email\nJo;Rey;jo@example.com\n', { table: 'people' });
  expect(columns.filter(({ heading, choice }) => heading !== '' && choice === '')).toEqual([]);
});

describe('on the tab', () => {
  test('a cell that cannot be read is not written over', () => {
    const broken = cast();
    broken.type('Assets', 0, 'Type', 'Blob');
    expect(inShort(planned(broken, 'Name,Type\nLlama,Prop\n'))).toEqual([
      '! 2 B2 Type on the tab (C2) holds something that cannot be read. Mend that first.',
    ]);
  });
});

test('two exports that differ in one value differ in one field', () => {
  const rows = Array.from({ length: 40 }, (_none, at) => ({ id: `X_${at}`, name: `Row ${at}`, type: 'Prop', notes: `Note ${at}, "said"` }));
  const many = cast();
  many.rpc('add', { table: 'assets', rows });
  const text = ['ID,Name,Type,Notes', ...rows.map(({ id, name, notes }) => `${id},${name},Prop,"${notes.replace(/"/g, '""')}"`)].join('\n');
  expect(inShort(planned(many, text))).toEqual(['= 40']);
  expect(inShort(planned(many, text.replace('Note 7,', 'Note 8,')))).toEqual(['~ X_7 notes: Note 7, "said" > Note 8, "said"', '= 39']);
});

describe('what is no list', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  test.each([
    ['nothing', cellsOfText(' \n '), 'There is nothing in the list.'],
    ['a workbook', cellsOfFile('a.xlsx', bytes('PK\u0003\u0004')), 'Open a workbook in Google Sheets'],
    ['a PDF', cellsOfFile('a.pdf', bytes('%PDF-1.7')), 'This is no list of texts.'],
    ['a picture', cellsOfText('a\0b'), 'This is no list of texts.'],
    ['a file of 30 MB', cellsOfFile('all.csv', new Uint8Array(30_000_000)), 'all.csv has 30 MB'],
    ['20,000 rows', cellsOfText('a,b\n'.repeat(20_000)), 'The list has 20,000 rows and 2 columns. 5,000 rows and 200 columns at most'],
    ['very long texts', cellsOfText(`Name,Notes\n${`a,${'x'.repeat(4_000)}\n`.repeat(500)}`), 'too long to be sent at once'],
  ])('%s', (_name, read, problem) => {
    expect('problem' in read ? read.problem : '').toContain(problem);
  });

  test('a file of Excel’s, in the letters of Windows, and one in UTF-16', () => {
    expect(cellsOfFile('a.csv', new Uint8Array([0x5a, 0x6f, 0xeb, 0x2c, 0x62]))).toEqual({ cells: [['Zoë', 'b']] });
    expect(cellsOfFile('a.txt', new Uint8Array([0xff, 0xfe, 0x5a, 0, 0x09, 0, 0xeb, 0]))).toEqual({ cells: [['Z', 'ë']] });
  });
});
