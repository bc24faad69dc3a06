import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { Fragment, type ReactNode } from 'react';

/**
 * A slide's text. Markdown becomes elements one by one and never HTML: what is written as HTML is shown as text, images
 * are their description, links their words with the address behind. Nothing is fetched or run.
 */
export function Markdown({ text }: { readonly text: string }) {
  return <Fragment>{elementOf(fromMarkdown(text))}</Fragment>;
}

function elementOf(node: Nodes): ReactNode {
  switch (node.type) {
    case 'root':
      return childrenOf(node.children);
    case 'paragraph':
      return <p>{childrenOf(node.children)}</p>;
    case 'heading':
      return (
        <p>
          <strong>{childrenOf(node.children)}</strong>
        </p>
      );
    case 'strong':
      return <strong>{childrenOf(node.children)}</strong>;
    case 'emphasis':
      return <em>{childrenOf(node.children)}</em>;
    case 'blockquote':
      return <blockquote>{childrenOf(node.children)}</blockquote>;
    case 'list':
      return node.ordered === true ? (
        <ol start={node.start ?? 1}>{childrenOf(node.children)}</ol>
      ) : (
        <ul>{childrenOf(node.children)}</ul>
      );
    case 'listItem':
      return <li>{childrenOf(node.children)}</li>;
    case 'link':
      return <span title={node.url}>{childrenOf(node.children)}</span>;
    case 'break':
      return <br />;
    case 'thematicBreak':
      return <hr />;
    case 'code':
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'text':
    case 'html':
      return node.value;
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    case 'linkReference':
      return childrenOf(node.children);
    default:
      return null;
  }
}

function childrenOf(nodes: readonly Nodes[]): ReactNode {
  return nodes.map((node, place) => <Fragment key={place}>{elementOf(node)}</Fragment>);
}
