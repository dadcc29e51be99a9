// What is to be done before an animation production begins in a UK studio, in our own words; days are what is usual.
//
// What asks for such lines: employers' liability insurance and its certificate (HSE, https://www.hse.gov.uk/pubns/hse40.htm); work at screens (HSE,
// https://www.hse.gov.uk/msd/dse/); fire safety at work (https://www.gov.uk/workplace-fire-safety-your-responsibilities); the right to work
// (https://www.gov.uk/check-job-applicant-right-to-work); off-payroll working (https://www.gov.uk/guidance/understanding-off-payroll-working-ir35); the
// data protection fee (ICO, https://ico.org.uk/for-organisations/data-protection-fee/); albert (https://wearealbert.org); the cultural test (BFI,
// https://www.bfi.org.uk/apply-british-certification-tax-relief). The rest is what the trade does.

import { checklistLines, type StudioChecklist } from '../../schema/calendar/checklist';

export const studioSetUp = (): StudioChecklist => ({ key: 'setUp', lines: [...house(), ...work()] });

const house = () => [
  ...checklistLines('Studio', [
    ['Sign the lease or desk agreement, and note its notice date', 'start-40wd', 'manager'],
    ['Plan the desks: who sits where, and when each begins', 'start-20wd'],
    ['Order desks, chairs and lamps', 'start-20wd'],
    ['Cut keys, programme passes, and list who has which', 'start-5wd', 'runner'],
    ['Walk the fire exits, name fire marshals and first-aiders', 'start-5wd'],
    ['Put up the safety poster, the insurance certificate and the studio’s contact sheet', 'start-3wd', 'runner'],
    ['Label meeting rooms, shelves and recycling', 'start-2wd', 'runner'],
  ]),
  ...checklistLines('Insurance and law', [
    ['Have employers’ liability, equipment and errors and omissions insurance confirmed in writing', 'start-20wd', 'manager'],
    ['Pay the data protection fee, and say who answers data requests', 'start-10wd', 'manager'],
    ['Begin the BFI cultural test folder', 'start', 'manager'],
    ['Register the production with albert, and start its carbon plan', 'start-10wd'],
  ]),
  ...checklistLines('Accounts', [
    ['Open the bank account and company cards of the production', 'start-20wd', 'accounts'],
    ['Open accounts with courier, stationer, taxi firm and caterer', 'start-10wd'],
    ['Agree cost codes, order numbers and who approves what', 'start-10wd', 'accounts'],
    ['Count the opening float, and have it signed for', 'start-1wd', 'accounts'],
  ]),
  ...checklistLines('Kit', [
    ['Order workstations, pen displays and colour-managed screens', 'start-30wd', 'technology'],
    ['Tag and list each piece of kit with serial number and owner', 'start-5wd', 'runner'],
    ['Insure hired kit, and note when each hire ends', 'start-5wd'],
    ['Test projector, sound and call system of the review room', 'start-3wd', 'technology'],
  ]),
];

const work = () => [
  ...checklistLines('Accounts and licences', [
    ['Count software seats per department, and buy or rent them', 'start-20wd', 'technology'],
    ['Set up storage, folders by sequence, and who may read what', 'start-10wd', 'technology'],
    ['Restore a file from the first backup, to see that it works', 'start-5wd', 'technology'],
    ['Make mail, chat and calendar accounts for everybody who begins', 'start-5wd', 'technology'],
    ['Test the transfer of files with each vendor and the client', 'start-5wd', 'technology'],
  ]),
  ...checklistLines('Crew', [
    ['Send contracts, and have them back signed before day one', 'start-10wd', 'manager'],
    ['Check everybody’s right to work, and keep the copies', 'start-5wd', 'manager'],
    ['Ask for bank details, next of kin and access needs', 'start-5wd'],
    ['Settle the tax status of each freelancer in writing', 'start-5wd', 'accounts'],
    ['Write the welcome pack: hours, sickness, house rules, who is who', 'start-5wd'],
    ['Check each screen workplace with the person who sits there', 'start+5wd'],
  ]),
  ...checklistLines('Schedule', [
    ['Fill in Steps, People and the first dates of this workbook', 'start-5wd'],
    ['Agree naming of files and takes with leads and vendors', 'start-10wd'],
    ['Put reviews, dailies and client calls into the calendar', 'start-3wd'],
    ['Invite everybody to the kick-off, and print the day sheet', 'start-2wd', 'runner'],
  ]),
];
