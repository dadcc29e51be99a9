// Workbooks as earlier releases left them, opened by this one: nothing that somebody set, renamed or mapped is lost, and nobody is told again.
// One more is kept with each release: a state of the host, made by that release's own build.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import type { Saved } from '../../../host/api';
import { Desk } from '../support/desk';
import { tabNames } from '../support/grid-hands';
import { addressees, mailTo, moment, until } from '../support/mailroom';

const folder = join(__dirname, '../../fixtures/releases');

/**
 * Tuesday 3 March 2026, ten in the morning, both mornings' mails sent at nine: three assets in Rig whose headings `Rig due` and `Notes` were renamed, the
 * word WIP renamed to Doing, a delivery, a tab of somebody's own that is used for shots, settings changed.
 */
function left(release: string): Desk {
  const saved = JSON.parse(gunzipSync(readFileSync(join(folder, release))).toString('utf8')) as Saved;
  return new Desk({ saved, now: moment('2026-03-03 10:00') });
}

/** What the log says was told: address and key, one line for each time. */
function told(desk: Desk): readonly string[] {
  return desk.rows('Sent mail').flatMap(({ To, Items }) =>
    String(Items)
      .split('\n')
      .filter((key) => /^(?:assets|shots|deliveries)/.test(key))
      .map((key) => `${To} ${key}`),
  );
}

const settings = (desk: Desk) => Object.fromEntries(desk.rows('Settings').map(({ Setting, Value }) => [String(Setting), Value]));

const wednesday = (desk: Desk) => until(desk, '2026-03-04 12:00');

describe.each(readdirSync(folder))('a workbook of release %s', (release) => {
  test('is read as it was: settings, renamed headings and words, the tab that is used', () => {
    const desk = left(release);
    const opened = desk.rpc('open', {});
    expect(opened.ready).toBe(true);
    for (const said of ['Llama', 'Oti', 'sq010_0010', 'EP104', 'Doing']) expect(JSON.stringify(opened)).toContain(said);
    expect(opened.production).toBe('Show');
  });

  test('tells nobody again what it told, and goes on with what is due next', () => {
    const desk = left(release);
    expect(until(desk, '2026-03-03 23:00')).toEqual([]);
    const mails = wednesday(desk);
    expect(addressees(mails)).toEqual(['ana@example.com', 'ben@example.com']);
    expect(mailTo(mails, 'ben@example.com')?.text).toMatch(/Oti[\s\S]*sq010_0010|sq010_0010[\s\S]*Oti/);
    expect(mails.map(({ at }) => new Date(at).getUTCHours())).toEqual([9, 9]);
    const keys = told(desk);
    expect(keys.filter((key, at) => keys.indexOf(key) < at)).toEqual([]);
  });

  test('is worked in without a log of changes until set-up brings one, and with it from then on', () => {
    const desk = left(release);
    const changes = () => desk.rows('Changes').map(({ Name, Change }) => `${Name} ${Change}`);
    if (tabNames(desk).includes('Changes')) return;
    expect(desk.rpc('add', { table: 'assets', rows: [{ name: 'Fox' }] }).ids).toHaveLength(1);
    expect(desk.rpc('recent', {})).toEqual({ acts: [], logged: false });
    desk.rpc('setUp', { pipeline: 'cg', sample: false });
    desk.rpc('add', { table: 'assets', rows: [{ name: 'Hen' }] });
    expect(changes()).toEqual(['Hen Added']);
  });

  test('is brought up to date by set-up once, which keeps every value that somebody gave', () => {
    const desk = left(release);
    const before = { settings: settings(desk), assets: desk.values('Assets'), own: desk.values('Fx shots') };
    desk.rpc('setUp', { pipeline: 'cg', sample: false });
    expect(settings(desk)).toMatchObject(before.settings);
    // A column that came with a later release stands between the others, and is blank.
    const [headings = [], ...rows] = desk.values('Assets');
    const isNew = headings.map((heading) => !before.assets[0]?.includes(heading));
    expect([headings, ...rows].map((row) => row.filter((_cell, at) => !isNew[at]))).toEqual(before.assets);
    expect(rows.flatMap((row) => row.filter((cell, at) => isNew[at] && cell !== ''))).toEqual([]);
    expect(desk.values('Fx shots')).toEqual(before.own);
    expect(desk.rpc('setUp', { pipeline: 'cg', sample: false })).toMatchObject({ changes: 0 });
    expect(addressees(wednesday(desk))).toEqual(['ana@example.com', 'ben@example.com']);
  });
});
