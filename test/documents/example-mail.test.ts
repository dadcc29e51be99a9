// The mail of the design's worked example, word for word.

import { expect, test } from '@jest/globals';
import { mailOf } from '../../src/documents/mail';
import { planRun } from '../../src/office/digest/run';
import { exampleDay, runOn } from '../office/production';
import { context } from './mail-context';

function mailTo(to: string) {
  const digest = planRun(runOn(exampleDay)).digests.find((candidate) => candidate.to === to);
  return digest ? mailOf(digest, context) : null;
}

test('Ben gets the mail of the example on Monday 2 March', () => {
  const mail = mailTo('ben@example.com');
  expect(mail?.subject).toBe('Caminandes: 1 late, 1 due today, 1 retake, 1 this week (Mon 2 Mar)');
  expect(mail?.text).toBe(
    `Good morning Ben. Your week on Caminandes:

LATE
  Oti (CH_002), Rig, take 1. Was due Thu 26 Feb, 2 working days ago. Now: WIP.
  Files: https://drive.example/oti   Row: https://docs.example/tracker#steps/Rig/status-of-3

DUE TODAY
  Lama (CH_001), Rig, take 1. Now: WIP.
  Row: https://docs.example/tracker#steps/Rig/status-of-2

RETAKE, NEEDS A NEW DATE
  Train (PR_004), Rig, take 2, with Jo Rey. Ana will set the date.
  Row: https://docs.example/tracker#steps/Rig/status-of-4

THIS WEEK
  Thu 5 Mar  Mine Cart (PR_003), Rig. Now: Ready.
  Row: https://docs.example/tracker#steps/Rig/status-of-5

Finished, or the date cannot be met? Reply to this mail; it goes to Ana Ruiz, production coordinator.
Or change the status in the workbook: https://docs.example/tracker

You get this because your name is in "Rig by" in "Caminandes tracker".
It comes on the first working day of the week; on others only on the reminder days of your work, in working days: 2 before, on the day, 1 after, 3 after.
To get fewer or none, tell Ana.
Sent with Routesheet from ana@example.com, between 8 and 9 your time.
`,
  );
});

test('the lead is told what waits for their approval and its maker is told nothing', () => {
  const mail = mailTo('dee@example.com');
  expect(mail?.subject).toBe('Caminandes: 1 to approve (Mon 2 Mar)');
  expect(mail?.text).toContain('WAITING FOR YOU\n  Railroad (EN_003), Design, by Kim Ito. Due today. Now: For approval.');
  expect(mail?.text).toContain('You get this because you lead Design in "Caminandes tracker".');
  expect(mailTo('kim@example.com')).toBeNull();
  expect(mailTo('mia@example.com')).toBeNull();
});

test('the lead of a step sees what is late in it, the coordinator the whole production', () => {
  expect(mailTo('rob@example.com')?.text).toContain(
    'LATE IN YOUR STEPS\n  Oti (CH_002), Rig, take 1, by Ben Ode. Was due Thu 26 Feb, 2 working days ago.',
  );
  const mail = mailTo('ana@example.com');
  expect(mail?.subject).toBe('Caminandes today: 1 late, 1 due, 1 to approve, 1 retake to date');
  expect(mail?.text).toContain(
    'TO SORT OUT: RETAKES THAT NEED A NEW DATE\n  Train (PR_004), Rig, take 2, by Ben Ode and Jo Rey. Needs a new date, or is late if this is the new one. Was due Tue 24 Feb.',
  );
});

test('the production manager gets the week by department', () => {
  const mail = mailTo('pam@example.com');
  expect(mail?.subject).toBe('Caminandes week of 2 Mar: 1 late (Rig 1), 2 due');
  expect(mail?.text).toContain(
    'DEPARTMENTS THIS WEEK\n  Design: 1 to approve.\n  Rig: 1 late, 2 due this week, 1 retake without a new date.',
  );
});
