/**
 * The welcome page: what it does in one sentence, a live sample, then where it may work. The sample as the engine read
 * it and callbacks in; every answer, a refusal too, leads on.
 */

import type { ComponentChildren } from 'preact';
import { MarkedText, MarkLegend } from './marked-text';
import { Notice } from './notice';
import { PAGE_WORDS } from './page-words';
import type { ReadText } from './pasted-text';
import { SourceTable } from './source-table';
import { WELCOME_WORDS } from './welcome-words';

export type SampleView =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly read: ReadText };

export type SiteAnswer = 'none' | 'page-only' | 'granted' | 'refused';

export interface WelcomeViewProps {
  readonly sample: SampleView;
  readonly newsSites: readonly string[];
  readonly answer: SiteAnswer;
  readonly onPageOnly: () => void;
  readonly onNewsSites: () => void;
  readonly onAllSites: () => void;
}

export function WelcomeView(props: WelcomeViewProps) {
  const { newsSites, answer } = props;
  return (
    <div class="welcome">
      <header class="welcome-head">
        <p class="brand">
          <img src="/icon/48.png" alt="" width="24" height="24" />
          {PAGE_WORDS.brand}
        </p>
        <h1>{WELCOME_WORDS.promise}</h1>
        <p class="welcome-what">{WELCOME_WORDS.what}</p>
      </header>
      <main>
        <section aria-labelledby="sample">
          <h2 id="sample">{WELCOME_WORDS.sample}</h2>
          <p class="soft small">{WELCOME_WORDS.sampleWhy}</p>
          <Sample sample={props.sample} />
        </section>
        <section aria-labelledby="where">
          <h2 id="where">{WELCOME_WORDS.where}</h2>
          <p class="soft">{WELCOME_WORDS.whereWhy}</p>
          <div class="offers">
            <Offer
              title={WELCOME_WORDS.pageOnly}
              why={WELCOME_WORDS.pageOnlyWhy}
              go={WELCOME_WORDS.pageOnlyGo}
              onGo={props.onPageOnly}
            />
            <Offer
              title={WELCOME_WORDS.news(newsSites.length)}
              why={WELCOME_WORDS.newsWhy}
              go={WELCOME_WORDS.newsGo}
              onGo={props.onNewsSites}
            >
              <details>
                <summary>{WELCOME_WORDS.newsList}</summary>
                <p class="small soft">{newsSites.join(' · ')}</p>
              </details>
            </Offer>
            <Offer
              title={WELCOME_WORDS.all}
              why={WELCOME_WORDS.allWhy}
              go={WELCOME_WORDS.allGo}
              onGo={props.onAllSites}
            />
          </div>
          <div role="status">{answer === 'none' ? null : <Answer answer={answer} />}</div>
        </section>
      </main>
    </div>
  );
}

function Sample({ sample }: { readonly sample: SampleView }) {
  switch (sample.state) {
    case 'loading':
      return <p role="status">{WELCOME_WORDS.sampleLoading}</p>;
    case 'failed':
      return (
        <Notice tone="warning">
          <p>{WELCOME_WORDS.sampleFailed}</p>
        </Notice>
      );
    case 'ready':
      return (
        <div class="welcome-sample">
          <div class="welcome-paper">
            <MarkLegend />
            <MarkedText text={sample.read.text} marks={sample.read.shown} />
          </div>
          <div>
            <h3 class="overline">{WELCOME_WORDS.sampleWho}</h3>
            <SourceTable marks={sample.read.marks} />
          </div>
        </div>
      );
  }
}

interface OfferProps {
  readonly title: string;
  readonly why: string;
  readonly go: string;
  readonly onGo: () => void;
  readonly children?: ComponentChildren;
}

function Offer({ title, why, go, onGo, children }: OfferProps) {
  return (
    <section class="offer">
      <h3>{title}</h3>
      <p class="small soft">{why}</p>
      {children}
      <button type="button" class="button button-large" onClick={onGo}>
        {go}
      </button>
    </section>
  );
}

function Answer({ answer }: { readonly answer: Exclude<SiteAnswer, 'none'> }) {
  switch (answer) {
    case 'granted':
      return <Notice title={WELCOME_WORDS.granted} />;
    case 'refused':
      return <Notice title={WELCOME_WORDS.refused} />;
    case 'page-only':
      return <Notice title={WELCOME_WORDS.pageOnlyDone} />;
  }
}
