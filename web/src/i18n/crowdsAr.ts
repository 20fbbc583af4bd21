import type { Messages } from './en';
import { incidents } from './incidentsAr';

export const crowdsAr: Messages['crowds'] = {
  legend:
    'مربع: حوادث متقاربة لا يتسع المكان لرسمها واحدة واحدة. مساحته بقدر عددها؛ اختره لعرض قائمتها، وفيها الجهة المحمَّلة المسؤولية ومدى دقة معرفة كل مكان.',
  sample: incidents,
  keys: 'مفاتيح الأسهم تحرّك الخريطة، والزائد والناقص يغيّران مقياسها، ومفتاح Enter يعرض قائمة الحوادث التي في وسطها.',
};
