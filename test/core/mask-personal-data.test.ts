import { describe, expect, it } from 'vitest';
import { maskPersonalData } from '../../src/core/mask-personal-data.ts';

describe('a quoted line', () => {
  it.each([
    ['UserPrincipalName: ada.berg@contoso.example, hr=80230619', 'UserPrincipalName: […], hr=80230619'],
    ['SID S-1-5-21-1004336348-1177238915-682003330-512 denied', 'SID […] denied'],
    ['cloudAnchor: User_11111111-2222-4333-8444-555555555555', 'cloudAnchor: […]'],
    ['Computer:      AADC01', 'Computer:      […]'],
    ['<Computer>AADC01.contoso.local</Computer>', '<Computer>[…]</Computer>'],
    ['CN=Ada Berg,OU=Sales,DC=contoso,DC=local', '[…]'],
    ['CONTOSO\\aberg was denied', '[…] was denied'],
    ['on server LYON-DC02 today', 'on server […] today'],
    ['from 10.1.2.3 and fe80:0:0:0:1:2:3:4', 'from […] and […]'],
    ['call +33 6 12 34 56 78', 'call […]'],
    ['dc01.contoso.local failed', '[…] failed'],
  ])('loses who and where: %s', (line, expected) => {
    expect(maskPersonalData(line)).toBe(expected);
  });

  it.each([
    'Event ID: 33004',
    'hr=80230626, message=The password could not be updated',
    'admaexport.cpp(2944): Failed to acquire user information',
    'TcpTestSucceeded : False',
    'g15-prod-sn3-011-sb.servicebus.windows.net:443',
    'Microsoft Entra Connect 2.5.79.0',
    'System.ServiceModel.FaultException at 08:12:01',
    'SSPR_0029 AADSTS120013',
  ])('keeps its words and codes: %s', (line) => {
    expect(maskPersonalData(line)).toBe(line);
  });
});
