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
    uno unos usted ustedes va van voy y ya yo ahora ahorita
  `,
  synonyms: `
    la migra, migra, inmigración, migración, oficial de inmigración, patrulla fronteriza, agentes federales, dhs, cbp, hsi: ice inmigración migra agente
    ice, hielo: ice inmigración migra agente
    agente, agentes, oficial, oficiales, funcionario: agente oficial ice policía
    policía, policías, chota, jura, placa, poli, patrulla, sheriff, tira, tombo, cuico: policía agente oficial
    casa, apartamento, departamento, depa, vivienda, domicilio, hogar, cuarto, tráiler, edificio, traila: casa puerta hogar
    puerta, portón, timbre, entrada: puerta
    tocar, toca, tocan, tocando, tocaron, golpear, golpean, golpeando, llamar a la puerta: tocar puerta
    entrar, entran, entraron, meterse, metieron, pasar, ingresar, allanar: entrar entrada entran
    a la fuerza, por la fuerza, tumbaron, rompieron, forzaron, patearon: fuerza entrar
    redada, redadas, operativo, allanamiento, batida: ice casa puerta trabajo
    dueño, casero, arrendador, compañero de cuarto, vecino: permiso casa consentimiento
    papel, papeles, hoja, carta: papel documento orden
    documento, documentos, formulario, forma, planilla: documento papel
    orden, órdenes, mandamiento, mandato, orden de cateo, cateo, orden de registro, orden de allanamiento, warrant: orden juez papel
    judicial, orden judicial, corte, tribunal, juzgado: juez judicial
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
    correr, corro, huir, escapar: correr
    de dónde soy, dónde nací, nací, nacimiento, país, estatus, estatus migratorio, de dónde eres: nació estatus
    identificación, id, ine, matrícula, licencia, pasaporte, nombre: identificación nombre documentos
    manejando, manejar, conducir, conduciendo, carro, auto, coche, camioneta, troca, tráfico: carro auto
    revisar, registrar, catear, cachear, bolsillos, bolsa, mochila, registro, esculcar: registro registrar revisar
    cara, huellas, escanear: cara rostro
    callar, callado, callarme, quedarme callado, silencio, guardar silencio, no hablar, no contestar: silencio
    preguntas, preguntan, preguntar, interrogar, contestar, responder: preguntas silencio
    permiso, consentimiento, consentir, autorización: consentimiento permiso
    cárcel, preso, detenido, detenida, detenidos, arrestado, arrestada, arrestaron, se llevaron, agarraron, detención, arresto: detenido arresto detención
    abogado, abogada, licenciado, ayuda legal: abogado
    niño, niños, hijo, hijos, hija, hijas, bebé: niños hijos
    esposo, esposa, mamá, papá, madre, padre, hermano, hermana, familia: familia
    patrón, jefe, trabajo, fábrica, empleo: trabajo empleador
    escuela, hospital, iglesia, clínica: escuela hospital
    grabar, video, foto, filmar: grabar testigo
    celular, teléfono, móvil: teléfono
    marcha, manifestación, protesta: protesta
    mica, green card, residente, tarjeta verde: residente tarjeta
    notario, fraude, estafa: fraude
    retén, frontera: frontera retén
    fianza, audiencia: fianza audiencia
    ayuda, auxilio, emergencia, socorro, miedo, urgente: abogado línea
  `,
  offTopic: `
    clima lluvia pronóstico temperatura receta recetas cocinar pastel tamales pollo sopa restaurante restaurantes pizza fútbol
    partido béisbol película películas canción música letra impuesto impuestos taxes bolsa bitcoin préstamo hipoteca
    seguro vuelo vuelos hotel hoteles juego juegos tarea matemáticas traducir chiste poema dieta vitaminas zapatos
    horóscopo lotería novela divorcio
  `,
  refusals: [
    {
      reason: "sightings",
      all: [
        "dónde|mapa|mapas|ubicación|rastrear|por dónde|avistamiento*|han visto|vieron",
        "ice|la migra|migra|inmigración|agentes|retén|retenes|redadas|patrulla",
        "ahora|ahorita|hoy|ahora mismo|esta noche|mañana|cerca|mapa|mapas|avistamiento*|anda|andan|por dónde|rastrear",
      ],
      none: "llevaron|llevó|lleva|detuvieron|detenido|detenida|detenidos|agarraron|agarró|esposo|esposa|hijo|hermano|mamá|papá|compartir|reportar|casa|puerta|abogado|oficina|corte",
    },
    {
      reason: "evasion",
      all: [
        "cómo|dónde|mejor|ayuda|ayúdame|quiero|forma|manera|comprar|conseguir|lugar",
        "esconder*|escapar*|huir|evadir|evitar a|evitar la migra|evitar a la migra|evitar ice|evitar retenes|escondo|papeles falsos|papeles chuecos|documentos falsos|identificación falsa|seguro falso|mica falsa|burlar",
      ],
      none: "puedo|pueden|debo|es ilegal|delito|qué pasa|qué pasaría|por qué",
    },
  ],
});
