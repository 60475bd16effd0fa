import { passphraseEs } from '../i18n/passphrase.es';
import type { ownEn } from './own.en';

export const ownEs: Readonly<Record<keyof typeof ownEn, string>> = {
  ...passphraseEs,
  'own.card': 'Su forma de entrar',
  'own.lead':
    'Su frase de acceso abre sus llaves. Un código de repuesto en papel las abre el día que la haya olvidado.',
  'own.since': 'Tiene un código de repuesto, creado el {day}.',
  'own.without': 'No tiene código de repuesto. Si olvida su frase de acceso, nadie podrá abrir sus llaves.',
  'own.make': 'Crear un código de repuesto',
  'own.makeNew': 'Crear otro código de repuesto',
  'own.number': 'Su número',
  'own.number.lead':
    'Quien le haga organizador le pedirá este número. Léalo cuando estén juntos, o por teléfono si conoce la voz. No es secreto.',
  'own.spare.title': 'Su código de repuesto',
  'own.spare.write':
    'Escriba estos dígitos a mano. Quien los tenga junto con su nombre puede abrir lo que usted abre: guarde el papel con su pasaporte, no junto a este aparato. Solo se muestran ahora.',
  'own.spare.replaces': 'Su código anterior deja de servir en cuanto guarde este.',
  'own.spare.written': 'Ya lo escribí',
  'own.spare.check': 'Ahora escriba aquí el código de su papel. Un día el papel será todo lo que tenga.',
  'own.spare.code': 'Código de repuesto',
  'own.spare.hint': '32 dígitos. Los espacios no importan.',
  'own.spare.show': 'Mostrarlo otra vez',
  'own.spare.other': 'No es el código que se mostró. Compárelo con su papel.',
  'own.spare.LENGTH': 'Un código de repuesto tiene 32 dígitos. Cuéntelos en grupos de cuatro.',
  'own.spare.CHECK_DIGIT': 'Uno de estos dígitos está mal. Compárelos con su papel.',
  'own.spare.keep': 'Guardar este código',
  'own.spare.kept': 'Su código de repuesto sirve desde ahora.',
  'own.pass.title': 'Cambiar su frase de acceso',
  'own.pass.lead':
    'Podrá abrir todo lo que abría antes. Se cerrará la sesión en los demás navegadores donde haya entrado.',
  'own.pass.now': 'Su frase de acceso actual',
  'own.pass.need': 'Escriba su frase de acceso',
  'own.pass.wrong': 'Esta frase de acceso no abre sus llaves. Escríbala otra vez.',
  'own.pass.next': 'Frase de acceso nueva',
  'own.pass.again': 'La frase nueva otra vez',
  'own.pass.differs': 'Las dos no son iguales. Escriba la frase nueva otra vez.',
  'own.pass.save': 'Cambiar la frase',
  'own.pass.done': 'Su frase nueva vale desde ahora.',
  'own.back.title': 'Frase de acceso olvidada',
  'own.back.lead':
    'Con su código de repuesto elige una frase nueva. El código se gasta con ello: después cree otro.',
  'own.back.none':
    '¿No tiene código de repuesto? Entonces nadie puede abrir sus llaves de antes. Una persona organizadora de su centro puede volver a invitarle.',
  'own.back.open': 'Elegir esta frase y entrar',
  'own.back.done': 'Entró con su frase nueva. Su código de repuesto se gastó: cree otro.',
};
