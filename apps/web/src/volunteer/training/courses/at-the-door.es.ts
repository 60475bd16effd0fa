import type { CourseText } from '../course-text';

export const course: CourseText = {
  title: 'En la puerta',
  lead: 'Para quienes van a hogares. Seis tarjetas, unos cinco minutos.',
  cards: [
    {
      icon: 'eye',
      title: 'Antes de bajar',
      text: 'Lea la parada en el auto: señal, palabra, cómo tocar, qué cargar. Después guarde el teléfono. Quien está en la calle con un teléfono llama la atención.',
      ask: 'Olvidó cómo tocar y ya está en la escalera.',
      answers: [
        { text: 'Lo busco ahí mismo', says: 'Vuelva al auto: es un minuto y nadie le ve leer.' },
        { text: 'Toco el timbre', says: 'Algunas familias temen el timbre. La tarjeta dice cómo, por algo.' },
        { text: 'Vuelvo al auto y leo', right: true, says: 'Sí. Un minuto con calma.' },
      ],
    },
    {
      icon: 'door',
      title: 'La señal de la puerta',
      text: 'Muestre en la puerta el dibujo y el número, como «cometa 42». La familia la conoce y sabe que usted trae la comida. No diga nombres en voz alta.',
      ask: 'Una voz detrás de la puerta pregunta: ¿quién es?',
      answers: [
        { text: 'Digo el nombre de la familia', says: 'Entonces toda la escalera sabe quién vive ahí.' },
        { text: 'Digo el nombre del centro', says: 'Los vecinos oyen. La señal no les dice nada.' },
        {
          text: 'Digo la señal, y la palabra si hay una',
          right: true,
          says: 'Sí. Es lo que están esperando.',
        },
      ],
    },
    {
      icon: 'home',
      title: 'Afuera basta',
      text: 'Entregue en la puerta, en el pasillo o donde diga la parada. No entre, aunque se lo pidan con cariño, a menos que el centro lo haya dicho antes.',
      ask: 'Una abuela le invita a pasar a tomar té. Le daría tanto gusto.',
      answers: [
        {
          text: 'Entro: sería grosero no hacerlo',
          says: 'Es amable, pero entonces cada quien tendría que decidir cada vez.',
        },
        {
          text: 'Le doy las gracias y me quedo afuera',
          right: true,
          says: 'Sí. La misma regla para todos la protege a ella y a usted.',
        },
        {
          text: 'Entro con la puerta abierta',
          says: 'Tampoco. Si quiere compañía, el centro tiene visitas.',
        },
      ],
    },
    {
      icon: 'wait',
      title: 'Nadie contesta',
      text: 'Espere cinco minutos. No pruebe otra puerta, no mire por ventanas, no pregunte a vecinos. Después toque Problema: el centro llama y le dice qué hacer con las bolsas.',
      ask: 'Un vecino pregunta a quién busca.',
      answers: [
        { text: 'Digo el nombre de la familia', says: 'Nunca. Ni siquiera el piso.' },
        { text: 'Pregunto si los ha visto', says: 'Ahora el vecino sabe que llega ayuda.' },
        { text: 'Digo buenos días y me voy', right: true, says: 'Sí. Con amabilidad y sin respuesta.' },
      ],
    },
    {
      icon: 'child',
      title: 'Abre un niño',
      text: 'Pregunte por una persona adulta. Si no hay, no entre y no le pregunte más. Dé un paso atrás y llame al centro. Quédese a la vista hasta que conteste.',
      ask: 'El niño dice que mamá llega en una hora.',
      answers: [
        { text: 'Meto las bolsas rápido', says: 'Quédese afuera. El centro localiza a la madre.' },
        { text: 'Llamo al centro y me quedo afuera', right: true, says: 'Sí. Decide junto con la madre.' },
        {
          text: 'Pregunto dónde trabaja',
          says: 'A un niño no se le interroga, y usted no necesita saberlo.',
        },
      ],
    },
    {
      icon: 'alert',
      title: 'Alguien está en peligro',
      text: 'Si alguien está herido o su vida corre peligro ahora, llame al 911 y diga qué hace falta. Después llame al centro. Diga solo lo necesario: dónde y qué pasó.',
      ask: 'Un hombre está en el suelo del pasillo y respira mal.',
      answers: [
        {
          text: 'Llamo primero al centro',
          says: 'Cada segundo cuenta: primero el 911, enseguida el centro.',
        },
        {
          text: 'Llamo al 911 por una ambulancia y después al centro',
          right: true,
          says: 'Sí. Y quédese hasta que llegue la ayuda.',
        },
        { text: 'Me voy para que nadie se fije', says: 'Una vida va primero, siempre.' },
      ],
    },
  ],
};
