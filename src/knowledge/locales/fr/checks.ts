import type { KnowledgeTexts } from '../locale.ts';

export const checks = {
  'access-policy-allows-registration': {
    holds: 'L’accès conditionnel permet à la personne d’enregistrer ses informations de sécurité là où elle se trouve.',
    fails:
      'Une stratégie d’accès conditionnel refuse l’enregistrement des informations de sécurité depuis ce lieu, cet appareil ou cette connexion.',
    look: 'Centre d’administration Microsoft Entra > Entra ID > Surveillance et intégrité > Journaux de connexion > la connexion concernée > Accès conditionnel ; la stratégie porte sur l’action utilisateur « Inscrire les informations de sécurité »',
    ask: {
      question:
        'Une stratégie d’accès conditionnel portant sur l’action utilisateur « Inscrire les informations de sécurité » arrête-t-elle la personne ?',
      holds: 'Non',
      fails: 'Oui',
    },
  },
  'account-is-enabled': {
    holds: 'Le compte est activé.',
    fails: 'Le compte est désactivé.',
    look: 'Get-ADUser <sam> -Properties Enabled',
  },
  'account-is-member': {
    holds: 'Le compte est membre de cette organisation.',
    fails: 'Le compte est un compte invité : son mot de passe est géré par son organisation d’origine.',
  },
  'account-is-synced': {
    holds: 'Le compte est géré dans Active Directory (domaine {domain}).',
    fails: 'Le compte n’existe que dans Entra ID ; la réécriture ne le concerne pas.',
  },
  'account-not-at-risk': {
    holds: 'Microsoft Entra ID Protection ne signale pas le compte.',
    fails: 'Microsoft Entra ID Protection signale le compte avec l’état « {state} » (niveau : {level}).',
    look: 'Centre d’administration Microsoft Entra > ID Protection > Utilisateurs à risque',
  },
  'account-not-locked': {
    holds: 'Le compte AD n’est pas verrouillé.',
    fails: 'Le compte AD est verrouillé.',
    look: 'Get-ADUser <sam> -Properties LockedOut',
    ask: { question: 'Le compte est-il verrouillé dans AD ?', holds: 'Non', fails: 'Oui' },
  },
  'account-stays-unlocked': {
    holds: 'Le compte ne se verrouille pas de nouveau tout seul.',
    fails: 'Le compte se verrouille sans cesse, alors que personne ne saisit de mot de passe erroné.',
    look: "Get-WinEvent -ComputerName (Get-ADDomain).PDCEmulator -FilterHashtable @{LogName='Security';Id=4740} ; lisez Caller Computer Name",
    ask: {
      question:
        'Le compte se verrouille-t-il de nouveau peu après chaque déverrouillage, sans que personne saisisse de mot de passe erroné ?',
      holds: 'Non',
      fails: 'Oui, sans cesse',
    },
  },
  'ad-change-reaches-cloud': {
    holds: 'Tous les mots de passe définis dans Windows ou dans AD sont arrivés en ligne.',
    fails: 'Un mot de passe défini dans Windows ou dans AD n’est pas arrivé dans les services en ligne.',
    look: 'Get-ADUser <sam> -Properties PasswordLastSet, à comparer avec lastPasswordChangeDateTime dans Entra ID',
    ask: {
      question:
        'Le nouveau mot de passe a-t-il été défini dans Windows (Ctrl+Alt+Suppr) ou dans AD, alors que les services en ligne n’acceptent encore que l’ancien ?',
      holds: 'Non',
      fails: 'Oui',
    },
  },
  'ad-did-not-take-over': {
    holds: 'AD n’a pas repris ce compte récemment.',
    fails: 'Le compte n’existait que dans le cloud jusqu’à son rapprochement récent avec un compte AD.',
    look: 'Get-ADUser <sam> -Properties whenCreated ; Get-MgUser -UserId <upn> -Property CreatedDateTime,OnPremisesImmutableId (un compte AD plus récent que le compte cloud a été rapproché après coup)',
    ask: {
      question: 'Ce compte n’existait-il que dans le cloud avant d’être rapproché récemment d’un compte AD ?',
      holds: 'Non',
      fails: 'Oui',
    },
  },
  'admin-has-two-methods': {
    holds: 'Le compte d’administration a deux méthodes acceptées.',
    fails:
      'Le compte d’administration a moins de deux méthodes acceptées (les questions de sécurité ne comptent pas) : {methods}.',
  },
  'admin-resets-written-back': {
    holds:
      'Le journal ne montre aucune réinitialisation de ce compte par un administrateur qui ait échappé à la réécriture.',
    fails: 'Le {at}, un administrateur a défini le mot de passe cloud sans réécriture.',
  },
  'administrator-follows-scope': {
    holds: 'Ce que l’administrateur peut faire correspond à la portée de la réinitialisation.',
    fails:
      'L’administrateur peut ou ne peut pas réinitialiser, à l’inverse de ce que dit la portée de la réinitialisation.',
    look: 'Get-MgPolicyAuthorizationPolicy | Select-Object AllowedToUseSspr ; comparez avec Centre d’administration Microsoft Entra > Entra ID > Réinitialisation du mot de passe > Propriétés',
    ask: {
      question:
        'Cherche-t-on à savoir pourquoi un administrateur peut réinitialiser alors que la portée l’exclut, ou ne le peut pas alors qu’elle l’inclut ?',
      holds: 'Non',
      fails: 'Oui',
    },
  },
  'admins-may-reset': {
    holds: 'Les administrateurs peuvent réinitialiser leur propre mot de passe (allowedToUseSSPR vaut true).',
    fails: 'Les administrateurs ne peuvent pas réinitialiser leur propre mot de passe (allowedToUseSSPR vaut false).',
    look: 'GET /policies/authorizationPolicy, propriété allowedToUseSSPR',
  },
  'adsync-account-works': {
    holds: 'Le service ADSync peut ouvrir une session et lire sa clé de chiffrement.',
    fails: 'Le service ADSync ne peut pas ouvrir de session ou ne peut pas lire sa clé de chiffrement.',
    look: "Get-WinEvent -FilterHashtable @{LogName='System';Id=7000,7038} -MaxEvents 5; Get-WinEvent -FilterHashtable @{LogName='Application';Id=6028} -MaxEvents 5",
    ask: {
      question:
        'ADSync refuse-t-il de démarrer à cause d’un échec d’ouverture de session (1069, événement 7038) ou parce qu’il n’accède pas à sa clé de chiffrement (événement 6028) ?',
      holds: 'Non',
      fails: 'Oui',
    },
  },
  'adsync-running': {
    holds: 'Le service ADSync est en cours d’exécution.',
    fails: 'Le service ADSync n’est pas en cours d’exécution.',
    look: 'Get-Service ADSync sur le serveur Entra Connect',
    ask: {
      question: 'Le service ADSync est-il en cours d’exécution sur le serveur Entra Connect ?',
      holds: 'Il est en cours d’exécution',
      fails: 'Il est arrêté',
    },
  },
  'agent-account-has-rights': {
    holds: 'Le compte de l’agent de synchronisation cloud a les droits sur les mots de passe.',
    fails: 'Le compte de l’agent de synchronisation cloud n’a pas les droits sur les mots de passe.',
    look: "dsacls '<user DN>', puis cherchez le gMSA",
    ask: {
      question:
        'Le compte de service administré de groupe (gMSA) de l’agent a-t-il le droit « Réinitialiser le mot de passe » sur cet utilisateur ?',
      holds: 'Oui',
      fails: 'Non',
    },
  },
  'agent-service-logs-on': {
    holds: 'Le compte de l’agent d’approvisionnement peut ouvrir une session en tant que service.',
    fails:
      'Le compte de l’agent d’approvisionnement est absent ou n’a pas le droit d’ouvrir une session en tant que service.',
    look: "Test-ADServiceAccount provAgentgMSA; Get-WinEvent -FilterHashtable @{LogName='System';Id=7000,7038,7041} -MaxEvents 5",
    ask: {
      question:
        'AADConnectProvisioningAgent ne démarre-t-il pas parce que son compte est absent ou n’a pas le droit d’ouvrir une session en tant que service (événement 7038 ou 7041) ?',
      holds: 'Non',
      fails: 'Oui',
    },
  },
  'an-active-server-runs': {
    holds: 'Un serveur qui n’est pas en mode intermédiaire est en marche.',
    fails: 'Seul un serveur en mode intermédiaire (staging) est en marche.',
    look: '(Get-ADSyncScheduler).StagingModeEnabled sur chaque serveur Entra Connect',
    ask: {
      question: 'Y a-t-il un serveur Entra Connect en marche avec StagingModeEnabled = False ?',
      holds: 'Oui, un serveur est actif',
      fails: 'Non, seulement un serveur en mode intermédiaire',
    },
  },
  'asked-to-change-password': {
    holds: 'Personne n’a continué avec un mot de passe temporaire qu’il aurait fallu changer.',
    fails: 'La personne s’est connectée avec le mot de passe temporaire sans être invitée à en choisir un nouveau.',
    ask: {
      question:
        'Une connexion avec le mot de passe temporaire a-t-elle abouti sans invitation à en choisir un nouveau ?',
      holds: 'Non',
      fails: 'Oui',
    },
  },
  'attempt-was-a-change': {
    holds: 'Il s’agissait d’une modification avec l’ancien mot de passe, pas d’une réinitialisation.',
    fails: 'Il s’agissait de la réinitialisation d’un mot de passe oublié.',
    ask: {
      question:
        'Connaissiez-vous encore votre ancien mot de passe et vouliez-vous le modifier, ou l’aviez-vous oublié et vouliez-vous le réinitialiser ?',
      holds: 'Je voulais le modifier, je connaissais l’ancien',
      fails: 'Je voulais le réinitialiser, je l’avais oublié',
    },
  },
  'certificate-trusted': {
    holds: 'Le serveur approuve le certificat du point de terminaison.',
    fails: 'Le serveur n’approuve pas le certificat (événement 31034, certificat distant non valide).',
    look: "Get-WinEvent -FilterHashtable @{LogName='Application';ProviderName='PasswordResetService';Id=31034} -MaxEvents 5",
    ask: {
      question: 'L’événement 31034 indique-t-il que le certificat distant n’est pas valide ?',
      holds: 'Non',
      fails: 'Oui',
    },
  },
  'cloud-sync-agent-active': {
    holds: 'L’agent de synchronisation cloud est actif et à jour.',
    fails: 'L’agent de synchronisation cloud est inactif ou trop ancien.',
    look: 'Centre d’administration Microsoft Entra > Entra ID > Entra Connect > Synchronisation cloud > Passer en revue tous les agents',
    ask: {
      question: 'Qu’indique la page Synchronisation cloud pour l’agent de ce domaine ?',
      holds: 'Actif',
      fails: 'Inactif ou trop ancien',
    },
  },
  'cloud-sync-writeback-offered': {
    holds: 'Dans le cloud de ce locataire, la synchronisation cloud peut réécrire les mots de passe.',
    fails:
      'Le locataire se trouve dans le cloud chinois, où la synchronisation cloud ne peut pas réécrire les mots de passe.',
    look: 'Get-MgContext | Select-Object Environment',
    ask: {
      question:
        'Le locataire se trouve-t-il dans le cloud chinois exploité par 21Vianet, la synchronisation cloud étant censée y réécrire les mots de passe ?',
      holds: 'Non',
      fails: 'Oui',
    },
  },
  'connect-feature-ticked': {
    holds: 'La réécriture du mot de passe est cochée dans Entra Connect.',
    fails: 'La réécriture du mot de passe n’est pas cochée dans Entra Connect.',
    look: 'Get-ADSyncAADPasswordResetConfiguration -Connector <Entra connector>',
    ask: {
      question:
        'La case « Réécriture du mot de passe » est-elle cochée dans les fonctionnalités facultatives d’Entra Connect ?',
      holds: 'Elle est cochée',
      fails: 'Elle n’est pas cochée',
    },
  },
  'connect-off-domain-controller': {
    holds: 'Entra Connect ne s’adresse pas à un contrôleur de domaine situé sur sa propre machine.',
    fails: 'Entra Connect est installé sur un contrôleur de domaine et s’adresse à ce même contrôleur.',
    look: 'Get-CimInstance Win32_ComputerSystem | Select-Object Name, DomainRole (4, 5: DC)',
    ask: {
      question:
        'Entra Connect est-il installé sur un contrôleur de domaine, sans qu’un autre contrôleur préféré soit défini ?',
      holds: 'Non',
      fails: 'Oui',
    },
  },
  'connect-version-supported': {
    holds: 'La version d’Entra Connect est encore acceptée.',
    fails: 'La version d’Entra Connect a dépassé la date limite de Microsoft.',
    look: "(Get-ADSyncGlobalSettings).Parameters | Where-Object Name -eq 'Microsoft.Synchronize.ServerConfigurationVersion'",
    ask: {
      question: 'Quelle version d’Entra Connect est installée ?',
      holds: '2.5.79.0 ou plus récente',
      fails: 'Antérieure à 2.5.79.0',
    },
  },
  'connector-credentials-valid': {
    holds: 'Les informations d’identification enregistrées du compte du connecteur fonctionnent.',
    fails: 'Les informations d’identification enregistrées du compte du connecteur ne fonctionnent plus.',
    look: 'Synchronization Service > Opérations',
    ask: {
      question:
        'Les exécutions de synchronisation de cette forêt signalent-elles un échec d’ouverture de session du compte du connecteur ?',
      holds: 'Non',
      fails: 'Oui',
    },
  },
  'connector-has-reset-right': {
    holds: 'Le compte du connecteur peut réinitialiser le mot de passe de cette personne.',
    fails: 'Le compte du connecteur n’a pas le droit de réinitialiser le mot de passe de cette personne.',
    look: 'Utilisateurs et ordinateurs Active Directory (ADUC) > l’utilisateur concerné > Sécurité > Avancé > Accès effectif, pour le compte qu’affiche Get-ADSyncADConnectorAccount',
    ask: {
      question:
        'L’accès effectif du compte du connecteur sur cet utilisateur comprend-il « Réinitialiser le mot de passe » ?',
      holds: 'Oui',
      fails: 'Non',
    },
  },
  'connector-password-short-enough': {
    holds: 'Le mot de passe du compte du connecteur est assez court.',
    fails: 'Le mot de passe du compte du connecteur est trop long pour les opérations de mot de passe (800700CE).',
    look: "Get-WinEvent -FilterHashtable @{LogName='Application';ProviderName='ADSync'} -MaxEvents 200 | Where-Object Message -match '800700CE'",
    ask: {
      question: 'Y a-t-il un événement avec hr=800700CE, « The filename or extension is too long » ?',
      holds: 'Non',
      fails: 'Oui',
    },
  },
  'contact-number-well-formed': {
    holds: 'Le numéro de mobile enregistré est au format international.',
    fails: 'Le numéro de mobile enregistré n’est pas au format +CodePays Numéro, ou comporte un numéro de poste.',
    look: 'Get-ADUser <sam> -Properties mobile, telephoneNumber',
  },
  'dc-ports-open': {
    holds: 'Les ports entre le serveur de synchronisation et les contrôleurs de domaine sont ouverts.',
    fails: 'Des ports entre le serveur de synchronisation et les contrôleurs de domaine sont fermés.',
    look: 'Test-NetConnection <DC> -Port 445 (53, 88, 135, 389, 445)',
    ask: {
      question:
        'L’un des ports 53, 88, 135, 389, 445 ou 49152-65535 est-il fermé entre le serveur de synchronisation et un contrôleur de domaine en marche ?',
      holds: 'Non',
      fails: 'Oui',
    },
  },
  'dc-reachable': {
    holds: 'Le serveur joint un contrôleur de domaine.',
    fails: 'Le serveur ne parvient pas à joindre un contrôleur de domaine (événement 33001 avec 80230818).',
    look: 'Synchronization Service > connecteur AD > Configurer les partitions d’annuaire > contrôleurs de domaine préférés',
    ask: {
      question:
        'Y a-t-il un événement 33001 avec 80230818, ou un contrôleur de domaine préféré a-t-il été retiré du service ?',
      holds: 'Non',
      fails: 'Oui',
    },
  },
  'desktop-switch-default': {
    holds: 'Le délai de bascule vers le bureau d’ouverture de session n’a pas été modifié.',
    fails: 'Le délai de bascule vers le bureau d’ouverture de session a été modifié (DelayedDesktopSwitchTimeout).',
    look: "Get-ItemProperty 'HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System' DelayedDesktopSwitchTimeout",
    ask: {
      question: 'DelayedDesktopSwitchTimeout vaut-il 0, ou est-il absent, sur l’appareil ?',
      holds: 'Oui',
      fails: 'Non, il a une autre valeur',
    },
  },
  'device-reached-dc': {
    holds: 'Depuis le changement de mot de passe, l’appareil a été connecté au réseau de l’organisation ou à son VPN.',
    fails:
      'Depuis le changement de mot de passe, l’appareil n’a été connecté ni au réseau de l’organisation ni à son VPN.',
    look: 'nltest /dsgetdc:<domaine> sur l’appareil',
    ask: {
      question:
        'L’ordinateur a-t-il été connecté au réseau du bureau ou au VPN depuis que le nouveau mot de passe a été défini ?',
      holds: 'Oui',
      fails: 'Non',
    },
  },
  'domain-has-dns-suffix': {
    holds: 'Le domaine AD {domain} a un suffixe DNS.',
    fails: 'Le domaine AD {domain} a un nom en une seule partie, sans suffixe DNS.',
    look: 'Get-ADDomain | Select-Object DNSRoot, NetBIOSName',
  },
  'domain-is-managed': {
    holds: 'Le domaine de connexion {domain} est géré par Entra ID.',
    fails: 'Le domaine de connexion {domain} est fédéré.',
  },
  'domain-located-by-name': {
    holds: 'Le serveur trouve un contrôleur de domaine par le nom du domaine.',
    fails: 'Le serveur ne trouve aucun contrôleur par le nom en une seule partie, ou le nom NetBIOS en diffère.',
    look: 'nltest /dsgetdc:<domain>; Get-ADDomain | Select-Object DNSRoot, NetBIOSName',
    ask: {
      question:
        'Pour ce domaine au nom sans point, le serveur ne trouve-t-il aucun contrôleur par ce nom, ou le nom NetBIOS diffère-t-il du nom DNS ?',
      holds: 'Non',
      fails: 'Oui',
    },
  },
  'enough-methods-registered': {
    holds: 'Les méthodes enregistrées satisfont à la stratégie de réinitialisation.',
    fails: 'Les méthodes enregistrées ne satisfont pas à la stratégie de réinitialisation ({methods}).',
  },
  'fails-at-the-device': {
    holds: 'La réinitialisation depuis l’écran de connexion échoue aussi devant l’appareil lui-même.',
    fails:
      'La réinitialisation depuis l’écran de connexion n’échoue que dans une session Bureau à distance ou une session étendue de machine virtuelle.',
    look: 'query session : une session nommée rdp-tcp est distante ; dans Hyper-V, Affichage > Session étendue',
    ask: {
      question:
        'La réinitialisation échoue-t-elle aussi devant l’appareil lui-même, et pas seulement dans une session à distance ou une machine virtuelle ?',
      holds: 'Oui, devant l’appareil aussi',
      fails: 'Non, seulement à distance',
    },
  },
  'fails-on-open-network': {
    holds: 'Sur un autre réseau, la réinitialisation depuis l’écran de connexion échoue aussi.',
    fails:
      'Sur un autre réseau, sans le proxy de l’entreprise, la réinitialisation depuis l’écran de connexion fonctionne.',
    ask: {
      question:
        'La réinitialisation depuis l’écran de connexion échoue-t-elle aussi sur un autre réseau, chez vous ou avec le partage de connexion d’un téléphone ?',
      holds: 'Oui, là aussi',
      fails: 'Non, là elle fonctionne',
    },
  },
  'fails-repeatedly': {
    holds: 'Refus identiques rencontrés par la personne : {count}.',
    fails: 'La personne n’a rencontré ce refus qu’une seule fois.',
  },
  'fails-with-nobody-signed-in': {
    holds:
      'La réinitialisation depuis l’écran de connexion échoue aussi après un redémarrage, sans aucune session ouverte.',
    fails:
      'Après un redémarrage, sans aucune session ouverte, la réinitialisation depuis l’écran de connexion fonctionne.',
    look: 'query user affiche les sessions ouvertes sur l’appareil',
    ask: {
      question:
        'La réinitialisation depuis l’écran de connexion échoue-t-elle aussi après un redémarrage, quand personne n’a encore ouvert de session ?',
      holds: 'Oui, là aussi',
      fails: 'Non, là elle fonctionne',
    },
  },
  'failures-in-one-domain': {
    holds:
      'Plusieurs personnes de {domain} sont touchées et personne n’y réussit, alors que l’opération réussit dans d’autres domaines.',
    fails: 'Aucun domaine n’est touché dans son ensemble.',
  },
  'failures-in-one-ou': {
    holds:
      'Plusieurs personnes de {ou} sont touchées et personne n’y réussit, alors que l’opération réussit ailleurs dans le domaine.',
    fails: 'Aucune unité d’organisation n’est touchée dans son ensemble.',
  },
  'force-change-synced': {
    holds:
      'L’obligation de changer un mot de passe temporaire était déjà synchronisée quand ce mot de passe a été défini.',
    fails:
      'L’obligation de changer un mot de passe temporaire n’est pas synchronisée, ou ne l’était pas encore quand ce mot de passe a été défini.',
    look: '(Get-MgDirectoryOnPremiseSynchronization).Features.UserForcePasswordChangeOnLogonEnabled',
    ask: {
      question:
        'UserForcePasswordChangeOnLogonEnabled vaut-il true, et valait-il déjà true avant que le mot de passe temporaire soit défini ?',
      holds: 'Oui',
      fails: 'Non',
    },
  },
  'forest-known-when-enabled': {
    holds: 'La forêt était déjà connectée lorsque la réécriture a été activée.',
    fails: 'La forêt a été ajoutée après l’activation de la réécriture.',
    ask: {
      question: 'Cette forêt a-t-elle été connectée après l’activation de la réécriture ?',
      holds: 'Non',
      fails: 'Oui',
    },
  },
  'has-a-licence': { holds: 'Le compte a une licence.', fails: 'Le compte n’a aucune licence.' },
  'hash-sync-runs': {
    holds: 'La synchronisation de hachage du mot de passe fonctionne sans erreur.',
    fails: 'La synchronisation de hachage du mot de passe est arrêtée ou signale des erreurs.',
    look: 'Invoke-ADSyncDiagnostics -PasswordSync sur le serveur Entra Connect ; les événements 611, 652 et 655 signalent un problème, 654 apparaît toutes les 30 minutes',
    ask: {
      question: 'Invoke-ADSyncDiagnostics -PasswordSync trouve-t-il une pulsation récente et aucune erreur ?',
      holds: 'Oui',
      fails: 'Non',
    },
  },
  'holds-directory-role': {
    holds:
      'Le compte a un rôle d’annuaire Entra ({roles}) : les règles de réinitialisation des administrateurs s’y appliquent.',
    fails: 'Le compte n’a aucun rôle d’annuaire Entra.',
  },
  'home-tenant-has-administrator': {
    holds: 'Le locataire d’origine du compte a un administrateur.',
    fails: 'Le locataire d’origine du compte n’est pas géré : il n’a pas d’administrateur.',
    look: 'Get-MsIdIsViralUser -Mail <adresse> (module MSIdentityTools)',
    ask: {
      question: 'Le locataire d’origine du compte a-t-il un administrateur ?',
      holds: 'Oui',
      fails: 'Non, il n’est pas géré',
    },
  },
  'hosted-apps-allowed': {
    holds: 'Les applications qui hébergent du contenu web peuvent démarrer sur l’appareil.',
    fails:
      'Une stratégie de l’appareil bloque les applications ayant accès à Windows Runtime qui hébergent du contenu web.',
    look: "Get-ItemProperty 'HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System' BlockHostedAppAccessWinRT (1 bloque)",
    ask: {
      question: 'BlockHostedAppAccessWinRT vaut-il 0, ou est-il absent, sur l’appareil ?',
      holds: 'Oui',
      fails: 'Non, il vaut 1',
    },
  },
  'idle-connections-kept': {
    holds: 'Les connexions inactives restent ouvertes assez longtemps.',
    fails: 'Les connexions sont coupées à intervalle fixe (nombreux événements 32014).',
    look: "Get-WinEvent -FilterHashtable @{LogName='Application';ProviderName='PasswordResetService';Id=32014} -MaxEvents 20",
    ask: {
      question: 'L’échec est-il seulement intermittent, avec de nombreux événements 32014 ?',
      holds: 'Non, cela échoue à chaque fois',
      fails: 'Oui, de temps en temps, avec 32014',
    },
  },
  'impersonate-right-default': {
    holds: 'Le droit d’emprunter l’identité d’un client a ses titulaires par défaut.',
    fails: 'Le droit d’emprunter l’identité d’un client après l’authentification a perdu ses titulaires par défaut.',
    look: 'secpol.msc > Stratégies locales > Attribution des droits utilisateur',
    ask: {
      question:
        'Sur le serveur, « Emprunter l’identité d’un client après l’authentification » mentionne-t-il toujours Administrateurs, SERVICE LOCAL, SERVICE RÉSEAU et SERVICE ?',
      holds: 'Oui',
      fails: 'Non',
    },
  },
  'in-hash-sync-scope': {
    holds: 'La synchronisation des hachages de mots de passe n’écarte pas ce compte.',
    fails: 'La synchronisation sélective des hachages de mots de passe écarte ce compte.',
    look: 'Get-ADUser <sam> -Properties adminDescription',
    ask: {
      question:
        'La synchronisation sélective des hachages est-elle en place et le compte en est-il exclu (adminDescription vaut PHSFiltered, ou ne vaut pas PHSIncluded) ?',
      holds: 'Non',
      fails: 'Oui',
    },
  },
  'inheritance-is-on': {
    holds: 'L’héritage des autorisations est activé pour le compte.',
    fails: 'L’héritage des autorisations est désactivé pour le compte.',
    look: "Get-ADSyncObjectsWithInheritanceDisabled -SearchBase '<DN>' -ObjectClass *",
    ask: {
      question: 'L’héritage des autorisations est-il activé pour ce compte dans AD ?',
      holds: 'Oui, il est activé',
      fails: 'Non, il est désactivé',
    },
  },
  'ldap-signing-on': {
    holds: 'Le trafic LDAP du connecteur est signé et chiffré.',
    fails: 'La signature et le chiffrement LDAP sont désactivés sur le connecteur (8023062C).',
    look: 'Synchronization Service > connecteur AD > Se connecter à la forêt Active Directory > Options',
    ask: { question: 'L’événement 6329 contient-il l’erreur 8023062C ?', holds: 'Non', fails: 'Oui' },
  },
  'licence-includes-writeback': {
    holds: 'La licence du compte inclut la réécriture du mot de passe (Entra ID P1 ou P2).',
    fails: 'Aucun des plans du compte n’inclut la réécriture du mot de passe (Entra ID P1 ou P2).',
  },
  'lock-screen-is-on': {
    holds: 'L’écran de verrouillage de Windows est activé.',
    fails: 'Une stratégie a supprimé l’écran de verrouillage de Windows (NoLockScreen vaut 1).',
    look: "Get-ItemProperty 'HKLM:\\SOFTWARE\\Policies\\Microsoft\\Windows\\Personalization' NoLockScreen",
    ask: {
      question: 'NoLockScreen vaut-il 0, ou est-il absent, sur l’appareil ?',
      holds: 'Oui',
      fails: 'Non, il vaut 1',
    },
  },
  'mail-equals-sign-in-name': {
    holds: 'L’adresse e-mail du compte est son nom de connexion.',
    fails: 'L’adresse e-mail du compte diffère de son nom de connexion.',
    look: 'Get-MgUser -UserId <upn> -Property UserPrincipalName,Mail,ProxyAddresses',
  },
  'managed-domain-has-hashes': {
    holds: 'Le domaine managé dispose des hachages du mot de passe de ce compte.',
    fails: 'Le domaine managé ne peut pas disposer des hachages du mot de passe de ce compte.',
    look: 'Compte cloud : lastPasswordChangeDateTime à comparer avec le jour d’activation de Domain Services. Compte synchronisé : vérifiez que le script des hachages hérités a été exécuté sur le serveur Entra Connect',
    ask: {
      question:
        'Le mot de passe a-t-il été changé après l’activation de Domain Services et, pour un compte synchronisé, les hachages hérités sont-ils synchronisés ?',
      holds: 'Oui',
      fails: 'Non',
    },
  },
  'managed-domain-sign-in-works': {
    holds: 'Le problème ne se limite pas aux machines d’un domaine managé Entra Domain Services.',
    fails:
      'Seules les machines ou applications d’un domaine managé Entra Domain Services refusent le mot de passe ; Microsoft 365 l’accepte.',
    ask: {
      question:
        'Seules les machines ou applications du domaine cloud (Entra Domain Services) refusent-elles le mot de passe, alors que Microsoft 365 l’accepte ?',
      holds: 'Non',
      fails: 'Oui',
    },
  },
  'may-change-own-password': {
    holds: 'Le compte a le droit de modifier son propre mot de passe.',
    fails: 'L’option « L’utilisateur ne peut pas changer de mot de passe » est cochée sur le compte.',
    look: 'Get-ADUser <sam> -Properties CannotChangePassword',
    ask: {
      question: 'L’option « L’utilisateur ne peut pas changer de mot de passe » est-elle cochée sur le compte ?',
      holds: 'Non',
      fails: 'Oui',
    },
  },
  'methods-registered': {
    holds: 'Au moins une méthode est enregistrée ({methods}).',
    fails: 'Aucune méthode n’est enregistrée.',
    look: 'Centre d’administration Microsoft Entra > Utilisateurs > l’utilisateur concerné > Méthodes d’authentification',
  },
  'neighbours-succeed': {
    holds: 'Dans le même temps, d’autres personnes de la même unité d’organisation réussissent.',
    fails: 'Dans le même temps, personne ne réussit dans la même unité d’organisation.',
  },
  'never-protected': {
    holds: 'Le compte ne fait pas et n’a jamais fait partie d’un groupe protégé d’AD (adminCount est vide).',
    fails: 'Le compte fait ou a fait partie d’un groupe protégé d’AD (adminCount = 1).',
    look: 'Get-ADUser <sam> -Properties adminCount, memberOf',
    ask: { question: 'Quelle est la valeur d’adminCount pour ce compte ?', holds: 'Vide ou 0', fails: '1' },
  },
  'new-password-replicated': {
    holds: 'Les contrôleurs de domaine s’accordent sur la date de dernière définition du mot de passe.',
    fails:
      'Le contrôleur de domaine qui dessert la personne a un mot de passe plus ancien que le contrôleur qui a reçu l’écriture.',
    look: 'Get-ADUser <sam> -Server <DC> -Properties pwdLastSet (sur les deux contrôleurs) ; repadmin /replsummary',
    ask: {
      question:
        'pwdLastSet est-il plus ancien sur le contrôleur de domaine qui dessert la personne que sur celui qui a reçu le nouveau mot de passe ?',
      holds: 'Non',
      fails: 'Oui',
    },
  },
  'no-password-filter': {
    holds: 'Aucun filtre de mots de passe n’est actif sur les contrôleurs de domaine.',
    fails:
      'Un filtre de mots de passe ou l’agent de protection par mot de passe est actif sur les contrôleurs de domaine.',
    ask: {
      question:
        'Y a-t-il, sur les contrôleurs de domaine, un filtre de mots de passe ou la protection par mot de passe Microsoft Entra ?',
      holds: 'Non',
      fails: 'Oui',
    },
  },
  'no-script-set-the-password': {
    holds: 'Le journal ne montre aucune application qui ait défini ce mot de passe directement.',
    fails: 'Le {at}, une application ({app}) a défini directement le mot de passe cloud, ce qui n’est jamais réécrit.',
  },
  'no-separate-ad-account': {
    holds: 'La personne n’a pas de compte AD séparé de ce compte cloud.',
    fails: 'La personne a un compte AD distinct qui n’est pas lié à ce compte cloud.',
    look: "Get-ADUser -Filter \"UserPrincipalName -eq '<upn>' -or mail -eq '<adresse>'\" ; Get-MgUser -UserId <upn> -Property OnPremisesSyncEnabled,OnPremisesImmutableId",
    ask: {
      question: 'La personne a-t-elle un compte AD qui n’est pas lié à ce compte cloud ?',
      holds: 'Non',
      fails: 'Oui',
    },
  },
  'nobody-outside-scope-changes': {
    holds: 'Personne en dehors de la portée de la réinitialisation n’a modifié un mot de passe connu.',
    fails: 'Une personne en dehors de la portée de la réinitialisation a modifié un mot de passe qu’elle connaissait.',
    look: 'Centre d’administration Microsoft Entra > Entra ID > Utilisateurs > Journaux d’audit, activité « Change password (self-service) » ; comparez avec Entra ID > Réinitialisation du mot de passe > Propriétés',
    ask: {
      question:
        'Cherche-t-on à savoir pourquoi une personne en dehors de la portée de la réinitialisation a pu modifier un mot de passe qu’elle connaissait ?',
      holds: 'Non',
      fails: 'Oui',
    },
  },
  'one-enabled-account': {
    holds: 'Un seul compte AD activé correspond à cet utilisateur cloud.',
    fails: 'Plusieurs comptes AD activés correspondent à cet utilisateur cloud ou partagent son ancre.',
    look: 'Synchronization Service > Metaverse Search > l’utilisateur > Connectors',
    ask: {
      question:
        'Y a-t-il un événement 33003 ou 80230402, ou l’objet métaverse est-il relié à plus d’un compte AD activé ?',
      holds: 'Non',
      fails: 'Oui',
    },
  },
  'only-one-active-server': {
    holds: 'Un seul serveur est actif.',
    fails: 'Deux serveurs sont actifs en même temps.',
    look: '(Get-ADSyncScheduler).StagingModeEnabled sur chaque serveur Entra Connect',
    ask: {
      question: 'StagingModeEnabled vaut-il False sur un seul serveur ?',
      holds: 'Oui, sur un seul',
      fails: 'Non, sur deux ou plus',
    },
  },
  'operator-has-licence': {
    holds: 'L’administrateur qui ouvre les pages a une licence Entra ID.',
    fails: 'L’administrateur qui ouvre les pages n’a pas de licence Entra ID.',
    look: 'Get-MgUserLicenseDetail -UserId <administrateur>',
    ask: {
      question: 'Une licence Entra ID est-elle attribuée à l’administrateur qui ouvre les pages de réinitialisation ?',
      holds: 'Oui',
      fails: 'Non',
    },
  },
  'operator-role-covers-target': {
    holds: 'Un rôle ou une autorisation de l’opérateur couvre cette action sur ce compte.',
    fails: 'Aucun rôle ni aucune autorisation de l’opérateur ne couvre cette action sur ce compte.',
    look: 'Centre d’administration Microsoft Entra > Entra ID > Utilisateurs > l’opérateur > Rôles attribués, et les rôles du compte à réinitialiser ; pour une application, ses autorisations sous Applications d’entreprise',
    ask: {
      question: 'L’opérateur a-t-il un rôle ou une autorisation qui couvre cette action sur ce compte ?',
      holds: 'Oui',
      fails: 'Non',
    },
  },
  'other-method-beside-authenticator': {
    holds:
      'La stratégie de réinitialisation autorise assez d’autres méthodes en plus de l’application d’authentification.',
    fails:
      'La stratégie de réinitialisation autorise l’application d’authentification sans les autres méthodes exigées en complément.',
    look: 'Centre d’administration Microsoft Entra > Entra ID > Méthodes d’authentification > Stratégies ; avant la migration, aussi Entra ID > Réinitialisation du mot de passe > Méthodes d’authentification',
    ask: {
      question:
        'La stratégie de réinitialisation autorise-t-elle au moins une méthode en plus de l’application d’authentification, ou deux si deux méthodes sont exigées ?',
      holds: 'Oui',
      fails: 'Non',
    },
  },
  'others-fail-too': {
    holds: 'Personnes ayant rencontré le même refus depuis le {since} : {people}.',
    fails: 'Personne d’autre n’a rencontré ce refus au cours des {hours} dernières heures.',
    ask: {
      question: 'Cela échoue-t-il aussi pour d’autres personnes ?',
      holds: 'Oui, pour plusieurs personnes',
      fails: 'Non, seulement pour cette personne',
    },
  },
  'others-succeed-meanwhile': {
    holds: 'Autres personnes qui ont réussi depuis le début du problème : {count}.',
    fails: 'Personne n’a réussi depuis le début du problème.',
  },
  'pass-through-used': {
    holds: 'Les connexions sont vérifiées dans AD par l’authentification directe.',
    fails: 'Les connexions ne passent pas par l’authentification directe.',
    look: 'Centre d’administration Microsoft Entra > Entra ID > Entra Connect > Synchronisation Connect > Connexion utilisateur',
    ask: {
      question: 'L’authentification directe est-elle activée sur la page Synchronisation Connect ?',
      holds: 'Oui',
      fails: 'Non',
    },
  },
  'password-changed-within-a-day': {
    holds: 'La dernière modification du mot de passe date du {at}, moins d’un jour avant cette tentative.',
    fails: 'Le mot de passe n’avait pas été modifié depuis au moins un jour avant cette tentative.',
    look: 'Get-ADUser <sam> -Properties PasswordLastSet; net user <sam> /domain',
  },
  'password-may-expire': {
    holds: 'Le mot de passe du compte AD peut expirer.',
    fails: 'Le mot de passe du compte AD est réglé pour ne jamais expirer.',
    look: 'Get-ADUser <sam> -Properties PasswordNeverExpires',
    ask: {
      question: 'L’option « Le mot de passe n’expire jamais » est-elle cochée pour le compte dans AD ?',
      holds: 'Non',
      fails: 'Oui',
    },
  },
  'password-not-expired': {
    holds: 'Les connexions récentes n’indiquent pas que le mot de passe a expiré.',
    fails: 'Des connexions indiquent que le mot de passe a expiré (AADSTS{code}, dernière le {at}).',
  },
  'place-name-is-plain': {
    holds: 'Les noms des unités d’organisation au-dessus du compte ne contiennent aucun caractère réservé.',
    fails: 'Une unité d’organisation au-dessus du compte a un caractère réservé dans son nom : {ou}.',
  },
  'policy-hints-control-offered': {
    holds: 'Les contrôleurs de domaine offrent le contrôle LDAP « policy hints ».',
    fails: 'Un contrôleur de domaine n’offre pas le contrôle LDAP « policy hints ».',
    look: "(Get-ADRootDSE -Server <DC> -Properties supportedControl).supportedControl -contains '1.2.840.113556.1.4.2066'",
    ask: {
      question: 'Un événement 6329 dit-il « The server doesn’t contain the LDAP password policy control » ?',
      holds: 'Non',
      fails: 'Oui',
    },
  },
  'portal-box-ticked': {
    holds: 'La réécriture est cochée sur la page Intégration locale.',
    fails: 'La réécriture n’est pas cochée sur la page Intégration locale.',
    look: 'Centre d’administration Microsoft Entra > Entra ID > Réinitialisation du mot de passe > Intégration locale',
    ask: {
      question:
        'La case « Réécrire des mots de passe dans votre annuaire local » est-elle cochée sous Réinitialisation du mot de passe > Intégration locale ?',
      holds: 'Elle est cochée',
      fails: 'Elle n’est pas cochée',
    },
  },
  'provisioning-agent-installed': {
    holds: 'La réécriture ne repose pas sur l’option de synchronisation cloud sans agent d’approvisionnement.',
    fails:
      'La réécriture repose sur l’option de synchronisation cloud, mais aucun agent d’approvisionnement n’est installé.',
    look: 'Centre d’administration Microsoft Entra > Entra ID > Entra Connect > Synchronisation cloud > Agents',
    ask: {
      question:
        'La réécriture repose-t-elle sur la case de synchronisation cloud de la page Intégration locale alors que la liste des agents est vide ?',
      holds: 'Non',
      fails: 'Oui',
    },
  },
  'proxy-set-for-service': {
    holds: 'Le proxy est configuré pour le service de synchronisation, ou aucun n’est nécessaire.',
    fails: 'Le service de synchronisation n’utilise pas le proxy obligatoire.',
    look: 'netsh winhttp show proxy ; cherchez aussi defaultProxy dans machine.config (Framework64)',
    ask: {
      question: 'Si un proxy est obligatoire, est-il défini dans machine.config pour le service de synchronisation ?',
      holds: 'Il est défini, ou il n’y a pas de proxy',
      fails: 'Il n’est pas défini, ou il répond 407',
    },
  },
  'proxy-set-per-machine': {
    holds:
      'Avant l’ouverture de session, l’appareil n’a pas besoin de proxy, ou en a un défini pour l’ordinateur et sans authentification.',
    fails:
      'Le proxy de l’appareil est défini par utilisateur ou exige une authentification : rien ne sort avant l’ouverture de session.',
    look: "Get-ItemProperty 'HKLM:\\SOFTWARE\\Policies\\Microsoft\\Windows\\CurrentVersion\\Internet Settings' ProxySettingsPerUser (0 : par ordinateur) ; netsh winhttp show proxy",
    ask: {
      question:
        'Avant l’ouverture de session, l’appareil se passe-t-il de proxy par utilisateur et d’authentification auprès du proxy ?',
      holds: 'Oui, aucun proxy ou un proxy par ordinateur',
      fails: 'Non, par utilisateur ou avec authentification',
    },
  },
  'registered-method-in-hand': {
    holds: 'La personne dispose toujours de ce que la vérification utilise.',
    fails: 'La personne n’a plus accès au téléphone, au numéro ou à la boîte e-mail que la vérification utilise.',
    look: 'Centre d’administration Microsoft Entra > Utilisateurs > l’utilisateur concerné > Méthodes d’authentification ; comparez avec ce que la personne a sous la main',
    ask: {
      question:
        'Avez-vous toujours accès au téléphone, au numéro ou à la boîte e-mail que la page de réinitialisation veut utiliser ?',
      holds: 'Oui',
      fails: 'Non',
    },
  },
  'registered-methods-allowed': {
    holds: 'Toutes les méthodes enregistrées sont autorisées par la stratégie des méthodes d’authentification.',
    fails:
      'Méthodes enregistrées par la personne, mais désactivées dans la stratégie des méthodes d’authentification : {methods}.',
    look: 'Centre d’administration Microsoft Entra > Entra ID > Méthodes d’authentification > Stratégies',
  },
  'registration-was-asked-for': {
    holds: 'La personne a été invitée à enregistrer ses informations de sécurité.',
    fails: 'La personne n’a jamais été invitée à enregistrer ses informations de sécurité.',
    look: 'Centre d’administration Microsoft Entra > Entra ID > Réinitialisation du mot de passe > Inscription : obligation de s’inscrire à la connexion',
    ask: {
      question:
        'Une page de connexion, dans un navigateur, vous a-t-elle déjà demandé de configurer vos informations de sécurité ?',
      holds: 'Oui',
      fails: 'Non',
    },
  },
  'remote-sam-unrestricted': {
    holds: 'Les appels distants vers SAM ne sont pas restreints pour le compte du connecteur.',
    fails: 'Les appels distants vers SAM sont restreints (RestrictRemoteSam est défini).',
    look: 'Get-ItemProperty HKLM:\\System\\CurrentControlSet\\Control\\Lsa -Name RestrictRemoteSam',
    ask: {
      question:
        'RestrictRemoteSam est-il défini sur le serveur Entra Connect ou sur les contrôleurs de domaine, ou y a-t-il un événement 6329 avec ERROR_ACCESS_DENIED ?',
      holds: 'Non',
      fails: 'Oui',
    },
  },
  'report-agrees-with-log': {
    holds: 'Le rapport d’inscription et le journal d’audit concordent.',
    fails:
      'D’après le rapport d’inscription du {updated}, la personne ne peut pas réinitialiser son mot de passe, mais le journal d’audit montre une réinitialisation réussie le {at}.',
  },
  'reset-by-administrator': {
    holds: 'Un administrateur a essayé de réinitialiser le mot de passe de la personne.',
    fails: 'La personne a essayé elle-même.',
  },
  'reset-enabled-for-person': {
    holds: 'La réinitialisation en libre-service est activée pour cette personne (rapport du {updated}).',
    fails: 'La réinitialisation en libre-service n’est pas activée pour cette personne (rapport du {updated}).',
    look: 'Centre d’administration Microsoft Entra > Entra ID > Réinitialisation du mot de passe > Propriétés',
  },
  'reset-pages-visible': {
    holds: 'L’administrateur voit les pages de réinitialisation et leur journal.',
    fails: 'L’administrateur ne voit pas les pages de réinitialisation ni leur journal.',
    look: 'Centre d’administration Microsoft Entra > Entra ID > Réinitialisation du mot de passe ; Entra ID > Utilisateurs > Journaux d’audit, service Self-service Password Management',
    ask: {
      question:
        'L’administrateur voit-il Entra ID > Réinitialisation du mot de passe et les entrées de Self-service Password Management ?',
      holds: 'Oui',
      fails: 'Non',
    },
  },
  'reset-works-for-others': {
    holds: 'D’autres personnes réinitialisent leur mot de passe avec succès (la dernière fois le {at}).',
    fails: 'Personne n’a mené à bien de réinitialisation en libre-service depuis le {since}.',
  },
  'rights-settled': {
    holds: 'Les droits n’ont pas été modifiés au cours des dernières heures.',
    fails: 'Les droits ont été modifiés il y a moins d’une heure ou deux.',
    ask: {
      question: 'Des droits ont-ils été modifiés dans AD au cours des deux dernières heures ?',
      holds: 'Non',
      fails: 'Oui',
    },
  },
  'sam-read-rights-default': {
    holds: '« Utilisateurs authentifiés » est membre du groupe « Accès compatible pré-Windows 2000 ».',
    fails: '« Utilisateurs authentifiés » a été retiré du groupe « Accès compatible pré-Windows 2000 ».',
    look: 'Get-ADGroupMember S-1-5-32-554',
    ask: {
      question: '« Utilisateurs authentifiés » est-il membre du groupe « Accès compatible pré-Windows 2000 » ?',
      holds: 'Oui',
      fails: 'Non',
    },
  },
  'security-info-review-not-due': {
    holds: 'La connexion ne demande pas à la personne de vérifier ses informations de sécurité.',
    fails: 'La connexion demande à la personne de confirmer des informations de sécurité déjà enregistrées.',
    look: 'Centre d’administration Microsoft Entra > Entra ID > Réinitialisation du mot de passe > Inscription : nombre de jours avant que les utilisateurs soient invités à reconfirmer leurs informations d’authentification',
    ask: {
      question:
        'À la connexion, une page affiche-t-elle des informations de sécurité que vous avez déjà enregistrées, en vous demandant si elles sont toujours exactes ?',
      holds: 'Non',
      fails: 'Oui',
    },
  },
  'server-clock-right': {
    holds: 'L’horloge du serveur est à l’heure.',
    fails: 'L’horloge du serveur est décalée de plusieurs minutes.',
    look: 'w32tm /query /status',
    ask: {
      question: 'L’horloge du serveur Entra Connect est-elle à l’heure ?',
      holds: 'Elle est à l’heure',
      fails: 'Elle est décalée de plusieurs minutes',
    },
  },
  'server-reaches-service-bus': {
    holds: 'Le serveur joint le point de terminaison Service Bus sur le port 443.',
    fails: 'Le serveur ne parvient pas à joindre le point de terminaison Service Bus sur le port 443.',
    look: 'Test-NetConnection -ComputerName <namespace>.servicebus.windows.net -Port 443',
    ask: {
      question: 'Que donne le test du port depuis le serveur Entra Connect ?',
      holds: 'TcpTestSucceeded : True',
      fails: 'TcpTestSucceeded : False',
    },
  },
  'service-is-healthy': {
    holds: 'Microsoft indique qu’Entra est opérationnel.',
    fails: 'Microsoft signale un problème sur Entra : {issue}.',
    look: 'Centre d’administration Microsoft 365 > Intégrité > Intégrité du service',
  },
  'sign-in-name-was-typed': {
    holds: 'La personne a saisi son nom de connexion.',
    fails: 'La personne a saisi une adresse e-mail qui n’est pas son nom de connexion.',
    look: 'Get-MgUser -UserId <upn> -Property UserPrincipalName,Mail,ProxyAddresses ; Centre d’administration Microsoft Entra > Entra ID > Entra Connect > Synchronisation Connect : e-mail comme identifiant de connexion alternatif',
    ask: {
      question: 'Avez-vous saisi le nom avec lequel vous vous connectez, et non une autre adresse e-mail ?',
      holds: 'Oui',
      fails: 'Non, une autre adresse',
    },
  },
  'sign-in-not-held-for-registration': {
    holds: 'La connexion se poursuit sans enregistrement d’informations de sécurité.',
    fails: 'La connexion s’arrête tant que la personne n’a pas enregistré ses informations de sécurité.',
    look: 'Centre d’administration Microsoft Entra > ID Protection > Stratégie d’inscription MFA ; Entra ID > Réinitialisation du mot de passe > Inscription ; stratégies sous Entra ID > Accès conditionnel',
    ask: {
      question:
        'La connexion exige-t-elle que vous configuriez d’abord vos informations de sécurité, sans moyen de passer cette étape ?',
      holds: 'Non',
      fails: 'Oui',
    },
  },
  'sign-in-not-held-for-risk': {
    holds: 'Aucune connexion récente n’a été arrêtée par une stratégie de risque.',
    fails: 'Des connexions sont arrêtées par une stratégie de risque ou d’accès (AADSTS{code}, dernière le {at}).',
  },
  'sign-in-not-locked-out': {
    holds: 'Les connexions récentes ne montrent aucun verrouillage.',
    fails: 'Les connexions sont verrouillées dans le cloud (AADSTS50053, occurrences : {count}, dernière le {at}).',
  },
  'signin-screen-reset-works': {
    holds: 'Le problème ne se limite pas à la réinitialisation depuis l’écran de connexion de Windows.',
    fails:
      'La réinitialisation échoue seulement depuis l’écran de connexion de Windows ; dans un navigateur, elle fonctionne.',
    look: 'Dans le journal d’audit, comparez ClientType et l’adresse IP des tentatives faites depuis l’écran de connexion et depuis un navigateur',
    ask: {
      question:
        'La réinitialisation échoue-t-elle seulement depuis l’écran de connexion de Windows, alors qu’elle fonctionne dans un navigateur ?',
      holds: 'Non',
      fails: 'Oui, seulement depuis l’écran de connexion',
    },
  },
  'succeeded-later': {
    holds: 'La même personne a réussi par la suite, le {at}.',
    fails: 'La même personne n’a pas réussi depuis.',
  },
  'sync-is-recent': {
    holds: 'La synchronisation d’annuaires a eu lieu récemment (le {at}).',
    fails: 'La dernière synchronisation d’annuaires date du {at} ; elle a normalement lieu toutes les 30 minutes.',
    look: 'Get-ADSyncScheduler sur le serveur Entra Connect',
  },
  'sync-link-intact': {
    holds: 'Le moteur de synchronisation relie l’utilisateur cloud à son objet AD.',
    fails: 'L’objet AD existe, mais le moteur de synchronisation n’a pas de lien valide vers lui.',
    look: 'Synchronization Service > Connectors > connecteur AD > Search Connector Space > l’utilisateur > Lineage',
    ask: {
      question:
        'L’objet AD existe et fait partie de l’étendue de la synchronisation : son lien vers le métaverse (« In from AD - User AccountEnabled ») manque-t-il ?',
      holds: 'Non',
      fails: 'Oui',
    },
  },
  'temporary-password-works-online': {
    holds: 'Aucun mot de passe temporaire n’est refusé en ligne.',
    fails: 'Les services en ligne refusent un mot de passe temporaire à changer à la prochaine ouverture de session.',
    look: 'Get-ADUser <sam> -Properties PasswordLastSet : vide tant qu’un changement à la prochaine ouverture de session est exigé',
    ask: {
      question:
        'Les services en ligne refusent-ils un mot de passe temporaire à changer à la prochaine ouverture de session ?',
      holds: 'Non',
      fails: 'Oui',
    },
  },
  'tenant-owns-writeback-licence': {
    holds: 'L’organisation possède des licences comprenant la réécriture du mot de passe (Entra ID P1 ou P2).',
    fails: 'L’organisation ne possède aucune licence comprenant la réécriture du mot de passe (Entra ID P1 ou P2).',
    look: 'Centre d’administration Microsoft 365 > Facturation > Licences',
  },
  'tls12-ready': {
    holds: 'TLS 1.2 et une version actuelle de .NET Framework sont en place.',
    fails: 'TLS 1.2 ou .NET Framework n’est pas prêt sur le serveur.',
    look: 'Exécutez, sur le serveur Entra Connect, le script de vérification de la page de Microsoft consacrée à l’application de TLS 1.2',
    ask: {
      question: 'Le script de vérification TLS 1.2 de Microsoft indique-t-il que toutes les valeurs sont définies ?',
      holds: 'Toutes les valeurs sont définies',
      fails: 'Il manque des valeurs',
    },
  },
  'uac-is-on': {
    holds: 'Le contrôle de compte d’utilisateur est activé.',
    fails: 'Le contrôle de compte d’utilisateur est désactivé sur l’appareil (EnableLUA vaut 0).',
    look: "Get-ItemProperty 'HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System' EnableLUA",
    ask: { question: 'EnableLUA vaut-il 1 sur l’appareil ?', holds: 'Oui', fails: 'Non, il vaut 0' },
  },
  'unexpire-right-on-domain-root': {
    holds: 'Le compte qui écrit les mots de passe a le droit « Unexpire Password » à la racine du domaine.',
    fails: 'Le compte qui écrit les mots de passe n’a pas le droit « Unexpire Password » à la racine du domaine.',
    look: "dsacls '<domain root DN>', puis cherchez Unexpire Password",
    ask: {
      question:
        'La racine du domaine de cette personne accorde-t-elle « Unexpire Password » au compte du connecteur ou au gMSA, directement ou par les utilisateurs authentifiés ?',
      holds: 'Oui',
      fails: 'Non',
    },
  },
  'unlock-offered-alone': {
    holds: 'Le déverrouillage sans nouveau mot de passe est proposé, ou personne ne l’a demandé.',
    fails: 'La personne voulait déverrouiller son compte sans nouveau mot de passe, et ce choix n’était pas proposé.',
    look: 'Centre d’administration Microsoft Entra > Entra ID > Réinitialisation du mot de passe > Intégration locale : option qui permet aux utilisateurs de déverrouiller leur compte sans réinitialiser le mot de passe',
    ask: {
      question:
        'La personne voulait-elle déverrouiller son compte sans nouveau mot de passe, alors que ce choix n’était pas proposé ?',
      holds: 'Non',
      fails: 'Oui',
    },
  },
  'users-may-log-on-locally': {
    holds: 'Les utilisateurs ordinaires, compte local temporaire compris, peuvent ouvrir une session locale.',
    fails:
      'Les utilisateurs ordinaires ne peuvent pas ouvrir de session locale sur l’appareil : le compte temporaire de la page de réinitialisation n’obtient aucune session.',
    look: 'secedit /export /areas USER_RIGHTS /cfg rights.inf : SeInteractiveLogonRight doit citer *S-1-5-32-545 (Utilisateurs), SeDenyInteractiveLogonRight ne doit pas citer *S-1-5-113 (comptes locaux)',
    ask: {
      question:
        'Sur l’appareil, « Permettre l’ouverture d’une session locale » (« Allow log on locally ») cite-t-il le groupe Utilisateurs, et « Interdire l’ouverture d’une session locale » (« Deny log on locally ») aucun compte local ?',
      holds: 'Oui',
      fails: 'Non',
    },
  },
  'verification-message-arrived': {
    holds: 'Le message de vérification est parvenu à la personne.',
    fails: 'Le message de vérification n’est pas parvenu à la personne.',
    look: 'Dossiers du courrier indésirable et des éléments supprimés de la boîte e-mail enregistrée ; Centre d’administration Microsoft Entra > Utilisateurs > l’utilisateur concerné > Méthodes d’authentification pour le numéro ou l’adresse utilisés',
    ask: {
      question: 'Le code, le message ou l’appel de vérification vous est-il parvenu ?',
      holds: 'Oui',
      fails: 'Non',
    },
  },
  'verification-passed': {
    holds: 'La personne a réussi la vérification d’identité.',
    fails: 'La personne n’a pas franchi la vérification d’identité.',
  },
  'waited-after-temporary-password': {
    holds: 'Aucun mot de passe temporaire n’a été utilisé dans les deux minutes qui ont suivi sa définition.',
    fails: 'Le mot de passe temporaire a été utilisé moins de deux minutes après avoir été défini dans AD.',
    look: 'Get-ADUser <sam> -Properties PasswordLastSet, à comparer avec l’heure de la première connexion dans le journal des connexions',
    ask: {
      question: 'Un mot de passe temporaire a-t-il servi à se connecter moins de deux minutes après avoir été défini ?',
      holds: 'Non',
      fails: 'Oui, tout de suite',
    },
  },
  'weak-password-was-the-reason': {
    holds: 'Un mot de passe long et nettement différent a été accepté, ou n’a pas encore été essayé.',
    fails: 'Un mot de passe long et nettement différent a été refusé lui aussi.',
    ask: {
      question: 'Avez-vous aussi essayé un mot de passe long, qui ne ressemble à aucun de vos anciens mots de passe ?',
      holds: 'Non, pas encore',
      fails: 'Oui, il a été refusé aussi',
    },
  },
  'whole-tenant-fails': {
    holds: 'Personnes touchées : {people} ; personne n’a réussi depuis le {since}.',
    fails: 'D’autres personnes ont réussi depuis le début du problème.',
  },
  'windows-takes-new-password': {
    holds: 'Windows et les services en ligne acceptent le même mot de passe.',
    fails: 'Les services en ligne acceptent le nouveau mot de passe ; Windows, sur l’appareil, n’accepte que l’ancien.',
    look: 'Get-ADUser <sam> -Properties PasswordLastSet : si c’est l’heure de la réinitialisation, AD a le nouveau mot de passe',
    ask: {
      question:
        'Windows n’accepte-t-il que l’ancien mot de passe sur l’ordinateur, alors que les services en ligne acceptent le nouveau ?',
      holds: 'Non',
      fails: 'Oui',
    },
  },
  'wizard-admin-suitable': {
    holds: 'Le compte d’administration utilisé dans l’assistant a été accepté.',
    fails: 'Le compte d’administration utilisé dans l’assistant n’a pas été accepté.',
    look: "Get-WinEvent -FilterHashtable @{LogName='Application';ProviderName='PasswordResetService';Id=31014,31017,32009,32011,32013} -MaxEvents 10",
    ask: {
      question:
        'L’assistant Entra Connect n’a-t-il pas pu activer ou désactiver la réécriture parce que le compte est fédéré, que son mot de passe est faux ou qu’il n’a pas le rôle requis (32009 ou 31014) ?',
      holds: 'Non',
      fails: 'Oui',
    },
  },
  'writable-dc-used': {
    holds: 'Le connecteur s’adresse à un contrôleur de domaine accessible en écriture.',
    fails: 'Le connecteur s’adresse à un contrôleur de domaine en lecture seule.',
    look: 'Get-ADDomainController -Identity <DC> | Select IsReadOnly',
    ask: {
      question: 'Le contrôleur de domaine préféré est-il accessible en écriture ?',
      holds: 'Oui',
      fails: 'Non, il est en lecture seule',
    },
  },
  'writeback-is-on': {
    holds: 'Le journal d’audit montre que la réécriture du mot de passe est activée (entrée du {at}).',
    fails: 'Le journal d’audit montre que la réécriture du mot de passe est désactivée (entrée du {at}).',
    look: 'Centre d’administration Microsoft Entra > Entra ID > Réinitialisation du mot de passe > Intégration locale',
  },
  'writeback-keys-in-step': {
    holds: 'Les clés et les paramètres de réécriture concordent avec le cloud.',
    fails: 'Les clés ou les paramètres de réécriture ne concordent plus avec le cloud (événements 32004 à 32010).',
    look: "Get-WinEvent -FilterHashtable @{LogName='Application';ProviderName='PasswordResetService';Id=32004,32005,32007,32008,32010} -MaxEvents 5",
    ask: { question: 'Y a-t-il des événements 32004, 32005, 32007, 32008 ou 32010 ?', holds: 'Non', fails: 'Oui' },
  },
  'writeback-listener-started': {
    holds: 'L’écouteur de la réécriture a démarré (événement 31015 après le dernier démarrage).',
    fails: 'L’écouteur de la réécriture n’a pas démarré (événement 6800 sans 31015).',
    look: "Get-WinEvent -FilterHashtable @{LogName='Application';ProviderName='PasswordResetService';Id=31015,6800} -MaxEvents 5",
    ask: {
      question: 'Y a-t-il un événement PasswordResetService 31015 après le dernier démarrage d’ADSync ?',
      holds: 'Oui, 31015 est présent',
      fails: 'Non, 6800 ou rien',
    },
  },
  'written-by-cloud-sync': {
    holds: 'Pour ce compte, c’est un agent de synchronisation cloud qui réécrit les mots de passe.',
    fails: 'Pour ce compte, c’est Entra Connect qui réécrit les mots de passe.',
    look: 'Centre d’administration Microsoft Entra > Entra ID > Entra Connect > Synchronisation cloud',
    ask: {
      question:
        'Le domaine de cette personne est-il desservi par un agent de synchronisation cloud plutôt que par Entra Connect ?',
      holds: 'Oui, par un agent de synchronisation cloud',
      fails: 'Non, par Entra Connect',
    },
  },
} satisfies KnowledgeTexts['checks'];
