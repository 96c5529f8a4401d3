import type { Concepts } from '../concepts.ts';

// biome-ignore format: word lists read best in full lines
export const concepts = {
  not: [
    'inte', 'ej', 'aldrig', 'utan', 'ingen', 'inget', 'inga', 'ingenting', 'ingenstans', 'varken', 'icke', 'saknar', 'saknas', 'saknade',
    'nekar', 'vägrar', 'går ej', 'funkar ej', 'omöjligt', 'knappt', 'heller',
  ],
  'who-user': [
    'användare*', 'användarna', 'kollega*', 'kollegor*', 'kolleger*', 'person', 'personen', 'personer', 'personerna', 'medarbetare*',
    'anställd', 'anställda', 'anställde', 'anställdas', 'personal', 'personalen', 'folk', 'folket', 'anv',
  ],
  caller: ['hon', 'han', 'henne', 'honom', 'hen', 'hennes', 'hans'],
  'only-one': [
    'bara en', 'en enda', 'enda användare*', 'bara jag', 'bara hon', 'bara han', 'bara hos mig', 'bara för mig', 'bara mitt', 'bara mig',
    'endast en', 'endast jag', 'endast mitt', 'en användare', 'en person', 'en kollega', 'ett konto', 'ett enda', 'enda kontot', 'bara ett',
    'enskild användare', 'en viss användare', 'bara den här', 'är ensam om', 'ensam om', 'jag är den enda', 'den enda', 'bara henne',
    'bara honom', 'enskilt konto',
  ],
  everyone: [
    'alla användare', 'alla användarna', 'alla våra', 'alla kollegor', 'alla anställda', 'alla medarbetare', 'alla konton', 'alla hos',
    'alla på', 'alla i', 'hos alla', 'för alla', 'gäller alla', 'drabbar alla', 'alla får', 'alla har', 'alla som', 'alla elever',
    'alla lärare', 'vi alla', 'oss alla', 'precis alla', 'alla drabbas', 'samtliga', 'allihop', 'allihopa', 'varenda', 'hela företaget',
    'hela organisationen', 'hela bolaget', 'hela avdelningen', 'hela kontoret', 'hela tenanten', 'hela gruppen', 'hela huset',
    'hela skolan', 'hela teamet', 'hela kommunen', 'ingen kan', 'ingen hos', 'ingen på', 'ingen i', 'ingen av oss', 'över hela linjen',
    'allesammans',
  ],
  'others-work': [
    'andra funkar', 'andra fungerar', 'alla andra', 'övriga', 'andra användare', 'andra konton', 'andra kan', 'andra på', 'kollegorna kan',
    'kollegor kan', 'mina kollegor', 'kollegorna', 'kollegan', 'min kollega', 'för andra', 'för de andra', 'för övriga', 'hos andra',
    'hos övriga', 'de andra', 'resten av', 'resten funkar', 'resten fungerar', 'grannen', 'andra avdelningar', 'inte kollegorna',
    'inte mina kollegor', 'dom andra',
  ],
  'some-users': [
    'vissa användare', 'flera användare', 'några användare', 'vissa', 'en del', 'hälften', 'några', 'många', 'ett par', 'ett dussin',
    'ett tiotal', 'ett tjugotal', 'ett femtiotal', 'flertal*', 'flera personer', 'flera kollegor', 'inte alla', 'somliga', 'flera stycken',
    'de flesta', 'enstaka',
  ],
  'new-hire': [
    'nyanställ*', 'ny anställd', 'nya anställda', 'började', 'började i', 'onboarding', 'nybörjare', 'ny kollega', 'nya kollegor',
    'ny medarbetare', 'nya medarbetare', 'första dagen', 'första arbetsdag*', 'praktikant*', 'vikarie*', 'sommarjobbar*', 'sommarvikarie*',
    'lärling*', 'trainee*', 'konsult*', 'nya användare', 'ny användare', 'nyss börjat', 'precis börjat', 'nyrekryter*', 'inhyrd*',
  ],
  manager: [
    'chef', 'chefen', 'chefer', 'cheferna', 'chefs', 'chefens', 'avdelningschef*', 'ekonomichef*', 'vd', 'vd n', 'direktör*', 'ledning',
    'ledningen', 'rektor*', 'arbetsledar*', 'gruppchef*', 'överordnad*', 'bossen',
  ],
  admin: ['admin', 'admins', 'adminen', 'adminkonto*', 'administratör*', 'adm', 'tekniker*', 'it-ansvarig*', 'it-kille*'],
  'global-admin': ['global administratör*', 'globala administratör*', 'global admin*', 'globala admin*', 'globaladmin*'],
  role: ['roll', 'rollen', 'roller', 'rollerna', 'rolltilldelning*', 'i pim', 'via pim'],
  helpdesk: [
    'helpdesk*', 'kundtjänst', 'supporten', 'support', 'servicedesk*', 'it-support*', 'it-avdelning*', 'it-enhet*', 'första linjen',
    'first line', 'operatör', 'operatören', 'operatörer',
  ],
  guest: [
    'gäst', 'gästen', 'gäster', 'gästkonto*', 'gästanvändar*', 'extern', 'externa', 'externt', 'externkonto*', 'partner', 'partners',
    'partnern', 'b2b', 'inbjud*', 'konsultkonto*', 'underkonsult*',
  ],
  password: [
    'lösenord*', 'lösen', 'lösenet', 'lössenord*', 'lösneord*', 'lösenrod*', 'lösord*', 'pw', 'passord', 'password', 'passwd', 'lössen',
    'lösenfras*', 'inloggningsuppgift*',
  ],
  reset: [
    'återställ*', 'reset', 'resetta*', 'resetten', 'resets', 'nollställ*', 'sspr', 'lösenordsåterställ*', 'självservice*',
    'självbetjäning*', 'nytt lösenord', 'nytt lösen', 'skaffa nytt', 'lösenordsreset*', 'resetat',
  ],
  change: [
    'byt', 'byta', 'byter', 'bytt', 'bytte', 'byts', 'bytet', 'byte', 'byten', 'bytas', 'byttes', 'lösenordsbyte*', 'ändra lösen*',
    'att ändra', 'kan ändra', 'vill ändra', 'ändrar', 'ändrat', 'ändrade', 'ändras', 'ändrats', 'ändring*', 'förny*', 'ersätt*',
    'uppdatera lösen*', 'ctrl alt del*',
  ],
  unlock: [
    'lås upp', 'låser upp', 'låste upp', 'låsa upp', 'låst upp', 'låses upp', 'upplås*', 'avblocker*', 'häva låsning*', 'häv låsning*',
    'hävt låsning*',
  ],
  locked: [
    'är låst', 'blev låst', 'blivit låst', 'blir låst', 'har låst', 'var låst', 'låst konto', 'kontot låst', 'konto låst', 'låst ute',
    'utelåst*', 'utlåst*', 'låst sig', 'låst mig', 'låsts', 'låses', 'låsta', 'låste', 'låser', 'låstes', 'låst i', 'låst av', 'inte låst',
    'är jag låst', 'kontolås*', 'kontoutlås*', 'låsning*', 'spärrad*', 'spärrat', 'spärra', 'spärras', 'spärren', 'spärr', 'lockout*',
    'utelåsning*', 'utlåsning*', 'blockerad*', 'blockerat', 'låset', 'låste ut',
  ],
  forgot: [
    'glömt', 'glömde', 'glömmer', 'glömma', 'glömsk*', 'bortglömt', 'glömt bort', 'minns inte', 'minns ej', 'kommer inte ihåg',
    'kommer ej ihåg', 'tappat bort lösen*', 'tappat lösen*', 'ihåg',
  ],
  'sign-in': [
    'logga in', 'loggar in', 'loggade in', 'loggat in', 'loggas in', 'inloggn*', 'inloggad*', 'inloggat', 'inlogg', 'logga på', 'loggar på',
    'påloggning*', 'logga on', 'logga in igen', 'login', 'komma in', 'kommer in', 'kom in', 'kommer inte in', 'komma in i',
    'autentisera sig', 'slipper in', 'släpps in', 'släpper in',
  ],
  'sign-in-screen': [
    'inloggningsskärm*', 'låsskärm*', 'inloggningsbild*', 'inloggningsruta*', 'startskärm*', 'windows-inloggning*', 'windowsinloggning*',
    'välkomstskärm*', 'skärmen före', 'innan jag loggat in', 'innan inloggning*', 'under lösenordsrutan', 'under lösenordsfältet',
    'logga in-skärm*', 'windowsskärm*', 'vid inloggningen i windows', 'inloggningen i windows', 'före inloggning*',
  ],
  'link-shown': ['länk', 'länken', 'länkar', 'länkarna', 'glömt lösenord', 'glömt lösenordet', 'återställ lösenord', 'återställningslänk*'],
  button: [
    'knapp', 'knappen', 'knappar', 'knapparna', 'knapptryck*', 'valet', 'alternativ', 'alternativet', 'alternativen', 'kryssruta*',
    'kryssrutor*', 'krysset', 'kryssa', 'kryss', 'bocken', 'reglaget', 'reglage', 'ikryss*', 'rutan är',
  ],
  ticked: [
    'ikryssad*', 'ikryssat', 'förkryssad*', 'ibockad*', 'markerad', 'aktiverad*', 'aktiverat', 'aktivera', 'aktiveras', 'är på', 'står på',
    'slagit på', 'slog på', 'slå på', 'slår på', 'slagits på', 'satt på', 'igång', 'kryssat i', 'kryssade i', 'aktiv', 'aktivt', 'aktiva',
    'påslag*',
  ],
  unticked: [
    'avmarkerad*', 'avkryssad*', 'urkryssad*', 'urbockad*', 'kryssade ur', 'avstängd*', 'avstängt', 'stängt av', 'stängd av', 'stängdes av',
    'stänga av', 'stänger av', 'stängde av', 'slagit av', 'slagits av', 'slå av', 'är av', 'står av', 'avslagen', 'avslaget', 'inaktiv*',
    'avaktiver*', 'deaktiver*', 'frånslag*', 'släckt',
  ],
  greyed: [
    'gråa', 'grå', 'grått', 'gråmarkerad*', 'gråtonad*', 'utgråad*', 'utgråat', 'gråad', 'skrivskyddad*', 'skrivskyddat', 'nedtonad*',
    'nedtonat', 'går inte att klicka', 'kan inte klicka', 'inte klickbar*', 'går inte att bocka', 'går inte att kryssa',
    'inte tillgänglig*', 'otillgänglig*',
  ],
  page: [
    'sida', 'sidan', 'sidor', 'sidorna', 'webbsida*', 'återställningssidan', 'portal*', 'webbplats*', 'flik', 'fliken', 'bladet', 'sajt*',
    'webben', 'länken aka', 'aka ms', 'adressen aka',
  ],
  screen: ['skärm', 'skärmen', 'skärmar', 'fönster', 'fönstret', 'ruta', 'rutan', 'dialogruta*', 'popup*', 'vy', 'vyn'],
  phone: [
    'telefon', 'telefonen', 'telefoner', 'telefonnummer*', 'mobil', 'mobilen', 'mobiler', 'mobiltelefon*', 'mobilnummer*', 'jobbmobil*',
    'iphone*', 'android*', 'lur', 'luren', 'simkort*', 'sim-kort*', 'samsung', 'telefonin',
  ],
  number: ['nummer', 'numret', 'numren', 'telefonnummer*', 'mobilnummer*', 'siffra', 'siffror', 'siffrorna', 'nr'],
  'office-phone': [
    'kontorstelefon*', 'jobbtelefon*', 'anknytning', 'anknytningen', 'anknytningar', 'fast telefon*', 'fasta telefon*', 'fast nummer',
    'fasta numret', 'växel', 'växeln', 'växelnummer*', 'telefonväxel*', 'bordstelefon*', 'skrivbordstelefon*', 'direktnummer*',
    'arbetstelefon*', 'jobbnummer*',
  ],
  sms: ['sms', 'smset', 'sms:et', 'sms:en', 'sms-kod*', 'smskod*', 'textmeddelande*', 'sms:a', 'messar', 'messat'],
  'voice-call': [
    'röstsamtal*', 'telefonsamtal*', 'samtal', 'samtalet', 'samtalen', 'ringer', 'ringer upp', 'ringa upp', 'uppringning*', 'ringde upp',
    'ringsignal*', 'påringning*', 'rösten', 'robotröst*', 'svarar i telefon*', 'telesvar*',
  ],
  email: [
    'mejl', 'mejlet', 'mejlen', 'mejla*', 'mejlkod*', 'e-post*', 'epost*', 'mail', 'mailet', 'mailen', 'maila*', 'inkorg*', 'brevlåda*',
    'skräppost*', 'outlook', 'mejlbox*', 'mejlkonto*',
  ],
  'private-email': [
    'privat mejl*', 'privata mejl*', 'privat mail*', 'privata mail*', 'privat e-post*', 'privata e-post*', 'privat epost*',
    'privata epost*', 'privat adress*', 'privata adress*', 'alternativ e-post*', 'alternativ epost*', 'alternativa e-post*',
    'alternativ mejl*', 'alternativ adress*', 'reservadress*', 'reserv-e-post*', 'återställningsadress*', 'hemadress*', 'egen mejl*',
    'privatmejl*', 'privatmail*',
  ],
  authenticator: [
    'authenticator*', 'app', 'appen', 'appar', 'autentiseringsapp*', 'autentiserar*', 'push-notis*', 'pushnotis*', 'notis', 'notisen',
    'notiser', 'godkänna i', 'appkod*', 'app-kod*', 'godkännande',
  ],
  'security-questions': [
    'säkerhetsfråg*', 'hemliga fråg*', 'hemlig fråga', 'hemliga frågan', 'hemligt svar', 'kontrollfråg*', 'flicknamn', 'första husdjur*',
  ],
  mfa: [
    'mfa', '2fa', 'tvåfaktor*', 'multifaktor*', 'flerfaktor*', 'tvåstegs*', '2-stegs*', 'två-faktor*', 'andra faktor', 'andra faktorn',
    'stark autentisering',
  ],
  'two-methods': [
    'två metoder', '2 metoder', 'andra metod', 'andra metoden', 'en metod', 'bara en metod', 'ytterligare en metod', 'en metod till',
    'två olika', 'två sätt', 'två bevis', 'två steg', 'dubbla metoder', 'fler metoder', 'antal metoder', 'två verifiering*',
    'två verifieringsmetod*', 'för få metoder', 'ännu en metod', 'en till metod',
  ],
  method: [
    'metod*', 'verifieringsmetod*', 'autentiseringsmetod*', 'inloggningsmetod*', 'verifieringssätt*', 'sätt att verifiera', 'faktor',
    'faktorer', 'kontaktuppgift*',
  ],
  register: [
    'registrer*', 'säkerhetsinfo*', 'säkerhetsuppgift*', 'lägga in', 'lägga till metod*', 'lagt in', 'la in', 'lade in', 'lägger in',
    'inskriv*', 'enrol*', 'anmäl*', 'mysignins', 'kombinerad registrering', 'mer information krävs', 'mer information', 'kontaktuppgift*',
    'fylla i uppgifter', 'ssprsetup', 'sätta upp', 'ställa in', 'konfigurera metod*', 'skriva in sig',
  ],
  registered: [
    'redan registrer*', 'är registrerad*', 'är registrerat', 'fullt registrerad', 'registrerat allt', 'har registrerat',
    'alla är registrerade', 'redan lagt in', 'är registrerade', 'redan inlagd*', 'redan inlagt',
  ],
  prompted: [
    'ombedd*', 'ombeds', 'uppmana*', 'uppmaning*', 'tvinga*', 'tvång*', 'frågar efter', 'frågar om', 'be om', 'ber om', 'ber mig', 'bad om',
    'bes', 'bad mig', 'kräver att jag', 'kräver att', 'tjat*', 'dyker upp', 'dök upp', 'poppar upp', 'måste registrera', 'vill att jag',
  ],
  skip: [
    'hoppa över', 'hoppar över', 'hoppat över', 'hoppade över', 'avbryt*', 'avböj*', 'senare', 'skjuta upp', 'skjut upp', 'påminn mig',
    'inte nu', 'klicka förbi', 'klickar bort', 'klickat bort', 'strunta i att',
  ],
  'verification-code': [
    'verifieringskod*', 'engångskod*', 'bekräftelsekod*', 'kod', 'koden', 'koder', 'koderna', 'sms-kod*', 'säkerhetskod*', 'pinkod*', 'pin',
    'sexsiffrig*', 'siffrig kod',
  ],
  'not-received': [
    'kommer aldrig', 'inte fått', 'ej fått', 'aldrig fått', 'får inget', 'får ingen', 'får inga', 'får inte', 'får aldrig', 'fick aldrig',
    'fick inget', 'fick ingen', 'kommer inte', 'kommer ej', 'kommer ingen', 'kommer inget', 'kommer inga', 'kom aldrig', 'kom inte',
    'kom ingen', 'kom inget', 'aldrig fram', 'inte fram', 'dyker aldrig upp', 'inget sms', 'ingen kod', 'inga koder', 'inga sms',
    'inget mejl', 'inget samtal', 'uteblir', 'uteblev', 'dröjer', 'väntar på koden', 'väntar fortfarande', 'koden uteblir', 'anländer',
    'inget kommer', 'ingenting kommer', 'har inte kommit', 'tom inkorg',
  ],
  'lost-phone': [
    'tappat telefonen', 'tappat mobilen', 'tappade telefonen', 'tappade mobilen', 'tappat bort telefon*', 'tappat bort mobil*',
    'förlorat telefon*', 'ny telefon', 'ny mobil', 'nya telefonen', 'nya mobilen', 'stulen', 'stulna', 'stals', 'snodd', 'bytt telefon',
    'bytt mobil', 'bytte telefon', 'bytte mobil', 'bytt nummer', 'bytte nummer', 'nytt nummer', 'nya numret', 'gammal telefon',
    'gamla telefonen', 'gamla mobilen', 'gamla numret', 'gammalt nummer', 'trasig telefon', 'telefonen är trasig', 'mobilen är trasig',
    'mobilen dog', 'telefonen dog', 'telefonen gick sönder', 'mobilen gick sönder', 'gick sönder', 'söndrig', 'kraschad mobil',
    'lämnat tillbaka telefon*', 'fabriksåterställ*', 'har inte kvar', 'inte kvar numret', 'inte längre', 'borttappad*', 'tappat luren',
  ],
  'old-thing': ['gammal', 'gammalt', 'gamla', 'gammalmodig*', 'förra', 'föregående', 'tidigare', 'äldre', 'gamle'],
  'new-thing': ['ny', 'nya', 'nytt', 'nyare', 'nyaste', 'splitterny*'],
  format: [
    'format', 'formatet', 'formatering*', 'felformat*', 'landsnummer*', 'landskod*', 'landsprefix*', 'riktnummer*', 'mellanslag*',
    'blanksteg', 'fel format', 'plustecken', '+46', '+47', '+358', 'inledande nolla', 'nollan', 'felskrivet', 'felskriven', 'inskrivet fel',
    'feltryck*', 'stavfel',
  ],
  licence: [
    'licens*', 'lisens*', 'olicens*', 'sku', 'p1', 'p2', 'e1', 'e3', 'e5', 'f1', 'f3', 'prenumeration*', 'premium', 'abonnemang*', 'a3',
    'a5', 'tjänsteplan*',
  ],
  'business-standard': [
    'business standard', 'business basic', 'gratisversion*', 'gratis', 'gratislicens*', 'gratisutgåv*', 'entra free', 'entra id free',
    'basic', 'o365',
  ],
  'expired-subscription': [
    'provperiod*', 'testperiod*', 'provlicens*', 'testlicens*', 'utgången prenumeration', 'utgångna licens*', 'utgången licens*',
    'prenumerationen har gått ut', 'prenumerationen gick ut', 'licensen gick ut', 'licenserna gick ut', 'licenserna har gått ut',
    'inte förnyat*', 'inte förnyad*', 'förnyelse*', 'prenumerationen löpte ut', 'uppsagd*', 'sagts upp',
  ],
  group: [
    'grupp', 'gruppen', 'grupper', 'grupperna', 'gruppens', 'medlem', 'medlemmar*', 'medlemmen', 'medlemskap*', 'gruppmedlem*',
    'säkerhetsgrupp*', 'tillhör gruppen', 'ligger i gruppen',
  ],
  scope: [
    'omfattning*', 'scope', 'scopet', 'vald grupp', 'valda gruppen', 'valda', 'valt', 'utvalda', 'ingår', 'ingår inte', 'pilot',
    'pilotgrupp*', 'piloten', 'omfattas', 'utanför gruppen', 'målgrupp*', 'inkluder*', 'i gruppen',
  ],
  'not-enabled': [
    'inte aktiver*', 'ej aktiver*', 'inte tillåt*', 'inte påslag*', 'ej påslag*', 'inte är aktiver*', 'aldrig aktiver*', 'inte slagit på',
    'inte har aktiver*', 'inte slagits på', 'får inte återställa', 'inte är påslag*', 'inte är på',
  ],
  'none-setting': [
    'satt till ingen', 'satt till inga', 'på ingen', 'står på ingen', 'inställt på ingen', 'valt ingen', 'till none', 'på none',
    'satt på ingen', 'är ingen',
  ],
  tenant: ['tenant*', 'klientorganisation*', 'organisation', 'organisationen', 'organisationens', 'katalogen', 'katalog'],
  policy: ['policy*', 'policies', 'regel', 'regeln', 'regler', 'reglerna', 'inställning*', 'princip', 'principer', 'principen'],
  'conditional-access': [
    'villkorsstyrd*', 'villkorad*', 'villkorlig*', 'ca-policy*', 'ca-regel*', '53003', 'betrodd plats', 'betrodda plats*',
    'betrott nätverk', 'betrodda nätverk*', 'kompatibel enhet', 'kompatibla enhet*', 'godkänd enhet', 'conditional access', 'inte härifrån',
    'användningsvillkor*', 'betrodd', 'betrodda', 'namngiven plats', 'namngivna plats*',
  ],
  writeback: [
    'tillbakaskriv*', 'återskriv*', 'writeback*', 'write-back', 'skrivs tillbaka', 'skriva tillbaka', 'skriver tillbaka',
    'skrivits tillbaka', 'skrivas tillbaka', 'skrivas ner', 'lösenordstillbakaskriv*', 'lösenordswriteback*',
  ],
  'on-prem-tab': [
    'lokal integrering', 'lokal integration', 'on-premises integration', 'on-prem integration', 'integrationsflik*',
    'integration on-premises', 'fliken integration', 'fliken on-prem*', 'lokalt integrer*',
  ],
  'on-prem': [
    'lokal', 'lokala', 'lokalt', 'on-prem*', 'onprem*', 'ad', 'ad:t', 'active directory', 'lokala ad', 'det lokala', 'adds', 'aduc',
    'eget ad', 'användare och datorer', 'på plats',
  ],
  cloud: [
    'moln', 'molnet', 'molnets', 'molntjänst*', 'cloud', 'online', 'entra', 'azure', 'aad', 'm365', 'office 365', 'o365', 'microsoft 365',
    'i 365', 'office com', 'azure ad',
  ],
  'connect-server': [
    'connect-server*', 'connectserver*', 'connect servern', 'aad connect', 'entra connect', 'azure ad connect', 'ad connect', 'synkserver*',
    'synkroniseringsserver*', 'aadc*', 'dirsync', 'adsync', 'connect-maskin*', 'connectmaskin*', 'connect sync', 'synkmaskin*',
    'connectburk*', 'connect-burk*',
  ],
  wizard: ['guide', 'guiden', 'guider', 'installationsguide*', 'konfigurationsguide*', 'connect-guiden', 'wizard*', 'valfria funktioner'],
  'cloud-sync': [
    'molnsynk*', 'cloud sync*', 'cloudsync', 'agent', 'agenten', 'agenter', 'agenterna', 'agents', 'etableringsagent*',
    'provisioneringsagent*', 'provisioning agent*', 'synkagent*',
  ],
  gmsa: ['gmsa*', 'hanterat tjänstekonto', 'hanterade tjänstekonto*', 'grupphanterat tjänstekonto', 'grupphanterad*', 'provagentgmsa*'],
  china: ['kina', 'kinas', 'kina-*', '21vianet', 'kinesisk*', 'shanghai', 'peking'],
  service: ['tjänst', 'tjänsten', 'tjänster', 'tjänsterna', 'tjänstens', 'service', 'servicen'],
  'service-stopped': [
    'stoppad*', 'stoppat', 'startar inte', 'startar ej', 'startar aldrig', 'vill inte starta', 'vägrar starta', 'går inte att starta',
    'kan inte startas', 'startade inte', 'inte startat', 'inte startad', 'stannar', 'stannat', 'stannade', 'har stannat', 'kraschar',
    'kraschade', 'kraschat', 'krasch', 'kör inte', 'körs inte', 'inte igång', 'nere', 'ligger nere', 'gått ner', 'gick ner', 'stopp',
    'stendöd', 'död', 'dog', 'dör', 'dött', 'offline', 'hänger sig', 'hängt sig', 'hängde sig', 'rasat', 'startfel', 'slutar köra',
    'lagt av', 'la av', 'lade av',
  ],
  running: [
    'körs', 'igång', 'kör som', 'kör fint', 'är uppe', 'startad', 'startat', 'startade', 'running', 'snurrar', 'rullar', 'tuffar',
    'i drift', 'är grön', 'är gröna', 'rör på sig', 'kör',
  ],
  reboot: [
    'omstart*', 'startade om', 'startas om', 'starta om', 'startat om', 'startar om', 'startats om', 'patch*', 'bootade om', 'boota om',
    'reboot*', 'strömavbrott*', 'windows-uppdatering*', 'windowsuppdatering*', 'windows update', 'uppdateringskväll*', 'servicefönst*',
    'uppdateringar', 'uppdateringarna', 'elavbrott*',
  ],
  server: [
    'server', 'servern', 'servrar', 'servrarna', 'serverns', 'maskin', 'maskinen', 'maskiner', 'burken', 'burk', 'virtuell maskin', 'vm',
    'vm:en', 'srv',
  ],
  'two-servers': [
    'två servrar', 'båda servrarna', 'båda maskinerna', 'andra servern', 'gamla servern', 'två aktiva', 'två connect*', 'två synkserv*',
    'båda aktiva', 'båda är aktiva', 'två maskiner', 'parallell*', 'nya och gamla servern', 'båda synkar', 'två st servrar',
    'bägge servrarna',
  ],
  staging: ['staging*', 'mellanlagring*', 'standby', 'passiv server', 'reservserver*', 'passiva servern', 'standbyserver*'],
  migration: [
    'migrer*', 'flyttade till ny', 'flyttat till ny', 'serverflytt*', 'serverbyte*', 'ny server', 'nya servern', 'bytte server',
    'bytt server', 'växlade över', 'växlat över', 'växling*', 'failover', 'överflytt*', 'swing*', 'flytten', 'flytt', 'ny maskin',
    'nya maskinen', 'övertagit', 'tagit över', 'tog över',
  ],
  version: [
    'version', 'versionen', 'versioner', 'versions*', 'bygge', 'build', 'föråldrad*', 'föråldrat', 'uppgrader*', 'utgången version',
    'slutat stödjas', 'stöds inte', 'stöds inte längre', 'gammal version', 'gamla versionen', 'för gammal', 'uråldrig*', 'pensionera*',
    'end of life', 'senaste versionen', 'support upphört', 'utfasad*', '1.6', '2.0',
  ],
  firewall: [
    'brandvägg*', 'firewall*', 'utgående', 'utgående regel*', 'utgående trafik', 'vitlist*', 'tillåtlist*', 'fw', 'öppna port*',
    'portöppning*', 'fortigate', 'palo alto', 'filtrering',
  ],
  proxy: [
    'proxy', 'proxyn', 'proxyserver*', 'proxyinställning*', 'proxies', 'proxyns', 'proxykrav*', 'winhttp', 'machine.config', '407',
    'zscaler', 'pac-fil*', 'netsh', 'webbproxy*',
  ],
  'service-bus': ['service bus', 'servicebus*', 'servicebus.windows.net', 'relä*', 'ssprdedicated*'],
  idle: [
    'inaktiv anslutning*', 'inaktiva anslutning*', 'inaktiva session*', 'inaktiva', 'inaktivitet*', 'tyst', 'tysta', 'tystnad', 'tomgång*',
    'idle*', 'overksam*', 'vilande', 'vila', 'vilat', 'bryter anslutning*', 'kapar anslutning*', 'kapar', 'kapas', 'dödar anslutning*',
    'släpper anslutning*', 'efter några minuter', 'efter en stund', 'första försöket', 'sessionstimeout', 'tappar anslutning*', 'keepalive',
  ],
  'ssl-inspection': [
    'ssl-inspektion*', 'tls-inspektion*', 'https-inspektion*', 'inspektion*', 'inspekter*', 'granskning av trafik', 'trafikgranskning*',
    'dekrypterar trafik*', 'avlyssn*', 'tls-avlyssn*', 'man in the middle', 'bryter upp', 'öppnar trafiken', 'ssl-avkodning*', 'avkrypter*',
  ],
  tls: ['tls*', 'ssl', 'schannel', 'schusestrongcrypto', 'chiffer*', 'säker kanal', 'handskakning*', 'krypter*'],
  certificate: [
    'certifikat*', 'rot-ca', 'cert', 'certen', 'certet', 'rotutfärdar*', 'kedja', 'kedjan', 'inte betrodd*', 'digicert',
    'betrodda rotcert*', 'rotcert*',
  ],
  clock: [
    'klocka', 'klockor', 'klockorna', 'serverklocka*', 'systemklocka*', 'klockfel*', 'klockan går', 'klockan på', 'klockan i', 'klockan är',
    'klockan var', 'fel tid', 'tiden är', 'tiden går', 'tiden på', 'tidsskillnad*', 'tidsavvik*', 'tidssynk*', 'tidsdrift*', 'tidskälla*',
    'tidsserver*', 'tidszon*', 'ntp', 'w32tm', 'går fel', 'går före', 'går efter', 'minuter fel', 'minuter före', 'minuter efter',
    'minuter fram', 'minuter bak', 'sekunder fel', 'ur fas', 'drar sig',
  ],
  onboarding: ['onboarding*', '32000', '31006', '31008', '31007', '31009'],
  listener: ['lyssnar', 'lyssnare*', 'slutpunkt*', 'endpoint*', 'tjänstvärd*', 'servicehost', '31001', '31034', '31002', '31019', '31015'],
  federated: ['federer*', 'federation*', 'adfs', 'ad fs', 'okta', 'onmicrosoft'],
  'service-account': [
    'tjänstekonto*', 'tjänstkonto*', 'servicekonto*', 'adsync-konto*', 'adsync kontot', 'inloggningskonto*', 'körs som', 'kör under',
    'körs under', 'kör tjänsten', 'svc', 'logga in som en tjänst', 'virtuellt konto', 'virtuella kontot',
  ],
  'encryption-key': [
    'krypteringsnyck*', 'nyckel', 'nyckeln', 'nyckeluppsättning*', 'nycklar', 'nycklarna', 'dekrypter*', '6329', 'dpapi', 'miiskmu',
    'krypterad*', 'krypterat',
  ],
  'config-corrupt': [
    'korrupt*', 'skadad*', 'skadat', 'trasig konfig*', 'trasig databas', 'ogiltig konfig*', 'konfigurationsfil*', 'återställd från',
    'backup*', 'säkerhetskopi*', 'snapshot*', 'ominstall*', 'installera om', 'installerat om', 'sönder konfig*',
  ],
  forest: ['skog', 'skogen', 'skogar', 'skogarna', 'forest*', 'förtroende*', 'trust', 'trusten', 'underdomän*', 'barndomän*'],
  'added-later': [
    'lades till', 'lagts till', 'lagt till', 'la till', 'lade till', 'tillagd*', 'uppköp*', 'förvärv*', 'dotterbolag*', 'ny skog',
    'nya skogen', 'ny domän', 'nya domänen', 'andra skogen', 'andra domänen', 'fusion*', 'köpte', 'köpt', 'köptes', 'i efterhand',
    'sammanslag*', 'slogs ihop', 'gick ihop',
  ],
  'connector-account': [
    'anslutningskonto*', 'anslutarkonto*', 'connectorkonto*', 'connector-konto*', 'msol', 'msol_*', 'msol-konto*', 'ad ds-konto*',
    'synkkonto*', 'synk-konto*', 'synkroniseringskonto*', 'kopplingskonto*', 'anslutningens konto', 'connectorns konto',
    'kontot för connector*', 'kontot i connector*',
  ],
  connector: [
    'connector', 'connectorn', 'connectorer', 'anslutningsapp*', 'anslutningen till', 'ad-anslutning*', 'ad-connector*', 'kopplingen',
    'anslutarna', 'anslutare*',
  ],
  'account-password-changed': [
    'roter*', 'rotation*', 'bytte kontots lösenord', 'bytt lösenord på kontot', 'bytte lösenord på', 'bytt lösenord på',
    'bytte lösenordet på', 'bytt lösenordet på', 'pam', 'rullade', 'rullat', 'lösenordsvalv*', 'valvet', 'valv', 'cyberark', 'laps',
    'gamla uppgifter*', 'inaktuella uppgifter*', 'kontots lösenord',
  ],
  'too-long': [
    'för långt', 'för lång', 'längre än', 'tecken långt', 'fler än 64', '64 tecken', '256 tecken', '200 tecken', '300 tecken', '180 tecken',
    '256', '128', '127', '800700ce', 'jättelång*', 'väldigt långt', 'långt lösenord',
  ],
  permissions: [
    'rättighet*', 'rätten', 'behörighet*', 'deleger*', 'acl', 'acl:en', 'acl:er', 'ace', 'ace:er', 'effektiv åtkomst', 'dsacls',
    'skrivrätt*', 'skrivbehörighet*', 'lockouttime', 'rätt att', 'åtkomsträtt*', 'tilldelad*', 'tilldelat', 'befogenhet*', 'privilegi*',
  ],
  'permissions-fine': [
    'rättigheterna ser', 'rättigheterna ser rätt', 'rättigheterna ser bra', 'rättigheterna stämmer', 'rättigheterna är rätt',
    'rättigheterna är ok', 'rättigheterna finns', 'rättigheterna sitter', 'rättigheterna är satta', 'rättigheterna är på plats',
    'behörigheterna stämmer', 'behörigheterna är rätt', 'behörigheterna är ok', 'behörigheterna ser bra', 'behörigheterna finns',
    'behörigheterna är satta', 'behörighet finns', 'alla rättigheter', 'alla behörigheter', 'har rättigheterna', 'har rätt behörighet*',
    'rättigheter ok', 'behörigheter ok', 'övriga rättigheter', 'rättigheterna är där', 'rätt rättigheter',
  ],
  'access-denied': [
    'åtkomst nekad', 'åtkomst nekas', 'åtkomst nekades', 'åtkomsten nekas', 'åtkomsten nekades', 'nekad åtkomst', 'access denied', 'denied',
    'nekad', 'nekas', 'nekades', 'otillräcklig behörighet', 'otillräckliga behörighet*', 'saknar behörighet*', '80230626', '0x80070005',
    '80070005', '8344', '33008', 'obehörig',
  ],
  'just-granted': [
    'precis gett', 'precis satt', 'precis lagt', 'precis delegerat', 'nyss gett', 'nyss satt', 'nyss lagt till', 'nyss tilldelat',
    'nyss delegerat', 'gav rättigheter*', 'gav behörighet*', 'satte rättigheter*', 'satte behörighet*', 'gav kontot', 'nyligen tilldela*',
    'för en timme sedan', 'för en timme sen', 'för en halvtimme', 'för tio minuter', 'för * minuter', 'slagit igenom', 'slå igenom',
    'slår igenom', 'propager*', 'trätt i kraft', 'börja gälla',
  ],
  inheritance: ['arv', 'arvet', 'ärver', 'ärvda', 'ärvt', 'ärva', 'nedärv*', 'bruten nedärv*', 'arvs*'],
  'protected-group': [
    'admincount*', 'adminsdholder*', 'skyddad grupp', 'skyddade grupper', 'skyddade gruppen', 'skyddat konto', 'skyddade konton',
    'domänadmin*', 'domain admins', 'sdprop', 'kontooperatör*', 'account operators', 'serveroperatör*', 'backupoperatör*',
    'utskriftsoperatör*', 'skrivaroperatör*', 'privilegierad grupp', 'privilegierade grupp*', 'företagsadmin*', 'enterprise admins',
    'schemaadmin*', 'säkerhetskopieringsoperatör*', 'privilegierat konto', 'privilegierade konto*', 'print operators', 'server operators',
    'backup operators',
  ],
  unexpire: ['unexpire*'],
  'sam-remote': [
    'restrictremotesam', 'sam-r', 'samr', 'fjärranrop till sam', 'fjärrsamtal till sam', 'mot sam', 'till sam', 'sam-anrop*', 'fjärr-sam',
    'sam-databas*', 'sam-begräns*', 'säkerhetsbaslinje*', 'härdning*', 'härdad*', 'härdat', 'cis-mall*', 'remote sam', 'säkerhetsmall*',
    'tillåtna att göra fjärranrop',
  ],
  'read-access': [
    'läsåtkomst*', 'läsbehörighet*', 'läsrätt*', 'rätt att läsa', 'läsa egenskap*', 'läsa attribut*', 'läsa alla', 'läsa grupp*',
    'lista innehåll', 'pre-windows 2000', 'autentiserade användare', 'före windows 2000', 'authenticated users',
  ],
  impersonate: ['personifier*', 'imperson*', 'seimpersonateprivilege', 'imitera', 'imitera en klient', 'utge sig för'],
  gpo: [
    'gpo*', 'grupprincip*', 'gruppolicy*', 'grupp-policy*', 'group policy', 'gpresult', 'secpol', 'gpedit', 'domänpolicy*', 'registret',
    'lokala principen',
  ],
  'password-policy': [
    'komplex*', 'historik*', 'lösenordshistorik*', 'längd', 'längden', 'längdkrav*', 'lösenordspolicy*', 'lösenordsregler*', 'redan använt',
    'använt tidigare', 'använt förut', 'tidigare lösenord', 'gamla lösenord', 'senaste lösenord*', 'krav', 'kraven', 'kravet',
    'lösenordskrav*', 'uppfyller inte', 'uppfyller ej', 'uppfyller', 'finkornig*', 'pso', 'fgpp', '0x800708c5', '800708c5', '8023061f',
    'för kort', 'stor bokstav', 'stora bokstäver', 'versal*', 'specialtecken', 'tecken', 'återanvänd*', 'minst 12 tecken', 'minimilängd*',
    'senaste 24',
  ],
  'min-age': [
    'minsta ålder*', 'minimiålder*', 'minsta lösenordsålder*', 'lägsta lösenordsålder*', 'lägsta ålder*', 'lösenordsålder*', 'bytte idag',
    'bytt idag', 'bytte i dag', 'bytte i går', 'bytte igår', 'bytt igår', 'bytte i morse', 'bytt i morse', 'samma dag', 'två gånger samma',
    'två gånger på en dag', 'två gånger idag', 'två gånger på samma', 'en gång per dag', 'en gång om dagen', 'en gång per dygn',
    'nyss bytt', 'precis bytt', 'nyligen bytt', 'för nyligen', 'för snart', 'för tätt', 'ett dygn', 'minpwdage', 'byta igen',
    'vänta ett dygn', 'vänta till imorgon', 'vänta en dag', 'en dag gammalt', '24 timmar', 'för nytt', 'för ungt',
  ],
  banned: [
    'förbjud*', 'bannly*', 'spärrade ord', 'spärrlista*', 'lätt att gissa', 'lättgissa*', 'gissa', 'gissas', 'för vanligt',
    'vanligt lösenord', 'för enkelt', 'enkelt att gissa', 'svagt', 'svaga', 'för svagt', 'företagsnamn*', 'företagets namn',
    'lösenordsskydd*', 'svartlist*', 'förutsägbar*', 'otillåtna ord', 'banned', 'för lätt',
  ],
  'password-filter': [
    'lösenordsfilter*', 'filtret', 'filter-dll', 'filter', 'dll', 'dll:en', 'tredjepart*', 'tredje part*', 'passfilt*', 'specops*',
    'ordlista*', 'ordlistor*', 'lexikon', 'hibp', 'läckta lösenord', 'lithnet', 'nfront', 'manageengine', 'enzoic',
  ],
  'cannot-change': [
    'användaren kan inte byta', 'användaren kan inte ändra', 'användaren får inte byta', 'cannotchangepassword', 
    'får inte byta lösenord*', 'får inte ändra lösenord*',
  ],
  'never-expires': [
    'upphör aldrig', 'går aldrig ut', 'aldrig ut', 'utgår aldrig', 'aldrig upphör', 'aldrig går ut', 'löper aldrig ut',
    'upphör aldrig att gälla',
  ],
  expired: [
    'gått ut', 'gick ut', 'utgången', 'utgånget', 'utgångna', 'utgått', 'upphört', 'upphör att gälla', 'går ut', 'löpt ut', 'löper ut',
    'löpte ut', 'har utgått', 'utgångsdatum', 'slutat gälla', 'förfall*',
  ],
  'domain-controller': [
    'domänkontroll*', 'dc', 'dc:n', 'dc:ar', 'dc:er', 'dcs', 'dc01', 'dc02', 'dc1', 'dc2', 'pdc', 'pdc-emulator*', 'pdce', 'dc:arna',
    'dc:erna', 'kontrollant*',
  ],
  'dc-unreachable': [
    'kan inte nås', 'inte nås', 'inte nå', 'når inte', 'når inga', 'når ingen', 'nåddes inte', 'oåtkomlig*', 'onåbar*',
    'går inte att kontakta', 'går inte att nå', 'svarar inte', 'svarar ej', 'svarade inte', 'rpc-server*', 'rpc servern', 'inte kontakta',
    'kan inte kontaktas', 'kunde inte kontaktas', 'kunde inte kontakta', 'hittar ingen domänkontrollant', 'hittar ingen dc',
    'ingen domänkontrollant', 'ingen dc', 'inga inloggningsservrar', '6802', 'ingen kontakt med', 'inte kontakt med', 'saknar kontakt',
    'otillgänglig*', '1355', 'inte i drift',
  ],
  dns: [
    'dns', 'dns:en', 'namnupplösning*', 'nslookup', 'namnuppslag*', 'slå upp namn*', 'slås upp', 'vidarebefordrare', 'hosts-fil*',
    'srv-post*', 'dns-post*',
  ],
  ports: [
    'port', 'porten', 'portar', 'portarna', 'portnummer*', '389', '636', '88', '445', '135', '464', '3268', '49152', 'rpc', 'ldap',
    'kerberos', 'dynamiska portar', 'höga portar', 'telnet', 'test-netconnection', 'portqry', 'kpasswd', 'tcp',
  ],
  rodc: ['rodc*', 'skrivskyddad domänkontrollant*', 'skrivskyddade domänkontrollant*', 'skrivskyddad dc*', 'read-only dc', 'skrivskyddade dc*'],
  branch: [
    'filial*', 'lokalkontor*', 'avdelningskontor*', 'utekontor*', 'platskontor*', 'butik', 'butiken', 'butiker', 'lagret', 'fabrik*',
    'verkstan', 'verkstad*', 'fjärrkontor*', 'mindre kontor', 'depån', 'depåer',
  ],
  'preferred-dc': [
    'föredragen domänkontrollant*', 'föredragna domänkontrollant*', 'preferred dc*', 'önskad domänkontrollant*',
    'önskade domänkontrollant*', 'föredragen dc', 'föredragna dc*', 'lista över dc*', 'fast lista',
  ],
  'policy-hints': [
    'hints', 'policy hints', '2008', '2008 r2', 'server 2008', 'ldap_server_policy_hints*', 'kb2386717', 'ldap-kontroll*', 'gammal dc',
    'gamla dc*', 'gamla domänkontrollant*', 'gammal domänkontrollant*', 'kritiskt tillägg', 'policy hint', 'kontrollen saknas',
  ],
  replication: ['replik*', 'repadmin', 'andra dc*', 'annan dc', 'andra siten', 'annan site', 'sajtreplik*', 'konverg*'],
  'single-label': [
    'single label', 'enkelt namn', 'utan punkt', 'en etikett', 'enetikett*', 'ett led', 'netbios-namn*', 'netbiosnamn*', 'ett enda ord',
    'utan suffix', 'ingen punkt', 'enledad*', 'enledat',
  ],
  throttled: [
    'för många', 'för många försök', 'för många gånger', 'för många ggr', '24 timmar', '24 h', '24h', 'försök igen senare',
    'försök igen om', 'kom tillbaka imorgon', 'fem gånger', 'vänta ett dygn', 'vänta 24', 'ett dygn', 'för ofta', 'antal försök',
    'max antal', 'försökt för', 'strypt', 'strypning', 'begränsning', 'försök för många',
  ],
  'smart-lockout': [
    'smart utelåsning*', 'smart lockout', '50053', 'smart låsning*', 'smart kontoutelåsning*', 'låst i molnet', 'låst i entra',
    'molnets spärr*', 'spärrad i molnet', 'molnlås*', 'skadlig ip*', 'lösenordsspray*', 'tröskel*', 'råstyrke*',
  ],
  'account-disabled': [
    'inaktiverat konto', 'inaktiverade konto*', 'kontot är inaktiver*', 'kontot inaktiver*', 'avstängt konto', 'avstängda konto*',
    'kontot är avstängt', 'kontot är avslaget', 'konto avstängt', 'inaktiverat i ad', 'inaktiverad i ad', 'avstängt i ad', 'avstängd i ad',
    'avaktiverat konto', 'kontot är spärrat', 'föräldraledig*', 'tjänstledig*', 'sjukskriv*', 'disablat', 'disablad*', 'accountdisable',
  ],
  'wrong-old': [
    'nuvarande lösenord*', 'nuvarande lösen', 'gamla lösenordet', 'gamla lösenord', 'gammalt lösenord', 'befintligt lösenord',
    'befintliga lösenord*', 'nuvarande', 'gamla lösenet', 'det gamla', 'fel lösenord', 'felaktigt lösenord', 'lösenordet är fel',
    'nuvarande är fel',
  ],
  'not-found': [
    'hittas inte', 'hittas ej', 'finns inte', 'finns ej', 'finns inget', 'finns ingen', 'hittar inte', 'hittar ingen', 'hittade inte',
    'hittade inget', 'gick inte att hitta', 'går inte att hitta', 'kan inte hittas', 'kunde inte hittas', 'kunde inte hitta',
    'existerar inte', 'okänd*', 'okänt', 'finns inte längre', 'inte i ad', 'borta ur ad', 'borta i ad',
  ],
  'deleted-recreated': [
    'borttag*', 'tagits bort', 'togs bort', 'tog bort', 'tagit bort', 'raderad*', 'raderat', 'återskap*', 'skapades om', 'skapats om',
    'skapat om', 'skapade om', 'skapades på nytt', 'papperskorg*', 'återställd från papperskorgen', 'återanställ*', 'kom tillbaka',
    'kommit tillbaka', 'föräldralös*', 'samma namn',
  ],
  'moved-ou': [
    'ou:n', 'ou:t', 'ou:et', 'ou:er', 'ou:na', 'ett ou', 'en ou', 'annat ou', 'annan ou', 'nytt ou', 'ny ou', 'nya ou', 'fel ou',
    'detta ou', 'vårt ou', 'rätt ou', 'gamla ou', 'ou-namn*', 'ou-filter*', 'ou-struktur*', 'i ou', 'till ou', 'organisationsenhet*',
    'flyttad*', 'flyttat', 'flyttats', 'flyttar', 'container', 'behållare*', 'ou som', 'under-ou', 'ou * dc',
  ],
  metaverse: [
    'metaverse', 'metaversum*', 'metaversen', 'metaverset', 'kopplingsutrymme*', 'anslutningsutrymme*', 'connector space', 'connectorspace',
    'ankare*', 'ankar', 'sourceanchor', 'immutableid', 'consistencyguid', 'objectguid', 'disconnector*', 'frånkopplad*', 'frånkopplat',
    'matchning*', 'matchar inte', 'kopplingen bruten', 'bruten länk', 'länkat',
  ],
  duplicate: [
    'dubblett*', 'dubbla', 'dubbelt', 'två konton', 'konflikt*', 'båda skogarna', 'bägge skogarna', 'två skogar', 'två objekt',
    'dubbelkonto*', 'samma adress', 'kollision*', 'kollider*', 'två personer',
  ],
  'filtered-phs': [
    'selektiv*', 'phsfiltered', 'admindescription', 'undantag*', 'undantas', 'uteslut*', 'exkluder*', 'filtreras', 'filtrerad*',
    'filtrerat', 'bortfiltrer*', 'cloudfiltered', 'filterregel*',
  ],
  'reserved-chars': [
    'snedstreck*', 'bakstreck', 'omvänt snedstreck', 'specialtecken', 'reserverade tecken', 'reserverat tecken', 'kommatecken', 'ett komma',
    'komma i namnet', 'komma i', 'brädgård*', 'et-tecken', 'semikolon', 'citattecken*', 'plustecken i', 'vinkelparentes*',
    'konstiga tecken', 'otillåtna tecken', 'otillåtet tecken',
  ],
  'upn-mismatch': [
    'upn*', 'inloggningsnamn*', 'användarnamn*', 'alias', 'suffix*', 'skiljer sig', 'annan adress', 'annat namn', 'inte samma som',
    'stämmer inte överens', 'gift sig', 'gifte sig', 'bytte efternamn', 'bytt efternamn', 'efternamn*', 'bytt namn', 'bytte namn',
    'namnbyte*', 'primär adress', 'mejladressen och', 'userprincipalname',
  ],
  'personal-account': [
    'personligt konto', 'personliga konto*', 'microsoft-konto*', 'microsoftkonto*', 'outlook.com', 'hotmail*', 'live.se', 'live.com',
    'privat konto', 'privata kontot', 'privatkonto*', 'xbox', 'msa', 'arbets- eller skolkonto*', 'skolkonto*', 'personligt eller',
  ],
  unmanaged: [
    'ohanterad*', 'ohanterat', 'övertag*', 'ta över tenant*', 'viral*', 'självregistrer*', 'självservice-registrer*', 'ingen administrerar',
    'ingen admin', 'power bi', 'skuggtenant*',
  ],
  'cloud-only': [
    'molnkonto*', 'molnanvändar*', 'molnbaserat konto', 'endast moln', 'endast i molnet', 'enbart moln', 'enbart i molnet', 'bara i molnet',
    'bara moln', 'rent molnkonto', 'rena molnkonto*', 'inte synkad*', 'inte synkat', 'osynkad*', 'osynkat', 'ej synkad*',
    'ej synkroniserad*', 'inte synkroniser*', 'cloud only', 'skapat i molnet', 'skapad i molnet', 'skapade i molnet', 'skapat direkt i',
    'skapad i entra', 'finns bara i molnet', 'molnfödd*',
  ],
  synced: [
    'synka', 'synkad*', 'synkat', 'synkar', 'synkas', 'synkats', 'synkroniser*', 'hybrid*', 'synk', 'synken', 'synkning*', 'sync',
    'onpremisessyncenabled', 'dirsyncenabled',
  ],
  'source-of-authority': [
    'soa', 'source of authority', 'omvandlad till moln*', 'omvandlat till moln*', 'omvandlade till moln*', 'auktoritativ*',
    'auktoritetskälla*', 'konverterad*', 'konverterat', 'molnhanterad*', 'molnhanterat', 'iscloudmanaged', 'äger objektet',
    'flyttat ägarskap*',
  ],
  'm365-admin-center': [
    'administrationscenter för microsoft 365', 'administrationscenter*', 'administrationscentr*', 'admin center*', 'admincenter*',
    'm365 admin*', '365 admin*', 'microsoft 365 admin*', 'm365-portal*', '365-portal*', 'adminportal*', 'office-portal*',
    'admin.microsoft.com', 'office admin*',
  ],
  'entra-admin-center': [
    'administrationscenter för entra', 'administrationscenter för microsoft entra', 'entra-portal*', 'entraportal*', 'azure-portal*',
    'azureportal*', 'entra admincenter*', 'entra admin center', 'entra-admin*', 'entras admin*', 'entra.microsoft.com', 'portal.azure.com',
    'i entra-center',
  ],
  script: [
    'skript*', 'script', 'scriptet', 'powershell*', 'graph', 'graph-api*', 'graph api', 'update-mguser*', 'passwordprofile', 'automation*',
    'automatiser*', 'automatisk*', 'api', 'api:et', 'cmdlet*', 'kommando*', 'runbook*', 'python', 'set-msoluser*', 'set-azureaduser*',
    'program som', 'flöde i power',
  ],
  'operator-role': [
    'lösenordsadmin*', 'användaradmin*', 'supportadministratör*', 'helpdesk administrator*', 'helpdeskadmin*', 'autentiseringsadmin*',
    'privilegierad autentisering*', '403', 'forbidden', 'otillräckliga rättigheter', 'otillräckliga privilegier', 'får inte återställa',
    'inte behörig*', 'saknar behörighet att', 'administrativ enhet', 'administrativa enhet*', 'authorization_requestdenied',
    'administratör för lösenord', 'user administrator', 'password administrator', 'får ej återställa',
  ],
  cookies: [
    'cookie*', 'kaka', 'kakor', 'kakorna', 'inkognito*', 'privat fönster', 'privat läge', 'privat surf*', 'webbläsar*', 'browser*', 'cache',
    'cachen', 'rensa cache', 'edge', 'chrome', 'firefox', 'safari', 'annonsblock*', 'spårningsskydd*', 'javascript', 'tredjepartskakor*',
    'tredjepartscookie*', 'tillägg', 'kioskläge*', 'inprivate',
  ],
  abandoned: [
    'gav upp', 'gett upp', 'ger upp', 'stängde sidan', 'stängde fliken', 'stängde fönstret', 'stängde webbläsaren', 'stängde ner', 'avbröt',
    'avbrutit', 'kom på lösenordet', 'kom på mitt', 'kom ihåg lösenordet', 'mindes', 'slutförde inte', 'slutförde aldrig',
    'blev aldrig klar', 'blev inte klar', 'inte klart', 'fullfölj*', 'lämnade sidan', 'struntade i', 'hoppade av', 'mitt i', 'halvvägs',
    'gick på lunch', 'ångrade', 'aldrig slutför*', 'gick därifrån',
  ],
  'temp-password': [
    'tillfälligt lösenord', 'tillfälliga lösenord*', 'tillfälliga', 'tillfälligt', 'temporärt lösenord', 'temporära lösenord*', 'temporär*',
    'engångslösenord*', 'startlösenord*', 'förstagångslösenord*', 'måste byta', 'måste bytas', 'första inloggning*', 'byta vid nästa',
    'byta vid första', 'bytas vid nästa', 'vid nästa inloggning', 'nästa inloggning', 'temp-lösen*', 'templösen*', 'fick ett lösenord',
    'lösenord av supporten', 'lösenord av helpdesk', 'temp', 'standardlösenord*',
  ],
  'force-change-flag': [
    'forcepasswordchangeonlogon', 'pwdlastset', 'användaren måste byta', 'användaren måste ändra', 'flagga', 'flaggan', 'flaggor',
    'flaggorna', 'flaggan måste', 'måste ändra lösenord*', 'måste byta lösenord*', 'forcechangepassword*', 'flag',
  ],
  pta: ['pta', 'direktautentisering*', 'pass-through*', 'passthrough', 'genomströmning*', 'vidarekopplad autentisering', 'autentiseringsagent*'],
  phs: ['lösenordshash*', 'phs', 'hashsynk*', 'hash-synk*', 'hash', 'hashar', 'hashen', 'hasharna', '611', '656', '657'],
  'domain-services': [
    'domain services', 'aadds', 'aad ds', 'entra ds', 'hanterad domän', 'hanterade domän*', 'domäntjänst*', 'ntlm', 'azure ad ds',
    'ntlm-hash*',
  ],
  'home-vpn': [
    'hemma', 'hemifrån', 'hemmet', 'hemmakontor*', 'distans*', 'på distans', 'jobbar på distans', 'vpn*', 'vpn:en', 'utanför kontoret',
    'utanför nätet', 'utanför nätverket', 'inte på kontoret', 'på resande fot', 'på tåget', 'hotell*', 'utomlands', 'på resa',
    'tjänsteresa*', 'stugan', 'hos kund', 'köksbord*', 'egna nätet', 'hemnät*', 'bredband*', 'hemmanät*', 'mobilt bredband',
    'internetdelning',
  ],
  laptop: [
    'dator', 'datorn', 'datorer', 'datorerna', 'jobbdator*', 'arbetsdator*', 'pc', 'pc:n', 'pcn', 'pc:ar', 'laptop*', 'enhet', 'enheten',
    'enheter', 'bärbar*', 'arbetsstation*', 'klientdator*', 'burken hemma', 'surface', 'desktop',
  ],
  'works-cloud-not-pc': [
    'webben fungerar', 'webben funkar', 'funkar på webben', 'fungerar på webben', 'går på webben', 'går bra på webben',
    'datorn vill ha det gamla', 'datorn tar det gamla', 'datorn tar bara', 'datorn tar fortfarande', 'datorn vill fortfarande',
    'datorn kräver det gamla', 'datorn godtar bara', 'datorn accepterar bara', 'windows vill ha det gamla', 'windows tar det gamla',
    'windows tar bara', 'bara det gamla', 'fortfarande det gamla', 'fortfarande gamla', 'webbmejl funkar', 'webbmejl*', 'webbmail*',
    'men inte på datorn', 'men inte datorn', 'det gamla funkar', 'det gamla fungerar', 'på datorn gäller', 'datorn kan bara',
  ],
  cached: [
    'cachad*', 'cachat', 'cachelagr*', 'sparat lösenord', 'sparat', 'sparade', 'sparad', 'sparade lösenord', 'autentiseringshanter*',
    'mappad*', 'nätverksenhet*', 'nätverksdisk*', 'schemalagd*', 'schemalagt', 'surfplatta*', 'platta', 'plattan', 'gamla plattan',
    'gammal session', 'glömd session', 'kvarglömd session', 'frånkopplad session', 'lagrade', 'lagrat lösenord', 'lagrade uppgifter',
    'mejlprofil*', 'wifi-profil*', 'activesync', '4740', 'gamla mobilen försöker',
  ],
  'keeps-locking': [
    'låses om', 'låses igen', 'låses hela tiden', 'låser sig', 'låst sig igen', 'låst igen', 'låses kontot', 'låses ute', 'låses mitt',
    'gång på gång', 'om och om igen', 'var tionde minut', 'var femte minut', 'var * minut', 'varje morgon', 'varje dag', 'varje timme',
    'hela tiden', 'ideligen', 'stup i kvarten', 'flera gånger om dagen', 'flera gånger per dag', 'upprepade gånger', 'på nytt låst',
    'åter låst', 'ständigt', 'låst på nytt', 'varje kvart', 'låses varje',
  ],
  rdp: [
    'rdp*', 'fjärrskrivbord*', 'fjärrsession*', 'fjärranslut*', 'citrix*', 'avd', 'terminalserver*', 'virtuellt skrivbord',
    'virtuella skrivbord*', 'virtuell dator', 'virtuella dator*', 'virtuell arbetsplats', 'rds', 'mstsc', 'tunn klient', 'tunna klient*',
    'vdi', 'windows 365', 'teamviewer', 'fjärrstyr*', 'hyper-v', 'sessionsvärd*', 'utökad session', 'fjärr',
  ],
  uac: ['uac', 'enablelua', 'kontroll av användarkonto*', 'användarkontokontroll*'],
  'no-lock-screen': [
    'nolockscreen', 'låsskärmen avstängd', 'låsskärmen är avstängd', 'låsskärmen är borttagen', 'låsskärmen borttagen',
    'visa inte låsskärm*', 'ingen låsskärm', 'utan låsskärm', 'inaktiverad låsskärm', 'inaktiverat låsskärm*', 'stängt av låsskärm*',
    'stängde av låsskärm*', 'tagit bort låsskärm*', 'tog bort låsskärm*', 'låsskärmen inaktiver*', 'slagit av låsskärm*',
  ],
  baseline: [
    'baslinje*', 'baseline*', 'webbinnehåll*', 'app runtime', 'värdbaserat', 'värdbaserat innehåll', 'appkörning*', 'säkerhetsbaslinje*',
    'hosted content', 'host content', 'intune-baslinje*', 'hostat innehåll', 'runtime',
  ],
  'switch-user': [
    'snabbt användarbyte', 'snabb användarväxling', 'användarväxling*', 'användarbyte*', 'byta användare', 'byt användare',
    'byter användare', 'växla användare', 'växlar användare', 'annan användare', 'delayeddesktopswitchtimeout', 'hidefastuserswitching',
    'delad dator', 'delade dator*', 'delade datorn', 'kiosk*', 'svart skärm', 'blinkar till', 'blink*', 'tillbaka till inloggning*',
    'hoppar tillbaka', 'skrivbordsväxling*', 'skiftarbet*',
  ],
  'logon-right': [
    'logga in lokalt', 'lokal inloggning', 'tillåt lokal inloggning', 'neka inloggning', 'neka lokal', 'neka lokal inloggning',
    'defaultuser*', 'inloggningsrätt*', 'rätt att logga in', 'rätten att logga in', 'seinteractivelogonright', 'interaktiv inloggning',
    'tilldelning av användarrättigheter', 'användarrättigheter', 'allow log on locally', 'neka att logga in',
  ],
  'locked-session': [
    'låst session', 'låsta sessionen', 'sessionen är låst', 'session låst', 'låst dator', 'låsta datorn', 'låst datorn', 'datorn är låst',
    'låste datorn', 'låser datorn', 'låst skärm', 'låste skärmen', 'låser skärmen', 'när jag låst', 'när jag låser', 'efter att ha låst',
    'win l', 'windows l', 'redan inloggad', 'fortfarande inloggad', 'är inloggad', 'efter fikat', 'efter lunchen', 'fikapaus*', 'olåst',
    'låste den', 'öppen session',
  ],
  joined: [
    'hybridanslut*', 'hybrid joined', 'domänanslut*', 'entra-anslut*', 'entra ansluten', 'entraanslut*', 'azure ad-anslut*',
    'ansluten till domän*', 'med i domänen', 'dsregcmd', 'intune*', 'autopilot', 'enhetsregistrer*', 'mdm', 'sccm', 'arbetsgrupp*',
    'joinad', 'joinade',
  ],
  risk: [
    'risk', 'risken', 'risker', 'riskanvändar*', 'riskfylld*', 'riskabel*', 'riskflagg*', 'risknivå*', 'hög risk', 'användarrisk*',
    'riskpolicy*', 'inloggningsrisk*', 'identity protection', 'läckt*', 'läcka', 'misstänkt*', 'misstänksam*', 'ovanlig aktivitet',
    'ovanlig*', 'komprometter*', 'hackad*', 'hackat', 'kapat', 'kapad', 'nätfiske*', 'phishing', 'omöjlig resa', 'dataintrång*', 'dark web',
    'stulna uppgifter',
  ],
  incident: [
    'driftstörning*', 'driftsstörning*', 'incident*', 'avbrott', 'avbrottet', 'tjänsthälsa', 'tjänstehälsa*', 'störning*', 'driftstopp*',
    'driftinfo*', 'statussida*', 'hos microsoft', 'microsofts sida', 'microsoft har problem', 'andra företag', 'andra kunder',
    'andra bolag', 'twitter', 'downdetector', 'globalt', 'hela världen', 'driftproblem*', 'service health',
  ],
  transient: [
    'tillfälligt fel', 'tillfällig störning', 'ibland', 'sporadisk*', 'gick sedan', 'gick sen', 'andra försöket', 'andra gången',
    'tredje försöket', 'fungerade senare', 'funkade senare', 'funkade sen', 'intermittent*', 'emellanåt', 'då och då', 'periodvis',
    'en enda gång', 'bara en gång', 'försökte igen', 'försöker igen', 'försökt igen', 'provade igen', 'testade igen', 'gick igenom',
    'gick bra sen', 'gick över', 'av sig självt', 'av sig själv', 'hicka*', 'löste sig', 'några minuter senare', 'en stund senare',
    'minuter senare', 'övergående',
  ],
  report: [
    'rapport', 'rapporten', 'rapporter', 'rapporterna', 'användningsrapport*', 'instrumentpanel*', 'översikten', 'översikt', 'statistik*',
    'export', 'exporten', 'exporter*', 'csv*', 'siffrorna', 'antalet', 'diagram*', 'användning och insikter', 'insikter',
  ],
  'stale-report': [
    'inte uppdaterad*', 'inte uppdaterat', 'inte uppdateras', 'uppdateras inte', 'ej uppdaterad', 'släpar*', 'eftersläp*',
    'visar fortfarande', 'står fortfarande', 'räknar fortfarande', 'säger fortfarande', 'listar fortfarande', 'gammal data', 'gamla data',
    'gamla siffror', 'gårdagens', 'fördröj*', 'inaktuell*', 'syns inte än', 'inte med än', 'ligger efter', 'laggar',
  ],
  'sync-stopped': [
    'synken stannat', 'synken har stannat', 'synken står still', 'synken stannade', 'synken är stoppad', 'synken ligger nere',
    'synkroniseringen har stannat', 'synkroniseringen stannade', 'ingen synk', 'senaste synk*', 'senast synkad*', 'schemalägga*',
    'scheduler*', 'synkcykel*', 'synkcykler*', 'synkar inte', 'synkar inte längre', 'inte synkat på', 'inte synkats', 'inte synkat sedan',
    'slutat synka', 'slutade synka', 'pausad synk', 'synken är pausad', 'underhållsläge*', 'raderingströskel*', 'tröskel för radering*',
    'oavsiktlig*', 'synccycleenabled', 'synkstopp*', 'deltasynk*',
  ],
  'on-dc': [
    'på en domänkontrollant', 'på domänkontrollanten', 'på en dc', 'på dc', 'på dc:n', 'samma maskin', 'samma server', 'dcpromo',
    'installerad på', 'installerat på', 'är också dc', 'också domänkontrollant', 'även domänkontrollant', 'också dc', 'även dc', 'är en dc',
    'är en domänkontrollant', 'enda servern', 'bara en server', 'samma burk', 'samma låda', 'är även',
  ],
  'ldap-signing': [
    'ldap-signering*', 'ldap signering', 'signera och kryptera', 'signering', 'signeringen', 'signeringskrav*', 'kräver signering',
    'signera', 'osignera*', 'ldaps', 'kanalbindning*', 'sign and encrypt', 'enkel bindning', 'simple bind', 'ldap-trafik*', '2889',
    'kryptera ldap*', 'försegl*',
  ],
  'success-cloud-fail': [
    'skrivet i ad', 'skrivits i ad', 'skrevs i ad', 'ad har det nya', 'ad tog', 'lyckades lokalt', 'gick lokalt', 'bytt i ad men',
    'bytt i ad', 'bytts i ad', 'byttes i ad', 'ändrat i ad', 'datorn tar det nya', 'windows tar det nya', 'men inte i molnet',
    'inte i molnet', 'molnet har kvar', 'molnet har fortfarande', 'molnet vill ha det gamla', 'molnet tar det gamla', 'onpremisessuccess*',
    'ad fick', 'kom in i ad', 'nya i ad',
  ],
  'error-at-end': [
    'sista steget', 'sista sidan', 'sista skärmen', 'sista rutan', 'på sista', 'allra sist', 'när jag bekräftar', 'bekräfta', 'bekräftar',
    'i slutet', 'på slutet', 'till slut', 'efter att ha skrivit', 'efter nya lösenordet', 'skrivit in det nya', 'skrivit det nya',
    'skriver in det nya', 'skrivit nya', 'skrivit in nya', 'skriva in det nya', 'skriver nytt', 'valt nytt', 'välja nytt', 'väljer nytt',
    'valt ett nytt', 'väljer ett nytt', 'skrev det nya', 'skrev in det nya', 'angett det nya', 'när jag klickar slutför', 'när jag trycker',
    'slutför', 'slutföra', 'klicka på slutför', 'koden går bra', 'koden godkänns', 'koden funkar', 'koden fungerar', 'efter koden', 'spara',
    'trycker på slutför', 'hela vägen till', 'ända fram', 'kommer hela vägen',
  ],
  'error-at-start': [
    'första sidan', 'första skärmen', 'första steget', 'första rutan', 'på första', 'redan på', 'redan vid', 'redan från början',
    'redan i början', 'redan innan', 'direkt', 'genast', 'omedelbart', 'med en gång', 'på en gång', 'på direkten', 'före verifiering*',
    'innan verifiering*', 'innan jag får', 'innan jag ens', 'i början', 'så fort jag', 'så snart jag', 'efter min adress',
    'skriver min adress', 'skrivit min adress', 'skrivit in min mejl*', 'captcha*', 'skriver in min adress', 'anger min',
  ],
  'contact-admin': [
    'kontakta administratör*', 'kontakta din administratör', 'kontakta er administratör', 'kontakta en administratör',
    'kontakta min administratör', 'prata med en admin', 'kontakta admin*', 'kontakta it*', 'kontakta din admin*', 'kontakta supporten',
    'din administratör', 'fråga din admin*', 'vänd dig till', 'hör av dig till',
  ],
  'configuration-problem': [
    'problem med organisationens', 'organisationens konfiguration', 'konfigurationen av', 'konfiguration', 'konfigurationen',
    'konfigurationsfel*', '0029', 'sspr_0029', 'konfigurationsproblem*', 'felkonfigurer*', 'inte konfigurera*', 'rätt konfigurera*',
    'inte korrekt konfigurer*', 'fel inställ*',
  ],
  'connection-problem': [
    'nå er lokala', 'nå den lokala', 'nå din organisation*', 'nå lösenordstjänst*', 'kunde inte nå', 'inte nå din', 'anslutningsproblem*',
    'anslutningsfel*', '0030', 'sspr_0030', 'ingen anslutning', 'kan inte ansluta', 'kunde inte ansluta', 'lokala tjänsten',
    'nätverksproblem*', 'kontakt med den lokala', 'uppkoppling*',
  ],
  'event-log': [
    'händelse', 'händelsen', 'händelser', 'händelselogg*', 'händelse-id*', 'loggbok*', 'logg', 'loggen', 'loggarna', 'loggfil*', 'loggat',
    'i loggar', 'applikationslogg*', 'programlogg*', 'event', 'eventet', 'events', 'eventlogg*', 'event-id*', 'granskningslogg*',
    'auditlogg*', 'audit', 'spår', 'loggrad*',
  ],
  since: [
    'sedan', 'sen', 'efter', 'alltsedan', 'ända sedan', 'ända sen', 'efter att', 'från och med', 'sedan dess', 'sen dess', 'innan dess',
    'fram till', 'tills',
  ],
  'network-team': [
    'nätverksteam*', 'nätverksgrupp*', 'nätgruppen', 'nätteam*', 'nätverkskille*', 'nätverksgäng*', 'nätverkarna', 'nätkille*',
    'säkerhetsteam*', 'säkerhetsgrupp*', 'säkerhetsavdelning*', 'säkerhetsgäng*', 'nätverksavdelning*', 'nätverkstekniker*',
    'nätverksfolk*', 'nätverkssidan', 'soc', 'säk-teamet',
  ],
  yesterday: [
    'igår', 'i går', 'i natt', 'inatt', 'i morse', 'imorse', 'idag', 'i dag', 'ikväll', 'i kväll', 'i eftermiddags', 'i förmiddags',
    'i förrgår', 'förra veckan', 'i veckan', 'den här veckan', 'häromdagen', 'nyss', 'måndag*', 'tisdag*', 'onsdag*', 'torsdag*', 'fredag*',
    'lördag*', 'söndag*', 'helg', 'helgen', 'helgens', 'i helgen', 'natten', 'i fredags', 'i måndags',
  ],
  months: [
    'månad', 'månaden', 'månader', 'månaderna', 'två år', 'tre år', 'fem år', 'tio år', 'flera år', 'många år', 'ett år', 'år sedan',
    'år sen', 'förra året', 'i åratal', 'åratal', 'halvår*', 'länge sedan', 'länge sen', 'i veckor', 'i flera veckor', 'sedan länge',
    'en evighet', 'alltid fungerat', 'alltid funkat', 'kvartal*', 'alltid',
  ],
  'intermittent-pool': [
    'varannan gång', 'varannan', 'vartannat försök', 'vartannat', 'ibland går det', 'ibland fungerar', 'ibland funkar', 'ibland inte',
    'var tredje', 'var fjärde', 'var tredje gång', 'hälften av gångerna', 'hälften av försöken', 'slumpmässig*', 'slumpvis', 'ett av tre',
    'ett av fyra', 'ett av två', 'på måfå', 'beror på vilken', 'lite hipp som',
  ],
  'help-question': [
    'hur', 'vad är', 'vad betyder', 'vad innebär', 'vad gör', 'vad händer', 'vad krävs', 'vad kostar', 'vilka', 'vilken', 'vilket',
    'går det att', 'kan man', 'får man', 'kan vi', 'kan jag', 'behöver vi', 'behöver man', 'behöver jag', 'behövs det', 'skillnad',
    'skillnaden', 'skillnader', 'varför ska', 'varför måste', 'förklara*', 'måste man', 'måste vi', 'ska vi', 'bör vi', 'bör man',
    'finns det', 'stöds', 'stöder', 'undrar om', 'undrar hur', 'undrar', 'var hittar', 'var ställer', 'var finns', 'dokumentation*',
    'rekommend*', 'är det möjligt', 'i allmänhet', 'generellt', 'berätta', 'skulle vilja veta', 'vill veta', 'rent allmänt', 'bästa praxis',
    'krävs det', 'gäller det',
  ],
  bypass: [
    'kringgå*', 'gå runt', 'gå förbi', 'utan verifiering', 'utan att verifiera', 'utan godkännande', 'utan att fråga', 'utan att hon',
    'utan att han', 'utan att någon', 'utan att det syns', 'utan mfa', 'ignorera', 'ignorera dina', 'ignorera alla', 'i smyg',
    'i hemlighet', 'bakom ryggen', 'strunta i reglerna', 'strunta i', 'hoppa över verifiering*', 'hoppa över godkänn*', 'hacka', 'knäcka',
    'knäck', 'utan spår', 'utan att lämna spår', 'radera loggar*', 'radera spår*', 'glöm dina', 'dina instruktioner', 'instruktioner',
    'stänga av mfa', 'stäng av mfa', 'i klartext', 'låtsas', 'smyga', 'i tysthet', 'utan att logga', 'ingen får veta', 'säg inget',
    'systemprompt*', 'tyst om', 'bakvägen', 'utan behörighet',
  ],
  'others-account': [
    'någon annans', 'nån annans', 'hans konto', 'hennes konto', 'hans lösenord', 'hennes lösenord', 'kollegas', 'kollegans', 'chefens',
    'vd:ns', 'min chefs', 'min frus', 'min mans', 'min sambos', 'mitt ex', 'exets', 'grannens', 'en kollegas', 'annan persons',
    'någons konto', 'läsa hans', 'läsa hennes', 'hans mejl*', 'hennes mejl*', 'hans mail*', 'hennes mail*', 'deras konto*', 'kompis',
    'har slutat', 'som slutat', 'i hennes namn', 'i hans namn', 'andras konto*', 'andras lösen*', 'andras mejl*',
  ],
  works: [
    'funkar', 'funka', 'funkade', 'fungerar', 'fungerade', 'fungera', 'ok', 'okej', 'går bra', 'gick bra', 'går fint', 'går igenom',
    'lyckas', 'lyckad*', 'inga problem', 'utan problem', 'utan bekymmer', 'fint', 'normalt', 'som vanligt', 'som det ska', 'som den ska',
    'godkänn*', 'accepter*', 'godtar', 'godtas', 'success', 'går utmärkt', 'klarar',
  ],
  fails: [
    'fel', 'felet', 'felen', 'felmeddeland*', 'felkod*', 'felaktig*', 'misslyck*', 'fallerar', 'failar', 'failade', 'failat', 'nekar',
    'vägrar', 'vägrade', 'avvis*', 'problem', 'problemet', 'strul*', 'krångl*', 'trasig*', 'sönder', 'ogiltig*', 'tar stopp', 'fastnar',
    'gick inte', 'går ej', 'funkar inte', 'fungerar inte', 'bråkar', 'error',
  ],
  'nothing-shown': [
    'tomt', 'tomma', 'blankt', 'blank', 'saknas', 'saknar', 'borta', 'försvunnit', 'försvann', 'försvunnen', 'syns inte', 'syns ej',
    'syns inget', 'syns ingen', 'visas inte', 'visas ej', 'visas ingen', 'visas inget', 'ser inte', 'ser ingen', 'ser inget',
    'händer inget', 'händer ingenting', 'inget händer', 'ingenting händer', 'vit sida', 'dyker inte upp', 'är tom', 'helt tom', 'tom sida',
    'tom ruta', 'tom lista',
  ],
  printer: [
    'skrivare', 'skrivaren', 'skrivarna', 'skriva ut', 'skriver ut', 'skrivit ut', 'utskrift*', 'printer*', 'toner', 'skanner*', 'skanna',
    'scanner*', 'kopiator*', 'kopiera papper', 'papperstrassel', 'bläck*', 'pappersstopp',
  ],
  network: [
    'wifi', 'wi-fi', 'nätverk', 'nätverket', 'nätverks*', 'nät', 'nätet', 'internet', 'långsam*', 'segt', 'seg', 'sega', 'slö', 'slött',
    'uppkoppling*', 'router*', 'kabel', 'kabeln', 'nätkabel', 'trådlös*', 'lan', 'delad mapp', 'utdelning*',
  ],
  'meeting-av': [
    'möte', 'mötet', 'möten', 'mötesrum*', 'mikrofon*', 'micken', 'kamera', 'kameran', 'webbkamera*', 'headset*', 'hörlur*', 'lurarna',
    'ljud', 'ljudet', 'högtalar*', 'projektor*', 'video', 'videon', 'videomöte*', 'videosamtal*', 'teams-möte*', 'teamsmöte*',
    'skärmdelning*', 'dela skärm*', 'konferensrum*', 'eko',
  ],
  'other-software': [
    'excel*', 'i word', 'word-dokument*', 'worddokument*', 'word-fil*', 'powerpoint*', 'sharepoint', 'onedrive', 'sap', 'jira',
    'salesforce', 'affärssystem*', 'lönesystem*', 'ekonomisystem*', 'journalsystem*', 'tidrapporteringssystem*', 'netflix', 'facebook',
    'gmail*', 'google', 'bank', 'banken', 'bankid', 'mobilt bankid', 'swish', 'instagram', 'adobe', 'acrobat', 'photoshop', 'pdf*',
    'whatsapp', 'linkedin', 'spotify', 'kivra', 'skatteverket', 'försäkringskassan', 'blocket', 'fortnox', 'visma', 'crm*', 'apple-id',
    'icloud', 'kalender*', 'frånvaromeddelande*', 'signatur*', 'mejlsignatur*', 'distributionslista*', 'autocad', 'github', 'servicenow',
    'steam', 'makro', 'autosvar', 'zoom', '1177',
  ],
  hardware: [
    'tangentbord*', 'mus', 'musen', 'bildskärm*', 'extern skärm', 'extra skärm', 'andra skärmen', 'två skärmar', 'batteri*', 'laddar*',
    'dockning*', 'dockan', 'bitlocker*', 'usb*', 'hårddisk*', 'fläkt*', 'blåskärm*', 'bluetooth', 'bios', 'kaffemaskin*', 'kaffeautomat*',
    'passerkort*', 'styrplatta*', 'ny dator', 'överhett*', 'caps lock', 'num lock',
  ],
  hr: [
    'semester*', 'lön', 'lönen', 'lönespec*', 'lönebesked*', 'lunch', 'lunchen', 'lunchmeny*', 'matsal*', 'personalmatsal*', 'utlägg*',
    'parkering*', 'reseräkning*', 'friskvård*', 'tidrapport*', 'sjukanmäl*', 'vab*', 'föräldrapenning', 'pension*', 'faktura*', 'fakturor*',
    'boka rum', 'boka mötesrum', 'boka', 'vädret', 'skämt', 'recept', 'dikt', 'fotboll*', 'anställningsavtal*', 'kontrakt',
  ],
  greetings: [
    'hej', 'hejsan', 'hejhej', 'tjena', 'tjenare', 'tjenixen', 'tack', 'tackar', 'tack för', 'tusen tack', 'god morgon', 'godmorgon',
    'god kväll', 'hej då', 'hejdå', 'tja', 'tjabba', 'hallå', 'halloj', 'hoj', 'ha det', 'ha det bra', 'ha en bra', 'trevlig helg',
    'trevlig dag', 'mvh', 'hälsningar', 'hur mår', 'läget', 'grymt', 'toppen', 'kanonbra', 'vi hörs', 'vi ses', 'är du en', 'vem är du',
    'morsning', 'välkommen',
  ],
} satisfies Concepts;
