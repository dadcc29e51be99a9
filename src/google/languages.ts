// The file of languages beside the script: it is no part of it, or every run would read it.

import type { TradeLanguage } from '../schema/adopted/trade-language';

/** JSON in a file that Google calls HTML, as it was pushed. No round trip to the spreadsheet. */
export function pushedLanguages(): readonly TradeLanguage[] {
  return JSON.parse(HtmlService.createTemplateFromFile('Languages').getRawContent()) as readonly TradeLanguage[];
}
