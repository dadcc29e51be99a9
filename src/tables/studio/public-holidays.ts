// Public holidays of some countries: `npm run docs` makes this file anew. Data: date-holidays, ISC and CC BY 3.0.

import type { CountryHolidays } from '../../schema/calendar/holidays';

/** Hints, never truth: they become rows that the coordinator edits. */
export const publicHolidays: readonly CountryHolidays[] = [
  [
    'England and Wales',
    "New Year's Day 260101 270101;Good Friday 260403 270326 280414;Easter Monday 260406 270329 280417;Early May bank holiday 260504 270503 280501;Spring bank holiday 260525 270531 280529;Summer bank holiday 260831 270830 280828;Christmas Day 261225 281225;Boxing Day (substitute day) 261228 271228;Christmas Day (substitute day) 271227;New Year's Day (substitute day) 280103;Boxing Day 281226",
  ],
  [
    'Scotland',
    "New Year's Day 260101 270101;January 2nd 260102;Good Friday 260403 270326 280414;Early May bank holiday 260504 270503 280501;Spring bank holiday 260525 270531 280529;Bank holiday for the World Cup 260615;Summer bank holiday 260803 270802 280807;St Andrew’s Day 261130 271130 281130;Christmas Day 261225 281225;Boxing Day (substitute day) 261228 271228;January 2nd (substitute day) 270104 280103;Christmas Day (substitute day) 271227;New Year's Day (substitute day) 280104;Boxing Day 281226",
  ],
  [
    'Northern Ireland',
    "New Year's Day 260101 270101;St Patrick’s Day 260317 270317 280317;Good Friday 260403 270326 280414;Easter Monday 260406 270329 280417;Early May bank holiday 260504 270503 280501;Spring bank holiday 260525 270531 280529;Battle of the Boyne (Orangemen’s Day) (substitute day) 260713;Summer bank holiday 260831 270830 280828;Christmas Day 261225 281225;Boxing Day (substitute day) 261228 271228;Battle of the Boyne (Orangemen’s Day) 270712 280712;Christmas Day (substitute day) 271227;New Year's Day (substitute day) 280103;Boxing Day 281226",
  ],
  [
    'Ireland',
    "New Year's Day 260101 270101 280101;St. Brigid’s Day 260202 270201 280207;St. Patrick’s Day 260317 270317 280317;Easter Monday 260406 270329 280417;First Monday in May 260504 270503 280501;First Monday in June 260601 270607 280605;First Monday in August 260803 270802 280807;Last Monday in October 261026 271025 281030;Christmas Day 261225 271225 281225;St. Stephen’s Day 261226 271226 281226",
  ],
  [
    'France',
    "New Year's Day 260101 270101 280101;Easter Monday 260406 270329 280417;Labour Day 260501 270501 280501;Victory Day 260508 270508 280508;Ascension Day 260514 270506 280525;Whit Monday 260525 270517 280605;Bastille Day 260714 270714 280714;Assumption 260815 270815 280815;All Saints' Day 261101 271101 281101;Armistice Day 261111 271111 281111;Christmas Day 261225 271225 281225",
  ],
  [
    'Germany',
    "New Year's Day 260101 270101 280101;Good Friday 260403 270326 280414;Easter Monday 260406 270329 280417;Labour Day 260501 270501 280501;Ascension Day 260514 270506 280525;Whit Monday 260525 270517 280605;National Holiday 261003 271003 281003;Christmas Day 261225 271225 281225;Boxing Day 261226 271226 281226",
  ],
  [
    'Spain',
    "New Year's Day 260101 270101 280101;Epiphany 260106 270106 280106;Good Friday 260403 270326 280414;Labour Day 260501 270501 280501;Assumption 260815 270815 280815;Fiesta Nacional de España 261012 271012 281012;All Saints' Day 261101 271101 281101;Día de la Constitución Española 261206 271206 281206;Immaculate Conception 261208 271208 281208;Christmas Day 261225 271225 281225",
  ],
  [
    'Italy',
    "New Year's Day 260101 270101 280101;Epiphany 260106 270106 280106;Easter Sunday 260405 270328 280416;Easter Monday 260406 270329 280417;Liberation from Nazi-Fascism (1945) 260425 270425 280425;Labour Day 260501 270501 280501;Republic Day 260602 270602 280602;Assumption 260815 270815 280815;National Day of Saint Francis of Assisi 261004 271004 281004;All Saints' Day 261101 271101 281101;Immaculate Conception 261208 271208 281208;Christmas Day 261225 271225 281225;Boxing Day 261226 271226 281226",
  ],
  [
    'Portugal',
    "New Year's Day 260101 270101 280101;Good Friday 260403 270326 280414;Easter Sunday 260405 270328 280416;Liberty Day 260425 270425 280425;Labour Day 260501 270501 280501;Corpus Christi 260604 270527 280615;Portugal Day 260610 270610 280610;Assumption 260815 270815 280815;Implantação da República 261005 271005 281005;All Saints' Day 261101 271101 281101;Restauração da Independência 261201 271201 281201;Immaculate Conception 261208 271208 281208;Christmas Day 261225 271225 281225",
  ],
  [
    'Belgium',
    "New Year's Day 260101 270101 280101;Easter Monday 260406 270329 280417;Labour Day 260501 270501 280501;Ascension Day 260514 270506 280525;Whit Monday 260525 270517 280605;National Holiday 260721 270721 280721;Assumption 260815 270815 280815;All Saints' Day 261101 271101 281101;Armistice Day 261111 271111 281111;Christmas Day 261225 271225 281225",
  ],
  [
    'Denmark',
    "New Year's Day 260101 270101 280101;Maundy Thursday 260402 270325 280413;Good Friday 260403 270326 280414;Easter Sunday 260405 270328 280416;Easter Monday 260406 270329 280417;Ascension Day 260514 270506 280525;Pentecost 260524 270516 280604;Whit Monday 260525 270517 280605;Christmas Day 261225 271225 281225;Boxing Day 261226 271226 281226",
  ],
  [
    'United States',
    "New Year's Day 260101 270101;Martin Luther King Jr. Day 260119 270118 280117;Washington's Birthday 260216 270215 280221;Memorial Day 260525 270531 280529;Juneteenth 260619 280619;Independence Day (substitute day) 260703 270705;Labour Day 260907 270906 280904;Columbus Day 261012 271011 281009;Veterans Day 261111 271111;Thanksgiving Day 261126 271125 281123;Christmas Day 261225 281225;Juneteenth (substitute day) 270618;Christmas Day (substitute day) 271224;New Year's Day (substitute day) 271231;Independence Day 280704;Veterans Day (substitute day) 281110",
  ],
  [
    'Canada',
    "New Year's Day 260101 270101;Good Friday 260403 270326 280414;Canada Day 260701 270701 280701;Labour Day 260907 270906 280904;Christmas Day 261225 281225;Christmas Day (substitute day) 271227;New Year's Day (substitute day) 280103",
  ],
  [
    'Japan',
    "New Year's Day 260101 270101 280101;Coming of Age Day 260112 270111 280110;Foundation Day 260211 270211 280211;Emperor's Birthday 260223 270223 280223;Spring Equinox Day 260320 280320;Showa Day 260429 270429 280429;Greenery Day 260504 270504 280504;Children's Day 260505 270505 280505;Constitution Day (substitute day) 260506;Marine Day 260720 270719 280717;Mountain Day 260811 270811 280811;Respect-for-the-Aged Day 260921 270920 280918;Citizens' Holiday 260922;Autumnal Equinox Day 260923 270923 280922;Sports Day 261012 271011 281009;Culture Day 261103 271103 281103;Labor Thanksgiving Day 261123 271123 281123;Spring Equinox Day (substitute day) 270322;Constitution Day 270503 280503",
  ],
];
