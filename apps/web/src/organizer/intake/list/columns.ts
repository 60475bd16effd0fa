/** What a column of a list may hold, in the order in which a call asks for it. */
export const LIST_FIELDS = [
  'phone',
  'language',
  'name',
  'household',
  'adults',
  'children',
  'babies',
  'needs',
  'kids',
  'notes',
  'day',
  'time',
  'where',
  'destination',
  'door',
  'how',
] as const;
export type ListField = (typeof LIST_FIELDS)[number];

/** For each column of a file what it holds; null: it stays where it is. */
export type Mapping = readonly (ListField | null)[];

/** How people head such columns. A whole word or the beginning of one; the longer match wins. */
const HEADS: Readonly<Record<ListField, readonly string[]>> = {
  phone: [
    'phone',
    'telephone',
    'cell',
    'mobile',
    'number to call',
    'telefono',
    'celular',
    'tel',
    'هاتف',
    'الهاتف',
    'جوال',
  ],
  language: ['language', 'idioma', 'lengua', 'لغة', 'اللغة'],
  name: ['name', 'first name', 'contact', 'nombre', 'como llamarle', 'الاسم', 'اسم'],
  household: [
    'household',
    'household size',
    'family size',
    'people',
    'personas',
    'hogar',
    'familia',
    'tamano',
    'عدد الافراد',
    'الاسرة',
    'افراد',
  ],
  adults: ['adults', 'adultos', 'بالغين', 'البالغون', 'الكبار'],
  children: ['children', 'kids', 'ninos', 'hijos', 'menores', 'الاطفال', 'اطفال'],
  babies: ['babies', 'infants', 'under 2', 'bebes', 'رضع', 'الرضع'],
  needs: [
    'need',
    'needs',
    'request',
    'what',
    'help',
    'type',
    'necesidad',
    'necesita',
    'pedido',
    'ayuda',
    'الحاجة',
    'الطلب',
    'نوع',
  ],
  kids: ['ages', 'ages of children', 'edades', 'اعمار'],
  notes: ['notes', 'comments', 'allergies', 'diet', 'notas', 'comentarios', 'alergias', 'ملاحظات'],
  day: ['day', 'date', 'dia', 'fecha', 'اليوم', 'التاريخ'],
  time: ['time', 'hour', 'window', 'when', 'hora', 'horario', 'cuando', 'الوقت', 'الساعة'],
  where: [
    'address',
    'street',
    'where',
    'location',
    'corner',
    'direccion',
    'calle',
    'donde',
    'domicilio',
    'العنوان',
    'الشارع',
  ],
  destination: ['destination', 'going to', 'to where', 'destino', 'الوجهة'],
  door: ['apartment', 'apt', 'unit', 'door', 'apartamento', 'puerta', 'الشقة', 'الباب'],
  how: ['how to reach', 'contact by', 'preferred contact', 'como contactar', 'contacto por', 'طريقة التواصل'],
};

/** Small letters without marks and signs, as heads and words of lists are compared. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What the columns seem to hold, by their heads; each field once. A person confirms it, always. */
export function guessed(head: readonly string[]): Mapping {
  const fits = head.flatMap((text, column) =>
    LIST_FIELDS.map((field) => ({ column, field, length: fit(plain(text), HEADS[field]) })),
  );
  const mapping: (ListField | null)[] = head.map(() => null);
  const best = fits
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length || a.column - b.column);
  for (const { column, field } of best)
    if (mapping[column] === null && !mapping.includes(field)) mapping[column] = field;
  return mapping;
}

/** Letters of the longest of these words that the head has: a head that is exactly the word beats any other. */
function fit(head: string, names: readonly string[]): number {
  const lengths = names
    .map(plain)
    .map((name) => (head === name ? name.length + EXACT : ` ${head}`.includes(` ${name}`) ? name.length : 0));
  return Math.max(0, ...lengths);
}
const EXACT = 100;
