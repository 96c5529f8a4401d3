import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/core/language.ts';
import { createLanguageDetector } from '../../../src/dialogs/understand/detect-language.ts';
import { type Intent, understand } from '../../../src/dialogs/understand/understand.ts';
import { loadModels } from '../../../src/load-models.ts';

const detect = await createLanguageDetector();
const models = await loadModels();
const read = (text: string, prior: Language = 'en') => understand(text, { prior, detect, models });

describe('what is wanted', () => {
  it.each<[Intent, readonly string[]]>([
    ['cancel', ['cancel please', 'never mind', 'annule tout', "annulez s'il vous plaît", 'avbryt tack', 'glöm det']],
    ['help', ['help!', 'what can you do?', 'que peux-tu faire ?', 'hjälp mig', 'vad kan du hjälpa mig med?']],
    ['who-are-you', ['who are you?', 'are you really from IT?', 'qui es-tu ?', 'vem är du']],
    ['thanks', ['ok', 'thanks a lot!', 'merci beaucoup', 'tack så mycket för hjälpen!', 'thx']],
    ['greeting', ['hi there', 'bonjour', 'god morgon', 'HEJ!!']],
    ['repeat', ['repeat please', 'can you repeat that?', 'répète stp', 'kan du upprepa?']],
    ['dont-know', ["I don't know", 'idk', 'no idea', "j'en sais rien", 'je sais pas trop', 'vet inte riktigt', '?']],
    ['yes', ['yes please', 'oui bien sûr', 'ja det är det']],
    ['no', ["no it's not", 'non', 'nej då']],
    ['language', ['in Swedish please', 'på svenska', 'en français', 'English', 'kan vi ta det på engelska?']],
    ['correct', ['no, I mean Benoît Renard', 'non, je parle de Benoît', 'nej, jag menar Björn', 'inte Anna, Björn']],
    [
      'diagnose',
      ['reset??', 'it does not work', 'ça marche pas', 'funkar inte', 'SSPR_0030', 'anna', 'oublié mon mot de passe'],
    ],
    ['unclear', ['😭😭😭', '...', '42']],
  ])('%s', (intent, texts) => {
    const found = texts.map((text) => [text, read(text).intent]);

    expect(found).toEqual(texts.map((text) => [text, intent]));
  });
});

describe('who is meant', () => {
  it.each([
    ["anna's password", ['anna']],
    ['Annas lösenord funkar inte', ['Annas']],
    ["le mot de passe d'Élodie ne marche pas", ['Élodie']],
    ["camille lefevre n'arrive pas à reset", ['camille lefevre']],
    ['Hughes, Oliver cannot reset', ['Hughes', 'Oliver']],
    ['**why** can’t `zoe` _reset_?', ['zoe']],
    ['Ã…sa Lindqvist kan inte Ã¥terstÃ¤lla lÃ¶senordet', ['Åsa Lindqvist']],
    ['The user Grace Adeyemi phoned', ['Grace Adeyemi']],
    ['Det gick inte att återställa lösenordet. Kontakta administratören.', []],
    ['i cant reset my pasword', []],
    ['lösenordsåterställningen fungerar inte', []],
    ['inte Anna, Björn', ['Björn']],
  ])('is read from "%s"', (text, names) => {
    const { people } = read(text);

    expect(people.names).toEqual(names);
  });

  it('reads sign-in names, with the trimmings of chat around them', () => {
    const { people } = read('<Zoe.Fontaine@contoso.example>, "anna_x#EXT#@contoso.example"!');

    expect(people.signInNames).toEqual(['zoe.fontaine@contoso.example', 'anna_x#ext#@contoso.example']);
  });

  it.each([
    ['anna can’t reset', true],
    ['Anna Berg reset', true],
    ['quux reset fails', false],
    ['hjälp anna', true],
  ])('tells a name from an unknown word: "%s"', (text, soundsLikeName) => {
    const { people } = read(text);

    expect(people.soundsLikeName).toBe(soundsLikeName);
  });
});

describe('the language of a message', () => {
  it.each<[Language, Language, string]>([
    ['fr', 'en', "bonjour, je n'arrive pas à réinitialiser mon mot de passe"],
    ['sv', 'en', 'hej, jag kan inte återställa lösenordet'],
    ['en', 'fr', "hello, my reset doesn't work"],
    ['sv', 'fr', 'tack'],
    ['fr', 'sv', 'ça marche pas'],
    ['sv', 'en', 'funkar inte'],
    ['fr', 'fr', 'reset??'],
    ['sv', 'sv', 'SSPR_0030'],
    ['en', 'en', 'Benoît Renard'],
    ['fr', 'fr', '😭'],
    ['sv', 'en', 'jag får error "we couldn\'t reset your password" varför?'],
  ])('is %s (the client speaks %s): "%s"', (language, prior, text) => {
    expect(read(text, prior).language).toBe(language);
  });
});

describe('an unreasonable message', () => {
  it.each([
    ['one word of 50,000 letters', 'a'.repeat(50_000)],
    ['50,000 dots', '.'.repeat(50_000)],
    ['the word password again and again', 'password is '.repeat(5_000)],
    ['a long unfinished address', `${'a.'.repeat(25_000)}@`],
    ['nothing but emoji', '😭'.repeat(25_000)],
    ['control and direction signs', '\u0000\u001b[31m\u202e'.repeat(10_000)],
    ['lone surrogates', '\ud800'.repeat(9_999)],
    ['piled up accents', 'p̶̛a̷͝s̵s̸w̶'.repeat(3_000)],
    ['numbers', 'code 1 2 3 '.repeat(5_000)],
  ])('is read within a second: %s', (_, text) => {
    const startedAt = performance.now();

    const { text: kept } = read(text);

    expect({ isFast: performance.now() - startedAt < 1_000, isBounded: kept.length <= 20_000 }).toEqual({
      isFast: true,
      isBounded: true,
    });
  });
});
