// Runs the browser tests one after the other, after all the rest: two Chromiums on two cores make each other's waits expire.

const { default: TestRunner } = require('jest-runner');

class SerialRunner extends TestRunner {
  isSerial = true;
}

module.exports = SerialRunner;
