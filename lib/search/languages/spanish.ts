import { defineLanguage } from "../language";
import { stemSpanish } from "../stemmers/stemSpanish";

export const spanish = defineLanguage({
  locale: "es",
  stem: stemSpanish,
  stopwords: `
    a al algo alguien algún alguna ante antes aquí así como cómo con cual cuál cuando cuándo de debo del desde después dice
    dicen donde dónde e el él ella ellas ellos en era eran eres es esa ese eso esta está estaba están estar este esto
    estos estoy fue fueron ha haber hace hacer hago han hasta hay he hice la las le les lo los más me mi mí mis muy ni no
    nos nosotros o os otra otro para pero poco por porque puede pueden puedo pues que qué quién quien quiere quieren
    quiero se sé ser si sí sin sobre solo son soy su sus también te tengo tiene tienen toda todo tu tú tus u un una unas
    uno unos pasa pasaría acaba acaban usted ustedes va van voy y ya yo ahora ahorita derecho tiempo guardar
  `,
  synonyms: `
    la migra, migra, inmigración, migración, oficial de inmigración, patrulla fronteriza, agentes federales, dhs, cbp, hsi: ice inmigración migra agente
    ice, hielo: ice inmigración migra agente
    agente, agentes, oficial, oficiales, funcionario: agente oficial ice policía
    policía, policías, chota, jura, placa, poli, patrulla, patrullero, sheriff, trooper, tira, tombo, cuico: policía agente oficial
    casa, apartamento, departamento, depa, vivienda, domicilio, hogar, cuarto, tráiler, edificio, traila: casa puerta hogar
    puerta, portón, timbre, entrada: puerta
    tocar, toca, tocan, tocando, tocaron, golpear, golpean, golpeando, llamar a la puerta: tocar puerta
    entrar, entran, entraron, meterse, metieron, pasar, ingresar, allanar: entrar entrada entran
    a la fuerza, por la fuerza, tumbaron, rompieron, forzaron, patearon: fuerza entrar
    redada, redadas, operativo, allanamiento, batida: redada ice casa puerta trabajo
    dueño, casero, arrendador, compañero de cuarto: permiso casa consentimiento
    vecino, vecina, amigo, amiga, primo, prima, tío, tía, novio, novia, pareja, cuñado, compadre, paisano, conocido, compañero: vecino amigo compañero
    papel, papeles, hoja, carta: papel documento orden
    documento, documentos, formulario, forma, planilla: documento papel
    orden, órdenes, mandamiento, mandato, orden de cateo, cateo, orden de registro, orden de allanamiento, warrant: orden juez papel
    judicial, orden judicial, corte, tribunal, juzgado: juez judicial corte
    administrativa, orden administrativa, orden de ice: administrativa i200 i205 orden
    i200: orden administrativa arresto
    i205: orden administrativa deportación
    ao93: orden juez registro
    deportación, deportar, deportado, deportaron, expulsión, remoción, orden de deportación: deportación orden expulsión
    firma, firmar, firmó, firmado, firmada, firmadas: firma firmada
    de verdad, verdadera, verdadero, real, válida, válido, auténtica: juez firma orden
    parar, pararon, paró, parada, detuvo, detuvieron, detener, interceptar, pararme: parar detener parada
    calle, banqueta, acera, caminando, caminar, camino, a pie, esquina, parque, andando: calle pie caminar
    irme, ir, irse, marcharme, retirarme: ir libre irme
    correr, corro, corren, huir, escapar: correr
    de dónde soy, dónde nací, nací, nacimiento, país, estatus, estatus migratorio, de dónde eres: nació estatus
    identificación, id, ine, matrícula, pasaporte, nombre: identificación nombre documentos
    licencia, registración, matrícula del carro: licencia identificación manejo
    enseñar, mostrar, presentar: mostrar muestran
    manejando, manejar, manejo, conducir, conduciendo, chofer, conductor, volante, carro, auto, coche, automóvil, vehículo, camioneta, troca, van, moto, taxi, tráfico: carro auto manejando
    pasajero, pasajera, copiloto, asiento de atrás: pasajero carro
    cajuela, maletero, baúl, guantera, vidrio, parabrisas, ventanilla, placas, grúa: carro ventana
    autopista, carretera, freeway, highway, retén: retén carro
    revisar, registrar, catear, cachear, bolsillos, bolsa, mochila, registro, esculcar: registro registrar revisar
    maleta, equipaje, valija, velís: maleta revisar
    cara, huellas, escanear: cara rostro
    callar, callado, callarme, quedarme callado, silencio, guardar silencio, no hablar, no contestar: silencio
    preguntas, preguntan, preguntar, interrogar, contestar, responder: preguntas silencio
    permiso, consentimiento, consentir, autorización: consentimiento permiso
    cárcel, preso, prisión, bote, celda, detenido, detenida, detenidos, arrestado, arrestada, arrestaron, encerrado, detención, arresto: detenido arresto detención cárcel
    esposado, esposada, esposaron, esposas: arresto arrestaron
    se llevaron, se lo llevaron, se la llevaron, llevaron, agarraron, agarró, levantaron: llevaron arrestaron detenido
    desapareció, desaparecido, encontrar, encuentro, buscar, localizar, localizador, paradero, dónde tienen, dónde está: encontrar detenido llevó
    número a, número de extranjero: número
    salida voluntaria, autodeportación, autodeportarme: salida voluntaria firmar
    acelerada, deportación acelerada, expulsión acelerada, deportación rápida: deportación rápida juez
    asilo, refugiado, persecución, perseguido, tortura, miedo de regresar, miedo creíble: miedo regresar país
    señor, señora, hombre, muchacho, muchacha, gente, persona, personas: alguien persona
    abogado, abogada, licenciado, ayuda legal: abogado
    niño, niños, hijo, hijos, hija, hijas, bebé, menor, menores, chamaco: niños hijos
    esposo, esposa, marido, mamá, papá, madre, padre, hermano, hermana, familia, familiar: familia esposo mamá hermano
    patrón, patrona, jefe, jefa, empleador, encargado, supervisor, mayordomo, contratista: patrón empleador trabajo
    trabajo, trabajar, chamba, jale, empleo, fábrica, planta, bodega, almacén, construcción, obra, restaurante, cocina, tienda, negocio, taller, campo, fil, labor, rancho, finca, pizca, piscando, pizcando, cosecha, empacadora, yarda, hotel, lavado de carros, turno: trabajo negocio fábrica rancho
    trabajador, trabajadores, obrero, jornalero, campesino, empleado, personal: trabajadores trabajo
    auditoría, i9, e verify, seguro social, no match: auditoría i9 trabajo
    autobús, bus, camión, guagua, greyhound, tren, metro, amtrak, estación, terminal, central camionera: autobús tren camión
    aeropuerto, avión, volar, vuelo, vuelos, tsa, aerolínea: aeropuerto avión volar
    viajar, viaje, viajando, de regreso, salir del país, reingreso: viajar viaje
    frontera, aduana, garita, puente, cruce: frontera aduana
    inspección secundaria, segunda inspección, secundaria, cuartito: segunda inspección frontera
    computadora, laptop, tableta, compu: celular computadora
    escuela, kínder, guardería, colegio, universidad, salón, maestro, maestra, profesor, alumno, estudiante: escuela alumnos
    hospital, clínica, doctor, médico, enfermero, enfermera, paciente, sala de emergencias, sala de espera: hospital clínica pacientes
    iglesia, misa, templo, mezquita, culto, pastor, sacerdote: iglesia culto
    cita, check in, cita en la corte, audiencia: cita corte
    albergue, refugio, biblioteca: albergue biblioteca
    lugares sensibles, lugar sensible, zona protegida, lugar protegido, santuario: escuela hospital iglesia corte
    medicina, medicinas, pastillas, insulina, embarazada: medicinas
    grabar, grabando, video, foto, cámara, filmar, transmitir: grabar filmar video
    testigo, testigos, observador, presenciar: veo alguien observador
    avisar, avisarles, alertar, advertir, silbato: ayudo veo alguien publicar reportar
    estorbar, estorbando, interferir, obstruir, obstrucción: filmar ayudo alguien
    celular, teléfono, móvil: teléfono celular
    contraseña, clave, desbloquear, bloquear, borrar: desbloquear bloquear teléfono
    prepararme, prepararse, preparado, preparar, planear, plan, por si acaso, por si me, antes de que: prepararse plan
    carta poder, poder notarial, tutela, tutor, guardián, custodia de mis, cuidar, cuida, cuidan, niñera: carta poder hijos plan
    contacto de emergencia, contactos de emergencia, memorizar: contactos plan
    tarjeta roja, tarjeta de derechos: tarjeta prepararse cargar
    traer, traigo, portar, cargar, llevar conmigo: cargar llevar
    marcha, manifestación, protesta: protesta
    mica, green card, residente, tarjeta verde: residente tarjeta
    notario, fraude, estafa: fraude
    fianza: fianza
    ayuda, auxilio, emergencia, socorro, urgente: abogado línea
    notario, notaria, asesor, consultor, abogado falso, me cobró, me robó, estafador, engañó: notario fraude
    pidiendo dinero, piden dinero, me pidieron dinero: dinero fraude
    retención, detainer, ice hold, orden de retención: retención cárcel ice
    287g: policía ice acuerdo
    foia, expediente, mi archivo: expediente foia
    visa u, visa t, vawa, víctima, víctimas, me asaltaron, me robaron, violencia doméstica: víctima
    911, llamar a la policía: llamar policía
    check in, cita con ice, firmar con ice, presentarme con ice, grillete, isap: cita ice isap
    me quitaron, se quedaron con, confiscaron, decomisaron, devolver, recuperar, recupero: recuperar
    agarraron a mi, se llevaron a mi, arrestaron a mi, detuvieron a mi: llevó detenido buscar familiar
    deteniendo, están deteniendo, están arrestando, se están llevando: vi llevó alguien grabar
    agarrar, agarren, agarre, me agarren: arresta arrestar
    corte de tráfico, corte civil, corte de familia, corte penal: corte
    amenaza, amenazan, amenazó, reportarme, denunciarme, echarme la migra: amenaza llamar
    solo en casa, solo en la casa, sola en casa, sola en la casa, solito, solita: solo niños puerta
    llegaron a mi casa, vinieron a mi casa, están en mi casa, afuera de mi casa: puerta casa
    enseñaron, mostraron, enseñaron un documento, mostraron un documento: papel orden
    abrir la cajuela, abrir el carro: revisar carro
    dos años, más de dos años: dos años comprobante
    depositar, deposito, mandar dinero, enviar dinero: mandar dinero detenido
    vuelo gratis, me ofrecen dinero: vuelo dinero firmar
    ciudadano, ciudadana, americano, americana, nací aquí: ciudadano
    golpeó, golpearon, pegaron, lastimó, lastimaron, maltrato: golpeó queja
    queja, quejarme, quejo, denuncia, demandar, demanda: queja demandar
    rumor, confirmo, confirmar, es cierto, es verdad: cierto rumor
    publicar, compartir, facebook, whatsapp: publicar
    manifestación, marcha: protesta
    otro país, tercer país: país
    traductor, traductora, intérprete: intérprete corte
    residencia, residente permanente: residente green card
    empujaron, quebraron, quebró, patadas, moretones, herido, herida, sangre, lesión, brazo: golpeó queja fuerza
  `,
  subject: `
    ice migra inmigración migración cbp dhs policía policías chota patrulla sheriff agente agentes oficial oficiales
    visa uscis asilo notario fianza eoir foia indocumentado residencia ciudadanía ciudadano mica redada redadas arresto arrestar arrestaron arrestado detenido detenida deportar deportado deportaron deportación
  `,
  offTopic: `
    netflix spotify youtube panza gimnasio clases curso gramática principiantes adelgazar clima lluvia pronóstico temperatura receta recetas cocinar pastel tamales pollo sopa restaurantes pizza fútbol
    partido béisbol película películas canción música letra impuesto impuestos taxes bitcoin préstamo hipoteca
    aseguranza póliza cotización hoteles juego juegos tarea matemáticas traducir chiste poema dieta vitaminas zapatos
    horóscopo lotería novela divorcio barato barata baratos baratas precio precios oferta ofertas descuento venta vacaciones
    calendario horario horarios consejos tamaño renovar currículum sueldo menú concierto boda cumpleaños
  `,
});
