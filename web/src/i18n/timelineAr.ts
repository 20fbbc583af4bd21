import type { Messages } from './en';
import { incidents } from './incidentsAr';
import { arabic } from './plural';

const killed = (n: number) =>
  arabic(n, {
    zero: 'لا قتلى',
    one: 'قتيل واحد على الأقل',
    two: 'قتيلان على الأقل',
    few: '# قتلى على الأقل',
    many: '# قتيلاً على الأقل',
    other: '# قتيل على الأقل',
  });

export const timelineAr: Messages['timeline'] = {
  label: 'الخط الزمني',
  measure: 'ارتفاع الأعمدة',
  measures: { incidents: 'الحوادث', killed: 'القتلى' },
  first: 'بداية المدة',
  last: 'نهاية المدة',
  chart: 'اسحب فوق الأعمدة لاختيار مدة',
  zoomIn: 'أقرب، إلى الأيام',
  zoomOut: 'أبعد، إلى الأشهر',
  back: 'المدة السابقة',
  ahead: 'المدة التالية',
  play: 'شغّل المدد واحدة بعد أخرى',
  pause: 'أوقف',
  calm: 'لا شيء يتحرك من تلقاء نفسه، لأن هذا الجهاز يطلب حركة أقل. انتقل من مدة إلى مدة بالسهمين المجاورين.',
  everything: 'كل التواريخ',
  between: (first, last) => `من ${first} إلى ${last}:`,
  sum: { incidents, killed },
  amount: { incidents, killed },
  most: (bin, amount) => `، أكثرها في ${bin} (${amount})`,
  nothing: 'لا شيء مسجل هنا بشروط التصفية هذه، وليس ذلك دليلاً على أن شيئاً لم يحدث.',
  spread: {
    incidents: (n, unit) =>
      `وتواريخ ${incidents(n)} غيرها أقل دقة من ${unit}، وهي موزعة بلون باهت على الأيام المحتملة.`,
    killed: (n, unit) => `و${killed(n)} في حوادث تواريخها أقل دقة من ${unit}، وهي موزعة بلون باهت على الأيام المحتملة.`,
  },
  unit: { month: 'الشهر', day: 'اليوم' },
  flag: (name, day) => `${name}، سرى في ${day}. اعرض ما قبله وما بعده.`,
  flags: 'اتفاقات وقف إطلاق النار',
  hatched: 'المخطط: لا تقرير بين أيدينا يروي حوادث هذه المدة. وليس ذلك علامة هدوء.',
  incomplete: 'تنقص هنا اتفاقات وقف إطلاق النار، أو المدد التي ترويها التقارير.',
  table: 'جدولاً',
  columns: { bin: 'الزمن', sure: 'مؤرخ بهذه الدقة', spread: 'حصة ما هو أقل دقة' },
};
