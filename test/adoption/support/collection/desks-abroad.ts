// Shapes as coordinators keep them who work in other languages, written down before this build's words of those languages were looked at again. Rows are
// invented.

import { sheet } from '../sheet';

export const desksAbroad = [
  sheet(
    'French: suivi des assets',
    'assets',
    2,
    [
      'SUIVI DES ASSETS - SAISON 1',
      "Nom de l'asset | Catégorie | Épisode | Resp. modé | Date rendu modé | Statut modé | Resp. rig | Date rendu rig | Statut rig | Commentaires",
      'Loutre | Persos | 101 | Ana Ruiz | 2026-03-02 | Validé | Max Bell | 2026-03-12 | En cours | ',
      'Lanterne | Props | 102 | Ana Ruiz | 2026-03-04 | À faire | Max Bell | 2026-03-16 | À faire | laiton',
    ],
    'name | type | episode | steps/Model/by | steps/Model/due | steps/Model/status | steps/Rig/by | steps/Rig/due | steps/Rig/status | notes',
  ),
  sheet(
    'French: planning des plans',
    'shots',
    1,
    [
      'Épisode | Séquence | Plan n° | Durée (images) | Graphiste | Date de début | Date de fin | État | Remarques réal',
      "101 | SQ01 | '010 | 96 | Ana Ruiz | 2026-03-02 | 2026-03-06 | En cours | ",
      "101 | SQ01 | '020 | 48 | Max Bell | 2026-03-03 | 2026-03-09 | À valider | plus lent",
    ],
    'episode | sequence | name | frames | steps//by | - | steps//due | steps//status | notes',
  ),
  sheet(
    'French: livraisons',
    'deliveries',
    1,
    [
      'Élément à livrer | Épisode | Client | Date limite | Date envoi | Moyen d’envoi | Reçu le | Statut | Lien',
      'PAD HD | 101 | Chaîne Nord | 2026-03-12 | 2026-03-11 | Aspera | | Envoyé | ',
      'VI stéréo | 101 | Chaîne Nord | 2026-03-19 | | Aspera | | À faire | ',
    ],
    'title | episode | partner | due | sent | method | received | status | link',
  ),
  sheet(
    'German: Assetliste',
    'assets',
    1,
    [
      'Nr. | Bezeichnung | Kategorie | Folge | Zuständig | Fällig am | Status | Bemerkung',
      'A01 | Otter | Figur | 101 | Ana Ruiz | 2026-03-02 | in Arbeit | ',
      'A02 | Laterne | Requisite | 102 | Max Bell | 2026-03-04 | offen | Messing',
    ],
    'id | name | type | episode | steps//by | steps//due | steps//status | notes',
  ),
  sheet(
    'German: Einstellungsliste',
    'shots',
    1,
    [
      'Szene | Einstellung | Länge (Frames) | Layout | Animation | Animator | Abgabe Animation | Licht | Compositing | Anmerkungen',
      '1 | 10 | 96 | fertig | in Arbeit | Max Bell | 2026-03-12 | offen | offen | ',
      '1 | 20 | 48 | fertig | offen | Mia Kim | 2026-03-16 | offen | offen | Blick nach links',
    ],
    'sequence | name | frames | steps/Layout/status | steps/Animation/status | steps/Animation/by | steps/Animation/due | steps/Licht/status | steps/Compositing/status | notes',
  ),
  sheet(
    'German: Handkasse',
    'pettyCash',
    1,
    [
      'Beleg-Nr. | Datum | Geschäft | Zweck | Bezahlt von | Brutto | MwSt. | Netto | Kostenstelle',
      '1 | 2026-03-02 | Bauhaus | Draht | Ana Ruiz | 12 | 1.92 | 10.08 | 2410',
      '2 | 2026-03-03 | Café | Kaffee | Max Bell | 8.5 | 0.56 | 7.94 | 2420',
    ],
    'receiptNo | date | shop | whatFor | whoPaid | gross | vat | net | costCode',
  ),
  sheet(
    'German: Lagerbestand',
    'stock',
    1,
    [
      'Artikel | Kategorie | Lagerort | Einheit | Bestand | Mindestbestand | Lieferant | Letzte Inventur',
      'Silikon | Material | Regal 2 | kg | 4 | 5 | Moldex | 2026-03-02',
      'Draht 2 mm | Material | Regal 1 | m | 30 | 10 | Volt | 2026-03-02',
    ],
    'item | category | location | unit | onHand | reorderAt | supplier | lastCounted',
  ),
  sheet(
    'Spanish: control de assets',
    'assets',
    1,
    [
      'Nombre del asset | Tipo de asset | Capítulo | Artista asignado | Fecha de entrega | Estado actual | Observaciones',
      'Nutria | Personaje | 101 | Ana Ruiz | 2026-03-02 | En proceso | ',
      'Farol | Prop | 102 | Max Bell | 2026-03-04 | Pendiente | latón',
    ],
    'name | type | episode | steps//by | steps//due | steps//status | notes',
  ),
  sheet(
    'Spanish: planos',
    'shots',
    1,
    [
      'Secuencia | Nº de plano | Fotogramas | Layout | Animación | Animador | Entrega animación | Iluminación | Composición | Notas del director',
      'SQ01 | 010 | 96 | Aprobado | En proceso | Ana Ruiz | 2026-03-12 | Pendiente | Pendiente | ',
      'SQ01 | 020 | 48 | Aprobado | Pendiente | Max Bell | 2026-03-16 | Pendiente | Pendiente | más lento',
    ],
    'sequence | name | frames | steps/Layout/status | steps/Animación/status | steps/Animación/by | steps/Animación/due | steps/Iluminación/status | steps/Composición/status | notes',
  ),
  sheet(
    'Spanish: entregas',
    'deliveries',
    1,
    [
      'Entregable | Cliente | Fecha límite | Fecha de envío | Vía de envío | Estado | Responsable | Comentarios',
      'Máster HD | Canal Norte | 2026-03-12 | 2026-03-11 | Aspera | Enviado | Ana Ruiz | ',
      'Banda internacional | Canal Norte | 2026-03-19 | | Aspera | Pendiente | Ana Ruiz | ',
    ],
    'title | partner | due | sent | method | status | owner | notes',
  ),
  sheet(
    'Portuguese: lista de planos',
    'shots',
    1,
    [
      'Episódio | Sequência | Plano | Duração (frames) | Animador | Data de entrega | Situação | Observações',
      '101 | SQ01 | P010 | 96 | Ana Ruiz | 2026-03-02 | Em andamento | ',
      '101 | SQ01 | P020 | 48 | Max Bell | 2026-03-04 | A fazer | mais lento',
    ],
    'episode | sequence | name | frames | steps//by | steps//due | steps//status | notes',
  ),
  sheet(
    'Portuguese: despesas',
    'pettyCash',
    1,
    [
      'Nº recibo | Data | Fornecedor | Descrição | Pago por | Valor total | IVA | Centro de custo',
      '1 | 2026-03-02 | Loja | fita | Ana Ruiz | 12 | 2 | 2410',
      '2 | 2026-03-03 | Café | almoço | Max Bell | 8.5 | 1 | 2420',
    ],
    'receiptNo | date | shop | whatFor | whoPaid | gross | vat | costCode',
  ),
  sheet(
    'Italian: lista asset',
    'assets',
    1,
    [
      'Codice | Nome asset | Tipologia | Episodio | Assegnato a | Scadenza | Stato | Note',
      'A01 | Lontra | Personaggio | 101 | Ana Ruiz | 2026-03-02 | In lavorazione | ',
      'A02 | Lanterna | Prop | 102 | Max Bell | 2026-03-04 | Da fare | ottone',
    ],
    'id | name | type | episode | steps//by | steps//due | steps//status | notes',
  ),
  sheet(
    'Italian: inquadrature',
    'shots',
    1,
    [
      'Scena | Inquadratura | Fotogrammi | Layout | Animazione | Animatore | Consegna animazione | Illuminazione | Compositing | Commenti',
      '1 | 10 | 96 | Approvato | In lavorazione | Ana Ruiz | 2026-03-12 | Da fare | Da fare | ',
      '1 | 20 | 48 | Approvato | Da fare | Max Bell | 2026-03-16 | Da fare | Da fare | più lento',
    ],
    'sequence | name | frames | steps/Layout/status | steps/Animazione/status | steps/Animazione/by | steps/Animazione/due | steps/Illuminazione/status | steps/Compositing/status | notes',
  ),
  sheet(
    'Russian: список шотов',
    'shots',
    1,
    [
      'Серия | Сцена | Шот | Кадры | Исполнитель | Срок сдачи | Статус | Комментарий',
      '101 | 1 | 010 | 96 | Ана Руис | 2026-03-02 | В работе | ',
      '101 | 1 | 020 | 48 | Макс Белл | 2026-03-04 | Не начато | медленнее',
    ],
    'episode | sequence | name | frames | steps//by | steps//due | steps//status | notes',
  ),
  sheet(
    'Russian: ассеты',
    'assets',
    1,
    [
      'Название ассета | Тип | Эпизод | Модель статус | Модель исполнитель | Риг статус | Риг исполнитель | Дедлайн рига | Примечания',
      'Выдра | Персонаж | 101 | Утверждено | Ана Руис | В работе | Макс Белл | 2026-03-12 | ',
      'Фонарь | Проп | 102 | В работе | Ана Руис | Не начато | Макс Белл | 2026-03-16 | латунь',
    ],
    'name | type | episode | steps/Модель/status | steps/Модель/by | steps/Риг/status | steps/Риг/by | steps/Риг/due | notes',
  ),
  sheet(
    'Japanese: カット表',
    'shots',
    1,
    [
      '話数 | シーン | カット番号 | 秒数 | フレーム数 | 原画担当 | 原画締切 | 原画状況 | 動画状況 | 仕上げ | 撮影 | 備考',
      '101 | A | C010 | 4 | 96 | 田中 | 2026-03-02 | 作業中 | 未着手 | 未着手 | 未着手 | ',
      '101 | A | C020 | 2 | 48 | 佐藤 | 2026-03-04 | 完了 | 作業中 | 未着手 | 未着手 | リテイクあり',
    ],
    'episode | sequence | name | - | frames | steps/原画/by | steps/原画/due | steps/原画/status | steps/動画/status | steps/仕上げ/status | steps/撮影/status | notes',
  ),
  sheet(
    'Japanese: アセット',
    'assets',
    1,
    [
      'アセット名 | 種類 | 初登場話数 | 担当者 | 納期 | ステータス | メモ',
      'カワウソ | キャラクター | 101 | 田中 | 2026-03-02 | 作業中 | ',
      'ランタン | プロップ | 102 | 佐藤 | 2026-03-04 | 未着手 | 真鍮',
    ],
    'name | type | episode | steps//by | steps//due | steps//status | notes',
  ),
  sheet(
    'Korean: 샷 리스트',
    'shots',
    1,
    [
      '에피소드 | 시퀀스 | 샷 번호 | 프레임 수 | 담당자 | 마감일 | 상태 | 비고',
      '101 | SQ01 | 010 | 96 | 김민수 | 2026-03-02 | 진행 중 | ',
      '101 | SQ01 | 020 | 48 | 이지은 | 2026-03-04 | 대기 | 더 느리게',
    ],
    'episode | sequence | name | frames | steps//by | steps//due | steps//status | notes',
  ),
  sheet(
    'Korean: 에셋',
    'assets',
    1,
    [
      '에셋명 | 종류 | 모델링 담당 | 모델링 마감 | 모델링 상태 | 리깅 담당 | 리깅 마감 | 리깅 상태 | 메모',
      '수달 | 캐릭터 | 김민수 | 2026-03-02 | 완료 | 이지은 | 2026-03-12 | 진행 중 | ',
      '등불 | 소품 | 김민수 | 2026-03-04 | 진행 중 | 이지은 | 2026-03-16 | 대기 | 황동',
    ],
    'name | type | steps/모델링/by | steps/모델링/due | steps/모델링/status | steps/리깅/by | steps/리깅/due | steps/리깅/status | notes',
  ),
];
