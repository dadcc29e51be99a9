// A paper as HTML for A4: tables, widths and borders and nothing else, styles in place, since that is what is left of a page once it is a PDF.

import { columnWidths } from './columns';
import type { PaperFact, PaperModel, PaperTable, Party } from './model';
import type { PaperPage } from './pages';

const font = 'font-family:Arial,Helvetica,sans-serif;font-size:10pt;line-height:1.35;color:#000';
const whole = 'width:100%;border-collapse:collapse;table-layout:fixed';
const plain = 'padding:0 8px 0 0;text-align:left;vertical-align:top;overflow-wrap:anywhere;word-break:break-word';
const cell = 'border:1px solid #999;padding:2px 5px;vertical-align:top;font-size:9pt;overflow-wrap:anywhere;word-break:break-word';
const titled = 'margin:0;font-size:16pt;font-weight:bold';
const quiet = 'color:#555;font-size:8.5pt';

/** What only a screen and its printer need: the sheets are apart, the button is not printed. */
const screenStyle =
  '@page{size:A4;margin:15mm}body{background:#e8eaed}.sheet{background:#fff;max-width:180mm;min-height:240mm;margin:12px auto;padding:15mm}.bar{max-width:210mm;margin:12px auto 0}@media print{body{background:#fff}.bar{display:none}.sheet{margin:0;padding:0;max-width:none;min-height:0}}';

export interface DocumentProps {
  readonly model: PaperModel;
  readonly pages: readonly PaperPage[];
  readonly onScreen: boolean;
}

export function PaperDocument({ model, pages, onScreen }: DocumentProps) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>{`${model.title} ${model.number}`}</title>
        <style>{onScreen ? screenStyle : '@page{size:A4;margin:15mm}'}</style>
      </head>
      <body style={`margin:0;${font}`}>
        <main>
          {pages.map((page, at) => (
            <div class="sheet" style={at + 1 < pages.length ? 'page-break-after:always' : ''}>
              <Page {...{ model, page }} place={`Page ${at + 1} of ${pages.length}`} />
            </div>
          ))}
        </main>
      </body>
    </html>
  );
}

interface PageProps {
  readonly model: PaperModel;
  readonly page: PaperPage;
  readonly place: string;
}

function Page({ model, page, place }: PageProps) {
  const { title, number, production, day, parties, facts, about, paragraphs, table } = model;
  return (
    <>
      <table role="presentation" style={`${whole};border-bottom:2px solid #000;margin:0 0 3mm`}>
        <tr>
          <td style={`${plain};padding-bottom:1mm`}>
            {page.isFirst ? <h1 style={titled}>{`${title} ${number}`}</h1> : <div style={titled}>{`${title} ${number}`}</div>}
            <div style={quiet}>{production}</div>
          </td>
          <td style="width:28%;padding:0;text-align:right;vertical-align:top">
            <div>{day}</div>
            <div style={quiet}>{place}</div>
          </td>
        </tr>
      </table>
      {page.isFirst && (
        <>
          <Parties parties={parties} />
          {about !== '' && <p style="margin:0 0 3mm;font-weight:bold">{about}</p>}
          <Facts facts={facts} />
          {paragraphs.map((text) => (
            <Lines text={text} />
          ))}
        </>
      )}
      {table !== null && (page.rows.length > 0 || (page.isLast && table.totals !== null)) && <Rows table={table} page={page} />}
      {page.isLast && <Closing model={model} />}
    </>
  );
}

function Parties({ parties }: { readonly parties: readonly Party[] }) {
  return (
    <table role="presentation" style={`${whole};margin:0 0 5mm`}>
      <tr>
        {parties.map(({ role, name, lines }) => (
          <td style={plain}>
            <div style={quiet}>{role}</div>
            <div style="font-weight:bold">{name}</div>
            {lines.map((line) => (
              <div>{line}</div>
            ))}
          </td>
        ))}
      </tr>
    </table>
  );
}

/** Two beside each other, so that a page has room for rows. */
function Facts({ facts }: { readonly facts: readonly PaperFact[] }) {
  const pairs = facts.flatMap((fact, at) => (at % 2 === 0 ? [[fact, facts[at + 1]] as const] : []));
  if (pairs.length === 0) return null;
  return (
    <table role="presentation" style={`${whole};margin:0 0 4mm`}>
      {pairs.map((pair) => (
        <tr>
          {pair.map((fact) => (
            <>
              <td style={`${plain};width:16%;color:#555`}>{fact?.label ?? ''}</td>
              <td style={`${plain};width:34%`}>{fact?.text ?? ''}</td>
            </>
          ))}
        </tr>
      ))}
    </table>
  );
}

function Lines({ text }: { readonly text: string }) {
  return (
    <p style="margin:0 0 3mm">
      <Broken text={text} />
    </p>
  );
}

/** Lines end where they do in the text: as they are counted, too. */
function Broken({ text }: { readonly text: string }) {
  return (
    <>
      {text.split('\n').map((line, at) => (
        <>
          {at > 0 && <br />}
          {line}
        </>
      ))}
    </>
  );
}

function Rows({ table, page }: { readonly table: PaperTable; readonly page: PaperPage }) {
  const widths = columnWidths(table);
  const side = (at: number) => `${cell};text-align:${table.columns[at]?.isNumber ? 'right' : 'left'}`;
  return (
    <table style={`${whole};margin:0 0 4mm`}>
      <tr>
        {table.columns.map(({ heading }, at) => (
          <th style={`${side(at)};width:${widths[at]}%;background-color:#eee`}>{heading}</th>
        ))}
      </tr>
      {page.rows.map((row) => (
        <tr>
          {row.map((text, at) => (
            <td style={side(at)}>
              <Broken text={text} />
            </td>
          ))}
        </tr>
      ))}
      {page.isLast && table.totals !== null && (
        <tr>
          {table.totals.map((text, at) => (
            <td style={`${side(at)};font-weight:bold;border-top:2px solid #000`}>{text}</td>
          ))}
        </tr>
      )}
    </table>
  );
}

function Closing({ model: { statements, signatures } }: { readonly model: PaperModel }) {
  return (
    <>
      {statements.map((text) => (
        <Lines text={text} />
      ))}
      {signatures.length > 0 && (
        <table role="presentation" style={`${whole};margin:14mm 0 0`}>
          <tr>
            {signatures.map((who) => (
              <td style={`${plain};padding-right:10mm`}>
                <div style="border-top:1px solid #000;padding-top:1mm">{who}</div>
                <div style={quiet}>Name, date, signature</div>
              </td>
            ))}
          </tr>
        </table>
      )}
    </>
  );
}
