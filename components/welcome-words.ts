/** Every string of the welcome page, in one typed table. No logic. */

export const WELCOME_WORDS = {
  promise: 'See who is said to have said it',
  what: 'Says Who marks every claim and every casualty figure in a news article, and shows which source it is given to and in what words. It never says what is true: that is for you to judge.',
  sample: 'How it looks',
  sampleWhy:
    'From a sample article we wrote: the countries are invented, the marks are made by the real thing, here and now.',
  sampleLoading: 'Reading the sample…',
  sampleFailed: 'The sample could not be read. Everything else works.',
  sampleWho: 'Who says what, in these paragraphs',
  where: 'Where may it work?',
  whereWhy:
    'To mark a page by itself, Says Who must be allowed to read pages on that site. It reads them on your device; nothing is sent anywhere. You can change this at any time.',
  pageOnly: 'Only the page I ask for',
  pageOnlyWhy: 'Nothing to allow. Click the Says Who button in the toolbar, then “Mark this page”.',
  pageOnlyGo: 'Leave it at that',
  news: (count: number) => `A list of ${count} news sites`,
  newsWhy: 'Newspapers, broadcasters and wire services of many countries, parties to current wars alike.',
  newsList: 'Show the list',
  newsGo: 'Allow these sites',
  all: 'All sites',
  allWhy: 'Articles are marked wherever you read them. Pages without an article are left alone.',
  allGo: 'Allow all sites',
  granted: 'Allowed. Open a news article: figures are marked as soon as it has loaded.',
  refused:
    'Not allowed, and everything still works: on any article click the Says Who button, then “Mark this page”. You can allow sites later under Options.',
  pageOnlyDone: 'Good. On any article click the Says Who button, then “Mark this page”.',
  lines: 'Four lines, four letters',
  options: 'Options',
  library: 'Library',
} as const;
