// Heading rows that others wrote for sheets and exports of their own, found in public; the rows below are invented;
// before tables were told apart by what their rows must have, 58 of the 71 were guessed right and 7 of all 112 wrong.

import { sheet } from './sheet';

export const strangers = [
  sheet(
    'shots for vendors',
    'shots',
    1,
    [
      'Shot Code | Sequence | Description | Complexity | Vendor | Status | Frames | Est Hours | Est Cost',
      'VF_010 | VF | harbour wide | Hard | Kestrel | In Progress | 96 | 40 | 3200',
      'VF_020 | VF | boat | Easy | Kestrel | Approved | 48 | 12 | 900',
    ],
    'name | sequence | * | - | vendor | steps//status | frames | - | -',
  ),
  sheet(
    'a film of visuals',
    'shots',
    1,
    [
      'ID | Shot Name | Timecode | Duration | Image Prompt | Video Prompt | Status | Notes',
      "V01 | Opening | '00:00 | 6 | a harbour at dawn with one light | the camera goes up slowly over it | WIP | ",
      "V02 | Boat | '00:06 | 5 | an old boat on the calm green sea | the boat turns slowly to the camera | done | redo",
    ],
    'id | name | - | - | - | - | steps//status | notes',
  ),
  sheet(
    'a project list',
    'shots',
    1,
    [
      'episode | sequence | shot | name | description | shot_status | start_frame | end_frame | tasks | department | task_status | assignee | due_date',
      'EP01 | SQ010 | SH0010 | Rooftop | Hero lands | ip | 1001 | 1096 | Anim | ANIMATION | wtg | mia@example.com | 2026-09-15',
      'EP01 | SQ010 | SH0020 | Street | Hero runs | wtg | 1001 | 1050 | Comp | COMP | wtg | kim@example.com | 2026-09-20',
    ],
    'episode | sequence | name | - | * | * | firstFrame | - | - | - | * | steps//by | steps//due',
  ),
  sheet(
    'production tasks',
    'assets',
    1,
    [
      'Phase | Task | Owner | Status | Due',
      'Pre | Write script | Ana Ruiz | Done | 2026-03-02',
      'Post | Mix | Max Bell | To do | 2026-04-02',
    ],
    '- | * | steps//by | steps//status | steps//due',
  ),
  sheet(
    'ingredients',
    'stock',
    1,
    [
      'Name | Category | Unit | Cost Per Unit | Current Stock | Reorder Level | Supplier',
      'Flour | Dry | kg | 0.8 | 20 | 5 | Mill',
      'Milk | Fresh | l | 1.1 | 4 | 6 | Dairy',
    ],
    'item | category | unit | - | onHand | reorderAt | supplier',
  ),
  sheet(
    'an inventory',
    'stock',
    1,
    [
      'SKU | Product | Stock | Reorder Level | Supplier | Last Restocked',
      'A1 | Tape | 12 | 4 | Volt | 2026-01-02',
      'A2 | Paper | 2 | 4 | Paperworks | 2026-01-09',
    ],
    'id | item | onHand | reorderAt | supplier | -',
  ),
  sheet(
    'products with prices',
    'stock',
    1,
    [
      'Product | Category | Quantity | Reorder Level | Supplier | Cost Price | Selling Price',
      'Rice | Grocery | 100 | 20 | Acme | 2 | 2.5',
      'Oil | Grocery | 7 | 10 | Acme | 3 | 4.5',
    ],
    'item | category | onHand | reorderAt | supplier | - | -',
  ),
  sheet(
    'products with lead times',
    'stock',
    1,
    [
      'Product Code | Description | Category | Cost Price (ZAR) | Selling Price (ZAR) | VAT Rate | Stock Level | Reorder Level | Supplier | Lead Time (Days)',
      'P001 | TV 55 | Electronics | 8500 | 12999 | 0.15 | 45 | 20 | Makro | 14',
      'P002 | Fridge | Appliances | 6200 | 9499 | 0.15 | 32 | 15 | Hirsch | 10',
    ],
    'id | item | category | - | - | - | onHand | reorderAt | supplier | -',
  ),
  sheet(
    'an inventory of a shop',
    'stock',
    1,
    [
      'Inventory ID | Item | Category | Type | Unit | Packaging Qty | Beginning Stock | Current Stock | Branch | Storage Location | Reorder Level | Supplier | Cost | Retail Price',
      'inv-1 | Serum | Skin Care | Retail | bottle | 2 | 10 | 8 | Bajada | Shelf A | 3 | MACE | 1200 | 1850',
      'inv-2 | Soap | Skin Care | Retail | bar | 1 | 30 | 12 | Bajada | Shelf B | 5 | MACE | 20 | 45',
    ],
    'id | item | category | - | unit | - | - | onHand | - | location | reorderAt | supplier | - | -',
  ),
  sheet(
    'names in small letters',
    'stock',
    1,
    [
      'name | sku | category | quantity | unit | unit price | cost price | reorder level | supplier | description',
      'Pen | S-1 | Office | 100 | pcs | 2 | 1 | 10 | Volt | blue ones',
      'Ink | S-2 | Office | 4 | pcs | 9 | 7 | 5 | Volt | black ones',
    ],
    'item | id | category | onHand | unit | unitPrice | - | reorderAt | supplier | *',
  ),
  sheet(
    'expenses of a small firm',
    'pettyCash',
    1,
    [
      'Date | Category | Vendor | Amount | Description',
      '2026-01-02 | Utilities | Power Co | 150 | Electricity bill',
      '2026-01-03 | Travel | Cabs | 12.5 | taxi to client',
    ],
    'date | - | shop | gross | whatFor',
  ),
  sheet(
    'a budget with payees',
    'pettyCash',
    1,
    [
      'Account | Date | Payee | Category | Memo | Outflow | Inflow',
      'Float | 2026-01-15 | Cafe | Food | coffee | 5.5 | 0',
      'Float | 2026-01-16 | Bank | Income | top-up | 0 | 300',
    ],
    '* | date | shop | - | * | * | -',
  ),
  sheet(
    'a log of receipts',
    'pettyCash',
    1,
    [
      'ACCOUNT | DATE | Receipt ID | NAME | DESCRIPTION | SUBTOTAL | TOTAL | GST | PURCHASER',
      '2210 | 2026-03-02 | R001 | Paperworks | pencils | 10 | 12 | 2 | Dee Hart',
      '2300 | 2026-03-03 | R002 | Grocer | milk | 2 | 2 | 0 | Ana Ruiz',
    ],
    'costCode | date | receiptNo | shop | whatFor | net | gross | vat | whoPaid',
  ),
  sheet(
    'a shot list of a film',
    'shots',
    1,
    [
      'Scene | Shot | Description | Type | Angle | Movement | Equipment | Lens | Framing | Duration | Frame Rate | Notes',
      '1 | 1A | opening | Wide | Low | Pan | Tripod | 35mm | Loose | 4 | 24 | dawn',
      '1 | 1B | boat | Close | Eye | Static | Dolly | 50mm | Tight | 3 | 24 | ',
    ],
    'sequence | name | * | - | - | - | - | - | - | - | - | notes',
  ),
];
