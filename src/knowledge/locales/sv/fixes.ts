import type { KnowledgeTexts } from '../locale.ts';

export const fixes = {
  'add-to-sspr-group': {
    title: 'Lägg till personen i återställningsgruppen',
    steps: [
      'Öppna administrationscentret för Microsoft Entra > Entra ID > Lösenordsåterställning > Egenskaper och notera vilken grupp som är vald.',
      'Lägg till personen i den gruppen eller i en grupp som är kapslad i den.',
    ],
    verify: 'isSsprEnabled blir true i registreringsrapporten. Rapporten kan ligga flera timmar efter.',
  },
  'adjust-password-filter': {
    title: 'Se över lösenordsfiltret',
    steps: [
      'Läs Admin-loggen för lösenordsskyddets agent på den domänkontrollant som hanterade försöket.',
      'Justera den anpassade listan, eller använd granskningsläge medan du undersöker saken.',
    ],
    verify: 'Händelse 10014 eller 10015 visas i stället för 10016 eller 10017.',
  },
  'allow-cookies': {
    title: 'Tillåt cookies',
    steps: ['Tillåt cookies för passwordreset.microsoftonline.com eller använd en annan webbläsare.'],
    verify: 'Ett nytt försök kommer förbi första sidan.',
  },
  'allow-email-sign-in': {
    title: 'Godta e-postadressen vid inloggning',
    steps: [
      'Öppna administrationscentret för Microsoft Entra > Entra ID > Entra Connect > Connect Sync som administratör för hybrididentitet.',
      'Öppna alternativet ”E-post som alternativt inloggnings-id”, markera det och spara. Funktionen är i förhandsversion och det kan dröja upp till en timme.',
      'Kontrollera att adressen finns bland kontots proxyAddresses, i en verifierad domän.',
    ],
    verify: 'Återställningssidan går vidare till verifieringen när e-postadressen skrivs in.',
  },
  'allow-hosted-apps': {
    title: 'Ta bort inställningen ur säkerhetsbaslinjen',
    steps: [
      'Stäm av ändringen med den som ansvarar för baslinjen.',
      'Ställ in Datorkonfiguration > Administrativa mallar > Windows-komponenter > App runtime > ”Block launching Universal Windows apps with Windows Runtime API access from hosted content” på Inte konfigurerad, eller ändra Intune-profilen.',
      'Starta om en testdator.',
    ],
    verify: 'BlockHostedAppAccessWinRT är 0 eller saknas, och återställningssidan öppnas före inloggningen.',
  },
  'allow-local-logon': {
    title: 'Ge vanliga användare tillbaka rätten att logga in lokalt',
    steps: [
      'Lägg till Användare i Datorkonfiguration > Windows-inställningar > Säkerhetsinställningar > Lokala principer > Tilldelning av användarrättigheter > ”Tillåt lokal inloggning” (Allow log on locally).',
      'Kontrollera att ”Neka lokal inloggning” (Deny log on locally) inte innehåller några lokala konton.',
      'Måste rätten vara begränsad får man återställa på aka.ms/sspr i stället.',
    ],
    verify: "Återställningssidan öppnas utan ”The sign-in method you're trying to use isn't allowed”.",
  },
  'allow-unlock-alone': {
    title: 'Erbjud upplåsning utan nytt lösenord',
    steps: [
      'Öppna administrationscentret för Microsoft Entra > Entra ID > Lösenordsåterställning > Lokal integration som administratör för hybrididentitet.',
      'Markera alternativet som låter användare låsa upp konton utan att återställa lösenordet och spara.',
      'Hänvisa personen till aka.ms/sspr, där valet erbjuds.',
    ],
    verify: 'Sidan erbjuder båda valen och loggen visar ”Unlock user account (self-service)”.',
  },
  'assign-license': {
    title: 'Tilldela en lämplig licens',
    steps: [
      'Tilldela Entra ID P1 eller P2, eller Microsoft 365 Business Premium, direkt eller via licensgruppen.',
      'Ange först användningsplats om den saknas.',
    ],
    verify: 'Kontots assignedPlans visar planen som ”Enabled”.',
  },
  'change-expired-password': {
    title: 'Byt det utgångna lösenordet',
    steps: ['Logga in och följ sidan som ber om ett nytt lösenord, eller använd aka.ms/sspr.'],
    verify: 'Inloggningen går igenom utan AADSTS50055.',
  },
  'check-ad-replication': {
    title: 'Kontrollera replikeringen mellan domänkontrollanterna',
    steps: [
      'Jämför pwdLastSet på den domänkontrollant som Entra Connect skriver till med den som betjänar personens plats.',
      'Åtgärda det som repadmin rapporterar. Mellan platser följer replikeringen platslänkens intervall, som är minst 15 minuter.',
      'Se till att platsens domänkontrollanter når PDC-emulatorn, som bekräftar nya lösenord som inte har kommit fram än.',
    ],
    verify: 'pwdLastSet har samma värde på båda och personen kan logga in på platsen.',
  },
  'check-old-passwords': {
    title: 'Ta bort gamla sparade lösenord',
    steps: ['Uppdatera lösenordet i telefoner, e-postappar, mappade nätverksenheter och schemalagda aktiviteter.'],
    verify: 'Det kommer inga fler misslyckade inloggningar från de här enheterna.',
  },
  'choose-other-password': {
    title: 'Välj ett annat lösenord',
    steps: [
      'Använd minst tolv tecken av tre olika slag, utan ditt namn, organisationens namn eller vanliga ord.',
      'Undvik å, ä, ö och andra bokstäver med prickar eller accent, och återanvänd inget gammalt lösenord.',
    ],
    verify: 'Raden ”Reset password (self-service)” visar ”Successfully completed reset.”',
  },
  'choose-writeback-agent': {
    title: 'Bestäm vilken agent som ska skriva tillbaka',
    steps: [
      'Om det bara är Entra Connect som synkroniserar: avmarkera kryssrutan för molnsynkronisering under Administrationscentret för Microsoft Entra > Entra ID > Lösenordsåterställning > Lokal integration och använd alternativet i Entra Connect.',
      'Om ni vill ha molnsynkronisering: öppna administrationscentret för Microsoft Entra > Entra ID > Entra Connect > Molnsynkronisering > Agenter, ladda ned den lokala agenten och installera den på en domänansluten server. Markera sedan kryssrutan.',
    ],
    verify: 'Kryssrutan för molnsynkronisering är tom, eller agenten visas som aktiv, och en teståterställning lyckas.',
  },
  'clear-admincount': {
    title: 'Tidigare medlem: rensa adminCount',
    steps: [
      'Kontrollera att kontot inte längre ingår i någon skyddad grupp, inte heller via kapslade grupper.',
      'Rensa adminCount, aktivera arvet av behörigheter och vänta på replikeringen.',
    ],
    verify: 'adminCount förblir tomt i mer än en timme och en teståterställning lyckas.',
  },
  'cloudsync-enable': {
    title: 'Aktivera tillbakaskrivning av lösenord för molnsynkronisering',
    steps: [
      'Markera kryssrutan för molnsynkronisering på sidan Lokal integration, eller kör cmdleten på agentservern.',
    ],
    verify: 'Kryssrutan är markerad och en teståterställning visar OnPremisesAgent ”CloudSync”.',
  },
  'cloudsync-permissions': {
    title: 'Ge agentens konto behörigheterna',
    steps: ['Kör cmdleten som företagsadministratör (Enterprise Admins) på agentservern.'],
    verify: 'En teståterställning lyckas.',
  },
  'cloudsync-restart-agent': {
    title: 'Starta om eller reparera molnsynkroniseringsagenten',
    steps: [
      'Titta på agenten i administrationscentret för Microsoft Entra > Entra Connect > Molnsynkronisering.',
      'Starta om agentens tjänst och uppdatera agenten om den är äldre än 1.1.977.0.',
      'Häv karantänen om jobbet är satt i karantän.',
    ],
    verify: 'Agenten är aktiv och en teståterställning visar OnPremisesAgent ”CloudSync”.',
  },
  'collect-server-evidence': {
    title: 'Samla in underlag på servern',
    steps: ['Kör kommandona på Entra Connect-servern för tiden kring försöket. De läser bara och ändrar ingenting.'],
    verify: 'Händelserna från försöket finns till hands.',
  },
  'confirm-security-info': {
    title: 'Bekräfta säkerhetsinformationen',
    steps: [
      'Läs igenom sidan, rätta det som har ändrats och bekräfta.',
      'Om frågan kommer för ofta kan en administratör ändra antalet dagar i administrationscentret för Microsoft Entra > Entra ID > Lösenordsåterställning > Registrering. 0 stänger av frågan.',
    ],
    verify: 'Nästa inloggning går igenom utan den sidan.',
  },
  'connector-password-fix': {
    title: 'Uppdatera anslutningskontots sparade inloggningsuppgifter',
    steps: [
      'Sätt ett lösenord på högst 127 tecken på kontot.',
      'Ange det i Synchronization Service > AD-anslutningsappen.',
    ],
    verify: 'Synkroniseringskörningarna går igenom utan inloggningsfel.',
  },
  'enable-admin-sspr': {
    title: 'Tillåt administratörer att återställa sitt eget lösenord',
    steps: [
      'Sätt allowedToUseSSPR till true i auktoriseringsprincipen. Det kräver rollen administratör för privilegierad roll.',
      'Vänta upp till 60 minuter.',
    ],
    verify: 'GET /policies/authorizationPolicy visar true och administratören kommer förbi första sidan.',
  },
  'enable-further-method': {
    title: 'Tillåt ytterligare en metod vid sidan av autentiseringsappen',
    steps: [
      'Öppna administrationscentret för Microsoft Entra > Entra ID > Autentiseringsmetoder > Principer.',
      'Aktivera minst en metod till, eller två där två krävs, för dem som omfattas av återställningen och spara.',
      'Be personerna registrera den på aka.ms/mysecurityinfo.',
    ],
    verify: 'isSsprCapable blir true i registreringsrapporten.',
  },
  'enable-inheritance': {
    title: 'Aktivera arvet av behörigheter',
    steps: ['Leta upp objekten med cmdleten.', 'Öppna objektet i ADUC > Säkerhet > Avancerat > Aktivera arv.'],
    verify: 'Anslutningskontots behörigheter visas som ärvda och en teståterställning lyckas.',
  },
  'enable-method-in-policy': {
    title: 'Aktivera metoden i principen för autentiseringsmetoder',
    steps: [
      'Öppna administrationscentret för Microsoft Entra > Entra ID > Autentiseringsmetoder > Principer.',
      'Öppna metoden, aktivera den för personens grupp och spara, eller låt personen registrera en annan metod.',
    ],
    verify: 'Metoden erbjuds vid ett nytt försök.',
  },
  'enable-sspr': {
    title: 'Slå på självbetjäning för återställning av lösenord',
    steps: [
      'Öppna administrationscentret för Microsoft Entra > Entra ID > Lösenordsåterställning > Egenskaper.',
      'Välj ”Vald” (en grupp, kapslade grupper räknas) eller ”Alla” och spara.',
    ],
    verify: 'Ett nytt försök kommer förbi första sidan och isSsprEnabled blir true i registreringsrapporten.',
  },
  'enable-tls12': {
    title: 'Aktivera TLS 1.2',
    steps: [
      'Kör Microsofts kontrollskript och sedan skriptet som aktiverar TLS 1.2.',
      'Installera .NET Framework 4.8 och starta om servern.',
    ],
    verify: 'Kontrollskriptet visar att alla värden är satta, och händelse 31019 visas.',
  },
  'enable-writeback-portal': {
    title: 'Markera tillbakaskrivning av lösenord i administrationscentret',
    steps: [
      'Öppna administrationscentret för Microsoft Entra > Entra ID > Lösenordsåterställning > Lokal integration som administratör för hybrididentitet.',
      'Markera ”Skriv tillbaka lösenord till din lokala katalog” (och kryssrutan för molnsynkronisering där den används) och spara.',
    ],
    verify: 'På sidan står det att den lokala klienten för tillbakaskrivning är igång.',
  },
  'enable-writeback-wizard': {
    title: 'Aktivera tillbakaskrivning av lösenord i Entra Connect',
    steps: [
      'Starta Entra Connect-guiden > Konfigurera > Anpassa synkroniseringsalternativ.',
      'Logga in som administratör för hybrididentitet med ett konto som inte är federerat.',
      'Markera ”Tillbakaskrivning av lösenord” under Valfria funktioner, gå vidare till ”Klart att konfigurera” och välj ”Konfigurera”.',
    ],
    verify:
      'Händelserna 31004, 31005, 31015 och 31019 visas, och granskningsloggen innehåller ”Enable password writeback for directory”.',
  },
  'find-lockout-source': {
    title: 'Hitta det som fortfarande använder det gamla lösenordet',
    steps: [
      'Läs i händelse 4740 vilken dator de felaktiga lösenorden kom från (Caller Computer Name).',
      'Leta där efter det gamla lösenordet: sparade inloggningsuppgifter, mappade nätverksenheter, tjänster, schemalagda aktiviteter, sessioner som lämnats öppna, e-postappar.',
    ],
    verify: 'Ingen ny händelse 4740 dyker upp för kontot.',
  },
  'fix-clock': {
    title: 'Ställ serverns klocka rätt',
    steps: ['Kontrollera avvikelsen, synkronisera om klockan och rätta till tidshierarkin.'],
    verify: 'Avvikelsen är liten och händelse 31015 visas.',
  },
  'fix-firewall': {
    title: 'Öppna utgående trafik på port 443 till de två adresserna med jokertecken',
    steps: [
      'Tillåt *.passwordreset.microsoftonline.com och *.servicebus.windows.net utgående på port 443, utan TLS-inspektion.',
      'Starta om tjänsten ADSync.',
    ],
    verify: 'TcpTestSucceeded är True och händelse 31019 visas.',
  },
  'fix-proxy': {
    title: 'Ställ in proxyn för tjänsten',
    steps: [
      'Lägg in proxyn i machine.config (Framework64) och se till att tjänstkontot kan autentisera sig mot den.',
      'Låt inaktiva anslutningar leva i minst sex minuter.',
      'Starta om tjänsten.',
    ],
    verify: 'Händelse 31019 visas med jämna mellanrum och 32014 upphör.',
  },
  'fix-remote-sam': {
    title: 'Tillåt anslutningskontot att göra fjärranrop till SAM',
    steps: [
      'Leta upp principen ”Nätverksåtkomst: begränsa klienter som tillåts göra fjärranrop till SAM” (Network access: Restrict clients allowed to make remote calls to SAM) på servern och domänkontrollanterna.',
      'Lägg till anslutningskontot med ”Tillåt” och kör gpupdate. Gör hellre så än att ta bort principen.',
    ],
    verify: 'Händelse 6329 med ERROR_ACCESS_DENIED visas inte längre.',
  },
  'fix-scope-or-link': {
    title: 'Ta med objektet i synkroniseringen igen',
    steps: [
      'Kontrollera filtreringen på organisationsenhet, domän och attribut, och om AD-objektet har raderats eller ersatts.',
      'Följ kopplingen från anslutningsplatsen (connector space) till metaversum (”In from AD - User AccountEnabled”).',
      'Kör en deltasynkronisering.',
    ],
    verify: 'onPremisesLastSyncDateTime uppdateras och händelse 33002 visas inte längre.',
  },
  'fix-selective-phs': {
    title: 'Ta med kontot i synkroniseringen av lösenordshash',
    steps: [
      'Se efter i Synchronization Rules Editor vilket värde reglerna ”In from AD - User AccountEnabled” filtrerar på.',
      'Om PHSFiltered utesluter: rensa värdet. Om PHSIncluded tar med: ange det. Stäm av med den som har bestämt undantaget.',
      'Vänta på nästa synkroniseringscykel.',
    ],
    verify: 'En teståterställning av kontot slutar med 31002.',
  },
  'fix-staging': {
    title: 'Se till att exakt en server är aktiv',
    steps: [
      'Läs av StagingModeEnabled på varje server.',
      'Sätt servern som inte ska vara aktiv i mellanlagringsläge med guiden och gör sedan den rätta aktiv.',
    ],
    verify: 'StagingModeEnabled är False på en enda server, och där visas händelserna 31015 och 31019.',
  },
  'follow-incident': {
    title: 'Följ driftstörningen',
    steps: [
      'Läs om störningen i administrationscentret för Microsoft 365 > Hälsa > Tjänstens hälsa.',
      'Informera dem som berörs, men ändra inget hos er.',
    ],
    verify: 'Störningen är avslutad och en teståterställning lyckas.',
  },
  'give-operator-role': {
    title: 'Ge den som utför åtgärden en roll som täcker kontot',
    steps: [
      'Välj den minsta rollen: lösenordsadministratör eller supportadministratör för personer utan roll, privilegierad autentiseringsadministratör för de flesta som har en roll, rapportläsare för loggen.',
      'Tilldela den i administrationscentret för Microsoft Entra > Entra ID > Roller och administratörer, helst tidsbegränsat.',
      'Be personen logga ut och in igen.',
    ],
    verify: 'Personen ser sidan och åtgärden nekas inte längre.',
  },
  'grant-unexpire-password': {
    title: 'Ge ”Unexpire Password” på domänroten',
    steps: [
      'Öppna domänens rot i ADUC med Avancerade funktioner påslagna > Egenskaper > Säkerhet > Avancerat > Lägg till.',
      'Välj anslutningskontot, ”Det här objektet och alla underordnade objekt” och markera ”Unexpire Password”. Upprepa för varje domän i skogen.',
      'Vänta upp till en timme eller längre.',
    ],
    verify: 'dsacls visar behörigheten på domänroten, och en teståterställning av ett utgånget lösenord lyckas.',
  },
  'grant-writeback-permissions': {
    title: 'Ge anslutningskontot behörigheterna för tillbakaskrivning',
    steps: [
      'Ta reda på vilket konto som är anslutningskonto.',
      'Kör cmdleten som domänadministratör i varje domän. Ta inte med AdminSDHolder.',
      'Lägg till ”Unexpire Password” på varje domänrot där behörigheten saknas och vänta upp till en timme.',
    ],
    verify: '”Gällande åtkomst” visar ”Återställ lösenord” och händelse 33004 visas inte längre.',
  },
  'graph-admin-reset': {
    title: 'Återställ lösenordet åt personen, med tillbakaskrivning',
    steps: [
      'Kontrollera personens identitet.',
      'Öppna administrationscentret för Microsoft Entra > Användare > användaren > Återställ lösenord. Använd inte administrationscentret för Microsoft 365.',
      'Lämna det tillfälliga lösenordet på överenskommet sätt, aldrig i chatten.',
    ],
    verify: 'Raden ”Reset password (by admin)” anger ett annat värde för OnPremisesAgent än ”None”.',
  },
  'install-root-ca': {
    title: 'Installera de rotcertifikat som saknas',
    steps: ['Installera de Azure-rotcertifikat som Microsoft listar.', 'Undanta slutpunkterna från TLS-inspektion.'],
    verify: 'Händelse 31034 visas inte längre.',
  },
  'isolate-signin-screen': {
    title: 'Ringa in felet på en dator',
    steps: [
      'Upprepa återställningen efter en omstart, på ett nätverk utan proxy och på en dator utan företagets principer. Notera vad som gör skillnad.',
      'Gå igenom de kända begränsningarna: avstängda aviseringar på låsskärmen, HideFastUserSwitching, DontDisplayLastUserName, BlockNonAdminUserInstall, EnableLostMode, ett anpassat skal, krav på smartkort, 802.1X före inloggningen.',
      'Stäng av andra tillverkares inloggningstillägg (credential providers) och antivirusprogrammet för ett test.',
    ],
    verify: 'En enda ändring gör att återställningssidan öppnas före inloggningen.',
  },
  'issue-access-pass': {
    title: 'Utfärda ett tillfälligt åtkomstpass',
    steps: [
      'Kontrollera personens identitet.',
      'Öppna administrationscentret för Microsoft Entra > Användare > användaren > Autentiseringsmetoder > Lägg till autentiseringsmetod > Tillfälligt åtkomstpass som autentiseringsadministratör.',
      'Lämna passet på överenskommet sätt, aldrig i chatten. Personen loggar in med det på aka.ms/mysecurityinfo, registrerar en ny metod och tar bort den gamla.',
    ],
    verify: 'Den nya metoden finns på kontot och ett nytt försök kommer förbi verifieringen.',
  },
  'join-accounts': {
    title: 'Koppla molnkontot till AD-kontot',
    steps: [
      'Ge AD-kontot samma userPrincipalName eller primära SMTP-adress som molnkontot. Molnkontot får inte ha någon katalogroll och AD-kontot måste vara nytt för synkroniseringen.',
      'Förvarna personen: lösenordet och attributen i AD ersätter dem i molnet.',
      'Ta med AD-kontot i synkroniseringen och kör en deltasynkronisering.',
    ],
    verify: 'OnPremisesSyncEnabled är True på molnkontot och en teståterställning når AD.',
  },
  'keep-one-enabled-account': {
    title: 'Behåll ett enda aktiverat AD-konto för personen',
    steps: [
      'Ta reda på vilka AD-konton som är kopplade till objektet i metaversum, i alla skogar.',
      'Inaktivera eller koppla loss alla utom det som personen använder.',
      'Om två personer delar ankare: välj ett unikt ankarattribut.',
      'Kör en deltasynkronisering.',
    ],
    verify: 'Objektet i metaversum har bara en koppling till AD och händelse 33003 visas inte längre.',
  },
  'ldap-sign-on': {
    title: 'Slå på signering och kryptering av LDAP-trafiken',
    steps: [
      'Markera alternativet på alla tre ställena i AD-anslutningsappen: skogens alternativ, partitionens alternativ och alternativen för andra inloggningsuppgifter.',
      'Starta om tjänsten ADSync.',
    ],
    verify: '8023062C visas inte längre.',
  },
  'let-password-expire': {
    title: 'Låt lösenordet kunna gå ut och tvinga sedan fram bytet',
    steps: [
      'Kontrollera att det är en persons konto och att ingen tjänst körs med det.',
      'Avmarkera ”Lösenordet upphör aldrig att gälla”.',
      'Återställ igen med krav på byte vid nästa inloggning.',
    ],
    verify: 'PasswordNeverExpires är False och nästa inloggning ber om ett nytt lösenord.',
  },
  'limit-password-change': {
    title: 'Bestäm vem som får ändra ett känt lösenord',
    steps: [
      'Fundera först på om ändringen alls ska stoppas: den är avsedd att fungera för alla.',
      'Om den måste stoppas, ställ in ”Användaren kan inte byta lösenord” på AD-kontot. För ett konto som bara finns i molnet går ändringen inte att blockera.',
    ],
    verify: 'En teständring med kontot nekas.',
  },
  'look-for-message': {
    title: 'Leta efter verifieringsmeddelandet',
    steps: [
      'Vänta en minut och titta i skräpposten och bland borttagna meddelanden.',
      'Sidan visar en del av numret eller adressen. Kontrollera att det är ditt nummer eller din adress.',
      'Begär en enda ny kod och skriv in den senaste, eller välj ett annat sätt att verifiera dig.',
    ],
    verify: 'Ett nytt försök kommer förbi verifieringen.',
  },
  'move-connect-to-member-server': {
    title: 'Flytta Entra Connect till en medlemsserver',
    steps: [
      'Installera Entra Connect i mellanlagringsläge på en domänansluten server som inte är domänkontrollant.',
      'Jämför konfigurationerna, gör den nya servern aktiv och sätt den gamla i mellanlagringsläge.',
    ],
    verify: 'Den aktiva servern är ingen domänkontrollant och en teståterställning lyckas.',
  },
  'open-dc-ports': {
    title: 'Öppna portarna till domänkontrollanterna',
    steps: [
      'Låt synkroniseringsservern nå varje domänkontrollant som den använder på 53, 88 och 389 (TCP och UDP), 135 och 445 (TCP) samt 49152-65535 (TCP). Lägg till 636 om LDAP över TLS används.',
      'Om RPC-intervallet har begränsats på domänkontrollanterna: tillåt det intervall som är angivet.',
    ],
    verify: 'Test-NetConnection visar True för varje port och en teståterställning lyckas.',
  },
  'open-microsoft-case': {
    title: 'Öppna ett ärende hos Microsoft',
    steps: [
      'Ange scenario, sida, supportkod, exakt tid med tidszon, inloggningsnamn, typ av autentisering och licens.',
      'Bifoga serverns programlogg.',
    ],
    verify: 'Ärendet har ett nummer.',
  },
  'prefill-contact': {
    title: 'Rätta kontaktuppgifterna',
    steps: [
      'Kontrollera personens identitet.',
      'Rätta mobilnumret i AD till formatet ”+landsnummer telefonnummer”, utan anknytning.',
      'Vänta på nästa synkronisering.',
    ],
    verify: 'Ett nytt försök kommer förbi verifieringen.',
  },
  'protected-account-onprem': {
    title: 'Hantera ett skyddat konto i den lokala miljön',
    steps: [
      'Återställ lösenordet i AD från en administrationsdator.',
      'Eller låt personen byta lösenord medan det gamla fortfarande är känt.',
    ],
    verify: 'pwdLastSet ändras i AD.',
  },
  'reach-dc': {
    title: 'Låt datorn lära sig det nya lösenordet',
    steps: [
      'Anslut datorn till kontorets nätverk eller VPN.',
      'Lås skärmen och lås upp den med det nya lösenordet. Om VPN startar först efter inloggningen loggar du in med det gamla lösenordet först.',
    ],
    verify: 'Windows godtar det nya lösenordet, därefter även utanför nätverket.',
  },
  'register-from-allowed-place': {
    title: 'Registrera från en tillåten plats',
    steps: [
      'Se i administrationscentret för Microsoft Entra > Entra ID > Övervakning och hälsa > Inloggningsloggar vilken princip som stoppade personen och vad den kräver.',
      'Be personen öppna aka.ms/mysecurityinfo från en plats och en enhet som uppfyller kraven.',
      'Om ingen kan uppfylla dem, be en administratör se över principen som gäller användaråtgärden ”Registrera säkerhetsinformation”.',
    ],
    verify: 'Personen kommer till sidan och sparar en metod.',
  },
  'register-methods': {
    title: 'Registrera säkerhetsinformation',
    steps: ['Logga in och öppna aka.ms/mysecurityinfo.', 'Registrera så många metoder som principen kräver.'],
    verify: 'isSsprRegistered och isSsprCapable blir true i registreringsrapporten.',
  },
  'relax-min-age': {
    title: 'Sätt lägsta ålder för lösenord till 0',
    steps: [
      'Ändra lägsta ålder för lösenord i domänens standardprincip eller i den detaljerade lösenordsprincipen.',
      'Vänta på replikeringen. Tänk på att lösenordshistoriken då skyddar sämre.',
    ],
    verify: 'MinPasswordAge är 0 och en andra ändring samma dag lyckas.',
  },
  'remediate-risk': {
    title: 'Åtgärda risken',
    steps: [
      'Granska de riskfyllda inloggningarna och kontrollera att det verkligen är personen.',
      'Låt personen göra ett säkert lösenordsbyte, eller avvisa eller bekräfta risken i ID Protection.',
    ],
    verify: 'riskState är ”remediated” eller ”dismissed” och inloggningen fungerar.',
  },
  'rename-ou': {
    title: 'Byt namn på organisationsenheten',
    steps: [
      'Byt namn på organisationsenheten så att den inte innehåller något reserverat tecken. Kontrollera grupprinciplänkar och skript som använder sökvägen.',
      'Låt synkroniseringen köras.',
    ],
    verify:
      'Det unika namnet (DN) innehåller inget tecken som föregås av ett omvänt snedstreck, och händelse 33001 visas inte längre.',
  },
  'repair-adsync-account': {
    title: 'Reparera ADSync-tjänstens konto och nyckel',
    steps: [
      'Öppna Tjänster > Microsoft Entra ID Sync > Logga in och ange det aktuella lösenordet för det ursprungliga kontot. Ett annat konto kräver att Entra Connect installeras om.',
      'Om händelse 6028 finns kvar: ange anslutningskontots lösenord på nytt (Synchronization Service > AD-anslutningsappen > Connect to Active Directory Forest) och kör Add-ADSyncAADServiceAccount. Överge nyckeln med miiskmu.exe bara i version 1.1.443.0 eller äldre.',
    ],
    verify: 'ADSync fortsätter att köras, 31015 och 31019 visas och en teståterställning lyckas.',
  },
  'repair-agent-account': {
    title: 'Låt agentens konto logga in igen',
    steps: [
      'Lägg till kontot i ”Logga in som en tjänst” under secpol.msc > Lokala principer > Tilldelning av användarrättigheter, eller i den grupprincip som styr det, och ta bort det ur ”Neka inloggning som tjänst”.',
      'Om kontot saknas: kör agentens konfigurationsguide igen så att den skapar gMSA-kontot.',
      'Starta om tjänsten.',
    ],
    verify: 'Tjänsten körs och agenten visas som aktiv.',
  },
  'repair-hash-sync': {
    title: 'Reparera synkroniseringen av lösenordshash',
    steps: [
      'Kör diagnostiken på den aktiva Entra Connect-servern, för alla eller för en person.',
      'Kontrollera att funktionen är på, att servern inte är i mellanlagringsläge och att anslutningskontot har Replicate Directory Changes och Replicate Directory Changes All.',
      'Byt lösenordet i AD en gång till som test.',
    ],
    verify: 'Händelse 656 och 657 visas för personen och molnet godtar det nya lösenordet.',
  },
  'repair-single-label-dns': {
    title: 'Få namnmatchningen för domänen utan punkt att fungera',
    steps: [
      'Se till att servern kan matcha domännamnet och hittar domänkontrollanterna med det.',
      'Om NetBIOS-namnet skiljer sig från DNS-namnet stöds Entra Connect inte där: planera en flytt av kontona till en domän med fullständigt DNS-namn.',
      'Planera flytten i vilket fall som helst. Microsoft avråder från sådana namn.',
    ],
    verify: 'nltest hittar en domänkontrollant och en teståterställning lyckas.',
  },
  'require-registration': {
    title: 'Slå på uppmaningen att registrera sig',
    steps: [
      'Öppna administrationscentret för Microsoft Entra > Entra ID > Lösenordsåterställning > Registrering och ställ in kravet på registrering vid inloggning på Ja.',
      'Kontrollera under Egenskaper att personen omfattas av återställningen: ingen annan får frågan.',
      'Be personen logga in en gång i webbläsaren eller öppna aka.ms/ssprsetup.',
    ],
    verify: 'Personen ser sidan och isSsprRegistered blir true i registreringsrapporten.',
  },
  'reset-at-home': {
    title: 'Återställ där kontot hör hemma',
    steps: ['Återställ lösenordet i hemorganisationen eller hos leverantören av det personliga kontot.'],
    verify: 'Personen kan logga in igen.',
  },
  'reset-at-the-device': {
    title: 'Återställ utanför fjärrsessionen',
    steps: [
      'Starta återställningen framför själva datorn. Stäng av utökad session i Hyper-V.',
      'Använd aka.ms/sspr i en webbläsare för fjärrskrivbord och virtuella datorer.',
    ],
    verify: 'Återställningssidan öppnas och återställningen lyckas.',
  },
  'reset-from-entra-portal': {
    title: 'Återställ igen på ett sätt som skriver tillbaka lösenordet',
    steps: [
      'Kontrollera personens identitet.',
      'Öppna administrationscentret för Microsoft Entra > Användare > användaren > Återställ lösenord.',
    ],
    verify: 'Raden ”Reset password (by admin)” anger ett annat värde för OnPremisesAgent än ”None”.',
  },
  'reset-in-ad': {
    title: 'Återställ i Active Directory',
    steps: [
      'Kontrollera personens identitet.',
      'Återställ lösenordet i AD med ert vanliga verktyg. Den federerade inloggningen hämtar det därifrån.',
    ],
    verify: 'Personen kan logga in med det nya lösenordet.',
  },
  'reset-with-signup-address': {
    title: 'Återställ med adressen som användes vid registreringen',
    steps: [
      'Öppna aka.ms/sspr och skriv e-postadressen som användes vid registreringen.',
      'Verifiera dig med koden som skickas till adressen och välj ett nytt lösenord.',
    ],
    verify: 'Personen kan logga in med det nya lösenordet.',
  },
  'restart-adsync': {
    title: 'Starta tjänsten ADSync eller starta om den',
    steps: [
      'Kontrollera att ingen synkroniseringscykel pågår och att synkroniseringen av lösenordshash inte håller på att komma ikapp.',
      'Starta om tjänsten och vänta ungefär fem minuter.',
    ],
    verify: 'Händelse 31015 visas, sedan ett pulsslag (31019), och en teståterställning lyckas.',
  },
  'restart-before-reset': {
    title: 'Starta återställningen när ingen är inloggad',
    steps: [
      'Spara öppet arbete, låt andra på datorn logga ut och starta om den.',
      'Välj ”Återställ lösenord” på inloggningsskärmen innan någon loggar in.',
    ],
    verify: 'Återställningssidan öppnas och återställningen lyckas.',
  },
  'restore-desktop-switch': {
    title: 'Återställ tidsgränsen till standardvärdet',
    steps: [
      'Sätt DelayedDesktopSwitchTimeout till 0 på en testdator och starta om den.',
      'Hitta avbildningen, verktyget eller principen som ändrade värdet och rätta det där.',
    ],
    verify: 'Återställningssidan förblir öppen före inloggningen.',
  },
  'restore-impersonate-right': {
    title: 'Återställ rättigheten att personifiera en klient',
    steps: [
      'Ge tillbaka ”Personifiera en klient efter autentisering” (Impersonate a client after authentication) till Administrators, LOCAL SERVICE, NETWORK SERVICE och SERVICE.',
    ],
    verify: 'En teståterställning lyckas.',
  },
  'restore-lock-screen': {
    title: 'Ta tillbaka låsskärmen',
    steps: [
      'Ställ in Datorkonfiguration > Administrativa mallar > Kontrollpanelen > Anpassning > ”Do not display the lock screen” på Inte konfigurerad.',
      'Starta om datorn.',
    ],
    verify: 'NoLockScreen är 0 eller saknas, och återställningssidan öppnas före inloggningen.',
  },
  'restore-sam-read': {
    title: 'Återställ läsbehörigheterna i SAM',
    steps: [
      'Lägg till Authenticated Users i Pre-Windows 2000 Compatible Access.',
      'Kontrollera läsbehörigheterna på CN=Server,CN=System.',
    ],
    verify: 'Händelse 6329 visas inte längre.',
  },
  'retype-or-reset': {
    title: 'Skriv lösenordet igen eller återställ det',
    steps: [
      'Kontrollera tangentbordslayouten och Caps Lock och skriv det gamla lösenordet igen.',
      'Välj annars ”Jag har glömt mitt lösenord” på aka.ms/sspr.',
    ],
    verify: 'Loggen visar en lyckad ändring eller återställning.',
  },
  'review-registration-requirement': {
    title: 'Se över vad som tvingar fram registreringen',
    steps: [
      'Ta reda på vilket krav som gäller: Entra ID > Lösenordsåterställning > Registrering, ID Protection > Princip för MFA-registrering eller en princip under Entra ID > Villkorsstyrd åtkomst.',
      'Låt personen slutföra registreringen. Principen i ID Protection ger 14 dagars frist innan registreringen blir ett krav.',
      'Undanta en grupp bara om kravet är ett misstag.',
    ],
    verify: 'Personen slutför registreringen och inloggningen går vidare.',
  },
  'set-admin-sspr': {
    title: 'Bestäm i auktoriseringsprincipen vad som gäller för administratörer',
    steps: [
      'Bestäm om administratörer får återställa sitt lösenord och sätt allowedToUseSSPR till true eller false. Det kräver rollen administratör för privilegierad roll.',
      'Om värdet är false ska administratörer inte ingå i återställningens omfattning. Annars ombeds de att registrera sig utan att kunna det.',
      'Vänta upp till 60 minuter.',
    ],
    verify: 'För en testadministratör blir resultatet det som allowedToUseSSPR anger.',
  },
  'set-machine-proxy': {
    title: 'Låt datorn nå internet före inloggningen',
    steps: [
      'Aktivera grupprincipen ”Make proxy settings per-machine (rather than per-user)” och ställ in proxyn för datorn.',
      'Släpp igenom passwordreset.microsoftonline.com och ajax.aspnetcdn.com på port 443 utan inloggning.',
      'Undanta båda, och ocsp.digicert.com, i antivirusprogram som granskar webbtrafik.',
    ],
    verify: 'Återställningssidan öppnas före inloggningen på företagets nätverk.',
  },
  'switch-preferred-dc': {
    title: 'Rätta till de önskade domänkontrollanterna',
    steps: [
      'Öppna AD-anslutningsappen i Synchronization Service > Konfigurera katalogpartitioner (Configure Directory Partitions) > ”Använd endast önskade domänkontrollanter” (Only use preferred domain controllers).',
      'Ange skrivbara domänkontrollanter med fullständigt namn.',
      'Starta om tjänsten ADSync.',
    ],
    verify: '80230818 visas inte längre och en teståterställning lyckas.',
  },
  'sync-force-change': {
    title: 'Synkronisera tillfälliga lösenord',
    steps: [
      'Gör det bara där självbetjäning och tillbakaskrivning av lösenord är på.',
      'Slå på UserForcePasswordChangeOnLogonEnabled.',
      'För lösenord som sattes tidigare: avmarkera och markera ”Användaren måste byta lösenord vid nästa inloggning” igen, eller återställ en gång till.',
    ],
    verify: 'Två minuter senare godtar inloggningen i molnet det tillfälliga lösenordet och ber om ett nytt.',
  },
  'sync-legacy-hashes': {
    title: 'Ge den hanterade domänen dess lösenordshashar',
    steps: [
      'Molnkonto: låt personen byta lösenord och vänta sedan 15 minuter.',
      'Synkroniserat konto: kör Microsofts skript för NTLM- och Kerberos-hashar på Entra Connect-servern, en gång per skog. Det startar en fullständig synkronisering av lösenordshash.',
      'Gör om det ifall Domain Services har inaktiverats och aktiverats igen.',
    ],
    verify: 'Personen loggar in i den hanterade domänen med sitt UPN.',
  },
  'take-over-tenant': {
    title: 'Ta över den ohanterade klientorganisationen',
    steps: [
      'Kontrollera att domänen tillhör er organisation.',
      'Bevisa det med en TXT-post i DNS: ett internt övertagande gör dig till administratör för klientorganisationen, ett externt flyttar domänen till er egen.',
      'Ange sedan en återställningsprincip för dess användare.',
    ],
    verify: 'Get-MsIdIsViralUser ger False för en adress i domänen.',
  },
  'toggle-writeback': {
    title: 'Stäng av tillbakaskrivningen och slå på den igen',
    steps: [
      'Avmarkera ”Tillbakaskrivning av lösenord” i Entra Connect-guiden, låt ”Synkronisera nu” vara avmarkerat och konfigurera.',
      'Öppna guiden igen, markera alternativet och konfigurera. Tillbakaskrivningen ligger nere några minuter och får nya nycklar.',
    ],
    verify: 'Händelse 31012 eller 31013 visas, sedan 31004, 31005, 31015 och 31019, och en teståterställning lyckas.',
  },
  'trust-the-log': {
    title: 'Lita på granskningsloggen',
    steps: ['Gå efter försökets rader i granskningsloggen. Rapporten ligger flera timmar efter.'],
    verify: 'Rapporten stämmer efter nästa uppdatering.',
  },
  'try-again': {
    title: 'Försök igen',
    steps: ['Öppna aka.ms/sspr och fortsätt till sista sidan.'],
    verify: 'Raden ”Reset password (self-service)” visar ”Successfully completed reset.”',
  },
  'turn-on-uac': {
    title: 'Slå på kontroll av användarkonto (UAC)',
    steps: [
      'Ta reda på vilken princip, avbildning eller vilket program som stängde av den, och om något äldre program kräver det.',
      'Sätt EnableLUA till 1 och starta om datorn.',
    ],
    verify: 'Återställningssidan öppnas före inloggningen efter omstarten.',
  },
  'unlock-enable-user': {
    title: 'Lås upp eller aktivera AD-kontot',
    steps: [
      'Ta reda på varför kontot är låst, inaktiverat eller flaggat, och kontrollera personens identitet.',
      'Lås upp kontot, aktivera det eller ta bort flaggan enligt era rutiner.',
    ],
    verify: 'LockedOut är False, Enabled är True och ett nytt försök lyckas.',
  },
  'upgrade-connect': {
    title: 'Uppgradera Entra Connect',
    steps: [
      'Säkerhetskopiera anpassade synkroniseringsregler och exportera konfigurationen.',
      'Ladda ned den aktuella versionen från administrationscentret för Microsoft Entra > Entra Connect > Kom igång > Hantera.',
      'Kör installationsprogrammet och konfigurera sedan programbaserad autentisering.',
    ],
    verify: 'Versionen är 2.5.79.0 eller senare (2.6.84.0 före den 7 april 2027), och händelse 31019 visas.',
  },
  'upgrade-domain-controllers': {
    title: 'Använd domänkontrollanter som erbjuder LDAP-kontrollen',
    steps: [
      'Ta reda på vilka domänkontrollanter som är äldre än Windows Server 2016.',
      'Låt AD-anslutningsappen föredra nyare tills de gamla är utbytta, och se till att kontrollen 1.2.840.113556.1.4.2066 är aktiverad.',
    ],
    verify: 'Händelse 6329 om kontrollen för lösenordsprincipen visas inte längre och en teståterställning lyckas.',
  },
  'use-ad-password': {
    title: 'Använd AD-lösenordet',
    steps: [
      'Förklara för personen att AD-kontots lösenord nu gäller även i molntjänsterna.',
      'Om personen inte kan det, kontrollera vem det är och återställ lösenordet i administrationscentret för Microsoft Entra > Användare > användaren > Återställ lösenord.',
      'Informera dem som berörs innan fler konton matchas.',
    ],
    verify: 'Personen loggar in i molntjänsterna och på datorn med samma lösenord.',
  },
  'use-entra-connect': {
    title: 'Skriv tillbaka med Entra Connect i stället för molnsynkronisering',
    steps: [
      'Synkronisera domänen med Entra Connect och ta bort den ur molnsynkroniseringens konfiguration. Varje domän betjänas av en av dem.',
      'Markera ”Tillbakaskrivning av lösenord” i guiden och tillbakaskrivningen på sidan Lokal integration.',
      'Öppna de två Service Bus-adresserna i det kinesiska molnet för servern på port 443.',
    ],
    verify: 'Sidan anger att klienten för tillbakaskrivning är igång, och en teståterställning lyckas.',
  },
  'use-sign-in-name': {
    title: 'Skriv inloggningsnamnet',
    steps: ['Skriv det fullständiga namn som används vid inloggning. Helpdesk kan slå upp det som userPrincipalName.'],
    verify: 'Återställningssidan går vidare till verifieringen.',
  },
  'use-suitable-admin': {
    title: 'Använd ett lämpligt konto i guiden',
    steps: [
      'Använd ett konto som har skapats i molnet, i en domän som inte är federerad.',
      'Tilldela kontot Administratör för hybrididentitet direkt, inte genom en grupp, och den licens som tillbakaskrivningen kräver.',
      'Kontrollera att lösenordet stämmer och kör sedan guiden igen med kontot.',
    ],
    verify: 'Händelse 31017 visas, och sedan 31004 och 31005 när tillbakaskrivningen slås på.',
  },
  'wait-lockout': {
    title: 'Vänta tills utelåsningen upphör',
    steps: [
      'Gör inga fler försök på ett tag. Varje felaktigt försök förlänger utelåsningen.',
      'Logga sedan in, eller återställ lösenordet på aka.ms/sspr.',
    ],
    verify: 'Inloggningen går igenom utan AADSTS50053.',
  },
  'wait-minimum-age': {
    title: 'Vänta ut lägsta ålder för lösenord',
    steps: [
      'Läs av ”Password changeable” för kontot.',
      'Vänta tills dess, eller låt helpdesk återställa lösenordet i AD.',
    ],
    verify: 'En ändring efter den tidpunkten lyckas.',
  },
  'wait-propagation': {
    title: 'Vänta tills ändringen slår igenom',
    steps: [
      'Det kan ta en timme eller mer innan behörigheter i AD slår igenom. Det tar ungefär två minuter innan lösenordets kopia i molnet är uppdaterad.',
    ],
    verify: 'Ett test efter den tiden lyckas.',
  },
  'wait-throttle': {
    title: 'Vänta tills spärren upphör',
    steps: ['Vänta 24 timmar efter det senaste försöket.', 'Under tiden kan helpdesk återställa lösenordet.'],
    verify: 'Ingen ny rad med ”Blocked from self-service password reset” visas.',
  },
} satisfies KnowledgeTexts['fixes'];
