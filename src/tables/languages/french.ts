// French: CNC and Kitsu usage, the words of series studios.

import { inLanguage } from './language';

export const french = inLanguage('fr', {
  everywhere: {
    id: 'Identifiant, Réf, Référence, Code, N°, Numéro',
    episode: 'Épisode, Épisodes, Ép, N° épisode, Numéro épisode',
    notes: 'Remarques, Remarque, Commentaires, Commentaire, Notes, Observations, Retours',
    link: 'Lien, Dossier, Lien dossier, Fichier, Fichiers, Chemin',
    status: 'Statut, État, Avancement',
    owner: 'Responsable, Resp., Suivi par, Chargé de, Qui',
    omitted: 'Coupé, Supprimé, Omis',
  },
  assets: {
    name: "Nom, Asset, Nom de l'asset, Élément, Personnage, Accessoire, Décor, Intitulé, Désignation",
    type: "Type, Catégorie, Type d'asset, Type d'élément, Genre, Famille",
    neededBy: 'Nécessaire pour le, Besoin pour le, Pour le, Prêt pour le',
    state: 'Statut général, État général, Statut global',
  },
  shots: {
    sequence: 'Séquence, Séq, Scène, Sq',
    name: 'Plan, Plans, N° plan, N° de plan, Numéro de plan, Nom du plan, Code plan',
    frames: "Nb images, Nombre d'images, Images, Nb img, Durée, Durée en images, Nb frames",
    vendor: 'Prestataire, Studio, Sous-traitant',
    firstFrame: 'Première image, Image de début',
    priority: 'Priorité',
    state: 'Statut du plan, Statut général, Statut global',
  },
  deliveries: {
    title: 'Livraison, Livrable, Livrables, Élément, Élément à livrer, À livrer, Intitulé, Titre, Objet, Désignation',
    direction: 'Sens, Entrée/sortie, Entrant/sortant',
    partner: 'Diffuseur, Client, Prestataire, Destinataire, Partenaire, Société, Chaîne, Distributeur, Fournisseur, Studio',
    contact: 'Contact, Interlocuteur, Personne à contacter',
    contents: 'Contenu, Description, Détail, Détails',
    take: 'Version',
    method: "Mode d'envoi, Moyen d'envoi, Moyen, Envoyé par, Via, Support",
    due: 'Date de livraison, Échéance, Date limite, À livrer le, Date due, Deadline, Date contractuelle',
    expected: 'Livraison prévue, Date prévue, Date estimée, Prévu le, Attendu le',
    sent: "Envoyé, Envoyé le, Date d'envoi, Livré, Livré le, Expédié le",
    received: 'Reçu, Reçu le, Date de réception',
    backBy: 'Retour le, Retour attendu, Retour prévu, À rendre le',
  },
  reviews: {
    title: 'Réunion, Review, Projection, Visionnage, Titre, Objet, Séance',
    type: 'Type, Type de réunion',
    date: 'Date, Jour, Quand',
    start: 'Heure, Début, Heure de début, De',
    end: 'Fin, Heure de fin, À',
    place: 'Lieu, Salle, Où, Lien visio',
    shown: 'Ordre du jour, Contenu, À montrer, Sujets',
    chair: 'Animé par, Réalisateur, Présidé par',
    attendees: 'Participants, Présents, Invités',
    prepareBy: 'À préparer pour le, Prêt pour le',
    notesLink: 'Compte rendu, CR, Lien notes, Lien compte rendu',
  },
  stock: {
    item: 'Article, Produit, Désignation, Matériel, Nom, Fourniture',
    category: 'Catégorie, Type, Famille',
    location: 'Emplacement, Rangement, Lieu, Où, Étagère',
    unit: 'Unité, Conditionnement',
    onHand: 'Stock, En stock, Quantité, Qté, Quantité en stock, Reste, Disponible',
    onOrder: 'Commandé, En commande',
    reorderAt: "Seuil, Stock minimum, Minimum, Stock mini, Seuil d'alerte, Mini",
    upTo: 'Maximum, Stock maximum, Maxi',
    supplier: 'Fournisseur, Magasin',
    unitPrice: 'Prix, Prix unitaire',
    supplierNo: 'Réf. fournisseur, Référence fournisseur',
    lastCounted: 'Inventaire le, Dernier comptage, Dernier inventaire, Compté le',
  },
  cardLines: {
    date: "Date opération, Date de l'opération, Date, Date de transaction, Date comptable, Date de valeur",
    text: 'Commerçant, Libellé, Libellé opération, Bénéficiaire, Description, Intitulé',
    amount: 'Montant, Débit, Montant en EUR, Montant (EUR), Débit euros',
  },
  pettyCash: {
    receiptNo: 'N° reçu, N° de reçu, N° ticket, N° justificatif, N° pièce',
    date: 'Date, Date du reçu, Date de paiement',
    whoPaid: 'Payé par, Avancé par, Nom, Qui, Salarié, Nom du salarié, Bénéficiaire',
    paidWith: 'Moyen de paiement, Mode de paiement, Paiement, Réglé avec',
    shop: 'Fournisseur, Magasin, Commerçant, Enseigne',
    whatFor: 'Objet, Motif, Motif de la dépense, Nature de la dépense, Description, Libellé, Nature, Désignation',
    costCode: 'Code analytique, Compte, Imputation, Poste, Poste budgétaire, Ligne budgétaire',
    gross: 'TTC, Montant TTC, Total TTC, Montant, Total',
    vatRate: 'Taux TVA, Taux de TVA, TVA %',
    vat: 'TVA, Montant TVA',
    net: 'HT, Montant HT, Total HT',
    receipt: 'Justificatif, Type de justificatif, Ticket',
    link: 'Photo, Scan',
  },
  kit: {
    id: 'N° inventaire, Code-barres, Étiquette',
    what: 'Matériel, Équipement, Appareil, Modèle, Désignation',
    serialNo: 'N° de série, Numéro de série',
    value: 'Valeur, Valeur assurée',
    ownedBy: 'Propriétaire, Loueur, Loué chez',
    holder: 'Emprunteur, Attribué à, Remis à, Prêté à, Confié à',
    since: 'Sorti le, Date de sortie, Remis le, Prêté le',
    dueBack: 'Retour prévu, À rendre le, Retour le, Date de retour',
    backOn: 'Rendu le, Revenu le',
    place: 'Lieu, Emplacement, Où',
    condition: 'État',
  },
  orders: {
    id: 'N° commande, N° de commande, Bon de commande, N° BC',
    supplier: 'Fournisseur, Prestataire',
    whatFor: 'Objet, Description, Désignation',
    owner: 'Demandé par, Demandeur, Commandé par',
    approvedBy: 'Approuvé par, Validé par',
    orderedOn: 'Date de commande, Commandé le, Date',
    wantedBy: 'Nécessaire pour le, Souhaité le',
    promised: 'Livraison prévue, Date de livraison',
    net: 'HT, Montant HT, Total HT',
    vat: 'TVA, Montant TVA',
    gross: 'TTC, Montant TTC, Total TTC',
    costCode: 'Code analytique, Imputation, Poste',
  },
  invoices: {
    supplier: 'Fournisseur, Prestataire',
    theirNo: 'N° facture, N° de facture, Facture',
    date: 'Date de facture, Date facture',
    receivedOn: 'Reçue le, Reçu le',
    order: 'N° commande, Bon de commande, N° BC',
    whatFor: 'Objet, Description, Prestation',
    net: 'HT, Montant HT',
    vat: 'TVA, Montant TVA',
    gross: 'TTC, Montant TTC',
    costCode: 'Code analytique, Imputation, Poste',
    due: "Échéance, À payer le, Date d'échéance",
  },
  parts: {
    status: 'Statut, État, Avancement, Fait, Terminé, Validé, Progression',
    by: 'Par, Resp., Graphiste, Artiste, Assigné à, Assigné, Responsable, Attribué à, Animateur, Modeleur, Riggeur, Décorateur, Décoratrice, Qui, Équipe',
    due: 'Échéance, Date de rendu, Date limite, Rendu le, Date de livraison, À rendre le, Pour le, Deadline, Livraison, À livrer le, Retour prévu, Retour le, Fin, Date de fin',
    take: 'Version, Ver, Prise, Retake',
  },
  steps: {
    assets: `Modélisation, Modé, Modeling, Modélisation 3D
Sculpture, Sculpt
Concept, Concept art
Design, Dessin, Recherche
Décor, Décors, Background
Habillage, Mise en couleur décor
Skinning
Texture, Textures, Texturing
Rig, Rigging, Setup
Construction, Fabrication
Peinture`,
    shots: `Storyboard, Story-board, Board
Animatique
Layout, Lay-out, Layout posing
Animation, Anim, Animation 3D, Animation 2D
Clean, Mise au net, Cleanup
Intervalles, Intervalle
Mise en couleur, Couleur, Colo, Gouache, Colorisation
Éclairage, Lumière, Lighting, Light
Rendu, Rendus, Render
Compo, Compositing, Composition
Tournage
Montage`,
    both: `Effets, FX, Effets spéciaux, Effets 2D`,
  },
  dates: {
    months:
      'janvier janv jan, février févr fév fevr fev, mars mars, avril avr, mai mai, juin juin, juillet juil jul, août août aout, septembre sept sep, octobre oct, novembre nov, décembre déc dec',
    weekdays: 'lundi lun, mardi mar, mercredi mer, jeudi jeu, vendredi ven, samedi sam, dimanche dim',
  },
  words: {
    stepStatuses: {
      'To do': 'À faire, Pas commencé, Non commencé, En attente, À démarrer, Attente',
      Ready: 'Prêt, Prête, À lancer',
      WIP: 'En cours, En production, Commencé, Démarré, En fabrication',
      'For approval': 'À valider, En validation, À vérifier, À montrer, Attente validation, En attente de validation, Soumis',
      'With client': 'Chez le client, Envoyé client, Attente client, En attente client, Envoyé au client',
      Retake: 'Retake, Retakes, À refaire, À corriger, Correction, Corrections, À reprendre, Refusé',
      Approved: 'Validé, Validée, Terminé, Terminée, Approuvé, Fini, Fait, Livré, OK, Bon',
      'Approved with fixes': 'Validé avec retouches, Validé avec corrections, Validé sous réserve',
      Blocked: 'Bloqué, Bloquée',
      'On hold': 'En pause, Suspendu, En suspens, Standby',
      'N/A': 'Sans objet, Coupé, Supprimé, Annulé, Non concerné, Abandonné',
    },
    deliveryStatuses: {
      Planned: 'Prévu, À faire, Planifié, À livrer',
      Preparing: 'En préparation, En cours',
      Ready: 'Prêt, Prêt à envoyer',
      Sent: 'Envoyé, Livré, Expédié',
      Received: 'Reçu',
      Rejected: 'Refusé, Rejeté, À refaire',
      Accepted: 'Accepté, Validé, Terminé, PAD validé',
      'On hold': 'En pause, Suspendu',
      Cancelled: 'Annulé',
    },
    reviewStatuses: {
      Planned: 'Prévu, Prévue, Planifié',
      Held: 'Fait, Faite, Tenue',
      'Notes sent': 'Notes envoyées, CR envoyé',
      Cancelled: 'Annulé, Annulée, Reporté',
    },
    receiptStatuses: {
      'To claim': 'À rembourser, À déclarer',
      Claimed: 'Déclaré, Remis',
      'Paid back': 'Remboursé, Payé',
      Rejected: 'Refusé',
    },
    assetTypes: {
      Character: 'Personnage, Personnages, Perso, Persos',
      Prop: 'Accessoire, Accessoires, Objet',
      Environment: 'Décor, Décors, Lieu',
      FX: 'Effet, Effets',
      Vehicle: 'Véhicule, Véhicules',
      Puppet: 'Marionnette, Marionnettes',
    },
    paidWith: {
      Float: 'Espèces, Liquide, Caisse',
      'Company card': 'CB, Carte, Carte bancaire, Carte société',
      'Own money': 'Perso, Avance personnelle, Note de frais',
    },
    directions: { Out: 'Sortant, Sortie, Envoi', In: 'Entrant, Entrée, Réception' },
  },
});
