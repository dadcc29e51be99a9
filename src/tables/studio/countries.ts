// Countries whose public holidays matter, and the nations of the UK, which have their own.

import { defineList } from '../../schema/values/word-list';

export const countries = defineList('countries', 'Countries', [
  ['England and Wales', null, 'England', 'Wales', 'UK', 'United Kingdom', 'GB', 'Great Britain'],
  ['Scotland', null, 'SCT'],
  ['Northern Ireland', null, 'NI', 'N. Ireland'],
  ['Ireland', null, 'IE', 'Republic of Ireland', 'Eire'],
  ['France', null, 'FR'],
  ['Germany', null, 'DE', 'Deutschland'],
  ['Spain', null, 'ES', 'España'],
  ['Italy', null, 'IT', 'Italia'],
  ['Portugal', null, 'PT'],
  ['Belgium', null, 'BE', 'Belgique', 'België'],
  ['Denmark', null, 'DK', 'Danmark'],
  ['United States', null, 'US', 'USA', 'America'],
  ['Canada', null, 'CA'],
  ['Japan', null, 'JP'],
]);
