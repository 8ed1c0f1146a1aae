// A docs page around its stories: light or dark as the toolbar says. What it says is the doc-comments' English.
import { DocsContainer } from '@storybook/addon-docs/blocks';
import { createElement, useEffect, useState, type ComponentProps, type ReactElement } from 'react';
import { themes } from 'storybook/theming';

type Props = ComponentProps<typeof DocsContainer>;
interface Told {
  readonly userGlobals: Readonly<Record<string, unknown>>;
}

/** The toolbar's choice; a story with one of its own keeps that to itself. */
function chosen({ context }: Props): unknown {
  const [story] = context.componentStories();
  return story && context.getStoryContext(story).userGlobals['scheme'];
}

export function Docs(props: Props): ReactElement {
  const [scheme, setScheme] = useState(() => chosen(props));
  const { channel } = props.context;
  useEffect(() => {
    const follow = ({ userGlobals }: Told): void => setScheme(userGlobals['scheme']);
    channel.on('globalsUpdated', follow);
    return () => channel.off('globalsUpdated', follow);
  }, [channel]);
  return createElement(DocsContainer, { ...props, theme: scheme === 'dark' ? themes.dark : themes.light });
}
