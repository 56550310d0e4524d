// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { walkTree } from '../../lib/anchors/walk-tree';
import { runAtOnce } from '../../lib/text/steps';

let root: Element;
beforeEach(() => {
  document.body.innerHTML = '<article></article>';
  root = document.querySelector('article') ?? document.body;
});

/** The walk as markup: "<p>text</p>". */
function trail(passOver = ''): string {
  let trace = '';
  const steps = walkTree(root, {
    enter: (element) => {
      if (element.tagName === passOver) return false;
      trace += `<${element.tagName.toLowerCase()}>`;
      return true;
    },
    leave: (element) => {
      trace += `</${element.tagName.toLowerCase()}>`;
    },
    text: (node) => {
      trace += node.data;
    },
  });
  runAtOnce(steps);
  return trace;
}

describe('the walk', () => {
  it('goes over elements and texts in document order', () => {
    root.innerHTML = '<p>One <b>two</b> three</p><p>four</p>';
    expect(trail()).toBe(root.innerHTML);
  });

  it('passes over what is not entered, with all in it', () => {
    root.innerHTML = '<p>One</p><nav><a>Home</a></nav><p>two</p>';
    expect(trail('NAV')).toBe('<p>One</p><p>two</p>');
  });

  it('goes into open shadow roots in place of the children of their host', () => {
    root.innerHTML = '<div>not shown</div><p>after</p>';
    const shadow = root.querySelector('div')?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = '<p>shown</p>';
    expect(trail()).toBe('<div><p>shown</p></div><p>after</p>');
  });

  it('does not go into closed ones', () => {
    root.innerHTML = '<div></div><p>after</p>';
    const shadow = root.querySelector('div')?.attachShadow({ mode: 'closed' });
    if (shadow) shadow.innerHTML = '<p>shown</p>';
    expect(trail()).toBe('<div></div><p>after</p>');
  });

  it('gives way on a large page, and ends on an endless one', () => {
    root.innerHTML = '<p>line</p>'.repeat(500);
    let entered = 0;
    const enter = () => {
      entered += 1;
      return true;
    };
    const steps = walkTree(root, { enter, leave: () => undefined, text: () => undefined });
    let pauses = 0;
    while (!steps.next().done) pauses += 1;
    expect(pauses).toBeGreaterThan(10);
    expect(entered).toBe(500);
  });

  it('needs no stack for a tree that is 10,000 deep', () => {
    let inner = root;
    for (let depth = 0; depth < 10_000; depth += 1) {
      const next = document.createElement('div');
      inner.append(next);
      inner = next;
    }
    inner.append('bottom');
    expect(trail()).toContain('bottom');
  });
});
