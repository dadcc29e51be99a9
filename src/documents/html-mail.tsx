// A mail as HTML: one column, styles in place since mail programs drop the rest, no colour that a dark screen could swallow.

import { isLink } from '../schema/kinds/address';
import { Link } from './link';
import { markupOf } from './markup';
import type { Line, MailBlock, MailModel } from './model';
import { blocksShown, moreWords, type Shown } from './shown';

/** The model as an HTML document, with at most so many lines a block. Whatever cells hold comes out as text. */
export function htmlMail(model: MailModel, shown: Shown): string {
  return `<!DOCTYPE html>${markupOf(<Page model={model} shown={shown} />)}`;
}

const page =
  'font-family:Roboto,Arial,Helvetica,sans-serif;font-size:15px;line-height:1.45;margin:0 auto;max-width:600px;padding:12px 16px';
const heading = 'font-size:14px;line-height:1.3;margin:24px 0 8px';
const small = 'font-size:13px;opacity:0.85';
const item = 'margin:0 0 12px;padding:0 0 0 10px;overflow-wrap:anywhere;word-break:break-word';

function Page({ model, shown }: { readonly model: MailModel; readonly shown: Shown }) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{model.subject}</title>
      </head>
      <body style="margin:0;padding:0">
        <div style={page}>
          <p style="margin:8px 0 0" dir="auto">
            {model.greeting}
          </p>
          {blocksShown(model, shown).map((block) => (
            <Section block={block} shown={shown} />
          ))}
          <Ending model={model} />
        </div>
      </body>
    </html>
  );
}

function Section({ block, shown }: { readonly block: MailBlock; readonly shown: Shown }) {
  const { title, capitals, note, urgent, lines } = block;
  const more = moreWords(lines.length - shown.perBlock);
  const bar = `border-left:${urgent ? '4px solid #d93025' : '2px solid #9aa0a6'}`;
  return (
    <section>
      <h2 style={capitals ? `${heading};text-transform:uppercase;letter-spacing:0.04em` : heading} dir="auto">
        {title}
      </h2>
      {note === null ? null : <p style={`margin:0 0 8px;${small}`}>{note}</p>}
      <ul style="list-style:none;margin:0;padding:0">
        {lines.slice(0, shown.perBlock).map((line) => (
          <li style={`${item};${bar}`}>
            <LineText line={line} />
          </li>
        ))}
      </ul>
      {more === null ? null : <p style="margin:0 0 8px">{more}</p>}
    </section>
  );
}

function LineText({ line }: { readonly line: Line }) {
  const { when, name, label, facts, details, links } = line;
  return (
    <>
      {when === null ? null : <span>{`${when} · `}</span>}
      {name === '' ? null : <strong dir="auto">{name}</strong>}
      {label === '' ? null : <span dir="auto">{` ${label}`}</span>}
      {facts === '' ? null : <div>{facts}</div>}
      {details.length === 0 ? null : (
        <div style={small}>
          {details.map(({ heading: about, text }, at) => (
            <>
              {`${at === 0 ? '' : ' · '}${about}: `}
              <span dir="auto">{isLink(text) ? <Link url={text} label={text} /> : text}</span>
            </>
          ))}
        </div>
      )}
      {links.length === 0 ? null : (
        <div>
          {links.map((link, at) => (
            <>
              {at === 0 ? null : ' · '}
              <Link url={link.url} label={link.label} />
            </>
          ))}
        </div>
      )}
    </>
  );
}

function Ending({ model }: { readonly model: MailModel }) {
  const { reply, workbook, footer } = model;
  return (
    <footer>
      <p style="margin:24px 0 0">
        {`${reply.join(' ')} `}
        <Link url={workbook.url} label={workbook.label} />
      </p>
      <p style={`margin:16px 0 0;padding:12px 0 0;border-top:1px solid #9aa0a6;${small}`}>{footer.join(' ')}</p>
    </footer>
  );
}
