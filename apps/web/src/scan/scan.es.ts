import type { ScanKey } from './scan.en';

export const scanEs: Readonly<Record<ScanKey, string>> = {
  'scan.field': 'Escanee, o escriba un número o un nombre',
  'scan.hint': 'El escáner funciona esté donde esté el cursor.',
  'scan.take': 'Entrar',
  'scan.camera.open': 'Usar la cámara',
  'scan.camera.close': 'Cerrar la cámara',
  'scan.camera.view': 'Lo que ve la cámara',
  'scan.camera.aim': 'Ponga las barras frente a la cámara.',
  'scan.camera.starting': 'La cámara se está encendiendo.',
  'scan.camera.none': 'Este navegador no nos da una cámara. Escriba el número.',
  'scan.camera.slow': 'Todavía nada. Ayuda tener más luz, o escríbalo.',
  'scan.type': 'Escribirlo',
  'scan.light.on': 'Encender la luz',
  'scan.light.off': 'Apagar la luz',
  'scan.sound.on': 'Con sonido',
  'scan.sound.off': 'Sin sonido',
};
