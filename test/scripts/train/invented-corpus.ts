/** A few dozen invented sentences, labelled by the brackets in them: [source] <cue> {content}. */

import { readUnits, tokenAt } from '../../../lib/text/text-units';
import { type LabelledText, readInput } from '../../../scripts/train/corpus';

const SOURCES = ['The mayor', 'Medics', 'A harbour official', 'General Ada Brandt', 'The ministry', 'Residents'];
const CONTENTS = ['the bridge was closed', 'two boats had sunk', 'nobody was hurt', 'the road is open again'];

const FORMS: readonly ((source: string, content: string) => string)[] = [
  (source, content) => `[${source}] <said> {that ${content}}.`,
  (source, content) => `{${withInitial(content, 'upper')}}, <according to> [${withInitial(source, 'lower')}].`,
  (source, content) => `[${source}] <claimed> {${content}}.`,
  (source, content) => `${source} went home and ${content}.`,
];

/** Texts of one attribution each, and some of none; form by form, so that every fold of the training holds each form. */
export function inventedCorpus(): readonly LabelledText[] {
  return FORMS.flatMap((form) => SOURCES.flatMap((source) => CONTENTS.map((content) => form(source, content)))).map(
    labelled,
  );
}

function withInitial(words: string, wanted: 'upper' | 'lower'): string {
  const initial = words.charAt(0);
  return (wanted === 'upper' ? initial.toUpperCase() : initial.toLowerCase()) + words.slice(1);
}

function labelled(marked: string, index: number): LabelledText {
  const text = marked.replace(/[[\]<>{}]/gu, '');
  const units = readUnits(text);
  const between = (open: string, close: string): readonly number[] => {
    const from = marked.indexOf(open);
    if (from < 0) return [];
    const before = marked.slice(0, from).replace(/[[\]<>{}]/gu, '').length;
    const length = marked.slice(from + 1, marked.indexOf(close)).replace(/[[\]<>{}]/gu, '').length;
    const first = tokenAt(units.tokens, before);
    const end = tokenAt(units.tokens, before + length - 1) + 1;
    return Array.from({ length: end - first }, (_, i) => first + i);
  };
  const attribution = { source: between('[', ']'), cue: between('<', '>'), content: between('{', '}') };
  return {
    id: `${index}`,
    ...readInput(units),
    attributions: attribution.cue.length === 0 ? [] : [attribution],
    weight: 1,
  };
}
