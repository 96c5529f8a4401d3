import { defineFix } from '../define-fix.ts';

export const fixClock = defineFix({
  id: 'fix-clock',
  who: 'admin',
  risk: 'low',
  commands: ['w32tm /query /status', 'w32tm /resync'],
  sources: ['SA-WIZ'],
  texts: {
    title: "Correct the server's time",
    steps: ['Check the offset, resynchronise and repair the time hierarchy.'],
    verify: 'The offset is small and event 31015 appears.',
  },
});
