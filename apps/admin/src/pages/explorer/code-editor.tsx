import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import {
  bracketMatching,
  foldGutter,
  foldKeymap,
  HighlightStyle,
  indentOnInput,
  syntaxHighlighting,
} from '@codemirror/language';
import { lintKeymap } from '@codemirror/lint';
import { Compartment, EditorState, Prec, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { dark, light } from '../../shared/theme/tokens.js';

/** Colours of the code, as CSS variables: they reach into the editor's own tree, and follow the mode of the page. */
const inks = {
  light: { word: '#0f5e56', name: '#17211d', text: '#8a3a12', number: '#1f4fb0', soft: light.inkSoft, mark: '#d7ebe6' },
  dark: { word: '#74cdbf', name: '#e8eeea', text: '#ffb392', number: '#a9c4ff', soft: dark.inkSoft, mark: '#24443e' },
} as const;

const highlight = HighlightStyle.define([
  { tag: [tags.keyword, tags.definitionKeyword], color: 'var(--code-word)', fontWeight: '600' },
  { tag: [tags.string, tags.special(tags.name)], color: 'var(--code-text)' },
  { tag: [tags.number, tags.bool, tags.null, tags.atom], color: 'var(--code-number)' },
  { tag: [tags.comment, tags.punctuation, tags.separator], color: 'var(--code-soft)' },
  { tag: [tags.propertyName, tags.attributeName], color: 'var(--code-word)' },
  { tag: [tags.name, tags.typeName], color: 'var(--code-name)' },
]);

const theme = EditorView.theme({
  '&': { height: '100%', color: 'var(--code-name)', backgroundColor: 'var(--code-paper)', fontSize: '13.5px' },
  '&.cm-focused': { outline: '3px solid var(--code-focus)', outlineOffset: '-3px' },
  '.cm-scroller': {
    fontFamily:
      'ui-monospace, "Cascadia Mono", Consolas, Menlo, "DejaVu Sans Mono", "Liberation Mono", Sarabun, monospace',
    lineHeight: '1.6',
  },
  '.cm-content': { caretColor: 'var(--code-name)' },
  '.cm-gutters': { backgroundColor: 'var(--code-paper)', color: 'var(--code-soft)', border: 'none' },
  '.cm-selectionBackground, &.cm-focused .cm-selectionBackground': { backgroundColor: 'var(--code-mark) !important' },
  '.cm-cursor': { borderLeftColor: 'var(--code-name)' },
  '.cm-matchingBracket': { backgroundColor: 'var(--code-mark) !important' },
  '.cm-tooltip': {
    backgroundColor: 'var(--code-paper)',
    color: 'var(--code-name)',
    border: '1px solid var(--code-soft)',
    borderRadius: '8px',
    maxWidth: '420px',
    fontFamily: 'Sarabun, sans-serif',
  },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--code-mark) !important',
    color: 'var(--code-name) !important',
  },
  '.cm-completionDetail': { color: 'var(--code-soft)' },
});

/** What every editor does: undo, brackets, completion, folding. Tab leaves it, as it leaves every other field. */
const usual: Extension = [
  lineNumbers(),
  foldGutter(),
  history(),
  drawSelection(),
  indentOnInput(),
  bracketMatching(),
  closeBrackets(),
  autocompletion({ icons: false }),
  syntaxHighlighting(highlight),
  theme,
  EditorView.lineWrapping,
  keymap.of([
    ...closeBracketsKeymap,
    ...defaultKeymap,
    ...historyKeymap,
    ...foldKeymap,
    ...completionKeymap,
    ...lintKeymap,
  ]),
];

interface CodeEditorProps {
  /** Read aloud when the editor is reached. */
  readonly label: string;
  readonly value: string;
  readonly onChange?: (value: string) => void;
  /** Called by Ctrl and Enter. */
  readonly onRun?: () => void;
  /** Called with the path of a schema element that the extensions were asked to explain. */
  readonly onShow?: (path: string) => void;
  /** Language and keys, which come first; a function is given `onShow`. */
  readonly extensions: Extension | ((show: (path: string) => void) => Extension);
  readonly readOnly?: boolean;
  readonly height: number | string;
}

/**
 * A code editor. It stands in a shadow tree, because there its styles are adopted sheets: a style element filled with text,
 * as it would use in the page, is refused by the page's security policy.
 */
export function CodeEditor({
  label,
  value,
  onChange,
  onRun,
  onShow,
  extensions,
  readOnly = false,
  height,
}: CodeEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  /** What was typed and has not come back as `value` yet, oldest first. */
  const told = useRef<string[]>([]);
  const changed = useEffectEvent((text: string) => {
    told.current.push(text);
    onChange?.(text);
  });
  const first = useEffectEvent(() => value);
  const run = useEffectEvent(() => onRun?.());
  const show = useEffectEvent((path: string) => onShow?.(path));
  const [slot] = useState(() => new Compartment());
  useEffect(() => {
    const element = host.current;
    if (!element) return undefined;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const made = new EditorView({
      root,
      parent: root,
      state: EditorState.create({
        doc: first(),
        extensions: [
          Prec.highest(keymap.of([{ key: 'Mod-Enter', preventDefault: true, run: () => (run(), true) }])),
          slot.of([]),
          usual,
          EditorState.readOnly.of(readOnly),
          EditorView.contentAttributes.of({
            'aria-label': label,
            tabindex: '0',
            ...(readOnly ? { 'aria-readonly': 'true' } : {}),
          }),
          EditorView.updateListener.of(({ docChanged, state }) => {
            if (docChanged) changed(state.doc.toString());
          }),
        ],
      }),
    });
    view.current = made;
    return () => made.destroy();
  }, [label, readOnly, slot]);
  // The schema arrives while somebody types: an editor made anew would lose the caret, and what is typed after it.
  useEffect(() => {
    const chosen = typeof extensions === 'function' ? extensions((path) => show(path)) : extensions;
    view.current?.dispatch({ effects: slot.reconfigure(chosen) });
  }, [extensions, label, readOnly, slot]);
  useEffect(() => {
    // The page may still be drawing what was typed a moment ago: that is no change, and must not undo what was typed since.
    const known = told.current.lastIndexOf(value);
    told.current = known < 0 ? [] : told.current.slice(known + 1);
    if (known >= 0) return;
    const editor = view.current;
    const now = editor?.state.doc.toString();
    if (editor && now !== undefined && now !== value)
      editor.dispatch({ changes: { from: 0, to: now.length, insert: value } });
  }, [value]);
  const { mode, background } = useTheme().palette;
  return (
    <Box
      ref={host}
      style={Object.fromEntries([
        ['--code-paper', background.paper],
        ['--code-focus', (mode === 'dark' ? dark : light).focus],
        ...Object.entries(inks[mode]).map(([name, colour]) => [`--code-${name}`, colour]),
      ])}
      sx={{ height, minHeight: 0, border: 1, borderColor: 'divider', borderRadius: 1, overflow: 'hidden' }}
    />
  );
}
