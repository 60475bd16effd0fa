import type { ScanKey } from './scan.en';

export const scanAr: Readonly<Record<ScanKey, string>> = {
  'scan.field': 'امسح، أو اكتب رقمًا أو اسمًا',
  'scan.hint': 'يعمل الماسح أينما كان المؤشر.',
  'scan.take': 'إدخال',
  'scan.camera.open': 'استخدم الكاميرا',
  'scan.camera.close': 'أغلق الكاميرا',
  'scan.camera.view': 'ما تراه الكاميرا',
  'scan.camera.aim': 'ضع الخطوط أمام الكاميرا.',
  'scan.camera.starting': 'الكاميرا تبدأ الآن.',
  'scan.camera.none': 'هذا المتصفح لا يعطينا كاميرا. اكتب الرقم بدلًا من ذلك.',
  'scan.camera.slow': 'لم نجد شيئًا بعد. ضوء أكثر يساعد، أو اكتبه.',
  'scan.type': 'اكتبه بدلًا من ذلك',
  'scan.light.on': 'أشعل الضوء',
  'scan.light.off': 'أطفئ الضوء',
  'scan.sound.on': 'مع صوت',
  'scan.sound.off': 'بلا صوت',
};
