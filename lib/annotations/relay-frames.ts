/**
 * Words that somebody hands on in, who said them first out: "the agency quoted the mayor as saying", "citing two
 * officials", "the army issued a statement saying". The one who hands on is read with the other constructions.
 */
import type { Cue } from './attribution-cues';
import { clauseSubject, subjectBefore } from './cue-subjects';
import { type Frame, type Setting, toFrame } from './frame';
import { nounPhraseAfter } from './noun-phrase-after';
import { canSpeak, headToken } from './plausible-sources';
import { groupStart } from './verb-groups';
import { type TokenRange, WORD_CLASS, wordAt } from './word-classes';

/** Tokens; "quoted the head of the regional military administration, Ada Berg, as saying". */
const QUOTED_WINDOW = 16;
const ISSUED =
  /^(?:issu|releas|publish|post|ma[dk]|sen[dt]|put|sign|gave|g[ai]v|circulat|read|broadcast|shar|distribut)/u;
const SPEAKING_PAPERS =
  /^(?:statement|statements|message|messages|letter|declaration|notice|post|communique|communiqué)$/u;
/** What is cited but has not said anything: figures, reasons. */
const MUTE = /^(?:data|figures|statistics|evidence|records|intelligence|documents)$/u;

/** "…, citing [two officials]": they said what the one who cites them has reported. */
export function readRelay(setting: Setting, cue: Cue): Frame | null {
  const { marked, range, previous } = setting;
  if (!isHandingOn(cue) || previous === null) return null;
  const source = nounPhraseAfter(marked, cue.end, range.end);
  const said = previous.content.filter((piece) => piece.end <= cue.first || piece.first >= cue.end);
  if (source === null || said.length === 0 || !canBeCited(setting, source)) return null;
  return toFrame(setting, cue, source, said);
}

function isHandingOn({ verb }: Cue): boolean {
  return verb?.lemma === 'cite' || verb?.lemma === 'quote';
}

function canBeCited({ marked }: Setting, source: TokenRange): boolean {
  if (MUTE.test(wordAt(marked, headToken(marked, source)))) return false;
  return marked.classes[source.first] !== WORD_CLASS.quote && canSpeak(marked, source);
}

/** "quoted [the mayor] as saying", "[the mayor] was quoted by the agency as saying": whose words follow. */
export function quotedBefore({ marked, range }: Setting, cue: Cue): TokenRange | null {
  const opener = wordAt(marked, cue.first - 1) === 'as' ? cue.first - 1 : cue.first;
  for (let verb = opener - 1; verb >= range.first && verb > opener - QUOTED_WINDOW; verb -= 1) {
    if (!/^(?:quoted|cited|quotes|cites)$/u.test(wordAt(marked, verb))) continue;
    const group = groupStart(marked, range.first, verb);
    const isPassive = /^(?:was|were|been|is|are|being)$/u.test(wordAt(marked, verb - 1));
    if (isPassive) return subjectBefore(marked, range.first, group);
    const quoted = nounPhraseAfter(marked, verb + 1, opener);
    return quoted !== null && opener - quoted.end <= 1 ? quoted : null;
  }
  return null;
}

/** "[the army] issued a statement saying": who gave out the paper before the participle. */
export function issuerOf({ marked, range }: Setting, cue: Cue, paper: TokenRange): TokenRange | null {
  const verb = paper.first - 1;
  if (!SPEAKING_PAPERS.test(wordAt(marked, paper.end - 1)) || !ISSUED.test(wordAt(marked, verb))) return null;
  return (
    subjectBefore(marked, range.first, groupStart(marked, range.first, verb)) ??
    clauseSubject(marked, range.first, cue.first)
  );
}
