import { arabic } from '../../../i18n/plural';
import type { Words } from './en';

export const lineAr: Words['line'] = {
  between: (one, other) => `بين ${one} و${other}`,
  heading: 'المسافة إلى خط الاشتباك',
  fromLine: (range, day, off) => `${range} من خط ${day} (الخط معروف بدقة ±${off})`,
  noLineThatDay: 'لا خط معروف في ذلك اليوم',
  noLineOnEveryDay: 'لا يُعرف خط لكل يوم من الأيام التي قد تكون وقعت فيها',
  noPlace: 'المكان غير معروف بدقة تكفي للقياس',
  sides: 'كان الخط يمتد',
  lag: 'آخر رصد له',
  lagDays: (n) =>
    n === 0
      ? 'في اليوم نفسه'
      : arabic(n, {
          zero: 'في اليوم نفسه',
          one: 'قبل يوم واحد',
          two: 'قبل يومين',
          few: 'قبل # أيام',
          many: 'قبل # يوماً',
          other: 'قبل # يوم',
        }),
  made: 'كيف عُرف',
  measured: 'يشمل هذا المدى الخطأ المحتمل في المكان وفي الخط معاً.',
};
