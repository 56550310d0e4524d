/**
 * The card's element on the page: a host with a closed shadow root in the top layer, there only while a card is
 * open. In: a mark and its box; out: calls for what the reader does. Placing, focus and style live here; what
 * the card says does not.
 */

import { render } from 'preact';
import { Card, type CardActions } from '../../components/card';
import cardStyles from '../../components/card.css?inline';
import { GoneCard } from '../../components/gone-card';
import changeStyles from '../../components/quote-change.css?inline';
import tokenStyles from '../../components/tokens.css?inline';
import type { Mark } from '../../lib/highlights/marks';
import { type CardContext, toCardFacts } from './card-facts';
import { type Box, placeCard } from './card-place';

/** Name of the host element. A custom name, so that a page's rules for `div` do not reach it. */
export const CARD_ELEMENT = 'says-who-card';

/** Long enough to read two short sentences. */
const FAREWELL_MS = 10_000;

export interface CardContent {
  readonly context: CardContext;
  readonly mark: Mark;
  /** Box of the mark in the window. */
  readonly box: Box;
  readonly noteFrame: string | null;
}

export class CardHost {
  readonly element: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #actions: CardActions;
  /** What had the focus before the card took it. */
  #returnTo: HTMLOrSVGElement | null = null;
  #box: Box | null = null;
  #isLast = false;

  constructor(document: Document, actions: CardActions, signal: AbortSignal) {
    this.#actions = actions;
    this.element = document.createElement(CARD_ELEMENT);
    this.element.popover = 'manual';
    this.#root = this.element.attachShadow({ mode: 'closed', delegatesFocus: false });
    this.#root.adoptedStyleSheets = [
      toSheet(document, tokenStyles),
      toSheet(document, cardStyles),
      toSheet(document, changeStyles),
    ];
    signal.addEventListener('abort', () => {
      if (!this.#isLast) this.close();
    });
  }

  get isOpen(): boolean {
    return this.element.isConnected;
  }

  get hasFocus(): boolean {
    return this.#root.activeElement !== null;
  }

  /** Opens the card or changes what it says; moves the focus into it only when asked to. */
  show({ context, mark, box, noteFrame }: CardContent, takeFocus: boolean): void {
    const { ownerDocument } = this.element;
    if (!this.isOpen) {
      // Every element that can have the focus can be given it.
      this.#returnTo = ownerDocument.activeElement as HTMLElement | null;
      ownerDocument.documentElement.append(this.element);
      this.element.showPopover();
    }
    this.#box = box;
    render(<Card facts={toCardFacts(context, mark)} noteFrame={noteFrame} {...this.#actions} />, this.#root);
    this.place();
    if (takeFocus) this.#focusCard();
  }

  /** Puts the card where there is room for it now. */
  place(): void {
    const view = this.element.ownerDocument.defaultView;
    const card = this.#root.querySelector<HTMLElement>('.card');
    if (view === null || card === null || this.#box === null) return;
    const { style } = this.element;
    const size = { width: view.innerWidth, height: view.innerHeight, scrollX: view.scrollX, scrollY: view.scrollY };
    // The width decides the height, so it is set first.
    const { width } = placeCard(this.#box, size, 0);
    style.setProperty('--card-width', `${width}px`);
    style.setProperty('--card-height', `${size.height}px`);
    const place = placeCard(this.#box, size, card.offsetHeight);
    style.setProperty('--card-height', `${place.maxHeight}px`);
    style.setProperty('--card-top', `${place.top}px`);
    style.setProperty('--card-left', `${place.left}px`);
  }

  focusNoteFrame(): void {
    this.#root.querySelector<HTMLElement>('.note-frame')?.focus();
  }

  /** Takes the card off the page and gives the focus back to where it was. */
  close(): void {
    if (!this.isOpen) return;
    const hadFocus = this.hasFocus;
    render(null, this.#root);
    this.element.remove();
    if (hadFocus) this.#returnTo?.focus({ preventScroll: true });
    this.#returnTo = null;
  }

  /** Puts the extension's farewell in place of the card for a while; nothing else can be done without it. */
  sayGone(): void {
    this.#isLast = true;
    render(<GoneCard />, this.#root);
    setTimeout(() => this.close(), FAREWELL_MS);
  }

  #focusCard(): void {
    this.#root.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
  }
}

/** A sheet belongs to the document whose window made it; the article may stand in a frame. */
function toSheet(document: Document, css: string): CSSStyleSheet {
  const view = (document.defaultView ?? globalThis) as typeof globalThis;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
