import { TEXTS, type Texts } from '../texts/texts.ts';

interface Described {
  readonly name: string;
  readonly description: string;
}

/** Name and description for Discord: English by default, German for Germans. */
export function localised(of: (texts: Texts) => Described) {
  const [de, en] = [of(TEXTS.de), of(TEXTS.en)];
  return {
    name: en.name,
    name_localizations: { de: de.name },
    description: en.description,
    description_localizations: { de: de.description },
  };
}

/** As `localised`, for an entry in a menu, which has no description. */
export function localisedName(of: (texts: Texts) => { readonly name: string }) {
  return { name: of(TEXTS.en).name, name_localizations: { de: of(TEXTS.de).name } };
}
