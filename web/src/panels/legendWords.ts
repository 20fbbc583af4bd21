import type { Widen } from '../i18n/widen';
import type { Lang } from '../viewState';

const en = {
  size: 'Area of the circle: civilians killed, the minimum',
  hollow: 'Hollow: no civilian death recorded, or toll not known',
  colour: 'Colour and sign: party held responsible',
  halo: 'Shaded area: the place is known only to within it (drawn from 1 km)',
  overlay: {
    zones: 'De-escalation zone; approximate, borders were never published',
    governorates: 'Governorate',
    settlements: 'Towns and villages, closer in',
    roads: 'M4 and M5 roads, schematic, closer in',
    control: 'Who held the land',
  },
  coincident: '“2 incidents”: marks at one and the same point',
};

const ar: Widen<typeof en> = {
  size: 'مساحة الدائرة: عدد القتلى المدنيين، الحد الأدنى',
  hollow: 'دائرة مفرغة: لم يُسجَّل قتلى مدنيون، أو الحصيلة غير معروفة',
  colour: 'اللون والإشارة: الجهة المحمَّلة المسؤولية',
  halo: 'مساحة مظللة: لا يُعرف المكان إلا ضمنها (تُرسم من كيلومتر واحد فأكثر)',
  overlay: {
    zones: 'منطقة خفض تصعيد؛ تقريبية، فحدودها لم تُنشر قط',
    governorates: 'محافظة',
    settlements: 'المدن والقرى، عند التقريب',
    roads: 'طريقا M4 وM5، رسم تخطيطي، عند التقريب',
    control: 'الجهة المسيطرة على الأرض',
  },
  coincident: '«حادثتان»: علامات في نقطة واحدة',
};

/** What the legend says of marks and overlays. */
export const legendWords: Record<Lang, Widen<typeof en>> = { en, ar };
