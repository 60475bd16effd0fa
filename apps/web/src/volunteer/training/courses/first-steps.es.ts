import type { CourseText } from '../course-text';

export const course: CourseText = {
  title: 'Primeros pasos: qué hacemos y qué nunca preguntamos',
  lead: 'Para todas las personas. Seis tarjetas, unos cinco minutos.',
  cards: [
    {
      icon: 'basket',
      title: 'Qué hacemos',
      text: 'Las familias piden comida, un viaje o ayuda con los niños. Nosotros lo llevamos. Nada más. Somos vecinos: ni autoridades ni encuestas, y nadie tiene que dar las gracias.',
      ask: 'Una familia pidió comida. ¿Cuál es su parte?',
      answers: [
        { text: 'Llevar lo que pidió', right: true, says: 'Sí. El centro ya leyó la solicitud.' },
        {
          text: 'Averiguar por qué lo necesita',
          says: 'No le debe razones a nadie. El centro ya preguntó lo necesario.',
        },
        {
          text: 'Ver si lo necesita más que otras',
          says: 'Nadie tiene que probar su necesidad. El centro planea para que alcance.',
        },
      ],
    },
    {
      icon: 'lock',
      title: 'Qué nunca preguntamos',
      text: 'Nunca preguntamos por papeles, estatus migratorio, país de nacimiento ni cómo llegó alguien. Ni en la puerta, ni en el auto, ni por conversar. Aquí nadie necesita saberlo.',
      ask: 'Un padre empieza a contarle de sus papeles. ¿Qué hace?',
      answers: [
        {
          text: 'Sigo preguntando para aconsejarle',
          says: 'Aconseja un abogado. Dele el número del centro: sabe a quién llamar.',
        },
        {
          text: 'Lo anoto para el centro',
          says: 'Lo que no se escribe no se puede exigir ni robar. No anote nada.',
        },
        {
          text: 'Digo con amabilidad que no necesito saberlo y ofrezco el número del centro',
          right: true,
          says: 'Sí. Recibe ayuda, y nadie supo lo que no hace falta saber.',
        },
      ],
    },
    {
      icon: 'people',
      title: 'Se queda con usted',
      text: 'Nombres, calles, qué necesita la gente y quién le ayuda se quedan con usted. Ni publicaciones, ni fotos, ni historias, tampoco sin nombre: los vecinos se reconocen.',
      ask: 'Su primer viaje le conmovió. Quisiera publicarlo sin nombres. ¿Está bien?',
      answers: [
        { text: 'Sí, sin nombres', says: 'Una calle, un día y dos niños bastan para saber quién era.' },
        { text: 'No', right: true, says: 'Correcto. Cuéntele al centro cómo le fue: le escuchan con gusto.' },
        {
          text: 'Solo una foto de las bolsas',
          says: 'Las fotos llevan lugar y hora, y las bolsas están en un pasillo.',
        },
      ],
    },
    {
      icon: 'phone',
      title: 'Su teléfono',
      text: 'Una dirección se abre en su teléfono cerca de la hora de su tarea y después se va. No la copie a mensajes, notas ni otro mapa. Mantenga la pantalla bloqueada.',
      ask: 'Teme perder la dirección en el camino. ¿Qué ayuda?',
      answers: [
        {
          text: 'Me la mando en un mensaje',
          says: 'Un mensaje se queda en el teléfono y en la compañía, por años.',
        },
        { text: 'Me la escribo en la mano', says: 'Otros también leen manos. No hace falta.' },
        {
          text: 'Nada: la aplicación la guarda durante el viaje, también sin señal',
          right: true,
          says: 'Sí. Y la quita cuando usted termina.',
        },
      ],
    },
    {
      icon: 'info',
      title: 'Cuando alguien le pregunta',
      text: 'Agentes, periodistas, un casero, un desconocido amable: no hable de las personas a quienes ayuda. Con calma y respeto diga: «No puedo hablar de eso». Después llame al centro.',
      ask: 'Alguien con una placa le pregunta a qué casa va.',
      answers: [
        {
          text: 'Digo otra calle',
          says: 'Nunca mienta: puede perjudicarle. Puede callar y preguntar si puede irse.',
        },
        {
          text: 'Digo que no puedo hablar de eso y llamo al centro',
          right: true,
          says: 'Sí. Con calma, con respeto y breve. El centro sabe qué sigue.',
        },
        {
          text: 'Muestro mi aplicación',
          says: 'Guarda casas de otras personas. Bloquee el teléfono y guárdelo.',
        },
      ],
    },
    {
      icon: 'pause',
      title: 'Siempre puede parar',
      text: 'Si algo no se siente bien, pare. Puede devolver una tarea en cualquier momento y nadie se enoja. «Parar todo» en la aplicación esconde las direcciones y avisa al centro.',
      ask: 'Camino a una casa siente que le siguen.',
      answers: [
        {
          text: 'Sigo rápido para terminar',
          says: 'Entonces quien le sigue conoce la puerta. La comida puede llegar de otra forma.',
        },
        {
          text: 'Toco «Parar todo», manejo a un lugar público y llamo',
          right: true,
          says: 'Sí. Usted y la familia están a salvo, y otros siguen.',
        },
        {
          text: 'Espero frente a la casa',
          says: 'Nunca lleve a nadie a una puerta, ni siquiera por estar cerca.',
        },
      ],
    },
  ],
};
