/** Every string of figures over time, origins and source records, in typed tables. No logic. */

import type { AlarmKind } from '../lib/ledger/alarms';
import type { LineageLink } from '../lib/ledger/lineage';

export const LEDGER_WORDS = {
  loading: 'Reading your notes…',
  failed: 'Your notes could not be read',
  failedWhy: 'Reload this page. If it happens again, the options have a copy of everything.',
  none: 'No figures kept yet',
  noneWhy:
    'Add a note to figures in articles you read, or let the options keep the figures of every article. What each source said on which day is lined up here.',
  bothSides: 'Both sides',
  bothSidesHint:
    'The newest that each source says of each thing, from what you kept on a topic, among the newest 2,000 figures.',
  topic: 'Topic',
  everything: 'Everything',
  series: 'Figures over time',
  seriesHint: 'What you kept, as it was reported. Nothing is filled in: a day without a report is a gap.',
  choose: 'Series',
  of: (affected: string) => `of ${affected}`,
  whoseUnknown: 'whose: not stated',
  bySource: (source: string) => `by ${source}`,
  view: 'Show',
  totals: 'As reported',
  steps: 'From report to report',
  noSteps: 'Two dated reports with an upper bound are needed for a step.',
  chart: (name: string) => `Chart of ${name}. Arrow keys go from report to report.`,
  read: 'read, no note',
  openNote: 'Open note',
  openArticle: 'Open article',
  table: 'The same as a table',
  date: 'Date',
  count: 'Count',
  outcome: 'Outcome',
  more: (count: string) => `${count} earlier rows are not listed.`,
  alarms: 'Look twice',
  alarmsHint: 'What is unusual in the series. It may be a slip of the source, of the article, or real.',
  since: (from: string, to: string) => `${from} → ${to}`,
  increase: (low: string, high: string, days: string) =>
    low === high ? `${low} more in ${days}` : `${low} to ${high} more in ${days}`,
  origins: 'Where repeated figures come from',
  originsHint: 'Ten articles that repeat one source have one origin. Among the newest 1,000 figures you kept.',
  noOrigins: 'No figure was told more than once within three days.',
  independent: (count: number) => `independent origins: ${count}`,
  picture: (origins: string, tellings: string) => `Picture of ${tellings} from ${origins}`,
  tellings: (count: string) => `${count} of it`,
  byTopic: 'By topic',
  record: 'Your record of sources',
  recordHint: 'Your own ratings, counted. Supported counts as confirmed, a corrected number as revised.',
  source: 'Source',
  seen: 'Kept',
  confirmed: 'Confirmed',
  revised: 'Revised',
  contradicted: 'Contradicted',
  open: 'Open',
  share: (percent: string, count: string) => `${count} (${percent})`,
} as const;

export const ALARM_WORDS: Readonly<Record<AlarmKind, string>> = {
  'falling-total': 'The running total falls',
  restart: 'The count seems to have begun anew',
  jump: 'It grows much faster than before',
  'digit-swap': 'Two digits may have changed places',
  'unit-switch': 'Something else is counted from here',
};

export const LINK_WORDS: Readonly<Record<LineageLink, string>> = {
  source: 'same source',
  citation: 'cites the other',
  wire: 'same agency',
  wording: 'worded nearly alike',
};
