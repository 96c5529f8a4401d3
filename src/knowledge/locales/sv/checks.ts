import type { KnowledgeTexts } from '../locale.ts';

export const checks = {
  'access-policy-allows-registration': {
    holds: 'Villkorsstyrd åtkomst låter personen registrera säkerhetsinformation på den plats där personen är.',
    fails:
      'En princip för villkorsstyrd åtkomst hindrar personen från att registrera säkerhetsinformation från den här platsen eller enheten eller med den här inloggningen.',
    look: 'Administrationscentret för Microsoft Entra > Entra ID > Övervakning och hälsa > Inloggningsloggar > inloggningen > Villkorsstyrd åtkomst; principen gäller användaråtgärden ”Registrera säkerhetsinformation”',
    ask: {
      question:
        'Stoppas personen av en princip för villkorsstyrd åtkomst som gäller användaråtgärden ”Registrera säkerhetsinformation”?',
      holds: 'Nej',
      fails: 'Ja',
    },
  },
  'account-is-enabled': {
    holds: 'Kontot är aktiverat.',
    fails: 'Kontot är inaktiverat.',
    look: 'Get-ADUser <sam> -Properties Enabled',
  },
  'account-is-member': {
    holds: 'Kontot tillhör den här organisationen.',
    fails: 'Kontot är ett gästkonto: lösenordet hanteras i hemorganisationen.',
  },
  'account-is-synced': {
    holds: 'Kontot styrs från Active Directory (domän {domain}).',
    fails: 'Kontot finns bara i Entra ID och berörs inte av tillbakaskrivning av lösenord.',
  },
  'account-not-at-risk': {
    holds: 'ID Protection har inte flaggat kontot.',
    fails: 'ID Protection har flaggat kontot: {state} ({level}).',
    look: 'Administrationscentret för Microsoft Entra > ID Protection > Riskfyllda användare',
  },
  'account-not-locked': {
    holds: 'AD-kontot är inte låst.',
    fails: 'AD-kontot är låst.',
    look: 'Get-ADUser <sam> -Properties LockedOut',
    ask: { question: 'Är kontot låst i AD?', holds: 'Nej', fails: 'Ja' },
  },
  'account-stays-unlocked': {
    holds: 'Kontot låser sig inte igen av sig självt.',
    fails: 'Kontot låser sig gång på gång utan att någon skriver fel lösenord.',
    look: "Get-WinEvent -ComputerName (Get-ADDomain).PDCEmulator -FilterHashtable @{LogName='Security';Id=4740} och läs Caller Computer Name",
    ask: {
      question: 'Låser sig kontot igen strax efter varje upplåsning, utan att någon skriver fel lösenord?',
      holds: 'Nej',
      fails: 'Ja, gång på gång',
    },
  },
  'ad-change-reaches-cloud': {
    holds: 'Inget lösenord som satts i Windows eller i AD saknas i molntjänsterna.',
    fails: 'Ett lösenord som satts i Windows eller i AD har inte nått molntjänsterna.',
    look: 'Get-ADUser <sam> -Properties PasswordLastSet, jämfört med lastPasswordChangeDateTime i Entra ID',
    ask: {
      question:
        'Sattes det nya lösenordet i Windows (Ctrl+Alt+Del) eller i AD, medan molntjänsterna fortfarande bara godtar det gamla?',
      holds: 'Nej',
      fails: 'Ja',
    },
  },
  'ad-did-not-take-over': {
    holds: 'AD har inte tagit över det här kontot på senare tid.',
    fails: 'Kontot fanns bara i molnet tills det nyligen matchades med ett AD-konto.',
    look: 'Get-ADUser <sam> -Properties whenCreated; Get-MgUser -UserId <upn> -Property CreatedDateTime,OnPremisesImmutableId (ett AD-konto som är yngre än molnkontot har matchats i efterhand)',
    ask: {
      question: 'Fanns kontot bara i molnet tills det nyligen matchades med ett AD-konto?',
      holds: 'Nej',
      fails: 'Ja',
    },
  },
  'admin-has-two-methods': {
    holds: 'Administratörskontot har två godkända metoder.',
    fails: 'Administratörskontot har färre än två godkända metoder (säkerhetsfrågor räknas inte): {methods}.',
  },
  'admin-resets-written-back': {
    holds: 'Loggen visar ingen återställning av kontot som en administratör har gjort utan tillbakaskrivning.',
    fails: 'En administratör satte lösenordet i molnet utan tillbakaskrivning ({at}).',
  },
  'administrator-follows-scope': {
    holds: 'Det administratören får göra stämmer med återställningens omfattning.',
    fails: 'Administratören får, eller får inte, återställa tvärtemot vad återställningens omfattning säger.',
    look: 'Get-MgPolicyAuthorizationPolicy | Select-Object AllowedToUseSspr; jämför med Administrationscentret för Microsoft Entra > Entra ID > Lösenordsåterställning > Egenskaper',
    ask: {
      question:
        'Gäller frågan varför en administratör får återställa trots att omfattningen utelämnar kontot, eller inte får det trots att kontot ingår?',
      holds: 'Nej',
      fails: 'Ja',
    },
  },
  'admins-may-reset': {
    holds: 'Administratörer får återställa sitt eget lösenord (allowedToUseSSPR är true).',
    fails: 'Administratörer får inte återställa sitt eget lösenord (allowedToUseSSPR är false).',
    look: 'GET /policies/authorizationPolicy, egenskapen allowedToUseSSPR',
  },
  'adsync-account-works': {
    holds: 'Tjänsten ADSync kan logga in och läsa sin krypteringsnyckel.',
    fails: 'Tjänsten ADSync kan inte logga in eller inte läsa sin krypteringsnyckel.',
    look: "Get-WinEvent -FilterHashtable @{LogName='System';Id=7000,7038} -MaxEvents 5; Get-WinEvent -FilterHashtable @{LogName='Application';Id=6028} -MaxEvents 5",
    ask: {
      question:
        'Vägrar ADSync att starta på grund av ett inloggningsfel (1069, händelse 7038) eller för att krypteringsnyckeln inte går att komma åt (händelse 6028)?',
      holds: 'Nej',
      fails: 'Ja',
    },
  },
  'adsync-running': {
    holds: 'Tjänsten ADSync är igång.',
    fails: 'Tjänsten ADSync är inte igång.',
    look: 'Get-Service ADSync på Entra Connect-servern',
    ask: {
      question: 'Är tjänsten ADSync igång på Entra Connect-servern?',
      holds: 'Den är igång',
      fails: 'Den är stoppad',
    },
  },
  'agent-account-has-rights': {
    holds: 'Molnsynkroniseringsagentens konto har lösenordsbehörigheterna.',
    fails: 'Molnsynkroniseringsagentens konto saknar lösenordsbehörigheterna.',
    look: "dsacls '<användarens DN>' och leta efter gMSA-kontot",
    ask: {
      question: 'Har agentens grupphanterade tjänstkonto (gMSA) behörigheten ”Återställ lösenord” på användaren?',
      holds: 'Ja',
      fails: 'Nej',
    },
  },
  'agent-service-logs-on': {
    holds: 'Etableringsagentens konto kan logga in som en tjänst.',
    fails: 'Etableringsagentens konto saknas eller får inte logga in som en tjänst.',
    look: "Test-ADServiceAccount provAgentgMSA; Get-WinEvent -FilterHashtable @{LogName='System';Id=7000,7038,7041} -MaxEvents 5",
    ask: {
      question:
        'Startar AADConnectProvisioningAgent inte för att kontot saknas eller inte får logga in som en tjänst (händelse 7038 eller 7041)?',
      holds: 'Nej',
      fails: 'Ja',
    },
  },
  'an-active-server-runs': {
    holds: 'En server som inte är i mellanlagringsläge är igång.',
    fails: 'Bara en server i mellanlagringsläge är igång.',
    look: '(Get-ADSyncScheduler).StagingModeEnabled på varje Entra Connect-server',
    ask: {
      question: 'Finns det en Entra Connect-server som är igång och har StagingModeEnabled = False?',
      holds: 'Ja, en är aktiv',
      fails: 'Nej, bara en i mellanlagringsläge',
    },
  },
  'asked-to-change-password': {
    holds: 'Ingen har fortsatt med ett tillfälligt lösenord som borde ha bytts.',
    fails: 'Personen loggade in med det tillfälliga lösenordet utan att behöva välja ett nytt.',
    ask: {
      question: 'Gick det att logga in med det tillfälliga lösenordet utan krav på att välja ett nytt?',
      holds: 'Nej',
      fails: 'Ja',
    },
  },
  'attempt-was-a-change': {
    holds: 'Det var en ändring där det gamla lösenordet var känt, inte en återställning.',
    fails: 'Det var en återställning av ett glömt lösenord.',
    ask: {
      question: 'Kom du ihåg ditt gamla lösenord och bytte det, eller hade du glömt det och återställde det?',
      holds: 'Jag bytte det, jag kom ihåg det gamla',
      fails: 'Jag återställde det, jag hade glömt det',
    },
  },
  'certificate-trusted': {
    holds: 'Servern litar på slutpunktens certifikat.',
    fails: 'Servern litar inte på certifikatet (händelse 31034, fjärrcertifikatet är ogiltigt).',
    look: "Get-WinEvent -FilterHashtable @{LogName='Application';ProviderName='PasswordResetService';Id=31034} -MaxEvents 5",
    ask: { question: 'Säger händelse 31034 att fjärrcertifikatet är ogiltigt?', holds: 'Nej', fails: 'Ja' },
  },
  'cloud-sync-agent-active': {
    holds: 'Molnsynkroniseringsagenten är aktiv och har en aktuell version.',
    fails: 'Molnsynkroniseringsagenten är inaktiv eller för gammal.',
    look: 'Administrationscentret för Microsoft Entra > Entra ID > Entra Connect > Molnsynkronisering > Granska alla agenter',
    ask: {
      question: 'Vad står det på sidan för molnsynkronisering om agenten för den här domänen?',
      holds: 'Aktiv',
      fails: 'Inaktiv eller för gammal',
    },
  },
  'cloud-sync-writeback-offered': {
    holds: 'I klientorganisationens moln kan molnsynkronisering skriva tillbaka lösenord.',
    fails:
      'Klientorganisationen finns i det kinesiska molnet, där molnsynkronisering inte kan skriva tillbaka lösenord.',
    look: 'Get-MgContext | Select-Object Environment',
    ask: {
      question:
        'Finns klientorganisationen i det kinesiska moln som drivs av 21Vianet, och är det molnsynkronisering som ska skriva tillbaka lösenorden?',
      holds: 'Nej',
      fails: 'Ja',
    },
  },
  'connect-feature-ticked': {
    holds: 'Tillbakaskrivning av lösenord är markerad i Entra Connect.',
    fails: 'Tillbakaskrivning av lösenord är inte markerad i Entra Connect.',
    look: 'Get-ADSyncAADPasswordResetConfiguration -Connector <Entra connector>',
    ask: {
      question: 'Är ”Tillbakaskrivning av lösenord” markerad under Valfria funktioner i Entra Connect?',
      holds: 'Ja, den är markerad',
      fails: 'Nej, den är inte markerad',
    },
  },
  'connect-off-domain-controller': {
    holds: 'Entra Connect arbetar inte mot en domänkontrollant på samma dator.',
    fails: 'Entra Connect körs på en domänkontrollant och arbetar mot just den.',
    look: 'Get-CimInstance Win32_ComputerSystem | Select-Object Name, DomainRole (4, 5: DC)',
    ask: {
      question: 'Körs Entra Connect på en domänkontrollant utan att någon annan önskad domänkontrollant är angiven?',
      holds: 'Nej',
      fails: 'Ja',
    },
  },
  'connect-version-supported': {
    holds: 'Versionen av Entra Connect godtas fortfarande.',
    fails: 'Versionen av Entra Connect har passerat Microsofts slutdatum.',
    look: "(Get-ADSyncGlobalSettings).Parameters | Where-Object Name -eq 'Microsoft.Synchronize.ServerConfigurationVersion'",
    ask: {
      question: 'Vilken version av Entra Connect är installerad?',
      holds: '2.5.79.0 eller senare',
      fails: 'Äldre än 2.5.79.0',
    },
  },
  'connector-credentials-valid': {
    holds: 'Anslutningskontots sparade inloggningsuppgifter fungerar.',
    fails: 'Anslutningskontots sparade inloggningsuppgifter fungerar inte längre.',
    look: 'Synchronization Service > Åtgärder (Operations)',
    ask: {
      question: 'Visar synkroniseringskörningarna för den här skogen något inloggningsfel för anslutningskontot?',
      holds: 'Nej',
      fails: 'Ja',
    },
  },
  'connector-has-reset-right': {
    holds: 'Anslutningskontot får återställa den här personens lösenord.',
    fails: 'Anslutningskontot saknar behörighet att återställa den här personens lösenord.',
    look: 'ADUC > användaren > Säkerhet > Avancerat > Gällande åtkomst (Effective Access), för det konto som Get-ADSyncADConnectorAccount visar',
    ask: {
      question: 'Visar ”Gällande åtkomst” för anslutningskontot på den här användaren ”Återställ lösenord”?',
      holds: 'Ja',
      fails: 'Nej',
    },
  },
  'connector-password-short-enough': {
    holds: 'Anslutningskontots lösenord är tillräckligt kort.',
    fails: 'Anslutningskontots lösenord är för långt för lösenordsåtgärderna (800700CE).',
    look: "Get-WinEvent -FilterHashtable @{LogName='Application';ProviderName='ADSync'} -MaxEvents 200 | Where-Object Message -match '800700CE'",
    ask: {
      question: 'Finns det en händelse med hr=800700CE, ”The filename or extension is too long”?',
      holds: 'Nej',
      fails: 'Ja',
    },
  },
  'contact-number-well-formed': {
    holds: 'Det sparade mobilnumret är skrivet i internationellt format.',
    fails:
      'Det sparade mobilnumret är inte skrivet i formatet ”+landsnummer telefonnummer”, eller innehåller en anknytning.',
    look: 'Get-ADUser <sam> -Properties mobile, telephoneNumber',
  },
  'dc-ports-open': {
    holds: 'Portarna från synkroniseringsservern till domänkontrollanterna är öppna.',
    fails: 'Portar från synkroniseringsservern till domänkontrollanterna är stängda.',
    look: 'Test-NetConnection <DC> -Port 445 (53, 88, 135, 389, 445)',
    ask: {
      question:
        'Är någon av portarna 53, 88, 135, 389, 445 eller 49152-65535 stängd från synkroniseringsservern till en domänkontrollant som är igång?',
      holds: 'Nej',
      fails: 'Ja',
    },
  },
  'dc-reachable': {
    holds: 'Servern når en domänkontrollant.',
    fails: 'Servern når inte någon domänkontrollant (händelse 33001 med 80230818).',
    look: 'Synchronization Service > AD-anslutningsappen > Konfigurera katalogpartitioner (Configure Directory Partitions) > önskade domänkontrollanter',
    ask: {
      question: 'Finns det en händelse 33001 med 80230818, eller är en önskad domänkontrollant avvecklad?',
      holds: 'Nej',
      fails: 'Ja',
    },
  },
  'desktop-switch-default': {
    holds: 'Tidsgränsen för bytet till inloggningsskrivbordet är orörd.',
    fails: 'Tidsgränsen för bytet till inloggningsskrivbordet har ändrats (DelayedDesktopSwitchTimeout).',
    look: "Get-ItemProperty 'HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System' DelayedDesktopSwitchTimeout",
    ask: {
      question: 'Är DelayedDesktopSwitchTimeout 0 eller saknas det på datorn?',
      holds: 'Ja',
      fails: 'Nej, det har ett annat värde',
    },
  },
  'device-reached-dc': {
    holds: 'Datorn har varit på organisationens nätverk eller VPN sedan lösenordet byttes.',
    fails: 'Datorn har varken varit på organisationens nätverk eller VPN sedan lösenordet byttes.',
    look: 'nltest /dsgetdc:<domän> på datorn',
    ask: {
      question: 'Har datorn varit på kontorets nätverk eller VPN sedan du fick det nya lösenordet?',
      holds: 'Ja',
      fails: 'Nej',
    },
  },
  'domain-has-dns-suffix': {
    holds: 'AD-domänen {domain} har ett DNS-suffix.',
    fails: 'AD-domänen {domain} har ett namn utan punkt, alltså inget DNS-suffix.',
    look: 'Get-ADDomain | Select-Object DNSRoot, NetBIOSName',
  },
  'domain-is-managed': {
    holds: 'Inloggningsdomänen {domain} hanteras av Entra ID.',
    fails: 'Inloggningsdomänen {domain} är federerad.',
  },
  'domain-located-by-name': {
    holds: 'Servern hittar en domänkontrollant med hjälp av domännamnet.',
    fails: 'Servern hittar ingen domänkontrollant med namnet utan punkt, eller så skiljer sig NetBIOS-namnet från det.',
    look: 'nltest /dsgetdc:<domän>; Get-ADDomain | Select-Object DNSRoot, NetBIOSName',
    ask: {
      question:
        'Domänens namn saknar punkt: är det så att servern inte hittar någon domänkontrollant med namnet, eller att NetBIOS-namnet skiljer sig från DNS-namnet?',
      holds: 'Nej',
      fails: 'Ja',
    },
  },
  'enough-methods-registered': {
    holds: 'De registrerade metoderna uppfyller återställningsprincipen.',
    fails: 'De registrerade metoderna uppfyller inte återställningsprincipen ({methods}).',
  },
  'fails-at-the-device': {
    holds: 'Återställningen från inloggningsskärmen misslyckas även framför själva datorn.',
    fails:
      'Återställningen från inloggningsskärmen misslyckas bara via fjärrskrivbord eller i en virtuell dator med utökad session.',
    look: 'query session: en session som heter rdp-tcp är en fjärrsession. I Hyper-V: Visa > Utökad session',
    ask: {
      question:
        'Misslyckas återställningen även när du sitter framför själva datorn, och inte bara via fjärrskrivbord eller i en virtuell dator?',
      holds: 'Ja, vid datorn också',
      fails: 'Nej, bara på distans',
    },
  },
  'fails-on-open-network': {
    holds: 'På ett annat nätverk misslyckas återställningen från inloggningsskärmen också.',
    fails: 'På ett annat nätverk, utan företagets proxy, fungerar återställningen från inloggningsskärmen.',
    ask: {
      question:
        'Misslyckas återställningen från inloggningsskärmen även på ett annat nätverk, hemma eller via mobilens internetdelning?',
      holds: 'Ja, där också',
      fails: 'Nej, där fungerar den',
    },
  },
  'fails-repeatedly': {
    holds: 'Personen har stött på samma fel flera gånger (antal: {count}).',
    fails: 'Personen har bara stött på felet en gång.',
  },
  'fails-with-nobody-signed-in': {
    holds: 'Återställningen från inloggningsskärmen misslyckas även efter en omstart, när ingen är inloggad.',
    fails: 'Efter en omstart, när ingen är inloggad, fungerar återställningen från inloggningsskärmen.',
    look: 'query user visar vilka sessioner som är öppna på datorn',
    ask: {
      question: 'Misslyckas återställningen från inloggningsskärmen även efter en omstart, innan någon har loggat in?',
      holds: 'Ja, då också',
      fails: 'Nej, då fungerar den',
    },
  },
  'failures-in-one-domain': {
    holds: 'Flera personer i {domain} är berörda och ingen där lyckas, men i andra domäner går det.',
    fails: 'Ingen domän är drabbad som helhet.',
  },
  'failures-in-one-ou': {
    holds: 'Flera personer i {ou} är berörda och ingen där lyckas, men på andra håll i domänen går det.',
    fails: 'Ingen organisationsenhet är drabbad som helhet.',
  },
  'force-change-synced': {
    holds: 'Kravet på byte av tillfälligt lösenord synkroniserades redan när lösenordet sattes.',
    fails:
      'Kravet på byte av tillfälligt lösenord synkroniseras inte, eller synkroniserades ännu inte när lösenordet sattes.',
    look: '(Get-MgDirectoryOnPremiseSynchronization).Features.UserForcePasswordChangeOnLogonEnabled',
    ask: {
      question:
        'Är UserForcePasswordChangeOnLogonEnabled true, och var det så redan innan det tillfälliga lösenordet sattes?',
      holds: 'Ja',
      fails: 'Nej',
    },
  },
  'forest-known-when-enabled': {
    holds: 'Skogen var redan ansluten när tillbakaskrivningen aktiverades.',
    fails: 'Skogen lades till efter att tillbakaskrivningen aktiverades.',
    ask: {
      question: 'Anslöts den här skogen efter att tillbakaskrivningen hade aktiverats?',
      holds: 'Nej',
      fails: 'Ja',
    },
  },
  'has-a-licence': {
    holds: 'Kontot har en licens.',
    fails: 'Kontot har ingen licens alls.',
  },
  'hash-sync-runs': {
    holds: 'Synkroniseringen av lösenordshash körs utan fel.',
    fails: 'Synkroniseringen av lösenordshash har stannat eller rapporterar fel.',
    look: 'Invoke-ADSyncDiagnostics -PasswordSync på Entra Connect-servern. Händelse 611, 652 och 655 betyder fel, 654 kommer var 30:e minut',
    ask: {
      question: 'Hittar Invoke-ADSyncDiagnostics -PasswordSync ett färskt pulsslag och inga fel?',
      holds: 'Ja',
      fails: 'Nej',
    },
  },
  'holds-directory-role': {
    holds: 'Kontot har en katalogroll i Entra ({roles}), så återställningsreglerna för administratörer gäller.',
    fails: 'Kontot har ingen katalogroll i Entra.',
  },
  'home-tenant-has-administrator': {
    holds: 'Klientorganisationen där kontot hör hemma har en administratör.',
    fails: 'Klientorganisationen där kontot hör hemma är ohanterad: den har ingen administratör.',
    look: 'Get-MsIdIsViralUser -Mail <adress> (modulen MSIdentityTools)',
    ask: {
      question: 'Har klientorganisationen där kontot hör hemma en administratör?',
      holds: 'Ja',
      fails: 'Nej, den är ohanterad',
    },
  },
  'hosted-apps-allowed': {
    holds: 'Appar som visar webbinnehåll får starta på datorn.',
    fails: 'En princip på datorn blockerar appar med Windows Runtime-åtkomst som visar webbinnehåll.',
    look: "Get-ItemProperty 'HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System' BlockHostedAppAccessWinRT (1 blockerar)",
    ask: {
      question: 'Är BlockHostedAppAccessWinRT 0 eller saknas det på datorn?',
      holds: 'Ja',
      fails: 'Nej, det är 1',
    },
  },
  'idle-connections-kept': {
    holds: 'Inaktiva anslutningar hålls öppna tillräckligt länge.',
    fails: 'Anslutningar bryts med jämna mellanrum (många händelser 32014).',
    look: "Get-WinEvent -FilterHashtable @{LogName='Application';ProviderName='PasswordResetService';Id=32014} -MaxEvents 20",
    ask: {
      question: 'Uppstår felet bara då och då, med många händelser 32014?',
      holds: 'Nej, det uppstår varje gång',
      fails: 'Ja, då och då, med 32014',
    },
  },
  'impersonate-right-default': {
    holds: 'Rättigheten att personifiera en klient är tilldelad sina standardkonton.',
    fails: 'Rättigheten att personifiera en klient efter autentisering är inte längre tilldelad sina standardkonton.',
    look: 'secpol.msc > Lokala principer > Tilldelning av användarrättigheter',
    ask: {
      question:
        'Innehåller ”Personifiera en klient efter autentisering” på servern fortfarande Administrators, LOCAL SERVICE, NETWORK SERVICE och SERVICE?',
      holds: 'Ja',
      fails: 'Nej',
    },
  },
  'in-hash-sync-scope': {
    holds: 'Synkroniseringen av lösenordshash utelämnar inte det här kontot.',
    fails: 'Den selektiva synkroniseringen av lösenordshash utelämnar det här kontot.',
    look: 'Get-ADUser <sam> -Properties adminDescription',
    ask: {
      question:
        'Används selektiv synkronisering av lösenordshash så att kontot utelämnas (adminDescription är PHSFiltered, eller är inte PHSIncluded)?',
      holds: 'Nej',
      fails: 'Ja',
    },
  },
  'inheritance-is-on': {
    holds: 'Arvet av behörigheter är påslaget för kontot.',
    fails: 'Arvet av behörigheter är avstängt för kontot.',
    look: "Get-ADSyncObjectsWithInheritanceDisabled -SearchBase '<DN>' -ObjectClass *",
    ask: {
      question: 'Är arvet av behörigheter påslaget för det här kontot i AD?',
      holds: 'Ja, det är påslaget',
      fails: 'Nej, det är avstängt',
    },
  },
  'ldap-signing-on': {
    holds: 'AD-anslutningsappens LDAP-trafik signeras och krypteras.',
    fails: 'Signering och kryptering av LDAP-trafiken är avstängd i AD-anslutningsappen (8023062C).',
    look: 'Synchronization Service > AD-anslutningsappen > Anslut till Active Directory-skog (Connect to Active Directory Forest) > Alternativ',
    ask: { question: 'Finns felet 8023062C i händelse 6329?', holds: 'Nej', fails: 'Ja' },
  },
  'licence-includes-writeback': {
    holds: 'Kontots licens omfattar tillbakaskrivning av lösenord (Entra ID P1 eller P2).',
    fails: 'Ingen av kontots licenser omfattar tillbakaskrivning av lösenord (Entra ID P1 eller P2).',
  },
  'lock-screen-is-on': {
    holds: 'Windows låsskärm är på.',
    fails: 'En princip har tagit bort Windows låsskärm (NoLockScreen är 1).',
    look: "Get-ItemProperty 'HKLM:\\SOFTWARE\\Policies\\Microsoft\\Windows\\Personalization' NoLockScreen",
    ask: { question: 'Är NoLockScreen 0 eller saknas det på datorn?', holds: 'Ja', fails: 'Nej, det är 1' },
  },
  'mail-equals-sign-in-name': {
    holds: 'Kontots e-postadress är dess inloggningsnamn.',
    fails: 'Kontots e-postadress skiljer sig från dess inloggningsnamn.',
    look: 'Get-MgUser -UserId <upn> -Property UserPrincipalName,Mail,ProxyAddresses',
  },
  'managed-domain-has-hashes': {
    holds: 'Den hanterade domänen har kontots lösenordshashar.',
    fails: 'Den hanterade domänen kan inte ha kontots lösenordshashar.',
    look: 'Molnkonto: lastPasswordChangeDateTime jämfört med dagen då Domain Services aktiverades. Synkroniserat konto: om skriptet för äldre hashar har körts på Entra Connect-servern',
    ask: {
      question:
        'Byttes lösenordet efter att Domain Services aktiverades och synkroniseras de äldre hasharna, om kontot är synkroniserat?',
      holds: 'Ja',
      fails: 'Nej',
    },
  },
  'managed-domain-sign-in-works': {
    holds: 'Felet gäller inte bara datorerna i en hanterad domän i Entra Domain Services.',
    fails:
      'Bara datorer eller appar i en hanterad domän i Entra Domain Services nekar lösenordet. Microsoft 365 godtar det.',
    ask: {
      question:
        'Är det bara datorer eller appar i molndomänen (Entra Domain Services) som nekar lösenordet, medan Microsoft 365 godtar det?',
      holds: 'Nej',
      fails: 'Ja',
    },
  },
  'may-change-own-password': {
    holds: 'Kontot får byta sitt eget lösenord.',
    fails: 'Kontot har flaggan ”Användaren kan inte byta lösenord”.',
    look: 'Get-ADUser <sam> -Properties CannotChangePassword',
    ask: { question: 'Är ”Användaren kan inte byta lösenord” markerat för kontot?', holds: 'Nej', fails: 'Ja' },
  },
  'methods-registered': {
    holds: 'Minst en metod är registrerad ({methods}).',
    fails: 'Ingen metod är registrerad.',
    look: 'Administrationscentret för Microsoft Entra > Användare > användaren > Autentiseringsmetoder',
  },
  'neighbours-succeed': {
    holds: 'Andra i samma organisationsenhet lyckas under tiden.',
    fails: 'Ingen i samma organisationsenhet lyckas under tiden.',
  },
  'never-protected': {
    holds: 'Kontot ingår inte, och har aldrig ingått, i en skyddad grupp i AD (adminCount är tomt).',
    fails: 'Kontot ingår eller har ingått i en skyddad grupp i AD (adminCount = 1).',
    look: 'Get-ADUser <sam> -Properties adminCount, memberOf',
    ask: { question: 'Vilket värde har adminCount för det här kontot?', holds: 'Tomt eller 0', fails: '1' },
  },
  'new-password-replicated': {
    holds: 'Domänkontrollanterna är överens om när lösenordet senast sattes.',
    fails: 'Domänkontrollanten som betjänar personen har ett äldre lösenord än den som lösenordet skrevs till.',
    look: 'Get-ADUser <sam> -Server <DC> -Properties pwdLastSet (på båda domänkontrollanterna); repadmin /replsummary',
    ask: {
      question:
        'Är pwdLastSet äldre på domänkontrollanten som betjänar personen än på den som tog emot det nya lösenordet?',
      holds: 'Nej',
      fails: 'Ja',
    },
  },
  'no-password-filter': {
    holds: 'Det finns inget lösenordsfilter på domänkontrollanterna.',
    fails: 'Ett lösenordsfilter eller agenten för lösenordsskydd är igång på domänkontrollanterna.',
    ask: {
      question: 'Är ett lösenordsfilter eller Entra Password Protection installerat på domänkontrollanterna?',
      holds: 'Nej',
      fails: 'Ja',
    },
  },
  'no-script-set-the-password': {
    holds: 'Loggen visar inget program som har satt det här lösenordet direkt.',
    fails: 'Ett program satte lösenordet i molnet direkt ({app}, {at}). Det skrivs aldrig tillbaka.',
  },
  'no-separate-ad-account': {
    holds: 'Personen har inget AD-konto som är skilt från det här molnkontot.',
    fails: 'Personen har ett AD-konto som inte är kopplat till det här molnkontot.',
    look: "Get-ADUser -Filter \"UserPrincipalName -eq '<upn>' -or mail -eq '<adress>'\"; Get-MgUser -UserId <upn> -Property OnPremisesSyncEnabled,OnPremisesImmutableId",
    ask: {
      question: 'Har personen ett AD-konto som inte är kopplat till det här molnkontot?',
      holds: 'Nej',
      fails: 'Ja',
    },
  },
  'nobody-outside-scope-changes': {
    holds: 'Ingen utanför återställningens omfattning har ändrat ett känt lösenord.',
    fails: 'Någon utanför återställningens omfattning har ändrat ett lösenord som personen kunde.',
    look: 'Administrationscentret för Microsoft Entra > Entra ID > Användare > Granskningsloggar, aktiviteten ”Change password (self-service)”; jämför med Entra ID > Lösenordsåterställning > Egenskaper',
    ask: {
      question:
        'Gäller frågan varför någon utanför återställningens omfattning kunde ändra ett lösenord som personen redan kunde?',
      holds: 'Nej',
      fails: 'Ja',
    },
  },
  'one-enabled-account': {
    holds: 'Bara ett aktiverat AD-konto hör till den här molnanvändaren.',
    fails: 'Flera aktiverade AD-konton hör till den här molnanvändaren eller delar dess ankare.',
    look: 'Synchronization Service > Metaverse Search > användaren > Connectors',
    ask: {
      question:
        'Finns det en händelse 33003 eller 80230402, eller är objektet i metaversum kopplat till mer än ett aktiverat AD-konto?',
      holds: 'Nej',
      fails: 'Ja',
    },
  },
  'only-one-active-server': {
    holds: 'Exakt en server är aktiv.',
    fails: 'Två servrar är aktiva samtidigt.',
    look: '(Get-ADSyncScheduler).StagingModeEnabled på varje Entra Connect-server',
    ask: {
      question: 'Är StagingModeEnabled = False på en enda server?',
      holds: 'Ja, bara på en',
      fails: 'Nej, på två eller flera',
    },
  },
  'operator-has-licence': {
    holds: 'Administratören som öppnar sidorna har en Entra ID-licens.',
    fails: 'Administratören som öppnar sidorna har ingen Entra ID-licens.',
    look: 'Get-MgUserLicenseDetail -UserId <administratör>',
    ask: {
      question: 'Har administratören som öppnar återställningssidorna en Entra ID-licens?',
      holds: 'Ja',
      fails: 'Nej',
    },
  },
  'operator-role-covers-target': {
    holds: 'Den som utför åtgärden har en roll eller behörighet som räcker för åtgärden på det här kontot.',
    fails: 'Den som utför åtgärden saknar en roll eller behörighet som räcker för åtgärden på det här kontot.',
    look: 'Administrationscentret för Microsoft Entra > Entra ID > Användare > den som utför åtgärden > Tilldelade roller, och rollerna på kontot som ska återställas; för ett program dess behörigheter under Företagsprogram',
    ask: {
      question: 'Har den som utför åtgärden en roll eller behörighet som räcker för åtgärden på det här kontot?',
      holds: 'Ja',
      fails: 'Nej',
    },
  },
  'other-method-beside-authenticator': {
    holds: 'Återställningsprincipen tillåter tillräckligt många andra metoder vid sidan av autentiseringsappen.',
    fails: 'Återställningsprincipen tillåter autentiseringsappen utan de andra metoder som krävs vid sidan av den.',
    look: 'Administrationscentret för Microsoft Entra > Entra ID > Autentiseringsmetoder > Principer; före migreringen även Entra ID > Lösenordsåterställning > Autentiseringsmetoder',
    ask: {
      question:
        'Tillåter återställningsprincipen minst en metod utöver autentiseringsappen, eller två där två metoder krävs?',
      holds: 'Ja',
      fails: 'Nej',
    },
  },
  'others-fail-too': {
    holds: 'Antal personer som har stött på samma fel sedan {since}: {people}.',
    fails: 'Ingen annan har stött på felet de senaste {hours} timmarna.',
    ask: {
      question: 'Händer det för andra personer också?',
      holds: 'Ja, för flera personer',
      fails: 'Nej, bara för den här personen',
    },
  },
  'others-succeed-meanwhile': {
    holds: 'Antal andra personer som har lyckats sedan felet började: {count}.',
    fails: 'Ingen har lyckats sedan felet började.',
  },
  'pass-through-used': {
    holds: 'Inloggningar kontrolleras i AD med direktautentisering.',
    fails: 'Inloggningar kontrolleras inte med direktautentisering.',
    look: 'Administrationscentret för Microsoft Entra > Entra ID > Entra Connect > Connect Sync > Användarinloggning',
    ask: { question: 'Är direktautentisering aktiverad på sidan Connect Sync?', holds: 'Ja', fails: 'Nej' },
  },
  'password-changed-within-a-day': {
    holds: 'Lösenordet ändrades senast {at}, mindre än ett dygn före det här försöket.',
    fails: 'Lösenordet hade inte ändrats på minst ett dygn före det här försöket.',
    look: 'Get-ADUser <sam> -Properties PasswordLastSet; net user <sam> /domain',
  },
  'password-may-expire': {
    holds: 'AD-kontots lösenord kan gå ut.',
    fails: 'AD-kontots lösenord är inställt på att aldrig gå ut.',
    look: 'Get-ADUser <sam> -Properties PasswordNeverExpires',
    ask: { question: 'Är ”Lösenordet upphör aldrig att gälla” markerat för kontot i AD?', holds: 'Nej', fails: 'Ja' },
  },
  'password-not-expired': {
    holds: 'De senaste inloggningarna tyder inte på att lösenordet har gått ut.',
    fails: 'Enligt inloggningarna har lösenordet gått ut (AADSTS{code}, senast {at}).',
  },
  'place-name-is-plain': {
    holds: 'Inga reserverade tecken finns i namnen på organisationsenheterna ovanför kontot.',
    fails: 'En organisationsenhet ovanför kontot har ett reserverat tecken i namnet: {ou}.',
  },
  'policy-hints-control-offered': {
    holds: 'Domänkontrollanterna erbjuder LDAP-kontrollen för lösenordsprincipen (policy hints).',
    fails: 'En domänkontrollant erbjuder inte LDAP-kontrollen för lösenordsprincipen (policy hints).',
    look: "(Get-ADRootDSE -Server <DC> -Properties supportedControl).supportedControl -contains '1.2.840.113556.1.4.2066'",
    ask: {
      question: "Står det ”The server doesn't contain the LDAP password policy control” i någon händelse 6329?",
      holds: 'Nej',
      fails: 'Ja',
    },
  },
  'portal-box-ticked': {
    holds: 'Tillbakaskrivning av lösenord är markerad på sidan Lokal integration.',
    fails: 'Tillbakaskrivning av lösenord är inte markerad på sidan Lokal integration.',
    look: 'Administrationscentret för Microsoft Entra > Entra ID > Lösenordsåterställning > Lokal integration',
    ask: {
      question:
        'Är kryssrutan ”Skriv tillbaka lösenord till din lokala katalog” markerad under Lösenordsåterställning > Lokal integration?',
      holds: 'Den är markerad',
      fails: 'Den är tom',
    },
  },
  'provisioning-agent-installed': {
    holds: 'Alternativet för molnsynkronisering används inte utan att det finns en etableringsagent.',
    fails:
      'Organisationen förlitar sig på alternativet för molnsynkronisering, men ingen etableringsagent är installerad.',
    look: 'Administrationscentret för Microsoft Entra > Entra ID > Entra Connect > Molnsynkronisering > Agenter',
    ask: {
      question:
        'Förlitar ni er på kryssrutan för molnsynkronisering på sidan Lokal integration fast listan över agenter är tom?',
      holds: 'Nej',
      fails: 'Ja',
    },
  },
  'proxy-set-for-service': {
    holds: 'Proxyn är inställd för synkroniseringstjänsten, eller så behövs ingen.',
    fails: 'Synkroniseringstjänsten använder inte den obligatoriska proxyn.',
    look: 'netsh winhttp show proxy; leta efter defaultProxy i machine.config (Framework64)',
    ask: {
      question: 'Om en proxy är obligatorisk: är den angiven i machine.config för synkroniseringstjänsten?',
      holds: 'Den är angiven, eller så finns ingen proxy',
      fails: 'Den är inte angiven, eller så svarar den 407',
    },
  },
  'proxy-set-per-machine': {
    holds:
      'Före inloggningen behöver datorn ingen proxy, eller en som är inställd för hela datorn och inte kräver inloggning.',
    fails: 'Datorns proxy är inställd per användare eller kräver inloggning, så inget kommer ut före inloggningen.',
    look: "Get-ItemProperty 'HKLM:\\SOFTWARE\\Policies\\Microsoft\\Windows\\CurrentVersion\\Internet Settings' ProxySettingsPerUser (0 betyder per dator); netsh winhttp show proxy",
    ask: {
      question: 'Klarar sig datorn före inloggningen utan användarbunden proxy och utan att logga in mot proxyn?',
      holds: 'Ja, ingen proxy eller en per dator',
      fails: 'Nej, per användare eller med inloggning',
    },
  },
  'registered-method-in-hand': {
    holds: 'Personen har kvar det som verifieringen använder.',
    fails: 'Personen har inte längre kvar telefonen, numret eller brevlådan som verifieringen använder.',
    look: 'Administrationscentret för Microsoft Entra > Användare > användaren > Autentiseringsmetoder; jämför med vad personen har till hands',
    ask: {
      question: 'Har du kvar telefonen, numret eller brevlådan som återställningssidan vill använda?',
      holds: 'Ja',
      fails: 'Nej',
    },
  },
  'registered-methods-allowed': {
    holds: 'Alla registrerade metoder är tillåtna i principen för autentiseringsmetoder.',
    fails: 'Registrerade metoder som är avstängda i principen för autentiseringsmetoder: {methods}.',
    look: 'Administrationscentret för Microsoft Entra > Entra ID > Autentiseringsmetoder > Principer',
  },
  'registration-was-asked-for': {
    holds: 'Personen har blivit ombedd att registrera säkerhetsinformation.',
    fails: 'Personen har aldrig blivit ombedd att registrera säkerhetsinformation.',
    look: 'Administrationscentret för Microsoft Entra > Entra ID > Lösenordsåterställning > Registrering: kravet på att användarna registrerar sig vid inloggning',
    ask: {
      question: 'Har en inloggningssida i webbläsaren någon gång bett dig lägga in säkerhetsinformation?',
      holds: 'Ja',
      fails: 'Nej',
    },
  },
  'remote-sam-unrestricted': {
    holds: 'Fjärranrop till SAM är inte begränsade för anslutningskontot.',
    fails: 'Fjärranrop till SAM är begränsade (RestrictRemoteSam är satt).',
    look: 'Get-ItemProperty HKLM:\\System\\CurrentControlSet\\Control\\Lsa -Name RestrictRemoteSam',
    ask: {
      question:
        'Är RestrictRemoteSam satt på Entra Connect-servern eller på domänkontrollanterna, eller finns det en händelse 6329 med ERROR_ACCESS_DENIED?',
      holds: 'Nej',
      fails: 'Ja',
    },
  },
  'report-agrees-with-log': {
    holds: 'Registreringsrapporten och granskningsloggen stämmer överens.',
    fails:
      'Enligt registreringsrapporten (uppdaterad {updated}) kan personen inte återställa sitt lösenord, men granskningsloggen visar en lyckad återställning ({at}).',
  },
  'reset-by-administrator': {
    holds: 'En administratör försökte återställa lösenordet åt personen.',
    fails: 'Personen försökte själv.',
  },
  'reset-enabled-for-person': {
    holds: 'Självbetjäning för återställning av lösenord är aktiverad för personen (rapporten uppdaterad {updated}).',
    fails:
      'Självbetjäning för återställning av lösenord är inte aktiverad för personen (rapporten uppdaterad {updated}).',
    look: 'Administrationscentret för Microsoft Entra > Entra ID > Lösenordsåterställning > Egenskaper',
  },
  'reset-pages-visible': {
    holds: 'Administratören ser återställningssidorna och deras logg.',
    fails: 'Administratören ser inte återställningssidorna eller deras logg.',
    look: 'Administrationscentret för Microsoft Entra > Entra ID > Lösenordsåterställning; Entra ID > Användare > Granskningsloggar, tjänsten Self-service Password Management',
    ask: {
      question:
        'Ser administratören Entra ID > Lösenordsåterställning och raderna från Self-service Password Management?',
      holds: 'Ja',
      fails: 'Nej',
    },
  },
  'reset-works-for-others': {
    holds: 'Andra personer lyckas återställa sitt lösenord (senast {at}).',
    fails: 'Ingen har slutfört en återställning via självbetjäningen sedan {since}.',
  },
  'rights-settled': {
    holds: 'Behörigheterna har inte ändrats de senaste timmarna.',
    fails: 'Behörigheterna har ändrats under de senaste två timmarna.',
    ask: { question: 'Har behörigheter i AD ändrats under de senaste två timmarna?', holds: 'Nej', fails: 'Ja' },
  },
  'sam-read-rights-default': {
    holds: 'Authenticated Users ingår i Pre-Windows 2000 Compatible Access.',
    fails: 'Authenticated Users har tagits bort från Pre-Windows 2000 Compatible Access.',
    look: 'Get-ADGroupMember S-1-5-32-554',
    ask: { question: 'Är Authenticated Users medlem i Pre-Windows 2000 Compatible Access?', holds: 'Ja', fails: 'Nej' },
  },
  'security-info-review-not-due': {
    holds: 'Inloggningen ber inte personen att gå igenom sin säkerhetsinformation.',
    fails: 'Inloggningen ber personen att bekräfta säkerhetsinformation som redan är registrerad.',
    look: 'Administrationscentret för Microsoft Entra > Entra ID > Lösenordsåterställning > Registrering: antal dagar innan användarna ombeds att bekräfta sin autentiseringsinformation på nytt',
    ask: {
      question:
        'Visar en sida vid inloggningen säkerhetsinformation som du redan har lagt in och frågar om den fortfarande stämmer?',
      holds: 'Nej',
      fails: 'Ja',
    },
  },
  'server-clock-right': {
    holds: 'Serverns klocka går rätt.',
    fails: 'Serverns klocka går flera minuter fel.',
    look: 'w32tm /query /status',
    ask: {
      question: 'Går klockan på Entra Connect-servern rätt?',
      holds: 'Den går rätt',
      fails: 'Den går flera minuter fel',
    },
  },
  'server-reaches-service-bus': {
    holds: 'Servern når Service Bus-slutpunkten på port 443.',
    fails: 'Servern når inte Service Bus-slutpunkten på port 443.',
    look: 'Test-NetConnection -ComputerName <namespace>.servicebus.windows.net -Port 443',
    ask: {
      question: 'Vad visar porttestet från Entra Connect-servern?',
      holds: 'TcpTestSucceeded: True',
      fails: 'TcpTestSucceeded: False',
    },
  },
  'service-is-healthy': {
    holds: 'Enligt Microsoft fungerar Entra som det ska.',
    fails: 'Microsoft rapporterar problem med Entra: {issue}.',
    look: 'Administrationscentret för Microsoft 365 > Hälsa > Tjänstens hälsa',
  },
  'sign-in-name-was-typed': {
    holds: 'Personen skrev sitt inloggningsnamn.',
    fails: 'Personen skrev en e-postadress som inte är inloggningsnamnet.',
    look: 'Get-MgUser -UserId <upn> -Property UserPrincipalName,Mail,ProxyAddresses; Administrationscentret för Microsoft Entra > Entra ID > Entra Connect > Connect Sync: e-post som alternativt inloggnings-id',
    ask: {
      question: 'Skrev du namnet som du loggar in med, och inte en annan e-postadress?',
      holds: 'Ja',
      fails: 'Nej, en annan adress',
    },
  },
  'sign-in-not-held-for-registration': {
    holds: 'Inloggningen går vidare utan registrering av säkerhetsinformation.',
    fails: 'Inloggningen stannar tills personen har registrerat säkerhetsinformation.',
    look: 'Administrationscentret för Microsoft Entra > ID Protection > Princip för MFA-registrering; Entra ID > Lösenordsåterställning > Registrering; principer under Entra ID > Villkorsstyrd åtkomst',
    ask: {
      question: 'Kräver inloggningen att du först lägger in säkerhetsinformation, utan att du kan hoppa över det?',
      holds: 'Nej',
      fails: 'Ja',
    },
  },
  'sign-in-not-held-for-risk': {
    holds: 'De senaste inloggningarna har inte stoppats av någon riskprincip.',
    fails: 'Inloggningarna stoppas av en risk- eller åtkomstprincip (AADSTS{code}, senast {at}).',
  },
  'sign-in-not-locked-out': {
    holds: 'De senaste inloggningarna visar ingen utelåsning.',
    fails: 'Inloggningen är låst i molnet (AADSTS50053, antal gånger: {count}, senast {at}).',
  },
  'signin-screen-reset-works': {
    holds: 'Felet gäller inte bara återställningen från Windows inloggningsskärm.',
    fails: 'Återställningen misslyckas bara från Windows inloggningsskärm. I en webbläsare fungerar den.',
    look: 'Jämför ClientType och IP-adress i granskningsloggen för försöken från inloggningsskärmen och från en webbläsare',
    ask: {
      question:
        'Är det bara från Windows inloggningsskärm som återställningen misslyckas, medan den fungerar i en webbläsare?',
      holds: 'Nej',
      fails: 'Ja, bara från inloggningsskärmen',
    },
  },
  'succeeded-later': {
    holds: 'Samma person lyckades senare ({at}).',
    fails: 'Samma person har inte lyckats sedan dess.',
  },
  'sync-is-recent': {
    holds: 'Katalogsynkroniseringen kördes nyligen ({at}).',
    fails: 'Katalogsynkroniseringen kördes senast {at}. Normalt körs den var 30:e minut.',
    look: 'Get-ADSyncScheduler på Entra Connect-servern',
  },
  'sync-link-intact': {
    holds: 'Synkroniseringsmotorn har en koppling mellan molnanvändaren och AD-objektet.',
    fails: 'AD-objektet finns, men synkroniseringsmotorn har ingen giltig koppling till det.',
    look: 'Synchronization Service > Connectors > AD-anslutningsappen > Search Connector Space > användaren > Lineage',
    ask: {
      question:
        'AD-objektet finns och omfattas av synkroniseringen: saknas dess koppling till metaversum (”In from AD - User AccountEnabled”)?',
      holds: 'Nej',
      fails: 'Ja',
    },
  },
  'temporary-password-works-online': {
    holds: 'Inget tillfälligt lösenord nekas i molntjänsterna.',
    fails: 'Molntjänsterna nekar ett tillfälligt lösenord som ska bytas vid nästa inloggning.',
    look: 'Get-ADUser <sam> -Properties PasswordLastSet: tomt så länge ett byte krävs vid nästa inloggning',
    ask: {
      question: 'Nekar molntjänsterna ett tillfälligt lösenord som ska bytas vid nästa inloggning?',
      holds: 'Nej',
      fails: 'Ja',
    },
  },
  'tenant-owns-writeback-licence': {
    holds: 'Organisationen har licenser som omfattar tillbakaskrivning av lösenord (Entra ID P1 eller P2).',
    fails: 'Organisationen har ingen licens som omfattar tillbakaskrivning av lösenord (Entra ID P1 eller P2).',
    look: 'Administrationscentret för Microsoft 365 > Fakturering > Licenser',
  },
  'tls12-ready': {
    holds: 'TLS 1.2 och en aktuell version av .NET Framework är på plats.',
    fails: 'TLS 1.2 eller .NET Framework är inte på plats på servern.',
    look: 'Kör kontrollskriptet på Entra Connect-servern (det finns på Microsofts sida om TLS 1.2)',
    ask: {
      question: 'Visar Microsofts kontrollskript för TLS 1.2 att alla värden är satta?',
      holds: 'Alla värden är satta',
      fails: 'Värden saknas',
    },
  },
  'uac-is-on': {
    holds: 'Kontroll av användarkonto (UAC) är på.',
    fails: 'Kontroll av användarkonto (UAC) är avstängd på datorn (EnableLUA är 0).',
    look: "Get-ItemProperty 'HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System' EnableLUA",
    ask: { question: 'Är EnableLUA 1 på datorn?', holds: 'Ja', fails: 'Nej, det är 0' },
  },
  'unexpire-right-on-domain-root': {
    holds: 'Kontot som skriver lösenord har ”Unexpire Password” på domänroten.',
    fails: 'Kontot som skriver lösenord saknar ”Unexpire Password” på domänroten.',
    look: "dsacls '<domänrotens DN>' och leta efter Unexpire Password",
    ask: {
      question:
        'Ger domänroten för personens domän ”Unexpire Password” till anslutningskontot eller gMSA-kontot, direkt eller genom Autentiserade användare?',
      holds: 'Ja',
      fails: 'Nej',
    },
  },
  'unlock-offered-alone': {
    holds: 'Det går att låsa upp utan nytt lösenord, eller så har ingen bett om det.',
    fails: 'Personen ville låsa upp kontot utan nytt lösenord, men det valet saknades.',
    look: 'Administrationscentret för Microsoft Entra > Entra ID > Lösenordsåterställning > Lokal integration: alternativet som låter användare låsa upp konton utan att återställa lösenordet',
    ask: {
      question: 'Saknades valet att låsa upp kontot utan nytt lösenord när personen ville det?',
      holds: 'Nej',
      fails: 'Ja',
    },
  },
  'users-may-log-on-locally': {
    holds: 'Vanliga användare, även det tillfälliga lokala kontot, får logga in lokalt.',
    fails:
      'Vanliga användare får inte logga in lokalt på datorn, så det tillfälliga kontot bakom återställningssidan får ingen session.',
    look: 'secedit /export /areas USER_RIGHTS /cfg rights.inf: SeInteractiveLogonRight ska nämna *S-1-5-32-545 (Användare), SeDenyInteractiveLogonRight ska inte nämna *S-1-5-113 (lokala konton)',
    ask: {
      question:
        'Innehåller ”Tillåt lokal inloggning” (Allow log on locally) på datorn gruppen Användare, och ”Neka lokal inloggning” (Deny log on locally) inga lokala konton?',
      holds: 'Ja',
      fails: 'Nej',
    },
  },
  'verification-message-arrived': {
    holds: 'Verifieringsmeddelandet kom fram till personen.',
    fails: 'Verifieringsmeddelandet kom inte fram till personen.',
    look: 'Mapparna för skräppost och borttaget i den registrerade brevlådan; Administrationscentret för Microsoft Entra > Användare > användaren > Autentiseringsmetoder för det nummer eller den adress som används',
    ask: { question: 'Kom verifieringskoden, meddelandet eller samtalet fram till dig?', holds: 'Ja', fails: 'Nej' },
  },
  'verification-passed': {
    holds: 'Personen klarade identitetskontrollen.',
    fails: 'Personen kom inte förbi identitetskontrollen.',
  },
  'waited-after-temporary-password': {
    holds: 'Inget tillfälligt lösenord användes inom två minuter efter att det sattes.',
    fails: 'Det tillfälliga lösenordet användes inom två minuter efter att det sattes i AD.',
    look: 'Get-ADUser <sam> -Properties PasswordLastSet, jämfört med tiden för första inloggningen i inloggningsloggen',
    ask: {
      question: 'Användes ett tillfälligt lösenord för inloggning mindre än två minuter efter att det sattes?',
      holds: 'Nej',
      fails: 'Ja, direkt',
    },
  },
  'weak-password-was-the-reason': {
    holds: 'Ett helt annat, långt lösenord godtogs eller har inte provats än.',
    fails: 'Ett helt annat, långt lösenord avvisades också.',
    ask: {
      question: 'Har du också provat ett långt lösenord som inte liknar något av dina gamla?',
      holds: 'Nej, inte än',
      fails: 'Ja, det godtogs inte heller',
    },
  },
  'whole-tenant-fails': {
    holds: 'Ingen har lyckats sedan {since}. Antal berörda personer: {people}.',
    fails: 'Andra har lyckats sedan felet började.',
  },
  'windows-takes-new-password': {
    holds: 'Windows och molntjänsterna godtar samma lösenord.',
    fails: 'Molntjänsterna godtar det nya lösenordet, men Windows på datorn godtar bara det gamla.',
    look: 'Get-ADUser <sam> -Properties PasswordLastSet: om tiden stämmer med återställningen har AD det nya lösenordet',
    ask: {
      question: 'Godtar Windows på datorn bara det gamla lösenordet, medan molntjänsterna godtar det nya?',
      holds: 'Nej',
      fails: 'Ja',
    },
  },
  'wizard-admin-suitable': {
    holds: 'Administratörskontot som användes i guiden godtogs.',
    fails: 'Administratörskontot som användes i guiden godtogs inte.',
    look: "Get-WinEvent -FilterHashtable @{LogName='Application';ProviderName='PasswordResetService';Id=31014,31017,32009,32011,32013} -MaxEvents 10",
    ask: {
      question:
        'Misslyckades Entra Connect-guiden med att slå på eller stänga av tillbakaskrivningen för att kontot är federerat, hade fel lösenord eller saknar rollen (32009 eller 31014)?',
      holds: 'Nej',
      fails: 'Ja',
    },
  },
  'writable-dc-used': {
    holds: 'AD-anslutningsappen arbetar mot en skrivbar domänkontrollant.',
    fails: 'AD-anslutningsappen arbetar mot en skrivskyddad domänkontrollant.',
    look: 'Get-ADDomainController -Identity <DC> | Select IsReadOnly',
    ask: { question: 'Är den önskade domänkontrollanten skrivbar?', holds: 'Ja', fails: 'Nej, den är skrivskyddad' },
  },
  'writeback-is-on': {
    holds: 'Granskningsloggen visar att tillbakaskrivning av lösenord är på (rad från {at}).',
    fails: 'Granskningsloggen visar att tillbakaskrivning av lösenord är av (rad från {at}).',
    look: 'Administrationscentret för Microsoft Entra > Entra ID > Lösenordsåterställning > Lokal integration',
  },
  'writeback-keys-in-step': {
    holds: 'Nycklarna och inställningarna för tillbakaskrivning stämmer med molnet.',
    fails:
      'Nycklarna eller inställningarna för tillbakaskrivning stämmer inte längre med molnet (händelserna 32004 till 32010).',
    look: "Get-WinEvent -FilterHashtable @{LogName='Application';ProviderName='PasswordResetService';Id=32004,32005,32007,32008,32010} -MaxEvents 5",
    ask: {
      question: 'Finns någon av händelserna 32004, 32005, 32007, 32008 eller 32010?',
      holds: 'Nej',
      fails: 'Ja',
    },
  },
  'writeback-listener-started': {
    holds: 'Lyssnaren för tillbakaskrivning har startat (händelse 31015 efter den senaste starten).',
    fails: 'Lyssnaren för tillbakaskrivning har inte startat (händelse 6800 utan 31015).',
    look: "Get-WinEvent -FilterHashtable @{LogName='Application';ProviderName='PasswordResetService';Id=31015,6800} -MaxEvents 5",
    ask: {
      question: 'Finns en händelse 31015 från PasswordResetService efter den senaste starten av ADSync?',
      holds: 'Ja, 31015 finns',
      fails: 'Nej, 6800 eller ingenting',
    },
  },
  'written-by-cloud-sync': {
    holds: 'En molnsynkroniseringsagent skriver tillbaka lösenord för det här kontot.',
    fails: 'Entra Connect skriver tillbaka lösenord för det här kontot.',
    look: 'Administrationscentret för Microsoft Entra > Entra ID > Entra Connect > Molnsynkronisering',
    ask: {
      question: 'Betjänas personens domän av en molnsynkroniseringsagent i stället för av Entra Connect?',
      holds: 'Ja, av en molnsynkroniseringsagent',
      fails: 'Nej, av Entra Connect',
    },
  },
} satisfies KnowledgeTexts['checks'];
