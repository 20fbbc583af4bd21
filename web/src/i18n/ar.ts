import { isolate } from './bidi';
import { crowdsAr } from './crowdsAr';
import { inDigits } from './digits';
import type { Messages } from './en';
import { filteringAr } from './filteringAr';
import { incidents } from './incidentsAr';
import { linesAr } from './linesAr';
import { arabic } from './plural';
import { timelineAr } from './timelineAr';
import type { Counted } from './toll';

// Forms for one, two, three to ten, eleven and more, and round hundreds; `ranged` is the plural that follows a written range.
const counted = (forms: [string, string, string, string, string], none: string, unknown: string): Counted => {
  const [one, two, few, many, other] = forms;
  const all = { zero: none, one, two, few: `# ${few}`, many: `# ${many}`, other: `# ${other}` };
  const ranged = { zero: other, one: few, two: few, few, many, other };
  return {
    none,
    unknown,
    exactly: (n) => arabic(n, all),
    atLeast: (n) => `${arabic(n, all)} على الأقل`,
    atMost: (n) => `${arabic(n, all)} على الأكثر`,
    between: (range, last) => `${range} ${arabic(last, ranged)}`,
  };
};

export const ar: Messages = {
  appName: 'أطلس وقف إطلاق النار',
  purpose: 'الهجمات على المدنيين في سوريا: ما وُثّق منها، ومن وثّقه، وبأي دقة يُعرف.',
  skipToList: 'انتقل إلى القائمة',
  otherLanguage: 'English',
  entriesLabel: 'ما يُعرض',
  entries: {
    massacres: 'المجازر',
    incidents: 'جميع الحوادث',
    'near-lines': 'قرب خطوط الاشتباك',
    'before-after': 'قبل وقف إطلاق النار وبعده',
  },
  entryNote: {
    massacres: 'المجزرة حادثة واحدة قُتل فيها خمسة مدنيين على الأقل.',
    incidents: 'كل حادثة أوردتها التقارير المعتمدة هنا مع تاريخها ومكانها.',
    'near-lines': `${linesAr.ownDay} ${linesAr.approximate}`,
    'before-after': 'ما سُجّل في منطقة وقف إطلاق النار قبله وبعده. هو تتابع زمني لا يفسّر الأسباب.',
  },
  crowds: crowdsAr,
  lines: linesAr,
  filtering: filteringAr,
  timeline: timelineAr,
  filters: 'التصفية',
  governorate: 'المحافظة',
  from: 'من',
  to: 'إلى',
  clearFilters: 'إزالة التصفية',
  list: 'القائمة',
  map: 'الخريطة',
  charts: 'الرسوم البيانية',
  panes: 'ما يُعرض إلى جانب القائمة',
  listLabel: 'الحوادث، الأحدث أولاً',
  shown: {
    massacres: (n) =>
      arabic(n, {
        zero: 'لا مجازر',
        one: 'مجزرة واحدة',
        two: 'مجزرتان',
        few: '# مجازر',
        many: '# مجزرة',
        other: '# مجزرة',
      }),
    incidents,
    'near-lines': incidents,
    'before-after': incidents,
  },
  shownKilled: (n) =>
    arabic(n, {
      zero: 'لم يُسجَّل قتلى مدنيون',
      one: 'قُتل مدني واحد على الأقل',
      two: 'قُتل مدنيان على الأقل',
      few: 'قُتل # مدنيين على الأقل',
      many: 'قُتل # مدنياً على الأقل',
      other: 'قُتل # مدني على الأقل',
    }),
  tollsUnknown: (n) =>
    arabic(n, {
      zero: 'كل حصيلة معروفة',
      one: 'حصيلة حادثة واحدة غير معروفة',
      two: 'حصيلة حادثتين غير معروفة',
      few: 'حصيلة # حوادث غير معروفة',
      many: 'حصيلة # حادثة غير معروفة',
      other: 'حصيلة # حادثة غير معروفة',
    }),
  semicolon: '؛',
  notOnMap: (n) =>
    arabic(n, {
      zero: 'كلها على الخريطة',
      one: 'واحدة منها بلا نقطة على الخريطة وتظهر في القائمة',
      two: 'اثنتان منها بلا نقطة على الخريطة وتظهران في القائمة',
      few: '# منها بلا نقطة على الخريطة وتظهر في القائمة',
      many: '# منها بلا نقطة على الخريطة وتظهر في القائمة',
      other: '# منها بلا نقطة على الخريطة وتظهر في القائمة',
    }),
  nothingShown: 'لا توجد حادثة مسجلة مطابقة. وهذا لا يثبت أنه لم يقع شيء.',
  moreThanShown: (all) =>
    arabic(all, {
      zero: '',
      one: 'يُعرض جزء فقط.',
      two: 'يُعرض جزء فقط.',
      few: 'يُعرض جزء فقط من أصل #.',
      many: 'يُعرض جزء فقط من أصل #.',
      other: 'يُعرض جزء فقط من أصل #.',
    }),
  incidentsHere: incidents,
  sameMark: 'تتداخل العلامات هنا. اختر إحداها:',
  loading: 'جارٍ التحميل…',
  retry: 'حاول مجدداً',
  partMissing: 'لم يصل هذا الجزء من الصفحة.',
  reload: 'أعد تحميل الصفحة',
  saveAndShare: 'حفظ ومشاركة',
  digits: 'الأرقام',
  gestures: {
    windows: 'استخدم Ctrl مع العجلة لتكبير الخريطة',
    mac: 'استخدم ⌘ مع العجلة لتكبير الخريطة',
    touch: 'استخدم إصبعين لتحريك الخريطة',
  },
  close: 'إغلاق',
  failed: {
    network: 'تعذّر الوصول إلى الخادم.',
    server: 'تعذّر على الخادم أن يجيب.',
    busy: 'الخادم مشغول الآن أو تجري صيانته، فلم يستطع أن يجيب.',
    refused: 'لم يقبل الخادم هذا الطلب.',
    missing: 'لا يوجد سجل منشور بهذا المعرّف.',
  },
  tryAgainIn: (seconds) =>
    arabic(seconds, {
      zero: 'حاول مجدداً الآن.',
      one: 'حاول مجدداً بعد ثانية واحدة.',
      two: 'حاول مجدداً بعد ثانيتين.',
      few: 'حاول مجدداً بعد # ثوانٍ.',
      many: 'حاول مجدداً بعد # ثانية.',
      other: 'حاول مجدداً بعد # ثانية.',
    }),
  keptOld: 'ما تراه أدناه هو آخر جواب، وقد لا يطابق التصفية.',
  ignored: (keys) => `تعذّر استخدام جزء من العنوان فأُهمل: ${keys.map(isolate).join('، ')}.`,
  noMap: 'لا يستطيع هذا المتصفح رسم الخريطة (يلزمه WebGL 2). القائمة والتصفية والسجلات والتصدير تعمل من دونها.',
  mapLabel: 'خريطة الحوادث. المحتوى نفسه في القائمة.',
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  wholeCountry: 'عرض سوريا كلها',
  kilometres: (n) => `${inDigits(n)} كم`,
  metres: (n) => `${inDigits(n)} م`,
  legend: 'مفتاح الخريطة',
  bucket: { alliance: 'قوات الحلف السوري الروسي', other: 'جهة أخرى مسمّاة', several: 'عدة جهات محتملة' },
  mapCredit: 'لا تعبّر الحدود عن أي موقف. خريطة الأساس: Natural Earth وGSHHG وGeoNames (CC BY 4.0).',
  massacre: 'مجزرة',
  possibleMassacre: 'مجزرة محتملة',
  notKnown: 'غير معروف',
  killed: counted(['قتيل واحد', 'قتيلان', 'قتلى', 'قتيلاً', 'قتيل'], 'لا قتلى مدنيين', 'الحصيلة غير معروفة'),
  injured: counted(['جريح واحد', 'جريحان', 'جرحى', 'جريحاً', 'جريح'], 'لا جرحى', 'عدد الجرحى غير معروف'),
  people: {
    get none() {
      return inDigits(0);
    },
    unknown: 'غير معروف',
    exactly: inDigits,
    atLeast: (n) => `${inDigits(n)} على الأقل`,
    atMost: (n) => `${inDigits(n)} على الأكثر`,
    between: (range) => range,
  },
  between: (first, last) => `بين ${first} و${last}`,
};
