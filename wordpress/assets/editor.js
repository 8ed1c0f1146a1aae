// The blocks in the editor: a live preview of the widget, and a control for each of its attributes. Written on the globals of
// WordPress, so that one file works from 6.1 on, whichever React is behind them.
(function (wp, kit) {
  const { createElement: el, Fragment, useEffect, useRef } = wp.element;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { PanelBody, RangeControl, SelectControl, TextControl, ToggleControl } = wp.components;

  /** Attributes for a form or a lesson: below the others. */
  const later = ['name', 'value', 'required', 'disabled', 'lesson', 'heading-level', 'src', 'info'];
  /** More steps than this are typed, not dragged. */
  const draggable = 100;
  const family = {
    practice: 'M5 4h14v16H5zM5 9h14M9 2v4M15 2v4M9 14l2 2 4-4',
    metaphors: 'M6 4h12l-2 16H8zM7 11c2-2 4 2 6 0s3 0 4 0',
    tools: 'M3 12h18M9 8v8M3 9v6M21 9v6',
    guides: 'M4 5h7v14H4zM13 5h7v14h-7z',
  };

  const icon = (name) =>
    el(
      'svg',
      { viewBox: '0 0 24 24', width: 24, height: 24, 'aria-hidden': true },
      el('path', {
        d: family[name] || family.tools,
        fill: 'none',
        stroke: 'currentColor',
        strokeWidth: 1.5,
        strokeLinejoin: 'round',
        strokeLinecap: 'round',
      }),
    );

  /** The kit and the practice in the document the preview stands in: the page itself, or the frame of the canvas. */
  function furnish(doc) {
    if (!doc.querySelector('script[data-kinekit]')) {
      const style = doc.createElement('link');
      style.rel = 'stylesheet';
      style.href = kit.style;
      const script = doc.createElement('script');
      script.type = 'module';
      script.src = kit.module;
      script.dataset.kinekit = '';
      doc.head.append(style, script);
    }
    if (!doc.querySelector('practice-context')) {
      const practice = doc.createElement('practice-context');
      dress(practice, kit.practice);
      doc.body.append(practice);
    }
  }

  function dress(element, said) {
    for (const { name } of [...element.attributes]) {
      if (!(name in said) && name !== 'inert') {
        element.removeAttribute(name);
      }
    }
    for (const [name, value] of Object.entries(said)) {
      if (element.getAttribute(name) !== value) {
        element.setAttribute(name, value);
      }
    }
  }

  /** What the block says, as the element's attributes. */
  function saidBy(tag, attributes) {
    const said = { lang: attributes.lang || kit.lang };
    for (const [name, { kind }] of Object.entries(kit.widgets[tag].controls)) {
      const value = attributes[name];
      if (kind === 'yes' ? value : value !== undefined && value !== '' && value !== null) {
        said[name] = kind === 'yes' ? '' : String(value);
      }
    }
    return said;
  }

  /** The widget itself. It is made here and not by React, whose versions treat attributes and properties differently. */
  function Preview({ tag, attributes, alive }) {
    const place = useRef();
    const widget = useRef();
    const said = saidBy(tag, attributes);
    useEffect(() => {
      const doc = place.current.ownerDocument;
      furnish(doc);
      widget.current = doc.createElement(tag);
      dress(widget.current, said);
      place.current.append(widget.current);
      return () => widget.current.remove();
    }, [tag]);
    useEffect(() => dress(widget.current, said), [JSON.stringify(said)]);
    // A first click chooses the block; the widget can be tried once it is chosen.
    useEffect(() => {
      widget.current.toggleAttribute('inert', !alive);
    }, [alive]);
    return el('div', { ref: place });
  }

  function control(tag, name, attributes, setAttributes) {
    const { kind, label, help, options, min, max, step } = kit.widgets[tag].controls[name];
    const value = attributes[name];
    const onChange = (next) => setAttributes({ [name]: next === '' || next === false ? undefined : next });
    const all = { key: name, label, help, onChange, __nextHasNoMarginBottom: true, __next40pxDefaultSize: true };
    if (kind === 'yes') {
      return el(ToggleControl, { ...all, checked: !!value });
    }
    if (kind === 'choice') {
      const listed = Object.entries(options).map(([of, said]) => ({ value: of, label: said }));
      // One that an earlier version knew stays chosen.
      const other = value && !(value in options) ? [{ value, label: String(value) }] : [];
      const first = { value: '', label: kit.words.default };
      return el(SelectControl, { ...all, value: value || '', options: [first, ...listed, ...other] });
    }
    if (kind === 'number' && max !== undefined && (max - min) / step <= draggable) {
      const number = value === undefined ? undefined : Number(value);
      return el(RangeControl, { ...all, value: number, min, max, step, allowReset: true });
    }
    const type = kind === 'number' ? 'number' : 'text';
    return el(TextControl, { ...all, type, min, max, value: value === undefined ? '' : String(value) });
  }

  function Sidebar({ tag, attributes, setAttributes }) {
    const { words, languages, widgets, settings } = kit;
    const names = Object.keys(widgets[tag].controls);
    const rows = (some) => some.map((name) => control(tag, name, attributes, setAttributes));
    const own = tag === 'practice-context' ? names : names.filter((name) => !later.includes(name));
    const rest = names.filter((name) => !own.includes(name));
    const language = el(SelectControl, {
      key: 'lang',
      label: words.language,
      value: attributes.lang || '',
      options: [
        { value: '', label: words.page },
        ...Object.entries(languages).map(([value, label]) => ({ value, label })),
      ],
      onChange: (lang) => setAttributes({ lang: lang || undefined }),
      __nextHasNoMarginBottom: true,
      __next40pxDefaultSize: true,
    });
    return el(
      InspectorControls,
      null,
      own.length ? el(PanelBody, { title: words.settings }, rows(own)) : null,
      el(
        PanelBody,
        { title: words.more, initialOpen: false },
        tag === 'practice-context' ? null : language,
        rows(rest),
        settings ? el('p', null, el('a', { href: settings }, words.edit)) : null,
      ),
    );
  }

  function editOf(tag) {
    return function Edit({ attributes, setAttributes, isSelected }) {
      const shown =
        tag === 'practice-context'
          ? el('p', { style: { opacity: 0.7 } }, kit.words.nothing)
          : el(Preview, { tag, attributes, alive: isSelected });
      return el(Fragment, null, el(Sidebar, { tag, attributes, setAttributes }), el('div', useBlockProps(), shown));
    };
  }

  // What a newer or older version of the kit saved and this one does not know is kept, and comes back when it is known again.
  wp.hooks.addFilter('blocks.getBlockAttributes', 'kinekit/kept', (attributes, type, html, given) => {
    if (!type.name.startsWith('kinekit/')) {
      return attributes;
    }
    const kept = { ...(given && given.kept), ...given };
    delete kept.kept;
    const known = {};
    for (const name of Object.keys(kept)) {
      if (name in type.attributes) {
        known[name] = kept[name];
        delete kept[name];
      }
    }
    return { ...attributes, ...known, kept: Object.keys(kept).length ? kept : undefined };
  });

  for (const [tag, widget] of Object.entries(kit.widgets)) {
    wp.blocks.registerBlockType(`kinekit/${tag}`, {
      icon: icon(widget.family),
      edit: editOf(tag),
      save: () => null,
    });
  }
})(window.wp, window.kinekitEditor);
