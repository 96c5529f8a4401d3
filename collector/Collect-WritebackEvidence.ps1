<#
.SYNOPSIS
    Gathers what only the server knows about failing password writeback, and prints one block to paste to the bot.

.DESCRIPTION
    Reads and changes nothing: no service, setting, file, registry value or directory object is written. It prints
    states, numbers, times, event ids and result codes; no name of a person, account, machine, domain or proxy.
    What could not be read is a fact too; one part that fails does not stop the others.

    Run it in Windows PowerShell 5.1 on the Entra Connect server (or on the server of the provisioning agent), as
    somebody who may read its event logs and is a member of ADSyncAdmins. docs/collector.md explains every line.

.PARAMETER Only
    The groups of facts to gather, separated by commas. Without it: all.

.PARAMETER Person
    The sAMAccountName or sign-in name of the account that cannot reset. It is looked up and never printed.

.PARAMETER Around
    The time of the attempt in UTC, as 20261120T141500Z. Without it no event of a single attempt is printed.

.EXAMPLE
    .\Collect-WritebackEvidence.ps1 -Only service,events -Around 20261120T141500Z
#>
#Requires -Version 5.1
[CmdletBinding()]
param(
    [string[]]$Only = @(),
    [string]$Person = '',
    [string]$Around = ''
)

$ErrorActionPreference = 'Stop'
$invariant = [System.Globalization.CultureInfo]::InvariantCulture
$facts = [System.Collections.Generic.List[string]]::new()
$wanted = @(($Only -join ',').ToLowerInvariant() -split '[^a-z-]+' | Where-Object { $_ -ne '' })

# Every sign that a chat might change or drop is kept out; the checksum covers what is left.
function Add-Fact {
    param([string]$Name, [object]$Value)

    $text = ([string]$Value).Trim() -creplace '[^A-Za-z0-9.,/-]', '-' -replace '-{2,}', '-'
    if ($text -eq '') { $text = 'none' }
    if ($text.Length -gt 48) { $text = $text.Substring(0, 48) }
    $facts.Add($Name + '=' + $text + ';')
}

function Add-Failure {
    param([string]$Group, [object]$Problem)

    $exception = $Problem.Exception
    while ($null -ne $exception.InnerException) { $exception = $exception.InnerException }
    Add-Fact $Group ('error/' + $exception.GetType().Name)
}

function Test-Wanted {
    param([string]$Group)

    return ($wanted.Count -eq 0) -or ($wanted -contains $Group)
}

function Format-YesNo {
    param([object]$Value)

    if ($Value) { return 'yes' }
    return 'no'
}

function Format-Lower {
    param([string]$Value)

    return $Value.ToLowerInvariant()
}

function Format-Time {
    param([datetime]$Value)

    return $Value.ToUniversalTime().ToString('yyyyMMddTHHmmssZ', $invariant)
}

# Nothing found is an answer, not an error.
function Read-Event {
    param([hashtable]$Filter, [int]$Most)

    try { return Get-WinEvent -FilterHashtable $Filter -MaxEvents $Most }
    catch {
        if ($_.FullyQualifiedErrorId -match 'NoMatching(Events|Providers|Logs)Found|LogsAndProvidersDontOverlap') { return }
        throw
    }
}

function Read-RegistryValue {
    param([string]$Path, [string]$Name)

    if (-not (Test-Path -LiteralPath $Path)) { return 'none' }
    $item = Get-Item -LiteralPath $Path
    $value = $item.GetValue($Name)
    if ($null -eq $value) { return 'none' }
    return $value
}

function Read-WindowsService {
    param([string]$Name)

    return Get-CimInstance -ClassName Win32_Service -Filter ("Name='" + $Name + "'")
}

function Format-Account {
    param([string]$Account)

    if ($Account -like 'NT SERVICE\*') { return 'virtual' }
    if ($Account -like '*$') { return 'managed' }
    if ($Account -eq 'LocalSystem' -or $Account -like 'NT AUTHORITY\*') { return 'system' }
    if ($Account -like '.\*' -or $Account -like ($env:COMPUTERNAME + '\*')) { return 'local' }
    return 'domain'
}

# Events 7000, 7038 and 7041: the service could not log on.
function Measure-LogonFailure {
    param([object]$Service)

    $filter = @{ LogName = 'System'; ProviderName = 'Service Control Manager'; Id = 7000, 7038, 7041; StartTime = (Get-Date).AddDays(-14) }
    $count = 0
    foreach ($found in @(Read-Event $filter 200)) {
        $values = @($found.Properties | ForEach-Object { [string]$_.Value })
        if (($values -contains $Service.Name) -or ($values -contains $Service.DisplayName)) { $count += 1 }
    }
    return $count
}

function Read-Service {
    $service = Read-WindowsService 'ADSync'
    if ($null -eq $service) { Add-Fact 'adsync-state' 'absent'; return }
    Add-Fact 'adsync-state' (Format-Lower $service.State)
    Add-Fact 'adsync-start' (Format-Lower $service.StartMode)
    Add-Fact 'adsync-account' (Format-Account $service.StartName)
    Add-Fact 'adsync-logon-failures' (Measure-LogonFailure $service)
    $keyLost = @{ LogName = 'Application'; ProviderName = 'ADSync'; Id = 6028; StartTime = (Get-Date).AddDays(-14) }
    Add-Fact 'adsync-key-failures' (@(Read-Event $keyLost 50).Count)
}

function Read-Server {
    $computer = Get-CimInstance -ClassName Win32_ComputerSystem
    $system = Get-CimInstance -ClassName Win32_OperatingSystem
    Add-Fact 'domain-role' $computer.DomainRole
    Add-Fact 'os-build' $system.BuildNumber
    $settings = (Get-ADSyncGlobalSettings).Parameters
    $version = $settings | Where-Object { $_.Name -eq 'Microsoft.Synchronize.ServerConfigurationVersion' }
    Add-Fact 'connect-version' $version.Value
}

function Read-Scheduler {
    $scheduler = Get-ADSyncScheduler
    Add-Fact 'staging' (Format-YesNo $scheduler.StagingModeEnabled)
    Add-Fact 'sync-enabled' (Format-YesNo $scheduler.SyncCycleEnabled)
    Add-Fact 'sync-suspended' (Format-YesNo $scheduler.SchedulerSuspended)
}

function Read-Writeback {
    $connector = Get-ADSyncConnector | Where-Object { $_.Name -like '* - AAD' }
    $configuration = Get-ADSyncAADPasswordResetConfiguration -Connector $connector.Name
    Add-Fact 'writeback-enabled' (Format-YesNo $configuration.Enabled)
}

function Get-EventDetail {
    param([string]$Message)

    if ($Message -match '(?i)remote certificate is invalid') { return 'cert' }
    if ($Message -match '(?i)contain the LDAP password policy control') { return 'no-policy-control' }
    if ($Message -match '(?i)(?:hr\s*[=:]?\s*|0x)(80[0-9a-f]{6})') { return $Matches[1].ToLowerInvariant() }
    return 'none'
}

# What belongs to one attempt may belong to anybody; it is printed only for the minutes around the attempt asked about.
function Read-WritebackEvent {
    $ofAttempt = @(
        31001, 31002, 31003, 31006, 31007, 31008, 31009, 31010, 31011, 32000, 32003, 6329,
        33001, 33002, 33003, 33004, 33005, 33006, 33007, 33008, 33009
    )
    $moment = $null
    if ($Around -ne '') {
        $styles = [System.Globalization.DateTimeStyles]'AssumeUniversal, AdjustToUniversal'
        $moment = [datetime]::ParseExact($Around, 'yyyyMMddTHHmmssZ', $invariant, $styles)
        Add-Fact 'around' (Format-Time $moment)
    }
    $since = (Get-Date).AddDays(-3)
    $events = @(Read-Event @{ LogName = 'Application'; ProviderName = 'PasswordResetService'; StartTime = $since } 4000)
    $ofEngine = @{ LogName = 'Application'; ProviderName = 'ADSync'; Id = 6306, 6329, 6800; StartTime = $since }
    $events += @(Read-Event $ofEngine 1000)
    $oldest = $events | Sort-Object -Property TimeCreated | Select-Object -First 1
    if ($null -ne $oldest) { Add-Fact 'log-from' (Format-Time $oldest.TimeCreated) }
    Add-Fact 'attempts-failed' (@($events | Where-Object { 31003, 31008, 31011 -contains $_.Id }).Count)
    Add-Fact 'attempts-done' (@($events | Where-Object { 31002, 31007, 31010 -contains $_.Id }).Count)
    $shown = @($events | Where-Object {
        if ($ofAttempt -notcontains $_.Id) { return $true }
        if ($null -eq $moment) { return $false }
        return [math]::Abs(($_.TimeCreated.ToUniversalTime() - $moment).TotalMinutes) -le 10
    })
    $kinds = @($shown | Group-Object -Property { [string]$_.Id + '/' + (Get-EventDetail $_.Message) })
    $rows = @($kinds | ForEach-Object {
        $last = $_.Group | Sort-Object -Property TimeCreated -Descending | Select-Object -First 1
        @{ Time = $last.TimeCreated; Id = $last.Id; Times = $_.Count; Detail = ($_.Name -replace '^\d+/', '') }
    })
    $number = 0
    foreach ($row in ($rows | Sort-Object -Property { $_.Time } -Descending | Select-Object -First 30)) {
        $number += 1
        Add-Fact ('e' + $number) ([string]$row.Id + '/' + (Format-Time $row.Time) + '/' + $row.Times + '/' + $row.Detail)
    }
}

function Read-HashSync {
    $filter = @{ LogName = 'Application'; ProviderName = 'Directory Synchronization'; StartTime = (Get-Date).AddDays(-1) }
    $events = @(Read-Event $filter 4000 | Sort-Object -Property TimeCreated -Descending)
    $beat = $events | Where-Object { $_.Id -eq 654 } | Select-Object -First 1
    $trouble = $events | Where-Object { 611, 652, 655 -contains $_.Id } | Select-Object -First 1
    if ($null -ne $beat) { Add-Fact 'hash-sync-beat' (Format-Time $beat.TimeCreated) }
    else { Add-Fact 'hash-sync-beat' 'none' }
    if ($null -ne $trouble) { Add-Fact 'hash-sync-trouble' (Format-Time $trouble.TimeCreated) }
    else { Add-Fact 'hash-sync-trouble' 'none' }
}

function Get-DirectoryEntry {
    param([string]$Path)

    return [System.DirectoryServices.DirectoryEntry]::new($Path)
}

function Get-RootName {
    param([string]$DistinguishedName)

    return $DistinguishedName -replace '(?i)^(?!DC=).*?,(?=DC=)', ''
}

# With the domain in the path, so that the objects of every domain of the forest are found.
function Get-ObjectPath {
    param([string]$DistinguishedName)

    $domain = (Get-RootName $DistinguishedName) -replace '(?i)(?:^|,)DC=', '.'
    return 'LDAP://' + $domain.TrimStart('.') + '/' + $DistinguishedName.Replace('/', '\/')
}

function Get-NameOfSid {
    param([string]$Sid)

    $entry = Get-DirectoryEntry ('LDAP://<SID=' + $Sid + '>')
    return [string]$entry.Properties['distinguishedName'].Value
}

function Read-Attribute {
    param([object]$Entry, [string[]]$Names)

    $searcher = [System.DirectoryServices.DirectorySearcher]::new($Entry, '(objectClass=*)', $Names, 'Base')
    return $searcher.FindOne().Properties
}

function Get-FirstValue {
    param([object]$Properties, [string]$Name, [object]$Default)

    $key = $Name.ToLowerInvariant()
    if ($Properties.Contains($key) -and $Properties[$key].Count -gt 0) { return $Properties[$key][0] }
    return $Default
}

# Null: nobody was asked about, or the name fits none or several.
function Get-PersonName {
    if ($Person -eq '') { return $null }
    $forest = [System.DirectoryServices.ActiveDirectory.Forest]::GetCurrentForest()
    $safe = $Person.Replace('\', '\5c').Replace('*', '\2a').Replace('(', '\28').Replace(')', '\29')
    $filter = '(&(objectCategory=person)(objectClass=user)(|(sAMAccountName=' + $safe + ')(userPrincipalName=' + $safe + ')))'
    $root = Get-DirectoryEntry ('GC://' + $forest.Name)
    $searcher = [System.DirectoryServices.DirectorySearcher]::new($root, $filter, [string[]]@('distinguishedName'))
    $found = @($searcher.FindAll())
    if ($found.Count -ne 1) { return $null }
    return [string]$found[0].Properties['distinguishedname'][0]
}

# Sids: the account and every group it is in. The first entry of the list that fits decides, as in Windows.
function Test-Right {
    param([object]$Entry, [string[]]$Sids, [int]$Bit, [string[]]$ObjectTypes, [switch]$ForUsersBelow)

    $any = [guid]::Empty.ToString()
    $forUsers = @($any, 'bf967aba-0de6-11d0-a285-00aa003049e2')
    $rules = $Entry.ObjectSecurity.GetAccessRules($true, $true, [System.Security.Principal.SecurityIdentifier])
    foreach ($rule in $rules) {
        if ($Sids -notcontains $rule.IdentityReference.Value) { continue }
        if (([int]$rule.ActiveDirectoryRights -band $Bit) -eq 0) { continue }
        if ((@($any) + $ObjectTypes) -notcontains $rule.ObjectType.ToString()) { continue }
        $isInheritOnly = ([string]$rule.PropagationFlags) -match 'InheritOnly'
        if ($ForUsersBelow) {
            if (([string]$rule.InheritanceType) -notmatch 'All|Descendents') { continue }
            if ($forUsers -notcontains $rule.InheritedObjectType.ToString()) { continue }
        }
        elseif ($isInheritOnly) { continue }
        return ([string]$rule.AccessControlType) -eq 'Allow'
    }
    return $false
}

# User cannot change password: an entry that denies it to everybody or to the account itself.
function Test-Denied {
    param([object]$Entry, [string[]]$Sids, [string]$ObjectType)

    $rules = $Entry.ObjectSecurity.GetAccessRules($true, $true, [System.Security.Principal.SecurityIdentifier])
    foreach ($rule in $rules) {
        if ($Sids -notcontains $rule.IdentityReference.Value) { continue }
        if ($ObjectType -ne $rule.ObjectType.ToString()) { continue }
        if (([string]$rule.AccessControlType) -eq 'Deny') { return $true }
    }
    return $false
}

function Get-SidList {
    param([string]$Name)

    $sid = [System.Security.Principal.NTAccount]::new($Name).Translate([System.Security.Principal.SecurityIdentifier])
    $sids = @($sid.Value, 'S-1-1-0', 'S-1-5-11')
    $entry = Get-DirectoryEntry (Get-ObjectPath (Get-NameOfSid $sid.Value))
    $account = Read-Attribute $entry @('tokenGroups')
    foreach ($group in $account['tokengroups']) {
        $sids += [System.Security.Principal.SecurityIdentifier]::new([byte[]]$group, 0).Value
    }
    return $sids
}

function Get-ConnectorAccount {
    foreach ($connector in @(Get-ADSyncConnector | Where-Object { $_.Name -notlike '* - AAD' })) {
        $domain = $connector.ConnectivityParameters['forest-login-domain'].Value
        $user = $connector.ConnectivityParameters['forest-login-user'].Value
        if ($domain -and $user) { $domain + '\' + $user }
    }
}

# Reset Password, write lockoutTime, write pwdLastSet (alone or with its property set), Unexpire Password.
function Add-RightFacts {
    param([string]$Prefix, [string[]]$Accounts, [string]$PersonName)

    if ($Accounts.Count -eq 0) { Add-Fact ($Prefix + '-reset') 'unknown'; return }
    $setDateTypes = @('bf967a0a-0de6-11d0-a285-00aa003049e2', '4c164200-20c0-11d0-a768-00aa006e0529')
    $reset = $false; $unlock = $false; $setDate = $false; $unexpire = $false
    foreach ($account in $Accounts) {
        $sids = @(Get-SidList $account)
        $context = [System.DirectoryServices.ActiveDirectory.Domain]::GetComputerDomain().GetDirectoryEntry()
        $below = $PersonName -eq ''
        $target = $context
        if (-not $below) {
            $target = Get-DirectoryEntry (Get-ObjectPath $PersonName)
            $context = Get-DirectoryEntry (Get-ObjectPath (Get-RootName $PersonName))
        }
        $reset = $reset -or (Test-Right $target $sids 256 @('00299570-246d-11d0-a768-00aa006e0529') -ForUsersBelow:$below)
        $unlock = $unlock -or (Test-Right $target $sids 32 @('28630ebf-41d5-11d1-a9c1-0000f80367c1') -ForUsersBelow:$below)
        $setDate = $setDate -or (Test-Right $target $sids 32 $setDateTypes -ForUsersBelow:$below)
        $unexpire = $unexpire -or (Test-Right $context $sids 256 @('ccc2dc7d-a6ad-4a7a-8846-c04e3cc53501'))
    }
    Add-Fact ($Prefix + '-reset') (Format-YesNo $reset)
    Add-Fact ($Prefix + '-lockout') (Format-YesNo $unlock)
    Add-Fact ($Prefix + '-set-date') (Format-YesNo $setDate)
    Add-Fact ($Prefix + '-unexpire') (Format-YesNo $unexpire)
}

function Read-Rights {
    $name = [string](Get-PersonName)
    if ($name -eq '') { Add-Fact 'rights-on' 'domain' } else { Add-Fact 'rights-on' 'person' }
    if ($null -ne (Read-WindowsService 'ADSync')) { Add-RightFacts 'connector' @(Get-ConnectorAccount) $name }
    $agent = Read-WindowsService 'AADConnectProvisioningAgent'
    if ($null -ne $agent) { Add-RightFacts 'agent' @($agent.StartName) $name }
}

# A time or a length of the directory counts steps of 100 nanoseconds; the length is negative.
function Format-Hours {
    param([long]$Ticks)

    if ($Ticks -eq [long]::MinValue) { return 0 }
    return [math]::Floor([math]::Abs($Ticks) / 36000000000)
}

function Read-Person {
    if ($Person -eq '') { Add-Fact 'person-found' 'not-asked'; return }
    $name = Get-PersonName
    Add-Fact 'person-found' (Format-YesNo ($null -ne $name))
    if ($null -eq $name) { return }
    $entry = Get-DirectoryEntry (Get-ObjectPath $name)
    $names = @(
        'userAccountControl', 'adminCount', 'pwdLastSet', 'accountExpires', 'adminDescription',
        'msDS-User-Account-Control-Computed', 'msDS-ResultantPSO'
    )
    $user = Read-Attribute $entry $names
    $control = [int](Get-FirstValue $user 'userAccountControl' 0)
    $computed = [int](Get-FirstValue $user 'msDS-User-Account-Control-Computed' 0)
    $isDenied = Test-Denied $entry @('S-1-1-0', 'S-1-5-10') 'ab721a53-1e2f-11d0-9819-00aa0040529b'
    Add-Fact 'admin-count' (Get-FirstValue $user 'adminCount' 0)
    Add-Fact 'inherits' (Format-YesNo (-not $entry.ObjectSecurity.AreAccessRulesProtected))
    Add-Fact 'may-change' (Format-YesNo (-not $isDenied))
    Add-Fact 'disabled' (Format-YesNo ($control -band 2))
    Add-Fact 'never-expires' (Format-YesNo ($control -band 65536))
    Add-Fact 'locked' (Format-YesNo ($computed -band 16))
    Add-Fact 'expired' (Format-YesNo ($computed -band 8388608))
    $ends = [long](Get-FirstValue $user 'accountExpires' 0)
    $isOver = ($ends -gt 0) -and ($ends -ne [long]::MaxValue) -and ($ends -lt (Get-Date).ToFileTimeUtc())
    Add-Fact 'account-ended' (Format-YesNo $isOver)
    Add-Fact 'hash-sync-left-out' (Format-YesNo ([string](Get-FirstValue $user 'adminDescription' '') -match 'PHSFiltered'))
    Add-PolicyFacts $name $user
}

function Add-PolicyFacts {
    param([string]$PersonName, [object]$User)

    $domain = Get-DirectoryEntry (Get-ObjectPath (Get-RootName $PersonName))
    $root = Read-Attribute $domain @('minPwdAge', 'pwdHistoryLength', 'minPwdLength')
    $minimum = Format-Hours ([long](Get-FirstValue $root 'minPwdAge' 0))
    $length = Get-FirstValue $root 'minPwdLength' 0
    $history = Get-FirstValue $root 'pwdHistoryLength' 0
    $own = [string](Get-FirstValue $User 'msDS-ResultantPSO' '')
    Add-Fact 'own-policy' (Format-YesNo ($own -ne ''))
    if ($own -ne '') {
        $names = @('msDS-MinimumPasswordAge', 'msDS-PasswordHistoryLength', 'msDS-MinimumPasswordLength')
        $policy = Read-Attribute (Get-DirectoryEntry (Get-ObjectPath $own)) $names
        $minimum = Format-Hours ([long](Get-FirstValue $policy 'msDS-MinimumPasswordAge' 0))
        $length = Get-FirstValue $policy 'msDS-MinimumPasswordLength' 0
        $history = Get-FirstValue $policy 'msDS-PasswordHistoryLength' 0
    }
    Add-Fact 'min-age-hours' $minimum
    Add-Fact 'min-length' $length
    Add-Fact 'history' $history
    $set = [long](Get-FirstValue $User 'pwdLastSet' 0)
    if ($set -eq 0) { Add-Fact 'set-hours-ago' 'must-change'; return }
    Add-Fact 'set-hours-ago' (Format-Hours ((Get-Date).ToFileTimeUtc() - $set))
}

function Get-NearestController {
    return [System.DirectoryServices.ActiveDirectory.Domain]::GetComputerDomain().FindDomainController().Name
}

# Authenticated Users (S-1-5-11) in Pre-Windows 2000 Compatible Access (S-1-5-32-554).
function Test-OldReadAccess {
    $group = Get-NameOfSid 'S-1-5-32-554'
    $users = 'CN=S-1-5-11,CN=ForeignSecurityPrincipals,' + (Get-RootName $group)
    $member = Read-Attribute (Get-DirectoryEntry (Get-ObjectPath $users)) @('memberOf')
    return @($member['memberof']) -contains $group
}

function Read-Sam {
    Add-Fact 'sam-here' (Format-YesNo ((Read-RegistryValue 'HKLM:\SYSTEM\CurrentControlSet\Control\Lsa' 'RestrictRemoteSam') -ne 'none'))
    try { Add-Fact 'pre-2000-read' (Format-YesNo (Test-OldReadAccess)) }
    catch { Add-Fact 'pre-2000-read' 'unknown' }
    $remote = [Microsoft.Win32.RegistryKey]::OpenRemoteBaseKey('LocalMachine', (Get-NearestController))
    $value = $remote.OpenSubKey('SYSTEM\CurrentControlSet\Control\Lsa').GetValue('RestrictRemoteSam')
    Add-Fact 'sam-restricted' (Format-YesNo ($null -ne $value))
}

function Read-Tls {
    $framework = 'HKLM:\SOFTWARE\Microsoft\.NETFramework\v4.0.30319'
    $client = 'HKLM:\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL\Protocols\TLS 1.2\Client'
    Add-Fact 'net-release' (Read-RegistryValue 'HKLM:\SOFTWARE\Microsoft\NET Framework Setup\NDP\v4\Full' 'Release')
    Add-Fact 'net-strong' (Read-RegistryValue $framework 'SchUseStrongCrypto')
    Add-Fact 'net-default-tls' (Read-RegistryValue $framework 'SystemDefaultTlsVersions')
    Add-Fact 'tls12-enabled' (Read-RegistryValue $client 'Enabled')
    Add-Fact 'tls12-off-by-default' (Read-RegistryValue $client 'DisabledByDefault')
}

function Read-Proxy {
    $path = $env:windir + '\Microsoft.NET\Framework64\v4.0.30319\Config\machine.config'
    [xml]$machine = Get-Content -LiteralPath $path -Raw
    Add-Fact 'machine-config' (Format-YesNo ($null -ne $machine.SelectSingleNode('/configuration/system.net/defaultProxy/proxy')))
    # The words depend on the language of Windows; a proxy is the only thing that ends in a port.
    $shown = (netsh.exe winhttp show proxy) -join ' '
    Add-Fact 'winhttp' (Format-YesNo ($shown -match '[A-Za-z0-9.-]+:\d{2,5}'))
}

function Read-Clock {
    $shown = (w32tm.exe /stripchart ('/computer:' + (Get-NearestController)) /samples:1 /dataonly) -join ' '
    if ($shown -match '[+-](\d+)[.,]\d+s') { Add-Fact 'clock-off-seconds' ([int]$Matches[1]) } else { Add-Fact 'clock-off-seconds' 'unknown' }
}

function Test-Port {
    param([string]$Name, [int]$Port)

    $client = [System.Net.Sockets.TcpClient]::new()
    try {
        $pending = $client.BeginConnect($Name, $Port, $null, $null)
        return $pending.AsyncWaitHandle.WaitOne(2000) -and $client.Connected
    }
    catch { return $false }
    finally { $client.Close() }
}

function Read-Controller {
    try { $controller = Get-NearestController }
    catch { Add-Fact 'dc-found' 'no'; return }
    Add-Fact 'dc-found' 'yes'
    $closed = @(88, 135, 389, 445 | Where-Object { -not (Test-Port $controller $_) })
    if ($closed.Count -eq 0) { Add-Fact 'dc-ports-closed' 'none' } else { Add-Fact 'dc-ports-closed' ($closed -join ',') }
    $root = Get-DirectoryEntry ('LDAP://' + $controller + '/RootDSE')
    $capabilities = @($root.Properties['supportedCapabilities'])
    $controls = @($root.Properties['supportedControl'])
    Add-Fact 'dc-read-only' (Format-YesNo ($capabilities -contains '1.2.840.113556.1.4.1920'))
    Add-Fact 'dc-policy-hints' (Format-YesNo (($controls -contains '1.2.840.113556.1.4.2066') -or ($controls -contains '1.2.840.113556.1.4.2239')))
}

# The certificate of the endpoint against the roots of this server. A refusal without a reason beneath it is the certificate.
function Test-Certificate {
    param([string]$Name)

    $client = [System.Net.Sockets.TcpClient]::new($Name, 443)
    try {
        $stream = [System.Net.Security.SslStream]::new($client.GetStream(), $false)
        $stream.AuthenticateAsClient($Name, $null, [System.Security.Authentication.SslProtocols]::Tls12, $false)
        return 'trusted'
    }
    catch {
        $inner = $_.Exception.InnerException
        if (($inner -is [System.Security.Authentication.AuthenticationException]) -and ($null -eq $inner.InnerException)) { return 'untrusted' }
        return 'failed'
    }
    finally { $client.Close() }
}

function Read-Reach {
    Add-Fact 'reset-443' (Format-YesNo (Test-Port 'passwordreset.microsoftonline.com' 443))
    $filter = @{ LogName = 'Application'; ProviderName = 'PasswordResetService'; StartTime = (Get-Date).AddDays(-14) }
    $bus = $null
    foreach ($found in @(Read-Event $filter 1000)) {
        if ($found.Message -match '(?i)([a-z0-9-]+\.servicebus\.(?:windows\.net|usgovcloudapi\.net|chinacloudapi\.cn))') { $bus = $Matches[1]; break }
        if ($found.Message -match '(?i)namespace\W{1,4}([a-z0-9-]{6,50})') { $bus = $Matches[1] + '.servicebus.windows.net'; break }
    }
    Add-Fact 'bus-known' (Format-YesNo ($null -ne $bus))
    if ($null -eq $bus) { return }
    try { $addresses = [System.Net.Dns]::GetHostAddresses($bus) } catch { $addresses = @() }
    Add-Fact 'bus-resolves' (Format-YesNo (@($addresses).Count -gt 0))
    if (@($addresses).Count -eq 0) { return }
    $isOpen = Test-Port $bus 443
    Add-Fact 'bus-443' (Format-YesNo $isOpen)
    Add-Fact 'bus-5671' (Format-YesNo (Test-Port $bus 5671))
    if ($isOpen) { Add-Fact 'bus-certificate' (Test-Certificate $bus) }
}

function Read-Agent {
    $service = Read-WindowsService 'AADConnectProvisioningAgent'
    if ($null -eq $service) { Add-Fact 'agent-state' 'absent'; return }
    Add-Fact 'agent-state' (Format-Lower $service.State)
    Add-Fact 'agent-start' (Format-Lower $service.StartMode)
    Add-Fact 'agent-account' (Format-Account $service.StartName)
    Add-Fact 'agent-logon-failures' (Measure-LogonFailure $service)
    $path = ([string]$service.PathName).Trim() -replace '^"([^"]+)".*$', '$1'
    $program = Get-Item -LiteralPath $path
    Add-Fact 'agent-version' $program.VersionInfo.FileVersion
}

Add-Fact 'format' 1
Add-Fact 'at' (Format-Time (Get-Date))

if (Test-Wanted 'service') { try { Read-Service; Add-Fact 'service' 'read' } catch { Add-Failure 'service' $_ } }
if (Test-Wanted 'server') { try { Read-Server; Add-Fact 'server' 'read' } catch { Add-Failure 'server' $_ } }
if (Test-Wanted 'scheduler') { try { Read-Scheduler; Add-Fact 'scheduler' 'read' } catch { Add-Failure 'scheduler' $_ } }
if (Test-Wanted 'writeback') { try { Read-Writeback; Add-Fact 'writeback' 'read' } catch { Add-Failure 'writeback' $_ } }
if (Test-Wanted 'events') { try { Read-WritebackEvent; Add-Fact 'events' 'read' } catch { Add-Failure 'events' $_ } }
if (Test-Wanted 'hash-sync') { try { Read-HashSync; Add-Fact 'hash-sync' 'read' } catch { Add-Failure 'hash-sync' $_ } }
if (Test-Wanted 'rights') { try { Read-Rights; Add-Fact 'rights' 'read' } catch { Add-Failure 'rights' $_ } }
if (Test-Wanted 'person') { try { Read-Person; Add-Fact 'person' 'read' } catch { Add-Failure 'person' $_ } }
if (Test-Wanted 'sam') { try { Read-Sam; Add-Fact 'sam' 'read' } catch { Add-Failure 'sam' $_ } }
if (Test-Wanted 'tls') { try { Read-Tls; Add-Fact 'tls' 'read' } catch { Add-Failure 'tls' $_ } }
if (Test-Wanted 'proxy') { try { Read-Proxy; Add-Fact 'proxy' 'read' } catch { Add-Failure 'proxy' $_ } }
if (Test-Wanted 'clock') { try { Read-Clock; Add-Fact 'clock' 'read' } catch { Add-Failure 'clock' $_ } }
if (Test-Wanted 'dc') { try { Read-Controller; Add-Fact 'dc' 'read' } catch { Add-Failure 'dc' $_ } }
if (Test-Wanted 'reach') { try { Read-Reach; Add-Fact 'reach' 'read' } catch { Add-Failure 'reach' $_ } }
if (Test-Wanted 'agent') { try { Read-Agent; Add-Fact 'agent' 'read' } catch { Add-Failure 'agent' $_ } }

# This class also works where the FIPS policy forbids the managed one.
$sha256 = [System.Security.Cryptography.SHA256CryptoServiceProvider]::new()
$hash = $sha256.ComputeHash([System.Text.Encoding]::ASCII.GetBytes($facts -join ''))
$sum = ($hash | ForEach-Object { $_.ToString('x2', $invariant) }) -join ''

Write-Output 'WBD-COLLECT-BEGIN'
Write-Output $facts
Write-Output 'WBD-COLLECT-END'
Write-Output ('sum=' + $sum.Substring(0, 32))
Write-Output ($sum.Substring(32) + ';')
