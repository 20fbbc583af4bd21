import { inDigits } from '../../../i18n/digits';
import { arabic } from '../../../i18n/plural';
import type { Words } from './en';
import { factsAr } from './factsAr';
import { lineAr } from './lineAr';

export const ar: Words = {
  facts: factsAr,
  line: lineAr,
  locator: (where, radius) =>
    radius === null
      ? `خريطة سوريا: ${where}، ولا يُعرف المكان إلا على مستوى منطقة.`
      : `خريطة سوريا: ${where}، ضمن نحو ${radius} من العلامة.`,
  country: 'سوريا',
  radiusDrawn: 'الدائرة هي نصف القطر الذي يُعرف المكان ضمنه، بمقياس الرسم.',
  areaDrawn: 'لا يُعرف المكان إلا ضمن المنطقة المظللة.',
  doubleTap: 'ضربة ثانية على المكان نفسه',
  yes: 'مسجّلة',
  no: 'سُجّل أنها لم تقع',
  zonesHeading: 'المناطق واتفاقات وقف إطلاق النار',
  zones: 'ضمن',
  noZone: 'لا منطقة معروفة في ذلك اليوم',
  mayLie: 'ربما؛ فالمكان أو اليوم غير معروف بدقة كافية',
  ceasefiresNote: 'كل وقف لإطلاق النار تقع الحادثة في منطقته. هو تتابع زمني لا يفسّر الأسباب.',
  noCeasefire: 'لا تقع في منطقة أي وقف مسجَّل لإطلاق النار، بقدر ما يُعرف مكانها.',
  before: (n) =>
    arabic(n, {
      zero: 'في اليوم نفسه',
      one: 'قبله بيوم واحد',
      two: 'قبله بيومين',
      few: 'قبله بـ # أيام',
      many: 'قبله بـ # يوماً',
      other: 'قبله بـ # يوم',
    }),
  after: (n) =>
    arabic(n, {
      zero: 'في اليوم نفسه',
      one: 'بعده بيوم واحد',
      two: 'بعده بيومين',
      few: 'بعده بـ # أيام',
      many: 'بعده بـ # يوماً',
      other: 'بعده بـ # يوم',
    }),
  sameDay: {
    before: 'يوم دخوله حيز التنفيذ، قبل ذلك',
    after: 'يوم دخوله حيز التنفيذ، بعد ذلك',
    indeterminate: 'يوم دخوله حيز التنفيذ، ولا يُعرف أيهما أسبق',
  },
  phase: { before: 'قبله', after: 'بعده', indeterminate: 'لا يُعرف أقبله أم بعده' },
  mayLieOutside: (when) => `${when}؛ ربما خارج منطقته`,
  compare: 'قارن ما قبله وما بعده',
  compareWith: (ceasefire) => `قارن ما قبله وما بعده: ${ceasefire}`,
  history: 'تعديلات هذا السجل',
  firstPublished: 'نُشر هنا أول مرة',
  revisionOf: (n, day) => `المراجعة ${inDigits(n)}، ${day}`,
  changed: (before, after) => `${before} ← ${after}`,
  otherChanges: 'ثمة تغييرات أخرى غير منشورة.',
  historyAsData: 'بيانات التعديلات',
  none: 'لا شيء',
  point: (lat, lon) => `${lat}، ${lon}`,
  fields: {
    title_en: 'العنوان بالإنكليزية',
    title_ar: 'العنوان بالعربية',
    time_precision: 'دقة التاريخ',
    community: 'البلدة',
    location_precision: 'دقة المكان',
    uncertainty_m: 'نصف قطر المكان',
    point: 'النقطة (خط العرض، خط الطول)',
    location_note: 'كيف حُددت النقطة (بالإنكليزية)',
    location_note_ar: 'كيف حُددت النقطة',
    event_class: 'نوع الحدث',
    weapon_logic: 'الوسائل: كلها أو أي منها',
    double_tap: 'ضربة ثانية على المكان نفسه',
    victims: 'فئات الضحايا',
    sites: 'مواقع الضربات',
    alternatives: 'روايات أخرى',
    sources: 'المصادر',
    verification_status: 'التحقق',
    documented_on: 'تاريخ التوثيق',
    note: 'ملاحظة (بالإنكليزية)',
    note_ar: 'ملاحظة',
  },
  citeHeading: 'الاستشهاد بالسجل أو الإبلاغ عن خطأ',
  cite: 'صيغة الاستشهاد',
  citation: (c) =>
    `«${c.title}» (${c.date}). ${c.atlas}، السجل ${c.id}، المراجعة ${c.revision}. ${c.address} (تاريخ الاطلاع: ${c.accessed}).`,
  stableLink: 'عنوان هذا السجل',
  report: 'نص للإبلاغ عن خطأ',
  reportNote: 'أرسله إلى القائمين على هذا الأطلس، أو إلى الناشر إن كان الخطأ في المصدر نفسه. ولا تذكر اسم أي شاهد.',
  reportText: (r) =>
    [
      `${r.atlas}: خطأ في سجل`,
      `السجل: ${r.title}`,
      `المعرّف والمراجعة: ${r.id}، ${r.revision}`,
      `العنوان: ${r.address}`,
      `مصادره: ${r.sources}`,
      '',
      'ما الخطأ:',
      'ما الصواب:',
      'كيف يُعرف ذلك (مصدر علني أو صفحة أو تاريخ):',
      'يُرجى عدم إرسال أسماء شهود أو روايات خاصة.',
    ].join('\n'),
};
