import type { Messages } from './en';
import { incidents } from './incidentsAr';
import { arabic } from './plural';

const all = (form: string) => ({ zero: form, one: form, two: form, few: form, many: form, other: form });

export const filteringAr: Messages['filtering'] = {
  party: 'الجهة المذكورة',
  attribution: 'الجهة المحمَّلة المسؤولية',
  weapon: 'الوسيلة',
  class: 'نوع الحدث',
  governorate: 'المحافظة',
  zone: 'المنطقة',
  verification: 'التحقق',
  massacre: 'المجزرة',
  band: 'المسافة إلى الخط',
  phase: 'قبل وقف إطلاق النار أم بعده',
  area: 'مساحة مرسومة',
  bandOf: (range) => `${range} كم`,
  bandNotTold: 'ضمن أكثر من نطاق، أو غير معروفة',
  countOf: incidents,
  noneLeft: 'لا شيء مع بقية شروط التصفية',
  chosen: 'شروط التصفية المختارة',
  remove: (filter) => `إزالة: ${filter}`,
  since: (day) => `من ${day}`,
  until: (day) => `حتى ${day}`,
  draw: 'ارسم على الخريطة',
  drawing: 'انقر الزوايا على الخريطة. مفتاح Enter يغلق المساحة، وEscape للتراجع.',
  finish: 'أغلق المساحة',
  giveUp: 'تراجع',
  useFrame: 'استخدم إطار الخريطة',
  corners: 'الزوايا: خط الطول، خط العرض، …',
  notAnArea: 'يلزم ثلاث زوايا على الأقل، ولا يجوز أن تتقاطع الأضلاع. مثال: 36.1,35.2,36.9,35.2,36.5,36',
  judgedByPoint:
    'تُعدّ كل حادثة داخل المساحة أو خارجها بحسب نقطتها وحدها، مهما كانت دقة مكانها: فقرب الحدود قد يكون بعضها في الجانب الآخر فعلاً.',
  withoutPoint: (n) =>
    arabic(n, {
      zero: '',
      one: 'حادثة أخرى مطابقة لكن لا نقطة لها يمكن أن تقع في المساحة، فلم تُعرض.',
      two: 'حادثتان أخريان مطابقتان لكن لا نقطة لهما يمكن أن تقع في المساحة، فلم تُعرضا.',
      few: '# حوادث أخرى مطابقة لكن لا نقاط لها يمكن أن تقع في المساحة، فلم تُعرض.',
      many: '# حادثة أخرى مطابقة لكن لا نقاط لها يمكن أن تقع في المساحة، فلم تُعرض.',
      other: '# حادثة أخرى مطابقة لكن لا نقاط لها يمكن أن تقع في المساحة، فلم تُعرض.',
    }),
  loaded: (n, of) => `حُمّل ${arabic(n, all('#'))} / ${arabic(of, all('#'))}`,
};
