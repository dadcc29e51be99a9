// A dozen shapes written down without a look at what this build knows: titles above, two heading rows, rows between as headings, weeks across, boxes,
// percents, initials, and three languages. Rows are invented.

import { sheet } from '../sheet';

export const unseenShapes = [
  sheet(
    'a title, a line of dates, then the headings',
    'assets',
    4,
    [
      'THE LAST FERRY - MASTER ASSET TRACKER',
      'Updated by production every Friday | 2026-03-06',
      '',
      'Asset ID | Asset | Cat. | First seen in | Modeller | Model ETA | Model status | Texture artist | Texture ETA | Texture status | Remarks',
      'CHR001 | Ferryman | Character | 101 | Ana Ruiz | 2026-03-02 | Approved | Max Bell | 2026-03-12 | WIP | ',
      'PRP002 | Ticket box | Prop | 101 | Max Bell | 2026-03-04 | WIP | Mia Kim | 2026-03-18 | Not started | rusty',
    ],
    'id | name | type | * | steps/Model/by | steps/Model/due | steps/Model/status | steps/Texture/by | steps/Texture/due | steps/Texture/status | notes',
  ),
  sheet(
    'two heading rows, the phases above',
    'shots',
    3,
    [
      'SHOT TRACKER EP 104',
      ' | | | Layout | | | Animation | | | Lighting | | ',
      'Seq | Shot | Frames | Who | Target | State | Who | Target | State | Who | Target | State',
      "A | '010 | 96 | AR | 2026-03-02 | Done | MB | 2026-03-12 | WIP | | 2026-03-26 | ",
      "A | '020 | 48 | AR | 2026-03-03 | Done | MB | 2026-03-13 | Hold | | 2026-03-27 | ",
    ],
    'sequence | name | frames | steps/Layout/by | steps/Layout/due | steps/Layout/status | steps/Animation/by | steps/Animation/due | steps/Animation/status | steps/Lighting/by | steps/Lighting/due | steps/Lighting/status',
  ),
  sheet(
    'rows between as headings',
    'assets',
    1,
    [
      'Item | Designer | Needed | Stage | Comments',
      'CHARACTERS | | | | ',
      'Ferryman | Ana Ruiz | 2026-03-02 | Final | ',
      'Gull | Max Bell | 2026-03-05 | Rough | two sizes',
      'PROPS | | | | ',
      'Ticket box | Mia Kim | 2026-03-09 | Not begun | ',
    ],
    'name | steps//by | * | steps//status | notes',
  ),
  sheet(
    'weeks across',
    'shots',
    1,
    [
      'Shot | Animator | Status | Wk 9 | Wk 10 | Wk 11 | Wk 12',
      "'SH010 | Ana Ruiz | WIP | x | x | | ",
      "'SH020 | Max Bell | To do | | | x | x",
      "'SH030 | Mia Kim | Done | x | | | ",
    ],
    'name | steps//by | steps//status | - | - | - | -',
  ),
  sheet(
    'a box for each phase',
    'shots',
    1,
    [
      'Shot no. | Description | Layout done | Anim done | Light done | Comp done | Final delivered',
      "'010 | Ferry leaves | TRUE | TRUE | FALSE | FALSE | FALSE",
      "'020 | Gull lands | TRUE | FALSE | FALSE | FALSE | FALSE",
    ],
    'name | * | steps/Layout/status | steps/Animation/status | steps/Lighting/status | steps/Comp/status | *',
  ),
  sheet(
    'percent complete of each step',
    'assets',
    1,
    [
      'Asset name | Type | Lead | Modelling % | Rigging % | Surfacing % | Overall % | Delivery date',
      'Ferryman | Character | Ana Ruiz | 100 | 60 | 20 | 60 | 2026-03-20',
      'Gull | Character | Max Bell | 100 | 100 | 80 | 93 | 2026-03-13',
    ],
    'name | type | * | - | - | - | - | *',
  ),
  sheet(
    'initials and short words',
    'shots',
    1,
    [
      'Sc | Sh | Fr | An | An by | An due | Cmp | Cmp by | Cmp due | Nts',
      "1 | '010 | 96 | WIP | AR | 2026-03-12 | TBD | MB | 2026-03-26 | ",
      "1 | '020 | 48 | APP | AR | 2026-03-09 | WIP | MK | 2026-03-20 | smoke",
    ],
    'sequence | name | frames | steps/Animation/status | steps/Animation/by | steps/Animation/due | steps/Comp/status | steps/Comp/by | steps/Comp/due | notes',
  ),
  sheet(
    'vendor shots with versions',
    'shots',
    1,
    [
      'Shot code | Vendor | Current version | Sent to client | Client status | Client notes | Vendor ETA',
      'FER_010 | Kestrel | 4 | 2026-03-02 | Changes requested | brighter | 2026-03-09',
      'FER_020 | Kestrel | 2 | 2026-02-27 | Approved | | ',
    ],
    'name | vendor | * | - | * | notes | steps//due',
  ),
  sheet(
    'French: suivi des décors',
    'assets',
    2,
    [
      'SUIVI DÉCORS - LE DERNIER BAC',
      'Réf. | Décor | Ép. | Décorateur | Retour prévu | Avancement | Lien | Commentaire',
      'D01 | Quai | 101 | Ana Ruiz | 2026-03-02 | Validé | | ',
      'D02 | Cabine | 101 | Max Bell | 2026-03-09 | En cours | | lampe',
    ],
    'id | name | episode | steps//by | steps//due | steps//status | link | notes',
  ),
  sheet(
    'French: plans par étape',
    'shots',
    2,
    [
      ' | | Posing | | Animation | | Compositing | ',
      'Séq. | Plan | Qui | État | Qui | État | Qui | État',
      "S1 | 'P010 | AR | OK | MB | En cours | | ",
      "S1 | 'P020 | AR | Retake | MB | À faire | | ",
    ],
    'sequence | name | steps/Posing/by | steps/Posing/status | steps/Animation/by | steps/Animation/status | steps/Compositing/by | steps/Compositing/status',
  ),
  sheet(
    'Spanish: control de planos',
    'shots',
    1,
    [
      'Cap. | Sec. | Plano | Fotogramas | Responsable | Fecha de entrega | Estado | Observaciones',
      "101 | 2 | '010 | 96 | Ana Ruiz | 2026-03-02 | En proceso | ",
      "101 | 2 | '020 | 48 | Max Bell | 2026-03-09 | Aprobado | más lento",
    ],
    'episode | sequence | name | frames | steps//by | steps//due | steps//status | notes',
  ),
  sheet(
    'Japanese: カット表',
    'shots',
    2,
    [
      '第4話 カット管理表',
      'シーン | カット | 秒数 | 原画担当 | 原画締切 | 原画状況 | 動画担当 | 動画締切 | 動画状況 | 備考',
      "A | 'C010 | 4 | 田中 | 2026-03-02 | 完了 | 佐藤 | 2026-03-12 | 作業中 | ",
      "A | 'C020 | 2 | 鈴木 | 2026-03-05 | 作業中 | 佐藤 | 2026-03-16 | 未着手 | 雨",
    ],
    'sequence | name | * | steps/原画/by | steps/原画/due | steps/原画/status | steps/動画/by | steps/動画/due | steps/動画/status | notes',
  ),
];
