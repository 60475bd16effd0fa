import type { recoveryEn } from './recovery.en';

export const recoveryEs: Readonly<Record<keyof typeof recoveryEn, string>> = {
  'recover.card': 'Si no queda nadie',
  'recover.lead':
    'Tres hojas de papel recuperan este centro cuando ya nadie que lo organice puede entrar. Bastan dos de las tres; una sola no abre nada.',
  'recover.since': 'Hay hojas, hechas el {day}.',
  'recover.none':
    'No hay hojas que sirvan. Si todas las personas que organizan pierden su frase y su código de repuesto, lo que hay aquí queda cerrado para siempre.',
  'recover.make': 'Hacer tres hojas',
  'recover.makeNew': 'Hacer hojas nuevas',
  'recover.title': 'Hojas de recuperación',
  'recover.back': 'Volver a los ajustes',
  'recover.print.lead':
    'Imprima las tres hojas o copie los dígitos a mano, en cifras grandes. Déselas a tres personas o lugares que no sepan los unos de los otros: dos juntas abren todo lo que está sellado aquí. Solo se muestran ahora, y nada de ellas se envía ni se guarda.',
  'recover.print.printer':
    'Una impresora del trabajo o de una biblioteca puede guardar una copia. Mejor la suya, o una pluma.',
  'recover.print': 'Imprimir las hojas',
  'recover.replaces': 'Las hojas de antes dejan de servir en cuanto guarde estas. Quémelas entonces.',
  'recover.next': 'Ya están en papel',
  'recover.check.title': 'Escriba dos de las hojas',
  'recover.check.lead':
    'Escriba desde el papel dos de las tres, las que quiera. Un día el papel será todo lo que haya. Hasta entonces las hojas no valen.',
  'recover.show': 'Mostrarlas otra vez',
  'recover.keep': 'Guardar estas hojas',
  'recover.kept': 'Estas hojas sirven desde ahora.',
  'recover.first': 'Una hoja',
  'recover.second': 'Otra hoja',
  'recover.line': 'Línea {number}',
  'recover.errors': 'Revise estas líneas',
  'recover.hint': '16 dígitos. Los espacios no importan.',
  'recover.LENGTH': 'La línea {number} lleva 16 dígitos. Cuéntelos en grupos de cuatro.',
  'recover.CHECK_DIGIT': 'Un dígito de la línea {number} está mal, o es otra línea. Compárela con el papel.',
  'recover.SAME_SHEET': 'Es la misma hoja dos veces. Escriba otra de las tres.',
  'recover.OTHER_SHEETS': 'Estas dos hojas no se hicieron juntas. Compare las fechas que llevan impresas.',
  'recover.NOT_THESE': 'Estas hojas son de otra vez. Escriba las que acaba de hacer.',
  'recover.NO_ROOT':
    'Esta cuenta nunca recibió la clave raíz del centro, así que no puede hacer hojas. Otra persona que organiza sí puede.',
  'recover.OLD_KEYS':
    'Este navegador no tiene todas las claves del centro. Otra persona que organiza puede hacer las hojas.',
  'recover.paper.title': 'Hoja de recuperación',
  'recover.paper.number': 'Hoja {number} de {total}',
  'recover.paper.hub': 'Para el centro {hub}',
  'recover.paper.made': 'Hecha el {day}',
  'recover.paper.how':
    'Guárdela donde solo usted la encuentre y no diga a nadie que la tiene. Cuando ya nadie que organice el centro pueda entrar, júntela con una de las otras dos hojas. Abra {address}, elija «{link}» y escriba las líneas de ambas. Una sola hoja no abre nada. Si hay hojas más nuevas, esta ya no vale: quémela.',
  'recover.enter.title': 'Recuperar un centro',
  'recover.enter.lead':
    'Cuando ya nadie que organice su centro puede entrar, con dos de sus tres hojas de recuperación pasa usted a organizarlo. Se avisa a todas las personas del centro.',
  'recover.enter.open': 'Ver qué abren estas hojas',
  'recover.enter.none':
    '¿Solo tiene una hoja? Entonces no se abre nada. Pregunte a quienes recibieron las otras. Para una frase olvidada está el código de repuesto.',
  'recover.enter.found': 'Estas hojas abren {hub}.',
  'recover.enter.what':
    'Pasará a organizarlo, con un nombre y una frase propios. Las hojas se gastan con ello; todo se sella de nuevo, las demás personas que organizan tienen que volver a entrar y cada persona del centro encuentra un aviso.',
  'recover.enter.go': 'Abrir este centro otra vez',
  'recover.enter.handle': 'Su nombre de acceso, nuevo',
  'recover.enter.handle.hint':
    'Un nombre que no diga a nadie quién es usted. Letras minúsculas, dígitos o guiones.',
  'recover.enter.SHEETS':
    'Lo que hay detrás de estas hojas no se abre con ellas. Llame a quien lleva este servidor.',
  'recover.enter.sealing': 'Sellando todo de nuevo: {done} de {total}',
  'recover.enter.done':
    'Ya está dentro y las hojas se gastaron. Haga un código de repuesto y hojas nuevas en los ajustes.',
};
