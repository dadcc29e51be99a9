// What columns trackers have that are public, in other languages: lists of effects, props, shots, stock and cash. Written down, with what a coordinator
// would say of them, before this build was tried on them; the rows are invented.

import { sheet } from '../sheet';

export const publicLanguages = [
  sheet(
    'French: suivi VFX',
    'shots',
    1,
    [
      'N° VFX | Séquence | Description du plan | Prestataire | Complexité | TC IN | TC OUT | Durée (img) | Version | Statut | Livraison prévue | Commentaires réal',
      'FER_010 | S1 | le bac part | Kestrel | Moyenne | 01:02:03:04 | 01:02:07:04 | 96 | v004 | En cours | 2026-03-20 | fumée',
      'FER_020 | S1 | la mouette | Kestrel | Simple | 01:02:07:04 | 01:02:09:00 | 48 | v001 | À faire | 2026-03-27 | ',
    ],
    'id | sequence | * | vendor | - | - | - | frames | steps//take | steps//status | steps//due | notes',
  ),
  sheet(
    'French: accessoires',
    'assets',
    1,
    [
      'Accessoire | Séquences | Description | Fabrication / location / achat | Prix | Qui | Prêt pour le | Fait',
      'Billet | 12, 14 | papier | fabrication | 10 | Ana Ruiz | 2026-03-02 | x',
      'Bouée | 3 | rouge | location | 40 | Max Bell | 2026-03-09 | ',
    ],
    'name | * | * | * | - | steps//by | neededBy | steps//status',
  ),
  sheet(
    'Spanish: caja chica',
    'pettyCash',
    1,
    [
      'Fecha | N.º comprobante | Proveedor | Concepto | Partida | Base imponible | IVA | Total | Responsable | Reembolsado',
      '2026-03-02 | 1 | Papelería | lápices | 2210 | 10 | 2.1 | 12.1 | Ana Ruiz | sí',
      '2026-03-03 | 2 | Taxis | taxi al cliente | 2400 | 20 | 2 | 22 | Max Bell | no',
    ],
    'date | receiptNo | shop | whatFor | costCode | net | vat | gross | whoPaid | *',
  ),
  sheet(
    'German: VFX-Shotliste',
    'shots',
    1,
    [
      'Shot | Szene | Beschreibung | Dienstleister | Länge (Frames) | Schwierigkeit | Bearbeiter | Fällig am | Status | Abgenommen am | Bemerkung',
      "'010 | 1 | Fähre legt ab | Kestrel | 96 | mittel | Jo Rey | 2026-03-02 | In Arbeit | | ",
      "'020 | 1 | Möwe landet | Kestrel | 48 | leicht | Ben Ode | 2026-03-09 | Fertig | 2026-03-10 | Augen",
    ],
    'name | sequence | * | vendor | frames | - | steps//by | steps//due | steps//status | - | notes',
  ),
  sheet(
    'Portuguese: decupagem',
    'shots',
    1,
    [
      'Cena | Plano | Descrição | Câmera | Lente | Animador | Prazo | Progresso | Quadros | Observações',
      '1 | 1A | sai o barco | fixa | 35 mm | Ana Ruiz | 2026-03-02 | Em andamento | 96 | ',
      '1 | 1B | chega a gaivota | pan | 50 mm | Max Bell | 2026-03-09 | A fazer | 48 | olhos',
    ],
    'sequence | name | * | - | - | steps//by | steps//due | steps//status | frames | notes',
  ),
  sheet(
    'Portuguese: estoque',
    'stock',
    1,
    [
      'Material | Quantidade atual | Quantidade mínima | Unidade | Local | Fornecedor | Última contagem | Pedido em',
      'Fita | 12 | 4 | rolo | Armário 2 | Volt | 2026-02-02 | ',
      'Massa | 2 | 4 | kg | Armário 1 | Papelaria | 2026-02-02 | 2026-02-03',
    ],
    'item | onHand | reorderAt | unit | location | supplier | lastCounted | -',
  ),
  sheet(
    'Italian: note spese',
    'pettyCash',
    1,
    [
      'Data | N. scontrino | Esercente | Descrizione | Pagato da | Imponibile | IVA | Totale | Voce di budget',
      '2026-03-02 | 1 | Cartoleria | matite | Ana Ruiz | 10 | 2.2 | 12.2 | 2210',
      '2026-03-03 | 2 | Taxi | corsa dal cliente | Max Bell | 20 | 2 | 22 | 2400',
    ],
    'date | receiptNo | shop | whatFor | whoPaid | net | vat | gross | costCode',
  ),
  sheet(
    'Russian: шоты',
    'shots',
    1,
    [
      'Сцена | Шот | Длина (кадры) | Лейаут | Анимация | Рендер | Исполнитель | Дедлайн | Правки',
      '1 | ш010 | 96 | Готово | В работе | Не начато | Анна Р. | 2026-03-02 | ',
      '1 | ш020 | 48 | Готово | Не начато | Не начато | Макс Б. | 2026-03-09 | глаза',
    ],
    'sequence | name | frames | steps/Лейаут/status | steps/Анимация/status | steps/Рендер/status | ? | ? | notes',
  ),
  sheet(
    'Japanese: カット進捗',
    'shots',
    1,
    [
      'シーン | カット番号 | フレーム数 | 担当者 | 納期 | 進捗 | 修正内容',
      "1 | 'C010 | 96 | 田中 | 2026-03-02 | 作業中 | ",
      "1 | 'C020 | 48 | 佐藤 | 2026-03-09 | 未着手 | 目",
    ],
    'sequence | name | frames | steps//by | steps//due | steps//status | notes',
  ),
  sheet(
    'Japanese: 備品',
    'stock',
    1,
    [
      '品名 | 型番 | 数量 | 保管場所 | 発注先 | 単価 | 最低在庫 | 備考',
      'テープ | T-50 | 12 | 棚2 | 文具店 | 300 | 4 | ',
      '粘土 | N-1 | 2 | 棚1 | 画材店 | 800 | 4 | 白',
    ],
    'item | supplierNo | onHand | location | supplier | unitPrice | reorderAt | notes',
  ),
  sheet(
    'Korean: 컷 리스트',
    'shots',
    1,
    [
      '컷 번호 | 씬 | 화면 설명 | 길이(초) | 담당자 | 마감일 | 진행 상태 | 비고',
      "'C010 | 1 | 배가 떠난다 | 4 | 김민수 | 2026-03-02 | 진행 중 | ",
      "'C020 | 1 | 갈매기 | 2 | 이지은 | 2026-03-09 | 시작 전 | 눈",
    ],
    'name | sequence | * | ? | steps//by | steps//due | steps//status | notes',
  ),
  sheet(
    'Korean: 에셋 관리',
    'assets',
    1,
    [
      '에셋명 | 종류 | 우선순위 | 모델러 | 모델링 상태 | 텍스처 상태 | 리깅 상태 | 완료 예정일 | 파일 경로',
      '여객선 | 탈것 | 높음 | 김민수 | 완료 | 진행 중 | 시작 전 | 2026-03-02 | art/ferry.blend',
      '갈매기 | 캐릭터 | 보통 | 이지은 | 진행 중 | 시작 전 | 시작 전 | 2026-03-09 | art/gull.blend',
    ],
    'name | type | - | steps/모델링/by | steps/모델링/status | steps/텍스처/status | steps/리깅/status | ? | *',
  ),
];
