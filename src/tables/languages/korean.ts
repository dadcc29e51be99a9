// Korean.

import { inLanguage } from './language';

export const korean = inLanguage('ko', {
  everywhere: {
    id: '번호, 코드, 품목코드, 품번, 관리번호',
    episode: '에피소드, 화, 회차, 화수',
    notes: '비고, 메모, 코멘트, 참고, 특이사항',
    link: '링크, 폴더, 파일, 경로',
    status: '상태, 진행상태, 진행상황',
    owner: '담당, 담당자, 책임자',
    omitted: '삭제, 결번',
  },
  assets: {
    name: '이름, 에셋, 에셋명, 에셋 이름, 캐릭터, 캐릭터명, 소품명, 명칭, 애셋, 애셋명',
    type: '종류, 유형, 분류, 구분, 카테고리, 타입',
    neededBy: '필요일',
    state: '전체 상태',
  },
  shots: {
    sequence: '씬, 시퀀스, 신, 씬번호',
    name: '컷, 컷번호, 샷, 샷번호, 컷명',
    frames: '프레임, 프레임수, 길이, 매수',
    state: '컷 상태',
  },
  deliveries: {
    title: '납품물, 납품, 제목, 품명, 전달물',
    direction: '방향, 입출고',
    partner: '납품처, 거래처, 업체, 회사, 방송사, 클라이언트, 수신처, 외주처',
    contact: '연락처, 담당자명',
    contents: '내용, 상세',
    take: '버전',
    method: '방법, 전달방법, 납품방법',
    due: '납품일, 마감일, 마감, 납기, 기한, 납기일',
    expected: '예정일, 예상일',
    sent: '발송일, 전달일, 납품완료일, 발송',
    received: '수령일, 수령, 입고일',
    backBy: '반납일, 회신기한',
  },
  reviews: {
    title: '회의, 리뷰, 제목, 시사',
    type: '종류, 유형',
    date: '날짜, 일자, 일시',
    start: '시작, 시작시간, 시간',
    end: '종료, 종료시간',
    place: '장소, 회의실',
    shown: '안건, 내용',
    chair: '감독, 진행',
    attendees: '참석자, 참가자',
    prepareBy: '준비기한',
    notesLink: '회의록',
  },
  stock: {
    item: '품목, 품명, 물품, 제품',
    category: '분류, 종류, 구분',
    location: '보관장소, 보관위치, 위치, 장소',
    unit: '단위',
    onHand: '재고, 재고수량, 수량, 현재고',
    onOrder: '주문수량, 발주',
    reorderAt: '최소재고, 안전재고, 최소수량',
    upTo: '최대재고, 최대수량',
    supplier: '구입처, 구매처, 공급처, 공급업체',
    lastCounted: '재고조사일, 최종점검일, 점검일',
  },
  pettyCash: {
    receiptNo: '영수증번호, 전표번호',
    date: '날짜, 일자, 사용일, 결제일',
    whoPaid: '사용자, 결제자, 이름',
    paidWith: '결제수단, 결제방법',
    shop: '사용처, 거래처, 상호',
    whatFor: '적요, 내역, 용도, 내용',
    costCode: '계정과목, 계정',
    gross: '금액, 합계, 총액',
    vatRate: '세율',
    vat: '부가세, 세액',
    net: '공급가액, 공급가',
    receipt: '영수증, 증빙',
    link: '사진',
  },
  parts: {
    status: '상태, 진행상태, 진행상황, 완료',
    by: '담당, 담당자, 작업자, 아티스트',
    due: '마감, 마감일, 기한, 납기, 예정일, 제출일, 납품일',
    take: '버전, 테이크',
  },
  steps: {
    assets: `모델링, 모델
컨셉, 컨셉아트, 콘셉트
디자인, 설정
텍스처, 텍스쳐, 맵핑
리깅, 리그, 셋업
배경, 미술`,
    shots: `스토리보드, 콘티
애니매틱, 애니메틱
레이아웃
원화
동화
채색, 칼라
애니메이션, 애니
라이팅, 조명
렌더링, 렌더
컴프, 합성, 컴포지팅, 촬영
편집`,
    both: `이펙트, FX`,
  },
  words: {
    stepStatuses: {
      'To do': '대기, 미착수, 시작전, 시작 전, 예정, 미진행',
      Ready: '준비완료, 준비 완료, 배정',
      WIP: '진행중, 진행 중, 작업중, 작업 중, 진행',
      'For approval': '컨펌대기, 컨펌 대기, 검토중, 검토 중, 확인중, 검수중, 승인대기',
      'With client': '클라이언트 확인중, 고객 확인중, 클라이언트 컨펌중',
      Retake: '수정, 수정중, 수정 중, 리테이크, 재작업, 반려, 수정요청',
      Approved: '완료, 컨펌, 승인, 오케이, 납품완료, 컨펌완료, 작업완료',
      'Approved with fixes': '조건부 승인, 조건부승인',
      Blocked: '막힘, 중단',
      'On hold': '보류, 홀드',
      'N/A': '해당없음, 해당 없음, 삭제, 취소, 불필요, 결번',
    },
    deliveryStatuses: {
      Planned: '예정, 대기',
      Preparing: '준비중, 진행중',
      Ready: '준비완료',
      Sent: '발송, 발송완료, 전달완료, 납품완료',
      Received: '수령, 수령완료, 입고',
      Rejected: '반려, 재납품',
      Accepted: '검수완료, 승인, 완료',
      'On hold': '보류',
      Cancelled: '취소',
    },
    reviewStatuses: { Planned: '예정', Held: '완료', 'Notes sent': '회의록 발송', Cancelled: '취소, 연기' },
    receiptStatuses: { 'To claim': '미정산', Claimed: '청구', 'Paid back': '정산완료, 지급완료', Rejected: '반려' },
    assetTypes: {
      Character: '캐릭터, 인물',
      Prop: '소품, 프랍',
      Environment: '배경, 환경',
      FX: '이펙트',
      Vehicle: '차량, 탈것',
      Puppet: '인형, 퍼펫',
    },
    paidWith: { Float: '현금', 'Company card': '카드, 법인카드', 'Own money': '개인, 개인카드' },
    directions: { Out: '출고, 발송', In: '입고, 수령' },
  },
});
