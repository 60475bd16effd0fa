import type { CourseText } from '../course-text';

export const course: CourseText = {
  title: 'En las puertas de la escuela',
  lead: 'Para equipos de entrada y salida. Seis tarjetas, unos cinco minutos.',
  cards: [
    {
      icon: 'people',
      title: 'Para qué estamos',
      text: 'Estamos donde las familias nos ven, saludamos, acompañamos y llamamos al centro. Estar con calma es la ayuda. No vigilamos, no registramos, no bloqueamos ni seguimos a nadie.',
      ask: 'Un auto lleva media hora en la esquina.',
      answers: [
        { text: 'Me acerco y pregunto', says: 'Guarde distancia. Diga a quien dirige lo que ve.' },
        {
          text: 'Aviso a quien dirige: dónde, desde cuándo, cómo es',
          right: true,
          says: 'Sí. Solo lo que vio usted.',
        },
        { text: 'Escribo al grupo de padres', says: 'Un rumor vacía una escuela. Decide quien dirige.' },
      ],
    },
    {
      icon: 'pin',
      title: 'Dónde estamos',
      text: 'En terreno público o donde la escuela aceptó, al menos dos. Registre su llegada, para que el centro sepa que la puerta está cubierta.',
      ask: 'Su pareja llega tarde y empieza la entrada.',
      answers: [
        { text: 'Empiezo a solas', says: 'Espere en la entrada y avise. Nunca a solas.' },
        {
          text: 'Aviso a quien dirige y espero en la entrada',
          right: true,
          says: 'Sí. Llega alguien de apoyo.',
        },
        { text: 'Me voy a casa', says: 'Avise primero: así la puerta no se olvida.' },
      ],
    },
    {
      icon: 'alert',
      title: 'Cuando llegan agentes',
      text: 'Con calma, a distancia, no toque a nadie, nunca se ponga en medio. Llame enseguida al centro. Si un agente le pide retroceder, retroceda. Observar desde terreno público está permitido.',
      ask: 'Unos agentes hablan con una madre en el portón.',
      answers: [
        { text: 'Me pongo en medio', says: 'Eso la pone en peligro a ella y a usted.' },
        {
          text: 'Retrocedo, llamo al centro y sigo observando',
          right: true,
          says: 'Sí. Lo que vio ayuda después.',
        },
        { text: 'Grito para avisar', says: 'Los niños entran en pánico. Llame, con calma.' },
      ],
    },
    {
      icon: 'flag',
      title: 'Hechos, no rumores',
      text: 'Diga solo lo que vio: qué, dónde, cuándo, cuántos. Nada de «oí decir». Una falsa alarma deja a cientos de niños sin escuela.',
      ask: 'Un padre oyó que pasa algo en la otra escuela.',
      answers: [
        { text: 'Lo paso como lo dijo', says: 'Así se vuelve verdad de tanto repetirse.' },
        {
          text: 'Digo a quien dirige que es algo oído',
          right: true,
          says: 'Sí. Pregunta al equipo de esa puerta.',
        },
        { text: 'Digo que seguro no es nada', says: 'No lo sabe. Avise a quien dirige.' },
      ],
    },
    {
      icon: 'child',
      title: 'Acompañar',
      text: 'Acompañe a un niño solo si la familia o la escuela lo pidió al centro. Van dos. Nunca lleve a un niño a casa porque en el momento parece bien: llame.',
      ask: 'Un niño llora: nadie ha venido por él.',
      answers: [
        { text: 'Lo llevo a su casa', says: 'Es amable, pero nadie sabría dónde está.' },
        {
          text: 'Lo llevo con el personal de la escuela y aviso',
          right: true,
          says: 'Sí. La escuela localiza a la familia.',
        },
        { text: 'Espero a solas con él afuera', says: 'Adentro, con el personal, es más seguro para ambos.' },
      ],
    },
    {
      icon: 'eye',
      title: 'Sin caras',
      text: 'Nunca fotografíe a niños o padres. No anote placas de las familias. No diga nombres en voz alta. Lo que sabe de los horarios de una familia se queda con usted.',
      ask: 'Una periodista pregunta a qué hora llegan las familias y si puede filmar.',
      answers: [
        { text: 'Digo solo las horas', says: 'Las horas son lo que no debe saberse.' },
        { text: 'Le doy el número del centro', right: true, says: 'Sí. Una persona habla por todos.' },
        { text: 'Por detrás está bien', says: 'Una chaqueta basta para reconocer a alguien.' },
      ],
    },
  ],
};
