import type { APIButtonComponent } from 'discord.js';
import type { Texts } from '../texts/texts.ts';
import { createButton, createLinkButton, createSelectRow } from './buttons.ts';
import { toCustomId } from './custom-id.ts';
import { MAX_OPTION_LABEL_LENGTH } from './limits.ts';
import { shorten } from './markdown.ts';
import { toPlaceKey } from './passage-key.ts';
import { toPassageLink } from './passage-link.ts';
import { type QuoteBlock, sourcesOf } from './quote-block.ts';

function placesOf(page: readonly QuoteBlock[]) {
  return page.flatMap(({ quote, number }) => sourcesOf(quote).map((source, i) => ({ source, number: number + i })));
}

/** Opens the paragraph around a quote, where the page has only one place; among several a menu lets choose. */
export function contextButton(page: readonly QuoteBlock[], texts: Texts): APIButtonComponent[] {
  const [place, ...others] = placesOf(page);
  return place && others.length === 0
    ? [createButton(texts.buttons.context, toCustomId('context', toPlaceKey(place.source)))]
    : [];
}

/** A menu of all places where the page's quotes stand; none where there is only one. */
export function contextMenu(page: readonly QuoteBlock[], texts: Texts) {
  // Discord takes 25 options, and no value twice.
  const places = [...new Map(placesOf(page).map((place) => [toPlaceKey(place.source), place])).entries()].slice(0, 25);
  if (placesOf(page).length < 2) return [];
  const options = places.map(([value, { source, number }]) => ({
    value,
    label: shorten(
      texts.buttons.contextOf(
        `[${number}]`,
        `${texts.answer.paragraph(source.passage.position)}${texts.dot}${titleOf(source)}`,
      ),
      MAX_OPTION_LABEL_LENGTH,
    ),
  }));
  return [createSelectRow(toCustomId('context'), texts.buttons.context, options)];
}

function titleOf({
  attribution: { report },
}: {
  readonly attribution: { readonly report: { headline?: string; file: string } };
}) {
  return report.headline ?? report.file;
}

/** Opens the wordings side by side, for each quote that other reports word differently. */
export function differencesButtons(page: readonly QuoteBlock[], texts: Texts): APIButtonComponent[] {
  const blocks = page.filter(({ quote }) => quote.alsoIn.some(({ differences }) => differences.length > 0));
  return blocks.map(({ quote, number }) =>
    createButton(
      blocks.length === 1 ? texts.buttons.differences : `${texts.buttons.differences} [${number}]`,
      toCustomId('differences', toPlaceKey(quote)),
    ),
  );
}

/** Leads to the passage in the report as published, for each quote whose report has an address. */
export function linkButtons(page: readonly QuoteBlock[], texts: Texts): APIButtonComponent[] {
  const links = page.flatMap(({ quote, number }) => {
    const { url } = quote.attribution.report;
    const link = url === undefined ? undefined : toPassageLink(url, quote.text);
    return link === undefined ? [] : [{ link, number }];
  });
  return links.map(({ link, number }) =>
    createLinkButton(links.length === 1 ? texts.buttons.link : texts.buttons.linkOf(`[${number}]`), link),
  );
}

/** Back, and on to what is left. */
export function pageButtons(
  pages: readonly (readonly QuoteBlock[])[],
  index: number,
  texts: Texts,
  toPageId: (page: number) => string,
): APIButtonComponent[] {
  const quotesLeft = pages.slice(index + 1).flat().length;
  return [
    ...(index > 0 ? [createButton(texts.buttons.back, toPageId(index - 1))] : []),
    ...(quotesLeft > 0 ? [createButton(texts.buttons.more(quotesLeft), toPageId(index + 1))] : []),
  ];
}
