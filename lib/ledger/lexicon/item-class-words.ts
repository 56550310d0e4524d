/**
 * What counted nouns are called together: data only, each entry held by a test. Words are singular and lower case, the
 * name of an item is matched from its end: "armoured fighting vehicles" before "vehicles". Brand names stand with what
 * they are, whoever uses them.
 */

/** Class and the phrases that name it: the last words of an item, in one line by commas. Longer phrases win. */
export const ITEM_CLASS_WORDS = [
  [
    'people',
    'person, people, man, woman, victim, other, member, citizen, individual, adult, casualty, death, fatality, body, loss, injury, ' +
      'hostage, prisoner, detainee, leader, official, life',
  ],
  [
    'combatants',
    'troop, soldier, serviceman, servicewoman, serviceperson, personnel, fighter, militant, combatant, mercenary, conscript, officer, marine, ' +
      'paratrooper, rebel, insurgent, gunman, terrorist, policeman, guard, reservist, recruit, sailor, pilot, commander, general, ' +
      'commando, sniper, militiaman, legionnaire, infantryman, airman, guerrilla, attacker, peacekeeper, pow, prisoner of war',
  ],
  [
    'civilians',
    'civilian, resident, villager, refugee, journalist, worker, medic, doctor, nurse, patient, passenger, student, protester, migrant, family, ' +
      'household, teacher, evacuee, settler, idp, bystander, aid worker',
  ],
  ['children', 'child, kid, girl, boy, baby, infant, toddler, teenager, minor, pupil, schoolchild'],
  [
    'units',
    'squad, brigade, battalion, regiment, division, company, platoon, unit, crew, battalion tactical group, group',
  ],
  ['tanks', 'tank, main battle tank, battle tank, leopard, abrams, challenger, merkava'],
  [
    'armoured vehicles',
    'armoured vehicle, armored vehicle, armoured fighting vehicle, armored fighting vehicle, fighting vehicle, combat vehicle, ' +
      'armoured combat vehicle, armored combat vehicle, infantry fighting vehicle, ifv, apc, apv, afv, bmp, btr, ' +
      'armoured personnel carrier, armored personnel carrier, personnel carrier, carrier, armoured personnel vehicle, ' +
      'armored personnel vehicle, bradley, stryker, marder, namer, brdm',
  ],
  [
    'vehicles',
    'vehicle, truck, car, jeep, supply truck, fuel tank, fuel truck, tanker, pickup, humvee, ambulance, military vehicle, motorcycle, ' +
      'vehicles and fuel tank',
  ],
  [
    'artillery',
    'howitzer, gun, artillery, artillery system, artillery piece, cannon, mortar, field artillery, artillery gun, caesar, piece, msta, gvozdika',
  ],
  [
    'rocket launchers',
    'multiple launch rocket system, multiple rocket launcher, multiple-launch rocket system, rocket launcher, mlrs, mrl, himars, rocket system, grad',
  ],
  [
    'air defence systems',
    'air defence system, air defense system, air-defence system, air-defense system, surface-to-air missile system, anti-aircraft system, ' +
      'anti-aircraft warfare, anti-aircraft gun, anti-aircraft warfare system, air defence battery, air defense battery, missile system, patriot, buk, pantsir',
  ],
  [
    'aircraft',
    'aircraft, plane, aeroplane, airplane, jet, warplane, fighter jet, combat aircraft, fixed-wing aircraft, bomber, fighter plane, combat jet',
  ],
  ['helicopters', 'helicopter, attack helicopter, chopper, combat helicopter'],
  [
    'drones',
    'drone, uav, unmanned aerial vehicle, quadcopter, attack drone, shahed, reconnaissance drone, unmanned aircraft, operational-tactical uav, bayraktar, geran, lancet, mohajer, orlan',
  ],
  [
    'missiles',
    'missile, cruise missile, ballistic missile, kinzhal, kalibr, iskander, guided missile, atacms, storm shadow, tochka, qassam, javelin, nlaw, stinger',
  ],
  [
    'munitions',
    'rocket, shell, bomb, munition, projectile, round, grenade, mine, artillery shell, glide bomb, torpedo, warhead',
  ],
  [
    'ships',
    'boat, ship, vessel, warship, naval ship, frigate, corvette, cruiser, destroyer, speedboat, naval vessel, ferry, minesweeper',
  ],
  ['submarines', 'submarine'],
  ['small arms', 'rifle, pistol, weapon, firearm, machine gun, kalashnikov'],
  ['special equipment', 'special equipment, special vehicle, special-purpose vehicle, equipment, piece of equipment'],
  ['homes', 'house, home, apartment, flat, hut, tent, apartment building'],
  ['schools', 'school, kindergarten, university, college'],
  ['hospitals', 'hospital, clinic, health facility'],
  ['bridges', 'bridge'],
  ['settlements', 'settlement, village, town, neighbourhood, neighborhood'],
  ['positions', 'position, outpost, checkpoint, post, bunker, stronghold, command post, base, headquarters'],
  [
    'buildings',
    'building, facility, factory, plant, depot, warehouse, site, location, shop, church, mosque, airfield, refinery, substation',
  ],
] as const;

export type ItemClass = (typeof ITEM_CLASS_WORDS)[number][0];

/** What the letters of a maker's designation say: "T-72B3", "F-16", "Ka-52". Makers of every side. */
export const MODEL_CLASSES: readonly (readonly [letters: string, itemClass: ItemClass])[] = [
  ['t', 'tanks'],
  ['bmp btr brdm', 'armoured vehicles'],
  ['s', 'air defence systems'],
  ['a b f il mig su tu', 'aircraft'],
  ['ah ka mi uh', 'helicopters'],
];
