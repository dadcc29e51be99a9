// A third of the trackers that are public, taken by their order: nobody looked at them while the guesses were mended. The rows are invented.

import { sheet } from '../sheet';

export const publicHeldOut = [
  sheet(
    'assets for an engine',
    'assets',
    1,
    [
      'Asset name | Polycount | Texture res | Format | In engine | Artist | Reviewer | Status | Due date',
      'SM_Ferry | 24000 | 2048 | FBX | TRUE | Lito Cruz | Vic Orr | Approved | 2026-03-02',
      'SK_Gull | 8000 | 1024 | FBX | FALSE | Pia Berg | Vic Orr | In progress | 2026-03-09',
    ],
    'name | - | - | - | * | steps//by | - | steps//status | steps//due',
  ),
  sheet(
    'deliverables to a streamer',
    'deliverables',
    1,
    [
      'Deliverable | Format | Spec | Recipient | Due date | Date delivered | QC status | QC notes',
      'Ep 101 textless elements | ProRes 4444 | UHD | Streamco | 2026-04-02 | 2026-04-01 | Passed | ',
      'Ep 101 M&E | WAV | 5.1 | Streamco | 2026-04-09 | | | level low',
    ],
    'deliverable | - | - | forWhom | due | sent | qc | notes',
  ),
  sheet(
    'shots made by prompts',
    'shots',
    1,
    [
      'Shot # | Prompt | Seed | Model | Input image | Version | Approved (Y/N) | Editor note',
      "'010 | ferry leaves a harbour at dawn in thick fog | 4417 | flux | https://x.example.com/1 | v003 | Y | ",
      "'020 | a gull lands on the rail and looks around | 4420 | sdxl | https://x.example.com/2 | v001 | N | slower",
    ],
    'name | - | - | - | - | steps//take | steps//status | notes',
  ),
  sheet(
    'errands',
    'jobs',
    1,
    [
      'Task | Requested by | Assigned runner | Pick up from | Needed by | Done',
      'Collect armatures | Art | Dee Hart | Kestrel | 2026-03-02 | TRUE',
      'Return lamps | Camera | Dee Hart | Stage 2 | 2026-03-05 | FALSE',
    ],
    'job | forWhom | givenTo | where | due | done',
  ),
  sheet(
    'who is away',
    'timeOff',
    1,
    [
      'Crew | Role | Off from | Until | Days | Cover | Approved by',
      'Ana Ruiz | Rigger | 2026-03-02 | 2026-03-06 | 5 | Max Bell | Vic Orr',
      'Jo Rey | Animator | 2026-03-09 | 2026-03-10 | 2 | Ben Ode | Vic Orr',
    ],
    'person | - | from | to | - | cover | approvedBy',
  ),
  sheet(
    'scenes of a graduation film',
    'shots',
    1,
    [
      'Scene no. | Seconds | Frames | BG | Rough | Tie-down | Inbetween | Clean up | Colour | Comped',
      '1 | 4 | 96 | Final | Final | WIP | | | | ',
      '2 | 2 | 48 | WIP | Final | Final | WIP | | | ',
      '3 | 5 | 120 | | WIP | | | | | ',
    ],
    '* | - | frames | * | steps/Rough/status | * | steps/Inbetween/status | steps/Clean-up/status | steps/Colour/status | steps/Comp/status',
  ),
  sheet(
    'episodes with their locks',
    'episodes',
    1,
    [
      'Ep # | Title | Writer | Director | Script status | Storyboard status | Storyboard due | Animatic lock | Ship to vendor | TRT',
      '101 | The last ferry | Kim Ito | Vic Orr | Approved | WIP | 2026-03-02 | 2026-03-20 | 2026-04-02 | 11:00',
      '102 | Fog | Mia Lo | Vic Orr | WIP | Not started | 2026-03-16 | 2026-04-03 | 2026-04-16 | 11:00',
    ],
    'number | title | - | director | steps/Script/status | steps/Storyboard/status | steps/Storyboard/due | * | * | duration',
  ),
  sheet(
    'Spanish: guion técnico',
    'shots',
    1,
    [
      'Sec. | Plano | Encuadre | Ángulo | Movimiento | Acción | Audio | Duración (s) | Observaciones',
      '1 | 1A | PG | Normal | Fijo | sale el ferry | bocina | 4 | ',
      '1 | 1B | PP | Picado | Panorámica | llega la gaviota | viento | 3 | repetir',
    ],
    'sequence | name | - | - | - | * | - | ? | notes',
  ),
  sheet(
    'German: Geräteliste',
    'kit',
    1,
    [
      'Inventarnr. | Gerät | Seriennummer | Ausgegeben an | Ausgabe am | Rückgabe bis | Zurück am | Zustand | Standort',
      'G-01 | Tablett 22 | WX1234 | Ana Ruiz | 2026-02-02 | 2026-04-30 | | gut | Raum 3',
      'G-02 | Rechner | DL8871 | Max Bell | 2026-02-09 | 2026-03-13 | 2026-03-12 | Kratzer | Lager',
    ],
    'id | what | serialNo | holder | since | dueBack | backOn | condition | place',
  ),
  sheet(
    'Italian: elenco inquadrature',
    'shots',
    1,
    [
      'Scena | Inq. | Campo | Movimento | Descrizione | Fotogrammi | Animatore | Consegna | Stato | Note',
      '1 | 1A | CL | fisso | parte il traghetto | 96 | Ana Ruiz | 2026-03-02 | In lavorazione | ',
      '1 | 1B | PP | panoramica | arriva il gabbiano | 48 | Max Bell | 2026-03-09 | Da fare | occhi',
    ],
    'sequence | name | - | - | * | frames | steps//by | steps//due | steps//status | notes',
  ),
  sheet(
    'Russian: склад',
    'stock',
    1,
    [
      'Инв. № | Наименование | Кол-во | Ед. изм. | Место хранения | Мин. остаток | Поставщик | Цена | Примечание',
      'С-1 | Скотч | 12 | рулон | Полка 2 | 4 | Вольт | 200 | ',
      'С-2 | Пластилин | 2 | кг | Полка 1 | 4 | Бумага | 350 | белый',
    ],
    'id | item | onHand | unit | location | reorderAt | supplier | unitPrice | notes',
  ),
  sheet(
    'Japanese: 納品',
    'deliveries',
    1,
    [
      '納品物 | 話数 | 納品先 | 形式 | 納期 | 納品日 | 担当 | 確認状況',
      '完パケ | 101 | 北光テレビ | ProRes | 2026-04-02 | 2026-04-01 | 田中 | 完了',
      '白素材 | 101 | 北光テレビ | ProRes | 2026-04-09 | | 佐藤 | 未着手',
    ],
    'title | episode | partner | - | due | sent | owner | status',
  ),
  sheet(
    'Korean: 경비',
    'pettyCash',
    1,
    [
      '사용일 | 사용자 | 사용처 | 내역 | 금액 | 부가세 | 결제수단 | 영수증 번호',
      '2026-03-02 | 김민수 | 문구점 | 연필 | 12000 | 1091 | 카드 | 1',
      '2026-03-03 | 이지은 | 택시 | 이동 | 8000 | 0 | 현금 | 2',
    ],
    'date | whoPaid | shop | whatFor | gross | vat | paidWith | receiptNo',
  ),
];
