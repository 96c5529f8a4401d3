interface UserRow {
  readonly userType?: string | null | undefined;
  readonly userPrincipalName: string;
}

/** Older accounts have no userType; the name then tells who came from outside. */
export function kindOfUser({ userType, userPrincipalName }: UserRow): 'member' | 'guest' {
  if (userType == null) return userPrincipalName.toUpperCase().includes('#EXT#') ? 'guest' : 'member';
  return userType.toLowerCase() === 'member' ? 'member' : 'guest';
}
