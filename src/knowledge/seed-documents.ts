import type { Language } from '../core/language.ts';

/** The five documents that the knowledge began with, and where in them to look. Sections are named by their opening words. */
export const seedDocuments = {
  '000': {
    title: 'Étape 9 : simplifier les mises à jour des mots de passe',
    language: 'fr',
    date: '2018-03-01',
    sections: {
      purpose: 'À cette étape, vous allez autoriser les utilisateurs à réinitialiser leur mot de passe',
      'identity-protection': 'requise pour exploiter entièrement les fonctionnalités de la protection des identités',
    },
  },
  '001': {
    title: 'Activer l’écriture différée de mot de passe dans Azure AD Connect',
    language: 'fr',
    date: '2020-09-14',
    sections: {
      'connect-wizard': 'À partir de votre serveur Azure AD Connect, procédez comme suit',
      portal: 'Pour activer l’écriture différée de mot de passe dans SSPR, procédez comme suit',
    },
  },
  '002': {
    title: 'Activer le password writeback dans Entra ID',
    language: 'fr',
    date: '2025-03-03',
    sections: {
      'step-4': "Étape 4 : Définir une politique d'âge minimum du mot de passe",
    },
  },
  '003': {
    title: 'La réécriture du mot de passe ne fonctionne pas',
    language: 'fr',
    date: '2021-08-05',
    sections: {
      setup: 'J’ai des difficultés à configurer',
      connectivity: 'J’ai un problème avec la connectivité',
      'still-failing': 'J’ai toujours des problèmes',
    },
  },
  '004': {
    title: 'Steg 9: Enklare uppdatering av lösenord',
    language: 'sv',
    date: '2018-11-20',
    sections: {
      purpose: 'I det här steget ska du ge användare möjlighet att återställa sina lösenord',
    },
  },
} as const satisfies Readonly<Record<string, SeedDocument>>;

interface SeedDocument {
  readonly title: string;
  readonly language: Language;
  readonly date: string;
  readonly sections: Readonly<Record<string, string>>;
}

export type SeedReference = {
  [Id in keyof typeof seedDocuments]: {
    readonly document: Id;
    readonly section: keyof (typeof seedDocuments)[Id]['sections'];
  };
}[keyof typeof seedDocuments];
