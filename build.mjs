// Builds what is pushed to Google (dist/, dist-proof/) and what runs on this machine (build/), and prints the sizes.
//   node build.mjs            builds everything
//   node build.mjs --quiet    the same, prints only what is wrong
//   node build.mjs --push     builds, then pushes dist/ with clasp; refuses when that would push something else
//   node build.mjs --proof    with --push pushes dist-proof/ instead, with --local tries it in the local Google

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { minifySync } from '@swc/core';
import * as esbuild from 'esbuild';

process.chdir(dirname(fileURLToPath(import.meta.url)));

/** Largest sizes we allow ourselves, in KB: Google parses the whole script at every run, and reads the languages where a tab is adopted. */
const BUDGETS = { 'Code.js': 976, 'Sidebar.html': 566, 'Languages.html': 107 };

/** The one global that the bundle itself makes; the stubs delegate to it. */
const GLOBAL_NAME = 'app';

/** Programs for this machine: add the path of a new one, where it may keep it. Packages stay in node_modules. */
const samePath = (path) => ({ entry: `${path}.ts`, outfile: `build/${path}.mjs` });
const NODE_PROGRAMS = [
  ...['host/main', 'bench/main', 'bench/proof', 'bench/warehouse/scale', 'docs/generate'].map(samePath),
  { entry: 'host/mail/mail-worker.ts', outfile: 'build/host/mail-worker.mjs' },
  { entry: 'host/pdf/pdf-worker.ts', outfile: 'build/host/pdf-worker.mjs' },
  { entry: 'src/warehouse/program/main.ts', outfile: 'build/warehouse/main.mjs' },
];

/** Pages that the local host serves; CSS that an entry imports lands beside it. */
const HOST_PAGES = [
  { entry: 'host/page/main.tsx', outfile: 'build/host/page/main.js' },
  { entry: 'host/page/panels/panel-shim.ts', outfile: 'build/host/page/panel-shim.js' },
];

/** What makes the page safe from Google's HTML service. */
const SERVED_PAGE = { entry: 'sidebar/served/page.ts', outfile: 'build/sidebar/served-page.mjs' };

/** Everything that follows from the declarations before anything runs. */
const DECLARATIONS = { entry: 'src/tables/build-inputs.ts', outfile: 'build/declarations.mjs' };

/**
 * Syntax that Google's parser refuses although its V8 could run it: docs/platform.md 1.1.
 * A top-level await becomes a build error, a bigint literal a warning, and every warning fails the build.
 */
const GOOGLE_SYNTAX = {
  'class-field': false,
  'class-static-field': false,
  'class-private-field': false,
  'class-private-method': false,
  'class-private-accessor': false,
  'class-private-static-field': false,
  'class-private-static-method': false,
  'class-private-brand-check': false,
  'class-static-blocks': false,
  'top-level-await': false,
  'logical-assignment': false,
  bigint: false,
  'regexp-match-indices': false,
  'regexp-set-notation': false,
};

const version = JSON.parse(readFileSync('package.json', 'utf8')).version;

/** What every bundle has in common. */
const common = {
  bundle: true,
  write: false,
  charset: 'utf8',
  logLevel: 'silent',
  legalComments: 'none',
  define: { __VERSION__: JSON.stringify(version) },
};

/** Optional chaining and the like (ES2020) run in Apps Script as they are; what its parser refuses is lowered. */
const forGoogle = { ...common, minify: true, target: 'es2020', supported: GOOGLE_SYNTAX };

/** @returns {string[]} names of the files in a folder that match, none if there is no such folder */
function filesIn(folder, pattern) {
  return existsSync(folder) ? readdirSync(folder).filter((name) => pattern.test(name)) : [];
}

/** Runs esbuild; a warning is as bad as an error, since Google would tell neither before the push. */
async function bundle(options) {
  const result = await esbuild.build(options);
  if (result.warnings.length > 0) throw Object.assign(new Error('Warnings'), { errors: result.warnings });
  return result;
}

function textOf(result, extension) {
  return result.outputFiles.find((file) => file.path.endsWith(extension))?.text ?? '';
}

/** Names that src/main.ts exports: each becomes a function that Google can call by name. */
async function exportedNames(entry) {
  const { metafile } = await bundle({ ...forGoogle, entryPoints: [entry], format: 'esm', metafile: true, outfile: 'exports.js' });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
}

/** A hoisted declaration per name: Google finds functions by reading the file, not by running it. */
function stub(name) {
  return `function ${name}(...args) { return ${GLOBAL_NAME}.${name}(...args); }`;
}

/** The server half: one classic script, no modules. */
async function serverScript(entry) {
  const names = (await exportedNames(entry)).sort();
  const footer = { js: names.map(stub).join('\n') };
  const alias = { 'preact/jsx-runtime': './node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs', preact: './src/documents/elements.ts' };
  const result = await bundle({
    ...forGoogle,
    alias,
    entryPoints: [entry],
    format: 'iife',
    globalName: GLOBAL_NAME,
    footer,
    outfile: 'Code.js',
  });
  return smaller(textOf(result, '.js'));
}

/** Once more by another program, which puts in place what is used once. What is global keeps its name. @param ecma 5 for pages: it makes no templates of strings */
function smaller(script, ecma = 2020) {
  const compress = { ecma, passes: 3, toplevel: false };
  return minifySync(script, { compress, mangle: { toplevel: false }, ecma, module: false, format: { asciiOnly: ecma === 5 } }).code;
}

/** A part of the build that is TypeScript itself. It is written down so that it finds its packages. */
async function buildPart({ entry, outfile }) {
  const { outputFiles } = await nodeProgram({ entry, outfile });
  for (const file of outputFiles) write(file.path, file.contents);
  return import(pathToFileURL(outfile).href);
}

/** What the bundler makes of a page's entry: its script and style. */
async function pageParts(entry, { declaredForPage }) {
  const supported = { ...GOOGLE_SYNTAX, 'template-literal': false };
  const load = ({ path }) => ({ contents: declaredForPage(readFileSync(path, 'utf8')), loader: 'ts' });
  const plugins = [{ name: 'tabs', setup: (build) => build.onLoad({ filter: /[\\/]src[\\/]tables[\\/].*\.ts$/ }, load) }];
  // What reads lists could fetch them: the page has no way out.
  const define = { ...common.define, XMLHttpRequest: 'undefined' };
  const options = { ...forGoogle, define, charset: 'ascii', supported, plugins, entryPoints: [entry], format: 'iife', outfile: 'Page.js' };
  const result = await bundle(options);
  return { style: textOf(result, '.css'), script: smaller(textOf(result, '.js'), 5) };
}

/** The client half: one page with its style and script inside, as Google's HTML service will not mangle it. */
async function sidebarPage(entry, served) {
  const body = '<body data-view="today"><div id="app"></div>';
  return served.servablePage({ title: 'Routesheet', body, ...(await pageParts(entry, served)) });
}

/** The page of the proof, with scripts behind it that Google may cut: that is what they are for. */
async function proofPage(entry, served) {
  const body = '<body><button id="download">Download</button><pre id="app">It is being tried; wait half a minute.</pre>';
  const cut = readFileSync('src/proof/page/cut.html', 'utf8');
  const page = served.servablePage({ title: 'Proof', body, ...(await pageParts(entry, served)) });
  return page.replace('<script>', () => `${cut}<script>`);
}

/** A program for Node: packages are found in node_modules when it runs. */
async function nodeProgram({ entry, outfile }) {
  const options = { platform: 'node', target: 'node20', format: 'esm', packages: 'external', sourcemap: 'inline' };
  return bundle({ ...common, ...options, entryPoints: [entry], outfile });
}

/** A page of the local host: for a current browser. The grid's `browser` build expects its libraries as globals: take the modules. */
async function hostPage({ entry, outfile }) {
  const options = { minify: true, mainFields: ['module', 'main'], target: 'es2022', format: 'iife' };
  return bundle({ ...common, ...options, entryPoints: [entry], outfile });
}

/** What has not changed keeps its time, and a test that reads it meanwhile never sees half of it. */
function write(path, contents) {
  if (existsSync(path) && readFileSync(path).equals(Buffer.from(contents))) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, contents);
}

/** The folder holds exactly these files: clasp pushes whatever lies there. */
function writeFolder(folder, files) {
  for (const name of filesIn(folder, /./)) if (!(name in files)) rmSync(join(folder, name), { recursive: true });
  for (const [name, text] of Object.entries(files)) write(join(folder, name), text);
}

/** A script of its own that tries what docs/platform.md says, on Google or here; it shows the add-on's page too. */
async function buildProof(sidebar, served) {
  const measure = served.servableScript((await pageParts('src/proof/page/measure.ts', served)).script.trim());
  writeFolder('dist-proof', {
    'Code.js': await serverScript('src/proof/main.ts'),
    'Page.html': await proofPage('src/proof/page/main.ts', served),
    'Measure.html': `<script>${measure}</script>\n`,
    'Sidebar.html': sidebar,
    'appsscript.json': readFileSync('src/proof/appsscript.json', 'utf8'),
  });
}

async function buildDist() {
  const { mistakes, languagesFile } = await buildPart(DECLARATIONS);
  if (mistakes.length > 0) throw new Error(`The workbook's definition has mistakes:\n${mistakes.join('\n')}`);
  const served = await buildPart(SERVED_PAGE);
  const files = {
    'Code.js': await serverScript('src/main.ts'),
    'Sidebar.html': await sidebarPage('sidebar/main.tsx', served),
    'Languages.html': languagesFile,
    'appsscript.json': readFileSync('appsscript.json', 'utf8'),
  };
  writeFolder('dist', files);
  await buildProof(files['Sidebar.html'], served);
  const sizes = Object.entries(files).map(([name, text]) => sizeLine(name, Buffer.byteLength(text)));
  return [...sizes, `dist/Sidebar.html  holds ${served.markCountsLine(files['Sidebar.html'])}`];
}

/** The script that the bench runs beside ours, built as ours is. */
async function buildPeer() {
  write('build/bench/sheetquery/Code.js', await serverScript('bench/peers/sheetquery/script.js'));
  write('build/bench/sheetquery/appsscript.json', readFileSync('bench/peers/sheetquery/appsscript.json', 'utf8'));
}

async function buildLocal() {
  const results = await Promise.all([...NODE_PROGRAMS.map(nodeProgram), ...HOST_PAGES.map(hostPage)]);
  for (const file of results.flatMap((result) => result.outputFiles)) write(file.path, file.contents);
  await buildPeer();
}

/** `Code.js  43.1 KB of 150 KB` */
function sizeLine(name, bytes) {
  const budget = BUDGETS[name];
  const size = `${(bytes / 1024).toFixed(1)} KB`;
  if (budget === undefined) return `dist/${name}  ${size}`;
  return `dist/${name}  ${size} of ${budget} KB${bytes > budget * 1024 ? '  OVER BUDGET' : ''}`;
}

/** What can be pushed, each with clasp's settings of its own. */
const PUSHES = {
  addOn: { folder: 'dist', settings: '.clasp.json', title: 'Routesheet', again: 'npm run push', page: 'README.md' },
  proof: { folder: 'dist-proof', settings: '.clasp-proof.json', title: 'Proof', again: 'npm run proof -- --push', page: 'docs/proof.md' },
};

/** Settings of clasp; none if the file is not there. */
function claspSettings({ settings }) {
  return existsSync(settings) ? JSON.parse(readFileSync(settings, 'utf8')) : {};
}

/** @returns {string | null} why a push would go wrong, in words that say what to do */
function whyNotPush(target) {
  const { folder, settings, title, again, page } = target;
  const { rootDir, scriptId } = claspSettings(target);
  if (rootDir !== folder) {
    return `Not pushed: ${settings} must say "rootDir": "${folder}", or clasp would push the whole repository. Put it back and try again.`;
  }
  if (!scriptId) {
    const create = `npx clasp -P ${settings} create-script --type sheets --title ${title} --rootDir ${folder}`;
    return `Not pushed: ${settings} has no "scriptId" yet. Run \`npx clasp login\`, then \`${create}\`, then \`${again}\` again. See ${page}.`;
  }
  const other = Object.values(PUSHES).find((push) => push !== target && claspSettings(push).scriptId === scriptId);
  return other ? `Not pushed: ${settings} names the same script as ${other.settings}, and would overwrite it. Create one for each.` : null;
}

/** @returns {number} the exit code of a program that shows what it does */
function shown(program, ...args) {
  return spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1;
}

/** What was asked for, beyond building. @returns {number} the exit code */
function finish({ pushes, proof, local }, target) {
  if (proof && local) return shown(process.execPath, 'build/bench/proof.mjs');
  if (pushes) return shown('npx', 'clasp', '-P', target.settings, 'push', '-f');
  if (proof)
    console.log('Built in dist-proof/. With `-- --local` it is tried here, with `-- --push` it is pushed: docs/proof.md says how.');
  return 0;
}

/** Builds, reports, pushes if asked. @returns {Promise<number>} the exit code */
async function run(asked) {
  const target = asked.proof ? PUSHES.proof : PUSHES.addOn;
  const refusal = asked.pushes ? whyNotPush(target) : null;
  if (refusal !== null) {
    console.error(refusal);
    return 1;
  }
  const sizes = await buildDist();
  await buildLocal();
  if (!asked.quiet) console.log(`Routesheet ${version}\n${sizes.join('\n')}`);
  return finish(asked, target);
}

/** One line per problem, with its place, as editors can open it. */
async function explain(problem) {
  if (!problem?.errors) return String(problem?.stack ?? problem);
  return (await esbuild.formatMessages(problem.errors, { kind: 'error', color: process.stderr.isTTY ?? false })).join('');
}

const given = (flag) => process.argv.includes(flag);

try {
  process.exitCode = await run({ quiet: given('--quiet'), pushes: given('--push'), proof: given('--proof'), local: given('--local') });
} catch (problem) {
  console.error(await explain(problem));
  process.exitCode = 1;
}
