// Trackers as studios have them, invented: the third that nobody looked at while the guesses were tuned.

import { sheet } from './sheet';

export const heldOutTrackers = [
  sheet(
    'stop-motion puppets',
    'assets',
    2,
    [
      ' | | SCULPT | | | ARMATURE | | | PAINT | | | | ',
      'Puppet | Scene | Maker | Due date | Status | Maker | Due date | Status | Maker | Due date | Status | Box no. | Photo',
      'Otter hero | 1 | Sam Poe | 2026-03-02 | Done | Dee Hart | 2026-03-09 | WIP | Uma Sen | 2026-03-20 | Not started | 4 | (image)',
      'Otter stunt | 2 | Sam Poe | 2026-03-04 | WIP | Dee Hart | 2026-03-12 | Not started | Uma Sen | 2026-03-24 | Not started | 5 | (image)',
      'Heron | 2 | Sam Poe | 2026-03-06 | WIP | Dee Hart | 2026-03-16 | On hold | Uma Sen | 2026-03-27 | Not started | | (image)',
    ],
    'name | - | steps/Sculpt/by | steps/Sculpt/due | steps/Sculpt/status | steps/Armature/by | steps/Armature/due | steps/Armature/status | steps/Paint/by | steps/Paint/due | steps/Paint/status | - | -',
  ),
  sheet(
    'lookdev by underscores',
    'assets',
    1,
    [
      'asset_code | asset_name | asset_type | model_status | model_assignee | model_due | surfacing_status | surfacing_assignee | surfacing_due | vendor | updated_at',
      'c_otter | Otter | character | apprd | lito.cruz@example.com | 2026-02-02 | ip | sam@example.com | 2026-02-20 | Kestrel | 2026-02-11',
      'c_heron | Heron | character | rev | lito.cruz@example.com | 2026-02-03 | wtg | uma@example.com | 2026-02-22 | Kestrel | 2026-02-11',
      'p_boat | Boat | prop | ip | pia@example.com | 2026-02-05 | wtg | sam@example.com | 2026-02-24 | | 2026-02-12',
    ],
    'id | name | type | steps/Model/status | steps/Model/by | steps/Model/due | steps/Surface/status | steps/Surface/by | steps/Surface/due | - | -',
  ),
  sheet(
    'an episode of backgrounds',
    'assets',
    3,
    [
      'BG list',
      '',
      'BG no. | BG name | Set | Rough by | Rough due | Rough | Paint by | Paint due | Paint | Approved date | Link to file | Comment',
      'BG001 | Harbour day | Harbour | Kim | 2026-03-02 | OK | Mia | 2026-03-09 | WIP | | https://d.example.com/1 | ',
      'BG002 | Harbour night | Harbour | Kim | 2026-03-03 | RTK | Mia | 2026-03-11 | | | https://d.example.com/2 | darker',
      'BG003 | Cafe | Town | Kim | 2026-03-04 | WIP | Mia | 2026-03-13 | | | | ',
    ],
    'id | name | - | steps/Rough/by | steps/Rough/due | steps/Rough/status | steps/Paint/by | steps/Paint/due | steps/Paint/status | - | link | notes',
  ),
  sheet(
    'animation retakes',
    'shots',
    1,
    [
      'Episode | Sequence | Shot name | No. of frames | Anim status | Anim artist | Anim due date | Anim take | FX status | FX due date | Compositing status | Compositing artist | Camera | Supervisor notes | OMITTED',
      'EP03 | SQ1 | SH001 | 120 | RTK | Jo Rey | 2026-03-02 | 2 | WIP | 2026-03-20 | todo | Sam Poe | 35mm | eyes | no',
      'EP03 | SQ1 | SH002 | 40 | OK | Ben Ode | 2026-03-02 | 1 | n/a | | todo | Sam Poe | 35mm | | no',
      'EP03 | SQ2 | SH003 | 77 | WIP | Jo Rey | 2026-03-05 | 1 | todo | 2026-03-25 | todo | Sam Poe | 50mm | | yes',
    ],
    'episode | sequence | name | frames | steps/Animation/status | steps/Animation/by | steps/Animation/due | steps/Animation/take | steps/FX/status | steps/FX/due | steps/Comp/status | steps/Comp/by | - | notes | omitted',
  ),
  sheet(
    'client deliveries',
    'deliveries',
    1,
    [
      'Delivery | Recipient | Deliver by | Delivered on | Delivery method | Delivery status | Owner | Project phase | URL | Invoice no',
      'Animatic ep 1 | Northlight | 2026-03-02 | 2026-03-01 | Drive | Delivered | Ana Ruiz | Pre | https://x.example.com/1 | 1041',
      'Animatic ep 2 | Northlight | 2026-03-16 | | Drive | In progress | Ana Ruiz | Pre | https://x.example.com/2 | ',
      'Designs pack | Toyco | 2026-03-20 | | Courier | Planned | Max Bell | Pre | | ',
    ],
    'title | partner | due | sent | method | status | owner | - | link | -',
  ),
  sheet(
    'dailies',
    'reviews',
    2,
    [
      'REVIEWS Q2',
      'Session | Review type | Review date | Time | Location | Content | Supervisor | Attending | Minutes link | State',
      'Dailies 12 | Dailies | 2026-04-02 | 10:00 | Room 3 | SQ010 | Vic Orr | Jo Rey, Ben Ode | https://m.example.com/1 | done',
      'Animatic lock | Animatic | 2026-04-03 | 14:00 | Room 3 | EP02 | Vic Orr | Ana Ruiz | https://m.example.com/2 | planned',
      'Broadcaster notes | Broadcaster | 2026-04-07 | 16:30 | Meet | EP01 | Max Bell | Ana Ruiz | | planned',
    ],
    'title | type | date | start | place | shown | chair | attendees | notesLink | status',
  ),
  sheet(
    'store room',
    'stock',
    1,
    [
      'SKU | Product | Category | Shelf | UoM | In stock | Ordered | Reorder level | Par level | Vendor | Discontinued | Remarks | Unit price',
      'S-1 | Pegbars | Art materials | B2 | piece | 12 | 0 | 4 | 20 | Paperworks | FALSE | | 8',
      'S-2 | Gaffer tape | Consumables | A1 | roll | 2 | 6 | 4 | 12 | Volt | FALSE | black | 5.5',
      'S-3 | Old paper | Art materials | B1 | box | 1 | 0 | 0 | 0 | Paperworks | TRUE | | 20',
    ],
    'id | item | category | location | unit | onHand | onOrder | reorderAt | upTo | supplier | discontinued | notes | unitPrice',
  ),
  sheet(
    'expenses',
    'pettyCash',
    1,
    [
      'Receipt ID | Date | Name | Paid by | Merchant | Purpose | Budget code | Gross | VAT | Net | Approved? | Comments',
      'R1 | 2026-03-02 | Dee Hart | Company card | Cabs | taxi | 2400 | 12 | 2 | 10 | yes | ',
      'R2 | 2026-03-02 | Dee Hart | Cash | Grocer | milk | 2300 | 2 | 0 | 2 | no | ',
      'R3 | 2026-03-03 | Ana Ruiz | Cash | Printer | scripts | 2210 | 24 | 4 | 20 | no | colour',
    ],
    'receiptNo | date | whoPaid | paidWith | shop | whatFor | costCode | gross | vat | net | - | notes',
  ),
];
