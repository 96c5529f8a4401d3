import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/core/fold.ts';
import { languages } from '../../../src/core/language.ts';
import { findConcepts } from '../../../src/dialogs/understand/find-concepts.ts';
import { wordsOf } from '../../../src/dialogs/understand/words-of.ts';
import { conceptTables } from '../../../src/knowledge/locales/index.ts';

const conceptsIn = (text: string) => findConcepts(wordsOf(fold(text))).map(({ concept }) => concept);

describe('the concepts of a text', () => {
  it.each([
    ['The lock screen has no reset link', 'sign-in-screen'],
    ["L'écran de verrouillage n'a pas de lien", 'sign-in-screen'],
    ['Länken saknas på låsskärmen', 'sign-in-screen'],
    ['It works for others', 'others-work'],
    ['Ça fonctionne pour les autres', 'others-work'],
    ['Det funkar för alla andra', 'others-work'],
    ['the printer is jammed', 'printer'],
    ["l'imprimante est en panne", 'printer'],
    ['skrivaren krånglar', 'printer'],
  ] as const)('are named in every language: %j speaks of %s', (text, concept) => {
    expect(conceptsIn(text)).toContain(concept);
  });

  it('stand where their first word stands', () => {
    const found = findConcepts(wordsOf('my domain controller'));

    expect(found).toEqual([{ concept: 'domain-controller', at: 1 }]);
  });

  it.each([
    ['tillbakaskrivningen', 'writeback'],
    ['unlicensed', 'licence'],
    ["réinitialisation de l'accès", 'reset'],
    ['opérateurs de compte', 'protected-group'],
    ["emprunter l'identité", 'impersonate'],
  ] as const)('are known by how a word begins: %j', (text, concept) => {
    expect(conceptsIn(text)).toContain(concept);
  });

  it.each(['every ten minutes', 'every 10 minutes'])('let a star stand for one word: %j', (text) => {
    expect(conceptsIn(text)).toContain('keeps-locking');
  });

  it.each(['every minutes', 'every'])('need a word where a star stands alone: %j', (text) => {
    expect(conceptsIn(text)).not.toContain('keeps-locking');
  });

  it.each([
    ["l'écriture différée n'est pas activée", "L'ECRITURE DIFFEREE N’EST PAS ACTIVEE"],
    ['lösenordsåterställning på låsskärmen', 'LOSENORDSATERSTALLNING PA LASSKARMEN'],
    ["I can't remember my password", 'i can’t remember my PASSWORD'],
  ])('are the same without accents and in capitals: %j', (written, typed) => {
    expect(conceptsIn(typed)).toEqual(conceptsIn(written));
  });

  it.each([
    ["ce n'est pas grave", 'not'],
    ["aujourd'hui", 'yesterday'],
    ['my e-mail', 'email'],
    ['on servicebus.windows.net', 'service-bus'],
  ] as const)('are found across apostrophes, hyphens and full stops: %j', (text, concept) => {
    expect(conceptsIn(text)).toContain(concept);
  });

  it('need the whole phrase in its order', () => {
    expect(conceptsIn('controller of a domain')).not.toContain('domain-controller');
    expect(conceptsIn('a domain')).not.toContain('domain-controller');
  });

  it.each([
    ['un nom ou un autre', 'moved-ou'],
    ['ça marche', 'conditional-access'],
    ['an hour', 'months'],
    ['det är fel', 'months'],
    ['last week', 'locked'],
    ['son compte', 'meeting-av'],
    ['någon annan', 'prompted'],
  ] as const)('are not read into an everyday word of another language: %j is not about %s', (text, concept) => {
    expect(conceptsIn(text)).not.toContain(concept);
  });

  it.each(languages)('have expressions that find themselves, %s', (language) => {
    const unfound = Object.entries(conceptTables[language]).flatMap(([concept, expressions]) =>
      expressions.filter((expression) => !(conceptsIn(expression.replaceAll('*', 'x')) as string[]).includes(concept)),
    );

    expect(unfound).toEqual([]);
  });
});
