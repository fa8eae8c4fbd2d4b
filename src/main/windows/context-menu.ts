import { Menu, type BrowserWindow, type ContextMenuParams, type MenuItemConstructorOptions } from 'electron';

/** The menu of the right mouse button where there is text to edit or to copy; elsewhere none. */
export function showContextMenu(window: BrowserWindow, params: ContextMenuParams): void {
  const items = params.isEditable ? editItems(window, params) : copyItems(params);
  if (items.length > 0) Menu.buildFromTemplate(items).popup({ window });
}

function editItems(window: BrowserWindow, params: ContextMenuParams): MenuItemConstructorOptions[] {
  const suggestions = params.dictionarySuggestions.map((word) => ({
    label: word,
    click: () => {
      window.webContents.replaceMisspelling(word);
    },
  }));
  return [
    ...suggestions,
    ...(suggestions.length > 0 ? [{ type: 'separator' as const }] : []),
    { role: 'undo' },
    { role: 'redo' },
    { type: 'separator' },
    { role: 'cut', enabled: params.editFlags.canCut },
    { role: 'copy', enabled: params.editFlags.canCopy },
    { role: 'paste', enabled: params.editFlags.canPaste },
    { role: 'selectAll' },
  ];
}

function copyItems(params: ContextMenuParams): MenuItemConstructorOptions[] {
  return params.selectionText.trim() === '' ? [] : [{ role: 'copy' }];
}
