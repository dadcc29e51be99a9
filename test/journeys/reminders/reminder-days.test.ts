// On which days each kind of work is told, through the built add-on and its hourly trigger, and that the settings are obeyed.

import { describe, expect, test } from '@jest/globals';
import { sampled } from '../../faults/support/thoroughness';
import { setting, typed } from '../support/grid-hands';
import { added, ana, ben, changed, datesNaming, jo, mailroom, mailTo, morning, mornings, rigging, until } from '../support/mailroom';
import { coffee, delivery, receipt, review } from '../support/owed-rows';

describe('assets', () => {
  test('two working days before, on the day, one and three after, and then in the week’s mail only', () => {
    const desk = mailroom();
    added(desk, 'assets', rigging('Dragon', '2026-03-12'));
    expect(datesNaming(mornings(desk, '2026-03-24'), ben, 'Dragon')).toEqual([
      '2026-03-02',
      '2026-03-09',
      '2026-03-10',
      '2026-03-12',
      '2026-03-13',
      '2026-03-16',
      '2026-03-17',
      '2026-03-23',
    ]);
  });

  test('a retake that got a new date and missed it is late in Today and in the mails, one with its old date is not', () => {
    const desk = mailroom();
    const back = { 'steps/Rig/status': 'Retake', 'steps/Rig/take': 2 };
    const [moved = ''] = added(desk, 'assets', rigging('Dragon', '2026-02-26', back), rigging('Owl', '2026-02-26', back));
    expect(mailTo(until(desk, '2026-03-02 09:30'), ana)?.text).toMatch(/RETAKES THAT NEED A NEW DATE[\s\S]*Dragon[\s\S]*Owl/);
    changed(desk, 'assets', moved, { 'steps/Rig/due': '2026-03-04' });
    expect(datesNaming(mornings(desk, '2026-03-09'), ben, 'Dragon')).toEqual(['2026-03-03', '2026-03-04', '2026-03-05', '2026-03-09']);
    const { late, retake } = desk.rpc('open', {}).view.sections;
    expect(late.map(({ name, words }) => [name, words])).toEqual([['Dragon', 'was due Wed 4 Mar (3 working days)']]);
    expect(retake.map(({ name, words }) => [name, words])).toEqual([['Owl', 'needs a new date, was due Thu 26 Feb']]);
  });

  test('a moved date starts afresh', () => {
    const desk = mailroom();
    const [id = ''] = added(desk, 'assets', rigging('Dragon', '2026-03-05'));
    expect(datesNaming(mornings(desk, '2026-03-04'), ben, 'Dragon')).toEqual(['2026-03-02', '2026-03-03']);
    changed(desk, 'assets', id, { 'steps/Rig/due': '2026-03-06' });
    expect(datesNaming(mornings(desk, '2026-03-06'), ben, 'Dragon')).toEqual(['2026-03-05', '2026-03-06']);
  });

  test('renaming, sorting and moving a row does not', () => {
    const desk = mailroom();
    const [id = ''] = added(desk, 'assets', rigging('Dragon', '2026-03-05'), { name: 'Aardvark' });
    mornings(desk, '2026-03-03');
    typed(desk, 'Assets', id, 'Name', 'Zebra');
    desk.host.book.hand.sort('Assets', 'A2:Z3', 2);
    expect(datesNaming(mornings(desk, '2026-03-04'), ben, 'Zebra')).toEqual([]);
    expect(datesNaming(mornings(desk, '2026-03-05'), ben, 'Zebra')).toEqual(['2026-03-05']);
  });
});

describe('deliveries', () => {
  test('Sent meets what goes out, and from then on Back by is the deadline', () => {
    const desk = mailroom();
    const [id = ''] = added(desk, 'deliveries', { ...delivery, direction: 'Out', due: '2026-03-05', backBy: '2026-03-19' });
    mornings(desk, '2026-03-04');
    changed(desk, 'deliveries', id, { status: 'Sent' });
    const mails = mornings(desk, '2026-03-20');
    expect(datesNaming(mails, ben, 'Drive')).toEqual(['2026-03-09', '2026-03-12', '2026-03-16', '2026-03-17', '2026-03-19', '2026-03-20']);
    expect(mailTo(mails, ben)?.text).toMatch(/to be back/i);
    changed(desk, 'deliveries', id, { status: 'Accepted' });
    expect(datesNaming(mornings(desk, '2026-03-31'), ben, 'Drive')).toEqual([]);
  });
});

describe('reviews', () => {
  test('Prepare by one working day before and on the day, the review on its day, and once past one question', () => {
    const desk = mailroom();
    added(desk, 'reviews', { ...review, prepareBy: '2026-03-10', date: '2026-03-12', start: '10:00' });
    const mails = mornings(desk, '2026-03-24');
    // Mondays are the week's mail; what is past is asked once and stands in no mail after that.
    expect(datesNaming(mails, ben, 'Dailies')).toEqual(['2026-03-02', '2026-03-09', '2026-03-10', '2026-03-12', '2026-03-13']);
    expect(datesNaming(mails, ben, 'Was it held?')).toEqual(['2026-03-13']);
  });
});

describe('petty cash', () => {
  test('one line for each person on the last working day of the week, with count and sum', () => {
    const desk = mailroom();
    const rows = [1250, 999].map((gross) => ({ ...receipt, date: '2026-03-03', gross }));
    added(desk, 'pettyCash', ...rows, { ...receipt, date: '2026-03-03', gross: 500, status: 'Claimed' });
    added(desk, 'pettyCash', { ...receipt, whoPaid: 'Jo Rey', date: '2026-03-03', gross: 100 });
    const mails = mornings(desk, '2026-03-06');
    expect(datesNaming(mails, ben, '2 receipts to hand in, £22.49')).toEqual(['2026-03-06']);
    expect(datesNaming(mails, jo, '1 receipt to hand in, £1.00')).toEqual(['2026-03-06']);
    expect(datesNaming(mornings(desk, '2026-03-12'), ben, 'to hand in')).toEqual([]);
    expect(datesNaming(mornings(desk, '2026-03-13'), ben, 'to hand in')).toEqual(['2026-03-13']);
  });
});

describe('stock', () => {
  test('at Reorder at: on the first day and then every five working days, to its owner', () => {
    const desk = mailroom();
    added(desk, 'stock', { ...coffee, owner: 'Ben Ode', onHand: 3 });
    expect(datesNaming(mornings(desk, '2026-03-18'), ben, 'Coffee')).toEqual(['2026-03-02', '2026-03-09', '2026-03-16']);
  });
});

describe('settings', () => {
  test('the send hour', () => {
    const desk = mailroom();
    setting(desk, 'Send hour', '14');
    added(desk, 'assets', rigging('Dragon', '2026-03-04'));
    const hours = until(desk, '2026-03-04 23:00')
      .filter(({ to }) => to.includes(ben))
      .map(({ at }) => new Date(at).getUTCHours());
    expect(hours).toEqual([14, 14]);
  });

  test('non-working dates: what would fall on one comes on the working day before, and lateness does not count them', () => {
    const desk = mailroom();
    setting(desk, 'Non-working dates', '2026-03-10..2026-03-11');
    added(desk, 'assets', rigging('Dragon', '2026-03-12'));
    const mails = mornings(desk, '2026-03-13');
    // Two working days before the Thursday is now the Friday of the week before.
    expect(datesNaming(mails, ben, 'Dragon')).toEqual(['2026-03-02', '2026-03-06', '2026-03-09', '2026-03-12', '2026-03-13']);
  });

  // On a change two of them: `test/schema/days-off-text` reads them all.
  const written: readonly (readonly [string, string])[] = [
    ['9/3/2026', 'en_GB'],
    ['3/9/2026', 'en_US'],
    ['Mon 9 Mar 2026; 6.4.2026', 'de_DE'],
    ['9/3/2026 - 10/3/2026, 6/4/2026', 'fr_FR'],
    ['Montag, 9. März 2026', 'de_DE'],
    ['lunes 9 de marzo de 2026', 'es_ES'],
  ];

  test.each(sampled(written, 2, 1))(
    'non-working dates as the country writes them: nobody is mailed on %s in a workbook of %s',
    (days, locale) => {
      const desk = mailroom();
      desk.host.book.settings.data.locale = locale;
      setting(desk, 'Non-working dates', days);
      added(desk, 'assets', rigging('Dragon', '2026-03-20'));
      expect(desk.rpc('open', {}).reminders.warnings).toEqual([]);
      expect(mornings(desk, '2026-03-09').filter(({ at }) => new Date(at).toISOString() >= '2026-03-09')).toEqual([]);
    },
  );

  test('non-working dates that cannot be read are said in Today and Reminders, in Check workbook and by mail, and the others count', () => {
    const desk = mailroom();
    setting(desk, 'Non-working dates', 'Easter, 9/3/2026');
    const words = expect.stringMatching(
      /^Settings, row \d+: Non-working dates: “Easter” is not a date, so mails go on such days\..* The others count\.$/,
    );
    const { reminders, tabs, catalog } = desk.rpc('open', {});
    expect([reminders.on, reminders.warnings]).toEqual([true, [words]]);
    expect(JSON.stringify(tabs)).not.toContain('Easter');
    expect(catalog.settings.nonWorking).toEqual([{ from: '2026-03-09', to: '2026-03-09' }]);
    expect(desk.rpc('check', {}).findings.map(({ kind }) => kind)).toEqual(['catalog']);
    expect(mailTo(until(desk, '2026-03-02 09:30'), ana)?.text).toContain('“Easter” is not a date');
  });
});

test('the coordinator hears every working day on which something changed, and lists to sort out come again only when they grew', () => {
  const desk = mailroom();
  added(desk, 'assets', { name: 'No date', 'steps/Rig/by': 'Ben Ode' });
  expect(mailTo(morning(desk, '2026-03-02'), ana)?.text).toContain('No date');
  expect(mailTo(morning(desk, '2026-03-03'), ana)).toBeUndefined();
  added(desk, 'assets', { name: 'Second', 'steps/Rig/by': 'Jo Rey' });
  expect(mailTo(morning(desk, '2026-03-04'), ana)?.text).toContain('Second');
  expect(mailTo(morning(desk, '2026-03-05'), ana)).toBeUndefined();
});
