import type { Concepts } from '../concepts.ts';

// biome-ignore format: word lists read best in full lines
export const concepts = {
  not: [
    'not', 'no', 'never', 'none', 'cannot', 'without', 'neither', 'nor', 'nobody', 'nothing', 'no one', 'noone', 'unable', 'hardly',
    'lacks', "can't", "couldn't", "don't", "doesn't", "didn't", "isn't", "wasn't", "aren't", "weren't", "hasn't", "haven't", "hadn't",
    "won't", "wouldn't", "shouldn't", 'cant', 'couldnt', 'doesnt', 'didnt', 'isnt', 'wasnt', 'arent', 'hasnt', 'havent', 'wont', 'wouldnt',
    'no longer', 'nowhere',
  ],
  'who-user': [
    'user', 'users', 'employee*', 'colleague*', 'coworker*', 'co-worker*', 'person', 'people', 'ppl', 'staff', 'folks', 'usr', 'usrs',
  ],
  caller: ['caller', 'she', 'he', 'her', 'him', 'hers', 'herself', 'himself'],
  'only-one': [
    'only one', 'single user', 'single account', 'single person', 'just one', 'one user', 'only her', 'only him', 'only me', 'just me',
    'one person', 'one account', 'one colleague', 'only this user', 'just this user', 'only my', 'only his', 'just her', 'just him',
    'this one user', 'a single',
  ],
  everyone: [
    'everyone', 'everybody', 'all users', 'every user', 'all accounts', 'every account', 'whole company', 'whole organisation',
    'whole organization', 'whole tenant', 'whole office', 'whole department', 'whole team', 'entire company', 'all staff', 'all employees',
    'all of us', 'nobody can', 'no one can', 'company wide', 'tenant-wide', 'for all', 'all our users', 'all our people', 'us all',
    'nobody in', 'all of them', 'across the board',
  ],
  'others-work': [
    'others work', 'others are fine', 'others can', 'everyone else', 'everybody else', 'colleagues can', 'works for others',
    'work for others', 'others are ok', 'the rest work*', 'other users work', 'other users can', 'works for everyone', 'others have no',
    'the others', 'my colleague can', 'fine for others', 'fine for everyone', 'same office can', 'neighbour can', 'colleagues are fine',
    "others don't", 'all others', 'all the others', 'the rest of', 'other people', 'other colleagues', 'other accounts', 'other users',
  ],
  'some-users': [
    'some users', 'several users', 'many users', 'part of', 'half of', 'a few users', 'some people', 'some of', 'some accounts',
    'several people', 'a handful', 'a few people', 'certain users', 'not all users', 'some colleagues', 'most users', 'a few of', 'dozen*',
  ],
  'new-hire': [
    'new hire*', 'new starter*', 'newcomer*', 'new employee*', 'joined', 'onboarding', 'starter*', 'new colleague*', 'new joiner*',
    'joiner*', 'first day', 'intern', 'interns', 'apprentice*', 'trainee*', 'just started', 'started last', 'new user*', 'temp worker*',
  ],
  manager: ['boss', 'manager', 'managers', 'director', 'ceo', 'cfo', 'cto', 'supervisor*', 'head of', 'vip', 'executive*', 'team lead*'],
  admin: ['admin', 'admins', 'administrator*', 'sysadmin*', 'adm', 'it guy*'],
  'global-admin': ['global admin*', 'global administrator*', 'globaladmin*', 'company administrator*'],
  role: ['role', 'roles', 'in pim', 'via pim', 'pim role*', 'activated in pim'],
  helpdesk: ['helpdesk', 'help desk', 'service desk', 'servicedesk', 'support', 'first line', 'technician*', 'operator', 'the desk'],
  guest: ['guest*', 'external', 'externals', 'partner*', 'b2b', 'invited', 'contractor*', 'vendor account*'],
  password: [
    'password*', 'passwrd*', 'pasword*', 'passwort*', 'passowrd*', 'pssword*', 'pw', 'pws', 'pwd', 'pwds', 'passwd', 'passcode*',
    'passphrase*', 'credentials',
  ],
  reset: ['reset*', 'rest my password', 'restting', 'sspr', 'self-service'],
  change: ['change*', 'changing', 'modify*', 'renew*', 'replace*', 'update my password', 'ctrl alt del*'],
  unlock: ['unlock*', 'un-lock*', 'unblock*'],
  locked: ['lock out', 'locked out', 'lock*', 'lokced', 'account is blocked', 'account blocked'],
  forgot: [
    'forgot', 'forgotten', 'forget', 'forgets', "can't remember", "don't remember", "doesn't remember", "can't recall", 'no idea what',
    'cant remember',
  ],
  'sign-in': [
    'sign in', 'signing in', 'signin', 'signins', 'sign-ins', 'log in', 'login', 'logins', 'log on', 'logon', 'logons', 'logging in',
    'logging on', 'signed in', 'logged in', 'logged on', 'get in', 'logs in', 'logs on', 'signs in', 'log into', 'logged into', 'sign on',
  ],
  'sign-in-screen': [
    'sign-in screen*', 'login screen*', 'log-in screen*', 'logon screen*', 'log-on screen*', 'lock screen*', 'lockscreen*',
    'welcome screen', 'windows logon', 'windows login', 'windows sign-in', 'start screen', 'credential provider*',
    'sign-in page of windows', 'before logging in', 'before signing in', 'under the password box', 'ctrl alt del screen', 'logonui',
    'login page of windows', 'windows screen',
  ],
  'link-shown': ['reset password link', 'link', 'links', 'forgot password', 'forgotten password', 'hyperlink'],
  button: [
    'button*', 'option', 'checkbox*', 'check box*', 'toggle*', 'tick box*', 'tickbox*', 'the box is', 'tick', 'switch is', 'slider',
    'radio button',
  ],
  ticked: [
    'ticked', 'checked', 'enabled', 'turned on', 'switched on', 'is on', 'activated', 'set to yes', 'set to true', 'is set', 'turn on',
    'enable', 'enabling',
  ],
  unticked: [
    'unticked', 'unchecked', 'disabled', 'turned off', 'switched off', 'is off', 'off', 'deactivated', 'set to no', 'set to false',
    'disable', 'untick', 'not ticked', 'not checked', 'cleared',
  ],
  greyed: [
    'greyed', 'grayed', 'greyed out', 'grayed out', 'read only', 'grey', 'gray', 'not clickable', "can't click", "can't tick",
    'cannot be ticked', 'unavailable',
  ],
  page: ['page', 'pages', 'portal', 'site', 'website', 'web page', 'webpage', 'blade', 'url', 'aka ms'],
  screen: ['screen', 'screens', 'display', 'window', 'dialog', 'popup', 'pop-up'],
  phone: [
    'phone', 'phones', 'mobile*', 'cell', 'cellphone*', 'cell phone*', 'smartphone*', 'iphone*', 'android*', 'handset', 'sim card',
    'samsung',
  ],
  number: ['number', 'numbers', 'phone number*', 'digits', 'mobile number*'],
  'office-phone': [
    'office phone*', 'desk phone*', 'extension', 'landline*', 'switchboard', 'work phone*', 'fixed line', 'business phone*', 'pbx',
  ],
  sms: ['sms', 'text message*', 'text', 'texts', 'texted', 'txt'],
  'voice-call': [
    'voice call*', 'phone call*', 'call', 'calls', 'calls me', 'rings', 'rang', 'ringing', 'automated call', 'answer the phone', 'robot',
  ],
  email: ['email*', 'e-mail*', 'mail', 'mails', 'inbox', 'mailbox*', 'outlook'],
  'private-email': [
    'private e-mail*', 'private email*', 'private mail*', 'personal e-mail*', 'personal email*', 'alternate e-mail*', 'alternate email*',
    'alternative e-mail*', 'alternative email*', 'recovery e-mail*', 'recovery email*', 'alternate address', 'private address',
    'home address', 'personal address', 'second email',
  ],
  authenticator: [
    'authenticator', 'authentication app*', 'app', 'app code*', 'auth app', 'push notification*', 'approve the', 'approval',
    'number matching',
  ],
  'security-questions': ['security question*', 'secret question*', 'secret answer*', 'first pet', 'maiden name'],
  mfa: ['mfa', '2fa', 'two factor', 'multifactor', 'multi factor', 'two-step', '2-step', 'second factor'],
  'two-methods': [
    'two methods', 'second method', 'two gates', 'two gate', 'another method', 'one method', 'only one method', 'two different', 'two ways',
    'one more method', '2 methods', 'two forms', 'two proofs', 'second proof', 'a second way', 'number of methods', 'second form',
  ],
  method: [
    'method', 'methods', 'verification method*', 'authentication method*', 'factor', 'factors', 'auth method*', 'ways to verify',
    'verification option*',
  ],
  register: [
    'register*', 'registration*', 'enrol*', 'sign up', 'signed up', 'security info*', 'set up', 'setup', 'mysignins', 'my sign-ins',
    'combined registration', 'ssprsetup', 'more information required', 'additional information', 'keep your account secure',
    'security information',
  ],
  registered: [
    'already registered', 'is registered', 'fully registered', 'are registered', 'has registered', 'registered everything',
    'all registered', 'were registered',
  ],
  prompted: [
    'prompt*', 'asked', 'asks', 'asking', 'forced to', 'forces', 'nag', 'nags', 'nagged', 'nagging', 'pops up', 'insists', 'demands',
    'requires me',
  ],
  skip: ['skip', 'skipped', 'cancel', 'cancelled', 'postpone*', 'later', 'ask me later', 'not now', 'remind me', 'dismiss*', 'snooze'],
  'verification-code': ['verification code*', 'code', 'codes', 'otp', 'pin', 'one-time code*', 'passcode', '6 digit', 'six digit'],
  'not-received': [
    'never arrive*', 'not arriv*', "didn't get", 'never got', 'not received', "doesn't come", "don't receive", 'never comes',
    'nothing arrives', 'never came', "didn't arrive", "doesn't arrive", "hasn't arrived", 'not get the', "don't get the", "don't get a",
    'no sms', 'no text', 'no code', 'no call', 'no email', 'nothing comes', 'not coming', 'still waiting for', "didn't receive",
    'never receive*', 'does not arrive', 'does not come', 'nothing came', 'nothing in my inbox',
  ],
  'lost-phone': [
    'lost my phone', 'lost phone', 'new phone', 'stolen', 'changed phone*', 'replaced phone', 'replaced my phone', 'old phone',
    'broken phone', 'lost his phone', 'lost her phone', 'lost my mobile', 'new mobile', 'new number', 'old number', 'changed number*',
    'changed my number', 'phone broke', 'phone is broken', 'phone is dead', 'dropped my phone', 'phone was stolen', 'wiped',
    'factory reset', 'new sim', 'no longer have', 'lost the phone', 'got a new phone', 'handed back', 'previous phone',
  ],
  'old-thing': ['old', 'older', 'former', 'previous', 'legacy'],
  'new-thing': ['new', 'newer', 'newly', 'brand new'],
  format: [
    'format*', 'prefix', 'country code*', 'plus sign', 'space', 'malformed', 'spaces', 'wrongly typed', 'leading zero', '+44',
    'international format',
  ],
  licence: [
    'licen*', 'lisence*', 'lisense*', 'licsen*', 'unlicen*', 'sku', 'skus', 'p1', 'p2', 'e1', 'e3', 'e5', 'f1', 'f3', 'subscription*',
    'premium', 'service plan*', 'kiosk licence',
  ],
  'business-standard': [
    'business standard', 'business basic', 'o365', 'office 365 e*', 'free tier', 'entra free', 'entra id free', 'basic', 'free edition',
    'free plan', 'azure ad free', 'apps for business',
  ],
  'expired-subscription': [
    'subscription expired', 'subscription ended', 'trial', 'lapsed', 'ran out', 'trial ended', 'renewal', 'not renewed',
    'subscription ran out', 'suspended',
  ],
  group: ['group', 'groups', 'membership*', 'member', 'members', 'member of'],
  scope: [
    'scope', 'scoped', 'selected group*', 'included', 'in scope', 'out of scope', 'pilot', 'pilots', 'selected', 'not in the group',
    'target group', 'targeted',
  ],
  'not-enabled': [
    'not enabled', "isn't enabled", 'not activated', 'not allowed to reset', "isn't allowed", "hasn't been enabled", 'not turned on',
    "isn't turned on", 'not been enabled', 'not switched on', "isn't switched on", "hasn't enabled", "hasn't turned on",
  ],
  'none-setting': ['set to none', 'none', 'nobody selected', 'enabled none'],
  tenant: ['tenant*', 'organisation', 'organization', 'directory'],
  policy: ['policy', 'policies', 'rule', 'rules', 'setting', 'settings'],
  'conditional-access': [
    'conditional access', 'ca policy', 'ca policies', 'ca rule', '53003', 'trusted location*', 'named location*', 'compliant device*',
    'not from here', 'trusted network', 'trusted ip*', 'compliant', 'only from the office', 'terms of use', 'untrusted',
  ],
  writeback: [
    'writeback*', 'write back', 'write-back*', 'written back', 'writes back', 'writing back', 'password writeback', 'wb', 'pwb', 'writebck',
  ],
  'on-prem-tab': [
    'on-premises integration', 'on-prem integration', 'onprem integration', 'integration tab', 'integration page', 'integration blade',
  ],
  'on-prem': [
    'on-prem*', 'on premises', 'on premise', 'onprem*', 'local', 'locally', 'local ad', 'active directory', 'ad', 'adds', 'ad ds',
    'our own servers', 'aduc', 'users and computers',
  ],
  cloud: ['cloud', 'online', 'entra', 'azure', 'azure ad', 'aad', 'm365', 'o365', 'office 365', 'microsoft 365', 'office com'],
  'connect-server': [
    'connect server*', 'aad connect', 'entra connect', 'azure ad connect', 'ad connect', 'sync server*', 'connect box', 'aadc',
    'aadconnect', 'dirsync', 'adsync', 'adconnect', 'connect machine', 'connect host', 'connect sync', 'connect vm',
  ],
  wizard: ['wizard', 'configuration wizard', 'wizzard', 'optional features', 'connect gui'],
  'cloud-sync': ['cloud sync*', 'provisioning agent*', 'agent', 'agents', 'cloud provisioning'],
  gmsa: ['gmsa*', 'managed service account*', 'provagentgmsa*', 'group managed'],
  china: ['china', 'chinese', '21vianet', 'gallatin', 'shanghai', 'beijing', 'azure cn', 'mooncake'],
  service: ['service', 'services', 'daemon', 'services msc'],
  'service-stopped': [
    'stopped', 'not running', "won't start", "doesn't start", 'stops', 'is down', 'crashed', 'crashes', "didn't start", 'not started',
    "isn't running", 'fails to start', 'failed to start', 'stopping', 'hung', 'hangs', 'offline', 'inactive', 'not start', 'was down',
    'died', 'dies', 'dead', 'went down', 'logon failure', '1069', "wasn't running",
  ],
  running: ['running', 'is running', 'started', 'up and running', 'is up', 'healthy', 'runs fine', 'back up'],
  reboot: [
    'reboot*', 'restart*', 'patched', 'patching', 'patch night', 'patch tuesday', 'windows update*', 'power cut', 'power outage',
    'power failure', 'maintenance window', 'monthly updates', 'patches', 'server update*', 'after the update',
  ],
  server: ['server', 'servers', 'machine', 'srv', 'virtual machine', 'vm'],
  'two-servers': [
    'two servers', 'both servers', 'two connect', 'second server', 'old server', 'two active', 'second connect', 'other server',
    'two sync servers', 'two machines', 'both active', 'both are active', 'parallel', 'side by side',
  ],
  staging: ['staging', 'staging mode', 'standby', 'stand-by', 'passive server'],
  migration: [
    'migrat*', 'moved server', 'swing', 'new server', 'switched over', 'failover', 'failed over', 'cut over', 'cutover', 'moved to a new',
    'replaced the server', 'new machine', 'swapped', 'promoted',
  ],
  version: [
    'version*', 'build', 'outdated', 'upgrade*', 'upgrading', 'retired', 'end of life', 'out of support', 'unsupported', 'too old',
    'deprecated', 'latest version', 'old version', '1.6', '2.0', '2.1', 'auto-upgrade',
  ],
  firewall: [
    'firewall*', 'fw', 'egress', 'outbound', 'outbound rule*', 'port blocked', 'allow-list*', 'allowlist*', 'whitelist*', 'palo alto',
    'fortigate', 'checkpoint', 'security appliance', 'url filter*', 'edge device',
  ],
  proxy: ['proxy', 'proxies', 'winhttp', 'machine.config', '407', 'zscaler', 'pac file', 'netsh', 'bypass list'],
  'service-bus': ['service bus*', 'servicebus*', 'servicebus.windows.net', 'relay', 'ssprdedicated*'],
  idle: [
    'idle', 'inactive connection*', 'silent', 'idle timeout', 'session timeout', 'after some minutes', 'quiet', 'after a while',
    'connection drops', 'drops the connection', 'dropped', 'keep-alive', 'keepalive', 'first attempt of the day', 'tcp timeout',
    'first reset', 'overnight', 'heartbeat*', 'tcp sessions',
  ],
  'ssl-inspection': [
    'ssl inspection', 'tls inspection', 'man in the middle', 'break and inspect', 'deep inspection', 'https inspection', 'ssl interception',
    'tls interception', 'decrypts traffic', 'intercept*', 'inspects', 'inspected', 'inspecting', 'mitm',
  ],
  tls: ['tls*', 'ssl', 'schannel', 'cipher*', 'strong crypto', 'schusestrongcrypto', 'handshake', 'secure channel'],
  certificate: [
    'certificate*', 'certs', 'root ca', 'ca certificate*', 'cert', 'root certificate*', 'chain', 'not trusted', 'digicert', 'trust store',
    'trusted root*', 'certmgr',
  ],
  clock: [
    'clock*', 'time sync*', 'time skew', 'time drift', 'ntp', 'minutes ahead', 'minutes behind', 'minutes off', 'minutes fast',
    'minutes slow', 'w32tm', 'wrong time', 'time is wrong', 'skew', 'system time', 'time difference', 'minutes late', 'time zone',
    'time source', 'drifted',
  ],
  onboarding: ['32000', '31006', '31008', '31007', '31009', 'onboard*'],
  listener: ['listener', 'endpoint*', 'service host', 'servicehost', '31001', '31034', '31002', '31019', '31015'],
  federated: ['federat*', 'adfs', 'ad fs', 'okta', 'ping federate', 'pingfederate', 'onmicrosoft'],
  'service-account': [
    'service account*', 'logon account', 'adsync account', 'virtual service account', 'run as', 'runs as', 'running as', 'svc',
    'svc account', 'log on as a service',
  ],
  'encryption-key': ['encryption key*', 'key', 'keys', 'decrypt*', '6329', 'key set*', 'dpapi', 'miiskmu', 'encrypted'],
  'config-corrupt': [
    'corrupt*', 'configuration error', 'damaged', 'broken configuration', 'restored from', 'snapshot', 'restored from backup', 'backup',
    'reinstall*', 'invalid configuration',
  ],
  forest: ['forest', 'forests', 'two-way trust', 'trust', 'child domain*', 'multi-forest'],
  'added-later': [
    'added', 'added later', 'merger', 'merged', 'acquired', 'acquisition', 'joined later', 'new forest', 'new domain', 'subsidiary',
    'second forest', 'second domain', 'bought', 'takeover of', 'new entity', 'afterwards',
  ],
  'connector-account': [
    'connector account*', 'msol', 'msol_*', 'ad ds account', 'ad connector account', 'sync account*', 'ad ds connector', 'adds connector',
    'account of the connector', 'ds account',
  ],
  connector: ['connector', 'connectors'],
  'account-password-changed': [
    'password of the account changed', 'rotation', 'rotate*', 'changed its password', 'credentials stale', 'pam', 'cyberark', 'laps',
    'vault', 'stale credentials', 'wrong credentials', 'password manager changed',
  ],
  'too-long': [
    'too long', 'longer than', 'characters long', '256', '128', '127', '64 characters', '800700ce', 'very long', 'long password',
    '200 characters', '300 characters',
  ],
  permissions: [
    'permission*', 'rights', 'the right', 'the right to', 'right on', 'user right', 'extended right', 'delegat*', 'acl', 'acls', 'ace',
    'aces', 'effective access', 'dsacls', 'write property', 'lockouttime', 'reset password right', 'granted', 'privilege*', 'grants',
    'granting',
  ],
  'permissions-fine': [
    'rights are correct', 'permissions are correct', 'permissions look *', 'permissions are fine', 'rights are there', 'permissions ok',
    'rights look *', 'permissions are there', 'rights are ok', 'rights are fine', 'permissions are ok', 'permissions are all',
    'rights are all', 'rights ok', 'all rights', 'has the rights', 'has all the', 'rights are in place', 'permissions in place',
  ],
  'access-denied': [
    'access denied', 'access is denied', 'denied access', 'insufficient access*', 'denied', '80230626', '0x80070005', '80070005', '8344',
    'insuff_access_rights', 'insufficient rights', 'not authorized', 'unauthorized', '33008',
  ],
  'just-granted': [
    'just granted', 'just added', 'just gave', 'just set', 'gave the rights', 'granted yesterday', 'granted the', 'an hour ago',
    'propagat*', 'minutes ago', 'half an hour ago', 'this morning i added', 'not yet applied', 'takes effect', 'granted today',
    'granted this',
  ],
  inheritance: ['inherit*'],
  'protected-group': [
    'admincount*', 'adminsdholder', 'protected group*', 'domain admin*', 'sdprop', 'account operator*', 'backup operator*',
    'server operator*', 'print operator*', 'privileged group*', 'enterprise admin*', 'schema admin*', 'protected account*', 'sd holder',
    'privileged account*', 'tier 0',
  ],
  unexpire: ['unexpire*', 'unexpire password'],
  'sam-remote': [
    'restrictremotesam', 'sam-r', 'samr', 'remote calls to sam', 'remote sam', 'to sam', 'the sam', 'sam access', 'sam restriction*',
    'sam policy', 'security baseline*', 'hardening', 'hardened', 'restrict clients', 'cis benchmark*', 'security template*',
  ],
  'read-access': [
    'read access', 'read right*', 'read permission*', 'list contents', 'read all properties', 'pre-windows 2000', 'authenticated users',
    'read property', 'read the', 'pre 2000', 'read group', 'lost read',
  ],
  impersonate: ['impersonat*', 'seimpersonateprivilege'],
  gpo: ['gpo', 'gpos', 'group policy', 'group policies', 'gpresult', 'secpol', 'gpedit', 'domain policy', 'rsop', 'registry'],
  'password-policy': [
    'complexity', 'complex', 'history', 'length', 'password policy', 'password rules', 'used before', 'previous password*', 'requirements',
    'meets', 'not meet', "doesn't meet", 'fine grained', 'fgpp', 'pso', '0x8023061f', '8023061f', '0x800708c5', '800708c5', 'too short',
    'upper case', 'uppercase', 'capital letter*', 'already used', 'last passwords', 'characters', 'reuse*', 'remembered passwords',
    'minimum length', 'last 24',
  ],
  'min-age': [
    'minimum age', 'minimum password age', 'too recently', 'too soon', 'changed today', 'changed yesterday', 'twice in a day',
    'twice in one day', 'twice today', 'once a day', 'same day', 'second time today', 'just changed', '24 hours', 'min age', 'minage',
    'recently changed', 'changed it this morning', 'changed it yesterday', 'again today', 'minpwdage', 'one day', 'until tomorrow',
    'too young',
  ],
  banned: [
    'banned', 'easy to guess', 'guess', 'guessed', 'too common', 'weak', 'password protection', 'custom banned', 'fuzzy', 'company name',
    'commonly used', 'too easy', 'word list', 'blocked word*', 'forbidden word*', 'too simple', 'pattern', 'password list',
  ],
  'password-filter': [
    'password filter*', 'filter dll', 'third-party filter*', 'passfilt*', 'nfront', 'specops*', 'safepass', 'hibp', 'dictionary',
    'third-party', 'dll', 'password agent', 'anixis', 'manageengine', 'lithnet', 'enzoic', 'notification package*',
  ],
  'cannot-change': [
    'user cannot change password', 'cannotchangepassword', "user can't change password",
    'passwd_cant_change',
  ],
  'never-expires': [
    'password never expires', 'never expires', 'never expire', 'dont expire', "doesn't expire", 'does not expire', 'dont_expire_password',
    'non-expiring',
  ],
  expired: ['expired', 'expires', 'expiry', 'expiration', 'expire', 'expird', 'ran out', 'has lapsed', 'too old password'],
  'domain-controller': ['domain controller*', 'domaincontroller*', 'dc', 'dcs', 'dc01', 'dc02', 'dc1', 'dc2', 'pdc', 'pdce', 'pdc emulator'],
  'dc-unreachable': [
    'cannot be contacted', "can't be contacted", 'unreachable', 'could not contact', "couldn't contact", 'cannot contact',
    'server is not operational', 'rpc server', 'rpc server unavailable', 'not reachable', 'not available', 'no response', '6802', 'no dc',
    'does not respond', "doesn't answer", 'not responding', 'no line of sight', 'line of sight', 'cannot reach', "can't reach", '1355',
    '81 server down', 'is offline', 'does not answer', 'site link',
  ],
  dns: ['dns', 'resolv*', 'name resolution', 'nslookup', 'hosts file', 'conditional forwarder*', 'srv record*', 'stale record*'],
  ports: [
    'port', 'ports', '389', '636', '88', '445', '135', '464', '3268', '49152', 'rpc', 'ldap', 'kerberos', 'dynamic ports', 'portqry',
    'telnet', 'high ports', 'kpasswd', 'test-netconnection',
  ],
  rodc: ['rodc*', 'read-only domain controller*', 'read-only dc*', 'read only replica'],
  branch: [
    'branch', 'branches', 'branch office*', 'site office', 'remote site*', 'remote office*', 'warehouse', 'factory', 'plant', 'shop',
    'store',
  ],
  'preferred-dc': [
    'preferred domain controller*', 'preferred dc*', 'only use preferred', 'preferred controller*', 'preferred list', 'list of dcs',
  ],
  'policy-hints': [
    'policy hints', 'hints', '2008', 'ldap_server_policy_hints*', 'kb2386717', 'old dc', 'server 2008', '2008 r2', 'control missing',
    'unavailable critical extension', 'ldap control*', 'server control*', 'policy hint*',
  ],
  replication: [
    'replicat*', 'repadmin', 'replica', 'other dc', 'other site', 'repsummary', 'lingering', 'site replication', 'latency', 'convergence',
  ],
  'single-label': ['single label', 'netbios name', 'one label', 'no dot', 'without a dot', 'netbios domain', 'no suffix', 'without a suffix'],
  throttled: [
    'too many', 'too many times', 'too many attempts', 'too many tries', '24 hours', 'wait a day', 'try again later', 'tried too often',
    'five times', 'try again in', 'wait 24', 'too often', 'come back tomorrow', 'maximum number of', 'number of attempts', 'attempts',
    'sspr_0025', '24 h',
  ],
  'smart-lockout': [
    'smart lockout', 'smart lock-out', '50053', 'locked in the cloud', 'entra lockout', 'cloud lockout', 'malicious ip',
    'lockout threshold', 'password spray', 'brute force',
  ],
  'account-disabled': [
    'account disabled', 'account is disabled', 'disabled account*', 'deactivated account*', 'account was disabled',
    'account has been disabled', 'disabled in ad', 'suspended account*', 'accountdisable', 'disabled user*', 'disabled in active',
    'parental leave', 'back from leave', 'maternity',
  ],
  'wrong-old': [
    'old password wrong', 'current password', 'incorrect current', 'old password', 'existing password', 'current one', 'present password',
    'old one', 'incorrect password', 'wrong password', 'current pw', 'old pw',
  ],
  'not-found': [
    'not found', 'could not find', "couldn't be found", "couldn't find", 'cannot find', "can't find", "doesn't exist", 'does not exist',
    'no such', 'not exist', 'no longer exists', 'missing in ad', 'nowhere', 'no object', 'user does not exist', 'was not found',
    'unknown user',
  ],
  'deleted-recreated': [
    'deleted', 'recreate*', 'restored', 're-created', 'removed and', 'recycle bin', 'came back', 'rehired', 're-hired', 'returned to',
    'orphan*', 'same name',
  ],
  'moved-ou': [
    'moved ou', 'moved to another ou', 'the ou', 'an ou', 'another ou', 'this ou', 'that ou', 'one ou', 'our ou', 'new ou', 'old ou', 'ous',
    'whose ou', 'ou structure', 'ou * dc', 'ou name*', 'sync ou', 'ou filter*', 'ou with', 'ou is', 'organizational unit*',
    'organisational unit*', 'container', 'moved him', 'moved her', 'moved to', 'sub-ou*', 'different ou', 'certain ou', 'ou scope*',
    'in ou', 'ou of', 'user ou', 'users ou', 'ou users',
  ],
  metaverse: [
    'metaverse', 'connector space', 'anchor*', 'sourceanchor', 'immutableid', 'immutable id', 'consistencyguid', 'disconnector*',
    'disconnected', 'objectguid', 'not joined', 'projected', 'provisioned', 'soft match*', 'hard match*',
  ],
  duplicate: [
    'duplicate*', 'twice', 'both forests', 'two accounts', 'conflict*', 'two objects', 'two users', 'same address', 'in two forests',
    'second account', 'double',
  ],
  'filtered-phs': [
    'selective password hash*', 'admindescription', 'phsfiltered', 'excluded from hash', 'selective phs', 'excluded', 'cloudfiltered',
    'filtered out', 'filtering rule', 'selective hash*', 'exclusion',
  ],
  'reserved-chars': [
    'slash', 'special character*', 'reserved character*', 'plus sign in', 'hash sign', 'comma', 'backslash', 'ampersand', 'quote', 'quotes',
    'semicolon', 'a comma in', 'angle bracket*', 'escape*',
  ],
  'upn-mismatch': [
    'upn*', 'sign-in name*', 'user principal name', 'userprincipalname', 'email differs', 'different from upn', 'alias', 'aliases',
    'mail address differs', 'suffix*', 'maiden', 'married', 'name changed', 'marriage', 'primary address', 'proxy address*', 'username',
    'user name', 'login name',
  ],
  'personal-account': [
    'personal account*', 'microsoft account*', 'outlook.com', 'hotmail*', 'live.com', 'msa', 'xbox', 'private account*',
    'consumer account*', 'personal or work', 'work or school',
  ],
  unmanaged: [
    'unmanaged', 'takeover', 'viral', 'self-service sign-up', 'dns admin takeover', 'admin takeover', 'shadow tenant', 'nobody administers',
    'no admin', 'power bi',
  ],
  'cloud-only': [
    'cloud-only', 'cloud account*', 'cloud user*', 'not synced', "isn't synced", 'unsynced', 'created in the cloud', 'created in entra',
    'only in the cloud', 'only exists in', 'native cloud', 'not hybrid', 'not synchronized', 'not synchronised',
  ],
  synced: ['synced', 'synchroni*', 'hybrid*', 'sync', 'syncs', 'syncing', 'synching', 'onpremisessyncenabled', 'dirsyncenabled'],
  'source-of-authority': ['source of authority', 'soa', 'converted to cloud', 'iscloudmanaged', 'switched to cloud', 'cloud-managed'],
  'm365-admin-center': [
    'microsoft 365 admin center', 'microsoft 365 admin centre', 'm365 admin*', 'office admin', 'office 365 admin*', 'admin center',
    'admin centre', '365 admin*', 'admin.microsoft.com', 'm365 portal', '365 portal',
  ],
  'entra-admin-center': [
    'entra admin center', 'entra admin centre', 'entra portal', 'azure portal', 'portal.azure.com', 'entra.microsoft.com', 'entra center',
  ],
  script: [
    'script*', 'powershell', 'graph', 'graph api', 'update-mguser*', 'passwordprofile', 'set-msoluserpassword', 'set-azureaduserpassword',
    'set-msoluser*', 'automation', 'automated', 'api', 'cmdlet*', 'runbook*', 'python', 'logic app', 'mguser', 'terraform', 'patch request',
  ],
  'operator-role': [
    'password administrator*', 'password admin*', 'user administrator*', 'user admin*', 'helpdesk administrator*', 'helpdesk admin*',
    'authentication administrator*', 'authentication admin*', 'forbidden', '403', 'privileged authentication', 'insufficient privileges',
    'no permission to reset', 'authorization_requestdenied', 'administrative unit*', 'not allowed to reset', 'in pim',
  ],
  cookies: [
    'cookie*', 'incognito', 'private window', 'private browsing', 'inprivate', 'third-party cookie*', 'browser*', 'cache', 'edge', 'chrome',
    'firefox', 'safari', 'tracking protection', 'ad blocker*', 'adblock*', 'javascript', 'extensions', 'kiosk mode',
  ],
  abandoned: [
    'gave up', 'closed the page', 'closed the tab', 'closed the window', 'closed the browser', 'abandoned', 'remembered', 'left the page',
    'walked away', 'stopped halfway', "didn't finish", 'did not finish', 'never finished', 'interrupted', 'went to lunch', 'halfway',
    'aborted', 'changed my mind', 'not completed', 'half way',
  ],
  'temp-password': [
    'temporary password*', 'must change', 'temp password*', 'temp pw', 'temp pwd', 'change at next logon', 'change at next sign-in',
    'initial password*', 'first sign-in', 'first login', 'first logon', 'next logon', 'next login', 'next sign-in', 'one-time password*',
    'provisional', 'start password', 'temporary', 'temp', 'temporary one', 'dictated', 'given over the phone', 'default password',
  ],
  'force-change-flag': [
    'forcepasswordchangeonlogon', 'pwdlastset', 'user must change', 'flag', 'flags', 'must change password at', 'forcechangepassword*',
  ],
  pta: ['pta', 'pass-through*', 'pass through', 'passthrough*', 'authentication agent*'],
  phs: ['password hash sync*', 'phs', 'hash sync*', 'event 611', 'hash', 'hashes', 'password hash*', '611', '656', '657'],
  'domain-services': ['domain services', 'aadds', 'aad ds', 'entra ds', 'managed domain', 'ntlm', 'azure ad ds', 'legacy hash*'],
  'home-vpn': [
    'home', 'at home', 'from home', 'remote work*', 'remotely', 'vpn', 'outside the office', 'working from home', 'wfh', 'off network',
    'off-site', 'hotel', 'on the road', 'travelling', 'traveling', 'abroad', 'off the network', 'kitchen table', 'away from the office',
    'not in the office', 'home office', 'customer site', 'train', 'anyconnect', 'globalprotect', 'without network',
  ],
  laptop: ['laptop*', 'computer*', 'pc', 'pcs', 'workstation*', 'device', 'devices', 'notebook*', 'desktop', 'surface'],
  'works-cloud-not-pc': [
    'works on the web', 'webmail works', 'works in the browser', 'not on the pc', 'computer wants the old', 'webmail takes the new',
    'works online but', 'pc wants the old', 'laptop wants the old', 'pc still wants', 'laptop still wants', 'only the old one',
    'laptop only accepts', 'pc only accepts', 'windows wants the old', 'windows still wants', 'old one on the', 'teams works', 'webmail',
    'the old one works', 'accepts the old', 'takes the old',
  ],
  cached: [
    'cached', 'stored', 'saved credential*', 'credential manager', 'old device', 'saved password*', 'mapped drive*', 'scheduled task*',
    'stored password*', 'stored credential*', 'old tablet', 'tablet', 'saved in', 'mail profile', 'saved wifi', 'wifi profile',
    'windows vault', 'old session*', 'disconnected session*', 'remembers the old', 'activesync', '4740',
  ],
  'keeps-locking': [
    'keeps locking', 'keeps getting locked', 'gets locked', 'locks again', 'every few minutes', 'every * minutes', 'over and over',
    'again and again', 'locked again', 'constantly locked', 'locks up', 'time and again', 'locks itself', 'relocks', 'lock again',
    'every morning', 'several times a day', 'keeps being locked', 'locked every',
  ],
  rdp: [
    'rdp', 'remote desktop*', 'terminal server*', 'citrix', 'avd', 'virtual desktop*', 'mstsc', 'rds', 'thin client*', 'vdi',
    'remote session*', 'remote connection', 'teamviewer', 'windows 365', 'cloud pc', 'vmware', 'enhanced session', 'hyper v',
    'session host*',
  ],
  uac: ['uac', 'enablelua', 'user account control'],
  'no-lock-screen': [
    'nolockscreen', 'lock screen disabled', 'lock screen is disabled', 'do not display the lock screen', 'no lock screen',
    'disabled the lock screen', 'without a lock screen', 'lock screen removed', 'lock screen turned off', 'lock screen off',
  ],
  baseline: [
    'baseline*', 'hosted web*', 'web content', 'app runtime', 'apps runtime', 'hosted content', 'host content', 'allow microsoft accounts',
    'allow hosted', 'intune baseline',
  ],
  'switch-user': [
    'fast user switching', 'switch user*', 'switching user*', 'switching accounts', 'delayeddesktopswitchtimeout', 'desktop switch*',
    'notification on', 'changing user', 'hidefastuserswitching', 'other user', 'shared computer*', 'shared pc*', 'shared laptop*', 'kiosk',
    'user switching', 'account picture', 'black screen', 'blank screen', 'flashes', 'flash', 'flicker*', 'goes back to', 'returns to',
  ],
  'logon-right': [
    'log on locally', 'logon locally', 'allow log on locally', 'deny log on*', 'defaultuser*', 'batch logon', 'logon right*',
    'seinteractivelogonright', 'interactive logon', 'local logon', 'user rights assignment', 'builtin users', 'log on right',
  ],
  'locked-session': [
    'locked session', 'session locked', 'session is locked', 'locked my pc', 'locked my computer', 'locked the pc', 'locked the computer',
    'after locking', 'win l', 'still signed in', 'windows l', 'someone is signed in', 'locked pc', 'locked computer', 'locked workstation',
    'locked laptop', 'locked machine', 'from a locked', 'already logged in', 'after lunch', 'after coffee',
  ],
  joined: [
    'hybrid joined', 'hybrid join*', 'azure ad joined', 'entra joined', 'domain joined', 'dsregcmd', 'intune', 'autopilot', 'joined to',
    'device registration', 'mdm', 'sccm', 'workgroup',
  ],
  risk: [
    'risk*', 'identity protection', 'leaked', 'leak', 'compromised', 'suspicious', 'unusual activity', 'unusual', '50125', 'hacked',
    'breach*', 'phish*', 'dark web', 'atypical travel', 'impossible travel', '530032', 'high risk', 'user risk',
  ],
  incident: [
    'outage*', 'incident*', 'service health', 'microsoft problem', 'advisory', 'degraded', 'degradation', 'status page', 'other companies',
    'other tenants', 'microsoft has', 'microsoft is', 'down for everyone', 'twitter', 'downdetector', 'worldwide', 'region',
  ],
  transient: [
    'intermittent*', 'sometimes', 'only once', 'just once', 'happened once', 'second attempt worked', 'later worked', 'retry', 'retried',
    'glitch*', 'worked the second time', 'second time it', 'hiccup', 'second try', 'second attempt', 'tried again', 'worked later',
    'went through', 'went away', 'by itself', 'temporary error', 'one time', 'flaky', 'third attempt', 'a moment later',
    'few minutes later', 'minutes later',
  ],
  report: [
    'report', 'reports', 'usage and insights', 'dashboard', 'export', 'exports', 'statistic*', 'csv', 'usage report', 'figures', 'count',
    'counts', 'spreadsheet', 'insights', 'usage',
  ],
  'stale-report': [
    'out of date', 'delayed', 'hours old', 'days old', 'not updated', "isn't updated", 'still shows', 'still says', 'still lists', 'stale',
    'lags', 'behind the', 'still counts', "doesn't show yet", 'not show', 'old data', 'not yet in', 'refresh*',
  ],
  'sync-stopped': [
    'sync stopped', 'sync has stopped', "hasn't synced", 'last sync*', 'no sync', 'sync is not running', "sync isn't running", 'scheduler',
    'sync cycle*', 'not synced since', 'synccycleenabled', 'start-adsyncsynccycle', 'sync suspended', 'sync disabled', 'stopped syncing',
    'not syncing', 'maintenance mode', 'deletion threshold', 'delta sync', 'accidental delet*',
  ],
  'on-dc': [
    'on a domain controller', 'on the domain controller', 'on a dc', 'on the dc', 'on the same machine', 'on the same server',
    'installed on dc', 'installed on the dc', 'dcpromo', 'same box', 'also a dc', 'is a dc', 'also the dc', 'is the dc', 'also our dc',
    'is also the', 'is also a', 'only one server', 'single server',
  ],
  'ldap-signing': [
    'ldap signing', 'sign and encrypt', 'signing required', 'require signing', 'ldaps', 'channel binding', 'ldap sealing', 'unsigned',
    'simple bind', 'encrypt ldap', 'strong auth required', 'strongauthrequired', 'ldapserverintegrity', '2889', 'seal', '00002028',
  ],
  'success-cloud-fail': [
    'written on premises', 'changed in ad but', 'ad has the new', 'on-prem has the new', 'succeeded on premises', 'written to ad',
    'changed on-prem', 'onprem succeeded', 'succeeded on-prem', 'ad changed', 'ad took', 'new one in ad', 'ad accepted',
    'works on the pc but', 'new password in ad', 'onpremisessuccess*', 'not in the cloud', 'cloud still has', 'windows takes the new',
    'pc takes the new',
  ],
  'error-at-end': [
    'last step', 'after entering', 'at the end', 'final step', 'final screen', 'last screen', 'last page', 'very end',
    'after typing the new', 'typed the new', 'entered the new', 'enter the new', 'choose a new', 'chose a new', 'type a new',
    'picked a new', 'pick a new', 'when i confirm', 'when i submit', 'finish', 'submit', 'on submit', 'new password twice',
    'after the new password', 'press finish', 'click finish', 'hit finish', 'after choosing', 'after the code', 'code accepted',
    'code is accepted', 'code works',
  ],
  'error-at-start': [
    'first page', 'first screen', 'right away', 'immediately', 'before verification', 'first step', 'at once', 'straight away',
    'before i can', 'before any', 'very first', 'at the start', 'at the beginning', 'instantly', 'as soon as', 'after my address',
    'enter my address', 'enter my email', 'enter my user', 'typing my address', 'captcha', 'straight off', 'in the first',
  ],
  'contact-admin': [
    'contact your administrator', 'contact your admin*', 'contact an administrator', 'contact an admin', 'contact admin*',
    'ask your admin*', 'contact my admin*', 'contact the admin*', 'contact it', 'contact us',
  ],
  'configuration-problem': [
    "problem with your organization's", "problem with your organisation's", 'password reset configuration', '0029', 'sspr_0029',
    'configuration problem*', 'configured correctly', 'configured properly', 'not properly configured', 'on-premises configuration',
    'misconfigur*', 'organisation configured', 'organization configured',
  ],
  'connection-problem': [
    'reach your on-premises', "couldn't reach", 'could not reach', 'connection problem*', '0030', 'sspr_0030', 'connectivity',
    'reach the on-premises', 'reach our', 'no connection', 'cannot connect', "can't connect", 'connection error*', 'on-premises service',
  ],
  'event-log': [
    'event', 'events', 'event id', 'event log*', 'event viewer', 'application log*', 'logged', 'audit log*', 'logs', 'trace', 'audit',
    'eventid',
  ],
  since: ['since', 'after', 'ever since', 'as of', 'started when', 'began', 'until', 'used to'],
  'network-team': [
    'network team', 'network guys', 'security team', 'network people', 'security guys', 'network department', 'network colleague*',
    'infosec', 'networking', 'soc', 'ciso',
  ],
  yesterday: [
    'yesterday', 'last night', 'this morning', 'today', 'tonight', 'last week*', 'this week', 'monday*', 'tuesday*', 'wednesday*',
    'thursday*', 'friday*', 'saturday*', 'sunday*', 'weekend*', 'this afternoon', 'last month',
  ],
  months: ['months', 'month', 'year', 'years', 'long ago', 'ages', 'for weeks', 'long time', 'half a year', 'last year', 'always'],
  'intermittent-pool': [
    'sometimes works', 'works sometimes', 'one in three', 'half the time', 'every other', 'one in two', 'one time in', 'every second',
    'one out of', 'half of the', 'some attempts', 'at random', 'random*', 'every third', 'one attempt in', 'depends on',
  ],
  'help-question': [
    'how do', 'how does', 'how can', 'how to', 'how long', 'how many', 'how often', 'what is', "what's the", 'what does', 'what are',
    'what happens', 'which of', 'which role', 'which licen*', 'which port*', 'which permission*', 'is it possible', 'is it supported',
    'difference between', 'is there a', 'are there', 'do we need', 'do i need', 'explain', 'why do', 'can we', 'can you tell',
    'could you explain', 'where do', 'where can', 'should we', 'should i', 'does it', 'does the', 'does writeback', 'do you know',
    'documentation', 'wondering', 'recommend*', 'best practice*', 'in general', 'can i',
  ],
  bypass: [
    'bypass*', 'skip verification', 'skip the verification', 'without verification', 'without verifying', 'without approval', 'without mfa',
    'without asking', 'without telling', 'ignore your', 'ignore the', 'ignore', 'ignore previous', 'secretly', 'quietly', 'behind his back',
    'behind her back', 'get around', 'work around', 'circumvent', 'crack*', 'hack', 'previous instructions', 'disable auditing', 'no trace',
    'without a trace', 'without him', 'without her', 'so nobody', 'not be logged', 'turn off mfa', 'tell nobody', 'show me the password*',
    'plain text', 'system prompt', 'pretend', 'delete the log*', 'clear the log*', 'no questions asked', 'override',
  ],
  'others-account': [
    "someone else's", "somebody else's", 'his account', 'her account', "colleague's", "boss's", "another user's", "other people's",
    'his mailbox', 'her mailbox', "ceo's", "manager's", "director's", 'his password', 'her password', 'their account*', 'read his',
    'read her', "wife's", "husband's", "girlfriend's", "boyfriend's", "coworker's", "neighbour's", "friend's", 'my ex', 'his emails',
    'her emails', 'left the company', 'his mails', 'her mails',
  ],
  works: [
    'work', 'works', 'worked', 'working', 'fine', 'ok', 'okay', 'succeed*', 'success*', 'accepted', 'accepts', 'passes', 'passed',
    'goes through', 'no problem', 'no trouble', 'normal', 'normally',
  ],
  fails: [
    'fail', 'fails', 'failed', 'failing', 'failure*', 'error*', 'refuse*', 'refusing', 'reject*', 'broken', 'broke', 'wrong', 'problem*',
    'trouble', 'issue*', 'stuck', 'invalid', 'incorrect',
  ],
  'nothing-shown': [
    'empty', 'blank', 'missing', 'gone', 'disappeared', 'vanished', 'not there', "isn't there", 'not shown', 'not displayed', 'not visible',
    'invisible', "doesn't appear", 'does not appear', "don't see", "can't see", 'nothing happens', 'white page',
  ],
  printer: [
    'printer*', 'print', 'prints', 'printing', 'printed', 'toner', 'scanner*', 'scan', 'paper jam', 'photocopier', 'copier', 'cartridge*',
    'ink',
  ],
  network: [
    'wifi', 'wi-fi', 'network', 'internet', 'lan', 'slow', 'ethernet', 'router', 'cable', 'hotspot', 'shared drive*', 'network drive*',
    'file share*', 'wlan',
  ],
  'meeting-av': [
    'teams call*', 'microphone*', 'camera*', 'webcam*', 'meeting*', 'headset*', 'headphones', 'sound', 'audio', 'projector*', 'video*',
    'speaker*', 'beamer', 'screen sharing', 'meeting room*', 'zoom',
  ],
  'other-software': [
    'excel', 'in word', 'word document*', 'word file', 'microsoft word', 'powerpoint', 'sharepoint', 'onedrive', 'sap', 'jira',
    'salesforce', 'erp', 'netflix', 'facebook', 'gmail', 'google', 'bank', 'banking', 'instagram', 'crm', 'servicenow', 'workday', 'adobe',
    'acrobat', 'photoshop', 'pdf', 'zip', 'whatsapp', 'linkedin', 'amazon', 'github', 'spotify', 'ebay', 'paypal', 'icloud', 'apple id',
    'oracle', 'database', 'onenote', 'calendar', 'out of office', 'signature', 'distribution list*', 'autocad', 'steam', 'minecraft',
  ],
  hardware: [
    'keyboard*', 'mouse', 'monitor*', 'docking', 'battery', 'charger', 'bitlocker', 'usb', 'hard disk', 'hard drive', 'bios', 'blue screen',
    'bluetooth', 'second screen', 'new laptop', 'door', 'badge', 'coffee machine', 'overheat*', 'touchpad', 'num lock', 'caps lock',
    'docking station*',
  ],
  hr: [
    'holiday*', 'payroll', 'payslip*', 'salary', 'canteen', 'expense*', 'vacation', 'parking', 'lunch', 'sick leave', 'timesheet*',
    'time sheet*', 'hr', 'invoice*', 'contract', 'weather', 'joke', 'recipe', 'football', 'pension', 'room booking', 'book a room',
    'order a', 'poem', 'travel expenses',
  ],
  greetings: [
    'hello', 'hi', 'hey', 'hiya', 'good morning', 'good afternoon', 'good evening', 'thanks', 'thank you', 'thx', 'bye', 'goodbye',
    'cheers', 'see you', 'have a nice', 'nice day', 'how are you', 'well done', 'great job', 'much appreciated', 'you rock', 'are you a',
    'who are you',
  ],
} satisfies Concepts;
