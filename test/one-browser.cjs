// One Chromium for all files with a browser: starting one takes a second of a processor, and there are some forty such files. Each file has pages of its own.

const { serveBrowser } = require('../host/pdf/browser');

module.exports = async function startBrowser() {
  const server = await serveBrowser();
  process.env.TEST_BROWSER = server.wsEndpoint();
  globalThis.testBrowser = server;
};
