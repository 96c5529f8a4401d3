import type { KnowledgeTexts } from '../locale.ts';

export const causes = {
  'account-type-not-eligible': {
    title: 'Kontot är ett gästkonto',
    what: 'Ditt lösenord hanteras inte här, utan där kontot hör hemma.',
    doNow: 'Återställ lösenordet där kontot hör hemma.',
    explanation:
      'Kontot är ett gästkonto eller ett personligt konto. Lösenordet hanteras i hemorganisationen eller hos den leverantör som har kontot.',
  },
  'ad-account-disabled': {
    title: 'Kontot är inaktiverat',
    what: 'Ditt konto är inte aktivt just nu.',
    doNow: 'Kontakta helpdesk.',
    explanation: 'Kontot är inaktiverat, och då går det inte att sätta ett nytt lösenord via självbetjäningen.',
  },
  'ad-account-locked-out': {
    title: 'AD-kontot är låst',
    what: 'Ditt konto är låst just nu.',
    doNow: 'Kontakta helpdesk så att kontot kan låsas upp.',
    explanation:
      'Det lokala kontot har låsts efter för många felaktiga lösenord och måste låsas upp först. Samma felorsak anges även för inaktiverade konton, men det är uteslutet när kontot är aktiverat.',
  },
  'ad-replication-delay': {
    title: 'AD-replikeringen är inte klar',
    what: 'Ditt nya lösenord är sparat, men det har ännu inte nått alla ställen där du loggar in.',
    doNow: 'Vänta en stund och logga in med det nya lösenordet. Kontakta helpdesk om det fortfarande inte fungerar.',
    explanation:
      'Lösenordet skrevs till en domänkontrollant (31002), men den som betjänar personen har inte fått det än: pwdLastSet skiljer sig mellan dem. Lösenordet fungerar i molnet och på en av AD-platserna, och felet går över av sig självt om inte replikeringen är trasig. Om lösenordet aldrig hade skrivits tillbaka skulle pwdLastSet vara gammalt på alla domänkontrollanter.',
  },
  'admin-license-missing-for-portal': {
    title: 'Administratören saknar licens för återställningssidorna',
    what: 'Det gäller inte ditt eget konto.',
    doNow: 'Du behöver inte göra något: det här måste it-avdelningen åtgärda.',
    explanation:
      'Administratören som letar efter Entra ID > Lösenordsåterställning eller efter rader från Self-service Password Management har ingen Entra ID-licens. Därför är sidorna och raderna dolda. Det säger inget om tillbakaskrivning av lösenord: användarna kan återställa sina lösenord ändå. Sidorna och raderna döljs också när administratören saknar roll, men då finns licensen.',
  },
  'admin-sspr-disabled': {
    title: 'Återställning är avstängd för administratörskonton',
    what: 'Det här kontot kan inte använda återställningssidan.',
    doNow: 'Kontakta helpdesk. De kan återställa lösenordet åt dig så länge.',
    explanation:
      'Auktoriseringsprincipen tillåter inte att konton med administratörsroller återställer sitt eget lösenord (allowedToUseSSPR är false). Det kan dröja upp till 60 minuter innan en ändring slår igenom.',
  },
  'admin-sspr-independent-of-scope': {
    title: 'Administratörer styrs inte av återställningens omfattning',
    what: 'Det här kontot följer andra regler än de flesta konton.',
    doNow: 'Du behöver inte göra något: det är it-avdelningen som bestämmer det.',
    explanation:
      'Konton med en katalogroll får sin rätt att återställa enbart från auktoriseringsprincipen (allowedToUseSSPR). Omfattningen Ingen, Vald eller Alla och dess grupp varken ger eller tar bort den. Om en administratör nekas och allowedToUseSSPR är false gäller i stället den närliggande orsaken: återställning är avstängd för administratörskonton.',
  },
  'admin-two-gate-methods-missing': {
    title: 'Ett administratörskonto behöver två godkända metoder',
    what: 'Återställningssidan kunde inte bekräfta att det är du med de uppgifter som finns.',
    doNow:
      'Registrera din säkerhetsinformation på aka.ms/mysecurityinfo, eller be helpdesk hjälpa dig att logga in först.',
    explanation:
      'För administratörskonton gäller alltid Microsofts egen regel om två metoder, utan säkerhetsfrågor. Organisationens egna inställningar har ingen betydelse. Det här kontot har färre än två godkända metoder.',
  },
  'adsync-service-account-changed': {
    title: 'ADSync-tjänstens konto eller nyckel går inte att använda',
    what: 'Återställningssidan får just nu ingen kontakt med din organisations system.',
    doNow:
      'Du behöver inte göra något: det här måste it-avdelningen åtgärda. Ditt lösenord är oförändrat. Försök igen senare.',
    explanation:
      'Kontot som tjänsten ADSync körs under, eller kontots lösenord, har ändrats: tjänsten kan inte logga in (1069, händelse 7038) eller inte läsa sin krypteringsnyckel (händelse 6028). En tjänst som bara är stoppad går att starta, men inte den här. Det gäller inte anslutningskontot (MSOL_...), som syns som ett inloggningsfel i synkroniseringskörningarna.',
  },
  'adsync-service-stopped': {
    title: 'Synkroniseringstjänsten är stoppad',
    what: 'Återställningssidan får just nu ingen kontakt med din organisations system.',
    doNow:
      'Du behöver inte göra något: det här måste it-avdelningen åtgärda. Ditt lösenord är oförändrat. Försök igen senare.',
    explanation:
      'Windows-tjänsten ADSync är inte igång, så varken synkroniseringen eller tillbakaskrivningen av lösenord fungerar.',
  },
  'auth-method-disabled-by-policy': {
    title: 'En registrerad metod är avstängd i principen',
    what: 'Återställningssidan godtar inte längre den säkerhetsinformation som du har lagt in.',
    doNow: 'Kontakta helpdesk för att få ett nytt lösenord. De talar om vad du ska lägga in i stället.',
    explanation:
      'En metod som personen har registrerat är inte aktiverad i principen för autentiseringsmetoder och räknas därför inte längre vid en återställning.',
  },
  'authenticator-only-not-allowed': {
    title: 'Principen tillåter bara autentiseringsappen',
    what: 'Återställningssidan har för få sätt att kontrollera att det är du.',
    doNow:
      'Kontakta helpdesk för att få ett nytt lösenord. It-avdelningen måste ändra en inställning innan du kan göra det själv.',
    explanation:
      'Återställningsprincipen tillåter autentiseringsappen utan de andra metoder som Microsoft kräver vid sidan av den: ytterligare en om en metod krävs, ytterligare två om två krävs. Alla som bara har appen får då för få metoder. Om principen erbjuder tillräckligt många är det personen som har registrerat för få.',
  },
  'browser-cookies-disabled': {
    title: 'Webbläsaren blockerar cookies',
    what: 'Återställningssidan fungerade inte eftersom din webbläsare blockerar cookies.',
    doNow: 'Tillåt cookies eller byt webbläsare och försök igen.',
    explanation: 'Återställningssidan kan inte hålla sessionen vid liv eftersom webbläsaren blockerar cookies.',
  },
  'cloud-account-not-linked-to-ad': {
    title: 'Molnkontot är inte kopplat till AD',
    what: 'Det nya lösenordet gäller bara i molntjänsterna, eftersom du har två konton som inte är kopplade till varandra.',
    doNow: 'Använd det gamla lösenordet på datorn så länge. It-avdelningen måste koppla ihop kontona.',
    explanation:
      'Personen använder ett konto som bara finns i molnet vid sidan av ett separat AD-konto, ofta en dubblett som aldrig har matchats. Återställningen lyckas i molnet men har inget AD-objekt att skriva till. Själva tillbakaskrivningen av lösenord fungerar. Ett synkroniserat konto som har återställts utan tillbakaskrivning har en annan orsak.',
  },
  'cloud-banned-password': {
    title: 'Lösenordet är förbjudet och avvisades i molnet',
    what: 'Det nya lösenordet godtogs inte eftersom det är för lätt att gissa.',
    doNow: 'Välj ett längre lösenord utan vanliga ord, ditt namn eller organisationens namn.',
    explanation:
      'Lösenordet stoppades av den globala eller den anpassade listan över förbjudna lösenord, eller av kontrollen mot kontots namn, innan något skickades till den lokala miljön.',
  },
  'cloud-sync-agent-down': {
    title: 'Molnsynkroniseringsagenten är nere eller för gammal',
    what: 'Återställningssidan får just nu ingen kontakt med din organisations system.',
    doNow:
      'Du behöver inte göra något: det här måste it-avdelningen åtgärda. Ditt lösenord är oförändrat. Försök igen senare.',
    explanation:
      'Den etableringsagent som betjänar domänen är stoppad, inaktiv eller äldre än vad tillbakaskrivningen kräver (1.1.977.0). Felet drabbar bara personer i den domänen.',
  },
  'cloud-sync-gmsa-logon-failure': {
    title: 'Agentens tjänstkonto kan inte logga in',
    what: 'Återställningssidan får just nu ingen kontakt med din organisations system.',
    doNow:
      'Du behöver inte göra något: det här måste it-avdelningen åtgärda. Ditt lösenord är oförändrat. Försök igen senare.',
    explanation:
      'Etableringsagenten startar inte eftersom dess hanterade tjänstkonto (till exempel provAgentgMSA$) saknas eller inte får logga in som en tjänst (händelse 7041). En agent som bara är stoppad går att starta igen. Om lösenordsbehörigheterna saknas ser det annorlunda ut: då körs agenten, och det är AD som nekar lösenordet.',
  },
  'cloud-sync-gmsa-permissions-missing': {
    title: 'Agentens konto saknar behörigheter i AD',
    what: 'Din organisations system tog inte emot det nya lösenordet.',
    doNow: 'Du behöver inte göra något: det här måste it-avdelningen åtgärda. Försök igen när du har fått besked.',
    explanation:
      'Molnsynkroniseringsagentens grupphanterade tjänstkonto (gMSA) har inte fått lösenordsbehörigheterna på kontona.',
  },
  'cloud-sync-not-supported-in-china': {
    title: 'Molnsynkronisering kan inte skriva tillbaka i det kinesiska molnet',
    what: 'Din organisations system tar inte emot nya lösenord från återställningssidan.',
    doNow: 'Du behöver inte göra något: det här måste it-avdelningen åtgärda. Försök igen när du har fått besked.',
    explanation:
      'Klientorganisationen finns i det moln som drivs av 21Vianet, där tillbakaskrivning av lösenord med molnsynkronisering inte stöds. Där kan bara Entra Connect skriva tillbaka. I de andra molnen beror ett alternativ som inte går att slå på snarare på agenten, licensen eller administratörens roll.',
  },
  'cloud-sync-writeback-without-agent': {
    title: 'Tillbakaskrivning via molnsynkronisering är vald, men det finns ingen agent',
    what: 'Din organisations system tar inte emot nya lösenord från återställningssidan.',
    doNow: 'Du behöver inte göra något: det här måste it-avdelningen åtgärda. Försök igen när du har fått besked.',
    explanation:
      'Organisationen förlitar sig på alternativet för molnsynkronisering på sidan Lokal integration, men ingen etableringsagent är installerad. Entra Connect har ett eget alternativ i sin guide. Felet syns på att listan över agenter är tom: en agent som är stoppad eller för gammal finns fortfarande med där.',
  },
  'connect-on-domain-controller': {
    title: 'Entra Connect arbetar mot sin egen domänkontrollant',
    what: 'Din organisations system tog inte emot det nya lösenordet.',
    doNow: 'Du behöver inte göra något: det här måste it-avdelningen åtgärda. Försök igen när du har fått besked.',
    explanation:
      'Entra Connect körs på en domänkontrollant och arbetar mot samma domänkontrollant, där kontouppslaget kräver behörigheter som är svåra att få på plats (6329, ERROR_ACCESS_DENIED). Begränsade fjärranrop till SAM ger samma fel. Registervärdet RestrictRemoteSam skiljer dem åt. Med en annan önskad domänkontrollant än den lokala försvinner felet.',
  },
  'connect-version-retired': {
    title: 'Versionen av Entra Connect godtas inte längre',
    what: 'Återställningssidan får just nu ingen kontakt med din organisations system.',
    doNow:
      'Du behöver inte göra något: det här måste it-avdelningen åtgärda. Ditt lösenord är oförändrat. Försök igen senare.',
    explanation:
      'Den installerade versionen av Entra Connect har passerat Microsofts dokumenterade slutdatum. Därför stannar alla dess synkroniseringstjänster, även tillbakaskrivningen av lösenord.',
  },
  'connector-account-credentials-stale': {
    title: 'Anslutningskontots sparade lösenord är inaktuellt',
    what: 'Din organisations system tog inte emot det nya lösenordet.',
    doNow: 'Du behöver inte göra något: det här måste it-avdelningen åtgärda. Försök igen när du har fått besked.',
    explanation:
      'Lösenordet för AD DS-anslutningskontot har ändrats i AD, och de sparade inloggningsuppgifterna fungerar inte längre.',
  },
  'connector-account-permissions-missing': {
    title: 'Anslutningskontot saknar behörigheter i AD',
    what: 'Din organisations system tog inte emot det nya lösenordet.',
    doNow: 'Du behöver inte göra något: det här måste it-avdelningen åtgärda. Försök igen när du har fått besked.',
    explanation:
      'AD DS-anslutningskontot har inte behörighet att återställa lösenord och skriva attribut på de berörda kontona, eller så har behörigheterna getts till ett annat konto eller på fel nivå (33004, 80230626).',
  },
  'connector-password-too-long': {
    title: 'Anslutningskontots lösenord är för långt',
    what: 'Din organisations system tog inte emot det nya lösenordet.',
    doNow: 'Du behöver inte göra något: det här måste it-avdelningen åtgärda. Försök igen när du har fått besked.',
    explanation:
      'Lösenordet för själva AD DS-anslutningskontot är längre än vad lösenordsåtgärderna klarar. Händelsen innehåller hr=800700CE, ”The filename or extension is too long”. Inaktuella inloggningsuppgifter syns i stället som ett inloggningsfel i synkroniseringskörningarna.',
  },
  'connector-space-link-broken': {
    title: 'Synkroniseringsmotorn har tappat kopplingen till AD',
    what: 'Ditt konto är inte rätt kopplat till din organisations system.',
    doNow: 'Du behöver inte göra något: det här måste it-avdelningen åtgärda. Försök igen när du har fått besked.',
    explanation:
      'AD-objektet finns och omfattas av synkroniseringen, men molnanvändarens objekt i metaversum är inte kopplat till det genom ”In from AD - User AccountEnabled”. Därför svarar tillbakaskrivningen ”Object could not be found” (33002). Det syns på fliken Lineage för objektet i anslutningsplatsen (connector space). Ett raderat eller bortfiltrerat objekt finns inte alls i anslutningsplatsen.',
  },
  'contact-data-malformed': {
    title: 'Kontaktuppgifterna (telefonnummer eller adress) är fel eller har fel format',
    what: 'Verifieringskoden kom inte fram till dig.',
    doNow: 'Kontakta helpdesk så att dina kontaktuppgifter kan rättas.',
    explanation:
      'Det sparade numret är inaktuellt, är inte skrivet i internationellt format eller har en anknytning som tjänsten tar bort. Därför når verifieringen inte personen.',
  },
  'dc-ports-blocked': {
    title: 'Portarna till domänkontrollanterna är stängda',
    what: 'Din organisations system tog inte emot det nya lösenordet.',
    doNow: 'Du behöver inte göra något: det här måste it-avdelningen åtgärda. Försök igen när du har fått besked.',
    explanation:
      'Domänkontrollanterna är igång, men en brandvägg stänger portar mellan synkroniseringsservern och dem. Importen använder LDAP (389), men tillbakaskrivningen använder även SMB (445) och lösenordssynkroniseringen RPC (135 och 49152-65535). Därför kan importen fungera samtidigt som varje återställning nekas. En domänkontrollant som är nere eller har fel namn svarar inte på någon port.',
  },
  'dc-unreachable': {
    title: 'En domänkontrollant går inte att nå',
    what: 'Din organisations system tog inte emot det nya lösenordet.',
    doNow: 'Du behöver inte göra något: det här måste it-avdelningen åtgärda. Försök igen när du har fått besked.',
    explanation:
      'Servern når inte en domänkontrollant som den behöver, till exempel en önskad domänkontrollant eller PDC-emulatorn. Den är nere, avvecklad, angiven med fel namn eller avskuren från nätet (33001, 80230818).',
  },
  'domain-services-hash-missing': {
    title: 'Domain Services saknar lösenordshasharna',
    what: 'Ditt lösenord fungerar i molntjänsterna, men molndatorerna känner inte till det än.',
    doNow: 'Byt lösenord en gång och försök igen lite senare. Kontakta helpdesk om det fortfarande inte går.',
    explanation:
      'Den hanterade domänen i Entra Domain Services har inga NTLM- eller Kerberos-hashar för kontot. De finns först efter ett byte som gjorts sedan tjänsten aktiverades eller, för synkroniserade konton, när äldre hashar synkroniseras. Tillbakaskrivningen och synkroniseringen till Entra ID är i ordning: Microsoft 365 godtar lösenordet.',
  },
  'duplicate-anchor-multi-forest': {
    title: 'Personen har aktiverade konton i flera skogar',
    what: 'Din organisations system har mer än ett konto för dig och kunde inte skilja dem åt.',
    doNow: 'Du behöver inte göra något: det här måste it-avdelningen åtgärda. Försök igen när du har fått besked.',
    explanation:
      'Molnanvändaren är kopplad till mer än ett aktiverat AD-objekt eller delar ankare med någon annan, så att ankaret inte är unikt: ”Multiple matches found” (33003) eller hr=80230402. Tillbakaskrivning av lösenord stöder inte det. Ett objekt som saknas eller inte är kopplat ger i stället 33002.',
  },
  'entra-smart-lockout': {
    title: 'Smart utelåsning i molnet',
    what: 'Inloggningen till ditt konto är tillfälligt pausad.',
    doNow:
      'Vänta ett tag innan du försöker igen, och kontrollera om någon telefon eller app fortfarande använder ett gammalt lösenord.',
    explanation:
      'Upprepade felaktiga lösenord har låst inloggningen i molnet (AADSTS50053). Att låsa upp kontot i den lokala miljön hjälper inte. Låsningen upphör av sig själv.',
  },
  'federated-domain-portal-reset': {
    title: 'Användarens domän är federerad',
    what: 'Ditt lösenord hanteras av ett annat inloggningssystem i din organisation.',
    doNow: 'Kontakta helpdesk. De kan återställa lösenordet åt dig så länge.',
    explanation:
      'Inloggningsdomänen är federerad. Enligt Microsofts vägledning ska administratörer göra sådana återställningar i AD, även om Microsofts egna sidor säger olika saker.',
  },
  'firewall-blocks-service-bus': {
    title: 'Utgående trafik på port 443 till Microsoft är blockerad',
    what: 'Återställningssidan får just nu ingen kontakt med din organisations system.',
    doNow:
      'Du behöver inte göra något: det här måste it-avdelningen åtgärda. Ditt lösenord är oförändrat. Försök igen senare.',
    explanation:
      'En brandvägg eller en fast lista över tillåtna adresser hindrar servern från att nå vissa eller alla slutpunkter för Service Bus och lösenordsåterställning.',
  },
  'force-change-flag-not-synced': {
    title: 'Det tillfälliga lösenordet gäller inte i molnet',
    what: 'Det tillfälliga lösenordet du fick fungerar inte i molntjänsterna.',
    doNow: 'Logga in med det på en dator på kontoret och välj ett nytt lösenord där, eller fråga helpdesk.',
    explanation:
      'Lösenordet ska enligt AD bytas vid nästa inloggning, och UserForcePasswordChangeOnLogonEnabled är av eller slogs på först efteråt. Då synkroniseras sådana lösenord inte (status FilteredByTarget). Det hjälper inte att vänta, och vanliga byten i AD kommer fram, till skillnad från när synkroniseringen av lösenordshash har stannat.',
  },
  'forced-change-pta-timing': {
    title: 'Det tillfälliga lösenordet användes för tidigt',
    what: 'Ditt nya lösenord är sparat, men det dröjer lite innan molntjänsterna känner till det.',
    doNow: 'Vänta några minuter och logga in med det nya lösenordet.',
    explanation:
      'Med direktautentisering loggade personen in med det tillfälliga lösenordet innan synkroniseringen av lösenordshash, som tar minst två minuter, hade fört det till molnet. Vid det påtvingade bytet gällde därför fortfarande ett annat lösenord i molnet (”our servers take a little time to catch up”). Ett senare försök lyckas. En regel i molnet skulle neka även det.',
  },
  'forest-added-after-writeback': {
    title: 'Skogen lades till efter att tillbakaskrivningen aktiverades',
    what: 'Din organisations system tog inte emot det nya lösenordet.',
    doNow: 'Du behöver inte göra något: det här måste it-avdelningen åtgärda. Försök igen när du har fått besked.',
    explanation:
      'En skog som ansluts i efterhand kan inte hantera lösenord förrän tillbakaskrivningen har stängts av och slagits på igen (0x8023061f).',
  },
  'idle-timeout-too-short': {
    title: 'Inaktiva anslutningar bryts för tidigt',
    what: 'Återställningssidan tappade kontakten med din organisations system.',
    doNow: 'Försök igen om tio minuter. Om det inte går då heller, säg till helpdesk.',
    explanation:
      'En brandvägg eller proxy stänger inaktiva anslutningar tidigare än vad kanalen för tillbakaskrivning tål. Därför uppstår felen bara då och då.',
  },
  'impersonate-right-missing': {
    title: 'Rättigheten att personifiera en klient har tagits bort',
    what: 'Din organisations system tog inte emot det nya lösenordet.',
    doNow: 'Du behöver inte göra något: det här måste it-avdelningen åtgärda. Försök igen när du har fått besked.',
    explanation:
      'På servern är användarrättigheten ”Personifiera en klient efter autentisering” inte längre tilldelad sina standardkonton.',
  },
  'incorrect-current-password': {
    title: 'Det nuvarande lösenordet skrevs fel',
    what: 'Det gamla lösenord som du skrev stämde inte.',
    doNow: 'Försök igen och skriv noga, eller välj ”Jag har glömt mitt lösenord” i stället.',
    explanation: 'Vid ändringen stämde det angivna gamla lösenordet inte med det som finns i AD.',
  },
  'inheritance-disabled-on-user': {
    title: 'Arvet av behörigheter är avstängt',
    what: 'Din organisations system tog inte emot det nya lösenordet.',
    doNow: 'Du behöver inte göra något: det här måste it-avdelningen åtgärda. Försök igen när du har fått besked.',
    explanation:
      'Arvet av behörigheter är avstängt på kontot eller på den container som det ligger i. Delegerade behörigheter når därför inte ner till kontot.',
  },
  'ldap-policy-hints-control-missing': {
    title: 'Domänkontrollanten saknar LDAP-kontrollen för lösenordsprincipen',
    what: 'Din organisations system tog inte emot det nya lösenordet.',
    doNow: 'Du behöver inte göra något: det här måste it-avdelningen åtgärda. Försök igen när du har fått besked.',
    explanation:
      "Domänkontrollanten erbjuder inte LDAP-kontrollen 1.2.840.113556.1.4.2066, som gör att lösenordsprincipen tillämpas vid återställningar. I händelse 6329 står det ”The server doesn't contain the LDAP password policy control”. Microsoft kräver Windows Server 2016 eller senare. Det är inget fel på behörigheterna eller nätverket.",
  },
  'ldap-sign-and-encrypt-off': {
    title: 'LDAP-signering är avstängd i AD-anslutningsappen',
    what: 'Din organisations system tog inte emot det nya lösenordet.',
    doNow: 'Du behöver inte göra något: det här måste it-avdelningen åtgärda. Försök igen när du har fått besked.',
    explanation:
      'Signering och kryptering av LDAP-trafiken är avstängd i AD-anslutningsappen, så domänkontrollanten vägrar att sätta lösenord (8023062C).',
  },
  'license-insufficient-for-writeback': {
    title: 'Licensen omfattar inte tillbakaskrivning av lösenord',
    what: 'Ditt kontos licens omfattar inte den här typen av lösenordsåterställning.',
    doNow: 'Kontakta helpdesk. De kan återställa lösenordet åt dig så länge.',
    explanation:
      'De licenser som används omfattar Office eller återställning för rena molnkonton, men inte tillbakaskrivning av lösenord för ett synkroniserat konto. Det krävs Entra ID P1 eller P2, eller Microsoft 365 Business Premium.',
  },
  'm365-admin-center-reset': {
    title: 'Återställning i ett administrationscenter som inte skriver tillbaka lösenordet',
    what: 'Du fick ett nytt lösenord av helpdesk, men det gäller bara i molntjänsterna.',
    doNow: 'Använd det gamla lösenordet på datorn så länge och be helpdesk återställa lösenordet en gång till.',
    explanation:
      'En administratör har återställt ett synkroniserat konto på en sida som bara ändrar molnkopian, till exempel i administrationscentret för Microsoft 365. Loggen har en rad från katalogen, men ingen motsvarande rad från återställningstjänsten.',
  },
  'microsoft-service-incident': {
    title: 'Microsoft rapporterar en driftstörning',
    what: 'Microsoft har just nu en störning som påverkar inloggning och lösenord.',
    doNow: 'Du behöver inte göra något. Försök igen senare.',
    explanation: 'En störning eller incident hos Microsoft drabbar många, och inget kan åtgärdas på plats.',
  },
  'minimum-password-age-block': {
    title: 'Lösenordet ändrades alldeles nyligen',
    what: 'Ditt lösenord ändrades alldeles nyligen. Därför går det inte att byta igen just nu, oavsett vad du skriver.',
    doNow: 'Använd det lösenord som du valde senast. Kontakta helpdesk om du inte längre kommer ihåg det.',
    explanation:
      'Lägsta ålder för lösenord har inte uppnåtts sedan den senaste ändringen, så AD nekar en ny ändring oavsett vilket lösenord som skrivs.',
  },
  'no-line-of-sight-to-dc': {
    title: 'Datorn når ingen domänkontrollant',
    what: 'Datorn känner inte till ditt nya lösenord än.',
    doNow:
      'Anslut datorn till kontorets nätverk eller VPN, lås skärmen och lås upp den med det nya lösenordet. Tills dess fungerar det gamla på datorn.',
    explanation:
      'Lösenordet är nytt i AD och i molnet, men datorn har inte nått någon domänkontrollant sedan dess, så Windows litar fortfarande på de cachelagrade uppgifterna. Till skillnad från en återställning utan tillbakaskrivning är PasswordLastSet nytt i AD.',
  },
  'not-enough-auth-methods': {
    title: 'Färre metoder än principen kräver',
    what: 'Återställningssidan behöver mer säkerhetsinformation än vad som finns för ditt konto.',
    doNow:
      'Kontakta helpdesk för att få ett nytt lösenord och komplettera sedan din säkerhetsinformation på aka.ms/mysecurityinfo.',
    explanation:
      'Personen har registrerat något, men inte så många användbara metoder som återställningsprincipen kräver.',
  },
  'not-writeback-phs-issue': {
    title: 'Felet ligger i synkroniseringen av lösenordshash, inte i tillbakaskrivningen',
    what: 'Det nya lösenordet som du valde på jobbet har inte nått molntjänsterna.',
    doNow:
      'Du behöver inte göra något: det här måste it-avdelningen åtgärda. Tills dess fungerar ditt gamla lösenord fortfarande i molntjänsterna.',
    explanation:
      'Bytet gjordes i AD och har inte nått molnet. Det gäller synkroniseringen av lösenordshash, som brukar ta ungefär två minuter, och inte tillbakaskrivningen. Lösenord som sätts i molnet kommer fortfarande fram till AD. Leta efter händelserna 611, 652 och 655 och efter uteblivna pulsslag (654).',
  },
  'on-prem-password-policy-violation': {
    title: 'Lösenordsprincipen i AD avvisade lösenordet',
    what: 'Ditt nya lösenord uppfyller inte organisationens krav.',
    doNow: 'Välj ett längre lösenord som inte liknar något du har haft tidigare.',
    explanation:
      'Tillbakaskrivningen fungerar, men domänens lösenordsprincip eller en detaljerad lösenordsprincip avvisar lösenordet på grund av längd, komplexitet eller återanvändning.',
  },
  'onboarding-admin-federated-or-wrong': {
    title: 'Guiden kördes med ett olämpligt administratörskonto',
    what: 'Din organisations system tar inte emot nya lösenord från återställningssidan.',
    doNow: 'Du behöver inte göra något: det här måste it-avdelningen åtgärda. Försök igen när du har fått besked.',
    explanation:
      'Molnkontot som användes i Entra Connect-guiden är federerat, hade fel lösenord eller saknar rollen. Därför gick det inte att slå på eller stänga av tillbakaskrivningen: 32009 ”Error getting auth token”, eller 31014 och 32013 vid avstängning. Händelse 31017 betyder att kontot godtogs. Om ingen har kört guiden är alternativet helt enkelt inte markerat.',
  },
  'onprem-success-cloud-failure': {
    title: 'Lösenordet skrevs till AD men inte till molnet',
    what: 'Ditt nya lösenord fungerar på kontorets nätverk, men har inte slagit igenom i molntjänsterna än.',
    doNow:
      'Vänta några minuter och logga in med det nya lösenordet. Om det inte går, välj ett annat utan å, ä, ö och andra bokstäver med prickar eller accent.',
    explanation:
      'Lösenordet sattes i den lokala miljön, men molnkopian uppdaterades inte. Det kan bero på en överskriden tidsgräns, en begränsning av antalet anrop eller en regel i molnet, till exempel förbudet mot Unicode-tecken. Raden loggas med resultatet ”success”.',
  },
  'operator-lacks-role-or-permission': {
    title: 'Den som utför åtgärden saknar roll eller behörighet',
    what: 'Den som försökte hjälpa dig får inte göra det för just ditt konto.',
    doNow: 'Be helpdesk att lämna ärendet till en kollega som får göra det.',
    explanation:
      'Personen eller programmet som utför åtgärden har varken roll eller behörighet för det här kontot. En lösenords- eller supportadministratör kan hantera konton utan roll, men för de flesta konton med en roll krävs en privilegierad autentiseringsadministratör. Åtgärden nekas innan tillbakaskrivning av lösenord blir aktuell. Personen kan fortfarande återställa själv.',
  },
  'ou-reserved-characters': {
    title: 'Reserverat tecken i sökvägen till organisationsenheten (OU)',
    what: 'Ett tekniskt hinder i din organisations system stoppar återställningen.',
    doNow: 'Du behöver inte göra något: det här måste it-avdelningen åtgärda. Försök igen när du har fått besked.',
    explanation:
      'I sökvägen till kontot finns en organisationsenhet med ett reserverat tecken i namnet, och det klarar lösenordsåtgärderna inte av (33001 utan 80230818).',
  },
  'password-expired': {
    title: 'Lösenordet har gått ut',
    what: 'Ditt lösenord har gått ut.',
    doNow: 'Välj ett nytt när inloggningssidan ber dig om det, eller använd ”Jag har glömt mitt lösenord”.',
    explanation:
      'Lösenordet har helt enkelt gått ut (AADSTS50055 eller 50144). Det räcker med en ändring eller en återställning.',
  },
  'password-filter-rejection': {
    title: 'Ett lösenordsfilter på domänkontrollanterna avvisade lösenordet',
    what: 'Ditt nya lösenord stoppades av en extra regel i din organisation.',
    doNow:
      'Välj ett långt lösenord utan ord som har med organisationen att göra. Om det inte heller går, säg till helpdesk.',
    explanation:
      'Ett lösenordsfilter eller agenten för lösenordsskydd på domänkontrollanterna ställer krav utöver den vanliga lösenordsprincipen och avvisar lösenordet. Filtret måste också klara återställningar av det slag som en administratör gör.',
  },
  'password-never-expires-flag': {
    title: '”Lösenordet upphör aldrig att gälla” hindrar det påtvingade bytet',
    what: 'Du blev inte ombedd att byta ut det tillfälliga lösenordet.',
    doNow: 'Välj själv ett nytt lösenord på aka.ms/sspr. Helpdesk rättar inställningen.',
    explanation:
      'AD-kontot har ”Lösenordet upphör aldrig att gälla”, så AD ställer inget krav på byte vid nästa inloggning och ingen får frågan, vad som än markerades vid återställningen. Andra personer får frågan när deras lösenord återställs på samma sätt.',
  },
  'permissions-not-propagated': {
    title: 'Behörigheterna gavs alldeles nyligen',
    what: 'Din organisations system tog inte emot det nya lösenordet.',
    doNow: 'Du behöver inte göra något: det här måste it-avdelningen åtgärda. Försök igen när du har fått besked.',
    explanation:
      'Behörigheterna rättades någon gång under den senaste timmen och har ännu inte nått alla objekt och domänkontrollanter.',
  },
  'protected-group-admincount': {
    title: 'Kontot är skyddat i AD',
    what: 'Din organisations system tog inte emot det nya lösenordet.',
    doNow: 'Du behöver inte göra något: det här måste it-avdelningen åtgärda. Försök igen när du har fått besked.',
    explanation:
      'Kontot tillhör eller har tillhört en skyddad grupp i AD. Därför styrs behörigheterna av AdminSDHolder, och återställning från molnet nekas avsiktligt. En ändring fungerar fortfarande om det gamla lösenordet är känt.',
  },
  'proxy-misconfigured': {
    title: 'Proxyn är inte inställd för synkroniseringstjänsten',
    what: 'Återställningssidan får just nu ingen kontakt med din organisations system.',
    doNow:
      'Du behöver inte göra något: det här måste it-avdelningen åtgärda. Ditt lösenord är oförändrat. Försök igen senare.',
    explanation:
      'Tjänstkontot använder inte den obligatoriska proxyn eller kan inte autentisera sig mot den, eller så har tjänsten inte startats om sedan proxyn ställdes in.',
  },
  'reconfirmation-interval-elapsed': {
    title: 'Säkerhetsinformationen ska bekräftas på nytt',
    what: 'Du blir bara tillfrågad om din säkerhetsinformation fortfarande stämmer.',
    doNow: 'Kontrollera den, rätta det som har ändrats och bekräfta. Sedan kan du gå vidare.',
    explanation:
      'Det antal dagar som är inställt för ny bekräftelse har gått. Inloggningen visar därför säkerhetsinformation som är i sin ordning och ber personen bekräfta den. Inget saknas och inget har gått fel. En sida som begär en första registrering är något annat.',
  },
  'registered-method-lost': {
    title: 'Personen har inte längre tillgång till den registrerade metoden',
    what: 'Du har inte längre tillgång till det som återställningssidan använder för att kontrollera att det är du.',
    doNow: 'Kontakta helpdesk. De kontrollerar att det är du och hjälper dig att lägga in något nytt.',
    explanation:
      'Registreringen är fullständig och tillåten, men personen har inte längre kvar telefonen, numret eller brevlådan. Därför tar flödet slut vid verifieringen. I loggen ser det ut som att personen gav upp, så bara personen själv kan svara på det. Ett meddelande som bara är försenat går till något som personen har kvar.',
  },
  'registration-blocked-by-conditional-access': {
    title: 'Villkorsstyrd åtkomst blockerar registreringen',
    what: 'Du kan inte lägga in din säkerhetsinformation där du befinner dig nu.',
    doNow: 'Försök på arbetsplatsen med din arbetsdator, eller kontakta helpdesk.',
    explanation:
      'En princip för villkorsstyrd åtkomst som gäller användaråtgärden ”Registrera säkerhetsinformation” godtar inte platsen, enheten eller inloggningens styrka. Inloggningsloggen anger vilken princip det är. Utan registrering hittar återställningssidan sedan för få metoder. Vid ett stopp på grund av risk anger loggen en annan princip, och stoppet gäller alla inloggningar.',
  },
  'registration-interrupt-enforced': {
    title: 'Inloggningen kräver registrering',
    what: 'Du måste lägga in din säkerhetsinformation innan du kan gå vidare med inloggningen.',
    doNow: 'Gå igenom alla steg på sidan. Det går inte längre att skjuta upp det.',
    explanation:
      'Ett krav på registrering avbryter inloggningen och kan inte längre skjutas upp. Om bara registrering för återställning krävs går sidan att hoppa över. Annars krävs även registrering för multifaktorautentisering: av ID Protection (efter 14 dagar), av villkorsstyrd åtkomst eller för den enskilda användaren. Själva återställningen har inte misslyckats.',
  },
  'registration-not-prompted': {
    title: 'Personen har aldrig blivit ombedd att registrera sig',
    what: 'Du har inte blivit ombedd att lägga in din säkerhetsinformation än.',
    doNow:
      'Kontakta helpdesk för att få ett nytt lösenord och lägg sedan in din säkerhetsinformation på aka.ms/mysecurityinfo.',
    explanation:
      'Registrering krävs inte vid inloggning, personen omfattades inte av återställningen, äldre uppgifter uppfyllde fortfarande kravet eller så loggar personen aldrig in där frågan visas. Därför har kontot för få metoder utan att något har nekats. Den som blev ombedd men stängde sidan har helt enkelt inte registrerat sig.',
  },
  'restrict-remote-sam': {
    title: 'Fjärranrop till SAM är begränsade',
    what: 'Din organisations system tog inte emot det nya lösenordet.',
    doNow: 'Du behöver inte göra något: det här måste it-avdelningen åtgärda. Försök igen när du har fått besked.',
    explanation:
      'En säkerhetsprincip, eller det registervärde som den har lämnat efter sig, hindrar anslutningskontot från att göra fjärranrop till SAM (6329, ERROR_ACCESS_DENIED).',
  },
  'rodc-targeted': {
    title: 'En skrivskyddad domänkontrollant används',
    what: 'Din organisations system tog inte emot det nya lösenordet.',
    doNow: 'Du behöver inte göra något: det här måste it-avdelningen åtgärda. Försök igen när du har fått besked.',
    explanation:
      'AD-anslutningsappen arbetar mot en skrivskyddad domänkontrollant (RODC), där lösenord inte kan skrivas.',
  },
  'root-ca-missing': {
    title: 'Certifikatkedjan är inte betrodd',
    what: 'Återställningssidan får just nu ingen kontakt med din organisations system.',
    doNow:
      'Du behöver inte göra något: det här måste it-avdelningen åtgärda. Ditt lösenord är oförändrat. Försök igen senare.',
    explanation:
      'Servern litar inte på det certifikat som slutpunkten visar upp: ett rotcertifikat saknas, eller så bryts trafiken upp på vägen (TLS-inspektion).',
  },
  'sam-read-access-missing': {
    title: 'Standardbehörigheterna att läsa i SAM har tagits bort',
    what: 'Din organisations system tog inte emot det nya lösenordet.',
    doNow: 'Du behöver inte göra något: det här måste it-avdelningen åtgärda. Försök igen när du har fått besked.',
    explanation:
      'Standardbehörigheterna att läsa SAM-serverobjektet, eller den kompatibilitetsgrupp som ger dem, har tagits bort. Därför nekas sökningar efter konton.',
  },
  'script-password-update-not-written-back': {
    title: 'Ett skript satte lösenordet utan tillbakaskrivning',
    what: 'Ett system gav dig ett nytt lösenord, men det gäller bara i molntjänsterna.',
    doNow: 'Använd det gamla lösenordet på datorn så länge och be helpdesk återställa lösenordet en gång till.',
    explanation:
      'Ett skript, ett automatiserat flöde eller en äldre modul har uppdaterat lösenordsprofilen direkt. En sådan ändring skrivs aldrig tillbaka.',
  },
  'selective-phs-out-of-scope': {
    title: 'Kontot omfattas inte av den selektiva synkroniseringen av lösenordshash',
    what: 'Ditt konto är inte rätt kopplat till din organisations system.',
    doNow: 'Du behöver inte göra något: det här måste it-avdelningen åtgärda. Försök igen när du har fått besked.',
    explanation:
      'Lösenordshashar synkroniseras bara för vissa konton, och det här hör inte dit: adminDescription är PHSFiltered, eller är inte PHSIncluded. Då hittar tillbakaskrivningen inget mål (33002, 6329 med 80230405). Själva objektet finns och synkroniseras, till skillnad från ett objekt som saknas eller har filtrerats bort.',
  },
  'server-clock-skew': {
    title: 'Serverns klocka går fel',
    what: 'Återställningssidan får just nu ingen kontakt med din organisations system.',
    doNow:
      'Du behöver inte göra något: det här måste it-avdelningen åtgärda. Ditt lösenord är oförändrat. Försök igen senare.',
    explanation: 'Serverns klocka går så fel att token avvisas.',
  },
  'signin-screen-app-runtime-baseline': {
    title: 'En säkerhetsbaslinje blockerar återställningssidan',
    what: 'Sidan för att återställa lösenordet kan inte öppnas på datorns inloggningsskärm.',
    doNow:
      'Återställ lösenordet på aka.ms/sspr i mobilen eller på en annan dator, och tala om för helpdesk vilken dator det gällde.',
    explanation:
      'Principen som blockerar appar med webbinnehåll och Windows Runtime-åtkomst ingår i säkerhetsbaslinjer och stoppar även återställningssidan: den börjar laddas och sedan kommer låsskärmen tillbaka. Datorer utan baslinjen fungerar på samma nätverk.',
  },
  'signin-screen-lock-screen-disabled': {
    title: 'Låsskärmen är avstängd av en princip',
    what: 'Sidan för att återställa lösenordet kan inte öppnas på datorns inloggningsskärm.',
    doNow:
      'Återställ lösenordet på aka.ms/sspr i mobilen eller på en annan dator, och tala om för helpdesk vilken dator det gällde.',
    explanation:
      'NoLockScreen är 1, så datorn går direkt till lösenordsrutan. Microsoft räknar inställningen till dem som stör återställningen före inloggningen. Datorer som fortfarande visar låsskärmen fungerar.',
  },
  'signin-screen-locked-session': {
    title: 'Återställningen startades från en låst session',
    what: 'Återställningssidan kan inte öppnas så länge någon är inloggad på datorn.',
    doNow: 'Starta om datorn och välj ”Återställ lösenord” innan någon loggar in, eller använd aka.ms/sspr i mobilen.',
    explanation:
      'I Windows 11 måste återställningen börja på inloggningsskärmen utan någon låst session i bakgrunden. Annars går Windows tillbaka till inloggningsskärmen, och det är avsiktligt. Efter en omstart fungerar den, vilket utesluter att felet beror på en inställning i datorn.',
  },
  'signin-screen-logon-right-removed': {
    title: 'Rätten att logga in lokalt har tagits bort',
    what: 'Sidan för att återställa lösenordet kan inte öppnas på datorns inloggningsskärm.',
    doNow:
      'Återställ lösenordet på aka.ms/sspr i mobilen eller på en annan dator, och tala om för helpdesk vilken dator det gällde.',
    explanation:
      "Gruppen Användare har inte längre rättigheten ”Tillåt lokal inloggning” (Allow log on locally), eller så nekas lokala konton den. Då får det tillfälliga kontot bakom återställningssidan ingen session: ”The sign-in method you're trying to use isn't allowed”. De andra orsakerna på inloggningsskärmen visar inte det meddelandet.",
  },
  'signin-screen-proxy-blocked': {
    title: 'En proxy stoppar återställningen från inloggningsskärmen',
    what: 'På det här nätverket kan datorn inte öppna återställningssidan innan du har loggat in.',
    doNow:
      'Återställ lösenordet på aka.ms/sspr i mobilen eller på en annan dator, och tala om för helpdesk vilken dator det gällde.',
    explanation:
      'Återställningen körs med det tillfälliga lokala kontot defaultuser1, som inte har någon användarproxy och inte kan logga in mot en proxy (”Something went wrong”). På ett nätverk utan proxyn fungerar den, och det skulle den inte göra om en inställning i datorn var felet.',
  },
  'signin-screen-remote-session': {
    title: 'Återställningen gjordes i en fjärrsession',
    what: 'Återställningssidan kan inte öppnas på inloggningsskärmen när du använder datorn på distans.',
    doNow: 'Återställ lösenordet på aka.ms/sspr i en webbläsare, i mobilen eller på datorn du sitter vid.',
    explanation:
      'Återställning före inloggningen stöds inte via fjärrskrivbord eller i en utökad Hyper-V-session. Framför själva datorn, eller i en grundläggande session, fungerar den.',
  },
  'signin-screen-reset-unidentified': {
    title: 'Återställningen misslyckas på inloggningsskärmen, orsaken är inte klarlagd',
    what: 'Sidan för att återställa lösenordet kan inte öppnas på datorns inloggningsskärm.',
    doNow:
      'Återställ lösenordet på aka.ms/sspr i mobilen eller på en annan dator, och tala om för helpdesk vilken dator det gällde.',
    explanation:
      'Samma återställning lyckas i en webbläsare och misslyckas före inloggningen i Windows. Kontot, principen och tillbakaskrivningen är alltså i ordning. Proxyn, sessionen och datorns kända inställningar får uteslutas en efter en.',
  },
  'signin-screen-switch-timeout': {
    title: 'Tidsgränsen för skrivbordsbyte har ändrats',
    what: 'Återställningssidan stängs på datorns inloggningsskärm innan den har laddats.',
    doNow:
      'Återställ lösenordet på aka.ms/sspr i mobilen eller på en annan dator, och tala om för helpdesk vilken dator det gällde.',
    explanation:
      'DelayedDesktopSwitchTimeout har inte standardvärdet 0, så återställningssidan stängs innan den har laddats. Datorer med standardvärdet fungerar på samma nätverk. Sambandet har rapporterats till Microsoft, men nämns inte på Microsofts sida om inloggningsskärmen.',
  },
  'signin-screen-uac-disabled': {
    title: 'Kontroll av användarkonto (UAC) är avstängd',
    what: 'Sidan för att återställa lösenordet kan inte öppnas på datorns inloggningsskärm.',
    doNow:
      'Återställ lösenordet på aka.ms/sspr i mobilen eller på en annan dator, och tala om för helpdesk vilken dator det gällde.',
    explanation:
      'EnableLUA är 0 på datorn. Det är känt för att störa återställningen före inloggningen: länken leder tillbaka till inloggningsskärmen. Datorer där kontrollen är på fungerar med samma principer.',
  },
  'single-label-domain': {
    title: 'AD-domänen har ett namn utan punkt',
    what: 'Din organisations system tog inte emot det nya lösenordet.',
    doNow: 'Du behöver inte göra något: det här måste it-avdelningen åtgärda. Försök igen när du har fått besked.',
    explanation:
      'Domännamnet är ett enda ord utan punkt. Microsoft avråder starkt från det och stöder det bara så länge namnmatchningen fungerar. Om NetBIOS-namnet skiljer sig från DNS-namnet stöds Entra Connect inte alls. Namnet i sig bevisar ingenting: det avgörande är om servern hittar en domänkontrollant med hjälp av det.',
  },
  'source-of-authority-switched': {
    title: 'AD har tagit över lösenordet',
    what: 'Lösenordet till din arbetsdator gäller nu även i molntjänsterna och har ersatt det du använde där.',
    doNow: 'Logga in med lösenordet till din arbetsdator, eller kontakta helpdesk om du inte kan det.',
    explanation:
      'En befintlig molnanvändare har matchats med ett AD-konto via userPrincipalName, primär SMTP-adress eller källankare, och därmed styr AD. Med synkronisering av lösenordshash har AD-lösenordet ersatt molnlösenordet. Ingen har återställt något, och därför visar loggen inget försök.',
  },
  'sspr-disabled-for-tenant': {
    title: 'Självbetjäning för återställning av lösenord är avstängd för hela organisationen',
    what: 'Möjligheten att själv återställa sitt lösenord är avstängd i din organisation.',
    doNow: 'Kontakta helpdesk. De kan återställa lösenordet åt dig så länge.',
    explanation:
      'Självbetjäningen för återställning av lösenord är inställd på ”Ingen”, så ingen vanlig användare kan påbörja en återställning. Alla nekas redan i första steget.',
  },
  'sspr-policy-not-defined': {
    title: 'Det finns ingen återställningsprincip',
    what: 'Lösenordsåterställning är inte färdigkonfigurerad i din organisation.',
    doNow: 'Kontakta helpdesk. De kan återställa lösenordet åt dig så länge.',
    explanation:
      'Klientorganisationen saknar en användbar återställningsprincip (omfattning, antal metoder, metoder), så tjänsten har inget att tillämpa (SSPR_0011).',
  },
  'sspr-report-out-of-date': {
    title: 'Rapporten stämmer inte med verkligheten',
    what: 'Din återställning lyckades. En översikt visar gamla uppgifter.',
    doNow: 'Du behöver inte göra något.',
    explanation:
      'Registreringsrapporten släpar efter eller visar fel status för återställning, medan granskningsloggen visar en lyckad återställning.',
  },
  'sspr-scope-does-not-block-change': {
    title: 'Återställningens omfattning styr inte ändringar',
    what: 'Ditt lösenord ändrades som det skulle.',
    doNow: 'Du behöver inte göra något.',
    explanation:
      'Omfattningen begränsar återställning av bortglömda lösenord. Den som är inloggad och kan sitt nuvarande lösenord får ändra det i alla utgåvor, och ändringen skrivs tillbaka precis som en återställning. Bara AD-flaggan ”Användaren kan inte byta lösenord” hindrar det. För konton som bara finns i molnet finns inget hinder.',
  },
  'sspr-throttled': {
    title: 'För många återställningsförsök',
    what: 'Återställningssidan har pausat ditt konto efter flera försök.',
    doNow: 'Försök igen senare, eller kontakta helpdesk om det är bråttom.',
    explanation:
      'Verifieringen misslyckades för många gånger, och självbetjäningen är spärrad i ungefär ett dygn. Raden med ”Blocked” loggas med resultatet ”success”.',
  },
  'staging-server-not-active': {
    title: 'Bara en server i mellanlagringsläge är igång',
    what: 'Återställningssidan får just nu ingen kontakt med din organisations system.',
    doNow:
      'Du behöver inte göra något: det här måste it-avdelningen åtgärda. Ditt lösenord är oförändrat. Försök igen senare.',
    explanation:
      'Den server som borde sköta tillbakaskrivningen är i mellanlagringsläge. En sådan server hanterar aldrig lösenord och tar aldrig över av sig själv.',
  },
  'stale-cached-credentials-lockout': {
    title: 'Ett gammalt sparat lösenord låser kontot gång på gång',
    what: 'Något loggar fortfarande in med ditt gamla lösenord och låser kontot gång på gång.',
    doNow:
      'Uppdatera lösenordet i mobilen, i e-postappar och på andra datorer, logga ut från sessioner som står öppna och låt sedan helpdesk låsa upp kontot.',
    explanation:
      'En enhet, app, mappad nätverksenhet, tjänst eller schemalagd aktivitet skickar fortfarande det förra lösenordet, så varje upplåsning håller bara en kort stund. Till skillnad från felskrivna lösenord kommer låsningen tillbaka utan att någon skriver något. Händelse 4740 anger datorn.',
  },
  'sync-stopped': {
    title: 'Katalogsynkroniseringen har stannat',
    what: 'Förbindelsen mellan din organisations system och molntjänsterna är avbruten.',
    doNow: 'Du behöver inte göra något: det här måste it-avdelningen åtgärda. Försök igen när du har fått besked.',
    explanation:
      'Ingen synkroniseringscykel har slutförts under flera intervall. Tillbakaskrivningen använder inte cykeln, men samma server sköter båda: ta reda på varför den stannade.',
  },
  'tls12-not-enabled': {
    title: 'TLS 1.2 eller .NET är inte på plats på servern',
    what: 'Återställningssidan får just nu ingen kontakt med din organisations system.',
    doNow:
      'Du behöver inte göra något: det här måste it-avdelningen åtgärda. Ditt lösenord är oförändrat. Försök igen senare.',
    explanation:
      'TLS 1.2, stark kryptografi för .NET eller en tillräckligt ny .NET-version saknas, så den säkra kanalen kan inte upprättas.',
  },
  'transient-service-error': {
    title: 'Ett tillfälligt fel',
    what: 'Det uppstod ett tillfälligt fel.',
    doNow: 'Försök igen om tio minuter.',
    explanation: 'En enstaka begäran misslyckades av en tillfällig orsak, och senare försök lyckas.',
  },
  'two-active-connect-servers': {
    title: 'Två Connect-servrar är aktiva',
    what: 'Återställningssidan får just nu ingen kontakt med din organisations system.',
    doNow:
      'Du behöver inte göra något: det här måste it-avdelningen åtgärda. Ditt lösenord är oförändrat. Försök igen senare.',
    explanation:
      'Mer än en Connect-server är aktiv för klientorganisationen, och de tränger undan varandras anslutning för tillbakaskrivning.',
  },
  'unexpire-password-right-missing': {
    title: 'Behörigheten ”Unexpire Password” saknas',
    what: 'Din organisations system tog inte emot det nya lösenordet.',
    doNow: 'Du behöver inte göra något: det här måste it-avdelningen åtgärda. Försök igen när du har fått besked.',
    explanation:
      'Kontot som skriver lösenord saknar den utökade behörigheten ”Unexpire Password” på domänens rot. Den behövs för att häva att ett lösenord har gått ut eller måste bytas. Autentiserade användare har den där som standard, så härdning av roten kan ha tagit bort den. ”Gällande åtkomst” på personen kan ändå visa ”Återställ lösenord”: titta på domänroten, inte på personen.',
  },
  unknown: {
    title: 'Orsaken är inte klarlagd',
    what: 'Jag kunde inte se varför det inte gick.',
    doNow: 'Kontakta helpdesk och tala om när du försökte.',
    explanation:
      'Ingen regel stämde med det som har kommit fram. Samla in serverns fullständiga loggar och öppna ett ärende hos Microsoft.',
  },
  'unlock-without-reset-disabled': {
    title: 'Upplåsning utan återställning erbjuds inte',
    what: 'Återställningssidan kan bara låsa upp kontot tillsammans med ett nytt lösenord.',
    doNow: 'Välj ett nytt lösenord på aka.ms/sspr, eller kontakta helpdesk.',
    explanation:
      'Klientorganisationens alternativ för att låsa upp konton utan att återställa lösenordet är avstängt, eller så var personen på en sida som inte erbjuder det. En återställning låser ändå upp kontot, så inget är trasigt. Om även återställningen nekas är orsaken en annan.',
  },
  'unmanaged-tenant': {
    title: 'Klientorganisationen där kontot hör hemma saknar administratör',
    what: 'Ditt konto skapades när du registrerade dig med din e-postadress, och ingen här sköter det.',
    doNow: 'Återställ lösenordet själv på aka.ms/sspr med adressen du registrerade dig med.',
    explanation:
      'Kontot finns i en klientorganisation som skapades för en e-postdomän genom självregistrering och som ingen har tagit över. Där kan ingen administratör återställa lösenord eller ange en princip. Personen kan återställa själv, med adressen från registreringen. En gäst från en hanterad organisation har en egen helpdesk.',
  },
  'upn-email-mismatch': {
    title: 'E-postadressen är inte inloggningsnamnet',
    what: 'Återställningssidan känner inte igen adressen du skrev.',
    doNow: 'Använd namnet du loggar in med. Helpdesk kan tala om vilket det är.',
    explanation:
      'Personen skrev en e-postadress som skiljer sig från userPrincipalName, och klientorganisationen godtar inte e-post som alternativt inloggnings-id. Inget försök hamnar i loggen för det här kontot. Ett konto som hittas men nekas i den lokala miljön är en annan orsak.',
  },
  'user-abandoned': {
    title: 'Personen avbröt halvvägs',
    what: 'Återställningen blev inte klar, så inget har ändrats.',
    doNow: 'Börja om på aka.ms/sspr och fortsätt till sista sidan.',
    explanation: 'Personen avbröt eller lämnade flödet innan det var klart. Inget gick fel och inget har ändrats.',
  },
  'user-cannot-change-password': {
    title: 'Kontot får inte byta lösenord',
    what: 'Ditt konto är inställt så att du inte kan byta lösenord själv.',
    doNow: 'Kontakta helpdesk. De kan återställa lösenordet åt dig så länge.',
    explanation:
      'AD-kontot har flaggan ”Användaren kan inte byta lösenord”, vilket visar sig som ett princip- eller åtkomstfel.',
  },
  'user-missing-auth-methods': {
    title: 'Ingen återställningsmetod är registrerad',
    what: 'Återställningssidan kunde inte bekräfta att det är du, eftersom din säkerhetsinformation inte har lagts in.',
    doNow:
      'Kontakta helpdesk för att få ett nytt lösenord och lägg sedan in din säkerhetsinformation på aka.ms/mysecurityinfo.',
    explanation:
      'Kontot har varken telefon, e-postadress eller app registrerad som personen kan verifiera sig med (SSPR_0014).',
  },
  'user-not-found-on-prem': {
    title: 'Det lokala objektet saknas eller ligger utanför synkroniseringen',
    what: 'Ditt konto är inte rätt kopplat till din organisations system.',
    doNow: 'Du behöver inte göra något: det här måste it-avdelningen åtgärda. Försök igen när du har fått besked.',
    explanation:
      'AD-objektet bakom kontot har raderats, ersatts eller filtrerats bort ur synkroniseringen, så lösenordet har ingenstans att ta vägen (33002, 80230405).',
  },
  'user-not-in-sspr-group': {
    title: 'Personen ingår inte i återställningsgruppen',
    what: 'Ditt konto har inte fått tillgång till lösenordsåterställning än.',
    doNow: 'Kontakta helpdesk och be om att själv få kunna återställa ditt lösenord.',
    explanation:
      'Återställning är begränsad till en grupp. Kontot är varken direkt eller kapslad medlem i den, medan andra kan återställa sitt lösenord.',
  },
  'user-not-licensed': {
    title: 'Licens för självbetjäning saknas',
    what: 'Ditt konto saknar den licens som behövs för att återställa lösenordet.',
    doNow: 'Kontakta helpdesk. De kan återställa lösenordet åt dig så länge.',
    explanation: 'Kontot har ingen licens som omfattar självbetjäning för återställning av lösenord (SSPR_0012).',
  },
  'user-risk-not-remediated': {
    title: 'Kontots risk har inte åtgärdats',
    what: 'Din inloggning har stoppats av en säkerhetskontroll.',
    doNow: 'Kontakta helpdesk. De kan häva stoppet när de har kontrollerat att det är du.',
    explanation:
      'Kontot är fortfarande flaggat för risk, eftersom det sätt som lösenordet ändrades på inte räknas som en åtgärd, till exempel när en administratör återställer det.',
  },
  'verification-message-not-received': {
    title: 'Verifieringsmeddelandet har inte kommit fram',
    what: 'Verifieringsmeddelandet har skickats, men det har inte kommit fram till dig än.',
    doNow: 'Vänta en liten stund, titta i skräpposten och begär ett enda nytt meddelande.',
    explanation:
      'Ett meddelande har gått till en giltig kontaktuppgift som personen har kvar, men ett skräppostfilter, operatören eller en fördröjning håller det tillbaka. Normalt tar det mindre än en minut. Ett felskrivet nummer eller en borttappad telefon gör också att inget kommer fram och måste uteslutas först.',
  },
  'writeback-disabled-in-connect': {
    title: 'Tillbakaskrivning av lösenord är inte aktiverad i Entra Connect',
    what: 'Din organisations system tar inte emot nya lösenord från återställningssidan.',
    doNow: 'Du behöver inte göra något: det här måste it-avdelningen åtgärda. Försök igen när du har fått besked.',
    explanation:
      'Tillbakaskrivning av lösenord har aldrig aktiverats i Entra Connect, eller så har någon stängt av den. I så fall syns det på den senaste raden ”Disable password writeback for directory” i loggen.',
  },
  'writeback-disabled-in-portal': {
    title: 'Tillbakaskrivning av lösenord är inte markerad i administrationscentret',
    what: 'Din organisations system tar inte emot nya lösenord från återställningssidan.',
    doNow: 'Du behöver inte göra något: det här måste it-avdelningen åtgärda. Försök igen när du har fått besked.',
    explanation:
      'På sidan Lokal integration är kryssrutan för tillbakaskrivning inte markerad, trots att det finns en agent som kan utföra den. Synkroniserade konton nekas med ”managed on-premises” (SSPR_0010).',
  },
  'writeback-endpoint-not-started': {
    title: 'Lyssnaren för tillbakaskrivning är inte igång',
    what: 'Återställningssidan får just nu ingen kontakt med din organisations system.',
    doNow:
      'Du behöver inte göra något: det här måste it-avdelningen åtgärda. Ditt lösenord är oförändrat. Försök igen senare.',
    explanation:
      'Synkroniseringstjänsten är igång, men dess slutpunkt för tillbakaskrivning eller dess Service Bus-lyssnare har inte startat eller har inte hållit sig igång.',
  },
  'writeback-key-or-config-corrupt': {
    title: 'Nycklar eller inställningar för tillbakaskrivning stämmer inte överens',
    what: 'Återställningssidan får just nu ingen kontakt med din organisations system.',
    doNow:
      'Du behöver inte göra något: det här måste it-avdelningen åtgärda. Ditt lösenord är oförändrat. Försök igen senare.',
    explanation:
      'Nycklarna eller inställningarna på servern stämmer inte längre med dem i molnet, så inkommande begäranden kan varken dekrypteras eller verifieras.',
  },
} satisfies KnowledgeTexts['causes'];
