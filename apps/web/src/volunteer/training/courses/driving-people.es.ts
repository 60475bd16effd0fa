import type { CourseText } from '../course-text';

export const course: CourseText = {
  title: 'Llevar personas y niños',
  lead: 'Para viajes. Siete tarjetas, unos seis minutos. La regla de Minnesota para asientos infantiles.',
  cards: [
    {
      icon: 'car',
      title: 'Antes de salir',
      text: 'Gasolina, luces, llantas, un cinturón para cada quien, el teléfono cargado. Salga temprano. Usted espera a la gente: nadie se queda afuera en el frío, a la vista de todos.',
      ask: 'Va a llegar diez minutos tarde.',
      answers: [
        { text: 'Me apuro', says: 'Nunca maneje más rápido por una familia. Avise al centro.' },
        {
          text: 'Aviso al centro, que avisa a la persona',
          right: true,
          says: 'Sí. Espera adentro hasta que usted llegue.',
        },
        { text: 'Le escribo mientras manejo', says: 'No al manejar, y el centro lo hace por usted.' },
      ],
    },
    {
      icon: 'clock',
      title: 'Cinco minutos',
      text: 'Llegue cuando empieza el horario. Desde entonces espere cinco minutos en el auto. Temprano está bien, pero nadie tiene que salir antes. Después llame al centro antes de irse.',
      ask: 'Llegó ocho minutos antes y nadie ha salido.',
      answers: [
        { text: 'Toco', says: 'Su horario no ha empezado. Espere.' },
        {
          text: 'Espero hasta cinco minutos después de que empezó el horario',
          right: true,
          says: 'Sí. Entonces llama al centro.',
        },
        {
          text: 'Me voy a los cinco minutos',
          says: 'Los cinco minutos cuentan desde el horario, no desde usted.',
        },
      ],
    },
    {
      icon: 'seat',
      title: 'El asiento correcto',
      text: 'Mirando atrás hasta los dos años. Luego arnés mientras quepa. Elevador desde los cuatro. Solo cinturón desde los nueve, o cuando ajuste bien. Menores de trece, atrás.',
      ask: 'El niño tiene 20 meses. Su asiento con arnés mira adelante.',
      answers: [
        { text: 'Cabe, vamos despacio', says: 'Antes de los dos, solo mirando atrás. Despacio no ayuda.' },
        { text: 'No manejo y llamo al centro', right: true, says: 'Sí. Otro auto tiene el asiento.' },
        { text: 'La madre lo lleva en brazos', says: 'Nadie puede sostener a un niño en un choque.' },
      ],
    },
    {
      icon: 'seat',
      title: 'En duda, el más seguro',
      text: 'Si dos asientos se permiten, use el más seguro. La familia abrocha al niño; usted revisa: dos dedos bajo la correa como máximo, y sin abrigo grueso.',
      ask: 'Un niño de cuatro podría usar elevador, y el arnés todavía le queda.',
      answers: [
        { text: 'El elevador: está permitido', says: 'Permitido no es lo mejor. El arnés sujeta más.' },
        { text: 'El arnés', right: true, says: 'Sí: el más seguro mientras le quede.' },
        { text: 'El que le guste al niño', says: 'Esta vez no decide el niño.' },
      ],
    },
    {
      icon: 'people',
      title: 'Quién viaja',
      text: 'Solo viaja quien está en la tarjeta. Con un niño menor de once va otra persona adulta, salvo que el centro diga otra cosa. Ni familia suya, ni perro, ni desvíos.',
      ask: 'La segunda persona adulta no llegó. El niño llega tarde a la escuela.',
      answers: [
        { text: 'Manejo: la escuela importa', says: 'Tarde es mejor que a solas con quien maneja. Llame.' },
        {
          text: 'Llamo al centro y espero con la madre o el padre',
          right: true,
          says: 'Sí. El centro encuentra a alguien u otra forma.',
        },
        { text: 'Llevo a un vecino', says: 'No viaja quien no está en la tarjeta.' },
      ],
    },
    {
      icon: 'key',
      title: 'Entregar a un niño',
      text: 'Solo a la persona de la tarjeta que sabe la palabra. «El niño lo conoce» no es razón, tampoco un hermano mayor. Si no hay nadie, quédese y llame.',
      ask: 'Espera un tío. El niño corre hacia él. No sabe la palabra.',
      answers: [
        {
          text: 'Lo entrego: el niño está contento',
          says: 'Los niños se alegran con muchos. Decide la palabra.',
        },
        {
          text: 'Me quedo con el niño y llamo al centro',
          right: true,
          says: 'Sí, con amabilidad y firmeza.',
        },
        { text: 'Le pido su identificación', says: 'Nunca. No pedimos papeles a nadie. Basta la palabra.' },
      ],
    },
    {
      icon: 'route',
      title: 'En el camino',
      text: 'A dónde va la gente y por qué se queda en el auto: clínica, corte, escuela. No pregunte. No cargue a nadie: ofrezca el brazo. Radio solo si les gusta.',
      ask: 'La persona llora en el camino de vuelta.',
      answers: [
        { text: 'Pregunto qué dijo el médico', says: 'Lo cuenta si quiere. No pregunte.' },
        {
          text: 'Ofrezco un pañuelo y silencio',
          right: true,
          says: 'Sí. Y al final pregunte si el centro puede llamar.',
        },
        { text: 'Cuento de mi propia enfermedad', says: 'Con buena intención, pero este viaje es suyo.' },
      ],
    },
  ],
};
