import type { KnowledgeTexts } from '../locale.ts';

export const articles = {
  'active-directory-password-rules': {
    title: 'Active Directorys lösenordsregler gäller',
    answer:
      'Ett lösenord som skrivs tillbaka måste uppfylla reglerna i Active Directory: längd, komplexitet, historik, lägsta ålder och detaljerade principer. Återställningssidan ser inte reglerna i förväg, utan får veta först av svaret att lösenordet har avvisats. Läs dem med Get-ADDefaultDomainPasswordPolicy och Get-ADUserResultantPasswordPolicy <user>.',
    changed: null,
  },
  'administrators-own-reset': {
    title: 'Administratörer som återställer sitt eget lösenord',
    answer:
      'Den som har en administratörsroll följer en fast regel från Microsoft: två metoder, inga säkerhetsfrågor, oavsett vad som gäller för andra. Om administratörer alls får använda självbetjäningen avgörs av allowedToUseSSPR i auktoriseringsprincipen; Microsofts sidor säger olika om standardvärdet, så läs av det: Get-MgPolicyAuthorizationPolicy | Select-Object AllowedToUseSspr. Update-MgPolicyAuthorizationPolicy -AllowedToUseSspr:$true tillåter det inom 60 minuter.',
    changed: 'En sida säger att det är på som standard, två att det inte är det; värdet i klientorganisationen avgör.',
  },
  adminsdholder: {
    title: 'AdminSDHolder och skyddade kontons behörigheter',
    answer:
      'Ungefär varje timme skriver Active Directory behörigheterna från objektet AdminSDHolder på alla skyddade konton och tar bort det som har getts direkt på dem. Att ge anslutningskontot behörigheter på AdminSDHolder skulle låta synkroniseringsservern återställa lösenord för Domain Admins; det är ett säkerhetsbeslut och rekommenderas inte. Det fungerar bara för självbetjäning, aldrig när en administratör återställer.',
    changed: null,
  },
  'application-authentication': {
    title: 'Programbaserad autentisering för Entra Connect',
    answer:
      'Nyare versioner av Microsoft Entra Connect loggar in i molnet som ett program med certifikat i stället för med ett synkroniseringskonto och lösenord. Det blir ett krav tillsammans med version 2.6.84.0 senast den 7 april 2027. Get-ADSyncEntraConnectorCredential visar om ConnectorIdentityType är Application eller fortfarande ServiceAccount.',
    changed: null,
  },
  'audit-log-delay': {
    title: 'Hur sent rader visas i granskningsloggen och hur länge de sparas',
    answer:
      'Rader om lösenordsåterställningar visas i regel efter 5 till 10 minuter, ibland efter en timme. De sparas i 7 dagar med Microsoft Entra ID Free och i 30 dagar med P1 eller P2; den som behöver mer skickar dem till en arbetsyta, ett lagringskonto eller en händelsehubb med diagnostikinställningar.',
    changed: null,
  },
  'audit-log-of-resets': {
    title: 'Var återställningar loggas i molnet',
    answer:
      'Öppna entra.microsoft.com > Entra ID > Övervakning och hälsa > Granskningsloggar och filtrera på tjänsten Self-service Password Management. Raderna heter Reset password (self-service), Change password (self-service), Reset password (by admin), Self-service password reset flow activity progress med flera. Läs orsaken bredvid resultatet: vissa rader säger att det lyckades fast lösenordet inte sattes överallt. Rollen rapportläsare räcker.',
    changed: null,
  },
  'auto-upgrade': {
    title: 'Automatisk uppgradering av Entra Connect',
    answer:
      'Automatisk uppgradering kan lyfta servrar från och med 2.3.20.0 till en nyare version utan att någon gör något. Get-ADSyncAutoUpgrade -Detail visar om den är på, av eller pausad och varför. En anpassad installation kan hoppas över, så planera att uppgradera för hand före de datum som Microsoft sätter; tillbakaskrivningen ligger nere medan tjänsten startar om.',
    changed: null,
  },
  'banned-passwords': {
    title: 'Listor över förbjudna lösenord',
    answer:
      'Innan något skrivs tillbaka jämför Microsoft Entra det nya lösenordet med Microsofts globala lista och med organisationens egen lista över förbjudna ord, även i ändrad stavning; det sker i molnet. Med agenterna för Microsoft Entra Password Protection kan samma listor gälla även på domänkontrollanterna. En administratör redigerar den egna listan under Entra ID > Autentiseringsmetoder > Lösenordsskydd.',
    changed: null,
  },
  'blocked-attempts': {
    title: 'Spärrad efter flera försök',
    answer:
      'Efter flera misslyckade försök att visa vem man är spärrar återställningssidan personen i 24 timmar; Microsofts sidor anger olika antal. På sidan hjälper det bara att vänta, räknat från det senaste försöket. Helpdesk kan återställa lösenordet under tiden, och en återställning nollställer räknaren.',
    changed: null,
  },
  'changed-on-premises': {
    title: 'Ett lösenord som har ändrats i Active Directory',
    answer:
      'Ett lösenord som ändras i Windows eller av en administratör i Active Directory går upp till molnet genom synkronisering av lösenordshash, ungefär varannan minut. Tillbakaskrivning har inget med det att göra. Om molnet fortfarande godtar det gamla, titta på händelserna 656, 657 och 611 på Entra Connect-servern och på hashsynkroniseringen. Med direktautentisering eller federation kontrollerar Active Directory lösenordet självt, så det gäller genast.',
    changed: null,
  },
  'choose-a-good-password': {
    title: 'Välja ett lösenord som godtas',
    answer:
      'Använd minst 12 tecken av tre sorter: stora och små bokstäver, siffror, specialtecken. Undvik ditt namn, företaget, produktnamn, årstider och rader på tangentbordet, och återanvänd inte ett äldre lösenord. Håll dig till bokstäver utan prickar och accenter, eftersom andra Unicode-bokstäver kan nekas. Tre eller fyra ord som inte hör ihop, plus en siffra och ett specialtecken, är lätta att minnas.',
    changed: null,
  },
  'cloud-sync-agent': {
    title: 'Se till att molnsynkroniseringsagenten fungerar',
    answer:
      'Tjänsterna Microsoft Entra Provisioning Agent och Microsoft Entra Connect Agent Updater måste vara igång, och agenten ska visas som aktiv i entra.microsoft.com > Entra ID > Entra Connect > Molnsynkronisering > Agenter. Den behöver utgående port 443 och port 80 för att kontrollera spärrade certifikat. Agenten uppdaterar sig själv; installera den på flera servrar så att det inte gör något om en slutar fungera.',
    changed: null,
  },
  'cloud-sync-rights': {
    title: 'Behörigheter för molnsynkroniseringens tjänstkonto',
    answer:
      'Det grupphanterade tjänstkontot för Microsoft Entra Cloud Sync behöver Återställ lösenord, skrivbehörighet till lockoutTime och pwdLastSet samt Unexpire Password på roten av varje domän; installationen ger dem. För att ge dem igen, kör Set-AADCloudSyncPermissions -PermissionType PasswordWriteBack -EACredential $(Get-Credential) som företagsadministratör och räkna med en timme eller mer.',
    changed: null,
  },
  'cloud-sync-writeback': {
    title: 'Tillbakaskrivning med Microsoft Entra Cloud Sync',
    answer:
      'Även Microsoft Entra Cloud Sync kan skriva tillbaka lösenord, med etableringsagent 1.1.977.0 eller senare. Markera tillbakaskrivning med molnsynkronisering i entra.microsoft.com > Entra ID > Lösenordsåterställning > Lokal integration, eller kör Set-AADCloudSyncPasswordWritebackConfiguration -Enable $true -Credential $(Get-Credential) på agentservern. Licens och roll är desamma som med Microsoft Entra Connect. Det stöds inte i 21Vianets moln.',
    changed:
      'Sidan från 2023 talar fortfarande om förhandsversion; självstudien beskriver funktionen som allmänt tillgänglig.',
  },
  'code-times': {
    title: 'Hur länge koder och återställningssessionen gäller',
    answer:
      'En verifieringskod via e-post eller sms gäller i 5 minuter och hela återställningssessionen i 15 minuter. Om sidan säger att sessionen har gått ut, börja om på aka.ms/sspr; den gamla koden gäller inte längre. Ha det nya lösenordet klart innan du börjar.',
    changed: null,
  },
  'connect-and-cloud-sync': {
    title: 'Entra Connect och Cloud Sync sida vid sida',
    answer:
      'Båda får skriva tillbaka lösenord i samma klientorganisation, var och en för olika domäner; ingen person får omfattas av båda. Det hjälper efter en sammanslagning, när en skog saknar nätförbindelse med Entra Connect-servern. Vilken som användes syns som OnPremisesAgent på granskningsraden för en återställning som en administratör har gjort.',
    changed: null,
  },
  'connect-server-requirements': {
    title: 'Vad Entra Connect-servern behöver',
    answer:
      'En domänansluten Windows Server med skrivbord, helst Windows Server 2022 eller 2025; Server Core stöds inte. Servern behöver också .NET Framework 4.8 eller senare, TLS 1.2 och rätt tid. Behandla servern som en domänkontrollant (nivå 0), eftersom den kan sätta lösenord. Microsofts sidor nämner på sina ställen äldre .NET-versioner; 4.8 uppfyller alla.',
    changed: 'Dokumentet från 2021 talade om Windows Server 2008 R2 till 2012 R2; de stöds inte längre.',
  },
  'connector-account': {
    title: 'Vilket konto som skriver lösenordet',
    answer:
      'Det är AD DS-anslutningskontot som sätter lösenordet i Active Directory. Det heter oftast MSOL_ och ett nummer, eller är ett som valdes vid installationen. Det är varken tjänstkontot eller den som kör guiden. Get-ADSyncADConnectorAccount visar vilket det är, och guiden visar det under Visa aktuell konfiguration, synkroniserade kataloger. Alla behörigheter för tillbakaskrivning ska ges till det kontot.',
    changed: null,
  },
  'connector-account-rights': {
    title: 'Anslutningskontots behörigheter',
    answer:
      'På underordnade användarobjekt behöver anslutningskontot Återställ lösenord samt skrivbehörighet till lockoutTime och pwdLastSet; självstudien lägger till Ändra lösenord. På roten av varje domän behövs den utökade rättigheten Unexpire Password. Set-ADSyncPasswordWritebackPermissions i AdSyncConfig.psm1, körd av en domänadministratör, ger de tre första. Kontrollera resultatet på fliken Gällande åtkomst (Effective Access) för en användare.',
    changed: null,
  },
  'connector-password': {
    title: 'Anslutningskontots lösenord',
    answer:
      'Om lösenordet för AD DS-anslutningskontot har ändrats i Active Directory, spara det nya i Microsoft Entra Connect: Synchronization Service Manager > Connectors > AD-anslutningsappen > Egenskaper > Connect to Active Directory Forest, eller Add-ADSyncADDSConnectorAccount. Microsofts gräns är 256 tecken, en äldre text säger 127; håll dig till högst 127. Felet 800700CE betyder att lösenordet är för långt.',
    changed: null,
  },
  'contact-data-format': {
    title: 'Hur telefonnummer måste skrivas',
    answer:
      'Skriv ett telefonnummer som +landsnummer, blanksteg och sedan numret, till exempel +33 123456789 eller +46 701234567; en anknytning tas bort. För en synkroniserad person ligger numret i Active Directory (mobile eller telephoneNumber) och når molnet vid nästa synkronisering. Arbetstelefonen kan bara ändras i molnet för rena molnkonton.',
    changed: null,
  },
  'disable-and-reenable': {
    title: 'Stänga av tillbakaskrivning och slå på den igen',
    answer:
      'Öppna Anpassa synkroniseringsalternativ i Microsoft Entra Connect-guiden, avmarkera tillbakaskrivning av lösenord under Valfria funktioner, låt ”Synkronisera nu” vara avmarkerat och konfigurera. Kör sedan guiden igen och markera den. Tjänsten registrerar sig på nytt med nya nycklar, och under några minuter fungerar inte tillbakaskrivningen. Det hjälper vid händelserna 32004 till 32010 och när en skog har lagts till; kontrollera först nätet och TLS och starta om tjänsten.',
    changed: 'År 2021 var det här det allra sista steget; i dag kommer det efter omstarten och före uppgraderingen.',
  },
  'disable-writeback': {
    title: 'Stänga av tillbakaskrivning helt',
    answer:
      'Öppna entra.microsoft.com > Entra ID > Lösenordsåterställning > Lokal integration, avmarkera rutorna för tillbakaskrivning och upplåsning och spara. Avmarkera sedan tillbakaskrivning av lösenord under Valfria funktioner i Microsoft Entra Connect-guiden och välj Konfigurera. Därefter kan synkroniserade personer inte återställa sitt lösenord i molnet.',
    changed: null,
  },
  'domain-controller-versions': {
    title: 'Domänkontrollanter och flera skogar',
    answer:
      'Domänkontrollanter får köra vilken version av Windows Server som helst som stöds, med skogsfunktionsnivå 2003 eller högre. Tillbakaskrivning fungerar med en skog lika väl som med flera; flera är tillåtet men inget krav. Bara när händelse 6329 klagar på LDAP-kontrollen för lösenordsprinciper behöver domänkontrollanterna Windows Server 2016 eller senare.',
    changed: 'Dokumentet från 2021 krävde flera skogar på Windows Server 2008 R2 till 2012 R2.',
  },
  'download-connect': {
    title: 'Var du hämtar Microsoft Entra Connect',
    answer:
      'Nya versioner av Microsoft Entra Connect Sync finns bara i administrationscentret för Microsoft Entra: entra.microsoft.com > Entra ID > Entra Connect > Kom igång, fliken Hantera. Den gamla sidan i Download Center har dem inte längre. Håll versionen aktuell, för äldre slutar fungera på bestämda datum.',
    changed: 'Dokumentet från 2021 hänvisade till Download Center, id 47594; den källan finns inte längre.',
  },
  'enable-in-connect': {
    title: 'Aktivera tillbakaskrivning i Microsoft Entra Connect',
    answer:
      'Starta Microsoft Entra Connect-guiden på Entra Connect-servern och välj Konfigurera > Anpassa synkroniseringsalternativ. Logga in som administratör för hybrididentitet, gå vidare förbi anslutning av kataloger och domän-/OU-filtrering, markera tillbakaskrivning av lösenord under Valfria funktioner, gå förbi katalogtillägg och välj Konfigurera och sedan Avsluta. Aktivera det även i administrationscentret för Microsoft Entra: båda behövs.',
    changed: 'Stegen från 2020 krävde en global administratör och saknade sidan för katalogtillägg.',
  },
  'enable-in-portal': {
    title: 'Aktivera tillbakaskrivning i administrationscentret för Microsoft Entra',
    answer:
      'Logga in på entra.microsoft.com som administratör för hybrididentitet och öppna Entra ID > Lösenordsåterställning > Lokal integration. Markera ”Skriv tillbaka lösenord till din lokala katalog”, rutan för Microsoft Entra Cloud Sync om ni har dess agenter och, om ni vill, den som låter användare låsa upp konton. Spara sedan. Sidan visar också om den lokala klienten är igång.',
    changed:
      'Sökvägen var Azure-portalen > Azure Active Directory > Lösenordsåterställning år 2020 och Identitet > Skydd > Lösenordsåterställning år 2025.',
  },
  'enable-self-service-reset': {
    title: 'Aktivera självbetjäning för återställning av lösenord',
    answer:
      'Tillbakaskrivning för bara vidare de återställningar som självbetjäningen tillåter. Öppna entra.microsoft.com > Entra ID > Lösenordsåterställning > Egenskaper och välj Vald (en grupp, även kapslade grupper räknas) eller Alla. Ange sedan under Autentiseringsmetoder hur många metoder som krävs och låt användarna registrera dem. Börja gärna med en testgrupp.',
    changed: null,
  },
  'events-on-the-server': {
    title: 'Tillbakaskrivningens händelser på servern',
    answer:
      'Tillbakaskrivningen skriver i programloggen (Application) på Entra Connect-servern med källan PasswordResetService. 31001 visar att en återställning börjar, 31002 att den lyckades och 31003 att den misslyckades; 31006 till 31008 är samma sak för en ändring, 31009 till 31011 för en återställning som en administratör gör. 31015 är tjänstens start, 31019 dess pulsslag, 32xxx problem med tjänst eller förbindelse, 33xxx ett avslag från Active Directory; händelse 6329 från ADSync ger detaljer.',
    changed: null,
  },
  'firewall-addresses': {
    title: 'Adresserna som brandväggen måste släppa igenom',
    answer:
      'Entra Connect-servern behöver utgående HTTPS (port 443) till *.passwordreset.microsoftonline.com och *.servicebus.windows.net, med jokertecknen. Ingen inkommande regel behövs. Tillåt namn hellre än IP-adresser; går bara IP-adresser, använd Microsofts publicerade intervall och tjänsttaggar. Testa med Test-NetConnection <namespace>.servicebus.windows.net -Port 443; namnrymden står i händelse 31019 eller 31034.',
    changed: 'Dokumentet från 2021 anger ”servicebus.windows.networks”, som inte finns, och utelämnar jokertecknen.',
  },
  'forest-added-later': {
    title: 'När en skog eller domän har lagts till',
    answer:
      'När en skog läggs till i Microsoft Entra Connect, eller tas bort och läggs till igen, efter att tillbakaskrivning har aktiverats, misslyckas återställningar där med händelse 6329 och 0x8023061f. Stäng av tillbakaskrivning av lösenord i guiden och slå på den igen, och ge anslutningskontot behörighet även i den nya skogen.',
    changed: null,
  },
  'full-import-and-sync': {
    title: 'Fullständig import och fullständig synkronisering före test',
    answer:
      'Fullständig import och fullständig synkronisering behövs inte för själva tillbakaskrivningen, som inte använder synkroniseringscykeln. De har bara betydelse för att personen ska finnas i Microsoft Entra ID och vara länkad till kontot i Active Directory. Kör Start-ADSyncSyncCycle -PolicyType Initial en gång efter en nyinstallation eller när en regel eller omfattningen har ändrats; annars räcker den vanliga cykeln på 30 minuter.',
    changed: 'Dokumentet från 2021 krävde båda körningarna före det första testet.',
  },
  'government-and-china-addresses': {
    title: 'Adresser i moln för myndigheter och i Kina',
    answer:
      'I molnet US Government heter adresserna *.passwordreset.microsoftonline.us och *.servicebus.usgovcloudapi.net, utgående på port 443. För Azure som drivs av 21Vianet i Kina är det ssprdedicatedsbmcprodcne.servicebus.chinacloudapi.cn och ssprdedicatedsbmcprodcnn.servicebus.chinacloudapi.cn. Tillbakaskrivning med Microsoft Entra Cloud Sync stöds inte i 21Vianets moln, men tillbakaskrivning med Microsoft Entra Connect gör det.',
    changed: null,
  },
  'guests-and-personal-accounts': {
    title: 'Gäster och personliga Microsoft-konton',
    answer:
      'En gästs lösenord hör till den organisation eller tjänst där kontot finns, så det återställs där. Personliga Microsoft-konton (outlook.com, hotmail.com) använder account.live.com/password/reset. Ingen av dem använder den inbjudande organisationens tillbakaskrivning.',
    changed: null,
  },
  'how-fast-is-writeback': {
    title: 'Hur snabbt ett tillbakaskrivet lösenord gäller',
    answer:
      'Tillbakaskrivningen sker direkt: sidan väntar på svaret från Active Directory, i genomsnitt mindre än en halv sekund, och är inte beroende av synkroniseringscykeln. Åt andra hållet går det långsammare: med synkronisering av lösenordshash skickas ett lösenord som har ändrats i Active Directory upp ungefär varannan minut. Om en sida säger att servrarna behöver tid, vänta några minuter innan du loggar in.',
    changed: null,
  },
  'how-writeback-works': {
    title: 'Så skrivs ett lösenord tillbaka, steg för steg',
    answer:
      'Sidan kontrollerar vem personen är och att tjänsten för tillbakaskrivning svarar, och prövar sedan lösenordet mot spärrlistorna i molnet. Lösenordet krypteras och läggs på ett Service Bus-relä som tillhör organisationen. Microsoft Entra Connect, som lyssnar där genom en utgående anslutning, hittar personen i Active Directory och sätter lösenordet på en skrivbar domänkontrollant. Svaret kommer medan personen väntar, och först därefter sätts lösenordet i molnet.',
    changed: null,
  },
  'identity-protection': {
    title: 'Tillbakaskrivning och Microsoft Entra ID Protection',
    answer:
      'En princip i Microsoft Entra ID Protection kan begära att någon byter lösenord när kontot troligen är kapat. För synkroniserade användare fungerar det bara med tillbakaskrivning, eftersom bytet måste nå Active Directory. En säker återställning eller ändring på egen hand avslutar då också risken; utan tillbakaskrivning måste en administratör ingripa.',
    changed:
      'Guiderna från 2018 kallade det Azure AD Identity Protection och nämnde bara hög risk; villkoret är detsamma.',
  },
  'idle-connections': {
    title: 'Hur länge inaktiva förbindelser måste hållas öppna',
    answer:
      'Förbindelsen till reläet hålls öppen och är ofta tyst, så brandväggar och proxyservrar får inte stänga den. Microsofts nuvarande krav är en tidsgräns för inaktivitet på minst 6 minuter, eftersom tjänsten kan behöva upp till 5 minuter för att svara. Täta varningar 32014 eller återanslutningar med fast mellanrum tyder på ett för kort värde.',
    changed: 'Dokumentet från 2021 krävde 2 till 3 minuter; använd 6.',
  },
  inheritance: {
    title: 'Arvet måste vara på',
    answer:
      "Anslutningskontots behörigheter når en person genom arv från domänen eller organisationsenheten. Där arvet är avstängt på kontot eller på en organisationsenhet ovanför nekas återställningen fast allt annat stämmer. Get-ADSyncObjectsWithInheritanceDisabled -SearchBase '<dn>' -ObjectClass * visar sådana objekt; slå på det under Säkerhet > Avancerat > Aktivera arv. För skyddade konton är det avstängt med avsikt.",
    changed: null,
  },
  'is-writeback-secure': {
    title: 'Hur lösenordet skyddas på vägen',
    answer:
      'Lösenordet krypteras med organisationens eget RSA-nyckelpar på 2048 bitar innan det når Service Bus-reläet, packas med AES-256-GCM och skickas över TLS. Bara servern i organisationens eget nät har den privata nyckeln. Nycklarna byts var sjätte månad och varje gång tillbakaskrivningen stängs av och slås på. Ingen inkommande port öppnas, och meddelanden som inte hämtas försvinner efter några minuter.',
    changed: null,
  },
  'ldap-signing': {
    title: 'Signera och kryptera LDAP-trafik',
    answer:
      'Tillbakaskrivning kräver ”Sign and Encrypt LDAP Traffic” i AD-anslutningsappen; annars visar händelse 6329 felet 8023062C. Slå på det på tre ställen: Connect to Active Directory Forest > Options, Configure Directory Partitions > Options och Set Credentials > Options där andra inloggningsuppgifter används. Starta sedan om tjänsten ADSync.',
    changed: null,
  },
  'licence-for-administrators': {
    title: 'Administratören som konfigurerar behöver också en licens',
    answer:
      'En administratör utan Microsoft Entra ID-licens ser kanske inte sidan Lösenordsåterställning, och raderna om självbetjäning kan saknas i granskningsloggen. Tilldela administratören en licens där funktionen ingår, logga ut och in igen och öppna sidan på nytt. Testa med en vanlig person som har licens, aldrig bara med en administratör.',
    changed: null,
  },
  'licences-cloud-only': {
    title: 'Licensen för rena molnkonton',
    answer:
      'Den som bara har ett molnkonto kan ändra ett känt lösenord med vilken utgåva som helst, även Microsoft Entra ID Free. För att återställa ett glömt lösenord krävs Microsoft 365 Business Standard eller högre, eller Microsoft Entra ID P1 eller P2. Tillbakaskrivning har ingen betydelse, eftersom det inte finns något lösenord i Active Directory.',
    changed:
      'Dokumentet från 2021 nämnde vilket betalt Office 365-abonnemang som helst eller Azure AD Basic; Azure AD Basic finns inte längre.',
  },
  'licences-for-writeback': {
    title: 'Licensen som tillbakaskrivning kräver',
    answer:
      'Varje synkroniserad person som har nytta av tillbakaskrivning behöver Microsoft Entra ID P1 eller P2, eller Microsoft 365 Business Premium. P1 och P2 ingår också i Enterprise Mobility + Security och i Microsoft 365 E3 och E5. I Microsoft 365 Business Basic och Business Standard ingår inte tillbakaskrivning. Licenser tilldelas i administrationscentret för Microsoft 365, per person eller genom en grupp.',
    changed:
      'Dokumentet från 2021 nöjde sig med en licens i organisationen och nämnde Azure AD Premium, EMS och SPE; i dag gäller en licens för varje person som har nytta av funktionen.',
  },
  'm365-admin-center-reset': {
    title: 'Återställning i administrationscentret för Microsoft 365',
    answer:
      'En återställning i administrationscentret för Microsoft 365 skrivs aldrig tillbaka: molnlösenordet ändras men lösenordet i Active Directory är oförändrat. Gör om återställningen i administrationscentret för Microsoft Entra (entra.microsoft.com > Användare > användaren > Återställ lösenord), som skriver tillbaka, eller sätt lösenordet i Active Directory.',
    changed: null,
  },
  'microsoft-support-case': {
    title: 'Vad Microsofts support vill veta',
    answer:
      'Öppna ett ärende med: vad som provades (återställning, ändring eller upplåsning), sidans adress, supportkoden längst ner i felet, exakt tid med tidszon, inloggningsnamn, inloggningssätt (hashsynkronisering, direktautentisering, federation), licens och programloggen (Application) från Entra Connect-servern som fil. Skicka aldrig ett lösenord.',
    changed: null,
  },
  'minimum-connect-version': {
    title: 'Den äldsta versionen av Entra Connect som fortfarande fungerar',
    answer:
      'Sedan den 30 september 2026 måste Microsoft Entra Connect Sync vara 2.5.79.0 eller nyare. På äldre servrar slutar alla synkroniseringstjänster fungera, även tillbakaskrivning. Från den 7 april 2027 krävs version 2.6.84.0 och programbaserad autentisering. Versionen står i guiden under Visa aktuell konfiguration eller i Program och funktioner.',
    changed: 'Dokumentet från 2021 nöjde sig med 1.1.443 eller nyare; de versionerna ansluter inte längre.',
  },
  'minimum-password-age': {
    title: 'Lägsta ålder för lösenord',
    answer:
      'En lägsta ålder över 0 stoppar inte tillbakaskrivningen; den nekar bara ett nytt byte innan tiden har gått. Sätt den till 0 om man måste kunna ändra eller återställa mer än en gång om dagen: gpmc.msc > Datorkonfiguration > Principer > Windows-inställningar > Säkerhetsinställningar > Kontoprinciper > Lösenordsprincip, och kör gpupdate /force. Detaljerade lösenordsprinciper har ett eget värde.',
    changed:
      'Bloggen från 2025 säger att den måste vara 0, och en sida om molnsynkronisering säger detsamma; den nuvarande självstudien för Connect kräver 0 bara för flera byten per dag.',
  },
  'number-of-methods': {
    title: 'Hur många metoder en återställning kräver',
    answer:
      'En administratör väljer en eller två under entra.microsoft.com > Entra ID > Lösenordsåterställning > Autentiseringsmetoder. Personen måste ha registrerat minst så många, och var och en måste vara aktiverad i principen för autentiseringsmetoder; en metod som är registrerad men avstängd räknas inte. När appavisering är tillåten måste minst en metod till erbjudas.',
    changed: null,
  },
  'old-licence-names': {
    title: 'E3, E5, EMS, SPE och Azure AD Premium i dag',
    answer:
      'Guiderna från 2018 knöt tillbakaskrivning till Microsoft 365 E3 och E5, den från 2021 till Azure AD Premium, EMS eller Secure Productive Enterprise. I dag krävs Microsoft Entra ID P1 eller P2, eller Microsoft 365 Business Premium. Azure AD Premium P1 och P2 blev Microsoft Entra ID P1 och P2, Secure Productive Enterprise blev Microsoft 365 E3 och E5, och Azure AD Basic finns inte längre.',
    changed: 'Business Premium eller enbart P1 räcker; E3 eller E5 är inget krav.',
  },
  'old-product-names': {
    title: 'Gamla och nya namn på produkterna',
    answer:
      'Azure Active Directory (Azure AD) heter nu Microsoft Entra ID, Azure AD Connect heter Microsoft Entra Connect, Azure AD Premium P1 och P2 heter Microsoft Entra ID P1 och P2 och Azure AD Identity Protection heter Microsoft Entra ID Protection. Inställningarna har flyttat från Azure-portalen till administrationscentret för Microsoft Entra på entra.microsoft.com. Många cmdletar och mappar på servern har kvar de gamla namnen.',
    changed:
      'Sidor från före 2023 använder de gamla namnen; deras länkar till docs.microsoft.com leder till learn.microsoft.com.',
  },
  'ou-names': {
    title: 'Tecken i OU-namn som stoppar tillbakaskrivning',
    answer:
      'Tillbakaskrivning misslyckas med 33001 när namnet på en organisationsenhet ovanför personen innehåller ett reserverat tecken: inledande blanksteg eller #, avslutande blanksteg, komma, +, citattecken, \\, <, >, semikolon, = eller /, eller en radbrytning. Byt namn på organisationsenheten och låt nästa synkronisering köras. Ett omvänt snedstreck i det unika namnet är tecknet att leta efter.',
    changed: null,
  },
  'password-filters': {
    title: 'Lösenordsfilter på domänkontrollanter',
    answer:
      'Ett filter från en annan leverantör eller Microsoft Entra Password Protection på domänkontrollanterna prövar även lösenord som skrivs tillbaka. Eftersom självbetjäningen fungerar som en återställning gjord av en administratör måste filtret täcka det fallet också. Agenten för Password Protection skriver händelserna 10016 och 10017 när den nekar ett lösenord; granskningsläget visar avslag utan att tillämpa dem.',
    changed: null,
  },
  'pdc-emulator': {
    title: 'PDC-emulatorn och tillbakaskrivning',
    answer:
      'Microsofts nuvarande sidor kräver ingen anslutning till PDC-emulatorn. De rekommenderar en fast önskad domänkontrollant, den närmaste eller PDC-emulatorn, framför allt vid test. En äldre text säger att tillbakaskrivningen alltid går till PDC-emulatorn även om en annan är vald, så det är klokt att den går att nå från Entra Connect-servern. (Get-ADDomain).PDCEmulator visar vilken det är.',
    changed: 'Dokumentet från 2021 gör PDC-emulatorn till ett villkor; ingen nuvarande sida upprepar det.',
  },
  'portal-status-line': {
    title: 'Vad statusraden på Lokal integration betyder',
    answer:
      'Sidan entra.microsoft.com > Entra ID > Lösenordsåterställning > Lokal integration visar hur den lokala klienten mår. ”Igång” betyder att förbindelsen fungerar, ”inte rätt konfigurerad” att tillbakaskrivning inte är aktiverad i Microsoft Entra Connect, ”kan inte ansluta” att tjänsten eller nätet på servern behöver ses över, och en anmärkning om versionen att Connect är för gammalt. Listan över texterna försvann från Microsofts sida 2025, men raden visas fortfarande.',
    changed: 'Nyare sidor räknar inte längre upp texterna; de fanns med senast 2024.',
  },
  ports: {
    title: 'Portarna som tillbakaskrivning använder',
    answer:
      'Utgående TCP 443 räcker; ingen inkommande port öppnas. Portarna 9350 till 9354 finns bara i texten till den äldre händelsen 32011 och krävs inte på Microsofts nuvarande sidor. Mellan Entra Connect-servern och domänkontrollanterna behövs de vanliga portarna för Active Directory.',
    changed: 'Äldre texter nämner 9350-9354 vid sidan av 443; se det som historia.',
  },
  'preferred-domain-controllers': {
    title: 'Välja vilka domänkontrollanter Connect använder',
    answer:
      'Öppna Connectors i Synchronization Service Manager, AD-anslutningsappen > Egenskaper > Konfigurera katalogpartitioner, och markera Använd endast önskade domänkontrollanter. Ange skrivbara domänkontrollanter med fullständigt DNS-namn, inte NetBIOS-namn och inte avvecklade servrar, och starta om tjänsten ADSync. Felet 80230818 betyder ofta att en i listan inte går att nå.',
    changed: 'Dokumentet från 2021 beskrev samma ruta, mest för att välja PDC-emulatorn.',
  },
  'protected-accounts': {
    title: 'Skyddade konton går inte att återställa genom tillbakaskrivning',
    answer:
      'Lösenord för medlemmar i skyddade Active Directory-grupper, till exempel Domain Admins (adminCount = 1), kan inte återställas genom tillbakaskrivning; det är avsiktligt. Medlemmarna kan ändra ett lösenord som de kan. Annars återställer en administratör det i Active Directory. För en tidigare medlem: töm adminCount och slå på arvet igen. Kontrollera med Get-ADUser <user> -Properties adminCount,memberOf.',
    changed: 'En Microsoft-blogg skrev tidigare att medlemmar kan återställa på egen hand; det togs tillbaka 2023.',
  },
  proxy: {
    title: 'En proxy framför Entra Connect-servern',
    answer:
      'Tjänsten läser proxyn i machine.config (Windows\\Microsoft.NET\\Framework64\\v4.0.30319\\Config), i avsnittet defaultProxy, inte i webbläsarens inställningar. En proxy som kräver inloggning behöver useDefaultCredentials och ett domänkonto för tjänsten; enklast är att låta tillbakaskrivningens två adresser gå förbi den. Sätt dess tidsgräns för inaktivitet till minst 6 minuter och starta om tjänsten efter en ändring.',
    changed: null,
  },
  'read-only-domain-controllers': {
    title: 'Skrivskyddade domänkontrollanter',
    answer:
      'Tillbakaskrivning kräver en skrivbar domänkontrollant; en skrivskyddad (RODC) stöds inte av Microsoft Entra Connect. Om listan över önskade domänkontrollanter eller serverns plats leder till en RODC, välj en skrivbar med fullständigt namn. Get-ADDomainController -Discover -Writable hittar en.',
    changed: null,
  },
  'register-security-info': {
    title: 'Registrera säkerhetsinformation',
    answer:
      'Logga in och öppna aka.ms/mysecurityinfo (eller aka.ms/ssprsetup) och lägg till de metoder som din organisation tillåter, till exempel appen Microsoft Authenticator, en telefon eller en annan e-postadress. Registrera fler än en, så att du inte blir utelåst av en borttappad telefon. Kan du inte längre logga in måste helpdesk hjälpa dig först. Kontaktuppgifter som en administratör har fyllt i kan också användas.',
    changed: null,
  },
  'remote-sam': {
    title: 'Principen som begränsar fjärranrop till SAM',
    answer:
      'Principen Nätverksåtkomst: begränsa klienter som tillåts göra fjärranrop till SAM ska vara odefinierad eller innehålla anslutningskontot, både på domänkontrollanterna och på Entra Connect-servern. Annars misslyckas återställningar med 33004 och händelse 6329, ERROR_ACCESS_DENIED. Ta efteråt bort ett kvarvarande värde RestrictRemoteSam under HKLM\\System\\CurrentControlSet\\Control\\Lsa och kör gpupdate /force.',
    changed: null,
  },
  'reset-or-change': {
    title: 'Skillnaden mellan att återställa och att ändra',
    answer:
      'En ändring görs av den som kan sitt nuvarande lösenord. En återställning ersätter ett lösenord som är glömt och kräver ett annat bevis på vem du är. Det är två olika åtgärder med olika sidor, olika behörigheter i Active Directory och olika händelser i loggarna. Därför kan den ena fungera när den andra inte gör det, till exempel för ett skyddat konto.',
    changed: null,
  },
  'reset-with-graph': {
    title: 'Återställa med Microsoft Graph eller skript',
    answer:
      'Bara ett Graph-anrop skrivs tillbaka: POST /users/{id}/authentication/methods/28c10230-6103-485e-b985-444c60001490/resetPassword. Anropet är delegerat, så en administratör måste vara inloggad. Det kan inte användas på det egna kontot, och för en synkroniserad användare måste det nya lösenordet anges. Svaret är 202 med en Location-adress där resultatet läses. Att uppdatera passwordProfile eller sätta lösenord med PowerShell-cmdletar ändrar bara molnet.',
    changed: null,
  },
  'restart-adsync': {
    title: 'Starta om synkroniseringstjänsten',
    answer:
      'Restart-Service ADSync på Entra Connect-servern startar om både synkronisering och tillbakaskrivning; tjänstens visningsnamn skiljer sig mellan versioner. Kontrollera först med Get-ADSyncScheduler att ingen cykel pågår, och starta inte om under en lång ikappkörning av lösenordshashar. Efteråt visar händelse 31015 att tillbakaskrivningen har startat och 31019 att förbindelsen lever.',
    changed: null,
  },
  'rights-take-time': {
    title: 'Hur lång tid det tar innan nya behörigheter gäller',
    answer:
      'Behörigheter som nyss har getts i Active Directory kan behöva en timme eller mer innan de finns på alla objekt, på grund av replikering och arv. Vänta innan du bedömer en ändring, eller testa på den domänkontrollant där du gjorde den. Inställningen som låter administratörer återställa sitt eget lösenord tar också upp till 60 minuter.',
    changed: null,
  },
  'roles-for-resetting': {
    title: 'Vem som får återställa någon annans lösenord',
    answer:
      'I administrationscentret för Microsoft Entra kan en lösenordsadministratör, supportadministratör eller användaradministratör återställa lösenord för vanliga personer, liksom en autentiseringsadministratör; för administratörer krävs en privilegierad autentiseringsadministratör. Kontrollera först vem det är som ringer. Ingen kan återställa sitt eget lösenord med det verktyget.',
    changed: null,
  },
  'roles-for-setup': {
    title: 'Rollerna som behövs för att ställa in tillbakaskrivning',
    answer:
      'Microsoft Entra Connect-guiden och sidan Lokal integration kräver rollen administratör för hybrididentitet; global administratör behövs inte längre. Rollen ska vara tilldelad direkt, inte genom en grupp. På servern krävs lokal administratör, och en domän- eller företagsadministratör bara för att ge anslutningskontot behörighet i Active Directory.',
    changed:
      'Dokumentet från 2020 krävde global administratör; det från 2025 global administratör eller administratör för hybrididentitet samt en företagsadministratör.',
  },
  'selective-hash-sync': {
    title: 'Selektiv hashsynkronisering och tillbakaskrivning',
    answer:
      'Där bara vissa omfattas av synkronisering av lösenordshash hittar tillbakaskrivningen inte den som står utanför: händelserna 33002 och 6329 med 80230405. Titta på adminDescription: PHSFiltered håller en person utanför, eller så saknas PHSIncluded, beroende på hur reglerna är gjorda. Ta med personen i omfattningen och kör en synkronisering.',
    changed: null,
  },
  'server-clock': {
    title: 'Klockan på Entra Connect-servern',
    answer:
      'Om klockan på Entra Connect-servern går fel avvisas inloggningstoken och guiden kan inte konfigurera tillbakaskrivning; den kan då påstå att en licens saknas. Jämför med w32tm /stripchart /computer:time.windows.com /samples:3 /dataonly och rätta domänens tidshierarki snarare än bara servern.',
    changed: null,
  },
  'sign-in-kinds': {
    title: 'Tillbakaskrivning med hashsynkronisering, direktautentisering och federation',
    answer:
      'Tillbakaskrivning fungerar med synkronisering av lösenordshash, direktautentisering och federation (AD FS); inloggningssättet behöver inte ändras. Med hashsynkronisering gäller det nya lösenordet genast både i Active Directory och i molnet; med de två andra kontrollerar Active Directory det vid varje inloggning. Hashsynkronisering är inget villkor för tillbakaskrivning.',
    changed: null,
  },
  'staging-server': {
    title: 'Mellanlagringsservrar och tillbakaskrivning',
    answer:
      'En Microsoft Entra Connect-server i mellanlagringsläge (staging) kör varken lösenordssynkronisering eller tillbakaskrivning, även om de är markerade. Exakt en server ska vara aktiv: när en andra blir aktiv stör den den förstas Service Bus-förbindelse. Get-ADSyncScheduler visar StagingModeEnabled på varje server, och guiden ändrar det under Konfigurera mellanlagringsläge. Sätt först den gamla servern i mellanlagringsläge och aktivera sedan den nya.',
    changed: null,
  },
  'supported-operations': {
    title: 'Vilka lösenordsåtgärder som skrivs tillbaka',
    answer:
      'Det som skrivs tillbaka är: en ändring som görs av den som kan sitt lösenord, ett tvingat byte till exempel när lösenordet har gått ut, en återställning på egen hand, en återställning gjord av en administratör i administrationscentret för Microsoft Entra och en återställning genom anropet resetPassword i Microsoft Graph. Återställningar i administrationscentret för Microsoft 365 eller med PowerShell skrivs inte tillbaka, inte heller när någon återställer sitt eget lösenord med PowerShell eller Graph.',
    changed: null,
  },
  'test-writeback': {
    title: 'Testa tillbakaskrivning',
    answer:
      'Ta en vanlig testanvändare som är synkroniserad, har licens, omfattas av självbetjäningen och inte är med i någon skyddad grupp. Återställ lösenordet på aka.ms/sspr, leta efter händelserna 31001 och 31002 på Entra Connect-servern och efter en lyckad rad i granskningsloggen, och logga in på en domändator med det nya lösenordet. Om du testar mer än en gång om dagen måste lägsta ålder för lösenord vara 0 för den användaren.',
    changed: null,
  },
  'text-message-retirement': {
    title: 'Slutet för Microsofts sms och samtal',
    answer:
      'Microsoft slutar tillhandahålla autentisering med sms och röstsamtal den 1 februari 2027, för globala administratörer och externa användare den 1 juli 2027. Sedan den 30 oktober 2026 kan en organisation ansluta en egen telefonileverantör. Sidan nämner inte lösenordsåterställning, men den som bara har registrerat en telefon bör lägga till en annan metod i tid.',
    changed: null,
  },
  'tls-inspection': {
    title: 'TLS-inspektion och rotcertifikat',
    answer:
      'Låt ingen utrustning öppna och kryptera om trafiken till tillbakaskrivningens adresser: tjänsten godtar bara Microsofts certifikat. ”The remote certificate is invalid” i händelse 31034 betyder inspektion på vägen eller att rotcertifikat saknas på servern. Undanta adresserna och installera de rotcertifikat som Azure använder.',
    changed: null,
  },
  'tls-version': {
    title: 'TLS 1.2 på Entra Connect-servern',
    answer:
      'Servern måste använda TLS 1.2: SchUseStrongCrypto och SystemDefaultTlsVersions ska vara 1 för .NET Framework v4.0.30319 (både 64- och 32-bitarsnycklarna), och TLS 1.2 ska vara på för klient och server i SCHANNEL. Microsofts sida om TLS har ett skript som kontrollerar och ett som sätter värdena; starta om servern efteråt. Nyare versioner av Connect är mindre beroende av det, men kontrollera det när tjänsten inte kan ansluta.',
    changed: null,
  },
  'troubleshooting-order': {
    title: 'I vilken ordning du felsöker tillbakaskrivning',
    answer:
      'Microsofts ordning är: kontrollera nätförbindelsen, TLS 1.2 och .NET 4.8, starta om tjänsten ADSync, stäng av tillbakaskrivning och slå på den igen, installera senaste versionen av Microsoft Entra Connect och stäng till sist av och slå på en gång till. Om bara vissa drabbas, titta i stället på behörigheter, arv, skyddade grupper och lösenordsprinciper i Active Directory.',
    changed:
      'Dokumentet från 2021 hade färre steg: senaste versionen, brandvägg, inaktiva förbindelser och sedan av- och påslagning.',
  },
  'unexpire-password-right': {
    title: 'Den utökade rättigheten Unexpire Password',
    answer:
      'Unexpire Password ges på roten av varje domän i skogen: Active Directory – användare och datorer > domänens rot > Egenskaper > Säkerhet > Avancerat > Lägg till, med anslutningskontot som huvudnamn. Den visas bara när Gäller för är Det här objektet och alla underordnade objekt, Bara det här objektet eller Alla underordnade objekt. Ingen cmdlet ger den för sig; i många domäner finns den redan.',
    changed: null,
  },
  'unlock-without-reset': {
    title: 'Låsa upp ett konto utan nytt lösenord',
    answer:
      'Om organisationen tillåter det erbjuder återställningssidan att låsa upp kontot och behålla lösenordet. En administratör tillåter det i entra.microsoft.com > Entra ID > Lösenordsåterställning > Lokal integration > Tillåt användare att låsa upp konton utan att återställa lösenordet. Upplåsningen skrivs tillbaka som en återställning, så anslutningskontot måste få skriva lockoutTime.',
    changed:
      'I texten från 2020 låg alternativet i Azure-portalen; nu finns det i administrationscentret för Microsoft Entra.',
  },
  'user-cannot-change-password': {
    title: 'Kontoflaggorna som har betydelse',
    answer:
      'I Active Directory gör flaggan ”Användaren kan inte byta lösenord” att tillbakaskrivningen nekas, med 33008 eller 33004. Kontot måste vara aktiverat och får inte vara låst. ”Lösenordet upphör aldrig att gälla” hindrar inte en återställning, men då uppmanas personen inte att byta vid nästa inloggning. Get-ADUser <user> -Properties CannotChangePassword,LockedOut,PasswordNeverExpires,Enabled visar alla fyra.',
    changed: null,
  },
  'what-is-writeback': {
    title: 'Vad tillbakaskrivning av lösenord är',
    answer:
      'Tillbakaskrivning av lösenord skickar ett lösenord som har ändrats eller återställts i Microsoft Entra ID tillbaka till den lokala Active Directory-katalogen, så att samma lösenord gäller på båda ställena. Det är Microsoft Entra Connect eller Microsoft Entra Cloud Sync som för över det. Utan funktionen kan den som har ett lokalt hanterat lösenord inte återställa det i molnet.',
    changed: 'År 2018 hette produkterna Azure AD och Azure AD Connect; funktionen är densamma.',
  },
  'where-to-change': {
    title: 'Var du ändrar ett lösenord som du kan',
    answer:
      'Öppna Mina inloggningar (mysignins.microsoft.com) eller din kontosida (myaccount.microsoft.com) och välj Ändra lösenord. Du behöver ditt nuvarande lösenord. Med tillbakaskrivning gäller det nya även i Windows. På en dator som når företagets nät kan du också trycka på Ctrl+Alt+Del och välja Ändra ett lösenord; då går lösenordet från Active Directory till molnet, inte genom tillbakaskrivning.',
    changed: null,
  },
  'where-to-reset': {
    title: 'Var du återställer ett glömt lösenord',
    answer:
      'Öppna aka.ms/sspr (passwordreset.microsoftonline.com) eller välj ”Jag har glömt mitt lösenord” på inloggningssidan, ange din arbetsadress och visa vem du är med de metoder du har registrerat. Om organisationen inte har slagit på det, eller om du inte har registrerat något, återställer helpdesk lösenordet åt dig. Ingen på helpdesk behöver ditt lösenord: skicka det aldrig i en chatt eller ett mejl.',
    changed: null,
  },
  'who-needs-writeback': {
    title: 'Vem som behöver tillbakaskrivning',
    answer:
      'Tillbakaskrivning gäller den vars konto synkroniseras från Active Directory, oavsett om det är med synkronisering av lösenordshash, direktautentisering eller federation. Den som bara har ett molnkonto återställer lösenordet där och behöver ingen tillbakaskrivning. Gäster och personliga konton byter lösenord där kontot hör hemma.',
    changed: null,
  },
  'why-writeback': {
    title: 'Varför en organisation använder tillbakaskrivning',
    answer:
      'Den som har glömt sitt lösenord kan byta det var som helst, utan anslutning till företagets nät och utan att ringa helpdesk. Det nya lösenordet gäller sedan för Windows, för lokala system och för Microsoft 365. Det betyder mest för den som reser eller arbetar på distans, och det är en förutsättning för att kunna begära lösenordsbyte av synkroniserade användare när ett konto kan vara kapat.',
    changed: null,
  },
  'wizard-account': {
    title: 'Molnkontot att använda i guiden',
    answer:
      'Logga in i Microsoft Entra Connect-guiden med ett konto som inte är federerat: händelse 32009 (”Error getting auth token”) kommer när ett federerat konto har använts eller lösenordet var fel. Texten i händelsen godtar alla hanterade konton, även med hashsynkronisering, medan en äldre supportartikel kräver ett konto som är skapat i molnet. Ett rent molnkonto med administratör för hybrididentitet fungerar alltid.',
    changed: 'Dokumentet från 2021 godtog bara ett konto skapat i Azure AD; händelsens nuvarande text är mildare.',
  },
  'writeback-state-in-graph': {
    title: 'Läsa i Graph om tillbakaskrivning är på',
    answer:
      'Det finns ingen egenskap som stöds för det. Flaggan passwordWritebackEnabled i onPremisesSynchronization finns, men Microsoft säger att den inte används och att det inte stöds att ändra den; lita inte på den. Titta på sidan Lokal integration, på Get-ADSyncAADPasswordResetConfiguration på servern eller efter ”Enable password writeback for directory” i granskningsloggen.',
    changed: null,
  },
} satisfies KnowledgeTexts['articles'];
