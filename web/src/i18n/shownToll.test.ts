import { expect, test } from 'vitest';
import { ar } from './ar';
import { en } from './en';
import { describeToll } from './shownToll';

test.each([
  [6, 47, 0, 'at least 47 civilians killed', 'قُتل 47 مدنياً على الأقل'],
  [
    6,
    47,
    2,
    'at least 47 civilians killed; toll of 2 incidents not known',
    'قُتل 47 مدنياً على الأقل؛ حصيلة حادثتين غير معروفة',
  ],
  [1, 0, 1, 'toll not known', 'الحصيلة غير معروفة'],
  [2, 0, 0, 'no civilian recorded killed', 'لم يُسجَّل قتلى مدنيون'],
  [
    3,
    0,
    1,
    'no civilian recorded killed; toll of 1 incident not known',
    'لم يُسجَّل قتلى مدنيون؛ حصيلة حادثة واحدة غير معروفة',
  ],
])(
  'of %i incidents with %i killed, %i of them unknown, no more is said than is known',
  (shown, killed, unknownTolls, english, arabic) => {
    expect(describeToll({ shown, killed, unknownTolls }, en)).toBe(english);
    expect(describeToll({ shown, killed, unknownTolls }, ar)).toBe(arabic);
  },
);
