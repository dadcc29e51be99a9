// What columns trackers have that are public: bid sheets, lists of game assets, exports, logs of orders, kit and cash. Written down, with what a
// coordinator would say of them, before this build was tried on them; the rows are invented.

import { sheet } from '../sheet';

export const publicEnglish = [
  sheet(
    'a turnover of effects',
    'shots',
    1,
    [
      'VFX # | Reel | Sequence | Shot description | Vendor | Complexity | Record TC In | Record TC Out | Frame range | Handles | Latest version | Status | Temp due | Final due | Comments',
      'FER_010_010 | 1 | FER | ferry leaves | Kestrel | Medium | 01:02:03:04 | 01:02:07:04 | 1001-1120 | 8 | v012 | WIP | 2026-03-02 | 2026-03-20 | smoke',
      'FER_010_020 | 1 | FER | gull lands | Kestrel | Easy | 01:02:07:04 | 01:02:09:00 | 1001-1064 | 8 | v003 | Approved | 2026-03-03 | 2026-03-23 | ',
      'FER_020_010 | 2 | FER | fog | Osprey | Hard | 01:04:11:00 | 01:04:15:12 | 1001-1098 | 8 | v001 | Not started | 2026-03-09 | 2026-03-27 | ',
    ],
    'id | * | sequence | * | vendor | - | - | - | frames? | - | steps//take | steps//status | * | steps//due | notes',
  ),
  sheet(
    'assets of a game jam',
    'assets',
    1,
    [
      'Asset | Type | Status | Source | Specs | Used in | Owner | Priority | Path',
      'Ferry sprite | Sprite | Done | hand-drawn | 96x96 | Level 1 | Ana | P0 | art/ferry.png',
      'Gull cry | SFX | Needed | library | 44.1 kHz | Level 1 | Max | P1 | audio/gull.wav',
      'Harbour tiles | Tileset | In progress | hand-drawn | 16x16 | Level 2 | Ana | P0 | art/tiles.png',
    ],
    'name | type | steps//status | - | - | * | steps//by | - | *',
  ),
  sheet(
    'shots with what each task needs',
    'shots',
    1,
    [
      'Shot | Cut in | Cut out | Duration | Anim status | Anim artist | Anim due | Anim approved | FX status | FX artist | FX due | Comp status | Comp artist | Comp due | Client delivery date',
      'sh0010 | 1001 | 1096 | 96 | Approved | Jo Rey | 2026-03-02 | 2026-03-03 | WIP | Ben Ode | 2026-03-09 | Not started | Sam Poe | 2026-03-16 | 2026-03-30',
      'sh0020 | 1001 | 1048 | 48 | WIP | Jo Rey | 2026-03-04 | | Not started | Ben Ode | 2026-03-11 | Not started | Sam Poe | 2026-03-18 | 2026-03-30',
    ],
    'name | firstFrame | - | frames? | steps/Animation/status | steps/Animation/by | steps/Animation/due | - | steps/FX/status | steps/FX/by | steps/FX/due | steps/Comp/status | steps/Comp/by | steps/Comp/due | *',
  ),
  sheet(
    'tasks out of a scheduling tool',
    'shots',
    1,
    [
      'Shot | Task type | Assignees | Bid (days) | Start | Due | Status | % done',
      'seq010_sh0010 | Animation | Jo Rey | 3 | 2026-03-02 | 2026-03-05 | In progress | 60%',
      'seq010_sh0020 | Animation | Ben Ode | 2 | 2026-03-03 | 2026-03-06 | Not started | 0%',
      'seq010_sh0030 | Lighting | Uma Sen | 2 | 2026-03-09 | 2026-03-11 | Not started | 0%',
    ],
    'name | - | steps//by | - | - | steps//due | steps//status | -',
  ),
  sheet(
    'bands with hours',
    'assets',
    2,
    [
      ' | | Modelling | | | Surfacing | | | Rigging | | ',
      'Asset | Type | Artist | Hours | Status | Artist | Hours | Status | Artist | Hours | Status',
      'Ferry | Vehicle | Lito Cruz | 24 | Final | Uma Sen | 16 | WIP | Ben Ode | 20 | Waiting',
      'Gull | Creature | Pia Berg | 12 | WIP | Uma Sen | 8 | Waiting | Ben Ode | 30 | Waiting',
    ],
    'name | type | steps/Model/by | - | steps/Model/status | steps/Surface/by | - | steps/Surface/status | steps/Rig/by | - | steps/Rig/status',
  ),
  sheet(
    'consumables of an art department',
    'stock',
    1,
    [
      'Consumable | Size | Unit | Opening stock | Used | Remaining | Min level | Vendor',
      'Gaffer tape | 50 mm | roll | 24 | 10 | 14 | 6 | Volt',
      'Clay | 1 kg | block | 10 | 8 | 2 | 4 | Paperworks',
    ],
    'item | - | unit | - | - | onHand | reorderAt | supplier',
  ),
  sheet(
    'kit that is signed out',
    'kit',
    1,
    [
      'Asset tag | Make | Model | Serial number | Checked out to | Checkout date | Expected return | Returned | Condition | Location',
      'KIT-001 | Wacom | Cintiq 22 | WX1234 | Ana Ruiz | 2026-02-02 | 2026-04-30 | | Good | Room 3',
      'KIT-002 | Dell | 5490 | DL8871 | Max Bell | 2026-02-09 | 2026-03-13 | 2026-03-12 | Scratched | Store',
    ],
    'id | - | what | serialNo | holder | since | dueBack | backOn | condition | place',
  ),
  sheet(
    'a log of purchase orders',
    'orders',
    1,
    [
      'PO Number | Date | Vendor | Description | Department | Account code | Amount | Tax | Total | Requested by | Approved by | Invoice received | Status',
      'PO-101 | 2026-03-02 | Kestrel | armatures | Art | 2210 | 100 | 20 | 120 | Ana Ruiz | Vic Orr | yes | Closed',
      'PO-102 | 2026-03-05 | Volt | lamps | Camera | 2300 | 50 | 10 | 60 | Max Bell | Vic Orr | no | Open',
    ],
    'id | orderedOn | supplier | whatFor | - | costCode | net | vat | gross | owner | approvedBy | - | status',
  ),
  sheet(
    'receipts of an envelope',
    'pettyCash',
    2,
    [
      'PETTY CASH ENVELOPE',
      'Envelope # | Receipt # | Date | Paid to | Description of purchase | Acct | Amount | HST | Total | Balance',
      'AR01 | 1 | 2026-03-02 | Paperworks | pencils | 2210 | 10 | 2 | 12 | 288',
      'AR01 | 2 | 2026-03-03 | Cabs | taxi to client | 2400 | 20 | 4 | 24 | 264',
    ],
    'claim | receiptNo | date | shop | whatFor | costCode | net | vat | gross | -',
  ),
  sheet(
    'sessions of a supervisor',
    'reviews',
    1,
    [
      'Date | Time | Review | Dept | Supervisor | Artists presenting | Location/Zoom | Items to review | Notes doc',
      '2026-03-02 | 10:00 | Anim dailies | Anim | Vic Orr | Jo Rey, Ben Ode | Room 3 | sq010 | https://n.example.com/1',
      '2026-03-03 | 16:00 | Client call | All | Max Bell | Ana Ruiz | https://zoom.example.com/2 | ep 101 | https://n.example.com/2',
    ],
    'date | start | title | - | chair | attendees | place | shown | notesLink',
  ),
  sheet(
    'panels of a storyboard',
    'shots',
    1,
    [
      'Scene | Panel | Action | Dialogue | SFX | Duration (sec) | Board artist | Status | Revision',
      '1 | 1A | ferry leaves | | horn | 4 | Kim Ito | Approved | 2',
      '1 | 1B | gull lands | Hello! | | 2.5 | Kim Ito | In progress | 1',
      '2 | 2A | fog | | wind | 3 | Mia Lo | Not started | 1',
    ],
    'sequence | name | * | - | - | ? | steps/Storyboard/by | steps/Storyboard/status | steps/Storyboard/take',
  ),
  sheet(
    'shots by colours',
    'shots',
    1,
    [
      'Seq | Shot | Thumbnail | Frames | Layout | Anim | Lighting | Comp | Assigned | Target wk | Notes',
      "010 | '0010 | (image) | 96 | Green | Green | Amber | Red | Jo Rey | wk 12 | ",
      "010 | '0020 | (image) | 48 | Green | Amber | Red | Red | Ben Ode | wk 13 | eyes",
      "020 | '0010 | (image) | 120 | Amber | Red | Red | Red | Jo Rey | wk 14 | ",
    ],
    'sequence | name | - | frames | steps/Layout/status | steps/Animation/status | steps/Lighting/status | steps/Comp/status | ? | ? | notes',
  ),
  sheet(
    'packages to a studio abroad',
    'deliveries',
    1,
    [
      'Batch | Studio | Sent | Due back | Received | Approved | Retakes | Invoice #',
      'Batch 01 | Kestrel | 2026-03-02 | 2026-03-20 | | | 0 | ',
      'Batch 02 | Kestrel | 2026-02-02 | 2026-02-20 | 2026-02-19 | 2026-02-23 | 4 | 1041',
    ],
    'title | partner | sent | backBy | received | - | - | -',
  ),
  sheet(
    'what the couriers have',
    'shipments',
    1,
    [
      'Date | Waybill # | Courier | Shipped to | Contents | No. of boxes | Weight kg | Value GBP | Expected delivery | Received by | Delivered',
      '2026-03-02 | 7712345 | Swift | Kestrel Models | puppets | 3 | 12.5 | 900 | 2026-03-04 | Bo Lind | 2026-03-04',
      '2026-03-09 | 7712346 | Swift | Toyco | samples | 1 | 2 | 100 | 2026-03-11 | | ',
    ],
    'booked | tracking | courier | company | what | boxes | weight | value | expected | signedBy | delivered',
  ),
  sheet(
    'invoices to pay',
    'invoices',
    1,
    [
      "Supplier name | Inv # | Inv date | Date rec'd | PO # | Net £ | VAT £ | Gross £ | Due for payment | Paid on",
      'Kestrel | 1041 | 2026-03-02 | 2026-03-03 | PO-101 | 100 | 20 | 120 | 2026-04-01 | ',
      'Volt | 88 | 2026-02-02 | 2026-02-05 | PO-102 | 50 | 10 | 60 | 2026-03-04 | 2026-03-03',
    ],
    'supplier | theirNo | date | receivedOn | order | net | vat | gross | due | -',
  ),
];
