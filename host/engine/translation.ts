// Service errors in the person's language, as Google shows them: no script may rely on their English text.

/** English patterns and German texts; `$1` and so on stand for what the pattern found. */
const german: readonly (readonly [RegExp, string])[] = [
  [/^Service error: (\w+)$/, 'Dienstfehler: $1'],
  [/^Service invoked too many times for one day: email\.$/, 'Service an einem Tag zu oft aufgerufen: email.'],
  [
    /^You do not have permission to call (.+?)\.( Required permissions: (.*))?$/,
    'Sie sind nicht berechtigt, $1 aufzurufen. Erforderliche Berechtigungen: $3',
  ],
  [
    /^You are trying to edit a protected cell or object\..*$/,
    'Sie versuchen, eine geschützte Zelle oder ein geschütztes Objekt zu bearbeiten. Wenden Sie sich an den Eigentümer der Tabelle.',
  ],
  [
    /^The parameters \((.*)\) don't match the method signature for (.*)\.$/,
    'Die Parameter ($1) stimmen nicht mit der Methodensignatur für $2 überein.',
  ],
  [/^Lock timeout: .*$/, 'Zeitüberschreitung bei der Sperre: Ein anderer Prozess hat die Sperre zu lange gehalten.'],
  [/^Invalid email: (.*)$/, 'Ungültige E-Mail: $1'],
  [/^Failed to send email: no recipient$/, 'Fehler beim Senden der E-Mail: kein Empfänger'],
  [/^Limit Exceeded: (.*)$/, 'Limit überschritten: $1'],
  [/^Argument too large: (.*)$/, 'Argument zu groß: $1'],
  [/^Invalid argument: (.*)$/, 'Ungültiges Argument: $1'],
  [
    /^The coordinates of the range are outside the dimensions of the sheet\.$/,
    'Die Koordinaten des Bereichs liegen außerhalb der Abmessungen des Tabellenblatts.',
  ],
  [
    /^The number of (rows|columns) in the data does not match .* The data has (\d+) but the range has (\d+)\.$/,
    'Die Anzahl in den Daten ($2) stimmt nicht mit der Anzahl im Bereich ($3) überein.',
  ],
  [/^Range not found$/, 'Bereich nicht gefunden'],
  [
    /^A sheet with the name "(.*)" already exists\..*$/,
    'Ein Tabellenblatt mit dem Namen "$1" ist bereits vorhanden. Geben Sie einen anderen Namen ein.',
  ],
  [
    /^Your input contains more than the maximum of 50000 characters in a single cell\.$/,
    'Ihre Eingabe enthält mehr als die maximal zulässige Anzahl von 50000 Zeichen in einer Zelle.',
  ],
  [/^You have exceeded the property storage quota\..*$/, 'Sie haben das Kontingent für den Eigenschaftenspeicher überschritten.'],
  [/^This script has too many triggers\..*$/, 'Dieses Skript hat zu viele Trigger.'],
  [/^The coordinates or dimensions of the range are invalid\.$/, 'Die Koordinaten oder Abmessungen des Bereichs sind ungültig.'],
  [/^The number of (rows|columns) in the range must be at least 1\.$/, 'Der Bereich muss mindestens 1 enthalten.'],
  [/^This action would increase the number of cells.*$/, 'Durch diese Aktion würde das Limit von 10000000 Zellen überschritten.'],
  [
    /^The data you entered in cell (\w+) violates the data validation rules.*$/,
    'Die in Zelle $1 eingegebenen Daten verstoßen gegen die Datenvalidierungsregeln.',
  ],
  [/^Those (rows|columns) are out of bounds\.$/, 'Außerhalb des zulässigen Bereichs.'],
  [/^Sorry, it is not possible to (delete|freeze) all.*$/, 'Das Löschen oder Fixieren aller Zeilen oder Spalten ist leider nicht möglich.'],
  [/^You can't (remove|hide) all the.*$/, 'Sie können nicht alle Tabellenblätter entfernen oder ausblenden.'],
  [/^Sheet (.+) not found$/, 'Tabellenblatt $1 nicht gefunden'],
  [/^Cannot call SpreadsheetApp\.getUi\(\) from this context\.$/, 'SpreadsheetApp.getUi() kann in diesem Kontext nicht aufgerufen werden.'],
  [/^No HTML file named (.+) was found\.$/, 'Es wurde keine HTML-Datei mit dem Namen $1 gefunden.'],
];

/** For a message without a translation: nothing of its English text remains that a script could match. */
const anyError = 'Dienstfehler: Der Vorgang konnte nicht ausgeführt werden.';

/** The message in that language. */
export function translated(message: string, language: 'en' | 'de'): string {
  if (language === 'en') return message;
  const found = german.find(([pattern]) => pattern.test(message));
  return found === undefined ? anyError : message.replace(found[0], found[1]);
}
