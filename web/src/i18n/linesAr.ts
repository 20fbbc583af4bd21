import type { Messages } from './en';

export const linesAr: Messages['lines'] = {
  kilometres: (range) => `${range} كم`,
  metres: (range) => `${range} م`,
  uncounted: {
    within: (distance) => `ضمن ${distance}`,
    indeterminate: (_distance) => 'لا يمكن الجزم',
    outside: (distance) => `أبعد من ${distance}`,
    unknown: (_distance) => 'الخط أو المكان غير معروف',
  },
  day: 'خط اليوم',
  ownDay: 'تُقاس المسافة من كل حادثة إلى خط يومها هي. أما الشريط فيحدد الخط المرسوم فقط.',
  approximate:
    'الخطوط والسيطرة تقريبية: مشتقة من تقديرات لبلدات بعينها، ولم يجرِ مسحها ميدانياً قط. والنطاق المظلل بالخطوط يبيّن كم قد يبعد الخط الحقيقي عادةً.',
  creditLines: 'خطوط الاشتباك والسيطرة: تقريبية، مشتقة من تقديرات للبلدات.',
};
