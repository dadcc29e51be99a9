// Shapes of trackers in the words of other languages, as the trade writes them there: the rows are invented.

import { sheet } from '../sheet';

export const shapesInOtherLanguages = [
  sheet(
    'plans d’une série (fr)',
    'shots',
    1,
    [
      'Épisode | Séquence | Plan | Nb images | Layout | Animation | Rendu | Compo | Remarques',
      'EP101 | SQ010 | P010 | 96 | Validé | En cours | À faire | À faire | ',
      'EP101 | SQ010 | P020 | 48 | Validé | Retake | À faire | À faire | main droite',
    ],
    'episode | sequence | name | frames | steps/Layout/status | steps/Animation/status | steps/Rendu/status | steps/Compo/status | notes',
  ),
  sheet(
    'liste des assets (fr)',
    'assets',
    1,
    [
      'Nom | Catégorie | Graphiste | Statut | Date de rendu | Lien | Commentaires',
      'Otto | Personnage | Ana Ruiz | En cours | 2026-03-12 | | ',
      'Lanterne | Accessoire | Max Bell | Terminé | 2026-03-04 | | poignée',
    ],
    'name | type | steps//by | steps//status | steps//due | link | notes',
  ),
  sheet(
    'suivi par étapes (fr)',
    'assets',
    1,
    [
      'Asset | Modélisation | Modélisation par | Échéance modélisation | Rig | Textures | À livrer le',
      'Otto | Approuvé | Ana Ruiz | 2026-02-02 | En cours | À faire | 2026-04-01',
      'Bateau | En cours | Max Bell | 2026-03-02 | À faire | À faire | 2026-04-15',
    ],
    'name | steps/Modélisation/status | steps/Modélisation/by | steps/Modélisation/due | steps/Rig/status | steps/Texture/status | *',
  ),
  sheet(
    'livraisons (fr)',
    'deliveries',
    1,
    [
      'Livrable | Diffuseur | Épisode | Date de livraison | Envoyé le | Reçu le | Statut | Responsable',
      'PAD 101 | Chaîne Un | 101 | 2026-05-04 | | | À faire | Ana Ruiz',
      'PAD 102 | Chaîne Un | 102 | 2026-05-18 | | | À faire | Ana Ruiz',
    ],
    'title | partner | episode | due | sent | received | status | owner',
  ),
  sheet(
    'petite caisse (fr)',
    'pettyCash',
    1,
    [
      'N° reçu | Date | Payé par | Fournisseur | Objet | HT | TVA | TTC | Moyen de paiement',
      '1 | 2026-03-02 | Ana Ruiz | Papeterie | feutres | 10 | 2 | 12 | CB',
      '2 | 2026-03-03 | Max Bell | Café | réunion | 8 | 0.8 | 8.8 | Espèces',
    ],
    'receiptNo | date | whoPaid | shop | whatFor | net | vat | gross | paidWith',
  ),
  sheet(
    'planos de una serie (es)',
    'shots',
    1,
    [
      'Episodio | Secuencia | Plano | Fotogramas | Layout | Animación | Iluminación | Composición | Notas',
      'EP101 | SQ010 | PL010 | 96 | Aprobado | En proceso | Pendiente | Pendiente | ',
      'EP101 | SQ010 | PL020 | 48 | Aprobado | Retake | Pendiente | Pendiente | mano',
    ],
    'episode | sequence | name | frames | steps/Layout/status | steps/Animación/status | steps/Iluminación/status | steps/Composición/status | notes',
  ),
  sheet(
    'lista de assets (es)',
    'assets',
    1,
    [
      'Nombre | Tipo | Responsable | Estado | Fecha de entrega | Enlace | Observaciones',
      'Otto | Personaje | Ana Ruiz | En curso | 2026-03-12 | | ',
      'Farol | Utilería | Max Bell | Terminado | 2026-03-04 | | asa',
    ],
    'name | type | steps//by | steps//status | steps//due | link | notes',
  ),
  sheet(
    'entregas (es)',
    'deliveries',
    1,
    [
      'Entregable | Cliente | Fecha límite | Enviado | Recibido | Estado | Contacto',
      'Tráiler | Canal Uno | 2026-04-01 | 2026-03-30 | | Enviado | Kim Lee',
      'Episodio 1 | Canal Uno | 2026-05-04 | | | Pendiente | Kim Lee',
    ],
    'title | partner | due | sent | received | status | contact',
  ),
  sheet(
    'Einstellungen eines Films (de)',
    'shots',
    1,
    [
      'Szene | Einstellung | Länge (Frames) | Layout | Animation | Licht | Compositing | Bemerkung',
      '1 | 010 | 96 | Abgenommen | In Arbeit | Offen | Offen | ',
      '1 | 020 | 48 | Abgenommen | Korrektur | Offen | Offen | Hand',
    ],
    'sequence | name | frames | steps/Layout/status | steps/Animation/status | steps/Licht/status | steps/Comp/status | notes',
  ),
  sheet(
    'Assetliste (de)',
    'assets',
    1,
    [
      'Bezeichnung | Kategorie | Zuständig | Status | Fällig am | Anmerkungen',
      'Otto | Figur | Ana Ruiz | in Bearbeitung | 2026-03-12 | ',
      'Laterne | Requisite | Max Bell | Fertig | 2026-03-04 | Griff',
    ],
    'name | type | steps//by | steps//status | steps//due | notes',
  ),
  sheet(
    'Lieferungen (de)',
    'deliveries',
    1,
    [
      'Lieferung | Empfänger | Folge | Liefertermin | Verschickt am | Erhalten am | Status | Verantwortlich',
      'Sendeband 101 | Kanal Eins | 101 | 2026-05-04 | | | Offen | Ana Ruiz',
      'Sendeband 102 | Kanal Eins | 102 | 2026-05-18 | | | Offen | Ana Ruiz',
    ],
    'title | partner | episode | due | sent | received | status | owner',
  ),
  sheet(
    'Lagerliste (de)',
    'stock',
    1,
    [
      'Artikel | Bestand | Mindestbestand | Einheit | Lieferant | Lagerort',
      'Papier | 12 | 5 | Paket | Papier GmbH | Regal 1',
      'Klebeband | 3 | 4 | Rolle | Bühne GmbH | Regal 2',
    ],
    'item | onHand | reorderAt | unit | supplier | location',
  ),
  sheet(
    'planos (pt)',
    'shots',
    1,
    [
      'Episódio | Cena | Plano | Responsável | Prazo | Situação | Observações',
      "EP101 | 1 | '010 | Ana Ruiz | 2026-03-12 | Em andamento | ",
      "EP101 | 1 | '020 | Max Bell | 2026-03-04 | Aprovado | mão",
    ],
    'episode | sequence | name | steps//by | steps//due | steps//status | notes',
  ),
  sheet(
    'personagens (pt)',
    'assets',
    1,
    [
      'Personagem | Concept | Modelagem | Rigging | Textura | Entrega',
      'Otto | Aprovado | Em andamento | A fazer | A fazer | 2026-04-01',
      'Berry | Aprovado | Refazer | A fazer | A fazer | 2026-04-15',
    ],
    'name | steps/Concept/status | steps/Modelagem/status | steps/Rig/status | steps/Textura/status | *',
  ),
  sheet(
    'inquadrature (it)',
    'shots',
    1,
    [
      'Episodio | Scena | Inquadratura | Fotogrammi | Animazione | Colore | Compositing | Note',
      'EP101 | 1 | 010 | 96 | In lavorazione | Da fare | Da fare | ',
      'EP101 | 1 | 020 | 48 | Approvato | Da fare | Da fare | mano',
    ],
    'episode | sequence | name | frames | steps/Animazione/status | steps/Colore/status | steps/Comp/status | notes',
  ),
  sheet(
    'consegne (it)',
    'deliveries',
    1,
    [
      'Consegna | Cliente | Scadenza | Spedito il | Stato | Referente',
      'Trailer | Canale Uno | 2026-04-01 | 2026-03-30 | Inviato | Kim Lee',
      'Episodio 1 | Canale Uno | 2026-05-04 | | Da fare | Kim Lee',
    ],
    'title | partner | due | sent | status | *',
  ),
  sheet(
    'сцены серии (ru)',
    'shots',
    1,
    [
      'Серия | Сцена | Кадры | Лейаут | Анимация | Свет | Композ | Комментарии',
      "101 | '010 | 96 | Утверждено | В работе | Не начато | Не начато | ",
      "101 | '020 | 48 | Утверждено | Правки | Не начато | Не начато | рука",
    ],
    'episode | * | frames | steps/Лейаут/status | steps/Анимация/status | steps/Свет/status | steps/Композ/status | notes',
  ),
  sheet(
    'ассеты (ru)',
    'assets',
    1,
    [
      'Название | Тип | Исполнитель | Статус | Срок | Ссылка | Примечания',
      'Отто | Персонаж | Ana Ruiz | В работе | 2026-03-12 | | ',
      'Фонарь | Реквизит | Max Bell | Готово | 2026-03-04 | | ручка',
    ],
    'name | type | steps//by | steps//status | steps//due | link | notes',
  ),
  sheet(
    'カット表 (ja)',
    'shots',
    1,
    [
      '話数 | カット番号 | コマ数 | レイアウト | 原画 | 動画 | 仕上げ | 撮影 | 備考',
      '1 | 001 | 96 | 完了 | 作業中 | 未着手 | 未着手 | 未着手 | ',
      '1 | 002 | 48 | 完了 | リテイク | 未着手 | 未着手 | 未着手 | 手',
    ],
    'episode | name | frames | steps/レイアウト/status | steps/原画/status | steps/動画/status | steps/仕上げ/status | steps/撮影/status | notes',
  ),
  sheet(
    'アセット一覧 (ja)',
    'assets',
    1,
    [
      'アセット名 | 種類 | 担当者 | 状況 | 締切 | 備考',
      'オットー | キャラクター | Ana Ruiz | 作業中 | 2026-03-12 | ',
      'ランタン | 小物 | Max Bell | 完了 | 2026-03-04 | 持ち手',
    ],
    'name | type | steps//by | steps//status | steps//due | notes',
  ),
  sheet(
    '컷 진행표 (ko)',
    'shots',
    1,
    [
      '에피소드 | 씬 | 컷 | 프레임 | 레이아웃 | 애니메이션 | 컴프 | 비고',
      '101 | 1 | 001 | 96 | 완료 | 진행중 | 대기 | ',
      '101 | 1 | 002 | 48 | 완료 | 수정 | 대기 | 손',
    ],
    'episode | sequence | name | frames | steps/레이아웃/status | steps/애니메이션/status | steps/컴프/status | notes',
  ),
  sheet(
    '에셋 목록 (ko)',
    'assets',
    1,
    [
      '이름 | 종류 | 담당자 | 상태 | 마감일 | 메모',
      '오토 | 캐릭터 | Ana Ruiz | 진행중 | 2026-03-12 | ',
      '등불 | 소품 | Max Bell | 완료 | 2026-03-04 | 손잡이',
    ],
    'name | type | steps//by | steps//status | steps//due | notes',
  ),
];
