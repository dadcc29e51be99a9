// Columns exactly as thirteen public exports, templates and instructions have them, found and judged once the guesses had been mended. The rows are invented.

import { sheet } from '../sheet';

export const publicFound = [
  sheet(
    'orders out of a purchasing tool',
    'orders',
    1,
    [
      'PO Number | Vendor | Status | Order Date | Expected Delivery | Total Items | Pending Items | Total Amount',
      'PO-101 | Kestrel | Ordered | 2026-03-02 | 2026-03-16 | 4 | 4 | 480',
      'PO-102 | Volt | Received | 2026-02-09 | 2026-02-20 | 2 | 0 | 60',
    ],
    'id | supplier | status | orderedOn | promised | - | - | gross',
  ),
  sheet(
    'kit out of a register',
    'kit',
    1,
    [
      'Asset Reference Number | Asset Tag | Serial Number | Checked Out To | Company | Asset Type | Manufacturer | Model | Status | Warranty End',
      '1 | KIT-001 | WX1234 | Ana Ruiz | Northlight | Tablet | Wacom | Cintiq 22 | Deployed | 2027-03-02',
      '2 | KIT-002 | DL8871 | Max Bell | Northlight | Laptop | Dell | 5490 | Ready | 2027-05-09',
    ],
    '* | id | serialNo | holder | * | - | - | what | * | -',
  ),
  sheet(
    'a list of shots to film',
    'shots',
    1,
    [
      'Scene | Shot number | Description | Shot type | Camera angle | Camera movement | Lens | Frame rate | Cast members | Estimated duration | Status | Notes',
      '1 | 1A | ferry leaves | Wide | Low | Pan | 35 mm | 24 | Ana, Max | 4 | Not started | dawn',
      '1 | 1B | gull lands | Close | Eye | Static | 50 mm | 24 | Ana | 2.5 | In progress | ',
    ],
    'sequence | name | * | - | - | - | - | - | - | ? | steps//status | notes',
  ),
  sheet(
    'what is shot for effects',
    'shots',
    1,
    [
      'VFX ID | Slate | Take | Roll | Lens | Camera | Notes',
      'FER_010 | 10/1 | 2 | A004 C002 | 35 mm | A | clean plate',
      'FER_020 | 10/4 | 1 | A004 C005 | 50 mm | B | ',
    ],
    'id | * | * | - | - | - | notes',
  ),
  sheet(
    'meshes of a game',
    'assets',
    1,
    [
      'Asset name | Polycount | Texture res | Format | Description',
      'M_Ferry_Base | 24000 | 2048 | GLB | the ferry',
      'M_Gull_Base | 1200 | 256 | GLB | a gull',
    ],
    'name | - | - | - | *',
  ),
  sheet(
    'Japanese: 発注一覧',
    'orders',
    1,
    [
      '発注番号 | 発注日 | 仕入先コード | 仕入先名 | ステータス | 合計金額 | 納期予定日 | 入荷日',
      'PO-101 | 2026-03-02 | S01 | 画材店 | 発注済み | 48000 | 2026-03-16 | ',
      'PO-102 | 2026-02-09 | S02 | 文具店 | 入荷完了 | 6000 | 2026-02-20 | 2026-02-19',
    ],
    'id | orderedOn | - | supplier | status | gross | promised | -',
  ),
  sheet(
    'Japanese: ショット表',
    'shots',
    1,
    [
      'カット | 尺(秒) | 画面(構図・カメラ) | 内容・演技 | 台詞・音',
      '1 | 4 | 引き・固定 | 船が出る | 汽笛',
      '2 | 2 | 寄り | カモメが降りる | 風',
    ],
    'name | ? | * | * | -',
  ),
  sheet(
    'Korean: 품목',
    'stock',
    1,
    [
      '구매처 | 품목코드 | 품목명 | 규격 | 단위 | 재고수량 | 월평균판매',
      '문구점 | S-1 | 테이프 | 50mm | 롤 | 12 | 4',
      '화방 | S-2 | 점토 | 1kg | 개 | 2 | 3',
    ],
    'supplier | id | item | - | unit | onHand | -',
  ),
  sheet(
    'Korean: 콘티',
    'shots',
    1,
    [
      '컷 번호 | 컷 ID | 시간 | 메인 장면 | 컷 구성 | 내레이션',
      '1 | 01_ferry | 0:00~0:03.3 | 배가 떠난다 | 와이드 | 아침이다',
      '2 | 02_gull | 0:03.3~0:05 | 갈매기 | 클로즈업 | ',
    ],
    'name | id | * | - | - | -',
  ),
  sheet(
    'Portuguese: log de takes',
    'shots',
    1,
    [
      'Cena | Plano | Take | Válido? | Horário | Duração | Observações',
      '1A | Médio | 1 | Sim | 09:00 | 00:45 | ',
      '1B | Fechado | 1 | Não | 09:10 | 00:30 | repetir',
    ],
    'sequence | name | * | * | - | ? | notes',
  ),
  sheet(
    'Portuguese: storyboard',
    'shots',
    1,
    [
      'Cena | Plano | Descrição do quadro | Câmera | Lente | Iluminação | Áudio | Duração | Observações',
      '1 | 1A | sai o barco | fixa | 35 mm | luz quente lateral | buzina | 4 | ',
      '1 | 1B | chega a gaivota | pan | 50 mm | contraluz suave | vento | 3 | repetir',
    ],
    'sequence | name | * | - | - | - | - | ? | notes',
  ),
  sheet(
    'Spanish: lista de planos',
    'shots',
    1,
    [
      'Plano | Escena | Descripción | Óptica | Estado',
      '1 | 1 | sale el ferry | 35 mm | Pendiente',
      '2 | 1 | llega la gaviota | 85 mm | Aprobado',
    ],
    'name | sequence | * | - | steps//status',
  ),
  sheet(
    'German: Geräte',
    'kit',
    1,
    [
      'Name | Hersteller | Modell | Seriennummer | Standort | Inventar Nr. | Notizen | Kaufdatum',
      'Tablett Ana | Wacom | Cintiq 22 | WX1234 | Berlin | G-01 | | 2025-03-02',
      'Rechner Max | Dell | 5490 | DL8871 | Berlin | G-02 | Kratzer | 2025-05-09',
    ],
    '* | - | * | serialNo | place | id | notes | -',
  ),
];
