/**
 * What an article says, lined up: both sides, where it changes what it counts, words used for each side, verification
 * wording, reference packs. Sections with nothing in them are left out. An overview in, markup out.
 */

import type { ComponentChildren } from 'preact';
import type { ArticleOverview, CuesOfSide, VerificationWords } from '../lib/ledger/article-overview';
import type { CountSwitch } from '../lib/ledger/count-guard';
import { countText } from './format';
import { OVERVIEW_WORDS, SWITCH_WORDS } from './overview-words';
import { PackMatchView } from './pack-match-view';
import { TwoSidedView } from './two-sided-view';
import { cueClassText, outcomeText, scopeText, verificationText } from './words';

export interface ArticleOverviewProps {
  readonly overview: ArticleOverview;
  readonly onShow: (markId: string) => void;
}

export function ArticleOverviewView({ overview, onShow }: ArticleOverviewProps) {
  const { table, switches, cues, verification, packs } = overview;
  return (
    <div class="overview">
      <p class="soft small">{OVERVIEW_WORDS.bothSidesHint}</p>
      <TwoSidedView table={table} onShow={(index) => onShow(`f${index}`)} />
      {packs.map((match) => (
        <Section key={match.packId} title={OVERVIEW_WORDS.packs}>
          <PackMatchView match={match} onShow={onShow} />
        </Section>
      ))}
      {switches.length === 0 ? null : (
        <Section title={OVERVIEW_WORDS.switches} hint={OVERVIEW_WORDS.switchesHint}>
          <ul class="overview-list">
            {switches.map((one) => (
              <SwitchRow key={one.figures.map(({ index }) => index).join('-')} one={one} onShow={onShow} />
            ))}
          </ul>
        </Section>
      )}
      {verification.length === 0 ? null : (
        <Section title={OVERVIEW_WORDS.verification}>
          <ul class="overview-list">
            {verification.map((words) => (
              <VerificationRow key={words.markIds.join('-')} words={words} onShow={onShow} />
            ))}
          </ul>
        </Section>
      )}
      {cues.length === 0 ? null : (
        <Section title={OVERVIEW_WORDS.wording} hint={OVERVIEW_WORDS.wordingHint}>
          <CueTable cues={cues} onShow={onShow} />
        </Section>
      )}
    </div>
  );
}

interface SectionProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: ComponentChildren;
}

function Section({ title, hint, children }: SectionProps) {
  return (
    <section class="overview-section">
      <h2>{title}</h2>
      {hint === undefined ? null : <p class="soft small">{hint}</p>}
      {children}
    </section>
  );
}

type Show = Pick<ArticleOverviewProps, 'onShow'>;

function SwitchRow({ one, onShow }: Show & { readonly one: CountSwitch }) {
  return (
    <li>
      <b>{SWITCH_WORDS[one.kind]}</b>
      {one.figures.map(({ index, quote, outcome, scope }) => (
        <button key={index} type="button" class="overview-place" onClick={() => onShow(`f${index}`)}>
          <span class="lined" data-look="figure">
            {quote}
          </span>
          <small>{`${outcomeText(outcome)}, ${scopeText(scope)}`}</small>
        </button>
      ))}
    </li>
  );
}

function VerificationRow({ words, onShow }: Show & { readonly words: VerificationWords }) {
  const [first] = words.markIds;
  const count = countText(words.markIds.length, 'figure');
  return (
    <li>
      <button type="button" class="overview-place" onClick={() => first !== undefined && onShow(first)}>
        <q>{words.quote}</q>
        <small>{`${verificationText(words.verification)}; ${OVERVIEW_WORDS.covers(count)}`}</small>
      </button>
    </li>
  );
}

function CueTable({ cues, onShow }: Show & { readonly cues: readonly CuesOfSide[] }) {
  return (
    <table class="cue-counts">
      <caption class="hidden-text">{OVERVIEW_WORDS.wording}</caption>
      <tbody>
        {cues.map(({ party, classes }) => (
          <tr key={party ?? ''}>
            <th scope="row" class="cue-side">
              {party ?? <span class="soft">{OVERVIEW_WORDS.noParty}</span>}
            </th>
            <td>
              {classes.map(({ cueClass, count, markIds }) => {
                const label = `${cueClassText(cueClass)} ${count}`;
                const [first] = markIds;
                if (first === undefined)
                  return (
                    <span key={cueClass} class="cue-count">
                      {label}
                    </span>
                  );
                return (
                  <button
                    key={cueClass}
                    type="button"
                    class="cue-count"
                    title={OVERVIEW_WORDS.show}
                    onClick={() => onShow(first)}
                  >
                    {label}
                  </button>
                );
              })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
