// Headings that are known in part, or by what stands below them: nothing of them is left alone without a word, and nothing of them is taken for certain.

import { expect, test } from '@jest/globals';
import { choicesOf, doubtsOf, proposed } from './support/proposing';

/** A tab with a column more. */
function shotsWith(heading: string, ...cells: readonly string[]) {
  const [one = '', other = ''] = cells;
  return proposed([`Shot | Status | Due | ${heading}`, `sh010 | WIP | 2026-03-02 | ${one}`, `sh020 | Approved | 2026-03-09 | ${other}`]);
}

const kit = (heading: string, one: string, other: string) =>
  proposed([
    `Asset tag | Model | Serial number | Checked out to | ${heading}`,
    `KIT-1 | Cintiq 22 | WX12 | Ana Ruiz | ${one}`,
    `KIT-2 | Dell 5490 | DL88 | Max Bell | ${other}`,
  ]);

test.each(['Expected return', 'Planned return', 'Agreed return date'])(
  '“%s” over dates is proposed as what it comes near to, to be looked at',
  (heading) => {
    const found = kit(heading, '2026-03-02', '2026-03-09');
    expect(choicesOf(found)[heading]).toBe('dueBack');
    expect(doubtsOf(found)[heading]).toEqual(['unsure', 'The heading says so in part only.']);
  },
);

test('a range of frames is asked about, and so is what says how many frames in other words', () => {
  for (const cells of [
    ['1001-1120', '1001-1064'],
    ['96', '48'],
  ])
    expect(doubtsOf(shotsWith('Frame range', ...cells))['Frame range']).toEqual(['unsure', 'Is this “Frames”?']);
});

test.each(['Frame rate', 'Last frame', 'Frames per day'])('“%s” is no number of frames', (heading) => {
  expect([heading, doubtsOf(shotsWith(heading, '24', '24'))[heading]?.[0]]).toEqual([heading, 'sure']);
});

test.each(['Duration (s)', 'Length (sec)', 'Duration in seconds', 'Duration', 'Estimated duration', 'Duración (s)', '尺(秒)'])(
  '“%s” is never taken for frames without a question',
  (heading) => {
    const lines = heading.startsWith('尺')
      ? ['カット | 状況 | 納期 | 尺(秒)', 'C010 | 作業中 | 2026-03-02 | 4', 'C020 | 完了 | 2026-03-09 | 2']
      : [`Shot | Status | Due | ${heading}`, 'sh010 | WIP | 2026-03-02 | 4', 'sh020 | WIP | 2026-03-09 | 2'];
    const found = proposed(lines);
    expect([choicesOf(found)[heading], doubtsOf(found)[heading]]).toEqual([
      '',
      ['unsure', 'In seconds, or in frames? Routesheet counts frames.'],
    ]);
  },
);

const orders = (...amounts: readonly string[]) =>
  proposed([
    'PO number | Vendor | What for | Order date | Amount | Tax | Total',
    ...amounts.map((three, at) => `PO-${at} | Kestrel | wire ${at} | 2026-03-02 | ${three}`),
  ]);

test('an amount that comes to the total with the tax is the net amount', () => {
  const found = choicesOf(orders('100 | 20 | 120', '50 | 10 | 60'));
  expect(found).toMatchObject({ Amount: 'net', Tax: 'vat', Total: 'gross' });
});

test.each([
  ['it does not come to the total in one row', ['100 | 20 | 120', '50 | 10 | 70']],
  ['there is no tax to tell it by', ['100 | 0 | 100', '50 | 0 | 50']],
  ['one row only tells it', ['100 | 20 | 120', '50 | 0 | 50']],
])('an amount is not taken for the net amount where %s', (_why, amounts) => {
  expect(choicesOf(orders(...amounts))).not.toMatchObject({ Amount: 'net' });
});

test('a heading that names two things is one of them, to be looked at; short halves say nothing', () => {
  const found = proposed([
    'Review | Date | Time | Location/Zoom | D/N',
    'Dailies | 2026-03-02 | 10:00 | Room 3 | D',
    'Client call | 2026-03-03 | 16:00 | Room 4 | D',
  ]);
  expect(choicesOf(found)['Location/Zoom']).toBe('place');
  expect(doubtsOf(found)['Location/Zoom']?.[0]).toBe('unsure');
  expect(doubtsOf(found)['D/N']?.[0]).toBe('sure');
});

test('colours of traffic lights below steps are their statuses, to be looked at', () => {
  const lines = [
    'Shot | Layout | Anim | Colour',
    'sh010 | Green | Amber | Blue',
    'sh020 | Green | Red | Red',
    'sh030 | Amber | Red | Brown',
  ];
  const found = proposed(lines);
  expect(choicesOf(found)).toMatchObject({ Layout: 'steps/Layout/status', Anim: 'steps/Animation/status' });
  expect(doubtsOf(found).Layout?.[0]).toBe('unsure');
  expect(choicesOf(found).Colour).toBe('');
});

test.each(['Fait', 'Terminé'])('ticks below the French “%s” are statuses', (heading) => {
  const found = proposed([
    `Accessoire | Type d'asset | Graphiste | Échéance | ${heading}`,
    'Billet | Accessoire | Ana Ruiz | 2026-03-02 | x',
    'Bouée | Accessoire | Max Bell | 2026-03-09 | ',
  ]);
  expect(choicesOf(found)[heading]).toMatch(/status$/);
});

test.each([
  ['仕入先コード', ''],
  ['仕入先名', 'supplier'],
])('“%s” of a Japanese list of stock is the name of what it is of, never its code', (heading, choice) => {
  const found = proposed([
    `品名 | 数量 | 単位 | 最低在庫 | ${heading}`,
    'テープ | 12 | 巻 | 4 | S-1',
    '粘土 | 2 | kg | 4 | S-1',
    '紙 | 3 | 箱 | 4 | S-2',
  ]);
  expect(choicesOf(found)[heading]).toBe(choice);
});

test('how many there are of something is not what it is called', () => {
  const found = proposed([
    'Package ID | Vendor | Status | Due date | Date sent | Return by | Total items',
    'PK1 | Kestrel | Sent | 2026-03-16 | 2026-03-12 | 2026-04-02 | 4',
    'PK2 | Volt | Planned | 2026-03-20 | | 2026-04-09 | 2',
  ]);
  expect(choicesOf(found)['Total items']).toBe('');
});
