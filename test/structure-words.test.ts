// Words are for people. No code cuts them, puts them into small letters or goes by them.

import { expect, test } from '@jest/globals';
import { messagesInPlace, ownWordsRead } from './structure/own-words';
import { sourcesIn } from './structure/source-tree';

test('no code cuts, lower-cases or reads its own words', () => {
  const product = sourcesIn('src', 'sidebar', 'docs').filter(({ path }) => !path.startsWith('src/proof/'));
  expect(product.flatMap(ownWordsRead)).toEqual([]);
});

test.each([
  "const problem = rule.issues[0].message.replace(/\\.$/, '');",
  `return \`\${step} \${heading.toLowerCase()}\`;`,
  "return words.endsWith('later') ? words : '';",
  "const doubts = entries.filter(({ state, note }) => state === 'waiting' && note === doubt);",
  'return stop?.text === outageNote;',
  'if (/again/.test(thrown.message)) return;',
])('%s is seen', (line) => {
  expect(ownWordsRead({ path: 'src/example.ts', text: line })).toHaveLength(1);
});

test('what an act says is a function of src/actions/messages, with what it tells of as its arguments', () => {
  expect(sourcesIn('src/actions').flatMap(messagesInPlace)).toEqual([]);
});

test.each(["throw new Refusal('gone', 'It is no longer there.');", `return \`\${tab} was changed by somebody.\`;`])(
  '%s is seen too',
  (line) => {
    expect(messagesInPlace({ path: 'src/actions/rows/example.ts', text: line })).toHaveLength(1);
  },
);

test('nothing that people wrote is cut off in quotation marks without saying so', () => {
  const cut = sourcesIn('src', 'sidebar').flatMap(({ path, text }) => (/“\$\{[^{}`]*\.slice\(0, \d+\)\}”/.test(text) ? [path] : []));
  expect(cut).toEqual([]);
});
