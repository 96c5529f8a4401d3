// One Linux machine with its own disk, the Azure Bot and two identities without any secret.
// Why a machine, and not App Service or Container Apps: see "Where it may run" in docs/deploy.md.
targetScope = 'resourceGroup'

@description('Part of every name and of the public address; small letters, digits and hyphens.')
@minLength(4)
@maxLength(20)
param name string

@description('What people see as the name of the bot.')
@maxLength(42)
param displayName string = 'Writeback Desk'

@description('Object ids of the helpdesk groups, separated by commas.')
param helpdeskGroupIds string

@description('Language of the first answer when the person and Teams give none.')
@allowed(['en', 'fr', 'sv'])
param language string = 'en'

@description('IANA name; times in answers are given in it.')
param timeZone string

@description('Public key for the administrator of the machine. No port for it is open; "az vm run-command" needs none.')
param sshPublicKey string

@description('Tag of the image that the machine runs.')
param imageTag string = 'latest'

@description('A size with SCSI disks and at least 2 GB of memory.')
param machineSize string = 'Standard_B2als_v2'

param location string = resourceGroup().location

var dnsLabel = toLower(name)
var host = '${dnsLabel}.${location}.cloudapp.azure.com'
var acrPull = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '7f951dda-4ed3-4680-a7ca-43fe172d538d')

// Talks to Teams, and fetches the image.
resource botIdentity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-bot'
  location: location
}

// Reads Microsoft Graph; the permissions are granted to this one only.
resource readerIdentity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-reader'
  location: location
}

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
  name: 'desk${uniqueString(resourceGroup().id, name)}'
  location: location
  sku: { name: 'Basic' }
  properties: { adminUserEnabled: false }
}

resource botMayPull 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(registry.id, botIdentity.id, acrPull)
  scope: registry
  properties: {
    principalId: botIdentity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: acrPull
  }
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: 'global'
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: displayName
    endpoint: 'https://${host}/api/messages'
    msaAppId: botIdentity.properties.clientId
    msaAppMSIResourceId: botIdentity.id
    msaAppTenantId: tenant().tenantId
    msaAppType: 'UserAssignedMSI'
  }
}

resource teamsChannel 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: { channelName: 'MsTeamsChannel' }
}

// 443 for Teams; 80 only for the certificate authority and the redirect. Nothing else comes in.
resource firewall 'Microsoft.Network/networkSecurityGroups@2023-11-01' = {
  name: '${name}-firewall'
  location: location
  properties: {
    securityRules: [
      {
        name: 'web'
        properties: {
          priority: 100
          direction: 'Inbound'
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'Internet'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRanges: ['80', '443']
        }
      }
    ]
  }
}

resource network 'Microsoft.Network/virtualNetworks@2023-11-01' = {
  name: '${name}-network'
  location: location
  properties: {
    addressSpace: { addressPrefixes: ['10.20.0.0/24'] }
    subnets: [
      {
        name: 'machine'
        properties: {
          addressPrefix: '10.20.0.0/27'
          networkSecurityGroup: { id: firewall.id }
        }
      }
    ]
  }
}

resource address 'Microsoft.Network/publicIPAddresses@2023-11-01' = {
  name: '${name}-address'
  location: location
  sku: { name: 'Standard' }
  properties: {
    publicIPAllocationMethod: 'Static'
    dnsSettings: { domainNameLabel: dnsLabel }
  }
}

resource card 'Microsoft.Network/networkInterfaces@2023-11-01' = {
  name: '${name}-card'
  location: location
  properties: {
    ipConfigurations: [
      {
        name: 'main'
        properties: {
          subnet: { id: network.properties.subnets[0].id }
          publicIPAddress: { id: address.id }
        }
      }
    ]
  }
}

// The journal and the memory of the bot. Apart from the machine, so that a new machine finds them again.
resource dataDisk 'Microsoft.Compute/disks@2023-10-02' = {
  name: '${name}-data'
  location: location
  sku: { name: 'StandardSSD_LRS' }
  properties: {
    creationData: { createOption: 'Empty' }
    diskSizeGB: 8
  }
}

var settings = {
  __IMAGE__: '${registry.properties.loginServer}/writeback-desk:${imageTag}'
  __REGISTRY__: registry.properties.loginServer
  __HOST__: host
  __TENANT_ID__: tenant().tenantId
  __BOT_APP_ID__: botIdentity.properties.clientId
  __CLIENT_ID__: readerIdentity.properties.clientId
  __HELPDESK_GROUP_IDS__: helpdeskGroupIds
  __DEFAULT_LANGUAGE__: language
  __TIME_ZONE__: timeZone
}
var firstStart = reduce(
  items(settings),
  loadTextContent('cloud-init.yml'),
  (text, setting) => replace(text, setting.key, setting.value)
)

resource machine 'Microsoft.Compute/virtualMachines@2024-03-01' = {
  name: '${name}-machine'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${botIdentity.id}': {}
      '${readerIdentity.id}': {}
    }
  }
  properties: {
    hardwareProfile: { vmSize: machineSize }
    storageProfile: {
      imageReference: {
        publisher: 'Canonical'
        offer: 'ubuntu-24_04-lts'
        sku: 'server'
        version: 'latest'
      }
      osDisk: {
        createOption: 'FromImage'
        managedDisk: { storageAccountType: 'StandardSSD_LRS' }
      }
      dataDisks: [
        {
          lun: 0
          createOption: 'Attach'
          deleteOption: 'Detach'
          managedDisk: { id: dataDisk.id }
        }
      ]
    }
    osProfile: {
      computerName: dnsLabel
      adminUsername: 'desk'
      customData: base64(firstStart)
      linuxConfiguration: {
        disablePasswordAuthentication: true
        ssh: {
          publicKeys: [{ path: '/home/desk/.ssh/authorized_keys', keyData: sshPublicKey }]
        }
      }
    }
    networkProfile: { networkInterfaces: [{ id: card.id }] }
    diagnosticsProfile: { bootDiagnostics: { enabled: true } }
  }
  dependsOn: [botMayPull]
}

output BOT_APP_ID string = botIdentity.properties.clientId
output CLIENT_ID string = readerIdentity.properties.clientId
output READER_PRINCIPAL_ID string = readerIdentity.properties.principalId
output REGISTRY_NAME string = registry.name
output MACHINE_NAME string = machine.name
output HEALTH_URL string = 'https://${host}/healthz'
