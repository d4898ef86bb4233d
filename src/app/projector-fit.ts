/** How small a paper may become on the wall: what a last row still reads. */
const SMALLEST = 0.6;
const STEP = 0.05;

/** Nobody can scroll a wall: a paper that is too long for it is drawn smaller, until all of it is there. */
export function fitPapers(wall: HTMLElement): () => void {
  const fit = (): void => {
    for (const paper of wall.querySelectorAll<HTMLElement>('.paper-body')) {
      paper.style.removeProperty('zoom');
      for (let size = 1 - STEP; hides(paper) && size > SMALLEST - STEP / 2; size -= STEP) {
        paper.style.setProperty('zoom', size.toFixed(2));
      }
    }
  };
  const sizes = new ResizeObserver(fit);
  const contents = new MutationObserver(fit);
  sizes.observe(wall);
  contents.observe(wall, {
    childList: true,
    subtree: true,
    characterData: true,
    attributeFilter: ['hidden'],
  });
  fit();
  return () => {
    sizes.disconnect();
    contents.disconnect();
  };
}

const hides = ({ scrollHeight, clientHeight }: HTMLElement): boolean => scrollHeight > clientHeight + 1;
