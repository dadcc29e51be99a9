// Shapes of trackers as they are found in public, in English: the headings as they are written there, the rows invented. No synonym was taken from them
// before they were scored; what today's build made of them then stands beside the test.

import { sheet } from '../sheet';

export const englishShapes = [
  sheet(
    'a list of game assets',
    'assets',
    1,
    [
      'Asset Name | Category | Priority | Poly Count | Artist | Status | Due Date | File Path | Notes',
      'Crate | Prop | High | 1200 | Ana Ruiz | WIP | 2026-03-12 | props/crate | ',
      'Oak tree | Environment | Low | 5400 | Max Bell | Done | 2026-03-04 | env/oak | second pass',
    ],
    'name | type | - | - | steps//by | steps//status | steps//due | - | notes',
  ),
  sheet(
    'a file list',
    'assets',
    1,
    ['type | id | filename | count | notes', 'prop | P001 | lantern_v3.psd | 2 | ', 'character | C001 | otto_turn.psd | 1 | needs tail'],
    'type | id | name | - | notes',
  ),
  sheet(
    'an asset list with a title in its heading',
    'assets',
    1,
    [
      'Project Scene Asset List: | Type | Claimed | Complete | Comments',
      'Kitchen table | Prop | Ana | TRUE | ',
      'Stove | Prop | Max | FALSE | two doors',
      'Grandmother | Character | Ana | FALSE | ',
    ],
    'name | type | steps//by | steps//status | notes',
  ),
  sheet(
    'animations of one character',
    'assets',
    1,
    ['Animation name | Frames | Loop | Animator | Status', 'walk | 24 | TRUE | Max Bell | done', 'jump | 18 | FALSE | Ana Ruiz | wip'],
    'name | - | - | steps//by | steps//status',
  ),
  sheet(
    'boards by panel',
    'shots',
    1,
    [
      'Scene | Panel | Action | Dialogue | Artist | Status',
      '1 | 1A | Otto wakes | | Ana Ruiz | done',
      '1 | 1B | He looks out | Morning! | Ana Ruiz | in progress',
    ],
    'sequence | name | * | - | steps//by | steps//status',
  ),
  sheet(
    'a student film',
    'shots',
    1,
    [
      'Shot # | Storyboard | Animatic | Layout | Rough Animation | Clean Up | Color | Comp | Sound | Notes',
      '010 | Done | Done | Done | WIP | To do | To do | To do | | ',
      '020 | Done | Done | WIP | To do | To do | To do | To do | | tricky',
    ],
    'name | steps/Storyboard/status | steps/Animatic/status | steps/Layout/status | steps/Rough/status | steps/Clean-up/status | steps/Colour/status | steps/Comp/status | * | notes',
  ),
  sheet(
    'shots of a bid',
    'shots',
    1,
    [
      'Seq | Shot | Thumbnail | Description | Methodology | Frame Count | Bid Days | Vendor | Final Delivery | Status',
      'HB | HB0010 | | harbour | matte painting | 96 | 4 | Kestrel | 2026-05-04 | WIP',
      'HB | HB0020 | | boats | CG boats | 120 | 9 | Kestrel | 2026-05-08 | Not started',
    ],
    'sequence | name | - | * | - | frames | - | vendor | steps//due | steps//status',
  ),
  sheet(
    'shots with two dates',
    'shots',
    1,
    [
      'Episode | Shot | Animator | Due date | Revised due date | Status',
      'EP101 | 010 | Ana Ruiz | 2026-03-02 | 2026-03-09 | WIP',
      'EP101 | 020 | Max Bell | 2026-03-02 | | Done',
    ],
    'episode | name | steps//by | * | * | steps//status',
  ),
  sheet(
    'a tracker with bands of steps',
    'shots',
    2,
    [
      ' | | Blocking | | | Spline | | | Final | ',
      'Scene | Shot | Artist | Due | Status | Artist | Due | Status | Delivered | Notes',
      "1 | '010 | Ana Ruiz | 2026-03-02 | Done | Max Bell | 2026-03-12 | WIP | FALSE | ",
      "1 | '020 | Ana Ruiz | 2026-03-03 | WIP | Max Bell | 2026-03-13 | To do | FALSE | ",
    ],
    'sequence | name | steps/Blocking/by | steps/Blocking/due | steps/Blocking/status | steps/Spline/by | steps/Spline/due | steps/Spline/status | * | *',
  ),
  sheet(
    'tasks of a small studio',
    'assets',
    1,
    [
      'Task | Assigned To | Priority | Start Date | Due Date | % Complete | Status | Comments',
      'Design Otto | Ana Ruiz | High | 2026-02-02 | 2026-03-02 | 50 | In Progress | ',
      'Paint harbour | Max Bell | Low | 2026-02-09 | 2026-03-12 | 0 | Not Started | waits for design',
    ],
    'name | steps//by | - | - | steps//due | - | steps//status | notes',
  ),
  sheet(
    'tasks with a project',
    'assets',
    1,
    [
      'Project | Task Name | Owner | Deadline | Progress | Done?',
      'Otto | Rig Otto | Max Bell | 2026-03-02 | almost | FALSE',
      'Otto | Model boat | Ana Ruiz | 2026-03-06 | | TRUE',
    ],
    '- | name | steps//by | steps//due | - | steps//status',
  ),
  sheet(
    'puppets and sets',
    'assets',
    1,
    [
      'Puppet/Prop | Scale | Maker | Armature | Sculpt | Paint | Needed on set | Remarks',
      "Grandmother | '1:5 | Ana Ruiz | done | done | wip | 2026-04-01 | ",
      "Boat | '1:5 | Max Bell | n/a | done | to do | 2026-04-08 | sails loose",
    ],
    'name | - | * | steps/Armature/status | steps/Sculpt/status | steps/Paint/status | * | notes',
  ),
  sheet(
    'characters by episode',
    'assets',
    1,
    [
      'Character | Ep | Design Status | Design Artist | Design Due | Rig Status | Rig Artist | Rig Due',
      'Otto | EP101 | Approved | Ana Ruiz | 2026-02-02 | WIP | Max Bell | 2026-03-02',
      'Berry | EP102 | Approved | Ana Ruiz | 2026-02-04 | To do | Max Bell | 2026-03-09',
    ],
    'name | episode | steps/Design/status | steps/Design/by | steps/Design/due | steps/Rig/status | steps/Rig/by | steps/Rig/due',
  ),
  sheet(
    'an asset breakdown',
    'assets',
    1,
    [
      'Asset Type | Asset | Used In | Concept | Model | UV | Texture | Rig | Final?',
      'CHAR | Otto | EP101, EP102 | done | done | done | wip | wip | FALSE',
      'PROP | Lantern | EP101 | done | wip | to do | to do | n/a | FALSE',
    ],
    'type | name | * | steps/Concept/status | steps/Model/status | * | steps/Texture/status | steps/Rig/status | *',
  ),
  sheet(
    'delivery dates of a series',
    'deliveries',
    1,
    [
      'Ep # | Episode Title | Broadcaster | Delivery Date | Format | Delivered | Status | Notes',
      '101 | The harbour | Channel One | 2026-05-04 | ProRes | | To do | ',
      '102 | The storm | Channel One | 2026-05-18 | ProRes | | To do | captions later',
    ],
    'episode | title | partner | due | - | sent | status | notes',
  ),
  sheet(
    'deliverables of a contract',
    'deliverables',
    1,
    [
      'Deliverable | Client | Due | Status | Link',
      'Trailer | Channel One | 2026-04-01 | Sent | ',
      'Music cue sheet | Channel One | 2026-04-10 | To do | ',
    ],
    'deliverable | forWhom | due | status | link',
  ),
  sheet(
    'packages to a vendor',
    'deliveries',
    1,
    [
      'Package | Vendor | Sent On | Return Date | Sent Via | Contents | Contact',
      'EP101 anim pack | Kestrel | 2026-03-02 | 2026-04-01 | Aspera | 24 shots | Kim Lee',
      'EP102 anim pack | Kestrel | | | Aspera | 31 shots | Kim Lee',
    ],
    'title | partner | sent | backBy | method | contents | contact',
  ),
  sheet(
    'shipments',
    'shipments',
    1,
    [
      'Shipment | To | Courier | Tracking # | Date Shipped | ETA | Received | Contents',
      'Drives 1 | Kestrel | Parcel Co | 7741 | 2026-03-02 | 2026-03-04 | 2026-03-04 | two drives',
      'Puppets | Museum | Van | | 2026-03-09 | 2026-03-10 | | six puppets',
    ],
    'what | company | * | tracking | booked | expected | delivered | *',
  ),
  sheet(
    'dailies',
    'reviews',
    1,
    [
      'Review Session | Date | Start Time | End Time | Location | Attendees | Agenda | Notes Link',
      'Dailies | 2026-03-02 | 10:00 | 11:00 | Room 2 | Ana Ruiz, Max Bell | SQ010 | ',
      'Client review | 2026-03-03 | 15:00 | 16:00 | Call | Ana Ruiz | EP101 | ',
    ],
    'title | date | start | end | place | attendees | shown | notesLink',
  ),
  sheet(
    'meetings',
    'reviews',
    1,
    [
      'Meeting | When | Time | Where | Who | Topics | Minutes',
      'Art review | 2026-03-02 | 10:00 | Room 1 | Ana Ruiz | props | ',
      'Story review | 2026-03-05 | 14:00 | Room 1 | Max Bell | EP103 | ',
    ],
    'title | date | start | place | attendees | shown | notesLink',
  ),
  sheet(
    'a studio inventory',
    'stock',
    1,
    [
      'Item Name | SKU | Qty in Stock | Reorder Level | Reorder Qty | Unit Price | Supplier | Location',
      'Copy paper | A4-80 | 12 | 5 | 20 | 3.9 | Paper Co | Shelf 1',
      'Black tape | BT-1 | 3 | 4 | 10 | 2.5 | Grip Co | Shelf 2',
    ],
    'item | * | onHand | reorderAt | * | unitPrice | supplier | location',
  ),
  sheet(
    'what is on the shelf',
    'stock',
    1,
    [
      'Description | In Stock | Minimum | Order | Unit | Where Kept',
      'Coffee | 2 | 3 | yes | bag | Kitchen',
      'Pens | 40 | 10 | | piece | Cupboard',
    ],
    'item | onHand | reorderAt | - | unit | location',
  ),
  sheet(
    'a petty cash log',
    'pettyCash',
    1,
    [
      'Date | Voucher # | Paid To | Description | Net | VAT | Total | Account Code',
      '2026-03-02 | 1 | Grip Co | tape | 10 | 2 | 12 | 2410',
      '2026-03-03 | 2 | Cafe | coffee for the client | 8.5 | | 8.5 | 2420',
    ],
    'date | receiptNo | shop | whatFor | net | vat | gross | costCode',
  ),
  sheet(
    'expenses',
    'pettyCash',
    1,
    [
      'Receipt # | Date of Purchase | Employee | Merchant | Category | Amount | Payment Method | Reimbursed',
      '1 | 2026-03-02 | Ana Ruiz | Grip Co | Materials | 12 | Cash | FALSE',
      '2 | 2026-03-03 | Max Bell | Cafe | Food | 8.5 | Card | TRUE',
    ],
    'receiptNo | date | whoPaid | shop | * | gross | paidWith | status',
  ),
];
