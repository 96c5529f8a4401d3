import { type DepartmentKey, signInDomain } from './organisation.ts';

export interface PersonWithProblem {
  readonly name: string;
  readonly upn: string;
  readonly department: DepartmentKey;
  readonly jobTitle: string;
  /** null: nothing is wrong with this person. */
  readonly cause: string | null;
  readonly happened: string;
}

type Row = readonly [
  name: string,
  mailbox: string,
  department: DepartmentKey,
  jobTitle: string,
  cause: string | null,
  happened: string,
];

const GUEST_UPN = 'marco.bianchi_fabrikam.com#EXT#@contoso.onmicrosoft.com';

// biome-ignore format: a table reads best with one row a line
const TABLE: readonly Row[] = [
  ['Camille Lefèvre', 'camille.lefevre', 'rh', 'Chargée de recrutement', 'user-not-in-sspr-group', 'is outside the reset group, so the flow refuses at the first step'],
  ['Oliver Hughes', 'oliver.hughes', 'engineering', 'Software Engineer', 'user-missing-auth-methods', 'never registered any method'],
  ['Élodie Garnier', 'elodie.garnier', 'ventes', 'Attachée commerciale', 'not-enough-auth-methods', 'registered an e-mail address only; two methods are required'],
  ['Graham Whitfield', 'graham.whitfield', 'support', 'Support Agent', 'auth-method-disabled-by-policy', 'registered an office phone only, and voice calls are off in the methods policy'],
  ['Priya Nair', 'priya.nair', 'it', 'Identity Engineer', 'admin-two-gate-methods-missing', 'is a User Administrator with a single method'],
  ['Théo Marchand', 'theo.marchand', 'comptabilite', 'Comptable', 'user-not-licensed', 'has no licence at all'],
  ['Aoife Brennan', 'aoife.brennan', 'support', 'Team Lead', 'license-insufficient-for-writeback', 'has an Office licence without Entra ID P1; others succeed'],
  ['Marco Bianchi', GUEST_UPN, 'guests', 'Consultant', 'account-type-not-eligible', 'is a guest whose password lives in another tenant'],
  ['Jérôme Picard', 'jerome.picard', 'comptabilite', 'Contrôleur de gestion', 'ad-account-disabled', 'tried to reset while the account is disabled'],
  ['Hannah Clarke', 'hannah.clarke', 'marketing', 'Brand Manager', 'ad-account-locked-out', 'tried to change the password while AD has the account locked'],
  ['Benoît Renard', 'benoit.renard', 'ventes', 'Commercial', 'incorrect-current-password', 'typed the wrong current password in a change'],
  ['Zoé Fontaine', 'zoe.fontaine', 'rh', 'Gestionnaire de paie', 'cloud-banned-password', 'chose a banned password twice'],
  ['Daniel Okafor', 'daniel.okafor', 'engineering', 'QA Engineer', 'on-prem-password-policy-violation', 'chose a password the AD policy refuses; the last change is 60 days old'],
  ['Inès Roussel', 'ines.roussel', 'ventes', 'Assistante commerciale', 'minimum-password-age-block', 'tried to change again three hours after a change'],
  ['Åsa Lindqvist', 'asa.lindqvist', 'ekonomi', 'Ekonomiassistent', 'sspr-throttled', 'mistyped SMS codes until blocked for 24 hours'],
  ['Callum Reid', 'callum.reid', 'engineering', 'Product Designer', 'user-abandoned', 'passed both methods, then cancelled'],
  ['Hélène Dubois', 'helene.dubois', 'comptabilite', 'Responsable comptable', 'browser-cookies-disabled', 'used a browser without cookies'],
  ['Björn Sandström', 'bjorn.sandstrom', 'lager', 'Lagerchef', 'contact-data-malformed', 'has a mobile number that is not international, so no code arrives'],
  ['Nadia Haddad', 'nadia.haddad', 'marketing', 'Content Editor', 'onprem-success-cloud-failure', 'changed the password in AD but not in the cloud; the row says success'],
  ['Lucas Moreau', 'lucas.moreau', 'ventes', 'Chef de secteur', 'm365-admin-center-reset', 'was reset in the Microsoft 365 admin center, which does not write back'],
  ['Chloé Vasseur', 'chloe.vasseur', 'rh', 'Stagiaire', 'script-password-update-not-written-back', 'was reset by an HR automation through Graph'],
  ['Rebecca Stone', 'rebecca.stone', 'support', 'Support Agent', 'user-not-found-on-prem', 'is gone from the synchronised scope; last seen nine days ago'],
  ['Mathieu Colin', 'mathieu.colin', 'ventesNordSud', 'Directeur régional', 'ou-reserved-characters', 'sits in an OU whose name holds reserved characters'],
  ['Måns Eriksson', 'mans.eriksson', 'forsaljning', 'Säljare', 'cloud-sync-agent-down', 'and three colleagues of nordic.contoso.com fail since six hours ago'],
  ['Geneviève Tremblay', 'genevieve.tremblay', 'montreal', 'Gestionnaire de stock', 'connector-account-permissions-missing', 'and four colleagues of OU Montreal fail for two days; nobody there succeeds'],
  ['Rupert Ellison', 'rupert.ellison', 'tier0', 'IT Operations Engineer', 'protected-group-admincount', 'failed three times while colleagues in the same OU succeed'],
  ['Manon Girard', 'manon.girard', 'comptabilite', 'Aide-comptable', 'transient-service-error', 'failed once and succeeded twelve minutes later'],
  ['George Patel', 'george.patel', 'engineering', 'Data Engineer', 'entra-smart-lockout', 'is locked out in the cloud after wrong passwords'],
  ['Sofia Nyström', 'sofia.nystrom', 'ekonomi', 'Controller', 'password-expired', 'cannot sign in because the password expired'],
  ['Pauline Arnaud', 'pauline.arnaud', 'legacy', 'Product Owner', 'federated-domain-portal-reset', 'belongs to a federated domain; the helpdesk tried the portal'],
  ['Amélie Perrot', 'amelie.perrot', 'marketing', 'Event Manager', 'user-risk-not-remediated', 'stays at high risk although an administrator reset the password'],
  ['Erik Sjöberg', 'erik.sjoberg', 'forsaljning', 'Säljchef', 'sspr-report-out-of-date', 'reset fine yesterday, but the report still says not registered'],
  ['Emma Watkins', 'emma.watkins', 'marketing', 'Marketing Assistant', null, 'is fine: registered, licensed, no attempt'],
];

const upnOf = (mailbox: string, department: DepartmentKey): string =>
  mailbox.includes('@') ? mailbox : `${mailbox}@${signInDomain(department)}`;

/** The people a demonstration is about: one for each cause. */
export const peopleWithProblems: readonly PersonWithProblem[] = TABLE.map(
  ([name, mailbox, department, jobTitle, cause, happened]) => ({
    name,
    upn: upnOf(mailbox, department),
    department,
    jobTitle,
    cause,
    happened,
  }),
);
