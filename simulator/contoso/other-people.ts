import type { DepartmentKey } from './organisation.ts';

export type Part = 'helpdesk' | 'admin' | 'helpdesk-london' | 'montreal-fellow' | 'nordic-fellow';

type Row = readonly [name: string, department: DepartmentKey, jobTitle: string, part?: Part];

/** Everybody else: colleagues who reset without trouble, those who share somebody's trouble, helpdesk and admins. */
export const otherPeople: readonly Row[] = [
  ['Hugo Bernard', 'it', 'Technicien support', 'helpdesk'],
  ['Sara Lindgren', 'it', 'Servicedesk', 'helpdesk'],
  ['Tom Baker', 'it', 'Service Desk Analyst', 'helpdesk-london'],
  ['Isabelle Laurent', 'cloudOnly', 'Responsable identité', 'admin'],
  ['Nils Ahlgren', 'cloudOnly', 'Identitetsarkitekt', 'admin'],

  ['Étienne Gagnon', 'montreal', 'Chauffeur', 'montreal-fellow'],
  ['Noémie Bouchard', 'montreal', 'Préparatrice de commandes', 'montreal-fellow'],
  ['Liam Walsh', 'montreal', 'Dispatcher', 'montreal-fellow'],
  ['Maxime Côté', 'montreal', 'Cariste', 'montreal-fellow'],

  ['Linnéa Holm', 'forsaljning', 'Säljare', 'nordic-fellow'],
  ['Östen Fridh', 'lager', 'Truckförare', 'nordic-fellow'],
  ['Karin Åberg', 'ekonomi', 'Löneadministratör', 'nordic-fellow'],

  ['Fiona Grant', 'tier0', 'Systems Engineer'],
  ['Aaron Mills', 'tier0', 'Network Engineer'],
  ['Yusuf Demir', 'tier0', 'Systems Engineer'],

  ['Julien Faure', 'ventes', 'Commercial'],
  ['Margaux Chevalier', 'ventes', 'Commerciale'],
  ['Antoine Lemaire', 'ventes', 'Directeur des ventes'],
  ['Océane Barbier', 'ventes', 'Assistante commerciale'],
  ['Sébastien Noël', 'comptabilite', 'Comptable'],
  ['Agnès Blanchard', 'comptabilite', 'Comptable'],
  ['François Delmas', 'comptabilite', 'Trésorier'],
  ['Léa Besson', 'rh', 'Responsable formation'],
  ['Raphaël Simon', 'rh', 'Juriste'],
  ['Véronique Caron', 'rh', 'Directrice RH'],
  ['Cédric Prévost', 'it', 'Administrateur réseau'],
  ['Aurélie Maillard', 'legacy', 'Analyste'],

  ['James Whitaker', 'engineering', 'Software Engineer'],
  ['Olivia Turner', 'engineering', 'Software Engineer'],
  ['Ethan Brooks', 'engineering', 'Engineering Manager'],
  ['Grace Adeyemi', 'engineering', 'Site Reliability Engineer'],
  ['Charlotte Webb', 'marketing', 'Copywriter'],
  ['Henry Osborne', 'marketing', 'Analyst'],
  ['Lucy Fairbank', 'marketing', 'Designer'],
  ['Ciarán Doyle', 'support', 'Support Agent'],
  ['Niamh Kelly', 'support', 'Support Agent'],
  ['Seán Murphy', 'support', 'Support Manager'],

  ['Anna Forsberg', 'forsaljning', 'Säljare'],
  ['Lars Öberg', 'forsaljning', 'Säljare'],
  ['Maja Hedlund', 'forsaljning', 'Innesäljare'],
  ['Göran Wikström', 'lager', 'Lagerarbetare'],
  ['Ebba Norén', 'lager', 'Logistiker'],
  ['Jörgen Palm', 'lager', 'Lagerarbetare'],
  ['Malin Sköld', 'ekonomi', 'Redovisningsekonom'],
  ['Per Håkansson', 'ekonomi', 'Ekonomichef'],
];
