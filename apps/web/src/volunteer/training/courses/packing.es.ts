import type { CourseText } from '../course-text';

export const course: CourseText = {
  title: 'Empacar y cuidar lo frío',
  lead: 'Para empacar en el centro. Seis tarjetas, unos cinco minutos.',
  cards: [
    {
      icon: 'info',
      title: 'Manos limpias, o en casa',
      text: 'Lávese las manos antes de empezar y después de cada pausa. Si está enfermo, sobre todo del estómago, quédese en casa hasta dos días después de que pase.',
      ask: 'Ayer estuvo mal del estómago. Hoy se siente bien.',
      answers: [
        {
          text: 'Voy con guantes',
          says: 'Estos males se contagian dos días más. Los guantes no los detienen.',
        },
        {
          text: 'Aviso al centro y hoy me quedo en casa',
          right: true,
          says: 'Sí. Toque «Pedir relevo»: no es ninguna molestia.',
        },
        { text: 'Voy más tarde', says: 'Dos días enteros sin señal, y después con gusto.' },
      ],
    },
    {
      icon: 'cold',
      title: 'Lo frío sigue frío',
      text: 'Leche, carne, huevos y fruta cortada quedan a 41 °F (5 °C) o menos; lo congelado, congelado. Saque lo frío al final y póngalo junto en una bolsa térmica.',
      ask: 'Hay una caja de leche en la mesa. Nadie sabe desde cuándo.',
      answers: [
        { text: 'De vuelta al refrigerador', says: 'Fría otra vez no es lo mismo que fría siempre.' },
        { text: 'A la próxima bolsa, rápido', says: 'Entonces la toma un niño. Va aparte.' },
        {
          text: 'La pongo aparte y aviso a quien dirige',
          right: true,
          says: 'Sí. Quien dirige la mira y la da de baja si hace falta.',
        },
      ],
    },
    {
      icon: 'calendar',
      title: 'Fechas',
      text: 'Lo que vence primero sale primero. «Best before» habla del sabor: pregunte a quien dirige. «Use by» en fórmula para bebés es un alto: nunca después de ese día.',
      ask: 'La fórmula venció ayer y es la última lata. La familia necesita una.',
      answers: [
        {
          text: 'La empaco: un día no es nada',
          says: 'Con fórmula sí lo es. La ley lo prohíbe, y un bebé no puede elegir.',
        },
        {
          text: 'No la empaco y aviso enseguida',
          right: true,
          says: 'Sí. El centro compra una lata o pide a otro centro.',
        },
        { text: 'Borro la fecha', says: 'Nunca. Alguien confía en lo que dice ahí.' },
      ],
    },
    {
      icon: 'eye',
      title: 'Mire cada paquete',
      text: 'No empaque latas hinchadas, con fugas o muy golpeadas, ni nada abierto. Póngalo aparte: quien dirige lo da de baja, para que la cuenta sea verdadera.',
      ask: 'Una lata está hinchada arriba y por lo demás parece nueva.',
      answers: [
        { text: 'Va aparte', right: true, says: 'Sí. Hinchada significa gas, y el gas puede ser veneno.' },
        { text: 'Está bien: la fecha queda lejos', says: 'La fecha no sabe nada de una lata hinchada.' },
        { text: 'Me la llevo a casa', says: 'Tampoco es segura para usted, y la cuenta sería falsa.' },
      ],
    },
    {
      icon: 'list',
      title: 'La lista decide',
      text: 'La lista dice qué va y qué nunca va, como cerdo o nueces. Si falta algo, pregunte antes de cambiarlo. «Desconocido» no significa «sin».',
      ask: 'La lista dice sin nueces. La etiqueta de la granola no se puede leer.',
      answers: [
        { text: 'La huelo', says: 'Nadie huele un rastro, y un rastro basta.' },
        {
          text: 'La dejo fuera y pregunto qué sirve',
          right: true,
          says: 'Sí. Lo desconocido se trata como si las tuviera.',
        },
        { text: 'La empaco: es casi toda avena', says: 'Casi no basta para una alergia.' },
      ],
    },
    {
      icon: 'heavy',
      title: 'Levante bien',
      text: 'Una caja pesa menos de 30 libras (14 kg). Doble las rodillas, tómela cerca, gire con los pies. Pida otro par de manos: nadie lleva la cuenta.',
      ask: 'La caja de latas pesa demasiado y todos están ocupados.',
      answers: [
        { text: 'La empujo', says: 'Se rompe o se cae. La mitad va a una segunda caja.' },
        {
          text: 'La divido en dos cajas',
          right: true,
          says: 'Sí. También la espalda de quien maneja lo agradece.',
        },
        { text: 'La levanto rápido', says: 'Así es como se lastiman las espaldas.' },
      ],
    },
  ],
};
