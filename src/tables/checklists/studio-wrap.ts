// What is to be done when an animation production ends in a UK studio, in our own words; days are what is usual.
//
// What such lists have: E. Honthaner, The Complete Film Production Handbook, ch. 29, Wrap; https://nickabdoblog.wordpress.com/2014/04/29/production-wrap-duties/;
// https://about.willco.app/blog/2020-04-16-its-a-wrap. What asks for some lines: how long VAT records are kept (HMRC,
// https://www.gov.uk/charge-reclaim-record-vat/keeping-vat-records); personal data kept no longer than needed (ICO, UK GDPR guidance, storage limitation);
// forms when somebody leaves (https://www.gov.uk/employee-leaving); waste electrical equipment (https://www.gov.uk/electricalwaste-producer-supplier-responsibilities);
// albert's certificate (https://wearealbert.org).

import { checklistLines, type StudioChecklist } from '../../schema/calendar/checklist';

export const studioWrap = (): StudioChecklist => ({ key: 'wrap', lines: [...things(), ...peopleAndPaper()] });

const things = () => [
  ...checklistLines('Supplies', [
    ['Stop standing orders: water, fruit, stationery', 'wrap-20wd'],
    ['Use up or give away what is left on the shelves, and take stock', 'wrap-5wd', 'runner'],
    ['Sell or give away furniture that nobody has room for', 'wrap-5wd'],
  ]),
  ...checklistLines('Kit', [
    ['Call back every piece of kit, by name and date', 'wrap-10wd'],
    ['Send hired kit back, and keep the signed return', 'wrap', 'runner'],
    ['Write up what is lost or damaged, and tell the insurer', 'wrap+5wd'],
    ['Wipe machines before they leave the house, and note which', 'wrap+2wd', 'technology'],
    ['Have dead electronics collected as such, with the paper for it', 'wrap+5wd', 'runner'],
  ]),
  ...checklistLines('Accounts and licences', [
    ['Cancel software seats, noting each notice period', 'wrap-20wd', 'technology'],
    ['Close accounts of people who have left: mail, chat, storage, vendor portals', 'wrap+1wd', 'technology'],
    ['Change shared passwords and the codes of doors and Wi-Fi', 'wrap+1wd', 'technology'],
    ['Cancel phone, internet, render and cloud contracts', 'wrap-20wd', 'technology'],
  ]),
  ...checklistLines('Archive', [
    ['Freeze the project: last versions named, nothing checked out', 'wrap', 'technology'],
    ['Write the archive twice, on two kinds of media, in two places', 'wrap+5wd', 'technology'],
    ['Open a scene from the archive on a clean machine', 'wrap+7wd', 'technology'],
    ['Scan and box artwork; number each box and list what is in it', 'wrap+5wd', 'runner'],
    ['List fonts, music, stock pictures and plug-ins with their licences', 'wrap-5wd'],
    ['Hand masters, textless parts and paperwork to whom the contract names', 'wrap'],
    ['Keep the model packs, pipeline notes and final schedule for the next series', 'wrap+5wd'],
  ]),
];

const peopleAndPaper = () => [
  ...checklistLines('Money', [
    ['Ask every supplier and freelancer for their last invoice', 'wrap-10wd'],
    ['Compare open orders with what came, and close or cancel each', 'wrap-5wd'],
    ['Hand in all receipts, and settle claims', 'wrap+1wd'],
    ['Count the float back, and close company cards', 'wrap+2wd', 'accounts'],
    ['Have deposits back: office, hire, couriers, keys', 'wrap+10wd', 'accounts'],
    ['Close supplier accounts, with a statement that nothing is owed', 'wrap+10wd', 'accounts'],
    ['Box VAT and payroll records for six years, and say where they are', 'wrap+20wd', 'accounts'],
    ['Send the final cost report', 'wrap+20wd', 'manager'],
  ]),
  ...checklistLines('Crew', [
    ['Collect forwarding addresses, and who is free when', 'wrap-10wd'],
    ['Agree the credits: names as they are to be read', 'wrap-20wd'],
    ['Send final pay details, holiday owed and leavers’ forms', 'wrap-5wd', 'accounts'],
    ['Thank everybody: party, gifts, copies of the film', 'wrap-5wd'],
    ['Ask leads what to do otherwise next time, and keep the answers', 'wrap-3wd', 'manager'],
  ]),
  ...checklistLines('Studio', [
    ['Have keys and passes back, against the list', 'wrap', 'runner'],
    ['Photograph the rooms, clean them, and read the meters', 'wrap+3wd', 'runner'],
    ['Give the rooms back, with the landlord’s signature', 'wrap+5wd', 'manager'],
    ['Redirect the post', 'wrap-5wd', 'runner'],
  ]),
  ...checklistLines('Data and paper', [
    ['Delete what is personal and not needed any more: CVs, next of kin, access notes', 'wrap+20wd'],
    ['Have scripts and contracts that nobody keeps shredded', 'wrap+5wd', 'runner'],
    ['Finish albert and the BFI’s final application', 'wrap+20wd', 'manager'],
    ['Write the handover note: what is open, who answers, where things are', 'wrap+1wd'],
  ]),
];
