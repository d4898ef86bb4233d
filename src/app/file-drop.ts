/** Opens a file that is dropped anywhere on the page, until `signal` says stop. */
export function watchFileDrop(onText: (text: string) => void, signal: AbortSignal): void {
  // Without this the browser would leave the page for the file.
  window.addEventListener('dragover', (event) => event.preventDefault(), { signal });
  window.addEventListener(
    'drop',
    (event) => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      // A file that cannot be read is no saved game either; whoever gets the text says so.
      if (file) void file.text().then(onText, () => onText(''));
    },
    { signal },
  );
}
