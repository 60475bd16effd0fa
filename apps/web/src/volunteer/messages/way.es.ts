import type { wayEn } from './way.en';

export const wayEs: Record<keyof typeof wayEn, string> = {
  'map.none': 'No se pudo cargar el mapa. La lista lo dice todo.',
  'map.in': 'Acercar',
  'map.out': 'Alejar',
  'map.skip': 'Saltar el mapa',
  'map.keys': 'Las flechas lo mueven; más y menos lo acercan y alejan.',
  'map.limits': 'Lo que este mapa no sabe',
  'map.spared':
    'Este teléfono pide gastar pocos datos; por eso no se cargó el mapa (cerca de 1 MB, una vez).',
  'map.load': 'Cargar el mapa',
  'map.loading': 'Cargando el mapa',
  'find.map': 'Ver las zonas en un mapa',
  'find.map.hide': 'Ocultar el mapa',
  'find.map.label': 'Zonas con tareas abiertas',
  'find.map.lead': 'Zonas, no puertas: cada una tiene al menos {homes} hogares.',
  'find.map.area': '{area}: {count, plural, one {# tarea} other {# tareas}}',
  'way.show': 'Mapa y camino',
  'way.hide': 'Ocultar el mapa',
  'way.title': 'El camino',
  'way.map': 'Mapa de esta parada',
  'way.stop': 'Esta parada',
  'way.hub': 'El centro',
  'way.from.hub': 'Desde el centro: {km, number, ::.0} km, unos {minutes} min.',
  'way.from.home': 'Desde donde está ahora: {km, number, ::.0} km, unos {minutes} min.',
  'way.from.area':
    'Desde algún punto de {area}: {km, number, ::.0} km, unos {minutes} min. Su última parada ya no está en este teléfono; las primeras vueltas pueden ser otras.',
  'way.none': 'No se encontró camino en carro. El mapa muestra el lugar.',
  'way.failed': 'Las calles todavía no están en este teléfono. Llegan cuando haya señal.',
  'way.opening': 'Buscando el camino en este teléfono',
  'way.turns': 'Vueltas',
  'way.arrive': 'La parada está aquí',
  'way.meters': '{meters} m',
  'way.km': '{km, number, ::.0} km',
  'turn.depart': '{street, select, none {Salga} other {Salga por {street}}}',
  'turn.straight': '{street, select, none {Siga derecho} other {Siga derecho por {street}}}',
  'turn.slight-left':
    '{street, select, none {Manténgase a la izquierda} other {Manténgase a la izquierda por {street}}}',
  'turn.left': '{street, select, none {Doble a la izquierda} other {Doble a la izquierda en {street}}}',
  'turn.sharp-left':
    '{street, select, none {Doble cerrado a la izquierda} other {Doble cerrado a la izquierda en {street}}}',
  'turn.slight-right':
    '{street, select, none {Manténgase a la derecha} other {Manténgase a la derecha por {street}}}',
  'turn.right': '{street, select, none {Doble a la derecha} other {Doble a la derecha en {street}}}',
  'turn.sharp-right':
    '{street, select, none {Doble cerrado a la derecha} other {Doble cerrado a la derecha en {street}}}',
  'turn.u-turn': '{street, select, none {Dé la vuelta} other {Dé la vuelta en {street}}}',
  'turn.roundabout':
    '{street, select, none {Salga de la glorieta} other {Salga de la glorieta por {street}}}',
  'hand.other': 'Usar otra aplicación de mapas',
  'hand.warning':
    'Su aplicación de mapas, y la empresa que la hace, sabrán este lugar y pueden recordarlo. El mapa de aquí no se lo dice a nadie.',
  'hand.corner.lead': 'O déle solo la esquina más cercana: {corner}.',
  'hand.corner': 'Copiar solo la esquina',
  'hand.copied': 'Copiado: {corner}',
  'hand.cornerUnknown': 'No hay cerca una esquina con dos nombres.',
};
