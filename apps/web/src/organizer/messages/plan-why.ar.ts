import type { planWhyEn } from './plan-why.en';

export const planWhyAr: Record<keyof typeof planWhyEn, string> = {
  'plan.help': 'ما قد يساعد: {help}',
  'plan.tally': 'من الأشخاص المختارين: {list}',
  'plan.needs.tier': 'الثقة «{tier}»',
  'plan.needs.role': 'الدور {role}',
  'plan.needs.can': '«{can}»',
  'unserved.NO_VEHICLE': 'لا أحد من المختارين بقي عنده وقت في هذا اليوم.',
  'unserved.NO_VEHICLE.help': 'اختيار شخص بقي عنده وقت.',
  'unserved.NOT_ALLOWED': 'محفوظة لشخص لا يمكن أن يأخذها، أو تحتاج إلى شخص ثانٍ ليس هنا.',
  'unserved.NOT_ALLOWED.help': 'اختيار شخص آخر أيضًا، أو إلغاء التثبيت.',
  'unserved.HOME_KNOWN': 'عدد من يعرفون هذا البيت بلغ ما يسمح به المركز، وليس أحد منهم مختارًا لهذا اليوم.',
  'unserved.HOME_KNOWN.help': 'اختيار من سبق أن ذهب إليه، أو تغيير العدد في الإعدادات.',
  'unserved.SKILL': 'لا أحد من المختارين عنده {needs}.',
  'unserved.SKILL.help': 'اختيار أو سؤال من عنده {needs}.',
  'unserved.CAPACITY': 'أكبر من كل السيارات.',
  'unserved.CAPACITY.help': 'سؤال سائق سيارته أكبر، أو تقسيم المهمة.',
  'unserved.CAPACITY.boxes':
    '{need, plural, zero {لا صناديق فيها} one {فيها صندوق واحد} two {فيها صندوقان} few {فيها # صناديق} many {فيها # صندوقًا} other {فيها # صندوق}}؛ وأكثر ما تتسع له سيارة من يمكنه أن يأخذها: {most}.',
  'unserved.CAPACITY.boxes.help':
    'سؤال سائق تتسع سيارته لهذا العدد من الصناديق ({need})، أو تقسيم التوصيل ({most} على الأكثر).',
  'unserved.CAPACITY.seats':
    'لا أحد من المختارين الذين يمكنهم ذلك في سيارته {need, plural, zero {مقاعد} one {مقعد واحد} two {مقعدان} few {# مقاعد} many {# مقعدًا} other {# مقعد}}؛ الأكثر {most}.',
  'unserved.CAPACITY.seats.help':
    'سؤال سائق في سيارته {need, plural, zero {مقاعد} one {مقعد واحد} two {مقعدان} few {# مقاعد} many {# مقعدًا} other {# مقعد}} (الأكثر حتى الآن {most}).',
  'unserved.CAPACITY.childSeats':
    'لا أحد من المختارين الذين يمكنهم ذلك عنده {need, plural, zero {مقاعد أطفال} one {مقعد أطفال واحد} two {مقعدا أطفال} few {# مقاعد أطفال} many {# مقعد أطفال} other {# مقعد أطفال}}؛ الأكثر {most}.',
  'unserved.CAPACITY.childSeats.help':
    'سؤال سائق عنده {need, plural, zero {مقاعد أطفال} one {مقعد أطفال واحد} two {مقعدا أطفال} few {# مقاعد أطفال} many {# مقعد أطفال} other {# مقعد أطفال}} (في السيارات المختارة {most}).',
  'unserved.UNREACHABLE': 'لا شارع يصل إلى دبوسها.',
  'unserved.UNREACHABLE.help': 'التحقق من الدبوس في الطلب.',
  'unserved.STOCK':
    'ينقص المركز لها {boxes, plural, zero {لا شيء} one {صندوق واحد} two {صندوقان} few {# صناديق} many {# صندوقًا} other {# صندوق}}.',
  'unserved.STOCK.help':
    'إحضار {boxes, plural, zero {صناديق} one {صندوق واحد} two {صندوقين} few {# صناديق} many {# صندوقًا} other {# صندوق}} إلى المركز زيادة على ما فيه.',
  'unserved.RIDE_TIME': 'التوصيلة أطول بـ {by} مما يجوز أن يجلس راكب.',
  'unserved.RIDE_TIME.help': 'السماح بـ {by} أكثر، أو مكان أقرب.',
  'unserved.WINDOW': 'أول من يستطيع ذلك يصل متأخرًا {by} عن الساعة {to}.',
  'unserved.WINDOW.help':
    'نقل الوقت إلى {later} أو بعدها، أو سؤال من يستطيع أن يبدأ قبل ذلك بـ {by} (ينتهي الوقت الساعة {to}).',
  'unserved.SHIFT': 'من يستطيع ذلك ينتهي بعد وقته بـ {by}.',
  'unserved.SHIFT.help': 'سؤال أحدهم عن {by} أكثر، أو اختيار من عنده وقت أطول.',
  'unserved.DURATION': 'يصير المسار أطول من المسموح بـ {by}.',
  'unserved.DURATION.help': 'السماح بـ {by} أكثر.',
  'unserved.DISTANCE': 'يصير المسار أبعد من المسموح بـ {km} كم.',
  'unserved.DISTANCE.help': 'السماح بـ {km} كم أكثر.',
  'unserved.TOO_COSTLY': 'لا تستحق مسارًا بحسب القواعد الموضوعة.',
  'unserved.TOO_COSTLY.help': 'وضعها في مسار باليد.',
  'unserved.FLEET_BUSY':
    '{people, plural, zero {لا أحد متفرغ في هذا الوقت.} one {شخص واحد يستطيع ذلك، لكنه مشغول بمحطات أخرى في هذا الوقت.} two {شخصان يستطيعان ذلك، لكنهما مشغولان بمحطات أخرى في هذا الوقت.} few {# أشخاص يستطيعون ذلك، لكنهم مشغولون بمحطات أخرى في هذا الوقت.} many {# شخصًا يستطيعون ذلك، لكنهم مشغولون بمحطات أخرى في هذا الوقت.} other {# شخص يستطيعون ذلك، لكنهم مشغولون بمحطات أخرى في هذا الوقت.}}',
  'unserved.FLEET_BUSY.help':
    'اختيار شخص آخر {people, plural, zero {أيضًا} one {مع هذا الشخص} two {مع هذين الاثنين} few {مع هؤلاء الـ #} many {مع هؤلاء الـ #} other {مع هؤلاء الـ #}}، أو نقل المهمة إلى وقت آخر.',
  'unserved.FLEET_BUSY.full':
    '{people, plural, zero {لا أحد يستطيع ذلك} one {شخص واحد يستطيع ذلك، لكن عنده كل المحطات المسموح بها} two {شخصان يستطيعان ذلك، لكن عند كل منهما كل المحطات المسموح بها} few {# أشخاص يستطيعون ذلك، لكن عند كل منهم كل المحطات المسموح بها} many {# شخصًا يستطيعون ذلك، لكن عند كل منهم كل المحطات المسموح بها} other {# شخص يستطيعون ذلك، لكن عند كل منهم كل المحطات المسموح بها}} ({stops}).',
  'unserved.FLEET_BUSY.full.help':
    'السماح بمحطات أكثر (الآن {stops})، أو اختيار شخص آخر {people, plural, zero {أيضًا} one {مع هذا الشخص} two {مع هذين الاثنين} few {مع هؤلاء الـ #} many {مع هؤلاء الـ #} other {مع هؤلاء الـ #}}.',
  'unserved.ON_HOLD': 'منطقتها موقوفة.',
  'unserved.ON_HOLD.help': 'رفع الإيقاف عن المنطقة.',
  'unserved.CLOSED_ROUTE': 'كل من يستطيع ذلك مساره مثبَّت كما هو تمامًا.',
  'unserved.CLOSED_ROUTE.help': 'السماح بتغيير أحد هذه المسارات، أو اختيار شخص آخر أيضًا.',
  'unserved.BREAK': 'تدخل في وقت راحة كل من يستطيع ذلك.',
  'unserved.BREAK.help': 'نقل الراحة، أو نقل المهمة إلى وقت آخر.',
  'unserved.LINK': 'لا يمكن القيام بنصفها الآخر في الوقت نفسه.',
  'unserved.LINK.help': 'إيجاد شخص ثانٍ لهذا الوقت، أو توسيع وقت النصفين.',
  'unserved.TOGETHER':
    'هي جزء من خطة: {others, plural, zero {بقيتها لا تجد أحدًا} one {الجزء الآخر لا يجد أحدًا} two {الجزآن الآخران لا يجدان أحدًا} few {الأجزاء الأخرى (#) لا تجد أحدًا} many {الأجزاء الأخرى (#) لا تجد أحدًا} other {الأجزاء الأخرى (#) لا تجد أحدًا}}، أو لا في وقت مناسب.',
  'unserved.TOGETHER.help': 'النظر في الأجزاء الأخرى أولًا، أو تغيير خطة الأسرة.',
  'unserved.NEW_HOMES':
    'كل من يستطيع ذلك يعرف من البيوت كل ما يسمح به المركز ({homes, plural, zero {لا زيادة} one {بزيادة بيت واحد} two {بزيادة بيتين} few {بزيادة # بيوت} many {بزيادة # بيتًا} other {بزيادة # بيت}}).',
  'unserved.NEW_HOMES.help':
    'اختيار من يعرف هذا البيت، أو من يمكنه بعد أن يعرف {homes, plural, zero {بيوتًا أخرى} one {بيتًا آخر} two {بيتين آخرين} few {# بيوت أخرى} many {# بيتًا آخر} other {# بيت آخر}}.',
  'obstacle.NO_VEHICLE':
    '{people, plural, zero {لا أحد غائب} one {شخص واحد ليس هنا} two {شخصان ليسا هنا} few {# أشخاص ليسوا هنا} many {# شخصًا ليسوا هنا} other {# شخص ليسوا هنا}}',
  'obstacle.NOT_ALLOWED':
    '{people, plural, zero {لا أحد ممنوع} one {شخص واحد لا يُسمح له، لأنها محفوظة لشخص آخر} two {شخصان لا يُسمح لهما، لأنها محفوظة لشخص آخر} few {# أشخاص لا يُسمح لهم، لأنها محفوظة لشخص آخر} many {# شخصًا لا يُسمح لهم، لأنها محفوظة لشخص آخر} other {# شخص لا يُسمح لهم، لأنها محفوظة لشخص آخر}}',
  'obstacle.SKILL':
    '{people, plural, zero {لا أحد ينقصه دور أو ثقة أو تجهيز} one {شخص واحد ينقصه دور أو ثقة أو تجهيز} two {شخصان ينقصهما دور أو ثقة أو تجهيز} few {# أشخاص ينقصهم دور أو ثقة أو تجهيز} many {# شخصًا ينقصهم دور أو ثقة أو تجهيز} other {# شخص ينقصهم دور أو ثقة أو تجهيز}}',
  'obstacle.CAPACITY':
    '{people, plural, zero {لا أحد سيارته صغيرة} one {شخص واحد سيارته أصغر من ذلك} two {شخصان سيارتاهما أصغر من ذلك} few {# أشخاص سياراتهم أصغر من ذلك} many {# شخصًا سياراتهم أصغر من ذلك} other {# شخص سياراتهم أصغر من ذلك}}',
  'obstacle.UNREACHABLE':
    '{people, plural, zero {لا أحد بلا طريق} one {شخص واحد لا يستطيع الوصول إلى هناك} two {شخصان لا يستطيعان الوصول إلى هناك} few {# أشخاص لا يستطيعون الوصول إلى هناك} many {# شخصًا لا يستطيعون الوصول إلى هناك} other {# شخص لا يستطيعون الوصول إلى هناك}}',
  'obstacle.STOCK':
    '{people, plural, zero {لا أحد ينقصه المخزون} one {شخص واحد لا يجد ما يكفي في المركز} two {شخصان لا يجدان ما يكفي في المركز} few {# أشخاص لا يجدون ما يكفي في المركز} many {# شخصًا لا يجدون ما يكفي في المركز} other {# شخص لا يجدون ما يكفي في المركز}}',
  'obstacle.RIDE_TIME':
    '{people, plural, zero {لا أحد يطول معه الطريق} one {شخص واحد يطول معه جلوس الراكب} two {شخصان يطول معهما جلوس الراكب} few {# أشخاص يطول معهم جلوس الراكب} many {# شخصًا يطول معهم جلوس الراكب} other {# شخص يطول معهم جلوس الراكب}}',
  'obstacle.WINDOW':
    '{people, plural, zero {لا أحد يتأخر} one {شخص واحد يصل متأخرًا} two {شخصان يصلان متأخرين} few {# أشخاص يصلون متأخرين} many {# شخصًا يصلون متأخرين} other {# شخص يصلون متأخرين}}',
  'obstacle.SHIFT':
    '{people, plural, zero {لا أحد ينقصه الوقت} one {شخص واحد غير متفرغ مدة تكفي} two {شخصان غير متفرغين مدة تكفي} few {# أشخاص غير متفرغين مدة تكفي} many {# شخصًا غير متفرغين مدة تكفي} other {# شخص غير متفرغين مدة تكفي}}',
  'obstacle.DURATION':
    '{people, plural, zero {لا أحد يطول خروجه} one {شخص واحد يطول خروجه} two {شخصان يطول خروجهما} few {# أشخاص يطول خروجهم} many {# شخصًا يطول خروجهم} other {# شخص يطول خروجهم}}',
  'obstacle.DISTANCE':
    '{people, plural, zero {لا أحد يبعد طريقه} one {شخص واحد يبعد طريقه} two {شخصان يبعد طريقهما} few {# أشخاص يبعد طريقهم} many {# شخصًا يبعد طريقهم} other {# شخص يبعد طريقهم}}',
  'obstacle.TOO_COSTLY':
    '{people, plural, zero {لا أحد يستطيع} one {شخص واحد يستطيع، لكنها لا تستحق ذلك بحسب القواعد} two {شخصان يستطيعان، لكنها لا تستحق ذلك بحسب القواعد} few {# أشخاص يستطيعون، لكنها لا تستحق ذلك بحسب القواعد} many {# شخصًا يستطيعون، لكنها لا تستحق ذلك بحسب القواعد} other {# شخص يستطيعون، لكنها لا تستحق ذلك بحسب القواعد}}',
  'obstacle.FLEET_BUSY':
    '{people, plural, zero {لا أحد مشغول} one {شخص واحد يستطيع، لكنه مشغول} two {شخصان يستطيعان، لكنهما مشغولان} few {# أشخاص يستطيعون، لكنهم مشغولون} many {# شخصًا يستطيعون، لكنهم مشغولون} other {# شخص يستطيعون، لكنهم مشغولون}}',
  'obstacle.ON_HOLD':
    '{people, plural, zero {لا أحد ممنوع} one {شخص واحد لا يُسمح له ما دامت المنطقة موقوفة} two {شخصان لا يُسمح لهما ما دامت المنطقة موقوفة} few {# أشخاص لا يُسمح لهم ما دامت المنطقة موقوفة} many {# شخصًا لا يُسمح لهم ما دامت المنطقة موقوفة} other {# شخص لا يُسمح لهم ما دامت المنطقة موقوفة}}',
  'obstacle.CLOSED_ROUTE':
    '{people, plural, zero {لا أحد مساره مثبَّت} one {شخص واحد مساره مثبَّت} two {شخصان مساراهما مثبَّتان} few {# أشخاص مساراتهم مثبَّتة} many {# شخصًا مساراتهم مثبَّتة} other {# شخص مساراتهم مثبَّتة}}',
  'obstacle.NEW_HOMES':
    '{people, plural, zero {لا أحد بلغ عدد البيوت المسموح به} one {شخص واحد يعرف من البيوت كل ما يُسمح به} two {شخصان يعرفان من البيوت كل ما يُسمح به} few {# أشخاص يعرفون من البيوت كل ما يُسمح به} many {# شخصًا يعرفون من البيوت كل ما يُسمح به} other {# شخص يعرفون من البيوت كل ما يُسمح به}}',
  'obstacle.BREAK':
    '{people, plural, zero {لا أحد في راحة} one {شخص واحد عنده راحة في هذا الوقت} two {شخصان عندهما راحة في هذا الوقت} few {# أشخاص عندهم راحة في هذا الوقت} many {# شخصًا عندهم راحة في هذا الوقت} other {# شخص عندهم راحة في هذا الوقت}}',
  'obstacle.LINK':
    '{people, plural, zero {لا أحد يختلف وقته} one {شخص واحد لا يتفق وقته مع النصف الآخر} two {شخصان لا يتفق وقتهما مع النصف الآخر} few {# أشخاص لا يتفق وقتهم مع النصف الآخر} many {# شخصًا لا يتفق وقتهم مع النصف الآخر} other {# شخص لا يتفق وقتهم مع النصف الآخر}}',
  'broken.WINDOW': 'المسار {letter}، المحطة {n}: خارج وقتها بـ {minutes} د',
  'broken.SHIFT': 'المسار {letter}: أطول من وقت {handle} بـ {minutes} د',
  'broken.CAPACITY': 'المسار {letter}: الحمولة تزيد على السيارة بـ {by}',
  'broken.SKILL': 'المسار {letter}، المحطة {n}: ينقص {handle} دور أو ثقة أو تجهيز',
  'broken.NOT_ALLOWED': 'المسار {letter}، المحطة {n}: تحتاج إلى شخص آخر',
  'broken.RIDE_TIME': 'المسار {letter}، المحطة {n}: التوصيلة أطول من المسموح بـ {minutes} د',
  'broken.STOPS': 'المسار {letter}: عدد المحطات يزيد على المسموح بـ {by}',
  'broken.DURATION': 'المسار {letter}: أطول من المسموح بـ {minutes} د',
  'broken.DISTANCE': 'المسار {letter}: أبعد من المسموح بـ {km} كم',
  'broken.STOCK': 'المسار {letter}: صناديق تنقص المركز: {by}',
  'broken.UNREACHABLE': 'المسار {letter}، المحطة {n}: لا شارع يصل إلى هناك',
  'broken.PAIR_BROKEN': 'المسار {letter}، المحطة {n}: يجب أن يأتي إنزال الركاب بعد أخذهم',
  'broken.NOT_LOADED': 'المسار {letter}، المحطة {n}: الصناديق لم تُحمَّل قبلها',
  'broken.NEW_HOMES': '{handle}: بيوت جديدة تزيد على المسموح بـ {by}',
  'broken.BREAK': 'المسار {letter}، المحطة {n}: تدخل في وقت راحة {handle}',
  'broken.FIXED': 'المسار {letter}: تغيّر فيه ما هو مثبَّت',
  'broken.LINK': 'المسار {letter}، المحطة {n}: تختلف عن نصفها الآخر بـ {minutes} د',
  'broken.LINK_HALF': 'المسار {letter}، المحطة {n}: نصفها الآخر خارج الخطة',
  'broken.LINK_APART': 'المسار {letter}، المحطة {n}: النصفان مع {handle}',
  'plan.changes.force': 'بالمقارنة مع الخطة المنشورة',
  'plan.changes.draft': 'بالمقارنة مع الخطة السابقة',
  'plan.changes.values': 'قبل: {before}، الآن: {after}',
  'plan.changes.less': 'أقل بـ {by}',
  'plan.changes.more': 'أكثر بـ {by}',
  'plan.changes.same': 'كما كان',
  'plan.changes.hands':
    '{moved, plural, =0 {لا مهمة تنتقل إلى شخص آخر} one {مهمة واحدة تنتقل إلى شخص آخر} two {مهمتان تنتقلان إلى شخص آخر} few {# مهام تنتقل إلى شخص آخر} many {# مهمة تنتقل إلى شخص آخر} other {# مهمة تنتقل إلى شخص آخر}}؛ دخلت الخطة: {placed}؛ خرجت منها: {dropped}.',
  'plan.changes.which': 'أي مهام',
  'plan.changes.from': '{was} ← {is}',
  'plan.changes.nobody': 'لا أحد',
  'plan.changes.was': 'كانت مع {handle}',
  'plan.changes.new': 'جديدة في الخطة',
  'plan.figure.leftOut': 'مهام خارج الخطة',
  'plan.figure.cars': 'أشخاص في الطريق',
  'plan.figure.driving': 'القيادة',
  'plan.figure.meters': 'المسافة',
  'plan.refused': 'لم تُنشر الخطة. لم يُرسل شيء إلى أحد.',
  'plan.refused.who': 'يتعلق الأمر بـ {handle}.',
  'plan.refused.short': '{item}: ينقص {missing}، والمتاح {available}',
  'plan.refused.toStock': 'اذهب إلى المخزون',
  'plan.refused.PAST': 'مضى الوقت المخطط. خطط من جديد.',
  'plan.refused.WINDOW': 'المحطة خارج وقتها.',
  'plan.refused.OTHER_DAY': 'نُقلت المهمة إلى يوم آخر.',
  'plan.refused.TASK_TWICE': 'المهمة في مسارين.',
  'plan.refused.STOPS_OF_TASK': 'تحتاج التوصيلة إلى أخذ الركاب ثم إنزالهم.',
  'plan.refused.TIMES': 'أوقات المسار ترجع إلى الوراء.',
  'plan.refused.ROLE': 'ليس للشخص الدور اللازم لمهمة في هذا المسار.',
  'plan.refused.TIER': 'تحتاج مهمة في هذا المسار إلى ثقة أكثر.',
  'plan.refused.CAPABILITY': 'حاجة خاصة لمهمة في هذا المسار غير ملبّاة.',
  'plan.refused.LOAD': 'في المسار صناديق أكثر مما تتسع له السيارة.',
  'plan.refused.SEATS': 'عدد الركاب معًا أكثر من مقاعد السيارة.',
  'plan.refused.SAME_HOUSEHOLD_PARTY': 'جزءا المهمة الواحدة يحتاجان إلى شخصين مختلفين.',
  'plan.fault.hub': 'المركز ليس قريبًا من أي شارع في هذه المنطقة، فلا يمكن أن يبدأ مسار.',
};
