// The Companies tab, switched off until Settings says otherwise.

import { email, link } from '../../schema/kinds/address';
import { namesAs } from '../../schema/kinds/naming';
import { count } from '../../schema/kinds/quantity';
import { longText, text } from '../../schema/kinds/text';
import { list } from '../../schema/kinds/word';
import { defineTable } from '../../schema/table';
import { calledLink, calledNotes } from '../called';

/** Everybody who is written to outside the production. Their people stand on People, with the company's name beside theirs. */
export const companies = defineTable('companies', {
  tab: 'Companies',
  one: 'company',
  many: 'companies',
  purpose: 'Vendors, broadcasters, clients, suppliers and couriers, with where their post and parcels go.',
  columns: {
    company: text('Company', {
      also: ['Company name', 'Name', 'Vendor', 'Supplier', 'Client', 'Partner', 'Studio'],
      required: true,
      width: 180,
    }),
    kind: list('Kind', 'companyKinds', { also: ['Type', 'Category', 'Role'], first: true }),
    alsoWrittenAs: text('Also written as', {
      also: ['Alias', 'Short name', 'Abbreviation'],
      help: 'Short names and other spellings, with commas between: KLX, Klaxon Ltd.',
    }),
    email: email('Email', { also: ['E-mail', 'Mail', 'Contact email'], first: true, help: 'Where mails to the company go.' }),
    phone: text('Phone', { private: true, also: ['Telephone', 'Tel', 'Mobile'] }),
    address: longText('Address', {
      also: ['Postal address', 'Delivery address', 'Ship to'],
      help: 'As it stands on delivery notes and parcels.',
    }),
    country: text('Country', { suggest: true, width: 100 }),
    vatNo: text('VAT no.', {
      also: ['VAT number', 'VAT reg. no.', 'VAT registration', 'Tax no.', 'VAT ID'],
      alike: 'tax number',
    }),
    eori: text('EORI', { also: ['EORI no.', 'EORI number'], help: 'Their customs number, for goods that cross a border.' }),
    terms: text('Payment terms', {
      also: ['Terms', 'Payment days'],
      suggest: true,
      help: '30 days, end of month + 30, 14 days from receipt: when their invoices are due.',
    }),
    packageCode: text('Package code', {
      width: 90,
      help: 'What the partner calls the production in the names of packages: {code} in the pattern.',
    }),
    packageName: namesAs('Package name pattern', 'packages', {
      help: 'Such as {code}_{episode}_{date}_{no}. What goes out to them is named by it: Edit, Name the package.',
    }),
    fileRules: namesAs('File-name rules', 'files', {
      help: 'With ; between: no spaces; at most 64 characters; letters, digits, _ and -; take as v###; one extension; ends in .mov.',
    }),
    answerWithin: count('Answer within (working days)', {
      also: ['Answer within', 'Response time', 'Turnaround', 'Turnaround (days)'],
      help: 'Once something is sent to them, Answer by or Back by is so many working days later where it is blank.',
    }),
    link: link('Link', { also: [...calledLink, 'Website', 'Portal'] }),
    notes: longText('Notes', { also: calledNotes }),
  },
  key: ['company'],
  name: 'company',
  called: [{ columns: ['company', 'alsoWrittenAs'], within: [], unless: null, harmless: null }],
  link: 'link',
  party: {
    email: 'email',
    address: 'address',
    country: 'country',
    numbers: ['vatNo', 'eori'],
    names: { code: 'packageCode', packages: 'packageName', files: 'fileRules' },
    answerWithin: 'answerWithin',
    terms: 'terms',
  },
  inUse: false,
  desk: 'both',
});
