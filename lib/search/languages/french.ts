import { defineLanguage } from "../language";
import { stemFrench } from "../stemmers/stemFrench";

export const french = defineLanguage({
  locale: "fr",
  stem: stemFrench,
  stopwords: `
    a ai as au aux avec avoir c ce cela ces cet cette ceux chez ci comme comment d dans de des dire dit dois doit donc du
    elle elles en est et étais était être eu eux faire fait faut il ils j je l la là le les leur leurs lui m ma mais me mes
    moi mon n ne nos notre nous on ont ou où par parce pas passe peut peuvent peux plus pour pourquoi qu quand que quel
    quelle quelles quels quelqu qui quoi s sa sais sans se sera ses si son sont suis sur t ta te tes toi ton tout très tu
    un une va vais vient viennent veulent veut veux vos votre vous y à maintenant droit
  `,
  synonyms: `
    la migra, migra, immigration, agent d immigration, police de l immigration, services d immigration, police aux frontières, dhs, cbp, hsi: ice immigration agent
    ice: immigration agent
    agent, agents, officier, fonctionnaire: agent ice police
    police, policier, policiers, flic, flics, keuf, keufs, gendarme, shérif: police policier agent
    maison, appartement, appart, domicile, logement, chambre, immeuble, foyer, chez moi, chez nous: maison porte domicile
    porte, sonnette, portail: porte
    frapper, frappe, frappent, frappé, toquer, sonner, sonne, taper: frapper porte
    entrer, entre, entrent, entrés, rentrer, pénétrer, entrée: entrer entrée
    de force, par la force, défoncé, cassé la porte, forcé: force entrer
    descente, rafle, raid, opération, redada: rafle descente ice maison travail
    propriétaire, colocataire, bailleur: autorisation maison consentement
    voisin, voisine, ami, amie, copain, copine, cousin, cousine, oncle, tante, collègue, pote: voisin ami collègue
    papier, papiers, feuille, lettre: papier document mandat
    document, documents, formulaire: document papier
    mandat, mandats, ordre, ordonnance, warrant, mandat de perquisition, perquisition: mandat juge papier
    judiciaire, mandat judiciaire, tribunal, cour: juge judiciaire tribunal
    administratif, mandat administratif, mandat de ice: administratif i200 i205 mandat
    i200: mandat administratif arrestation
    i205: mandat administratif expulsion
    ao93: mandat juge perquisition
    expulsion, expulser, expulsé, déportation, renvoi, éloignement, mandat d expulsion: expulsion mandat
    signature, signer, signé, signée, signés: signature signé
    vrai, vraie, authentique, valable, valide: juge signature mandat
    arrête, arrêter, arrêté, contrôle, contrôlé, contrôler, interpelle, interpellé, intercepté: arrêté contrôle
    rue, rues, trottoir, marchant, marcher, marche, à pied: rue pied
    partir, m en aller, s en aller, libre: partir libre
    courir, cours, fuir, s enfuir: courir
    où je suis né, né, née, naissance, pays, statut, d où je viens: né statut
    identité, carte d identité, pièce d identité, passeport, nom: identité nom documents
    permis, permis de conduire, sans permis, immatriculation, carte grise: permis conduire identité
    conduire, voiture, véhicule, conduisant, auto, volant, chauffeur, conducteur, camion, camionnette, moto, taxi, uber: voiture conduire
    passager, passagère: passager voiture
    coffre, boîte à gants, vitre, pare brise, plaque, remorquer, fourrière: voiture vitre
    autoroute, route, barrage, contrôle routier, checkpoint: barrage route voiture
    fouiller, fouille, fouillée, fouillé, palpation, poches, perquisitionner: fouille fouiller
    sac, valise, bagage, bagages: sac fouiller
    visage, empreintes, scanner: visage
    me taire, se taire, silence, garder le silence, ne pas parler, ne pas répondre: silence
    questions, demandent, demander, demande, interroger, répondre: questions silence
    autorisation, permission, consentement, consentir, accord: consentement autorisation
    prison, détenu, détenue, détention, arrestation, emprisonné, rétention, cellule, garde à vue, incarcéré, commissariat, enfermé: détenu arrestation détention prison
    menotté, menottée, menottes: arrêté prison détention
    emmené, emmenée, embarqué, embarquer, enlevé, pris, disparu, disparue: emmené pris arrêté
    retrouver, chercher, localiser, localisateur, où est détenu, où est détenue: retrouver arrêté emmené
    numéro a, numéro d étranger: numéro
    départ volontaire, auto expulsion: départ volontaire signe
    accélérée, expulsion accélérée, procédure accélérée: expulsion rapide juge
    asile, réfugié, persécution, persécuté, torture, peur de retourner, peur de rentrer, crainte: peur retourner pays
    monsieur, dame, homme, gens, personne, quelqu un, inconnu: quelqu personne
    avocat, avocate, aide juridique: avocat
    enfant, enfants, fils, fille, bébé, gosses, mineur, mineurs: enfants
    mari, femme, conjoint, mère, père, maman, papa, frère, soeur, parents, famille: famille mari mère frère
    patron, patronne, chef, employeur, gérant, supérieur: patron employeur travail
    travail, travaille, travailler, boulot, bosse, bosser, emploi, usine, entrepôt, chantier, restaurant, cuisine, magasin, boutique, commerce, atelier, ferme, champ, hôtel, salon de coiffure: travail boulot travailleurs
    travailleur, travailleurs, employé, employés, salarié, ouvrier, personnel: travailleurs travail
    audit, i9, vérification, e verify, sécurité sociale: audit i9
    bus, autobus, car, autocar, greyhound, train, métro, amtrak, gare, gare routière: bus train
    avion, aéroport, vol, vols, tsa: avion aéroport
    voyage, voyager, étranger, retour: voyage retour
    frontière, douane, douanier: frontière douane
    inspection secondaire, seconde inspection, deuxième inspection: seconde inspection douane
    ordinateur, portable, tablette: téléphone ordinateur
    école, crèche, garderie, maternelle, collège, lycée, université, campus, classe, professeur, enseignant, élève, étudiant: école élèves
    hôpital, clinique, médecin, docteur, infirmier, infirmière, patient, urgences, salle d attente: hôpital clinique patients
    église, mosquée, temple, synagogue, messe, culte, pasteur, prêtre, imam: église mosquée culte
    audience, rendez vous, convocation au tribunal: audience tribunal
    abri, bibliothèque: école clinique
    lieu sensible, lieux sensibles, zone protégée, lieu protégé, sanctuaire: école hôpital église tribunal
    médicament, médicaments, insuline, enceinte: médicaments
    filmer, filme, filmais, vidéo, photo, enregistrer, caméra: filmer vidéo
    témoin, témoins, observateur: témoin vois quelqu
    prévenir, avertir, alerter, sifflet: aider vois voisin signaler publier
    gêner, entraver, entrave, obstruction: filmer aider contrôle
    téléphone, mobile: téléphone
    appel, appel téléphonique, coup de fil: appel
    mot de passe, verrouiller, déverrouiller, effacer, supprimer: téléphone verrouiller effacer
    préparer, se préparer, me préparer, plan, prévoir, à l avance, au cas où: préparer plan
    procuration, tutelle, tuteur, gardera, garde de mes, garde des enfants, s occuper de, s occupera de: enfants famille plan préparer
    contact d urgence, contacts d urgence, plan d urgence: contacts plan famille
    avoir sur moi, porter sur moi, garder sur moi: porter papiers préparer
    manifestation, manif: manifestation
    green card, carte verte, résident permanent: résident carte verte
    arnaque, fraude: arnaque
    caution: caution
    aide, au secours, secours, urgence: avocat ligne
    notario, notaire, consultant, conseiller, faux avocat, escroc, escroqué, arnaqué: notario arnaque
    réclamer de l argent, demandent de l argent, veulent de l argent: argent arnaque
    detainer, ice hold, maintien en détention, demande de maintien: detainer hold prison
    287g: police ice accord
    foia, mon dossier, dossier d immigration: dossier foia
    visa u, visa t, vawa, victime, victimes, on m a volé, agressé, agressée, violences conjugales: victime
    911, appeler la police: appeler police
    check in, pointage, isap, bracelet électronique: rendez vous isap check
    gardé mon, confisqué, saisi, rendre, récupérer: récupérer gardé
    a été arrêté, a été arrêtée, a été détenu, a été détenue, se faire embarquer, se faire arrêter, s est fait arrêter, s est fait embarquer: pris arrêtée retrouver détention
    vient de m arrêter, viennent de m arrêter: arrêté détention dire
    menace, menacent, menacer, dénoncer, me dénoncer, chantage: menace appeler
    seul à la maison, seule à la maison, seuls à la maison, tout seul, toute seule: seul enfants porte
    ouvrez, ouvrez police: ouvrir porte
    mon immeuble, ma résidence: appartement porte
    sans autorisation, sans permission: mandat entrer
    montré un document, montré un papier, m a montré: papier mandat
    deux ans, plus de deux ans: deux ans preuve
    envoyer de l argent, mettre de l argent: envoyer argent détenu
    vol gratuit, offrent de l argent: vol gratuit argent signe
    citoyen, citoyenne, américain, américaine, né ici, née ici: citoyen
    frappé, frappée, battu, battue, blessé, maltraité: blessé plainte
    plainte, porter plainte, me plaindre, poursuivre: plainte
    rumeur, vérifier, confirmer: rumeur vérifier
    publier, partager, poster, facebook, whatsapp: publier
    défiler, défilé: manifestation
    autre pays, pays tiers: pays
    traducteur, traductrice, interprète: interprète tribunal
    résidence, titre de séjour: carte verte green card
    poussé, bousculé, cassé le bras, coups, blessure, blessée, saigne: blessé plainte force
  `,
  subject: `
    ice migra immigration police policier policiers flic flics agents
    visa uscis asile notario caution eoir foia clandestin citoyen citoyenneté consulat mandat rafle rafles arrestation arrestations détenu détenue expulsé expulsée expulser expulsion
  `,
  offTopic: `
    netflix spotify youtube ventre gym leçons grammaire débutants maigrir météo pluie température recette recettes cuisiner cuisson gâteau poulet soupe restaurants pizza foot football
    match cinéma série chanson musique paroles impôt impôts fiscale bitcoin hypothèque assurance devis
    hôtels jeu jeux devoirs maths traduire blague poème régime vitamines chaussures horoscope loterie divorce
    cher chers prix promo promotion soldes acheter vente vacances calendrier horaire horaires conseils taille
    renouveler renouvellement embauche cv salaire menu concert mariage anniversaire
  `,
});
