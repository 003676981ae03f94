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
    un une va vais veulent veut veux vos votre vous y à maintenant
  `,
  synonyms: `
    la migra, migra, immigration, agent d immigration, police de l immigration, services d immigration, police aux frontières, dhs, cbp, hsi: ice immigration agent
    ice: immigration agent
    agent, agents, officier, fonctionnaire: agent ice police
    police, policier, policiers, flic, flics, keuf, keufs, gendarme, shérif: police policier agent
    maison, appartement, appart, domicile, logement, chambre, immeuble, foyer, chez moi, chez nous: maison porte domicile
    porte, sonnette, entrée, portail: porte
    frapper, frappe, frappent, frappé, toquer, sonner, sonne, taper: frapper porte
    entrer, entre, entrent, entrés, rentrer, pénétrer, entrée: entrer entrée
    de force, par la force, défoncé, cassé la porte, forcé: force entrer
    descente, rafle, raid, opération, redada: ice maison porte travail
    propriétaire, colocataire, bailleur, voisin: autorisation maison consentement
    papier, papiers, feuille, lettre: papier document mandat
    document, documents, formulaire: document papier
    mandat, mandats, ordre, ordonnance, warrant, mandat de perquisition, perquisition: mandat juge papier
    judiciaire, mandat judiciaire, tribunal, cour: juge judiciaire
    administratif, mandat administratif, mandat de ice: administratif i200 i205 mandat
    i200: mandat administratif arrestation
    i205: mandat administratif expulsion
    ao93: mandat juge perquisition
    expulsion, expulser, expulsé, déportation, renvoi, éloignement, mandat d expulsion: expulsion mandat
    signature, signer, signé, signée, signés: signature signé
    vrai, vraie, authentique, valable, valide: juge signature mandat
    arrête, arrêter, arrêté, contrôle, contrôlé, contrôler, interpelle, interpellé, intercepté: arrêté contrôle
    rue, rues, trottoir, marchant, marcher, marche, à pied, route: rue pied
    partir, m en aller, s en aller, libre: partir libre
    courir, cours, fuir, s enfuir: courir
    où je suis né, né, née, naissance, pays, statut, d où je viens: né statut
    identité, carte d identité, pièce d identité, passeport, permis, nom: identité nom documents
    conduire, voiture, véhicule, conduisant, auto: voiture
    fouiller, fouille, fouillée, fouillé, palpation, poches, sac, perquisitionner: fouille fouiller
    visage, empreintes, scanner: visage
    me taire, se taire, silence, garder le silence, ne pas parler, ne pas répondre: silence
    questions, demandent, demander, demande, interroger, répondre: questions silence
    autorisation, permission, consentement, consentir, accord: consentement autorisation
    prison, détenu, détenue, détention, arrestation, emmené, emmenée, emprisonné, rétention: détenu arrestation détention
    avocat, avocate, aide juridique: avocat
    enfant, enfants, fils, fille, bébé, gosses: enfants
    mari, femme, mère, père, frère, soeur, famille: famille
    patron, travail, boulot, usine, employeur, emploi: travail employeur
    école, hôpital, église, clinique: école hôpital
    filmer, vidéo, photo, enregistrer: filmer témoin
    portable, téléphone: téléphone
    manifestation, manif: manifestation
    green card, carte verte, résident permanent: résident carte
    arnaque, fraude: fraude
    frontière, barrage: frontière contrôle
    caution, audience: caution audience
    aide, au secours, secours, urgence, peur: avocat ligne
  `,
  offTopic: `
    météo pluie température recette recettes cuisiner cuisson gâteau poulet soupe restaurant restaurants pizza foot football
    match film films chanson musique paroles impôt impôts fiscale bourse bitcoin prêt hypothèque assurance vol vols hôtel
    hôtels jeu jeux devoirs maths traduire blague poème régime vitamines chaussures horoscope loterie divorce
  `,
  refusals: [
    {
      reason: "sightings",
      all: [
        "où|carte|cartes|localiser|localisation|suivre|repérer|repéré*|vu|signalement*",
        "ice|la migra|immigration|agents|police|contrôles|barrages|rafles",
        "maintenant|en ce moment|aujourd hui|ce soir|demain|près de|près d ici|autour de moi|carte des|carte de l|carte de ice|localiser|repérer",
      ],
      none: "emmené*|emmène|détenu*|arrêté*|mari|femme|fils|frère|mère|père|porte|maison|partager|signaler|avocat|bureau|identité|tribunal",
    },
    {
      reason: "evasion",
      all: [
        "comment|où|meilleur*|aide*|moyen|acheter|obtenir|endroit",
        "cacher|me cache|échapper|fuir|m enfuir|éviter l immigration|éviter ice|éviter la police|éviter les contrôles|faux papiers|fausse carte|faux documents|fausse identité|semer",
      ],
      none: "puis je|est ce que|dois je|peut on|illégal|délit|crime|que se passe|pourquoi",
    },
  ],
});
