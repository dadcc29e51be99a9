// The packs of deliverables: every rule can be read, nothing stands twice, every line says where it comes from.

import { describe, expect, test } from '@jest/globals';
import { deliverableCategories, packNames } from '../../src/schema/pack';
import { dueRuleIn, dueRuleText } from '../../src/schema/values/due-rule';
import { textKey } from '../../src/schema/values/text';
import { packs as made } from '../../src/tables/packs';
import { dueAnchors } from '../../src/tables/packs/due-anchors';

const packs = made();
const anchors = [...dueAnchors, { name: 'Picture lock' }];
const named = (key: string) =>
  packs
    .find((pack) => pack.key === key)
    ?.lines.map(({ deliverable }) => deliverable)
    .join('\n') ?? '';

describe('packs', () => {
  test('are one for each kind of partner', () => {
    expect(packs.map(({ key }) => packNames[key])).toEqual([
      'UK public broadcaster',
      'US network',
      'Streaming service',
      'Film distributor',
      'Festival',
    ]);
    expect(new Set(packs.map(({ key }) => key)).size).toBe(packs.length);
  });

  test('anchors are all different, however they are written', () => {
    const names = anchors.flatMap(({ name, also = [] }: { readonly name: string; readonly also?: readonly string[] }) =>
      [name, ...also].map(textKey),
    );
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  describe.each(packs)('$key', ({ lines }) => {
    test('has rules that can be read, as they would be written', () => {
      const read = lines.map(({ rule }) => dueRuleIn(rule, anchors));
      expect(read.flatMap((result) => (result.ok ? [] : [result.problem]))).toEqual([]);
      expect(read.map((result) => (result.ok ? dueRuleText(result.value).toLowerCase() : ''))).toEqual(
        lines.map(({ rule }) => rule.toLowerCase()),
      );
    });

    test('has no line twice', () => {
      const keys = lines.map(({ deliverable, scope }) => `${textKey(deliverable)} ${scope}`);
      expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    });

    test('says of every line where it comes from', () => {
      const bare = lines.filter(({ source }) => !/^\S.{10,}, https?:\/\/[\w.-]+\S*$/.test(source));
      expect(bare.map(({ deliverable }) => deliverable)).toEqual([]);
    });

    test('is in the order of categories within a scope', () => {
      const categories: readonly string[] = deliverableCategories;
      const places = lines.map(({ scope, category }) => [scope, categories.indexOf(category)] as const);
      const falling = places.filter(([scope, place], at) => places[at - 1]?.[0] === scope && (places[at - 1]?.[1] ?? 0) > place);
      expect(falling).toEqual([]);
    });
  });

  test.each([
    'AS-11',
    'PSE',
    'albert',
    'Diamond',
    'Silvermouse or PasC',
    'Music reporting (a nil return too)',
    'Compliance',
    'Audio description',
    'Subtitles',
    'credits',
    'BFI cultural test',
  ])('UK broadcasters ask for %s', (what) => {
    expect(named('ukBroadcaster')).toContain(what);
  });

  test('what a broadcaster’s page dates is dated so', () => {
    const dated = packs.flatMap(({ lines }) =>
      lines.filter((line) => line.dated && line.rule !== 'CDD').map(({ deliverable, rule }) => `${rule} ${deliverable}`),
    );
    expect(dated).toEqual([
      'CDD-10wd Stills of the episode',
      'TX+14d Programme as completed (Silvermouse or PasC form)',
      'TX+14d Music reporting (a nil return too)',
      'CDD-10wd Key art and stills of the series',
      'picture lock Locked cut for localisation',
      'sent+20wd Archive of dubbing and audio description sessions',
      'TX-15d DCP for the screening',
    ]);
  });
});
