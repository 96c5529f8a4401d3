import type { KnowledgeTexts } from '../locale.ts';

export const causes = {
  'account-type-not-eligible': {
    title: 'Le compte est un compte invité',
    what: 'Votre mot de passe n’est pas géré ici, mais là où votre compte a été créé.',
    doNow: 'Réinitialisez-le là où votre compte a été créé.',
    explanation: 'Il s’agit d’un compte invité ou personnel ; son mot de passe se gère là où le compte a été créé.',
  },
  'ad-account-disabled': {
    title: 'Le compte est désactivé',
    what: 'Votre compte n’est pas actif pour le moment.',
    doNow: 'Contactez le support informatique.',
    explanation: 'Le compte est désactivé : son mot de passe ne peut pas être défini en libre-service.',
  },
  'ad-account-locked-out': {
    title: 'Le compte AD est verrouillé',
    what: 'Votre compte est verrouillé pour le moment.',
    doNow: 'Contactez le support informatique pour le faire déverrouiller.',
    explanation:
      'Le compte local est verrouillé après un trop grand nombre de mots de passe erronés ; il faut d’abord le déverrouiller. Si le compte est activé, la piste du compte désactivé est écartée.',
  },
  'ad-replication-delay': {
    title: 'La réplication AD n’est pas terminée',
    what: 'Votre nouveau mot de passe est enregistré, mais il n’est pas encore arrivé partout où vous vous connectez.',
    doNow:
      'Attendez un peu, puis connectez-vous avec le nouveau mot de passe ; s’il est toujours refusé, contactez le support informatique.',
    explanation:
      'Le mot de passe a été écrit sur un contrôleur de domaine (31002), mais celui qui dessert la personne ne l’a pas encore reçu : pwdLastSet diffère entre les deux. Tout fonctionne dans le cloud et sur un site, et le problème disparaît de lui-même, sauf si la réplication est en panne. Si la réinitialisation n’avait pas été réécrite, pwdLastSet serait ancien sur tous les contrôleurs.',
  },
  'admin-license-missing-for-portal': {
    title: 'L’administrateur n’a pas de licence pour les pages de réinitialisation',
    what: 'Votre propre compte n’est pas en cause.',
    doNow: 'Vous n’avez rien à faire : c’est l’équipe informatique qui doit régler le problème.',
    explanation:
      'L’administrateur qui cherche Entra ID > Réinitialisation du mot de passe ou les entrées de Self-service Password Management n’a pas de licence Entra ID : les pages et les entrées restent masquées. Cela ne dit rien de la réécriture du mot de passe : les utilisateurs peuvent tout de même réinitialiser leur mot de passe. Un rôle manquant les masque aussi, mais la licence est alors présente.',
  },
  'admin-sspr-disabled': {
    title: 'La réinitialisation est désactivée pour les comptes d’administration',
    what: 'Ce compte ne peut pas utiliser la page de réinitialisation.',
    doNow: 'Contactez le support informatique : en attendant, il peut réinitialiser le mot de passe à votre place.',
    explanation:
      'La stratégie d’autorisation interdit la réinitialisation en libre-service aux comptes qui ont un rôle d’administrateur (allowedToUseSSPR vaut false). Un changement met jusqu’à 60 minutes à prendre effet.',
  },
  'admin-sspr-independent-of-scope': {
    title: 'Les administrateurs échappent à la portée de la réinitialisation',
    what: 'Ce compte suit d’autres règles que la plupart des comptes.',
    doNow: 'Vous n’avez rien à faire : c’est l’équipe informatique qui en décide.',
    explanation:
      'Les comptes qui ont un rôle d’annuaire tiennent leur droit de réinitialiser de la seule stratégie d’autorisation (allowedToUseSSPR). La portée (« Aucun », « Sélectionné » ou « Tous ») et son groupe ne le donnent ni ne le retirent. Un administrateur refusé alors que allowedToUseSSPR vaut false relève de la cause voisine.',
  },
  'admin-two-gate-methods-missing': {
    title: 'Un compte d’administration doit avoir deux méthodes acceptées',
    what: 'La page de réinitialisation n’a pas pu vérifier votre identité avec les informations dont elle dispose.',
    doNow:
      'Enregistrez vos informations de sécurité sur aka.ms/mysecurityinfo, ou demandez d’abord au support informatique de vous aider à vous connecter.',
    explanation:
      'Les comptes d’administration suivent toujours la règle de Microsoft : deux méthodes, sans questions de sécurité ; les réglages du locataire ne s’y appliquent pas. Ce compte a moins de deux méthodes acceptées.',
  },
  'adsync-service-account-changed': {
    title: 'Le compte du service ADSync ou sa clé est inutilisable',
    what: 'La page de réinitialisation ne parvient pas à joindre les systèmes de votre organisation pour le moment.',
    doNow:
      'Vous n’avez rien à faire : c’est l’équipe informatique qui doit régler le problème. Votre mot de passe n’a pas changé ; réessayez plus tard.',
    explanation:
      'Le compte sous lequel s’exécute le service ADSync, ou son mot de passe, a été modifié : le service ne peut pas ouvrir de session (1069, événement 7038) ou ne peut pas lire sa clé de chiffrement (événement 6028). Un service simplement arrêté redémarre ; celui-ci, non. Il ne s’agit pas du compte du connecteur (MSOL_...), dont le problème se traduit par un échec d’ouverture de session dans les exécutions de synchronisation.',
  },
  'adsync-service-stopped': {
    title: 'Le service de synchronisation est arrêté',
    what: 'La page de réinitialisation ne parvient pas à joindre les systèmes de votre organisation pour le moment.',
    doNow:
      'Vous n’avez rien à faire : c’est l’équipe informatique qui doit régler le problème. Votre mot de passe n’a pas changé ; réessayez plus tard.',
    explanation:
      'Le service Windows ADSync n’est pas en cours d’exécution : ni la synchronisation ni la réécriture ne fonctionnent.',
  },
  'auth-method-disabled-by-policy': {
    title: 'Une méthode enregistrée est désactivée par la stratégie',
    what: 'La page de réinitialisation n’accepte plus les informations de sécurité que vous aviez configurées.',
    doNow:
      'Contactez le support informatique pour obtenir un nouveau mot de passe ; il vous dira quoi configurer à la place.',
    explanation:
      'Une méthode enregistrée par la personne n’est pas activée dans la stratégie des méthodes d’authentification ; elle ne compte donc plus pour une réinitialisation.',
  },
  'authenticator-only-not-allowed': {
    title: 'L’application d’authentification est autorisée seule',
    what: 'La page de réinitialisation n’a pas assez de moyens de vérifier que c’est bien vous.',
    doNow:
      'Contactez le support informatique pour obtenir un nouveau mot de passe ; l’équipe informatique doit modifier un réglage avant que vous puissiez le faire vous-même.',
    explanation:
      'La stratégie de réinitialisation autorise l’application d’authentification sans les autres méthodes que Microsoft exige en complément : une de plus si une seule méthode est demandée, deux de plus si deux le sont. Il manque alors une méthode à tous ceux qui n’ont que l’application ; si la stratégie en propose assez, c’est la personne qui en a enregistré trop peu.',
  },
  'browser-cookies-disabled': {
    title: 'Le navigateur bloque les cookies',
    what: 'La page de réinitialisation n’a pas pu fonctionner, car votre navigateur refuse les cookies.',
    doNow: 'Autorisez les cookies ou prenez un autre navigateur, puis réessayez.',
    explanation: 'La page de réinitialisation ne peut pas conserver sa session, car le navigateur refuse les cookies.',
  },
  'cloud-account-not-linked-to-ad': {
    title: 'Le compte cloud n’est pas lié à AD',
    what: 'Le nouveau mot de passe ne vaut qu’en ligne, car vous avez deux comptes sans lien entre eux.',
    doNow:
      'Utilisez l’ancien mot de passe sur votre ordinateur pour l’instant ; l’équipe informatique doit relier les comptes.',
    explanation:
      'La personne utilise un compte qui n’existe que dans le cloud à côté d’un compte AD distinct, souvent un doublon jamais rapproché. La réinitialisation réussit dans le cloud, mais n’a aucun objet AD à mettre à jour. La réécriture du mot de passe fonctionne ; un compte synchronisé réinitialisé sans réécriture relève d’une autre cause.',
  },
  'cloud-banned-password': {
    title: 'Mot de passe interdit, refusé dans le cloud',
    what: 'Le nouveau mot de passe a été refusé, car il est trop facile à deviner.',
    doNow: 'Choisissez un mot de passe plus long, sans mots courants, ni votre nom, ni celui de votre organisation.',
    explanation:
      'Le mot de passe a été refusé par la liste des mots de passe interdits, globale ou personnalisée, ou par la comparaison avec le nom du compte, avant tout envoi vers l’environnement local.',
  },
  'cloud-sync-agent-down': {
    title: 'L’agent de synchronisation cloud est arrêté ou trop ancien',
    what: 'La page de réinitialisation ne parvient pas à joindre les systèmes de votre organisation pour le moment.',
    doNow:
      'Vous n’avez rien à faire : c’est l’équipe informatique qui doit régler le problème. Votre mot de passe n’a pas changé ; réessayez plus tard.',
    explanation:
      'L’agent d’approvisionnement qui dessert ce domaine est arrêté, inactif ou antérieur à la version qu’exige la réécriture (1.1.977.0). Seules les personnes de ce domaine sont touchées.',
  },
  'cloud-sync-gmsa-logon-failure': {
    title: 'Le compte de service de l’agent ne peut pas ouvrir de session',
    what: 'La page de réinitialisation ne parvient pas à joindre les systèmes de votre organisation pour le moment.',
    doNow:
      'Vous n’avez rien à faire : c’est l’équipe informatique qui doit régler le problème. Votre mot de passe n’a pas changé ; réessayez plus tard.',
    explanation:
      'L’agent d’approvisionnement ne démarre pas, car son compte de service administré (par exemple provAgentgMSA$) est absent ou n’a pas le droit d’ouvrir une session en tant que service (événement 7041). Un agent simplement arrêté redémarre. S’il manquait des droits sur les mots de passe, le symptôme serait différent : l’agent fonctionnerait et c’est AD qui refuserait le mot de passe.',
  },
  'cloud-sync-gmsa-permissions-missing': {
    title: 'Le compte de l’agent n’a pas les droits nécessaires dans AD',
    what: 'Les systèmes de votre organisation ont refusé d’enregistrer le nouveau mot de passe.',
    doNow:
      'Vous n’avez rien à faire : c’est l’équipe informatique qui doit régler le problème. Réessayez dès qu’elle vous aura prévenu.',
    explanation:
      'Le compte de service administré de l’agent de synchronisation cloud n’a pas reçu les droits sur les mots de passe des comptes.',
  },
  'cloud-sync-not-supported-in-china': {
    title: 'La synchronisation cloud ne réécrit pas dans le cloud chinois',
    what: 'Les systèmes de votre organisation n’acceptent pas le nouveau mot de passe venant de la page de réinitialisation.',
    doNow:
      'Vous n’avez rien à faire : c’est l’équipe informatique qui doit régler le problème. Réessayez dès qu’elle vous aura prévenu.',
    explanation:
      'Le locataire se trouve dans le cloud exploité par 21Vianet, où la réécriture du mot de passe par la synchronisation cloud n’est pas prise en charge ; seul Entra Connect y réécrit. Dans les autres clouds, une option impossible à activer renvoie plutôt à l’agent, à la licence ou au rôle de l’administrateur.',
  },
  'cloud-sync-writeback-without-agent': {
    title: 'La réécriture par synchronisation cloud est choisie, mais il n’y a pas d’agent',
    what: 'Les systèmes de votre organisation n’acceptent pas le nouveau mot de passe venant de la page de réinitialisation.',
    doNow:
      'Vous n’avez rien à faire : c’est l’équipe informatique qui doit régler le problème. Réessayez dès qu’elle vous aura prévenu.',
    explanation:
      'La réécriture repose sur l’option de synchronisation cloud de la page Intégration locale alors qu’aucun agent d’approvisionnement n’est installé ; Entra Connect a sa propre option, dans son assistant. Ce cas se reconnaît à la liste d’agents vide : un agent arrêté ou trop ancien y figure encore.',
  },
  'connect-on-domain-controller': {
    title: 'Entra Connect s’adresse au contrôleur de domaine de sa propre machine',
    what: 'Les systèmes de votre organisation ont refusé d’enregistrer le nouveau mot de passe.',
    doNow:
      'Vous n’avez rien à faire : c’est l’équipe informatique qui doit régler le problème. Réessayez dès qu’elle vous aura prévenu.',
    explanation:
      'Entra Connect est installé sur un contrôleur de domaine et s’adresse à ce même contrôleur, où la recherche du compte exige des droits difficiles à réunir (6329, ERROR_ACCESS_DENIED). Une restriction des appels distants vers SAM produit la même erreur ; la valeur de registre RestrictRemoteSam permet de trancher. Définir comme préféré un autre contrôleur que celui de la machine fait disparaître le problème.',
  },
  'connect-version-retired': {
    title: 'Cette version d’Entra Connect n’est plus acceptée',
    what: 'La page de réinitialisation ne parvient pas à joindre les systèmes de votre organisation pour le moment.',
    doNow:
      'Vous n’avez rien à faire : c’est l’équipe informatique qui doit régler le problème. Votre mot de passe n’a pas changé ; réessayez plus tard.',
    explanation:
      'La version installée d’Entra Connect a dépassé la date limite annoncée par Microsoft, ce qui entraîne l’arrêt de tous ses services de synchronisation, réécriture comprise.',
  },
  'connector-account-credentials-stale': {
    title: 'Les informations d’identification du compte du connecteur ne sont plus à jour',
    what: 'Les systèmes de votre organisation ont refusé d’enregistrer le nouveau mot de passe.',
    doNow:
      'Vous n’avez rien à faire : c’est l’équipe informatique qui doit régler le problème. Réessayez dès qu’elle vous aura prévenu.',
    explanation:
      'Le mot de passe du compte du connecteur AD DS a changé dans AD, et les informations d’identification enregistrées ne fonctionnent plus.',
  },
  'connector-account-permissions-missing': {
    title: 'Le compte du connecteur n’a pas les droits nécessaires dans AD',
    what: 'Les systèmes de votre organisation ont refusé d’enregistrer le nouveau mot de passe.',
    doNow:
      'Vous n’avez rien à faire : c’est l’équipe informatique qui doit régler le problème. Réessayez dès qu’elle vous aura prévenu.',
    explanation:
      'Le compte du connecteur AD DS n’a pas, sur les comptes touchés, le droit de réinitialiser le mot de passe ni celui d’écrire les attributs, ou bien ces droits ont été accordés à un autre compte ou sur une mauvaise étendue (33004, 80230626).',
  },
  'connector-password-too-long': {
    title: 'Le mot de passe du compte du connecteur est trop long',
    what: 'Les systèmes de votre organisation ont refusé d’enregistrer le nouveau mot de passe.',
    doNow:
      'Vous n’avez rien à faire : c’est l’équipe informatique qui doit régler le problème. Réessayez dès qu’elle vous aura prévenu.',
    explanation:
      'Le mot de passe du compte du connecteur AD DS lui-même est trop long pour les opérations de mot de passe ; l’événement contient hr=800700CE, « The filename or extension is too long ». Des informations d’identification périmées se traduisent, elles, par un échec d’ouverture de session dans les exécutions de synchronisation.',
  },
  'connector-space-link-broken': {
    title: 'Le moteur de synchronisation a perdu son lien avec AD',
    what: 'Votre compte n’est pas correctement relié aux systèmes de votre organisation.',
    doNow:
      'Vous n’avez rien à faire : c’est l’équipe informatique qui doit régler le problème. Réessayez dès qu’elle vous aura prévenu.',
    explanation:
      'L’objet AD existe et fait partie de l’étendue de la synchronisation, mais l’objet métaverse de l’utilisateur cloud n’y est pas relié par « In from AD - User AccountEnabled » ; la réécriture répond donc « Object could not be found » (33002). Cela se voit dans la lignée (Lineage) de l’objet de l’espace connecteur. Un objet supprimé ou filtré, lui, ne figure pas du tout dans l’espace connecteur.',
  },
  'contact-data-malformed': {
    title: 'Le numéro de téléphone ou l’adresse enregistrés sont faux ou mal formés',
    what: 'Le code de vérification n’a pas pu vous parvenir.',
    doNow: 'Contactez le support informatique pour faire corriger vos coordonnées.',
    explanation:
      'Le numéro enregistré est périmé, n’est pas au format international ou comporte un numéro de poste que le service ignore : la vérification ne peut pas atteindre la personne.',
  },
  'dc-ports-blocked': {
    title: 'Les ports vers les contrôleurs de domaine sont fermés',
    what: 'Les systèmes de votre organisation ont refusé d’enregistrer le nouveau mot de passe.',
    doNow:
      'Vous n’avez rien à faire : c’est l’équipe informatique qui doit régler le problème. Réessayez dès qu’elle vous aura prévenu.',
    explanation:
      'Les contrôleurs fonctionnent, mais un pare-feu ferme des ports entre le serveur de synchronisation et eux. L’importation passe par LDAP (389), mais la réécriture utilise aussi SMB (445), et la synchronisation des mots de passe RPC (135 et 49152-65535) : l’importation peut donc fonctionner alors que toutes les réinitialisations sont refusées. Un contrôleur arrêté ou mal nommé ne répond sur aucun port.',
  },
  'dc-unreachable': {
    title: 'Un contrôleur de domaine est injoignable',
    what: 'Les systèmes de votre organisation ont refusé d’enregistrer le nouveau mot de passe.',
    doNow:
      'Vous n’avez rien à faire : c’est l’équipe informatique qui doit régler le problème. Réessayez dès qu’elle vous aura prévenu.',
    explanation:
      'Le serveur ne parvient pas à joindre un contrôleur de domaine dont il a besoin, par exemple un contrôleur préféré ou l’émulateur PDC : il est arrêté, retiré du service, mal nommé ou isolé du réseau (33001, 80230818).',
  },
  'domain-services-hash-missing': {
    title: 'Domain Services n’a pas les hachages du mot de passe',
    what: 'Votre mot de passe fonctionne en ligne, mais les ordinateurs du cloud ne le connaissent pas encore.',
    doNow:
      'Changez une fois votre mot de passe et réessayez un peu plus tard ; si cela échoue encore, contactez le support informatique.',
    explanation:
      'Le domaine managé Entra Domain Services n’a pas de hachages NTLM ou Kerberos pour le compte : ils n’existent qu’après un changement fait depuis l’activation du service ou, pour un compte synchronisé, une fois les hachages hérités synchronisés. La réécriture et la synchronisation de hachage vers Entra ID fonctionnent : Microsoft 365 accepte le mot de passe.',
  },
  'duplicate-anchor-multi-forest': {
    title: 'La personne a des comptes actifs dans plusieurs forêts',
    what: 'Les systèmes de votre organisation contiennent plusieurs comptes à votre nom et n’ont pas pu les distinguer.',
    doNow:
      'Vous n’avez rien à faire : c’est l’équipe informatique qui doit régler le problème. Réessayez dès qu’elle vous aura prévenu.',
    explanation:
      'L’utilisateur cloud est relié à plus d’un objet AD activé, ou partage avec quelqu’un une ancre qui n’est pas unique : « Multiple matches found » (33003) ou hr=80230402. La réécriture ne prend pas en charge ce cas. Un objet absent ou non relié donne au contraire 33002.',
  },
  'entra-smart-lockout': {
    title: 'Verrouillage intelligent dans le cloud',
    what: 'La connexion à votre compte est suspendue pour un court moment.',
    doNow:
      'Patientez un peu avant de réessayer, et vérifiez qu’aucun téléphone ni aucune application n’utilise encore un ancien mot de passe.',
    explanation:
      'Des saisies répétées de mots de passe erronés ont verrouillé la connexion dans le cloud (AADSTS50053). Déverrouiller le compte local n’y change rien ; le verrouillage prend fin de lui-même.',
  },
  'federated-domain-portal-reset': {
    title: 'Le domaine de la personne est fédéré',
    what: 'Votre mot de passe est géré par un autre système de connexion de votre organisation.',
    doNow: 'Contactez le support informatique : en attendant, il peut réinitialiser le mot de passe à votre place.',
    explanation:
      'Le domaine de connexion est fédéré. Pour ce type de réinitialisation, Microsoft renvoie les administrateurs vers AD, même si ses pages ne concordent pas toutes.',
  },
  'firewall-blocks-service-bus': {
    title: 'Le port 443 sortant vers Microsoft est bloqué',
    what: 'La page de réinitialisation ne parvient pas à joindre les systèmes de votre organisation pour le moment.',
    doNow:
      'Vous n’avez rien à faire : c’est l’équipe informatique qui doit régler le problème. Votre mot de passe n’a pas changé ; réessayez plus tard.',
    explanation:
      'Un pare-feu ou une liste d’adresses figée empêche le serveur de joindre tout ou partie des points de terminaison Service Bus et de réinitialisation du mot de passe.',
  },
  'force-change-flag-not-synced': {
    title: 'Le mot de passe temporaire n’est pas pris en compte dans le cloud',
    what: 'Le mot de passe temporaire qu’on vous a donné ne fonctionne pas dans les services en ligne.',
    doNow:
      'Connectez-vous avec ce mot de passe sur un ordinateur du bureau et choisissez-y un nouveau mot de passe, ou adressez-vous au support informatique.',
    explanation:
      'Dans AD, ce mot de passe doit être changé à la prochaine ouverture de session, et UserForcePasswordChangeOnLogonEnabled est désactivé ou n’a été activé qu’ensuite ; un tel mot de passe n’est alors pas synchronisé (état FilteredByTarget). Attendre n’y change rien, et les changements ordinaires faits dans AD arrivent, contrairement à ce qui se passe lors d’une panne de la synchronisation de hachage.',
  },
  'forced-change-pta-timing': {
    title: 'Le mot de passe temporaire a été utilisé trop tôt',
    what: 'Votre nouveau mot de passe est enregistré, mais il faut encore un peu de temps aux services en ligne pour le connaître.',
    doNow: 'Attendez quelques minutes, puis connectez-vous avec le nouveau mot de passe.',
    explanation:
      'Avec l’authentification directe, la personne s’est connectée avec le mot de passe temporaire avant que la synchronisation de hachage, qui prend au moins deux minutes, ne l’ait transmis au cloud ; le changement imposé s’y est heurté à un autre mot de passe (« our servers take a little time to catch up »). Plus tard, cela fonctionne, alors qu’une règle du cloud refuserait de nouveau.',
  },
  'forest-added-after-writeback': {
    title: 'La forêt a été ajoutée après l’activation de la réécriture',
    what: 'Les systèmes de votre organisation ont refusé d’enregistrer le nouveau mot de passe.',
    doNow:
      'Vous n’avez rien à faire : c’est l’équipe informatique qui doit régler le problème. Réessayez dès qu’elle vous aura prévenu.',
    explanation:
      'Une forêt connectée après coup n’est pas activée pour les opérations de mot de passe tant que la réécriture n’a pas été désactivée puis réactivée (0x8023061f).',
  },
  'idle-timeout-too-short': {
    title: 'Les connexions inactives sont coupées trop tôt',
    what: 'La page de réinitialisation a perdu la liaison avec les systèmes de votre organisation.',
    doNow: 'Réessayez dans dix minutes ; en cas de nouvel échec, prévenez le support informatique.',
    explanation:
      'Un pare-feu ou un proxy ferme les connexions inactives plus tôt que le canal de réécriture ne le supporte, d’où des échecs intermittents.',
  },
  'impersonate-right-missing': {
    title: 'Le droit d’emprunt d’identité a été retiré',
    what: 'Les systèmes de votre organisation ont refusé d’enregistrer le nouveau mot de passe.',
    doNow:
      'Vous n’avez rien à faire : c’est l’équipe informatique qui doit régler le problème. Réessayez dès qu’elle vous aura prévenu.',
    explanation:
      'Sur le serveur, le droit « Emprunter l’identité d’un client après l’authentification » n’est plus accordé à ses titulaires par défaut.',
  },
  'incorrect-current-password': {
    title: 'Le mot de passe actuel a été mal saisi',
    what: 'L’ancien mot de passe que vous avez saisi n’était pas le bon.',
    doNow: 'Réessayez en le saisissant avec soin, ou choisissez plutôt « J’ai oublié mon mot de passe ».',
    explanation: 'Lors d’une modification, l’ancien mot de passe fourni ne correspond pas à celui d’AD.',
  },
  'inheritance-disabled-on-user': {
    title: 'L’héritage des autorisations est désactivé',
    what: 'Les systèmes de votre organisation ont refusé d’enregistrer le nouveau mot de passe.',
    doNow:
      'Vous n’avez rien à faire : c’est l’équipe informatique qui doit régler le problème. Réessayez dès qu’elle vous aura prévenu.',
    explanation:
      'L’héritage a été désactivé sur le compte ou sur son conteneur : les droits délégués ne lui sont pas transmis.',
  },
  'ldap-policy-hints-control-missing': {
    title: 'Le contrôleur de domaine n’offre pas le contrôle « policy hints »',
    what: 'Les systèmes de votre organisation ont refusé d’enregistrer le nouveau mot de passe.',
    doNow:
      'Vous n’avez rien à faire : c’est l’équipe informatique qui doit régler le problème. Réessayez dès qu’elle vous aura prévenu.',
    explanation:
      'Le contrôleur de domaine n’offre pas le contrôle LDAP 1.2.840.113556.1.4.2066, qui applique la stratégie de mot de passe aux réinitialisations ; l’événement 6329 dit « The server doesn’t contain the LDAP password policy control ». Microsoft demande Windows Server 2016 ou une version ultérieure. Ni les droits ni le réseau ne sont en cause.',
  },
  'ldap-sign-and-encrypt-off': {
    title: 'La signature LDAP est désactivée sur le connecteur',
    what: 'Les systèmes de votre organisation ont refusé d’enregistrer le nouveau mot de passe.',
    doNow:
      'Vous n’avez rien à faire : c’est l’équipe informatique qui doit régler le problème. Réessayez dès qu’elle vous aura prévenu.',
    explanation:
      'La signature et le chiffrement du trafic LDAP sont désactivés sur le connecteur AD ; le contrôleur de domaine refuse donc de définir des mots de passe (8023062C).',
  },
  'license-insufficient-for-writeback': {
    title: 'La licence n’inclut pas la réécriture',
    what: 'La licence de votre compte ne couvre pas ce type de réinitialisation.',
    doNow: 'Contactez le support informatique : en attendant, il peut réinitialiser le mot de passe à votre place.',
    explanation:
      'Les plans utilisés couvrent Office ou la réinitialisation des comptes purement cloud, mais pas la réécriture du mot de passe d’un compte synchronisé. Il faut Entra ID P1 ou P2, ou Microsoft 365 Business Premium.',
  },
  'm365-admin-center-reset': {
    title: 'Réinitialisation dans un centre d’administration sans réécriture',
    what: 'Le support informatique vous a donné un nouveau mot de passe, mais il ne vaut que pour les services en ligne.',
    doNow:
      'Pour l’instant, utilisez l’ancien mot de passe sur votre ordinateur et demandez au support informatique de réinitialiser à nouveau votre mot de passe.',
    explanation:
      'Un administrateur a réinitialisé un compte synchronisé depuis des pages qui ne modifient que la copie cloud, comme le centre d’administration Microsoft 365 : aucune entrée du service de réinitialisation n’accompagne celle de l’annuaire.',
  },
  'microsoft-service-incident': {
    title: 'Microsoft signale un incident',
    what: 'Une perturbation chez Microsoft touche en ce moment la connexion et les mots de passe.',
    doNow: 'Vous n’avez rien à faire ; réessayez plus tard.',
    explanation:
      'Un avis ou un incident du côté de Microsoft touche de nombreuses personnes ; rien ne peut être réparé sur place.',
  },
  'minimum-password-age-block': {
    title: 'Le mot de passe a été modifié trop récemment',
    what: 'Votre mot de passe a été modifié il y a très peu de temps : une deuxième modification est refusée pour l’instant, quoi que vous saisissiez.',
    doNow:
      'Utilisez le dernier mot de passe que vous avez choisi ; si vous ne le connaissez plus, contactez le support informatique.',
    explanation:
      'La durée de vie minimale du mot de passe n’est pas écoulée depuis la dernière modification : AD en refuse une autre, quel que soit le mot de passe saisi.',
  },
  'no-line-of-sight-to-dc': {
    title: 'L’appareil ne joint aucun contrôleur de domaine',
    what: 'Votre ordinateur ne connaît pas encore votre nouveau mot de passe.',
    doNow:
      'Connectez-le au réseau du bureau ou au VPN, puis verrouillez l’écran et déverrouillez-le avec le nouveau mot de passe ; d’ici là, l’ancien mot de passe fonctionne encore.',
    explanation:
      'Le mot de passe est nouveau dans AD et dans le cloud, mais l’appareil n’a joint aucun contrôleur de domaine depuis : Windows se fie toujours aux identifiants mis en cache. À la différence d’une réinitialisation sans réécriture, PasswordLastSet est ici à jour dans AD.',
  },
  'not-enough-auth-methods': {
    title: 'Moins de méthodes que la stratégie n’en exige',
    what: 'La page de réinitialisation demande plus d’informations de sécurité que votre compte n’en contient.',
    doNow:
      'Contactez le support informatique pour obtenir un nouveau mot de passe, puis complétez vos informations de sécurité sur aka.ms/mysecurityinfo.',
    explanation:
      'La personne a bien enregistré quelque chose, mais moins de méthodes utilisables que n’en demande la stratégie de réinitialisation.',
  },
  'not-writeback-phs-issue': {
    title: 'C’est la synchronisation de hachage qui échoue, pas la réécriture',
    what: 'Le mot de passe que vous avez défini au travail n’est pas arrivé dans les services en ligne.',
    doNow:
      'Vous n’avez rien à faire : c’est l’équipe informatique qui doit régler le problème. D’ici là, votre ancien mot de passe fonctionne encore en ligne.',
    explanation:
      'Le changement a été fait dans AD et n’est pas arrivé dans le cloud : c’est l’affaire de la synchronisation de hachage du mot de passe, qui prend d’ordinaire deux minutes environ, et non de la réécriture. Les mots de passe définis en ligne arrivent toujours dans AD ; cherchez les événements 611, 652, 655 et l’absence de la pulsation 654.',
  },
  'on-prem-password-policy-violation': {
    title: 'La stratégie AD a refusé le mot de passe',
    what: 'Votre nouveau mot de passe ne respecte pas les règles de votre organisation.',
    doNow: 'Choisissez un mot de passe plus long, qui ne ressemble à aucun des précédents.',
    explanation:
      'La réécriture fonctionne, mais la stratégie du domaine ou la stratégie affinée refuse le mot de passe choisi en raison de sa longueur, de sa complexité ou de sa réutilisation.',
  },
  'onboarding-admin-federated-or-wrong': {
    title: 'L’assistant a été lancé avec un compte inadapté',
    what: 'Les systèmes de votre organisation n’acceptent pas le nouveau mot de passe venant de la page de réinitialisation.',
    doNow:
      'Vous n’avez rien à faire : c’est l’équipe informatique qui doit régler le problème. Réessayez dès qu’elle vous aura prévenu.',
    explanation:
      'Le compte cloud utilisé dans l’assistant Entra Connect est fédéré, son mot de passe était faux ou il n’a pas le rôle requis ; la réécriture n’a donc pas pu être activée ou désactivée : 32009 « Error getting auth token », ou 31014 et 32013 à la désactivation. L’événement 31017 signifie que le compte a été accepté. Si personne n’a lancé l’assistant, l’option n’est tout simplement pas cochée.',
  },
  'onprem-success-cloud-failure': {
    title: 'Écrit dans AD, mais pas dans le cloud',
    what: 'Votre nouveau mot de passe fonctionne sur le réseau de votre organisation, mais le cloud ne l’a pas encore pris en compte.',
    doNow:
      'Attendez quelques minutes et connectez-vous avec le nouveau mot de passe ; si cela échoue encore, choisissez-en un autre, sans lettres accentuées.',
    explanation:
      'Le mot de passe a été défini dans l’environnement local, mais la copie cloud n’a pas été mise à jour : délai dépassé, limitation des requêtes ou règle propre au cloud, comme l’interdiction des caractères Unicode. L’entrée est journalisée avec le résultat « success ».',
  },
  'operator-lacks-role-or-permission': {
    title: 'L’opérateur n’a pas le rôle ou l’autorisation nécessaire',
    what: 'La personne qui a voulu vous aider n’est pas habilitée à le faire pour votre compte.',
    doNow: 'Demandez au support informatique de transmettre votre demande à un collègue habilité.',
    explanation:
      'La personne ou l’application qui agit n’a ni rôle ni autorisation pour cette action sur ce compte : un Administrateur de mots de passe ou du support technique peut agir sur les comptes sans rôle, alors que la plupart des titulaires de rôles relèvent d’un Administrateur d’authentification privilégié. L’action est refusée avant même la réécriture du mot de passe ; la personne peut toujours réinitialiser elle-même son mot de passe.',
  },
  'ou-reserved-characters': {
    title: 'Caractère réservé dans le chemin de l’unité d’organisation',
    what: 'Un obstacle technique dans les systèmes de votre organisation empêche la réinitialisation.',
    doNow:
      'Vous n’avez rien à faire : c’est l’équipe informatique qui doit régler le problème. Réessayez dès qu’elle vous aura prévenu.',
    explanation:
      'Le chemin du compte contient une unité d’organisation dont le nom comporte un caractère réservé, que les opérations de mot de passe ne savent pas traiter (33001 sans 80230818).',
  },
  'password-expired': {
    title: 'Le mot de passe a expiré',
    what: 'Votre mot de passe a expiré.',
    doNow:
      'Choisissez-en un nouveau lorsque la page de connexion vous le demande, ou utilisez « J’ai oublié mon mot de passe ».',
    explanation:
      'Le mot de passe a simplement expiré (AADSTS50055 ou 50144) ; une modification ou une réinitialisation suffit.',
  },
  'password-filter-rejection': {
    title: 'Mot de passe refusé par un filtre des contrôleurs de domaine',
    what: 'Votre nouveau mot de passe a été refusé par une règle supplémentaire de votre organisation.',
    doNow:
      'Choisissez un mot de passe long, sans mots liés à votre organisation ; s’il est aussi refusé, prévenez le support informatique.',
    explanation:
      'Un filtre de mots de passe ou l’agent de protection par mot de passe des contrôleurs de domaine refuse le mot de passe selon des règles qui s’ajoutent à la stratégie ordinaire. Les filtres doivent aussi couvrir les réinitialisations de type administrateur.',
  },
  'password-never-expires-flag': {
    title: '« Le mot de passe n’expire jamais » empêche le changement imposé',
    what: 'On ne vous a pas demandé de remplacer le mot de passe temporaire.',
    doNow:
      'Choisissez vous-même un nouveau mot de passe sur aka.ms/sspr ; le support informatique corrigera le réglage.',
    explanation:
      'Le compte AD porte l’option « Le mot de passe n’expire jamais » : AD n’inscrit pas l’obligation de changer à la prochaine ouverture de session et personne n’est invité à le faire, quoi qu’on ait coché lors de la réinitialisation. Les autres personnes, après la même réinitialisation, y sont bien invitées.',
  },
  'permissions-not-propagated': {
    title: 'Les droits ont été accordés trop récemment',
    what: 'Les systèmes de votre organisation ont refusé d’enregistrer le nouveau mot de passe.',
    doNow:
      'Vous n’avez rien à faire : c’est l’équipe informatique qui doit régler le problème. Réessayez dès qu’elle vous aura prévenu.',
    explanation:
      'Les droits ont été corrigés il y a une heure environ, ou moins, et n’ont pas encore atteint tous les objets ni tous les contrôleurs de domaine.',
  },
  'protected-group-admincount': {
    title: 'Le compte est protégé dans AD',
    what: 'Les systèmes de votre organisation ont refusé d’enregistrer le nouveau mot de passe.',
    doNow:
      'Vous n’avez rien à faire : c’est l’équipe informatique qui doit régler le problème. Réessayez dès qu’elle vous aura prévenu.',
    explanation:
      'Le compte fait ou a fait partie d’un groupe protégé d’AD : ses autorisations viennent d’AdminSDHolder, et une réinitialisation depuis le cloud est volontairement refusée. Une modification reste possible si l’ancien mot de passe est connu.',
  },
  'proxy-misconfigured': {
    title: 'Le proxy n’est pas configuré pour le service de synchronisation',
    what: 'La page de réinitialisation ne parvient pas à joindre les systèmes de votre organisation pour le moment.',
    doNow:
      'Vous n’avez rien à faire : c’est l’équipe informatique qui doit régler le problème. Votre mot de passe n’a pas changé ; réessayez plus tard.',
    explanation:
      'Le compte de service n’utilise pas le proxy obligatoire, ne parvient pas à s’y authentifier, ou le service n’a pas été redémarré depuis la configuration du proxy.',
  },
  'reconfirmation-interval-elapsed': {
    title: 'Les informations de sécurité sont à reconfirmer',
    what: 'On vous demande seulement si vos informations de sécurité sont toujours exactes.',
    doNow: 'Vérifiez-les, corrigez ce qui a changé et confirmez ; vous pourrez ensuite continuer.',
    explanation:
      'Le nombre de jours prévu pour la reconfirmation est écoulé : la page de connexion affiche des informations de sécurité valables et demande de les confirmer. Rien ne manque et rien n’a échoué ; une page qui demande une première inscription relève d’une autre cause.',
  },
  'registered-method-lost': {
    title: 'La méthode enregistrée n’est plus disponible',
    what: 'Vous n’avez plus le moyen que la page de réinitialisation veut utiliser pour vérifier votre identité.',
    doNow:
      'Contactez le support informatique : il vérifiera que c’est bien vous et vous aidera à configurer un autre moyen.',
    explanation:
      'L’inscription est complète et autorisée, mais la personne n’a plus accès au téléphone, au numéro ou à la boîte e-mail correspondants : le parcours s’arrête à la vérification. Cela ressemble à un abandon ; seule la personne peut le dire. Un message simplement en retard, lui, est destiné à un appareil ou à une adresse dont la personne dispose encore.',
  },
  'registration-blocked-by-conditional-access': {
    title: 'L’accès conditionnel bloque l’inscription',
    what: 'Vous ne pouvez pas configurer vos informations de sécurité depuis l’endroit où vous êtes.',
    doNow:
      'Essayez depuis votre lieu de travail, sur votre ordinateur professionnel, ou contactez le support informatique.',
    explanation:
      'Une stratégie d’accès conditionnel portant sur l’action utilisateur « Inscrire les informations de sécurité » refuse le lieu, l’appareil ou le niveau d’authentification de la connexion. Le journal de connexion nomme la stratégie. Faute d’inscription, la page de réinitialisation trouve ensuite trop peu de méthodes ; un blocage pour risque nomme une autre stratégie et arrête toutes les connexions.',
  },
  'registration-interrupt-enforced': {
    title: 'La connexion exige l’inscription',
    what: 'La connexion vous demande de configurer vos informations de sécurité avant de continuer.',
    doNow: 'Suivez la page jusqu’au bout ; cette étape ne peut plus être reportée.',
    explanation:
      'Une obligation d’inscription interrompt la connexion et ne peut plus être reportée. Quand seule l’inscription à la réinitialisation est demandée, la page peut être ignorée ; sinon, l’inscription à l’authentification multifacteur est exigée aussi, par ID Protection (au bout de 14 jours), par l’accès conditionnel ou par le réglage MFA par utilisateur. La réinitialisation elle-même n’a pas échoué.',
  },
  'registration-not-prompted': {
    title: 'La personne n’a jamais été invitée à s’inscrire',
    what: 'On ne vous a pas encore demandé de configurer vos informations de sécurité.',
    doNow:
      'Contactez le support informatique pour obtenir un nouveau mot de passe, puis configurez vos informations de sécurité sur aka.ms/mysecurityinfo.',
    explanation:
      'L’inscription n’est pas exigée à la connexion, la personne était en dehors de la portée de la réinitialisation, d’anciennes données satisfaisaient encore à l’exigence, ou la personne ne se connecte jamais là où l’invitation s’affiche. Le compte a donc trop peu de méthodes sans que personne n’ait rien refusé ; quiconque a été invité et a fermé la page ne s’est simplement pas inscrit.',
  },
  'restrict-remote-sam': {
    title: 'Les appels distants vers SAM sont restreints',
    what: 'Les systèmes de votre organisation ont refusé d’enregistrer le nouveau mot de passe.',
    doNow:
      'Vous n’avez rien à faire : c’est l’équipe informatique qui doit régler le problème. Réessayez dès qu’elle vous aura prévenu.',
    explanation:
      'Une stratégie de sécurité, ou la valeur de registre qu’elle a laissée, empêche le compte du connecteur d’effectuer des appels distants vers SAM (6329, ERROR_ACCESS_DENIED).',
  },
  'rodc-targeted': {
    title: 'Un contrôleur de domaine en lecture seule est utilisé',
    what: 'Les systèmes de votre organisation ont refusé d’enregistrer le nouveau mot de passe.',
    doNow:
      'Vous n’avez rien à faire : c’est l’équipe informatique qui doit régler le problème. Réessayez dès qu’elle vous aura prévenu.',
    explanation:
      'Le connecteur s’adresse à un contrôleur de domaine en lecture seule, qui ne peut pas enregistrer de mot de passe.',
  },
  'root-ca-missing': {
    title: 'La chaîne de certificats n’est pas approuvée',
    what: 'La page de réinitialisation ne parvient pas à joindre les systèmes de votre organisation pour le moment.',
    doNow:
      'Vous n’avez rien à faire : c’est l’équipe informatique qui doit régler le problème. Votre mot de passe n’a pas changé ; réessayez plus tard.',
    explanation:
      'Le serveur n’approuve pas le certificat présenté par le point de terminaison : une autorité racine manque, ou le trafic est intercepté.',
  },
  'sam-read-access-missing': {
    title: 'Les droits de lecture SAM par défaut ont été retirés',
    what: 'Les systèmes de votre organisation ont refusé d’enregistrer le nouveau mot de passe.',
    doNow:
      'Vous n’avez rien à faire : c’est l’équipe informatique qui doit régler le problème. Réessayez dès qu’elle vous aura prévenu.',
    explanation:
      'Les droits de lecture par défaut sur l’objet serveur SAM, ou le groupe de compatibilité qui les porte, ont été retirés ; les recherches de comptes sont donc refusées.',
  },
  'script-password-update-not-written-back': {
    title: 'Un script a défini le mot de passe sans réécriture',
    what: 'Un système vous a attribué un nouveau mot de passe, mais il ne vaut que pour les services en ligne.',
    doNow:
      'Pour l’instant, utilisez l’ancien mot de passe sur votre ordinateur et demandez au support informatique de réinitialiser à nouveau votre mot de passe.',
    explanation:
      'Un script, une automatisation ou un module ancien a modifié directement le profil de mot de passe, une opération qui n’est jamais réécrite.',
  },
  'selective-phs-out-of-scope': {
    title: 'Hors de l’étendue de la synchronisation sélective des hachages',
    what: 'Votre compte n’est pas correctement relié aux systèmes de votre organisation.',
    doNow:
      'Vous n’avez rien à faire : c’est l’équipe informatique qui doit régler le problème. Réessayez dès qu’elle vous aura prévenu.',
    explanation:
      'Les hachages de mots de passe ne sont synchronisés que pour certains comptes, et celui-ci n’en fait pas partie : adminDescription vaut PHSFiltered, ou ne vaut pas PHSIncluded. La réécriture ne trouve alors aucune cible (33002, 6329 avec 80230405). L’objet lui-même existe et se synchronise, contrairement à un objet absent ou filtré.',
  },
  'server-clock-skew': {
    title: 'L’horloge du serveur n’est pas à l’heure',
    what: 'La page de réinitialisation ne parvient pas à joindre les systèmes de votre organisation pour le moment.',
    doNow:
      'Vous n’avez rien à faire : c’est l’équipe informatique qui doit régler le problème. Votre mot de passe n’a pas changé ; réessayez plus tard.',
    explanation: 'L’heure du serveur est assez décalée pour que les jetons soient refusés.',
  },
  'signin-screen-app-runtime-baseline': {
    title: 'Une base de référence de sécurité bloque la page de réinitialisation',
    what: 'La page pour réinitialiser votre mot de passe ne peut pas s’ouvrir sur l’écran de connexion de votre ordinateur.',
    doNow:
      'Réinitialisez votre mot de passe sur aka.ms/sspr depuis votre téléphone ou un autre ordinateur, et dites au support informatique de quel ordinateur il s’agit.',
    explanation:
      'La stratégie qui bloque les applications hébergeant du contenu web avec accès à Windows Runtime, présente dans certaines bases de référence de sécurité, arrête aussi la page de réinitialisation : elle commence à se charger, puis l’écran de verrouillage revient. Sur le même réseau, les appareils sans cette base de référence fonctionnent.',
  },
  'signin-screen-lock-screen-disabled': {
    title: 'L’écran de verrouillage est désactivé par une stratégie',
    what: 'La page pour réinitialiser votre mot de passe ne peut pas s’ouvrir sur l’écran de connexion de votre ordinateur.',
    doNow:
      'Réinitialisez votre mot de passe sur aka.ms/sspr depuis votre téléphone ou un autre ordinateur, et dites au support informatique de quel ordinateur il s’agit.',
    explanation:
      'NoLockScreen vaut 1 : l’appareil passe directement à la saisie du mot de passe. Microsoft cite ce réglage parmi ceux qui gênent la réinitialisation avant l’ouverture de session ; les appareils qui affichent encore l’écran de verrouillage fonctionnent.',
  },
  'signin-screen-locked-session': {
    title: 'La réinitialisation est partie d’une session verrouillée',
    what: 'La page de réinitialisation ne peut pas s’ouvrir tant qu’une session reste ouverte sur l’ordinateur.',
    doNow:
      'Redémarrez l’ordinateur et choisissez « Réinitialiser le mot de passe » avant toute ouverture de session, ou utilisez aka.ms/sspr sur votre téléphone.',
    explanation:
      'Sous Windows 11, la réinitialisation doit partir de l’écran de connexion, sans session verrouillée derrière ; sinon, Windows revient à cet écran : c’est le comportement prévu. Après un redémarrage, elle fonctionne, ce qui écarte tout réglage de l’appareil.',
  },
  'signin-screen-logon-right-removed': {
    title: 'Le droit d’ouvrir une session locale a été retiré',
    what: 'La page pour réinitialiser votre mot de passe ne peut pas s’ouvrir sur l’écran de connexion de votre ordinateur.',
    doNow:
      'Réinitialisez votre mot de passe sur aka.ms/sspr depuis votre téléphone ou un autre ordinateur, et dites au support informatique de quel ordinateur il s’agit.',
    explanation:
      'Le groupe Utilisateurs n’a plus le droit « Permettre l’ouverture d’une session locale » (« Allow log on locally »), ou les comptes locaux en sont exclus : le compte temporaire de la page de réinitialisation n’obtient aucune session (« The sign-in method you’re trying to use isn’t allowed »). Les autres causes liées à l’écran de connexion n’affichent pas ce message.',
  },
  'signin-screen-proxy-blocked': {
    title: 'Un proxy bloque la réinitialisation depuis l’écran de connexion',
    what: 'Sur ce réseau, votre ordinateur ne peut pas ouvrir la page de réinitialisation avant l’ouverture de session.',
    doNow:
      'Réinitialisez votre mot de passe sur aka.ms/sspr depuis votre téléphone ou un autre ordinateur, et dites au support informatique de quel ordinateur il s’agit.',
    explanation:
      'La réinitialisation s’exécute sous le compte local temporaire defaultuser1, qui n’a pas de proxy par utilisateur et ne peut pas s’authentifier auprès d’un proxy (« Something went wrong »). Sur un réseau sans proxy, elle fonctionne, ce qu’aucun réglage de l’appareil ne permettrait.',
  },
  'signin-screen-remote-session': {
    title: 'La réinitialisation a été tentée dans une session à distance',
    what: 'La page de réinitialisation ne peut pas s’ouvrir sur l’écran de connexion d’un ordinateur utilisé à distance.',
    doNow:
      'Réinitialisez votre mot de passe sur aka.ms/sspr dans un navigateur, sur votre téléphone ou sur l’ordinateur devant vous.',
    explanation:
      'La réinitialisation avant l’ouverture de session n’est pas prise en charge dans une session Bureau à distance ou une session étendue Hyper-V. Devant le même appareil, ou en session de base, elle fonctionne.',
  },
  'signin-screen-reset-unidentified': {
    title: 'La réinitialisation échoue sur l’écran de connexion, cause à déterminer',
    what: 'La page pour réinitialiser votre mot de passe ne peut pas s’ouvrir sur l’écran de connexion de votre ordinateur.',
    doNow:
      'Réinitialisez votre mot de passe sur aka.ms/sspr depuis votre téléphone ou un autre ordinateur, et dites au support informatique de quel ordinateur il s’agit.',
    explanation:
      'La même réinitialisation aboutit dans un navigateur et échoue avant l’ouverture de session Windows : le compte, la stratégie et la réécriture ne sont donc pas en cause. Il faut écarter un par un le proxy, la session et les réglages connus de l’appareil.',
  },
  'signin-screen-switch-timeout': {
    title: 'Le délai de bascule de bureau a été modifié',
    what: 'La page de réinitialisation se ferme sur l’écran de connexion de votre ordinateur avant d’être chargée.',
    doNow:
      'Réinitialisez votre mot de passe sur aka.ms/sspr depuis votre téléphone ou un autre ordinateur, et dites au support informatique de quel ordinateur il s’agit.',
    explanation:
      'DelayedDesktopSwitchTimeout n’a pas sa valeur par défaut, 0 : la page de réinitialisation se ferme avant d’être chargée. Les appareils qui ont la valeur par défaut fonctionnent sur le même réseau. Ce lien a été signalé à Microsoft, dont la page sur l’écran de connexion n’en parle pas.',
  },
  'signin-screen-uac-disabled': {
    title: 'Le contrôle de compte d’utilisateur est désactivé',
    what: 'La page pour réinitialiser votre mot de passe ne peut pas s’ouvrir sur l’écran de connexion de votre ordinateur.',
    doNow:
      'Réinitialisez votre mot de passe sur aka.ms/sspr depuis votre téléphone ou un autre ordinateur, et dites au support informatique de quel ordinateur il s’agit.',
    explanation:
      'EnableLUA vaut 0 sur l’appareil, ce qui est une cause connue d’échec de la réinitialisation avant l’ouverture de session : le lien ramène à l’écran de connexion. Les appareils où ce contrôle est activé fonctionnent avec les mêmes stratégies.',
  },
  'single-label-domain': {
    title: 'Le domaine AD a un nom en une seule partie',
    what: 'Les systèmes de votre organisation ont refusé d’enregistrer le nouveau mot de passe.',
    doNow:
      'Vous n’avez rien à faire : c’est l’équipe informatique qui doit régler le problème. Réessayez dès qu’elle vous aura prévenu.',
    explanation:
      'Le domaine porte un nom d’un seul mot, sans point. Microsoft le déconseille vivement et ne le prend en charge que si la résolution de ce nom fonctionne ; si le nom NetBIOS diffère du nom DNS, Entra Connect n’est pas pris en charge. Le nom seul ne prouve rien : il faut savoir si le serveur trouve un contrôleur par ce nom.',
  },
  'source-of-authority-switched': {
    title: 'AD a pris la main sur le mot de passe',
    what: 'Le mot de passe de votre ordinateur professionnel vaut désormais aussi en ligne et a remplacé celui que vous y utilisiez.',
    doNow:
      'Connectez-vous avec le mot de passe de votre ordinateur professionnel, ou contactez le support informatique si vous ne le connaissez pas.',
    explanation:
      'Le rapprochement d’un utilisateur cloud existant et d’un compte AD, par le userPrincipalName, l’adresse SMTP principale ou l’ancre source, a donné la main à AD. Avec la synchronisation de hachage du mot de passe, le mot de passe AD a remplacé celui du cloud. Personne n’a rien réinitialisé : le journal ne contient aucune tentative.',
  },
  'sspr-disabled-for-tenant': {
    title: 'La réinitialisation en libre-service est désactivée pour toute l’organisation',
    what: 'Votre organisation n’a pas activé la possibilité de réinitialiser soi-même son mot de passe.',
    doNow: 'Contactez le support informatique : en attendant, il peut réinitialiser le mot de passe à votre place.',
    explanation:
      'La portée de la réinitialisation est réglée sur « Aucun » : aucun utilisateur ordinaire ne peut commencer une réinitialisation. Tout le monde est refusé dès la première étape.',
  },
  'sspr-policy-not-defined': {
    title: 'Aucune stratégie de réinitialisation n’est définie',
    what: 'La réinitialisation du mot de passe n’est pas complètement configurée dans votre organisation.',
    doNow: 'Contactez le support informatique : en attendant, il peut réinitialiser le mot de passe à votre place.',
    explanation:
      'Le locataire n’a pas de stratégie de réinitialisation utilisable (portée, nombre de méthodes, méthodes) : le service n’a rien à appliquer (SSPR_0011).',
  },
  'sspr-report-out-of-date': {
    title: 'Le rapport ne correspond pas à la réalité',
    what: 'Votre réinitialisation a réussi ; c’est une vue d’ensemble qui affiche d’anciennes informations.',
    doNow: 'Vous n’avez rien à faire.',
    explanation:
      'Le rapport d’inscription est en retard ou décrit mal l’état de la réinitialisation, alors que le journal d’audit montre une réinitialisation réussie.',
  },
  'sspr-scope-does-not-block-change': {
    title: 'La portée de la réinitialisation ne concerne pas les modifications',
    what: 'Votre mot de passe a été modifié normalement.',
    doNow: 'Vous n’avez rien à faire.',
    explanation:
      'La portée limite la réinitialisation des mots de passe oubliés. Une personne connectée qui connaît son mot de passe actuel peut le modifier dans toutes les éditions, et la modification est réécrite comme une réinitialisation. Seule l’option AD « L’utilisateur ne peut pas changer de mot de passe » l’empêche ; rien ne l’empêche pour un compte qui n’existe que dans le cloud.',
  },
  'sspr-throttled': {
    title: 'Trop de tentatives de réinitialisation',
    what: 'La page de réinitialisation a suspendu les essais pour votre compte après plusieurs tentatives.',
    doNow: 'Réessayez plus tard, ou contactez le support informatique si c’est urgent.',
    explanation:
      'La vérification a échoué trop souvent et la réinitialisation en libre-service est bloquée pendant une journée environ. L’entrée « Blocked » est journalisée avec le résultat « success ».',
  },
  'staging-server-not-active': {
    title: 'Seul un serveur en mode intermédiaire est en marche',
    what: 'La page de réinitialisation ne parvient pas à joindre les systèmes de votre organisation pour le moment.',
    doNow:
      'Vous n’avez rien à faire : c’est l’équipe informatique qui doit régler le problème. Votre mot de passe n’a pas changé ; réessayez plus tard.',
    explanation:
      'Le serveur censé assurer la réécriture est en mode intermédiaire (staging) ; dans ce mode, il ne traite jamais les mots de passe et ne prend jamais le relais de lui-même.',
  },
  'stale-cached-credentials-lockout': {
    title: 'Un ancien mot de passe enregistré verrouille sans cesse le compte',
    what: 'Quelque chose se connecte encore avec votre ancien mot de passe et verrouille sans cesse votre compte.',
    doNow:
      'Mettez à jour le mot de passe sur votre téléphone, dans les applications de messagerie et sur vos autres ordinateurs, fermez les sessions restées ouvertes, puis faites déverrouiller votre compte par le support informatique.',
    explanation:
      'Un appareil, une application, un lecteur réseau, un service ou une tâche envoie encore le mot de passe précédent : chaque déverrouillage ne tient que peu de temps. À la différence d’une faute de frappe, le verrouillage revient sans aucune saisie ; l’événement 4740 nomme l’ordinateur.',
  },
  'sync-stopped': {
    title: 'La synchronisation d’annuaires s’est arrêtée',
    what: 'La liaison entre les systèmes de votre organisation et le cloud est interrompue.',
    doNow:
      'Vous n’avez rien à faire : c’est l’équipe informatique qui doit régler le problème. Réessayez dès qu’elle vous aura prévenu.',
    explanation:
      'Aucun cycle de synchronisation ne s’est terminé depuis plusieurs intervalles. La réécriture ne passe pas par ce cycle, mais le même serveur assure les deux : cherchez pourquoi il s’est arrêté.',
  },
  'tls12-not-enabled': {
    title: 'TLS 1.2 ou .NET n’est pas prêt sur le serveur',
    what: 'La page de réinitialisation ne parvient pas à joindre les systèmes de votre organisation pour le moment.',
    doNow:
      'Vous n’avez rien à faire : c’est l’équipe informatique qui doit régler le problème. Votre mot de passe n’a pas changé ; réessayez plus tard.',
    explanation:
      'TLS 1.2, le chiffrement fort pour .NET ou une version suffisante de .NET manque : le canal sécurisé ne peut pas s’établir.',
  },
  'transient-service-error': {
    title: 'Une panne passagère',
    what: 'Un problème est survenu pendant un court instant.',
    doNow: 'Réessayez dans dix minutes.',
    explanation: 'Une seule demande a échoué pour une raison passagère ; les tentatives suivantes réussissent.',
  },
  'two-active-connect-servers': {
    title: 'Deux serveurs Connect sont actifs',
    what: 'La page de réinitialisation ne parvient pas à joindre les systèmes de votre organisation pour le moment.',
    doNow:
      'Vous n’avez rien à faire : c’est l’équipe informatique qui doit régler le problème. Votre mot de passe n’a pas changé ; réessayez plus tard.',
    explanation: 'Plusieurs serveurs Connect sont actifs pour le locataire et se disputent la connexion de réécriture.',
  },
  'unexpire-password-right-missing': {
    title: 'Le droit « Unexpire Password » manque',
    what: 'Les systèmes de votre organisation ont refusé d’enregistrer le nouveau mot de passe.',
    doNow:
      'Vous n’avez rien à faire : c’est l’équipe informatique qui doit régler le problème. Réessayez dès qu’elle vous aura prévenu.',
    explanation:
      'Le compte qui écrit les mots de passe n’a pas, à la racine de ce domaine, le droit étendu « Ne pas faire expirer le mot de passe » (« Unexpire Password »), qui lève l’état expiré ou « à changer ». Les utilisateurs authentifiés l’y ont par défaut : un durcissement de la racine peut le retirer. L’accès effectif sur la personne peut malgré tout montrer « Réinitialiser le mot de passe » : regardez la racine du domaine, pas la personne.',
  },
  unknown: {
    title: 'La cause n’est pas identifiée',
    what: 'Je n’ai pas pu voir pourquoi cela a échoué.',
    doNow: 'Contactez le support informatique et indiquez-lui l’heure de votre tentative.',
    explanation:
      'Aucune règle ne correspond aux éléments recueillis. Rassemblez les journaux complets du serveur et ouvrez un dossier auprès de Microsoft.',
  },
  'unlock-without-reset-disabled': {
    title: 'Le déverrouillage sans réinitialisation n’est pas proposé',
    what: 'La page de réinitialisation ne peut déverrouiller votre compte qu’avec un nouveau mot de passe.',
    doNow: 'Choisissez un nouveau mot de passe sur aka.ms/sspr, ou contactez le support informatique.',
    explanation:
      'L’option du locataire qui permet de déverrouiller un compte sans réinitialiser le mot de passe est désactivée, ou la personne se trouvait sur une page qui ne la propose pas. Une réinitialisation déverrouille toujours le compte : rien n’est en panne. Si la réinitialisation est refusée aussi, la cause est ailleurs.',
  },
  'unmanaged-tenant': {
    title: 'Le locataire d’origine n’a pas d’administrateur',
    what: 'Votre compte a été créé lors d’une inscription avec votre adresse e-mail, et personne ne le gère ici.',
    doNow: 'Réinitialisez vous-même le mot de passe sur aka.ms/sspr avec l’adresse utilisée à l’inscription.',
    explanation:
      'Le compte se trouve dans un locataire créé par une inscription en libre-service pour un domaine de messagerie et que personne n’a repris. Aucun administrateur ne peut y réinitialiser un mot de passe ni y définir une stratégie ; la personne le peut, avec l’adresse utilisée à l’inscription. L’invité d’une organisation gérée dispose de son propre support informatique.',
  },
  'upn-email-mismatch': {
    title: 'L’adresse e-mail n’est pas le nom de connexion',
    what: 'La page de réinitialisation ne connaît pas l’adresse que vous avez saisie.',
    doNow: 'Utilisez le nom avec lequel vous vous connectez ; le support informatique peut vous l’indiquer.',
    explanation:
      'La personne a saisi une adresse e-mail différente du userPrincipalName, et le locataire n’accepte pas l’e-mail comme identifiant de connexion alternatif. Aucune tentative n’apparaît dans le journal pour ce compte. Un compte trouvé mais refusé dans l’environnement local relève d’une autre cause.',
  },
  'user-abandoned': {
    title: 'La personne s’est arrêtée en cours de route',
    what: 'La réinitialisation n’a pas été menée à son terme : rien n’a été modifié.',
    doNow: 'Recommencez sur aka.ms/sspr et allez jusqu’à la dernière page.',
    explanation: 'La personne a annulé ou quitté le parcours avant la fin : rien n’a échoué et rien n’a changé.',
  },
  'user-cannot-change-password': {
    title: 'Le compte n’a pas le droit de modifier son mot de passe',
    what: 'Votre compte n’est pas autorisé à modifier lui-même son mot de passe.',
    doNow: 'Contactez le support informatique : en attendant, il peut réinitialiser le mot de passe à votre place.',
    explanation:
      'L’option « L’utilisateur ne peut pas changer de mot de passe » est cochée sur le compte AD, ce qui se traduit par une erreur de stratégie ou d’accès.',
  },
  'user-missing-auth-methods': {
    title: 'Aucune méthode de réinitialisation n’est enregistrée',
    what: 'La page de réinitialisation n’a pas pu vérifier votre identité, car vos informations de sécurité n’ont pas encore été configurées.',
    doNow:
      'Contactez le support informatique pour obtenir un nouveau mot de passe, puis configurez vos informations de sécurité sur aka.ms/mysecurityinfo.',
    explanation:
      'Le compte n’a ni téléphone, ni adresse, ni application enregistrés qui permettraient à la personne de réussir la vérification (SSPR_0014).',
  },
  'user-not-found-on-prem': {
    title: 'L’objet local est introuvable ou hors étendue',
    what: 'Votre compte n’est pas correctement relié aux systèmes de votre organisation.',
    doNow:
      'Vous n’avez rien à faire : c’est l’équipe informatique qui doit régler le problème. Réessayez dès qu’elle vous aura prévenu.',
    explanation:
      'L’objet AD auquel ce compte est rattaché a été supprimé, remplacé ou exclu de la synchronisation par un filtre : le mot de passe n’a nulle part où aller (33002, 80230405).',
  },
  'user-not-in-sspr-group': {
    title: 'La personne ne fait pas partie du groupe de réinitialisation',
    what: 'Votre compte n’a pas encore accès à la réinitialisation du mot de passe.',
    doNow: 'Contactez le support informatique et demandez l’accès à la réinitialisation en libre-service.',
    explanation:
      'La réinitialisation est limitée à un groupe dont ce compte n’est membre ni directement ni par imbrication, alors que d’autres peuvent réinitialiser leur mot de passe.',
  },
  'user-not-licensed': {
    title: 'Pas de licence pour la réinitialisation en libre-service',
    what: 'Il manque à votre compte la licence nécessaire à la réinitialisation du mot de passe.',
    doNow: 'Contactez le support informatique : en attendant, il peut réinitialiser le mot de passe à votre place.',
    explanation: 'Le compte ne dispose d’aucun plan qui inclut la réinitialisation en libre-service (SSPR_0012).',
  },
  'user-risk-not-remediated': {
    title: 'Le risque du compte n’a pas été levé',
    what: 'Votre connexion est bloquée par un contrôle de sécurité.',
    doNow:
      'Contactez le support informatique : il peut lever ce blocage après avoir vérifié qu’il s’agit bien de vous.',
    explanation:
      'Le compte reste signalé à risque, car la façon dont le mot de passe a été changé n’a pas été prise en compte comme correction du risque ; c’est le cas, par exemple, d’une réinitialisation par un administrateur.',
  },
  'verification-message-not-received': {
    title: 'Le message de vérification n’est pas arrivé',
    what: 'Le message de vérification a été envoyé, mais il ne vous est pas encore parvenu.',
    doNow: 'Patientez une minute, regardez dans votre courrier indésirable et demandez un seul nouveau message.',
    explanation:
      'Un message est parti vers un contact valide dont la personne dispose encore, mais un filtre antispam, l’opérateur ou un retard le retient ; il met normalement moins d’une minute. Un numéro mal formé ou un téléphone perdu expliqueraient le même silence et sont à écarter d’abord.',
  },
  'writeback-disabled-in-connect': {
    title: 'La réécriture n’est pas activée dans Entra Connect',
    what: 'Les systèmes de votre organisation n’acceptent pas le nouveau mot de passe venant de la page de réinitialisation.',
    doNow:
      'Vous n’avez rien à faire : c’est l’équipe informatique qui doit régler le problème. Réessayez dès qu’elle vous aura prévenu.',
    explanation:
      'La réécriture du mot de passe n’a jamais été activée dans Entra Connect, ou quelqu’un l’a désactivée ; l’entrée « Disable password writeback for directory » la plus récente en est la trace.',
  },
  'writeback-disabled-in-portal': {
    title: 'La réécriture n’est pas cochée dans le centre d’administration',
    what: 'Les systèmes de votre organisation n’acceptent pas le nouveau mot de passe venant de la page de réinitialisation.',
    doNow:
      'Vous n’avez rien à faire : c’est l’équipe informatique qui doit régler le problème. Réessayez dès qu’elle vous aura prévenu.',
    explanation:
      'La réécriture n’est pas cochée sur la page Intégration locale, alors qu’un agent pourrait l’assurer. Les comptes synchronisés sont refusés avec « managed on-premises » (SSPR_0010).',
  },
  'writeback-endpoint-not-started': {
    title: 'L’écouteur de la réécriture n’est pas démarré',
    what: 'La page de réinitialisation ne parvient pas à joindre les systèmes de votre organisation pour le moment.',
    doNow:
      'Vous n’avez rien à faire : c’est l’équipe informatique qui doit régler le problème. Votre mot de passe n’a pas changé ; réessayez plus tard.',
    explanation:
      'Le service de synchronisation fonctionne, mais son point de terminaison de réécriture ou ses écouteurs Service Bus n’ont pas démarré ou ne sont pas restés actifs.',
  },
  'writeback-key-or-config-corrupt': {
    title: 'Les clés ou les paramètres de réécriture ne concordent plus',
    what: 'La page de réinitialisation ne parvient pas à joindre les systèmes de votre organisation pour le moment.',
    doNow:
      'Vous n’avez rien à faire : c’est l’équipe informatique qui doit régler le problème. Votre mot de passe n’a pas changé ; réessayez plus tard.',
    explanation:
      'Les clés ou les paramètres du serveur ne correspondent plus à ceux du cloud : les demandes reçues ne peuvent être ni déchiffrées ni validées.',
  },
} satisfies KnowledgeTexts['causes'];
