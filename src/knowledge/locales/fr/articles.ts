import type { KnowledgeTexts } from '../locale.ts';

export const articles = {
  'active-directory-password-rules': {
    title: 'Les règles de mot de passe d’Active Directory s’appliquent',
    answer:
      'Un mot de passe réécrit doit respecter les règles d’Active Directory : longueur, complexité, historique, durée de vie minimale et stratégies affinées. La page de réinitialisation ne peut pas voir ces règles d’avance ; elle n’apprend un refus que par la réponse. Lisez-les avec Get-ADDefaultDomainPasswordPolicy et Get-ADUserResultantPasswordPolicy <user>.',
    changed: null,
  },
  'administrators-own-reset': {
    title: 'Les administrateurs qui réinitialisent leur propre mot de passe',
    answer:
      'Les titulaires de rôles d’administrateur suivent une règle fixe de Microsoft : deux méthodes, sans questions de sécurité, quels que soient les réglages pour les autres. C’est allowedToUseSSPR, dans la stratégie d’autorisation, qui décide s’ils ont droit au libre-service ; les pages de Microsoft se contredisent sur la valeur par défaut, lisez-la donc : Get-MgPolicyAuthorizationPolicy | Select-Object AllowedToUseSspr. Update-MgPolicyAuthorizationPolicy -AllowedToUseSspr:$true l’autorise en 60 minutes au plus.',
    changed: 'Une page dit que c’est activé par défaut, deux disent le contraire ; la valeur du locataire décide.',
  },
  adminsdholder: {
    title: 'AdminSDHolder et les autorisations des comptes protégés',
    answer:
      'Environ toutes les heures, Active Directory applique à tous les comptes protégés les autorisations de l’objet AdminSDHolder et efface celles qui leur ont été accordées directement. Donner au compte du connecteur des autorisations sur AdminSDHolder permettrait au serveur de synchronisation de réinitialiser le mot de passe des Admins du domaine ; c’est une décision de sécurité, déconseillée. Cela ne vaut que pour le libre-service, jamais pour une réinitialisation par un administrateur.',
    changed: null,
  },
  'application-authentication': {
    title: 'L’authentification par application d’Entra Connect',
    answer:
      'Les versions récentes de Microsoft Entra Connect se connectent au cloud comme une application munie d’un certificat, et non plus avec un compte de synchronisation et un mot de passe. Ce sera obligatoire, avec la version 2.6.84.0, au plus tard le 7 avril 2027. Get-ADSyncEntraConnectorCredential indique si ConnectorIdentityType vaut Application ou encore ServiceAccount.',
    changed: null,
  },
  'audit-log-delay': {
    title: 'Retard d’affichage et durée de conservation du journal d’audit',
    answer:
      'Les lignes sur les réinitialisations apparaissent en général après 5 à 10 minutes, parfois après une heure. Elles sont conservées 7 jours avec Microsoft Entra ID Free et 30 jours avec P1 ou P2 ; pour davantage, envoyez-les vers un espace de travail, un compte de stockage ou un hub d’événements par les paramètres de diagnostic.',
    changed: null,
  },
  'audit-log-of-resets': {
    title: 'Où les réinitialisations sont consignées dans le cloud',
    answer:
      'Ouvrez entra.microsoft.com > Entra ID > Surveillance et intégrité > Journaux d’audit et filtrez sur le service Self-service Password Management. Les lignes s’appellent Reset password (self-service), Change password (self-service), Reset password (by admin), Self-service password reset flow activity progress, etc. Lisez la raison à côté du résultat : certaines lignes indiquent une réussite alors que le mot de passe n’a pas été défini partout. Le rôle Lecteur de rapports suffit.',
    changed: null,
  },
  'auto-upgrade': {
    title: 'La mise à niveau automatique d’Entra Connect',
    answer:
      'À partir de la version 2.3.20.0, la mise à niveau automatique peut installer d’elle-même une version plus récente. Get-ADSyncAutoUpgrade -Detail indique si elle est activée, désactivée ou suspendue, et pourquoi. Une installation personnalisée peut être ignorée : prévoyez donc une mise à niveau manuelle avant les échéances de Microsoft ; la réécriture s’interrompt pendant le redémarrage du service.',
    changed: null,
  },
  'banned-passwords': {
    title: 'Les listes de mots de passe interdits',
    answer:
      'Avant toute réécriture, Microsoft Entra compare le nouveau mot de passe à la liste globale de Microsoft et à la liste personnalisée de mots interdits de l’organisation, variantes d’écriture comprises ; cela se passe dans le cloud. Avec les agents de Microsoft Entra Password Protection, les mêmes listes peuvent s’appliquer aux contrôleurs de domaine. Un administrateur modifie la liste personnalisée sous Entra ID > Méthodes d’authentification > Protection par mot de passe.',
    changed: null,
  },
  'blocked-attempts': {
    title: 'Bloqué après plusieurs tentatives',
    answer:
      'Après plusieurs échecs de la vérification d’identité, la page de réinitialisation bloque la personne pendant 24 heures ; le nombre d’échecs admis varie selon les pages de Microsoft. Sur la page, seule l’attente lève le blocage, à compter de la dernière tentative. Le support peut entre-temps réinitialiser le mot de passe, ce qui remet le compteur à zéro.',
    changed: null,
  },
  'changed-on-premises': {
    title: 'Un mot de passe modifié dans Active Directory',
    answer:
      'Un mot de passe modifié dans Windows ou par un administrateur dans Active Directory est transmis au cloud par la synchronisation de hachage, environ toutes les deux minutes ; la réécriture n’intervient pas. Si le cloud accepte encore l’ancien ensuite, regardez les événements 656, 657 et 611 sur le serveur Entra Connect ainsi que la synchronisation de hachage. Avec l’authentification directe ou la fédération, c’est Active Directory qui vérifie le mot de passe : il est valable aussitôt.',
    changed: null,
  },
  'choose-a-good-password': {
    title: 'Choisir un mot de passe qui sera accepté',
    answer:
      'Choisissez au moins 12 caractères, d’au moins trois sortes : majuscules, minuscules, chiffres ou signes. Évitez votre nom, l’entreprise, les noms de produits, les saisons et les suites du clavier, et ne reprenez pas un ancien mot de passe. Tenez-vous-en aux lettres sans accent, car d’autres lettres Unicode peuvent être refusées. Trois ou quatre mots sans rapport, avec un chiffre et un signe, se retiennent bien.',
    changed: null,
  },
  'cloud-sync-agent': {
    title: 'Garder l’agent de synchronisation cloud en bon état',
    answer:
      'Les services Microsoft Entra Provisioning Agent et Microsoft Entra Connect Agent Updater doivent être démarrés, et l’agent apparaître actif dans entra.microsoft.com > Entra ID > Entra Connect > Synchronisation cloud > Agents. Il a besoin du port 443 en sortie, et du port 80 pour vérifier la révocation des certificats. L’agent se met à jour seul ; installez-le sur plusieurs serveurs pour parer à une panne.',
    changed: null,
  },
  'cloud-sync-rights': {
    title: 'Les autorisations du compte de service de la synchronisation cloud',
    answer:
      'Le compte de service administré de groupe de Microsoft Entra Cloud Sync a besoin des droits Réinitialiser le mot de passe, Écrire lockoutTime et Écrire pwdLastSet, ainsi que d’Unexpire Password à la racine de chaque domaine ; l’installation les accorde. Pour les accorder de nouveau, exécutez Set-AADCloudSyncPermissions -PermissionType PasswordWriteBack -EACredential $(Get-Credential) en tant qu’administrateur de l’entreprise, et comptez une heure ou plus.',
    changed: null,
  },
  'cloud-sync-writeback': {
    title: 'La réécriture avec Microsoft Entra Cloud Sync',
    answer:
      'Microsoft Entra Cloud Sync sait aussi réécrire les mots de passe, avec l’agent d’approvisionnement 1.1.977.0 ou ultérieur. Cochez la réécriture avec la synchronisation cloud dans entra.microsoft.com > Entra ID > Réinitialisation du mot de passe > Intégration locale, ou exécutez Set-AADCloudSyncPasswordWritebackConfiguration -Enable $true -Credential $(Get-Credential) sur le serveur de l’agent. Licence et rôle sont les mêmes qu’avec Microsoft Entra Connect. Ce n’est pas pris en charge dans le cloud 21Vianet.',
    changed:
      'La page de 2023 parle encore d’une préversion ; le tutoriel décrit une fonctionnalité disponible pour tous.',
  },
  'code-times': {
    title: 'La durée des codes et de la session de réinitialisation',
    answer:
      'Un code de vérification reçu par e-mail ou SMS est valable 5 minutes, et la session de réinitialisation 15 minutes en tout. Si la page indique que la session a expiré, recommencez sur aka.ms/sspr ; l’ancien code ne compte plus. Préparez le nouveau mot de passe avant de commencer.',
    changed: null,
  },
  'connect-and-cloud-sync': {
    title: 'Entra Connect et Cloud Sync côte à côte',
    answer:
      'Les deux peuvent réécrire des mots de passe dans le même locataire, chacun pour des domaines différents ; personne ne doit être dans l’étendue des deux. C’est utile après une fusion, lorsqu’une forêt n’a pas de liaison réseau avec le serveur Entra Connect. Pour savoir lequel a servi, lisez OnPremisesAgent sur la ligne d’audit d’une réinitialisation par un administrateur.',
    changed: null,
  },
  'connect-server-requirements': {
    title: 'Ce qu’il faut pour le serveur Entra Connect',
    answer:
      'Un serveur Windows joint au domaine, avec interface graphique, de préférence Windows Server 2022 ou 2025 ; Server Core n’est pas pris en charge. .NET Framework 4.8 ou ultérieur, TLS 1.2 et une horloge à l’heure. Traitez ce serveur comme un contrôleur de domaine (niveau 0), car il peut définir des mots de passe. Les pages de Microsoft citent encore par endroits d’anciennes versions de .NET ; la 4.8 répond à toutes ces exigences.',
    changed:
      'Le document de 2021 parlait de Windows Server 2008 R2 à 2012 R2 ; ces versions ne sont plus prises en charge.',
  },
  'connector-account': {
    title: 'Quel compte écrit le mot de passe',
    answer:
      'C’est le compte du connecteur AD DS qui définit le mot de passe dans Active Directory ; il s’appelle en général MSOL_ suivi d’un numéro, ou a été choisi à l’installation. Ce n’est ni le compte de service ni la personne qui lance l’assistant. Get-ADSyncADConnectorAccount donne son nom, et l’assistant l’affiche sous Afficher la configuration actuelle, Annuaires synchronisés. Toutes les autorisations de réécriture vont à ce compte.',
    changed: null,
  },
  'connector-account-rights': {
    title: 'Les autorisations du compte du connecteur',
    answer:
      'Sur les objets Utilisateur descendants, le compte du connecteur a besoin des droits Réinitialiser le mot de passe, Écrire lockoutTime et Écrire pwdLastSet ; le tutoriel ajoute Modifier le mot de passe. À la racine de chaque domaine, il lui faut le droit étendu Unexpire Password. Set-ADSyncPasswordWritebackPermissions, du module AdSyncConfig.psm1, lancé par un administrateur du domaine, accorde les trois premiers. Vérifiez le résultat dans l’onglet Accès effectif d’un utilisateur.',
    changed: null,
  },
  'connector-password': {
    title: 'Le mot de passe du compte du connecteur',
    answer:
      'Si le mot de passe du compte du connecteur AD DS a été modifié dans Active Directory, enregistrez le nouveau dans Microsoft Entra Connect : Synchronization Service Manager > Connecteurs > le connecteur Active Directory > Propriétés > Connect to Active Directory Forest, ou Add-ADSyncADDSConnectorAccount. La limite de Microsoft est de 256 caractères, un texte plus ancien dit 127 ; restez à 127 ou moins. L’erreur 800700CE signale un mot de passe trop long.',
    changed: null,
  },
  'contact-data-format': {
    title: 'Comment écrire les numéros de téléphone',
    answer:
      'Écrivez un numéro sous la forme +indicatif du pays, une espace, puis le numéro, par exemple +33 123456789 ou +46 701234567 ; un numéro de poste est ignoré. Pour une personne synchronisée, le numéro est géré dans Active Directory (mobile ou telephoneNumber) et arrive dans le cloud à la synchronisation suivante. Le téléphone de bureau ne se modifie dans le cloud que pour les comptes uniquement cloud.',
    changed: null,
  },
  'disable-and-reenable': {
    title: 'Désactiver puis réactiver la réécriture',
    answer:
      'Dans l’assistant Microsoft Entra Connect, ouvrez Personnaliser les options de synchronisation, décochez la réécriture du mot de passe sous Fonctionnalités facultatives, laissez « Synchroniser maintenant » décoché et configurez. Relancez ensuite l’assistant et cochez-la. Le service s’inscrit de nouveau avec de nouvelles clés ; la réécriture est interrompue quelques minutes. Utile avec les événements 32004 à 32010 et après l’ajout d’une forêt ; le réseau, TLS et un redémarrage du service passent avant.',
    changed:
      'En 2021, c’était la toute dernière étape ; elle se place aujourd’hui après le redémarrage et avant la mise à niveau.',
  },
  'disable-writeback': {
    title: 'Désactiver définitivement la réécriture',
    answer:
      'Ouvrez entra.microsoft.com > Entra ID > Réinitialisation du mot de passe > Intégration locale, décochez les cases de réécriture et de déverrouillage, puis enregistrez. Décochez ensuite la réécriture du mot de passe sous Fonctionnalités facultatives dans l’assistant Microsoft Entra Connect et cliquez sur Configurer. Dès lors, les personnes synchronisées ne peuvent plus réinitialiser leur mot de passe dans le cloud.',
    changed: null,
  },
  'domain-controller-versions': {
    title: 'Contrôleurs de domaine et forêts multiples',
    answer:
      'Les contrôleurs de domaine peuvent exécuter toute version prise en charge de Windows Server, avec un niveau fonctionnel de forêt 2003 ou supérieur. La réécriture fonctionne avec une forêt comme avec plusieurs ; plusieurs forêts sont permises, pas exigées. Ce n’est que si l’événement 6329 signale l’absence du contrôle LDAP « policy hints » que les contrôleurs de domaine doivent être sous Windows Server 2016 ou ultérieur.',
    changed: 'Le document de 2021 demandait un déploiement à plusieurs forêts sous Windows Server 2008 R2 à 2012 R2.',
  },
  'download-connect': {
    title: 'Où obtenir Microsoft Entra Connect',
    answer:
      'Les nouvelles versions de Microsoft Entra Connect Sync ne sont proposées que dans le centre d’administration Microsoft Entra : entra.microsoft.com > Entra ID > Entra Connect > Prise en main, onglet Gérer. L’ancienne page du Centre de téléchargement ne les propose plus. Restez à jour : les versions anciennes cessent de fonctionner à des dates fixées.',
    changed: 'Le document de 2021 renvoyait au Centre de téléchargement (id 47594) ; cette source n’existe plus.',
  },
  'enable-in-connect': {
    title: 'Activer la réécriture dans Microsoft Entra Connect',
    answer:
      'Sur le serveur Entra Connect, lancez l’assistant Microsoft Entra Connect et choisissez Configurer > Personnaliser les options de synchronisation. Connectez-vous en tant qu’Administrateur d’identité hybride, passez Connexion des annuaires et Filtrage par domaine/unité d’organisation, cochez la réécriture du mot de passe (« Écriture différée du mot de passe » dans d’anciennes versions) sous Fonctionnalités facultatives, passez Extensions d’annuaire, puis cliquez sur Configurer et sur Quitter. Activez-la aussi dans le centre d’administration Microsoft Entra : il faut les deux réglages.',
    changed:
      'Les étapes de 2020 demandaient un Administrateur général et ne comptaient pas la page Extensions d’annuaire.',
  },
  'enable-in-portal': {
    title: 'Activer la réécriture dans le centre d’administration Microsoft Entra',
    answer:
      'Connectez-vous à entra.microsoft.com en tant qu’Administrateur d’identité hybride et ouvrez Entra ID > Réinitialisation du mot de passe > Intégration locale. Cochez « Réécrire des mots de passe dans votre annuaire local », ainsi que la case de Microsoft Entra Cloud Sync si vous utilisez ses agents et, si vous le souhaitez, celle qui permet de déverrouiller les comptes ; puis enregistrez. La page indique aussi si le client local est opérationnel.',
    changed:
      'Le chemin était Portail Azure > Azure Active Directory > Réinitialisation du mot de passe en 2020, puis Identité > Protection > Réinitialisation du mot de passe en 2025.',
  },
  'enable-self-service-reset': {
    title: 'Activer la réinitialisation en libre-service',
    answer:
      'La réécriture n’achemine que les réinitialisations permises par le libre-service. Ouvrez entra.microsoft.com > Entra ID > Réinitialisation du mot de passe > Propriétés et choisissez Sélectionné (un seul groupe, groupes imbriqués compris) ou Tous. Indiquez ensuite, sous Méthodes d’authentification, combien de méthodes sont exigées, et faites-les enregistrer. Mieux vaut commencer par un groupe de test.',
    changed: null,
  },
  'events-on-the-server': {
    title: 'Les événements de la réécriture sur le serveur',
    answer:
      'La réécriture écrit dans le journal Application du serveur Entra Connect, source PasswordResetService. 31001 marque le début d’une réinitialisation, 31002 sa réussite, 31003 son échec ; 31006 à 31008 font de même pour une modification, 31009 à 31011 pour une réinitialisation par un administrateur. 31015 est le démarrage du service, 31019 sa pulsation, 32xxx un problème de service ou de connexion, 33xxx un refus d’Active Directory ; l’événement 6329 d’ADSync ajoute des détails.',
    changed: null,
  },
  'firewall-addresses': {
    title: 'Les adresses que le pare-feu doit laisser passer',
    answer:
      'Le serveur Entra Connect a besoin d’un accès HTTPS sortant (port 443) vers *.passwordreset.microsoftonline.com et *.servicebus.windows.net, caractères génériques compris. Aucune règle entrante n’est nécessaire. Autorisez des noms plutôt que des adresses IP ; à défaut, utilisez les plages et balises de service publiées par Microsoft. Testez avec Test-NetConnection <namespace>.servicebus.windows.net -Port 443 ; l’espace de noms figure dans l’événement 31019 ou 31034.',
    changed:
      'Le document de 2021 cite « servicebus.windows.networks », qui n’existe pas, et omet les caractères génériques.',
  },
  'forest-added-later': {
    title: 'Après l’ajout d’une forêt ou d’un domaine',
    answer:
      'Lorsqu’une forêt est ajoutée à Microsoft Entra Connect, ou retirée puis remise, après l’activation de la réécriture, les réinitialisations y échouent avec l’événement 6329 et 0x8023061f. Désactivez la réécriture du mot de passe dans l’assistant, réactivez-la, et accordez au compte du connecteur ses autorisations dans la nouvelle forêt aussi.',
    changed: null,
  },
  'full-import-and-sync': {
    title: 'Importation complète et synchronisation complète avant le test',
    answer:
      'L’importation complète et la synchronisation complète ne sont pas nécessaires à la réécriture elle-même, qui n’utilise pas le cycle de synchronisation. Elles servent seulement à ce que la personne existe dans Microsoft Entra ID et soit liée à son compte Active Directory. Après une installation ou un changement de règle ou d’étendue, lancez une fois Start-ADSyncSyncCycle -PolicyType Initial ; sinon, le cycle normal de 30 minutes suffit.',
    changed: 'Le document de 2021 demandait ces deux exécutions avant tout premier test.',
  },
  'government-and-china-addresses': {
    title: 'Les adresses des clouds gouvernementaux et chinois',
    answer:
      'Dans le cloud US Government, les noms sont *.passwordreset.microsoftonline.us et *.servicebus.usgovcloudapi.net, en sortie sur le port 443. Pour Azure exploité par 21Vianet en Chine, ce sont ssprdedicatedsbmcprodcne.servicebus.chinacloudapi.cn et ssprdedicatedsbmcprodcnn.servicebus.chinacloudapi.cn. La réécriture avec Microsoft Entra Cloud Sync n’est pas prise en charge dans le cloud 21Vianet ; avec Microsoft Entra Connect, elle l’est.',
    changed: null,
  },
  'guests-and-personal-accounts': {
    title: 'Invités et comptes Microsoft personnels',
    answer:
      'Le mot de passe d’un invité relève de l’organisation ou du service d’où vient le compte : c’est là qu’il se réinitialise. Les comptes Microsoft personnels (outlook.com, hotmail.com) passent par account.live.com/password/reset. Ni les uns ni les autres n’utilisent la réécriture de l’organisation qui invite.',
    changed: null,
  },
  'how-fast-is-writeback': {
    title: 'En combien de temps un mot de passe réécrit est valable',
    answer:
      'La réécriture est immédiate : la page attend la réponse d’Active Directory, en moyenne moins d’une demi-seconde, et ne dépend pas du cycle de synchronisation. L’autre sens est plus lent : avec la synchronisation de hachage, un mot de passe modifié dans Active Directory est envoyé environ toutes les deux minutes. Si une page indique que les serveurs ont besoin de temps, attendez quelques minutes avant de vous connecter.',
    changed: null,
  },
  'how-writeback-works': {
    title: 'Le trajet d’un mot de passe réécrit',
    answer:
      'La page vérifie l’identité de la personne, s’assure que le service de réécriture répond, puis compare le mot de passe aux listes de mots de passe interdits dans le cloud. Il est ensuite chiffré et déposé sur un relais Service Bus propre à l’organisation. Microsoft Entra Connect, à l’écoute par une connexion sortante, retrouve la personne dans Active Directory et définit le mot de passe sur un contrôleur de domaine accessible en écriture. La réponse revient pendant que la personne attend ; le mot de passe cloud n’est défini qu’ensuite.',
    changed: null,
  },
  'identity-protection': {
    title: 'La réécriture et Microsoft Entra ID Protection',
    answer:
      'Une stratégie de Microsoft Entra ID Protection peut demander à une personne de changer son mot de passe quand son compte est probablement compromis. Pour un utilisateur synchronisé, cela n’est possible qu’avec la réécriture, car le changement doit atteindre Active Directory. Une réinitialisation ou une modification sécurisée en libre-service lève alors aussi le risque ; sans réécriture, un administrateur doit intervenir.',
    changed:
      'Les guides de 2018 parlaient d’Azure AD Identity Protection et du seul risque élevé ; la condition n’a pas changé.',
  },
  'idle-connections': {
    title: 'Combien de temps les connexions inactives doivent être conservées',
    answer:
      'La connexion au relais reste ouverte et ne transporte souvent rien : pare-feu et proxys ne doivent pas la fermer. Les prérequis actuels de Microsoft demandent un délai d’inactivité d’au moins 6 minutes, car le service peut mettre jusqu’à 5 minutes à répondre. Des avertissements 32014 fréquents ou des reconnexions à intervalle fixe indiquent une valeur trop courte.',
    changed: 'Le document de 2021 demandait 2 à 3 minutes ; retenez 6.',
  },
  inheritance: {
    title: 'L’héritage doit être activé',
    answer:
      "Les autorisations du compte du connecteur parviennent à une personne par héritage du domaine ou de l’unité d’organisation. Là où l’héritage est désactivé sur le compte ou sur une unité d’organisation au-dessus, la réinitialisation est refusée même si tout le reste est correct. Get-ADSyncObjectsWithInheritanceDisabled -SearchBase '<dn>' -ObjectClass * liste ces objets ; activez-le sous Sécurité > Avancé > Activer l’héritage. Pour les comptes protégés, il est désactivé volontairement.",
    changed: null,
  },
  'is-writeback-secure': {
    title: 'Comment le mot de passe est protégé en chemin',
    answer:
      'Le mot de passe est chiffré avec une paire de clés RSA de 2048 bits propre à l’organisation avant d’atteindre le relais Service Bus, encapsulé avec AES-256-GCM et transporté par TLS. Seul le serveur situé sur le réseau de l’organisation détient la clé privée. Les clés sont renouvelées tous les six mois et à chaque désactivation suivie d’une réactivation. Aucun port entrant n’est ouvert, et un message non retiré expire au bout de quelques minutes.',
    changed: null,
  },
  'ldap-signing': {
    title: 'Signer et chiffrer le trafic LDAP',
    answer:
      'La réécriture exige « Sign and Encrypt LDAP Traffic » dans le connecteur Active Directory ; sans cela, l’événement 6329 montre 8023062C. Activez-le à trois endroits : Connect to Active Directory Forest > Options, Configure Directory Partitions > Options, et Set Credentials > Options si d’autres informations d’identification sont utilisées. Redémarrez ensuite le service ADSync.',
    changed: null,
  },
  'licence-for-administrators': {
    title: 'L’administrateur qui configure doit aussi avoir une licence',
    answer:
      'Un administrateur sans licence Microsoft Entra ID peut ne pas voir la page Réinitialisation du mot de passe, et les lignes de la réinitialisation en libre-service peuvent manquer dans le journal d’audit. Attribuez-lui une licence qui comprend la fonctionnalité, déconnectez-vous, reconnectez-vous et rouvrez la page. Testez avec une personne ordinaire sous licence, jamais seulement avec un administrateur.',
    changed: null,
  },
  'licences-cloud-only': {
    title: 'La licence pour les comptes uniquement cloud',
    answer:
      'Une personne dont le compte n’existe que dans le cloud peut modifier un mot de passe connu avec n’importe quelle édition, Microsoft Entra ID Free comprise. Pour réinitialiser un mot de passe oublié, il lui faut Microsoft 365 Business Standard ou une offre supérieure, ou Microsoft Entra ID P1 ou P2. La réécriture n’intervient pas, puisqu’il n’y a pas de mot de passe dans Active Directory.',
    changed:
      'Le document de 2021 citait toute offre Office 365 payante ou Azure AD Basic ; Azure AD Basic n’existe plus.',
  },
  'licences-for-writeback': {
    title: 'La licence nécessaire à la réécriture',
    answer:
      'Chaque personne synchronisée qui profite de la réécriture doit avoir Microsoft Entra ID P1 ou P2, ou Microsoft 365 Business Premium. P1 et P2 sont aussi compris dans Enterprise Mobility + Security et dans Microsoft 365 E3 et E5. Microsoft 365 Business Basic et Business Standard ne comprennent pas la réécriture. Les licences s’attribuent dans le centre d’administration Microsoft 365, par personne ou au moyen d’un groupe.',
    changed:
      'Le document de 2021 demandait une licence dans l’organisation et citait Azure AD Premium, EMS et SPE ; la règle est aujourd’hui une licence par personne qui en profite.',
  },
  'm365-admin-center-reset': {
    title: 'Réinitialiser depuis le centre d’administration Microsoft 365',
    answer:
      'Une réinitialisation faite dans le centre d’administration Microsoft 365 n’est jamais réécrite : le mot de passe cloud change, celui d’Active Directory reste le même. Recommencez dans le centre d’administration Microsoft Entra (entra.microsoft.com > Utilisateurs > l’utilisateur > Réinitialiser le mot de passe), qui assure la réécriture, ou définissez le mot de passe dans Active Directory.',
    changed: null,
  },
  'microsoft-support-case': {
    title: 'Ce que le support de Microsoft veut savoir',
    answer:
      'Ouvrez un dossier avec : l’opération tentée (réinitialisation, modification ou déverrouillage), l’adresse de la page, le code de support affiché au bas de l’erreur, l’heure exacte avec le fuseau, le nom de connexion, le mode de connexion (synchronisation de hachage, authentification directe, fédération), la licence et le journal Application du serveur Entra Connect sous forme de fichier. N’envoyez jamais de mot de passe.',
    changed: null,
  },
  'minimum-connect-version': {
    title: 'La version d’Entra Connect la plus ancienne encore admise',
    answer:
      'Depuis le 30 septembre 2026, Microsoft Entra Connect Sync doit être en version 2.5.79.0 ou plus récente ; sur un serveur plus ancien, tous les services de synchronisation échouent, réécriture comprise. À partir du 7 avril 2027, il faudra la version 2.6.84.0 et l’authentification par application. La version se lit dans l’assistant, sous Afficher la configuration actuelle, ou dans Programmes et fonctionnalités.',
    changed: 'Le document de 2021 se contentait de la version 1.1.443 ; ces versions ne se connectent plus.',
  },
  'minimum-password-age': {
    title: 'La durée de vie minimale du mot de passe',
    answer:
      'Une durée de vie minimale supérieure à 0 ne bloque pas la réécriture ; elle refuse seulement un autre changement avant ce délai. Réglez-la sur 0 si l’on doit pouvoir modifier ou réinitialiser plus d’une fois par jour : gpmc.msc > Configuration ordinateur > Stratégies > Paramètres Windows > Paramètres de sécurité > Stratégies de comptes > Stratégie de mot de passe, puis gpupdate /force. Les stratégies affinées ont leur propre valeur.',
    changed:
      'Le blog de 2025 affirme qu’elle doit être à 0, et une page sur la synchronisation cloud le répète ; le tutoriel actuel de Connect ne l’exige que pour plusieurs changements par jour.',
  },
  'number-of-methods': {
    title: 'Combien de méthodes faut-il pour réinitialiser',
    answer:
      'Un administrateur en exige une ou deux, sous entra.microsoft.com > Entra ID > Réinitialisation du mot de passe > Méthodes d’authentification. La personne doit en avoir enregistré au moins autant, et chacune doit être activée dans la stratégie des méthodes d’authentification ; une méthode enregistrée mais désactivée ne compte pas. Si la notification de l’application est permise, au moins une autre méthode doit être proposée.',
    changed: null,
  },
  'old-licence-names': {
    title: 'E3, E5, EMS, SPE et Azure AD Premium aujourd’hui',
    answer:
      'Les guides de 2018 liaient la réécriture à Microsoft 365 E3 et E5, celui de 2021 à Azure AD Premium, EMS ou Secure Productive Enterprise. Il faut aujourd’hui Microsoft Entra ID P1 ou P2, ou Microsoft 365 Business Premium. Azure AD Premium P1 et P2 sont devenus Microsoft Entra ID P1 et P2, Secure Productive Enterprise est devenu Microsoft 365 E3 et E5, et Azure AD Basic a disparu.',
    changed: 'Business Premium ou P1 acheté seul suffit ; E3 ou E5 n’est pas obligatoire.',
  },
  'old-product-names': {
    title: 'Anciens et nouveaux noms des produits',
    answer:
      'Azure Active Directory (Azure AD) s’appelle désormais Microsoft Entra ID ; Azure AD Connect, Microsoft Entra Connect ; Azure AD Premium P1 et P2, Microsoft Entra ID P1 et P2 ; Azure AD Identity Protection, Microsoft Entra ID Protection. Les réglages sont passés du portail Azure au centre d’administration Microsoft Entra, sur entra.microsoft.com. Sur le serveur, beaucoup d’applets de commande et de dossiers gardent l’ancien nom.',
    changed:
      'Les pages antérieures à 2023 emploient les anciens noms ; leurs liens docs.microsoft.com mènent à learn.microsoft.com.',
  },
  'ou-names': {
    title: 'Les caractères de noms d’unités d’organisation qui bloquent la réécriture',
    answer:
      'La réécriture échoue avec 33001 lorsque le nom d’une unité d’organisation au-dessus de la personne contient un caractère réservé : espace ou # au début, espace à la fin, virgule, +, guillemet droit, \\, <, >, point-virgule, = ou /, ou un saut de ligne. Renommez l’unité d’organisation et laissez passer la synchronisation suivante. Une barre oblique inverse dans le nom unique en est le signe.',
    changed: null,
  },
  'password-filters': {
    title: 'Filtres de mot de passe sur les contrôleurs de domaine',
    answer:
      'Un filtre tiers ou Microsoft Entra Password Protection installé sur les contrôleurs de domaine contrôle aussi les mots de passe réécrits. Comme une réinitialisation en libre-service agit comme celle d’un administrateur, le filtre doit aussi couvrir ce cas. L’agent de Password Protection écrit les événements 10016 et 10017 lorsqu’il refuse un mot de passe ; le mode audit montre les refus sans les appliquer.',
    changed: null,
  },
  'pdc-emulator': {
    title: 'L’émulateur PDC et la réécriture',
    answer:
      'Les pages actuelles de Microsoft n’exigent pas de connexion à l’émulateur PDC. Elles conseillent un contrôleur de domaine préféré fixe, le plus proche ou le PDC, surtout pendant les tests. Un texte plus ancien affirme que la réécriture s’adresse toujours à l’émulateur PDC, même si un autre est préféré : mieux vaut donc qu’il reste joignable depuis le serveur Entra Connect. (Get-ADDomain).PDCEmulator donne son nom.',
    changed: 'Le document de 2021 fait de l’émulateur PDC une condition ; aucune page actuelle ne la reprend.',
  },
  'portal-status-line': {
    title: 'Ce que signifie la ligne d’état d’Intégration locale',
    answer:
      'La page entra.microsoft.com > Entra ID > Réinitialisation du mot de passe > Intégration locale montre l’état du client local. « Opérationnel » : la connexion fonctionne ; « pas correctement configuré » : la réécriture n’est pas activée dans Microsoft Entra Connect ; « connexion impossible » : le service ou le réseau du serveur est à examiner ; une remarque sur la version : Connect est trop ancien. La liste des messages ne figure plus sur la page de Microsoft depuis 2025, mais la ligne s’affiche toujours.',
    changed: 'Les pages récentes ne listent plus ces messages ; ils y figuraient pour la dernière fois en 2024.',
  },
  ports: {
    title: 'Les ports utilisés par la réécriture',
    answer:
      'Le port TCP 443 en sortie suffit ; aucun port entrant n’est ouvert. Les ports 9350 à 9354 n’apparaissent que dans le texte de l’ancien événement 32011 ; les pages actuelles de Microsoft ne les demandent pas. Entre le serveur Entra Connect et les contrôleurs de domaine, il faut les ports habituels d’Active Directory.',
    changed: 'Des textes anciens citent 9350-9354 en plus de 443 ; n’en tenez plus compte.',
  },
  'preferred-domain-controllers': {
    title: 'Choisir les contrôleurs de domaine utilisés par Connect',
    answer:
      'Dans Synchronization Service Manager, ouvrez Connecteurs, puis le connecteur Active Directory > Propriétés > Configurer les partitions d’annuaire, et cochez Utiliser uniquement les contrôleurs de domaine préférés. Saisissez des contrôleurs accessibles en écriture par leur nom DNS complet, sans noms NetBIOS ni serveurs retirés du service, puis redémarrez le service ADSync. L’erreur 80230818 signifie souvent que l’un d’eux est injoignable.',
    changed: 'Le document de 2021 décrivait la même case, surtout pour choisir l’émulateur PDC.',
  },
  'protected-accounts': {
    title: 'La réécriture ne réinitialise pas les comptes protégés',
    answer:
      'Le mot de passe des membres des groupes protégés d’Active Directory, comme Admins du domaine (adminCount = 1), ne peut pas être réinitialisé par la réécriture ; c’est voulu. Ces membres peuvent modifier un mot de passe qu’ils connaissent. Sinon, un administrateur le réinitialise dans Active Directory. Pour un ancien membre, effacez adminCount et réactivez l’héritage. Vérifiez avec Get-ADUser <user> -Properties adminCount,memberOf.',
    changed:
      'Un blog de Microsoft affirmait que ces membres pouvaient réinitialiser leur mot de passe en libre-service ; il l’a retiré en 2023.',
  },
  proxy: {
    title: 'Un proxy devant le serveur Entra Connect',
    answer:
      'Le service lit le proxy dans machine.config (Windows\\Microsoft.NET\\Framework64\\v4.0.30319\\Config), section defaultProxy, et non dans les réglages du navigateur. Un proxy avec authentification exige useDefaultCredentials et un compte de domaine pour le service ; le plus simple est d’en exempter les deux adresses de réécriture. Réglez son délai d’inactivité sur 6 minutes au moins et redémarrez le service après tout changement.',
    changed: null,
  },
  'read-only-domain-controllers': {
    title: 'Contrôleurs de domaine en lecture seule',
    answer:
      'La réécriture a besoin d’un contrôleur de domaine accessible en écriture ; un contrôleur en lecture seule (RODC) n’est pas pris en charge par Microsoft Entra Connect. Si la liste des contrôleurs préférés ou le site du serveur mène à un RODC, choisissez-en un accessible en écriture, par son nom complet. Get-ADDomainController -Discover -Writable en trouve un.',
    changed: null,
  },
  'register-security-info': {
    title: 'Enregistrer ses informations de sécurité',
    answer:
      'Connectez-vous, ouvrez aka.ms/mysecurityinfo (ou aka.ms/ssprsetup) et ajoutez les méthodes permises par votre organisation, par exemple l’application Microsoft Authenticator, un téléphone ou une autre adresse e-mail. Enregistrez-en plusieurs, pour que la perte d’un téléphone ne vous bloque pas. Si vous ne pouvez plus vous connecter, le support doit d’abord vous aider. Des coordonnées saisies par un administrateur peuvent aussi servir.',
    changed: null,
  },
  'remote-sam': {
    title: 'La stratégie qui restreint les appels distants à SAM',
    answer:
      'La stratégie « Accès réseau : restreindre les clients autorisés à effectuer des appels distants vers SAM » doit être non définie ou contenir le compte du connecteur, sur les contrôleurs de domaine et sur le serveur Entra Connect. Sinon, les réinitialisations échouent avec 33004 et l’événement 6329, ERROR_ACCESS_DENIED. Après le retrait de la stratégie, supprimez la valeur RestrictRemoteSam restée sous HKLM\\System\\CurrentControlSet\\Control\\Lsa et lancez gpupdate /force.',
    changed: null,
  },
  'reset-or-change': {
    title: 'Réinitialiser ou modifier : la différence',
    answer:
      'Une modification est faite par quelqu’un qui connaît son mot de passe actuel ; une réinitialisation remplace un mot de passe oublié et demande une autre preuve d’identité. Ce sont deux opérations distinctes : pages différentes, autorisations Active Directory différentes, événements différents dans les journaux. L’une peut donc réussir là où l’autre échoue, par exemple pour un compte protégé.',
    changed: null,
  },
  'reset-with-graph': {
    title: 'Réinitialiser avec Microsoft Graph ou un script',
    answer:
      'Un seul appel Graph donne lieu à une réécriture : POST /users/{id}/authentication/methods/28c10230-6103-485e-b985-444c60001490/resetPassword. C’est un appel délégué : un administrateur doit être connecté ; il ne s’emploie pas sur son propre compte et, pour un utilisateur synchronisé, le nouveau mot de passe doit être fourni. Il répond 202 avec une adresse Location où se lit le résultat. Modifier passwordProfile, ou définir un mot de passe par une applet de commande PowerShell, ne change que le cloud.',
    changed: null,
  },
  'restart-adsync': {
    title: 'Redémarrer le service de synchronisation',
    answer:
      'Restart-Service ADSync, sur le serveur Entra Connect, redémarre à la fois la synchronisation et la réécriture ; le nom affiché du service varie selon les versions. Vérifiez d’abord avec Get-ADSyncScheduler qu’aucun cycle n’est en cours, et ne redémarrez pas pendant un long rattrapage des hachages. Ensuite, l’événement 31015 montre que la réécriture a démarré, et 31019 que la connexion est active.',
    changed: null,
  },
  'rights-take-time': {
    title: 'Délai de prise d’effet des nouvelles autorisations',
    answer:
      'Des autorisations tout juste accordées dans Active Directory peuvent mettre une heure ou plus à figurer sur chaque objet, à cause de la réplication et de l’héritage. Attendez avant de juger un changement, ou testez sur le contrôleur de domaine où vous l’avez fait. Le réglage du locataire qui permet aux administrateurs de réinitialiser leur propre mot de passe prend lui aussi jusqu’à 60 minutes.',
    changed: null,
  },
  'roles-for-resetting': {
    title: 'Qui peut réinitialiser le mot de passe d’une autre personne',
    answer:
      'Dans le centre d’administration Microsoft Entra, un Administrateur de mots de passe, un Administrateur du support technique ou un Administrateur d’utilisateurs peut réinitialiser le mot de passe des utilisateurs ordinaires, un Administrateur d’authentification aussi ; pour celui des administrateurs, il faut un Administrateur d’authentification privilégié. Vérifiez d’abord l’identité de la personne qui appelle. Personne ne réinitialise son propre mot de passe avec cet outil.',
    changed: null,
  },
  'roles-for-setup': {
    title: 'Les rôles nécessaires à la mise en place',
    answer:
      'L’assistant Microsoft Entra Connect et la page Intégration locale demandent le rôle Administrateur d’identité hybride ; Administrateur général n’est plus nécessaire. Le rôle doit être attribué directement, pas au moyen d’un groupe. Sur le serveur, il faut être administrateur local ; un administrateur du domaine ou de l’entreprise ne sert qu’à accorder les autorisations du compte du connecteur dans Active Directory.',
    changed:
      'Le document de 2020 exigeait un Administrateur général ; celui de 2025, un Administrateur général ou d’identité hybride et un administrateur de l’entreprise.',
  },
  'selective-hash-sync': {
    title: 'Synchronisation de hachage sélective et réécriture',
    answer:
      'Lorsque seules certaines personnes sont incluses dans la synchronisation de hachage, la réécriture ne trouve pas une personne qui en est exclue : événements 33002 et 6329 avec 80230405. Regardez adminDescription : PHSFiltered exclut la personne, ou bien PHSIncluded manque, selon la façon dont les règles sont faites. Incluez la personne et lancez une synchronisation.',
    changed: null,
  },
  'server-clock': {
    title: 'L’horloge du serveur Entra Connect',
    answer:
      'Si l’horloge du serveur Entra Connect est fausse, les jetons de connexion sont refusés et l’assistant ne peut pas configurer la réécriture ; il peut alors parler d’une licence manquante. Comparez-la avec w32tm /stripchart /computer:time.windows.com /samples:3 /dataonly et corrigez la hiérarchie de temps du domaine plutôt que ce seul serveur.',
    changed: null,
  },
  'sign-in-kinds': {
    title: 'La réécriture selon le mode de connexion',
    answer:
      'La réécriture fonctionne avec la synchronisation de hachage du mot de passe, l’authentification directe et la fédération (AD FS) ; il n’est pas nécessaire de changer de mode de connexion. Avec la synchronisation de hachage, le nouveau mot de passe vaut aussitôt dans Active Directory et dans le cloud ; avec les deux autres, Active Directory le vérifie à chaque connexion. La synchronisation de hachage n’est pas une condition de la réécriture.',
    changed: null,
  },
  'staging-server': {
    title: 'Serveurs en mode intermédiaire et réécriture',
    answer:
      'Un serveur Microsoft Entra Connect en mode intermédiaire n’effectue ni synchronisation des mots de passe ni réécriture, même si elles sont cochées. Un seul serveur doit être actif : un second serveur actif perturbe la connexion Service Bus du premier. Get-ADSyncScheduler indique StagingModeEnabled sur chaque serveur ; l’assistant le modifie sous Configurer le mode intermédiaire. Mettez d’abord l’ancien serveur en mode intermédiaire, puis rendez le nouveau actif.',
    changed: null,
  },
  'supported-operations': {
    title: 'Quelles opérations sont réécrites',
    answer:
      'Sont réécrits : la modification par une personne qui connaît son mot de passe, le changement imposé (par exemple à l’expiration), la réinitialisation en libre-service, la réinitialisation par un administrateur dans le centre d’administration Microsoft Entra et celle qui passe par l’appel resetPassword de Microsoft Graph. Ne sont pas réécrits : les réinitialisations depuis le centre d’administration Microsoft 365 ou par PowerShell, ni la réinitialisation par une personne de son propre mot de passe avec PowerShell ou Graph.',
    changed: null,
  },
  'test-writeback': {
    title: 'Tester la réécriture',
    answer:
      'Prenez un utilisateur de test ordinaire, synchronisé et sous licence, qui est dans la portée de la réinitialisation en libre-service et membre d’aucun groupe protégé. Réinitialisez le mot de passe sur aka.ms/sspr, puis cherchez les événements 31001 et 31002 sur le serveur Entra Connect, une réussite dans le journal d’audit, et ouvrez une session sur un ordinateur du domaine avec le nouveau mot de passe. Pour tester plusieurs fois par jour, la durée de vie minimale du mot de passe doit être de 0 pour cet utilisateur.',
    changed: null,
  },
  'text-message-retirement': {
    title: 'La fin des SMS et appels fournis par Microsoft',
    answer:
      'Microsoft cesse de fournir l’authentification par SMS et appel vocal le 1er février 2027, et le 1er juillet 2027 pour les Administrateurs généraux et les utilisateurs externes. Depuis le 30 octobre 2026, une organisation peut raccorder son propre opérateur de téléphonie. La page ne cite pas la réinitialisation du mot de passe, mais les personnes qui n’ont enregistré qu’un téléphone devraient ajouter une autre méthode à temps.',
    changed: null,
  },
  'tls-inspection': {
    title: 'Inspection TLS et certificats racine',
    answer:
      'Ne laissez aucun équipement déchiffrer et rechiffrer le trafic vers les adresses de réécriture : le service n’accepte que les certificats de Microsoft. Le message « The remote certificate is invalid » dans l’événement 31034 révèle une inspection sur le trajet ou des certificats racine absents du serveur. Exemptez ces adresses et installez les certificats racine utilisés par Azure.',
    changed: null,
  },
  'tls-version': {
    title: 'TLS 1.2 sur le serveur Entra Connect',
    answer:
      'Le serveur doit utiliser TLS 1.2 : SchUseStrongCrypto et SystemDefaultTlsVersions à 1 pour .NET Framework v4.0.30319 (clés 64 et 32 bits), et TLS 1.2 activé pour le client et le serveur dans SCHANNEL. La page de Microsoft sur TLS propose un script de vérification et un script de réglage ; redémarrez ensuite le serveur. Les versions récentes de Connect en dépendent moins, mais vérifiez-le si le service ne se connecte pas.',
    changed: null,
  },
  'troubleshooting-order': {
    title: 'Dans quel ordre dépanner la réécriture',
    answer:
      'L’ordre de Microsoft : vérifier la connexion réseau, TLS 1.2 et .NET 4.8, redémarrer le service ADSync, désactiver puis réactiver la réécriture, installer la dernière version de Microsoft Entra Connect et, en dernier, recommencer la désactivation et la réactivation. Si seules certaines personnes sont touchées, regardez plutôt les autorisations, l’héritage, les groupes protégés et la stratégie de mot de passe dans Active Directory.',
    changed:
      'Le document de 2021 comptait moins d’étapes : dernière version, pare-feu, connexions inactives, puis désactivation et réactivation.',
  },
  'unexpire-password-right': {
    title: 'Le droit étendu Unexpire Password',
    answer:
      'Unexpire Password s’accorde à la racine de chaque domaine de la forêt : Utilisateurs et ordinateurs Active Directory > racine du domaine > Propriétés > Sécurité > Avancé > Ajouter, avec le compte du connecteur comme principal. Il n’apparaît que si S’applique à vaut Cet objet et tous ceux descendants, Cet objet uniquement ou Tous les objets descendants. Aucune applet de commande ne l’accorde seul ; dans beaucoup de domaines, il est déjà en place.',
    changed: null,
  },
  'unlock-without-reset': {
    title: 'Déverrouiller un compte sans changer de mot de passe',
    answer:
      'Si l’organisation l’autorise, la page de réinitialisation propose de déverrouiller le compte en gardant le mot de passe. Un administrateur l’autorise dans entra.microsoft.com > Entra ID > Réinitialisation du mot de passe > Intégration locale > Autoriser les utilisateurs à déverrouiller les comptes sans réinitialiser leur mot de passe. Le déverrouillage est réécrit comme une réinitialisation : le compte du connecteur doit pouvoir écrire lockoutTime.',
    changed:
      'Le texte de 2020 plaçait cette option dans le portail Azure ; elle se trouve désormais dans le centre d’administration Microsoft Entra.',
  },
  'user-cannot-change-password': {
    title: 'Les options de compte qui comptent',
    answer:
      'Dans Active Directory, l’option « L’utilisateur ne peut pas changer de mot de passe » fait échouer la réécriture, avec 33008 ou 33004. Le compte doit être activé et non verrouillé. « Le mot de passe n’expire jamais » n’empêche pas une réinitialisation, mais la personne n’est alors pas invitée à le changer à la connexion suivante. Get-ADUser <user> -Properties CannotChangePassword,LockedOut,PasswordNeverExpires,Enabled montre les quatre.',
    changed: null,
  },
  'what-is-writeback': {
    title: 'Ce qu’est la réécriture du mot de passe',
    answer:
      'La réécriture du mot de passe renvoie vers l’annuaire Active Directory local un mot de passe modifié ou réinitialisé dans Microsoft Entra ID : le même mot de passe fonctionne ainsi des deux côtés. C’est Microsoft Entra Connect ou Microsoft Entra Cloud Sync qui l’achemine. Sans elle, une personne dont le mot de passe est géré localement ne peut pas le réinitialiser dans le cloud.',
    changed:
      'En 2018, on parlait d’Azure AD et d’Azure AD Connect, et d’« écriture différée » ; la fonction est restée la même.',
  },
  'where-to-change': {
    title: 'Où modifier un mot de passe que vous connaissez',
    answer:
      'Ouvrez Mes connexions (mysignins.microsoft.com) ou votre page de compte (myaccount.microsoft.com) et choisissez Modifier le mot de passe ; il faut le mot de passe actuel. Avec la réécriture, le nouveau vaut aussi pour Windows. Sur un ordinateur relié au réseau de l’entreprise, vous pouvez aussi appuyer sur Ctrl+Alt+Suppr et choisir Modifier un mot de passe ; ce mot de passe va alors d’Active Directory vers le cloud, sans réécriture.',
    changed: null,
  },
  'where-to-reset': {
    title: 'Où réinitialiser un mot de passe oublié',
    answer:
      'Ouvrez aka.ms/sspr (passwordreset.microsoftonline.com) ou choisissez « J’ai oublié mon mot de passe » sur la page de connexion, saisissez votre adresse professionnelle et prouvez votre identité avec les méthodes que vous avez enregistrées. Si l’organisation n’a pas activé cette possibilité, ou si vous n’avez rien enregistré, le support le réinitialise pour vous. Personne au support n’a besoin de votre mot de passe : ne l’envoyez jamais dans une conversation ou un e-mail.',
    changed: null,
  },
  'who-needs-writeback': {
    title: 'Qui a besoin de la réécriture',
    answer:
      'La réécriture concerne les personnes dont le compte est synchronisé depuis Active Directory, que ce soit avec la synchronisation de hachage, l’authentification directe ou la fédération. Une personne dont le compte n’existe que dans le cloud réinitialise son mot de passe directement dans le cloud, sans réécriture. Les invités et les comptes personnels changent leur mot de passe là où le compte a été créé.',
    changed: null,
  },
  'why-writeback': {
    title: 'Pourquoi utiliser la réécriture',
    answer:
      'Chacun peut remplacer un mot de passe oublié d’où qu’il soit, sans connexion au réseau de l’entreprise et sans appeler le support. Le nouveau mot de passe vaut alors pour Windows, pour les systèmes locaux et pour Microsoft 365. C’est surtout utile aux personnes en déplacement ou en télétravail, et c’est la condition pour demander à un utilisateur synchronisé de changer son mot de passe lorsque son compte est peut-être compromis.',
    changed: null,
  },
  'wizard-account': {
    title: 'Le compte cloud à utiliser dans l’assistant',
    answer:
      'Connectez-vous à l’assistant Microsoft Entra Connect avec un compte non fédéré : l’événement 32009 (« Error getting auth token ») apparaît lorsqu’un compte fédéré a été utilisé ou que le mot de passe était faux. Le texte de cet événement admet tout compte géré, même avec synchronisation de hachage ; un article plus ancien du support exige encore un compte créé dans le cloud. Un compte uniquement cloud avec le rôle Administrateur d’identité hybride convient toujours.',
    changed:
      'Le document de 2021 n’admettait qu’un compte créé dans Azure AD ; le texte actuel de l’événement est moins strict.',
  },
  'writeback-state-in-graph': {
    title: 'Lire dans Graph si la réécriture est activée',
    answer:
      'Aucune propriété prise en charge ne l’indique. L’indicateur passwordWritebackEnabled d’onPremisesSynchronization existe, mais Microsoft précise qu’il n’est pas utilisé et que le modifier n’est pas pris en charge ; ne vous y fiez pas. Consultez la page Intégration locale, Get-ADSyncAADPasswordResetConfiguration sur le serveur, ou l’entrée « Enable password writeback for directory » du journal d’audit.',
    changed: null,
  },
} satisfies KnowledgeTexts['articles'];
