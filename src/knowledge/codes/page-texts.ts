import { type CodeFacts, defineCode } from '../define-code.ts';
import { passwordRefused } from './cause-lists.ts';

const page = <const Slug extends string>(slug: Slug, name: string, facts: CodeFacts) =>
  defineCode(`page-${slug}` as const, name, facts);

/** What pages say without a code of their own. */
export const pageCodes = [
  page('cloud-failed', 'OnPremisesSuccessCloudFailure', {
    outcome: 'cloud-write-failed',
    points: { fits: ['onprem-success-cloud-failure'] },
    sources: ['TSSPR', 'I694'],
    texts: [
      'Written on-premises only',
      'The password was set in Active Directory, but not in the cloud; it arrives there later or has to be chosen anew.',
    ],
  }),
  page('policy', 'on-premises policy', {
    outcome: 'policy',
    points: { fits: passwordRefused },
    sources: ['TSSPR', 'SA-POL'],
    texts: [
      'Refused by the on-premises policy',
      'A rule of Active Directory refused the new password: length, complexity, age or history.',
    ],
  }),
  page('banned', 'FuzzyPolicyViolation', {
    outcome: 'banned-password',
    points: { fits: ['cloud-banned-password'] },
    sources: ['TSSPR', 'REPORT'],
    texts: [
      'The password is too easy to guess',
      'The new password is, or resembles, one on a list of banned passwords.',
    ],
  }),
  page('throttled', 'too many attempts', {
    outcome: 'blocked',
    points: { fits: ['sspr-throttled'] },
    sources: ['TSSPR', 'REPORT'],
    texts: ['Too many tries', 'After several tries the page lets nobody try for this account for a day.'],
  }),
  page('not-verified', 'We could not verify your account', {
    outcome: 'too-few-methods',
    points: { supports: ['contact-data-malformed', 'user-missing-auth-methods'] },
    sources: ['SA-VERIFY', 'TSSPR'],
    texts: [
      'The account could not be verified',
      'No phone number is on file, or the one that was typed is another one.',
    ],
  }),
  page('not-enabled', 'Feature not enabled by your administrator', {
    outcome: 'not-enabled',
    points: { fits: ['sspr-disabled-for-tenant', 'user-not-in-sspr-group', 'user-not-licensed'] },
    sources: ['TSSPR'],
    texts: ['The feature is not enabled', 'Reset is off, the person is outside its group, or a licence is missing.'],
  }),
  page('not-processed', 'Your request could not be processed', {
    outcome: 'internal-error',
    points: { fits: ['transient-service-error'] },
    sources: ['TSSPR', 'TSWB'],
    texts: [
      'The request was not processed',
      'A general failure of the page: the service or a setting; the support code tells Microsoft more.',
    ],
  }),
  page('catching-up', 'servers take a little time to catch up', {
    points: { proves: ['forced-change-pta-timing'] },
    sources: ['SA-CATCH'],
    texts: [
      'The servers catch up',
      'The change worked, but the cloud did not know the temporary password yet when it was used.',
    ],
  }),
  page('admin-policy', "The user's password cannot be reset because on-premises policy does not allow it", {
    outcome: 'policy',
    points: { fits: passwordRefused },
    sources: ['SA-POL'],
    texts: [
      'The policy refused the administrator',
      'A rule of Active Directory refused the temporary password; writeback itself works.',
    ],
  }),
] as const;

/**
 * The prose of the pages, as stems without accents: a passage that holds words beginning with all of them, in any
 * order, says it. So inflections, wrapped lines and the wording of machine translations do not matter.
 * `not`: a passage that also holds one of these says something else.
 */
export interface PageWords {
  readonly code: string;
  readonly stems: readonly string[];
  readonly not: readonly string[];
}

const says = (code: string, ...passages: readonly string[]): readonly PageWords[] =>
  passages.map((passage) => {
    const words = passage.split(' ');
    return {
      code,
      stems: words.filter((word) => !word.startsWith('-')),
      not: words.filter((word) => word.startsWith('-')).map((word) => word.slice(1)),
    };
  });

export const pageWords: readonly PageWords[] = [
  ...says(
    'SSPR_0009',
    'admin disabled password reset organi',
    'detected password reset not enabled admin',
    'administrat desactiv reinitialis mot passe organisation',
    'detecte reinitialis mot passe pas active administrat',
    'administrat inaktivera aterstall losen organisation',
    'upptackt aterstall losen inte aktivera administrat',
  ),
  ...says(
    'SSPR_0010',
    'not enabled necessary service organi',
    'hasn enabled necessary service',
    'detected password writeback not enabled',
    'pas active service necessaire organisation',
    'detecte reecriture mot passe pas active',
    'detecte ecriture mot passe pas active',
    'inte aktivera nodvandig tjanst organisation',
    'upptackt tillbakaskriv losen inte aktivera',
  ),
  ...says(
    'SSPR_0011',
    'admin not configured password reset organi -account -properly',
    'admin hasn configured password reset organi -account -properly',
    'organi hasn defined password reset policy',
    'organi not defined password reset policy',
    'administrat pas configure reinitialis organisation -compte -locale',
    'organisation pas defini strategie reinitialis',
    'administrat inte konfigurera aterstall organisation -konto -lokal',
    'organisation inte definiera princip aterstall',
  ),
  ...says(
    'SSPR_0012',
    'required license missing organi reset',
    'organi license required perform reset',
    'manque licences necessaires organisation reinitialis',
    'organisation pas licences necessaires reinitialis',
    'nodvandiga licens saknas organisation',
    'organisation inte licens kravs aterstall',
  ),
  ...says(
    'SSPR_0013',
    'admin not configured account password reset -properly',
    'admin hasn configured account password reset -properly',
    'not member group enabled password reset',
    'administrat pas configure compte reinitialis',
    'pas membre groupe active reinitialis',
    'administrat inte konfigurera konto aterstall',
    'inte medlem grupp aktivera aterstall',
  ),
  ...says(
    'SSPR_0014',
    'reset necessary information missing account',
    'additional security info needed reset password',
    'reinitialis manque informations necessaires compte',
    'informations securite supplementaires necessaires reinitialis',
    'aterstall nodvandig information saknas konto',
    'ytterligare sakerhetsinformation aterstall losen',
  ),
  ...says(
    'SSPR_0029',
    'reset password problem organi password reset configuration',
    'reset password error premises configuration',
    'hasn properly set up premises configuration reset',
    'not properly set up premises configuration reset',
    'reinitialis mot passe probleme configuration organisation',
    'reinitialis mot passe erreur configuration locale',
    'aterstall losen problem organisation konfiguration',
    'aterstall losen fel lokal konfiguration',
  ),
  ...says(
    'SSPR_0030',
    'reset password connectivity organi',
    'reset password connection premises environment',
    'reach premises password reset service',
    'reinitialis mot passe connectivite organisation',
    'reinitialis mot passe connexion environnement local',
    'reinitialis mot passe probleme connexion organisation',
    'aterstall losen anslutningsproblem organisation',
    'aterstall losen anslutning lokala miljo',
    'aterstall losen anslutning problem organisation',
  ),
  ...says(
    'page-cloud-failed',
    'password reset few minutes before use cloud',
    'password was reset wait minutes sign again cloud',
    'mot passe reinitialise attendre minutes cloud',
    'losen aterstall vanta minuter molnet',
  ),
  ...says(
    'page-policy',
    'password meet length complexity history requirements',
    'password meet length complexity age corporate policy',
    'password not meet organi on premises policy requirements',
    'mot passe exigences longueur complexite historique',
    'mot passe strategie locale respecte pas complexite',
    'losen uppfyller inte krav langd komplexitet historik',
    'losen uppfyller inte lokala princip komplexitet',
    'losen uppfyller inte krav langd komplexitet alder',
  ),
  ...says(
    'page-banned',
    'password word phrase pattern easily guess',
    'choose password harder people guess',
    'can use password contains words characters blocked admin',
    'password seen too many times before',
    'mot passe mot phrase modele facile deviner',
    'choisissez mot passe difficile deviner',
    'mot passe contient caracteres bloques administrat',
    'mot passe vu trop souvent',
    'losen ord fras monster latt gissa',
    'valj losen svarare gissa',
    'losen innehaller tecken blockera administrat',
  ),
  ...says(
    'page-throttled',
    'too many attempts reset password 24 hours',
    'tried reset password too many times',
    'trop tentatives reinitialis mot passe',
    'essaye reinitialis mot passe trop fois',
    'for manga forsok aterstall losen',
    'forsokt aterstall losen for manga ganger',
  ),
  ...says(
    'page-not-verified',
    'could not verify your account',
    'couldn verify your account',
    'pas pu verifier votre compte',
    'impossible verifier votre compte',
    'kunde inte verifiera ditt konto',
    'gick inte verifiera ditt konto',
  ),
  ...says(
    'page-not-enabled',
    'admin not enabled you use this feature',
    'feature not enabled by admin',
    'administrat pas active cette fonctionnalite',
    'administrat inte aktivera dig denna funktion',
    'administrat inte aktivera dig den har funktionen',
  ),
  ...says(
    'page-not-processed',
    'request could not be processed',
    'couldn process your request',
    'error occurred while processing request',
    'erreur produite pendant traitement demande',
    'demande pas pu etre traitee',
    'gar inte bearbeta begaran',
  ),
  ...says(
    'page-catching-up',
    'servers take little time catch up',
    'serveurs besoin temps mise jour mot passe',
    'servrar tar lite tid ikapp',
  ),
  ...says(
    'page-admin-policy',
    'user password cannot reset premises policy allow',
    'cannot reset user password premises policy allow',
    'reinitialis mot passe utilisateur strategie locale autorise pas',
    'anvandare losen aterstall lokala princip tillater inte',
  ),
];
