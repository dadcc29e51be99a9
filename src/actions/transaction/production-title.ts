// What the production is called, in mails and on papers.

import type { Ports } from '../../ports';
import type { Catalog } from '../../schema/catalog';
import { textKey } from '../../schema/values/text';
import { ourProduction } from '../messages/workbook';

/** As Settings say, else as the file is called. A file that nobody has named says nothing: it is *Our production*. */
export function productionTitle(ports: Ports, { settings }: Catalog): string {
  return settings.production || fileTitle(ports) || ourProduction();
}

/** What somebody has called the file; `''` where nobody has. */
export function fileTitle(ports: Ports): string {
  const title = ports.book.title();
  const key = textKey(title);
  // A copy of it is called *Copy of ...*.
  return unnamed.some((name) => key.endsWith(name)) ? '' : title;
}

/** What Sheets calls a new file, by the language of whoever made it; as far as is known. */
const unnamed = [
  'Untitled spreadsheet',
  'Feuille de calcul sans titre',
  'Unbenannte Tabelle',
  'Hoja de cálculo sin título',
  'Planilha sem título',
  'Folha de cálculo sem título',
  'Foglio di lavoro senza nome',
  'Foglio di lavoro senza titolo',
  'Naamloze spreadsheet',
  'Spreadsheet zonder titel',
  'Новая таблица',
  'Arkusz kalkulacyjny bez tytułu',
  'Arkusz kalkulacyjny bez nazwy',
  '無題のスプレッドシート',
  '제목 없는 스프레드시트',
  '无标题电子表格',
  '未命名电子表格',
].map(textKey);
