import type { FlyerKey } from './flyer.en';

export const flyerEs: Readonly<Record<FlyerKey, string>> = {
  title: '¿Necesita comida, un viaje o cuidado de niños?',
  lead: 'Los vecinos ayudan. Es gratis.',
  papers: 'Nadie pregunta por papeles.',
  sealed:
    'Sus respuestas quedan cerradas con llave en su teléfono. Solo {hub} puede abrirlas. Se borran después de la ayuda.',
  scan: 'Pida con su teléfono',
  scanLead: 'Apunte la cámara aquí, o escriba:',
  qr: 'Abre el formulario en {address}',
  call: '¿Prefiere hablar?',
  callLead: 'Llame a {hub}:',
  check: '¿La página es de verdad nuestra?',
  checkLead: 'Antes de enviar, abra «¿Es este de verdad su centro?». Debe mostrar este número:',
  seen: '¿Prefiere no llevar este papel? Tómele una foto o guarde solo el número de teléfono.',
};
