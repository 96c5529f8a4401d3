export const languages = ['en', 'fr', 'sv'] as const;

export type Language = (typeof languages)[number];

/** The language of a client's locale tag such as `fr-CA`; undefined when we do not speak it. */
export function languageOfLocale(locale: string | undefined): Language | undefined {
  const tag = locale?.toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language === tag);
}
