import type { CodeTexts } from '../../define-code.ts';
import type { KnowledgeTexts } from '../locale.ts';

const texts = (title: string, meaning: string): CodeTexts => ({ title, meaning });

export const codes: KnowledgeTexts['codes'] = {
  'event-31001': texts(
    'Une réinitialisation est arrivée',
    'Une réinitialisation en libre-service venue du cloud a atteint ce serveur.',
  ),
  'event-31002': texts(
    'Une réinitialisation a été écrite',
    'Le nouveau mot de passe respecte la stratégie et a été défini dans Active Directory.',
  ),
  'event-31003': texts(
    'Une réinitialisation n’a pas été écrite',
    'La demande est arrivée, mais Active Directory n’a pas défini le mot de passe ; l’événement 33xxx au même numéro de suivi dit pourquoi.',
  ),
  'event-31004': texts(
    'La réécriture est en cours d’activation',
    'Le serveur a commencé à s’inscrire auprès du service cloud pour la réécriture.',
  ),
  'event-31005': texts('La réécriture est activée', 'Le serveur s’est inscrit pour la réécriture et il est prêt.'),
  'event-31006': texts(
    'Un changement est arrivé',
    'Un changement de mot de passe venu du cloud, ancien mot de passe connu, a atteint ce serveur.',
  ),
  'event-31007': texts('Un changement a été écrit', 'Le nouveau mot de passe a été défini dans Active Directory.'),
  'event-31008': texts(
    'Un changement n’a pas été écrit',
    'La demande est arrivée, mais Active Directory n’a pas défini le mot de passe ; l’événement 33xxx voisin dit pourquoi.',
  ),
  'event-31009': texts(
    'Une réinitialisation par un administrateur est arrivée',
    'Une réinitialisation lancée par un administrateur dans le cloud a atteint ce serveur.',
  ),
  'event-31010': texts(
    'Une réinitialisation par un administrateur a été écrite',
    'Le mot de passe choisi par un administrateur a été défini dans Active Directory.',
  ),
  'event-31011': texts(
    'Une réinitialisation par un administrateur n’a pas été écrite',
    'La demande est arrivée, mais Active Directory n’a pas défini le mot de passe ; l’événement 33xxx voisin dit pourquoi.',
  ),
  'event-31012': texts(
    'La réécriture est en cours de désactivation',
    'Le serveur a commencé à se retirer de la réécriture.',
  ),
  'event-31013': texts(
    'La réécriture a été désactivée',
    'Le serveur ne prend plus part à la réécriture ; rien n’est écrit tant qu’elle n’est pas réactivée.',
  ),
  'event-31014': texts(
    'La réécriture n’a pas pu être désactivée',
    'Le retrait a échoué, le plus souvent à cause du compte d’administrateur utilisé.',
  ),
  'event-31015': texts(
    'L’écouteur de la réécriture a démarré',
    'Le serveur est prêt à recevoir les demandes du cloud.',
  ),
  'event-31016': texts(
    'L’écouteur de la réécriture s’est arrêté',
    'Toute demande du cloud échoue jusqu’à l’événement 31015.',
  ),
  'event-31017': texts(
    'Un jeton a été obtenu',
    'Le compte d’administrateur qui active ou désactive la réécriture a pu se connecter.',
  ),
  'event-31018': texts(
    'Une paire de clés a été créée',
    'Les clés qui protègent les mots de passe en chemin ont été créées.',
  ),
  'event-31019': texts(
    'Pulsation',
    'Le serveur a atteint son point de terminaison Service Bus ; cet événement est normal toutes les cinq minutes.',
  ),
  'event-31034': texts(
    'L’écouteur a perdu le Service Bus',
    'L’écouteur n’a pas pu se connecter au Service Bus, ou a perdu sa connexion.',
  ),
  'event-31044': texts('La réécriture est dégradée', 'Au moins une des deux connexions au Service Bus est coupée.'),
  'event-32000': texts(
    'Échec non classé',
    'Une opération sur un mot de passe a échoué pour une raison que seul le texte de l’exception indique.',
  ),
  'event-32001': texts(
    'Le service cloud était injoignable',
    'Le serveur n’a pas pu communiquer avec le service de réinitialisation dans le cloud.',
  ),
  'event-32002': texts(
    'Le Service Bus était injoignable',
    'Le serveur n’a pas pu se connecter à son point de terminaison Service Bus ; le port 443 sortant est le premier suspect.',
  ),
  'event-32003': texts(
    'Donnée non valide venue du cloud',
    'L’appel du cloud contenait une donnée non valide ; un nouvel essai suffit en général.',
  ),
  'event-32004': texts(
    'Le mot de passe n’a pas pu être déchiffré',
    'La clé de ce serveur n’est pas celle que le cloud utilise.',
  ),
  'event-32005': texts(
    'La configuration n’a pas pu être enregistrée ou lue',
    'L’inscription locale à la réécriture est endommagée ou incomplète.',
  ),
  'event-32007': texts(
    'L’inscription n’a pas pu être mise à jour',
    'Les données de réécriture que le service garde en mémoire n’ont pas pu être renouvelées.',
  ),
  'event-32008': texts(
    'Réponse non valide du cloud',
    'Le serveur a reçu du service de réinitialisation une réponse qu’il ne peut pas accepter.',
  ),
  'event-32009': texts(
    'L’administrateur n’a pas pu se connecter',
    'Aucun jeton n’a été obtenu pour le compte d’administrateur indiqué dans l’assistant.',
  ),
  'event-32010': texts(
    'Le chiffrement a échoué',
    'La création des clés ou le déchiffrement d’un mot de passe a échoué sur ce serveur.',
  ),
  'event-32011': texts(
    'L’activation n’a pas pu joindre le cloud',
    'Le serveur n’a pas pu s’inscrire auprès du service cloud pour la réécriture.',
  ),
  'event-32013': texts(
    'La désactivation n’a pas pu joindre le cloud',
    'Le serveur n’a pas pu se retirer de la réécriture auprès du service cloud.',
  ),
  'event-32014': texts(
    'Une connexion a été retentée',
    'Une connexion au Service Bus a dû être retentée ; sans gravité si le fait est isolé, signe d’une mauvaise liaison s’il se répète.',
  ),
  'event-32015': texts('Une pulsation n’a pas été transmise', 'Le serveur n’a pas pu signaler son état au cloud.'),
  'event-33001': texts(
    'Erreur Active Directory non classée',
    'Active Directory a renvoyé une erreur que seul le code hr de l’événement 6329 explique.',
  ),
  'event-33002': texts(
    'Le compte est introuvable dans l’environnement local',
    'Le serveur n’a trouvé dans Active Directory aucun compte lié à cette personne.',
  ),
  'event-33003': texts('Deux comptes pour une personne', 'Deux comptes d’Active Directory portent la même ancre.'),
  'event-33004': texts(
    'Des droits manquent',
    'Le compte avec lequel le serveur écrit n’a pas le droit de définir le mot de passe de cette personne.',
  ),
  'event-33005': texts('Le compte est désactivé', 'Le compte est désactivé dans Active Directory.'),
  'event-33006': texts(
    'Le compte est verrouillé',
    'Le compte est verrouillé dans Active Directory après trop d’essais.',
  ),
  'event-33007': texts(
    'L’ancien mot de passe était faux',
    'Lors d’un changement, le mot de passe actuel qui a été saisi n’est pas le bon.',
  ),
  'event-33008': texts(
    'Le mot de passe a été refusé',
    'Une règle d’Active Directory a refusé le nouveau mot de passe : durée de vie minimale, historique, complexité ou filtre.',
  ),
  'event-33009': texts(
    'Le connecteur est mal configuré',
    'La configuration du connecteur ou d’Active Directory a empêché l’écriture.',
  ),
  'event-6329': texts(
    'Détails d’une erreur du moteur',
    'Le moteur de synchronisation a consigné une erreur ; son code hr ou son texte dit laquelle.',
  ),
  'event-6800': texts(
    'Le point de terminaison de réécriture n’a pas démarré',
    'Le service de synchronisation fonctionne, mais sa partie chargée de la réécriture n’a pas démarré avec lui.',
  ),
  'event-6306': texts(
    'Erreur inattendue du moteur',
    'Une erreur générale du moteur de synchronisation ; les événements voisins en disent plus.',
  ),
  'event-405': texts(
    'Liaison LDAP du compte du connecteur',
    'Étape normale : le compte du connecteur se connecte au domaine.',
  ),
  'event-403': texts(
    'Authentification du compte du connecteur',
    'Étape normale : le serveur s’authentifie avec le compte du connecteur.',
  ),
  'event-611': texts(
    'La synchronisation des hachages a échoué',
    'Les mots de passe n’ont pas été copiés d’Active Directory vers le cloud ; ce n’est pas la réécriture.',
  ),
  'event-656': texts(
    'Un changement de hachage a été détecté',
    'Un mot de passe modifié dans Active Directory va être copié vers le cloud.',
  ),
  'event-657': texts(
    'Résultat d’un changement de hachage',
    'Indique pour chaque personne si le nouveau mot de passe a été copié vers le cloud.',
  ),
  'event-654': texts(
    'La synchronisation des hachages est active',
    'Signe normal de la synchronisation des hachages, utile pendant qu’un serveur rattrape son retard.',
  ),
  'event-4724': texts(
    'Tentative de réinitialiser un mot de passe',
    'Un contrôleur de domaine a consigné une réinitialisation ; si c’est un échec d’audit pour le compte du connecteur, une règle de mot de passe l’a refusée.',
  ),
  'event-10012': texts(
    'Un changement n’a pas pu être examiné',
    'L’agent de protection par mot de passe a échoué en examinant un changement.',
  ),
  'event-10013': texts(
    'Une réinitialisation n’a pas pu être examinée',
    'L’agent de protection par mot de passe a échoué en examinant une réinitialisation.',
  ),
  'event-10014': texts(
    'Un changement a été accepté',
    'L’agent de protection par mot de passe a accepté un changement de mot de passe.',
  ),
  'event-10015': texts(
    'Une réinitialisation a été acceptée',
    'L’agent de protection par mot de passe a accepté une réinitialisation ; celles en libre-service apparaissent ainsi.',
  ),
  'event-10016': texts(
    'Un changement a été refusé',
    'L’agent de protection par mot de passe a refusé un changement ; l’événement voisin nomme la liste.',
  ),
  'event-10017': texts(
    'Une réinitialisation a été refusée',
    'L’agent de protection par mot de passe a refusé une réinitialisation ; l’événement voisin nomme la liste.',
  ),
  'event-10024': texts(
    'Un changement est passé en mode audit',
    'Le mot de passe choisi lors du changement serait refusé si les règles étaient appliquées.',
  ),
  'event-10025': texts(
    'Une réinitialisation est passée en mode audit',
    'Le nouveau mot de passe serait refusé si les règles étaient appliquées.',
  ),
  'event-30001': texts(
    'Accepté sans stratégie',
    'L’agent de protection par mot de passe ne disposait d’aucune stratégie et a laissé passer le mot de passe.',
  ),
  'event-30002': texts(
    'Changement : mot de passe sur la liste personnalisée',
    'Le mot de passe choisi lors du changement figure sur la liste de mots interdits de l’organisation.',
  ),
  'event-30003': texts(
    'Réinitialisation : mot de passe sur la liste personnalisée',
    'Le nouveau mot de passe figure sur la liste de mots interdits de l’organisation.',
  ),
  'event-30004': texts(
    'Changement : mot de passe sur la liste de Microsoft',
    'Le mot de passe choisi lors du changement figure sur la liste de mots interdits de Microsoft.',
  ),
  'event-30005': texts(
    'Réinitialisation : mot de passe sur la liste de Microsoft',
    'Le nouveau mot de passe figure sur la liste de mots interdits de Microsoft.',
  ),
  'event-30021': texts(
    'Changement : mot de passe contenant le nom',
    'Le mot de passe choisi lors du changement contient le nom de la personne.',
  ),
  'event-30022': texts(
    'Réinitialisation : mot de passe contenant le nom',
    'Le nouveau mot de passe contient le nom de la personne.',
  ),
  'event-30026': texts(
    'Changement : mot de passe sur les deux listes',
    'Le mot de passe choisi lors du changement figure sur la liste de Microsoft et sur celle de l’organisation.',
  ),
  'event-30027': texts(
    'Réinitialisation : mot de passe sur les deux listes',
    'Le nouveau mot de passe figure sur la liste de Microsoft et sur celle de l’organisation.',
  ),
  'hr-80230619': texts(
    'Une restriction a refusé le mot de passe',
    'Active Directory a refusé le nouveau mot de passe : durée de vie minimale, historique, complexité, filtre ou option du compte.',
  ),
  'hr-80230626': texts(
    'Accès refusé au compte du connecteur',
    'Active Directory a refusé au compte du connecteur le droit de définir le mot de passe de cette personne.',
  ),
  'hr-8023062c': texts(
    'La connexion n’est pas protégée',
    'La signature et le chiffrement LDAP sont désactivés sur le connecteur : aucun mot de passe ne peut être défini.',
  ),
  'hr-8023061f': texts(
    'Les mots de passe ne sont pas activés sur ce connecteur',
    'La forêt a été connectée après l’activation de la réécriture.',
  ),
  'hr-80230402': texts(
    'Deux objets pour une même ancre',
    'Plusieurs objets portent la même ancre ; on ne sait donc pas de quel mot de passe il s’agit.',
  ),
  'hr-80230405': texts(
    'Aucune cible pour le mot de passe',
    'Le compte cloud n’est lié à aucun compte Active Directory dans l’étendue de la synchronisation des mots de passe.',
  ),
  'hr-80230818': texts(
    'Aucun contrôleur de domaine n’a répondu',
    'Le connecteur n’a pas pu atteindre de contrôleur de domaine.',
  ),
  'hr-800700ce': texts(
    'Le mot de passe du compte du connecteur est trop long',
    'Le mot de passe du compte du connecteur lui-même dépasse ce que le service accepte.',
  ),
  'hr-80070005': texts('Accès refusé', 'Windows a refusé l’accès ; le texte qui l’entoure indique à quoi.'),
  'hr-8007052d': texts(
    'Le mot de passe enfreint une règle',
    'Windows a refusé le mot de passe à cause de sa longueur, de sa complexité ou de l’historique.',
  ),
  'hr-80070056': texts(
    'Le mot de passe n’est pas correct',
    'Lors d’un changement, le mot de passe actuel qui a été saisi n’est pas le bon.',
  ),
  'hr-8007052e': texts(
    'La connexion a échoué',
    'Le nom ou le mot de passe est faux ; dans le journal du serveur, le plus souvent ceux enregistrés pour le compte du connecteur.',
  ),
  'hr-80070775': texts('Le compte est verrouillé', 'Windows indique que le compte est verrouillé.'),
  'hr-80070533': texts('Le compte est désactivé', 'Windows indique que le compte est désactivé.'),
  'hr-800706ba': texts('Le serveur RPC n’est pas disponible', 'Un contrôleur de domaine n’a pas répondu en RPC.'),
  'text-privileged-denied': texts(
    'Refus sur un compte privilégié',
    'Des droits manquent sur le compte, ou un administrateur a voulu réinitialiser un compte protégé.',
  ),
  'text-credentials-denied': texts(
    'Accès refusé au compte du connecteur',
    'Active Directory a refusé au compte du connecteur le droit de définir le mot de passe de cette personne.',
  ),
  'text-remote-sam': texts(
    'Un appel SAM distant a été refusé',
    'Le serveur n’a pas le droit d’interroger le contrôleur de domaine sur les comptes ; c’est une stratégie, non un droit manquant sur la personne.',
  ),
  'text-restriction': texts(
    'Une restriction a refusé le mot de passe',
    'Une règle d’Active Directory, ou une option du compte, a refusé le nouveau mot de passe.',
  ),
  'text-insecure-setting': texts(
    'La connexion n’est pas protégée',
    'La signature et le chiffrement LDAP sont désactivés sur le connecteur.',
  ),
  'text-agent-not-enabled': texts(
    'Les mots de passe ne sont pas activés sur ce connecteur',
    'La forêt a été connectée après l’activation de la réécriture.',
  ),
  'text-same-anchor': texts(
    'Plusieurs comptes correspondent',
    'Plusieurs comptes Active Directory correspondent à ce compte cloud.',
  ),
  'text-no-target': texts(
    'Aucune cible pour le mot de passe',
    'Le compte cloud n’est lié à aucun compte dans l’étendue de la synchronisation des mots de passe.',
  ),
  'text-object-not-found': texts(
    'L’objet est introuvable',
    'Le moteur n’a trouvé ni compte ni lien utilisable pour cette personne.',
  ),
  'text-dc-not-contacted': texts(
    'Aucun contrôleur de domaine n’a répondu',
    'Le connecteur n’a pas pu atteindre de contrôleur de domaine.',
  ),
  'text-policy-hints': texts(
    'Un contrôle LDAP manque',
    'Le contrôleur de domaine n’a pas le contrôle qui applique les règles de mot de passe à une réinitialisation.',
  ),
  'text-long-name': texts(
    'Le mot de passe du compte du connecteur est trop long',
    'Le mot de passe du compte du connecteur lui-même dépasse ce que le service accepte.',
  ),
  'text-token-provider': texts(
    'Aucun jeton pour le Service Bus',
    'Le serveur n’a pas pu atteindre le Service Bus pour obtenir un jeton.',
  ),
  'text-certificate': texts(
    'Le certificat n’a pas été accepté',
    'Un certificat racine manque sur le serveur, ou un proxy déchiffre le trafic.',
  ),
  'text-no-endpoint': texts(
    'Aucun point de terminaison Service Bus n’a répondu',
    'Aucune connexion au Service Bus n’a pu démarrer ; l’heure, TLS et le réseau sont suspects.',
  ),
  'text-auth-token': texts(
    'L’administrateur n’a pas pu se connecter',
    'Le compte indiqué dans l’assistant n’a obtenu aucun jeton ; il ne doit pas être fédéré.',
  ),
  'text-service-lost': texts(
    'Le service de synchronisation a disparu',
    'L’écouteur a perdu le service de synchronisation de son propre serveur : ce service s’est arrêté ou a redémarré.',
  ),
  'text-clock': texts('Les horloges diffèrent', 'L’heure du serveur s’écarte trop de celle de son partenaire.'),
  'text-wizard-licence': texts(
    'L’assistant n’a pas pu activer la réécriture',
    'L’assistant met en cause une licence, mais l’heure, TLS, le proxy ou le compte peuvent être à l’origine de l’erreur.',
  ),
  'text-client-not-configured': texts(
    'Le client n’est pas configuré',
    'La page constate que la réécriture n’est pas bien configurée dans Entra Connect.',
  ),
  'text-client-out-of-date': texts(
    'Le client est obsolète',
    'La page constate une version trop ancienne d’Entra Connect.',
  ),
  'text-client-unreachable': texts(
    'Le client est injoignable',
    'La page ne peut pas se connecter au serveur qui réécrit les mots de passe.',
  ),
  'text-client-runs': texts(
    'Le client fonctionne',
    'La page voit un serveur connecté et prêt à réécrire les mots de passe.',
  ),
  SSPR_0009: texts(
    'La réinitialisation est désactivée',
    'La réinitialisation en libre-service est désactivée pour l’organisation, ou seulement pour les administrateurs s’ils sont les seuls à voir ce code.',
  ),
  SSPR_0010: texts(
    'La réécriture n’est pas activée',
    'Le mot de passe est géré localement et la réécriture n’est pas activée pour cette personne.',
  ),
  SSPR_0011: texts(
    'Aucune stratégie de réinitialisation',
    'L’organisation n’a défini aucune stratégie de réinitialisation de mot de passe.',
  ),
  SSPR_0012: texts(
    'Une licence manque',
    'Aucune licence de la personne ne comprend la réinitialisation voulue ; d’anciennes pages employaient aussi ce code pour SSPR_0013.',
  ),
  SSPR_0013: texts(
    'Hors du groupe de réinitialisation',
    'La réinitialisation est réservée à un groupe, et la personne n’en fait pas partie.',
  ),
  SSPR_0014: texts(
    'Des informations de sécurité manquent',
    'La personne a moins de méthodes utilisables que la stratégie n’en demande.',
  ),
  SSPR_0029: texts(
    'Refusé sur site',
    'L’environnement local a refusé l’opération ou l’opération y a échoué ; seuls les événements 33xxx et 6329 du serveur Entra Connect disent pourquoi.',
  ),
  SSPR_0030: texts(
    'L’environnement local est injoignable',
    'Le cloud ne peut pas atteindre le serveur qui réécrit les mots de passe.',
  ),
  AADSTS120000: texts(
    'L’ancien mot de passe était faux',
    'Lors du changement, le mot de passe actuel qui a été saisi n’est pas le bon.',
  ),
  AADSTS120002: texts(
    'Le nouveau mot de passe est trop faible',
    'Les règles du cloud ont refusé le nouveau mot de passe.',
  ),
  AADSTS120003: texts(
    'Le nouveau mot de passe contient le nom',
    'Le cloud refuse les mots de passe qui contiennent le nom de la personne.',
  ),
  AADSTS120004: texts(
    'Refusé par la stratégie locale',
    'Une règle d’Active Directory a refusé le nouveau mot de passe.',
  ),
  AADSTS120005: texts(
    'Écrit uniquement dans l’environnement local',
    'Le mot de passe a été défini dans Active Directory, mais pas dans le cloud.',
  ),
  AADSTS120008: texts(
    'Le changement a été interrompu',
    'La tâche qui change le mot de passe s’est terminée par une erreur qui n’est pas retentée.',
  ),
  AADSTS120011: texts(
    'Le compte n’a pas été déterminé',
    'Le service n’a pas pu déterminer le compte dont le mot de passe devait être changé.',
  ),
  AADSTS120012: texts(
    'Possible uniquement dans l’environnement local',
    'Le mot de passe est géré localement et rien ne le réécrit.',
  ),
  AADSTS120013: texts(
    'L’environnement local est injoignable',
    'Le cloud ne peut pas atteindre le serveur qui réécrit les mots de passe.',
  ),
  AADSTS120014: texts('Verrouillé ou désactivé', 'Le compte est verrouillé ou désactivé dans Active Directory.'),
  AADSTS120015: texts(
    'Refusé sur site',
    'La page de changement affiche ce code là où la page de réinitialisation affiche SSPR_0029.',
  ),
  AADSTS120016: texts('Le compte est introuvable', 'Le service de réinitialisation n’a pas trouvé le compte.'),
  AADSTS120018: texts(
    'Le mot de passe est interdit',
    'Le nouveau mot de passe figure sur une liste de mots de passe interdits, ou lui ressemble.',
  ),
  AADSTS120020: texts('Le changement a échoué', 'Le changement a échoué sans qu’une raison soit donnée.'),
  AADSTS120021: texts('Erreur interne', 'Le service de réinitialisation a rencontré une erreur qui vient de lui-même.'),
  AADSTS50053: texts(
    'Verrouillé dans le cloud',
    'Trop de tentatives de connexion avec un mot de passe erroné, ou une tentative depuis une adresse suspecte, ont verrouillé la connexion.',
  ),
  AADSTS50055: texts('Le mot de passe a expiré', 'Le mot de passe a expiré et doit être changé.'),
  AADSTS50057: texts('Le compte est désactivé', 'Un administrateur a désactivé le compte.'),
  AADSTS50144: texts(
    'Le mot de passe local a expiré',
    'Le mot de passe d’Active Directory a expiré et doit être changé ou réinitialisé.',
  ),
  AADSTS53003: texts(
    'Bloqué par une stratégie d’accès',
    'Une stratégie d’accès conditionnel ne laisse pas passer cette connexion.',
  ),
  'page-cloud-failed': texts(
    'Écrit uniquement dans l’environnement local',
    'Le mot de passe a été défini dans Active Directory, mais pas dans le cloud ; il y arrive plus tard ou doit être choisi de nouveau.',
  ),
  'page-policy': texts(
    'Refusé par la stratégie locale',
    'Une règle d’Active Directory a refusé le nouveau mot de passe : longueur, complexité, durée de vie minimale ou historique.',
  ),
  'page-banned': texts(
    'Le mot de passe est trop facile à deviner',
    'Le nouveau mot de passe figure sur une liste de mots de passe interdits, ou lui ressemble.',
  ),
  'page-throttled': texts(
    'Trop d’essais',
    'Après plusieurs essais, la page n’en permet plus pour ce compte pendant une journée.',
  ),
  'page-not-verified': texts(
    'Le compte n’a pas pu être vérifié',
    'Aucun numéro de téléphone n’est enregistré, ou celui qui a été saisi ne correspond pas.',
  ),
  'page-not-enabled': texts(
    'La fonction n’est pas activée',
    'La réinitialisation est désactivée, la personne est hors du groupe, ou une licence manque.',
  ),
  'page-not-processed': texts(
    'La demande n’a pas été traitée',
    'Échec général de la page : le service ou un réglage ; le code de support en dit plus à Microsoft.',
  ),
  'page-catching-up': texts(
    'Les serveurs n’ont pas encore suivi',
    'Le changement a réussi, mais le cloud ne connaissait pas encore le mot de passe temporaire au moment où il a été utilisé.',
  ),
  'page-admin-policy': texts(
    'La stratégie a refusé l’administrateur',
    'Une règle d’Active Directory a refusé le mot de passe temporaire ; la réécriture elle-même fonctionne.',
  ),
  'state-ad-disabled': texts('Désactivé dans Active Directory', 'Le compte est désactivé dans Active Directory.'),
  'state-ad-enabled': texts('Activé dans Active Directory', 'Le compte est activé dans Active Directory.'),
  'state-password-expired': texts('Expiré dans Active Directory', 'Le mot de passe a expiré dans Active Directory.'),
  'state-sync-stopped': texts(
    'La synchronisation est désactivée',
    'Le planificateur du serveur ne lance aucune synchronisation.',
  ),
  'state-dc-port-closed': texts(
    'Un port du contrôleur de domaine est fermé',
    'Le serveur n’atteint pas le contrôleur de domaine sur ce port.',
  ),
  'state-inside-minimum-age': texts(
    'Plus récent que la durée de vie minimale',
    'Le mot de passe a été défini il y a moins de temps que la stratégie n’en exige avant une nouvelle modification.',
  ),
  'state-outside-minimum-age': texts(
    'Plus ancien que la durée de vie minimale',
    'La durée de vie minimale des mots de passe permet de modifier celui-ci.',
  ),
  'state-phs-filtered': texts(
    'Hors de la synchronisation des hachages',
    'Le compte est marqué pour être exclu de la synchronisation des mots de passe, et donc de la réécriture.',
  ),
};
