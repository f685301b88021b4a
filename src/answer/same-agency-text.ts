import { findQuotations } from '../statements/quotations.ts';
import { type SharedRuns, sharedRuns } from './shared-runs.ts';

/** A run of so many identical words outside quotation marks does not come about twice by chance. */
const LONG_RUN = 10;
/** Or this share of the shorter wording in identical runs, if it is a sentence of some length. */
const LARGE_SHARE = 0.8;
const LEAST_WORDS = 8;
/** Where both name the same agency, half the wording and a run of five are enough. */
const AGENCY_SHARE = 0.5;
const AGENCY_RUN = 5;

const AGENCY =
  /\b(?:dpa|AFP|Agence France-Presse|Reuters|AP|Associated Press|KNA|epd|SID|APA|sda|Keystone-SDA|ANSA|EFE|PAP|Tass|TASS|Itar-Tass|RIA(?: Nowosti)?|Interfax|Ukrinform|Unian|KCNA|Yonhap|Kyodo|Jiji|Xinhua|Anadolu|Irna|IRNA|Isna|Sana|Bloomberg|AFX|ddp|dapd)\b/gu;

/**
 * Whether two wordings of one statement probably come from one agency text.
 *
 * Likely where identical runs of words are long or many, or where both name the same agency and share half their
 * wording. What stands between quotation marks does not count: two reporters who quote one speaker write the same words.
 */
export function isSameAgencyText(a: string, b: string): boolean {
  const runs = sharedRuns(withoutQuotations(a), withoutQuotations(b));
  return isLikelyCopied(runs) || (nameSameAgency(a, b) && runs.ofShorter >= AGENCY_SHARE && runs.longest >= AGENCY_RUN);
}

function isLikelyCopied({ longest, ofShorter, words }: SharedRuns): boolean {
  return longest >= LONG_RUN || (words >= LEAST_WORDS && ofShorter >= LARGE_SHARE);
}

function nameSameAgency(a: string, b: string): boolean {
  const inB = new Set(agenciesIn(b));
  return agenciesIn(a).some((agency) => inB.has(agency));
}

function agenciesIn(text: string): string[] {
  return [...text.matchAll(AGENCY)].map(([name]) => name.toLowerCase());
}

/** The text with one mark in place of each quotation, so that the words around it do not grow together. */
function withoutQuotations(text: string): string {
  let left = '';
  let done = 0;
  for (const { start, end } of findQuotations(text)) {
    left += `${text.slice(done, start)} – `;
    done = end;
  }
  return left + text.slice(done);
}
