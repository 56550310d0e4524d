/**
 * The card of one mark: the number and whose claim it is first, then the details, why it is marked, and what the
 * reader can do. Facts and callbacks in, markup out. Shows only what the page already says.
 */

import type { JSX } from 'preact';
import type { CardFacts, CardNumber, CardReason, CardRow, CardSource } from './card-facts';
import { QuoteChangeView } from './quote-change';
import { letterOf, lookText } from './words';

export interface CardActions {
  readonly onNote: () => void;
  readonly onDismiss: () => void;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  readonly onClose: () => void;
}

export interface CardProps extends CardActions {
  readonly facts: CardFacts;
  /** Address of the note frame while a note is being written, null otherwise. */
  readonly noteFrame: string | null;
}

/** Renders the card. */
export function Card({ facts, noteFrame, ...actions }: CardProps): JSX.Element {
  return (
    <section class="card" data-look={facts.look} role="dialog" aria-label={labelOf(facts)} tabIndex={-1}>
      <CardHead facts={facts} onClose={actions.onClose} />
      <div class="body">
        {facts.change !== null && <QuoteChangeView change={facts.change} />}
        {facts.number !== null && <Figure number={facts.number} />}
        {facts.quote !== null && <blockquote class="quote">{facts.quote}</blockquote>}
        <Source source={facts.source} />
        {noteFrame === null ? (
          <Details facts={facts} />
        ) : (
          <iframe class="note-frame" src={noteFrame} title="Your note" />
        )}
      </div>
      <CardFoot facts={facts} isWriting={noteFrame !== null} {...actions} />
    </section>
  );
}

function CardHead({ facts, onClose }: { readonly facts: CardFacts; readonly onClose: () => void }): JSX.Element {
  return (
    <header class="head">
      <span class="letter" aria-hidden="true">
        {letterOf(facts.look)}
      </span>
      <span class="look">{facts.kind === null ? lookText(facts.look) : `${lookText(facts.look)}: ${facts.kind}`}</span>
      <span class="position">{facts.position}</span>
      <button type="button" class="icon" aria-label="Close" onClick={whenTrusted(onClose)}>
        <Icon path="M4 4l8 8M12 4l-8 8" />
      </button>
    </header>
  );
}

function Figure({ number }: { readonly number: CardNumber }): JSX.Element {
  return (
    <div class="figure">
      <p class="magnitude">{number.magnitude}</p>
      <p class="what">{number.what}</p>
      <p class="printed">
        printed as <q>{number.printed}</q>
      </p>
    </div>
  );
}

function Source({ source }: { readonly source: CardSource | null }): JSX.Element {
  if (source === null) {
    return (
      <div class="source" data-absent>
        <p class="name">No source given</p>
        <p class="role">The article says it in its own voice.</p>
      </div>
    );
  }
  return (
    <div class="source">
      <p class="says">says who</p>
      <p class="name">{source.name}</p>
      {source.role !== null && <p class="role">{source.role}</p>}
      <p class="cue">
        {source.cue !== '' && <q>{source.cue}</q>}
        <span>{source.cueClass}</span>
        <span>{source.distance}</span>
      </p>
      {source.relays.map(({ name, cue, cueClass }) => (
        <p class="relay" key={name}>
          <span class="says">as told by</span> <b>{name}</b>
          {cue !== '' && (
            <>
              {': '}
              <q>{cue}</q>
            </>
          )}{' '}
          <span class="role">{cueClass}</span>
        </p>
      ))}
    </div>
  );
}

/** Makes room while a note is written. */
function Details({ facts }: { readonly facts: CardFacts }): JSX.Element {
  return (
    <>
      {facts.verification !== null && <p class="verification">{facts.verification}</p>}
      <Rows rows={facts.rows} />
      <Reasons reasons={facts.reasons} />
    </>
  );
}

function Rows({ rows }: { readonly rows: readonly CardRow[] }): JSX.Element | null {
  if (rows.length === 0) return null;
  return (
    <dl class="rows">
      {rows.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Reasons({ reasons }: { readonly reasons: readonly CardReason[] }): JSX.Element | null {
  if (reasons.length === 0) return null;
  return (
    <details class="reasons">
      <summary>Why it is marked</summary>
      <ul>
        {reasons.map(({ text, evidence }) => (
          <li key={text}>
            {text}
            {evidence !== null && (
              <>
                {': '}
                <q>{evidence}</q>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface CardFootProps extends CardActions {
  readonly facts: CardFacts;
  readonly isWriting: boolean;
}

function CardFoot({ facts, isWriting, onNote, onDismiss, onPrevious, onNext }: CardFootProps): JSX.Element {
  // The label is drawn by the style sheet: a page can search the text of a card, and whether there is a note is no
  // page's business.
  const label = facts.hasNote ? 'Edit note' : 'Add note';
  return (
    <footer class="foot">
      <button
        type="button"
        class="note"
        data-label={label}
        aria-label={label}
        aria-pressed={isWriting}
        onClick={whenTrusted(onNote)}
      />
      <button type="button" class="plain" onClick={whenTrusted(onDismiss)}>
        Hide mark
      </button>
      <span class="steps">
        <button type="button" class="icon" aria-label="Previous mark" onClick={whenTrusted(onPrevious)}>
          <Icon path="M10 3L5 8l5 5" />
        </button>
        <button type="button" class="icon" aria-label="Next mark" onClick={whenTrusted(onNext)}>
          <Icon path="M6 3l5 5-5 5" />
        </button>
      </span>
    </footer>
  );
}

function Icon({ path }: { readonly path: string }): JSX.Element {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" />
    </svg>
  );
}

/** A page may send events of its own making; only the reader's count. */
function whenTrusted(act: () => void): (event: Event) => void {
  return (event) => {
    if (event.isTrusted) act();
  };
}

function labelOf({ look, number, quote, source }: CardFacts): string {
  const what = number === null ? (quote ?? '') : `${number.magnitude} ${number.what}`;
  return `${lookText(look)}: ${what}. ${source === null ? 'No source given' : source.name}.`;
}
