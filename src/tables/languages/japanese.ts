// Japanese: the words of a cut sheet.

import { inLanguage } from './language';

export const japanese = inLanguage('ja', {
  everywhere: {
    id: '番号, コード, 管理番号, 品番',
    episode: '話数, 話, エピソード, 各話, 初登場話数, 初登場',
    notes: '備考, 備考欄, メモ, 演出メモ, コメント, 修正内容, 修正指示, 注意事項, 特記事項',
    link: 'リンク, フォルダ, フォルダー, ファイル, 保存先, 格納先',
    status: '状況, 状態, ステータス, 進捗',
    owner: '担当, 担当者, 責任者, 制作進行',
    omitted: '欠番, 削除',
  },
  assets: {
    name: 'アセット名, アセット, 名前, 名称, キャラクター名, 小物名, キャラ名, 品名',
    type: '種類, 種別, カテゴリ, カテゴリー, 分類, タイプ',
    neededBy: '必要日, 使用日',
    state: '全体状況',
  },
  shots: {
    sequence: 'シーン, シーケンス, シーン番号',
    name: 'カット, カット番号, カットNo., カット名, ショット, ショット番号',
    frames: 'コマ数, フレーム数, フレーム, 尺, 枚数',
    vendor: '外注先, スタジオ, 委託先',
    firstFrame: '開始フレーム, 先頭フレーム',
    priority: '優先度, 優先順位',
    state: 'カット状況',
  },
  deliveries: {
    title: '納品物, 納品, 件名, 品名, 納品内容',
    direction: '方向, 入出',
    partner: '納品先, 取引先, 送付先, 会社, 会社名, 発注先, 放送局, クライアント, 外注先',
    contact: '連絡先, 先方担当, 担当者名',
    contents: '内容, 詳細',
    take: 'バージョン, テイク',
    method: '方法, 納品方法, 送付方法',
    due: '納期, 締切, 締め切り, 期限, 納品期限',
    expected: '予定日, 納品予定, 予定',
    sent: '送付日, 納品日, 発送日, 納品済, 送付',
    received: '受領日, 受取日, 受領, 入荷日',
    backBy: '返却日, 返却期限, 回答期限',
  },
  reviews: {
    title: '会議, チェック, 打ち合わせ, 打合せ, 件名, 試写',
    type: '種類, 種別',
    date: '日付, 日にち, 開催日, 日程',
    start: '開始, 開始時間, 時間, 開始時刻',
    end: '終了, 終了時間, 終了時刻',
    place: '場所, 会議室',
    shown: '議題, 内容',
    chair: '監督, 司会',
    attendees: '参加者, 出席者',
    prepareBy: '準備期限',
    notesLink: '議事録',
  },
  stock: {
    item: '品名, 品目, 商品, 商品名, 物品',
    category: '分類, カテゴリ, 種類',
    location: '保管場所, 場所, 置き場所, 棚',
    unit: '単位',
    onHand: '在庫, 在庫数, 数量, 残数',
    onOrder: '発注済, 発注数',
    reorderAt: '最低在庫, 発注点, 最小在庫',
    upTo: '最大在庫, 最大',
    supplier: '仕入先, 購入先, 発注先, 業者',
    unitPrice: '単価, 価格',
    supplierNo: '型番, 商品コード',
    lastCounted: '棚卸日, 最終確認日, 最終棚卸',
  },
  pettyCash: {
    receiptNo: '領収書番号, 伝票番号',
    date: '日付, 支払日, 購入日',
    whoPaid: '立替者, 支払者, 氏名',
    paidWith: '支払方法',
    shop: '支払先, 店名, 購入先',
    whatFor: '摘要, 用途, 内容, 品目',
    costCode: '勘定科目, 科目, 予算科目',
    gross: '金額, 出金, 支払金額, 合計, 税込, 税込金額',
    vatRate: '税率',
    vat: '消費税, 税額',
    net: '税抜, 税抜金額, 本体価格',
    receipt: '領収書, 証憑',
    link: '写真',
  },
  kit: {
    id: '管理番号, 資産番号, 備品番号',
    what: '機材, 機材名, 機器, 機種',
    serialNo: 'シリアル番号, 製造番号, シリアル',
    value: '評価額, 購入価格',
    ownedBy: '所有者, レンタル元, 貸出元',
    holder: '使用者, 貸出先, 借用者, 利用者',
    since: '貸出日, 持出日',
    dueBack: '返却予定日, 返却期限, 返却予定',
    backOn: '返却日',
    place: '保管場所, 置き場所, 場所',
    condition: '状態, コンディション',
  },
  orders: {
    id: '注文番号, 発注番号',
    supplier: '発注先, 仕入先, 購入先',
    whatFor: '用途, 内容, 品目',
    owner: '依頼者, 発注者, 申請者',
    approvedBy: '承認者',
    orderedOn: '発注日, 注文日',
    wantedBy: '必要日, 使用日',
    promised: '納期, 納品予定日',
    net: '税抜, 税抜金額, 小計',
    vat: '消費税',
    gross: '税込, 税込金額, 合計',
    costCode: '勘定科目, 予算科目',
  },
  invoices: {
    supplier: '請求元, 取引先',
    theirNo: '請求書番号, 請求番号',
    date: '請求日, 請求書日付',
    receivedOn: '受領日, 受取日',
    order: '注文番号, 発注番号',
    whatFor: '摘要, 内容',
    net: '税抜, 税抜金額',
    vat: '消費税',
    gross: '請求金額, 税込, 税込金額, 合計',
    costCode: '勘定科目',
    due: '支払期限, 支払期日, 支払予定日',
  },
  parts: {
    status: '状況, 状態, ステータス, 進捗, 完了, 進行状況, 進捗状況',
    by: '担当, 担当者, 担当アニメーター, アニメーター, 作業者, スタッフ, アーティスト, モデラー, リガー',
    due: '締切, 締め切り, 納期, 期限, 予定日, UP予定, アップ予定, 上がり予定, 提出日, 納品日',
    take: 'バージョン, テイク',
  },
  steps: {
    assets: `モデリング, モデル
コンセプト, コンセプトアート
デザイン, 設定, キャラデザ
テクスチャ, テクスチャー
リグ, リギング, セットアップ
背景, 美術, BG
造形`,
    shots: `絵コンテ, コンテ
アニマティクス, Vコンテ
レイアウト, LO
原画, 一原, 第一原画
二原, 第二原画
作監, 作画監督, 作監修正
演出, 演出チェック
動画, 動画検査
仕上げ, 仕上, 彩色
アニメーション, アニメ
ライティング
レンダリング, レンダー
撮影, コンポジット, コンポ
編集`,
    both: `エフェクト, FX`,
  },
  words: {
    stepStatuses: {
      'To do': '未着手, 未, 未作業, 待ち, 待機, 未開始',
      Ready: '準備完了, 着手可',
      WIP: '作業中, 進行中, 着手, 制作中, 作画中',
      'For approval': 'チェック中, チェック待ち, 確認中, 確認待ち, 監督チェック, 提出済',
      'With client': 'クライアント確認中, 先方確認中, 先方チェック中',
      Retake: 'リテイク, 修正, 要修正, 修正中, やり直し, 差し戻し',
      Approved: '完了, 済, OK, 承認, 承認済, 終了, アップ, 納品済, 完成',
      'Approved with fixes': '条件付き承認, 条件付きOK',
      Blocked: 'ブロック, 停止中',
      'On hold': '保留, 中断',
      'N/A': '不要, 欠番, 中止, 該当なし, なし',
    },
    deliveryStatuses: {
      Planned: '予定, 未着手, 未納品',
      Preparing: '準備中, 作業中',
      Ready: '準備完了',
      Sent: '送付済, 発送済, 納品済, 納品',
      Received: '受領, 受領済',
      Rejected: '差し戻し, 再納品, 不合格',
      Accepted: '検収済, 承認済, 完了',
      'On hold': '保留',
      Cancelled: '中止, キャンセル',
    },
    reviewStatuses: { Planned: '予定', Held: '実施済, 済', 'Notes sent': '議事録送付済', Cancelled: '中止, 延期' },
    receiptStatuses: { 'To claim': '未精算', Claimed: '申請済, 申請中', 'Paid back': '精算済, 支払済', Rejected: '却下' },
    assetTypes: {
      Character: 'キャラクター, キャラ, 人物',
      Prop: '小物, プロップ',
      Environment: '背景, 美術, 環境, BG',
      FX: 'エフェクト',
      Vehicle: '乗り物, 車両, メカ',
      Puppet: '人形, パペット',
    },
    paidWith: { Float: '現金, 小口現金', 'Company card': 'カード, 法人カード', 'Own money': '立替, 立て替え' },
    directions: { Out: '出, 送付', In: '入, 受領' },
  },
});
