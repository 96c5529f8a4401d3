#!/usr/bin/env bash
# Grants Microsoft Graph application permissions to the identity that reads for the bot, and so is the admin consent.
# Works for a managed identity and for an app registration alike. Granting twice does no harm.
#
#   deploy/grant-permissions.sh PRINCIPAL_OBJECT_ID [--required-only]
#
# Needs the Azure CLI, signed in as Privileged Role Administrator or Global Administrator.
set -euo pipefail

required=(
  AuditLog.Read.All
  User.Read.All
  GroupMember.Read.All
)
optional=(
  RoleManagement.Read.Directory
  Organization.Read.All
  Domain.Read.All
  LicenseAssignment.Read.All
  Policy.Read.All
  Policy.Read.AuthenticationMethod
  ServiceHealth.Read.All
  IdentityRiskyUser.Read.All
)

principal=${1:-}
if ! [[ $principal =~ ^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$ ]]; then
  echo "usage: $0 PRINCIPAL_OBJECT_ID [--required-only]" >&2
  exit 2
fi
names=("${required[@]}")
[[ ${2:-} == --required-only ]] || names+=("${optional[@]}")

graph_app=00000003-0000-0000-c000-000000000000
assignments="https://graph.microsoft.com/v1.0/servicePrincipals/$principal/appRoleAssignments"
graph=$(az ad sp show --id "$graph_app" --query id --output tsv)
granted=$(az rest --method GET --url "$assignments" --query 'value[].appRoleId' --output tsv)

for name in "${names[@]}"; do
  filter="appRoles[?value=='$name' && contains(allowedMemberTypes, 'Application')].id | [0]"
  role=$(az ad sp show --id "$graph_app" --query "$filter" --output tsv)
  if [[ -z $role ]]; then
    echo "$name: Microsoft Graph does not know this permission" >&2
    exit 1
  fi
  if grep -qxF "$role" <<<"$granted"; then
    echo "$name: granted already"
    continue
  fi
  az rest --method POST --url "$assignments" --output none \
    --body "{\"principalId\":\"$principal\",\"resourceId\":\"$graph\",\"appRoleId\":\"$role\"}"
  echo "$name: granted"
done
