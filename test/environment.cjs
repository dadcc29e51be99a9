// The environment of every test file: that of Jest for Node, made for scripts that run thousands of times in a fresh realm.

const { setFlagsFromString } = require('node:v8');
const vm = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');

// A function of the add-on lives for one execution only: most that V8 optimises is thrown away before it was worth it. So it waits nine times as long.
setFlagsFromString('--interrupt-budget=600000');

/** Gives the tests an ordinary global object: through the stand-in that Node makes otherwise, each look at `Object` or `Math` takes thirty times as long. */
class OrdinaryGlobals extends TestEnvironment {
  constructor(...given) {
    const { createContext } = vm;
    // Older versions of Node cannot.
    const plain = vm.constants?.DONT_CONTEXTIFY;
    if (plain !== undefined) vm.createContext = () => createContext(plain);
    try {
      super(...given);
    } finally {
      vm.createContext = createContext;
    }
  }
}

module.exports = OrdinaryGlobals;
