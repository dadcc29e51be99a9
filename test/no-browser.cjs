// The end of the Chromium that `test/one-browser.cjs` started.

module.exports = async function closeBrowser() {
  await globalThis.testBrowser.close();
};
