import type { keysEn } from './keys.en';

export const keysEs: Readonly<Record<keyof typeof keysEn, string>> = {
  'keys.card': 'Claves de este centro',
  'keys.title': 'Claves nuevas para este centro',
  'keys.turn': 'Sellar todo de nuevo',
  'keys.goOn': 'Seguir sin eso',
  'keys.lead':
    'Este navegador hace claves nuevas y sella todo lo que hay para las personas que se quedan. Nadie tiene que volver a entrar. Si cierra esto, nada habrá cambiado.',
  'keys.since': 'En uso desde el {day}, número {epoch}.',
  'keys.week': 'Las claves de este centro tienen una semana. Las nuevas tardan unos segundos.',
  'keys.owed':
    '{count, plural, one {Una persona se fue, o perdió un papel, con claves que aún abren lo que hay aquí.} other {# personas se fueron, o perdieron un papel, con claves que aún abren lo que hay aquí.}} Selle todo de nuevo.',
  'keys.running': 'Sellando todo de nuevo',
  'keys.stopping': 'Parando',
  'keys.pace': 'Sellado {done} de {total}',
  'keys.stop': 'Parar',
  'keys.stopped': 'Parado. Nada ha cambiado.',
  'keys.unchanged': 'Nada ha cambiado. Inténtelo otra vez y seguirá desde ahí.',
  'keys.without':
    '{count, plural, one {Una cosa de aquí ya no se abre con ninguna clave. Si sigue, queda cerrada para siempre.} other {# cosas de aquí ya no se abren con ninguna clave. Si sigue, quedan cerradas para siempre.}}',
  'keys.noRoot':
    'Esta cuenta nunca recibió la clave raíz del centro. Puede hacerlo otra persona que organiza.',
  'keys.old': 'Este navegador no tenía las claves más nuevas. Ya las tiene: inténtelo otra vez.',
  'keys.done': 'Todo está sellado de nuevo.',
  'keys.underWay': 'Empezado a las {time} y sin terminar: {done} de {total}.',
  'keys.drop': 'Descartarlo',
  'own.note': 'No tiene código de repuesto. Si olvida su frase de acceso, no podrá volver a entrar.',
  'own.note.go': 'Crear un código de repuesto',
  'keys.sheets':
    'Lo que este servidor da como clave de sus hojas de recuperación no está firmado por el centro. Nada ha cambiado. Haga hojas nuevas en los ajustes e inténtelo otra vez.',
  'keys.stranger':
    'Este servidor da para {handle} una clave que este centro nunca firmó. Puede que alguien quiera leer también. Nada ha cambiado.',
  'keys.stranger.do':
    'Vea a {handle} o llame. Si todo está bien, termine sus funciones, délas de nuevo y repita. Si este servidor nombra a alguien que usted no conoce, deje de usarlo y pregunte a quien lo lleva.',
  'compare.title': '¿Es {handle}?',
  'compare.lead':
    'Quien organiza puede abrirlo todo. Véase con {handle}, o llame y reconozca la voz: en su teléfono, en «Yo», está su número. Que se lo lea, y escríbalo.',
  'compare.number': 'Su número',
  'compare.hint': '20 cifras. Los espacios no importan.',
  'compare.do': 'Comparar y seguir',
  'compare.length': 'El número tiene 20 cifras. Cuéntelas de cinco en cinco.',
  'compare.differs':
    'No es el número de las claves que este servidor muestra para {handle}. No se ha dado nada.',
  'compare.stop':
    'Léalo otra vez, cifra por cifra. Si sigue igual, no continúe: puede que alguien haya puesto otras claves. Pregunte a quien lleva este servidor.',
  'keys.opened':
    'Este centro se abrió con sus hojas de recuperación y sus claves siguen siendo las de antes. Selle todo de nuevo.',
  'recover.note':
    'Este centro no tiene hojas de recuperación. Si se pierden todas las personas que organizan, todo lo que hay aquí queda cerrado.',
  'recover.note.go': 'Hacer hojas de recuperación',
  'recover.note.void': 'Las hojas de recuperación ya no sirven. Haga otras.',
  'recover.note.opened':
    '{handle} abrió este centro con sus hojas de recuperación el {day}. Si nadie aquí sabe por qué, quítele el papel de organizar en Personas.',
  'end.keys.later': 'Hacerlo ya y sellar después',
  'end.keys.what': 'Las claves del centro: todo se sella de nuevo para las personas que se quedan.',
};
