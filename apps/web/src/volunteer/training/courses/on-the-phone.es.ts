import type { CourseText } from '../course-text';

export const course: CourseText = {
  title: 'En la línea telefónica',
  lead: 'Para recibir llamadas e interpretar. Seis tarjetas, unos cinco minutos.',
  cards: [
    {
      icon: 'phone',
      title: 'Antes de contestar',
      text: 'Siéntese a solas, con audífonos, sin altavoz. Sin papel: lo que escribe va al formulario, que lo sella en su navegador. Bloquee la pantalla al levantarse.',
      ask: 'Hoy el formulario está lento. Mientras tanto podría usar una libreta.',
      answers: [
        { text: 'En papel, y luego lo rompo', says: 'El papel se olvida. Pida que esperen un momento.' },
        { text: 'Pido un momento y espero al formulario', right: true, says: 'Sí. La gente entiende.' },
        { text: 'En las notas de mi teléfono', says: 'Viajan a la nube de alguien. Nunca.' },
      ],
    },
    {
      icon: 'language',
      title: 'Primero el idioma',
      text: 'Diga enseguida sus idiomas y pregunte cuál es mejor. Si no comparten uno, diga «un momento» en el suyo y traiga a un intérprete. Los niños nunca interpretan.',
      ask: 'El hijo de diez años ofrece traducir.',
      answers: [
        { text: 'Bien: es rápido', says: 'Un niño no debe cargar con esto. Traiga a un intérprete.' },
        { text: 'Le doy las gracias y llamo a un intérprete', right: true, says: 'Sí. Tarda dos minutos.' },
        { text: 'Hablo despacio y fuerte', says: 'Fuerte no es un idioma.' },
      ],
    },
    {
      icon: 'list',
      title: 'Pregunte lo mínimo',
      text: 'Qué necesita, cuándo, dónde, cómo le localizamos. Sirve un nombre inventado. Nunca pregunte por papeles, país, trabajo ni por qué. Si empiezan, diga que no hace falta.',
      ask: 'Para ser completo podría preguntar de dónde es la familia.',
      answers: [
        { text: 'Ayuda conocer la cultura', says: 'Pregunte qué comida les gusta. Solo eso ayuda.' },
        {
          text: 'Pregunto qué comida quieren y cuál no',
          right: true,
          says: 'Sí. Es lo que necesita quien empaca.',
        },
        { text: 'Adivino por el acento y lo anoto', says: 'Nunca anote lo que nadie dijo.' },
      ],
    },
    {
      icon: 'check',
      title: 'Léalo de vuelta',
      text: 'Diga con palabras sencillas lo que escribió y cuándo va alguien. Diga qué se guarda y cuándo se va: la dirección un día después, lo demás en un mes. Dé el código.',
      ask: 'Preguntan quién ve la dirección.',
      answers: [
        { text: 'Nadie', says: 'No es verdad: la ven quienes organizan y quien maneja. Dígalo.' },
        {
          text: 'Quienes organizan el centro, y quien maneja ese día',
          right: true,
          says: 'Sí. Y pueden ver cuándo se abrió.',
        },
        { text: 'No sé', says: 'Ahora sí: quienes organizan, y una persona que maneja ese día.' },
      ],
    },
    {
      icon: 'bell',
      title: 'Devolver la llamada',
      text: 'Pregunte: ¿podemos dejar mensaje, quién más puede contestar, cuándo es seguro? Si contesta otra persona, no diga por qué llama, solo que llamará otra vez.',
      ask: 'Contesta un hombre y pregunta quién es usted y de qué se trata.',
      answers: [
        { text: 'Digo que llevamos comida', says: 'Quizás él no debe saberlo. No diga nada.' },
        { text: 'Digo que llamo más tarde y cuelgo', right: true, says: 'Sí. Con amabilidad y breve.' },
        { text: 'Le pido que pase un mensaje', says: 'Solo si dijeron que es seguro.' },
      ],
    },
    {
      icon: 'alert',
      title: 'Cuando urge',
      text: 'Si una vida corre peligro, diga que llamen al 911. Si se llevan a alguien ahora mismo, dé la línea urgente que publicó su centro. No dé consejos legales ni promesas.',
      ask: 'Una mujer susurra que hay alguien en su puerta. ¿Y ahora?',
      answers: [
        { text: 'Le digo qué dice la ley', says: 'Eso lo hace un abogado. Dé enseguida la línea urgente.' },
        {
          text: 'Con calma doy la línea urgente y aviso a quien dirige',
          right: true,
          says: 'Sí. Breve, despacio, claro.',
        },
        { text: 'Mando a la próxima persona que maneja', says: 'Nunca mande a un voluntario al peligro.' },
      ],
    },
  ],
};
