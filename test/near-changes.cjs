// The tests of the inner loop: those that changed since the last commit, and those that import by name a file that did. What lies further off is left to `npm test`.

const { execFileSync } = require('node:child_process');
const { readFileSync } = require('node:fs');
const { dirname, resolve } = require('node:path');

const root = resolve(__dirname, '..');
const bare = (path) => path.replace(/\.tsx?$/, '');

/** Full paths, as imports name them: without their ending. */
function changedFiles() {
  const listed = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\n');
  const paths = [...listed('diff', '--name-only', 'HEAD'), ...listed('ls-files', '--others', '--exclude-standard')];
  return new Set(paths.filter((path) => /\.tsx?$/.test(path)).map((path) => bare(resolve(root, path))));
}

module.exports = async (tests) => {
  const changed = changedFiles();
  const concerns = (test) => {
    const imports = [...readFileSync(test, 'utf8').matchAll(/ from '(\.[^']*)'/g)].map(([, name]) => resolve(dirname(test), name));
    return [bare(test), ...imports].some((path) => changed.has(path));
  };
  return { filtered: tests.filter(concerns) };
};
