// The page as Google's HTML service gets it: nothing in it that could be taken for a comment, and every text as it was.

import vm from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { transformSync } from 'esbuild';
import fc from 'fast-check';
import { served } from '../../host/engine/services/served-page';
import { markCounts, refuseMarks } from '../../sidebar/served/marks';
import { servablePage } from '../../sidebar/served/page';
import { servableScript } from '../../sidebar/served/script-text';
import { servableStyle } from '../../sidebar/served/style-text';

/** As build.mjs minifies the page's script and style. */
function minified(source: string, loader: 'tsx' | 'css'): string {
  const jsx = { jsx: 'transform', jsxFactory: 'list', jsxFragment: 'null' } as const;
  const options = { minify: true, charset: 'ascii', legalComments: 'none', target: 'es2020', ...jsx } as const;
  return transformSync(source, { ...options, loader, supported: { 'template-literal': false } }).code;
}

const value = (script: string): unknown => JSON.parse(String(vm.runInNewContext(`${script};JSON.stringify(out)`)));

const marksIn = (text: string) => markCounts(text).filter(({ count }) => count > 0);

const LONG = 'a word, '.repeat(400);
const KEY = 'k-'.repeat(1250);

/** Sources that set `out`; some of what they hold is written again by the minifier. */
const SCRIPTS: readonly (readonly [string, string])[] = [
  ['an address', "out = 'http://www.w3.org/2000/svg'"],
  ['an address put together by the minifier', "out = 'http:/' + '/www.w3.org'"],
  ['more strokes than two', "out = ['///', '/////', '/', '\\/\\/']"],
  ['a comment of several lines', "out = ['/* all */', '/**/', '*/*', '/\\*']"],
  ['both quotes', "out = [\"it's // here\", 'say \"/*\"', '\\'//\\'']"],
  ['a name of a member', "out = { 'https://a/': 1, ['//' + '*']: 2 }"],
  ['a pattern of members', "var { 'a//b': found } = { 'a//b': 7 }; out = found"],
  ['a template', 'var x = 3; out = `https://$' + '{x}/* $' + '{`//$' + '{x}`} */`'],
  ['a tagged template', 'var tag = (parts, ...v) => parts.raw.join("|") + parts.join("|") + v; out = tag`//\\x2f$' + '{1}/*`'],
  ['a back-tick', "out = ['`', '\\`', \"``\"]"],
  ['a regular expression with a class', "out = ['a//b'.replace(/[/]\\//g, '-'), /[/]\\/\\//.source.length > 0]"],
  ['an escaped stroke', "out = /^https?:\\/\\/[^/*]*\\/*$/.test('http://a')"],
  ['a regular expression with a star behind a stroke', "out = ['a///'.replace(/\\/*$/, ''), /[/*]/.test('*'), /\\/\\*/.test('/*')]"],
  ['a back-tick in a regular expression', "out = ['`x`'.replace(/`|\\`/g, ''), /[`]/.test('`')]"],
  ['a regular expression divided', 'out = [10 / /5/.exec("5")[0] / 1, /x/ / 2, /x/ * 2].map(String)'],
  ['less than a regular expression', "out = 1 < /script>/.exec('script>').index"],
  ['a regular expression with `<?`', "out = ['a<b'.replace(/<?b/, ''), /a\\<?b/.test('ab'), /[<?]/.test('<')]"],
  ['groups with names, looks behind', "out = '2026-ä'.replace(/(?<year>\\d+)-(?<=-)(?<!x)(?<!--x)ä/, '$<year>')"],
  ['a comment of HTML in a regular expression', "out = ['<!-- x'.replace(/<!--/, ''), /[<]!--/.test('<!--')]"],
  [
    'a regular expression beyond ASCII',
    "out = ['Ä–😀'.replace(/[äÄ]|–/g, ''), /\\é/.test('é'), /^.😀$/u.test('a😀'), /[😀-😂]/u.test('😁')]",
  ],
  ['the end of the script', "out = ['</script>', '</SCRIPT ', '<\\/script', '</style>']"],
  ['an end of the script in a regular expression', "out = '</script>'.replace(/<\\/script>/, '')"],
  ['a comment of HTML', "out = ['<!-- x -->', '<!--', '-->']; var a = 1, b = 2; out.push(a < !--b, b-->a)"],
  ['scriptlets', "out = ['<?= x ?>', '<?', '<\\?', '<??>', '?>']"],
  ['text beyond ASCII', "out = ['Müller – “done” £ ✓', '😀', '\\u2028', '\\ud83d']"],
  ['a name beyond ASCII', "var größe = 5; out = { größe, 'naïve': größe }"],
  ['signs below a space', "out = 'a\\tb\\0c\\x1b\\x7f\\v'"],
  ['text of a view', 'var list = (...all) => all; out = <a href="https://x/*">Grüße // `so` {"//"} <b /> /* not a comment */</a>'],
  ['a long text', `out = ${JSON.stringify(LONG)}.length + typeof ${JSON.stringify(LONG)}`],
  ['a long text of escapes', `out = ${JSON.stringify('é//\n"😀'.repeat(500))}`],
  ['a long name of a member', `out = { '${KEY}x': 1, '${KEY}//': 2, get '${KEY}y'() { return 3 }, '${KEY}()'() {} }`],
  ['a long pattern', `var { '${KEY}': found = 8 } = {}; out = found`],
  ['a long list', `out = [${Array.from({ length: 900 }, (_, index) => `"${index}"`).join()}]`],
  ['a long sum', `var x = 1, y = 2; out = ${'x+ +y+x++ + ++y-'.repeat(200)}1`],
  ['a long choice', `var x = 1; out = ${Array.from({ length: 300 }, (_, index) => `x == ${index + 5} ? ${index} :`).join('')} 9`],
  ['comments', '/*! kept? // */ out = 1 // so\n/** @license x */'],
  ['loops down', 'var n = 3, out = []; while (n --> 0) out.push(n)'],
];

describe('the script', () => {
  test.each(SCRIPTS)('%s is there for the script, and not for a reader of comments', (_what, source) => {
    const page = servablePage({ title: 'Test', body: '<body>', style: '', script: minified(`var out; ${source}`, 'tsx') });
    expect(marksIn(page)).toEqual([]);
    expect(page.split(/<!--|<\/script/i)).toHaveLength(2);
    expect(served(page)).toBe(page);
    const [, script = ''] = /<script>([\s\S]*?)<\/script>/i.exec(page) ?? [];
    expect(value(script)).toEqual(value(minified(`var out; ${source}`, 'tsx')));
  });

  test('any text is the same text afterwards', () => {
    const signs = fc.constantFrom(
      '/',
      '*',
      '<',
      '?',
      '!',
      '`',
      '\\',
      "'",
      '"',
      'é',
      '😀',
      '\n',
      '\u2028',
      '</script',
      '<!--',
      'u',
      '0',
      '$',
    );
    const text = fc.array(fc.oneof(signs, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
        const script = servableScript(minified(`var out=${JSON.stringify(texts)}`, 'tsx'));
        expect(marksIn(script)).toEqual([]);
        expect(value(script)).toEqual(JSON.parse(JSON.stringify(texts)));
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  test('any regular expression finds the same afterwards', () => {
    const part = fc.constantFrom(
      '\\/',
      '[/]',
      '[/*]',
      '<?',
      '\\<',
      '`',
      '\\`',
      'é',
      '\\\\',
      '\\]',
      '[`<?]',
      '(?:a|/)'.replace('/', '\\/'),
      'a*',
      '(?<n>x)?',
      '😀',
    );
    const source = fc
      .array(part, { minLength: 1, maxLength: 8 })
      .map((parts) => parts.filter((each, at) => !each.includes('n>') || parts.indexOf(each) === at).join(''));
    const subject = fc
      .array(fc.constantFrom('/', '*', '<', '?', '`', 'é', '\\', ']', 'a', 'x', '😀'), { maxLength: 8 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(source, fc.array(subject, { minLength: 3, maxLength: 6 }), (pattern, subjects) => {
        const script = `var r=/${pattern}/g,out=${JSON.stringify(subjects)}.map(function(s){return s.replace(r,"-")})`;
        const safe = servableScript(script);
        expect(value(safe)).toEqual(value(script));
        expect(marksIn(safe)).toEqual([]);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  test('what it does not understand it refuses: a template, and a script that does not parse', () => {
    expect(() => servableScript('var a=`b`')).toThrow('outside strings');
    expect(() => servableScript('var a=')).toThrow();
  });
});

/** Sheets with the text that a browser reads in them: escapes undone, lines continued. */
const STYLES: readonly (readonly [string, string])[] = [
  ['an address', '.a{background:url(https://example.com/a.png)}'],
  ['an address with quotes', '.a{background:url("https://example.com/(a) b.png")}'],
  ['a data address', '.a{background:url(data:image/svg+xml,%3Csvg xmlns=%27http://www.w3.org/2000/svg%27/%3E)}'],
  ['a data address with markup', `.a{background:url('data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"></svg>')}`],
  ['a long data address', `.a{background:url(data:image/png;base64,${'AAAA//8/'.repeat(400)})}`],
  ['a long data address with quotes', `.a{background:url("data:text/plain,${'a b//c '.repeat(400)}")}`],
  ['a comment', '/* so */.a{color:red/* or */}/*! kept? */'],
  ['a comment in a text', '.a:before{content:"/* not one */ // nor this"}'],
  ['strokes before a digit and a space', '.a:before{content:"// a//b //0 //\\2f /"}'],
  ['a back-tick, a scriptlet, an end', '.a:before{content:"` <? </style> <!--"}'],
  ['characters beyond ASCII', '.größe:before{content:"✓ – 😀 é"}'],
  ['a name beyond ASCII in a list', '.ä,.ö .ü{--größe:1px;color:red}'],
  [
    'a long list',
    Array.from({ length: 400 }, (_, index) => `.c${index}`)
      .join(',')
      .concat('{color:red}'),
  ],
  ['many rules', Array.from({ length: 200 }, (_, index) => `.c${index}{margin:${index}px 1px}`).join('')],
  ['a selector with an address', 'a[href^="https://"]{color:red}'],
];

/** Escapes of CSS undone, as a browser does it. */
function readStyle(style: string): string {
  return style
    .replace(/\\\n/g, '')
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (_all, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/\\(.)/g, '$1')
    .replace(/url\("([^"]*)"\)/g, 'url($1)')
    .replace(/([;{},])\n/g, '$1');
}

describe('the style', () => {
  test.each(STYLES)('%s is there for the browser, and not for a reader of comments', (_what, source) => {
    const style = minified(source, 'css').trim();
    const safe = servableStyle(style);
    expect(marksIn(safe)).toEqual([]);
    expect(safe).not.toMatch(/<\/style|<!--/i);
    expect(readStyle(safe)).toBe(readStyle(style));
  });
});

describe('the build', () => {
  const FORBIDDEN: readonly (readonly [string, string])[] = [
    ['//', 'a // b'],
    ['/*', 'a /* b'],
    ['back-ticks', 'a ` b'],
    ['<?', 'a <? b'],
    ['characters beyond ASCII', 'a é b'],
    ['characters beyond ASCII', 'a\tb'],
    ['lines over 1,000 characters', 'x'.repeat(1001)],
  ];

  test.each(FORBIDDEN)('refuses %s, and says where', (name, text) => {
    expect(() => refuseMarks('A page', `good\n${text}\n`)).toThrow(`  ${name}: 1, the first near`);
  });

  test.each([
    ['two strokes that are no text', { style: '.a{--x:a//b}', script: '' }, '//'],
    ['a name longer than a line', { style: '', script: `var ${'n'.repeat(1200)}=1` }, 'lines over 1,000 characters'],
    ['a title beyond ASCII', { style: '', script: '', title: 'Läufer' }, 'characters beyond ASCII'],
  ])('refuses a page with %s', (_what, parts, name) => {
    expect(() => servablePage({ title: 'Test', body: '<body>', ...parts })).toThrow(name);
  });

  test('a line of 1,000 characters is none too many', () => {
    expect(() => refuseMarks('A page', 'x'.repeat(1000))).not.toThrow();
  });
});
