import type { CourseText } from '../course-text';

export const course: CourseText = {
  title: 'Visitas a hogares',
  lead: 'Para acompañantes. Cinco tarjetas, unos cuatro minutos.',
  cards: [
    {
      icon: 'people',
      title: 'Dos, y con aviso',
      text: 'Las visitas son de dos, a la hora que eligió la familia. Ni antes ni tarde, y el tiempo acordado. Al empezar diga a qué hora se irá.',
      ask: 'Está en el barrio un día antes y podría pasar.',
      answers: [
        { text: 'Les dará gusto', says: 'Un toque sin aviso asusta. Venga como acordaron.' },
        { text: 'Voy mañana, como acordamos', right: true, says: 'Sí. Cumplir la hora es media ayuda.' },
        { text: 'Llamo a través de la puerta', says: 'Entonces también lo saben los vecinos.' },
      ],
    },
    {
      icon: 'visit',
      title: 'Escuche',
      text: 'Siéntese, escuche, deje que elijan de qué hablar. Pregunte «¿Qué ayudaría esta semana?», no «¿Por qué?». No prometa lo que solo el centro puede cumplir.',
      ask: 'La madre pregunta si se puede pagar su renta.',
      answers: [
        { text: 'Digo que sí, algo encontramos', says: 'Una promesa rota duele más que un no.' },
        {
          text: 'Digo que pregunto al centro y que le llama',
          right: true,
          says: 'Sí. Y avise al centro hoy.',
        },
        {
          text: 'Le doy cincuenta dólares',
          says: 'El dinero cambia una visita. El centro tiene otras formas.',
        },
      ],
    },
    {
      icon: 'list',
      title: 'Cartas y papeles',
      text: 'Si alguien le da una carta o un documento: no se lo lleve, no lo fotografíe ni lo explique. Dé el número del centro: conoce abogados e intérpretes.',
      ask: 'Le pide que le lea una carta de una corte.',
      answers: [
        {
          text: 'La leo y la explico',
          says: 'Una palabra mal dicha puede costarle mucho. Debe ser un abogado.',
        },
        {
          text: 'Llamo al centro junto con él',
          right: true,
          says: 'Sí. Una carta de una corte no espera: llamen ahora.',
        },
        { text: 'Tomo una foto para el centro', says: 'Entonces queda en su teléfono. Mejor llame.' },
      ],
    },
    {
      icon: 'lock',
      title: 'Cerca, y con distancia',
      text: 'Ni números privados, ni préstamos, ni regalos, ni trabajos. La amistad puede crecer después; mientras visita por el centro, el centro está entre ustedes.',
      ask: 'Ella le pide su número, por si acaso.',
      answers: [
        {
          text: 'Se lo doy: la necesidad es así',
          says: 'No puede contestar a toda hora. La línea del centro sí.',
        },
        { text: 'Le escribo el número del centro', right: true, says: 'Sí. Ahí siempre contesta alguien.' },
        { text: 'Le doy uno falso', says: 'Nunca mienta a quien confía en usted.' },
      ],
    },
    {
      icon: 'check',
      title: 'Después',
      text: 'Diga cómo fue eligiendo en la aplicación: bien, con preocupación, por favor llamen. Ninguna nota sobre la casa, la gente o lo que dijo. Lo que le pesa, dígalo a quien dirige.',
      ask: 'Le preocupan los niños. ¿Qué hace?',
      answers: [
        {
          text: 'Lo escribo todo, para ser exacto',
          says: 'Las notas se encuentran. Elija «por favor llamen» y hable con quien dirige.',
        },
        {
          text: 'Elijo «por favor llamen» y hablo con quien dirige',
          right: true,
          says: 'Sí, hoy, y solo con esa persona.',
        },
        { text: 'Pregunto a mis amigos', says: 'Nunca. Se queda con usted y el centro.' },
      ],
    },
  ],
};
