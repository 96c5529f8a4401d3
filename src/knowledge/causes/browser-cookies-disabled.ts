import { defineCause } from '../define-cause.ts';

export const browserCookiesDisabled = defineCause({
  id: 'browser-cookies-disabled',
  family: 'reset-channel',
  owner: 'user',
  severity: 'low',
  frequency: 'rare',
  outcomes: { cookies: 'typical' },
  signs: [],
  fixes: ['allow-cookies'],
  sources: ['REPORTOLD'],
  texts: {
    title: 'The browser blocks cookies',
    what: 'The reset page could not work because your browser refuses cookies.',
    doNow: 'Allow cookies, or use another browser, and try again.',
    explanation: 'The reset page cannot keep its session because the browser refuses cookies.',
  },
});
