import type { CourseText } from '../course-text';

export const course: CourseText = {
  title: 'Con niños',
  lead: 'Para cuidar niños en casa o en la sala. Seis tarjetas, unos cinco minutos.',
  cards: [
    {
      icon: 'people',
      title: 'Siempre dos',
      text: 'Dos personas adultas aprobadas que no son parientes, en un cuarto que se ve desde afuera. Si falta una, no empiecen. Si una sale, nadie se queda a solas.',
      ask: 'Su pareja de turno tiene que ir un minuto al auto.',
      answers: [
        { text: 'Es solo un minuto', says: 'Un minuto es largo. Espere a que llegue alguien más.' },
        { text: 'Esperamos a que venga una tercera persona', right: true, says: 'Sí. Dos, en todo momento.' },
        { text: 'Dejo la puerta abierta', says: 'Bien, pero no basta: siguen siendo dos.' },
      ],
    },
    {
      icon: 'list',
      title: 'Pregunte antes de que se vayan',
      text: 'Antes de que se vaya la madre o el padre: alergias, qué consuela al niño, cómo localizarles, quién recoge. Ni comida ni medicina sin su acuerdo.',
      ask: 'A una niña le duele la cabeza y pide una pastilla.',
      answers: [
        { text: 'Media pastilla no hace daño', says: 'Ninguna medicina, nunca, sin la madre o el padre.' },
        {
          text: 'Llamo a la madre o al padre',
          right: true,
          says: 'Sí. Y un rincón tranquilo mientras tanto.',
        },
        { text: 'Pregunto a la hermana mayor', says: 'También es una niña. Llame a la madre o al padre.' },
      ],
    },
    {
      icon: 'check',
      title: '¿Dónde están todos?',
      text: 'Cuente al empezar, en cada cambio de cuarto y al final. Cada niño está siempre con alguien con nombre. La aplicación guarda quién tiene a quién: toque cuando cambie.',
      ask: 'Cuenta cinco. Deberían ser seis.',
      answers: [
        { text: 'Primero miro alrededor', says: 'Dígalo enseguida en voz alta y busquen los dos.' },
        {
          text: 'Lo digo enseguida y buscamos juntos',
          right: true,
          says: 'Sí. Una persona busca, la otra se queda con los cinco.',
        },
        { text: 'Cuento otra vez en diez minutos', says: 'Nunca espere si falta un niño.' },
      ],
    },
    {
      icon: 'key',
      title: 'Recoger',
      text: 'Solo las personas de la lista, con la palabra. No pida papeles. Si viene otra persona, con amabilidad quédese con el niño y llame a la madre o al padre y al centro.',
      ask: 'Una mujer dice que es la tía y sabe todo del niño.',
      answers: [
        { text: 'Sabe tanto: es verdad', says: 'Puede ser. Deciden la lista y la palabra.' },
        { text: 'Pido la palabra, y llamo si no la tiene', right: true, says: 'Sí. Una tía lo entiende.' },
        { text: 'Le pido la licencia', says: 'Nunca pedimos papeles.' },
      ],
    },
    {
      icon: 'info',
      title: 'Lo que dicen los niños',
      text: 'No pregunte a los niños por su casa, sus padres ni papeles. Escuche, sea amable, no prometa secretos. Si un niño cuenta un daño, dígalo solo a quien dirige hoy.',
      ask: 'Un niño dice: «Papá está escondido».',
      answers: [
        { text: 'Pregunto de quién', says: 'Usted no necesita saberlo, y el niño no debe cargarlo más.' },
        {
          text: 'Digo «eso suena difícil» y seguimos jugando',
          right: true,
          says: 'Sí. Con cariño, y ahí termina.',
        },
        { text: 'Se lo cuento a otros padres', says: 'Nunca. Termina con usted.' },
      ],
    },
    {
      icon: 'eye',
      title: 'Sin fotos, sin secretos',
      text: 'Ni fotos, ni publicaciones, ni mensajes privados con niños, ni regalos para uno solo. Consolar está bien donde todos ven. Ayuda en el baño: la otra persona lo sabe.',
      ask: 'Una madre le pide una foto de su niño contento.',
      answers: [
        { text: 'Una foto para ella está bien', says: 'Se queda en dos teléfonos, con otros niños en ella.' },
        {
          text: 'En la tarde le cuento lo contento que estuvo',
          right: true,
          says: 'Sí. Bastan las palabras.',
        },
        { text: 'La tomo con su teléfono', says: 'Sigue siendo una foto en un cuarto con otros.' },
      ],
    },
  ],
};
