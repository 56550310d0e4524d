/** A note's Markdown in, elements out. Every word becomes a text node and every address is http or https: nothing in a note can become markup. */

import { type MarkdownBlock, type MarkdownRun, parseMarkdown } from './markdown-blocks';

export function MarkdownText({ markdown }: { readonly markdown: string }) {
  return (
    <div class="markdown">
      {parseMarkdown(markdown).map((block, at) => (
        <Block key={at} block={block} />
      ))}
    </div>
  );
}

function Block({ block }: { readonly block: MarkdownBlock }) {
  switch (block.kind) {
    case 'heading':
      // A heading of a note is none of the page it stands in, whose outline it would break.
      return (
        <p class="markdown-heading">
          <Runs runs={block.runs} />
        </p>
      );
    case 'paragraph':
      return (
        <p>
          <Runs runs={block.runs} />
        </p>
      );
    case 'quote':
      return (
        <blockquote>
          <Runs runs={block.runs} />
        </blockquote>
      );
    case 'list': {
      const items = block.items.map((runs, at) => (
        <li key={at}>
          <Runs runs={runs} />
        </li>
      ));
      return block.start === null ? <ul>{items}</ul> : <ol start={block.start}>{items}</ol>;
    }
    case 'code':
      return <pre>{block.text}</pre>;
    case 'rule':
      return <hr />;
  }
}

function Runs({ runs }: { readonly runs: readonly MarkdownRun[] }) {
  return (
    <>
      {runs.map((run, at) => (
        <Run key={at} run={run} />
      ))}
    </>
  );
}

function Run({ run }: { readonly run: MarkdownRun }) {
  switch (run.kind) {
    case 'plain':
      return <>{run.text}</>;
    case 'strong':
      return <strong>{run.text}</strong>;
    case 'emphasis':
      return <em>{run.text}</em>;
    case 'code':
      return <code>{run.text}</code>;
    case 'link':
      return (
        <a href={run.url} target="_blank" rel="noopener noreferrer">
          {run.text}
        </a>
      );
  }
}
