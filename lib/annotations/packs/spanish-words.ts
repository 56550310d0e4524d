/**
 * Spanish words by the English word they stand for: data only, one English word or phrase a line, each held by a test that
 * asks whether the engine knows it. Both sides of any conflict alike. Forms are made in spanish-forms.ts.
 */

/** Words that keep their form. A phrase is looked for before its words. */
export const PLAIN = `
the: el, la, los, las
a: un, una
one: uno
some: unos, unas, algunos, algunas
this: este, esta, esto, ese, esa, eso
these: estos, estas, esos, esas
his: su
their: sus
no: ningún, ninguna, ninguno
nobody: nadie
all: todo, toda, todos, todas
both: ambos, ambas
every: cada
another: otro, otra, otros, otras
many: muchos, muchas
more: más
he: él
she: ella
they: ellos, ellas
it: ello
we: nosotros
of: de, del
to: a, al
in: en
with: con
by: por
for: para
without: sin
on: sobre
between: entre
since: desde
until: hasta
after: tras, después de
before: antes de, ante
during: durante
against: contra
towards: hacia
near: cerca del, cerca de la
including: incluido, incluida, incluidos, incluidas, entre ellos, entre ellas
among: entre los, entre las
despite: a pesar de, pese a
according to: según, de acuerdo con, de acuerdo a
and: y, e
or: o, u
but: pero, sino
nor: ni
that: que, de que
although: aunque
while: mientras, mientras que
when: cuando
because: porque
where: donde
if: si
as: como
who: quien, quienes
which: cual, cuales
not: no
not been: no ha sido, no han sido, no había sido
not: no pudo, no pudieron, no ha podido, no han podido, no se ha podido, no se pudo, no puede, no pueden
verify: verificar, comprobar
verified: verificado, verificada, verificados, verificadas
independently: de forma independiente, de manera independiente
never: nunca
also: también, se
already: ya
still: aún, todavía
now: ahora
then: luego, entonces
moreover: además
only: solo, sólo
recently: recientemente
immediately: inmediatamente
officially: oficialmente
previously: anteriormente
later: posteriormente, después
finally: finalmente
allegedly: supuestamente, presuntamente
today: hoy
yesterday: ayer
overnight: anoche
so far: hasta ahora, hasta el momento
the war: la guerra
is: es, está
are: son, están
was: fue, era, estaba, quedó, resultó
were: fueron, eran, estaban, quedaron, resultaron
be: ser, estar
been: sido, estado
being: siendo
has: ha
have: han, haber
had: había, habían, hubo, haya, hayan, hubiera, hubieran
have: hemos, he
was killed: ha muerto, había muerto
were killed: han muerto, habían muerto
will be: será, serán
will: va a, van a
could: podría, podrían
may: puede, pueden
must: debe, deben
left: dejó, dejaron, ha dejado, deja, dejan
leaving: dejando
dead: muerto, muerta, muertos, muertas, fallecido, fallecida, fallecidos, fallecidas
missing: desaparecido, desaparecida, desaparecidos, desaparecidas
death toll: número de muertos, cifra de muertos, balance de muertos, número de víctimas mortales
rose: subió, ascendió, aumentó, se elevó, sube, asciende, se eleva
rocket launchers: lanzacohetes, lanzadores de cohetes
weekend: fin de semana
Monday: lunes
on Monday: el lunes
Tuesday: martes
on Tuesday: el martes
Wednesday: miércoles
on Wednesday: el miércoles
Thursday: jueves
on Thursday: el jueves
Friday: viernes
on Friday: el viernes
Saturday: sábado
on Saturday: el sábado
Sunday: domingo
on Sunday: el domingo
January: enero, de enero
February: febrero, de febrero
March: de marzo, marzo
April: abril, de abril
May: mayo, de mayo
June: junio, de junio
July: julio, de julio
August: agosto, de agosto
September: septiembre, de septiembre
October: octubre, de octubre
November: noviembre, de noviembre
December: diciembre, de diciembre
mr: sr, d
mrs: sra
dr: dra
gen: gral
col: cnel
`;

/** Intervals, number words and scales; two-word numbers ("treinta y dos") are made in spanish-forms.ts. */
export const NUMBERS = `
at least: al menos, por lo menos, como mínimo
more than: más de
less than: menos de
close to: cerca de
around: alrededor de, en torno a
about: unos, unas
approximately: aproximadamente
almost: casi
up to: hasta un
as many as: tantos como
dozen: docena, docenas de
dozens: decenas, decenas de, docenas
tens of thousands: decenas de miles
hundreds of thousands: cientos de miles, centenares de miles
hundreds: cientos, centenares
thousands: miles
several: varios, varias
about twenty: una veintena, una veintena de
about thirty: una treintena, una treintena de
half: la mitad
half a million: medio millón
half a dozen: media docena
a third: un tercio
a quarter: un cuarto
zero: cero
two: dos
three: tres
four: cuatro
five: cinco
six: seis
seven: siete
eight: ocho
nine: nueve
ten: diez
eleven: once
twelve: doce
thirteen: trece
fourteen: catorce
fifteen: quince
sixteen: dieciséis
seventeen: diecisiete
eighteen: dieciocho
nineteen: diecinueve
twenty: veinte
twenty-one: veintiuno, veintiún, veintiuna
twenty-two: veintidós
twenty-three: veintitrés
twenty-four: veinticuatro
twenty-five: veinticinco
twenty-six: veintiséis
twenty-seven: veintisiete
twenty-eight: veintiocho
twenty-nine: veintinueve
thirty: treinta
forty: cuarenta
fifty: cincuenta
sixty: sesenta
seventy: setenta
eighty: ochenta
ninety: noventa
hundred: cien, ciento
two hundred: doscientos, doscientas
three hundred: trescientos, trescientas
four hundred: cuatrocientos, cuatrocientas
five hundred: quinientos, quinientas
six hundred: seiscientos, seiscientas
seven hundred: setecientos, setecientas
eight hundred: ochocientos, ochocientas
nine hundred: novecientos, novecientas
thousand: mil
million: millón, millones, millones de, millón de
percent: por ciento
km: kilómetro, kilómetros
metres: metros
tonnes: toneladas
hectares: hectáreas
dollars: dólares
euros: euros
years: año, años
months: mes, meses
weeks: semana, semanas
days: día, días
hours: hora, horas
minutes: minuto, minutos
`;

/** Nouns as "singular/plural: singular", or "singular/plural: singular/plural" where the plural is irregular. */
export const NOUNS = `
president/presidents: presidente, presidenta
prime minister/prime ministers: primer ministro/primeros ministros, primera ministra/primeras ministras
foreign minister/foreign ministers: ministro de exteriores, ministra de exteriores, canciller
defence minister/defence ministers: ministro de defensa, ministra de defensa
minister/ministers: ministro, ministra
spokesperson/spokespersons: portavoz, vocero, vocera
secretary/secretaries: secretario, secretaria
secretary general/secretaries general: secretario general
governor/governors: gobernador, gobernadora
mayor/mayors: alcalde, alcaldesa
general/generals: general
colonel/colonels: coronel
commander/commanders: comandante
chief/chiefs: jefe, jefa
director/directors: director, directora
leader/leaders: líder
ambassador/ambassadors: embajador, embajadora
prosecutor/prosecutors: fiscal
judge/judges: juez
senator/senators: senador, senadora
lawmaker/lawmakers: diputado, diputada
official/officials: funcionario, funcionaria, responsable
authority/authorities: autoridad
source/sources: fuente
witness/witnesses: testigo
analyst/analysts: analista
expert/experts: experto, experta
doctor/doctors: médico, médica
lawyer/lawyers: abogado, abogada
activist/activists: activista
neighbour/neighbours: vecino, vecina
king/kings: rey
pope/popes: papa
ministry of defence/ministries of defence: ministerio de defensa
ministry of health/ministries of health: ministerio de salud, ministerio de sanidad
foreign ministry/foreign ministries: ministerio de exteriores, ministerio de asuntos exteriores
ministry/ministries: ministerio
government/governments: gobierno
army/armies: ejército
air force/air forces: fuerza aérea
force/forces: fuerza
armed forces/armed forces: fuerzas armadas
general staff/general staffs: estado mayor
police/policemen: policía
parliament/parliaments: parlamento
news agency/news agencies: agencia de noticias
agency/agencies: agencia
organisation/organisations: organización
company/companies: empresa
party/parties: partido
hospital/hospitals: hospital/hospitales
group/groups: grupo
militia/militias: milicia
opposition/oppositions: oposición
newspaper/newspapers: periódico, diario
media/media: medio de comunicación
statement/statements: comunicado, declaración
news conference/news conferences: rueda de prensa, conferencia de prensa
interview/interviews: entrevista
report/reports: informe
message/messages: mensaje
letter/letters: carta
video/videos: vídeo, video
footage/footage: imagen
study/studies: estudio
survey/surveys: encuesta
figure/figures: cifra
claim/claims: afirmación
denial/denials: desmentido
warning/warnings: advertencia
threat/threats: amenaza
accusation/accusations: acusación
soldier/soldiers: soldado, uniformado
troops/troops: tropa, efectivo
military/military: militar
fighter/fighters: combatiente
militiaman/militiamen: miliciano
rebel/rebels: rebelde
insurgent/insurgents: insurgente
militant/militants: militante
terrorist/terrorists: terrorista
officer/officers: oficial, agente
civilian/civilians: civil
person/people: persona
man/men: hombre
woman/women: mujer
child/children: niño, niña
minor/minors: menor, menor de edad
baby/babies: bebé
victim/victims: víctima
resident/residents: residente, habitante
refugee/refugees: refugiado
migrant/migrants: migrante
journalist/journalists: periodista
worker/workers: trabajador, trabajadora
patient/patients: paciente
student/students: estudiante
prisoner/prisoners: prisionero
hostage/hostages: rehén
death/deaths: muerte
body/bodies: cadáver, cuerpo
casualty/casualties: baja
loss/losses: pérdida
family/families: familia
tank/tanks: tanque, carro de combate
armoured vehicle/armoured vehicles: vehículo blindado, blindado
vehicle/vehicles: vehículo
truck/trucks: camión
helicopter/helicopters: helicóptero
aircraft/aircraft: avión
fighter jet/fighter jets: avión de combate, caza
drone/drones: dron
cruise missile/cruise missiles: misil de crucero
ballistic missile/ballistic missiles: misil balístico
missile/missiles: misil
rocket/rockets: cohete
bomb/bombs: bomba
shell/shells: proyectil
ship/ships: buque, barco
howitzer/howitzers: obús
gun/guns: cañón
mine/mines: mina
artillery/artillery: artillería
system/systems: sistema
house/houses: casa
home/homes: vivienda, hogar
building/buildings: edificio
school/schools: escuela, colegio
church/churches: iglesia
mosque/mosques: mezquita
bridge/bridges: puente
airport/airports: aeropuerto
village/villages: aldea
depot/depots: depósito
refinery/refineries: refinería
attack/attacks: ataque, atentado
airstrike/airstrikes: bombardeo
offensive/offensives: ofensiva
city/cities: ciudad
area/areas: zona
region/regions: región
`;

/** Peoples as "adjective/people: masculine singular". */
export const PEOPLES = `
Ukrainian/Ukrainians: ucraniano
Russian/Russians: ruso
Israeli/Israelis: israelí
Palestinian/Palestinians: palestino
Lebanese/Lebanese: libanés
Syrian/Syrians: sirio
Iranian/Iranians: iraní
Iraqi/Iraqis: iraquí
Yemeni/Yemenis: yemení
Turkish/Turks: turco
Kurdish/Kurds: kurdo
Egyptian/Egyptians: egipcio
Jordanian/Jordanians: jordano
Saudi/Saudis: saudí, saudita
Libyan/Libyans: libio
Sudanese/Sudanese: sudanés
Ethiopian/Ethiopians: etíope
Somali/Somalis: somalí
Nigerian/Nigerians: nigeriano
Afghan/Afghans: afgano
Pakistani/Pakistanis: paquistaní
Indian/Indians: indio
Armenian/Armenians: armenio
Azerbaijani/Azerbaijanis: azerbaiyano, azerí
Georgian/Georgians: georgiano
Chinese/Chinese: chino
American/Americans: estadounidense
British/Britons: británico
French/French: francés
German/Germans: alemán
Polish/Poles: polaco
Spanish/Spaniards: español
Colombian/Colombians: colombiano
Venezuelan/Venezuelans: venezolano
Mexican/Mexicans: mexicano
`;

/** Names of states, seats and bodies where Spanish writes them otherwise. */
export const NAMES = `
Ukraine: Ucrania
Kyiv: Kiev
Russia: Rusia
Moscow: Moscú
Jerusalem: Jerusalén
Palestine: Palestina
Lebanon: Líbano
Syria: Siria
Damascus: Damasco
Iran: Irán
Tehran: Teherán
Iraq: Irak
Baghdad: Bagdad
Turkey: Turquía
Egypt: Egipto
Cairo: El Cairo
Jordan: Jordania
Saudi Arabia: Arabia Saudí, Arabia Saudita
Sudan: Sudán
Ethiopia: Etiopía
Afghanistan: Afganistán
Pakistan: Pakistán
Azerbaijan: Azerbaiyán
Beijing: Pekín
U.S.: Estados Unidos, EE UU, EE. UU., EEUU
Britain: Reino Unido, Gran Bretaña
London: Londres
France: Francia
Germany: Alemania
Poland: Polonia
Spain: España
European Union: Unión Europea
EU: UE
UN: ONU
United Nations: Naciones Unidas
NATO: OTAN
Red Cross: Cruz Roja
Pentagon: Pentágono
Houthis: hutíes
Hamas: Hamás
Hezbollah: Hezbolá
Taliban: talibanes, talibán
`;

/** Reporting verbs as "English lemma: infinitives"; irregular ones with their forms, see spanish-forms.ts. */
export const CUES = `
say: decir dice dicen dijo dijeron dicho diciendo, afirmar, manifestar, señalar, indicar
tell: contar cuenta cuentan contó contaron contado contando
announce: anunciar
report: informar, reportar
declare: declarar
explain: explicar
add: añadir, agregar
note: notar, apuntar, constatar
specify: precisar, detallar
stress: subrayar, recalcar, destacar
reveal: revelar
recall: recordar
estimate: estimar, calcular
maintain: sostener sostiene sostienen sostuvo sostuvieron sostenido sosteniendo, mantener mantiene mantienen mantuvo mantuvieron mantenido manteniendo
write: escribir escribe escriben escribió escribieron escrito escribiendo
reply: responder, contestar
believe: creer cree creen creyó creyeron creído creyendo
fear: temer
claim: asegurar, alegar, reivindicar
insist: insistir
confirm: confirmar, ratificar
acknowledge: reconocer
admit: admitir
deny: negar niega niegan negó negaron negado negando, desmentir desmiente desmienten desmintió desmintieron desmentido desmintiendo
reject: rechazar
warn: advertir advierte advierten advirtió advirtieron advertido advirtiendo, alertar
demand: exigir
urge: instar, pedir pide piden pidió pidieron pedido pidiendo
promise: prometer
threaten: amenazar
order: ordenar
show: mostrar muestra muestran mostró mostraron mostrado mostrando
demonstrate: demostrar demuestra demuestran demostró demostraron demostrado demostrando
accuse: acusar
condemn: condenar
denounce: denunciar
blame: culpar
criticise: criticar
praise: elogiar
`;

/** What happened to people and things, as "past/gerund: infinitives". */
export const DEEDS = `
killed/killing: matar, asesinar, abatir
were killed/dying: morir muere mueren murió murieron muerto muriendo, fallecer, perecer
eliminated/eliminating: eliminar, neutralizar
wounded/wounding: herir hiere hieren hirió hirieron herido hiriendo, lesionar
lost/losing: perder pierde pierden perdió perdieron perdido perdiendo
destroyed/destroying: destruir destruye destruyen destruyó destruyeron destruido destruyendo
damaged/damaging: dañar, averiar
hit/hitting: alcanzar, golpear, impactar
attacked/targeting: atacar
bombed/bombing: bombardear
downed/downing: derribar
intercepted/intercepting: interceptar
launched/launching: lanzar
fired/firing: disparar
captured/capturing: capturar
detained/detaining: detener detiene detienen detuvo detuvieron detenido deteniendo, arrestar
kidnapped/kidnapping: secuestrar
displaced/displacing: desplazar
evacuated/evacuating: evacuar
fled/fleeing: huir huye huyen huyó huyeron huido huyendo
surrendered/surrendering: rendirse rinde rinden rindió rindieron rendido rindiendo
deployed/deploying: desplegar despliega despliegan desplegó desplegaron desplegado desplegando
delivered/delivering: entregar
supplied/supplying: suministrar
sent/sending: enviar
released/releasing: liberar
rescued/releasing: rescatar
`;
