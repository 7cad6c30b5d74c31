import { describe, expect, test } from 'vitest';
import { identityNumbersIn, maskIdentityNumbers } from '../../../src/text/identity-number.ts';

// Numbers that nobody has: of those born in 1945 none has an individual number from 500 to 899.
describe('identity numbers', () => {
  test.each([
    ['Norwegian', '12034560003', '120345*****'],
    ['with its date apart', '120345 60003', '120345 *****'],
    ['a D-number', '52034560188', '520345*****'],
    ['after a colon', 'fnr:12034560003.', 'fnr:120345*****.'],
    ['Swedish', '121212-1212', '121212-****'],
    ['with the century', '19121212-1212', '19121212-****'],
    ['of one who is a hundred', '(121212+1212)', '(121212+****)'],
    ['after a word and a hyphen', 'fnr-12034560003', 'fnr-120345*****'],
    ['after a word in capitals', 'KLAGE-12034560003.pdf', 'KLAGE-120345*****.pdf'],
    ['after what it is, in capitals', 'FNR-12034560003', 'FNR-120345*****'],
    ['with its date apart after a hyphen', 'klage-120345-60003', 'klage-120345-*****'],
    ['Swedish after a hyphen', 'Klagande-19121212-1212', 'Klagande-19121212-****'],
    ['two of them', '12034560003 121212-1212', '120345***** 121212-****'],
  ])('%s', (_, text, masked) => {
    expect(maskIdentityNumbers(text)).toBe(masked);
    expect(maskIdentityNumbers(masked)).toBe(masked);
  });

  test.each([
    ['a wrong check digit', '12034560004'],
    ['a day that is none', '32034560003'],
    ['a longer run', '1203456000312'],
    ['a case number', '2021/12034560003'],
    ['a code', 'KS-12034560003'],
    ['a case number with hyphens', '2021-12034560003'],
    ['a Swedish case number', 'KS 2018-121212-1212'],
    ['a part of a code', 'A1b-12034560003'],
    ['an ISBN', 'ISBN-12034560003'],
    ['an account after a hyphen', 'kontonr-12034560003'],
    ['a Swedish organisation after a hyphen', 'org-556012-5790'],
    ['a phone number after a hyphen', 'tlf-+12034560003'],
    ['a decimal number', '0,12034560003'],
    ['an amount after another', '1 120345 60003'],
    ['an account', 'Kontonr. 12034560003'],
    ['a phone number', '+12034560003'],
    ['a number made for tests', '12834560079'],
    ['a wrong Luhn digit', '121212-1213'],
    ['a Swedish organisation', '556012-5790'],
    ['a period', '2020-2021'],
  ])('not %s', (_, text) => {
    expect(identityNumbersIn(text)).toEqual([]);
  });
});
