import type { signsEn } from './signs.en';

export const signsEs: Record<keyof typeof signsEn, string> = {
  'sign.apple': 'manzana',
  'sign.bell': 'campana',
  'sign.boat': 'barco',
  'sign.book': 'libro',
  'sign.bread': 'pan',
  'sign.bridge': 'puente',
  'sign.cup': 'taza',
  'sign.drum': 'tambor',
  'sign.fish': 'pez',
  'sign.flower': 'flor',
  'sign.hat': 'sombrero',
  'sign.kite': 'cometa',
  'sign.ladder': 'escalera',
  'sign.lamp': 'lámpara',
  'sign.leaf': 'hoja',
  'sign.moon': 'luna',
  'sign.pear': 'pera',
  'sign.spoon': 'cuchara',
  'sign.sun': 'sol',
  'sign.tree': 'árbol',
};
