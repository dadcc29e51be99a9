// Shapes as coordinators of small and large studios keep them, written down before the words of this build were looked at again: what each heading is to
// the person who typed it. Rows are invented.

import { sheet } from '../sheet';

export const desks = [
  sheet(
    'an asset tracker with leads',
    'assets',
    2,
    [
      'MOONFISH S1 - ASSET TRACKER',
      'Asset # | Asset | Asset Type | First Appears | Lead | Model Artist | Model ETA | Model Status | Tex Artist | Tex ETA | Tex Status | Rig Artist | Rig ETA | Rig Status | Comments',
      'A001 | Otter | CH | 101 | Ana Ruiz | Max Bell | 2026-03-02 | Approved | Mia Kim | 2026-03-12 | WIP | Jo Rey | 2026-03-20 | Not Started | ',
      'A002 | Lantern | PR | 102 | Ana Ruiz | Max Bell | 2026-03-05 | WIP | Mia Kim | 2026-03-15 | Not Started | Jo Rey | 2026-03-25 | N/A | brass',
    ],
    'id | name | type | episode | - | steps/Model/by | steps/Model/due | steps/Model/status | steps/Texture/by | steps/Texture/due | steps/Texture/status | steps/Rig/by | steps/Rig/due | steps/Rig/status | notes',
  ),
  sheet(
    'designs by approval',
    'assets',
    1,
    [
      'Design | Category | Episode(s) | Designer | Rough Due | Rough Status | Clean Due | Clean Status | Colour Due | Colour Status | Director Notes',
      'Otter casual | Characters | 101, 104 | Mia Kim | 2026-03-02 | Approved | 2026-03-09 | In Review | 2026-03-16 | Not Started | softer ears',
      'Fish stall | Props | 102 | Max Bell | 2026-03-03 | Revise | 2026-03-10 | Not Started | 2026-03-17 | Not Started | ',
    ],
    'name | type | episode | * | steps/Rough/due | steps/Rough/status | steps/Clean-up/due | steps/Clean-up/status | steps/Colour/due | steps/Colour/status | notes',
  ),
  sheet(
    'backgrounds',
    'assets',
    1,
    [
      'BG # | BG Description | Sc. | Layout Artist | Layout Due Date | Painter | Paint Due Date | Status | Approved?',
      'BG-014 | harbour at dawn | 12 | Ana Ruiz | 2026-03-02 | Mia Kim | 2026-03-12 | Painting | FALSE',
      'BG-015 | lighthouse stairs | 14 | Ana Ruiz | 2026-03-04 | Mia Kim | 2026-03-16 | To Do | FALSE',
    ],
    'id | name | * | steps/Layout/by | steps/Layout/due | steps/Paint/by | steps/Paint/due | * | *',
  ),
  sheet(
    'a list of props to buy and build',
    'assets',
    1,
    [
      'Prop | Scale | Build/Buy | Maker | Start | Finish | Needed On Set | Status | Picture',
      'Teapot | 1:6 | Build | Ana Ruiz | 2026-03-02 | 2026-03-06 | 2026-03-16 | In progress | ',
      'Oars | 1:6 | Buy | Max Bell | 2026-03-03 | 2026-03-04 | 2026-03-18 | Done | ',
    ],
    'name | - | - | steps//by | - | steps//due | neededBy | steps//status | -',
  ),
  sheet(
    'a shot list of an animatic',
    'shots',
    1,
    [
      'Sc | Sh | Frames | Secs | Action | Boards | Layout | Key Anim | Inbetween | Clean Up | Colour | Comp',
      '1 | 10 | 96 | 4 | Otter wakes | Done | Done | WIP | | | | ',
      '1 | 20 | 48 | 2 | looks out | Done | WIP | | | | | ',
    ],
    'sequence | name | frames | - | * | steps/Storyboard/status | steps/Layout/status | * | steps/Inbetween/status | steps/Clean-up/status | steps/Colour/status | steps/Comp/status',
  ),
  sheet(
    'shots by department with dates',
    'shots',
    2,
    [
      ' | | | LAYOUT | | | ANIMATION | | | LIGHTING | | ',
      'EPISODE | SHOT CODE | FRAMES | ARTIST | DEADLINE | STATUS | ARTIST | DEADLINE | STATUS | ARTIST | DEADLINE | STATUS',
      'EP01 | EP01_SH010 | 96 | Ana Ruiz | 2026-03-02 | APPROVED | Max Bell | 2026-03-12 | IN PROGRESS | Jo Rey | 2026-03-20 | NOT STARTED',
      'EP01 | EP01_SH020 | 48 | Ana Ruiz | 2026-03-03 | IN REVIEW | Max Bell | 2026-03-13 | NOT STARTED | Jo Rey | 2026-03-23 | NOT STARTED',
    ],
    'episode | name | frames | steps/Layout/by | steps/Layout/due | steps/Layout/status | steps/Animation/by | steps/Animation/due | steps/Animation/status | steps/Lighting/by | steps/Lighting/due | steps/Lighting/status',
  ),
  sheet(
    'an animation quota',
    'shots',
    1,
    [
      'Week | Animator | Sequence | Shot Number | Length (frames) | Complexity | Assigned Date | Block Due | Final Due | Status | % Done',
      "wk 10 | Max Bell | SQ020 | '0010 | 120 | B | 2026-03-02 | 2026-03-05 | 2026-03-12 | Blocking | 40",
      "wk 10 | Mia Kim | SQ020 | '0020 | 64 | A | 2026-03-02 | 2026-03-04 | 2026-03-09 | Polish | 80",
    ],
    '- | * | sequence | name | frames | - | - | steps/Blocking/due | * | * | -',
  ),
  sheet(
    'effects of a feature',
    'shots',
    1,
    [
      'Shot ID | Seq. | Shot Name | VFX Description | Vendor | Turnover | Internal Due | Client Due | Latest Version | Current Status | Client Notes',
      '1044 | STO | STO_010 | wave hits pier | Kestrel | 2026-02-16 | 2026-03-09 | 2026-03-12 | 3 | Client Review | more foam',
      '1045 | STO | STO_020 | rain | Kestrel | 2026-02-16 | 2026-03-10 | 2026-03-13 | 1 | In Progress | ',
    ],
    'id | sequence | name | * | vendor | - | * | * | steps//take | steps//status | notes',
  ),
  sheet(
    'a board revision log',
    'shots',
    1,
    [
      'Seq # | Panel # | Board Artist | Rev # | Date Due | Date Delivered | Review Status | Director Comments',
      '10 | 1-24 | Ana Ruiz | 2 | 2026-03-02 | | Revisions | faster',
      '20 | 1-40 | Max Bell | 1 | 2026-03-06 | | In progress | ',
    ],
    'sequence | name | * | steps/Storyboard/take | steps/Storyboard/due | - | steps/Storyboard/status | notes',
  ),
  sheet(
    'tasks out of a task tool',
    'assets',
    1,
    [
      'Task ID | Task Name | Assignee | Start Date | Due Date | Status | Priority | Tags | Notes | Created At',
      '1201 | Rig Otto | Max Bell | 2026-03-02 | 2026-03-12 | In Progress | High | rig | | 2026-02-16',
      '1202 | Paint Harbour | Ana Ruiz | 2026-03-03 | 2026-03-13 | Open | Low | bg | needs ref | 2026-02-17',
    ],
    'id | name | steps//by | - | steps//due | steps//status | - | - | notes | -',
  ),
  sheet(
    'deliveries to a channel',
    'deliveries',
    2,
    [
      'DELIVERY TRACKER',
      'Ep | Item | Client | Delivery Deadline | Date Sent | Sent By | Delivery Method | QC Status | Approval Date | Status',
      '101 | Locked picture | Channel North | 2026-03-12 | 2026-03-11 | Ana Ruiz | Aspera | Pass | | Delivered',
      '101 | Textless | Channel North | 2026-03-19 | | Ana Ruiz | Aspera | | | In progress',
    ],
    'episode | title | partner | due | sent | * | method | * | - | status',
  ),
  sheet(
    'footage from a vendor',
    'deliveries',
    1,
    [
      'Pack | Direction | Studio | Ship Date | Received Date | Expected Back | Contents | Reference | Owner | Remarks',
      'EP103 layouts | OUT | Kestrel | 2026-03-02 | | 2026-03-30 | 120 scenes | K-103 | Dee Hart | ',
      'EP101 takes | IN | Kestrel | | 2026-03-04 | | 80 scenes | K-101 | Dee Hart | 4 missing',
    ],
    'title | direction | partner | sent | received | backBy | contents | reference | owner | notes',
  ),
  sheet(
    'what a contract asks for',
    'deliverables',
    1,
    [
      'Deliverable | Category | Qty | Format | Broadcaster | Due Date | Delivered | Accepted | Status',
      'HD master | Picture | 1 | ProRes | Channel North | 2026-03-12 | | | Preparing',
      'M&E mix | Sound | 1 | WAV | Channel North | 2026-03-19 | 2026-03-18 | | Sent',
    ],
    'deliverable | category | * | * | forWhom | due | * | * | status',
  ),
  sheet(
    'dailies and reviews',
    'reviews',
    1,
    [
      'Review | Date | Time | Room | Department | Attending | What we will look at | Supervisor | Zoom link',
      'Anim dailies | 2026-03-02 | 10:00 | Theatre | Animation | Ana Ruiz, Max Bell | SQ020 blocking | Dee Hart | https://example.com/z',
      'Design review | 2026-03-03 | 15:00 | Room 2 | Design | Mia Kim | Fish stall | Dee Hart | ',
    ],
    'title | date | start | place | * | attendees | * | chair | *',
  ),
  sheet(
    'a stationery cupboard',
    'stock',
    1,
    [
      'Item | Brand | Pack size | Quantity in stock | Min. quantity | Order from | Last ordered | Shelf',
      'Animation paper | Chroma | ream | 12 | 5 | Paper Co | 2026-01-12 | B2',
      'Col-erase blue | Prisma | box | 3 | 6 | Art Co | 2026-02-02 | C1',
    ],
    'item | - | * | onHand | reorderAt | supplier | - | location',
  ),
  sheet(
    'puppet materials',
    'stock',
    1,
    [
      'Material | Type | On hand | Unit of measure | Reorder point | Max | Vendor | Storage | Counted on',
      'Silicone | Casting | 4 | kg | 5 | 20 | Moldex | Store 2 | 2026-03-02',
      'Wire 2mm | Armature | 30 | m | 10 | 60 | Volt | Store 1 | 2026-03-02',
    ],
    'item | category | onHand | unit | reorderAt | upTo | supplier | location | lastCounted',
  ),
  sheet(
    'a float',
    'pettyCash',
    3,
    [
      'PETTY CASH - MARCH',
      'Float 300',
      'Ref | Date | Paid to | Details | Bought by | Total inc VAT | VAT | Ex VAT | Nominal',
      'PC1 | 2026-03-02 | Grip Co | tape | Ana Ruiz | 12 | 2 | 10 | 2410',
      'PC2 | 2026-03-03 | Cafe | client coffee | Max Bell | 8.5 | 0 | 8.5 | 2420',
    ],
    'receiptNo | date | shop | whatFor | whoPaid | gross | vat | net | costCode',
  ),
  sheet(
    'expenses of a shoot',
    'pettyCash',
    1,
    [
      'Date of Expense | Vendor | Purpose | Budget Code | Payment Type | Amount | Tax | Receipt Attached | Submitted By',
      '2026-03-02 | Grip Co | clamps | 2410 | Card | 42.5 | 7.08 | Yes | Ana Ruiz',
      '2026-03-03 | Cafe | crew lunch | 2420 | Cash | 31 | 0 | Yes | Max Bell',
    ],
    'date | shop | whatFor | costCode | paidWith | gross | vat | receipt | whoPaid',
  ),
  sheet(
    'errands for runners',
    'jobs',
    1,
    [
      'Errand | Runner | By when | Where | Done?',
      'Collect drives | Kim Lee | 2026-03-02 | Post house | FALSE',
      'Buy milk | Jo Rey | 2026-03-02 | Shop | TRUE',
    ],
    'job | * | due | where | done',
  ),
  sheet(
    'holidays',
    'timeOff',
    1,
    [
      'Employee | Start date | End date | Days | Cover | Approved by',
      'Ana Ruiz | 2026-03-02 | 2026-03-06 | 5 | Max Bell | Dee Hart',
      'Mia Kim | 2026-04-02 | 2026-04-03 | 2 | | Dee Hart',
    ],
    'person | from | to | - | cover | approvedBy',
  ),
  sheet(
    'invoices of freelancers',
    'invoices',
    1,
    [
      'Invoice # | Freelancer | Invoice Date | Date Received | Amount | VAT | Total | Payment due | Status',
      'F-21 | Ana Ruiz | 2026-03-02 | 2026-03-04 | 1000 | 200 | 1200 | 2026-04-02 | Paid',
      'F-22 | Max Bell | 2026-03-03 | 2026-03-05 | 800 | 0 | 800 | 2026-04-03 | To pay',
    ],
    'theirNo | supplier | date | receivedOn | * | vat | gross | due | status',
  ),
  sheet(
    'episodes of a season',
    'episodes',
    1,
    [
      'Ep | Title | Director | Script | Storyboard | Animatic | Ship to studio | Picture lock | Mix | Notes',
      '101 | The harbour | Ana Ruiz | done | done | wip | | | | ',
      '102 | The storm | Max Bell | done | wip | | | | | long',
    ],
    'number | title | director | * | * | steps/Animatic/status | * | * | * | notes',
  ),
  sheet(
    'game art',
    'assets',
    1,
    [
      'Asset_Name | Asset_Type | Level | Concept_Status | Model_Status | Texture_Status | Engine_Import | Owner | ETA',
      'Crate_A | prop | dock | done | done | wip | no | Mia Kim | 2026-03-12',
      'Gull_B | character | dock | done | wip | todo | no | Max Bell | 2026-03-19',
    ],
    'name | type | - | steps/Concept/status | steps/Model/status | steps/Texture/status | - | - | -',
  ),
  sheet(
    'characters of a pilot',
    'assets',
    1,
    [
      'Character Name | Main/Secondary | Design Approved | Turnaround | Expressions | Mouth Chart | Rig | Artist Assigned | Date Required',
      'Otto | Main | Y | Done | Done | WIP | To do | Mia Kim | 2026-03-12',
      'Gull | Secondary | Y | WIP | To do | To do | To do | Max Bell | 2026-03-20',
    ],
    'name | * | * | steps/Turnaround/status | * | * | steps/Rig/status | * | *',
  ),
  sheet(
    'colour keys',
    'assets',
    1,
    [
      'File | Seq | Painter | Version | Submitted | Feedback | Status',
      'CK_010_a | 010 | Mia Kim | 2 | 2026-03-02 | warmer | Retake',
      'CK_020_a | 020 | Ana Ruiz | 1 | 2026-03-03 | | For review',
    ],
    'name | * | steps//by | steps//take | - | notes | steps//status',
  ),
  sheet(
    'compositing of a short',
    'shots',
    1,
    [
      'SHOT | COMP ARTIST | COMP STATUS | RENDER STATUS | RENDER ETA | FRAME RANGE | CUT LENGTH | NOTE',
      'sh010 | Jo Rey | wip | done | 2026-03-02 | 1001-1096 | 96 | ',
      'sh020 | Jo Rey | todo | rendering | 2026-03-04 | 1001-1048 | 48 | flicker',
    ],
    'name | steps/Comp/by | steps/Comp/status | steps/Render/status | steps/Render/due | - | frames | notes',
  ),
];
