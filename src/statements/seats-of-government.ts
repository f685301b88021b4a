/** Capitals and seats that stand for a government, each with its country. */
const COUNTRY: Readonly<Record<string, string>> = {
  Kreml: 'Russland',
  Moskau: 'Russland',
  'Weißes Haus': 'USA',
  Washington: 'USA',
  Pentagon: 'USA',
  Pjöngjang: 'Nordkorea',
  Seoul: 'Südkorea',
  Peking: 'China',
  Tokio: 'Japan',
  Kiew: 'Ukraine',
  Kyjiw: 'Ukraine',
  Minsk: 'Belarus',
  Warschau: 'Polen',
  Berlin: 'Deutschland',
  Paris: 'Frankreich',
  Élysée: 'Frankreich',
  London: 'Großbritannien',
  'Downing Street': 'Großbritannien',
  Rom: 'Italien',
  Madrid: 'Spanien',
  Wien: 'Österreich',
  Bern: 'Schweiz',
  Athen: 'Griechenland',
  Ankara: 'Türkei',
  Teheran: 'Iran',
  Bagdad: 'Irak',
  Jerusalem: 'Israel',
  Damaskus: 'Syrien',
  Kairo: 'Ägypten',
  Riad: 'Saudi-Arabien',
  Kabul: 'Afghanistan',
  Islamabad: 'Pakistan',
  'Neu-Delhi': 'Indien',
  Belgrad: 'Serbien',
  Budapest: 'Ungarn',
  Prag: 'Tschechien',
  Khartum: 'Sudan',
  Caracas: 'Venezuela',
  Havanna: 'Kuba',
};

/** The country whose government a capital or seat stands for; undefined where the text does not name that country. */
export function countryOf(seat: string, texts: readonly string[]): string | undefined {
  const country = Object.hasOwn(COUNTRY, seat) ? COUNTRY[seat] : undefined;
  if (country === undefined) return undefined;
  const named = new RegExp(`(?<!\\p{L})${country}s?(?!\\p{L})`, 'u');
  return texts.some((text) => named.test(text)) ? country : undefined;
}
