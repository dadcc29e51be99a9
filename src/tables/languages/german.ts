// German.

import { inLanguage } from './language';

export const german = inLanguage('de', {
  everywhere: {
    id: 'Nr., Nummer, Art.-Nr., Artikelnummer, Kennung, Kürzel, Code',
    episode: 'Folge, Folgen, Episode, Ep, Folgennummer, Folge Nr.',
    notes: 'Bemerkung, Bemerkungen, Bem., Anm., Anmerkung, Anmerkungen, Notiz, Notizen, Korrekturen, Kommentar, Kommentare, Hinweise',
    link: 'Link, Ordner, Datei, Dateien, Pfad, Ablage',
    status: 'Status, Stand, Zustand',
    owner: 'Verantwortlich, Zuständig, Betreut von, Wer, Bearbeiter',
    omitted: 'Entfällt, Gestrichen, Entfallen',
  },
  assets: {
    name: 'Bezeichnung, Name, Asset, Assetname, Figur, Requisite, Element, Gegenstand',
    type: 'Typ, Art, Kategorie, Assettyp, Gruppe',
    neededBy: 'Benötigt bis, Gebraucht ab, Gebraucht bis',
    state: 'Gesamtstatus',
  },
  shots: {
    sequence: 'Sequenz, Szene, Sq, Szenennummer',
    name: 'Einstellung, Einstellungen, Shot, Einstellungsnummer, Einstellung Nr., Kameraeinstellung',
    frames: 'Frames, Framelänge, Frameanzahl, Länge (Frames), Länge in Frames, Bilder, Einzelbilder, Länge, Dauer',
    vendor: 'Dienstleister, Studio, Subunternehmer',
    firstFrame: 'Startframe, Erster Frame, Erstes Bild',
    priority: 'Priorität, Prio',
    state: 'Shotstatus',
  },
  deliveries: {
    title: 'Lieferung, Liefergegenstand, Titel, Bezeichnung, Ablieferung, Material',
    direction: 'Richtung, Eingang/Ausgang',
    partner: 'Empfänger, Kunde, Sender, Dienstleister, Firma, Partner, Auftraggeber, Verleih, Lieferant',
    contact: 'Ansprechpartner, Kontakt, Ansprechperson',
    contents: 'Inhalt, Lieferumfang, Umfang, Beschreibung, Details',
    take: 'Version',
    method: 'Versandart, Übertragung, Weg, Versand über',
    due: 'Liefertermin, Fällig, Fällig am, Abgabe, Abgabetermin, Frist, Termin, Deadline, Lieferdatum',
    expected: 'Voraussichtlich, Erwartet am, Geplant',
    sent: 'Verschickt, Verschickt am, Versandt am, Gesendet, Gesendet am, Geliefert am, Geliefert',
    received: 'Erhalten, Erhalten am, Eingegangen am, Eingang',
    backBy: 'Zurück bis, Rückgabe bis, Rückmeldung bis, Antwort bis',
  },
  reviews: {
    title: 'Besprechung, Termin, Abnahme, Sichtung, Titel, Sitzung',
    type: 'Art, Typ',
    date: 'Datum, Tag, Wann',
    start: 'Beginn, Uhrzeit, Von, Startzeit',
    end: 'Ende, Bis, Endzeit',
    place: 'Ort, Raum, Wo, Treffpunkt',
    shown: 'Tagesordnung, Themen, Inhalt, Agenda',
    chair: 'Leitung, Regie, Geleitet von',
    attendees: 'Teilnehmer, Teilnehmende, Eingeladen, Anwesende',
    prepareBy: 'Vorzubereiten bis, Vorbereiten bis',
    notesLink: 'Protokoll, Protokoll-Link',
  },
  stock: {
    item: 'Artikel, Material, Produkt, Bezeichnung, Gegenstand',
    category: 'Kategorie, Warengruppe, Art',
    location: 'Lagerort, Ort, Regal, Raum, Wo',
    unit: 'Einheit, Gebinde',
    onHand: 'Bestand, Menge, Anzahl, Vorrat, Auf Lager, Lagerbestand',
    onOrder: 'Bestellt, In Bestellung',
    reorderAt: 'Mindestbestand, Meldebestand, Minimum, Mindestmenge',
    upTo: 'Höchstbestand, Maximum, Sollbestand',
    supplier: 'Lieferant, Händler, Bezugsquelle',
    unitPrice: 'Preis, Stückpreis, Einzelpreis',
    supplierNo: 'Bestellnummer, Bestell-Nr.',
    lastCounted: 'Letzte Inventur, Letzte Zählung, Gezählt am, Zuletzt gezählt, Inventur am',
  },
  cardLines: {
    date: 'Buchungstag, Umsatzdatum, Kaufdatum, Belegdatum, Buchungsdatum, Datum, Valutadatum, Wertstellung',
    text: 'Händler, Zahlungsempfänger, Empfänger, Auftraggeber/Empfänger, Auftraggeber/Beguenstigter, Beguenstigter/Zahlungspflichtiger, Begünstigter/Zahlungspflichtiger, Name Zahlungsbeteiligter, Buchungstext, Beschreibung, Verwendungszweck',
    amount: 'Betrag, Umsatz, Betrag in EUR, Betrag (EUR), Soll',
  },
  pettyCash: {
    receiptNo: 'Beleg-Nr., Belegnummer, Nr.',
    date: 'Datum, Belegdatum',
    whoPaid: 'Bezahlt von, Ausgelegt von, Wer, Name',
    paidWith: 'Zahlungsart, Zahlungsweise, Bezahlt mit, Zahlungsmittel',
    shop: 'Händler, Geschäft, Lieferant, Firma, Empfänger',
    whatFor: 'Verwendungszweck, Zweck, Wofür, Beschreibung, Buchungstext',
    costCode: 'Kostenstelle, Konto, Sachkonto, Budgetposten',
    gross: 'Brutto, Betrag, Gesamt, Bruttobetrag, Summe, Gesamtbetrag',
    vatRate: 'MwSt-Satz, Steuersatz, MwSt %, USt %',
    vat: 'MwSt, USt, MwSt-Betrag, Steuer, Vorsteuer',
    net: 'Netto, Nettobetrag',
    receipt: 'Beleg, Belegart',
    link: 'Foto, Scan',
  },
  kit: {
    id: 'Inventarnummer, Inventarnr., Inventar-Nr., Geräte-Nr.',
    what: 'Gerät, Ausrüstung, Modell, Bezeichnung',
    serialNo: 'Seriennummer, Serien-Nr., Seriennr.',
    value: 'Wert, Versicherungswert, Wiederbeschaffungswert',
    ownedBy: 'Eigentümer, Verleih, Gemietet von',
    holder: 'Ausgegeben an, Ausgeliehen an, Verliehen an, Entleiher, Nutzer',
    since: 'Ausgegeben am, Ausgabe am, Ausgabe, Ausgeliehen am',
    dueBack: 'Rückgabe bis, Zurück bis, Rückgabe, Rückgabedatum',
    backOn: 'Zurück am, Zurückgegeben am, Zurückgegeben',
    place: 'Standort, Ort, Lagerort',
    condition: 'Zustand',
  },
  orders: {
    id: 'Bestellnummer, Bestell-Nr., Auftragsnummer',
    supplier: 'Lieferant, Firma, Dienstleister',
    whatFor: 'Wofür, Beschreibung, Gegenstand',
    owner: 'Bestellt von, Angefordert von, Besteller',
    approvedBy: 'Freigegeben von, Genehmigt von',
    orderedOn: 'Bestelldatum, Bestellt am, Datum',
    wantedBy: 'Benötigt bis, Gebraucht bis',
    promised: 'Liefertermin, Lieferdatum, Zugesagt',
    net: 'Netto, Nettobetrag',
    vat: 'MwSt, USt',
    gross: 'Brutto, Bruttobetrag, Gesamtbetrag',
    costCode: 'Kostenstelle, Konto',
  },
  invoices: {
    supplier: 'Lieferant, Rechnungssteller, Firma',
    theirNo: 'Rechnungsnummer, Rechnungs-Nr., Rechnung Nr.',
    date: 'Rechnungsdatum',
    receivedOn: 'Eingegangen am, Eingang, Erhalten am',
    order: 'Bestellnummer, Bestell-Nr.',
    whatFor: 'Leistung, Beschreibung',
    net: 'Netto, Nettobetrag',
    vat: 'MwSt, USt',
    gross: 'Brutto, Bruttobetrag, Rechnungsbetrag',
    costCode: 'Kostenstelle, Konto',
    due: 'Fällig, Fällig am, Zahlbar bis',
  },
  parts: {
    status: 'Status, Stand, Bearbeitungsstand, Arbeitsstand, Fertig, Erledigt, Abgenommen, Fortschritt',
    by: 'Von, Bearbeiter, Zuständig, Zugewiesen an, Zugewiesen, Verantwortlich, Artist, Künstler, Wer, Animator, Team',
    due: 'Fällig, Fällig am, Abgabe, Abgabe am, Abgabetermin, Abgabedatum, Termin, Frist, Liefertermin, Bis, Deadline, Ende, Enddatum, Fertig bis',
    take: 'Version, Take, Fassung',
  },
  steps: {
    assets: `Modell, Modelle, Modellierung, Modelling, 3D-Modell
Entwurf, Entwürfe, Konzept, Konzeptzeichnung
Design, Figurendesign
Textur, Texturen, Texturierung, Texturing
Rig, Rigging
Hintergrund, Hintergründe
Skulptur
Bemalung, Malen
Puppenbau, Bau`,
    shots: `Storyboard
Animatic
Layout
Animation, Anim, 3D-Animation, 2D-Animation
Reinzeichnung, Clean-up
Zwischenphasen, Phasen
Kolorierung, Farbe
Licht, Beleuchtung, Lichtsetzung
Rendern, Rendering, Render
Comp, Compositing
Dreh
Schnitt`,
    both: `Effekte, FX, VFX`,
  },
  dates: {
    months:
      'Januar Jan Jänner, Februar Feb, März Mär Mrz Maerz, April Apr, Mai Mai, Juni Jun, Juli Jul, August Aug, September Sep Sept, Oktober Okt, November Nov, Dezember Dez',
    weekdays: 'Montag Mo, Dienstag Di, Mittwoch Mi, Donnerstag Do, Freitag Fr, Samstag Sa Sonnabend, Sonntag So',
  },
  words: {
    stepStatuses: {
      'To do': 'Offen, Zu tun, Nicht begonnen, Noch nicht begonnen, Ausstehend, Wartet',
      Ready: 'Bereit, Startklar, Zugewiesen',
      WIP: 'In Arbeit, In Bearbeitung, Begonnen, Läuft, In Produktion, Angefangen',
      'For approval': 'Zur Abnahme, Zur Freigabe, Zur Prüfung, In Prüfung, Wartet auf Freigabe, In Abnahme',
      'With client': 'Beim Kunden, Beim Sender, Wartet auf Kunde',
      Retake: 'Korrektur, Korrekturen, Nachbessern, Überarbeiten, Überarbeitung, Abgelehnt, Retake',
      Approved: 'Abgenommen, Fertig, Freigegeben, Erledigt, Abgeschlossen, Genehmigt, Geliefert, OK',
      'Approved with fixes': 'Abgenommen mit Korrekturen, Freigegeben mit Änderungen, Mit Auflagen abgenommen',
      Blocked: 'Blockiert, Hängt',
      'On hold': 'Pausiert, Pause, Zurückgestellt, Angehalten',
      'N/A': 'Entfällt, Gestrichen, Nicht nötig, Storniert, Entfallen',
    },
    deliveryStatuses: {
      Planned: 'Geplant, Offen',
      Preparing: 'In Vorbereitung, In Arbeit',
      Ready: 'Versandbereit, Bereit',
      Sent: 'Verschickt, Versandt, Gesendet, Geliefert',
      Received: 'Erhalten, Eingegangen',
      Rejected: 'Abgelehnt, Zurückgewiesen',
      Accepted: 'Angenommen, Abgenommen, Akzeptiert, Erledigt',
      'On hold': 'Pausiert, Zurückgestellt',
      Cancelled: 'Storniert, Abgesagt, Entfällt',
    },
    reviewStatuses: {
      Planned: 'Geplant',
      Held: 'Stattgefunden, Erledigt',
      'Notes sent': 'Protokoll verschickt',
      Cancelled: 'Abgesagt, Verschoben',
    },
    receiptStatuses: {
      'To claim': 'Offen, Einzureichen',
      Claimed: 'Eingereicht',
      'Paid back': 'Erstattet, Bezahlt',
      Rejected: 'Abgelehnt',
    },
    assetTypes: {
      Character: 'Figur, Figuren, Charakter',
      Prop: 'Requisite, Requisiten',
      Environment: 'Umgebung, Hintergrund, Set, Kulisse',
      FX: 'Effekt, Effekte',
      Vehicle: 'Fahrzeug, Fahrzeuge',
      Puppet: 'Puppe, Puppen',
    },
    paidWith: {
      Float: 'Bar, Barkasse, Handkasse',
      'Company card': 'Karte, Firmenkarte, Kreditkarte',
      'Own money': 'Privat, Auslage, Eigenes Geld',
    },
    directions: { Out: 'Ausgang, Ausgehend, Raus', In: 'Eingang, Eingehend, Rein' },
  },
});
