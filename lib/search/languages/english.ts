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
    break in, broke in, broke down, barge, barged, burst, kick in, kicked in, forced, force: force entry enter came inside
    come in, came in, come inside, came inside, get in, let in, let inside, enter, entry: enter entry inside
    raid, redada, sweep, roundup, operation, enforcement: raid ice home work
    landlord, roommate: consent home door
    neighbor, neighbour, friend, roommate, cousin, uncle, aunt, boyfriend, girlfriend, fiance, partner, coworker: friend neighbor
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
    stopped, stop, stops, halted, approached, questioned, detain: stopped stop detained
    street, sidewalk, walking, walk, on foot, road, corner, parking lot, bus stop: street foot walking public
    walk away, leave, go away: free go leave
    run, running, ran, flee, run away: run
    where i was born, birthplace, born, immigration status, legal status: born status
    id, identification, passport, name: id identification name documents
    driver license, drivers license, license, unlicensed, suspended license, registration: license drive id
    pulled over, pull over, traffic stop, traffic, driving, drive, driver, vehicle, truck, van, suv, pickup, minivan, motorcycle, uber: car stopped traffic
    passenger, back seat, backseat, riding: passenger car
    trunk, glove box, windshield, windshields, car window, license plate, tow, towed, impound: car
    highway, freeway, interstate, roadblock, dui, dwi: checkpoint car traffic
    checkpoint: checkpoint border car
    frisk, pat down, frisked, patted, pockets, purse, backpack: search pat
    bag, luggage, suitcase, baggage, carry on: bag search
    search, searched, look through, go through: search consent
    scan, face, fingerprint, fingerprints: face scan
    silent, silence, shut up, quiet, not talk, not answer, fifth, fifth amendment, plead the fifth: silent silence
    questions, asking, ask, interrogate, interrogation, talk: questions silent
    permission, consent, refuse, agree: consent
    boss, employer, supervisor, foreman, human resources, business owner: boss employer work business
    job, work, working, workplace, jobsite, worksite, shift, factory, plant, warehouse, construction, meatpacking, restaurant, kitchen, store, shop, salon, car wash, farm, field, fields, ranch, landscaping, day labor, day laborer, home depot: work workers business
    worker, workers, employee, employees, staff, crew, colleague: workers work
    back room, stock room, break room, employees only, staff only: staff area work private
    audit, i9, e verify, everify, no match letter, notice of inspection, social security: i9 audit work
    bus, greyhound, coach, train, amtrak, subway, metro, ferry, bus station, train station: bus train
    airport, airplane, plane, fly, flying, flight, flights, flew, tsa, layover: airport fly travel
    travel, traveling, trip, abroad, overseas, vacation, reenter, reentry: travel back
    customs, port of entry, crossing, border: border travel
    secondary, secondary inspection, little room: secondary inspection border
    laptop, computer, tablet, ipad, iphone: phone computer
    asylum, refugee, credible fear, persecuted, persecution, torture, go back, sent back, send back: afraid fear back country
    school, daycare, preschool, kindergarten, college, university, campus, classroom, teacher, principal, student, pupil: school records
    hospital, clinic, doctor, nurse, patient, emergency room, er, waiting room, urgent care: hospital clinic
    church, mosque, temple, synagogue, pastor, priest, imam, rabbi, mass, congregation: church worship
    courthouse, courtroom, court date, court hearing, hearing: court courthouse
    library, food bank, shelter: library shelter
    sensitive location, sensitive locations, protected area, protected areas, safe place, off limits: school hospital church court
    jail, prison, custody, locked up, behind bars, cell, detained, detention, arrested, arrest, incarcerated: detained arrested arrest detention jail
    handcuff, handcuffed, cuffed, cuffs, booked, holding cell: arrested jail held
    taken, took, take away, picked up, grabbed, snatched, kidnapped: took taken arrested
    missing, disappeared, locate, locator, whereabouts, find out where, being held: find held taken
    a number, alien number, inmate number: number find
    expedited, expedited removal, fast track: fast deportation judge
    voluntary departure, self deport, self deportation: voluntary departure sign
    bond, bail: bond bail
    phone call: call jail
    medicine, medication, meds, insulin, pills, pregnant: medicine care
    man, woman, guy, lady, people, person, stranger: someone person people
    lawyer, attorney, legal help, abogado, legal aid, public defender: lawyer legal
    kid, kids, child, children, son, daughter, baby, minor: children child
    wife, husband, spouse, mom, dad, mother, father, brother, sister, parents, relative: family husband mother brother
    film, filming, record, recording, video, photo, picture, camera, livestream: film record recording video
    witness, bystander, bystanders, onlooker, observer, observe, ice watch, cop watch: see observer someone watching filming
    interfere, interfering, obstruction, obstruct, impede, in the way: move back watch film help
    warn, warning, alert, whistle, tip off: help see observer someone share alerts
    first amendment: film record
    phone, cellphone, cell: phone
    password, passcode, face id, unlock, wipe, erase: phone unlock lock delete
    protest, march, rally: protest
    green card, lpr, permanent resident: green card
    prepare, prepared, preparation, ready, plan, planning, ahead of time, beforehand, just in case, before they come: prepare ready plan
    power of attorney, guardian, guardianship, custody of my, caregiver, babysitter, godparent, notarized, take care of, takes care of: care children plan
    memorize, emergency contact, emergency contacts, emergency plan: plan contacts numbers
    notario, scam, scammer, fraud: fraud
    hotline, help line: hotline
    help, help me, emergency, urgent: hotline lawyer
    notary, consultant, immigration consultant, fake lawyer, swindled, cheated, scammed, ripped off: notario scam fraud
    call me for money, asking for money, wants money, pay to release: money scam fraud
    detainer, ice hold, jail hold, turned over to ice: detainer hold jail
    287g: police ice agreement
    foia, my file, immigration file: file foia
    u visa, t visa, vawa, victim, robbed, mugged, assaulted, domestic violence: victim crime visa
    911, call the cops, call the police: call police
    check in, isap, ankle monitor, ankle bracelet: check in appointment
    kept my, confiscated, seized, give back, get back, property: kept back property
    took my phone, took my passport, took my keys, took my things, took my money: kept took back
    picked up by, got picked up, got taken, got grabbed, arrested my, detained my: took arrested find detention
    threaten, threatens, threatening, threatened, blackmail, report me: threatens call
    home alone, all alone: home alone children
    two years, how long i have lived: two years proof
    where are you from: born stopped questions
    put money, commissary, send money: send money detention
    free flight, stipend, offer money: free flight money sign
    u s citizen, american citizen, american, citizen: citizen
    beat, beaten, beat up, hit me, hurt, abused, choked, tased: hurt force complaint
    sue, lawsuit, complain, complaint: complaint sue
    rumor, rumour, true, confirm: rumor check report
    post, share, facebook, whatsapp, group chat: share post report
    demonstration, demonstrators: protest
    fear of return, third country: afraid country
    translator, interpreter, interpreting: interpreter court
    residency, residence permit: green card
    pushed, shoved, punched, kicked, bruises, bleeding, injured, injury, broken bone, broke my arm: hurt force complaint
  `,
  subject: `
    ice migra immigration feds cbp dhs police cop cops sheriff officer officers agent agents
    visa uscis asylum notario bond bail eoir foia undocumented detainer custody green citizen citizenship
    warrant raid raids arrest arrested arresting detained deport deported deporting deportation
  `,
  offTopic: `
    netflix spotify youtube fat weight gym fitness lessons classes grammar beginners weather forecast rain temperature recipe recipes cook cooking bake cake chicken soup restaurants pizza football
    soccer basketball baseball score scores movie movies song lyrics music tax taxes irs refund stock stocks bitcoin crypto
    loan mortgage insurance airfare hotel hotels game games homework math translate joke poem diet
    vitamins shoes dating horoscope lottery cream divorce dmv vaccine unemployment overtime hiring
    cheap cheapest price prices discount coupon sale buy schedule timetable booking renew renewal resume salary tips
    holiday holidays calendar menu concert wedding birthday
  `,
});
