import { defineFix } from '../define-fix.ts';

export const allowCookies = defineFix({
  id: 'allow-cookies',
  who: 'user',
  risk: 'low',
  commands: [],
  sources: ['REPORTOLD'],
  texts: {
    title: 'Allow cookies',
    steps: ['Allow cookies for passwordreset.microsoftonline.com, or use another browser.'],
    verify: 'A new attempt gets past the first page.',
  },
});
