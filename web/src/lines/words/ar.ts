import { arabic } from '../../i18n/plural';
import type { Words } from './en';

const all = (form: string) => ({ zero: form, one: form, two: form, few: form, many: form, other: form });

export const ar: Words = {
  barLabel: 'خطوط الاشتباك',
  distance: 'المسافة',
  verdict: 'الحوادث، قياساً إلى خط يومها',
  counted: {
    within: (n, distance) => arabic(n, all(`# ضمن ${distance}`)),
    indeterminate: (n, _distance) => arabic(n, all('# لا يمكن الجزم بشأنها')),
    outside: (n, distance) => arabic(n, all(`# أبعد من ${distance}`)),
    unknown: (n, _distance) => arabic(n, all('# خطها أو مكانها غير معروف')),
  },
  meaning: {
    within: 'قريبة، مهما بلغ الخطأ في المكان والخط.',
    indeterminate: 'المكان والخط غير معروفين بدقة تكفي للجزم.',
    outside: 'أبعد من ذلك، مهما بلغ الخطأ في المكان والخط.',
    unknown: 'لا خط معروف لذلك اليوم، أو لا مكان معروف للحادثة.',
  },
  anyDay: 'تاريخ الخط',
  dayBefore: 'قبل التغيّر الأخير',
  dayAfter: 'عند التغيّر التالي',
  sameLine: (first, last) => `لم يتغيّر هذا الخط من ${first} إلى ${last}.`,
  noLine: (day) => `لا خط معروف ليوم ${day}.`,
  noLines: 'لا خط معروف.',
  known: (first, last) => `الخطوط معروفة من ${first} إلى ${last}.`,
  dayOfIncident: 'هو خط يوم الحادثة المختارة.',
  notDayOfIncident: (day) => `تاريخ الحادثة المختارة ${day}.`,
  showThatDay: 'اعرض خط ذلك اليوم',
  legendLine: 'خط الاشتباك في ذلك اليوم',
  legendBand: 'التظليل بالخطوط: حيث قد يكون الخط الحقيقي، بمقياس الخريطة',
  legendControl: 'من كان يسيطر على الأرض يومها، تقريباً:',
  legendUnknown: 'بلا لون: لا تقدير قريب',
  legendFaded: 'علامة باهتة: ليست من يوم كان فيه هذا الخط قائماً',
};
