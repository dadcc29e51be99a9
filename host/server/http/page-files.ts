// The files of the page: what the build made, and the grid's own styles, fonts and templates from its packages.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PlainError } from './plain-error';

const fromHere = createRequire(import.meta.url);

/** Folders served under `/assets/<name>/`, by name; whatever else lies in the packages is not served. */
const packageFiles: Readonly<Record<string, () => string>> = {
  'bootstrap.css': () => join(packageFolder('bootstrap'), 'dist/css/bootstrap.min.css'),
  'o-spreadsheet.css': () => join(packageFolder('@odoo/o-spreadsheet'), 'dist/o_spreadsheet.css'),
  'o-spreadsheet.xml': () => join(packageFolder('@odoo/o-spreadsheet'), 'dist/o_spreadsheet.xml'),
  'chart.js': () => join(dirname(fromHere.resolve('chart.js')), 'chart.umd.min.js'),
  'font-awesome/css/font-awesome.css': () => join(packageFolder('font-awesome'), 'css/font-awesome.min.css'),
  'font-awesome/fonts/fontawesome-webfont.woff2': () => join(packageFolder('font-awesome'), 'fonts/fontawesome-webfont.woff2'),
  'font-awesome/fonts/fontawesome-webfont.woff': () => join(packageFolder('font-awesome'), 'fonts/fontawesome-webfont.woff'),
};

function packageFolder(name: string): string {
  return dirname(fromHere.resolve(`${name}/package.json`));
}

/** The bytes of one served file. @throws PlainError 404 */
export async function pageFile(pageFolder: string, name: string): Promise<Uint8Array> {
  const ofPackage = Object.hasOwn(packageFiles, name) ? packageFiles[name] : undefined;
  const own = /^[a-z-]+\.(js|css|html|svg)$/.test(name) ? join(pageFolder, name) : null;
  const file = ofPackage === undefined ? own : ofPackage();
  if (file === null) throw new PlainError(404, `There is no file ${name}.`);
  return readFile(file).catch(() => {
    throw new PlainError(404, `There is no file ${name}. Run npm run build.`);
  });
}
