import type { Concepts } from '../concepts.ts';

// biome-ignore format: word lists read best in full lines
export const concepts = {
  not: [
    'ne', 'pas', 'aucun', 'aucune', 'jamais', 'sans', 'plus aucun', 'plus aucune', 'rien', 'personne ne', "personne n'*", "n'a", "n'ai",
    "n'ont", "n'est", "n'es", "n'était", "n'étaient", "n'avait", "n'arrive*", "n'y", "n'en", "n'existe", "n'apparaît", "n'accepte*",
    "n'affiche*", "n'aboutit", "n'ouvre", "n'envoie", "n'importe", 'impossible', 'ni le', 'ni la', "ni l'", 'ni les', 'ni mon', 'non plus',
    'nulle part', 'refuse de', 'plus moyen', 'incapable', "j'arrive plus", 'manque',
  ],
  'who-user': [
    'utilisateur*', 'utilisatrice*', 'collègue*', 'une personne', 'la personne', 'cette personne', 'personnes', 'salarié*', 'employé*',
    'agents du', 'gens', 'collaborateur*', 'collaboratrice*',
  ],
  caller: ['elle', 'lui', 'appelante', 'appelant', "qu'il", "qu'elle", "s'il", 'son compte', 'la dame', 'le monsieur'],
  'only-one': [
    'un seul', 'une seule', "qu'un", "qu'une", 'seul utilisateur', 'que moi', "qu'à moi", 'que lui', "qu'elle", 'seulement lui',
    'seulement elle', 'seulement moi', 'juste moi', 'juste lui', 'juste elle', 'moi seul', 'moi seule', 'le seul', 'la seule',
    'je suis le seul', 'uniquement moi', 'que chez moi', 'que mon compte', 'seul compte', 'cas isolé', 'une seule personne', 'lui seul',
    'elle seule', 'seul mon compte',
  ],
  everyone: [
    'tout le monde', 'tous les utilisateurs', "toute l'entreprise", 'toute la boîte', 'tous les comptes', "toute l'organisation",
    'toute la société', "personne n'*", 'personne ne', 'tous les collègues', 'tous les salariés', 'tous les employés', 'tous mes collègues',
    "toute l'équipe", 'tout le service', 'nous tous', 'tous les agents', "l'ensemble des", 'chez tous', 'pour tous', 'on est tous',
    'tous concernés', 'tous bloqués', 'tous les postes', 'tous ceux', 'tous sans exception', 'toute la maison', 'tout le tenant',
    'tous les élèves', 'aucun utilisateur', 'aucun compte',
  ],
  'others-work': [
    'les autres', 'mes collègues y arrivent', 'collègues y arrivent', 'autres utilisateurs', 'autres collègues', 'autres comptes',
    'marche pour les autres', 'fonctionne pour les autres', 'les collègues', 'mes collègues', 'pas mes collègues', 'ma collègue',
    'mon collègue', 'ma voisine', 'mon voisin', 'tous les autres', 'chez les autres', 'le reste de', 'collègue y arrive', 'eux ça',
    'pas de souci pour', 'chez mes', 'aux autres', 'autres services', 'autres sites',
  ],
  'some-users': [
    'certains utilisateurs', 'plusieurs utilisateurs', 'certains', 'certaines', 'une partie', 'la moitié', 'quelques',
    'plusieurs personnes', 'plusieurs collègues', 'quelques-uns', 'une poignée', 'une dizaine', 'une quinzaine', 'une vingtaine',
    'une trentaine', 'plusieurs comptes', 'pas tous', 'pas tout le monde', 'la plupart', 'on est plusieurs', 'nous sommes plusieurs',
  ],
  'new-hire': [
    'nouvel arrivant', 'nouvelle arrivante', 'nouveaux arrivants', 'nouvelle recrue', 'embauche*', 'mon arrivée', 'son arrivée',
    'arrivée de', 'nouvel employé', 'nouvelle employée', 'nouveau salarié', 'nouveau collègue', 'nouvelle collègue', 'nouveaux collègues',
    'stagiaire*', 'alternant*', 'apprenti*', 'intérimaire*', 'vient de commencer', 'viens de commencer', "vient d'arriver",
    "viens d'arriver", 'premier jour', 'prise de poste', 'recruté*', 'recrue*', 'nouveaux venus', 'je débute',
  ],
  manager: [
    'chef', 'chefs', 'patron', 'patronne', 'directeur*', 'directrice*', 'pdg', 'dg', 'responsable', 'cheffe', 'dirigeant*', 'supérieur',
    'manager', 'boss', 'président', 'présidente', 'vip',
  ],
  admin: ['admin', 'admins', 'administrateur*', 'administratrice*', 'adm', 'informaticien*'],
  'global-admin': [
    'administrateur général', 'administrateurs généraux', 'admin général', 'administrateur global', 'administrateurs globaux',
    'admin global', 'administratrice générale', 'admins généraux', 'admins globaux',
  ],
  role: ['rôle', 'rôles', 'dans pim', 'via pim'],
  helpdesk: [
    'helpdesk', "l'assistance", 'assistance', 'support', "centre d'assistance", 'centre de services', 'niveau 1', 'n1', 'technicien*',
    'hotline', "service d'assistance", 'opérateur', 'opératrice', "l'informatique", 'la dsi', 'service informatique',
  ],
  guest: [
    'invité', 'invitée', 'invités', 'invitées', 'compte invité', 'comptes invités', 'externe*', 'partenaire*', 'b2b', 'prestataire*',
    'consultant*', 'sous-traitant*',
  ],
  password: [
    'mot de passe', 'mots de passe', 'mot de passes', 'mot passe', 'mdp', 'mdps', 'passe oublié', 'mot de pass', 'motdepasse',
    'mots de passes', 'code secret', 'phrase de passe', 'mot 2 passe',
  ],
  reset: [
    'réinit*', 'réintialis*', 'rénitialis*', 'reset*', 'remise à zéro', 'remettre à zéro', 'remis à zéro', 'raz', 'libre-service',
    'récupérer mon mot de passe', 'récupérer mon mdp', 'récupérer mon compte', 'sspr', 'refaire mon mot de passe', 'refaire mon mdp',
  ],
  change: ['chang*', 'modifi*', 'remplac*', 'renouvel*', 'modif', 'mettre à jour mon mot de passe', 'ctrl alt suppr'],
  unlock: ['déverrouil*', 'débloqu*', 'déverouil*', 'déblocage', 'rouvrir le compte'],
  locked: ['verrouil*', 'vérouil*', 'bloqu*', 'lockout', 'locké*', 'lock', 'blocage'],
  forgot: [
    'oublié', 'oubliée', 'oubli', 'oubliés', 'oublier', 'ne me souviens', 'me souviens plus', 'me souviens pas', 'ne me rappelle',
    'me rappelle plus', 'perdu mon mot de passe', 'perdu mon mdp', 'trou de mémoire', 'plus mon mot de passe', 'sais plus mon',
    'retrouve plus mon',
  ],
  'sign-in': [
    'connexion', 'connexions', 'connecté*', 'me connecte', 'se connecte', 'se connectent', 'reconnecter', 'ouvrir une session',
    'ouverture de session', 'ouvrir ma session', 'ouvrir sa session', 'ouvre ma session', "s'identifier", "m'identifier", 'identification',
    'loguer', 'logger', 'me logue*', "s'authentifier", "m'authentifier", 'authentification', 'entrer dans windows', 'accéder à mon compte',
    'ma session', 'sa session', 'login',
  ],
  'sign-in-screen': [
    'écran de connexion', 'écran de verrouillage', "écran d'accueil", "écran d'ouverture", 'écran de login', 'écran de démarrage',
    'écran windows', 'écran bleu windows', 'mire', "page d'accueil windows", 'avant la connexion', "avant d'ouvrir la session",
    "avant d'ouvrir ma session", 'sous le champ', 'sous la case mot de passe', 'écran verrouillé', 'au démarrage du pc',
    'ouverture de windows', 'à la connexion windows', 'session windows', 'écran de session', "fournisseur d'identité",
    "fournisseur d'informations d'identification",
  ],
  'link-shown': ['lien', 'liens', 'mot de passe oublié', 'mdp oublié', 'hyperlien', 'réinitialiser le mot de passe'],
  button: [
    'bouton*', 'option', 'options', 'la case', 'une case', 'cette case', 'cases', 'case à cocher', 'cases à cocher', 'coche', 'la coche',
    'curseur', 'interrupteur', 'à cocher',
  ],
  ticked: [
    'coché*', 'activé', 'activée', 'activés', 'activées', 'activer', 'actif', 'en marche', 'allumé*', 'sur oui', 'à oui', 'sur true',
    'activation', 'réactivé*',
  ],
  unticked: ['décoch*', 'désactiv*', 'éteint*', 'coupé*', 'sur non', 'à non', 'off', 'pas coché*', 'plus coché*', 'non coché*'],
  greyed: [
    'grisé*', 'en gris', 'gris', 'non cliquable', 'pas cliquable', 'inaccessible', 'indisponible*', 'peut pas cocher', 'peux pas cocher',
    'lecture seule',
  ],
  page: ['page', 'pages', 'portail', 'portails', 'site', 'site web', 'onglet', 'panneau', 'url', 'adresse aka ms', 'aka ms'],
  screen: ['écran*', 'fenêtre*', 'affichage', 'boîte de dialogue', 'message à'],
  phone: [
    'téléphone*', 'portable', 'portables', 'mobile', 'mobiles', 'smartphone*', 'iphone*', 'android', 'tél', 'gsm', 'carte sim', 'samsung',
    'natel', 'cellulaire',
  ],
  number: ['numéro*', 'num', 'chiffres'],
  'office-phone': [
    'téléphone de bureau', 'téléphone du bureau', 'poste fixe', 'ligne fixe', 'téléphone fixe', 'numéro fixe', 'le fixe', 'fixe',
    'ligne directe', 'standard téléphonique', 'au standard', 'le standard', 'numéro de poste', 'extension', 'numéro professionnel',
    'autocom',
  ],
  sms: ['sms', 'texto*', 'message texte', 'mms'],
  'voice-call': [
    'appel vocal', 'appel*', 'sonne', 'sonnait', "m'appelle", 'coup de fil', 'message vocal', 'appel automatique', 'répondeur', 'décroche*',
    'robot', 'voix',
  ],
  email: [
    'mail', 'mails', 'courriel*', 'e-mail*', 'email*', 'boîte mail', 'messagerie', 'boîte aux lettres', 'boîte de réception', 'outlook',
    'mél', 'spam', 'indésirables',
  ],
  'private-email': [
    'mail perso*', 'mails perso*', 'adresse perso*', 'e-mail perso*', 'email perso*', 'courriel perso*', 'boîte perso*',
    'messagerie perso*', 'mail privé', 'adresse privée', 'adresse de secours', 'mail de secours', 'e-mail de secours', 'courriel personnel',
    'adresse secondaire', 'mail secondaire', 'autre adresse', 'adresse mail personnelle', 'adresse de récupération',
  ],
  authenticator: [
    'authenticator', 'appli', "l'appli", 'application', "l'application", "application d'authentification", 'notification', 'notifications',
    'approuver', 'notif',
  ],
  'security-questions': [
    'questions de sécurité', 'question de sécurité', 'question secrète', 'questions secrètes', 'réponses secrètes', 'réponse secrète',
    'nom de jeune fille', 'premier animal',
  ],
  mfa: [
    'mfa', '2fa', 'double authentification', 'double authent', 'multifacteur*', 'multi-facteur*', 'double facteur', 'deux facteurs',
    'authentification forte', 'a2f', 'second facteur',
  ],
  'two-methods': [
    'deux méthodes', '2 méthodes', 'deuxième méthode', 'seconde méthode', 'une seule méthode', "qu'une méthode", 'autre méthode',
    'deux moyens', 'deux preuves', 'deux contrôles', 'deux vérifications', '2e méthode', 'double contrôle', 'nombre de méthodes',
    'second moyen', 'deuxième moyen', 'méthode supplémentaire', 'pas assez de méthodes',
  ],
  method: ['méthode*', 'moyen', 'moyens', 'facteur*', 'moyen de vérification', 'mode de vérification'],
  register: [
    'enregistr*', 'inscri*', 'infos de sécurité', 'informations de sécurité', 'info de sécurité', 'info sécu', 'infos sécu', 'enrôl*',
    'renseigné*', 'mes coordonnées', 'coordonnées', 'mysignins', 'inscription combinée', 'informations supplémentaires',
    "plus d'informations", 'saisir mon numéro', 'ajouter une méthode', 'ssprsetup', 'paramétrage',
  ],
  registered: [
    'déjà enregistré*', 'déjà inscrit*', 'bien enregistré*', 'bien inscrit*', 'est enregistré*', 'est inscrit*', 'tout enregistré',
    'tout renseigné', 'sont enregistré*', 'sont inscrits', 'déjà renseigné*',
  ],
  prompted: [
    'demande*', 'redemande*', 'invité à', 'sollicit*', 'oblig*', 'forcé', 'forcée', 'forcés', 'forcer', 'force à', 'exige*', 'impose*',
    'réclame*', 'me propose', 'insiste', 'harcèle',
  ],
  skip: [
    'ignorer cette', 'ignorer pour', 'plus tard', 'reporter', 'passer cette étape', 'passer outre', 'annuler', 'annulé', 'sauter',
    'pas maintenant', 'repousser', 'différer',
  ],
  'verification-code': ['code de vérification', 'code', 'codes', 'code à 6 chiffres', 'code à six chiffres', 'otp', 'pin', 'code reçu'],
  'not-received': [
    "n'arrive jamais", 'pas reçu', 'ne reçois', 'ne reçoit', 'reçois pas', 'reçoit pas', 'reçois rien', 'reçoit rien', 'reçois aucun',
    'reçoit aucun', 'rien reçu', 'jamais reçu', 'ne vient pas', 'vient pas', 'vient jamais', 'rien ne vient', "rien n'arrive",
    'arrive jamais', "code n'arrive", "sms n'arrive", "mail n'arrive", "n'arrivent pas", "n'arrivent jamais", 'jamais arrivé',
    "n'est pas arrivé", 'pas de sms', 'aucun sms', 'aucun code', 'pas de code', 'aucun appel', 'aucun mail', 'rien dans ma boîte',
    "j'attends le", "j'attends toujours", 'aucun texto', 'plus de sms',
  ],
  'lost-phone': [
    'perdu mon téléphone', 'perdu mon portable', 'perdu son téléphone', 'perdu son portable', 'perdu le téléphone', 'nouveau téléphone',
    'nouveau portable', 'nouvel iphone', 'nouveau smartphone', 'volé', 'volée', 'vol de', 'changé de téléphone', 'changé de portable',
    'changé de numéro', 'ancien numéro', 'nouveau numéro', 'ancien téléphone', 'ancien portable', 'vieux téléphone', 'cassé', 'cassée',
    'téléphone cassé', 'portable cassé', 'tombé dans', "tombé à l'eau", 'téléphone mort', 'portable mort', 'plus mon téléphone',
    'plus ce numéro', 'plus le téléphone', 'rendu mon téléphone', 'résilié', 'réinitialisé mon téléphone', 'plus accès à', 'écran cassé',
    'hs',
  ],
  'old-thing': ['ancien', 'ancienne', 'anciens', 'anciennes', 'vieux', 'vieil', 'vieille', 'précédent*', "d'avant", 'antérieur*'],
  'new-thing': ['nouveau', 'nouveaux', 'nouvel', 'nouvelle', 'nouvelles', 'neuf', 'neuve', 'récent', 'récente'],
  format: [
    'format', 'formats', 'préfixe', 'indicatif*', 'espace', 'espaces', 'mal saisi*', 'mal formé*', 'mal écrit*', 'mal formaté*', '+33',
    '+41', '+32', 'sans le 0', 'le zéro', 'zéro en trop', 'faute de frappe', 'signe plus',
  ],
  licence: [
    'licence*', 'license*', 'abonnement*', 'sku', 'p1', 'p2', 'e1', 'e3', 'e5', 'f1', 'f3', 'premium', 'forfait', 'sans licence',
    'souscription*', 'plan de service',
  ],
  'business-standard': [
    'business standard', 'business basic', 'gratuit', 'gratuite', 'version gratuite', 'entra free', 'entra id free', 'basic',
    'édition gratuite', 'offre gratuite', 'o365',
  ],
  'expired-subscription': [
    'essai gratuit', "version d'essai", "l'essai", 'abonnement expiré', 'abonnements expirés', 'licences expirées', 'licence expirée',
    "période d'essai", 'échu', 'arrivé à échéance', 'échéance', 'pas renouvelé*', 'renouvellement', "fin de l'abonnement", 'résiliation',
    'suspendu',
  ],
  group: ['groupe', 'groupes', 'membre', 'membres', 'appartenance*', 'fait partie', 'font partie', 'fais partie'],
  scope: [
    'portée', 'périmètre', 'sélectionné*', 'inclus', 'incluse', 'incluses', 'pilote', 'groupe pilote', 'groupe ciblé', 'ciblé*',
    'hors périmètre', 'étendue', 'scope', 'sélection', 'dans le groupe',
  ],
  'not-enabled': [
    "n'est pas activé*", 'pas activé*', 'non activé*', 'pas autorisé*', 'pas encore activé*', 'jamais activé*', 'ne sont pas activé*',
    'pas été activé*', 'jamais été activé*', 'non autorisé*', 'plus activé*', "n'ai pas le droit",
  ],
  'none-setting': ['sur aucun', 'sur aucune', 'à aucun', 'réglé sur aucun', 'mis à aucun', '« aucun »', 'aucun sélectionné', 'sur none'],
  tenant: ['tenant*', 'locataire', 'organisation', 'annuaire', 'client microsoft'],
  policy: ['stratégie*', 'politique*', 'règle', 'règles', 'paramètre', 'paramètres', 'réglage*'],
  'conditional-access': [
    'accès conditionnel', 'règle ca', '53003', 'emplacement approuvé', 'emplacements approuvés', 'emplacement de confiance',
    'appareil conforme', 'appareils conformes', 'réseau approuvé', 'pas depuis ici', "conditions d'utilisation", 'conforme',
    'ip approuvée*', 'site de confiance', 'lieu approuvé', 'hors du réseau',
  ],
  writeback: [
    'récriture', 'writeback', 'write-back', 'écriture différée', 'réécrit*', 'écriture en retour', 'écrit en retour', 'réécrire',
    'réinscription dans', 'redescend*', 'remontée vers ad', 'écriture vers',
  ],
  'on-prem-tab': [
    'intégration locale', 'intégration sur site', 'intégration on-premises', 'intégration on-prem', 'onglet intégration',
    'page intégration',
  ],
  'on-prem': [
    'local', 'locale', 'locaux', 'locales', 'localement', 'sur site', 'on-prem*', 'onprem', 'ad', "l'ad", 'active directory', 'en local',
    'ad local', 'annuaire local', 'adds', 'aduc', 'utilisateurs et ordinateurs', 'console ad',
  ],
  cloud: [
    'cloud', 'nuage', 'en ligne', 'entra', 'azure', 'aad', 'm365', 'office 365', 'o365', 'microsoft 365', 'office com', 'le 365',
    'côté 365',
  ],
  'connect-server': [
    'serveur connect', 'aad connect', 'entra connect', 'azure ad connect', 'ad connect', 'serveur de synchro*',
    'serveur de synchronisation', 'serveur aadc', 'aadc', 'dirsync', 'adsync', 'machine connect', 'serveur adsync', 'connect sync',
    'vm connect', 'serveur sync',
  ],
  wizard: [
    "l'assistant", "d'assistant", 'assistant de configuration', 'assistant connect', 'assistant aadc', 'assistant entra', 'wizard',
    'fonctionnalités facultatives', 'fonctionnalités optionnelles', "assistant d'installation",
  ],
  'cloud-sync': [
    'cloud sync', 'synchronisation cloud', 'synchro cloud', 'agent', 'agents', 'agent de provisionnement', "agent d'approvisionnement",
    'provisioning agent', 'approvisionnement', 'provisionnement',
  ],
  gmsa: ['gmsa*', 'compte de service géré*', 'comptes de service gérés', 'provagentgmsa*', 'compte géré'],
  china: ['chine', '21vianet', 'chinois*', 'shanghai', 'pékin'],
  service: ['service', 'services', 'services msc'],
  'service-stopped': [
    'arrêté*', 'ne démarre pas', 'démarre pas', 'ne démarre plus', 'démarre plus', 'refuse de démarrer', 'planté*', 'tombé', 'tombée',
    'tombés', "à l'arrêt", "s'arrête", "s'est arrêté", "ne s'est pas lancé", 'ne se lance pas', 'ne tourne pas', 'ne tourne plus',
    'tourne plus', 'hors ligne', 'inactif', 'arrêt du service', 'stoppé*', 'crash*', 'mort', 'échec de démarrage', 'échec du démarrage',
    "pas en cours d'exécution", 'ne répond plus',
  ],
  running: ['démarré', 'démarrés', "en cours d'exécution", 'tourne', 'tournent', 'running', 'lancé', 'opérationnel', 'tourne bien', 'actifs'],
  reboot: [
    'redémarr*', 'reboot*', 'relanc*', 'mise à jour', 'mises à jour', 'maj', 'coupure de courant', 'coupure électrique', 'patch*',
    'correctifs', 'windows update', 'panne de courant', 'maintenance', 'panne électrique',
  ],
  server: ['serveur', 'serveurs', 'machine', 'srv', 'machine virtuelle', 'vm'],
  'two-servers': [
    'deux serveurs', '2 serveurs', 'second serveur', 'deuxième serveur', 'ancien serveur', 'autre serveur', 'deux connect',
    'les deux serveurs', 'les deux machines', 'deux machines', 'deux actifs', 'actifs tous les deux', 'en parallèle',
    'les deux sont actifs', 'vieux serveur', 'aussi actif',
  ],
  staging: [
    'staging', 'mode staging', 'mode intermédiaire', 'standby', 'mode de préproduction', 'préproduction', 'mode préparation',
    'mode de transit', 'en attente', 'serveur de secours',
  ],
  migration: [
    'migr*', 'bascul*', 'nouveau serveur', 'failover', 'déménag*', 'changé de serveur', 'remplacé le serveur', 'nouvelle machine', 'swing',
    'transfert', 'prend le relais', 'pris le relais',
  ],
  version: [
    'version', 'versions', 'build', 'obsolète*', 'mise à niveau', 'mettre à niveau', 'fin de support', 'plus prise en charge',
    'plus supportée', 'trop ancienne', 'dépassée', 'fin de vie', 'vieille version', 'ancienne version', 'dernière version', 'upgrade',
    '1.6', '2.0', 'retirée',
  ],
  firewall: [
    'pare-feu*', 'parefeu*', 'firewall*', 'flux sortant*', 'flux', 'filtrage', 'liste blanche', 'fw', 'fortigate', 'palo alto',
    'stormshield', 'ouverture de flux', 'sortant', 'sortante', 'sortantes', 'filtre réseau', "liste d'autorisation",
  ],
  proxy: ['proxy', 'proxies', 'mandataire', 'winhttp', 'machine.config', '407', 'zscaler', 'fichier pac', 'netsh', 'serveur mandataire'],
  'service-bus': ['service bus', 'servicebus*', 'bus de service', 'servicebus.windows.net', 'relais', 'ssprdedicated*'],
  idle: [
    'inactiv*', 'inactif', 'oisif*', 'au repos', "délai d'inactivité", 'silence', 'coupe les connexions', 'coupe la connexion',
    'connexions coupées', 'au bout de', 'après quelques minutes', 'première tentative', 'premier essai', 'la première du matin',
    'keepalive', 'session tcp',
  ],
  'ssl-inspection': [
    'inspection ssl', 'inspection tls', 'inspection https', 'déchiffrement ssl', 'déchiffrement tls', 'déchiffre le trafic',
    'déchiffre le flux', 'interception', 'intercepte', 'inspecte', 'inspection', 'rupture ssl', 'man in the middle', "l'homme du milieu",
  ],
  tls: ['tls*', 'ssl', 'schannel', 'chiffrement*', 'suites de chiffrement', 'schusestrongcrypto', 'canal sécurisé'],
  certificate: [
    'certificat*', 'autorité racine', 'ac racine', 'certificat racine', 'certificats racine*', 'racine digicert', 'chaîne de certif*',
    'chaîne de confiance', 'cert', 'digicert', 'magasin de certificats', 'autorité de certification', 'non approuvé', 'racines',
  ],
  clock: [
    "l'horloge", 'horloge*', "à l'heure", "l'heure du serveur", "l'heure est", 'mauvaise heure', 'heure système', 'heure fausse',
    'décalage horaire', "décalage d'heure", 'décalage de', 'décalée', 'décalé de', 'ntp', 'w32tm', "minutes d'avance", 'minutes de retard',
    "secondes d'avance", 'secondes de retard', 'en avance', 'fuseau', 'synchronisation horaire', 'dérive', 'source de temps',
  ],
  onboarding: ['onboarding', '32000', '31006', '31008', '31007', '31009', 'intégration du tenant'],
  listener: [
    'écoute', 'écouteur', 'endpoint', 'point de terminaison', 'hôte de service', 'servicehost', '31001', '31034', '31002', '31019', '31015',
  ],
  federated: ['fédér*', 'adfs', 'ad fs', 'okta', 'onmicrosoft'],
  'service-account': [
    'compte de service', 'comptes de service', 'compte adsync', 'compte du service', 'compte virtuel', 'tourne avec', 'tourne sous', 'svc',
    "compte d'exécution", 'ouvrir une session en tant que service',
  ],
  'encryption-key': [
    'clé de chiffrement', 'clés de chiffrement', 'clé', 'clés', 'clef', 'clefs', 'déchiffr*', '6329', 'dpapi', 'miiskmu', 'chiffré',
    'chiffrée',
  ],
  'config-corrupt': [
    'corromp*', 'endommag*', 'abîmé*', 'configuration invalide', 'configuration illisible', 'restauré', 'restaurée', 'restauration',
    'sauvegarde', 'snapshot', 'réinstall*', 'fichier de configuration',
  ],
  forest: [
    'forêt', 'forêts', "relation d'approbation", "relations d'approbation", 'approbation de forêt', 'approbation entre', 'domaine enfant',
    'multi-forêt*', 'trust',
  ],
  'added-later': [
    'ajouté', 'ajoutée', 'ajoutés', 'ajoutées', 'ajout de', 'rachat', 'racheté*', 'acquise', 'acquisition', 'filiale*', 'nouvelle forêt',
    'nouveau domaine', 'fusion', 'fusionné*', 'seconde forêt', 'deuxième forêt', 'deuxième domaine', 'après coup', 'rattaché*', 'rejoint',
  ],
  'connector-account': [
    'compte du connecteur', 'compte connecteur', 'msol', 'msol_*', 'compte ad ds', 'compte de synchro*', 'compte de synchronisation',
    'compte sync', 'compte du connecteur ad', 'compte de connecteur', 'compte ad du connecteur',
  ],
  connector: ['connecteur*', 'connector'],
  'account-password-changed': [
    'rotation', 'tourné le mot de passe', 'roulement', 'identifiants périmés', 'pam', 'coffre-fort', 'coffre', 'cyberark', 'wallix',
    'changé le mot de passe du compte', 'mot de passe du compte de', 'mot de passe du connecteur', 'changé le mdp du',
    'identifiants du connecteur', 'laps',
  ],
  'too-long': [
    'trop long', 'trop longue', 'plus de 64', 'plus de 128', 'plus de 256', 'plus de 100', 'plus de 200', '64 caractères', '256 caractères',
    '300 caractères', '200 caractères', '180 caractères', '256', '128', '127', '800700ce', 'très long', 'à rallonge', 'interminable',
  ],
  permissions: [
    'droit', 'droits', 'autorisation*', 'permission*', 'délégation*', 'délégu*', 'acl', 'acls', 'ace', 'accès effectif', 'dsacls',
    'lockouttime', 'accordé*', 'habilitation*', 'privilège*', 'écriture sur',
  ],
  'permissions-fine': [
    'droits sont corrects', 'droits sont bons', 'droits ok', 'droits sont ok', 'permissions sont correctes', 'permissions ok',
    'permissions sont ok', 'autorisations sont correctes', 'autorisations ok', 'droits corrects', 'droits sont là', 'droits sont en place',
    'droits en place', 'droits sont posés', 'droits posés', 'tous les droits', 'droits du compte sont', 'droits vérifiés', 'droits nickel',
    'permissions sont bonnes', 'bons droits', 'a les droits', 'a bien les droits', 'autres droits',
  ],
  'access-denied': [
    'accès refusé', 'accès est refusé', "refus d'accès", 'droits insuffisants', 'accès interdit', 'access denied', 'denied', '80230626',
    '0x80070005', '80070005', '8344', '33008', 'autorisation refusée', 'accès insuffisant',
  ],
  'just-granted': [
    "viens d'accorder", 'viens de donner', 'viens de poser', "viens d'ajouter", "vient d'accorder", 'vient de donner', 'vient de poser',
    'juste ajouté', 'accordés ce matin', 'posés ce matin', 'donnés ce matin', 'accordés hier', 'posés hier', 'posés il y a',
    'accordés il y a', 'propag*', 'il y a une heure', 'il y a dix minutes', 'il y a * minutes', 'il y a deux heures', 'prise en compte',
    'prendre effet', 'pris effet',
  ],
  inheritance: ['hérit*'],
  'protected-group': [
    'admincount*', 'adminsdholder', 'groupe protégé', 'groupes protégés', 'compte protégé', 'comptes protégés', 'admins du domaine',
    'administrateurs du domaine', 'admin du domaine', 'domain admins', 'sdprop', 'opérateurs de compte*', 'opérateurs de sauvegarde',
    'opérateurs de serveur', "opérateurs d'impression", 'groupe privilégié', 'groupes privilégiés', "administrateurs de l'entreprise",
    'opérateur* de', 'compte à privilèges', 'ancien admin',
  ],
  unexpire: ['unexpire*'],
  'sam-remote': [
    'restrictremotesam', 'sam-r', 'samr', 'appels distants à sam', 'appels à distance à sam', 'à sam', 'la sam', 'sam à distance',
    'baseline de sécurité', 'ligne de base de sécurité', 'durcissement', 'durci', 'durcie', 'durcis', 'anssi', 'clients autorisés',
  ],
  'read-access': [
    'accès en lecture', 'droit de lecture', 'droits de lecture', 'droits en lecture', 'autorisation de lecture', 'permission de lecture',
    'lecture des', 'lecture sur', 'lecture de', 'lire les attributs', 'lire les propriétés', 'lire toutes les propriétés',
    'lister le contenu', 'pré-windows 2000', 'compatible pré', 'utilisateurs authentifiés',
  ],
  impersonate: ["emprunt* d'identité", "emprunt* l'identité", 'seimpersonateprivilege', "l'emprunt", 'impersonat*', 'emprunter', 'usurper'],
  gpo: [
    'gpo', 'gpos', 'stratégie de groupe', 'stratégies de groupe', 'gpresult', 'secpol', 'gpedit', 'stratégie locale', 'registre',
    'stratégie de domaine',
  ],
  'password-policy': [
    'complexité', 'complexe', 'historique', 'longueur', 'stratégie de mot de passe', 'stratégie de mots de passe',
    'politique de mot de passe', 'règles de mot de passe', 'déjà utilisé*', 'déjà servi', 'anciens mots de passe', 'derniers mots de passe',
    'exigences', 'exigence', 'ne répond pas aux', 'ne respecte pas', 'respecte pas', 'stratégie affinée', 'fgpp', 'pso', '0x800708c5',
    '800708c5', '8023061f', 'trop court', 'trop courte', 'majuscule*', 'minuscule*', 'caractères minimum', 'caractère spécial',
    'caractères', 'réutilis*', 'longueur minimale', '24 derniers',
  ],
  'min-age': [
    'âge minimum', 'âge minimal', 'durée de vie minimale', 'durée minimale', "déjà changé aujourd'hui", 'déjà changé ce matin',
    'changé hier', 'changé ce matin', "changé aujourd'hui", 'deux fois dans la journée', 'deux fois le même jour', "deux fois aujourd'hui",
    'deux fois par jour', 'une fois par jour', 'même jour', 'même journée', 'viens de changer', 'viens de le changer', 'trop récemment',
    'trop récent', 'trop tôt', 'vient de le changer', 'vient de changer', 'récemment', '24 heures', '24 h', '24h', 'un jour minimum',
    "jusqu'à demain", 'le lendemain', 'rechang*', 'minpwdage', 'changer à nouveau',
  ],
  banned: [
    'interdit', 'interdite', 'interdits', 'facile à deviner', 'faciles à deviner', 'deviner', 'devinable', 'trop courant', 'trop commun',
    'trop simple', 'trop facile', 'faible', 'nom de la boîte', "nom de l'entreprise", 'nom de la société', 'mots interdits', 'mot interdit',
    'liste noire', 'liste interdite', 'bannis', 'banni', 'protection par mot de passe', 'prévisible', 'banale', 'couramment utilisé',
  ],
  'password-filter': [
    'filtre de mot de passe', 'filtre de mots de passe', 'filtre', 'filtres', 'dll', 'outil tiers', 'logiciel tiers', 'produit tiers',
    'tiers', 'passfilt*', 'specops', 'dictionnaire', 'hibp', 'nfront', 'lithnet', 'agent de mot de passe', 'manageengine', 'enzoic',
  ],
  'cannot-change': [
    "l'utilisateur ne peut pas changer", 
    'cannotchangepassword', 'utilisateur ne peut pas modifier', "n'est pas autorisé à changer",
  ],
  'never-expires': [
    "n'expire jamais", "n'expire pas", 'sans expiration', 'expire jamais', "n'expirent jamais", "n'expire plus", 'jamais expirer',
  ],
  expired: [
    'expiré', 'expirée', 'expirés', 'expirées', 'expirer', 'expirait', 'expiration', 'périmé*', 'a expiré', 'échéance', "date d'expiration",
  ],
  'domain-controller': [
    'contrôleur de domaine', 'contrôleurs de domaine', 'dc', 'dcs', 'dc01', 'dc02', 'dc1', 'dc2', 'pdc', 'pdce', 'émulateur pdc',
    'contrôleur', 'contrôleurs',
  ],
  'dc-unreachable': [
    'injoignable*', 'ne peut pas être contacté', 'ne peut être contacté', 'pas joignable*', 'plus joignable*', 'impossible de joindre',
    'impossible de contacter', 'ne joint', 'serveur rpc', 'rpc indisponible', 'ne répond pas', 'ne répond plus', 'répond plus',
    'aucun contrôleur', 'aucun dc', 'pas de dc', 'ne voit aucun', 'ne trouve aucun', 'inaccessible', '6802', "n'est pas opérationnel",
    'ligne de vue', 'ne voit pas le', 'ne voit plus', 'indisponible', '1355',
  ],
  dns: ['dns', 'résolution', 'résolution de noms', 'nslookup', 'résout', 'résoudre', 'redirecteur*', 'fichier hosts', 'enregistrement srv'],
  ports: [
    'port', 'ports', '389', '636', '88', '445', '135', '464', '3268', '49152', 'rpc', 'ldap', 'kerberos', 'ports dynamiques', 'telnet',
    'test-netconnection', 'portqry', 'ports hauts', 'kpasswd',
  ],
  rodc: [
    'rodc*', 'contrôleur en lecture seule', 'contrôleur de domaine en lecture seule', 'contrôleurs en lecture seule', 'dc en lecture seule',
    'réplica en lecture seule',
  ],
  branch: [
    'agence', 'agences', 'succursale*', 'site distant', 'sites distants', 'filiale*', 'antenne', 'usine', 'entrepôt', 'boutique*',
    'magasin', 'atelier', 'bureau distant', 'dépôt',
  ],
  'preferred-dc': [
    'contrôleur préféré', 'contrôleurs préférés', 'contrôleur de domaine préféré', 'contrôleurs de domaine préférés', 'dc préféré*',
    'liste de dc', 'liste des dc', 'preferred dc',
  ],
  'policy-hints': [
    'hints', 'policy hints', '2008', '2008 r2', 'server 2008', 'ldap_server_policy_hints*', 'kb2386717', 'contrôle ldap', 'contrôles ldap',
    'vieux dc', 'extension critique', 'policy hint', 'contrôle serveur',
  ],
  replication: [
    'réplication', 'répliqu*', 'réplica', 'repadmin', 'autre dc', 'autre contrôleur', 'latence', 'convergence', 'intersite', 'inter-sites',
  ],
  'single-label': [
    'label unique', 'étiquette unique', 'sans point', 'single label', 'nom netbios', 'nom en un mot', 'un seul mot', 'sans suffixe',
    'nom court du domaine', 'nom plat',
  ],
  throttled: [
    'trop de fois', 'trop de tentatives', "trop d'essais", '24 heures', '24 h', '24h', 'réessayer plus tard', 'réessayez plus tard',
    'réessayez dans', 'revenez demain', 'revenir demain', 'trop souvent', 'cinq fois', 'patienter', 'attendre un jour', 'attendre 24',
    'nombre de tentatives', "nombre d'essais", 'tentatives', 'trop essayé', 'attendre demain', 'nombre maximal',
  ],
  'smart-lockout': [
    'verrouillage intelligent', 'smart lockout', '50053', 'verrouillé dans le cloud', 'bloqué dans le cloud', 'verrouillage entra',
    'verrouillage cloud', 'force brute', 'pulvérisation', 'seuil de verrouillage', 'ip malveillante*',
  ],
  'account-disabled': [
    'compte désactivé', 'comptes désactivés', 'compte est désactivé', 'compte a été désactivé', 'compte inactif', 'désactivé dans',
    'désactivé côté ad', 'compte ad désactivé', 'compte suspendu', 'congé parental', 'congé maternité', 'retour de congé*',
    'accountdisable', 'longue absence', 'arrêt maladie',
  ],
  'wrong-old': [
    'mot de passe actuel', 'ancien mot de passe', 'mdp actuel', 'ancien mdp', "l'ancien", 'mot de passe incorrect', 'mot de passe faux',
    'mauvais mot de passe', 'actuel', 'mot de passe en cours', 'mot de passe existant', 'vieux mdp',
  ],
  'not-found': [
    'introuvable*', 'pas trouvé*', "n'existe pas", "n'existe plus", 'existe pas', 'existe plus', 'inexistant*', 'ne trouve pas',
    'trouve pas', 'ne le trouve pas', 'ne la trouve pas', 'aucun objet', 'utilisateur inconnu', 'inconnu', 'inconnue', "plus dans l'ad",
    "pas dans l'ad", 'ne connaît pas',
  ],
  'deleted-recreated': [
    'supprimé*', 'suppression', 'recréé*', 'restauré*', 'effacé puis', 'corbeille', 'revenu dans', 'réembauché*', 'recréation', 'orphelin*',
    'même nom', 'refait le compte', 'refait son compte',
  ],
  'moved-ou': [
    "l'ou", 'une ou', 'cette ou', 'autre ou', 'nouvelle ou', 'ancienne ou', 'son ou', 'des ou', 'ces ou', 'les ou', 'ou * dc', 'ou dc',
    'sous-ou', "nom de l'ou", "unité d'organisation", "unités d'organisation", 'unité organisationnelle', 'déplacé', 'déplacée', 'déplacés',
    'déplacées', 'déplacer', 'conteneur*', "d'ou en", "changé d'ou", 'ou de', 'ou filtrée*',
  ],
  metaverse: [
    'métaverse', 'espace connecteur', 'espace de connecteur', 'ancre', 'ancres', 'sourceanchor', 'immutableid', 'consistencyguid',
    'déconnecteur', 'déconnecté', 'objectguid', 'jointure', 'rapprochement', 'soft match', 'hard match', 'lien rompu', 'lien cassé',
  ],
  duplicate: [
    'doublon*', 'en double', 'deux comptes', 'conflit*', 'deux forêts', 'deux objets', 'dans les deux', 'dupliqué*', 'second compte',
    'deuxième compte', 'même adresse',
  ],
  'filtered-phs': [
    'hachage sélectif', 'hachage de mot de passe sélectif', 'phsfiltered', 'exclu', 'exclue', 'exclus', 'exclusion', 'exclure',
    'admindescription', 'synchro sélective', 'sélective', 'cloudfiltered', 'règle de filtrage', 'filtré', 'filtrée', 'filtrés',
  ],
  'reserved-chars': [
    'caractère réservé', 'caractères réservés', 'barre oblique', 'slash', 'antislash', 'virgule*', 'caractère spécial',
    'caractères spéciaux', 'dièse', 'esperluette', 'point-virgule', 'guillemet*', 'signe plus', 'chevron*', 'plus dans le nom', 'échapp*',
    'apostrophe',
  ],
  'upn-mismatch': [
    'upn*', 'identifiant de connexion', 'alias', 'suffixe*', 'nom de connexion', "nom d'utilisateur", 'identifiant', 'identifiants',
    "différent de l'upn", "différente de l'upn", 'diffère de', 'adresse différente', 'nom marital', 'mariage', 'mariée', 'nom de jeune',
    'changé de nom', 'adresse mail différente', 'userprincipalname', 'adresse principale',
  ],
  'personal-account': [
    'compte personnel', 'comptes personnels', 'compte perso', 'compte microsoft', 'comptes microsoft', 'outlook.com', 'hotmail*',
    'live.com', 'xbox', 'compte privé', 'personnel ou professionnel', 'professionnel ou scolaire', 'msa', 'live.fr',
  ],
  unmanaged: [
    'non géré', 'non gérée', 'pas géré', 'prise de contrôle', 'viral', 'virale', 'inscription libre', 'inscription en libre-service',
    'reprendre le contrôle', 'sans administrateur', "personne n'administre", 'tenant fantôme', 'power bi',
  ],
  'cloud-only': [
    'cloud only', 'cloud uniquement', 'uniquement cloud', 'compte cloud', 'comptes cloud', 'full cloud', '100 % cloud', 'non synchronisé*',
    'pas synchronisé*', 'créé dans le cloud', 'créés dans le cloud', 'créé dans entra', 'que dans le cloud', "n'existe que dans",
    'uniquement dans le cloud', 'seulement dans le cloud', 'purement cloud', 'créé directement', 'pas hybride',
  ],
  synced: ['hybride*', 'synchro*', 'sync', 'syncro', 'onpremisessyncenabled', 'dirsyncenabled'],
  'source-of-authority': [
    "source d'autorité", 'soa', 'converti en cloud', 'convertis en cloud', 'source de référence', 'géré dans le cloud', 'iscloudmanaged',
    'cloud-managed', 'passé en cloud', 'autorité',
  ],
  'm365-admin-center': [
    "centre d'administration microsoft 365", "centre d'admin*", 'admin center', "centre d'administration", 'admin 365', 'console 365',
    'portail 365', 'portail m365', 'admin m365', 'portail office', 'admin.microsoft.com', 'portail admin',
  ],
  'entra-admin-center': [
    "centre d'administration entra", "centre d'administration microsoft entra", 'portail entra', 'portail azure', 'console entra',
    'centre entra', 'entra.microsoft.com', 'portal.azure.com', "centre d'admin entra",
  ],
  script: [
    'script*', 'powershell', 'graph', 'api graph', 'update-mguser*', 'passwordprofile', 'automatis*', 'automate', 'automatique', 'api',
    'cmdlet*', 'commande', 'applet', 'runbook', 'python', 'programme', 'set-msoluser*', 'set-azureaduser*',
  ],
  'operator-role': [
    'administrateur de mot de passe', 'administrateur de mots de passe', 'admin de mot de passe', 'administrateur de mots',
    "administrateur d'utilisateurs", 'administrateur des utilisateurs', 'administrateur utilisateurs', 'administrateur du support',
    'administrateur helpdesk', "administrateur de l'authentification", "administrateur d'authentification", "administrateur d'assistance",
    '403', 'privilèges insuffisants', 'pas le droit de réinitialiser', 'le droit de réinitialiser', 'forbidden',
    'authorization_requestdenied', 'unité administrative', 'unités administratives', 'pas les droits pour réinit*',
  ],
  cookies: [
    'cookie*', 'navigation privée', 'navigateur*', 'cache', 'edge', 'chrome', 'firefox', 'safari', 'témoins', 'privé', 'incognito',
    'fenêtre privée', 'bloqueur*', 'javascript', 'extensions', 'vider le cache', 'mode kiosque', 'anti-pistage',
  ],
  abandoned: [
    'abandonné*', 'abandon', 'fermé la page', "fermé l'onglet", 'fermé la fenêtre', 'fermé le navigateur', 'laissé tomber',
    'retrouvé mon mot de passe', 'retrouvé le mot de passe', 'retrouvé son', 'pas fini', 'pas terminé', 'pas allé au bout',
    "pas jusqu'au bout", 'interrompu', 'en cours de route', 'à mi-chemin', 'en plein milieu', 'rappelé mon mot de passe', 'arrêté en',
    'jamais terminé', "changé d'avis",
  ],
  'temp-password': [
    'mot de passe temporaire', 'mots de passe temporaires', 'mot de passe provisoire', 'mdp temporaire', 'mdp provisoire', 'doit changer',
    'doit le changer', 'changer à la première', 'changer à la prochaine', 'prochaine ouverture', 'prochaine connexion',
    'première connexion', 'première ouverture', 'provisoire*', 'temporaire*', 'mot de passe initial', 'usage unique', 'dicté',
    'donné par téléphone', 'donné par le support', 'mot de passe par défaut', 'temp',
  ],
  'force-change-flag': [
    'forcepasswordchangeonlogon', 'pwdlastset', "l'utilisateur doit changer", 'indicateur*', 'doit changer le mot de passe', 'drapeau',
    'flag', 'changer de mot de passe à la', 'forcechangepassword*',
  ],
  pta: [
    'pta', 'authentification directe', 'authentification passthrough', 'pass-through*', 'passthrough', "agent d'authentification",
    "agents d'authentification",
  ],
  phs: [
    'synchronisation de hachage', 'synchro de hachage', 'synchro des hash*', 'synchronisation du hachage', 'phs', 'hachage*', 'hash',
    'hashs', 'hashes', 'empreinte*', '611', '656', '657',
  ],
  'domain-services': ['domain services', 'aadds', 'aad ds', 'entra ds', 'domaine géré', 'ntlm', 'services de domaine', 'azure ad ds'],
  'home-vpn': [
    'maison', 'domicile', 'télétravail*', 'vpn', 'hors du bureau', 'hors bureau', 'à distance', 'hôtel', 'chez moi', 'chez elle',
    'chez lui', 'depuis la maison', 'déplacement', 'en voyage', 'dans le train', 'hors réseau', 'hors du réseau', 'pas au bureau',
    "à l'étranger", 'box internet', 'chez un client', 'chez le client', 'partage de connexion',
  ],
  laptop: [
    'ordinateur*', 'pc', 'pcs', 'poste', 'postes', 'portable', 'pc portable', 'appareil*', 'machine', 'ordi', 'ordis', 'poste de travail',
    'laptop', 'mon fixe', 'surface', 'bécane',
  ],
  'works-cloud-not-pc': [
    'webmail marche', 'marche sur le web', "le pc veut l'ancien", "le pc demande l'ancien", "pc veut toujours l'ancien",
    "windows veut l'ancien", "windows demande l'ancien", "windows garde l'ancien", 'webmail prend', "pc prend l'ancien",
    "session veut l'ancien", "n'accepte que l'ancien", "que l'ancien", "encore l'ancien", "toujours l'ancien", 'mais pas le pc',
    'mais pas sur le pc', 'mais pas windows', 'marche en ligne', 'fonctionne en ligne', 'le nouveau marche', 'webmail', "avec l'ancien",
  ],
  cached: [
    'enregistré dans', 'en cache', 'mis en cache', "gestionnaire d'identification", "gestionnaire d'informations d'identification",
    'mot de passe enregistré', 'mots de passe enregistrés', 'mdp enregistré', 'lecteur mappé', 'lecteurs mappés', 'lecteur réseau',
    'lecteurs réseau', 'tâche planifiée', 'tâches planifiées', 'tablette*', 'mémorisé*', 'mot de passe mémorisé', 'session oubliée',
    'session déconnectée', 'wifi enregistré', 'stocké*', 'activesync', '4740', 'vieux pc', 'vieille tablette',
  ],
  'keeps-locking': [
    'se verrouille sans cesse', 'sans cesse', 'encore verrouillé', 'toutes les dix minutes', 'toutes les * minutes', 'toutes les heures',
    'toutes les cinq', 'toutes les deux heures', 're-verrouillé', 'se reverrouille', 'reverrouill*', 'se rebloque', 'rebloqu*',
    'sans arrêt', 'à répétition', 'en boucle', 'plusieurs fois par jour', 'chaque matin', 'tous les matins', 'à nouveau verrouillé',
    'de nouveau verrouillé', 'à nouveau bloqué', 'tout le temps', 'se verrouille', 'se bloque', 'continuellement',
  ],
  rdp: [
    'rdp', 'bureau à distance', 'tse', 'rds', 'citrix', 'avd', 'bureau virtuel', 'bureaux virtuels', 'mstsc', 'session distante',
    'session à distance', 'client léger', 'clients légers', 'vdi', 'connexion bureau', 'prise en main à distance', 'teamviewer',
    'windows 365', 'hyper-v', 'serveur terminal', 'session étendue',
  ],
  uac: ['uac', 'enablelua', 'contrôle de compte', 'contrôle de comptes', 'contrôle du compte', 'contrôle des comptes'],
  'no-lock-screen': [
    'nolockscreen', 'écran de verrouillage désactivé', 'écran de verrouillage est désactivé', "ne pas afficher l'écran",
    "pas d'écran de verrouillage", 'sans écran de verrouillage', "désactivé l'écran de verrouillage", "plus d'écran de verrouillage",
    "supprimé l'écran de verrouillage", "l'écran de verrouillage est",
  ],
  baseline: [
    'baseline*', 'ligne de base', 'lignes de base', 'contenu web', 'app runtime', 'contenu hébergé', 'contenu web hébergé',
    'base de référence', 'runtime', 'baseline intune', 'comptes microsoft facultatifs',
  ],
  'switch-user': [
    "changement rapide d'utilisateur", 'changement rapide', "changer d'utilisateur", "changement d'utilisateur",
    'delayeddesktopswitchtimeout', "bascule d'utilisateur", "basculer d'utilisateur", 'bascule de bureau', 'autre utilisateur',
    'poste partagé', 'postes partagés', 'pc partagé', 'pc partagés', 'poste en libre', 'écran noir', 'clignote', 'revient à', 'revient sur',
    'hidefastuserswitching', 'kiosque', 'une seconde puis',
  ],
  'logon-right': [
    'ouvrir une session localement', 'ouverture de session locale', "permettre l'ouverture", "autoriser l'ouverture", "refuser l'ouverture",
    "interdire l'ouverture", 'defaultuser*', "droit d'ouverture", "droits d'ouverture", 'session locale', 'seinteractivelogonright',
    'attribution des droits',
  ],
  'locked-session': [
    'session verrouillée', 'sessions verrouillées', 'verrouillé ma session', 'verrouillé mon pc', 'verrouillé mon poste', 'pc verrouillé',
    'poste verrouillé', 'ordinateur verrouillé', 'après verrouillage', 'win l', 'windows l', 'session déjà ouverte', 'session ouverte',
    'encore ouverte', 'toujours ouverte', 'déjà connecté', 'pause café', 'après la pause', 'retour de pause',
  ],
  joined: [
    'joint à', 'jointure hybride', 'jonction hybride', 'joint au domaine', 'joints au domaine', 'dans le domaine', 'joints à',
    'hybrid joined', 'entra joined', 'entra joint', 'dsregcmd', 'intune', 'autopilot', 'inscrit dans intune', 'mdm', 'sccm',
    'groupe de travail',
  ],
  risk: [
    'risque*', 'identity protection', 'compromis*', 'fuite*', 'suspect*', 'inhabituel*', 'piraté*', 'piratage', 'hameçonnage', 'phishing',
    'identifiants volés', 'dark web', 'utilisateur à risque', 'à risque', 'voyage impossible', 'suspicion', 'activité suspecte',
  ],
  incident: [
    'panne*', 'incident*', 'santé du service', 'dégrad*', "page d'état", 'chez microsoft', 'côté microsoft', 'microsoft en panne',
    'autres entreprises', 'autres sociétés', 'autres clients', 'perturbation*', 'avis de service', 'downdetector', 'twitter', 'mondial*',
    'indisponibilité',
  ],
  transient: [
    'intermittent*', 'parfois', 'de temps en temps', 'deuxième essai', 'second essai', 'deuxième tentative', 'seconde tentative',
    '2e essai', '2e fois', 'deuxième fois', 'seconde fois', 'ponctuel*', 'réessayé', 'réessayer', 'recommencé', 'une seule fois',
    "qu'une fois", 'passé ensuite', 'est passé', "c'est passé", 'tout seul', 'erreur temporaire', 'passager', 'passagère', 'hoquet',
    'relancé', 'quelques minutes après', 'plus tard ça', 'rétabli',
  ],
  report: [
    'rapport', 'rapports', 'tableau de bord', 'tableaux de bord', 'statistique*', 'stats', 'export', 'exports', 'exporter', 'csv',
    'compteur*', 'utilisation et insights', 'chiffres', 'décompte', 'graphique',
  ],
  'stale-report': [
    'pas à jour', 'plus à jour', 'en retard', 'affiche encore', 'affiche toujours', 'indique encore', 'indique toujours', 'compte encore',
    'dit encore', 'décalage', 'pas encore dans', 'pas actualisé', "date d'hier", 'anciennes données', 'retard de', 'rafraîchi*', 'figé',
    'apparaît pas encore',
  ],
  'sync-stopped': [
    'synchro arrêtée', 'synchro est arrêtée', 'synchronisation arrêtée', 'synchronisation est arrêtée', 'plus de synchro',
    'dernière synchro*', 'planificateur', 'cycle', 'cycles', 'ne synchronise plus', 'synchronise plus', 'synchro bloquée',
    'synchro suspendue', "synchro à l'arrêt", 'synccycleenabled', 'pas synchronisé depuis', 'plus synchronisé depuis', 'mode maintenance',
    'seuil de suppression', 'suppressions accidentelles', 'plus rien ne se synchronise', 'aucune synchro',
  ],
  'on-dc': [
    'sur un contrôleur', 'sur le contrôleur', 'sur un dc', 'sur le dc', 'même machine', 'même serveur', 'dcpromo', 'est aussi dc',
    'aussi contrôleur', 'également contrôleur', 'installé sur le', 'seul serveur', 'un seul serveur', 'aussi le dc', 'est un dc',
    'est un contrôleur', 'aussi un dc', 'promu',
  ],
  'ldap-signing': [
    'signature ldap', 'signatures ldap', 'signer et chiffrer', 'signer', 'signé', 'ldaps', 'liaison de canal', 'liaison simple',
    'non signé*', 'sign and encrypt', 'scellement', 'signature exigée', 'signature obligatoire', 'exige la signature', 'ldap signing',
    '2889', 'chiffrer le trafic ldap',
  ],
  'success-cloud-fail': [
    "écrit dans l'ad", "l'ad a le nouveau", 'ad a le nouveau', "changé dans l'ad", "changé dans l'ad mais", 'réussi en local',
    "passé dans l'ad", 'ad ok', "dans l'ad mais pas", 'écrit en local', 'ad accepte', 'pc prend le nouveau', 'windows prend le nouveau',
    'le cloud garde', "cloud garde l'ancien", 'pas dans le cloud', 'changé en local', 'onpremisessuccess*', 'ad a pris', 'ad a bien',
  ],
  'error-at-end': [
    'dernière étape', 'dernier écran', 'dernière page', 'au moment de valider', 'à la fin', 'tout à la fin', "jusqu'au bout", 'au bout',
    'après la saisie', 'en validant', 'quand je valide', 'je valide', 'validation du nouveau', 'valider le nouveau', 'saisi le nouveau',
    'tapé le nouveau', 'choisi un nouveau', 'choisis un nouveau', 'choisir un nouveau', 'entre le nouveau', 'mets le nouveau',
    'mis le nouveau', 'terminer', 'je clique sur terminer', 'après le code', 'le code passe', 'code ok', 'code accepté', 'étape finale',
    'deux fois le nouveau',
  ],
  'error-at-start': [
    'première page', 'premier écran', 'première étape', 'tout de suite', 'immédiatement', 'aussitôt', 'avant vérification',
    'avant la vérification', 'avant le code', 'avant même', "d'entrée", 'dès le début', 'dès le départ', "d'emblée", 'dès que', 'dès la',
    'dès le premier', 'au début', 'direct', 'sur-le-champ', 'instantanément', 'après mon adresse', 'je tape mon adresse',
    'je mets mon adresse', 'entré mon adresse', 'captcha', 'mon identifiant', 'dès mon adresse',
  ],
  'contact-admin': [
    'contacter votre administrateur', 'contactez votre administrateur', "contacter l'administrateur", "contactez l'administrateur",
    'contacter un administrateur', 'contactez un administrateur', 'contacter mon administrateur', "contacter l'admin", "contactez l'admin",
    'contacter votre admin', 'contactez votre admin', 'contacter un admin', 'demandez à votre administrateur', 'votre administrateur',
    "voir l'admin",
  ],
  'configuration-problem': [
    'problème de configuration', 'problème lié à la configuration', 'erreur de configuration', '0029', 'sspr_0029',
    'configuration de réinitialisation', 'mal configuré*', 'bien configuré*', 'pas configuré*', 'configuration locale',
    'correctement configuré*',
  ],
  'connection-problem': [
    'joindre votre service', 'joindre le service', 'problème de connexion', 'problèmes de connexion', 'connectivité', '0030', 'sspr_0030',
    'joindre votre', 'joindre le', 'pas pu joindre', 'impossible de se connecter', 'erreur de connexion', 'service local',
    'pas de connexion',
  ],
  'event-log': [
    'événement*', 'evt', 'journal', 'journaux', 'event', 'events', 'log', 'logs', "observateur d'événements", 'audit', 'trace', 'traces',
  ],
  since: ['depuis', 'après', 'suite à', 'à partir de', 'dès lors', 'à la suite', 'avant ça', 'auparavant', "jusqu'à", "jusqu'ici"],
  'network-team': [
    'équipe réseau', 'équipe sécurité', "l'équipe réseau", 'équipe sécu', 'les réseaux', 'les gars du réseau', 'service réseau',
    'réseau et sécurité', 'collègues du réseau', 'rssi', 'administrateur réseau', 'admin réseau', 'soc',
  ],
  yesterday: [
    'hier', 'avant-hier', 'cette nuit', 'ce matin', "aujourd'hui", 'auj', 'ce soir', 'hier soir', 'semaine dernière', 'la semaine',
    'cette semaine', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche', 'week-end', 'weekend', 'cet après-midi',
    'ce midi', "tout à l'heure",
  ],
  months: [
    'mois', 'un an', 'ans', 'année', 'années', 'longtemps', 'des semaines', 'depuis toujours', 'une éternité', 'trimestre',
    'toujours fonctionné', 'toujours marché', 'ça fait',
  ],
  'intermittent-pool': [
    'une fois sur deux', 'une fois sur', 'un essai sur', 'une tentative sur', 'sur deux', 'sur trois', 'par moments', 'aléatoire*',
    'au hasard', 'par intermittence', 'des fois', 'tantôt', 'selon le serveur', 'la moitié du temps', 'marche parfois', 'un coup',
  ],
  'help-question': [
    'comment', "qu'est-ce que", "qu'est-ce", "c'est quoi", 'ça veut dire', 'que signifie', 'que veut dire', 'quelle est', 'quel est',
    'quelles sont', 'est-il possible', 'est-ce que', 'est-ce', 'faut-il', 'différence entre', 'différence', 'peut-on', 'puis-je', 'doit-on',
    'dois-je', 'quels sont', 'quels', 'quelles', 'à quoi sert', 'à quoi', 'expliqu*', 'combien de', 'pourquoi faut', 'existe-t-il',
    'y a-t-il', 'on peut', 'il faut quoi', 'je voudrais savoir', "j'aimerais savoir", 'savoir si', 'documentation', 'doc', 'pouvez-vous m',
    'recommand*', 'bonnes pratiques', 'en général', 'que se passe', 'quand faut', 'où trouver', 'conseill*', 'renseignement',
  ],
  bypass: [
    'contourn*', 'sans vérification', 'sans vérifier', 'sans approbation', 'sans validation', 'sans mfa', 'sans passer par',
    'sans prévenir', 'sans le dire', 'sans que', 'sans lui demander', 'ignorer les', 'ignorez', 'ignore les', 'ignore tes', 'ignore toutes',
    'oublie tes', 'oublie les', 'en douce', 'discrètement', 'en cachette', 'en secret', 'passer outre', 'outrepasser', 'derrière son dos',
    'dans son dos', 'à son insu', 'sans trace', 'sans laisser', 'ni vu', 'pirater', 'hacker', 'cracker', 'tes instructions', 'instructions',
    'désactive la mfa', 'efface les', 'effacer les traces', 'supprimer les logs', 'en clair', 'fais semblant', 'mode développeur',
    'prétends',
  ],
  'others-account': [
    "de quelqu'un d'autre", "quelqu'un d'autre", "d'une autre personne", "d'un autre", 'son compte', 'son mot de passe', 'son mdp',
    "compte d'un collègue", "compte d'une collègue", 'compte de mon', 'compte de ma', 'de ma collègue', 'de mon collègue', 'de mon chef',
    'de ma cheffe', 'du patron', 'du directeur', 'de la directrice', 'du pdg', 'sa boîte', 'ses mails', 'ses messages', 'sa messagerie',
    'lire les mails', 'de ma femme', 'de mon mari', 'mon ex', 'de mon ex', 'à sa place', 'parti de la', 'a quitté', "d'autrui",
    'de ma copine', 'de mon copain',
  ],
  works: [
    'marche', 'marchent', 'marchait', 'fonctionne', 'fonctionnent', 'fonctionnait', 'ok', 'passe', 'passent', 'ça passe', 'nickel',
    'aucun souci', 'pas de souci', 'aucun problème', 'sans problème', 'sans souci', 'réussi', 'réussit', 'succès', 'accepte', 'acceptent',
    'acceptée', 'impec', 'normal', 'normalement', 'y arrive', 'y arrivent', 'réussite',
  ],
  fails: [
    'erreur*', 'échec*', 'échoue*', 'échouait', 'refus', 'refusé*', 'rejet*', 'ko', 'problème*', 'souci', 'soucis', 'pb', 'coince', 'bug*',
    'incorrect*', 'invalide*', 'faux', 'plante', 'en panne', 'marche pas', 'marche plus', 'fonctionne pas', 'fonctionne plus', 'passe pas',
    'passe plus', 'bloque',
  ],
  'nothing-shown': [
    'vide', 'vides', 'absent', 'absente', 'absents', 'disparu*', "n'apparaît", 'apparaît pas', 'apparaît plus', "ne s'affiche pas",
    "s'affiche pas", 'pas affiché', 'invisible*', 'ne vois pas', 'vois pas', 'ne voit pas', 'manque', 'manquant*', 'manquent',
    'page blanche', 'rien ne se passe', "n'y a pas", 'y a pas', 'y a plus', 'introuvable',
  ],
  printer: [
    'imprimante*', 'imprimer', 'imprime', 'impression*', 'toner', 'scanner', 'scanne', 'numériser', 'photocopieuse', 'copieur',
    'cartouche*', 'bourrage', 'encre',
  ],
  network: [
    'wifi', 'wi-fi', 'réseau', 'réseaux', 'internet', 'lent', 'lente', 'lents', 'lenteur*', 'rame', 'ethernet', 'câble', 'fibre', 'débit',
    'routeur', 'lecteur partagé', 'partage réseau', 'lan', 'ma box', 'la box',
  ],
  'meeting-av': [
    'réunion*', 'mon micro', 'le micro', 'micro de', 'micros', 'caméra*', 'webcam', 'casque*', 'le son', 'du son', 'pas de son',
    'plus de son', 'aucun son', 'projecteur', 'vidéoprojecteur', 'rétroprojecteur', 'visio*', 'haut-parleur*', "partage d'écran",
    'salle de réunion', 'appel teams', 'écouteurs', 'vidéo',
  ],
  'other-software': [
    'excel', 'sur word', 'dans word', 'fichier word', 'document word', 'powerpoint', 'sharepoint', 'onedrive', 'sap', 'jira', 'salesforce',
    'erp', 'netflix', 'facebook', 'gmail', 'google', 'banque', 'bancaire', 'ameli', 'impots', 'crm', 'adobe', 'acrobat', 'photoshop', 'pdf',
    'whatsapp', 'linkedin', 'instagram', 'amazon', 'leboncoin', 'spotify', 'doctolib', 'apple', 'icloud', 'odoo', 'github', 'tableur',
    'calendrier', 'agenda', 'signature de mail', 'signature outlook', 'absence du bureau', 'liste de diffusion', 'autocad',
    'logiciel de compta*', 'servicenow', 'zoom',
  ],
  hardware: [
    'clavier*', 'souris', 'moniteur*', 'écran externe', 'second écran', 'deuxième écran', 'double écran', 'batterie*', 'chargeur*',
    "station d'accueil", 'bitlocker', 'clé usb', 'usb', 'disque dur', 'ventilateur', 'écran bleu', 'bluetooth', 'bios', 'machine à café',
    'pavé numérique', 'pavé tactile', 'surchauffe', 'nouvel ordinateur', 'badge', 'verr num', 'le dock', 'un dock',
  ],
  hr: [
    'congés', 'congé', 'paie', 'paye', 'fiche de paie', 'bulletin de paie', 'bulletin de salaire', 'salaire*', 'cantine', 'note de frais',
    'notes de frais', 'parking', 'rtt', 'mutuelle', 'ticket resto*', 'tickets resto*', 'vacances', 'réserver une salle', 'météo', 'blague',
    'recette', 'poème', 'facture*', 'contrat', 'formation', 'retraite', 'arrêt maladie', 'le menu',
  ],
  greetings: [
    'bonjour', 'salut', 'merci', 'bonsoir', 'coucou', 'hello', 'au revoir', 'bjr', 'slt', 'bonne journée', 'bonne soirée', 'bon week-end',
    'à bientôt', 'à plus', 'ça va', 'comment ça va', 'comment allez', 'bravo', 'super', 'parfait', 'génial', 'mdr', 'ciao', 'enchanté',
    'cdt', 'cordialement', 'es-tu un', 'qui es-tu', 'qui êtes',
  ],
} satisfies Concepts;
