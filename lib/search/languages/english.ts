import { defineLanguage } from "../language";
import { stemEnglish } from "../stemmers/stemEnglish";

export const english = defineLanguage({
  locale: "en",
  stem: stemEnglish,
  stopwords: `
    a about after all also am an and any are as at be because been before but by can could d did didn do does doesn doing don
    for from get gets getting got had has have he her here him his how i if im in into is isn it its just ll like m me my
    need needs now of on or our out please re right s she should so some somebody someone t tell that the their them then
    there these they this to too up us ve very want wants was we well were what when where which who why will with
    would you your
  `,
  synonyms: `
    la migra, migra, immigration officer, immigration agent, immigration police, border patrol, cbp, hsi, dhs, homeland security, feds, deportation officer: ice immigration agent officer
    ice: immigration agent officer
    immigration: ice agent officer
    agent: officer ice immigration
    officer: agent police ice
    cop, police, policeman, sheriff, deputy, trooper, detective, fed: police officer
    house, apartment, apt, flat, trailer, room, residence, dwelling, property, building, bedroom: home door
    home: house door
    door, doorstep, porch, front door, doorbell, gate: door
    knock, knocking, bang, banging, pound, pounding, ring: knock door
    break in, broke in, broke down, barge, barged, burst, kick in, kicked in, forced, force: force entry enter came
    come in, came in, come inside, came inside, get in, let in, let inside, enter, entry: enter entry inside
    raid, redada, sweep, roundup, operation: ice home door work
    landlord, roommate, neighbor, manager: consent home door
    paper, papers, papeles: paper warrant document
    document, documents, form, letter, sheet: paper document form
    warrant, order, court order, court paper: warrant paper judge
    judicial, judicial warrant, court, magistrate: judge court
    administrative, administrative warrant, agency, ice warrant, deportation warrant, removal: administrative agency i200 i205 warrant
    i200: administrative warrant arrest
    i205: administrative warrant removal deportation
    ao93: judge search warrant
    ao442: judge arrest warrant
    deported, deportation, deport, removal order, kicked out: removal deportation
    sign, signed, signature, signs: signature signed
    legit, real, fake warrant, genuine, valid: real judge signed
    stopped, stop, stops, halted, grabbed, approached, questioned, detain: stopped stop detained
    street, sidewalk, walking, walk, on foot, road, corner, parking lot, bus stop: street foot walking public
    walk away, leave, go away: free go leave
    run, running, ran, flee, run away: run
    where i was born, birthplace, country, born, immigration status, legal status: born status
    id, identification, driver license, passport, name: id identification name documents
    pulled over, traffic stop, traffic, driving, drive, vehicle, truck, van: car stopped traffic
    frisk, pat down, frisked, patted, pockets, bag, purse, backpack: search pat
    search, searched, look through, go through: search consent
    scan, face, fingerprint, fingerprints: face scan
    silent, silence, shut up, quiet, not talk, not answer, fifth, fifth amendment, plead the fifth: silent silence
    questions, asking, ask, interrogate, interrogation, talk: questions silent
    permission, consent, refuse, agree: consent
    jail, custody, locked up, detained, detention, arrested, arrest, picked up, taken, took: detained arrested arrest detention
    lawyer, attorney, legal help, abogado, legal aid: lawyer legal
    kid, kids, child, children, son, daughter, baby: children child
    wife, husband, mom, dad, mother, father, brother, sister, parents: family
    boss, employer, job, factory, workplace, jobsite: work employer
    school, hospital, church, clinic: school hospital worship
    film, filming, record, recording, video, photo, camera: record witness
    phone, cellphone, cell: phone
    protest, march, rally: protest
    green card, lpr, permanent resident: green card
    notario, scam, fraud: fraud
    checkpoint, border: border checkpoint
    bond, bail, hearing: bond hearing
    hotline, help line, call: hotline
    help, help me, emergency, scared, afraid, urgent: hotline lawyer
  `,
  offTopic: `
    weather forecast rain temperature recipe recipes cook cooking bake cake chicken soup restaurant restaurants pizza football
    soccer basketball baseball score scores movie movies song lyrics music tax taxes irs refund stock stocks bitcoin crypto
    loan mortgage insurance flight flights airfare hotel hotels game games homework math translate joke poem diet
    vitamins shoes laptop iphone dating horoscope lottery
    cream divorce dmv vaccine unemployment overtime hiring
  `,
  refusals: [
    {
      reason: "sightings",
      all: [
        "where|map|maps|track*|locat*|sighting*|spotted|seen|near me|which streets|activity",
        "ice|la migra|migra|immigration|agents|border patrol|officers|checkpoint*|raids",
        "now|right now|today|tonight|tomorrow|currently|near me|nearby|near|live|map|maps|track*|sighting*|spotted|activity in|my area",
      ],
      none: "taken|took|taking|take|held|holding|detained|detention|husband|wife|son|brother|mother|father|arrested|share|sharing|post|report|knock*|door|house|home|lawyer|office|court",
    },
    {
      reason: "evasion",
      all: [
        "how|where|best|help|ways|way|place|places|avoid|evade|dodge|outrun",
        "hide from|hiding from|escape from|escape ice|escape immigration|run from|run away from|flee from|get away from|avoid ice|avoid immigration|avoid police|avoid la migra|avoid checkpoint*|avoid ice checkpoint*|avoid getting caught|evade ice|evade immigration|evade police|evading ice|dodge ice|dodge immigration|outrun",
        "ice|immigration|la migra|migra|police|cops|agents|officers|checkpoint*|caught",
      ],
      none: "can i|can they|should i|is it|what happens|happen|illegal|crime|what if|allowed|am i|why",
    },
    {
      reason: "evasion",
      all: [
        "buy|get|make|where|sell*|need",
        "fake id|fake ids|fake papers|fake documents|fake social*|fake green card*|false papers|false id|false documents|fake license",
      ],
      none: "officer*|agent*|police|tell|know|accused|charged|caught|crime|illegal|what happens",
    },
  ],
});
