import type { Actor } from '../simulator/contoso/person.ts';
import { stableId } from '../simulator/stable-id.ts';
import type { PersonSketch } from './tenant-sketch.ts';

export interface Member {
  readonly actor: Actor;
  readonly domain: string;
  readonly ou: string;
}

const domainNames = { corp: 'corp.contoso.com', nordic: 'nordic.contoso.com' } as const;

function member(name: string, domain: keyof typeof domainNames = 'corp', ou = 'OU=Staff'): Member {
  const upn = `${name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(' ', '.')}@contoso.com`;
  const actor: Actor = {
    id: stableId('eval', upn),
    name,
    upn,
    ipAddress: '203.0.113.7',
    methods: ['mobilePhone', 'email'],
    department: { forest: domain },
  };
  return { actor, domain: domainNames[domain], ou };
}

export const helpdesk = member('Nora Ask');
export const admin = member('Ivo Falk');

/** Who appears in a case: the subject, people with the same trouble nearby and far off, and some whose reset went well. */
export interface Cast {
  readonly subject: Member;
  readonly others: readonly Member[];
  readonly elsewhere: readonly Member[];
  readonly neighbours: readonly Member[];
  readonly lucky: readonly Member[];
}

export function castOf(person: PersonSketch): Cast {
  const domain = person.domain ?? 'corp';
  const far = domain === 'corp' ? 'nordic' : 'corp';
  const ou = person.ou ?? 'OU=Staff';
  const subject = member('Maja Brun', domain, ou);
  return {
    subject: { ...subject, actor: { ...subject.actor, methods: person.methods ?? subject.actor.methods } },
    others: ['Otto Lind', 'Pia Roux', 'Leo Mattsson', 'Eva Petit'].map((name) => member(name, domain, 'OU=Sales')),
    elsewhere: ['Tor Dahl', 'Zoe Blanc', 'Kim Holm'].map((name) => member(name, far)),
    neighbours: ['Ali Vik', 'Bea Morel', 'Gun Strand'].map((name) => member(name, domain, ou)),
    lucky: ['Una Sand', 'Vera Colin', 'Max Ek'].map((name) => member(name, domain)),
  };
}
