import { onTestFinished } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { createArchive } from '../../src/archive/create-archive.ts';
import type { Report } from '../../src/corpus/report.ts';
import { createLog } from '../../src/log.ts';
import { type Preview, startPreview } from '../../src/preview/preview.ts';
import type { FindOptions } from '../../src/search/engine.ts';
import { aReport } from './report.ts';

/** Two reports that share a statement in nearly the same words, and one line that is left out. */
function railwayReports(): Report[] {
  return [
    aReport(
      'bahn-nordblatt',
      [
        'Das Land hat am Dienstag Geld für die Bahnstrecke nach Lindau freigegeben.',
        '„Wir bauen die Strecke bis 2027 zweigleisig aus“, sagte Verkehrsministerin Hanna Vogt am Dienstag in Kiel.',
        'Die Kosten liegen nach Angaben des Ministeriums bei 340 Millionen Euro. Davon trägt der Bund die Hälfte.',
        'Der Fahrgastverband begrüßte die Entscheidung. „Das ist überfällig“, sagte sein Sprecher Jonas Reimers.',
        'Foto: Mara Stein',
      ],
      { headline: 'Land gibt Bahngeld frei', outlet: 'Nordblatt', published: '2024-03-14' },
    ),
    aReport(
      'bahn-seekurier',
      [
        'Die Bahnstrecke nach Lindau wird ausgebaut, wie das Verkehrsministerium mitteilte.',
        '„Wir bauen die Strecke bis 2028 zweigleisig aus“, sagte Verkehrsministerin Hanna Vogt am Mittwoch.',
        'Kritik kam aus der Opposition. „Die Finanzierung ist auf Sand gebaut“, sagte der Abgeordnete Peter Lorenz.',
      ],
      { headline: 'Zweites Gleis für Lindau', outlet: 'Seekurier', published: '2024-03-15' },
    ),
  ];
}

/**
 * Finds what it finds, is always sure of it, and thinks all of it equally good: when the bot declines, and how many quotes
 * it shows, depends on more than these tests are about.
 */
function aSureArchive(reports: readonly Report[]): Archive {
  const archive = createArchive(reports);
  const { find } = archive;
  return Object.assign(archive, {
    find: (question: string, options: FindOptions) => {
      const findings = find(question, options);
      return { ...findings, confidence: 1, matches: findings.matches.map((match) => ({ ...match, score: 1 })) };
    },
  });
}

export interface PreviewSetup {
  readonly reports?: readonly Report[];
  readonly port?: number;
  readonly print?: (lines: string) => void;
}

/** A running preview without a word in the terminal. The caller closes it. */
export function openPreview({
  reports = railwayReports(),
  port = 0,
  print = () => {},
}: PreviewSetup = {}): Promise<Preview> {
  return startPreview({
    archive: aSureArchive(reports),
    commands,
    log: createLog({ logLevel: 'silent', logFormat: 'json' }),
    // Tests ask faster than people do.
    config: { limits: { perUser: 1000, perChannel: 1000 } },
    port,
    print,
  });
}

/** A running preview, closed when the test is over. */
export async function aPreview(setup: PreviewSetup = {}): Promise<Preview> {
  const preview = await openPreview(setup);
  onTestFinished(() => preview.close());
  return preview;
}
