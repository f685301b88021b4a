import type { Texts } from './texts.ts';

/** "14 reports", "1 report": a number with its noun, digits grouped as English does. */
function count(n: number, one: string, many: string): string {
  return n === 1 ? `1 ${one}` : `${n.toLocaleString('en-GB')} ${many}`;
}

/** "a, b or c". */
function list(items: readonly string[], word: string): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}

const reports = (n: number) => count(n, 'report', 'reports');
const inReports = (n: number) => (n === 0 ? 'in none' : `in ${reports(n)}`);

/** Every sentence that a reader sees whose language is not German. Same shape as `de.ts`. */
export const en: Texts = {
  language: 'en',
  quoted: (text) => `“${text}”`,
  dot: ' · ',
  cut: '[…]',
  reports,
  passages: (n) => count(n, 'paragraph', 'paragraphs'),
  withPassages: (n) => `with ${count(n, 'paragraph', 'paragraphs')}`,
  list: { or: (items) => list(items, 'or'), and: (items) => list(items, 'and') },

  commands: {
    ask: { name: 'ask', description: 'Answers a question with verbatim quotes from the reports' },
    quotes: { name: 'quotes', description: 'What somebody is reported to have said, by date' },
    check: { name: 'check', description: 'Checks whether a quote stands in the reports' },
    checkMenu: { name: 'Check quotes' },
    compare: { name: 'compare', description: 'Puts side by side what the reports say about a topic' },
    reports: { name: 'reports', description: 'Which reports are searched' },
    help: { name: 'help', description: 'What I can do, what I store, and how to ask me' },
  },
  options: {
    question: { name: 'question', description: 'Your question, in German or English' },
    report: { name: 'report', description: 'Search in this report only' },
    reportShown: { name: 'report', description: 'Show this report in detail' },
    speaker: { name: 'speaker', description: 'Only what this person or institution said' },
    speakerQuoted: { name: 'speaker', description: 'Who said it: a person or institution' },
    private: { name: 'private', description: 'Answer visibly to you only' },
    topic: { name: 'topic', description: 'What it should be about' },
    quote: { name: 'quote', description: 'The quote to be checked' },
  },

  answer: {
    question: (question) => `Question: ${question}`,
    understood: (question) => `Understood as: ${question}`,
    filters: { report: (report) => `only in ${report}`, speaker: (name) => `only by ${name}` },
    kinds: { direct: 'verbatim', indirect: 'indirect', reported: 'reported' },
    editors: 'Text of the editors',
    speakerUnnamed: 'Speaker not named',
    speakerUnclear: 'Speaker not clear',
    mayBe: (items) => (items.length === 1 ? `perhaps ${items[0]}` : list(items, 'or')),
    via: (name) => (/^\p{Lu}/u.test(name) ? `according to ${name}` : `source: ${name}`),
    framedBy: (name) => `as related by ${name}`,
    paragraph: (position) => `paragraph ${position}`,
    undated: 'undated',
    moreSources: (n) => `and ${n} more`,
    agreement: {
      identical: (n) => `In ${reports(n)}, in the same words`,
      identicalAgency: (n) => `In ${reports(n)}, in the same words (probably agency text)`,
      nearlyIdentical: (n) => `In ${reports(n)}, in nearly the same words (probably agency text)`,
      otherWords: (n) => `In ${reports(n)}, in other words`,
      differ: (kinds) => `Different: ${kinds}`,
      kinds: {
        number: 'a number',
        negation: 'a negation',
        name: 'a name',
        day: 'a day',
        modality: 'a modal verb',
        qualifier: 'a qualification',
        quotation: 'the words quoted',
        speaker: 'who says it',
        agency: 'the agency',
      },
    },
    tooLong: 'The quote is too long for a message: the whole paragraph is attached.',
    tooLongWithoutFile: 'The quote is too long for a message, and I may not attach files here. Ask me with /ask.',
    file: (position) => `paragraph-${position}.txt`,
    nothing: 'The reports say nothing about that.',
    nothingThere: 'Confined like that, nothing is said about it.',
    searched: (n, days) => `Searched: ${reports(n)}${days === '' ? '' : `, ${days}`}.`,
    dayRange: (from, to) => `${from} to ${to}`,
    words: (words) =>
      words
        .map(({ text, reports, otherwiseSpelt }, i) => {
          const found = `${otherwiseSpelt ? 'in another spelling ' : ''}${inReports(otherwiseSpelt ?? reports)}`;
          if (i > 0) return `“${text}” ${found}`;
          return `“${text}” occurs ${found === 'in none' ? 'in no report' : found}`;
        })
        .join(', ')
        .concat('.'),
    inNone: (quoted) => `In no report: ${quoted}.`,
    doubtful: 'Whether this answers the question is not certain.',
    emptyQuestion: 'There is no question in that.',
    noContent: 'There is nothing in that to search for: no name, no place, no keyword.',
    forInstance: (name) => `Ask me, for instance: “What did ${name} say?”`,
    unknownReport: (asked) => `I have no report “${asked}”.`,
    allReports: '/reports shows all of them.',
    unknownSpeaker: (asked) => `I find nobody called “${asked}” who speaks in the reports.`,
    meant: (names) => `Do you mean ${names}?`,
    speakersAre: (names) => `Those who speak are, for instance, ${names}.`,
  },

  buttons: {
    context: 'Context',
    contextOf: (marker, source) => `${marker} ${source}`,
    more: (n) => `${n} more`,
    next: 'Next',
    back: 'Back',
    differences: 'Differences',
    allQuotes: (n) => (n === 1 ? 'The one quote' : `All ${n.toLocaleString('en-GB')} quotes`),
    about: (word) => `Passages on “${word}”`,
    everywhere: 'Search everywhere',
    delete: 'Delete',
    link: 'Link',
    linkOf: (marker) => `Link ${marker}`,
  },
  context: {
    reportGone: 'This report is no longer here. The quote stood in it when I answered.',
    reportChanged: 'This report has changed since the answer: the paragraph no longer stands in it like that.',
    answerGone: 'I can no longer find the question to this answer. Please ask it again.',
    answerChanged: 'The reports have changed since the answer. Please ask the question again.',
    notYours: 'Only whoever asked, or may manage messages here, can delete this answer.',
    outdated: 'This button belongs to an older version of me. Please ask the question again.',
  },

  differences: {
    noJudgement: 'I do not decide who is right.',
    tooLong: 'The wordings are too long for a message: they are attached.',
  },

  quotes: {
    heading: (name) => `Quotes by ${name}`,
    count: (n) => (n === 1 ? '1 quote' : `${n.toLocaleString('en-GB')} quotes, oldest first`),
    topic: (topic) => `Topic: ${topic}`,
    page: (page, pages) => `Page ${page} of ${pages}`,
    nothing: (name, topic) => `The reports have nothing by ${name} about “${topic}”.`,
    unclear: (name, names) => `“${name}” may be several: ${names}. Please give the full name.`,
  },

  comparison: {
    alike: 'The same in several reports',
    differing: 'Different',
    only: 'In one report only',
    agencyText: 'probably the same agency text',
  },

  compare: {
    heading: (topic) => `Comparison: ${topic}`,
    same: 'Alike',
    different: 'Different',
    only: 'Only here',
    of: (kind, name) => `${kind} · ${name}`,
    agencyText: 'probably the same agency text',
    tooLong: 'too long for a message',
    nothing: (topic) => `The reports say nothing about “${topic}”.`,
    page: (page, pages) => `Page ${page} of ${pages}`,
    noTopic: 'There is no topic in that. Give me a name, a place or a keyword.',
  },

  verdict: {
    claimed: (claim) => `Claimed: ${claim}`,
    claim: (claim) => `Checked: ${claim}`,
    claimOf: (claim, name) => `Checked: ${claim} (ascribed to ${name})`,
    kinds: {
      verbatim: '**Verbatim.** So it stands in the reports:',
      altered: '**Altered.** The reports have it otherwise:',
      'other-speaker':
        '**Other source.** The words stand in the reports, but not as the words of that person or institution:',
      spliced: '**Spliced.** The pieces stand in the reports, but nowhere together like this:',
      nearest: '**Not found.** No report has it like this. Nearest to it, without meaning the same necessarily:',
      'not-found': '**Not found.** The reports say nothing of the kind.',
    },
    difference: (report, claim) =>
      report === ''
        ? `added: **${claim}**`
        : claim === ''
          ? `left out: **${report}**`
          : `**${claim}** instead of **${report}**`,
    touched: { negation: 'a negation', number: 'a number', name: 'a name' },
    changes: (kinds) => `This changes what is said: ${kinds}.`,
    speakerOpen: (name) => `Whether ${name} says it is not clear there.`,
    nothingClaimed: 'There is no quote in that which I could check.',
    caveat: 'I compare wordings only. Whether something is true I do not know.',
  },

  reportList: {
    heading: (n, withPassages) => `**${reports(n)}** ${withPassages}`,
    page: (page, pages) => `Page ${page} of ${pages}`,
    none: 'There are no reports yet.',
    file: (file) => `File: ${file}`,
    outlet: (outlet) => `Outlet: ${outlet}`,
    day: (day) => `Day: ${day}`,
    byline: (byline) => `By: ${byline}`,
    speakers: (names) => `Speakers: ${names}`,
    moreSpeakers: (n) => `${n} more`,
    nobody: 'Nobody speaks.',
    missing: (names) => `Not in the file: ${names}`,
    fields: { headline: 'headline', outlet: 'outlet', published: 'day' },
    text: 'Text',
    open: 'Open a report',
    whole: 'Whole report',
    all: 'All reports',
  },

  help: {
    intro:
      'I answer questions with **verbatim quotes** from news reports and say who speaks, who passed it on and where it stands. I write no sentence about the world myself; where something is not there, I say so.',
    mention: (name) => `**@${name} question**: the same without a command, in channels, threads and direct messages`,
    followUp: 'To follow up, reply to my answer and mention me: “@… and in August?”',
    menu: (name) => `**Apps → ${name}** on a message: checks the quotes in it`,
    private: (option) => `With the option **${option}** only you see the answer.`,
    privacy: 'I store nothing that anyone asks, and pass nothing on. Everything is searched on this machine.',
    kinds:
      'Behind a name stands how somebody speaks: *verbatim* in their own words, *indirect* in those of the report, *reported* without what exactly was said.',
    archive: (reports, withPassages) => `Searched are ${reports} ${withPassages}.`,
    version: (version) => `Wortlaut ${version}`,
  },

  mention: {
    thanks: 'You are welcome.',
    whatToCheck: 'What shall I check? Open **Apps → Check quotes** on a message, or write the quote after **/check**.',
    useMenu:
      'I cannot see what that message says. Open **Apps → Check quotes** on it, and I get it along with your request.',
    roleInstead:
      'You mentioned my role: then your question does not reach me. Choose the entry with my picture after “@”, or use /ask.',
  },

  limits: {
    user: (seconds) => `A little slower, please: go on in ${count(seconds, 'second', 'seconds')}.`,
    channel: (seconds) =>
      `Many questions here right now: go on in ${count(seconds, 'second', 'seconds')}. With “private” I answer at once.`,
  },
  permissions: {
    missing: (channel, names) =>
      `In ${channel} I lack the permission ${names}. Whoever manages the server can grant it there.`,
    thisChannel: 'this channel',
    names: {
      ViewChannel: 'View Channel',
      SendMessages: 'Send Messages',
      SendMessagesInThreads: 'Send Messages in Threads',
      EmbedLinks: 'Embed Links',
      AttachFiles: 'Attach Files',
      ReadMessageHistory: 'Read Message History',
    },
  },
  failure: (incident) =>
    `Something went wrong on my side, sorry. Whoever runs me finds it under the incident code \`${incident}\`.`,
  presence: (n) => `Reading ${reports(n)}`,

  preview: {
    title: 'Wortlaut · Preview',
    place: { guild: 'Redaktion', role: 'Chefredaktion', user: 'Lena', channel: 'berichte' },
    started: (url, reports) =>
      `Preview: ${url}\n  A Discord on this machine, and in it the real bot with ${reports}. Nothing leaves the machine.\n  Your own reports: drop them on the page, or set REPORTS_FOLDERS.\n  To go live: put DISCORD_TOKEN into .env (see README.md) and start again. Ctrl+C ends.`,
    portTaken: (wanted) => `Port ${wanted} is taken, the preview uses the next free one.`,
    messages: 'Messages',
    messageBy: (name) => `Message by ${name}`,
    messageActions: 'What to do with this message',
    channels: 'Channels',
    textChannels: 'Text channels',
    directMessages: 'Direct messages',
    placeholder: (channel) => `Message ${channel}`,
    suggestions: 'Suggestions',
    send: 'Send',
    app: 'App',
    you: 'You',
    thisIsYou: 'This is you',
    yes: 'True',
    no: 'False',
    optionRequired: 'This option is required.',
    reply: 'Reply',
    replyingTo: (name) => `Replying to ${name}`,
    cancelReply: 'Cancel the reply',
    edit: 'Edit',
    editHint: 'Enter saves, Esc cancels',
    edited: '(edited)',
    delete: 'Delete',
    more: 'More',
    apps: 'Apps',
    usedCommand: { before: 'used', after: '' },
    originalGone: 'The original message was deleted.',
    clickToSee: 'Go to message',
    onlyYou: 'Only you can see this',
    dismiss: 'Dismiss message',
    thinking: (name) => `${name} is thinking…`,
    isTyping: 'is typing…',
    showInReport: 'Show in the report',
    quoteNotFound: 'None of the reports that are loaded now says that in these words.',
    online: (name) => `${name} is online`,
    offline: (name) => `${name} is offline`,
    botIsOffline: (name) =>
      `${name} is no longer connected and does not answer. The terminal that runs the preview says why.`,
    serverIsGone: 'The preview is not running. As soon as it is started again, this page goes on.',
    restarted: 'The preview was started anew: the channel begins again.',
    problems: {
      'no-response': 'The application did not respond.',
      refused: 'Discord does not allow that.',
      'not-found': 'That is no longer there.',
      invalid: 'That did not work. The terminal says more.',
    },
    otherLanguage: 'Auf Deutsch umschalten',
    dark: 'Dark',
    light: 'Light',
    close: 'Close',
    welcome: {
      title: (channel) => `Welcome to #${channel}!`,
      channel: (name) =>
        `Ask @${name} something about the reports, or type / for commands. Click a quote to see where it stands.`,
      direct: (name) => `Here you talk to ${name} alone: just write your question.`,
      sample: (name) => `What did ${name} say?`,
      commands: '/ commands',
    },
    reports: 'Reports',
    allReports: 'All reports',
    reportAsRead: 'Report as read',
    panelHint: 'How the bot has read the files. What is underlined, somebody has said.',
    statements: (n) => count(n, 'statement', 'statements'),
    missing: (field) => `no ${field}`,
    temporary: 'for this session only',
    leftOut: (n) => `${count(n, 'line', 'lines')} not read as text`,
    line: (line) => `Line ${line}`,
    reasons: {
      headline: 'headline of the report',
      day: 'day',
      heading: 'heading',
      caption: 'caption',
      source: 'source',
      teaser: 'teaser of other articles',
      page: 'part of the web page, not of the report',
      paywall: 'paywall notice',
      byline: 'byline',
    },
    addReport: 'Add a report',
    dropHint: ' Choose a file or drop it on the page (.txt, .md). It stays in memory until the preview ends.',
    dropHere: 'Drop to read the report for this session',
    added: (name) => `“${name}” has been read and is searched from now on.`,
    removeReport: (name) => `Remove “${name}” again`,
    dropProblems: {
      'too-large': (file) => `${file} is larger than 1 MB: that is more than a report.`,
      'wrong-type': (file) => `${file} is no .txt or .md file.`,
      taken: (file) => `There already is a report of the name of ${file}.`,
      unreadable: (file) => `I cannot read ${file} as a report.`,
      'no-server': (file) => `${file} did not arrive: the preview is not running.`,
    },
  },

  terminal: {
    welcome: (reports: string) =>
      `I have read ${reports} and answer questions with verbatim quotes from them. An empty line does nothing, Ctrl+D ends.`,
    confidence: (share: string) => `confidence ${share}`,
    behind: (signals: string) => `behind the first: ${signals}`,
    failed: (message: string) => `That did not work: ${message}`,
    usage: `Usage: npm run -s COMMAND -- …

  ask "Worauf hofft Putin?"     the best verbatim quotes; without a question on a terminal: ask one after the other
      --limit N                 at most N quotes (otherwise 3)
      --always                  also quotes that would not be given as an answer
      --explain                 what each signal contributed to a quote, and why the next ones lost
      --batch                   questions as JSON lines {id, question} from standard input
  statements [--speaker NAME]   who is reported to have said what
  compare "topic"               what the reports say alike, differently, and alone
  check "quote" [--speaker N]   whether a quote stands in the reports like this
  reports                       what is searched, and what each file does not say

For all: --reports FOLDER (more than once for several; otherwise seeds), --json, --help
Colours only on a terminal; NO_COLOR turns them off.
Exit codes: 0 done (nothing found included), 1 failure, 2 wrong usage, 3 no readable reports`,
  },
};
