// Menus, panels and pages: what the add-on shows around the grid.

import { describe, expect, test } from '@jest/globals';
import { answerOf, evaluated, opened } from './opened';

describe('menus', () => {
  const script = `
    function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Go', 'go').addSeparator()
      .addSubMenu(SpreadsheetApp.getUi().createMenu('More').addItem('Stop', 'stop').addItem('Lost', 'lost').addItem('Method', 'acts.one')).addToUi(); }
    function go(...given) { console.log('go', given.length); } function stop() { console.log('stop'); }
    var acts = { name: 'acts', one() { console.log(this.name); } };`;

  test.each([
    [['Go'], 'go 0'],
    [['Desk', 'Go'], 'go 0'],
    [['More', 'Stop'], 'stop'],
    [['Desk', 'More', 'Stop'], 'stop'],
    [['More', 'Method'], 'acts'],
  ])('%j is clicked', (path, line) => {
    const project = {
      name: 'Desk',
      scripts: [{ name: 'Code', source: script }],
      pages: {},
      manifest: { timeZone: 'Etc/UTC', oauthScopes: [] },
    };
    const { host } = opened('', { project });
    host.open();
    const result = host.menu(path);
    expect(result.execution).toMatchObject({ trigger: 'menu', log: [line], error: null });
  });

  test('an item whose function is missing fails when it is clicked', () => {
    const { host } = opened(script);
    host.open();
    expect(host.menus[0]?.caption).toBe('Add-on');
    expect(host.menu(['More', 'Lost'])).toMatchObject({ ok: false, error: { message: 'Script function not found: lost' } });
  });

  test('opening again builds the menus anew, one menu for one name', () => {
    const { host } = opened(`${script} function again() { onOpen(); onOpen(); }`);
    host.open();
    host.run('again', []);
    host.open();
    expect(host.menus).toHaveLength(1);
  });
});

describe('panels', () => {
  const pages = { side: '<title>no</title><p>side</p>', 'ui/dialog': '<p>dialog</p>' };
  const source = `
    function side() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('side').setTitle('Side').setWidth(900)); }
    function dialog() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutputFromFile('ui/dialog').setWidth(500).setHeight(400), 'Ask'); }
    function missing() { HtmlService.createHtmlOutputFromFile('Side'); }`;
  const scopes = ['https://www.googleapis.com/auth/script.container.ui'];
  const project = { scripts: [{ name: 'Code', source }], pages, manifest: { timeZone: 'Etc/UTC', oauthScopes: scopes } };

  test('a sidebar is 300 px whatever it asks for, a dialog as large as it asks, each showing new', () => {
    const { host } = opened('', { project });
    expect(host.panel).toBeNull();
    host.run('side', []);
    expect(host.panel).toEqual({ kind: 'sidebar', title: 'Side', html: pages.side, serial: 1, width: null, height: null });
    host.run('dialog', []);
    expect(host.panel).toEqual({ kind: 'dialog', title: 'Ask', html: pages['ui/dialog'], serial: 2, width: 500, height: 400 });
    host.run('side', []);
    expect(host.panel?.serial).toBe(3);
  });

  test('a page is served without what looks like a comment in its script or style, wherever it stands', () => {
    const side =
      '<a href="https://a.example/">x</a><script>var a = "http://b";\n/* c */ d();</script><STYLE>a { b: url(//c) }\ne {}</STYLE >';
    const { host } = opened('', { project: { ...project, pages: { side } } });
    host.run('side', []);
    expect(host.panel?.html).toBe('<a href="https://a.example/">x</a><script>var a = "http:\n</script><STYLE>a { b: url(\ne {}</STYLE >');
  });

  test('a page that is missing is named', () => {
    expect(opened('', { project }).host.run('missing', [])).toMatchObject({ error: { message: 'No HTML file named Side was found.' } });
  });
});

describe('pages', () => {
  test('text is added raw or escaped', () => {
    expect(evaluated("return HtmlService.createHtmlOutput('<b>').append('<i>').appendUntrusted('<u>&\"').getContent();")).toBe(
      '<b><i>&lt;u&gt;&amp;&quot;',
    );
  });

  test('a page is read and written again, the raw content of a template is the file', () => {
    const body = `const page = '<p>a</p><!-- b --><p>c</p>';
      return [HtmlService.createHtmlOutput(page).getContent(), HtmlService.createTemplate(page).getRawContent()];`;
    expect(evaluated(body)).toEqual(['<p>a</p><p>c</p>', '<p>a</p><!-- b --><p>c</p>']);
  });

  test('a template sees what was set on it and the functions of the script', () => {
    const body = `const t = HtmlService.createTemplate('<? if (on) { ?><?= twice(name) ?>|<?!= name ?><? } ?>'); t.on = true; t.name = '<a>';
      return [t.evaluate().setTitle('T').getContent(), t.getRawContent().slice(0, 5)];`;
    const { host } = opened(`function twice(x) { return x + x; } function main() { ${body} }`);
    expect(answerOf(host.run('main', []))).toEqual(['&#60;a&#62;&#60;a&#62;|<a>', '<? if']);
  });
});
