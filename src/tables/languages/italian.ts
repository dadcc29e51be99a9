// Italian.

import { inLanguage } from './language';

export const italian = inLanguage('it', {
  everywhere: {
    id: 'Codice, Rif, Riferimento, N., Numero, Identificativo',
    episode: 'Episodio, Episodi, Puntata, Ep, N. episodio',
    notes: 'Note, Correzioni, Osservazioni, Commenti, Commento, Annotazioni',
    link: 'Link, Collegamento, Cartella, File, Percorso',
    status: 'Stato, Stato avanzamento, Stato consegna, Avanzamento',
    owner: 'Responsabile, Resp., Incaricato, Chi',
    omitted: 'Tagliato, Eliminato, Omesso',
  },
  assets: {
    name: 'Nome, Asset, Nome asset, Elemento, Personaggio, Oggetto, Prop, Sfondo, Denominazione',
    type: 'Tipo, Categoria, Tipo di asset, Tipologia',
    neededBy: 'Necessario entro, Serve entro',
    state: 'Stato generale',
  },
  shots: {
    sequence: 'Sequenza, Seq, Scena',
    name: 'Inquadratura, Inquadrature, Inq., Shot, N. inquadratura, Piano',
    frames: 'Fotogrammi, Frames, Durata, N. fotogrammi, Numero di fotogrammi',
    vendor: 'Fornitore, Studio',
    firstFrame: 'Primo fotogramma, Frame iniziale',
    priority: 'Priorità',
    state: 'Stato inquadratura',
  },
  deliveries: {
    title: 'Consegna, Titolo, Materiale, Deliverable, Oggetto',
    direction: 'Direzione, Entrata/uscita',
    partner: 'Cliente, Emittente, Fornitore, Destinatario, Società, Distributore, Partner, Rete',
    contact: 'Contatto, Referente, Persona di contatto',
    contents: 'Contenuto, Descrizione, Dettagli',
    take: 'Versione',
    method: 'Metodo, Metodo di invio, Metodo di consegna, Mezzo, Modalità di invio, Modalità invio, Via',
    due: 'Scadenza, Data di consegna, Consegna entro, Da consegnare entro, Data consegna, Termine, Deadline',
    expected: 'Data prevista, Prevista, Previsto',
    sent: 'Inviato, Inviato il, Spedito, Spedito il, Data di invio, Consegnato il, Consegnato',
    received: 'Ricevuto, Ricevuto il, Data di ricezione',
    backBy: 'Restituire entro, Rientro entro, Risposta entro',
  },
  reviews: {
    title: 'Riunione, Revisione, Titolo, Proiezione, Sessione',
    type: 'Tipo, Tipologia',
    date: 'Data, Giorno, Quando',
    start: 'Ora, Inizio, Ora inizio, Orario',
    end: 'Fine, Ora fine',
    place: 'Luogo, Sala, Dove',
    shown: 'Ordine del giorno, Contenuto, Argomenti',
    chair: 'Guidata da, Regista, Regia',
    attendees: 'Partecipanti, Presenti, Invitati',
    prepareBy: 'Preparare entro, Pronto entro',
    notesLink: 'Verbale, Link al verbale',
  },
  stock: {
    item: 'Articolo, Prodotto, Materiale, Nome, Descrizione',
    category: 'Categoria, Tipo',
    location: 'Posizione, Luogo, Scaffale, Dove, Ubicazione',
    unit: 'Unità, Confezione, Unità di misura',
    onHand: 'Giacenza, Scorta, Quantità, Qta, Disponibile, In magazzino, Disponibilità',
    onOrder: 'Ordinato, In ordine',
    reorderAt: 'Scorta minima, Quantità minima, Minimo, Punto di riordino',
    upTo: 'Scorta massima, Massimo',
    supplier: 'Fornitore, Negozio',
    unitPrice: 'Prezzo, Prezzo unitario',
    supplierNo: 'Cod. fornitore, Codice fornitore',
    lastCounted: 'Ultimo inventario, Ultimo conteggio, Contato il',
  },
  cardLines: {
    date: 'Data operazione, Data, Data contabile, Data valuta',
    text: 'Esercente, Beneficiario, Descrizione, Causale, Descrizione operazione',
    amount: 'Importo, Uscite, Addebiti, Dare, Importo EUR',
  },
  pettyCash: {
    receiptNo: 'N. ricevuta, N. scontrino, Numero ricevuta',
    date: 'Data, Data ricevuta, Data acquisto',
    whoPaid: 'Pagato da, Responsabile, Acquistato da, Chi ha pagato, Anticipato da, Nome',
    paidWith: 'Metodo di pagamento, Pagamento, Modalità di pagamento',
    shop: 'Fornitore, Negozio, Esercente',
    whatFor: 'Causale, Descrizione, Motivo, Oggetto',
    costCode: 'Conto, Centro di costo, Voce di costo, Voce di budget, Voce di spesa',
    gross: 'Totale, Importo, Lordo, Importo totale',
    vatRate: 'Aliquota IVA, Aliquota, IVA %',
    vat: 'IVA, Importo IVA',
    net: 'Imponibile, Netto, Importo netto',
    receipt: 'Ricevuta, Scontrino, Giustificativo',
    link: 'Foto, Scansione',
  },
  kit: {
    id: 'N. inventario, Numero di inventario, Etichetta',
    what: 'Attrezzatura, Apparecchio, Dispositivo, Modello',
    serialNo: 'N. di serie, Numero di serie, Matricola',
    value: 'Valore, Valore assicurato',
    ownedBy: 'Proprietario, Noleggiato da',
    holder: 'Consegnato a, Assegnato a, Prestato a',
    since: 'Uscito il, Consegnato il, Data di uscita',
    dueBack: 'Rientro previsto, Restituire entro, Data di rientro',
    backOn: 'Rientrato il, Restituito il, Restituito',
    place: 'Posizione, Luogo, Ubicazione',
    condition: 'Condizione, Condizioni, Stato',
  },
  orders: {
    id: 'N. ordine, Numero ordine, Ordine di acquisto',
    supplier: 'Fornitore',
    whatFor: 'Descrizione, Oggetto',
    owner: 'Richiesto da, Ordinato da, Richiedente',
    approvedBy: 'Approvato da, Autorizzato da',
    orderedOn: 'Data ordine, Ordinato il, Data',
    wantedBy: 'Necessario entro, Serve entro',
    promised: 'Consegna prevista, Data di consegna',
    net: 'Imponibile, Netto',
    vat: 'IVA',
    gross: 'Totale, Importo totale',
    costCode: 'Centro di costo, Conto, Voce di costo',
  },
  invoices: {
    supplier: 'Fornitore',
    theirNo: 'N. fattura, Numero fattura, Fattura',
    date: 'Data fattura',
    receivedOn: 'Ricevuta il',
    order: 'N. ordine, Ordine di acquisto',
    whatFor: 'Descrizione, Causale',
    net: 'Imponibile, Netto',
    vat: 'IVA',
    gross: 'Totale, Importo totale',
    costCode: 'Centro di costo, Conto',
    due: 'Scadenza, Da pagare entro, Data di scadenza',
  },
  parts: {
    status: 'Stato, Avanzamento, Fatto, Finito, Approvato, Progresso',
    by: 'Artista, Resp., Responsabile, Assegnato a, Assegnato, Animatore, Modellatore, Chi, Reparto',
    due: 'Scadenza, Consegna, Data di consegna, Data consegna, Entro il, Entro, Termine, Deadline, Data fine',
    take: 'Versione, Ver, Retake',
  },
  steps: {
    assets: `Modellazione, Modello, Modellazione 3D, Modeling
Concept, Concept art
Design, Disegno, Bozzetto
Texture, Textures, Texturing
Rig, Rigging
Fondali, Fondale, Sfondi, Scenografia
Scultura
Pittura
Costruzione`,
    shots: `Storyboard
Animatic
Layout
Animazione, Anim, Animazione 3D, Animazione 2D
Pulizia, Clean up, Clean
Intercalazione, Intercalazioni
Colore, Colorazione
Illuminazione, Luci, Luce
Render, Rendering
Comp, Compositing, Composizione
Riprese
Montaggio`,
    both: `Effetti, FX, Effetti visivi`,
  },
  dates: {
    months:
      'gennaio gen, febbraio feb, marzo mar, aprile apr, maggio mag, giugno giu, luglio lug, agosto ago, settembre set sett, ottobre ott, novembre nov, dicembre dic',
    weekdays: 'lunedì lun, martedì mar, mercoledì mer, giovedì gio, venerdì ven, sabato sab, domenica dom',
  },
  words: {
    stepStatuses: {
      'To do': 'Da fare, Non iniziato, In attesa, Da iniziare',
      Ready: 'Pronto a partire, Assegnato',
      WIP: 'In lavorazione, In corso, Iniziato, In produzione',
      'For approval': 'Da approvare, In approvazione, In revisione, Da revisionare, Da verificare',
      'With client': 'Dal cliente, Al cliente, In attesa del cliente',
      Retake: 'Retake, Da correggere, Correzione, Correzioni, Da rifare, Respinto',
      Approved: 'Approvato, Approvata, Finito, Fatto, Terminato, Completato, Consegnato, OK, Pronto',
      'Approved with fixes': 'Approvato con modifiche, Approvato con correzioni, Approvato con note',
      Blocked: 'Bloccato, Bloccata, Fermo',
      'On hold': 'In pausa, Sospeso, In sospeso',
      'N/A': 'Non necessario, Annullato, Tagliato, Eliminato',
    },
    deliveryStatuses: {
      Planned: 'Prevista, Previsto, Da fare, Pianificato',
      Preparing: 'In preparazione, In lavorazione',
      Ready: 'Pronto, Pronta, Pronto per invio',
      Sent: 'Inviato, Inviata, Spedito, Consegnato',
      Received: 'Ricevuto, Ricevuta',
      Rejected: 'Rifiutato, Respinto',
      Accepted: 'Accettato, Approvato, Completato',
      'On hold': 'Sospeso, In pausa',
      Cancelled: 'Annullato, Annullata',
    },
    reviewStatuses: {
      Planned: 'Prevista, Programmata',
      Held: 'Fatta, Tenuta',
      'Notes sent': 'Note inviate',
      Cancelled: 'Annullata, Rinviata',
    },
    receiptStatuses: {
      'To claim': 'Da rimborsare',
      Claimed: 'Consegnato, Presentato',
      'Paid back': 'Rimborsato, Pagato',
      Rejected: 'Respinto',
    },
    assetTypes: {
      Character: 'Personaggio, Personaggi',
      Prop: 'Oggetto, Oggetti, Oggetto di scena',
      Environment: 'Ambiente, Ambienti, Sfondo, Fondale, Scenografia',
      FX: 'Effetto, Effetti',
      Vehicle: 'Veicolo, Veicoli',
      Puppet: 'Pupazzo, Pupazzi, Marionetta',
    },
    paidWith: { Float: 'Contanti, Cassa', 'Company card': 'Carta, Carta aziendale', 'Own money': 'Personale, Di tasca propria' },
    directions: { Out: 'Uscita, In uscita', In: 'Entrata, In entrata' },
  },
});
