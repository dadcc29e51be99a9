// The order of a run: what waits for a browser or goes through everything begins first, or one worker is busy with it long after the others are done.

const { default: Sequencer } = require('@jest/test-sequencer');

const long = /test\/(browser|faults\/anywhere)\/|budget-of-every-method|command-line/;

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => (long.test(path) ? 0 : 1);
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
};
