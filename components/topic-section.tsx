/**
 * What both sides say of one topic, across articles: a topic to choose, and its two-sided table. Topics in, markup out; a
 * figure leads to its note.
 */

import { useMemo, useState } from 'preact/hooks';
import type { Telling } from '../lib/ledger/lineage';
import { type Topic, toTopicTable } from '../lib/ledger/topic-table';
import { dayText } from './date-format';
import { countText } from './format';
import { LEDGER_WORDS } from './ledger-words';
import { TwoSidedView } from './two-sided-view';

export interface TopicSectionProps {
  readonly topics: readonly Topic[];
  readonly onOpenNote: (noteId: string) => void;
}

export function TopicSection({ topics, onOpenNote }: TopicSectionProps) {
  const [tag, setTag] = useState<string | null>(null);
  const topic = topics.find((one) => one.tag === tag) ?? topics[0];
  const table = useMemo(() => toTopicTable(topic?.tellings ?? []), [topic]);
  return (
    <section aria-labelledby="ledger-topic">
      <h2 id="ledger-topic">{LEDGER_WORDS.bothSides}</h2>
      <p class="soft small">{LEDGER_WORDS.bothSidesHint}</p>
      <label class="choose">
        <span class="small soft">{LEDGER_WORDS.topic}</span>
        <select
          class="select"
          onChange={({ currentTarget }) => setTag(topics[currentTarget.selectedIndex]?.tag ?? null)}
        >
          {topics.map((one) => (
            <option key={one.tag} selected={one === topic}>
              {`${one.tag ?? LEDGER_WORDS.everything} (${countText(one.tellings.length, 'figure')})`}
            </option>
          ))}
        </select>
      </label>
      <TwoSidedView
        table={table}
        onShow={(index) => {
          const telling = table.tellings.get(index);
          if (telling !== undefined) onOpenNote(telling.id);
        }}
        whenceOf={(index) => whenceText(table.tellings.get(index))}
      />
    </section>
  );
}

function whenceText(telling: Telling | undefined): string | null {
  return telling === undefined ? null : `${telling.outlet}, ${dayText(telling.date)}`;
}
