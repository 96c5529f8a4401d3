import type { KnowledgeTexts } from '../locale.ts';

export const fixes = {
  'add-to-sspr-group': {
    title: 'Ajouter la personne au groupe de réinitialisation',
    steps: [
      'Ouvrez le centre d’administration Microsoft Entra > Entra ID > Réinitialisation du mot de passe > Propriétés et notez le groupe sélectionné.',
      'Ajoutez la personne à ce groupe ou à un groupe imbriqué dans celui-ci.',
    ],
    verify:
      'isSsprEnabled passe à true dans le rapport d’inscription ; ce rapport peut avoir plusieurs heures de retard.',
  },
  'adjust-password-filter': {
    title: 'Revoir le filtre de mots de passe',
    steps: [
      'Lisez le journal d’administration de l’agent de protection par mot de passe sur le contrôleur de domaine qui a traité la demande.',
      'Ajustez la liste personnalisée, ou passez en mode audit le temps de l’analyse.',
    ],
    verify: 'Les événements 10014 ou 10015 apparaissent à la place des événements 10016 ou 10017.',
  },
  'allow-cookies': {
    title: 'Autoriser les cookies',
    steps: ['Autorisez les cookies pour passwordreset.microsoftonline.com, ou utilisez un autre navigateur.'],
    verify: 'Une nouvelle tentative va au-delà de la première page.',
  },
  'allow-email-sign-in': {
    title: 'Accepter l’adresse e-mail à la connexion',
    steps: [
      'En tant qu’Administrateur d’identité hybride, ouvrez le centre d’administration Microsoft Entra > Entra ID > Entra Connect > Synchronisation Connect.',
      'Ouvrez l’option « E-mail comme identifiant de connexion alternatif », cochez-la et enregistrez ; cette fonctionnalité est en préversion et met jusqu’à une heure à prendre effet.',
      'Vérifiez que l’adresse figure parmi les proxyAddresses du compte, dans un domaine vérifié.',
    ],
    verify: 'La page de réinitialisation passe à la vérification quand on saisit l’adresse e-mail.',
  },
  'allow-hosted-apps': {
    title: 'Retirer ce réglage de la base de référence de sécurité',
    steps: [
      'Mettez-vous d’accord avec le responsable de la base de référence de sécurité.',
      'Réglez Configuration ordinateur > Modèles d’administration > Composants Windows > App runtime > « Block launching Universal Windows apps with Windows Runtime API access from hosted content » sur Non configuré, ou modifiez le profil Intune.',
      'Redémarrez un appareil de test.',
    ],
    verify:
      'BlockHostedAppAccessWinRT vaut 0 ou est absent, et la page de réinitialisation s’ouvre avant l’ouverture de session.',
  },
  'allow-local-logon': {
    title: 'Rendre aux utilisateurs ordinaires le droit d’ouvrir une session locale',
    steps: [
      'Ajoutez Utilisateurs dans Configuration ordinateur > Paramètres Windows > Paramètres de sécurité > Stratégies locales > Attribution des droits utilisateur > « Permettre l’ouverture d’une session locale » (« Allow log on locally »).',
      'Vérifiez que « Interdire l’ouverture d’une session locale » (« Deny log on locally ») ne cite aucun compte local.',
      'Si ce droit doit rester restreint, demandez aux personnes de réinitialiser leur mot de passe sur aka.ms/sspr.',
    ],
    verify:
      'La page de réinitialisation s’ouvre sans le message « The sign-in method you’re trying to use isn’t allowed ».',
  },
  'allow-unlock-alone': {
    title: 'Proposer le déverrouillage sans nouveau mot de passe',
    steps: [
      'En tant qu’Administrateur d’identité hybride, ouvrez le centre d’administration Microsoft Entra > Entra ID > Réinitialisation du mot de passe > Intégration locale.',
      'Cochez l’option qui permet aux utilisateurs de déverrouiller leur compte sans réinitialiser le mot de passe, puis enregistrez.',
      'Dirigez la personne vers aka.ms/sspr, où ce choix est proposé.',
    ],
    verify: 'La page propose les deux choix et le journal contient « Unlock user account (self-service) ».',
  },
  'assign-license': {
    title: 'Attribuer une licence adaptée',
    steps: [
      'Attribuez Entra ID P1 ou P2, ou Microsoft 365 Business Premium, directement ou par le groupe de licences.',
      'Si l’emplacement d’utilisation est vide, renseignez-le d’abord.',
    ],
    verify: 'Dans assignedPlans, le plan du compte a l’état « Enabled ».',
  },
  'change-expired-password': {
    title: 'Modifier le mot de passe expiré',
    steps: ['Connectez-vous et suivez la page qui demande un nouveau mot de passe, ou passez par aka.ms/sspr.'],
    verify: 'Une connexion aboutit sans AADSTS50055.',
  },
  'check-ad-replication': {
    title: 'Vérifier la réplication entre les contrôleurs de domaine',
    steps: [
      'Comparez pwdLastSet sur le contrôleur où écrit Entra Connect et sur celui qui dessert le site de la personne.',
      'Corrigez ce que signale repadmin ; entre sites, la réplication suit l’intervalle du lien de sites, 15 minutes au moins.',
      'Assurez-vous que les contrôleurs du site joignent l’émulateur PDC, qui confirme les nouveaux mots de passe qui ne sont pas encore arrivés.',
    ],
    verify: 'pwdLastSet est le même sur les deux et la personne se connecte sur son site.',
  },
  'check-old-passwords': {
    title: 'Supprimer les anciens mots de passe enregistrés',
    steps: [
      'Mettez à jour le mot de passe sur les téléphones, dans les applications de messagerie, les lecteurs réseau et les tâches planifiées.',
    ],
    verify: 'Ces appareils ne produisent plus d’échecs de connexion.',
  },
  'choose-other-password': {
    title: 'Choisir un autre mot de passe',
    steps: [
      'Choisissez au moins douze caractères de trois types différents, sans votre nom, ni celui de l’organisation, ni mots courants.',
      'N’utilisez ni lettres accentuées ni mot de passe déjà employé.',
    ],
    verify: 'L’entrée « Reset password (self-service) » indique « Successfully completed reset. »',
  },
  'choose-writeback-agent': {
    title: 'Décider quel agent assure la réécriture',
    steps: [
      'Si seul Entra Connect synchronise, décochez la case relative à la synchronisation cloud sous Centre d’administration Microsoft Entra > Entra ID > Réinitialisation du mot de passe > Intégration locale et utilisez l’option d’Entra Connect.',
      'Si vous souhaitez utiliser la synchronisation cloud, ouvrez le centre d’administration Microsoft Entra > Entra ID > Entra Connect > Synchronisation cloud > Agents, téléchargez l’agent local et installez-le sur un serveur joint au domaine ; cochez ensuite la case.',
    ],
    verify:
      'La case de synchronisation cloud n’est pas cochée, ou l’agent figure comme actif ; une réinitialisation de test réussit.',
  },
  'clear-admincount': {
    title: 'Ancien membre : effacer adminCount',
    steps: [
      'Vérifiez que le compte ne fait plus partie d’aucun groupe protégé, groupes imbriqués compris.',
      'Effacez adminCount, activez l’héritage et attendez la réplication.',
    ],
    verify: 'adminCount reste vide pendant plus d’une heure et une réinitialisation de test réussit.',
  },
  'cloudsync-enable': {
    title: 'Activer la réécriture pour la synchronisation cloud',
    steps: [
      'Cochez la case relative à la synchronisation cloud sur la page Intégration locale, ou exécutez l’applet de commande sur le serveur de l’agent.',
    ],
    verify: 'La case est cochée et une réinitialisation de test affiche « CloudSync » dans OnPremisesAgent.',
  },
  'cloudsync-permissions': {
    title: 'Accorder les droits au compte de l’agent',
    steps: ['Sur le serveur de l’agent, exécutez l’applet de commande en tant qu’administrateur de l’entreprise.'],
    verify: 'Une réinitialisation de test réussit.',
  },
  'cloudsync-restart-agent': {
    title: 'Redémarrer ou réparer l’agent de synchronisation cloud',
    steps: [
      'Examinez l’agent dans le centre d’administration Microsoft Entra > Entra Connect > Synchronisation cloud.',
      'Redémarrez son service ; mettez l’agent à jour s’il est antérieur à la version 1.1.977.0.',
      'Si la tâche est en quarantaine, levez la quarantaine.',
    ],
    verify: 'L’agent est actif et une réinitialisation de test affiche « CloudSync » dans OnPremisesAgent.',
  },
  'collect-server-evidence': {
    title: 'Recueillir les éléments de preuve sur le serveur',
    steps: ['Sur le serveur Entra Connect, exécutez les commandes en lecture seule pour la période de la tentative.'],
    verify: 'Vous disposez des événements de la tentative.',
  },
  'confirm-security-info': {
    title: 'Confirmer les informations de sécurité',
    steps: [
      'Lisez la page, corrigez ce qui a changé et confirmez.',
      'Si la question revient trop souvent, un administrateur peut modifier le nombre de jours dans le centre d’administration Microsoft Entra > Entra ID > Réinitialisation du mot de passe > Inscription ; 0 désactive la question.',
    ],
    verify: 'La connexion suivante aboutit sans cette page.',
  },
  'connector-password-fix': {
    title: 'Mettre à jour les informations d’identification du compte du connecteur',
    steps: [
      'Définissez pour ce compte un mot de passe de 127 caractères au plus.',
      'Saisissez-le dans Synchronization Service > connecteur AD.',
    ],
    verify: 'Les exécutions de synchronisation se terminent sans erreur d’ouverture de session.',
  },
  'enable-admin-sspr': {
    title: 'Autoriser les administrateurs à réinitialiser leur mot de passe',
    steps: [
      'En tant qu’Administrateur de rôle privilégié, réglez allowedToUseSSPR sur true dans la stratégie d’autorisation.',
      'Attendez jusqu’à 60 minutes.',
    ],
    verify: 'GET /policies/authorizationPolicy renvoie true et l’administrateur va au-delà de la première page.',
  },
  'enable-further-method': {
    title: 'Autoriser une autre méthode en plus de l’application d’authentification',
    steps: [
      'Ouvrez le centre d’administration Microsoft Entra > Entra ID > Méthodes d’authentification > Stratégies.',
      'Activez au moins une autre méthode, ou deux si deux méthodes sont exigées, pour les personnes concernées par la réinitialisation, puis enregistrez.',
      'Demandez aux personnes de l’enregistrer sur aka.ms/mysecurityinfo.',
    ],
    verify: 'isSsprCapable passe à true dans le rapport d’inscription.',
  },
  'enable-inheritance': {
    title: 'Activer l’héritage',
    steps: [
      'Recherchez les objets à l’aide de l’applet de commande.',
      'Dans Utilisateurs et ordinateurs Active Directory (ADUC), ouvrez l’objet > Sécurité > Avancé > Activer l’héritage.',
    ],
    verify: 'Les droits du compte du connecteur figurent comme hérités et une réinitialisation de test réussit.',
  },
  'enable-method-in-policy': {
    title: 'Activer la méthode dans la stratégie des méthodes d’authentification',
    steps: [
      'Ouvrez le centre d’administration Microsoft Entra > Entra ID > Méthodes d’authentification > Stratégies.',
      'Ouvrez la méthode, activez-la pour le groupe de la personne et enregistrez, ou demandez à la personne d’enregistrer une autre méthode.',
    ],
    verify: 'Une nouvelle tentative propose la méthode.',
  },
  'enable-sspr': {
    title: 'Activer la réinitialisation en libre-service',
    steps: [
      'Ouvrez le centre d’administration Microsoft Entra > Entra ID > Réinitialisation du mot de passe > Propriétés.',
      'Choisissez « Sélectionné » (un seul groupe, groupes imbriqués compris) ou « Tous », puis enregistrez.',
    ],
    verify:
      'Une nouvelle tentative va au-delà de la première page ; isSsprEnabled passe à true dans le rapport d’inscription.',
  },
  'enable-tls12': {
    title: 'Activer TLS 1.2',
    steps: [
      'Exécutez le script de vérification de Microsoft, puis le script qui active TLS 1.2.',
      'Installez .NET Framework 4.8 et redémarrez le serveur.',
    ],
    verify: 'Le script de vérification indique que toutes les valeurs sont définies et l’événement 31019 apparaît.',
  },
  'enable-writeback-portal': {
    title: 'Cocher la réécriture dans le centre d’administration',
    steps: [
      'En tant qu’Administrateur d’identité hybride, ouvrez le centre d’administration Microsoft Entra > Entra ID > Réinitialisation du mot de passe > Intégration locale.',
      'Cochez « Réécrire des mots de passe dans votre annuaire local » (ainsi que la case relative à la synchronisation cloud si vous l’utilisez), puis enregistrez.',
    ],
    verify: 'La page indique que le client de réécriture local est opérationnel.',
  },
  'enable-writeback-wizard': {
    title: 'Activer la réécriture dans Entra Connect',
    steps: [
      'Lancez l’assistant Entra Connect > Configurer > Personnaliser les options de synchronisation.',
      'Connectez-vous avec un compte non fédéré qui a le rôle Administrateur d’identité hybride.',
      'Cochez « Réécriture du mot de passe » (selon la version, « Écriture différée du mot de passe ») dans Fonctionnalités facultatives, continuez jusqu’à « Prêt à configurer » et cliquez sur Configurer.',
    ],
    verify:
      'Les événements 31004, 31005, 31015 et 31019 apparaissent, et le journal d’audit montre « Enable password writeback for directory ».',
  },
  'find-lockout-source': {
    title: 'Trouver ce qui utilise encore l’ancien mot de passe',
    steps: [
      'Lisez dans l’événement 4740 de quel ordinateur viennent les mots de passe erronés (Caller Computer Name).',
      'Cherchez-y l’ancien mot de passe : identifiants enregistrés, lecteurs réseau, services, tâches planifiées, sessions restées ouvertes, applications de messagerie.',
    ],
    verify: 'Aucun nouvel événement 4740 n’apparaît pour le compte.',
  },
  'fix-clock': {
    title: 'Remettre le serveur à l’heure',
    steps: ['Vérifiez le décalage, resynchronisez l’horloge et rétablissez la hiérarchie de temps.'],
    verify: 'Le décalage est faible et l’événement 31015 apparaît.',
  },
  'fix-firewall': {
    title: 'Ouvrir le port 443 sortant vers les deux noms génériques',
    steps: [
      'Autorisez *.passwordreset.microsoftonline.com et *.servicebus.windows.net en sortie sur le port 443, sans inspection TLS.',
      'Redémarrez le service ADSync.',
    ],
    verify: 'TcpTestSucceeded vaut True et l’événement 31019 apparaît.',
  },
  'fix-proxy': {
    title: 'Configurer le proxy pour le service',
    steps: [
      'Ajoutez le proxy dans machine.config (Framework64) et assurez-vous que le compte de service peut s’y authentifier.',
      'Laissez les connexions inactives ouvertes pendant au moins six minutes.',
      'Redémarrez le service.',
    ],
    verify: 'L’événement 31019 apparaît à intervalles réguliers et 32014 n’apparaît plus.',
  },
  'fix-remote-sam': {
    title: 'Autoriser le compte du connecteur à appeler SAM à distance',
    steps: [
      'Sur le serveur et les contrôleurs de domaine, recherchez la stratégie « Accès réseau : restreindre les clients autorisés à effectuer des appels distants vers SAM ».',
      'Ajoutez-y le compte du connecteur avec « Autoriser » et exécutez gpupdate ; préférez cette solution à la suppression de la stratégie.',
    ],
    verify: 'L’événement 6329 avec ERROR_ACCESS_DENIED n’apparaît plus.',
  },
  'fix-scope-or-link': {
    title: 'Réintégrer l’objet dans la synchronisation',
    steps: [
      'Vérifiez les filtres d’unité d’organisation, de domaine et d’attribut, et si l’objet AD a été supprimé ou remplacé.',
      'Suivez le lien de l’espace connecteur vers le métaverse (« In from AD - User AccountEnabled »).',
      'Lancez un cycle de synchronisation delta.',
    ],
    verify: 'onPremisesLastSyncDateTime avance et l’événement 33002 n’apparaît plus.',
  },
  'fix-selective-phs': {
    title: 'Inclure le compte dans la synchronisation des hachages',
    steps: [
      'Regardez dans l’éditeur de règles de synchronisation sur quelle valeur filtrent les règles « In from AD - User AccountEnabled ».',
      'Si PHSFiltered exclut, effacez la valeur ; si PHSIncluded inclut, définissez-la. Mettez-vous d’accord avec la personne qui a choisi l’exception.',
      'Attendez le cycle de synchronisation suivant.',
    ],
    verify: 'Une réinitialisation de test de ce compte se termine par 31002.',
  },
  'fix-staging': {
    title: 'Rendre actif un serveur, et un seul',
    steps: [
      'Relevez StagingModeEnabled sur chaque serveur.',
      'Avec l’assistant, passez en mode intermédiaire celui qui ne doit pas être actif, puis rendez actif le bon.',
    ],
    verify: 'StagingModeEnabled vaut False sur un seul serveur, et les événements 31015 et 31019 y apparaissent.',
  },
  'follow-incident': {
    title: 'Suivre l’incident',
    steps: [
      'Lisez l’incident dans le centre d’administration Microsoft 365 > Intégrité > Intégrité du service.',
      'Informez les personnes concernées ; ne changez rien de votre côté.',
    ],
    verify: 'L’incident est clos et une réinitialisation de test réussit.',
  },
  'give-operator-role': {
    title: 'Donner à l’opérateur un rôle qui couvre le compte',
    steps: [
      'Choisissez le rôle le plus restreint : Administrateur de mots de passe ou Administrateur du support technique pour les personnes sans rôle, Administrateur d’authentification privilégié pour la plupart des titulaires de rôles, Lecteur de rapports pour le journal.',
      'Attribuez-le dans le centre d’administration Microsoft Entra > Entra ID > Rôles et administrateurs, si possible pour une durée limitée.',
      'Demandez à l’opérateur de se déconnecter puis de se reconnecter.',
    ],
    verify: 'L’opérateur voit la page et l’action n’est plus refusée.',
  },
  'grant-unexpire-password': {
    title: 'Accorder « Unexpire Password » à la racine du domaine',
    steps: [
      'Dans Utilisateurs et ordinateurs Active Directory (ADUC), avec les fonctionnalités avancées, ouvrez la racine du domaine > Propriétés > Sécurité > Avancé > Ajouter.',
      'Choisissez le compte du connecteur, « Cet objet et tous ceux descendants », et cochez « Ne pas faire expirer le mot de passe » (« Unexpire Password ») ; recommencez pour chaque domaine de la forêt.',
      'Attendez une heure, parfois davantage.',
    ],
    verify:
      'dsacls affiche le droit à la racine du domaine, et une réinitialisation de test d’un mot de passe expiré réussit.',
  },
  'grant-writeback-permissions': {
    title: 'Accorder au compte du connecteur les droits de réécriture',
    steps: [
      'Identifiez le compte du connecteur.',
      'Exécutez l’applet de commande en tant qu’administrateur du domaine, pour chaque domaine ; n’y incluez pas AdminSDHolder.',
      'Si le droit « Ne pas faire expirer le mot de passe » (« Unexpire Password ») manque à la racine d’un domaine, ajoutez-le, puis attendez jusqu’à une heure.',
    ],
    verify: 'L’accès effectif comprend « Réinitialiser le mot de passe » et l’événement 33004 n’apparaît plus.',
  },
  'graph-admin-reset': {
    title: 'Réinitialiser le mot de passe à la place de la personne, avec réécriture',
    steps: [
      'Vérifiez l’identité de la personne qui appelle.',
      'Ouvrez le centre d’administration Microsoft Entra > Utilisateurs > l’utilisateur concerné > Réinitialiser le mot de passe ; n’utilisez pas le centre d’administration Microsoft 365.',
      'Transmettez le mot de passe temporaire par le canal convenu, jamais par messagerie instantanée.',
    ],
    verify: 'L’entrée « Reset password (by admin) » indique un OnPremisesAgent autre que « None ».',
  },
  'install-root-ca': {
    title: 'Installer les autorités racines manquantes',
    steps: [
      'Installez les autorités racines Azure répertoriées par Microsoft.',
      'Excluez les points de terminaison de l’inspection TLS.',
    ],
    verify: 'L’événement 31034 n’apparaît plus.',
  },
  'isolate-signin-screen': {
    title: 'Isoler la cause sur un appareil',
    steps: [
      'Répétez la réinitialisation après un redémarrage, sur un réseau sans proxy et sur un appareil sans les stratégies de l’entreprise ; notez ce qui change le résultat.',
      'Passez en revue les limites connues : notifications de l’écran de verrouillage désactivées, HideFastUserSwitching, DontDisplayLastUserName, BlockNonAdminUserInstall, EnableLostMode, interface (shell) personnalisée, carte à puce obligatoire, 802.1X avant l’ouverture de session.',
      'Désactivez, le temps d’un test, l’antivirus et les fournisseurs d’informations d’identification d’autres éditeurs.',
    ],
    verify: 'Un seul changement suffit pour que la page de réinitialisation s’ouvre avant l’ouverture de session.',
  },
  'issue-access-pass': {
    title: 'Délivrer un passe d’accès temporaire',
    steps: [
      'Vérifiez l’identité de la personne qui appelle.',
      'En tant qu’Administrateur d’authentification, ouvrez le centre d’administration Microsoft Entra > Utilisateurs > l’utilisateur concerné > Méthodes d’authentification > Ajouter une méthode d’authentification > Passe d’accès temporaire.',
      'Transmettez le passe par le canal convenu, jamais par messagerie instantanée ; la personne se connecte avec lui sur aka.ms/mysecurityinfo, enregistre une nouvelle méthode et supprime l’ancienne.',
    ],
    verify: 'La nouvelle méthode figure sur le compte et une nouvelle tentative franchit la vérification.',
  },
  'join-accounts': {
    title: 'Lier le compte cloud au compte AD',
    steps: [
      'Donnez au compte AD le userPrincipalName ou l’adresse SMTP principale du compte cloud. Le compte cloud ne doit avoir aucun rôle d’annuaire, et le compte AD doit être nouveau pour la synchronisation.',
      'Prévenez la personne : le mot de passe et les attributs AD remplaceront ceux du cloud.',
      'Ajoutez le compte AD à l’étendue de la synchronisation et lancez un cycle delta.',
    ],
    verify: 'OnPremisesSyncEnabled vaut True sur le compte cloud et une réinitialisation de test parvient à AD.',
  },
  'keep-one-enabled-account': {
    title: 'Ne garder qu’un compte AD activé pour la personne',
    steps: [
      'Trouvez, dans chaque forêt, les comptes AD reliés à l’objet métaverse.',
      'Désactivez ou détachez tous ces comptes, sauf celui qu’utilise la personne.',
      'Si deux personnes partagent une ancre, choisissez un attribut d’ancre unique.',
      'Lancez un cycle de synchronisation delta.',
    ],
    verify: 'L’objet métaverse n’a qu’un connecteur AD et l’événement 33003 n’apparaît plus.',
  },
  'ldap-sign-on': {
    title: 'Activer la signature et le chiffrement du trafic LDAP',
    steps: [
      'Cochez l’option aux trois endroits du connecteur AD : options de la forêt, options de la partition et options des autres informations d’identification.',
      'Redémarrez le service ADSync.',
    ],
    verify: '8023062C n’apparaît plus.',
  },
  'let-password-expire': {
    title: 'Laisser expirer le mot de passe, puis imposer le changement',
    steps: [
      'Vérifiez que c’est le compte d’une personne et qu’aucun service ne l’utilise.',
      'Décochez « Le mot de passe n’expire jamais ».',
      'Réinitialisez de nouveau en imposant le changement du mot de passe à la prochaine connexion.',
    ],
    verify: 'PasswordNeverExpires vaut False et la connexion suivante demande un nouveau mot de passe.',
  },
  'limit-password-change': {
    title: 'Décider qui peut modifier un mot de passe connu',
    steps: [
      'Demandez-vous d’abord s’il faut empêcher cette modification : elle est, par principe, ouverte à tous.',
      'S’il le faut, cochez « L’utilisateur ne peut pas changer de mot de passe » sur le compte AD ; pour un compte qui n’existe que dans le cloud, la modification ne peut pas être bloquée.',
    ],
    verify: 'Une modification de test avec ce compte est refusée.',
  },
  'look-for-message': {
    title: 'Chercher le message de vérification',
    steps: [
      'Attendez une minute et regardez dans le courrier indésirable et les éléments supprimés.',
      'Vérifiez que le numéro ou l’adresse que la page affiche en partie sont bien les vôtres.',
      'Demandez un seul nouveau code et saisissez le plus récent, ou choisissez un autre moyen de vérification.',
    ],
    verify: 'Une nouvelle tentative franchit la vérification.',
  },
  'move-connect-to-member-server': {
    title: 'Déplacer Entra Connect vers un serveur membre',
    steps: [
      'Installez Entra Connect, en mode intermédiaire, sur un serveur joint au domaine qui n’est pas un contrôleur de domaine.',
      'Comparez les configurations, rendez le nouveau serveur actif et passez l’ancien en mode intermédiaire.',
    ],
    verify: 'Le serveur actif n’est pas un contrôleur de domaine et une réinitialisation de test réussit.',
  },
  'open-dc-ports': {
    title: 'Ouvrir les ports vers les contrôleurs de domaine',
    steps: [
      'Autorisez le serveur de synchronisation à joindre chaque contrôleur de domaine qu’il utilise sur 53, 88 et 389 (TCP et UDP), 135 et 445 (TCP) et 49152-65535 (TCP) ; 636 si LDAP sur TLS est utilisé.',
      'Si la plage RPC a été restreinte sur les contrôleurs, autorisez la plage définie.',
    ],
    verify: 'Test-NetConnection indique True pour chaque port et une réinitialisation de test réussit.',
  },
  'open-microsoft-case': {
    title: 'Ouvrir un dossier auprès de Microsoft',
    steps: [
      'Indiquez le scénario, la page, le code de support, l’heure exacte avec le fuseau horaire, le nom de connexion, le type d’authentification et la licence.',
      'Joignez le journal Application du serveur.',
    ],
    verify: 'Le dossier a un numéro.',
  },
  'prefill-contact': {
    title: 'Corriger les coordonnées',
    steps: [
      'Vérifiez l’identité de la personne qui appelle.',
      'Corrigez le numéro de mobile dans AD au format +CodePays Numéro, sans numéro de poste.',
      'Attendez la prochaine synchronisation.',
    ],
    verify: 'Une nouvelle tentative franchit la vérification.',
  },
  'protected-account-onprem': {
    title: 'Traiter un compte protégé dans l’environnement local',
    steps: [
      'Réinitialisez le mot de passe dans AD depuis un poste d’administration.',
      'Ou laissez la personne le modifier tant qu’elle connaît encore l’ancien.',
    ],
    verify: 'pwdLastSet change dans AD.',
  },
  'reach-dc': {
    title: 'Faire connaître le nouveau mot de passe à l’appareil',
    steps: [
      'Connectez l’appareil au réseau du bureau ou au VPN.',
      'Verrouillez l’écran et déverrouillez-le avec le nouveau mot de passe ; si le VPN ne démarre qu’après l’ouverture de session, ouvrez-la d’abord avec l’ancien.',
    ],
    verify: 'Windows accepte le nouveau mot de passe, y compris ensuite hors du réseau.',
  },
  'register-from-allowed-place': {
    title: 'S’inscrire depuis un lieu autorisé',
    steps: [
      'Lisez dans le centre d’administration Microsoft Entra > Entra ID > Surveillance et intégrité > Journaux de connexion quelle stratégie a arrêté la personne et ce qu’elle exige.',
      'Demandez à la personne d’ouvrir aka.ms/mysecurityinfo depuis un lieu et un appareil qui y satisfont.',
      'Si personne ne peut y satisfaire, faites revoir par un administrateur la stratégie portant sur l’action utilisateur « Inscrire les informations de sécurité ».',
    ],
    verify: 'La personne accède à la page et enregistre une méthode.',
  },
  'register-methods': {
    title: 'Enregistrer des informations de sécurité',
    steps: [
      'Connectez-vous et ouvrez aka.ms/mysecurityinfo.',
      'Enregistrez autant de méthodes que la stratégie en demande.',
    ],
    verify: 'isSsprRegistered et isSsprCapable passent à true dans le rapport d’inscription.',
  },
  'relax-min-age': {
    title: 'Régler la durée de vie minimale du mot de passe sur 0',
    steps: [
      'Modifiez la durée de vie minimale du mot de passe dans la stratégie de domaine par défaut ou dans la stratégie affinée.',
      'Attendez la réplication. Ce réglage affaiblit la protection qu’apporte l’historique des mots de passe.',
    ],
    verify: 'MinPasswordAge vaut 0 et une deuxième modification le même jour réussit.',
  },
  'remediate-risk': {
    title: 'Lever le risque',
    steps: [
      'Examinez les connexions risquées et vérifiez qu’il s’agit bien de la personne.',
      'Demandez à la personne d’effectuer une modification sécurisée de son mot de passe, ou ignorez ou confirmez le risque dans ID Protection.',
    ],
    verify: 'riskState vaut « remediated » ou « dismissed » et la connexion fonctionne.',
  },
  'rename-ou': {
    title: 'Renommer l’unité d’organisation',
    steps: [
      'Renommez l’unité d’organisation pour qu’elle ne contienne aucun caractère réservé ; vérifiez les liens de stratégie de groupe et les scripts qui utilisent ce chemin.',
      'Laissez la synchronisation s’exécuter.',
    ],
    verify: 'Le nom unique ne contient plus de caractère d’échappement et l’événement 33001 n’apparaît plus.',
  },
  'repair-adsync-account': {
    title: 'Réparer le compte du service ADSync et sa clé',
    steps: [
      'Dans Services > Microsoft Entra ID Sync > Connexion, saisissez le mot de passe actuel du compte d’origine ; changer de compte n’est possible qu’en réinstallant Entra Connect.',
      'Si l’événement 6028 persiste, saisissez à nouveau le mot de passe du compte du connecteur (Synchronization Service > connecteur AD > Connect to Active Directory Forest) et exécutez Add-ADSyncAADServiceAccount. N’abandonnez la clé avec miiskmu.exe que sur la version 1.1.443.0 ou une version antérieure.',
    ],
    verify: 'ADSync reste en cours d’exécution, 31015 et 31019 apparaissent et une réinitialisation de test réussit.',
  },
  'repair-agent-account': {
    title: 'Permettre au compte de l’agent d’ouvrir une session',
    steps: [
      'Sous secpol.msc > Stratégies locales > Attribution des droits utilisateur, ou dans la stratégie de groupe qui le définit, ajoutez le compte à « Ouvrir une session en tant que service » et retirez-le de « Interdire l’ouverture de session en tant que service ».',
      'Si le compte est absent, relancez l’assistant de configuration de l’agent pour qu’il crée le gMSA.',
      'Redémarrez le service.',
    ],
    verify: 'Le service fonctionne et l’agent figure comme actif.',
  },
  'repair-hash-sync': {
    title: 'Réparer la synchronisation de hachage du mot de passe',
    steps: [
      'Lancez le diagnostic sur le serveur Entra Connect actif, pour tout le monde ou pour une seule personne.',
      'Vérifiez que la fonction est activée, que le serveur n’est pas en mode intermédiaire et que le compte du connecteur a les droits Replicate Directory Changes et Replicate Directory Changes All.',
      'Changez encore une fois le mot de passe dans AD pour tester.',
    ],
    verify: 'Les événements 656 et 657 apparaissent pour la personne et le cloud accepte le nouveau mot de passe.',
  },
  'repair-single-label-dns': {
    title: 'Faire fonctionner la résolution du nom de domaine sans point',
    steps: [
      'Assurez-vous que le serveur résout le nom du domaine et trouve ses contrôleurs par ce nom.',
      'Si le nom NetBIOS diffère du nom DNS, Entra Connect n’y est pas pris en charge : prévoyez de déplacer les comptes vers un domaine doté d’un nom DNS complet.',
      'Prévoyez ce déplacement dans tous les cas ; Microsoft déconseille ces noms.',
    ],
    verify: 'nltest trouve un contrôleur et une réinitialisation de test réussit.',
  },
  'require-registration': {
    title: 'Activer l’invitation à s’inscrire',
    steps: [
      'Ouvrez le centre d’administration Microsoft Entra > Entra ID > Réinitialisation du mot de passe > Inscription et réglez sur Oui l’obligation de s’inscrire à la connexion.',
      'Vérifiez sous Propriétés que la personne est dans la portée de la réinitialisation : en dehors, personne n’est invité à s’inscrire.',
      'Demandez à la personne de se connecter une fois dans un navigateur, ou d’ouvrir aka.ms/ssprsetup.',
    ],
    verify: 'La personne voit la page et isSsprRegistered passe à true dans le rapport d’inscription.',
  },
  'reset-at-home': {
    title: 'Réinitialiser là où le compte a été créé',
    steps: ['Réinitialisez le mot de passe dans l’organisation d’origine, ou chez le fournisseur du compte personnel.'],
    verify: 'La personne se connecte à nouveau.',
  },
  'reset-at-the-device': {
    title: 'Réinitialiser hors de la session à distance',
    steps: [
      'Lancez la réinitialisation devant l’appareil lui-même ; dans Hyper-V, désactivez la session étendue.',
      'Pour un bureau distant ou virtuel, utilisez aka.ms/sspr dans un navigateur.',
    ],
    verify: 'La page de réinitialisation s’ouvre et la réinitialisation aboutit.',
  },
  'reset-from-entra-portal': {
    title: 'Réinitialiser à nouveau par une voie qui assure la réécriture',
    steps: [
      'Vérifiez l’identité de la personne qui appelle.',
      'Ouvrez le centre d’administration Microsoft Entra > Utilisateurs > l’utilisateur concerné > Réinitialiser le mot de passe.',
    ],
    verify: 'L’entrée « Reset password (by admin) » indique un OnPremisesAgent autre que « None ».',
  },
  'reset-in-ad': {
    title: 'Réinitialiser dans Active Directory',
    steps: [
      'Vérifiez l’identité de la personne qui appelle.',
      'Réinitialisez le mot de passe dans AD avec votre outil habituel ; la connexion fédérée le prend ensuite en compte.',
    ],
    verify: 'La personne se connecte avec le nouveau mot de passe.',
  },
  'reset-with-signup-address': {
    title: 'Réinitialiser avec l’adresse utilisée à l’inscription',
    steps: [
      'Ouvrez aka.ms/sspr et saisissez l’adresse e-mail utilisée pour l’inscription.',
      'Saisissez le code envoyé à cette adresse et choisissez un nouveau mot de passe.',
    ],
    verify: 'La personne se connecte avec le nouveau mot de passe.',
  },
  'restart-adsync': {
    title: 'Démarrer ou redémarrer le service ADSync',
    steps: [
      'Vérifiez qu’aucun cycle de synchronisation ni aucun rattrapage des hachages de mots de passe n’est en cours.',
      'Redémarrez le service et attendez environ cinq minutes.',
    ],
    verify: 'L’événement 31015 apparaît, puis la pulsation 31019 ; une réinitialisation de test réussit.',
  },
  'restart-before-reset': {
    title: 'Lancer la réinitialisation sans session ouverte',
    steps: [
      'Enregistrez le travail en cours, faites fermer les autres sessions de l’ordinateur et redémarrez-le.',
      'Choisissez « Réinitialiser le mot de passe » sur l’écran de connexion avant toute ouverture de session.',
    ],
    verify: 'La page de réinitialisation s’ouvre et la réinitialisation aboutit.',
  },
  'restore-desktop-switch': {
    title: 'Remettre le délai à sa valeur par défaut',
    steps: [
      'Remettez DelayedDesktopSwitchTimeout à 0 sur un appareil de test et redémarrez-le.',
      'Cherchez l’image, l’outil ou la stratégie à l’origine du changement et corrigez-le à la source.',
    ],
    verify: 'La page de réinitialisation reste ouverte avant l’ouverture de session.',
  },
  'restore-impersonate-right': {
    title: 'Rétablir le droit d’emprunt d’identité',
    steps: [
      'Rendez le droit « Emprunter l’identité d’un client après l’authentification » à Administrateurs, SERVICE LOCAL, SERVICE RÉSEAU et SERVICE.',
    ],
    verify: 'Une réinitialisation de test réussit.',
  },
  'restore-lock-screen': {
    title: 'Rétablir l’écran de verrouillage',
    steps: [
      'Réglez Configuration ordinateur > Modèles d’administration > Panneau de configuration > Personnalisation > « Ne pas afficher l’écran de verrouillage » (« Do not display the lock screen ») sur Non configuré.',
      'Redémarrez l’appareil.',
    ],
    verify: 'NoLockScreen vaut 0 ou est absent, et la page de réinitialisation s’ouvre avant l’ouverture de session.',
  },
  'restore-sam-read': {
    title: 'Rétablir les droits de lecture SAM',
    steps: [
      'Ajoutez « Utilisateurs authentifiés » au groupe « Accès compatible pré-Windows 2000 ».',
      'Vérifiez les droits de lecture sur CN=Server,CN=System.',
    ],
    verify: 'L’événement 6329 n’apparaît plus.',
  },
  'retype-or-reset': {
    title: 'Ressaisir l’ancien mot de passe, ou réinitialiser',
    steps: [
      'Vérifiez la disposition du clavier et la touche Verr. maj, puis saisissez à nouveau l’ancien mot de passe.',
      'Sinon, utilisez « J’ai oublié mon mot de passe » sur aka.ms/sspr.',
    ],
    verify: 'Une entrée indique la réussite d’une modification ou d’une réinitialisation.',
  },
  'review-registration-requirement': {
    title: 'Revoir ce qui impose l’inscription',
    steps: [
      'Cherchez quelle exigence s’applique : Entra ID > Réinitialisation du mot de passe > Inscription, ID Protection > Stratégie d’inscription MFA, ou une stratégie sous Entra ID > Accès conditionnel.',
      'Laissez la personne terminer son inscription ; la stratégie d’ID Protection accorde 14 jours avant de l’imposer.',
      'N’excluez un groupe que si l’exigence est une erreur.',
    ],
    verify: 'La personne termine son inscription et la connexion se poursuit.',
  },
  'set-admin-sspr': {
    title: 'Fixer la règle des administrateurs dans la stratégie d’autorisation',
    steps: [
      'Décidez si les administrateurs peuvent réinitialiser leur mot de passe et, en tant qu’Administrateur de rôle privilégié, réglez allowedToUseSSPR sur true ou false.',
      'Si la valeur est false, excluez les administrateurs de la portée de la réinitialisation : sinon, ils sont invités à s’inscrire sans pouvoir le faire.',
      'Attendez jusqu’à 60 minutes.',
    ],
    verify: 'Le comportement constaté avec un administrateur de test correspond à allowedToUseSSPR.',
  },
  'set-machine-proxy': {
    title: 'Donner à l’appareil un accès à Internet avant l’ouverture de session',
    steps: [
      'Activez la stratégie de groupe « Make proxy settings per-machine (rather than per-user) » et définissez le proxy pour l’ordinateur.',
      'Laissez passer passwordreset.microsoftonline.com et ajax.aspnetcdn.com sur le port 443 sans authentification.',
      'Excluez ces deux adresses, ainsi que ocsp.digicert.com, dans l’antivirus s’il inspecte le trafic web.',
    ],
    verify: 'Sur le réseau de l’entreprise, la page de réinitialisation s’ouvre avant l’ouverture de session.',
  },
  'switch-preferred-dc': {
    title: 'Corriger les contrôleurs de domaine préférés',
    steps: [
      'Dans Synchronization Service, ouvrez le connecteur AD > Configurer les partitions d’annuaire > Utiliser uniquement les contrôleurs de domaine préférés.',
      'Saisissez des contrôleurs de domaine accessibles en écriture, par leur nom complet.',
      'Redémarrez le service ADSync.',
    ],
    verify: '80230818 n’apparaît plus et une réinitialisation de test réussit.',
  },
  'sync-force-change': {
    title: 'Synchroniser les mots de passe temporaires',
    steps: [
      'Ne le faites que si la réinitialisation en libre-service et la réécriture du mot de passe sont activées.',
      'Activez UserForcePasswordChangeOnLogonEnabled.',
      'Pour les mots de passe définis auparavant, décochez puis recochez « L’utilisateur doit changer le mot de passe à la prochaine ouverture de session », ou réinitialisez une nouvelle fois.',
    ],
    verify:
      'Deux minutes plus tard, la connexion en ligne accepte le mot de passe temporaire et en demande un nouveau.',
  },
  'sync-legacy-hashes': {
    title: 'Fournir les hachages de mot de passe au domaine managé',
    steps: [
      'Compte cloud : faites changer le mot de passe à la personne, puis attendez 15 minutes.',
      'Compte synchronisé : exécutez le script de Microsoft pour les hachages NTLM et Kerberos sur le serveur Entra Connect, une fois par forêt ; il lance une synchronisation complète des hachages.',
      'Recommencez si Domain Services a été désactivé puis réactivé.',
    ],
    verify: 'La personne se connecte au domaine managé avec son UPN.',
  },
  'take-over-tenant': {
    title: 'Reprendre le locataire non géré',
    steps: [
      'Assurez-vous que le domaine appartient à votre organisation.',
      'Prouvez-le par un enregistrement DNS TXT : une reprise interne fait de vous l’administrateur de ce locataire, une reprise externe transfère le domaine dans le vôtre.',
      'Définissez ensuite une stratégie de réinitialisation pour ses utilisateurs.',
    ],
    verify: 'Get-MsIdIsViralUser renvoie False pour une adresse du domaine.',
  },
  'toggle-writeback': {
    title: 'Désactiver puis réactiver la réécriture',
    steps: [
      'Dans l’assistant Entra Connect, décochez « Réécriture du mot de passe », laissez « Synchroniser maintenant » décoché et lancez la configuration.',
      'Rouvrez l’assistant, cochez la case et lancez la configuration. La réécriture s’interrompt quelques minutes et reçoit de nouvelles clés.',
    ],
    verify:
      'Les événements 31012 ou 31013 apparaissent, puis 31004, 31005, 31015 et 31019 ; une réinitialisation de test réussit.',
  },
  'trust-the-log': {
    title: 'Se fier au journal d’audit',
    steps: ['Appuyez-vous sur les entrées d’audit de la tentative ; le rapport a plusieurs heures de retard.'],
    verify: 'Le rapport concorde après sa prochaine mise à jour.',
  },
  'try-again': {
    title: 'Réessayer',
    steps: ['Ouvrez aka.ms/sspr et allez jusqu’à la dernière page.'],
    verify: 'L’entrée « Reset password (self-service) » indique « Successfully completed reset. »',
  },
  'turn-on-uac': {
    title: 'Activer le contrôle de compte d’utilisateur',
    steps: [
      'Cherchez quelle stratégie, quelle image ou quel programme l’a désactivé, et si une ancienne application en dépend.',
      'Réglez EnableLUA sur 1 et redémarrez l’appareil.',
    ],
    verify: 'Après le redémarrage, la page de réinitialisation s’ouvre avant l’ouverture de session.',
  },
  'unlock-enable-user': {
    title: 'Déverrouiller ou activer le compte AD',
    steps: [
      'Cherchez pourquoi le compte est verrouillé, désactivé ou restreint, et vérifiez l’identité de la personne qui appelle.',
      'Déverrouillez ou activez le compte, ou décochez l’option, selon vos règles internes.',
    ],
    verify: 'LockedOut vaut False, Enabled vaut True, et une nouvelle tentative réussit.',
  },
  'upgrade-connect': {
    title: 'Mettre à niveau Entra Connect',
    steps: [
      'Sauvegardez les règles de synchronisation personnalisées et exportez la configuration.',
      'Téléchargez la version actuelle depuis le centre d’administration Microsoft Entra > Entra Connect > Prise en main > Gérer.',
      'Exécutez le programme d’installation, puis configurez l’authentification basée sur l’application.',
    ],
    verify: 'La version est 2.5.79.0 ou plus récente (2.6.84.0 avant le 7 avril 2027), et l’événement 31019 apparaît.',
  },
  'upgrade-domain-controllers': {
    title: 'Utiliser des contrôleurs de domaine qui offrent ce contrôle',
    steps: [
      'Trouvez les contrôleurs antérieurs à Windows Server 2016.',
      'Définissez dans le connecteur des contrôleurs préférés plus récents jusqu’au remplacement des anciens, et assurez-vous que le contrôle 1.2.840.113556.1.4.2066 est activé.',
    ],
    verify:
      'L’événement 6329 sur le contrôle de stratégie de mot de passe n’apparaît plus et une réinitialisation de test réussit.',
  },
  'use-ad-password': {
    title: 'Utiliser le mot de passe AD',
    steps: [
      'Expliquez à la personne que le mot de passe du compte AD vaut désormais aussi pour les services en ligne.',
      'Si elle ne le connaît pas, vérifiez son identité et réinitialisez-le dans le centre d’administration Microsoft Entra > Utilisateurs > l’utilisateur concerné > Réinitialiser le mot de passe.',
      'Avant de rapprocher d’autres comptes, prévenez les personnes concernées.',
    ],
    verify: 'La personne se connecte aux services en ligne et à l’ordinateur avec le même mot de passe.',
  },
  'use-entra-connect': {
    title: 'Réécrire avec Entra Connect plutôt qu’avec la synchronisation cloud',
    steps: [
      'Synchronisez le domaine avec Entra Connect et retirez-le de la configuration de synchronisation cloud ; chaque domaine est desservi par l’un des deux.',
      'Cochez « Réécriture du mot de passe » dans l’assistant, ainsi que la réécriture sur la page Intégration locale.',
      'Autorisez le serveur à joindre, sur le port 443, les deux adresses Service Bus du cloud chinois.',
    ],
    verify:
      'La page indique que le client de réécriture local est opérationnel ; une réinitialisation de test réussit.',
  },
  'use-sign-in-name': {
    title: 'Saisir le nom de connexion',
    steps: [
      'Saisissez le nom complet utilisé pour se connecter ; le support informatique peut le retrouver sous userPrincipalName.',
    ],
    verify: 'La page de réinitialisation passe à la vérification.',
  },
  'use-suitable-admin': {
    title: 'Utiliser un compte adapté dans l’assistant',
    steps: [
      'Prenez un compte créé dans le cloud, dans un domaine qui n’est pas fédéré.',
      'Attribuez-lui le rôle Administrateur d’identité hybride directement, non par un groupe, ainsi que la licence qu’exige la réécriture.',
      'Vérifiez son mot de passe, puis relancez l’assistant avec ce compte.',
    ],
    verify: 'L’événement 31017 apparaît, puis 31004 et 31005 lors de l’activation.',
  },
  'wait-lockout': {
    title: 'Attendre la fin du verrouillage',
    steps: [
      'Ne faites plus de tentative pendant un moment : chaque erreur prolonge le verrouillage.',
      'Ensuite, connectez-vous ou réinitialisez le mot de passe sur aka.ms/sspr.',
    ],
    verify: 'Une connexion aboutit sans AADSTS50053.',
  },
  'wait-minimum-age': {
    title: 'Attendre la fin de la durée de vie minimale du mot de passe',
    steps: [
      'Relevez la ligne « Le mot de passe modifiable » du compte (« Password changeable » sur un système en anglais).',
      'Attendez ce moment, ou faites réinitialiser le mot de passe dans AD par le support informatique.',
    ],
    verify: 'Passé ce moment, une modification réussit.',
  },
  'wait-propagation': {
    title: 'Attendre la propagation',
    steps: [
      'Les droits dans AD peuvent mettre une heure ou davantage à prendre effet ; la copie cloud d’un mot de passe, environ deux minutes.',
    ],
    verify: 'Un test effectué après ce délai réussit.',
  },
  'wait-throttle': {
    title: 'Attendre la fin du blocage',
    steps: [
      'Attendez 24 heures après la dernière tentative.',
      'En attendant, le support informatique peut réinitialiser le mot de passe.',
    ],
    verify: 'Aucune nouvelle entrée « Blocked from self-service password reset » n’apparaît.',
  },
} satisfies KnowledgeTexts['fixes'];
