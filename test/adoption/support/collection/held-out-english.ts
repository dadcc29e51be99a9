// Shapes by another hand, which had seen neither the shapes by which the words were chosen nor the words of the other languages: what a studio that we
// never met may expect. Headings in public templates and articles where there were any, else as the trade would write them; rows are invented.

import { sheet } from '../sheet';

export const heldOutEnglish = [
  sheet(
    'a bid for effects',
    'shots',
    3,
    [
      'VFX BID - HARBOUR LIGHTS',
      '',
      'VFX # | SEQ | SHOT CODE | DESCRIPTION | METHODOLOGY | DIFFICULTY | MM | ROTO | COMP | TOTAL DAYS | BID COST',
      'V001 | HBR | HBR_0010 | extend the quay | 2.5D DMP | Medium | 1 | 2.5 | 4 | 7.5 | 4125',
      'V002 | HBR | HBR_0020 | remove the crew boat | paint | Easy | 0 | 1 | 1.5 | 2.5 | 1375',
    ],
    'id | sequence | name | * | - | - | - | - | - | - | -',
  ),
  sheet(
    'an export of shots with assignations',
    'shots',
    1,
    [
      'Episode | Sequence | Name | Description | Frame In | Frame Out | Nb Frames | FPS | Layout | Layout Assignations | Animation | Animation Assignations | Compositing | Compositing Assignations',
      'E01 | SQ010 | SH0010 | boat comes in | 1001 | 1072 | 72 | 24 | done | Ana Ruiz | wip | Max Bell | todo | ',
      'E01 | SQ010 | SH0020 | lamp goes on | 1001 | 1048 | 48 | 24 | retake | Ana Ruiz | todo | Mia Kim | todo | ',
    ],
    'episode | sequence | name | * | firstFrame | - | frames | - | steps/Layout/status | steps/Layout/by | steps/Animation/status | steps/Animation/by | steps/Compositing/status | steps/Compositing/by',
  ),
  sheet(
    'an export of assets',
    'assets',
    1,
    [
      'Type | Name | Description | Ready for | Time Spent | Concept | Modeling | Rigging | Shading',
      'Characters | Otter | the keeper of the lamp | Modeling | 6.5 | done | wip | todo | todo',
      'Props | Lantern | brass, dented | Rigging | 3 | done | done | wfa | retake',
    ],
    'type | name | * | - | - | steps/Concept/status | steps/Modeling/status | steps/Rigging/status | steps/Shading/status',
  ),
  sheet(
    'a list of tasks of shots',
    'shots',
    1,
    [
      'Sequence | Shot | Task | Task Status | Assignees | Start Date | Due Date | Bid (days)',
      'sq010 | sh0010 | animation | In progress | Max Bell | 2026-03-02 | 2026-03-12 | 6',
      'sq010 | sh0020 | animation | Not started | Mia Kim | 2026-03-09 | 2026-03-19 | 4',
    ],
    'sequence | name | * | steps//status | steps//by | - | steps//due | -',
  ),
  sheet(
    'turnovers to vendors',
    'shots',
    1,
    [
      'Shot Code | Sequence | Frame Range | Frame Count | Complexity | Vendor | Vendor Contact | Status | Version | Turnover Date | Due Date | Notes',
      'HBR_0010 | HBR | 1001-1096 | 96 | COMPLEX | Kestrel | Dee Hart | In Progress | 3 | 2026-02-20 | 2026-03-12 | plate is soft',
      'HBR_0020 | HBR | 1001-1040 | 40 | SIMPLE | Kestrel | Dee Hart | Approved | 1 | 2026-02-20 | 2026-03-06 | ',
    ],
    'name | sequence | - | frames | - | vendor | - | steps//status | steps//take | - | steps//due | notes',
  ),
  sheet(
    'a student film by scenes',
    'shots',
    2,
    [
      'ANIMATION TRACKING',
      'Scene | Frames | Seconds | Rough | Clean Up | Colour | Comp | Comments',
      'SC01 | 96 | 4 | Approved | WIP | | | hold on the last pose',
      'SC02 | 60 | 2.5 | WIP | | | | ',
    ],
    'name | frames | - | steps/Rough/status | steps/Clean Up/status | steps/Colour/status | steps/Comp/status | notes',
  ),
  sheet(
    'a student film with animators',
    'shots',
    1,
    [
      'Thumbnail | Scene | Shot | Frames | Difficulty | Days | Animator | Deadline | Progress | Comments',
      ' | 1 | 1A | 84 | hard | 7 | Mia Kim | 2026-03-12 | In progress | watch the volumes',
      ' | 1 | 1B | 36 | easy | 3 | Max Bell | 2026-03-16 | Not started | ',
    ],
    '- | sequence | name | frames | - | - | steps//by | steps//due | steps//status | notes',
  ),
  sheet(
    'passes of animation',
    'shots',
    1,
    [
      'Shot Name | Start Frame | End Frame | Assigned | Blocking | Smooth | Polish | OpenGL | Render prep',
      "'01a | 1 | 74 | Ana Ruiz | done | done | in progress | TRUE | FALSE",
      "'01b | 75 | 132 | Max Bell | done | in progress | | FALSE | FALSE",
    ],
    'name | firstFrame | - | * | steps/Blocking/status | steps/Smooth/status | steps/Polish/status | * | *',
  ),
  sheet(
    'models of a small series',
    'assets',
    1,
    [
      'Asset Name | Asset Type | Concept Art | Model Status | Texture Status | Rig Status | LOD | Remarks',
      'Otter | Character | https://example.com/otter.png | Complete | In Progress | Not Started | High | whiskers later',
      'Rowing boat | Vehicle | https://example.com/boat.png | Complete | Complete | N/A | Low | ',
    ],
    'name | type | * | steps/Model/status | steps/Texture/status | steps/Rig/status | - | notes',
  ),
  sheet(
    'art of a game',
    'assets',
    1,
    [
      'Asset ID | Asset Name | Chamber | Asset Type | Priority | Assigned To | Status | Estimated Days | Target Date',
      'HUB-001 | Lantern gate | hub | glb-model | critical | Mia Kim | in-progress | 5 | 2026-03-12',
      'HUB-002 | Moss wall | hub | shader | low | Ana Ruiz | backlog | 2 | 2026-03-20',
    ],
    'id | name | - | type | - | steps//by | steps//status | - | steps//due',
  ),
  sheet(
    'puppets to be built',
    'assets',
    1,
    [
      'PUPPET | QTY | ARMATURE | ARMATURE BY | ARMATURE DUE | SKIN | COSTUME | PAINT | NEEDED ON SET | UNIT | NOTES',
      'Otter hero | 2 | DONE | Max Bell | 2026-03-06 | WIP | NOT STARTED | NOT STARTED | 2026-03-30 | A | spare hands x6',
      'Gull | 1 | WIP | Ana Ruiz | 2026-03-12 | NOT STARTED | N/A | NOT STARTED | 2026-04-06 | B | ',
    ],
    'name | - | steps/ARMATURE/status | steps/ARMATURE/by | steps/ARMATURE/due | steps/SKIN/status | steps/COSTUME/status | steps/PAINT/status | neededBy | - | notes',
  ),
  sheet(
    'a schedule of a broadcaster',
    'deliveries',
    3,
    [
      'DELIVERY SCHEDULE - SERIES 1',
      'All files by Aspera',
      'Ep No. | Deliverable | File Format | Broadcaster | Contractual Due Date | Est. Delivery | Date Delivered | QC Result | Comments',
      '101 | HD master | ProRes 422 HQ | Channel North | 2026-03-12 | 2026-03-11 | | | ',
      '101 | M&E stems | WAV | Channel North | 2026-03-19 | 2026-03-19 | 2026-03-18 | Pass | loud in reel 2',
    ],
    'episode | title | - | partner | due | expected | sent | * | notes',
  ),
  sheet(
    'packages in and out',
    'deliveries',
    1,
    [
      'Package Name | In/Out | Vendor | Contents | Ver | Sent Via | Need By | Date Sent | Response Due | Delivery Status | Coordinator | Download Link',
      'HBR_TO_001 | Out | Kestrel | plates and lens grids | 1 | Aspera | 2026-03-12 | 2026-03-11 | 2026-03-20 | Sent | Dee Hart | https://example.com/p1',
      'HBR_IN_004 | In | Kestrel | temp comps | 2 | FTP | 2026-03-16 | | | To do | Dee Hart | ',
    ],
    'title | direction | partner | contents | take | method | due | sent | backBy | status | owner | link',
  ),
  sheet(
    'cash that went out',
    'pettyCash',
    2,
    [
      'PETTY CASH LOG',
      'Date | Description of Expense | Vendor | Receipt No. | Amount (ZAR) | Spent By | Authorized By | Balance',
      '2026-03-12 | wire and pliers | Volt Tools | R-021 | 340.5 | Max Bell | Dee Hart | 659.5',
      '2026-03-13 | taxi with puppets | City Cabs | R-022 | 120 | Ana Ruiz | Dee Hart | 539.5',
    ],
    'date | whatFor | shop | receiptNo | gross | whoPaid | - | -',
  ),
  sheet(
    'a store room',
    'stock',
    1,
    [
      'Item Code | Item Name | Dept | Bin | UOM | Qty On Hand | Min Qty | Max Qty | Preferred Vendor | Unit Cost | Stock Value | Last Count Date | Reorder?',
      'ST-01 | Silicone A | Puppets | B2 | kg | 4 | 5 | 20 | Moldex | 31 | 124 | 2026-03-02 | Yes',
      'ST-02 | Gaffer tape | Camera | A1 | roll | 22 | 6 | 30 | Volt Tools | 9 | 198 | 2026-03-02 | No',
    ],
    'id | item | category | location | unit | onHand | reorderAt | upTo | supplier | unitPrice | - | lastCounted | -',
  ),
  sheet(
    'sessions of dailies',
    'reviews',
    1,
    [
      'Session Name | Review Type | Session Date | Start Time | End Time | Room / Zoom | Playlist | Supervisor | Attendees | Notes Doc',
      'Anim dailies 12 | Dailies | 2026-03-12 | 10:00 | 10:45 | Theatre 1 | SQ010 blocking | Dee Hart | Ana Ruiz, Max Bell | https://example.com/n12',
      'Client 03 | Client | 2026-03-13 | 16:00 | 17:00 | https://example.com/z | EP101 v2 | Dee Hart | Mia Kim | ',
    ],
    'title | type | date | start | end | place | shown | chair | attendees | notesLink',
  ),
];
