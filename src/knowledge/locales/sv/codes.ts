import type { CodeTexts } from '../../define-code.ts';
import type { KnowledgeTexts } from '../locale.ts';

const texts = (title: string, meaning: string): CodeTexts => ({ title, meaning });

export const codes: KnowledgeTexts['codes'] = {
  'event-31001': texts(
    'En återställning kom fram',
    'En återställning via självbetjäning i molnet har nått den här servern.',
  ),
  'event-31002': texts(
    'En återställning skrevs',
    'Det nya lösenordet uppfyllde principen och sattes i Active Directory.',
  ),
  'event-31003': texts(
    'En återställning skrevs inte',
    'Återställningen kom fram, men Active Directory satte inte lösenordet; händelsen 33xxx med samma spårnings-id säger varför.',
  ),
  'event-31004': texts(
    'Tillbakaskrivning slås på',
    'Servern har börjat registrera sig för tillbakaskrivning hos molntjänsten.',
  ),
  'event-31005': texts('Tillbakaskrivning är på', 'Servern har registrerat sig för tillbakaskrivning och är redo.'),
  'event-31006': texts(
    'En ändring kom fram',
    'En lösenordsändring från molnet, där det gamla lösenordet är känt, har nått den här servern.',
  ),
  'event-31007': texts('En ändring skrevs', 'Det ändrade lösenordet sattes i Active Directory.'),
  'event-31008': texts(
    'En ändring skrevs inte',
    'Ändringen kom fram, men Active Directory satte inte lösenordet; händelsen 33xxx bredvid säger varför.',
  ),
  'event-31009': texts(
    'En administratörs återställning kom fram',
    'En återställning som en administratör började i molnet har nått den här servern.',
  ),
  'event-31010': texts(
    'En administratörs återställning skrevs',
    'Lösenordet som en administratör valde sattes i Active Directory.',
  ),
  'event-31011': texts(
    'En administratörs återställning skrevs inte',
    'Återställningen kom fram, men Active Directory satte inte lösenordet; händelsen 33xxx bredvid säger varför.',
  ),
  'event-31012': texts('Tillbakaskrivning stängs av', 'Servern har börjat avregistrera sig från tillbakaskrivningen.'),
  'event-31013': texts(
    'Tillbakaskrivning stängdes av',
    'Servern deltar inte längre i tillbakaskrivningen; inget skrivs förrän den slås på igen.',
  ),
  'event-31014': texts(
    'Tillbakaskrivning kunde inte stängas av',
    'Avregistreringen misslyckades, oftast på grund av administratörskontot som användes.',
  ),
  'event-31015': texts('Tillbakaskrivningens lyssnare startade', 'Servern är redo att ta emot begäranden från molnet.'),
  'event-31016': texts(
    'Tillbakaskrivningens lyssnare stannade',
    'Varje begäran från molnet misslyckas tills händelse 31015 kommer.',
  ),
  'event-31017': texts(
    'En token utfärdades',
    'Administratörskontot som slår på eller stänger av tillbakaskrivning kunde logga in.',
  ),
  'event-31018': texts('Ett nyckelpar skapades', 'Nycklarna som skyddar lösenord på vägen skapades.'),
  'event-31019': texts('Pulsslag', 'Servern nådde sin Service Bus-slutpunkt; händelsen är normal var femte minut.'),
  'event-31034': texts(
    'Lyssnaren tappade Service Bus',
    'Lyssnaren kunde inte ansluta till Service Bus eller tappade anslutningen.',
  ),
  'event-31044': texts(
    'Tillbakaskrivningen fungerar inte som den ska',
    'Minst en av de två anslutningarna till Service Bus är nere.',
  ),
  'event-32000': texts(
    'Oklassat fel',
    'En lösenordsåtgärd misslyckades av en orsak som bara framgår av undantagets text.',
  ),
  'event-32001': texts(
    'Molntjänsten kunde inte nås',
    'Servern kunde inte kommunicera med återställningstjänsten i molnet.',
  ),
  'event-32002': texts(
    'Service Bus kunde inte nås',
    'Servern kunde inte ansluta till sin Service Bus-slutpunkt; kontrollera först utgående trafik på port 443.',
  ),
  'event-32003': texts(
    'Ogiltiga data från molnet',
    'Anropet från molnet innehöll ogiltiga data; ett nytt försök hjälper oftast.',
  ),
  'event-32004': texts('Lösenordet kunde inte dekrypteras', 'Nyckeln på servern är inte den som molnet använder.'),
  'event-32005': texts(
    'Konfigurationen kunde inte sparas eller läsas',
    'Den lokala registreringen för tillbakaskrivning är skadad eller ofullständig.',
  ),
  'event-32007': texts(
    'Registreringen kunde inte uppdateras',
    'Uppgifterna om tillbakaskrivning som tjänsten har i minnet kunde inte förnyas.',
  ),
  'event-32008': texts(
    'Ogiltigt svar från molnet',
    'Servern fick ett svar från återställningstjänsten som den inte kunde godta.',
  ),
  'event-32009': texts(
    'Administratören kunde inte logga in',
    'Ingen token utfärdades för administratörskontot som angavs i guiden.',
  ),
  'event-32010': texts(
    'Krypteringen misslyckades',
    'Servern lyckades inte skapa nycklar eller dekryptera ett lösenord.',
  ),
  'event-32011': texts(
    'Påslagningen nådde inte molnet',
    'Servern kunde inte registrera sig för tillbakaskrivning hos molntjänsten.',
  ),
  'event-32013': texts(
    'Avstängningen nådde inte molnet',
    'Servern kunde inte avregistrera sig från tillbakaskrivning hos molntjänsten.',
  ),
  'event-32014': texts(
    'En anslutning gjordes om',
    'En anslutning till Service Bus fick göras om; ofarligt när det händer enstaka gånger, tecken på en dålig förbindelse när det händer ofta.',
  ),
  'event-32015': texts('Ett pulsslag kom inte fram', 'Servern kunde inte rapportera sitt tillstånd till molnet.'),
  'event-33001': texts(
    'Oklassat fel från Active Directory',
    'Active Directory gav ett fel som bara hr-koden i händelse 6329 förklarar.',
  ),
  'event-33002': texts(
    'Kontot finns inte lokalt',
    'Servern hittade inget konto i Active Directory som är länkat till personen.',
  ),
  'event-33003': texts('Två konton för en person', 'Två konton i Active Directory har samma ankare.'),
  'event-33004': texts(
    'Behörigheter saknas',
    'Kontot som servern skriver med får inte sätta den här personens lösenord.',
  ),
  'event-33005': texts('Kontot är inaktiverat', 'Kontot är inaktiverat i Active Directory.'),
  'event-33006': texts('Kontot är låst', 'Kontot är låst i Active Directory efter för många försök.'),
  'event-33007': texts(
    'Det gamla lösenordet var fel',
    'Vid en ändring är det nuvarande lösenord som skrevs inte det rätta.',
  ),
  'event-33008': texts(
    'Lösenordet avvisades',
    'En regel i Active Directory avvisade det nya lösenordet: ålder, historik, komplexitet eller ett filter.',
  ),
  'event-33009': texts(
    'Anslutningsappen är felkonfigurerad',
    'Konfigurationen av anslutningsappen eller Active Directory hindrade skrivningen.',
  ),
  'event-6329': texts(
    'Detaljer om ett motorfel',
    'Synkroniseringsmotorn loggade ett fel; hr-koden eller texten anger vilket.',
  ),
  'event-6800': texts(
    'Slutpunkten för tillbakaskrivning startade inte',
    'Synkroniseringstjänsten är igång, men dess del för tillbakaskrivning startade inte med den.',
  ),
  'event-6306': texts(
    'Oväntat fel i motorn',
    'Ett allmänt fel i synkroniseringsmotorn; händelserna bredvid säger mer.',
  ),
  'event-405': texts(
    'Anslutningskontot gör en bindning (bind)',
    'Ett normalt steg: anslutningskontot ansluter till domänen.',
  ),
  'event-403': texts('Anslutningskontot loggar in', 'Ett normalt steg: servern loggar in med anslutningskontot.'),
  'event-611': texts(
    'Hashsynkroniseringen misslyckades',
    'Lösenord kopierades inte från Active Directory till molnet; det är inte tillbakaskrivning.',
  ),
  'event-656': texts('En hashändring upptäcktes', 'Ett ändrat lösenord i Active Directory ska kopieras till molnet.'),
  'event-657': texts(
    'Resultat av en hashändring',
    'Säger för varje person om det ändrade lösenordet kopierades till molnet.',
  ),
  'event-654': texts(
    'Hashsynkroniseringen arbetar',
    'Ett normalt tecken på hashsynkronisering, användbart medan en server kommer i kapp.',
  ),
  'event-4724': texts(
    'Ett försök att återställa ett lösenord',
    'En domänkontrollant loggade en återställning; som misslyckad granskning (Audit Failure) för anslutningskontot betyder det att en lösenordsregel avvisade den.',
  ),
  'event-10012': texts(
    'En ändring kunde inte prövas',
    'Agenten för lösenordsskydd misslyckades när den prövade en ändring.',
  ),
  'event-10013': texts(
    'En återställning kunde inte prövas',
    'Agenten för lösenordsskydd misslyckades när den prövade en återställning.',
  ),
  'event-10014': texts('En ändring godtogs', 'Agenten för lösenordsskydd godtog ett ändrat lösenord.'),
  'event-10015': texts(
    'En återställning godtogs',
    'Agenten för lösenordsskydd godtog en återställning; så här syns återställningar via självbetjäning.',
  ),
  'event-10016': texts(
    'En ändring avvisades',
    'Agenten för lösenordsskydd avvisade ett ändrat lösenord; händelsen bredvid anger listan.',
  ),
  'event-10017': texts(
    'En återställning avvisades',
    'Agenten för lösenordsskydd avvisade en återställning; händelsen bredvid anger listan.',
  ),
  'event-10024': texts(
    'En ändring passerade i granskningsläge',
    'Det ändrade lösenordet skulle avvisas om reglerna tillämpades.',
  ),
  'event-10025': texts(
    'En återställning passerade i granskningsläge',
    'Det nya lösenordet skulle avvisas om reglerna tillämpades.',
  ),
  'event-30001': texts(
    'Godtogs utan princip',
    'Agenten för lösenordsskydd hade ingen princip och släppte igenom lösenordet.',
  ),
  'event-30002': texts(
    'En ändring stoppades av den egna listan',
    'Det ändrade lösenordet finns på organisationens egen lista över förbjudna ord.',
  ),
  'event-30003': texts(
    'En återställning stoppades av den egna listan',
    'Det nya lösenordet finns på organisationens egen lista över förbjudna ord.',
  ),
  'event-30004': texts(
    'En ändring stoppades av Microsofts lista',
    'Det ändrade lösenordet finns på Microsofts lista över förbjudna ord.',
  ),
  'event-30005': texts(
    'En återställning stoppades av Microsofts lista',
    'Det nya lösenordet finns på Microsofts lista över förbjudna ord.',
  ),
  'event-30021': texts('En ändring innehöll namnet', 'Det ändrade lösenordet innehåller personens namn.'),
  'event-30022': texts('En återställning innehöll namnet', 'Det nya lösenordet innehåller personens namn.'),
  'event-30026': texts(
    'En ändring stoppades av båda listorna',
    'Det ändrade lösenordet finns på Microsofts och på organisationens lista.',
  ),
  'event-30027': texts(
    'En återställning stoppades av båda listorna',
    'Det nya lösenordet finns på Microsofts och på organisationens lista.',
  ),
  'hr-80230619': texts(
    'En begränsning avvisade lösenordet',
    'Active Directory avvisade det nya lösenordet: ålder, historik, komplexitet, ett filter eller en flagga på kontot.',
  ),
  'hr-80230626': texts(
    'Anslutningskontot nekades',
    'Active Directory nekade anslutningskontot behörighet att sätta den här personens lösenord.',
  ),
  'hr-8023062c': texts(
    'Anslutningen är inte skyddad',
    'Signering och kryptering av LDAP är avstängda i anslutningsappen, så lösenord får inte sättas.',
  ),
  'hr-8023061f': texts(
    'Lösenordsåtgärder är inte påslagna för anslutningsappen',
    'Skogen anslöts efter att tillbakaskrivning hade slagits på.',
  ),
  'hr-80230402': texts(
    'Två objekt med ett ankare',
    'Flera objekt har samma ankare, så det är oklart vems lösenord som avses.',
  ),
  'hr-80230405': texts(
    'Inget mål för lösenordet',
    'Molnkontot har inget länkat konto i Active Directory som omfattas av lösenordssynkroniseringen.',
  ),
  'hr-80230818': texts('Ingen domänkontrollant svarade', 'Anslutningsappen kunde inte nå någon domänkontrollant.'),
  'hr-800700ce': texts(
    'Anslutningskontots lösenord är för långt',
    'Anslutningskontots eget lösenord är längre än tjänsten godtar.',
  ),
  'hr-80070005': texts('Åtkomst nekad', 'Windows nekade åtkomst; texten omkring anger till vad.'),
  'hr-8007052d': texts(
    'Lösenordet bryter mot en regel',
    'Windows avvisade lösenordet på grund av längd, komplexitet eller historik.',
  ),
  'hr-80070056': texts(
    'Lösenordet är inte rätt',
    'Vid en ändring är det nuvarande lösenord som skrevs inte det rätta.',
  ),
  'hr-8007052e': texts(
    'Inloggningen misslyckades',
    'Namnet eller lösenordet är fel; i serverns logg gäller det oftast de uppgifter som är sparade för anslutningskontot.',
  ),
  'hr-80070775': texts('Kontot är låst', 'Windows säger att kontot är låst.'),
  'hr-80070533': texts('Kontot är inaktiverat', 'Windows säger att kontot är inaktiverat.'),
  'hr-800706ba': texts('RPC-servern är inte tillgänglig', 'En domänkontrollant svarade inte via RPC.'),
  'text-privileged-denied': texts(
    'Nekad på ett privilegierat konto',
    'Behörigheter saknas på kontot, eller så försökte en administratör återställa ett skyddat konto.',
  ),
  'text-credentials-denied': texts(
    'Anslutningskontot nekades',
    'Active Directory nekade anslutningskontot behörighet att sätta den här personens lösenord.',
  ),
  'text-remote-sam': texts(
    'Ett fjärranrop till SAM nekades',
    'Servern får inte fråga domänkontrollanten om konton; det beror på en princip, inte på att en behörighet saknas på personens konto.',
  ),
  'text-restriction': texts(
    'En begränsning avvisade lösenordet',
    'En regel i Active Directory, eller en flagga på kontot, avvisade det nya lösenordet.',
  ),
  'text-insecure-setting': texts(
    'Anslutningen är inte skyddad',
    'Signering och kryptering av LDAP är avstängda i anslutningsappen.',
  ),
  'text-agent-not-enabled': texts(
    'Lösenordsåtgärder är inte påslagna för anslutningsappen',
    'Skogen anslöts efter att tillbakaskrivning hade slagits på.',
  ),
  'text-same-anchor': texts('Flera konton stämmer', 'Mer än ett konto i Active Directory hör till molnkontot.'),
  'text-no-target': texts(
    'Inget mål för lösenordet',
    'Molnkontot har inget länkat konto som omfattas av lösenordssynkroniseringen.',
  ),
  'text-object-not-found': texts(
    'Objektet hittades inte',
    'Motorn hittade inget användbart konto eller ingen koppling för personen.',
  ),
  'text-dc-not-contacted': texts(
    'Ingen domänkontrollant svarade',
    'Anslutningsappen kunde inte nå någon domänkontrollant.',
  ),
  'text-policy-hints': texts(
    'En LDAP-kontroll saknas',
    'Domänkontrollanten saknar kontrollen som tillämpar lösenordsregler på en återställning.',
  ),
  'text-long-name': texts(
    'Anslutningskontots lösenord är för långt',
    'Anslutningskontots eget lösenord är längre än tjänsten godtar.',
  ),
  'text-token-provider': texts('Ingen token för Service Bus', 'Servern kunde inte nå Service Bus för att få en token.'),
  'text-certificate': texts(
    'Certifikatet godtogs inte',
    'Ett rotcertifikat saknas på servern, eller så öppnar en proxy den krypterade trafiken.',
  ),
  'text-no-endpoint': texts(
    'Ingen Service Bus-slutpunkt svarade',
    'Ingen anslutning till Service Bus kunde starta; kontrollera tid, TLS och nätverk.',
  ),
  'text-auth-token': texts(
    'Administratören kunde inte logga in',
    'Kontot som angavs i guiden fick ingen token; kontot får inte vara federerat.',
  ),
  'text-service-lost': texts(
    'Synkroniseringstjänsten försvann',
    'Lyssnaren tappade synkroniseringstjänsten på sin egen server: den stannade eller startade om.',
  ),
  'text-clock': texts('Klockorna skiljer sig', 'Serverns tid skiljer sig mer från motpartens än vad som tillåts.'),
  'text-wizard-licence': texts(
    'Guiden kunde inte slå på tillbakaskrivning',
    'Guiden skyller på en licens, men tiden, TLS, proxyn eller kontot kan vara orsaken.',
  ),
  'text-client-not-configured': texts(
    'Klienten är inte konfigurerad',
    'Enligt sidan är tillbakaskrivning inte rätt inställd i Entra Connect.',
  ),
  'text-client-out-of-date': texts('Klienten är för gammal', 'Enligt sidan är versionen av Entra Connect för gammal.'),
  'text-client-unreachable': texts(
    'Klienten kan inte nås',
    'Sidan kan inte ansluta till servern som skriver tillbaka lösenord.',
  ),
  'text-client-runs': texts(
    'Klienten fungerar',
    'Enligt sidan är en server ansluten och redo att skriva tillbaka lösenord.',
  ),
  SSPR_0009: texts(
    'Återställning är avstängd',
    'Självbetjäning för återställning av lösenord är avstängd för organisationen, eller för administratörer om bara de ser det.',
  ),
  SSPR_0010: texts(
    'Tillbakaskrivning är inte påslagen',
    'Lösenordet hanteras lokalt och tillbakaskrivning är inte påslagen för personen.',
  ),
  SSPR_0011: texts(
    'Ingen återställningsprincip',
    'Organisationen har inte definierat någon princip för lösenordsåterställning.',
  ),
  SSPR_0012: texts(
    'En licens saknas',
    'Ingen av personens licenser omfattar den återställning som behövs; gamla sidor använde koden även för SSPR_0013.',
  ),
  SSPR_0013: texts(
    'Utanför återställningsgruppen',
    'Återställning är bara tillåten för en grupp, och personen är inte med i den.',
  ),
  SSPR_0014: texts('Säkerhetsinformation saknas', 'Personen har färre användbara metoder än principen kräver.'),
  SSPR_0029: texts(
    'Avvisad lokalt',
    'Den lokala miljön nekade åtgärden eller misslyckades med den; bara händelserna 33xxx och 6329 på Entra Connect-servern säger varför.',
  ),
  SSPR_0030: texts('Den lokala miljön går inte att nå', 'Molnet når inte servern som skriver tillbaka lösenord.'),
  AADSTS120000: texts(
    'Det gamla lösenordet var fel',
    'Vid ändringen är det nuvarande lösenord som skrevs inte det rätta.',
  ),
  AADSTS120002: texts('Det nya lösenordet är för svagt', 'Molnets regler avvisade det nya lösenordet.'),
  AADSTS120003: texts('Det nya lösenordet innehåller namnet', 'Molnet avvisar lösenord som innehåller personens namn.'),
  AADSTS120004: texts('Avvisat av den lokala principen', 'En regel i Active Directory avvisade det nya lösenordet.'),
  AADSTS120005: texts('Bara skrivet lokalt', 'Lösenordet sattes i Active Directory, men inte i molnet.'),
  AADSTS120008: texts(
    'Ändringen avbröts',
    'Jobbet som ändrar lösenordet slutade med ett fel som inte leder till ett nytt försök.',
  ),
  AADSTS120011: texts('Kontot kunde inte avgöras', 'Tjänsten kunde inte avgöra vems lösenord som skulle ändras.'),
  AADSTS120012: texts('Bara möjligt lokalt', 'Lösenordet hanteras lokalt och skrivs inte tillbaka.'),
  AADSTS120013: texts('Den lokala miljön går inte att nå', 'Molnet når inte servern som skriver tillbaka lösenord.'),
  AADSTS120014: texts('Låst eller inaktiverat', 'Kontot är låst eller inaktiverat i Active Directory.'),
  AADSTS120015: texts('Avvisad lokalt', 'Ändringssidan visar den här koden där återställningssidan visar SSPR_0029.'),
  AADSTS120016: texts('Kontot hittades inte', 'Återställningstjänsten hittade inte kontot.'),
  AADSTS120018: texts(
    'Lösenordet är förbjudet',
    'Det nya lösenordet finns på en lista över förbjudna lösenord eller liknar ett av dem.',
  ),
  AADSTS120020: texts('Ändringen misslyckades', 'Ändringen misslyckades utan att någon orsak angavs.'),
  AADSTS120021: texts('Internt fel', 'Ett internt fel uppstod i återställningstjänsten.'),
  AADSTS50053: texts(
    'Låst i molnet',
    'Inloggningen låstes efter för många försök med fel lösenord eller ett försök från en misstänkt adress.',
  ),
  AADSTS50055: texts('Lösenordet har gått ut', 'Lösenordet har gått ut och måste ändras.'),
  AADSTS50057: texts('Kontot är inaktiverat', 'En administratör har inaktiverat kontot.'),
  AADSTS50144: texts(
    'Det lokala lösenordet har gått ut',
    'Lösenordet i Active Directory har gått ut och måste ändras eller återställas.',
  ),
  AADSTS53003: texts(
    'Stoppad av en åtkomstprincip',
    'En princip för villkorsstyrd åtkomst släpper inte igenom inloggningen.',
  ),
  'page-cloud-failed': texts(
    'Bara skrivet lokalt',
    'Lösenordet sattes i Active Directory, men inte i molnet; det kommer dit senare eller måste väljas på nytt.',
  ),
  'page-policy': texts(
    'Avvisat av den lokala principen',
    'En regel i Active Directory avvisade det nya lösenordet: längd, komplexitet, ålder eller historik.',
  ),
  'page-banned': texts(
    'Lösenordet är för lätt att gissa',
    'Det nya lösenordet finns på en lista över förbjudna lösenord eller liknar ett av dem.',
  ),
  'page-throttled': texts('För många försök', 'Efter flera försök tillåter sidan inga fler för kontot under ett dygn.'),
  'page-not-verified': texts(
    'Kontot kunde inte verifieras',
    'Inget telefonnummer är sparat, eller så skrevs ett annat nummer än det sparade.',
  ),
  'page-not-enabled': texts(
    'Funktionen är inte påslagen',
    'Återställning är avstängd, personen är utanför gruppen eller en licens saknas.',
  ),
  'page-not-processed': texts(
    'Begäran behandlades inte',
    'Ett allmänt fel på sidan: tjänsten eller en inställning; supportkoden ger Microsoft mer information.',
  ),
  'page-catching-up': texts(
    'Servrarna kommer i kapp',
    'Ändringen lyckades, men molnet kände ännu inte till det tillfälliga lösenordet när det användes.',
  ),
  'page-admin-policy': texts(
    'Principen avvisade administratören',
    'En regel i Active Directory avvisade det tillfälliga lösenordet; själva tillbakaskrivningen fungerar.',
  ),
  'state-ad-disabled': texts('Inaktiverat i Active Directory', 'Kontot är inaktiverat i Active Directory.'),
  'state-ad-enabled': texts('Aktivt i Active Directory', 'Kontot är aktivt i Active Directory.'),
  'state-password-expired': texts('Utgånget i Active Directory', 'Lösenordet har gått ut i Active Directory.'),
  'state-sync-stopped': texts('Synkroniseringen är avstängd', 'Serverns schemaläggare startar ingen synkronisering.'),
  'state-dc-port-closed': texts(
    'En port på domänkontrollanten är stängd',
    'Servern når inte domänkontrollanten på den porten.',
  ),
  'state-inside-minimum-age': texts(
    'Yngre än den kortaste åldern',
    'Lösenordet sattes för kortare tid sedan än principen kräver innan det får ändras igen.',
  ),
  'state-outside-minimum-age': texts(
    'Äldre än den kortaste åldern',
    'Lösenordens kortaste ålder hindrar inte att det här lösenordet ändras.',
  ),
  'state-phs-filtered': texts(
    'Utanför hashsynkroniseringen',
    'Kontot är markerat för att hållas utanför lösenordssynkroniseringen och därmed även utanför tillbakaskrivningen.',
  ),
};
