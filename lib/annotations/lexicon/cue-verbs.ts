/**
 * Verbs that report what somebody says, shows, demands or judges: their forms, how they stand towards what is
 * reported, and what must follow for them to count. Data and the look-up built from it; knows nothing of any text.
 * Both sides of a conflict are reported with the same verbs, so no entry depends on who speaks.
 */
import type { CueClass } from '../annotation';

/**
 * What a verb needs before it counts as a cue.
 * `anything`: any complement ("announced a ceasefire"); `clause`: "that", a quotation or a bare clause ("believes it
 * will end"); `quoted`: "that", a colon or a quotation ("continued: …"); `infinitive`: "to" or what `clause` takes
 * ("vowed to"); `document`: any complement when the subject is a document or data, else as `clause` ("footage shows").
 */
export type Governs = 'anything' | 'clause' | 'quoted' | 'infinitive' | 'document';

export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'gerund';

export interface CueVerb {
  readonly lemma: string;
  readonly cueClass: CueClass;
  readonly governs: Governs;
  /** Takes the person addressed, who is no part of the content: "told reporters that". */
  readonly addresses: boolean;
  /** Stands after or inside what it reports, before or behind its subject: "…, said the minister". */
  readonly inverts: boolean;
  /** Words without which the verb is no cue: "called for", "pointed out". */
  readonly particles: readonly string[];
}

interface Row {
  readonly cueClass: CueClass;
  readonly governs: Governs;
  readonly addresses?: true;
  readonly inverts?: true;
  readonly particles?: readonly string[];
  readonly verbs: string;
}

const ROWS: readonly Row[] = [
  {
    cueClass: 'neutral',
    governs: 'anything',
    inverts: true,
    verbs: `say announce report note declare explain reiterate stress emphasise emphasize underline underscore
      remark tweet recount predict reveal disclose specify elaborate proclaim hint cite recall clarify
      enthuse posit opine comment theorise theorize hypothesise hypothesize mention`,
  },
  { cueClass: 'neutral', governs: 'anything', addresses: true, inverts: true, verbs: 'tell inform notify' },
  {
    cueClass: 'neutral',
    governs: 'clause',
    inverts: true,
    verbs: 'add write suggest conclude estimate assess speculate agree maintain observe',
  },
  {
    cueClass: 'neutral',
    governs: 'quoted',
    inverts: true,
    verbs: `state continue reply respond post joke quip answer interject exclaim muse begin shout read
      retort repeat counter offer chant sing cry testify propose concur summarise summarize sigh reflect`,
  },
  {
    cueClass: 'neutral',
    governs: 'clause',
    verbs: 'believe think fear hope doubt suspect worry',
  },
  { cueClass: 'neutral', governs: 'anything', verbs: 'describe highlight label dub outline quote' },
  { cueClass: 'neutral', governs: 'anything', particles: ['out', 'to'], inverts: true, verbs: 'point' },
  { cueClass: 'neutral', governs: 'anything', particles: ['of'], verbs: 'speak' },
  {
    cueClass: 'claiming',
    governs: 'anything',
    inverts: true,
    verbs: 'claim allege assert insist argue contend boast purport profess',
  },
  {
    cueClass: 'confirming',
    governs: 'anything',
    inverts: true,
    verbs: 'confirm acknowledge admit concede reaffirm affirm corroborate confess',
  },
  {
    cueClass: 'denying',
    governs: 'anything',
    inverts: true,
    verbs: 'deny reject dispute refute rebut downplay',
  },
  { cueClass: 'denying', governs: 'anything', verbs: 'dismiss' },
  { cueClass: 'denying', governs: 'anything', particles: ['down'], verbs: 'play' },
  { cueClass: 'demanding', governs: 'anything', inverts: true, verbs: 'warn urge demand caution vow pledge promise' },
  { cueClass: 'demanding', governs: 'infinitive', inverts: true, verbs: 'threaten swear' },
  {
    cueClass: 'demanding',
    governs: 'infinitive',
    verbs: 'order instruct implore beg invite request advise recommend',
  },
  { cueClass: 'demanding', governs: 'infinitive', inverts: true, verbs: 'ask' },
  { cueClass: 'demanding', governs: 'anything', particles: ['for', 'on', 'upon'], verbs: 'call' },
  { cueClass: 'demanding', governs: 'anything', particles: ['for', 'to'], verbs: 'appeal' },
  { cueClass: 'demanding', governs: 'anything', particles: ['for'], verbs: 'plead press' },
  {
    cueClass: 'showing',
    governs: 'document',
    verbs: 'show find indicate demonstrate detail determine depict prove imply signal establish',
  },
  {
    cueClass: 'judging',
    governs: 'anything',
    verbs: `accuse condemn blame praise criticise criticize denounce slam blast hail decry deplore lambast laud welcome
      thank rebuke chastise castigate commend applaud lament berate deride mock ridicule fault credit scold tout`,
  },
  { cueClass: 'judging', governs: 'anything', verbs: 'call question' },
];

/** Past and participle where they are not regular; one form means both. */
const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  write: 'wrote written',
  think: 'thought',
  understand: 'understood',
  feel: 'felt',
  know: 'knew known',
  begin: 'began begun',
  read: 'read',
  sing: 'sang sung',
  swear: 'swore sworn',
  show: 'showed shown',
  find: 'found',
  speak: 'spoke spoken',
};

/** Verbs whose base form is as often a noun: "the report", "their claim". */
const NOUN_LIKE: ReadonlySet<string> = new Set(
  `report claim demand state note comment question estimate call blame praise fault credit order request offer hope fear
  doubt promise vow pledge thank welcome remark tweet post joke answer appeal boast dispute document detail signal
  chant shout quip cry sigh blast slam invite press charge thank`.split(/\s+/u),
);

/** Stressed on the last syllable, so the last letter doubles. */
const DOUBLING: ReadonlySet<string> = new Set([
  'admit',
  'refer',
  'rebut',
  'quip',
  'plan',
  'dub',
  'beg',
  'slam',
  'concur',
]);

export interface CueVerbForm {
  readonly verbs: readonly CueVerb[];
  readonly form: VerbForm;
}

const FORMS: ReadonlyMap<string, CueVerbForm> = buildForms();

/** Looks up a lower-case word; null when it is no form of a cue verb. Past wins over participle when they are alike. */
export function findCueVerb(word: string): CueVerbForm | null {
  return FORMS.get(word) ?? null;
}

/** Tells whether the word is as likely a noun: "report", "claims". */
export function isNounLike(word: string): boolean {
  return NOUN_LIKE.has(word) || NOUN_LIKE.has(word.replace(/s$/u, ''));
}

/** Lists every entry, for the table tests. */
export function allCueVerbs(): readonly CueVerb[] {
  return ROWS.flatMap((row) =>
    row.verbs
      .trim()
      .split(/\s+/u)
      .map((lemma) => ({
        lemma,
        cueClass: row.cueClass,
        governs: row.governs,
        addresses: row.addresses ?? false,
        inverts: row.inverts ?? false,
        particles: row.particles ?? [],
      })),
  );
}

/** Inflects a lemma: base, third person, past, participle, gerund. */
export function formsOf(lemma: string): readonly (readonly [string, VerbForm])[] {
  const stem = DOUBLING.has(lemma) ? lemma + lemma.slice(-1) : lemma.replace(/e$/u, '');
  const endsInY = /[^aeiou]y$/u.test(lemma);
  const present = endsInY ? `${lemma.slice(0, -1)}ies` : lemma + (/(?:s|x|z|ch|sh)$/u.test(lemma) ? 'es' : 's');
  const regular = endsInY ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  const [past = regular, participle = past] = IRREGULAR[lemma]?.split(' ') ?? [];
  return [
    [participle, 'participle'],
    [past, 'past'],
    [`${/(?:ee|ye)$/u.test(lemma) ? lemma : stem}ing`, 'gerund'],
    [present, 'present'],
    [lemma, 'base'],
  ];
}

function buildForms(): ReadonlyMap<string, CueVerbForm> {
  const forms = new Map<string, { verbs: CueVerb[]; form: VerbForm }>();
  for (const verb of allCueVerbs()) {
    // Later forms win within a verb: "said" is a past before it is a participle, "read" a base form before a past.
    for (const [word, form] of formsOf(verb.lemma)) {
      const known = forms.get(word);
      if (known === undefined) forms.set(word, { verbs: [verb], form });
      else {
        if (known.verbs.at(-1) !== verb) known.verbs.push(verb);
        known.form = form;
      }
    }
  }
  return forms;
}
