import type { signsEn } from './signs.en';

export const signsAr: Record<keyof typeof signsEn, string> = {
  'sign.apple': 'تفاحة',
  'sign.bell': 'جرس',
  'sign.boat': 'قارب',
  'sign.book': 'كتاب',
  'sign.bread': 'خبز',
  'sign.bridge': 'جسر',
  'sign.cup': 'كوب',
  'sign.drum': 'طبل',
  'sign.fish': 'سمكة',
  'sign.flower': 'زهرة',
  'sign.hat': 'قبعة',
  'sign.kite': 'طائرة ورقية',
  'sign.ladder': 'سلّم',
  'sign.lamp': 'مصباح',
  'sign.leaf': 'ورقة شجر',
  'sign.moon': 'قمر',
  'sign.pear': 'إجاصة',
  'sign.spoon': 'ملعقة',
  'sign.sun': 'شمس',
  'sign.tree': 'شجرة',
};
