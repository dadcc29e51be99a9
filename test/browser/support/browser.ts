// The browser of these tests is the one by which the host makes PDF.

export { openBrowser } from '../../../host/pdf/browser';
