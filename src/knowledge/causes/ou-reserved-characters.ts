import { defineCause, sign } from '../define-cause.ts';

export const ouReservedCharacters = defineCause({
  id: 'ou-reserved-characters',
  family: 'object-and-identity',
  group: 'refusal',
  owner: 'admin',
  severity: 'medium',
  frequency: 'rare',
  outcomes: { 'refused-on-premises': 'typical' },
  signs: [
    sign('neighbours-succeed', 'holds', 'doubts'),
    sign('place-name-is-plain', 'fails', 'proves'),
    sign('place-name-is-plain', 'holds', 'excludes'),
    sign('failures-in-one-ou', 'holds', 'strong'),
  ],
  fixes: ['rename-ou'],
  sources: ['TSWB', 'I717'],
  texts: {
    title: 'Reserved character in the OU path',
    what: "A technical obstacle in your organisation's systems stops the reset.",
    doNow: 'You do not have to do anything: the IT team has to fix this. Try again when they tell you.',
    explanation:
      'The path to the account contains an organisational unit named with a reserved character, which password operations cannot process (33001 without 80230818).',
  },
});
